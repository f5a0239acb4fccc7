WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $given.p1 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0,
  [x IN $given.p4 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i1
WITH *,
  reduce(sum = 0, d IN COLLECT {
    MATCH (n1:Node)
    WHERE n1.id IN i0
    RETURN COUNT { (n1)<-[:EXAMINES]-() }
  } | sum + d) AS d0
CALL (*) {
  CALL (*) {
    UNWIND CASE WHEN d0 * d0 <= $given.p3 * COUNT { (:Study) } THEN [true] ELSE [] END AS go
    CALL (*) {
      MATCH (n2:Node)
      WHERE n2.id IN i0 AND n2:Intervention AND CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
      MATCH (n0:Study)-[:EXAMINES]->(n2)
      WITH DISTINCT n0
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND (n0.year IN $given.p2)
      WITH n0 ORDER BY n0.year_key, n0.id LIMIT $given.p3
      RETURN n0
    }
    RETURN n0
    UNION ALL
    UNWIND CASE WHEN NOT d0 * d0 <= $given.p3 * COUNT { (:Study) } THEN [true] ELSE [] END AS go
    CALL (*) {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND (EXISTS {
        MATCH (n0)-[:EXAMINES]->(n3)
        WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END AND n3.id IN i0
      } AND n0.year IN $given.p2) AND n0.year_key IS NOT NULL AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.year_key, n0.id LIMIT $given.p3
      RETURN n0
    }
    RETURN n0
  }
  WITH n0 ORDER BY n0.year_key, n0.id LIMIT $given.p3
  RETURN collect([[n0.id]]) AS n4
}
WITH
  [n4, false, false, 0] AS r0,
  COLLECT {
    UNWIND range(0, size(i1) - 1) AS n5
    OPTIONAL MATCH (n6:Node {id: i1[n5]})
    WHERE CASE WHEN n6._level <= $given.level THEN true ELSE n6._author = $given.p0 END
    WITH n5, n6 ORDER BY n5
    RETURN [CASE WHEN n6 IS NOT NULL THEN [n6.id] END]
  } AS r1
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, [g.version] AS v
