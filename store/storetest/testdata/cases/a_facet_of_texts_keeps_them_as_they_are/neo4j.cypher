CALL (*) {
  MATCH (n0:Resource)
  WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END
  RETURN collect(n0) AS n1
}
CALL (*) {
  UNWIND n1 AS n2
  WITH n2.format AS n3 WHERE n3 IS NOT NULL
  WITH n3, count(*) AS c ORDER BY c DESC, n3
  WITH collect([n3, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p2] | [b[0], null, b[1]]]] AS n4
}
CALL (*) {
  UNWIND n1 AS n5
  WITH n5.resourceKind AS n6 WHERE n6 IS NOT NULL
  WITH n6, count(*) AS c ORDER BY c DESC, n6
  WITH collect([n6, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p2] | [b[0], null, b[1]]]] AS n7
}
CALL (*) {
  MATCH (n8:Recommendation)
  WHERE CASE WHEN n8._level <= $given.level THEN true ELSE n8._author = $given.p0 END
  WITH coalesce(n8.addressedTo, []) AS several
  UNWIND [i IN range(0, size(several) - 1) WHERE NOT several[i] IN several[0..i] | several[i]] AS n9
  WITH n9, count(*) AS c ORDER BY c DESC, n9
  WITH collect([n9, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p2] | [b[0], null, b[1]]]] AS n10
}
WITH
  [[], false, false, 0, n4, n7] AS r0,
  [[], false, false, 0, n10] AS r1
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, [g.version] AS v
