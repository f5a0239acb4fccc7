WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $given.p3 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0
WITH *,
  reduce(sum = 0, d IN COLLECT {
    MATCH (n3:Node)
    WHERE n3.id IN i0
    RETURN COUNT { (n3)<-[:TALK_ABOUT]-() }
  } | sum + d) AS d0
CALL (*) {
  CALL (*) {
    UNWIND CASE WHEN d0 * d0 <= $given.p2 * COUNT { (:Talk) } THEN [true] ELSE [] END AS go
    CALL (*) {
      MATCH (n4:Node)
      WHERE n4.id IN i0 AND n4:Intervention|Organisation|Theme AND CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END
      MATCH (n2:Talk)-[:TALK_ABOUT]->(n4)
      WITH DISTINCT n2
      WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
      WITH n2 ORDER BY n2.id LIMIT $given.p2
      RETURN n2
    }
    RETURN n2
    UNION ALL
    UNWIND CASE WHEN NOT d0 * d0 <= $given.p2 * COUNT { (:Talk) } THEN [true] ELSE [] END AS go
    CALL (*) {
      MATCH (n2:Talk)
      WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END AND EXISTS {
        MATCH (n2)-[:TALK_ABOUT]->(n5)
        WHERE CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END AND n5.id IN i0
      } AND n2.id IS NOT NULL
      WITH n2 ORDER BY n2.id LIMIT $given.p2
      RETURN n2
    }
    RETURN n2
  }
  WITH n2 ORDER BY n2.id LIMIT $given.p2
  RETURN collect([[n2.id]]) AS n6
}
WITH
  [
    COLLECT {
      MATCH (n0:Talk)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND EXISTS {
        MATCH (n0)-[:TALK_ABOUT]->(n1)
        WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND n1.name_fold CONTAINS $given.p1_fold
      } AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $given.p2
      RETURN [[n0.id]]
    },
    false,
    false,
    0
  ] AS r0,
  [n6, false, false, 0] AS r1,
  [
    COLLECT {
      MATCH (n7:Talk)
      WHERE CASE WHEN n7._level <= $given.level THEN true ELSE n7._author = $given.p0 END AND NOT (EXISTS {
        MATCH (n7)-[:TALK_ABOUT]->(n8)
        WHERE CASE WHEN n8._level <= $given.level THEN true ELSE n8._author = $given.p0 END
      }) AND n7.id IS NOT NULL
      WITH n7 ORDER BY n7.id LIMIT $given.p2
      RETURN [[n7.id]]
    },
    false,
    false,
    0
  ] AS r2
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, [g.version] AS v
