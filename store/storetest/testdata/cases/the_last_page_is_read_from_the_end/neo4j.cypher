WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p3 | m[1]][0], $given.p3) AS i0
WITH
  [
    COLLECT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.year_key IS NOT NULL AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.year_key DESC, n0.id DESC LIMIT $given.p1 + 1
      RETURN [[n0.id, n0.year], n0.year]
    },
    false,
    false,
    0
  ] AS r0,
  [
    COLLECT {
      MATCH (n1:Study)
      WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND n1.year_desc IS NOT NULL AND n1.title_key IS NOT NULL AND n1.id IS NOT NULL
      WITH n1 ORDER BY n1.year_desc DESC, n1.title_key DESC, n1.id DESC LIMIT $given.p2
      RETURN [[n1.id, n1.year]]
    },
    false,
    false,
    0
  ] AS r1,
  COLLECT {
    MATCH (n2:Node {id: i0})
    WHERE n2:Study AND CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
    RETURN [
      n2.id,
      [
        COLLECT {
          MATCH (n2)-[:REPORTS]->(n3)
          WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
          WITH n3 ORDER BY n3.id DESC LIMIT $given.p2 + 1
          RETURN [[n3.id]]
        },
        false,
        false,
        0
      ]
    ]
  } AS r2
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, [g.version] AS v
