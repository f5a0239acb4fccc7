package storetest

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"forwhom/kg"
	"forwhom/store"
)

// batchCases hold what Write does with a batch.
var batchCases = []sentenceCase{
	{"a_batch_is_taken_whole", "Write takes a batch in whole ...", testTakenWhole},
	{"a_batch_with_one_mistake_is_not_taken_at_all", "... or not at all", testNotAtAll},
	{"a_write_returns_the_version_after_it", "returns the version of the data after it", testVersionAfter},
	{"what_was_acknowledged_every_later_snapshot_sees", "every Snapshot opened later sees it", testAcknowledgedIsSeen},
	{"what_was_acknowledged_is_there_after_opening_again", "When it returns without an error the batch is durable", testDurable},
	{"each_mistake_is_bad_input_and_named", "A batch that breaks a rule is BadInput", testEachMistake},
	{"all_mistakes_of_a_batch_are_named_at_once", "and names each of its mistakes", testAllMistakes},
	{"a_batch_that_changes_nothing_returns_the_version_as_it_was", "a batch that changes nothing returns the version as it was", testNothingChanged},
	{"deletions_come_first_then_merges_nodes_and_edges", "Deletions come first, then merges, nodes and edges", testOrderInBatch},
	{"an_edges_ends_may_be_of_the_same_batch", "an edge's ends may be nodes of the same batch", testEndsInBatch},
	{"a_node_is_replaced_with_all_its_properties", "put: added, or replaced with all their properties", testReplaced},
	{"a_changed_node_keeps_its_edges", "put: added, or replaced with all their properties", testKeepsEdges},
	{"updated_at_is_the_time_of_the_batch_to_the_second", "nodes that change get it as their updatedAt, to the second", testUpdatedAt},
	{"a_node_that_stays_as_it_is_keeps_its_updated_at", "nodes that change get it as their updatedAt", testUpdatedAtStays},
	{"an_edge_put_again_has_its_new_role", "put: added, or their role replaced", testRoleReplaced},
	{"a_node_is_deleted_with_its_edges", "nodes deleted, with their edges", testDeleted},
	{"an_edge_is_cut_and_its_ends_stay", "edges deleted", testCut},
	{"an_id_that_was_merged_away_finds_its_successor", "From is deleted, its edges move to Into, and its id finds Into", testMerged},
	{"an_id_that_was_merged_twice_finds_the_last_successor", "its id finds Into", testMergedTwice},
	{"what_is_written_belongs_to_the_store", "Snapshot is one state of the graph", testCallerMayChangeBatch},
}

func testTakenWhole(t *testing.T, s suite) {
	st := s.empty(t)
	write(t, st, &kg.Batch{Time: noon, Nodes: []*kg.Node{principle("a", "A", 1), principle("b", "B", 2), intervention("x", "X")},
		Edges: []kg.Edge{rests("x", "a"), rests("x", "b")}})
	for i, got := range see(t, st, "a", "b") {
		if got.Position != int64(i+1) || got.Interventions != 1 {
			t.Errorf("there is %+v", got)
		}
	}
}

func testNotAtAll(t *testing.T, s suite) {
	st := s.empty(t)
	before := write(t, st, &kg.Batch{Time: noon, Nodes: []*kg.Node{principle("a", "A", 1), principle("gone", "G", 1), principle("old", "O", 1), intervention("x", "X")},
		Edges: []kg.Edge{rests("x", "a"), rests("x", "gone")}})
	good := see(t, st, "a", "b", "gone", "old")
	_, err := st.Write(t.Context(), &kg.Batch{Time: noon.Add(time.Hour),
		Nodes:  []*kg.Node{principle("b", "B", 1), principle("a", "Changed", 9)},
		Edges:  []kg.Edge{rests("x", "b"), rests("x", "nowhere")},
		Delete: []kg.ID{"principle:gone"}, Cut: []kg.Edge{rests("x", "a")}, Merge: []kg.Merge{{From: "principle:old", Into: "principle:a"}},
	})
	if kg.KindOfError(err) != kg.BadInput {
		t.Fatalf("%v, want BAD_INPUT", err)
	}
	if now := version(t, st); now != before {
		t.Errorf("version %d, want %d", now, before)
	}
	if now := see(t, st, "a", "b", "gone", "old"); !slices.Equal(now, good) {
		t.Errorf("before %+v\nafter  %+v", good, now)
	}
	if changes := told(t, st, before); len(changes) > 0 {
		t.Errorf("it is told of %d changes", len(changes))
	}
	again := write(t, st, batch(principle("b", "B", 1)))
	if got := see(t, st, "b")[0]; got.ID == "" || again <= before {
		t.Errorf("after a refusal the next batch is not taken: %+v", got)
	}
}

