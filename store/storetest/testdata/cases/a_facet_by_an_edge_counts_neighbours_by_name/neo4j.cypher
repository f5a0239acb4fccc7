WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $given.p4 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0
CALL (*) {
  MATCH (n0:Finding)
  WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.dimension = $given.p1
  RETURN collect(n0) AS n1
}
CALL (*) {
  UNWIND n1 AS n2
  MATCH (n2)-[:ON]->(n3)
  WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
  WITH n3, count(*) AS c ORDER BY c DESC, n3.id
  WITH collect([n3, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p3] | [b[0].id, b[0].name, b[1]]]] AS n4
}
CALL (*) {
  UNWIND n1 AS n5
  MATCH (n5)-[:OF]->(n6)
  WHERE CASE WHEN n6._level <= $given.level THEN true ELSE n6._author = $given.p0 END
  WITH n6, count(*) AS c ORDER BY c DESC, n6.id
  WITH collect([n6, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p3] | [b[0].id, b[0].name, b[1]]]] AS n7
}
CALL (*) {
  MATCH (n10:Finding)
  WHERE CASE WHEN n10._level <= $given.level THEN true ELSE n10._author = $given.p0 END
  MATCH (n10)-[:ON]->(n11)
  WHERE CASE WHEN n11._level <= $given.level THEN true ELSE n11._author = $given.p0 END
  WITH n11, count(*) AS c ORDER BY c DESC, n11.id
  WITH collect([n11, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p5] | [b[0].id, b[0].name, b[1]]]] AS n12
}
WITH
  [[], false, false, 0, n4, n7] AS r0,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n9:Node)
      WHERE n9.id IN i0 AND n9:Outcome AND CASE WHEN n9._level <= $given.level THEN true ELSE n9._author = $given.p0 END
      MATCH (n8:Finding)-[:ON]->(n9)
      WITH DISTINCT n8
      WHERE CASE WHEN n8._level <= $given.level THEN true ELSE n8._author = $given.p0 END
      RETURN n8
    },
    n12
  ] AS r1
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, [g.version] AS v
