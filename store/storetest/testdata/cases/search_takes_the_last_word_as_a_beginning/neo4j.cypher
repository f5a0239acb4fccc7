CALL (*) {
  CALL db.index.fulltext.queryNodes('node_words', $given.p1_query) YIELD node AS n0
  RETURN count(n0) AS n1
}
WITH
  [[], n1, []] AS r0,
  [
    COLLECT {
      CALL db.index.fulltext.queryNodes('node_words', $given.p3_query, {limit: 0 + $given.p2 + 101}) YIELD node AS n2, score AS s2
      WITH n2, s2 ORDER BY s2 DESC, n2.id SKIP 0 LIMIT $given.p2 + 1
      RETURN [[n2.id], s2, n2.id]
    },
    0,
    []
  ] AS r1
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, [g.version] AS v
