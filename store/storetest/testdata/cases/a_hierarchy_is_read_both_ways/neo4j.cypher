WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p1 | m[1]][0], $given.p1) AS i0,
  coalesce([m IN merged WHERE m[0] = $given.p2 | m[1]][0], $given.p2) AS i1
WITH
  COLLECT {
    MATCH (n0:Node {id: i0})
    WHERE n0:Population AND CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END
    RETURN [
      n0.id,
      COLLECT {
        MATCH (n0)-[:BROADER]->(n1)
        WHERE n1:Population AND CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
        WITH n1 ORDER BY n1.id
        RETURN [
          n1.id,
          COLLECT {
            MATCH (n1)-[:BROADER]->(n2)
            WHERE n2:Population AND CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
            WITH n2 ORDER BY n2.id
            RETURN [n2.id]
          }
        ]
      }
    ]
  } AS r0,
  COLLECT {
    MATCH (n3:Node {id: i1})
    WHERE n3:Intervention AND CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
    RETURN [
      n3.id,
      COLLECT {
        MATCH (n3)<-[:BROADER]-(n4)
        WHERE n4:Intervention AND CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END
        WITH n4 ORDER BY n4.id
        RETURN [
          n4.id,
          COLLECT {
            MATCH (n4)<-[:BROADER]-(n5)
            WHERE n5:Intervention AND CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END
            WITH n5 ORDER BY n5.id
            RETURN [n5.id]
          }
        ]
      }
    ]
  } AS r1
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, [g.version] AS v
