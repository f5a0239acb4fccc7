CALL (*) {
  MATCH (n1:Study)
  WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
  WITH coalesce(n1.countries, []) AS several
  UNWIND [i IN range(0, size(several) - 1) WHERE NOT several[i] IN several[0..i] | several[i]] AS n2
  WITH n2, count(*) AS c ORDER BY c DESC, n2
  WITH collect([n2, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p3] | [b[0], null, b[1]]]] AS n3
}
CALL (*) {
  MATCH (n5:Study)
  WHERE CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END
  WITH coalesce(n5.countries, []) AS several
  UNWIND [i IN range(0, size(several) - 1) WHERE NOT several[i] IN several[0..i] | several[i]] AS n6
  WITH n6, count(*) AS c ORDER BY c DESC, n6
  WITH collect([n6, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p3] | [b[0], null, b[1]]]] AS n7
}
WITH
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.country_fold = $given.p1_fold AND n0.country_key = $given.p1_bound AND n0.id IS NOT NULL
    },
    n3
  ] AS r0,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n4:Study)
      WHERE CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END AND $given.p1_fold IN coalesce(n4.countries_fold, [])
    },
    n7
  ] AS r1
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, [g.version] AS v
