RETURN
  [
    COLLECT {
      CALL (*) {
        MATCH (n0:Study)
        WHERE CASE WHEN n0._level <= 0 THEN true ELSE n0._author = $p0 END AND n0.year_desc IS NOT NULL AND n0.title_key IS NOT NULL AND n0.id IS NOT NULL AND n0.year_desc = $p2_key0 AND n0.title_key = $p2_key1 AND n0.id > $p2_id
        WITH n0 ORDER BY n0.year_desc, n0.title_key, n0.id LIMIT $p1 + 1
        RETURN n0
        UNION ALL
        MATCH (n0:Study)
        WHERE CASE WHEN n0._level <= 0 THEN true ELSE n0._author = $p0 END AND n0.year_desc IS NOT NULL AND n0.title_key IS NOT NULL AND n0.id IS NOT NULL AND n0.year_desc = $p2_key0 AND n0.title_key > $p2_key1
        WITH n0 ORDER BY n0.year_desc, n0.title_key, n0.id LIMIT $p1 + 1
        RETURN n0
        UNION ALL
        MATCH (n0:Study)
        WHERE CASE WHEN n0._level <= 0 THEN true ELSE n0._author = $p0 END AND n0.year_desc IS NOT NULL AND n0.title_key IS NOT NULL AND n0.id IS NOT NULL AND n0.year_desc > $p2_key0
        WITH n0 ORDER BY n0.year_desc, n0.title_key, n0.id LIMIT $p1 + 1
        RETURN n0
      }
      WITH n0 ORDER BY n0.year_desc, n0.title_key, n0.id LIMIT $p1 + 1
      RETURN [[n0.id, n0.title, n0.year], n0.year, n0.title]
    },
    EXISTS {
      MATCH (n1:Study)
      WHERE CASE WHEN n1._level <= 0 THEN true ELSE n1._author = $p0 END AND n1.year_desc IS NOT NULL AND n1.title_key IS NOT NULL AND n1.id IS NOT NULL AND n1.year_desc <= $p2_key0 AND CASE WHEN n1.year_desc <> $p2_key0 THEN true WHEN n1.title_key <> $p2_key1 THEN n1.title_key < $p2_key1 ELSE n1.id <= $p2_id END
    },
    false,
    0
  ] AS r0,
  COLLECT { MATCH (g:Graph {id: 'graph'}) RETURN g.version } AS v
