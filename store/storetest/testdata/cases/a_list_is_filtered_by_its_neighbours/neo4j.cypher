WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $p4 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0,
  [x IN $p6 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i1
RETURN
  [
    COLLECT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= 0 THEN true ELSE n0._author = $p0 END AND EXISTS {
        MATCH (n0)-[:REPORTS]->(n1)
        WHERE CASE WHEN n1._level <= 0 THEN true ELSE n1._author = $p0 END AND (n1.dimension = $p1 AND n1.direction = $p2)
      } AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $p3
      RETURN [[n0.id]]
    },
    false,
    false,
    0
  ] AS r0,
  [
    COLLECT {
      MATCH (n2:Study)
      WHERE CASE WHEN n2._level <= 0 THEN true ELSE n2._author = $p0 END AND NOT (EXISTS {
        MATCH (n2)-[:REPORTS]->(n3)
        WHERE CASE WHEN n3._level <= 0 THEN true ELSE n3._author = $p0 END AND n3.dimension = $p1
      }) AND n2.id IS NOT NULL
      WITH n2 ORDER BY n2.id LIMIT $p3
      RETURN [[n2.id]]
    },
    false,
    false,
    0
  ] AS r1,
  [
    COLLECT {
      MATCH (n4:Intervention)
      WHERE CASE WHEN n4._level <= 0 THEN true ELSE n4._author = $p0 END AND EXISTS {
        MATCH (n4)-[:HAS_PRINCIPLE]->(n5)
        WHERE CASE WHEN n5._level <= 0 THEN true ELSE n5._author = $p0 END
      } AND n4.id IS NOT NULL
      WITH n4 ORDER BY n4.id LIMIT $p3
      RETURN [[n4.id]]
    },
    false,
    false,
    0
  ] AS r2,
  [
    COLLECT {
      MATCH (n6:Intervention)
      WHERE CASE WHEN n6._level <= 0 THEN true ELSE n6._author = $p0 END AND NOT (EXISTS {
        MATCH (n6)-[:HAS_PRINCIPLE]->(n7)
        WHERE CASE WHEN n7._level <= 0 THEN true ELSE n7._author = $p0 END
      }) AND n6.id IS NOT NULL
      WITH n6 ORDER BY n6.id LIMIT $p3
      RETURN [[n6.id]]
    },
    false,
    false,
    0
  ] AS r3,
  [
    COLLECT {
      MATCH (n8:Study)
      WHERE CASE WHEN n8._level <= 0 THEN true ELSE n8._author = $p0 END AND EXISTS {
        MATCH (n8)-[:TOOK_PLACE_IN]->(n9)
        WHERE CASE WHEN n9._level <= 0 THEN true ELSE n9._author = $p0 END AND n9.id IN i0
      } AND n8.id IS NOT NULL
      WITH n8 ORDER BY n8.id LIMIT $p3
      RETURN [[n8.id]]
    },
    false,
    false,
    0
  ] AS r4,
  [
    COLLECT {
      MATCH (n10:Finding)
      WHERE CASE WHEN n10._level <= 0 THEN true ELSE n10._author = $p0 END AND (EXISTS {
        MATCH (n10)-[:STATED_IN]->(n11)
        WHERE CASE WHEN n11._level <= 0 THEN true ELSE n11._author = $p0 END AND n11.year = $p5
      } AND EXISTS {
        MATCH (n10)<-[:REPORTS]-(n12)
        WHERE CASE WHEN n12._level <= 0 THEN true ELSE n12._author = $p0 END AND n12.id IN i1
      }) AND n10.id IS NOT NULL
      WITH n10 ORDER BY n10.id LIMIT $p3
      RETURN [[n10.id]]
    },
    false,
    false,
    0
  ] AS r5,
  COLLECT { MATCH (g:Graph {id: 'graph'}) RETURN g.version } AS v
