CALL (*) {
  MATCH (n0:Organisation)
  WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END
  RETURN collect(n0) AS n1
}
CALL (*) {
  UNWIND n1 AS n2
  MATCH (n2)-[:DELIVERS]->(n3)
  WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
  WITH n3, count(*) AS c ORDER BY c DESC, n3.id
  WITH collect([n3, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p2] | [b[0].id, b[0].name, b[1]]]] AS n4
}
CALL (*) {
  UNWIND n1 AS n5
  WITH n5.organisationKind AS n6 WHERE n6 IS NOT NULL
  WITH n6, count(*) AS c ORDER BY c DESC, n6
  WITH collect([n6, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p2] | [b[0], null, b[1]]]] AS n7
}
WITH
  [[], false, false, 0, n4, n7] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
