CALL (*) {
  CALL db.index.fulltext.queryNodes('node_words', $given.p1_query_p2) YIELD node AS n1
  RETURN count(n1) AS n2
}
CALL (*) {
  CALL db.index.fulltext.queryNodes('node_words', $given.p1_query) YIELD node AS n3
  WITH n3._kind AS kind, count(*) AS c ORDER BY kind
  RETURN collect([kind, c]) AS n4
}
WITH
  [
    COLLECT {
      CALL db.index.fulltext.queryNodes('node_words', $given.p1_query_p2, {limit: 0 + $given.p3 + 101}) YIELD node AS n0, score AS s0
      WITH n0, s0 ORDER BY s0 DESC, n0.id SKIP 0 LIMIT $given.p3 + 1
      RETURN [[n0.id], s0, n0.id]
    },
    n2,
    n4
  ] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
