WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $given.p4 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0,
  [x IN $given.p6 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i1
WITH *,
  reduce(sum = 0, d IN COLLECT {
    MATCH (n9:Node)
    WHERE n9.id IN i0
    RETURN COUNT { (n9)<-[:TOOK_PLACE_IN]-() }
  } | sum + d) AS d0,
  reduce(sum = 0, d IN COLLECT {
    MATCH (n14:Node)
    WHERE n14.id IN i1
    RETURN COUNT { (n14)-[:REPORTS]->() }
  } | sum + d) AS d1
CALL (*) {
  CALL (*) {
    UNWIND CASE WHEN d0 * d0 <= $given.p3 * COUNT { (:Study) } THEN [true] ELSE [] END AS go
    CALL (*) {
      MATCH (n10:Node)
      WHERE n10.id IN i0 AND n10:Context AND CASE WHEN n10._level <= $given.level THEN true ELSE n10._author = $given.p0 END
      MATCH (n8:Study)-[:TOOK_PLACE_IN]->(n10)
      WITH DISTINCT n8
      WHERE CASE WHEN n8._level <= $given.level THEN true ELSE n8._author = $given.p0 END
      WITH n8 ORDER BY n8.id LIMIT $given.p3
      RETURN n8
    }
    RETURN n8
    UNION ALL
    UNWIND CASE WHEN NOT d0 * d0 <= $given.p3 * COUNT { (:Study) } THEN [true] ELSE [] END AS go
    CALL (*) {
      MATCH (n8:Study)
      WHERE CASE WHEN n8._level <= $given.level THEN true ELSE n8._author = $given.p0 END AND EXISTS {
        MATCH (n8)-[:TOOK_PLACE_IN]->(n11)
        WHERE CASE WHEN n11._level <= $given.level THEN true ELSE n11._author = $given.p0 END AND n11.id IN i0
      } AND n8.id IS NOT NULL
      WITH n8 ORDER BY n8.id LIMIT $given.p3
      RETURN n8
    }
    RETURN n8
  }
  WITH n8 ORDER BY n8.id LIMIT $given.p3
  RETURN collect([[n8.id]]) AS n12
}
CALL (*) {
  CALL (*) {
    UNWIND CASE WHEN d1 * d1 <= $given.p3 * COUNT { (:Finding) } THEN [true] ELSE [] END AS go
    CALL (*) {
      MATCH (n15:Node)
      WHERE n15.id IN i1 AND n15:Study AND CASE WHEN n15._level <= $given.level THEN true ELSE n15._author = $given.p0 END
      MATCH (n13:Finding)<-[:REPORTS]-(n15)
      WITH DISTINCT n13
      WHERE CASE WHEN n13._level <= $given.level THEN true ELSE n13._author = $given.p0 END AND (EXISTS {
        MATCH (n13)-[:STATED_IN]->(n16)
        WHERE CASE WHEN n16._level <= $given.level THEN true ELSE n16._author = $given.p0 END AND n16.year = $given.p5
      })
      WITH n13 ORDER BY n13.id LIMIT $given.p3
      RETURN n13
    }
    RETURN n13
    UNION ALL
    UNWIND CASE WHEN NOT d1 * d1 <= $given.p3 * COUNT { (:Finding) } THEN [true] ELSE [] END AS go
    CALL (*) {
      MATCH (n13:Finding)
      WHERE CASE WHEN n13._level <= $given.level THEN true ELSE n13._author = $given.p0 END AND (EXISTS {
        MATCH (n13)-[:STATED_IN]->(n17)
        WHERE CASE WHEN n17._level <= $given.level THEN true ELSE n17._author = $given.p0 END AND n17.year = $given.p5
      } AND EXISTS {
        MATCH (n13)<-[:REPORTS]-(n18)
        WHERE CASE WHEN n18._level <= $given.level THEN true ELSE n18._author = $given.p0 END AND n18.id IN i1
      }) AND n13.id IS NOT NULL
      WITH n13 ORDER BY n13.id LIMIT $given.p3
      RETURN n13
    }
    RETURN n13
  }
  WITH n13 ORDER BY n13.id LIMIT $given.p3
  RETURN collect([[n13.id]]) AS n19
}
WITH
  [
    COLLECT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND EXISTS {
        MATCH (n0)-[:REPORTS]->(n1)
        WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND (n1.dimension = $given.p1 AND n1.direction = $given.p2)
      } AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $given.p3
      RETURN [[n0.id]]
    },
    false,
    false,
    0
  ] AS r0,
  [
    COLLECT {
      MATCH (n2:Study)
      WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END AND NOT (EXISTS {
        MATCH (n2)-[:REPORTS]->(n3)
        WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END AND n3.dimension = $given.p1
      }) AND n2.id IS NOT NULL
      WITH n2 ORDER BY n2.id LIMIT $given.p3
      RETURN [[n2.id]]
    },
    false,
    false,
    0
  ] AS r1,
  [
    COLLECT {
      MATCH (n4:Intervention)
      WHERE CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END AND EXISTS {
        MATCH (n4)-[:HAS_PRINCIPLE]->(n5)
        WHERE CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END
      } AND n4.id IS NOT NULL
      WITH n4 ORDER BY n4.id LIMIT $given.p3
      RETURN [[n4.id]]
    },
    false,
    false,
    0
  ] AS r2,
  [
    COLLECT {
      MATCH (n6:Intervention)
      WHERE CASE WHEN n6._level <= $given.level THEN true ELSE n6._author = $given.p0 END AND NOT (EXISTS {
        MATCH (n6)-[:HAS_PRINCIPLE]->(n7)
        WHERE CASE WHEN n7._level <= $given.level THEN true ELSE n7._author = $given.p0 END
      }) AND n6.id IS NOT NULL
      WITH n6 ORDER BY n6.id LIMIT $given.p3
      RETURN [[n6.id]]
    },
    false,
    false,
    0
  ] AS r3,
  [n12, false, false, 0] AS r4,
  [n19, false, false, 0] AS r5
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, r4, r5, [g.version] AS v
