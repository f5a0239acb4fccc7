WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p2 | m[1]][0], $given.p2) AS i0
WITH
  [
    COLLECT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.followUpMonths_desc IS NOT NULL AND n0.title_key IS NOT NULL AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.followUpMonths_desc, n0.title_key, n0.id LIMIT $given.p1
      RETURN [[n0.id, n0.title, n0.followUpMonths], n0.followUpMonths, n0.title]
    },
    false,
    false,
    0
  ] AS r0,
  COLLECT {
    MATCH (n1:Node {id: i0})
    WHERE n1:Intervention AND CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
    RETURN [
      n1.id,
      [
        COLLECT {
          MATCH (n1)<-[:OF]-(n2)
          WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
          WITH n2 ORDER BY n2.id LIMIT $given.p3 + 1
          RETURN [[n2.id]]
        },
        false,
        false,
        0
      ]
    ]
  } AS r1
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, [g.version] AS v
