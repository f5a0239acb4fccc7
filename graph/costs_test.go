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

// No amount of the seed states the year of its prices, so that none is converted, and each says why. One that did would
// be in the prices asked for, or say what is missing.
func TestAmountsWithoutAYearOfPricesSayThatTheyAreNotConverted(t *testing.T) {
	response := ask(t, openSeed(t), `{ interventions(first: 40, where: { findings: { some: { cost: { amount: { gt: 0 } } } } }) { totalCount nodes { id costs(inPricesOf: 2023) { conversion
		groups { priceYear amounts(first: 10) { finding converted { factor } unconverted } } } } } }`, nil)
	if len(response.Errors) > 0 {
		t.Fatal(response.Errors)
	}
	var a struct {
		Interventions struct {
			TotalCount int
			Nodes      []struct {
				ID    string
				Costs struct {
					Conversion string
					Groups     []struct {
						PriceYear *int
						Amounts   []struct {
							Finding     string
							Converted   *struct{ Factor float64 }
							Unconverted *string
						}
					}
				}
			}
		}
	}
	if err := json.Unmarshal(response.Data, &a); err != nil {
		t.Fatal(err)
	}
	why := "the year of the prices is not stated"
	if !strings.Contains(inOneLine(methods(t)), "asked for the prices of 2023, each says “"+why+"”") {
		t.Error("docs/methods.md does not say so")
	}
	amounts := 0
	for _, node := range a.Interventions.Nodes {
		for _, g := range node.Costs.Groups {
			for _, amount := range g.Amounts {
				amounts++
				if g.PriceYear != nil || amount.Converted != nil || amount.Unconverted == nil || *amount.Unconverted != why {
					t.Errorf("%s of %s: %+v in prices of %v", amount.Finding, node.ID, amount, g.PriceYear)
				}
			}
		}
		if len(node.Costs.Groups) > 0 && !strings.HasSuffix(node.Costs.Conversion, "not converted, but as stated: "+why+".") {
			t.Errorf("%s: %s", node.ID, node.Costs.Conversion)
		}
	}
	if amounts < 20 || a.Interventions.TotalCount != len(a.Interventions.Nodes) {
		t.Errorf("only %d amounts of %d interventions are looked at", amounts, len(a.Interventions.Nodes))
	}
}
