WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $p3 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0
RETURN
  [
    COLLECT {
      MATCH (n0:Talk)
      WHERE CASE WHEN n0._level <= 0 THEN true ELSE n0._author = $p0 END AND EXISTS {
        MATCH (n0)-[:TALK_ABOUT]->(n1)
        WHERE CASE WHEN n1._level <= 0 THEN true ELSE n1._author = $p0 END AND n1.name_fold CONTAINS $p1_fold
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
      MATCH (n2:Talk)
      WHERE CASE WHEN n2._level <= 0 THEN true ELSE n2._author = $p0 END AND EXISTS {
        MATCH (n2)-[:TALK_ABOUT]->(n3)
        WHERE CASE WHEN n3._level <= 0 THEN true ELSE n3._author = $p0 END AND n3.id IN i0
      } AND n2.id IS NOT NULL
      WITH n2 ORDER BY n2.id LIMIT $p2
      RETURN [[n2.id]]
    },
    false,
    false,
    0
  ] AS r1,
  [
    COLLECT {
      MATCH (n4:Talk)
      WHERE CASE WHEN n4._level <= 0 THEN true ELSE n4._author = $p0 END AND NOT (EXISTS {
        MATCH (n4)-[:TALK_ABOUT]->(n5)
        WHERE CASE WHEN n5._level <= 0 THEN true ELSE n5._author = $p0 END
      }) AND n4.id IS NOT NULL
      WITH n4 ORDER BY n4.id LIMIT $p2
      RETURN [[n4.id]]
    },
    false,
    false,
    0
  ] AS r2,
  COLLECT { MATCH (g:Graph {id: 'graph'}) RETURN g.version } AS v