func testVersionAfter(t *testing.T, s suite) {
	st := s.empty(t)
	if v := version(t, st); v != 0 {
		t.Errorf("an empty graph has version %d, want 0", v)
	}
	last := kg.Version(0)
	for i := range 5 {
		v := write(t, st, batch(principle(fmt.Sprint("p", i), "P", 1)))
		if now := version(t, st); v <= last || now != v {
			t.Errorf("write %d gave version %d after %d; a snapshot has %d", i, v, last, now)
		}
		last = v
	}
}

func testAcknowledgedIsSeen(t *testing.T, s suite) {
	st := s.empty(t)
	var wait sync.WaitGroup
	for w := range 8 {
		wait.Go(func() {
			for i := range 10 {
				slug := fmt.Sprintf("p-%d-%d", w, i)
				v, err := st.Write(t.Context(), batch(principle(slug, "P", 1)))
				if err != nil {
					t.Errorf("%s: %v", slug, err)
					return
				}
				snap, err := st.Snapshot(t.Context())
				if err != nil {
					t.Error(err)
					return
				}
				found, err := look(t.Context(), snap, slug)
				if err != nil || found[0].ID == "" || snap.Version() < v {
					t.Errorf("%s is acknowledged at version %d; a snapshot of version %d shows %+v (%v)", slug, v, snap.Version(), found, err)
				}
				snap.Close()
			}
		})
	}
	wait.Wait()
}

func testDurable(t *testing.T, s suite) {
	st := s.empty(t)
	first := write(t, st, &kg.Batch{Time: noon, Nodes: []*kg.Node{principle("a", "A", 1), principle("gone", "G", 1), principle("old", "O", 1), intervention("x", "X")},
		Edges: []kg.Edge{rests("x", "a")}})
	v := write(t, st, &kg.Batch{Time: noon, Delete: []kg.ID{"principle:gone"}, Merge: []kg.Merge{{From: "principle:old", Into: "principle:a"}}})
	want := see(t, st, "a", "gone", "old")
	again, ok := st.(Reopener)
	if !ok {
		t.Log("this store cannot be opened again in a test")
		return
	}
	st = again.Reopen(t)
	t.Cleanup(func() { _ = st.Close() })
	if now := version(t, st); now != v {
		t.Errorf("version %d, want %d", now, v)
	}
	if got := see(t, st, "a", "gone", "old"); !slices.Equal(got, want) {
		t.Errorf("before %+v\nafter  %+v", want, got)
	}
	if changes := told(t, st, first); len(changes) != 2 {
		t.Errorf("of a deletion and a merge it tells %+v", changes)
	}
	if next := write(t, st, batch(principle("next", "N", 1))); next <= v {
		t.Errorf("the next version is %d, and %d was taken", next, v)
	}
}

// with returns a node with one property set to what it must not be.
func with(n *kg.Node, property string, value any) *kg.Node {
	n.Set(property, value)
	return n
}

// mistake is a batch with one mistake in a graph of principles a and b, interventions x and y, a study and a finding of it.
type mistake struct {
	name  string
	batch *kg.Batch
	named string // what the message must name
}

