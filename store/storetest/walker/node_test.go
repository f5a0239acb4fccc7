package walker_test

import (
	"slices"
	"strings"
	"testing"

	"forwhom/store/storetest/walker"
)

var nodeCases = []answerCase{
	{name: "a_node_of_another_kind_is_null", query: `{study(id:"finding:alpha-1"){id} node(id:"finding:alpha-1"){id __typename}}`, want: `{"study":null,"node":{"id":"finding:alpha-1","__typename":"Finding"}}`},
	{name: "nodes_come_in_the_order_asked_for_with_holes", query: `{nodes(ids:["study:beta","study:draft","study:nothing","study:beta"]){id}}`, want: `{"nodes":[{"id":"study:beta"},null,null,{"id":"study:beta"}]}`},
	{name: "a_value_without_a_known_part_is_null", query: `{study(id:"study:alpha"){findings{nodes{effect{value ciLow measure}}}}}`,
		want: `{"study":{"findings":{"nodes":[{"effect":{"value":0.8,"ciLow":null,"measure":"RISK_RATIO"}},{"effect":null}]}}}`},
	{name: "a_list_without_values_is_empty_and_not_null", query: `{study(id:"study:gamma"){countries aliases year retracted}}`, want: `{"study":{"countries":[],"aliases":[],"year":null,"retracted":true}}`},
	{name: "texts_are_written_without_escapes_for_html", query: `{source(id:"source:book"){citation}}`, want: `{"source":{"citation":"Book <1>"}}`},
	{name: "a_plain_list_is_ordered_by_its_property_then_id_unknown_last", query: `{intervention(id:"intervention:top"){principles{name}}}`,
		want: `{"intervention":{"principles":[{"name":"Y"},{"name":"X"},{"name":"A"},{"name":"Z"}]}}`},
	{name: "a_plain_list_without_an_order_goes_by_id", query: `{study(id:"study:delta"){interventions{id}}}`, want: `{"study":{"interventions":[{"id":"intervention:low"},{"id":"intervention:top"}]}}`},
	{name: "an_edge_to_one_is_null_where_the_reader_may_not_see_it", query: `{finding(id:"finding:draft-1"){study{id}}}`, want: `{"finding":{"study":null}}`},
	{name: "an_edge_to_one_is_there_for_its_author", query: `{finding(id:"finding:draft-1"){study{id status}}}`, reader: ada, want: `{"finding":{"study":{"id":"study:draft","status":"PROPOSED"}}}`},
	{name: "unions_and_interfaces_give_each_kind_its_own_fields", query: `{source(id:"source:book"){authors{__typename ...on Person{roleText} ...on Entity{name} ...on Organisation{location{place}}}}}`,
		want: `{"source":{"authors":[{"__typename":"Organisation","name":"Council","location":{"place":"Leeds"}},{"__typename":"Person","roleText":"judge","name":"Bo"}]}}`},
	{name: "same_keys_are_merged_in_the_place_of_the_first", query: `{study(id:"study:alpha"){x:year interventions{id} name interventions{name} ...F}} fragment F on Study{x:year interventions{n:name}}`,
		want: `{"study":{"x":2016,"interventions":[{"id":"intervention:low","name":"Low","n":"Low"}],"name":"Alpha"}}`},
	{name: "twins_of_an_edge_have_their_own_arguments", query: `{study(id:"study:alpha"){a:findings(where:{direction:{eq:ADVERSE}}){totalCount} b:findings(last:1){nodes{name}}}}`,
		want: `{"study":{"a":{"totalCount":1},"b":{"nodes":[{"name":"F2"}]}}}`},
	{name: "skip_and_include_leave_fields_and_fragments_out", query: `query($y:Boolean!,$n:Boolean=false){study(id:"study:alpha"){id@skip(if:$y) name@include(if:$y) ...@include(if:$n){year} ...F@skip(if:$y)}} fragment F on Node{id}`,
		variables: map[string]any{"y": true}, want: `{"study":{"name":"Alpha"}}`},
	{name: "the_type_is_named_at_every_level", query: `{__typename studies(first:1){__typename pageInfo{__typename} edges{__typename node{__typename}} facets(by:[DESIGN] first:1){__typename buckets{__typename}}}}`,
		want: `{"__typename":"Query","studies":{"__typename":"StudyConnection","pageInfo":{"__typename":"PageInfo"},"edges":[{"__typename":"StudyEdge","node":{"__typename":"Study"}}],"facets":[{"__typename":"Facet","buckets":[{"__typename":"FacetBucket"}]}]}}`},
	{name: "a_partner_sees_what_is_for_partners", query: studies(`where:{year:{gt:2016}}`), reader: partner, want: studyIDs("internal")},
	{name: "an_author_sees_their_own_proposals", query: studies(`where:{year:{gt:2016}}`), reader: ada, want: studyIDs("draft")},
	{name: "an_editor_sees_everything", query: studies(`where:{year:{gt:2016}}`), reader: editor, want: studyIDs("draft", "internal")},
	{name: "what_is_hidden_counts_nowhere", query: `{intervention(id:"intervention:top"){studies{totalCount facets(by:[COUNTRY]){buckets{value count}}} narrower{id}} interventions(where:{studies:{some:{design:{eq:COHORT}}}}){nodes{id}}}`,
		want: `{"intervention":{"studies":{"totalCount":1,"facets":[{"buckets":[{"value":"Norway","count":1}]}]},"narrower":[{"id":"intervention:mid"}]},"interventions":{"nodes":[{"id":"intervention:mid"}]}}`},
}

