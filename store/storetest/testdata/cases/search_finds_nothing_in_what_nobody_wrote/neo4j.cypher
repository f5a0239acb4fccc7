CALL (*) {
  CALL db.index.fulltext.queryNodes('node_words', $given.p1_query) YIELD node AS n1
  RETURN count(n1) AS n2
}
CALL (*) {
  CALL db.index.fulltext.queryNodes('node_words', $given.p3_query) YIELD node AS n3
  RETURN count(n3) AS n4
}
CALL (*) {
  CALL db.index.fulltext.queryNodes('node_words', $given.p4_query) YIELD node AS n5
  RETURN count(n5) AS n6
}
WITH
  [
    COLLECT {
      CALL db.index.fulltext.queryNodes('node_words', $given.p1_query, {limit: 0 + $given.p2 + 101}) YIELD node AS n0, score AS s0
      WITH n0, s0 ORDER BY s0 DESC, n0.id SKIP 0 LIMIT $given.p2 + 1
      RETURN [[n0.id], s0, n0.id]
    },
    n2,
    []
  ] AS r0,
  [[], n4, []] AS r1,
  [[], n6, []] AS r2
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, [g.version] AS v
