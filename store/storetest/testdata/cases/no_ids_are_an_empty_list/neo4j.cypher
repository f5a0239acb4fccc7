WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $given.p1 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0
WITH
  COLLECT {
    UNWIND range(0, size(i0) - 1) AS n0
    OPTIONAL MATCH (n1:Node {id: i0[n0]})
    WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
    WITH n0, n1 ORDER BY n0
    RETURN [CASE WHEN n1 IS NOT NULL THEN [n1.id] END]
  } AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