// paths asks for connections in short.
func paths(from, to, more string) string {
	return `{connections(from:"` + from + `" to:"` + to + `" ` + more + `){truncated paths{length nodes{id} steps{relation direction to}}}}`
}

var pathCases = []answerCase{
	{name: "a_path_names_each_step_and_its_direction", query: paths("study:alpha", "intervention:mid", ""),
		want: `{"connections":{"truncated":false,"paths":[{"length":2,"nodes":[{"id":"study:alpha"},{"id":"intervention:low"},{"id":"intervention:mid"}],"steps":[{"relation":"EXAMINES","direction":"FORWARD","to":"intervention:low"},{"relation":"BROADER","direction":"FORWARD","to":"intervention:mid"}]}]}}`},
	{name: "rare_links_come_before_hubs", query: `{connections(from:"intervention:mid" to:"study:delta"){paths{nodes{id}}}}`,
		// low has 3 edges, top 9
		want: `{"connections":{"paths":[{"nodes":[{"id":"intervention:mid"},{"id":"intervention:low"},{"id":"study:delta"}]},{"nodes":[{"id":"intervention:mid"},{"id":"intervention:top"},{"id":"study:delta"}]}]}}`},
	{name: "what_is_to_be_avoided_is_not_passed", query: `{connections(from:"intervention:mid" to:"study:delta" avoid:["intervention:low"]){paths{nodes{id}}}}`,
		want: `{"connections":{"paths":[{"nodes":[{"id":"intervention:mid"},{"id":"intervention:top"},{"id":"study:delta"}]}]}}`},
	{name: "more_paths_than_shown_are_told", query: `{connections(from:"intervention:mid" to:"study:delta" first:1){truncated paths{length}}}`, want: `{"connections":{"truncated":true,"paths":[{"length":2}]}}`},
	{name: "a_path_longer_than_allowed_is_none", query: paths("study:alpha", "intervention:top", "maxLength:2"), want: `{"connections":{"truncated":false,"paths":[]}}`},
	{name: "no_path_runs_through_what_is_hidden", query: paths("intervention:under", "intervention:top", ""), want: `{"connections":{"truncated":false,"paths":[]}}`},
	{name: "a_path_runs_through_what_its_author_sees", query: `{connections(from:"intervention:under" to:"intervention:top"){paths{length}}}`, reader: ada, want: `{"connections":{"paths":[{"length":2}]}}`},
	{name: "the_words_of_a_path_name_what_each_step_says", query: `{connections(from:"intervention:mid" to:"study:beta"){paths{sentence}}}`, want: `{"connections":{"paths":[{"sentence":"Mid is examined by béta"}]}}`},
	{name: "around_a_node_nearest_first_then_most_connected", query: `{neighbourhood(id:"study:beta" depth:2){nodes{node{id} distance degree} edges{id} leftOut}}`,
		want: `{"neighbourhood":{"nodes":[{"node":{"id":"study:beta"},"distance":0,"degree":1},{"node":{"id":"intervention:mid"},"distance":1,"degree":3},{"node":{"id":"intervention:top"},"distance":2,"degree":9},{"node":{"id":"intervention:low"},"distance":2,"degree":3}],` +
			`"edges":[{"id":"intervention:low|BROADER|intervention:mid"},{"id":"intervention:mid|BROADER|intervention:top"},{"id":"study:beta|EXAMINES|intervention:mid"}],"leftOut":0}}`},
	{name: "ways_lead_through_the_kinds_asked_for_only", query: `{neighbourhood(id:"study:beta" depth:4 kinds:[STUDY]){nodes{distance} leftOut}}`, want: `{"neighbourhood":{"nodes":[{"distance":0}],"leftOut":0}}`},
	{name: "what_is_not_shown_is_counted", query: `{neighbourhood(id:"intervention:mid" first:2){nodes{node{id}} leftOut}}`, want: `{"neighbourhood":{"nodes":[{"node":{"id":"intervention:mid"}},{"node":{"id":"intervention:top"}}],"leftOut":2}}`},
	{name: "around_what_is_hidden_is_nothing", query: `{neighbourhood(id:"study:draft"){leftOut}}`, want: `{"neighbourhood":null}`},
}

