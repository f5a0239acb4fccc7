WITH
  [
    COLLECT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.title_fold > $given.p1_fold AND n0.title_key IS NOT NULL AND n0.id IS NOT NULL AND n0.title_key >= $given.p1_bound
      WITH n0 ORDER BY n0.title_key, n0.id LIMIT $given.p2
      RETURN [[n0.id, n0.title]]
    },
    false,
    false,
    0
  ] AS r0,
  [
    COLLECT {
      MATCH (n1:Study)
      WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND n1.title_fold <= $given.p3_fold AND n1.title_key IS NOT NULL AND n1.id IS NOT NULL AND n1.title_key <= $given.p3_bound
      WITH n1 ORDER BY n1.title_key, n1.id LIMIT $given.p2
      RETURN [[n1.id, n1.title]]
    },
    false,
    false,
    0
  ] AS r1
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, [g.version] AS v
