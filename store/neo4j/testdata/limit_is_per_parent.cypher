WITH
  [
    COLLECT {
      MATCH (n0:Theme)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.name_key IS NOT NULL AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.name_key, n0.id LIMIT $given.p1
      RETURN [
        [
          n0.id,
          n0.name,
          [
            COLLECT {
              MATCH (n0)<-[:HAS_THEME]-(n1)
              WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
              WITH n1 ORDER BY n1.name_desc, n1.id LIMIT $given.p2 + 1
              RETURN [
                [
                  n1.id,
                  n1.name,
                  COLLECT {
                    MATCH (n1)-[:ON]->(n2)
                    WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
                    WITH n2 ORDER BY n2.id
                    RETURN [n2.id, n2.name]
                  },
                  COLLECT {
                    MATCH (n1)<-[:REPORTS]-(n3)
                    WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
                    WITH n3 ORDER BY n3.id LIMIT 1
                    RETURN [
                      n3.id,
                      n3.title,
                      COLLECT {
                        MATCH (n3)-[:REPORTED_IN]->(n4)
                        WHERE CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END
                        WITH n4 ORDER BY n4.id
                        RETURN [n4.id]
                      }
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
      ]
    },
    false,
    false,
    0
  ] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
