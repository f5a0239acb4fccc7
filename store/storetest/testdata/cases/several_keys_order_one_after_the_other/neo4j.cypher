WITH
  [
    COLLECT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.followUpMonths_desc IS NOT NULL AND n0.title_key IS NOT NULL AND n0.year_desc IS NOT NULL AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.followUpMonths_desc, n0.title_key, n0.year_desc, n0.id LIMIT $given.p1
      RETURN [[n0.id, n0.title, n0.year, n0.followUpMonths]]
    },
    false,
    false,
    0
  ] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
