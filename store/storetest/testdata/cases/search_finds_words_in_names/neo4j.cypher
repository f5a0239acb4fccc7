CALL (*) {
  CALL db.index.fulltext.queryNodes('node_words', $given.p1_query) YIELD node AS n1
  RETURN count(n1) AS n2
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
  ] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
