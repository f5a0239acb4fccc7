WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p3 | m[1]][0], $given.p3) AS i0
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
      WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND n1.direction = $given.p2
    }
  ] AS r1,
  COLLECT {
    MATCH (n2:Node {id: i0})
    WHERE n2:Intervention AND CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
    RETURN [
      n2.id,
      [
        [],
        false,
        false,
        COUNT {
          MATCH (n2)<-[:DELIVERS]-(n3)
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
  } AS r2
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, [g.version] AS v
