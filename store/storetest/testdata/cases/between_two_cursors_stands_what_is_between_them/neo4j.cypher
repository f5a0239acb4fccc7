RETURN
  [
    COLLECT {
      CALL (*) {
        MATCH (n0:Study)
        WHERE CASE WHEN n0._level <= 0 THEN true ELSE n0._author = $p0 END AND n0.year_key IS NOT NULL AND n0.id IS NOT NULL AND n0.year_key = $p2_key0 AND n0.id > $p2_id AND n0.year_key <= $p3_key0 AND CASE WHEN n0.year_key <> $p3_key0 THEN true ELSE n0.id < $p3_id END
        WITH n0 ORDER BY n0.year_key, n0.id LIMIT $p1 + 1
        RETURN n0
        UNION ALL
        MATCH (n0:Study)
        WHERE CASE WHEN n0._level <= 0 THEN true ELSE n0._author = $p0 END AND n0.year_key IS NOT NULL AND n0.id IS NOT NULL AND n0.year_key > $p2_key0 AND n0.year_key <= $p3_key0 AND CASE WHEN n0.year_key <> $p3_key0 THEN true ELSE n0.id < $p3_id END
        WITH n0 ORDER BY n0.year_key, n0.id LIMIT $p1 + 1
        RETURN n0
      }
      WITH n0 ORDER BY n0.year_key, n0.id LIMIT $p1 + 1
      RETURN [[n0.id, n0.year], n0.year]
    },
    EXISTS {
      MATCH (n1:Study)
      WHERE CASE WHEN n1._level <= 0 THEN true ELSE n1._author = $p0 END AND n1.year_key IS NOT NULL AND n1.id IS NOT NULL AND n1.year_key <= $p2_key0 AND CASE WHEN n1.year_key <> $p2_key0 THEN true ELSE n1.id <= $p2_id END
    },
    EXISTS {
      MATCH (n2:Study)
      WHERE CASE WHEN n2._level <= 0 THEN true ELSE n2._author = $p0 END AND n2.year_key IS NOT NULL AND n2.id IS NOT NULL AND n2.year_key >= $p3_key0 AND CASE WHEN n2.year_key <> $p3_key0 THEN true ELSE n2.id >= $p3_id END
    },
    COUNT {
      MATCH (n3:Study)
      WHERE n3._level <= 0
    } + COUNT {
      MATCH (n3:Study)
      WHERE n3._level > 0 AND n3._author = $p0
    }
  ] AS r0,
  [
    COLLECT {
      CALL (*) {
        MATCH (n4:Study)
        WHERE CASE WHEN n4._level <= 0 THEN true ELSE n4._author = $p0 END AND n4.year_key IS NOT NULL AND n4.id IS NOT NULL AND n4.year_key = $p3_key0 AND n4.id > $p3_id AND n4.year_key <= $p2_key0 AND CASE WHEN n4.year_key <> $p2_key0 THEN true ELSE n4.id < $p2_id END
        WITH n4 ORDER BY n4.year_key, n4.id LIMIT $p1 + 1
        RETURN n4
        UNION ALL
        MATCH (n4:Study)
        WHERE CASE WHEN n4._level <= 0 THEN true ELSE n4._author = $p0 END AND n4.year_key IS NOT NULL AND n4.id IS NOT NULL AND n4.year_key > $p3_key0 AND n4.year_key <= $p2_key0 AND CASE WHEN n4.year_key <> $p2_key0 THEN true ELSE n4.id < $p2_id END
        WITH n4 ORDER BY n4.year_key, n4.id LIMIT $p1 + 1
        RETURN n4
      }
      WITH n4 ORDER BY n4.year_key, n4.id LIMIT $p1 + 1
      RETURN [[n4.id, n4.year], n4.year]
    },
    EXISTS {
      MATCH (n5:Study)
      WHERE CASE WHEN n5._level <= 0 THEN true ELSE n5._author = $p0 END AND n5.year_key IS NOT NULL AND n5.id IS NOT NULL AND n5.year_key <= $p3_key0 AND CASE WHEN n5.year_key <> $p3_key0 THEN true ELSE n5.id <= $p3_id END
    },
    EXISTS {
      MATCH (n6:Study)
      WHERE CASE WHEN n6._level <= 0 THEN true ELSE n6._author = $p0 END AND n6.year_key IS NOT NULL AND n6.id IS NOT NULL AND n6.year_key >= $p2_key0 AND CASE WHEN n6.year_key <> $p2_key0 THEN true ELSE n6.id >= $p2_id END
    },
    COUNT {
      MATCH (n7:Study)
      WHERE n7._level <= 0
    } + COUNT {
      MATCH (n7:Study)
      WHERE n7._level > 0 AND n7._author = $p0
    }
  ] AS r1,
  COLLECT { MATCH (g:Graph {id: 'graph'}) RETURN g.version } AS v
