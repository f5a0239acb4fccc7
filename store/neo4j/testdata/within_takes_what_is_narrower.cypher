WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $given.p1 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0
WITH *,
  COLLECT {
    MATCH (n2:Node)
    WHERE n2.id IN i0 AND CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
    MATCH (n2) (()<-[:BROADER]-(n3 WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END)){0,} (n4)
    RETURN DISTINCT n4.id
  } AS w0
WITH *,
  reduce(sum = 0, d IN COLLECT {
    MATCH (n1:Node)
    WHERE n1.id IN w0
    RETURN COUNT { (n1)<-[:OF]-() }
  } | sum + d) AS d0
CALL (*) {
  CALL (*) {
    UNWIND CASE WHEN d0 * d0 <= $given.p2 * COUNT { (:Finding) } THEN [true] ELSE [] END AS go
    CALL (*) {
      MATCH (n5:Node)
      WHERE n5.id IN w0 AND n5:Intervention AND CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END
      MATCH (n0:Finding)-[:OF]->(n5)
      WITH DISTINCT n0
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END
      WITH n0 ORDER BY n0.year_key, n0.id LIMIT $given.p2
      RETURN n0
    }
    RETURN n0
    UNION ALL
    UNWIND CASE WHEN NOT d0 * d0 <= $given.p2 * COUNT { (:Finding) } THEN [true] ELSE [] END AS go
    CALL (*) {
      MATCH (n0:Finding)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND EXISTS {
        MATCH (n0)-[:OF]->(n6)
        WHERE CASE WHEN n6._level <= $given.level THEN true ELSE n6._author = $given.p0 END AND n6.id IN w0
      } AND n0.year_key IS NOT NULL AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.year_key, n0.id LIMIT $given.p2
      RETURN n0
    }
    RETURN n0
  }
  WITH n0 ORDER BY n0.year_key, n0.id LIMIT $given.p2
  RETURN collect([
    [
      n0.id,
      COLLECT {
        MATCH (n0)-[:OF]->(n7)
        WHERE CASE WHEN n7._level <= $given.level THEN true ELSE n7._author = $given.p0 END
        WITH n7 ORDER BY n7.id
        RETURN [
          n7.id,
          COLLECT {
            MATCH (n7)<-[:BROADER]-(n8)
            WHERE n8:Intervention AND CASE WHEN n8._level <= $given.level THEN true ELSE n8._author = $given.p0 END
            WITH n8 ORDER BY n8.id
            RETURN [n8.id]
          },
          COLLECT {
            MATCH (n7)-[:BROADER]->(n9)
            WHERE n9:Intervention AND CASE WHEN n9._level <= $given.level THEN true ELSE n9._author = $given.p0 END
            WITH n9 ORDER BY n9.id
            RETURN [
              n9.id,
              COLLECT {
                MATCH (n9)-[:BROADER]->(n10)
                WHERE n10:Intervention AND CASE WHEN n10._level <= $given.level THEN true ELSE n10._author = $given.p0 END
                WITH n10 ORDER BY n10.id
                RETURN [n10.id]
              }
            ]
          }
        ]
      }
    ]
  ]) AS n11
}
WITH
  [
    n11,
    false,
    false,
    COUNT {
      MATCH (n13:Node)
      WHERE n13.id IN w0 AND n13:Intervention AND CASE WHEN n13._level <= $given.level THEN true ELSE n13._author = $given.p0 END
      MATCH (n12:Finding)-[:OF]->(n13)
      WITH DISTINCT n12
      WHERE CASE WHEN n12._level <= $given.level THEN true ELSE n12._author = $given.p0 END
      RETURN n12
    }
  ] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
