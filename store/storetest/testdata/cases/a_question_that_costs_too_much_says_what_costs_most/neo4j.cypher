WITH
  [
    COLLECT {
      MATCH (n0:Theme)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $given.p1
      RETURN [[n0.id]]
    },
    false,
    false,
    0
  ] AS r0,
  [
    COLLECT {
      MATCH (n1:Study)
      WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND n1.id IS NOT NULL
      WITH n1 ORDER BY n1.id LIMIT $given.p2
      RETURN [
        [
          n1.id,
          [
            COLLECT {
              MATCH (n1)-[:REPORTS]->(n2)
              WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
              WITH n2 ORDER BY n2.id LIMIT $given.p2
              RETURN [
                [
                  n2.id,
                  COLLECT {
                    MATCH (n2)-[:OF]->(n3)
                    WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
                    WITH n3 ORDER BY n3.id
                    RETURN [n3.id]
                  },
                  COLLECT {
                    MATCH (n2)-[:ON]->(n4)
                    WHERE CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END
                    WITH n4 ORDER BY n4.id
                    RETURN [n4.id, n4.name]
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
  ] AS r1
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, [g.version] AS v
