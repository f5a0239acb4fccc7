CALL (*) {
  CALL db.index.fulltext.queryNodes('node_words', $p1_query) YIELD node AS n0
  RETURN count(n0) AS n1
}
RETURN
  [[], n1, []] AS r0,
  COLLECT { MATCH (g:Graph {id: 'graph'}) RETURN g.version } AS v
