WITH
  [
    COLLECT {
      MATCH (n0:Source)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.title_desc IS NOT NULL AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.title_desc, n0.id LIMIT $given.p1
      RETURN [
        [
          n0.id,
          n0.title,
          COLLECT {
            MATCH (n0)<-[:WROTE]-(n1)
            WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
            WITH n1 ORDER BY n1.id
            RETURN CASE
              WHEN n1._kind IN ['Organisation'] THEN [n1.id, n1.name, n1.location_place, (n1.location_latitude IS NOT NULL OR n1.location_longitude IS NOT NULL OR n1.location_place IS NOT NULL)]
              WHEN n1._kind IN ['Person'] THEN [n1.id, n1.name, n1.roleText]
            END
          }
        ]
      ]
    },
    false,
    false,
    0
  ] AS r0,
  [
    COLLECT {
      MATCH (n2:Resource)
      WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END AND n2.id IS NOT NULL
      WITH n2 ORDER BY n2.id LIMIT $given.p2
      RETURN [
        [
          n2.id,
          COLLECT {
            MATCH (n2)-[:RESOURCE_ABOUT]->(n3)
            WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
            WITH n3 ORDER BY n3.id
            RETURN CASE
              WHEN n3._kind IN ['Intervention'] THEN [n3.id]
              WHEN n3._kind IN ['Organisation'] THEN [
                n3.id,
                COLLECT {
                  MATCH (n3)-[:PART_OF]->(n4)
                  WHERE CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END
                  WITH n4 ORDER BY n4.id
                  RETURN [n4.id]
                }
              ]
              WHEN n3._kind IN ['Theme'] THEN [n3.id, n3.name]
            END
          }
        ]
      ]
    },
    false,
    false,
    0
  ] AS r1
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, [g.version] AS v
