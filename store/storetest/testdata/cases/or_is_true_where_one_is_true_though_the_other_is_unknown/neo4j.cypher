WITH
  [
    COLLECT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND (n0.year > $given.p1 OR n0.sampleSize < $given.p2) AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $given.p3
      RETURN [[n0.id, n0.year, n0.sampleSize]]
    },
    false,
    false,
    0
  ] AS r0,
  [
    COLLECT {
      MATCH (n1:Study)
      WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND NOT ((n1.year > $given.p1 OR n1.sampleSize < $given.p2)) AND n1.id IS NOT NULL
      WITH n1 ORDER BY n1.id LIMIT $given.p3
      RETURN [[n1.id, n1.year, n1.sampleSize]]
    },
    false,
    false,
    0
  ] AS r1
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, [g.version] AS v
