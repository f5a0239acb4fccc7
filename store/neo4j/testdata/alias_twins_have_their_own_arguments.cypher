WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p1 | m[1]][0], $given.p1) AS i0
WITH
  COLLECT {
    MATCH (n0:Node {id: i0})
    WHERE n0:Intervention AND CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END
    RETURN [
      n0.id,
      n0.name,
      [
        COLLECT {
          MATCH (n0)<-[e1:DELIVERS]-(n1)
          WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
          WITH n1, e1 ORDER BY n1.id LIMIT $given.p5
          RETURN [[n1.id, n1.name], e1.role]
        },
        false,
        false,
        0
      ],
      [
        COLLECT {
          MATCH (n0)<-[:OF]-(n2)
          WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
          WITH n2 ORDER BY n2.year_desc, n2.id LIMIT $given.p2
          RETURN [
            [
              n2.id,
              n2.year,
              COLLECT {
                MATCH (n2)<-[:REPORTS]-(n3)
                WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
                WITH n3 ORDER BY n3.id LIMIT 1
                RETURN [n3.id, n3.title]
              }
            ]
          ]
        },
        false,
        false,
        COUNT {
          MATCH (n0)<-[:OF]-(n4)
          WHERE CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END
        }
      ],
      [
        COLLECT {
          MATCH (n0)<-[e5:OF]-(n5)
          WHERE CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END AND n5.direction IN $given.p3
          WITH n5, e5 ORDER BY n5.id LIMIT $given.p4
          RETURN [[n5.id, n5.direction], e5.role]
        },
        false,
        false,
        COUNT {
          MATCH (n0)<-[:OF]-(n6)
          WHERE CASE WHEN n6._level <= $given.level THEN true ELSE n6._author = $given.p0 END AND n6.direction IN $given.p3
        }
      ]
    ]
  } AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
