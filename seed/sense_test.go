package seed_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"forwhom/seed"
)

// Values that cannot be, or do not go together.
func TestMistakesOfSense(t *testing.T) {
	eachMistake(t, []mistake{
		{"a_missing_name_is_told", "outcome/care.yaml",
			"  name: Out-of-home care\n",
			"", []string{
				"outcome/care.yaml:1:3: an outcome has no name: add it, a text",
			}},
		{"a_missing_title_is_told_once", "study/taylor.yaml",
			"  title: Randomised trial of family group conferences before care proceedings\n",
			"", []string{
				"study/taylor.yaml:2:3: a study has no title: add it, a text",
			}},
		{"a_missing_context_kind_lists_the_kinds", "context/places.yaml",
			"  contextKind: COUNTRY\n  aliases: [UK]",
			"  aliases: [UK]", []string{
				"context/places.yaml:1:3: a context has no contextKind: add it, one of COUNTRY, SETTING, SERVICE, STAGE",
			}},
		{"a_name_that_differs_from_the_title_is_refused", "study/taylor.yaml",
			"  year: 2024",
			"  name: The trial\n  year: 2024", []string{
				`study/taylor.yaml:5:3: name is made from other fields, and here it is "Randomised trial of family group conferences before care pro"...: leave the line out`,
			}},
		{"a_country_that_differs_from_the_countries_is_refused", "study/taylor.yaml",
			"  year: 2024",
			"  country: Wales\n  year: 2024", []string{
				`study/taylor.yaml:5:3: country is made from other fields, and here it is "England": leave the line out`,
			}},
		{"a_name_that_differs_from_a_source_s_title_is_refused", "source/taylor.yaml",
			"  year: 2024",
			"  name: Taylor\n  year: 2024", []string{
				"source/taylor.yaml:4:3: name is made from other fields, and here it is \"Do family group conferences keep children out of care?\": leave the line out",
			}},
		{"a_missing_text_of_a_recommendation_is_told_once", "recommendation/offer.yaml",
			"  text: Offer each family a conference before care proceedings begin.\n",
			"", []string{
				"recommendation/offer.yaml:1:3: a recommendation has no text: add it, a text",
			}},
		{"two_findings_of_one_statement_are_refused", "finding/taylor.yaml",
			"statement: A conference saved money within a year.",
			"statement: twelve months after the letter before proceedings, fewer children were looked after where the family had been referred to a conference.", []string{
				"finding/taylor.yaml:26:3: finding:taylor-2024-2 has the same name as finding:taylor-2024-1 at finding/taylor.yaml:1:3: make them one, or say in the name what sets them apart",
			}},
		{"two_studies_of_one_title_and_year_are_refused", "study/taylor.yaml",
			"- id: study:taylor-2024",
			"- id: study:taylor\n  title: Randomised trial of family group conferences before care proceedings\n  year: 2024\n  sources: source:taylor-2024\n- id: study:taylor-2024", []string{
				"study/taylor.yaml:6:3: study:taylor-2024 has the same name as study:taylor at study/taylor.yaml:2:3: make them one, or say in the name what sets them apart",
			}},
		{"a_share_of_over_100_per_cent_is_refused", "finding/taylor.yaml",
			"measure: RISK_DIFFERENCE\n    value: -8.6\n    ciLow: -14.1\n    ciHigh: -3.1",
			"measure: PERCENTAGE\n    value: 108", []string{
				"finding/taylor.yaml:11:5: effect.value is 108, and at most 100 is possible",
			}},
		{"a_fall_of_over_100_per_cent_is_refused", "finding/taylor.yaml",
			"measure: RISK_DIFFERENCE\n    value: -8.6\n    ciLow: -14.1\n    ciHigh: -3.1",
			"measure: PERCENTAGE_CHANGE\n    value: -108", []string{
				"finding/taylor.yaml:11:5: effect.value is -108, and at least -100 is possible",
			}},
		{"two_nodes_of_one_name_are_refused", "outcome/care.yaml",
			"name: Child enters care",
			"name: OUT-OF-HOME  care", []string{
				"outcome/care.yaml:5:3: outcome:child-enters-care has the same name as outcome:out-of-home-care at outcome/care.yaml:1:3: make them one, or say in the name what sets them apart",
			}},
		{"two_nodes_of_a_name_but_for_punctuation_are_refused", "outcome/care.yaml",
			"name: Child enters care",
			"name: Out of home-care", []string{
				"outcome/care.yaml:5:3: outcome:child-enters-care has the same name as outcome:out-of-home-care at outcome/care.yaml:1:3: make them one, or say in the name what sets them apart",
			}},
		{"an_alias_of_two_nodes_is_refused", "intervention/conferencing.yaml",
			"  narrower:",
			"  aliases: [F.G.C.]\n  narrower:", []string{
				`intervention/conferencing.yaml:8:3: the alias "FGC" of intervention:family-group-conferencing is an alias of intervention:shared-decision-making at intervention/conferencing.yaml:1:3 too: keep it in one place`,
			}},
		{"an_alias_that_is_another_name_is_refused", "outcome/care.yaml",
			"  polarity: MORE_IS_WORSE\n  broader",
			"  aliases: [out-of-home care]\n  broader", []string{
				`outcome/care.yaml:6:3: the alias "out-of-home care" of outcome:child-enters-care is the name of outcome:out-of-home-care at outcome/care.yaml:1:3: keep it in one place`,
			}},
		{"an_alias_that_is_its_own_name_is_refused", "outcome/care.yaml",
			"  polarity: MORE_IS_WORSE\n  broader",
			"  aliases: [child enters care]\n  broader", []string{
				`outcome/care.yaml:6:3: the alias "child enters care" is the node's own name: take it out`,
			}},
		{"a_year_before_1900_is_refused", "study/taylor.yaml",
			"year: 2024",
			"year: 1824", []string{
				"study/taylor.yaml:5:3: year is 1824, and at least 1900 is possible",
			}},
		{"a_year_to_come_is_refused", "source/taylor.yaml",
			"year: 2024",
			"year: 2204", []string{
				"source/taylor.yaml:4:3: year is 2204, and at most 2027 is possible",
			}},
		{"a_price_year_to_come_is_refused", "finding/taylor.yaml",
			"priceYear: 2022",
			"priceYear: 2222", []string{
				"finding/taylor.yaml:32:38: cost.priceYear is 2222, and at most 2027 is possible",
			}},
		{"a_latitude_off_the_earth_is_refused", "context/places.yaml",
			"latitude: 52.5",
			"latitude: 152.5", []string{
				"context/places.yaml:9:14: location.latitude is 152.5, and at most 90 is possible",
			}},
		{"a_longitude_off_the_earth_is_refused", "context/places.yaml",
			"longitude: -1.5",
			"longitude: -181", []string{
				"context/places.yaml:9:30: location.longitude is -181, and at least -180 is possible",
			}},
		{"a_latitude_alone_is_refused", "context/places.yaml",
			"latitude: 52.5, ",
			"", []string{
				"context/places.yaml:9:3: a location has a latitude and a longitude, or neither",
			}},
		{"an_end_before_the_start_is_refused", "project/project.yaml",
			"endDate: 2022-05-31",
			"endDate: 2020-08", []string{
				"project/project.yaml:4:3: endDate is 2020-08, before startDate, which is 2020-09",
			}},
		{"an_event_that_ends_before_its_day_is_refused", "event/seminar.yaml",
			"endDate: 2016-01",
			"endDate: 2015", []string{
				"event/seminar.yaml:5:3: endDate is 2015, before date, which is 2016-01-15",
			}},
		{"an_address_without_a_scheme_is_refused", "source/taylor.yaml",
			"url: https://doi.org/",
			"url: doi.org/", []string{
				`source/taylor.yaml:10:3: url is a web address such as https://example.org/page, not "doi.org/10.1093/bjsw/bcae035"`,
			}},
		{"a_doi_with_its_resolver_is_refused", "source/taylor.yaml",
			"doi: 10.1093",
			"doi: https://doi.org/10.1093", []string{
				`source/taylor.yaml:9:3: doi is written without the resolver, such as 10.1093/bjsw/bcae035, not "https://doi.org/10.1093/bjsw/bcae035"`,
			}},
		{"an_amount_without_currency_is_refused", "finding/taylor.yaml",
			"currency: GBP, ",
			"", []string{
				"finding/taylor.yaml:32:10: an amount has a currency: add it, such as currency: GBP",
			}},
		{"a_currency_in_words_is_refused", "finding/taylor.yaml",
			"currency: GBP",
			"currency: pounds", []string{
				`finding/taylor.yaml:32:23: currency is three capitals such as GBP or EUR, not "pounds"`,
			}},
		{"a_country_that_is_no_context_is_refused", "study/taylor.yaml",
			"countries: [England]",
			"countries: [England, Wales]", []string{
				`study/taylor.yaml:9:3: the country "Wales" is not among the contexts of kind COUNTRY of the study or its findings: add context:wales to contexts`,
			}},
		{"a_sample_of_nobody_is_refused", "study/taylor.yaml",
			"sampleSize: 1511",
			"sampleSize: 0", []string{
				"study/taylor.yaml:7:3: sampleSize is 0, and at least 1 is possible",
			}},
		{"more_studies_at_high_risk_than_included_are_refused", "study/taylor.yaml",
			"  sampleSize: 1511",
			"  includedCount: 3\n  highRiskCount: 4", []string{
				"study/taylor.yaml:8:3: highRiskCount is 4, more than the 3 studies that the review includes",
			}},
		{"a_quantitative_design_without_mixed_methods_is_refused", "study/taylor.yaml",
			"  sampleSize: 1511",
			"  quantitativeDesign: COHORT", []string{
				"study/taylor.yaml:7:3: quantitativeDesign is for MIXED_METHODS alone: put the design into design",
			}},
		{"a_finding_without_statement_is_told", "finding/taylor.yaml",
			"  statement: A conference saved money within a year.\n",
			"", []string{
				"finding/taylor.yaml:26:3: a finding has no statement: add it, a text",
			}},
		{"a_finding_without_direction_is_told", "finding/taylor.yaml",
			"  direction: FAVOURABLE\n",
			"", []string{
				"finding/taylor.yaml:1:3: a finding has no direction: add it, one of FAVOURABLE, ADVERSE, NO_DIFFERENCE, MIXED, UNCLEAR, NOT_ASSESSED",
			}},
		{"a_finding_without_dimension_is_told", "finding/taylor.yaml",
			"  dimension: ECONOMIC\n",
			"", []string{
				"finding/taylor.yaml:26:3: a finding has no dimension: add it, one of EFFECT, MECHANISM, MODERATOR, IMPLEMENTATION, ECONOMIC, EXPERIENCE",
			}},
		{"a_finding_without_locator_is_told", "finding/taylor.yaml",
			"  locator: Abstract\n",
			"", []string{
				"finding/taylor.yaml:1:3: a finding has no locator: add it, a text",
			}},
		{"a_finding_without_extraction_is_told", "finding/taylor.yaml",
			"  extraction: FROM_FACTS\n",
			"", []string{
				"finding/taylor.yaml:1:3: a finding has no extraction: add it, one of BY_HAND, FROM_FACTS, REPORTED",
			}},
		{"a_finding_without_source_is_told", "finding/taylor.yaml",
			"  source: source:taylor-2024\n",
			"", []string{
				"finding/taylor.yaml:1:3: a finding has no source: add the id of the publication or page that it was taken from",
			}},
		{"an_effect_without_outcome_is_told", "finding/taylor.yaml",
			"  outcomes: [outcome:child-enters-care]\n",
			"", []string{
				"finding/taylor.yaml:1:3: a finding of dimension EFFECT has no outcome: add outcomes",
			}},
		{"an_effect_without_intervention_is_told", "finding/taylor.yaml",
			"  interventions: [intervention:family-group-conferencing]\n",
			"", []string{
				"finding/taylor.yaml:1:3: a finding of dimension EFFECT has no intervention: add interventions",
			}},
		{"an_effect_not_assessed_is_refused", "finding/taylor.yaml",
			"direction: FAVOURABLE",
			"direction: NOT_ASSESSED", []string{
				"finding/taylor.yaml:5:3: a finding of dimension EFFECT has a direction: UNCLEAR where the result does not settle it, or another dimension where it is no claim about an effect",
			}},
		{"a_certainty_without_its_basis_is_refused", "finding/taylor.yaml",
			"  locator: Abstract",
			"  certainty: LOW\n  locator: Abstract", []string{
				"finding/taylor.yaml:7:3: certainty and certaintyBasis come together: who rated it, SOURCE or REVIEWER?",
			}},
		{"money_in_an_effect_is_refused", "finding/taylor.yaml",
			"dimension: ECONOMIC",
			"dimension: IMPLEMENTATION", []string{
				"finding/taylor.yaml:32:3: money belongs to a finding of dimension ECONOMIC: make it one of its own",
			}},
		{"a_benefit_cost_ratio_in_an_effect_is_refused", "finding/taylor.yaml",
			"measure: RISK_DIFFERENCE",
			"measure: BENEFIT_COST_RATIO", []string{
				"finding/taylor.yaml:10:5: BENEFIT_COST_RATIO belongs to a finding of dimension ECONOMIC",
			}},
		{"a_finding_not_named_after_its_study_is_told", "finding/taylor.yaml",
			"finding:taylor-2024-2",
			"finding:saved-money", []string{
				`finding/taylor.yaml:26:3: a finding's id is that of its study or source with a number, such as "finding:taylor-2024-1", not "finding:saved-money"`,
			}},
		{"a_finding_without_number_is_told", "finding/taylor.yaml",
			"finding:taylor-2024-2",
			"finding:taylor-2024", []string{
				`finding/taylor.yaml:26:3: a finding's id is that of its study or source with a number, such as "finding:taylor-2024-1", not "finding:taylor-2024"`,
			}},
		{"a_value_outside_its_interval_is_refused", "finding/taylor.yaml",
			"ciHigh: -3.1",
			"ciHigh: -9", []string{
				"finding/taylor.yaml:11:5: the value -8.6 lies outside its confidence interval from -14.1 to -9",
			}},
		{"an_interval_the_wrong_way_round_is_refused", "finding/taylor.yaml",
			"ciLow: -14.1",
			"ciLow: -2", []string{
				"finding/taylor.yaml:12:5: the confidence interval from -2 to -3.1 is the wrong way round",
			}},
		{"an_interval_with_one_end_is_refused", "finding/taylor.yaml",
			"    ciLow: -14.1\n",
			"", []string{
				"finding/taylor.yaml:9:3: a confidence interval has both ciLow and ciHigh",
			}},
		{"a_p_value_over_one_is_refused", "finding/taylor.yaml",
			"pValue: 0.002",
			"pValue: 1.2", []string{
				"finding/taylor.yaml:14:5: effect.pValue is 1.2, and at most 1 is possible",
			}},
		{"a_level_as_a_fraction_is_refused", "finding/taylor.yaml",
			"pValue: 0.002",
			"ciLevel: 0.95", []string{
				"finding/taylor.yaml:14:5: ciLevel is in per cent, such as 95, not 0.95",
			}},
		{"a_negative_risk_ratio_is_refused", "finding/taylor.yaml",
			"measure: RISK_DIFFERENCE",
			"measure: RISK_RATIO", []string{
				"finding/taylor.yaml:11:5: effect.value is -8.6, and at least 0 is possible",
				"finding/taylor.yaml:12:5: effect.ciLow is -14.1, and at least 0 is possible",
				"finding/taylor.yaml:13:5: effect.ciHigh is -3.1, and at least 0 is possible",
			}},
		{"a_difference_of_over_100_points_is_refused", "finding/taylor.yaml",
			"value: -8.6\n    ciLow: -14.1",
			"value: -8.6\n    ciLow: -141", []string{
				"finding/taylor.yaml:12:5: effect.ciLow is -141, and at least -100 is possible",
			}},
		{"a_value_without_measure_is_refused", "finding/taylor.yaml",
			"    measure: RISK_DIFFERENCE\n",
			"", []string{
				"finding/taylor.yaml:10:5: a value has a measure: add what it is, such as measure: RISK_RATIO",
			}},
		{"a_derived_value_that_is_off_is_refused", "finding/taylor.yaml",
			"value: -8.6",
			"value: -6.8", []string{
				"finding/taylor.yaml:11:5: the derived value is -6.8, and 36.2 less 44.8 is -8.6",
			}},
		{"a_derived_value_without_its_groups_is_refused", "finding/taylor.yaml",
			"    comparisonValue: 44.8\n",
			"", []string{
				"finding/taylor.yaml:18:5: a derived value is made from two others: add effect.comparisonValue",
			}},
	})
}

