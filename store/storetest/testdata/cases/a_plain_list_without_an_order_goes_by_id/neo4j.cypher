WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p1 | m[1]][0], $given.p1) AS i0
WITH
  COLLECT {
    MATCH (n0:Node {id: i0})
    WHERE n0:CaseStudy AND CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END
    RETURN [
      n0.id,
      COLLECT {
        MATCH (n0)-[:HINDERED_BY]->(n1)
        WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
        WITH n1 ORDER BY n1.id
        RETURN [n1.id]
      },
      COLLECT {
        MATCH (n0)-[:NEEDED]->(n2)
        WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
        WITH n2 ORDER BY n2.id
        RETURN [n2.id]
      },
      COLLECT {
        MATCH (n0)-[:SERVED_BY]->(n3)
        WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
        WITH n3 ORDER BY n3.id
        RETURN [n3.id]
      }
    ]
  } AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
