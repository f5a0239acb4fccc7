package walker_test

import (
	"strings"
	"testing"

	"forwhom/kg"
	"forwhom/store/storetest/walker"
)

type answerCase struct {
	name      string
	query     string
	variables map[string]any
	reader    kg.Reader
	want      string
}

// cases are about lists of studies or of interventions mostly; studies and interventions below make them short.
func studies(arguments string) string { return "{studies(" + arguments + "){nodes{id}}}" }

func studiesWhere(where string) string { return studies("orderBy:[{id:ASC}] where:{" + where + "}") }

// ids is the answer of a list under a root field, by the slugs of what is in it.
func ids(root, prefix string, slugs ...string) string {
	var parts []string
	for _, s := range slugs {
		parts = append(parts, `{"id":"`+prefix+":"+s+`"}`)
	}
	return `{"` + root + `":{"nodes":[` + strings.Join(parts, ",") + `]}}`
}

func studyIDs(slugs ...string) string { return ids("studies", "study", slugs...) }

func interventionsSince(condition string) string {
	return "{interventions(where:{since:{" + condition + "}}){nodes{id}}}"
}

func interventionIDs(slugs ...string) string { return ids("interventions", "intervention", slugs...) }

var filterCases = []answerCase{
	{name: "no_condition_finds_all", query: studiesWhere(""), want: studyIDs("alpha", "beta", "delta", "gamma")},
	{name: "several_fields_mean_and", query: studiesWhere(`year:{eq:2016} design:{eq:COHORT}`), want: studyIDs("beta")},
	{name: "several_operators_mean_and", query: studiesWhere(`year:{gte:2010 lt:2016}`), want: studyIDs("delta")},
	{name: "an_unknown_value_is_neither_equal_nor_unequal", query: studiesWhere(`year:{not:2016}`), want: studyIDs("delta")},
	{name: "not_of_unknown_is_unknown", query: studiesWhere(`not:{year:{eq:2016}}`), want: studyIDs("delta")},
	{name: "not_of_not_of_unknown_is_unknown", query: studiesWhere(`not:{not:{year:{eq:2016}}}`), want: studyIDs("alpha", "beta")},
	{name: "or_is_true_where_one_is_unknown_and_one_true", query: studiesWhere(`or:[{year:{eq:2000}},{sampleSize:{eq:50}}]`), want: studyIDs("gamma")},
	{name: "not_of_or_with_unknown_is_unknown", query: studiesWhere(`not:{or:[{year:{eq:2000}},{sampleSize:{eq:1}}]}`), want: studyIDs("alpha")},
	{name: "and_is_false_where_one_is_unknown_and_one_false", query: studiesWhere(`not:{and:[{year:{eq:2016}},{retracted:{eq:false}}]}`), want: studyIDs("delta", "gamma")},
	{name: "exists_false_finds_what_is_unknown", query: studiesWhere(`year:{exists:false}`), want: studyIDs("gamma")},
	{name: "exists_false_of_a_list_finds_the_empty", query: studiesWhere(`countries:{exists:false}`), want: studyIDs("gamma")},
	{name: "has_is_false_and_not_unknown_where_there_is_none", query: studiesWhere(`not:{countries:{has:"norway"}}`), want: studyIDs("alpha", "gamma")},
	{name: "has_of_an_enum_takes_its_value", query: studiesWhere(`admits:{has:CASE_SERIES}`), want: studyIDs("alpha")},
	{name: "texts_are_equal_by_their_fold", query: studiesWhere(`title:{eq:" BETA "}`), want: studyIDs("beta")},
	{name: "texts_in_a_list_are_equal_by_their_fold", query: studiesWhere(`title:{in:["gamma ray","nothing"]}`), want: studyIDs("gamma")},
	{name: "contains_and_starts_with_compare_folds", query: studiesWhere(`title:{contains:"A R" startsWith:"gâm"}`), want: studyIDs("gamma")},
	{name: "texts_are_ordered_by_their_fold", query: studiesWhere(`title:{gt:"Alpha" lt:"GAMMA RAY"}`), want: studyIDs("beta")},
	{name: "in_of_nothing_is_false_even_of_unknown", query: studiesWhere(`not:{year:{in:[]}}`), want: studyIDs("alpha", "beta", "delta", "gamma")},
	{name: "or_of_nothing_is_false", query: studiesWhere(`or:[]`), want: studyIDs()},
	{name: "and_of_nothing_is_true", query: studiesWhere(`and:[]`), want: studyIDs("alpha", "beta", "delta", "gamma")},
	{name: "an_empty_filter_is_no_condition", query: studiesWhere(`year:{} not:{or:[]}`), want: studyIDs("alpha", "beta", "delta", "gamma")},
	{name: "a_null_field_is_as_if_absent", query: studiesWhere(`year:null or:null not:null interventions:null`), want: studyIDs("alpha", "beta", "delta", "gamma")},
	{name: "a_variable_that_is_not_given_leaves_its_operator_out", query: `query($y:Int){studies(where:{year:{gte:$y}} orderBy:{id:ASC}){nodes{id}}}`, want: studyIDs("alpha", "beta", "delta", "gamma")},
	{name: "a_whole_condition_comes_as_a_variable", query: `query($w:StudyWhere){studies(where:$w){nodes{id}}}`, variables: map[string]any{"w": map[string]any{"year": map[string]any{"in": []any{2010.0}}}}, want: studyIDs("delta")},
	{name: "ids_compare_as_they_are", query: studiesWhere(`id:{in:["study:BETA","study:alpha"]}`), want: studyIDs("alpha")},
	{name: "lte_a_year_includes_all_of_it", query: interventionsSince(`lte:"2016"`), want: interventionIDs("low", "mid", "top")},
	{name: "lte_a_year_includes_its_months", query: interventionsSince(`lte:"2017" gt:"2016-01-01"`), want: interventionIDs("under")},
	{name: "gt_a_year_begins_after_all_of_it", query: interventionsSince(`gt:"2016"`), want: interventionIDs("under")},
	{name: "gt_a_year_leaves_its_last_day_out", query: interventionsSince(`gt:"2015"`), want: interventionIDs("mid", "top", "under")},
	{name: "lt_a_year_ends_before_its_first_day", query: interventionsSince(`lt:"2016"`), want: interventionIDs("low")},
	{name: "gte_a_year_includes_its_first_day", query: interventionsSince(`gte:"2016"`), want: interventionIDs("mid", "top", "under")},
	{name: "a_year_counts_as_its_first_day", query: interventionsSince(`lte:"2016-01-01" gte:"2016-01-01"`), want: interventionIDs("mid", "top")},
	{name: "dates_are_equal_as_written", query: interventionsSince(`eq:"2016"`), want: interventionIDs("top")},
	{name: "moments_compare_as_moments", query: `{talks(where:{updatedAt:{gt:"2026-11-20T23:00:00Z"}}){nodes{id}}}`, want: ids("talks", "talk", "one")},
	{name: "a_value_exists_where_a_part_is_known", query: `{interventions(where:{cost:{exists:true}}){nodes{id}}}`, want: interventionIDs("top")},
	{name: "a_value_does_not_exist_where_no_part_is_known", query: `{interventions(where:{cost:{exists:false}}){nodes{id}}}`, want: interventionIDs("low", "mid", "under")},
	{name: "parts_of_a_value_are_compared", query: `{interventions(where:{cost:{amount:{gt:10} currency:{eq:"gbp"} priceYear:null}}){nodes{id}}}`, want: interventionIDs("top")},
	{name: "some_wants_a_neighbour_of_which_the_condition_is_true", query: studiesWhere(`interventions:{some:{since:{gte:"2016"}}}`), want: studyIDs("beta", "delta", "gamma")},
	{name: "some_of_nothing_wants_a_neighbour", query: studiesWhere(`findings:{some:{}}`), want: studyIDs("alpha")},
	{name: "none_passes_where_the_neighbours_are_unknown", query: studiesWhere(`findings:{none:{effect:{value:{gt:1}}}}`), want: studyIDs("alpha", "beta", "delta", "gamma")},
	{name: "none_of_nothing_wants_no_neighbour", query: studiesWhere(`findings:{none:{}}`), want: studyIDs("beta", "delta", "gamma")},
	{name: "in_takes_the_ids_of_neighbours", query: studiesWhere(`interventions:{in:["intervention:top","intervention:mid"]}`), want: studyIDs("beta", "delta")},
	{name: "some_and_in_may_be_true_of_different_neighbours", query: studiesWhere(`interventions:{in:["intervention:top"] some:{name:{eq:"low"}}}`), want: studyIDs("delta")},
	{name: "in_no_neighbours_is_false", query: studiesWhere(`interventions:{in:[]}`), want: studyIDs()},
	{name: "within_takes_what_is_narrower_at_any_number_of_steps", query: studiesWhere(`interventions:{within:["intervention:mid"]}`), want: studyIDs("alpha", "beta", "delta")},
	{name: "within_does_not_pass_a_hidden_step", query: studiesWhere(`interventions:{within:["intervention:top"]}`), want: studyIDs("alpha", "beta", "delta")},
	{name: "within_passes_a_step_that_its_author_sees", query: studiesWhere(`interventions:{within:["intervention:top"]} year:{exists:false}`), reader: ada, want: studyIDs("gamma")},
}

