WITH
  [
    COLLECT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $level THEN true ELSE n0._author = $p0 END AND ($p1_fold IN coalesce(n0.countries_fold, []) AND n0.design = $p2 AND n0.year < $p3) AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $p4
      RETURN [[n0.id]]
    },
    false,
    false,
    0
  ] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
