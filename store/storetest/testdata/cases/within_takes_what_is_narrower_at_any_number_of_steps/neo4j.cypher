WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $p1 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0,
  [x IN $p3 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i1,
  [x IN $p5 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i2
WITH *,
  COLLECT {
    MATCH (n2:Node)
    WHERE n2.id IN i0 AND CASE WHEN n2._level <= 0 THEN true ELSE n2._author = $p0 END
    MATCH (n2) (()<-[:BROADER]-(n3 WHERE CASE WHEN n3._level <= 0 THEN true ELSE n3._author = $p0 END)){0,} (n4)
    RETURN DISTINCT n4.id
  } AS w0,
  COLLECT {
    MATCH (n13:Node)
    WHERE n13.id IN i1 AND CASE WHEN n13._level <= 0 THEN true ELSE n13._author = $p0 END
    MATCH (n13) (()<-[:BROADER]-(n14 WHERE CASE WHEN n14._level <= 0 THEN true ELSE n14._author = $p0 END)){0,} (n15)
    RETURN DISTINCT n15.id
  } AS w1,
  COLLECT {
    MATCH (n20:Node)
    WHERE n20.id IN i2 AND CASE WHEN n20._level <= 0 THEN true ELSE n20._author = $p0 END
    MATCH (n20) (()<-[:BROADER]-(n21 WHERE CASE WHEN n21._level <= 0 THEN true ELSE n21._author = $p0 END)){0,} (n22)
    RETURN DISTINCT n22.id
  } AS w2
WITH *,
  reduce(sum = 0, d IN COLLECT {
    MATCH (n1:Node)
    WHERE n1.id IN w0
    RETURN COUNT { (n1)<-[:TOOK_PLACE_IN]-() }
  } | sum + d) AS d0,
  reduce(sum = 0, d IN COLLECT {
    MATCH (n12:Node)
    WHERE n12.id IN w1
    RETURN COUNT { (n12)<-[:FOUND_IN]-() }
  } | sum + d) AS d1,
  reduce(sum = 0, d IN COLLECT {
    MATCH (n19:Node)
    WHERE n19.id IN w2
    RETURN COUNT { (n19)<-[:AMONG]-() }
  } | sum + d) AS d2
RETURN
  [
    COLLECT {
      CALL (*) {
        WITH * WHERE d0 * d0 <= $p2 * COUNT { (:Study) }
        MATCH (n5:Node)
        WHERE n5.id IN w0 AND n5:Context AND CASE WHEN n5._level <= 0 THEN true ELSE n5._author = $p0 END
        MATCH (n0:Study)-[:TOOK_PLACE_IN]->(n5)
        WITH DISTINCT n0
        WHERE CASE WHEN n0._level <= 0 THEN true ELSE n0._author = $p0 END
        WITH n0 ORDER BY n0.id LIMIT $p2
        RETURN n0
        UNION ALL
        WITH * WHERE NOT d0 * d0 <= $p2 * COUNT { (:Study) }
        MATCH (n0:Study)
        WHERE CASE WHEN n0._level <= 0 THEN true ELSE n0._author = $p0 END AND EXISTS {
          MATCH (n0)-[:TOOK_PLACE_IN]->(n6)
          WHERE CASE WHEN n6._level <= 0 THEN true ELSE n6._author = $p0 END AND n6.id IN w0
        } AND n0.id IS NOT NULL
        WITH n0 ORDER BY n0.id LIMIT $p2
        RETURN n0
      }
      WITH n0 ORDER BY n0.id LIMIT $p2
      RETURN [[n0.id]]
    },
    false,
    false,
    0
  ] AS r0,
  [
    COLLECT {
      CALL (*) {
        WITH * WHERE d0 * d0 <= $p2 * COUNT { (:Study) }
        MATCH (n9:Node)
        WHERE n9.id IN i0 AND n9:Context AND CASE WHEN n9._level <= 0 THEN true ELSE n9._author = $p0 END
        MATCH (n7:Study)-[:TOOK_PLACE_IN]->(n9)
        WITH DISTINCT n7
        WHERE CASE WHEN n7._level <= 0 THEN true ELSE n7._author = $p0 END
        WITH n7 ORDER BY n7.id LIMIT $p2
        RETURN n7
        UNION ALL
        WITH * WHERE NOT d0 * d0 <= $p2 * COUNT { (:Study) }
        MATCH (n7:Study)
        WHERE CASE WHEN n7._level <= 0 THEN true ELSE n7._author = $p0 END AND EXISTS {
          MATCH (n7)-[:TOOK_PLACE_IN]->(n10)
          WHERE CASE WHEN n10._level <= 0 THEN true ELSE n10._author = $p0 END AND n10.id IN i0
        } AND n7.id IS NOT NULL
        WITH n7 ORDER BY n7.id LIMIT $p2
        RETURN n7
      }
      WITH n7 ORDER BY n7.id LIMIT $p2
      RETURN [[n7.id]]
    },
    false,
    false,
    0
  ] AS r1,
  [
    COLLECT {
      CALL (*) {
        WITH * WHERE d1 * d1 <= $p2 * COUNT { (:Finding) }
        MATCH (n16:Node)
        WHERE n16.id IN w1 AND n16:Context AND CASE WHEN n16._level <= 0 THEN true ELSE n16._author = $p0 END
        MATCH (n11:Finding)-[:FOUND_IN]->(n16)
        WITH DISTINCT n11
        WHERE CASE WHEN n11._level <= 0 THEN true ELSE n11._author = $p0 END AND (n11.direction <> $p4)
        WITH n11 ORDER BY n11.id LIMIT $p2
        RETURN n11
        UNION ALL
        WITH * WHERE NOT d1 * d1 <= $p2 * COUNT { (:Finding) }
        MATCH (n11:Finding)
        WHERE CASE WHEN n11._level <= 0 THEN true ELSE n11._author = $p0 END AND (EXISTS {
          MATCH (n11)-[:FOUND_IN]->(n17)
          WHERE CASE WHEN n17._level <= 0 THEN true ELSE n17._author = $p0 END AND n17.id IN w1
        } AND n11.direction <> $p4) AND n11.id IS NOT NULL
        WITH n11 ORDER BY n11.id LIMIT $p2
        RETURN n11
      }
      WITH n11 ORDER BY n11.id LIMIT $p2
      RETURN [[n11.id]]
    },
    false,
    false,
    0
  ] AS r2,
  [
    COLLECT {
      CALL (*) {
        WITH * WHERE d2 * d2 <= $p2 * COUNT { (:Finding) }
        MATCH (n23:Node)
        WHERE n23.id IN w2 AND n23:Population AND CASE WHEN n23._level <= 0 THEN true ELSE n23._author = $p0 END
        MATCH (n18:Finding)-[:AMONG]->(n23)
        WITH DISTINCT n18
        WHERE CASE WHEN n18._level <= 0 THEN true ELSE n18._author = $p0 END
        WITH n18 ORDER BY n18.id LIMIT $p2
        RETURN n18
        UNION ALL
        WITH * WHERE NOT d2 * d2 <= $p2 * COUNT { (:Finding) }
        MATCH (n18:Finding)
        WHERE CASE WHEN n18._level <= 0 THEN true ELSE n18._author = $p0 END AND EXISTS {
          MATCH (n18)-[:AMONG]->(n24)
          WHERE CASE WHEN n24._level <= 0 THEN true ELSE n24._author = $p0 END AND n24.id IN w2
        } AND n18.id IS NOT NULL
        WITH n18 ORDER BY n18.id LIMIT $p2
        RETURN n18
      }
      WITH n18 ORDER BY n18.id LIMIT $p2
      RETURN [[n18.id]]
    },
    false,
    false,
    0
  ] AS r3,
  COLLECT { MATCH (g:Graph {id: 'graph'}) RETURN g.version } AS v
