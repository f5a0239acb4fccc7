WITH
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n0:Study)
      WHERE n0.year_key >= $given.p1_bound AND n0.year_key < 9223372036854775807 AND n0.id IS NOT NULL
    } - COUNT {
      MATCH (n0:Study)
      USING INDEX n0:Study(_level)
      WHERE n0._level > $given.level AND n0.year >= $given.p1 AND CASE WHEN n0._author = $given.p0 THEN false ELSE true END
    }
  ] AS r0,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n1:Study)
      WHERE n1.year_key <= $given.p3_bound AND n1.id IS NOT NULL
    } - COUNT {
      MATCH (n1:Study)
      USING INDEX n1:Study(_level)
      WHERE n1._level > $given.level AND n1.year <= $given.p3 AND CASE WHEN n1._author = $given.p0 THEN false ELSE true END
    }
  ] AS r1,
  [
    COLLECT {
      MATCH (n2:Study)
      WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END AND (n2.year >= $given.p4 AND n2.year <= $given.p3) AND n2.year_key IS NOT NULL AND n2.id IS NOT NULL AND n2.year_key >= $given.p4_bound AND n2.year_key <= $given.p3_bound
      WITH n2 ORDER BY n2.year_key, n2.id LIMIT $given.p5
      RETURN [[n2.id, n2.year]]
    },
    false,
    false,
    COUNT {
      MATCH (n3:Study)
      WHERE n3.year_key >= $given.p4_bound AND n3.year_key <= $given.p3_bound AND n3.id IS NOT NULL
    } - COUNT {
      MATCH (n3:Study)
      USING INDEX n3:Study(_level)
      WHERE n3._level > $given.level AND (n3.year >= $given.p4 AND n3.year <= $given.p3) AND CASE WHEN n3._author = $given.p0 THEN false ELSE true END
    }
  ] AS r2,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n4:Study)
      WHERE n4.year_key = $given.p3_bound AND n4.id IS NOT NULL
    } - COUNT {
      MATCH (n4:Study)
      USING INDEX n4:Study(_level)
      WHERE n4._level > $given.level AND n4.year = $given.p3 AND CASE WHEN n4._author = $given.p0 THEN false ELSE true END
    }
  ] AS r3,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n5:Study)
      WHERE n5.year_key >= $given.p6_bound AND n5.year_key <= $given.p3_bound AND n5.id IS NOT NULL
    } - COUNT {
      MATCH (n5:Study)
      USING INDEX n5:Study(_level)
      WHERE n5._level > $given.level AND (n5.year >= $given.p6 AND n5.year <= $given.p3) AND CASE WHEN n5._author = $given.p0 THEN false ELSE true END
    }
  ] AS r4,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n6:Study)
      WHERE CASE WHEN n6._level <= $given.level THEN true ELSE n6._author = $given.p0 END AND (n6.sampleSize >= $given.p7 AND n6.year >= $given.p4) AND n6.sampleSize_key >= $given.p7_bound AND n6.id IS NOT NULL
    }
  ] AS r5,
  [
    [],
    false,
    false,
    COUNT {
      MATCH (n7:Study)
      WHERE CASE WHEN n7._level <= $given.level THEN true ELSE n7._author = $given.p0 END AND n7.year > $given.p1 AND n7.year_key >= $given.p1_bound AND n7.id IS NOT NULL
    }
  ] AS r6
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, r4, r5, r6, [g.version] AS v
