WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $given.p3 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0
WITH
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n0:Intervention)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND EXISTS {
        MATCH (n0)<-[:DELIVERS]-(n1)
        WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND n1.organisationKind = $given.p1
      }
    }
  ] AS r0,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n3:Node)
      WHERE n3.id IN i0 AND n3:Organisation AND CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
      MATCH (n2:Intervention)<-[:DELIVERS]-(n3)
      WITH DISTINCT n2
      WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
      RETURN n2
    }
  ] AS r1,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n4:Intervention)
      WHERE CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END AND NOT (EXISTS {
        MATCH (n4)<-[:DELIVERS]-(n5)
        WHERE CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END AND n5.organisationKind = $given.p1
      })
    }
  ] AS r2,
  [
    COLLECT {
      MATCH (n6:Study)
      WHERE CASE WHEN n6._level <= $given.level THEN true ELSE n6._author = $given.p0 END AND n6.year_desc IS NOT NULL AND n6.id IS NOT NULL
      WITH n6 ORDER BY n6.year_desc, n6.id LIMIT $given.p4
      RETURN [[n6.id, n6.year]]
    },
    false,
    false,
    0
  ] AS r3
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, [g.version] AS v
