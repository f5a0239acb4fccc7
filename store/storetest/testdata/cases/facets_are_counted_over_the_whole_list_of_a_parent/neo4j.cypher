WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p1 | m[1]][0], $given.p1) AS i0
CALL (*) {
  MATCH (n0:Node {id: i0})
  WHERE n0:Intervention AND CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END
  CALL (*) {
    MATCH (n0)<-[:OF]-(n14)
    WHERE CASE WHEN n14._level <= $given.level THEN true ELSE n14._author = $given.p0 END
    RETURN collect(n14) AS n15
  }
  CALL (*) {
    UNWIND n15 AS n16
    WITH n16.direction AS n17 WHERE n17 IS NOT NULL
    WITH n17, count(*) AS c ORDER BY c DESC, n17
    WITH collect([n17, c]) AS counted
    RETURN [size(counted), [b IN counted[0..$given.p3] | [b[0], null, b[1]]]] AS n18
  }
  CALL (*) {
    UNWIND n15 AS n19
    WITH n19.perspective AS n20 WHERE n20 IS NOT NULL
    WITH n20, count(*) AS c ORDER BY c DESC, n20
    WITH collect([n20, c]) AS counted
    RETURN [size(counted), [b IN counted[0..$given.p3] | [b[0], null, b[1]]]] AS n21
  }
  CALL (*) {
    UNWIND n15 AS n22
    WITH n22.year AS n23 WHERE n23 IS NOT NULL
    WITH n23, count(*) AS c ORDER BY c DESC, n23
    WITH collect([n23, c]) AS counted
    RETURN [size(counted), [b IN counted[0..$given.p3] | [b[0], null, b[1]]]] AS n24
  }
  RETURN collect([
    n0.id,
    [
      COLLECT {
        MATCH (n0)<-[:OF]-(n13)
        WHERE CASE WHEN n13._level <= $given.level THEN true ELSE n13._author = $given.p0 END
        WITH n13 ORDER BY n13.id LIMIT $given.p2
        RETURN [[n13.id]]
      },
      false,
      false,
      0,
      n18,
      n21,
      n24
    ]
  ]) AS n25
}
WITH
  n25 AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
