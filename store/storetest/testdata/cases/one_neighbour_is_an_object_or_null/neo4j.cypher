WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $given.p1 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0
WITH
  [
    COLLECT {
      MATCH (n0:Finding)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.id IN i0 AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $given.p2
      RETURN [
        [
          n0.id,
          COLLECT {
            MATCH (n0)<-[:REPORTS]-(n1)
            WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
            WITH n1 ORDER BY n1.id LIMIT 1
            RETURN [n1.id, n1.year]
          },
          COLLECT {
            MATCH (n0)-[:STATED_IN]->(n2)
            WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
            WITH n2 ORDER BY n2.id LIMIT 1
            RETURN [n2.id]
          }
        ]
      ]
    },
    false,
    false,
    0
  ] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
