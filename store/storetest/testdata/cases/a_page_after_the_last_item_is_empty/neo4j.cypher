RETURN
  [
    COLLECT {
      CALL (*) {
        MATCH (n0:Study)
        WHERE CASE WHEN n0._level <= 0 THEN true ELSE n0._author = $p0 END AND n0.year_key IS NOT NULL AND n0.id IS NOT NULL AND n0.year_key = $p2_key0 AND n0.id > $p2_id
        WITH n0 ORDER BY n0.year_key, n0.id LIMIT $p1 + 1
        RETURN n0
        UNION ALL
        MATCH (n0:Study)
        WHERE CASE WHEN n0._level <= 0 THEN true ELSE n0._author = $p0 END AND n0.year_key IS NOT NULL AND n0.id IS NOT NULL AND n0.year_key > $p2_key0
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
    false,
    COUNT {
      MATCH (n2:Study)
      WHERE n2._level <= 0
    } + COUNT {
      MATCH (n2:Study)
      WHERE n2._level > 0 AND n2._author = $p0
    }
  ] AS r0,
  COLLECT { MATCH (g:Graph {id: 'graph'}) RETURN g.version } AS v
