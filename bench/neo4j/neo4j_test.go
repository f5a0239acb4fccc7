package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"forwhom/bench/load"
	"forwhom/graph"
)

// given are variables of the form that each shape is asked with.
var given = map[string]variables{
	"q1": {"id": "study:x"}, "q2": {"ids": []string{"intervention:x"}}, "q3": {"from": 1, "to": 2}, "q4 first": {"from": 1},
	"q4": {"from": 1, "after": ""}, "q4c": {"from": 1, "to": 2}, "q5": {"populations": []string{"population:x"}, "maxRows": 2, "maxColumns": 2},
	"q5 first": {"populations": []string{"population:x", "population:y"}, "maxRows": 2, "maxColumns": 2}, "q6": {"text": "x"}, "q7": {"from": "study:x", "to": "study:y"},
}

// The peer's are held to its own schema by the peer itself, before anything is measured.
func TestEveryOperationIsOneStatement(t *testing.T) {
	types, err := graph.Types()
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range shapes {
		v := given[s.name]
		if s.name == "q4" {
			v = variables{"from": 1} // a cursor is a store's to make
		}
		root := !s.computed()
		if text, _, err := emitted(types, s.ours, v); err != nil || strings.Contains(text, "RETURN r0") != root {
			t.Errorf("%s: %v\n%s", s.name, err, text)
		}
		if doc, err := parser.ParseQuery(&ast.Source{Input: s.peer}); err != nil || len(doc.Operations) != 1 {
			t.Errorf("%s: the peer's operation: %v", s.name, err)
		}
	}
}

func TestPeerAndFloorAreLittleCode(t *testing.T) {
	for _, file := range []string{"peer/server.mjs", "floor/floor.go"} {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if lines := bytes.Count(text, []byte("\n")); lines < 20 || lines >= 200 {
			t.Errorf("%s: %d lines, under 200 wanted", file, lines)
		}
	}
}

func TestRowsAreTheSameHoweverTheyAreWritten(t *testing.T) {
	for _, c := range []struct{ name, ours, other string }{
		{"q1", `{"study":{"id":"a","year":1}}`, `{"studies":[{"year":1,"id":"a"}]}`},
		{"q2", `{"interventions":{"nodes":[{"id":"i","findings":{"nodes":[{"id":"a","study":null,"outcomes":[{"id":"x"},{"id":"y"}]},{"id":"b","study":{"id":"s"},"outcomes":[]}]}}]}}`,
			`{"interventions":[{"id":"i","findings":[{"id":"b","study":[{"id":"s"}],"outcomes":[]},{"id":"a","study":null,"outcomes":[{"id":"y"},{"id":"x"}]}]}]}`},
		{"q4c", `{"studies":{"totalCount":2,"nodes":[{"id":"a","year":1},{"id":"b","year":1}]}}`,
			`{"studiesConnection":{"totalCount":2,"edges":[{"node":{"id":"a","year":1}},{"node":{"id":"b","year":1}}]}}`},
		{"q5", `{"evidenceMap":{"cells":[{"row":"r","column":"c","segments":[{"value":"MIXED","findingCount":2},{"value":"UNCLEAR","findingCount":0}]},{"row":"r","column":"d","segments":[]}]}}`,
			`{"mapCells":[{"row":"r","column":"c","direction":"MIXED","findingCount":2}]}`},
		{"q6", `{"search":{"edges":[{"score":2.5,"node":{"id":"b","statement":"s"}},{"score":1,"node":{"id":"a","statement":"s"}},{"score":1,"node":{"id":"c","statement":"s"}}]}}`,
			`{"searchFindings":{"edges":[{"score":2.5,"node":{"id":"b","statement":"s"}},{"score":1,"node":{"id":"c","statement":"s"}},{"score":1,"node":{"id":"a","statement":"s"}}]}}`},
		{"q7", `{"connections":{"paths":[{"nodes":[{"id":"a"},{"id":"b"}]}]}}`, `{"shortestPath":["a","b"]}`},
	} {
		mine, err := rowsOf(c.name, []byte(c.ours))
		if err != nil {
			t.Fatal(err)
		}
		theirs, err := rowsOf(c.name, []byte(c.other))
		if err != nil {
			t.Fatal(err)
		}
		if err := differ(c.name, peer, mine, theirs); err != nil {
			t.Error(err)
		}
		for _, value := range []string{`"a"`, `"b"`, `"r"`, `"MIXED"`, `"s"`} {
			other, err := rowsOf(c.name, []byte(strings.Replace(c.other, value, `"z"`, 1)))
			if err != nil || strings.Contains(c.other, value) && bytes.Equal(other, mine) {
				t.Errorf("%s: with z for %s the rows are taken for the same: %v", c.name, value, err)
			}
		}
	}
	if differ("q3", peer, []byte(`[]`), []byte(`[]`)) == nil {
		t.Error("no rows are the same as no rows")
	}
}

func TestOrderCountsWhereThePeerHasOne(t *testing.T) {
	mine, _ := rowsOf("q3", []byte(`{"studies":{"nodes":[{"id":"a"},{"id":"b"}]}}`))
	theirs, _ := rowsOf("q3", []byte(`{"studies":[{"id":"b"},{"id":"a"}]}`))
	if differ("q3", peer, mine, theirs) == nil {
		t.Errorf("%s is taken for %s", theirs, mine)
	}
}

func TestMissedGoalsAreSeen(t *testing.T) {
	a := &asked{shape: shape{name: "q1", want: want{floor: 1.25, peer: 0.5, throughput: 4}}}
	for i, took := range []time.Duration{130, 100, 300} {
		a.measured[i].took = [2]load.Timings{{took}, {took}}
		a.measured[i].perSecond = [2][]float64{{1}, {float64(1000 / took)}}
	}
	row := strings.Join(ratios([]*asked{a})[1], " | ")
	if want := "q1 | **1.30** (at most 1.25) | **1.30** (at most 1.25) | 0.43 (at most 0.5) | 0.43 (at most 0.5) | **2.33** (at least 4)"; row != want {
		t.Errorf("%s\nwant\n%s", row, want)
	}
}

// A quick run starts everything, and is an error where rows differ.
func TestAQuickRunGivesTheTables(t *testing.T) {
	if os.Getenv("SKIP_NEO4J") == "1" || os.Getenv("FORWHOM_LONG") == "" {
		t.Skip("takes minutes, a Neo4j and npm: make test-long, or FORWHOM_LONG=1")
	}
	dir := t.TempDir()
	program, file := filepath.Join(dir, "bench"), filepath.Join(dir, "performance.md")
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	if err := os.WriteFile(file, []byte("Before.\n\n"+section.Start+"\nold\n"+section.End+"\n\nAfter.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.CommandContext(t.Context(), program, "-quick", "-out", file).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Before.", "After.", "| q1 | forwhom |", "| q7 | @neo4j/graphql |", "| q5 | floor |", "q4 / q4 first"} {
		if !bytes.Contains(text, []byte(want)) {
			t.Errorf("the report lacks %q:\n%s", want, text)
		}
	}
	if bytes.Contains(text, []byte("\nold\n")) {
		t.Error("the section between the markers was not replaced")
	}
}
