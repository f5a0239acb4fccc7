package graph_test

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"strings"
	"testing"
)

type whatWorks struct {
	WhatWorks struct {
		TotalCount int
		PageInfo   struct {
			HasNextPage bool
			EndCursor   string
		}
		Edges []struct {
			Rank int
			Node struct{ ID, Name string }

			Verdict, VerdictAnywhere     string
			EffectIndex, Strength, Score float64
			IndependentStudies           int
			Counts                       struct{ Favourable, Adverse, NoDifference, Mixed, Unclear int }
			Reasons                      []struct {
				Sentence        string
				Contribution    float64
				Quality         float64
				Transferability struct{ Score float64 }
				Finding         struct {
					Direction string
					Study     struct{ ID string }
				}
			}
			Indirect []struct{ ID string }
			Warnings []struct{ Code string }
		}
	}
}

func answerTo(t *testing.T, query string, vars map[string]any) whatWorks {
	t.Helper()
	response := ask(t, openSeed(t), query, vars)
	if len(response.Errors) > 0 {
		t.Fatal(response.Errors)
	}
	var a whatWorks
	if err := json.Unmarshal(response.Data, &a); err != nil {
		t.Fatal(err)
	}
	return a
}

const whatWorksQuery = `query($question: WhatWorksQuestion!, $first: Int, $after: String) { whatWorks(question: $question, first: $first, after: $after) {
	totalCount pageInfo { hasNextPage endCursor }
	edges { rank node { id name } verdict verdictAnywhere effectIndex strength score independentStudies
		counts { favourable adverse noDifference mixed unclear }
		reasons(first: 20) { sentence contribution quality transferability { score } finding { direction study { id } } }
		indirect { id } warnings { code } } } }`

// The worked example of docs/methods.md, recomputed from the seed.
func TestTheWorkedExampleComesOutOfTheSeed(t *testing.T) {
	a := answerTo(t, whatWorksQuery, operation(t, "03-what-works").Variables).WhatWorks
	first := a.Edges[0]
	if first.Rank != 1 || first.Node.ID != "intervention:family-group-conferencing" || first.Verdict != "LEANS_FAVOURABLE" || first.IndependentStudies != 15 {
		t.Fatalf("first is %+v", first)
	}
	near(t, "effect index", first.EffectIndex, 0.358)
	near(t, "strength", first.Strength, 0.522)
	near(t, "score", first.Score, 0.187)
	want := []struct {
		study, direction string
		s, contribution  float64
	}{
		{"study:taylor-2024-fgc-pre-proceedings", "FAVOURABLE", 0.750, 0.440},
		{"study:dijkstra-2016", "NO_DIFFERENCE", 0.188, 0},
		{"study:sen-2019", "NO_DIFFERENCE", 0.188, 0},
		{"study:dijkstra-2018", "ADVERSE", 0.141, -0.083},
		{"study:hollinshead-2017", "NO_DIFFERENCE", 0.094, 0},
		{"study:nurmatov-2020", "MIXED", 0.094, 0},
	}
	if len(first.Reasons) != len(want) {
		t.Fatalf("%d reasons, want %d", len(first.Reasons), len(want))
	}
	page := methods(t)
	for i, w := range want {
		r := first.Reasons[i]
		if !strings.HasPrefix(r.Finding.Study.ID, w.study) || r.Finding.Direction != w.direction {
			t.Errorf("reason %d is %s %s, want %s %s", i+1, r.Finding.Study.ID, r.Finding.Direction, w.study, w.direction)
		}
		near(t, w.study+": s", r.Quality*r.Transferability.Score, w.s)
		near(t, w.study+": contribution", r.Contribution, w.contribution)
		if row := fmt.Sprintf("| %.3f | %.3f |", w.s, w.contribution); !strings.Contains(page, row) {
			t.Errorf("docs/methods.md does not show the row %s", row)
		}
	}
	if len(first.Warnings) == 0 || first.Warnings[0].Code != "OVERLAP_UNKNOWN" {
		t.Errorf("warnings: %+v", first.Warnings)
	}
	if len(first.Indirect) != 1 || !strings.HasPrefix(first.Indirect[0].ID, "finding:taylor-2024-fgc-pre-proceedings-") {
		t.Errorf("care proceedings are not listed as indirect: %+v", first.Indirect)
	}
}

