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
    RETURN COUNT { (n1)<-[:EXAMINES]-() }
  } | sum + d) AS d0
CALL (*) {
  CALL (*) {
    UNWIND CASE WHEN d0 * d0 <= $given.p2 * COUNT { (:Study) } THEN [true] ELSE [] END AS go
    CALL (*) {
      MATCH (n5:Node)
      WHERE n5.id IN w0 AND n5:Intervention AND CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END
      MATCH (n0:Study)-[:EXAMINES]->(n5)
      WITH DISTINCT n0
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END
      WITH n0 ORDER BY n0.id LIMIT $given.p2
      RETURN n0
    }
    RETURN n0
    UNION ALL
    UNWIND CASE WHEN NOT d0 * d0 <= $given.p2 * COUNT { (:Study) } THEN [true] ELSE [] END AS go
    CALL (*) {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND EXISTS {
        MATCH (n0)-[:EXAMINES]->(n6)
        WHERE CASE WHEN n6._level <= $given.level THEN true ELSE n6._author = $given.p0 END AND n6.id IN w0
      } AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $given.p2
      RETURN n0
    }
    RETURN n0
  }
  WITH n0 ORDER BY n0.id LIMIT $given.p2
  RETURN collect([[n0.id]]) AS n7
}
WITH
  [n7, false, false, 0] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
