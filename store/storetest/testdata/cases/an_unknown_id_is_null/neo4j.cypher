WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p1 | m[1]][0], $given.p1) AS i0,
  coalesce([m IN merged WHERE m[0] = $given.p2 | m[1]][0], $given.p2) AS i1,
  coalesce([m IN merged WHERE m[0] = $given.p3 | m[1]][0], $given.p3) AS i2,
  coalesce([m IN merged WHERE m[0] = $given.p4 | m[1]][0], $given.p4) AS i3
CALL (*) {
  MATCH (n3:Node {id: i3})
  WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
  CALL (*) {
    WITH n3
    RETURN n3 AS n4, 0 AS n5
    UNION ALL
    UNWIND CASE WHEN $given.p5_or1 = 1 THEN [true] ELSE [] END AS go
    MATCH p = (n3)-[*1..1]-(n4)
    WHERE all(y IN nodes(p) WHERE CASE WHEN y._level <= $given.level THEN true ELSE y._author = $given.p0 END) AND n4 <> n3
    RETURN n4, min(length(p)) AS n5
    UNION ALL
    UNWIND CASE WHEN $given.p5_or1 = 2 THEN [true] ELSE [] END AS go
    MATCH p = (n3)-[*1..2]-(n4)
    WHERE all(y IN nodes(p) WHERE CASE WHEN y._level <= $given.level THEN true ELSE y._author = $given.p0 END) AND n4 <> n3
    RETURN n4, min(length(p)) AS n5
    UNION ALL
    UNWIND CASE WHEN $given.p5_or1 = 3 THEN [true] ELSE [] END AS go
    MATCH p = (n3)-[*1..3]-(n4)
    WHERE all(y IN nodes(p) WHERE CASE WHEN y._level <= $given.level THEN true ELSE y._author = $given.p0 END) AND n4 <> n3
    RETURN n4, min(length(p)) AS n5
    UNION ALL
    UNWIND CASE WHEN $given.p5_or1 = 4 THEN [true] ELSE [] END AS go
    MATCH p = (n3)-[*1..4]-(n4)
    WHERE all(y IN nodes(p) WHERE CASE WHEN y._level <= $given.level THEN true ELSE y._author = $given.p0 END) AND n4 <> n3
    RETURN n4, min(length(p)) AS n5
  }
  WITH n5, collect(n4) AS level ORDER BY n5
  WITH collect(level) AS n6
  CALL (n6) {
    UNWIND range(0, size(n6) - 1) AS n7
    WITH n6, n7, reduce(nearer = 0, l IN n6[0..n7] | nearer + size(l)) AS nearer WHERE nearer < $given.p6_or1
    UNWIND n6[n7] AS n4
    WITH n4, n7, COUNT { (n4)--(n9) WHERE CASE WHEN n9._level <= $given.level THEN true ELSE n9._author = $given.p0 END } AS n8 ORDER BY n7, n8 DESC, n4.id LIMIT $given.p6_or1
    RETURN collect([n4, n7, n8]) AS shown
  }
  WITH reduce(reached = 0, l IN n6 | reached + size(l)) AS reached, shown, [s IN shown | s[0]] AS among WHERE reached > 0
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
      UNWIND shown AS n10
      WITH n10, n10[0] AS n4
      RETURN [[n4.id], n10[1], n10[2]]
    },
    links
  ]) AS n11
}
WITH
  COLLECT {
    MATCH (n0:Node {id: i0})
    WHERE n0:Study AND CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END
    RETURN [n0.id]
  } AS r0,
  COLLECT {
    MATCH (n1:Node {id: i1})
    WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
    RETURN [n1.id]
  } AS r1,
  COLLECT {
    MATCH (n2:Node {id: i2})
    WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
    RETURN [n2.id]
  } AS r2,
  n11 AS r3
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, [g.version] AS v
