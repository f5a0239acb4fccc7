WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $p1 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0
WITH *,
  COLLECT {
    MATCH (n2:Node)
    WHERE n2.id IN i0 AND CASE WHEN n2._level <= 0 THEN true ELSE n2._author = $p0 END
    MATCH (n2) (()<-[:BROADER]-(n3 WHERE CASE WHEN n3._level <= 0 THEN true ELSE n3._author = $p0 END)){0,} (n4)
    RETURN DISTINCT n4.id
  } AS w0
RETURN
  [
    COLLECT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= 0 THEN true ELSE n0._author = $p0 END AND EXISTS {
        MATCH (n0)-[:EXAMINES]->(n1)
        WHERE CASE WHEN n1._level <= 0 THEN true ELSE n1._author = $p0 END AND n1.id IN w0
      } AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $p2
      RETURN [[n0.id]]
    },
    false,
    false,
    0
  ] AS r0,
  COLLECT { MATCH (g:Graph {id: 'graph'}) RETURN g.version } AS v
