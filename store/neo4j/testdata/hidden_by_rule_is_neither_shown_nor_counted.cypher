CALL (*) {
  MATCH (n0:Source)
  WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND EXISTS {
    MATCH (n0)<-[:STATED_IN]-(n1)
    WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND n1.direction = $given.p1
  } AND n0.id IS NOT NULL
  WITH n0 ORDER BY n0.id LIMIT $given.p2
  CALL (*) {
    MATCH (n0)<-[:STATED_IN]-(n16)
    WHERE CASE WHEN n16._level <= $given.level THEN true ELSE n16._author = $given.p0 END
    RETURN collect(n16) AS n17
  }
  CALL (*) {
    UNWIND n17 AS n19
    WITH n19.direction AS n20 WHERE n20 IS NOT NULL
    WITH n20, count(*) AS c ORDER BY c DESC, n20
    WITH collect([n20, c]) AS counted
    RETURN [size(counted), [b IN counted[0..$given.p4] | [b[0], null, b[1]]]] AS n21
  }
  RETURN collect([
    [
      n0.id,
      COLLECT {
        MATCH (n0)<-[:REPORTED_IN]-(n12)
        WHERE CASE WHEN n12._level <= $given.level THEN true ELSE n12._author = $given.p0 END
        WITH n12 ORDER BY n12.id
        RETURN [n12.id]
      },
      [
        COLLECT {
          MATCH (n0)<-[:STATED_IN]-(n13)
          WHERE CASE WHEN n13._level <= $given.level THEN true ELSE n13._author = $given.p0 END
          WITH n13 ORDER BY n13.id LIMIT $given.p3
          RETURN [
            [
              n13.id,
              COLLECT {
                MATCH (n13)<-[:REPORTS]-(n14)
                WHERE CASE WHEN n14._level <= $given.level THEN true ELSE n14._author = $given.p0 END
                WITH n14 ORDER BY n14.id LIMIT 1
                RETURN [n14.id]
              },
              COLLECT {
                MATCH (n13)-[:STATED_IN]->(n15)
                WHERE CASE WHEN n15._level <= $given.level THEN true ELSE n15._author = $given.p0 END
                WITH n15 ORDER BY n15.id LIMIT 1
                RETURN [n15.id]
              }
            ]
          ]
        },
        false,
        false,
        size(n17),
        n21
      ]
    ]
  ]) AS n22
}
WITH
  [
    n22,
    false,
    false,
    COUNT {
      MATCH (n23:Source)
      WHERE CASE WHEN n23._level <= $given.level THEN true ELSE n23._author = $given.p0 END AND EXISTS {
        MATCH (n23)<-[:STATED_IN]-(n24)
        WHERE CASE WHEN n24._level <= $given.level THEN true ELSE n24._author = $given.p0 END AND n24.direction = $given.p1
      }
    }
  ] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
