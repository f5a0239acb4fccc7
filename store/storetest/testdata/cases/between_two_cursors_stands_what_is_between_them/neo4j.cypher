CALL (*) {
  CALL (*) {
    MATCH (n0:Study)
    WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.year_key IS NOT NULL AND n0.id IS NOT NULL AND n0.year_key = $given.p2_key0 AND n0.id > $given.p2_id AND n0.year_key <= $given.p3_key0 AND CASE WHEN n0.year_key <> $given.p3_key0 THEN true ELSE n0.id < $given.p3_id END
    WITH n0 ORDER BY n0.year_key, n0.id LIMIT $given.p1 + 1
    RETURN n0
    UNION ALL
    MATCH (n0:Study)
    WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.year_key IS NOT NULL AND n0.id IS NOT NULL AND n0.year_key > $given.p2_key0 AND n0.year_key <= $given.p3_key0 AND CASE WHEN n0.year_key <> $given.p3_key0 THEN true ELSE n0.id < $given.p3_id END
    WITH n0 ORDER BY n0.year_key, n0.id LIMIT $given.p1 + 1
    RETURN n0
  }
  WITH n0 ORDER BY n0.year_key, n0.id LIMIT $given.p1 + 1
  RETURN collect([[n0.id, n0.year], n0.year]) AS n1
}
CALL (*) {
  CALL (*) {
    MATCH (n5:Study)
    WHERE CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END AND n5.year_key IS NOT NULL AND n5.id IS NOT NULL AND n5.year_key = $given.p3_key0 AND n5.id > $given.p3_id AND n5.year_key <= $given.p2_key0 AND CASE WHEN n5.year_key <> $given.p2_key0 THEN true ELSE n5.id < $given.p2_id END
    WITH n5 ORDER BY n5.year_key, n5.id LIMIT $given.p1 + 1
    RETURN n5
    UNION ALL
    MATCH (n5:Study)
    WHERE CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END AND n5.year_key IS NOT NULL AND n5.id IS NOT NULL AND n5.year_key > $given.p3_key0 AND n5.year_key <= $given.p2_key0 AND CASE WHEN n5.year_key <> $given.p2_key0 THEN true ELSE n5.id < $given.p2_id END
    WITH n5 ORDER BY n5.year_key, n5.id LIMIT $given.p1 + 1
    RETURN n5
  }
  WITH n5 ORDER BY n5.year_key, n5.id LIMIT $given.p1 + 1
  RETURN collect([[n5.id, n5.year], n5.year]) AS n6
}
WITH
  [
    n1,
    EXISTS {
      MATCH (n2:Study)
      WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END AND n2.year_key IS NOT NULL AND n2.id IS NOT NULL AND n2.year_key <= $given.p2_key0 AND CASE WHEN n2.year_key <> $given.p2_key0 THEN true ELSE n2.id <= $given.p2_id END
    },
    EXISTS {
      MATCH (n3:Study)
      WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END AND n3.year_key IS NOT NULL AND n3.id IS NOT NULL AND n3.year_key >= $given.p3_key0 AND CASE WHEN n3.year_key <> $given.p3_key0 THEN true ELSE n3.id >= $given.p3_id END
    },
    COUNT {
      MATCH (n4:Study)
      WHERE n4._level <= $given.level
    } + COUNT {
      MATCH (n4:Study)
      WHERE n4._level > $given.level AND n4._author = $given.p0
    }
  ] AS r0,
  [
    n6,
    EXISTS {
      MATCH (n7:Study)
      WHERE CASE WHEN n7._level <= $given.level THEN true ELSE n7._author = $given.p0 END AND n7.year_key IS NOT NULL AND n7.id IS NOT NULL AND n7.year_key <= $given.p3_key0 AND CASE WHEN n7.year_key <> $given.p3_key0 THEN true ELSE n7.id <= $given.p3_id END
    },
    EXISTS {
      MATCH (n8:Study)
      WHERE CASE WHEN n8._level <= $given.level THEN true ELSE n8._author = $given.p0 END AND n8.year_key IS NOT NULL AND n8.id IS NOT NULL AND n8.year_key >= $given.p2_key0 AND CASE WHEN n8.year_key <> $given.p2_key0 THEN true ELSE n8.id >= $given.p2_id END
    },
    COUNT {
      MATCH (n9:Study)
      WHERE n9._level <= $given.level
    } + COUNT {
      MATCH (n9:Study)
      WHERE n9._level > $given.level AND n9._author = $given.p0
    }
  ] AS r1
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, [g.version] AS v
