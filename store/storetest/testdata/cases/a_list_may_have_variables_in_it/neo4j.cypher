WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $given.p3 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0
WITH
  [
    COLLECT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.year IN $given.p1 AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $given.p2
      RETURN [[n0.id]]
    },
    false,
    false,
    0
  ] AS r0,
  COLLECT {
    UNWIND range(0, size(i0) - 1) AS n1
    OPTIONAL MATCH (n2:Node {id: i0[n1]})
    WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
    WITH n1, n2 ORDER BY n1
    RETURN [CASE WHEN n2 IS NOT NULL THEN [n2.id] END]
  } AS r1
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, [g.version] AS v
