WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $p1 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0,
  [x IN $p3 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i1,
  [x IN $p5 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i2
WITH *,
  COLLECT {
    MATCH (n2:Node)
    WHERE n2.id IN i0 AND CASE WHEN n2._level <= 0 THEN true ELSE n2._author = $p0 END
    MATCH (n2) (()<-[:BROADER]-(n3 WHERE CASE WHEN n3._level <= 0 THEN true ELSE n3._author = $p0 END)){0,} (n4)
    RETURN DISTINCT n4.id
  } AS w0,
  COLLECT {
    MATCH (n9:Node)
    WHERE n9.id IN i1 AND CASE WHEN n9._level <= 0 THEN true ELSE n9._author = $p0 END
    MATCH (n9) (()<-[:BROADER]-(n10 WHERE CASE WHEN n10._level <= 0 THEN true ELSE n10._author = $p0 END)){0,} (n11)
    RETURN DISTINCT n11.id
  } AS w1,
  COLLECT {
    MATCH (n14:Node)
    WHERE n14.id IN i2 AND CASE WHEN n14._level <= 0 THEN true ELSE n14._author = $p0 END
    MATCH (n14) (()<-[:BROADER]-(n15 WHERE CASE WHEN n15._level <= 0 THEN true ELSE n15._author = $p0 END)){0,} (n16)
    RETURN DISTINCT n16.id
  } AS w2
RETURN
  [
    COLLECT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= 0 THEN true ELSE n0._author = $p0 END AND EXISTS {
        MATCH (n0)-[:TOOK_PLACE_IN]->(n1)
        WHERE CASE WHEN n1._level <= 0 THEN true ELSE n1._author = $p0 END AND n1.id IN w0
      } AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $p2
      RETURN [[n0.id]]
    },
    false,
    false,
    0
  ] AS r0,
  [
    COLLECT {
      MATCH (n5:Study)
      WHERE CASE WHEN n5._level <= 0 THEN true ELSE n5._author = $p0 END AND EXISTS {
        MATCH (n5)-[:TOOK_PLACE_IN]->(n6)
        WHERE CASE WHEN n6._level <= 0 THEN true ELSE n6._author = $p0 END AND n6.id IN i0
      } AND n5.id IS NOT NULL
      WITH n5 ORDER BY n5.id LIMIT $p2
      RETURN [[n5.id]]
    },
    false,
    false,
    0
  ] AS r1,
  [
    COLLECT {
      MATCH (n7:Finding)
      WHERE CASE WHEN n7._level <= 0 THEN true ELSE n7._author = $p0 END AND (EXISTS {
        MATCH (n7)-[:FOUND_IN]->(n8)
        WHERE CASE WHEN n8._level <= 0 THEN true ELSE n8._author = $p0 END AND n8.id IN w1
      } AND n7.direction <> $p4) AND n7.id IS NOT NULL
      WITH n7 ORDER BY n7.id LIMIT $p2
      RETURN [[n7.id]]
    },
    false,
    false,
    0
  ] AS r2,
  [
    COLLECT {
      MATCH (n12:Finding)
      WHERE CASE WHEN n12._level <= 0 THEN true ELSE n12._author = $p0 END AND EXISTS {
        MATCH (n12)-[:AMONG]->(n13)
        WHERE CASE WHEN n13._level <= 0 THEN true ELSE n13._author = $p0 END AND n13.id IN w2
      } AND n12.id IS NOT NULL
      WITH n12 ORDER BY n12.id LIMIT $p2
      RETURN [[n12.id]]
    },
    false,
    false,
    0
  ] AS r3,
  COLLECT { MATCH (g:Graph {id: 'graph'}) RETURN g.version } AS v
