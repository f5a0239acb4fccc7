WITH
  [
    COLLECT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.year > $given.p1 AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $given.p2
      RETURN [[n0.id]]
    },
    false,
    false,
    0
  ] AS r0,
  [
    COLLECT {
      MATCH (n1:Study)
      WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND n1.year >= $given.p1 AND n1.id IS NOT NULL
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
      WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END AND n2.year < $given.p1 AND n2.id IS NOT NULL
      WITH n2 ORDER BY n2.id LIMIT $given.p2
      RETURN [[n2.id]]
    },
    false,
    false,
    0
  ] AS r2,
  [
    COLLECT {
      MATCH (n3:Study)
      WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END AND n3.sampleSize <= $given.p3 AND n3.id IS NOT NULL
      WITH n3 ORDER BY n3.id LIMIT $given.p2
      RETURN [[n3.id]]
    },
    false,
    false,
    0
  ] AS r3,
  [
    COLLECT {
      MATCH (n4:Study)
      WHERE CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END AND n4.sampleSize = $given.p3 AND n4.id IS NOT NULL
      WITH n4 ORDER BY n4.id LIMIT $given.p2
      RETURN [[n4.id]]
    },
    false,
    false,
    0
  ] AS r4,
  [
    COLLECT {
      MATCH (n5:Study)
      WHERE CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END AND n5.sampleSize <> $given.p3 AND n5.id IS NOT NULL
      WITH n5 ORDER BY n5.id LIMIT $given.p2
      RETURN [[n5.id]]
    },
    false,
    false,
    0
  ] AS r5,
  [
    COLLECT {
      MATCH (n6:Study)
      WHERE CASE WHEN n6._level <= $given.level THEN true ELSE n6._author = $given.p0 END AND n6.year IN $given.p4 AND n6.id IS NOT NULL
      WITH n6 ORDER BY n6.id LIMIT $given.p2
      RETURN [[n6.id]]
    },
    false,
    false,
    0
  ] AS r6,
  [
    COLLECT {
      MATCH (n7:Study)
      WHERE CASE WHEN n7._level <= $given.level THEN true ELSE n7._author = $given.p0 END AND (n7.year >= $given.p5 AND n7.year < $given.p6) AND n7.id IS NOT NULL
      WITH n7 ORDER BY n7.id LIMIT $given.p2
      RETURN [[n7.id]]
    },
    false,
    false,
    0
  ] AS r7
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, r4, r5, r6, r7, [g.version] AS v
