WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p1 | m[1]][0], $given.p1) AS i0,
  coalesce([m IN merged WHERE m[0] = $given.p3 | m[1]][0], $given.p3) AS i1
WITH
  COLLECT {
    MATCH (n0:Node {id: i0})
    WHERE n0:Intervention AND CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END
    RETURN [
      n0.id,
      [
        COLLECT {
          MATCH (n0)<-[e1:DELIVERS]-(n1)
          WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
          WITH n1, e1 ORDER BY n1.id LIMIT $given.p2
          RETURN [[n1.id], e1.role]
        },
        false,
        false,
        0
      ]
    ]
  } AS r0,
  COLLECT {
    MATCH (n2:Node {id: i1})
    WHERE n2:Project AND CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
    RETURN [
      n2.id,
      [
        COLLECT {
          MATCH (n2)<-[e3:PARTNER_IN]-(n3)
          WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
          WITH n3, e3 ORDER BY n3.id LIMIT $given.p2
          RETURN [[n3.id, n3.name], e3.role]
        },
        false,
        false,
        0
      ]
    ]
  } AS r1
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, [g.version] AS v
