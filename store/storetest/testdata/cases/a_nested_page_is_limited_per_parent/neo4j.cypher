WITH
  [
    COLLECT {
      MATCH (n0:Intervention)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.name_key IS NOT NULL AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.name_key, n0.id LIMIT $given.p1
      RETURN [
        [
          n0.id,
          n0.name,
          [
            COLLECT {
              MATCH (n0)<-[:OF]-(n1)
              WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
              WITH n1 ORDER BY n1.followUpMonths_desc, n1.id LIMIT $given.p2 + 1
              RETURN [[n1.id, n1.followUpMonths]]
            },
            false,
            false,
            COUNT {
              MATCH (n0)<-[:OF]-(n2)
              WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
            }
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