func ln(f float64) float64 { return math.Log(f) }

func near(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 0.0006 {
		t.Errorf("%s is %.4f, want %.3f", what, got, want)
	}
}

func TestAskedForOutOfHomeCareTheSwedishStudyStandsAmongTheReasonsAsAdverse(t *testing.T) {
	a := answerTo(t, whatWorksQuery, map[string]any{"question": map[string]any{
		"population": []any{"population:families-in-pre-proceedings"}, "context": []any{"context:england"}, "outcome": []any{"outcome:out-of-home-care"}}})
	for _, edge := range a.WhatWorks.Edges {
		if edge.Node.ID != "intervention:family-group-conferencing" {
			continue
		}
		for _, r := range edge.Reasons {
			if strings.HasPrefix(r.Finding.Study.ID, "study:sundell-2004") && r.Finding.Direction == "ADVERSE" && r.Contribution < 0 {
				return
			}
		}
		t.Fatalf("not among %+v", edge.Reasons)
	}
	t.Fatal("Family Group Conferencing is not among the answers")
}

func TestAnswersPageByTheirCursorAndTogetherAreTheWholeList(t *testing.T) {
	st := openSeed(t)
	question := map[string]any{"context": []any{"context:england"}}
	page := func(first int, after any) whatWorks {
		response := ask(t, st, whatWorksQuery, map[string]any{"question": question, "first": first, "after": after})
		if len(response.Errors) > 0 {
			t.Fatal(response.Errors)
		}
		var a whatWorks
		if err := json.Unmarshal(response.Data, &a); err != nil {
			t.Fatal(err)
		}
		return a
	}
	whole := page(60, nil).WhatWorks
	var after any
	seen := 0
	for more := true; more; {
		p := page(7, after).WhatWorks
		for _, e := range p.Edges {
			if w := whole.Edges[seen]; e.Rank != seen+1 || e.Node.ID != w.Node.ID || e.Score != w.Score {
				t.Fatalf("place %d is %s with rank %d, want %s", seen+1, e.Node.ID, e.Rank, w.Node.ID)
			}
			seen++
		}
		more, after = p.PageInfo.HasNextPage, p.PageInfo.EndCursor
	}
	if seen != whole.TotalCount || seen < 20 {
		t.Errorf("%d answers page by page, %d in all", seen, whole.TotalCount)
	}
	other := ask(t, st, whatWorksQuery, map[string]any{"question": map[string]any{}, "after": after})
	if len(other.Errors) != 1 || other.Errors[0].Extensions["code"] != "BAD_INPUT" {
		t.Errorf("a cursor of another question: %v", other.Errors)
	}
}

func TestAQuestionWithWeightsOutOfRangeIsRefused(t *testing.T) {
	for _, weight := range []float64{-1, 10.5} {
		response := ask(t, openSeed(t), whatWorksQuery, map[string]any{"question": map[string]any{"weights": map[string]any{"country": weight}}})
		if len(response.Errors) != 1 || response.Errors[0].Extensions["code"] != "BAD_INPUT" || !strings.Contains(response.Errors[0].Message, "weights.country") {
			t.Errorf("%v: %v", weight, response.Errors)
		}
	}
}

// All facts of the file that the seed began with are in it, and none is invented.
func TestEveryPublishedFactIsInTheSeed(t *testing.T) {
	facts, err := os.ReadFile("../../shared/evidence/facts.jsonl")
	if err != nil {
		t.Log("the facts file is not here: nothing to compare with")
		return
	}
	files := strings.Builder{}
	for _, noun := range []string{"finding", "study"} {
		entries, err := os.ReadDir("../seed/" + noun)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			text, err := os.ReadFile("../seed/" + noun + "/" + e.Name())
			if err != nil {
				t.Fatal(err)
			}
			files.Write(text)
		}
	}
	known := 0
	for line := range strings.Lines(string(facts)) {
		var fact struct{ ID string }
		if err := json.Unmarshal([]byte(line), &fact); err != nil {
			t.Fatal(err)
		}
		known++
		if !strings.Contains(files.String(), fact.ID) {
			t.Errorf("%s is not in the seed", fact.ID)
		}
	}
	if known != 85 {
		t.Errorf("%d facts, want 85", known)
	}
}
