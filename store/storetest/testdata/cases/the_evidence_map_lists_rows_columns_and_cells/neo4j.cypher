WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $given.p7 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0,
  [x IN $given.p8 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i1,
  [x IN $given.p9 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i2,
  [x IN $given.p10 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i3
WITH
  COLLECT {
    UNWIND range(0, size(i0) - 1) AS n0
    OPTIONAL MATCH (n1:Node {id: i0[n0]})
    WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
    WITH n0, n1 ORDER BY n0
    RETURN [CASE WHEN n1 IS NOT NULL THEN [n1.id] END]
  } AS r0,
  COLLECT {
    UNWIND range(0, size(i1) - 1) AS n2
    OPTIONAL MATCH (n3:Node {id: i1[n2]})
    WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
    WITH n2, n3 ORDER BY n2
    RETURN [CASE WHEN n3 IS NOT NULL THEN [n3.id] END]
  } AS r1,
  COLLECT {
    UNWIND range(0, size(i2) - 1) AS n4
    OPTIONAL MATCH (n5:Node {id: i2[n4]})
    WHERE CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END
    WITH n4, n5 ORDER BY n4
    RETURN [CASE WHEN n5 IS NOT NULL THEN [n5.id] END]
  } AS r2,
  COLLECT {
    UNWIND range(0, size(i3) - 1) AS n6
    OPTIONAL MATCH (n7:Node {id: i3[n6]})
    WHERE CASE WHEN n7._level <= $given.level THEN true ELSE n7._author = $given.p0 END
    WITH n6, n7 ORDER BY n6
    RETURN [CASE WHEN n7 IS NOT NULL THEN [n7.id] END]
  } AS r3
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, [g.version] AS v
