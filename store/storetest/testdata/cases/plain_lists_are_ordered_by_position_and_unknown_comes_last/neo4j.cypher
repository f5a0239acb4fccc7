WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p1 | m[1]][0], $given.p1) AS i0,
  coalesce([m IN merged WHERE m[0] = $given.p2 | m[1]][0], $given.p2) AS i1
WITH
  COLLECT {
    MATCH (n0:Node {id: i0})
    WHERE n0:Event AND CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END
    RETURN [
      n0.id,
      COLLECT {
        MATCH (n0)<-[:GIVEN_AT]-(n1)
        WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
        WITH n1 ORDER BY n1.position_key, n1.id
        RETURN [n1.id, n1.position]
      }
    ]
  } AS r0,
  COLLECT {
    MATCH (n2:Node {id: i1})
    WHERE n2:Intervention AND CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
    RETURN [
      n2.id,
      COLLECT {
        MATCH (n2)-[:HAS_PRINCIPLE]->(n3)
        WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
        WITH n3 ORDER BY n3.position_key, n3.id
        RETURN [n3.id, n3.position]
      }
    ]
  } AS r1
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, [g.version] AS v
