WITH
  [
    COLLECT {
      MATCH (n0:Intervention)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.name_desc IS NOT NULL AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.name_desc, n0.id LIMIT $given.p1
      RETURN [
        [
          n0.id,
          COLLECT {
            MATCH (n0)<-[:BROADER]-(n1)
            WHERE n1:Intervention AND CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
            WITH n1 ORDER BY n1.id
            RETURN [n1.id]
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
