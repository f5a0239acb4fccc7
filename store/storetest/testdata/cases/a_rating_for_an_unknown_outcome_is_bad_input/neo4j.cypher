WITH
  [
    COLLECT {
      MATCH (n0:Intervention)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $given.p1
      RETURN [[n0.id]]
    },
    false,
    false,
    0
  ] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
