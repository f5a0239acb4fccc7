WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p1 | m[1]][0], $given.p1) AS i0,
  coalesce([m IN merged WHERE m[0] = $given.p3 | m[1]][0], $given.p3) AS i1,
  coalesce([m IN merged WHERE m[0] = $given.p6 | m[1]][0], $given.p6) AS i2,
  coalesce([m IN merged WHERE m[0] = $given.p7 | m[1]][0], $given.p7) AS i3
CALL (*) {
  MATCH (n4:Node {id: i2})
  MATCH (n5:Node {id: i3})
  WHERE CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END AND CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END
  MATCH n7 = ALL SHORTEST (n4) (()--(n6 WHERE CASE WHEN n6._level <= $given.level THEN true ELSE n6._author = $given.p0 END)){0,8} (n5)
  WITH DISTINCT nodes(n7) AS n8
  WHERE size(n8) - 1 <= $given.p8_or6
  WITH collect(n8) AS n13
  UNWIND n13 AS n8
  UNWIND CASE WHEN size(n13) > 1 AND size(n8) > 2 THEN n8[1..-1] ELSE [null] END AS n11
  WITH n11, collect(n8) AS n14
  WITH n14, COUNT {
    MATCH (n11)--(n12)
    WHERE CASE WHEN n12._level <= $given.level THEN true ELSE n12._author = $given.p0 END
  } AS degree
  UNWIND n14 AS n8
  WITH n8, sum(degree) AS degrees
  ORDER BY degrees, [n10 IN n8 | n10.id] LIMIT $given.p9_or1 + 1
  RETURN collect([
    COLLECT {
      UNWIND range(0, size(n8) - 1) AS n9
      WITH n9, n8[n9] AS n10 ORDER BY n9
      RETURN [n10.id, n10.name]
    },
    COLLECT {
      UNWIND range(1, size(n8) - 1) AS n9
      WITH n9 ORDER BY n9
      RETURN head(COLLECT {
        WITH n8[n9 - 1] AS n15, n8[n9] AS n16
        MATCH (n15)-[e]-(n16)
        WITH type(e) AS relation, startNode(e) = n15 AS forward ORDER BY relation, forward DESC
        RETURN CASE WHEN forward THEN relation ELSE '-' + relation END
      })
    }
  ]) AS n17
}
WITH
  COLLECT {
    MATCH (n0:Node {id: i0})
    WHERE n0:Theme AND CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END
    RETURN [n0.id, n0.name]
  } AS r0,
  [
    COLLECT {
      MATCH (n1:Study)
      WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND n1.id IS NOT NULL
      WITH n1 ORDER BY n1.id LIMIT $given.p2
      RETURN [[n1.id]]
    },
    false,
    false,
    0
  ] AS r1,
  COLLECT {
    MATCH (n2:Node {id: i1})
    WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
    RETURN [n2.id]
  } AS r2,
  [
    COLLECT {
      MATCH (n3:Study)
      WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END AND n3.year > $given.p4 AND n3.id IS NOT NULL
      WITH n3 ORDER BY n3.id LIMIT $given.p5
      RETURN [[n3.id]]
    },
    false,
    false,
    0
  ] AS r3,
  n17 AS r4
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, r4, [g.version] AS v
