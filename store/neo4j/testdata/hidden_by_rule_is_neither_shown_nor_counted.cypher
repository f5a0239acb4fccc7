CALL (*) {
  MATCH (n0:Source)
  WHERE CASE WHEN n0._level <= 0 THEN true ELSE n0._author = $p0 END AND EXISTS {
    MATCH (n0)<-[:STATED_IN]-(n1)
    WHERE CASE WHEN n1._level <= 0 THEN true ELSE n1._author = $p0 END AND n1.direction = $p1
  } AND n0.id IS NOT NULL
  WITH n0 ORDER BY n0.id LIMIT $p2
  CALL (*) {
    MATCH (n0)<-[:STATED_IN]-(n15)
    WHERE CASE WHEN n15._level <= 0 THEN true ELSE n15._author = $p0 END
    WITH n15.direction AS n16 WHERE n16 IS NOT NULL
    WITH n16, count(*) AS c ORDER BY c DESC, n16
    WITH collect([n16, c]) AS counted
    RETURN [size(counted), [b IN counted[0..$p4] | [b[0], null, b[1]]]] AS n17
  }
  RETURN collect([
    [
      n0.id,
      COLLECT {
        MATCH (n0)<-[:REPORTED_IN]-(n10)
        WHERE CASE WHEN n10._level <= 0 THEN true ELSE n10._author = $p0 END
        WITH n10 ORDER BY n10.id
        RETURN [n10.id]
      },
      [
        COLLECT {
          MATCH (n0)<-[:STATED_IN]-(n11)
          WHERE CASE WHEN n11._level <= 0 THEN true ELSE n11._author = $p0 END
          WITH n11 ORDER BY n11.id LIMIT $p3
          RETURN [
            [
              n11.id,
              COLLECT {
                MATCH (n11)<-[:REPORTS]-(n12)
                WHERE CASE WHEN n12._level <= 0 THEN true ELSE n12._author = $p0 END
                WITH n12 ORDER BY n12.id LIMIT 1
                RETURN [n12.id]
              },
              COLLECT {
                MATCH (n11)-[:STATED_IN]->(n13)
                WHERE CASE WHEN n13._level <= 0 THEN true ELSE n13._author = $p0 END
                WITH n13 ORDER BY n13.id LIMIT 1
                RETURN [n13.id]
              }
            ]
          ]
        },
        false,
        false,
        COUNT {
          MATCH (n0)<-[:STATED_IN]-(n14)
          WHERE CASE WHEN n14._level <= 0 THEN true ELSE n14._author = $p0 END
        },
        n17
      ]
    ]
  ]) AS n18
}
RETURN
  [
    n18,
    false,
    false,
    COUNT {
      MATCH (n19:Source)
      WHERE CASE WHEN n19._level <= 0 THEN true ELSE n19._author = $p0 END AND EXISTS {
        MATCH (n19)<-[:STATED_IN]-(n20)
        WHERE CASE WHEN n20._level <= 0 THEN true ELSE n20._author = $p0 END AND n20.direction = $p1
      }
    }
  ] AS r0
