WITH
  [
    COLLECT {
      MATCH (n0:Policy)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.date_day <= $given.p1_last AND n0.date_key IS NOT NULL AND n0.id IS NOT NULL AND n0.date_key <= $given.p1_bound_last
      WITH n0 ORDER BY n0.date_key, n0.id LIMIT $given.p2
      RETURN [[n0.id, n0.date]]
    },
    false,
    false,
    0
  ] AS r0,
  [
    COLLECT {
      MATCH (n1:Policy)
      WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND n1.date_day > $given.p1_last AND n1.id IS NOT NULL
      WITH n1 ORDER BY n1.id LIMIT $given.p2
      RETURN [[n1.id, n1.date]]
    },
    false,
    false,
    0
  ] AS r1,
  [
    COLLECT {
      MATCH (n2:Policy)
      WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END AND n2.date_day <= $given.p3_last AND n2.id IS NOT NULL
      WITH n2 ORDER BY n2.id LIMIT $given.p2
      RETURN [[n2.id, n2.date]]
    },
    false,
    false,
    0
  ] AS r2,
  [
    COLLECT {
      MATCH (n3:Intervention)
      WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END AND n3.since_day <= $given.p1_last AND n3.since_desc IS NOT NULL AND n3.id IS NOT NULL AND n3.since_desc >= $given.p1_bound_desc_last
      WITH n3 ORDER BY n3.since_desc, n3.id LIMIT $given.p2
      RETURN [[n3.id, n3.since]]
    },
    false,
    false,
    0
  ] AS r3
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, [g.version] AS v
