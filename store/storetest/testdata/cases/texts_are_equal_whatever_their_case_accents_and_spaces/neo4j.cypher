WITH
  [
    COLLECT {
      MATCH (n0:Intervention)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.name_fold = $given.p1_fold AND n0.id IS NOT NULL
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
      WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND n1.name_fold IN $given.p3_fold AND n1.id IS NOT NULL
      WITH n1 ORDER BY n1.id LIMIT $given.p2
      RETURN [[n1.id]]
    },
    false,
    false,
    0
  ] AS r1,
  [
    COLLECT {
      MATCH (n2:Context)
      WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END AND (n2.contextKind = $given.p4 AND n2.name_fold <> $given.p5_fold) AND n2.id IS NOT NULL
      WITH n2 ORDER BY n2.id LIMIT $given.p2
      RETURN [[n2.id]]
    },
    false,
    false,
    0
  ] AS r2
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, [g.version] AS v
