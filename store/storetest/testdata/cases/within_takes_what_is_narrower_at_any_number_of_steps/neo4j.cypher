WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $given.p1 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0,
  [x IN $given.p3 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i1,
  [x IN $given.p5 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i2
WITH *,
  COLLECT {
    MATCH (n2:Node)
    WHERE n2.id IN i0 AND CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
    MATCH (n2) (()<-[:BROADER]-(n3 WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END)){0,} (n4)
    RETURN DISTINCT n4.id
  } AS w0,
  COLLECT {
    MATCH (n15:Node)
    WHERE n15.id IN i1 AND CASE WHEN n15._level <= $given.level THEN true ELSE n15._author = $given.p0 END
    MATCH (n15) (()<-[:BROADER]-(n16 WHERE CASE WHEN n16._level <= $given.level THEN true ELSE n16._author = $given.p0 END)){0,} (n17)
    RETURN DISTINCT n17.id
  } AS w1,
  COLLECT {
    MATCH (n23:Node)
    WHERE n23.id IN i2 AND CASE WHEN n23._level <= $given.level THEN true ELSE n23._author = $given.p0 END
    MATCH (n23) (()<-[:BROADER]-(n24 WHERE CASE WHEN n24._level <= $given.level THEN true ELSE n24._author = $given.p0 END)){0,} (n25)
    RETURN DISTINCT n25.id
  } AS w2
WITH *,
  reduce(sum = 0, d IN COLLECT {
    MATCH (n1:Node)
    WHERE n1.id IN w0
    RETURN COUNT { (n1)<-[:TOOK_PLACE_IN]-() }
  } | sum + d) AS d0,
  reduce(sum = 0, d IN COLLECT {
    MATCH (n14:Node)
    WHERE n14.id IN w1
    RETURN COUNT { (n14)<-[:FOUND_IN]-() }
  } | sum + d) AS d1,
  reduce(sum = 0, d IN COLLECT {
    MATCH (n22:Node)
    WHERE n22.id IN w2
    RETURN COUNT { (n22)<-[:AMONG]-() }
  } | sum + d) AS d2
CALL (*) {
  CALL (*) {
    UNWIND CASE WHEN d0 * d0 <= $given.p2 * COUNT { (:Study) } THEN [true] ELSE [] END AS go
    CALL (*) {
      MATCH (n5:Node)
      WHERE n5.id IN w0 AND n5:Context AND CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END
      MATCH (n0:Study)-[:TOOK_PLACE_IN]->(n5)
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
        MATCH (n0)-[:TOOK_PLACE_IN]->(n6)
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
CALL (*) {
  CALL (*) {
    UNWIND CASE WHEN d0 * d0 <= $given.p2 * COUNT { (:Study) } THEN [true] ELSE [] END AS go
    CALL (*) {
      MATCH (n10:Node)
      WHERE n10.id IN i0 AND n10:Context AND CASE WHEN n10._level <= $given.level THEN true ELSE n10._author = $given.p0 END
      MATCH (n8:Study)-[:TOOK_PLACE_IN]->(n10)
      WITH DISTINCT n8
      WHERE CASE WHEN n8._level <= $given.level THEN true ELSE n8._author = $given.p0 END
      WITH n8 ORDER BY n8.id LIMIT $given.p2
      RETURN n8
    }
    RETURN n8
    UNION ALL
    UNWIND CASE WHEN NOT d0 * d0 <= $given.p2 * COUNT { (:Study) } THEN [true] ELSE [] END AS go
    CALL (*) {
      MATCH (n8:Study)
      WHERE CASE WHEN n8._level <= $given.level THEN true ELSE n8._author = $given.p0 END AND EXISTS {
        MATCH (n8)-[:TOOK_PLACE_IN]->(n11)
        WHERE CASE WHEN n11._level <= $given.level THEN true ELSE n11._author = $given.p0 END AND n11.id IN i0
      } AND n8.id IS NOT NULL
      WITH n8 ORDER BY n8.id LIMIT $given.p2
      RETURN n8
    }
    RETURN n8
  }
  WITH n8 ORDER BY n8.id LIMIT $given.p2
  RETURN collect([[n8.id]]) AS n12
}
CALL (*) {
  CALL (*) {
    UNWIND CASE WHEN d1 * d1 <= $given.p2 * COUNT { (:Finding) } THEN [true] ELSE [] END AS go
    CALL (*) {
      MATCH (n18:Node)
      WHERE n18.id IN w1 AND n18:Context AND CASE WHEN n18._level <= $given.level THEN true ELSE n18._author = $given.p0 END
      MATCH (n13:Finding)-[:FOUND_IN]->(n18)
      WITH DISTINCT n13
      WHERE CASE WHEN n13._level <= $given.level THEN true ELSE n13._author = $given.p0 END AND (n13.direction <> $given.p4)
      WITH n13 ORDER BY n13.id LIMIT $given.p2
      RETURN n13
    }
    RETURN n13
    UNION ALL
    UNWIND CASE WHEN NOT d1 * d1 <= $given.p2 * COUNT { (:Finding) } THEN [true] ELSE [] END AS go
    CALL (*) {
      MATCH (n13:Finding)
      WHERE CASE WHEN n13._level <= $given.level THEN true ELSE n13._author = $given.p0 END AND (EXISTS {
        MATCH (n13)-[:FOUND_IN]->(n19)
        WHERE CASE WHEN n19._level <= $given.level THEN true ELSE n19._author = $given.p0 END AND n19.id IN w1
      } AND n13.direction <> $given.p4) AND n13.id IS NOT NULL
      WITH n13 ORDER BY n13.id LIMIT $given.p2
      RETURN n13
    }
    RETURN n13
  }
  WITH n13 ORDER BY n13.id LIMIT $given.p2
  RETURN collect([[n13.id]]) AS n20
}
CALL (*) {
  CALL (*) {
    UNWIND CASE WHEN d2 * d2 <= $given.p2 * COUNT { (:Finding) } THEN [true] ELSE [] END AS go
    CALL (*) {
      MATCH (n26:Node)
      WHERE n26.id IN w2 AND n26:Population AND CASE WHEN n26._level <= $given.level THEN true ELSE n26._author = $given.p0 END
      MATCH (n21:Finding)-[:AMONG]->(n26)
      WITH DISTINCT n21
      WHERE CASE WHEN n21._level <= $given.level THEN true ELSE n21._author = $given.p0 END
      WITH n21 ORDER BY n21.id LIMIT $given.p2
      RETURN n21
    }
    RETURN n21
    UNION ALL
    UNWIND CASE WHEN NOT d2 * d2 <= $given.p2 * COUNT { (:Finding) } THEN [true] ELSE [] END AS go
    CALL (*) {
      MATCH (n21:Finding)
      WHERE CASE WHEN n21._level <= $given.level THEN true ELSE n21._author = $given.p0 END AND EXISTS {
        MATCH (n21)-[:AMONG]->(n27)
        WHERE CASE WHEN n27._level <= $given.level THEN true ELSE n27._author = $given.p0 END AND n27.id IN w2
      } AND n21.id IS NOT NULL
      WITH n21 ORDER BY n21.id LIMIT $given.p2
      RETURN n21
    }
    RETURN n21
  }
  WITH n21 ORDER BY n21.id LIMIT $given.p2
  RETURN collect([[n21.id]]) AS n28
}
WITH
  [n7, false, false, 0] AS r0,
  [n12, false, false, 0] AS r1,
  [n20, false, false, 0] AS r2,
  [n28, false, false, 0] AS r3
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, [g.version] AS v
