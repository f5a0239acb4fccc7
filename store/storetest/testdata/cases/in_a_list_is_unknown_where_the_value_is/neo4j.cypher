WITH
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND NOT (n0.year IN $given.p1)
    }
  ] AS r0,
  [
    COLLECT {
      MATCH (n1:Intervention)
      WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND NOT (n1.origin_fold IN $given.p3_fold) AND n1.id IS NOT NULL
      WITH n1 ORDER BY n1.id LIMIT $given.p2
      RETURN [[n1.id, n1.origin]]
    },
    false,
    false,
    0
  ] AS r1,
  [
    COLLECT {
      MATCH (n2:Study)
      WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END AND NOT (n2.riskOfBias IN $given.p4) AND n2.id IS NOT NULL
      WITH n2 ORDER BY n2.id LIMIT $given.p2
      RETURN [[n2.id, n2.riskOfBias]]
    },
    false,
    false,
    0
  ] AS r2,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n3:Policy)
      WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END AND NOT (n3.date IN $given.p5)
    }
  ] AS r3
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, [g.version] AS v