var listCases = []answerCase{
	{name: "ties_go_by_id_ascending_when_the_order_ascends", query: studies(`orderBy:[{year:ASC}]`), want: studyIDs("delta", "alpha", "beta", "gamma")},
	{name: "ties_go_by_id_ascending_when_the_order_descends_and_unknown_is_last", query: studies(`orderBy:[{year:DESC}]`), want: studyIDs("alpha", "beta", "delta", "gamma")},
	{name: "texts_are_sorted_by_their_fold_then_the_next_key", query: studies(`orderBy:[{title:ASC},{year:ASC}]`), want: studyIDs("delta", "alpha", "beta", "gamma")},
	{name: "dates_are_sorted_by_their_first_day", query: `{interventions(orderBy:{since:DESC}){nodes{id}}}`, want: interventionIDs("under", "mid", "top", "low")},
	{name: "a_year_is_sorted_as_its_first_day", query: `{interventions(orderBy:{since:ASC}){nodes{id}}}`, want: interventionIDs("low", "mid", "top", "under")},
	{name: "ids_can_descend", query: studies(`orderBy:[{id:DESC}]`), want: studyIDs("gamma", "delta", "beta", "alpha")},
	{name: "a_page_knows_what_is_before_and_after_it", query: `{studies(first:1 after:"` + walker.Cursor("study:alpha") + `"){totalCount pageInfo{hasPreviousPage hasNextPage startCursor endCursor}}}`,
		want: `{"studies":{"totalCount":4,"pageInfo":{"hasPreviousPage":true,"hasNextPage":true,"startCursor":"` + walker.Cursor("study:beta") + `","endCursor":"` + walker.Cursor("study:beta") + `"}}}`},
	{name: "last_counts_from_the_end_and_keeps_the_order", query: `{studies(last:2 before:"` + walker.Cursor("study:gamma") + `"){nodes{id} pageInfo{hasPreviousPage hasNextPage}}}`,
		want: `{"studies":{"nodes":[{"id":"study:beta"},{"id":"study:delta"}],"pageInfo":{"hasPreviousPage":true,"hasNextPage":true}}}`},
	{name: "an_empty_page_at_the_end_has_a_page_before", query: `{studies(after:"` + walker.Cursor("study:gamma") + `"){edges{cursor} pageInfo{hasPreviousPage hasNextPage endCursor}}}`,
		want: `{"studies":{"edges":[],"pageInfo":{"hasPreviousPage":true,"hasNextPage":false,"endCursor":null}}}`},
	{name: "a_cursor_marks_a_place_even_where_its_item_is_not_in_the_list", query: studies(`where:{year:{eq:2016}} orderBy:{title:ASC} after:"` + walker.Cursor("study:delta") + `"`), want: studyIDs("beta")},
	{name: "a_total_does_not_mind_the_page", query: `{studies(first:1 where:{year:{eq:2016}}){totalCount nodes{id}}}`, want: `{"studies":{"totalCount":2,"nodes":[{"id":"study:alpha"}]}}`},
	{name: "a_null_argument_is_as_if_absent", query: `{studies(first:null after:null where:null orderBy:null){totalCount facets(by:[DESIGN] first:null){totalValues}}}`, want: `{"studies":{"totalCount":4,"facets":[{"totalValues":2}]}}`},
	{name: "an_edge_has_its_role_or_null", query: `{intervention(id:"intervention:top"){organisations{edges{role node{name}}}}}`,
		want: `{"intervention":{"organisations":{"edges":[{"role":null,"node":{"name":"Charity"}},{"role":"lead","node":{"name":"Council"}}]}}}`},
	{name: "facets_count_values_most_frequent_first_and_leave_their_own_filter_out",
		query: `{studies(where:{countries:{has:"England"}}){totalCount facets(by:[COUNTRY,DESIGN]){field totalValues buckets{value label count}}}}`,
		want: `{"studies":{"totalCount":2,"facets":[` +
			`{"field":"COUNTRY","totalValues":2,"buckets":[{"value":"England","label":"England","count":2},{"value":"Norway","label":"Norway","count":2}]},` +
			`{"field":"DESIGN","totalValues":2,"buckets":[{"value":"COHORT","label":"Cohort","count":1},{"value":"RANDOMISED_TRIAL","label":"Randomised trial","count":1}]}]}}`},
	{name: "the_country_facet_leaves_country_out_too_inside_and", query: `{studies(where:{and:[{country:{eq:"Norway"}},{and:[{year:{lte:2016}}]}]}){totalCount facets(by:[COUNTRY,YEAR]){buckets{value count}}}}`,
		want: `{"studies":{"totalCount":1,"facets":[{"buckets":[{"value":"England","count":2},{"value":"Norway","count":2}]},{"buckets":[{"value":"2010","count":1}]}]}}`},
	{name: "a_facets_own_filter_under_or_stays", query: `{studies(where:{or:[{design:{eq:COHORT}},{year:{eq:2010}}]}){facets(by:[DESIGN]){buckets{value count}}}}`,
		want: `{"studies":{"facets":[{"buckets":[{"value":"COHORT","count":1},{"value":"RANDOMISED_TRIAL","count":1}]}]}}`},
	{name: "a_facets_own_filter_under_not_stays", query: `{studies(where:{not:{design:{eq:COHORT}}}){facets(by:[DESIGN]){buckets{value count}}}}`,
		want: `{"studies":{"facets":[{"buckets":[{"value":"RANDOMISED_TRIAL","count":2}]}]}}`},
	{name: "a_facet_by_an_edge_counts_neighbours_by_name", query: `{studies(where:{interventions:{in:["intervention:mid"]}}){facets(by:INTERVENTION first:1){totalValues buckets{value label count}}}}`,
		want: `{"studies":{"facets":[{"totalValues":4,"buckets":[{"value":"intervention:low","label":"Low","count":2}]}]}}`},
	{name: "a_list_of_an_edge_is_filtered_paged_and_counted_by_parent", query: `{studies(first:1){nodes{findings(first:1 orderBy:{name:DESC}){totalCount nodes{name}}}}}`,
		want: `{"studies":{"nodes":[{"findings":{"totalCount":2,"nodes":[{"name":"F2"}]}}]}}`},
}

func run(t *testing.T, cases []answerCase) {
	w := small(t)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, errs := w.Answer(c.query, c.variables, c.reader)
			if len(errs) > 0 {
				t.Fatalf("%s\n%s", c.query, strings.Join(errs, "\n"))
			}
			if string(got) != c.want {
				t.Errorf("%s\ngot  %s\nwant %s", c.query, got, c.want)
			}
		})
	}
}

func TestFilters(t *testing.T) { run(t, filterCases) }
func TestLists(t *testing.T)   { run(t, listCases) }
