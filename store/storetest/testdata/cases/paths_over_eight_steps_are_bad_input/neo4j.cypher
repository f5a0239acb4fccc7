WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p1 | m[1]][0], $given.p1) AS i0,
  coalesce([m IN merged WHERE m[0] = $given.p2 | m[1]][0], $given.p2) AS i1
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
WITH
  n13 AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
