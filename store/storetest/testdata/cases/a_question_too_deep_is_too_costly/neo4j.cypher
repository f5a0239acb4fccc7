WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p1 | m[1]][0], $given.p1) AS i0
WITH
  COLLECT {
    MATCH (n0:Node {id: i0})
    WHERE n0:Population AND CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END
    RETURN [
      n0.id,
      COLLECT {
        MATCH (n0)-[:BROADER]->(n1)
        WHERE n1:Population AND CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
        WITH n1 ORDER BY n1.id
        RETURN [
          n1.id,
          COLLECT {
            MATCH (n1)-[:BROADER]->(n2)
            WHERE n2:Population AND CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
            WITH n2 ORDER BY n2.id
            RETURN [
              n2.id,
              COLLECT {
                MATCH (n2)-[:BROADER]->(n3)
                WHERE n3:Population AND CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
                WITH n3 ORDER BY n3.id
                RETURN [
                  n3.id,
                  COLLECT {
                    MATCH (n3)-[:BROADER]->(n4)
                    WHERE n4:Population AND CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END
                    WITH n4 ORDER BY n4.id
                    RETURN [
                      n4.id,
                      COLLECT {
                        MATCH (n4)-[:BROADER]->(n5)
                        WHERE n5:Population AND CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END
                        WITH n5 ORDER BY n5.id
                        RETURN [
                          n5.id,
                          COLLECT {
                            MATCH (n5)-[:BROADER]->(n6)
                            WHERE n6:Population AND CASE WHEN n6._level <= $given.level THEN true ELSE n6._author = $given.p0 END
                            WITH n6 ORDER BY n6.id
                            RETURN [
                              n6.id,
                              COLLECT {
                                MATCH (n6)-[:BROADER]->(n7)
                                WHERE n7:Population AND CASE WHEN n7._level <= $given.level THEN true ELSE n7._author = $given.p0 END
                                WITH n7 ORDER BY n7.id
                                RETURN [
                                  n7.id,
                                  COLLECT {
                                    MATCH (n7)-[:BROADER]->(n8)
                                    WHERE n8:Population AND CASE WHEN n8._level <= $given.level THEN true ELSE n8._author = $given.p0 END
                                    WITH n8 ORDER BY n8.id
                                    RETURN [
                                      n8.id,
                                      COLLECT {
                                        MATCH (n8)-[:BROADER]->(n9)
                                        WHERE n9:Population AND CASE WHEN n9._level <= $given.level THEN true ELSE n9._author = $given.p0 END
                                        WITH n9 ORDER BY n9.id
                                        RETURN [
                                          n9.id,
                                          COLLECT {
                                            MATCH (n9)-[:BROADER]->(n10)
                                            WHERE n10:Population AND CASE WHEN n10._level <= $given.level THEN true ELSE n10._author = $given.p0 END
                                            WITH n10 ORDER BY n10.id
                                            RETURN [
                                              n10.id,
                                              COLLECT {
                                                MATCH (n10)-[:BROADER]->(n11)
                                                WHERE n11:Population AND CASE WHEN n11._level <= $given.level THEN true ELSE n11._author = $given.p0 END
                                                WITH n11 ORDER BY n11.id
                                                RETURN [
                                                  n11.id,
                                                  COLLECT {
                                                    MATCH (n11)-[:BROADER]->(n12)
                                                    WHERE n12:Population AND CASE WHEN n12._level <= $given.level THEN true ELSE n12._author = $given.p0 END
                                                    WITH n12 ORDER BY n12.id
                                                    RETURN [
                                                      n12.id,
                                                      COLLECT {
                                                        MATCH (n12)-[:BROADER]->(n13)
                                                        WHERE n13:Population AND CASE WHEN n13._level <= $given.level THEN true ELSE n13._author = $given.p0 END
                                                        WITH n13 ORDER BY n13.id
                                                        RETURN [
                                                          n13.id,
                                                          COLLECT {
                                                            MATCH (n13)-[:BROADER]->(n14)
                                                            WHERE n14:Population AND CASE WHEN n14._level <= $given.level THEN true ELSE n14._author = $given.p0 END
                                                            WITH n14 ORDER BY n14.id
                                                            RETURN [n14.id]
                                                          }
                                                        ]
                                                      }
                                                    ]
                                                  }
                                                ]
                                              }
                                            ]
                                          }
                                        ]
                                      }
                                    ]
                                  }
                                ]
                              }
                            ]
                          }
                        ]
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ]
      }
    ]
  } AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
