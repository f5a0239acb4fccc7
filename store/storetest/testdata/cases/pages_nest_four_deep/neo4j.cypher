WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p1 | m[1]][0], $given.p1) AS i0
WITH
  COLLECT {
    MATCH (n0:Node {id: i0})
    WHERE n0:Theme AND CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END
    RETURN [
      n0.id,
      [
        COLLECT {
          MATCH (n0)<-[:HAS_THEME]-(n1)
          WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
          WITH n1 ORDER BY n1.id LIMIT $given.p2
          RETURN [
            [
              n1.id,
              COLLECT {
                MATCH (n1)<-[:REPORTS]-(n2)
                WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
                WITH n2 ORDER BY n2.id LIMIT 1
                RETURN [
                  n2.id,
                  [
                    COLLECT {
                      MATCH (n2)-[:REPORTS]->(n3)
                      WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
                      WITH n3 ORDER BY n3.id DESC LIMIT $given.p2
                      RETURN [
                        [
                          n3.id,
                          COLLECT {
                            MATCH (n3)-[:ON]->(n4)
                            WHERE CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END
                            WITH n4 ORDER BY n4.id
                            RETURN [
                              n4.id,
                              n4.name,
                              [
                                COLLECT {
                                  MATCH (n4)<-[:ON]-(n5)
                                  WHERE CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END
                                  WITH n5 ORDER BY n5.id LIMIT $given.p2
                                  RETURN [[n5.id]]
                                },
                                false,
                                false,
                                0
                              ]
                            ]
                          }
                        ]
                      ]
                    },
                    false,
                    false,
                    0
                  ]
                ]
              }
            ]
          ]
        },
        false,
        false,
        0
      ]
    ]
  } AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
