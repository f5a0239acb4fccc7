CALL (*) {
  CALL (*) {
    MATCH (n0:Study)
    WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.year_desc IS NOT NULL AND n0.id IS NOT NULL AND n0.year_desc = $given.p2_key0 AND n0.id < $given.p2_id
    WITH n0 ORDER BY n0.year_desc DESC, n0.id DESC LIMIT $given.p1 + 1
    RETURN n0
    UNION ALL
    MATCH (n0:Study)
    WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.year_desc IS NOT NULL AND n0.id IS NOT NULL AND n0.year_desc < $given.p2_key0
    WITH n0 ORDER BY n0.year_desc DESC, n0.id DESC LIMIT $given.p1 + 1
    RETURN n0
  }
  WITH n0 ORDER BY n0.year_desc DESC, n0.id DESC LIMIT $given.p1 + 1
  RETURN collect([[n0.id, n0.year], n0.year]) AS n1
}
WITH
  [
    n1,
    false,
    EXISTS {
      MATCH (n2:Study)
      WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END AND n2.year_desc IS NOT NULL AND n2.id IS NOT NULL AND n2.year_desc >= $given.p2_key0 AND CASE WHEN n2.year_desc <> $given.p2_key0 THEN true ELSE n2.id >= $given.p2_id END
    },
    0
  ] AS r0,
  [
    COLLECT {
      MATCH (n3:Study)
      WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END AND n3.year_desc IS NOT NULL AND n3.id IS NOT NULL AND n3.year_desc <= $given.p2_key0 AND CASE WHEN n3.year_desc <> $given.p2_key0 THEN true ELSE n3.id < $given.p2_id END
      WITH n3 ORDER BY n3.year_desc, n3.id LIMIT $given.p1 + 1
      RETURN [[n3.id, n3.year], n3.year]
    },
    false,
    EXISTS {
      MATCH (n4:Study)
      WHERE CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END AND n4.year_desc IS NOT NULL AND n4.id IS NOT NULL AND n4.year_desc >= $given.p2_key0 AND CASE WHEN n4.year_desc <> $given.p2_key0 THEN true ELSE n4.id >= $given.p2_id END
    },
    0
  ] AS r1
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, [g.version] AS v
