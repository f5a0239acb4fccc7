WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $p1 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0,
  [x IN $p4 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i1
RETURN
  [
    COLLECT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= 0 THEN true ELSE n0._author = $p0 END AND (EXISTS {
        MATCH (n0)-[:EXAMINES]->(n1)
        WHERE CASE WHEN n1._level <= 0 THEN true ELSE n1._author = $p0 END AND n1.id IN i0
      } AND n0.year IN $p2) AND n0.year_key IS NOT NULL AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.year_key, n0.id LIMIT $p3
      RETURN [[n0.id]]
    },
    false,
    false,
    0
  ] AS r0,
  COLLECT {
    UNWIND range(0, size(i1) - 1) AS n2
    OPTIONAL MATCH (n3:Node {id: i1[n2]})
    WHERE CASE WHEN n3._level <= 0 THEN true ELSE n3._author = $p0 END
    WITH n2, n3 ORDER BY n2
    RETURN [CASE WHEN n3 IS NOT NULL THEN [n3.id] END]
  } AS r1,
  COLLECT { MATCH (g:Graph {id: 'graph'}) RETURN g.version } AS v
