package graph_test

import (
	"encoding/json"
	"testing"
)

// A reader's own context goes with a conflict, the map, gaps and ratings: each finding, cell and gap tells how well it fits.
func TestAReadersContextGoesWithConflictsMapsGapsAndRatings(t *testing.T) {
	query := `query($mine: MyContext) {
		conflict(intervention: "intervention:family-group-conferencing", outcome: "outcome:child-enters-care", myContext: $mine) {
			counts { favourable } sides { direction fits { node { id } sentence transferability { score matched unmatched unknown } } findings { nodes { id } } } }
		evidenceMap(where: { interventions: { in: ["intervention:family-group-conferencing"] } }, myContext: $mine) { cells { findingCount transferability { score } } }
		gaps(where: { intervention: ["intervention:family-group-conferencing"] }, first: 100, myContext: $mine) { byReason { reason } nodes { reason transferability { score } } }
		intervention(id: "intervention:family-group-conferencing") {
			own: ratings(scheme: GRADE_LIKE, outcome: "outcome:child-enters-care", myContext: $mine) { parts { name concern sentence } }
			loose: ratings(scheme: GRADE_LIKE, outcome: "outcome:child-enters-care", population: ["population:families-in-pre-proceedings"], context: ["context:england"]) { parts { name concern sentence } } } }`
	type fit struct{ Score float64 }
	type answer struct {
		Conflict struct {
			Sides []struct {
				Direction string
				Fits      []struct {
					Node     struct{ ID string }
					Sentence string
				}
				Findings struct{ Nodes []struct{ ID string } }
			}
		}
		EvidenceMap struct {
			Cells []struct {
				FindingCount    int
				Transferability *fit
			}
		}
		Gaps struct {
			Nodes []struct {
				Reason          string
				Transferability *fit
			}
		}
		Intervention struct{ Own, Loose json.RawMessage }
	}
	asked := func(mine any) (a answer) {
		response := ask(t, openSeed(t), query, map[string]any{"mine": mine})
		if len(response.Errors) > 0 {
			t.Fatal(response.Errors)
		}
		if err := json.Unmarshal(response.Data, &a); err != nil {
			t.Fatal(err)
		}
		return a
	}
	own := asked(map[string]any{"population": []any{"population:families-in-pre-proceedings"}, "country": []any{"context:england"}})
	for _, s := range own.Conflict.Sides {
		if len(s.Fits) != len(s.Findings.Nodes) || len(s.Fits) == 0 || s.Fits[0].Node.ID != s.Findings.Nodes[0].ID {
			t.Errorf("%s: %d findings, of %d is told how they fit", s.Direction, len(s.Findings.Nodes), len(s.Fits))
		}
		if want := map[string]string{"FAVOURABLE": "It fits the people and place asked about.", "ADVERSE": "It fits the people but not the place asked about."}[s.Direction]; want != "" && s.Fits[0].Sentence != want {
			t.Errorf("%s: %s", s.Direction, s.Fits[0].Sentence)
		}
	}
	full, elsewhere := 0, 0
	for _, c := range own.EvidenceMap.Cells {
		if (c.FindingCount > 0) != (c.Transferability != nil) {
			t.Errorf("a cell of %d findings has the fit %v", c.FindingCount, c.Transferability)
		}
		full += min(c.FindingCount, 1)
	}
	for _, g := range own.Gaps.Nodes {
		if (g.Reason == "NEVER_STUDIED") != (g.Transferability == nil) {
			t.Errorf("%s: fit %v", g.Reason, g.Transferability)
		}
		if g.Reason == "ONLY_ELSEWHERE" {
			elsewhere++
		}
	}
	if full < 10 || elsewhere == 0 {
		t.Errorf("%d cells with findings, %d gaps of elsewhere", full, elsewhere)
	}
	if string(own.Intervention.Own) != string(own.Intervention.Loose) {
		t.Errorf("rated in the context: %s\nwith its parts: %s", own.Intervention.Own, own.Intervention.Loose)
	}
	none := asked(nil)
	for _, s := range none.Conflict.Sides {
		if len(s.Fits) > 0 {
			t.Error("findings fit, and there is no context")
		}
	}
	for _, g := range none.Gaps.Nodes {
		if g.Transferability != nil || g.Reason == "ONLY_ELSEWHERE" {
			t.Errorf("without a context there is %+v", g)
		}
	}
	if string(none.Intervention.Own) == string(own.Intervention.Own) {
		t.Error("a rating does not depend on the context")
	}
}
