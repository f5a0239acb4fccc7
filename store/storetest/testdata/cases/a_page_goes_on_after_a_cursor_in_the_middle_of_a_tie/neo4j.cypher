CALL (*) {
  CALL (*) {
    MATCH (n0:Study)
    WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.year_key IS NOT NULL AND n0.id IS NOT NULL AND n0.year_key = $given.p2_key0 AND n0.id > $given.p2_id
    WITH n0 ORDER BY n0.year_key, n0.id LIMIT $given.p1 + 1
    RETURN n0
    UNION ALL
    MATCH (n0:Study)
    WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.year_key IS NOT NULL AND n0.id IS NOT NULL AND n0.year_key > $given.p2_key0
    WITH n0 ORDER BY n0.year_key, n0.id LIMIT $given.p1 + 1
    RETURN n0
  }
  WITH n0 ORDER BY n0.year_key, n0.id LIMIT $given.p1 + 1
  RETURN collect([[n0.id, n0.year], n0.year]) AS n1
}
WITH
  [
    n1,
    EXISTS {
      MATCH (n2:Study)
      WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END AND n2.year_key IS NOT NULL AND n2.id IS NOT NULL AND n2.year_key <= $given.p2_key0 AND CASE WHEN n2.year_key <> $given.p2_key0 THEN true ELSE n2.id <= $given.p2_id END
    },
    false,
    0
  ] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
