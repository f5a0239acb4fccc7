WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $given.p3 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0,
  [x IN $given.p5 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i1
WITH
  COLLECT {
    UNWIND range(0, size(i0) - 1) AS n0
    OPTIONAL MATCH (n1:Node {id: i0[n0]})
    WHERE n1:Intervention AND CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
    WITH n0, n1 ORDER BY n0
    RETURN [CASE WHEN n1 IS NOT NULL THEN [n1.id] END]
  } AS r0,
  COLLECT {
    UNWIND range(0, size(i1) - 1) AS n2
    OPTIONAL MATCH (n3:Node {id: i1[n2]})
    WHERE n3:Finding AND CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
    WITH n2, n3 ORDER BY n2
    RETURN [CASE WHEN n3 IS NOT NULL THEN [n3.id] END]
  } AS r1
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, [g.version] AS v
