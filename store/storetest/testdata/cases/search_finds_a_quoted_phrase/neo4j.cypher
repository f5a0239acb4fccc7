CALL (*) {
  CALL db.index.fulltext.queryNodes('node_words', $given.p4_query_p2) YIELD node AS n1
  RETURN count(n1) AS n2
}
WITH
  [
    COLLECT {
      CALL db.index.fulltext.queryNodes('node_words', $given.p1_query_p2, {limit: 0 + $given.p3 + 101}) YIELD node AS n0, score AS s0
      WITH n0, s0 ORDER BY s0 DESC, n0.id SKIP 0 LIMIT $given.p3 + 1
      RETURN [[n0.id], s0, n0.id]
    },
    0,
    []
  ] AS r0,
  [[], n2, []] AS r1
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, [g.version] AS v
