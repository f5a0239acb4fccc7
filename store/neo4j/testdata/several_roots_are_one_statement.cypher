WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p1 | m[1]][0], $given.p1) AS i0,
  coalesce([m IN merged WHERE m[0] = $given.p2 | m[1]][0], $given.p2) AS i1,
  coalesce([m IN merged WHERE m[0] = $given.p3 | m[1]][0], $given.p3) AS i2
WITH
  COLLECT {
    MATCH (n0:Node {id: i0})
    WHERE n0:Study AND CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END
    RETURN [n0.id, n0.title]
  } AS r0,
  COLLECT {
    MATCH (n1:Node {id: i1})
    WHERE n1:Study AND CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
    RETURN [n1.id, n1.title]
  } AS r1,
  COLLECT {
    MATCH (n2:Node {id: i2})
    WHERE n2:Theme AND CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
    RETURN [n2.id, n2.name]
  } AS r2,
  [
    COLLECT {
      MATCH (n3:Event)
      WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END AND n3.date_desc IS NOT NULL AND n3.id IS NOT NULL
      WITH n3 ORDER BY n3.date_desc, n3.id LIMIT $given.p4
      RETURN [
        [
          n3.id,
          n3.name,
          n3.date,
          COLLECT {
            MATCH (n3)<-[:GIVEN_AT]-(n4)
            WHERE CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END
            WITH n4 ORDER BY n4.position_key, n4.id
            RETURN [n4.id, n4.name, n4.position]
          }
        ]
      ]
    },
    false,
    false,
    0
  ] AS r3,
  [
    COLLECT {
      MATCH (n5:Person)
      WHERE CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END AND n5.id IS NOT NULL
      WITH n5 ORDER BY n5.id DESC LIMIT $given.p5
      RETURN [[n5.id]]
    },
    false,
    false,
    0
  ] AS r4,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n6:Policy)
      WHERE n6._level <= $given.level
    } + COUNT {
      MATCH (n6:Policy)
      WHERE n6._level > $given.level AND n6._author = $given.p0
    }
  ] AS r5
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, r4, r5, [g.version] AS v
