CALL (*) {
  MATCH (n1:Study)
  WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND ($given.p1_fold IN coalesce(n1.countries_fold, []) AND n1.design IN $given.p2)
  RETURN collect(n1) AS n2
}
CALL (*) {
  MATCH (n4:Study)
  WHERE CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END AND $given.p1_fold IN coalesce(n4.countries_fold, [])
  WITH n4.design AS n5 WHERE n5 IS NOT NULL
  WITH n5, count(*) AS c ORDER BY c DESC, n5
  WITH collect([n5, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p4] | [b[0], null, b[1]]]] AS n6
}
CALL (*) {
  MATCH (n7:Study)
  WHERE CASE WHEN n7._level <= $given.level THEN true ELSE n7._author = $given.p0 END AND n7.design IN $given.p2
  WITH coalesce(n7.countries, []) AS several
  UNWIND [i IN range(0, size(several) - 1) WHERE NOT several[i] IN several[0..i] | several[i]] AS n8
  WITH n8, count(*) AS c ORDER BY c DESC, n8
  WITH collect([n8, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p4] | [b[0], null, b[1]]]] AS n9
}
CALL (*) {
  UNWIND n2 AS n10
  MATCH (n10)-[:EXAMINES]->(n11)
  WHERE CASE WHEN n11._level <= $given.level THEN true ELSE n11._author = $given.p0 END
  WITH n11, count(*) AS c ORDER BY c DESC, n11.id
  WITH collect([n11, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p4] | [b[0].id, b[0].name, b[1]]]] AS n12
}
CALL (*) {
  UNWIND n2 AS n13
  WITH n13.year AS n14 WHERE n14 IS NOT NULL
  WITH n14, count(*) AS c ORDER BY c DESC, n14
  WITH collect([n14, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p4] | [b[0], null, b[1]]]] AS n15
}
WITH
  [
    COLLECT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND ($given.p1_fold IN coalesce(n0.countries_fold, []) AND n0.design IN $given.p2) AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $given.p3
      RETURN [[n0.id]]
    },
    false,
    false,
    size(n2),
    n6,
    n9,
    n12,
    n15
  ] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
