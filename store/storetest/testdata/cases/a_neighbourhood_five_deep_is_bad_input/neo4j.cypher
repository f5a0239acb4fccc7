WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p1 | m[1]][0], $given.p1) AS i0
CALL (*) {
  MATCH (n0:Node {id: i0})
  WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END
  CALL (*) {
    WITH n0
    RETURN n0 AS n1, 0 AS n2
    UNION ALL
    UNWIND CASE WHEN $given.p2_or1 = 1 THEN [true] ELSE [] END AS go
    MATCH p = (n0)-[*1..1]-(n1)
    WHERE all(y IN nodes(p) WHERE CASE WHEN y._level <= $given.level THEN true ELSE y._author = $given.p0 END) AND n1 <> n0
    RETURN n1, min(length(p)) AS n2
    UNION ALL
    UNWIND CASE WHEN $given.p2_or1 = 2 THEN [true] ELSE [] END AS go
    MATCH p = (n0)-[*1..2]-(n1)
    WHERE all(y IN nodes(p) WHERE CASE WHEN y._level <= $given.level THEN true ELSE y._author = $given.p0 END) AND n1 <> n0
    RETURN n1, min(length(p)) AS n2
    UNION ALL
    UNWIND CASE WHEN $given.p2_or1 = 3 THEN [true] ELSE [] END AS go
    MATCH p = (n0)-[*1..3]-(n1)
    WHERE all(y IN nodes(p) WHERE CASE WHEN y._level <= $given.level THEN true ELSE y._author = $given.p0 END) AND n1 <> n0
    RETURN n1, min(length(p)) AS n2
    UNION ALL
    UNWIND CASE WHEN $given.p2_or1 = 4 THEN [true] ELSE [] END AS go
    MATCH p = (n0)-[*1..4]-(n1)
    WHERE all(y IN nodes(p) WHERE CASE WHEN y._level <= $given.level THEN true ELSE y._author = $given.p0 END) AND n1 <> n0
    RETURN n1, min(length(p)) AS n2
  }
  WITH n2, collect(n1) AS level ORDER BY n2
  WITH collect(level) AS n3
  CALL (n3) {
    UNWIND range(0, size(n3) - 1) AS n4
    WITH n3, n4, reduce(nearer = 0, l IN n3[0..n4] | nearer + size(l)) AS nearer WHERE nearer < $given.p3_or1
    UNWIND n3[n4] AS n1
    WITH n1, n4, COUNT { (n1)--(n6) WHERE CASE WHEN n6._level <= $given.level THEN true ELSE n6._author = $given.p0 END } AS n5 ORDER BY n4, n5 DESC, n1.id LIMIT $given.p3_or1
    RETURN collect([n1, n4, n5]) AS shown
  }
  WITH reduce(reached = 0, l IN n3 | reached + size(l)) AS reached, shown, [s IN shown | s[0]] AS among WHERE reached > 0
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
      UNWIND shown AS n7
      WITH n7, n7[0] AS n1
      RETURN [[n1.id], n7[1], n7[2]]
    },
    links
  ]) AS n8
}
WITH
  n8 AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
