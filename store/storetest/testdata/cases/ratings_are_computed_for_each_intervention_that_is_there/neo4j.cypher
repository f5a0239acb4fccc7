WITH
  [
    COLLECT {
      MATCH (n0:Intervention)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.name_key IS NOT NULL AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.name_key, n0.id LIMIT $given.p1
      RETURN [
        [
          n0.id,
          [
            COLLECT {
              MATCH (n0)<-[:JUDGES]-(n1)
              WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
              WITH n1 ORDER BY n1.id LIMIT $given.p7
              RETURN [
                [
                  n1.id,
                  n1.level,
                  COLLECT {
                    MATCH (n1)<-[:JUDGED]-(n2)
                    WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
                    WITH n2 ORDER BY n2.id
                    RETURN [n2.id]
                  },
                  COLLECT {
                    MATCH (n1)-[:JUDGED_IN]->(n3)
                    WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
                    WITH n3 ORDER BY n3.id LIMIT 1
                    RETURN [n3.id]
                  },
                  COLLECT {
                    MATCH (n1)-[:JUDGED_ON]->(n4)
                    WHERE CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END
                    WITH n4 ORDER BY n4.id LIMIT 1
                    RETURN [
                      n4.id,
                      COLLECT {
                        MATCH (n4)<-[:JUDGED_ON]-(n5)
                        WHERE CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END
                        WITH n5 ORDER BY n5.id
                        RETURN [n5.id]
                      }
                    ]
                  },
                  COLLECT {
                    MATCH (n1)-[:JUDGES]->(n6)
                    WHERE CASE WHEN n6._level <= $given.level THEN true ELSE n6._author = $given.p0 END
                    WITH n6 ORDER BY n6.id LIMIT 1
                    RETURN [n6.id]
                  }
                ]
              ]
            },
            false,
            false,
            0
          ]
        ]
      ]
    },
    false,
    false,
    0
  ] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
