WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  [x IN $given.p1 | coalesce([m IN merged WHERE m[0] = x | m[1]][0], x)] AS i0
WITH
  COLLECT {
    UNWIND range(0, size(i0) - 1) AS n0
    OPTIONAL MATCH (n1:Node {id: i0[n0]})
    WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
    WITH n0, n1 ORDER BY n0
    RETURN [CASE WHEN n1 IS NOT NULL THEN CASE
      WHEN n1._kind IN ['CaseStudy', 'Context', 'Discussion', 'Event', 'Factor', 'Intervention', 'Judgement', 'Mechanism', 'Organisation', 'Outcome', 'Person', 'Policy', 'Population', 'Principle', 'Project', 'Recommendation', 'Resource', 'Source', 'Talk', 'Theme'] THEN [n1.id, n1.name]
      WHEN n1._kind IN ['Finding'] THEN [
        n1.id,
        n1.name,
        n1.direction,
        n1.effect_measure,
        n1.effect_value,
        n1.effect_derived,
        (n1.effect_measure IS NOT NULL OR n1.effect_value IS NOT NULL OR n1.effect_ciLow IS NOT NULL OR n1.effect_ciHigh IS NOT NULL OR n1.effect_ciLevel IS NOT NULL OR n1.effect_pValue IS NOT NULL OR n1.effect_n IS NOT NULL OR n1.effect_unit IS NOT NULL OR n1.effect_interventionValue IS NOT NULL OR n1.effect_comparisonValue IS NOT NULL OR n1.effect_interventionEvents IS NOT NULL OR n1.effect_interventionN IS NOT NULL OR n1.effect_interventionSd IS NOT NULL OR n1.effect_comparisonEvents IS NOT NULL OR n1.effect_comparisonN IS NOT NULL OR n1.effect_comparisonSd IS NOT NULL OR n1.effect_groupUnit IS NOT NULL OR n1.effect_derived IS NOT NULL OR n1.effect_text IS NOT NULL),
        COLLECT {
          MATCH (n1)-[:OF]->(n2)
          WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
          WITH n2 ORDER BY n2.id
          RETURN [n2.id]
        }
      ]
      WHEN n1._kind IN ['Study'] THEN [
        n1.id,
        n1.name,
        n1.year,
        n1.countries,
        [
          COLLECT {
            MATCH (n1)-[:REPORTS]->(n2)
            WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
            WITH n2 ORDER BY n2.id LIMIT $given.p2
            RETURN [[n2.id]]
          },
          false,
          false,
          0
        ]
      ]
    END END]
  } AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
