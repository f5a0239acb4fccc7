WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p3 | m[1]][0], $given.p3) AS i0
CALL (*) {
  MATCH (n2:Study)
  WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
  WITH n2.design AS n3 WHERE n3 IS NOT NULL
  WITH n3, count(*) AS c ORDER BY c DESC, n3
  WITH collect([n3, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p2] | [b[0], null, b[1]]]] AS n4
}
WITH
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n0:Study)
      WHERE n0._level <= $given.level
    } + COUNT {
      MATCH (n0:Study)
      WHERE n0._level > $given.level AND n0._author = $given.p0
    }
  ] AS r0,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n1:Study)
      WHERE n1._level <= $given.level
    } + COUNT {
      MATCH (n1:Study)
      WHERE n1._level > $given.level AND n1._author = $given.p0
    }
  ] AS r1,
  [[], false, false, 0, n4] AS r2,
  COLLECT {
    MATCH (n5:Node {id: i0})
    WHERE n5:Study AND CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END
    RETURN [
      n5.id,
      [
        [],
        false,
        false,
        COUNT {
          MATCH (n5)-[:REPORTS]->(n6)
          WHERE CASE WHEN n6._level <= $given.level THEN true ELSE n6._author = $given.p0 END
        }
      ]
    ]
  } AS r3
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, [g.version] AS v
