package storetest

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"forwhom/kg"
	"forwhom/store"
	"forwhom/store/storetest/walker"
)

// Operation is one of docs/operations that this release answers.
type Operation struct {
	Name      string // such as "03-what-works"
	Query     string
	Variables map[string]any
	Computed  bool // whether the answer is computed, which takes a second read
}

// CheckReads wants at least one read, and one or, where the answer is computed, at most two.
func (op Operation) CheckReads(t testing.TB, reads int) {
	t.Helper()
	most := 1
	if op.Computed {
		most = 2
	}
	if reads < 1 || reads > most {
		t.Errorf("%d reads, at most %d wanted", reads, most)
	}
}

// answered are the operations that this release answers, and whether the answer is computed.
var answered = map[string]bool{
	"01-profile": false, "02-studies": false, "03-what-works": true, "04-evidence-map": true, "05-conflict": true, "06-compare": true,
	"07-synthesis": true, "08-search": false, "09-connections": false, "10-neighbourhood": false, "11-nodes": false,
	"12-timeline": true, "13-event": false, "14-organisations": false, "15-case-study": false, "16-theme": false,
	"17-brief": true,
}

// variables are what an operation without a file of its own is asked with.
var variables = map[string]map[string]any{
	"01-profile":       {"id": "intervention:family-group-conferencing"},
	"05-conflict":      {"intervention": "intervention:family-group-conferencing", "outcome": "outcome:child-enters-care"},
	"06-compare":       {"ids": []any{"intervention:family-group-conferencing", "intervention:open-dialogue", "intervention:family-drug-and-alcohol-court"}},
	"08-search":        {"text": "family conference"},
	"09-connections":   {"from": "intervention:family-group-conferencing", "to": "intervention:open-dialogue"},
	"10-neighbourhood": {"id": "intervention:open-dialogue"},
	"11-nodes":         {"ids": []any{"outcome:child-enters-care", "study:unknown", "intervention:open-dialogue"}},
	"12-timeline":      {"from": "1997", "to": "2009"},
	"13-event":         {"id": "event:seminar-2016-01-15"},
	"15-case-study":    {"id": "case-study:amanda"},
	"16-theme":         {"id": "theme:sharing-power-with-families"},
	"17-brief": {"question": map[string]any{"population": []any{"population:families-in-pre-proceedings"}, "context": []any{"context:england"},
		"outcome": []any{"outcome:child-enters-care"}}},
}

// Operations reads those of a folder, such as "../docs/operations", that this release answers, by name.
func Operations(t testing.TB, folder string) []Operation {
	t.Helper()
	var all []Operation
	for _, name := range slices.Sorted(maps.Keys(answered)) {
		text, err := os.ReadFile(filepath.Join(folder, name+".graphql"))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, Operation{Name: name, Query: string(text), Variables: Variables(t, folder, name), Computed: answered[name]})
	}
	return all
}

// Variables are what an operation is asked with: those of a file of its own beside it, or ours. They are the caller's alone.
func Variables(t testing.TB, folder, name string) map[string]any {
	t.Helper()
	vars := walker.DeepCopy(variables[name]).(map[string]any)
	if text, err := os.ReadFile(filepath.Join(folder, name+".json")); err == nil {
		if err := json.Unmarshal(text, &vars); err != nil {
			t.Fatal(err)
		}
	}
	return vars
}

// RunOperations asks two stores that hold the program's own evidence, at the same version, all operations of
// docs/operations and, under FORWHOM_LONG=1, the questions of docs/questions. The answers must be the same, byte for byte,
// asked again too, and take one read, or at most two where they are computed. A search need only be answered: its scores are a
// store's own, and the contract says what it must find.
func RunOperations(t *testing.T, one, two store.Store, docs string) {
	all := Operations(t, filepath.Join(docs, "operations"))
	questions, err := filepath.Glob(filepath.Join(docs, "questions", "*.graphql"))
	if err != nil || len(questions) < 12 {
		t.Fatalf("%d questions found: %v", len(questions), err)
	}
	if os.Getenv("FORWHOM_LONG") == "" {
		questions = nil
	}
	for _, file := range questions {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, Operation{Name: filepath.Base(file), Query: string(text), Computed: true})
	}
	first, second := newAsker(t, one), newAsker(t, two)
	for _, op := range all {
		t.Run(op.Name, func(t *testing.T) {
			vars, err := json.Marshal(op.Variables)
			if err != nil {
				t.Fatal(err)
			}
			q := question{query: op.Query, variables: vars}
			ask := func() answer {
				second.counter.Reset()
				got := second.ask(t, q)
				op.CheckReads(t, second.counter.Reads())
				return got
			}
			want, got := first.ask(t, q), ask()
			if len(want.Errors) > 0 || len(want.Data) < 20 {
				t.Fatalf("the first answers %.500s", want.text())
			}
			if strings.Contains(op.Query, "search(") {
				return
			}
			if got.text() != want.text() {
				t.Errorf("they differ: %s", parting(got.text(), want.text()))
			}
			if again := ask(); again.text() != got.text() {
				t.Errorf("asked again the second answers otherwise: %s", parting(again.text(), got.text()))
			}
		})
	}
}

// RunBesideWrites asks a store a computed question while another one writes to the same graph: every answer is of the graph as it
// is after the write, although facts are kept from question to question.
func RunBesideWrites(t *testing.T, asked, written store.Store) {
	a := newAsker(t, asked)
	query := `{ evidenceMap { dataVersion totals { findingCount } } }`
	var before struct {
		EvidenceMap struct{ Totals struct{ FindingCount int } }
	}
	if err := json.Unmarshal(a.ask(t, question{query: query}).Data, &before); err != nil {
		t.Fatal(err)
	}
	for i := range 3 {
		slug := fmt.Sprintf("beside-%d", i)
		nodes := []*kg.Node{intervention(slug, "Beside")}
		for _, kind := range []kg.Kind{kg.KindOutcome, kg.KindStudy, kg.KindFinding} {
			n := kg.NewNode(kind, kind.Info().Prefix+":"+slug)
			fill(n, i)
			nodes = append(nodes, n)
		}
		finding := nodes[3].ID
		version := write(t, written, &kg.Batch{Time: noon, Nodes: nodes, Edges: []kg.Edge{{Relation: kg.RelOf, From: finding, To: nodes[0].ID},
			{Relation: kg.RelOn, From: finding, To: nodes[1].ID}, {Relation: kg.RelReports, From: nodes[2].ID, To: finding}}})
		for range 2 {
			got := a.ask(t, question{query: query})
			if want := fmt.Sprintf(`{"evidenceMap":{"dataVersion":"%d","totals":{"findingCount":%d}}}`, version, before.EvidenceMap.Totals.FindingCount+i+1); string(got.Data) != want {
				t.Errorf("after %d writes: %s\nwant %s", i+1, got.text(), want)
			}
		}
	}
}
