CALL (*) {
  MATCH (n1:Study)
  WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND n1.year >= $given.p2 AND n1.year_key >= $given.p2_bound AND n1.id IS NOT NULL
  WITH n1.design AS n2 WHERE n2 IS NOT NULL
  WITH n2, count(*) AS c ORDER BY c DESC, n2
  WITH collect([n2, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p4] | [b[0], null, b[1]]]] AS n3
}
CALL (*) {
  MATCH (n4:Study)
  WHERE CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END AND n4.design = $given.p1
  WITH n4.year AS n5 WHERE n5 IS NOT NULL
  WITH n5, count(*) AS c ORDER BY c DESC, n5
  WITH collect([n5, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p4] | [b[0], null, b[1]]]] AS n6
}
WITH
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND (n0.design = $given.p1 AND n0.year >= $given.p2) AND n0.year_key >= $given.p2_bound AND n0.id IS NOT NULL
    },
    n3,
    n6
  ] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