// GRADE-CERQual asks an explanation of each judgement; a scheme of ours has levels of its own, any other is free.
func TestAJudgementByOurSchemesKeepsTheirRules(t *testing.T) {
	const judged = "- id: judgement:one\n  name: One\n  scheme: CERQUAL\n  level: HIGH\n  intervention: intervention:family-group-conferencing\n"
	for text, want := range map[string][]string{
		judged: {"judgement/one.yaml:3:3: a judgement by CERQUAL has a reason, which GRADE-CERQual requires of each: add reason"},
		judged + "  reason: Minor concerns about coherence.\n": nil,
		strings.Replace(judged, "CERQUAL", "GRADE_LIKE", 1):    nil,
		strings.NewReplacer("CERQUAL", "LADDER", "HIGH", "BANANA").Replace(judged): {"judgement/one.yaml:4:3: \"BANANA\" is no level of LADDER: " +
			"it has LEVEL_4, LEVEL_3, LEVEL_2, NOT_LEVEL_2, NO_EFFECT, CONTESTED; leave level out where none was given, and name another scheme by schemeText"},
		strings.NewReplacer("CERQUAL", "LADDER", "HIGH", "NOT_LEVEL_2").Replace(judged):                 nil,
		strings.NewReplacer("CERQUAL", "LADDER", "  level: HIGH\n", "").Replace(judged):                 nil,
		strings.NewReplacer("CERQUAL", "COST_BAND", "HIGH", "BAND_5").Replace(judged):                   nil,
		strings.NewReplacer("scheme: CERQUAL", "schemeText: Another", "HIGH", "BANANA").Replace(judged): nil,
	} {
		files := graph(t)
		files["judgement/one.yaml"] = &fstest.MapFile{Data: []byte(text)}
		_, problems := seed.Read(files)
		var got []string
		for _, p := range problems {
			got = append(got, p.String())
		}
		if !slices.Equal(got, want) {
			t.Errorf("told %q, want %q of\n%s", got, want, text)
		}
	}
}
