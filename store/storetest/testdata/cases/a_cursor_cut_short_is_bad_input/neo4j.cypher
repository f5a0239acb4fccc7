CALL (*) {
  CALL (*) {
    MATCH (n0:Study)
    WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.year_key IS NOT NULL AND n0.id IS NOT NULL AND n0.year_key = $given.p2_key0 AND n0.id > $given.p2_id
    WITH n0 ORDER BY n0.year_key, n0.id LIMIT $given.p1
    RETURN n0
    UNION ALL
    MATCH (n0:Study)
    WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.year_key IS NOT NULL AND n0.id IS NOT NULL AND n0.year_key > $given.p2_key0
    WITH n0 ORDER BY n0.year_key, n0.id LIMIT $given.p1
    RETURN n0
  }
  WITH n0 ORDER BY n0.year_key, n0.id LIMIT $given.p1
  RETURN collect([[n0.id]]) AS n1
}
WITH
  [n1, false, false, 0] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
