WITH
  [
    COLLECT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND $given.p1_fold IN coalesce(n0.countries_fold, []) AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $given.p2
      RETURN [[n0.id]]
    },
    false,
    false,
    0
  ] AS r0,
  [
    COLLECT {
      MATCH (n1:Intervention)
      WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND $given.p3_fold IN coalesce(n1.aliases_fold, []) AND n1.id IS NOT NULL
      WITH n1 ORDER BY n1.id LIMIT $given.p2
      RETURN [[n1.id]]
    },
    false,
    false,
    0
  ] AS r1,
  [
    COLLECT {
      MATCH (n2:Study)
      WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END AND $given.p4 IN coalesce(n2.admits, []) AND n2.id IS NOT NULL
      WITH n2 ORDER BY n2.id LIMIT $given.p2
      RETURN [[n2.id]]
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
      MATCH (n3:Context)
      WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END AND NOT ($given.p5_fold IN coalesce(n3.aliases_fold, []))
    }
  ] AS r3
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, [g.version] AS v
