WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $p1 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0
RETURN
  [
    COLLECT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= 0 THEN true ELSE n0._author = $p0 END AND (EXISTS {
        MATCH (n0)-[:TOOK_PLACE_IN]->(n1)
        WHERE CASE WHEN n1._level <= 0 THEN true ELSE n1._author = $p0 END AND n1.id IN i0
      } AND EXISTS {
        MATCH (n0)-[:TOOK_PLACE_IN]->(n2)
        WHERE CASE WHEN n2._level <= 0 THEN true ELSE n2._author = $p0 END AND n2.contextKind = $p2
      }) AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $p3
      RETURN [
        [
          n0.id,
          COLLECT {
            MATCH (n0)-[:TOOK_PLACE_IN]->(n3)
            WHERE CASE WHEN n3._level <= 0 THEN true ELSE n3._author = $p0 END
            WITH n3 ORDER BY n3.id
            RETURN [n3.id]
          }
        ]
      ]
    },
    false,
    false,
    0
  ] AS r0,
  COLLECT { MATCH (g:Graph {id: 'graph'}) RETURN g.version } AS v
