WITH
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n0:Study)
      WHERE n0._level <= $given.level
    } + COUNT {
      MATCH (n0:Study)
      WHERE n0._level > $given.level AND n0._author = $given.p0
    }
  ] AS r0,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n1:Study)
      WHERE n1._level <= $given.level
    } + COUNT {
      MATCH (n1:Study)
      WHERE n1._level > $given.level AND n1._author = $given.p0
    }
  ] AS r1,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n2:Study)
      WHERE n2._level <= $given.level
    } + COUNT {
      MATCH (n2:Study)
      WHERE n2._level > $given.level AND n2._author = $given.p0
    }
  ] AS r2,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n3:Study)
      WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END AND (true OR n3.year = $given.p2)
    }
  ] AS r3,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n4:Study)
      WHERE CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END AND NOT (true)
    }
  ] AS r4
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, r4, [g.version] AS v
