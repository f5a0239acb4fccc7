package graph_test

import (
	"encoding/json"
	"testing"
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