func mistakes() []mistake {
	short := principle("short", "S", 1)
	short.Values = short.Values[:3]
	wrongKind := principle("wrong-kind", "W", 1)
	wrongKind.ID = "theme:wrong-kind"
	edge := func(r kg.Relation, from, to kg.ID) *kg.Batch {
		return &kg.Batch{Time: noon, Edges: []kg.Edge{{Relation: r, From: from, To: to}}}
	}
	merge := func(from, into kg.ID) *kg.Batch {
		return &kg.Batch{Time: noon, Merge: []kg.Merge{{From: from, Into: into}}}
	}
	return []mistake{
		{"an_unknown_start", edge(kg.RelHasPrinciple, "intervention:nobody", "principle:a"), "intervention:nobody"},
		{"an_unknown_end", edge(kg.RelHasPrinciple, "intervention:x", "principle:nowhere"), "principle:nowhere"},
		{"an_end_of_the_wrong_kind", edge(kg.RelHasPrinciple, "principle:a", "intervention:x"), "HAS_PRINCIPLE"},
		{"no_relation", edge(0, "intervention:y", "principle:a"), "intervention:y"},
		{"an_edge_to_itself", edge(kg.RelBroader, "intervention:x", "intervention:x"), "intervention:x"},
		{"a_second_of_what_is_one", edge(kg.RelReports, "study:second", "finding:first-1"), "finding:first-1"},
		{"a_required_property_missing", batch(with(principle("nameless", "", 1), "name", nil)), "principle:nameless"},
		{"a_text_for_a_number", batch(with(principle("texted", "T", 0), "position", "1")), "principle:texted"},
		{"a_number_for_a_text", batch(with(principle("numbered", "N", 1), "summary", int64(3))), "principle:numbered"},
		{"one_text_for_several", batch(with(principle("single", "S", 1), "aliases", "one")), "principle:single"},
		{"an_int_of_another_size", batch(with(principle("small-int", "S", 0), "position", 1)), "principle:small-int"},
		{"an_unknown_enum_value", batch(with(principle("perhaps", "P", 1), "status", "PERHAPS")), "principle:perhaps"},
		{"a_date_that_is_none", batch(with(intervention("someday", "S"), "since", "2016-13")), "intervention:someday"},
		{"a_moment_that_is_none", batch(with(principle("sometime", "S", 1), "updatedAt", "yesterday")), "principle:sometime"},
		{"no_slug", batch(principle("Not A Slug", "N", 1)), "Not A Slug"},
		{"an_id_of_another_kind", batch(wrongKind), "theme:wrong-kind"},
		{"too_few_values", batch(short), "principle:short"},
		{"a_node_twice", batch(principle("twin", "T", 1), principle("twin", "T", 2)), "principle:twin"},
		{"a_merge_of_nothing", merge("principle:nowhere", "principle:a"), "principle:nowhere"},
		{"a_merge_into_nothing", merge("principle:a", "principle:void"), "principle:void"},
		{"a_merge_into_another_kind", merge("principle:b", "intervention:x"), "principle:b"},
		{"a_merge_into_itself", merge("principle:b", "principle:b"), "principle:b"},
	}
}

// forMistakes opens a store with what mistakes are made about.
func forMistakes(t *testing.T, s suite) store.Store {
	t.Helper()
	st := s.empty(t)
	study := func(slug string) *kg.Node {
		n := kg.NewNode(kg.KindStudy, "study:"+slug)
		for p, v := range map[string]any{"name": slug, "title": slug, "status": "ACCEPTED", "audience": "PUBLIC"} {
			n.Set(p, v)
		}
		return n
	}
	finding := kg.NewNode(kg.KindFinding, "finding:first-1")
	for p, v := range map[string]any{"name": "F", "statement": "F", "direction": "MIXED", "dimension": "EFFECT", "status": "ACCEPTED", "audience": "PUBLIC"} {
		finding.Set(p, v)
	}
	write(t, st, &kg.Batch{Time: noon, Nodes: []*kg.Node{principle("a", "A", 1), principle("b", "B", 1), intervention("x", "X"), intervention("y", "Y"), study("first"), study("second"), finding},
		Edges: []kg.Edge{{Relation: kg.RelReports, From: "study:first", To: "finding:first-1"}}})
	return st
}

