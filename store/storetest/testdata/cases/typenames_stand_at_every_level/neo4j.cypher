CALL (*) {
  MATCH (n2:Study)
  WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
  WITH n2.design AS n3 WHERE n3 IS NOT NULL
  WITH n3, count(*) AS c ORDER BY c DESC, n3
  WITH collect([n3, c]) AS counted
  RETURN [size(counted), [b IN counted[0..$given.p1] | [b[0], null, b[1]]]] AS n4
}
WITH
  [
    COLLECT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $given.p1 + 1
      RETURN [
        [
          n0.id,
          [
            COLLECT {
              MATCH (n0)-[:REPORTS]->(n1)
              WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
              WITH n1 ORDER BY n1.id LIMIT $given.p1
              RETURN [[n1.id, n1.effect_value, (n1.effect_measure IS NOT NULL OR n1.effect_value IS NOT NULL OR n1.effect_ciLow IS NOT NULL OR n1.effect_ciHigh IS NOT NULL OR n1.effect_ciLevel IS NOT NULL OR n1.effect_pValue IS NOT NULL OR n1.effect_n IS NOT NULL OR n1.effect_unit IS NOT NULL OR n1.effect_interventionValue IS NOT NULL OR n1.effect_comparisonValue IS NOT NULL OR n1.effect_interventionEvents IS NOT NULL OR n1.effect_interventionN IS NOT NULL OR n1.effect_interventionSd IS NOT NULL OR n1.effect_comparisonEvents IS NOT NULL OR n1.effect_comparisonN IS NOT NULL OR n1.effect_comparisonSd IS NOT NULL OR n1.effect_groupUnit IS NOT NULL OR n1.effect_derived IS NOT NULL OR n1.effect_text IS NOT NULL)]]
            },
            false,
            false,
            0
          ]
        ]
      ]
    },
    false,
    false,
    0,
    n4
  ] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
