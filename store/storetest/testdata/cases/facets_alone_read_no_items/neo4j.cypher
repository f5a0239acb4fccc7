CALL (*) {
  MATCH (n0:Study)
  WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END
  WITH n0.riskOfBias AS n1 WHERE n1 IS NOT NULL
  WITH n1, count(*) AS c ORDER BY c DESC, n1
  WITH collect([n1, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p2] | [b[0], null, b[1]]]] AS n2
}
WITH
  [[], false, false, 0, n2] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
