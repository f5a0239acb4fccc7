WITH
  [
    COLLECT {
      MATCH (n0:Theme)
      WHERE CASE WHEN n0._level <= $level THEN true ELSE n0._author = $p0 END AND n0.updatedAt < $p1_moment AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $p2
      RETURN [[n0.id]]
    },
    false,
    false,
    0
  ] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
