WITH
  [
    COLLECT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND (NOT (n0.design = $given.p1) AND (n0.year IN $given.p2 OR EXISTS {
        MATCH (n0)-[:EXAMINES]->(n1)
        WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND n1.name_fold STARTS WITH $given.p3_fold
      })) AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id DESC LIMIT $given.p4
      RETURN [[n0.id]]
    },
    false,
    false,
    0
  ] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
