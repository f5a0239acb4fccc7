package seed_test

import (
	"testing"
)

// Edges that lead nowhere, twice, or in circles.
func TestMistakesInEdges(t *testing.T) {
	eachMistake(t, []mistake{
		{"an_edge_given_from_both_kinds_of_ends_is_refused", "study/taylor.yaml",
			"  contexts:",
			"  findings: finding:taylor-2024-1\n  contexts:", []string{
				"study/taylor.yaml:13:13: the edge REPORTS from study:taylor-2024 to finding:taylor-2024-1 is given at finding/taylor.yaml:21:10 already: keep one",
			}},
		{"an_edge_to_an_unknown_id_names_the_nearest", "finding/taylor.yaml",
			"outcome:child-enters-care",
			"outcome:child-enter-care", []string{
				`finding/taylor.yaml:24:14: outcomes names "outcome:child-enter-care", and no node has that id (did you mean "outcome:child-enters-care"?)`,
			}},
		{"an_edge_to_an_unknown_id_far_from_any_names_none", "finding/taylor.yaml",
			"outcome:child-enters-care",
			"outcome:school", []string{
				`finding/taylor.yaml:24:14: outcomes names "outcome:school", and no node has that id`,
			}},
		{"an_edge_to_a_wrong_kind_names_the_right_one", "finding/taylor.yaml",
			"outcome:child-enters-care",
			"population:families-in-pre-proceedings", []string{
				`finding/taylor.yaml:24:14: outcomes takes an outcome, and "population:families-in-pre-proceedings" is a population`,
			}},
		{"an_edge_to_itself_is_refused", "outcome/care.yaml",
			"broader: [outcome:out-of-home-care]",
			"broader: [outcome:child-enters-care]", []string{
				"outcome/care.yaml:7:13: broader leads from the node to itself: take it out",
			}},
		{"an_edge_to_a_list_of_lists_is_refused", "outcome/care.yaml",
			"broader: [outcome:out-of-home-care]",
			"broader: [[outcome:out-of-home-care]]", []string{
				"outcome/care.yaml:7:13: broader takes ids such as outcome:..., not a list",
			}},
		{"an_edge_to_nothing_is_refused", "discussion/when.yaml",
			"about: intervention:family-group-conferencing",
			"about:", []string{
				"discussion/when.yaml:3:9: about takes ids such as intervention:..., not nothing",
			}},
		{"an_edge_with_an_unknown_part_is_refused", "study/taylor.yaml",
			"role: evaluator",
			"part: evaluator", []string{
				`study/taylor.yaml:15:32: an edge has no field "part"; it has id and role`,
			}},
		{"an_edge_with_a_role_and_no_id_is_refused", "study/taylor.yaml",
			"{id: organisation:coram, role: evaluator}",
			"{role: evaluator}", []string{
				"study/taylor.yaml:15:7: the edge has no id: write {id: organisation:..., role: ...}",
			}},
		{"an_edge_given_twice_at_one_end_names_both_places", "outcome/care.yaml",
			"broader: [outcome:out-of-home-care]",
			"broader: [outcome:out-of-home-care, outcome:out-of-home-care]", []string{
				"outcome/care.yaml:7:39: the edge BROADER from outcome:child-enters-care to outcome:out-of-home-care is given at outcome/care.yaml:7:13 already: keep one",
			}},
		{"an_edge_given_from_both_ends_names_both_places", "outcome/care.yaml",
			"- id: outcome:out-of-home-care",
			"- id: outcome:out-of-home-care\n  narrower: outcome:child-enters-care", []string{
				"outcome/care.yaml:8:13: the edge BROADER from outcome:child-enters-care to outcome:out-of-home-care is given at outcome/care.yaml:2:13 already: keep one",
			}},
		{"a_field_of_one_with_two_is_refused", "finding/taylor.yaml",
			"source: source:taylor-2024",
			"source: [source:taylor-2024, source:coram-2023]", []string{
				"finding/taylor.yaml:22:32: finding:taylor-2024-1 has one source, and has another at finding/taylor.yaml:22:12: keep one",
			}},
		{"a_field_of_one_with_two_from_the_other_end_is_refused", "study/taylor.yaml",
			"- id: study:taylor-2024",
			"- id: study:coram-2023\n  title: Trial\n  findings: finding:taylor-2024-1\n- id: study:taylor-2024", []string{
				"study/taylor.yaml:4:13: finding:taylor-2024-1 has one study, and has another at finding/taylor.yaml:21:10: keep one",
			}},
		{"a_circle_of_two_is_told_with_its_way", "outcome/care.yaml",
			"- id: outcome:out-of-home-care",
			"- id: outcome:out-of-home-care\n  broader: outcome:child-enters-care", []string{
				"outcome/care.yaml:8:13: BROADER leads in a circle: outcome:out-of-home-care -> outcome:child-enters-care -> outcome:out-of-home-care; take one of these edges out",
			}},
		{"a_circle_is_told_with_its_way", "context/places.yaml",
			"- id: context:united-kingdom",
			"- id: context:leeds\n  name: Leeds\n  contextKind: COUNTRY\n  broader: context:england\n  narrower: context:united-kingdom\n- id: context:united-kingdom", []string{
				"context/places.yaml:5:13: BROADER leads in a circle: context:leeds -> context:england -> context:united-kingdom -> context:leeds; take one of these edges out",
			}},
		{"a_node_with_no_edge_is_told", "discussion/when.yaml",
			"  about: intervention:family-group-conferencing\n",
			"", []string{
				"discussion/when.yaml:1:3: discussion:when-to-offer is connected with nothing: add an edge, or take it out",
			}},
		{"nodes_that_only_lead_to_one_another_are_told", "organisation/charities.yaml",
			"- id: organisation:coram",
			"- {id: organisation:left, name: Left, partOf: organisation:right}\n- {id: organisation:right, name: Right}\n- id: organisation:coram", []string{
				"organisation/charities.yaml:1:4: organisation:left leads to no project, intervention, theme or study: add an edge to one, or to what has one",
				"organisation/charities.yaml:2:4: organisation:right leads to no project, intervention, theme or study: add an edge to one, or to what has one",
			}},
		{"a_node_five_steps_from_everything_is_told", "organisation/charities.yaml",
			"- id: organisation:coram",
			"- {id: organisation:two, name: Two, partOf: organisation:coram}\n- {id: organisation:three, name: Three, partOf: organisation:two}\n" +
				"- {id: organisation:four, name: Four, partOf: organisation:three}\n- {id: organisation:five, name: Five, partOf: organisation:four}\n- id: organisation:coram", []string{
				"organisation/charities.yaml:4:4: organisation:five is 5 steps from the nearest project, intervention, theme or study: at most 4 are read, so add an edge",
			}},
	})
}
