package graph_test

import (
	"encoding/json"
	"strings"
	"testing"
)

// The worked example of docs/methods.md, recomputed from the seed.
func TestConferencesAndOpenDialogueSideBySide(t *testing.T) {
	response := ask(t, openSeed(t), operation(t, "06-compare").Query, map[string]any{"ids": []any{conferencing, "intervention:open-dialogue"}})
	if len(response.Errors) > 0 {
		t.Fatal(response.Errors)
	}
	var a struct {
		Compare struct {
			Columns []struct{ ID, Name string }
			Rows    []struct {
				RowKind, Label string
				Node           *struct{ ID string }
				Cells          []struct {
					Verdict               *string
					EffectIndex, Strength *float64
					FindingCount          int
					Sentence              string
					Best                  *struct {
						ID, Statement string
						Source        struct{ Citation string }
					}
				}
			}
		}
	}
	if err := json.Unmarshal(response.Data, &a); err != nil {
		t.Fatal(err)
	}
	page := inOneLine(methods(t))
	first := a.Compare.Rows[0]
	if first.Node == nil || first.Node.ID != "outcome:out-of-home-care" {
		t.Fatalf("the first row is %+v", first)
	}
	for i, want := range []string{"MIXED", "LEANS_FAVOURABLE"} {
		c := first.Cells[i]
		if c.Verdict == nil || *c.Verdict != want || c.Best == nil || c.Best.Source.Citation == "" || c.Strength == nil || *c.Strength < 0.2 {
			t.Errorf("column %d is %+v, want %s", i, c, want)
		}
		if !strings.Contains(page, c.Sentence) {
			t.Errorf("docs/methods.md does not show %q", c.Sentence)
		}
	}
	for _, row := range a.Compare.Rows {
		if len(row.Cells) != 2 {
			t.Errorf("%s has %d cells", row.Label, len(row.Cells))
		}
		for _, c := range row.Cells {
			if c.Sentence == "" || (c.Best == nil) != (c.FindingCount == 0) || (row.RowKind == "OUTCOME") != (c.Verdict != nil) {
				t.Errorf("%s: %+v", row.Label, c)
			}
		}
	}
}

func TestOneInterventionAloneIsNotCompared(t *testing.T) {
	response := ask(t, openSeed(t), operation(t, "06-compare").Query, map[string]any{"ids": []any{conferencing}})
	if len(response.Errors) != 1 || response.Errors[0].Extensions["code"] != "BAD_INPUT" || response.Errors[0].Path.String() != "compare" {
		t.Errorf("%v", response.Errors)
	}
}
