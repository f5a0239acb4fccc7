package graph_test

import (
	"encoding/json"
	"strings"
	"testing"
)

// The worked example of docs/methods.md, recomputed from the seed.
func TestWhatConferencesCostAndSave(t *testing.T) {
	response := ask(t, openSeed(t), `query($id: ID!) { intervention(id: $id) { costs { sentence withoutAmount converted
		groups { basis flow unit years low high priceYear sentence amounts { finding amount } } } } }`, map[string]any{"id": conferencing})
	if len(response.Errors) > 0 {
		t.Fatal(response.Errors)
	}
	var a struct {
		Intervention struct {
			Costs struct {
				Sentence      string
				WithoutAmount int
				Converted     bool
				Groups        []struct {
					Basis, Flow, Unit string
					Years, Low, High  *float64
					PriceYear         *int
					Sentence          string
					Amounts           []struct {
						Finding string
						Amount  float64
					}
				}
			}
		}
	}
	if err := json.Unmarshal(response.Data, &a); err != nil {
		t.Fatal(err)
	}
	page := inOneLine(methods(t))
	c := a.Intervention.Costs
	var sorts []string
	for _, g := range c.Groups {
		sorts = append(sorts, g.Basis+" "+g.Flow+" "+g.Unit)
		if len(g.Amounts) != 1 || g.Low == nil || *g.Low != g.Amounts[0].Amount || g.PriceYear != nil {
			t.Errorf("%+v", g)
		}
	}
	want := "ESTIMATED SAVING FAMILY, BUDGETED COST PROGRAMME, PROJECTED SAVING COUNTRY, PROJECTED SAVING COUNTRY"
	if got := strings.Join(sorts, ", "); got != want {
		t.Errorf("sorts %s, want %s", got, want)
	}
	if c.WithoutAmount != 3 || c.Converted || !strings.Contains(page, c.Groups[0].Sentence) {
		t.Errorf("%+v", c)
	}
}
