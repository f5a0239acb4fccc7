WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $given.p3 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0,
  [x IN $given.p4 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i1
WITH *,
  COLLECT {
    MATCH (n5:Node)
    WHERE n5.id IN i0 AND CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END
    MATCH (n5) (()<-[:BROADER]-(n6 WHERE CASE WHEN n6._level <= $given.level THEN true ELSE n6._author = $given.p0 END)){0,} (n7)
    RETURN DISTINCT n7.id
  } AS w0
WITH
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.year IN $given.p1
    }
  ] AS r0,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n2:Node)
      WHERE n2.id IN i0 AND n2:Intervention AND CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
      MATCH (n1:Study)-[:EXAMINES]->(n2)
      WITH DISTINCT n1
      WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
      RETURN n1
    }
  ] AS r1,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n4:Node)
      WHERE n4.id IN w0 AND n4:Intervention AND CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END
      MATCH (n3:Study)-[:EXAMINES]->(n4)
      WITH DISTINCT n3
      WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
      RETURN n3
    }
  ] AS r2,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n8:Study)
      WHERE CASE WHEN n8._level <= $given.level THEN true ELSE n8._author = $given.p0 END AND NOT (n8.year IN $given.p1)
    }
  ] AS r3,
  [
    COLLECT {
      MATCH (n9:Study)
      WHERE CASE WHEN n9._level <= $given.level THEN true ELSE n9._author = $given.p0 END AND n9.id IN i1 AND n9.id IS NOT NULL
      WITH n9 ORDER BY n9.id LIMIT $given.p2
      RETURN [[n9.id]]
    },
    false,
    false,
    0
  ] AS r4
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, r4, [g.version] AS v
