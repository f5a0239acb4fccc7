WITH
  [
    COLLECT {
      MATCH (n0:Finding)
      WHERE CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END AND (n0.effect_measure = $given.p1 AND n0.effect_value < $given.p2) AND n0.id IS NOT NULL
      WITH n0 ORDER BY n0.id LIMIT $given.p3
      RETURN [[n0.id, n0.effect_value, (n0.effect_measure IS NOT NULL OR n0.effect_value IS NOT NULL OR n0.effect_ciLow IS NOT NULL OR n0.effect_ciHigh IS NOT NULL OR n0.effect_ciLevel IS NOT NULL OR n0.effect_pValue IS NOT NULL OR n0.effect_n IS NOT NULL OR n0.effect_unit IS NOT NULL OR n0.effect_interventionValue IS NOT NULL OR n0.effect_comparisonValue IS NOT NULL OR n0.effect_interventionEvents IS NOT NULL OR n0.effect_interventionN IS NOT NULL OR n0.effect_interventionSd IS NOT NULL OR n0.effect_comparisonEvents IS NOT NULL OR n0.effect_comparisonN IS NOT NULL OR n0.effect_comparisonSd IS NOT NULL OR n0.effect_groupUnit IS NOT NULL OR n0.effect_derived IS NOT NULL OR n0.effect_text IS NOT NULL)]]
    },
    false,
    false,
    0
  ] AS r0,
  [
    COLLECT {
      MATCH (n1:Finding)
      WHERE CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END AND (n1.effect_measure IS NOT NULL OR n1.effect_value IS NOT NULL OR n1.effect_ciLow IS NOT NULL OR n1.effect_ciHigh IS NOT NULL OR n1.effect_ciLevel IS NOT NULL OR n1.effect_pValue IS NOT NULL OR n1.effect_n IS NOT NULL OR n1.effect_unit IS NOT NULL OR n1.effect_interventionValue IS NOT NULL OR n1.effect_comparisonValue IS NOT NULL OR n1.effect_interventionEvents IS NOT NULL OR n1.effect_interventionN IS NOT NULL OR n1.effect_interventionSd IS NOT NULL OR n1.effect_comparisonEvents IS NOT NULL OR n1.effect_comparisonN IS NOT NULL OR n1.effect_comparisonSd IS NOT NULL OR n1.effect_groupUnit IS NOT NULL OR n1.effect_derived IS NOT NULL OR n1.effect_text IS NOT NULL) = $given.p4 AND n1.id IS NOT NULL
      WITH n1 ORDER BY n1.id LIMIT $given.p3
      RETURN [[n1.id]]
    },
    false,
    false,
    0
  ] AS r1,
  [
    COLLECT {
      MATCH (n2:Finding)
      WHERE CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END AND ((n2.cost_amount IS NOT NULL OR n2.cost_amountHigh IS NOT NULL OR n2.cost_currency IS NOT NULL OR n2.cost_priceYear IS NOT NULL OR n2.cost_flow IS NOT NULL OR n2.cost_basis IS NOT NULL OR n2.cost_perspective IS NOT NULL OR n2.cost_unit IS NOT NULL OR n2.cost_years IS NOT NULL OR n2.cost_text IS NOT NULL) = $given.p5 AND (n2.effect_measure IS NOT NULL OR n2.effect_value IS NOT NULL OR n2.effect_ciLow IS NOT NULL OR n2.effect_ciHigh IS NOT NULL OR n2.effect_ciLevel IS NOT NULL OR n2.effect_pValue IS NOT NULL OR n2.effect_n IS NOT NULL OR n2.effect_unit IS NOT NULL OR n2.effect_interventionValue IS NOT NULL OR n2.effect_comparisonValue IS NOT NULL OR n2.effect_interventionEvents IS NOT NULL OR n2.effect_interventionN IS NOT NULL OR n2.effect_interventionSd IS NOT NULL OR n2.effect_comparisonEvents IS NOT NULL OR n2.effect_comparisonN IS NOT NULL OR n2.effect_comparisonSd IS NOT NULL OR n2.effect_groupUnit IS NOT NULL OR n2.effect_derived IS NOT NULL OR n2.effect_text IS NOT NULL) = $given.p5) AND n2.id IS NOT NULL
      WITH n2 ORDER BY n2.id LIMIT $given.p3
      RETURN [[n2.id]]
    },
    false,
    false,
    0
  ] AS r2,
  [
    COLLECT {
      MATCH (n3:Intervention)
      WHERE CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END AND n3.cost_amount >= $given.p6 AND n3.id IS NOT NULL
      WITH n3 ORDER BY n3.id LIMIT $given.p3
      RETURN [[n3.id]]
    },
    false,
    false,
    0
  ] AS r3,
  [
    COLLECT {
      MATCH (n4:Organisation)
      WHERE CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END AND n4.location_latitude > $given.p7 AND n4.id IS NOT NULL
      WITH n4 ORDER BY n4.id LIMIT $given.p3
      RETURN [[n4.id]]
    },
    false,
    false,
    0
  ] AS r4
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, r4, [g.version] AS v
