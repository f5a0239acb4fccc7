WITH
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.year > $given.p1 AND n0.year_key >= $given.p1_bound AND n0.id IS NOT NULL
    }
  ] AS r0,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n1:Study)
      WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND NOT (n1.year > $given.p1)
    }
  ] AS r1,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n2:Study)
      WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END AND NOT (NOT (n2.year > $given.p1))
    }
  ] AS r2,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n3:Study)
      WHERE n3._level <= $given.level
    } + COUNT {
      MATCH (n3:Study)
      WHERE n3._level > $given.level AND n3._author = $given.p0
    }
  ] AS r3
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, [g.version] AS v
