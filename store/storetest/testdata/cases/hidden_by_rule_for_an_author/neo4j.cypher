WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p1 | m[1]][0], $given.p1) AS i0,
  coalesce([m IN merged WHERE m[0] = $given.p2 | m[1]][0], $given.p2) AS i1,
  coalesce([m IN merged WHERE m[0] = $given.p3 | m[1]][0], $given.p3) AS i2,
  coalesce([m IN merged WHERE m[0] = $given.p6 | m[1]][0], $given.p6) AS i3,
  coalesce([m IN merged WHERE m[0] = $given.p7 | m[1]][0], $given.p7) AS i4,
  coalesce([m IN merged WHERE m[0] = $given.p10 | m[1]][0], $given.p10) AS i5,
  coalesce([m IN merged WHERE m[0] = $given.p11 | m[1]][0], $given.p11) AS i6
CALL (*) {
  MATCH (n3:Study)
  WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
  RETURN collect(n3) AS n4
}
CALL (*) {
  UNWIND n4 AS n6
  WITH n6.status AS n7 WHERE n7 IS NOT NULL
  WITH n7, count(*) AS c ORDER BY c DESC, n7
  WITH collect([n7, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p5] | [b[0], null, b[1]]]] AS n8
}
CALL (*) {
  CALL db.index.fulltext.queryNodes('node_words', $given.p8_query) YIELD node AS n17
  RETURN count(n17) AS n18
}
CALL (*) {
  MATCH (n19:Node {id: i5})
  MATCH (n20:Node {id: i6})
  WHERE CASE WHEN n19._level <= $given.level THEN true ELSE n19._author = $given.p0 END AND CASE WHEN n20._level <= $given.level THEN true ELSE n20._author = $given.p0 END
  MATCH n22 = ALL SHORTEST (n19) (()--(n21 WHERE CASE WHEN n21._level <= $given.level THEN true ELSE n21._author = $given.p0 END)){0,8} (n20)
  WITH DISTINCT nodes(n22) AS n23
  WHERE size(n23) - 1 <= $given.p12_or6
  WITH collect(n23) AS n28
  UNWIND n28 AS n23
  UNWIND CASE WHEN size(n28) > 1 AND size(n23) > 2 THEN n23[1..-1] ELSE [null] END AS n26
  WITH n26, collect(n23) AS n29
  WITH n29, COUNT {
    MATCH (n26)--(n27)
    WHERE CASE WHEN n27._level <= $given.level THEN true ELSE n27._author = $given.p0 END
  } AS degree
  UNWIND n29 AS n23
  WITH n23, sum(degree) AS degrees
  ORDER BY degrees, [n25 IN n23 | n25.id] LIMIT $given.p13_or1 + 1
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
  WHERE CASE WHEN n33._level <= $given.level THEN true ELSE n33._author = $given.p0 END
  CALL (*) {
    WITH n33
    RETURN n33 AS n34, 0 AS n35
    UNION ALL
    UNWIND CASE WHEN $given.p14_or1 = 1 THEN [true] ELSE [] END AS go
    MATCH p = (n33)-[*1..1]-(n34)
    WHERE all(y IN nodes(p) WHERE CASE WHEN y._level <= $given.level THEN true ELSE y._author = $given.p0 END) AND n34 <> n33
    RETURN n34, min(length(p)) AS n35
    UNION ALL
    UNWIND CASE WHEN $given.p14_or1 = 2 THEN [true] ELSE [] END AS go
    MATCH p = (n33)-[*1..2]-(n34)
    WHERE all(y IN nodes(p) WHERE CASE WHEN y._level <= $given.level THEN true ELSE y._author = $given.p0 END) AND n34 <> n33
    RETURN n34, min(length(p)) AS n35
    UNION ALL
    UNWIND CASE WHEN $given.p14_or1 = 3 THEN [true] ELSE [] END AS go
    MATCH p = (n33)-[*1..3]-(n34)
    WHERE all(y IN nodes(p) WHERE CASE WHEN y._level <= $given.level THEN true ELSE y._author = $given.p0 END) AND n34 <> n33
    RETURN n34, min(length(p)) AS n35
    UNION ALL
    UNWIND CASE WHEN $given.p14_or1 = 4 THEN [true] ELSE [] END AS go
    MATCH p = (n33)-[*1..4]-(n34)
    WHERE all(y IN nodes(p) WHERE CASE WHEN y._level <= $given.level THEN true ELSE y._author = $given.p0 END) AND n34 <> n33
    RETURN n34, min(length(p)) AS n35
  }
  WITH n35, collect(n34) AS level ORDER BY n35
  WITH collect(level) AS n36
  CALL (n36) {
    UNWIND range(0, size(n36) - 1) AS n37
    WITH n36, n37, reduce(nearer = 0, l IN n36[0..n37] | nearer + size(l)) AS nearer WHERE nearer < $given.p15_or1
    UNWIND n36[n37] AS n34
    WITH n34, n37, COUNT { (n34)--(n39) WHERE CASE WHEN n39._level <= $given.level THEN true ELSE n39._author = $given.p0 END } AS n38 ORDER BY n37, n38 DESC, n34.id LIMIT $given.p15_or1
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
    WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END
    RETURN [n0.id]
  } AS r0,
  COLLECT {
    MATCH (n1:Node {id: i1})
    WHERE n1:Study AND CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
    RETURN [n1.id, n1.title]
  } AS r1,
  COLLECT {
    MATCH (n2:Node {id: i2})
    WHERE n2:Study AND CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
    RETURN [n2.id, n2.title]
  } AS r2,
  [[], false, false, size(n4), n8] AS r3,
  COLLECT {
    MATCH (n9:Node {id: i3})
    WHERE n9:Intervention AND CASE WHEN n9._level <= $given.level THEN true ELSE n9._author = $given.p0 END
    RETURN [
      n9.id,
      [
        COLLECT {
          MATCH (n9)<-[e10:DELIVERS]-(n10)
          WHERE CASE WHEN n10._level <= $given.level THEN true ELSE n10._author = $given.p0 END
          WITH n10, e10 ORDER BY n10.id LIMIT $given.p4
          RETURN [[n10.id], e10.role]
        },
        false,
        false,
        0
      ],
      [
        COLLECT {
          MATCH (n9)<-[:EXAMINES]-(n11)
          WHERE CASE WHEN n11._level <= $given.level THEN true ELSE n11._author = $given.p0 END
          WITH n11 ORDER BY n11.year_desc, n11.id LIMIT $given.p4
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
          WHERE CASE WHEN n12._level <= $given.level THEN true ELSE n12._author = $given.p0 END
        }
      ]
    ]
  } AS r4,
  COLLECT {
    MATCH (n13:Node {id: i4})
    WHERE n13:Finding AND CASE WHEN n13._level <= $given.level THEN true ELSE n13._author = $given.p0 END
    RETURN [
      n13.id,
      COLLECT {
        MATCH (n13)<-[:REPORTS]-(n14)
        WHERE CASE WHEN n14._level <= $given.level THEN true ELSE n14._author = $given.p0 END
        WITH n14 ORDER BY n14.id LIMIT 1
        RETURN [n14.id]
      },
      COLLECT {
        MATCH (n13)-[:STATED_IN]->(n15)
        WHERE CASE WHEN n15._level <= $given.level THEN true ELSE n15._author = $given.p0 END
        WITH n15 ORDER BY n15.id LIMIT 1
        RETURN [n15.id]
      }
    ]
  } AS r5,
  [
    COLLECT {
      CALL db.index.fulltext.queryNodes('node_words', $given.p8_query, {limit: 0 + $given.p9 + 101}) YIELD node AS n16, score AS s16
      WITH n16, s16 ORDER BY s16 DESC, n16.id SKIP 0 LIMIT $given.p9 + 1
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
      WHERE CASE WHEN n42._level <= $given.level THEN true ELSE n42._author = $given.p0 END AND EXISTS {
        MATCH (n42)-[:EXAMINES]->(n43)
        WHERE CASE WHEN n43._level <= $given.level THEN true ELSE n43._author = $given.p0 END AND n43.name_fold CONTAINS $given.p16_fold
      }
    }
  ] AS r9
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, [g.version] AS v
