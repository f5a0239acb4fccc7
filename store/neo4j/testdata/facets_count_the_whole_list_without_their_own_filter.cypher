CALL (*) {
  MATCH (n2:Study)
  WHERE CASE WHEN n2._level <= 0 THEN true ELSE n2._author = $p0 END AND $p1_fold IN coalesce(n2.countries_fold, [])
  WITH n2.design AS n3 WHERE n3 IS NOT NULL
  WITH n3, count(*) AS c ORDER BY c DESC, n3
  WITH collect([n3, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$p4] | [b[0], null, b[1]]]] AS n4
}
CALL (*) {
  MATCH (n5:Study)
  WHERE CASE WHEN n5._level <= 0 THEN true ELSE n5._author = $p0 END AND n5.design IN $p2
  UNWIND n5.countries AS n6
  WITH n6, count(*) AS c ORDER BY c DESC, n6
  WITH collect([n6, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$p4] | [b[0], null, b[1]]]] AS n7
}
CALL (*) {
  MATCH (n8:Study)
  WHERE CASE WHEN n8._level <= 0 THEN true ELSE n8._author = $p0 END AND ($p1_fold IN coalesce(n8.countries_fold, []) AND n8.design IN $p2)
  MATCH (n8)-[:EXAMINES]->(n9)
  WHERE CASE WHEN n9._level <= 0 THEN true ELSE n9._author = $p0 END
  WITH n9, count(*) AS c ORDER BY c DESC, n9.id
  WITH collect([n9, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$p4] | [b[0].id, b[0].name, b[1]]]] AS n10
}
CALL (*) {
  MATCH (n11:Study)
  WHERE CASE WHEN n11._level <= 0 THEN true ELSE n11._author = $p0 END AND ($p1_fold IN coalesce(n11.countries_fold, []) AND n11.design IN $p2)
  WITH n11.year AS n12 WHERE n12 IS NOT NULL
  WITH n12, count(*) AS c ORDER BY c DESC, n12
  WITH collect([n12, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$p4] | [b[0], null, b[1]]]] AS n13
}
RETURN
  [
    COLLECT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= 0 THEN true ELSE n0._author = $p0 END AND ($p1_fold IN coalesce(n0.countries_fold, []) AND n0.design IN $p2) AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $p3
      RETURN [[n0.id]]
    },
    false,
    false,
    COUNT {
      MATCH (n1:Study)
      WHERE CASE WHEN n1._level <= 0 THEN true ELSE n1._author = $p0 END AND ($p1_fold IN coalesce(n1.countries_fold, []) AND n1.design IN $p2)
    },
    n4,
    n7,
    n10,
    n13
  ] AS r0
