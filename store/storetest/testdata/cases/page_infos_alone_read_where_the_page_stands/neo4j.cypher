WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p3 | m[1]][0], $given.p3) AS i0
WITH
  [
    COLLECT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $given.p1 + 1
      RETURN [[n0.id]]
    },
    false,
    false,
    0
  ] AS r0,
  [
    COLLECT {
      MATCH (n1:Study)
      WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND n1.id IS NOT NULL
      WITH n1 ORDER BY n1.id LIMIT $given.p2 + 1
      RETURN [[n1.id]]
    },
    false,
    false,
    0
  ] AS r1,
  COLLECT {
    MATCH (n2:Node {id: i0})
    WHERE n2:Intervention AND CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
    RETURN [
      n2.id,
      [
        COLLECT {
          MATCH (n2)<-[:OF]-(n3)
          WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
          WITH n3 ORDER BY n3.id DESC LIMIT $given.p4 + 1
          RETURN [[n3.id]]
        },
        false,
        false,
        0
      ]
    ]
  } AS r2,
  [
    COLLECT {
      MATCH (n4:Study)
      WHERE CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END AND n4.year_key IS NOT NULL AND n4.id IS NOT NULL
      WITH n4 ORDER BY n4.year_key, n4.id LIMIT $given.p1 + 1
      RETURN [[n4.id]]
    },
    false,
    false,
    0
  ] AS r3,
  [
    COLLECT {
      MATCH (n5:Study)
      WHERE CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END AND n5.year_key IS NOT NULL AND n5.id IS NOT NULL
      WITH n5 ORDER BY n5.year_key, n5.id LIMIT $given.p2 + 1
      RETURN [[n5.id]]
    },
    false,
    false,
    0
  ] AS r4,
  [
    COLLECT {
      MATCH (n6:Study)
      WHERE CASE WHEN n6._level <= $given.level THEN true ELSE n6._author = $given.p0 END AND n6.year_key IS NOT NULL AND n6.id IS NOT NULL
      WITH n6 ORDER BY n6.year_key DESC, n6.id DESC LIMIT $given.p2 + 1
      RETURN [[n6.id]]
    },
    false,
    false,
    0
  ] AS r5
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, r4, r5, [g.version] AS v
