WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $p1 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0
WITH *,
  COLLECT {
    MATCH (n2:Node)
    WHERE n2.id IN i0 AND CASE WHEN n2._level <= 0 THEN true ELSE n2._author = $p0 END
    MATCH (n2) (()<-[:BROADER]-(n3 WHERE CASE WHEN n3._level <= 0 THEN true ELSE n3._author = $p0 END)){0,} (n4)
    RETURN DISTINCT n4.id
  } AS w0
RETURN
  [
    COLLECT {
      MATCH (n0:Finding)
      WHERE CASE WHEN n0._level <= 0 THEN true ELSE n0._author = $p0 END AND EXISTS {
        MATCH (n0)-[:OF]->(n1)
        WHERE CASE WHEN n1._level <= 0 THEN true ELSE n1._author = $p0 END AND n1.id IN w0
      } AND n0.year_key IS NOT NULL AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.year_key, n0.id LIMIT $p2
      RETURN [
        [
          n0.id,
          COLLECT {
            MATCH (n0)-[:OF]->(n5)
            WHERE CASE WHEN n5._level <= 0 THEN true ELSE n5._author = $p0 END
            WITH n5 ORDER BY n5.id
            RETURN [
              n5.id,
              COLLECT {
                MATCH (n5)<-[:BROADER]-(n6)
                WHERE n6:Intervention AND CASE WHEN n6._level <= 0 THEN true ELSE n6._author = $p0 END
                WITH n6 ORDER BY n6.id
                RETURN [n6.id]
              },
              COLLECT {
                MATCH (n5)-[:BROADER]->(n7)
                WHERE n7:Intervention AND CASE WHEN n7._level <= 0 THEN true ELSE n7._author = $p0 END
                WITH n7 ORDER BY n7.id
                RETURN [
                  n7.id,
                  COLLECT {
                    MATCH (n7)-[:BROADER]->(n8)
                    WHERE n8:Intervention AND CASE WHEN n8._level <= 0 THEN true ELSE n8._author = $p0 END
                    WITH n8 ORDER BY n8.id
                    RETURN [n8.id]
                  }
                ]
              }
            ]
          }
        ]
      ]
    },
    false,
    false,
    COUNT {
      MATCH (n9:Finding)
      WHERE CASE WHEN n9._level <= 0 THEN true ELSE n9._author = $p0 END AND EXISTS {
        MATCH (n9)-[:OF]->(n10)
        WHERE CASE WHEN n10._level <= 0 THEN true ELSE n10._author = $p0 END AND n10.id IN w0
      }
    }
  ] AS r0,
  COLLECT { MATCH (g:Graph {id: 'graph'}) RETURN g.version } AS v