func testEachMistake(t *testing.T, s suite) {
	st := forMistakes(t, s)
	before := version(t, st)
	for _, m := range mistakes() {
		t.Run(m.name, func(t *testing.T) {
			_, err := st.Write(t.Context(), m.batch)
			if kg.KindOfError(err) != kg.BadInput || !strings.Contains(err.Error(), m.named) {
				t.Errorf("%v, want BAD_INPUT that names %s", err, m.named)
			}
			if now := version(t, st); now != before {
				t.Fatalf("version %d, want %d", now, before)
			}
		})
	}
}

func testAllMistakes(t *testing.T, s suite) {
	st := forMistakes(t, s)
	all := &kg.Batch{Time: noon}
	var named []string
	for _, m := range mistakes() {
		if len(named) == 15 { // a store may count those beyond some number
			break
		}
		all.Nodes = append(all.Nodes, m.batch.Nodes...)
		all.Edges = append(all.Edges, m.batch.Edges...)
		named = append(named, m.named)
	}
	_, err := st.Write(t.Context(), all)
	if kg.KindOfError(err) != kg.BadInput {
		t.Fatalf("%v, want BAD_INPUT", err)
	}
	for _, name := range named {
		if !strings.Contains(err.Error(), name) {
			t.Errorf("%s is not named in\n%v", name, err)
		}
	}
}

func testNothingChanged(t *testing.T, s suite) {
	st := s.empty(t)
	first := func() *kg.Batch {
		edge := rests("x", "a")
		edge.Role = "first"
		return &kg.Batch{Time: noon, Nodes: []*kg.Node{principle("a", "A", 1), principle("old", "O", 1), intervention("x", "X")}, Edges: []kg.Edge{edge}}
	}
	write(t, st, first())
	v := write(t, st, &kg.Batch{Time: noon, Merge: []kg.Merge{{From: "principle:old", Into: "principle:a"}}})
	same := first()
	same.Time, same.Note = noon.Add(time.Hour), "again"
	same.Nodes = slices.DeleteFunc(same.Nodes, func(n *kg.Node) bool { return n.ID == "principle:old" })
	for name, b := range map[string]*kg.Batch{
		"empty":                  {Time: noon},
		"nodes and edges again":  same,
		"what is not there":      {Time: noon, Delete: []kg.ID{"principle:nowhere"}, Cut: []kg.Edge{rests("x", "nowhere")}},
		"merged already":         {Time: noon, Merge: []kg.Merge{{From: "principle:old", Into: "principle:a"}}},
		"an edge to its old end": {Time: noon, Edges: []kg.Edge{{Relation: kg.RelHasPrinciple, From: "intervention:x", To: "principle:old", Role: "first"}}},
	} {
		if got := write(t, st, b); got != v {
			t.Errorf("%s: version %d, want %d", name, got, v)
		}
	}
	if now := version(t, st); now != v {
		t.Errorf("a snapshot has version %d, want %d", now, v)
	}
	if changes := told(t, st, v); len(changes) > 0 {
		t.Errorf("it is told of %+v", changes)
	}
}

