CALL (*) {
  CALL db.index.fulltext.queryNodes('node_words', $given.p1_query) YIELD node AS n0
  RETURN count(n0) AS n1
}
WITH
  [[], n1, []] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
