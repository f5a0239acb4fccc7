WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $given.p1 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0
WITH *,
  COLLECT {
    MATCH (n3:Node)
    WHERE n3.id IN i0 AND CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
    MATCH (n3) (()<-[:BROADER]-(n4 WHERE CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END)){0,} (n5)
    RETURN DISTINCT n5.id
  } AS w0
WITH
  [
    COLLECT {
      MATCH (n0:Intervention)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND EXISTS {
        MATCH (n0)<-[:OF]-(n1)
        WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND (EXISTS {
          MATCH (n1)-[:ON]->(n2)
          WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END AND n2.id IN w0
        } AND EXISTS {
          MATCH (n1)<-[:REPORTS]-(n6)
          WHERE CASE WHEN n6._level <= $given.level THEN true ELSE n6._author = $given.p0 END AND EXISTS {
            MATCH (n6)-[:REPORTED_IN]->(n7)
            WHERE CASE WHEN n7._level <= $given.level THEN true ELSE n7._author = $given.p0 END AND EXISTS {
              MATCH (n7)<-[:WROTE]-(n8)
              WHERE CASE WHEN n8._level <= $given.level THEN true ELSE n8._author = $given.p0 END AND n8.name_fold CONTAINS $given.p2_fold
            }
          }
        })
      } AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $given.p3
      RETURN [[n0.id]]
    },
    false,
    false,
    0
  ] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
