WITH
  [
    COLLECT {
      MATCH (n0:Theme)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.updatedAt > $given.p1_moment AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $given.p2
      RETURN [[n0.id, n0.updatedAt]]
    },
    false,
    false,
    0
  ] AS r0,
  [
    COLLECT {
      MATCH (n1:Theme)
      WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND n1.updatedAt = $given.p3_moment AND n1.id IS NOT NULL
      WITH n1 ORDER BY n1.id LIMIT $given.p2
      RETURN [[n1.id]]
    },
    false,
    false,
    0
  ] AS r1
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, [g.version] AS v
