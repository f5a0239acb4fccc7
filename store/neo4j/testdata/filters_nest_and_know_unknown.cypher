WITH
  [
    COLLECT {
      MATCH (n0:Study)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND (EXISTS {
        MATCH (n0)-[:REPORTS]->(n1)
        WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND (n1.effect_value > $given.p1 AND NOT (EXISTS {
          MATCH (n1)-[:ON]->(n2)
          WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END AND n2.polarity = $given.p2
        }))
      } AND NOT ((n0.country_fold = $given.p3_fold AND EXISTS {
        MATCH (n0)-[:EXAMINES]->(n3)
        WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END AND ((n3.cost_amount IS NOT NULL OR n3.cost_amountHigh IS NOT NULL OR n3.cost_currency IS NOT NULL OR n3.cost_priceYear IS NOT NULL OR n3.cost_flow IS NOT NULL OR n3.cost_basis IS NOT NULL OR n3.cost_perspective IS NOT NULL OR n3.cost_unit IS NOT NULL OR n3.cost_years IS NOT NULL OR n3.cost_text IS NOT NULL) = $given.p4 AND n3.since_day <= $given.p5_last)
      })) AND (NOT (n0.year < $given.p6) OR n0.title_fold STARTS WITH $given.p7_fold OR (n0.sampleSize IS NOT NULL) = $given.p8)) AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $given.p9
      RETURN [[n0.id]]
    },
    false,
    false,
    COUNT {
      MATCH (n4:Study)
      WHERE CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END AND (EXISTS {
        MATCH (n4)-[:REPORTS]->(n5)
        WHERE CASE WHEN n5._level <= $given.level THEN true ELSE n5._author = $given.p0 END AND (n5.effect_value > $given.p1 AND NOT (EXISTS {
          MATCH (n5)-[:ON]->(n6)
          WHERE CASE WHEN n6._level <= $given.level THEN true ELSE n6._author = $given.p0 END AND n6.polarity = $given.p2
        }))
      } AND NOT ((n4.country_fold = $given.p3_fold AND EXISTS {
        MATCH (n4)-[:EXAMINES]->(n7)
        WHERE CASE WHEN n7._level <= $given.level THEN true ELSE n7._author = $given.p0 END AND ((n7.cost_amount IS NOT NULL OR n7.cost_amountHigh IS NOT NULL OR n7.cost_currency IS NOT NULL OR n7.cost_priceYear IS NOT NULL OR n7.cost_flow IS NOT NULL OR n7.cost_basis IS NOT NULL OR n7.cost_perspective IS NOT NULL OR n7.cost_unit IS NOT NULL OR n7.cost_years IS NOT NULL OR n7.cost_text IS NOT NULL) = $given.p4 AND n7.since_day <= $given.p5_last)
      })) AND (NOT (n4.year < $given.p6) OR n4.title_fold STARTS WITH $given.p7_fold OR (n4.sampleSize IS NOT NULL) = $given.p8))
    }
  ] AS r0
MATCH (g:Graph {id: 'graph'})
RETURN r0, [g.version] AS v
