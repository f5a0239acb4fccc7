WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $given.p3 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0,
  [x IN $given.p9 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i1,
  coalesce([m IN merged WHERE m[0] = $given.p10 | m[1]][0], $given.p10) AS i2
WITH
  COLLECT {
    UNWIND range(0, size(i0) - 1) AS n0
    OPTIONAL MATCH (n1:Node {id: i0[n0]})
    WHERE n1:Intervention AND CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
    WITH n0, n1 ORDER BY n0
    RETURN [CASE WHEN n1 IS NOT NULL THEN [n1.id, n1.name] END]
  } AS r0,
  COLLECT {
    UNWIND range(0, size(i1) - 1) AS n2
    OPTIONAL MATCH (n3:Node {id: i1[n2]})
    WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
    WITH n2, n3 ORDER BY n2
    RETURN [CASE WHEN n3 IS NOT NULL THEN [n3.id] END]
  } AS r1,
  COLLECT {
    MATCH (n4:Node {id: i2})
    WHERE n4:Theme AND CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END
    RETURN [n4.id, n4.name]
  } AS r2,
  [
    COLLECT {
      MATCH (n5:Study)
      WHERE CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END AND n5.id IS NOT NULL
      WITH n5 ORDER BY n5.id LIMIT $given.p11
      RETURN [[n5.id]]
    },
    false,
    false,
    0
  ] AS r3
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, [g.version] AS v