func TestNodes(t *testing.T) { run(t, nodeCases) }
func TestPaths(t *testing.T) { run(t, pathCases) }

func TestMistakes(t *testing.T) {
	cases := []struct {
		name, query, want string
		variables         map[string]any
	}{
		{name: "a_null_operator_points_to_exists", query: studiesWhere(`year:{gt:null}`), want: "exists"},
		{name: "a_null_operator_in_a_variable_points_to_exists", query: `query($w:StudyWhere){studies(where:$w){totalCount}}`, variables: map[string]any{"w": map[string]any{"year": map[string]any{"eq": nil}}}, want: "exists"},
		{name: "a_null_variable_for_an_operator_points_to_exists", query: `query($y:Int){studies(where:{year:{eq:$y}}){totalCount}}`, variables: map[string]any{"y": nil}, want: "exists"},
		{name: "pages_have_1_to_100_items", query: studies(`first:0`), want: "1 to 100"},
		{name: "pages_have_at_most_100_items", query: studies(`last:101`), want: "1 to 100"},
		{name: "first_and_last_exclude_each_other", query: studies(`first:1 last:1`), want: "exclude"},
		{name: "a_cursor_of_another_kind_is_refused", query: studies(`after:"` + walker.Cursor("finding:alpha-1") + `"`), want: "no cursor"},
		{name: "what_is_no_cursor_is_refused", query: studies(`before:"abc"`), want: "no cursor"},
		{name: "a_mistake_is_told_where_the_field_is_not_reached", query: `{study(id:"study:nothing"){findings(first:0){totalCount}}}`, want: "1 to 100"},
		{name: "an_order_has_one_field_in_a_variable_too", query: `query($o:[StudyOrder!]){studies(orderBy:$o){totalCount}}`, variables: map[string]any{"o": []any{map[string]any{"year": "ASC", "id": "ASC"}}}, want: "one field"},
		{name: "a_day_that_does_not_exist_is_refused", query: interventionsSince(`eq:"2015-02-29"`), want: "PartialDate"},
		{name: "what_is_not_in_the_schema_is_refused", query: `{studies{colour}}`, want: "colour"},
		{name: "what_the_walker_does_not_know_it_says", query: `{method{version}}`, want: "method"},
	}
	w := small(t)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			data, errs := w.Answer(c.query, c.variables, anonymous)
			if data != nil || len(errs) == 0 || !strings.Contains(strings.Join(errs, "\n"), c.want) {
				t.Errorf("%s\ngot %s %q, want no data and %q", c.query, data, errs, c.want)
			}
		})
	}
}

// TestPagesMeet walks a list page by page, both ways, and wants each item once, for every size of page.
func TestPagesMeet(t *testing.T) {
	w := small(t)
	all := []string{"study:draft", "study:alpha", "study:beta", "study:delta", "study:gamma"} // as Ada sees them
	for size := 1; size <= 6; size++ {
		for _, c := range []struct{ page, cursor string }{{"first", "after"}, {"last", "before"}} {
			var got []string
			for at := ""; ; {
				query := `query($n:Int){studies(` + c.page + `:$n ` + at + ` orderBy:[{year:DESC}]){nodes{id}}}`
				data, errs := w.Answer(query, map[string]any{"n": size}, ada)
				if len(errs) > 0 {
					t.Fatal(errs)
				}
				page := idsOf(string(data))
				if len(page) == 0 {
					break
				}
				if c.page == "first" {
					got, at = append(got, page...), `after:"`+walker.Cursor(page[len(page)-1])+`"`
				} else {
					got, at = append(page, got...), `before:"`+walker.Cursor(page[0])+`"`
				}
			}
			if !slices.Equal(got, all) {
				t.Errorf("%s %d: got %v, want %v", c.page, size, got, all)
			}
		}
	}
}

// idsOf returns the values of `"id":"..."` in order.
func idsOf(data string) (out []string) {
	for _, part := range strings.Split(data, `"id":"`)[1:] {
		id, _, _ := strings.Cut(part, `"`)
		out = append(out, id)
	}
	return out
}

func TestNormalise(t *testing.T) {
	got := walker.Normalise([]byte(`{ "cur_a":"x", "b":"\u003c\u2028", "n":[1.0, 1e3, null], "cur_z":null, "o":{"cur_x":{"c":"y"}} }`))
	if want := `{"cur_a":"*","b":"<\u2028","n":[1,1000,null],"cur_z":null,"o":{"cur_x":{"c":"y"}}}`; string(got) != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if got := walker.Normalise([]byte(`{"a":`)); string(got) != `{"a":` {
		t.Errorf("what is not JSON became %s", got)
	}
}
