WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $p1 | m[1]][0], $p1) AS i0,
  coalesce([m IN merged WHERE m[0] = $p2 | m[1]][0], $p2) AS i1,
  coalesce([m IN merged WHERE m[0] = $p5 | m[1]][0], $p5) AS i2,
  coalesce([m IN merged WHERE m[0] = $p6 | m[1]][0], $p6) AS i3,
  coalesce([m IN merged WHERE m[0] = $p7 | m[1]][0], $p7) AS i4
WITH
  COLLECT {
    MATCH (n0:Node {id: i0})
    MATCH (n1:Node {id: i1})
    WHERE CASE WHEN n0._level <= 0 THEN true ELSE n0._author = $p0 END AND CASE WHEN n1._level <= 0 THEN true ELSE n1._author = $p0 END
    MATCH n3 = ALL SHORTEST (n0) (()--(n2 WHERE CASE WHEN n2._level <= 0 THEN true ELSE n2._author = $p0 END)){0,8} (n1)
    WITH DISTINCT nodes(n3) AS n4
    WHERE size(n4) - 1 <= $p3_or6
    WITH n4, COUNT {
      UNWIND n4[1..-1] AS n7
      MATCH (n7)--(n8)
      WHERE CASE WHEN n8._level <= 0 THEN true ELSE n8._author = $p0 END
    } AS degrees
    ORDER BY degrees, [n6 IN n4 | n6.id] LIMIT $p4_or1 + 1
    RETURN [
      COLLECT {
        UNWIND range(0, size(n4) - 1) AS n5
        WITH n5, n4[n5] AS n6 ORDER BY n5
        RETURN [n6.id, n6.name]
      },
      COLLECT {
        UNWIND range(1, size(n4) - 1) AS n5
        WITH n5 ORDER BY n5
        RETURN head(COLLECT {
          WITH n4[n5 - 1] AS n9, n4[n5] AS n10
          MATCH (n9)-[e]-(n10)
          WITH type(e) AS relation, startNode(e) = n9 AS forward ORDER BY relation, forward DESC
          RETURN CASE WHEN forward THEN relation ELSE '-' + relation END
        })
      }
    ]
  } AS r0,
  COLLECT {
    MATCH (n11:Node {id: i2})
    MATCH (n12:Node {id: i1})
    WHERE CASE WHEN n11._level <= 0 THEN true ELSE n11._author = $p0 END AND CASE WHEN n12._level <= 0 THEN true ELSE n12._author = $p0 END
    MATCH n14 = ALL SHORTEST (n11) (()--(n13 WHERE CASE WHEN n13._level <= 0 THEN true ELSE n13._author = $p0 END)){0,8} (n12)
    WITH DISTINCT nodes(n14) AS n15
    WHERE size(n15) - 1 <= $p3_or6
    WITH n15, COUNT {
      UNWIND n15[1..-1] AS n18
      MATCH (n18)--(n19)
      WHERE CASE WHEN n19._level <= 0 THEN true ELSE n19._author = $p0 END
    } AS degrees
    ORDER BY degrees, [n17 IN n15 | n17.id] LIMIT $p4_or1 + 1
    RETURN [
      COLLECT {
        UNWIND range(0, size(n15) - 1) AS n16
        WITH n16, n15[n16] AS n17 ORDER BY n16
        RETURN [n17.id, n17.name]
      },
      COLLECT {
        UNWIND range(1, size(n15) - 1) AS n16
        WITH n16 ORDER BY n16
        RETURN head(COLLECT {
          WITH n15[n16 - 1] AS n20, n15[n16] AS n21
          MATCH (n20)-[e]-(n21)
          WITH type(e) AS relation, startNode(e) = n20 AS forward ORDER BY relation, forward DESC
          RETURN CASE WHEN forward THEN relation ELSE '-' + relation END
        })
      }
    ]
  } AS r1,
  COLLECT {
    MATCH (n22:Node {id: i3})
    MATCH (n23:Node {id: i4})
    WHERE CASE WHEN n22._level <= 0 THEN true ELSE n22._author = $p0 END AND CASE WHEN n23._level <= 0 THEN true ELSE n23._author = $p0 END
    MATCH n25 = ALL SHORTEST (n22) (()--(n24 WHERE CASE WHEN n24._level <= 0 THEN true ELSE n24._author = $p0 END)){0,8} (n23)
    WITH DISTINCT nodes(n25) AS n26
    WHERE size(n26) - 1 <= $p8_or6
    WITH n26, COUNT {
      UNWIND n26[1..-1] AS n29
      MATCH (n29)--(n30)
      WHERE CASE WHEN n30._level <= 0 THEN true ELSE n30._author = $p0 END
    } AS degrees
    ORDER BY degrees, [n28 IN n26 | n28.id] LIMIT $p4_or1 + 1
    RETURN [
      COLLECT {
        UNWIND range(0, size(n26) - 1) AS n27
        WITH n27, n26[n27] AS n28 ORDER BY n27
        RETURN [n28.id, n28.name]
      },
      COLLECT {
        UNWIND range(1, size(n26) - 1) AS n27
        WITH n27 ORDER BY n27
        RETURN head(COLLECT {
          WITH n26[n27 - 1] AS n31, n26[n27] AS n32
          MATCH (n31)-[e]-(n32)
          WITH type(e) AS relation, startNode(e) = n31 AS forward ORDER BY relation, forward DESC
          RETURN CASE WHEN forward THEN relation ELSE '-' + relation END
        })
      }
    ]
  } AS r2
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, [g.version] AS v
