WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p1 | m[1]][0], $given.p1) AS i0,
  coalesce([m IN merged WHERE m[0] = $given.p4 | m[1]][0], $given.p4) AS i1
WITH
  COLLECT {
    MATCH (n0:Node {id: i0})
    WHERE n0:Study AND CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END
    RETURN [
      n0.id,
      [
        COLLECT {
          MATCH (n0)-[:REPORTS]->(n1)
          WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND n1.id > $given.p3_id
          WITH n1 ORDER BY n1.id LIMIT $given.p2 + 1
          RETURN [[n1.id]]
        },
        EXISTS {
          MATCH (n0)-[:REPORTS]->(n2)
          WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END AND n2.id <= $given.p3_id
        },
        false,
        0
      ]
    ]
  } AS r0,
  COLLECT {
    MATCH (n3:Node {id: i1})
    WHERE n3:Study AND CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
    RETURN [
      n3.id,
      [
        COLLECT {
          MATCH (n3)-[:REPORTS]->(n4)
          WHERE CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END AND n4.id > $given.p3_id
          WITH n4 ORDER BY n4.id LIMIT $given.p2 + 1
          RETURN [[n4.id]]
        },
        EXISTS {
          MATCH (n3)-[:REPORTS]->(n5)
          WHERE CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END AND n5.id <= $given.p3_id
        },
        false,
        0
      ]
    ]
  } AS r1
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, [g.version] AS v
