WITH
  [
    COLLECT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.sampleSize = $given.p1 AND n0.sampleSize_key IS NOT NULL AND n0.id IS NOT NULL AND n0.sampleSize_key = $given.p1_bound
      WITH n0 ORDER BY n0.sampleSize_key, n0.id LIMIT $given.p2
      RETURN [[n0.id]]
    },
    false,
    false,
    0
  ] AS r0,
  [
    COLLECT {
      MATCH (n1:Study)
      WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND n1.sampleSize = $given.p1 AND n1.sampleSize_desc IS NOT NULL AND n1.id IS NOT NULL AND n1.sampleSize_desc = $given.p1_bound_desc
      WITH n1 ORDER BY n1.sampleSize_desc, n1.id LIMIT $given.p2
      RETURN [[n1.id]]
    },
    false,
    false,
    0
  ] AS r1,
  [
    COLLECT {
      MATCH (n2:Study)
      WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END AND n2.id IS NOT NULL
      WITH n2 ORDER BY n2.id DESC LIMIT $given.p3
      RETURN [[n2.id]]
    },
    false,
    false,
    0
  ] AS r2
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, [g.version] AS v
