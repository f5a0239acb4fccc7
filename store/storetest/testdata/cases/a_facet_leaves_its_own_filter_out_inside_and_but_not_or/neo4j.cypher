CALL (*) {
  MATCH (n0:Study)
  WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND (n0.year IS NOT NULL) = $given.p3
  WITH n0.design AS n1 WHERE n1 IS NOT NULL
  WITH n1, count(*) AS c ORDER BY c DESC, n1
  WITH collect([n1, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p5] | [b[0], null, b[1]]]] AS n2
}
CALL (*) {
  MATCH (n3:Study)
  WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END AND (n3.design = $given.p1)
  WITH n3.design AS n4 WHERE n4 IS NOT NULL
  WITH n4, count(*) AS c ORDER BY c DESC, n4
  WITH collect([n4, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p5] | [b[0], null, b[1]]]] AS n5
}
CALL (*) {
  MATCH (n6:Study)
  WHERE CASE WHEN n6._level <= $given.level THEN true ELSE n6._author = $given.p0 END AND NOT (n6.design = $given.p1)
  WITH n6.design AS n7 WHERE n7 IS NOT NULL
  WITH n7, count(*) AS c ORDER BY c DESC, n7
  WITH collect([n7, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p5] | [b[0], null, b[1]]]] AS n8
}
WITH
  [[], false, false, 0, n2] AS r0,
  [[], false, false, 0, n5] AS r1,
  [[], false, false, 0, n8] AS r2
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, [g.version] AS v
