WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p0 | m[1]][0], $given.p0) AS i0,
  coalesce([m IN merged WHERE m[0] = $given.p1 | m[1]][0], $given.p1) AS i1,
  coalesce([m IN merged WHERE m[0] = $given.p2 | m[1]][0], $given.p2) AS i2,
  coalesce([m IN merged WHERE m[0] = $given.p5 | m[1]][0], $given.p5) AS i3,
  coalesce([m IN merged WHERE m[0] = $given.p6 | m[1]][0], $given.p6) AS i4,
  coalesce([m IN merged WHERE m[0] = $given.p9 | m[1]][0], $given.p9) AS i5,
  coalesce([m IN merged WHERE m[0] = $given.p10 | m[1]][0], $given.p10) AS i6
CALL (*) {
  MATCH (n3:Study)
  RETURN collect(n3) AS n4
}
CALL (*) {
  UNWIND n4 AS n6
  WITH n6.status AS n7 WHERE n7 IS NOT NULL
  WITH n7, count(*) AS c ORDER BY c DESC, n7
  WITH collect([n7, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p4] | [b[0], null, b[1]]]] AS n8
}
CALL (*) {
  CALL db.index.fulltext.queryNodes('node_words', $given.p7_query) YIELD node AS n17
  RETURN count(n17) AS n18
}
CALL (*) {
  MATCH (n19:Node {id: i5})
  MATCH (n20:Node {id: i6})
  MATCH n22 = ALL SHORTEST (n19) (()--(n21)){0,8} (n20)
  WITH DISTINCT nodes(n22) AS n23
  WHERE size(n23) - 1 <= $given.p11_or6
  WITH collect(n23) AS n28
  UNWIND n28 AS n23
  UNWIND CASE WHEN size(n28) > 1 AND size(n23) > 2 THEN n23[1..-1] ELSE [null] END AS n26
  WITH n26, collect(n23) AS n29
  WITH n29, COUNT {
    MATCH (n26)--(n27)
  } AS degree
  UNWIND n29 AS n23
  WITH n23, sum(degree) AS degrees
  ORDER BY degrees, [n25 IN n23 | n25.id] LIMIT $given.p12_or1 + 1
  RETURN collect([
    COLLECT {
      UNWIND range(0, size(n23) - 1) AS n24
      WITH n24, n23[n24] AS n25 ORDER BY n24
      RETURN [n25.id, n25.name]
    },
    COLLECT {
      UNWIND range(1, size(n23) - 1) AS n24
      WITH n24 ORDER BY n24
      RETURN head(COLLECT {
        WITH n23[n24 - 1] AS n30, n23[n24] AS n31
        MATCH (n30)-[e]-(n31)
        WITH type(e) AS relation, startNode(e) = n30 AS forward ORDER BY relation, forward DESC
        RETURN CASE WHEN forward THEN relation ELSE '-' + relation END
      })
    }
  ]) AS n32
}
CALL (*) {
  MATCH (n33:Node {id: i6})
  CALL (*) {
    WITH n33
    RETURN n33 AS n34, 0 AS n35
    UNION ALL
    UNWIND CASE WHEN $given.p13_or1 = 1 THEN [true] ELSE [] END AS go
    MATCH p = (n33)-[*1..1]-(n34)
    WHERE n34 <> n33
    RETURN n34, min(length(p)) AS n35
    UNION ALL
    UNWIND CASE WHEN $given.p13_or1 = 2 THEN [true] ELSE [] END AS go
    MATCH p = (n33)-[*1..2]-(n34)
    WHERE n34 <> n33
    RETURN n34, min(length(p)) AS n35
    UNION ALL
    UNWIND CASE WHEN $given.p13_or1 = 3 THEN [true] ELSE [] END AS go
    MATCH p = (n33)-[*1..3]-(n34)
    WHERE n34 <> n33
    RETURN n34, min(length(p)) AS n35
    UNION ALL
    UNWIND CASE WHEN $given.p13_or1 = 4 THEN [true] ELSE [] END AS go
    MATCH p = (n33)-[*1..4]-(n34)
    WHERE n34 <> n33
    RETURN n34, min(length(p)) AS n35
  }
  WITH n35, collect(n34) AS level ORDER BY n35
  WITH collect(level) AS n36
  CALL (n36) {
    UNWIND range(0, size(n36) - 1) AS n37
    WITH n36, n37, reduce(nearer = 0, l IN n36[0..n37] | nearer + size(l)) AS nearer WHERE nearer < $given.p14_or1
    UNWIND n36[n37] AS n34
    WITH n34, n37, COUNT { (n34)--() } AS n38 ORDER BY n37, n38 DESC, n34.id LIMIT $given.p14_or1
    RETURN collect([n34, n37, n38]) AS shown
  }
  WITH reduce(reached = 0, l IN n36 | reached + size(l)) AS reached, shown, [s IN shown | s[0]] AS among WHERE reached > 0
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
      UNWIND shown AS n40
      WITH n40, n40[0] AS n34
      RETURN [[n34.id], n40[1], n40[2]]
    },
    links
  ]) AS n41
}
WITH
  COLLECT {
    MATCH (n0:Node {id: i0})
    RETURN [n0.id]
  } AS r0,
  COLLECT {
    MATCH (n1:Node {id: i1})
    WHERE n1:Study
    RETURN [n1.id, n1.title]
  } AS r1,
  COLLECT {
    MATCH (n2:Node {id: i2})
    WHERE n2:Study
    RETURN [n2.id, n2.title]
  } AS r2,
  [[], false, false, size(n4), n8] AS r3,
  COLLECT {
    MATCH (n9:Node {id: i3})
    WHERE n9:Intervention
    RETURN [
      n9.id,
      [
        COLLECT {
          MATCH (n9)<-[e10:DELIVERS]-(n10)
          WITH n10, e10 ORDER BY n10.id LIMIT $given.p3
          RETURN [[n10.id], e10.role]
        },
        false,
        false,
        0
      ],
      [
        COLLECT {
          MATCH (n9)<-[:EXAMINES]-(n11)
          WITH n11 ORDER BY n11.year_desc, n11.id LIMIT $given.p3
          RETURN [[n11.id]]
        },
        false,
        false,
        0
      ],
      [
        [],
        false,
        false,
        COUNT {
          MATCH (n9)<-[:OF]-(n12)
        }
      ]
    ]
  } AS r4,
  COLLECT {
    MATCH (n13:Node {id: i4})
    WHERE n13:Finding
    RETURN [
      n13.id,
      COLLECT {
        MATCH (n13)<-[:REPORTS]-(n14)
        WITH n14 ORDER BY n14.id LIMIT 1
        RETURN [n14.id]
      },
      COLLECT {
        MATCH (n13)-[:STATED_IN]->(n15)
        WITH n15 ORDER BY n15.id LIMIT 1
        RETURN [n15.id]
      }
    ]
  } AS r5,
  [
    COLLECT {
      CALL db.index.fulltext.queryNodes('node_words', $given.p7_query, {limit: 0 + $given.p8 + 101}) YIELD node AS n16, score AS s16
      WITH n16, s16 ORDER BY s16 DESC, n16.id SKIP 0 LIMIT $given.p8 + 1
      RETURN [[n16.id], s16, n16.id]
    },
    n18,
    []
  ] AS r6,
  n32 AS r7,
  n41 AS r8,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n42:Study)
      WHERE EXISTS {
        MATCH (n42)-[:EXAMINES]->(n43)
        WHERE n43.name_fold CONTAINS $given.p15_fold
      }
    }
  ] AS r9
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, [g.version] AS v
