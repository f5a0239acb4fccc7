WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p3 | m[1]][0], $given.p3) AS i0,
  coalesce([m IN merged WHERE m[0] = $given.p4 | m[1]][0], $given.p4) AS i1,
  coalesce([m IN merged WHERE m[0] = $given.p5 | m[1]][0], $given.p5) AS i2
WITH
  [
    COLLECT {
      MATCH (n0:Finding)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.statement_fold CONTAINS $given.p1_fold AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $given.p2
      RETURN [
        [
          n0.id,
          COLLECT {
            MATCH (n0)<-[:REPORTS]-(n1)
            WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
            WITH n1 ORDER BY n1.id LIMIT 1
            RETURN [n1.id]
          },
          COLLECT {
            MATCH (n0)-[:STATED_IN]->(n2)
            WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
            WITH n2 ORDER BY n2.id LIMIT 1
            RETURN [n2.id]
          }
        ]
      ]
    },
    false,
    false,
    0
  ] AS r0,
  COLLECT {
    MATCH (n3:Node {id: i0})
    WHERE n3:Study AND CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
    RETURN [
      n3.id,
      COLLECT {
        MATCH (n3)-[:EXAMINES]->(n4)
        WHERE CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END
        WITH n4 ORDER BY n4.id
        RETURN [n4.id]
      }
    ]
  } AS r1,
  COLLECT {
    MATCH (n5:Node {id: i1})
    WHERE n5:Talk AND CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END
    RETURN [
      n5.id,
      COLLECT {
        MATCH (n5)-[:TALK_ABOUT]->(n6)
        WHERE CASE WHEN n6._level <= $given.level THEN true ELSE n6._author = $given.p0 END
        WITH n6 ORDER BY n6.id
        RETURN [n6.id]
      }
    ]
  } AS r2,
  COLLECT {
    MATCH (n7:Node {id: i2})
    WHERE n7:Project AND CASE WHEN n7._level <= $given.level THEN true ELSE n7._author = $given.p0 END
    RETURN [
      n7.id,
      COLLECT {
        MATCH (n7)<-[:FUNDS]-(n8)
        WHERE CASE WHEN n8._level <= $given.level THEN true ELSE n8._author = $given.p0 END
        WITH n8 ORDER BY n8.id LIMIT 1
        RETURN [n8.id]
      }
    ]
  } AS r3
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, [g.version] AS v
