package seed_test

import (
	"strings"
	"testing"
)

// What a person writes wrong before it is evidence: YAML, fields, values, ids.
func TestMistakesOfForm(t *testing.T) {
	eachMistake(t, []mistake{
		{"quotes_around_a_part_of_a_text_are_told", "finding/taylor.yaml",
			"statement: A conference saved money",
			`statement: "A conference" saved money`, []string{
				"finding/taylor.yaml:27:1: this is not YAML: did not find expected key; look for a wrong indent, or quotes around a part of a text",
			}},
		{"a_missing_comma_in_a_map_is_told_with_its_line", "context/places.yaml",
			"latitude: 52.5, ",
			"latitude: 52.5 ", []string{
				"context/places.yaml:9:1: this is not YAML: did not find expected ',' or '}'; close the bracket, and put commas between its parts",
			}},
		{"an_unquoted_colon_is_told_with_the_fix", "study/taylor.yaml",
			"title: Randomised trial",
			"title: Conferences: a randomised trial", []string{
				`study/taylor.yaml:3:1: this is not YAML: mapping values are not allowed in this context; look for a wrong indent, or put a text with ": " in it in quotes`,
			}},
		{"an_open_quote_is_told", "study/taylor.yaml",
			"title: Randomised",
			`title: "Randomised`, []string{
				"study/taylor.yaml:3:1: this is not YAML: found unexpected end of stream; close the quotes",
			}},
		{"an_open_bracket_is_told", "study/taylor.yaml",
			"countries: [England]",
			"countries: [England", []string{
				"study/taylor.yaml:9:1: this is not YAML: did not find expected ',' or ']'; close the bracket, and put commas between its parts",
			}},
		{"a_wrong_indent_is_told", "study/taylor.yaml",
			"  year: 2024",
			"   year: 2024", []string{
				`study/taylor.yaml:5:1: this is not YAML: mapping values are not allowed in this context; look for a wrong indent, or put a text with ": " in it in quotes`,
			}},
		{"a_smaller_indent_is_told", "study/taylor.yaml",
			"  year: 2024",
			" year: 2024", []string{
				"study/taylor.yaml:5:1: this is not YAML: did not find expected '-' indicator; look for a wrong indent, or quotes around a part of a text",
			}},
		{"a_tab_is_told", "study/taylor.yaml",
			"  year: 2024",
			"\tyear: 2024", []string{
				"study/taylor.yaml:5:1: this is not YAML: found a tab character that violates indentation; indent with spaces",
			}},
		{"a_text_that_begins_with_a_star_is_told", "study/taylor.yaml",
			"title: Randomised",
			"title: *Randomised", []string{
				"study/taylor.yaml:3:1: this is not YAML: unknown anchor 'Randomised' referenced; put a text that begins with * in quotes",
			}},
		{"an_anchor_is_refused", "study/taylor.yaml",
			"title: Randomised",
			"title: &a Randomised", []string{
				"study/taylor.yaml:3:10: anchors (&) and aliases (*) are not read: write it out, or put a text that begins so in quotes",
			}},
		{"a_second_document_is_refused", "study/taylor.yaml",
			"- id: study:taylor-2024",
			"- id: study:taylor-2023\n---\n- id: study:taylor-2024", []string{
				`study/taylor.yaml:3:1: a file is one document: take out the line "---"`,
			}},
		{"a_map_in_place_of_the_list_is_refused", "project/project.yaml",
			"- id: project:families",
			"  id: project:families", []string{
				`project/project.yaml:1:3: a file is a list of nodes: begin each with "- id: project:..."`,
			}},
		{"a_bare_text_in_place_of_a_node_is_refused", "context/places.yaml",
			"- id: context:england",
			"- England\n- id: context:england", []string{
				`context/places.yaml:5:3: a node is a map that begins with "id: context:...", not "England"`,
			}},
		{"an_unknown_field_names_the_nearest", "study/taylor.yaml",
			"sampleSize",
			"sample_sise", []string{
				`study/taylor.yaml:7:3: a study has no field "sample_sise" (did you mean "sampleSize"?)`,
			}},
		{"an_unknown_field_far_from_any_names_none", "study/taylor.yaml",
			"sampleSize",
			"colour", []string{
				`study/taylor.yaml:7:3: a study has no field "colour"`,
			}},
		{"a_field_of_another_kind_is_unknown", "outcome/care.yaml",
			"polarity: MORE_IS_WORSE",
			"dimension: EFFECT", []string{
				`outcome/care.yaml:3:3: an outcome has no field "dimension"`,
			}},
		{"an_unknown_part_of_a_value_names_the_nearest", "finding/taylor.yaml",
			"pValue",
			"p_value", []string{
				`finding/taylor.yaml:14:5: effect has no part "p_value" (did you mean "pValue"?)`,
			}},
		{"a_part_with_a_dot_is_to_be_written_as_a_map", "finding/taylor.yaml",
			"  locator: Abstract",
			"  cost.amount: 12\n  locator: Abstract", []string{
				`finding/taylor.yaml:7:3: write "cost.amount" as a map: "cost: {amount: ...}"`,
			}},
		{"a_value_with_parts_is_a_map", "finding/taylor.yaml",
			"cost: {amount: 960, currency: GBP, priceYear: 2022, text: saved a child}",
			"cost: 960 GBP", []string{
				`finding/taylor.yaml:32:9: cost is a map of amount, amountHigh, currency, priceYear, flow, basis, perspective, unit, years, text, not "960 GBP"`,
			}},
		{"a_field_given_twice_names_both_lines", "study/taylor.yaml",
			"  sampleUnit: families",
			"  sampleUnit: families\n  year: 2023", []string{
				`study/taylor.yaml:9:3: "year" stands here twice, first in line 5: keep one`,
			}},
		{"updatedAt_is_not_given", "outcome/care.yaml",
			"  polarity: MORE_IS_WORSE",
			"  updatedAt: 2026-11-22T08:30:00Z", []string{
				"outcome/care.yaml:3:3: updatedAt is the date in seed.yaml: leave it out",
			}},
		{"an_empty_value_is_to_be_left_out", "outcome/care.yaml",
			"  polarity: MORE_IS_WORSE",
			"  polarity:", []string{
				"outcome/care.yaml:3:12: polarity is empty: give it a value or leave the line out",
			}},
		{"a_number_with_a_comma_is_no_number", "study/taylor.yaml",
			"sampleSize: 1511",
			"sampleSize: 1,511", []string{
				`study/taylor.yaml:7:15: sampleSize is a whole number such as 1511, without commas, words or quotes, not "1,511"`,
			}},
		{"a_number_in_quotes_is_no_number", "study/taylor.yaml",
			"sampleSize: 1511",
			`sampleSize: "1511"`, []string{
				`study/taylor.yaml:7:15: sampleSize is a whole number such as 1511, without commas, words or quotes, not "1511"`,
			}},
		{"an_octal_number_is_refused", "study/taylor.yaml",
			"sampleSize: 1511",
			"sampleSize: 01511", []string{
				`study/taylor.yaml:7:15: sampleSize is a whole number such as 1511, without commas, words or quotes, not "01511"`,
			}},
		{"a_broken_number_is_not_whole", "study/taylor.yaml",
			"sampleSize: 1511",
			"sampleSize: 1511.5", []string{
				`study/taylor.yaml:7:15: sampleSize is a whole number such as 1511, without commas, words or quotes, not "1511.5"`,
			}},
		{"infinity_is_no_number", "finding/taylor.yaml",
			"value: -8.6",
			"value: -.inf", []string{
				`finding/taylor.yaml:11:12: effect.value is a number such as -8.6, without commas, units or quotes, not "-.inf"`,
			}},
		{"a_percentage_sign_is_no_number", "finding/taylor.yaml",
			"value: -8.6",
			"value: -8.6%", []string{
				`finding/taylor.yaml:11:12: effect.value is a number such as -8.6, without commas, units or quotes, not "-8.6%"`,
			}},
		{"a_list_where_one_value_is_wanted_is_refused", "study/taylor.yaml",
			"design: RANDOMISED_TRIAL",
			"design: [RANDOMISED_TRIAL]", []string{
				"study/taylor.yaml:6:11: design is one of RANDOMISED_TRIAL, SYSTEMATIC_REVIEW, META_ANALYSIS, QUASI_EXPERIMENT, COHORT, BEFORE_AFTER, CASE_SERIES, SERVICE_DATA, MIXED_METHODS, QUALITATIVE, CASE_STUDY, EXPERT_OPINION, PROTOCOL, not a list",
			}},
		{"a_map_in_a_list_of_texts_is_refused", "study/taylor.yaml",
			"countries: [England]",
			"countries: [{name: England}]", []string{
				"study/taylor.yaml:9:15: countries is a text or a list of texts, not a map",
			}},
		{"yes_is_neither_true_nor_false", "study/taylor.yaml",
			"titleIsDescription: true",
			"titleIsDescription: yes", []string{
				`study/taylor.yaml:4:23: titleIsDescription is true or false, not "yes"`,
			}},
		{"true_is_no_text", "study/taylor.yaml",
			"sampleUnit: families",
			"sampleUnit: true", []string{
				"study/taylor.yaml:8:15: sampleUnit is a text, and YAML reads true as true or false: put it in quotes",
			}},
		{"a_tag_is_refused", "study/taylor.yaml",
			"sampleUnit: families",
			"sampleUnit: !families many", []string{
				`study/taylor.yaml:8:15: sampleUnit is a text, not a value tagged "!families": take the tag out`,
			}},
		{"an_unknown_enum_value_names_the_nearest", "study/taylor.yaml",
			"RANDOMISED_TRIAL",
			"RANDOMIZED_TRIAL", []string{
				`study/taylor.yaml:6:11: design cannot be "RANDOMIZED_TRIAL" (did you mean "RANDOMISED_TRIAL"?): it is one of RANDOMISED_TRIAL, SYSTEMATIC_REVIEW, META_ANALYSIS, QUASI_EXPERIMENT, COHORT, BEFORE_AFTER, CASE_SERIES, SERVICE_DATA, MIXED_METHODS, QUALITATIVE, CASE_STUDY, EXPERT_OPINION, PROTOCOL`,
			}},
		{"an_enum_value_in_small_letters_names_the_right_one", "outcome/care.yaml",
			"MORE_IS_WORSE",
			"more is worse", []string{
				`outcome/care.yaml:3:13: polarity cannot be "more is worse" (did you mean "MORE_IS_WORSE"?): it is one of MORE_IS_BETTER, MORE_IS_WORSE, NEITHER`,
			}},
		{"an_unknown_value_in_a_list_of_enums_is_told", "study/taylor.yaml",
			"  sampleSize: 1511",
			"  admits: [COHORT, TRIAL]\n  sampleSize: 1511", []string{
				`study/taylor.yaml:7:20: admits cannot be "TRIAL": it is one of RANDOMISED_TRIAL, SYSTEMATIC_REVIEW, META_ANALYSIS, QUASI_EXPERIMENT, COHORT, BEFORE_AFTER, CASE_SERIES, SERVICE_DATA, MIXED_METHODS, QUALITATIVE, CASE_STUDY, EXPERT_OPINION, PROTOCOL`,
			}},
		{"a_value_twice_in_a_list_is_told", "study/taylor.yaml",
			"countries: [England]",
			"countries: [England, england]", []string{
				`study/taylor.yaml:9:24: countries has "england" twice: keep one`,
			}},
		{"an_impossible_day_is_no_date", "event/seminar.yaml",
			"date: 2016-01-15",
			"date: 2016-02-30", []string{
				`event/seminar.yaml:4:9: date is a year, month or day that exists, such as 2016, 2016-01 or 2016-01-15, not "2016-02-30"`,
			}},
		{"a_date_in_words_is_no_date", "event/seminar.yaml",
			"date: 2016-01-15",
			"date: 15 January 2016", []string{
				`event/seminar.yaml:4:9: date is a year, month or day that exists, such as 2016, 2016-01 or 2016-01-15, not "15 January 2016"`,
			}},
		{"a_name_of_several_lines_is_refused", "population/families.yaml",
			"name: Families in pre-proceedings",
			"name: |\n    Families\n    in pre-proceedings", []string{
				"population/families.yaml:2:9: name has several lines: write it in one",
			}},
		{"a_name_that_is_too_long_is_refused", "population/families.yaml",
			"name: Families",
			"name: " + strings.Repeat("Families ", 40), []string{
				"population/families.yaml:2:9: name has 379 characters, more than 300: shorten it",
			}},
		{"a_control_character_is_refused", "population/families.yaml",
			"name: Families in pre-proceedings",
			`name: "Families\u0007"`, []string{
				"population/families.yaml:2:9: name has the character U+0007, which cannot be seen or printed: take it out",
			}},
		{"a_mark_of_search_is_refused", "population/families.yaml",
			"name: Families in pre-proceedings",
			`name: "\uE000Families"`, []string{
				"population/families.yaml:2:9: name has the character U+E000, which cannot be seen or printed: take it out",
			}},
		{"a_turn_of_direction_is_refused", "population/families.yaml",
			"name: Families in pre-proceedings",
			`name: "\u202EFamilies"`, []string{
				"population/families.yaml:2:9: name has the character U+202E, which cannot be seen or printed: take it out",
			}},
		{"a_node_without_id_is_told", "project/project.yaml",
			"- id: project:families\n  name",
			"- name", []string{
				`project/project.yaml:1:3: the node has no id: begin it with "id: project:..."`,
			}},
		{"an_empty_id_is_told", "recommendation/offer.yaml",
			"id: recommendation:offer-a-conference",
			"id:", []string{
				`recommendation/offer.yaml:1:6: an id is a text such as "recommendation:a-slug", not nothing`,
			}},
		{"an_id_without_kind_is_told", "recommendation/offer.yaml",
			"recommendation:offer-a-conference",
			"offer a conference", []string{
				`recommendation/offer.yaml:1:7: the id "offer a conference" has no kind: write "recommendation:offer-a-conference"`,
			}},
		{"an_id_of_another_kind_is_told", "recommendation/offer.yaml",
			"recommendation:offer-a-conference",
			"discussion:offer-a-conference", []string{
				`recommendation/offer.yaml:1:7: the id "discussion:offer-a-conference" does not begin with "recommendation:", as all in this folder do`,
			}},
		{"an_id_not_in_kebab_case_names_the_right_one", "recommendation/offer.yaml",
			"recommendation:offer-a-conference",
			"recommendation:Offer_a--conference", []string{
				`recommendation/offer.yaml:1:7: the id "recommendation:Offer_a--conference" is not in kebab case (a-z, 0-9 and single hyphens): write "recommendation:offer-a-conference"`,
			}},
		{"an_id_that_is_too_long_is_told", "recommendation/offer.yaml",
			"recommendation:offer-a-conference",
			"recommendation:" + strings.Repeat("o", 130), []string{
				`recommendation/offer.yaml:1:7: the id "recommendation:ooooooooooooooooooooooooooooooooooooooooooooo"... is too long: at most 140 characters`,
			}},
		{"an_id_given_twice_names_both_places", "context/places.yaml",
			"- id: context:england\n  name: England",
			"- id: context:united-kingdom\n  name: Britain\n  contextKind: COUNTRY\n- id: context:england\n  name: England", []string{
				`context/places.yaml:5:7: the id "context:united-kingdom" is taken by the node at context/places.yaml:1:3: choose another, or make the two one`,
			}},
	})
}
