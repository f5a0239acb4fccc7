WITH COLLECT { MATCH (m:Merged) WHERE m.id IN $given.ids RETURN [m.id, m.into] } AS merged
WITH
  coalesce([m IN merged WHERE m[0] = $given.p1 | m[1]][0], $given.p1) AS i0,
  coalesce([m IN merged WHERE m[0] = $given.p2 | m[1]][0], $given.p2) AS i1,
  coalesce([m IN merged WHERE m[0] = $given.p3 | m[1]][0], $given.p3) AS i2,
  coalesce([m IN merged WHERE m[0] = $given.p4 | m[1]][0], $given.p4) AS i3,
  coalesce([m IN merged WHERE m[0] = $given.p5 | m[1]][0], $given.p5) AS i4
WITH
  COLLECT {
    MATCH (n0:Node {id: i0})
    WHERE n0:Intervention AND CASE WHEN n0._level <= $given.level THEN true ELSE n0._author = $given.p0 END
    RETURN [n0.id, n0.cost_amount, n0.cost_currency, n0.cost_text, (n0.cost_amount IS NOT NULL OR n0.cost_amountHigh IS NOT NULL OR n0.cost_currency IS NOT NULL OR n0.cost_priceYear IS NOT NULL OR n0.cost_flow IS NOT NULL OR n0.cost_basis IS NOT NULL OR n0.cost_perspective IS NOT NULL OR n0.cost_unit IS NOT NULL OR n0.cost_years IS NOT NULL OR n0.cost_text IS NOT NULL)]
  } AS r0,
  COLLECT {
    MATCH (n1:Node {id: i1})
    WHERE n1:Intervention AND CASE WHEN n1._level <= $given.level THEN true ELSE n1._author = $given.p0 END
    RETURN [n1.id, n1.cost_amount, (n1.cost_amount IS NOT NULL OR n1.cost_amountHigh IS NOT NULL OR n1.cost_currency IS NOT NULL OR n1.cost_priceYear IS NOT NULL OR n1.cost_flow IS NOT NULL OR n1.cost_basis IS NOT NULL OR n1.cost_perspective IS NOT NULL OR n1.cost_unit IS NOT NULL OR n1.cost_years IS NOT NULL OR n1.cost_text IS NOT NULL)]
  } AS r1,
  COLLECT {
    MATCH (n2:Node {id: i2})
    WHERE n2:Finding AND CASE WHEN n2._level <= $given.level THEN true ELSE n2._author = $given.p0 END
    RETURN [n2.id, n2.effect_value, n2.effect_text, n2.cost_amount, (n2.effect_measure IS NOT NULL OR n2.effect_value IS NOT NULL OR n2.effect_ciLow IS NOT NULL OR n2.effect_ciHigh IS NOT NULL OR n2.effect_ciLevel IS NOT NULL OR n2.effect_pValue IS NOT NULL OR n2.effect_n IS NOT NULL OR n2.effect_unit IS NOT NULL OR n2.effect_interventionValue IS NOT NULL OR n2.effect_comparisonValue IS NOT NULL OR n2.effect_interventionEvents IS NOT NULL OR n2.effect_interventionN IS NOT NULL OR n2.effect_interventionSd IS NOT NULL OR n2.effect_comparisonEvents IS NOT NULL OR n2.effect_comparisonN IS NOT NULL OR n2.effect_comparisonSd IS NOT NULL OR n2.effect_groupUnit IS NOT NULL OR n2.effect_derived IS NOT NULL OR n2.effect_text IS NOT NULL), (n2.cost_amount IS NOT NULL OR n2.cost_amountHigh IS NOT NULL OR n2.cost_currency IS NOT NULL OR n2.cost_priceYear IS NOT NULL OR n2.cost_flow IS NOT NULL OR n2.cost_basis IS NOT NULL OR n2.cost_perspective IS NOT NULL OR n2.cost_unit IS NOT NULL OR n2.cost_years IS NOT NULL OR n2.cost_text IS NOT NULL)]
  } AS r2,
  COLLECT {
    MATCH (n3:Node {id: i3})
    WHERE n3:Finding AND CASE WHEN n3._level <= $given.level THEN true ELSE n3._author = $given.p0 END
    RETURN [n3.id, n3.effect_value, n3.effect_text, (n3.effect_measure IS NOT NULL OR n3.effect_value IS NOT NULL OR n3.effect_ciLow IS NOT NULL OR n3.effect_ciHigh IS NOT NULL OR n3.effect_ciLevel IS NOT NULL OR n3.effect_pValue IS NOT NULL OR n3.effect_n IS NOT NULL OR n3.effect_unit IS NOT NULL OR n3.effect_interventionValue IS NOT NULL OR n3.effect_comparisonValue IS NOT NULL OR n3.effect_interventionEvents IS NOT NULL OR n3.effect_interventionN IS NOT NULL OR n3.effect_interventionSd IS NOT NULL OR n3.effect_comparisonEvents IS NOT NULL OR n3.effect_comparisonN IS NOT NULL OR n3.effect_comparisonSd IS NOT NULL OR n3.effect_groupUnit IS NOT NULL OR n3.effect_derived IS NOT NULL OR n3.effect_text IS NOT NULL)]
  } AS r3,
  COLLECT {
    MATCH (n4:Node {id: i4})
    WHERE n4:Context AND CASE WHEN n4._level <= $given.level THEN true ELSE n4._author = $given.p0 END
    RETURN [n4.id, n4.location_latitude, n4.location_place, (n4.location_latitude IS NOT NULL OR n4.location_longitude IS NOT NULL OR n4.location_place IS NOT NULL)]
  } AS r4
MATCH (g:Graph {id: 'graph'})
RETURN r0, r1, r2, r3, r4, [g.version] AS v