func testOrderInBatch(t *testing.T, s suite) {
	st := s.empty(t)
	write(t, st, &kg.Batch{Time: noon, Nodes: []*kg.Node{principle("a", "Old A", 1), principle("b", "B", 1), principle("c", "C", 1), intervention("x", "X"), intervention("y", "Y")},
		Edges: []kg.Edge{rests("x", "a"), rests("x", "b")}})
	write(t, st, &kg.Batch{Time: noon.Add(time.Hour),
		Edges:  []kg.Edge{rests("x", "b"), rests("y", "b"), rests("y", "a")}, // b is c by then, a is new
		Nodes:  []*kg.Node{principle("a", "New A", 0), principle("c", "Later C", 3)},
		Merge:  []kg.Merge{{From: "principle:b", Into: "principle:c"}},
		Delete: []kg.ID{"principle:a"}, Cut: []kg.Edge{rests("x", "b")},
	})
	want := []seen{
		{ID: "principle:a", Name: "New A", Updated: "2026-03-01T13:00:00Z", Interventions: 1},
		{ID: "principle:c", Name: "Later C", Updated: "2026-03-01T13:00:00Z", Position: 3, Interventions: 2},
		{ID: "principle:c", Name: "Later C", Updated: "2026-03-01T13:00:00Z", Position: 3, Interventions: 2},
	}
	if got := see(t, st, "a", "b", "c"); !slices.Equal(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func testEndsInBatch(t *testing.T, s suite) {
	st := s.empty(t)
	write(t, st, batch(intervention("x", "X")))
	write(t, st, &kg.Batch{Time: noon, Nodes: []*kg.Node{principle("a", "A", 1)}, Edges: []kg.Edge{rests("x", "a")}})
	if got := see(t, st, "a")[0]; got.Interventions != 1 {
		t.Errorf("%+v", got)
	}
}

func testReplaced(t *testing.T, s suite) {
	st := s.empty(t)
	write(t, st, batch(principle("a", "A", 7)))
	write(t, st, batch(principle("a", "B", 0)))
	if got := see(t, st, "a")[0]; got.Name != "B" || got.Position != 0 {
		t.Errorf("%+v, want the new name and no position", got)
	}
}

func testKeepsEdges(t *testing.T, s suite) {
	st := s.empty(t)
	write(t, st, &kg.Batch{Time: noon, Nodes: []*kg.Node{principle("a", "A", 1), intervention("x", "X")}, Edges: []kg.Edge{rests("x", "a")}})
	write(t, st, batch(principle("a", "B", 1), intervention("x", "Y")))
	if got := see(t, st, "a")[0]; got.Name != "B" || got.Interventions != 1 {
		t.Errorf("%+v", got)
	}
}

func testUpdatedAt(t *testing.T, s suite) {
	st := s.empty(t)
	write(t, st, batch(principle("a", "A", 1)))
	zone := time.FixedZone("east", 2*60*60)
	write(t, st, &kg.Batch{Time: time.Date(2026, 3, 2, 12, 30, 15, 999, zone), Nodes: []*kg.Node{principle("a", "B", 1)}})
	if got := see(t, st, "a")[0].Updated; got != "2026-03-02T10:30:15Z" {
		t.Errorf("updatedAt is %s, want 2026-03-02T10:30:15Z", got)
	}
}

func testUpdatedAtStays(t *testing.T, s suite) {
	st := s.empty(t)
	write(t, st, batch(principle("a", "A", 1)))
	write(t, st, &kg.Batch{Time: noon.Add(time.Hour), Nodes: []*kg.Node{principle("a", "A", 1), principle("b", "B", 1)}})
	if got := see(t, st, "a", "b"); got[0].Updated != "2026-03-01T12:00:00Z" || got[1].Updated != "2026-03-01T13:00:00Z" {
		t.Errorf("%+v", got)
	}
}

func testRoleReplaced(t *testing.T, s suite) {
	st := s.empty(t)
	edge := rests("x", "a")
	v := write(t, st, &kg.Batch{Time: noon, Nodes: []*kg.Node{principle("a", "A", 1), intervention("x", "X")}, Edges: []kg.Edge{edge}})
	edge.Role = "founder"
	write(t, st, &kg.Batch{Time: noon, Edges: []kg.Edge{edge}})
	if got := see(t, st, "a")[0]; got.Interventions != 1 {
		t.Errorf("%d edges, want 1", got.Interventions)
	}
	changes := told(t, st, v)
	if len(changes) == 0 {
		t.Fatal("it is not told")
	}
	if last := changes[len(changes)-1]; last.Action != kg.Linked || last.Edge == nil || *last.Edge != edge {
		t.Errorf("it is told as %+v", changes)
	}
}

func testDeleted(t *testing.T, s suite) {
	st := s.empty(t)
	write(t, st, &kg.Batch{Time: noon, Nodes: []*kg.Node{principle("a", "A", 1), principle("b", "B", 1), intervention("x", "X")}, Edges: []kg.Edge{rests("x", "a"), rests("x", "b")}})
	write(t, st, &kg.Batch{Time: noon, Delete: []kg.ID{"principle:b"}})
	write(t, st, batch(principle("b", "New", 1)))
	if got := see(t, st, "a", "b"); got[0].Interventions != 1 || got[1].Name != "New" || got[1].Interventions != 0 {
		t.Errorf("%+v, want b without its old edge", got)
	}
	write(t, st, &kg.Batch{Time: noon, Delete: []kg.ID{"intervention:x"}})
	if got := see(t, st, "a")[0]; got.Interventions != 0 {
		t.Errorf("%+v, want no edge", got)
	}
}

func testCut(t *testing.T, s suite) {
	st := s.empty(t)
	write(t, st, &kg.Batch{Time: noon, Nodes: []*kg.Node{principle("a", "A", 1), intervention("x", "X"), intervention("y", "Y")}, Edges: []kg.Edge{rests("x", "a"), rests("y", "a")}})
	write(t, st, &kg.Batch{Time: noon, Cut: []kg.Edge{rests("x", "a")}})
	if got := see(t, st, "a")[0]; got.ID == "" || got.Interventions != 1 {
		t.Errorf("%+v, want one edge", got)
	}
}

func testMerged(t *testing.T, s suite) {
	st := s.empty(t)
	write(t, st, &kg.Batch{Time: noon, Nodes: []*kg.Node{principle("a", "A", 1), principle("b", "B", 1), intervention("x", "X"), intervention("y", "Y")},
		Edges: []kg.Edge{rests("x", "a"), rests("x", "b"), rests("y", "b")}})
	v := write(t, st, &kg.Batch{Time: noon, Merge: []kg.Merge{{From: "principle:b", Into: "principle:a"}}})
	for i, got := range see(t, st, "a", "b") {
		if got.ID != "principle:a" || got.Name != "A" || got.Interventions != 2 {
			t.Errorf("id %d finds %+v, want principle:a with both edges", i, got)
		}
	}
	write(t, st, &kg.Batch{Time: noon, Nodes: []*kg.Node{intervention("z", "Z")}, Edges: []kg.Edge{rests("z", "b")}})
	if got := see(t, st, "b")[0]; got.Interventions != 3 {
		t.Errorf("an edge to the old id: %+v, want three", got)
	}
	var merged []kg.Change
	for _, c := range told(t, st, v-1) {
		if c.Action == kg.Merged {
			merged = append(merged, c)
		}
	}
	if len(merged) != 1 || merged[0].Node.ID != "principle:b" || merged[0].Into != "principle:a" {
		t.Errorf("it is told as %+v", merged)
	}
}

func testMergedTwice(t *testing.T, s suite) {
	st := s.empty(t)
	write(t, st, batch(principle("a", "A", 1), principle("b", "B", 1), principle("c", "C", 1)))
	write(t, st, &kg.Batch{Time: noon, Merge: []kg.Merge{{From: "principle:a", Into: "principle:b"}}})
	write(t, st, &kg.Batch{Time: noon, Merge: []kg.Merge{{From: "principle:b", Into: "principle:c"}}})
	for _, got := range see(t, st, "a", "b", "c") {
		if got.ID != "principle:c" {
			t.Errorf("found %+v, want principle:c", got)
		}
	}
}

func testCallerMayChangeBatch(t *testing.T, s suite) {
	st := s.empty(t)
	n := principle("a", "A", 1)
	b := &kg.Batch{Time: noon, Nodes: []*kg.Node{n, intervention("x", "X")}, Edges: []kg.Edge{rests("x", "a")}}
	write(t, st, b)
	n.Set("name", "Scribbled")
	b.Edges[0].To = "principle:nowhere"
	if got := see(t, st, "a")[0]; got.Name != "A" || got.Interventions != 1 {
		t.Errorf("%+v, want it as it was written", got)
	}
}
