WITH
  coalesce(head(COLLECT { MATCH (m:Merged {id: $p1}) RETURN m.into }), $p1) AS i0
RETURN
  COLLECT {
    MATCH (n0:Node {id: i0})
    WHERE n0:Study AND CASE WHEN n0._level <= 0 THEN true ELSE n0._author = $p0 END
    RETURN [n0.id]
  } AS r0,
  COLLECT {
    MATCH (n1:Node {id: i0})
    WHERE n1:Theme AND CASE WHEN n1._level <= 0 THEN true ELSE n1._author = $p0 END
    RETURN [n1.id]
  } AS r1,
  COLLECT { MATCH (g:Graph {id: 'graph'}) RETURN g.version } AS v
