WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p1 | m[1]][0], $given.p1) AS i0,
  coalesce([m IN merged WHERE m[0] = $given.p3 | m[1]][0], $given.p3) AS i1,
  [x IN $given.p4 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i2,
  coalesce([m IN merged WHERE m[0] = $given.p5 | m[1]][0], $given.p5) AS i3,
  coalesce([m IN merged WHERE m[0] = $given.p8 | m[1]][0], $given.p8) AS i4
CALL (*) {
  MATCH (n6:Node {id: i3})
  WHERE CASE WHEN n6._level <= $given.level THEN true ELSE n6._author = $given.p0 END
  CALL (*) {
    WITH n6
    RETURN n6 AS n7, 0 AS n8
    UNION ALL
    UNWIND CASE WHEN $given.p6_or1 = 1 THEN [true] ELSE [] END AS go
    MATCH p = (n6)-[*1..1]-(n7)
    WHERE all(y IN nodes(p) WHERE CASE WHEN y._level <= $given.level THEN true ELSE y._author = $given.p0 END) AND n7 <> n6
    RETURN n7, min(length(p)) AS n8
    UNION ALL
    UNWIND CASE WHEN $given.p6_or1 = 2 THEN [true] ELSE [] END AS go
    MATCH p = (n6)-[*1..2]-(n7)
    WHERE all(y IN nodes(p) WHERE CASE WHEN y._level <= $given.level THEN true ELSE y._author = $given.p0 END) AND n7 <> n6
    RETURN n7, min(length(p)) AS n8
    UNION ALL
    UNWIND CASE WHEN $given.p6_or1 = 3 THEN [true] ELSE [] END AS go
    MATCH p = (n6)-[*1..3]-(n7)
    WHERE all(y IN nodes(p) WHERE CASE WHEN y._level <= $given.level THEN true ELSE y._author = $given.p0 END) AND n7 <> n6
    RETURN n7, min(length(p)) AS n8
    UNION ALL
    UNWIND CASE WHEN $given.p6_or1 = 4 THEN [true] ELSE [] END AS go
    MATCH p = (n6)-[*1..4]-(n7)
    WHERE all(y IN nodes(p) WHERE CASE WHEN y._level <= $given.level THEN true ELSE y._author = $given.p0 END) AND n7 <> n6
    RETURN n7, min(length(p)) AS n8
  }
  WITH n8, collect(n7) AS level ORDER BY n8
  WITH collect(level) AS n9
  CALL (n9) {
    UNWIND range(0, size(n9) - 1) AS n10
    WITH n9, n10, reduce(nearer = 0, l IN n9[0..n10] | nearer + size(l)) AS nearer WHERE nearer < $given.p7_or1
    UNWIND n9[n10] AS n7
    WITH n7, n10, COUNT { (n7)--(n12) WHERE CASE WHEN n12._level <= $given.level THEN true ELSE n12._author = $given.p0 END } AS n11 ORDER BY n10, n11 DESC, n7.id LIMIT $given.p7_or1
    RETURN collect([n7, n10, n11]) AS shown
  }
  WITH reduce(reached = 0, l IN n9 | reached + size(l)) AS reached, shown, [s IN shown | s[0]] AS among WHERE reached > 0
  CALL (among) {
    UNWIND among AS a
    WITH a WHERE COUNT { (a)--() } > 2000
    RETURN collect(a) AS hubs
  }
  CALL (among, hubs) {
    CALL (*) {
      UNWIND [a IN among WHERE NOT a IN hubs] AS a
      MATCH (a)-[e]-(b)
      WHERE b IN among AND (startNode(e) = a OR b IN hubs)
      RETURN e
      UNION ALL
      UNWIND hubs AS a
      UNWIND hubs AS b
      MATCH (a)-[e]->(b)
      RETURN e
    }
    RETURN collect([startNode(e).id, type(e), endNode(e).id]) AS links
  }
  RETURN collect([
    reached,
    COLLECT {
      UNWIND shown AS n13
      WITH n13, n13[0] AS n7
      RETURN [[n7.id], n13[1], n13[2]]
    },
    links
  ]) AS n14
}
CALL (*) {
  MATCH (n15:Node {id: i3})
  MATCH (n16:Node {id: i4})
  WHERE CASE WHEN n15._level <= $given.level THEN true ELSE n15._author = $given.p0 END AND CASE WHEN n16._level <= $given.level THEN true ELSE n16._author = $given.p0 END
  MATCH n18 = ALL SHORTEST (n15) (()--(n17 WHERE CASE WHEN n17._level <= $given.level THEN true ELSE n17._author = $given.p0 END)){0,8} (n16)
  WITH DISTINCT nodes(n18) AS n19
  WHERE size(n19) - 1 <= $given.p9_or6
  WITH collect(n19) AS n24
  UNWIND n24 AS n19
  UNWIND CASE WHEN size(n24) > 1 AND size(n19) > 2 THEN n19[1..-1] ELSE [null] END AS n22
  WITH n22, collect(n19) AS n25
  WITH n25, COUNT {
    MATCH (n22)--(n23)
    WHERE CASE WHEN n23._level <= $given.level THEN true ELSE n23._author = $given.p0 END
  } AS degree
  UNWIND n25 AS n19
  WITH n19, sum(degree) AS degrees
  ORDER BY degrees, [n21 IN n19 | n21.id] LIMIT $given.p10_or1 + 1
  RETURN collect([
    COLLECT {
      UNWIND range(0, size(n19) - 1) AS n20
      WITH n20, n19[n20] AS n21 ORDER BY n20
      RETURN [n21.id, n21.name]
    },
    COLLECT {
      UNWIND range(1, size(n19) - 1) AS n20
      WITH n20 ORDER BY n20
      RETURN head(COLLECT {
        WITH n19[n20 - 1] AS n26, n19[n20] AS n27
        MATCH (n26)-[e]-(n27)
        WITH type(e) AS relation, startNode(e) = n26 AS forward ORDER BY relation, forward DESC
        RETURN CASE WHEN forward THEN relation ELSE '-' + relation END
      })
    }
  ]) AS n28
}
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
          WITH n1, e1 ORDER BY n1.id LIMIT $given.p2
          RETURN [[n1.id], e1.role]
        },
        false,
        false,
        0
      ]
    ]
  } AS r0,
  COLLECT {
    MATCH (n2:Node {id: i1})
    WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
    RETURN CASE
      WHEN n2._kind IN ['CaseStudy', 'Context', 'Discussion', 'Event', 'Factor', 'Finding', 'Intervention', 'Judgement', 'Mechanism', 'Organisation', 'Outcome', 'Person', 'Policy', 'Population', 'Principle', 'Project', 'Recommendation', 'Resource', 'Source', 'Talk', 'Theme'] THEN [n2.id]
      WHEN n2._kind IN ['Study'] THEN [
        n2.id,
        n2.title,
        n2.year,
        COLLECT {
          MATCH (n2)-[:EXAMINES]->(n3)
          WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
          WITH n3 ORDER BY n3.id
          RETURN [n3.id]
        }
      ]
    END
  } AS r1,
  COLLECT {
    UNWIND range(0, size(i2) - 1) AS n4
    OPTIONAL MATCH (n5:Node {id: i2[n4]})
    WHERE CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END
    WITH n4, n5 ORDER BY n4
    RETURN [CASE WHEN n5 IS NOT NULL THEN [n5.id] END]
  } AS r2,
  n14 AS r3,
  n28 AS r4,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n29:Study)
      WHERE CASE WHEN n29._level <= $given.level THEN true ELSE n29._author = $given.p0 END AND n29.title_fold STARTS WITH $given.p11_fold
    }
  ] AS r5
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, r4, r5, [g.version] AS v
