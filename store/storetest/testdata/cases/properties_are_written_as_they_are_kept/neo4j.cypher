WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p1 | m[1]][0], $given.p1) AS i0,
  coalesce([m IN merged WHERE m[0] = $given.p2 | m[1]][0], $given.p2) AS i1,
  coalesce([m IN merged WHERE m[0] = $given.p3 | m[1]][0], $given.p3) AS i2,
  coalesce([m IN merged WHERE m[0] = $given.p4 | m[1]][0], $given.p4) AS i3
WITH
  COLLECT {
    MATCH (n0:Node {id: i0})
    WHERE n0:Study AND CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END
    RETURN [n0.id, n0.name, n0.aliases, n0.updatedAt, n0.status, n0.audience, n0.title, n0.year, n0.admits, n0.country, n0.countries, n0.followUpMonths, n0.retracted, n0.cohort]
  } AS r0,
  COLLECT {
    MATCH (n1:Node {id: i1})
    WHERE n1:Source AND CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
    RETURN [n1.id, n1.name, n1.citation, n1.title]
  } AS r1,
  COLLECT {
    MATCH (n2:Node {id: i2})
    WHERE n2:Person AND CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
    RETURN [n2.id, n2.name]
  } AS r2,
  COLLECT {
    MATCH (n3:Node {id: i3})
    WHERE n3:Project AND CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
    RETURN [n3.id, n3.startDate, n3.endDate, n3.aims]
  } AS r3
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, [g.version] AS v
