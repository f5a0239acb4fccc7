WITH
  [
    COLLECT {
      MATCH (n0:Theme)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.updatedAt_desc IS NOT NULL AND n0.name_desc IS NOT NULL AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.updatedAt_desc, n0.name_desc, n0.id LIMIT $given.p1
      RETURN [[n0.id, n0.name, n0.updatedAt]]
    },
    false,
    false,
    0
  ] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
