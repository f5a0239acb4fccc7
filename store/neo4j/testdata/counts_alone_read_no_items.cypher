WITH
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n0:Study)
      WHERE n0._level <= $given.level
    } + COUNT {
      MATCH (n0:Study)
      WHERE n0._level > $given.level AND n0._author = $given.p0
    }
  ] AS r0,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n1:Finding)
      WHERE n1.year_key >= $given.p2_bound AND n1.year_key < 9223372036854775807 AND n1.id IS NOT NULL
    } - COUNT {
      MATCH (n1:Finding)
      USING INDEX n1:Finding(_level)
      WHERE n1._level > $given.level AND n1.year >= $given.p2 AND CASE WHEN n1._author = $given.p0 THEN false ELSE true END
    }
  ] AS r1,
  [
    COLLECT {
      MATCH (n2:Intervention)
      WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END AND n2.id IS NOT NULL
      WITH n2 ORDER BY n2.id LIMIT $given.p3
      RETURN [
        [
          n2.id,
          [
            [],
            false,
            false,
            COUNT {
              MATCH (n2)<-[:EXAMINES]-(n3)
              WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
            }
          ],
          [
            [],
            false,
            false,
            COUNT {
              MATCH (n2)<-[:OF]-(n4)
              WHERE CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END
            }
          ]
        ]
      ]
    },
    false,
    false,
    0
  ] AS r2,
  [
    COLLECT {
      MATCH (n5:Outcome)
      WHERE CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END AND n5.id IS NOT NULL
      WITH n5 ORDER BY n5.id LIMIT $given.p1 + 1
      RETURN [[n5.id]]
    },
    false,
    false,
    0
  ] AS r3
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, [g.version] AS v
