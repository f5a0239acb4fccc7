WITH
  [
    COLLECT {
      MATCH (n0:Talk)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $given.p1
      RETURN [
        [
          n0.id,
          COLLECT {
            MATCH (n0)-[:TALK_ABOUT]->(n1)
            WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
            WITH n1 ORDER BY n1.id
            RETURN CASE
              WHEN n1._kind IN ['Intervention'] THEN [n1.id, n1.name, n1.since]
              WHEN n1._kind IN ['Organisation'] THEN [n1.id, n1.name, n1.location_place, (n1.location_latitude IS NOT NULL OR n1.location_longitude IS NOT NULL OR n1.location_place IS NOT NULL)]
              WHEN n1._kind IN ['Theme'] THEN [n1.id, n1.name]
            END
          }
        ]
      ]
    },
    false,
    false,
    0
  ] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
