package graph_test

import (
	"encoding/json"
	"strings"
	"testing"

	"forwhom/store/storetest"
)

// The worked example of docs/methods.md, recomputed from the seed.
func TestTheReportsOnConferencesAndEnteringCareAreIndependent(t *testing.T) {
	response := ask(t, openSeed(t), `query($id: ID!) { intervention(id: $id) { independence(outcome: "outcome:child-enters-care") {
		sentence outcome reportCount unitCount reviewCount knownReviewCount correctedCoveredArea overlap reports(first: 100) { report label use sentence } pairs { one } } } }`,
		map[string]any{"id": conferencing})
	if len(response.Errors) > 0 {
		t.Fatal(response.Errors)
	}
	var a struct {
		Intervention struct {
			Independence struct {
				Sentence, Outcome                                     string
				ReportCount, UnitCount, ReviewCount, KnownReviewCount int
				CorrectedCoveredArea                                  *float64
				Overlap                                               *string
				Reports                                               []struct{ Report, Label, Use, Sentence string }
				Pairs                                                 []struct{ One string }
			}
		}
	}
	if err := json.Unmarshal(response.Data, &a); err != nil {
		t.Fatal(err)
	}
	i := a.Intervention.Independence
	if i.ReportCount != 6 || i.UnitCount != 6 || i.ReviewCount != 2 || i.KnownReviewCount != 0 || i.CorrectedCoveredArea != nil || i.Overlap != nil || len(i.Pairs) > 0 {
		t.Errorf("%+v", i)
	}
	uses := map[string]int{}
	for _, r := range i.Reports {
		uses[r.Use]++
		if r.Label == "" || r.Report == "" {
			t.Errorf("%+v", r)
		}
	}
	if uses["COUNTED"] != 4 || uses["SHARE_UNKNOWN"] != 2 {
		t.Errorf("uses %v", uses)
	}
}

// An outcome and a theme tell what counts once, too, and so do the interventions of an answer; all by the facts of one
// read beside the nodes' own.
func TestOutcomesThemesAndAnswersTellWhatCountsOnce(t *testing.T) {
	st, reads := storetest.Count(openSeed(t))
	response := ask(t, st, `query($id: ID!) {
		outcome(id: "outcome:child-enters-care") { independence { outcome sentence reportCount unitCount reviewCount }
			conferences: independence(intervention: $id) { outcome sentence reportCount unitCount reviewCount } }
		theme(id: "theme:costs-and-savings") { independence { outcome sentence reportCount unitCount reviewCount } }
		intervention(id: $id) { independence(outcome: "outcome:child-enters-care") { outcome sentence reportCount unitCount reviewCount } } }`,
		map[string]any{"id": conferencing})
	if len(response.Errors) > 0 {
		t.Fatal(response.Errors)
	}
	if reads.Reads() != 2 {
		t.Errorf("%d reads, want the nodes' and that of their facts", reads.Reads())
	}
	type independence struct {
		Outcome                             *string
		Sentence                            string
		ReportCount, UnitCount, ReviewCount int
	}
	var a struct {
		Outcome             struct{ Independence, Conferences independence }
		Theme, Intervention struct{ Independence independence }
	}
	if err := json.Unmarshal(response.Data, &a); err != nil {
		t.Fatal(err)
	}
	page := inOneLine(methods(t))
	if i := a.Outcome.Independence; *i.Outcome != "outcome:child-enters-care" || i.ReportCount != 9 || i.UnitCount != 9 || i.ReviewCount != 3 || !strings.Contains(page, "“"+i.Sentence+"”") {
		t.Errorf("the outcome: %+v", i)
	}
	if i := a.Theme.Independence; i.Outcome != nil || i.ReportCount != 19 || i.UnitCount != 19 || i.ReviewCount != 3 || !strings.Contains(page, "“"+i.Sentence+"”") {
		t.Errorf("the theme: %+v", i)
	}
	if a.Outcome.Conferences.Sentence != a.Intervention.Independence.Sentence || a.Outcome.Conferences.ReportCount != 6 {
		t.Errorf("asked of the outcome %+v, asked of the intervention %+v", a.Outcome.Conferences, a.Intervention.Independence)
	}

	response = ask(t, openSeed(t), `{ whatWorks(question: { outcome: ["outcome:child-enters-care"] }) { edges {
		node { id independence(outcome: "outcome:child-enters-care") { unitCount } } counts { favourable adverse noDifference mixed unclear } } } }`, nil)
	if len(response.Errors) > 0 {
		t.Fatal(response.Errors)
	}
	var rows struct {
		WhatWorks struct {
			Edges []struct {
				Node struct {
					ID           string
					Independence independence
				}
				Counts map[string]int
			}
		}
	}
	if err := json.Unmarshal(response.Data, &rows); err != nil || len(rows.WhatWorks.Edges) < 5 {
		t.Fatalf("%d rows: %v", len(rows.WhatWorks.Edges), err)
	}
	for _, row := range rows.WhatWorks.Edges {
		sum := 0
		for _, n := range row.Counts {
			sum += n
		}
		if row.Node.Independence.UnitCount != sum { // no unit of these has several directions
			t.Errorf("%s: %d units, and the row counts %d", row.Node.ID, row.Node.Independence.UnitCount, sum)
		}
	}
}
