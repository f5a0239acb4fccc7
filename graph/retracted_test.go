package graph_test

import (
	"slices"
	"testing"

	"forwhom/kg"
)

// Where the only study of an intervention is retracted, its answer goes, and a warning comes in its place.
func TestARetractedStudyThatWasTheOnlyOneLeavesAWarning(t *testing.T) {
	batch := seedBatch(t)
	at := slices.IndexFunc(batch.Nodes, func(n *kg.Node) bool { return n.ID == "study:vincent-2017-love-barrow-families" })
	const query = `query($on: [ID!]) { whatWorks(question: { intervention: "intervention:love-barrow-families", outcome: $on }) { totalCount unanswered } }`
	vars := map[string]any{"on": []string{"outcome:child-enters-care"}}
	before := ask(t, openSeed(t), query, vars)
	if got := string(before.Data); len(before.Errors) > 0 || got != `{"whatWorks":{"totalCount":1,"unanswered":[]}}` {
		t.Fatal(got, before.Errors)
	}
	batch.Nodes[at].Set("retracted", true)
	st := openOwn(t, batch)
	after := ask(t, st, query, vars)
	want := `{"whatWorks":{"totalCount":0,"unanswered":["There is no finding on Love Barrow Families and “child enters care” that counts. 1 finding of a retracted study does not count: Vincent, 2017."]}}`
	if got := string(after.Data); len(after.Errors) > 0 || got != want {
		t.Errorf("got %s %v\nwant %s", got, after.Errors, want)
	}
}
