WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p1 | m[1]][0], $given.p1) AS i0,
  coalesce([m IN merged WHERE m[0] = $given.p2 | m[1]][0], $given.p2) AS i1,
  coalesce([m IN merged WHERE m[0] = $given.p3 | m[1]][0], $given.p3) AS i2
WITH
  COLLECT {
    MATCH (n0:Node {id: i0})
    WHERE n0:Finding AND CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END
    RETURN [n0.id, n0.effect_measure, n0.effect_value, n0.effect_ciLow, n0.effect_ciHigh, n0.effect_ciLevel, n0.effect_n, n0.effect_unit, n0.effect_derived, n0.effect_text, (n0.effect_measure IS NOT NULL OR n0.effect_value IS NOT NULL OR n0.effect_ciLow IS NOT NULL OR n0.effect_ciHigh IS NOT NULL OR n0.effect_ciLevel IS NOT NULL OR n0.effect_pValue IS NOT NULL OR n0.effect_n IS NOT NULL OR n0.effect_unit IS NOT NULL OR n0.effect_interventionValue IS NOT NULL OR n0.effect_comparisonValue IS NOT NULL OR n0.effect_interventionEvents IS NOT NULL OR n0.effect_interventionN IS NOT NULL OR n0.effect_interventionSd IS NOT NULL OR n0.effect_comparisonEvents IS NOT NULL OR n0.effect_comparisonN IS NOT NULL OR n0.effect_comparisonSd IS NOT NULL OR n0.effect_groupUnit IS NOT NULL OR n0.effect_derived IS NOT NULL OR n0.effect_text IS NOT NULL)]
  } AS r0,
  COLLECT {
    MATCH (n1:Node {id: i1})
    WHERE n1:Finding AND CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
    RETURN [n1.id, n1.effect_value, n1.effect_interventionValue, n1.effect_comparisonValue, n1.effect_groupUnit, n1.effect_derived, n1.effect_text, (n1.effect_measure IS NOT NULL OR n1.effect_value IS NOT NULL OR n1.effect_ciLow IS NOT NULL OR n1.effect_ciHigh IS NOT NULL OR n1.effect_ciLevel IS NOT NULL OR n1.effect_pValue IS NOT NULL OR n1.effect_n IS NOT NULL OR n1.effect_unit IS NOT NULL OR n1.effect_interventionValue IS NOT NULL OR n1.effect_comparisonValue IS NOT NULL OR n1.effect_interventionEvents IS NOT NULL OR n1.effect_interventionN IS NOT NULL OR n1.effect_interventionSd IS NOT NULL OR n1.effect_comparisonEvents IS NOT NULL OR n1.effect_comparisonN IS NOT NULL OR n1.effect_comparisonSd IS NOT NULL OR n1.effect_groupUnit IS NOT NULL OR n1.effect_derived IS NOT NULL OR n1.effect_text IS NOT NULL)]
  } AS r1,
  COLLECT {
    MATCH (n2:Node {id: i2})
    WHERE n2:Finding AND CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
    RETURN [n2.id, n2.cost_amount, n2.cost_amountHigh, n2.cost_currency, n2.cost_priceYear, n2.cost_flow, n2.cost_basis, n2.cost_perspective, n2.cost_unit, n2.cost_years, n2.cost_text, (n2.cost_amount IS NOT NULL OR n2.cost_amountHigh IS NOT NULL OR n2.cost_currency IS NOT NULL OR n2.cost_priceYear IS NOT NULL OR n2.cost_flow IS NOT NULL OR n2.cost_basis IS NOT NULL OR n2.cost_perspective IS NOT NULL OR n2.cost_unit IS NOT NULL OR n2.cost_years IS NOT NULL OR n2.cost_text IS NOT NULL)]
  } AS r2
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, [g.version] AS v
