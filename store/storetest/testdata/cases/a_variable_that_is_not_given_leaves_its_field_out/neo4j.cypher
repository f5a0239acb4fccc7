WITH
  [
    COLLECT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $level THEN true ELSE n0._author = $p0 END AND (n0.design = $p1 AND n0.year <= $p2) AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $p3
      RETURN [[n0.id, n0.year]]
    },
    false,
    false,
    0
  ] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
