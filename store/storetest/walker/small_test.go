package walker_test

import (
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"forwhom/kg"
	"forwhom/schema"
	"forwhom/store/storetest/walker"
)

var served = gqlparser.MustLoadSchema(&ast.Source{Name: "generated.graphql", Input: schema.SDL()})

// The readers of the small graph.
var (
	anonymous = kg.Reader{}
	partner   = kg.Reader{ID: "reader:cleo", Role: kg.Partner}
	ada       = kg.Reader{ID: "reader:ada"}
	editor    = kg.Reader{Role: kg.Editor}
)

// node makes an accepted, public node; more are pairs of a property and its value, and "author" and an id.
func node(t *testing.T, id, name string, more ...any) *kg.Node {
	t.Helper()
	kind, ok := kg.KindOf(id)
	if !ok {
		t.Fatalf("%s: no such kind", id)
	}
	n := kg.NewNode(kind, id)
	values := append([]any{"id", id, "name", name, "status", "ACCEPTED", "audience", "PUBLIC", "updatedAt", "2026-11-20T08:00:00Z"}, more...)
	for i := 0; i < len(values); i += 2 {
		if values[i] == "author" {
			n.Author = values[i+1].(string)
		} else if !n.Set(values[i].(string), values[i+1]) {
			t.Fatalf("%s: no property %s", id, values[i])
		}
	}
	return n
}

// small is a graph that one can hold in mind:
//
//	studies         title       year  design            countries        size  examines
//	alpha           Alpha       2016  RANDOMISED_TRIAL  England           100  low
//	beta            béta        2016  COHORT            England, Norway     -  mid
//	gamma           Gamma  Ray     -  -                 -                  50  under
//	delta           ALPHA       2010  RANDOMISED_TRIAL  Norway              -  low, top
//	draft           Draft       2020  COHORT            England             -  top   proposed by Ada
//	internal        Internal    2021  -                 Norway              -  top   for partners
//
//	interventions   low < mid < top, and under < secret < top, where Ada proposed secret
func small(t *testing.T) *walker.Walker {
	t.Helper()
	england, norway := []string{"England"}, []string{"Norway"}
	nodes := []*kg.Node{
		node(t, "study:alpha", "Alpha", "title", "Alpha", "year", int64(2016), "design", "RANDOMISED_TRIAL", "countries", england, "country", "England", "sampleSize", int64(100), "admits", []string{"COHORT", "CASE_SERIES"}),
		node(t, "study:beta", "béta", "title", "béta", "year", int64(2016), "design", "COHORT", "countries", []string{"England", "Norway"}),
		node(t, "study:gamma", "Gamma  Ray", "title", "Gamma  Ray", "sampleSize", int64(50), "retracted", true),
		node(t, "study:delta", "ALPHA", "title", "ALPHA", "year", int64(2010), "design", "RANDOMISED_TRIAL", "countries", norway, "country", "Norway", "retracted", false),
		node(t, "study:draft", "Draft", "title", "Draft", "year", int64(2020), "design", "COHORT", "countries", england, "country", "England", "status", "PROPOSED", "author", "reader:ada"),
		node(t, "study:internal", "Internal", "title", "Internal", "year", int64(2021), "countries", norway, "country", "Norway", "audience", "PARTNERS"),

		node(t, "intervention:top", "Top", "since", "2016", "cost.amount", 10.5, "cost.currency", "GBP"),
		node(t, "intervention:mid", "Mid", "since", "2016-01-01"),
		node(t, "intervention:low", "Low", "since", "2015-12-31"),
		node(t, "intervention:secret", "Secret", "status", "PROPOSED", "author", "reader:ada"),
		node(t, "intervention:under", "Under", "since", "2017-03"),

		node(t, "principle:x", "X", "position", int64(2)),
		node(t, "principle:y", "Y", "position", int64(1)),
		node(t, "principle:z", "Z"),
		node(t, "principle:a", "A"),

		node(t, "finding:alpha-1", "F1", "statement", "It helps", "direction", "FAVOURABLE", "dimension", "EFFECT", "effect.value", 0.8, "effect.measure", "RISK_RATIO"),
		node(t, "finding:alpha-2", "F2", "statement", "It harms", "direction", "ADVERSE", "dimension", "EFFECT"),
		node(t, "finding:draft-1", "F3", "statement", "Too early", "direction", "UNCLEAR", "dimension", "EFFECT"),

		node(t, "organisation:council", "Council", "location.latitude", 53.8, "location.place", "Leeds"),
		node(t, "organisation:charity", "Charity"),
		node(t, "person:bo", "Bo", "roleText", "judge"),
		node(t, "source:book", "Book", "citation", "Book <1>", "title", "Book"),
		node(t, "talk:one", "One", "updatedAt", "2026-11-21T08:00:00Z"),
	}
	edges := []kg.Edge{
		{Relation: kg.RelExamines, From: "study:alpha", To: "intervention:low"},
		{Relation: kg.RelExamines, From: "study:beta", To: "intervention:mid"},
		{Relation: kg.RelExamines, From: "study:gamma", To: "intervention:under"},
		{Relation: kg.RelExamines, From: "study:delta", To: "intervention:low"},
		{Relation: kg.RelExamines, From: "study:delta", To: "intervention:top"},
		{Relation: kg.RelExamines, From: "study:draft", To: "intervention:top"},
		{Relation: kg.RelExamines, From: "study:internal", To: "intervention:top"},
		{Relation: kg.RelBroader, From: "intervention:low", To: "intervention:mid"},
		{Relation: kg.RelBroader, From: "intervention:mid", To: "intervention:top"},
		{Relation: kg.RelBroader, From: "intervention:secret", To: "intervention:top"},
		{Relation: kg.RelBroader, From: "intervention:under", To: "intervention:secret"},
		{Relation: kg.RelHasPrinciple, From: "intervention:top", To: "principle:x"},
		{Relation: kg.RelHasPrinciple, From: "intervention:top", To: "principle:y"},
		{Relation: kg.RelHasPrinciple, From: "intervention:top", To: "principle:z"},
		{Relation: kg.RelHasPrinciple, From: "intervention:top", To: "principle:a"},
		{Relation: kg.RelReports, From: "study:alpha", To: "finding:alpha-1"},
		{Relation: kg.RelReports, From: "study:alpha", To: "finding:alpha-2"},
		{Relation: kg.RelReports, From: "study:draft", To: "finding:draft-1"},
		{Relation: kg.RelDelivers, From: "organisation:council", To: "intervention:top", Role: "lead"},
		{Relation: kg.RelDelivers, From: "organisation:charity", To: "intervention:top"},
		{Relation: kg.RelWrote, From: "organisation:council", To: "source:book"},
		{Relation: kg.RelWrote, From: "person:bo", To: "source:book"},
		{Relation: kg.RelTalkAbout, From: "talk:one", To: "intervention:top"},
		{Relation: kg.RelTalkAbout, From: "talk:one", To: "organisation:council"},
	}
	return walker.New(served, nodes, edges)
}
