WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p1 | m[1]][0], $given.p1) AS i0,
  coalesce([m IN merged WHERE m[0] = $given.p2 | m[1]][0], $given.p2) AS i1,
  coalesce([m IN merged WHERE m[0] = $given.p5 | m[1]][0], $given.p5) AS i2,
  coalesce([m IN merged WHERE m[0] = $given.p6 | m[1]][0], $given.p6) AS i3,
  coalesce([m IN merged WHERE m[0] = $given.p7 | m[1]][0], $given.p7) AS i4
CALL (*) {
  MATCH (n0:Node {id: i0})
  MATCH (n1:Node {id: i1})
  WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
  MATCH n3 = ALL SHORTEST (n0) (()--(n2 WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END)){0,8} (n1)
  WITH DISTINCT nodes(n3) AS n4
  WHERE size(n4) - 1 <= $given.p3_or6
  WITH collect(n4) AS n9
  UNWIND n9 AS n4
  UNWIND CASE WHEN size(n9) > 1 AND size(n4) > 2 THEN n4[1..-1] ELSE [null] END AS n7
  WITH n7, collect(n4) AS n10
  WITH n10, COUNT {
    MATCH (n7)--(n8)
    WHERE CASE WHEN n8._level <= $given.level THEN true ELSE n8._author = $given.p0 END
  } AS degree
  UNWIND n10 AS n4
  WITH n4, sum(degree) AS degrees
  ORDER BY degrees, [n6 IN n4 | n6.id] LIMIT $given.p4_or1 + 1
  RETURN collect([
    COLLECT {
      UNWIND range(0, size(n4) - 1) AS n5
      WITH n5, n4[n5] AS n6 ORDER BY n5
      RETURN [n6.id, n6.name]
    },
    COLLECT {
      UNWIND range(1, size(n4) - 1) AS n5
      WITH n5 ORDER BY n5
      RETURN head(COLLECT {
        WITH n4[n5 - 1] AS n11, n4[n5] AS n12
        MATCH (n11)-[e]-(n12)
        WITH type(e) AS relation, startNode(e) = n11 AS forward ORDER BY relation, forward DESC
        RETURN CASE WHEN forward THEN relation ELSE '-' + relation END
      })
    }
  ]) AS n13
}
CALL (*) {
  MATCH (n14:Node {id: i2})
  MATCH (n15:Node {id: i1})
  WHERE CASE WHEN n14._level <= $given.level THEN true ELSE n14._author = $given.p0 END AND CASE WHEN n15._level <= $given.level THEN true ELSE n15._author = $given.p0 END
  MATCH n17 = ALL SHORTEST (n14) (()--(n16 WHERE CASE WHEN n16._level <= $given.level THEN true ELSE n16._author = $given.p0 END)){0,8} (n15)
  WITH DISTINCT nodes(n17) AS n18
  WHERE size(n18) - 1 <= $given.p3_or6
  WITH collect(n18) AS n23
  UNWIND n23 AS n18
  UNWIND CASE WHEN size(n23) > 1 AND size(n18) > 2 THEN n18[1..-1] ELSE [null] END AS n21
  WITH n21, collect(n18) AS n24
  WITH n24, COUNT {
    MATCH (n21)--(n22)
    WHERE CASE WHEN n22._level <= $given.level THEN true ELSE n22._author = $given.p0 END
  } AS degree
  UNWIND n24 AS n18
  WITH n18, sum(degree) AS degrees
  ORDER BY degrees, [n20 IN n18 | n20.id] LIMIT $given.p4_or1 + 1
  RETURN collect([
    COLLECT {
      UNWIND range(0, size(n18) - 1) AS n19
      WITH n19, n18[n19] AS n20 ORDER BY n19
      RETURN [n20.id, n20.name]
    },
    COLLECT {
      UNWIND range(1, size(n18) - 1) AS n19
      WITH n19 ORDER BY n19
      RETURN head(COLLECT {
        WITH n18[n19 - 1] AS n25, n18[n19] AS n26
        MATCH (n25)-[e]-(n26)
        WITH type(e) AS relation, startNode(e) = n25 AS forward ORDER BY relation, forward DESC
        RETURN CASE WHEN forward THEN relation ELSE '-' + relation END
      })
    }
  ]) AS n27
}
CALL (*) {
  MATCH (n28:Node {id: i3})
  MATCH (n29:Node {id: i4})
  WHERE CASE WHEN n28._level <= $given.level THEN true ELSE n28._author = $given.p0 END AND CASE WHEN n29._level <= $given.level THEN true ELSE n29._author = $given.p0 END
  MATCH n31 = ALL SHORTEST (n28) (()--(n30 WHERE CASE WHEN n30._level <= $given.level THEN true ELSE n30._author = $given.p0 END)){0,8} (n29)
  WITH DISTINCT nodes(n31) AS n32
  WHERE size(n32) - 1 <= $given.p8_or6
  WITH collect(n32) AS n37
  UNWIND n37 AS n32
  UNWIND CASE WHEN size(n37) > 1 AND size(n32) > 2 THEN n32[1..-1] ELSE [null] END AS n35
  WITH n35, collect(n32) AS n38
  WITH n38, COUNT {
    MATCH (n35)--(n36)
    WHERE CASE WHEN n36._level <= $given.level THEN true ELSE n36._author = $given.p0 END
  } AS degree
  UNWIND n38 AS n32
  WITH n32, sum(degree) AS degrees
  ORDER BY degrees, [n34 IN n32 | n34.id] LIMIT $given.p4_or1 + 1
  RETURN collect([
    COLLECT {
      UNWIND range(0, size(n32) - 1) AS n33
      WITH n33, n32[n33] AS n34 ORDER BY n33
      RETURN [n34.id, n34.name]
    },
    COLLECT {
      UNWIND range(1, size(n32) - 1) AS n33
      WITH n33 ORDER BY n33
      RETURN head(COLLECT {
        WITH n32[n33 - 1] AS n39, n32[n33] AS n40
        MATCH (n39)-[e]-(n40)
        WITH type(e) AS relation, startNode(e) = n39 AS forward ORDER BY relation, forward DESC
        RETURN CASE WHEN forward THEN relation ELSE '-' + relation END
      })
    }
  ]) AS n41
}
WITH
  n13 AS r0,
  n27 AS r1,
  n41 AS r2
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, [g.version] AS v
