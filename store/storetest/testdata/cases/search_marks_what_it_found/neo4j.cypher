WITH
  [
    COLLECT {
      CALL db.index.fulltext.queryNodes('node_words', $given.p1_query, {limit: 0 + $given.p2 + 101}) YIELD node AS n0, score AS s0
      WITH n0, s0 ORDER BY s0 DESC, n0.id SKIP 0 LIMIT $given.p2 + 1
      RETURN [[n0.id], s0, n0.id, [n0.aim, n0.aims, n0.aliases, n0.authorNames, n0.caveat, n0.container, n0.countries, n0.deliveredBy, n0.designText, n0.doi, n0.name, n0.origin, n0.place, n0.question, n0.reason, n0.roleText, n0.schemeText, n0.statement, n0.summary, n0.text]]
    },
    0,
    []
  ] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
