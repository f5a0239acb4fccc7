package evidence_test

import (
	"context"
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

// familyCost is an estimated cost for each family unless changed.
func familyCost(pounds float64, change ...func(*evidence.Cost)) *evidence.Cost {
	c := &evidence.Cost{Amount: &pounds, Currency: "GBP", Flow: kg.CostFlowCost, Basis: kg.CostBasisEstimated, Unit: kg.CostUnitFamily}
	for _, ch := range change {
		ch(c)
	}
	return c
}

// costing has a study for each amount; nil is a finding without one.
func costing(costs ...*evidence.Cost) evidence.Graph {
	g := smallWorld()
	for i, c := range costs {
		s := fmt.Sprintf("study:%02d", i)
		g.Studies = append(g.Studies, study(s))
		f := found(fmt.Sprintf("finding:%02d", i), s, kg.DirectionNotAssessed, about(kg.DimensionEconomic))
		f.Cost = c
		g.Findings = append(g.Findings, f)
	}
	return g
}

func costsOf(g evidence.Graph, year int) *evidence.CostSummary {
	return done(index(g).Costs(context.Background(), fgc, year))
}

func pricesOf(year int) func(*evidence.Cost) {
	return func(c *evidence.Cost) { c.PriceYear = year }
}

func TestAProjectionIsNeverPutTogetherWithAMeasurement(t *testing.T) {
	var costs []*evidence.Cost
	for _, b := range []kg.CostBasis{kg.CostBasisProjected, kg.CostBasisBudgeted, kg.CostBasisStated, "", kg.CostBasisEstimated, kg.CostBasisMeasured} {
		costs = append(costs, familyCost(100, pricesOf(2020), func(c *evidence.Cost) { c.Basis = b }))
	}
	c := costsOf(costing(costs...), 0)
	var order []kg.CostBasis
	for _, g := range c.Groups {
		order = append(order, g.Basis)
		equal(t, "one amount in each", len(g.Amounts), 1)
	}
	same(t, "the best known first", order, []kg.CostBasis{kg.CostBasisMeasured, kg.CostBasisEstimated, "", kg.CostBasisStated, kg.CostBasisBudgeted, kg.CostBasisProjected})
	equal(t, "projected", c.Groups[5].Sentence, "Projected, not measured: a cost of £100 for each family (2020), in prices of 2020.")
}

func TestAmountsAreComparedInOneCurrencyYear(t *testing.T) {
	high := 3000.5
	c := costsOf(costing(familyCost(900, pricesOf(2020)), familyCost(2000, pricesOf(2020), func(c *evidence.Cost) { c.AmountHigh = &high }),
		familyCost(10, pricesOf(2021)), familyCost(20, pricesOf(2020), func(c *evidence.Cost) { c.Currency = "SEK" }), familyCost(1), familyCost(2)), 0)
	equal(t, "groups", len(c.Groups), 4)
	undated := c.Groups[0]
	if undated.Low != nil || undated.High != nil {
		t.Errorf("amounts of unknown years are compared: %v", undated)
	}
	equal(t, "and said so", undated.Sentence, "Estimated: costs of £1 (2020) and £2 (2020) for each family; they are not compared, since the year of their prices is not stated.")
	pounds := c.Groups[1]
	equal(t, "lowest", *pounds.Low, 900)
	equal(t, "highest", *pounds.High, 3000.5)
	equal(t, "in words", pounds.Sentence, "Estimated: costs of £900 (2020) and £2,000 to £3,000.50 (2020) for each family, in prices of 2020.")
	equal(t, "the year after", *c.Groups[2].Low, 10)
	equal(t, "another currency", c.Groups[3].Sentence, "Estimated: a cost of SEK 20 for each family (2020), in prices of 2020.")
	if !strings.HasSuffix(c.Sentence, " 2 amounts do not state the year of the prices. The amounts stand as their sources state them: no year was asked for.") {
		t.Error(c.Sentence)
	}
}

func TestThatTheYearOfPricesIsNotStatedIsSaidOnce(t *testing.T) {
	equal(t, "asked for a year", costsOf(costing(familyCost(1)), 2020).Sentence, "1 amount is known of what is spent on or saved by Family Group Conferencing. "+
		"Estimated: a cost of £1 for each family (2020). 1 amount is not converted, but as stated: the year of the prices is not stated.")
}

func TestAmountsAreRoundedToThePenny(t *testing.T) {
	for amount, want := range map[float64]string{0: "£0", 0.5: "£0.50", 999: "£999", 1234.5: "£1,234.50", 1234567: "£1,234,567", 932.0475: "£932.05", 1.999: "£2", -4.256: "-£4.26"} {
		equal(t, fmt.Sprint(amount), costsOf(costing(familyCost(amount)), 0).Groups[0].Sentence, "Estimated: a cost of "+want+" for each family (2020).")
	}
}

func TestWhatIsNotKnownOfCostsIsSaid(t *testing.T) {
	equal(t, "nothing", costsOf(smallWorld(), 0).Sentence, "No finding says what is spent on or saved by Family Group Conferencing.")
	silent := costsOf(costing(nil, &evidence.Cost{Text: "a great deal"}), 0)
	equal(t, "no amount", silent.Sentence, "No finding gives an amount of what is spent on or saved by Family Group Conferencing. 2 findings speak of costs or savings without an amount.")
	equal(t, "counted", silent.WithoutAmount, 2)
	bare := -4.5
	c := costsOf(costing(&evidence.Cost{AmountHigh: &bare}), 0)
	equal(t, "nothing but a number", c.Groups[0].Sentence, "Whether measured or not is not known: -4.50 of an unknown currency (2020).")

	g := costing(familyCost(1), familyCost(2))
	g.Studies[0].Retracted = true
	equal(t, "a retracted study", len(costsOf(g, 0).Groups[0].Amounts), 1)
	g = costing(familyCost(1, pricesOf(2020)), familyCost(2, pricesOf(2020)))
	g.Findings[1].Study = g.Findings[0].Study
	equal(t, "one study twice", costsOf(g, 0).Groups[0].Sentence, "Estimated: costs of £1 (2020) and £2 (2020) for each family, in prices of 2020; these 2 amounts are of one study.")
	g = costing(familyCost(1))
	g.Findings[0].Interventions = []kg.ID{camden}
	equal(t, "of a narrower one", costsOf(g, 0).Groups[0].Sentence, "Estimated: a cost of £1 for each family (2020; of Camden conferencing).")
	says := func(text string) func(*evidence.Cost) { return func(c *evidence.Cost) { c.Text = text } }
	equal(t, "what each includes", costsOf(costing(familyCost(1, says("staff")), familyCost(2), familyCost(3, says("staff and rooms"))), 0).Groups[0].Sentence,
		"Estimated: costs of £1 (2020; as stated: “staff”), £2 (2020) and £3 (2020; as stated: “staff and rooms”) for each family; they are not compared, since the year of their prices is not stated.")
	huge := math.MaxFloat64
	g = costing(familyCost(huge, pricesOf(2010)))
	g.Deflators = []evidence.Deflator{{Currency: "GBP", Name: "x", Source: "x", Level: map[int]float64{2010: 1, 2020: 10}}}
	equal(t, "what does not fit is the largest number", costsOf(g, 2020).Groups[0].Amounts[0].Amount, huge)
	if c := done(index(g).Costs(context.Background(), "intervention:none", 0)); c != nil {
		t.Errorf("an intervention that is not there: %v", c)
	}
}

func TestAReaderWhoLeavesEndsASumOfCosts(t *testing.T) {
	g := bigGraph(20_000, 2, 1)
	for i := range g.Findings {
		g.Findings[i].Dimension, g.Findings[i].Cost = kg.DimensionEconomic, familyCost(float64(i))
	}
	x := index(g)
	r := newReader(3)
	if _, err := x.Index.Costs(r, "intervention:00000", 0); !errors.Is(err, errGone) || r.asked > 4 {
		t.Errorf("asked %d times: %v", r.asked, err)
	}
}

func TestWhatIsLeftOutOfCostsIsSaid(t *testing.T) {
	g := costing(familyCost(755), familyCost(1))
	g.Studies[1].Retracted = true
	c := costsOf(g, 0)
	equal(t, "amounts", len(c.Groups), 1)
	equal(t, "said", strings.HasSuffix(c.Sentence, " 1 finding of a retracted study does not count: 2020."), true)
	g.Findings = g.Findings[1:]
	equal(t, "where nothing is left", costsOf(g, 0).Sentence, "No finding says what is spent on or saved by Family Group Conferencing. 1 finding of a retracted study does not count: 2020.")
	compared := done(index(g).Compare(context.Background(), evidence.CompareRequest{Interventions: []kg.ID{fgc, dialogue}}))
	for _, row := range compared.Rows {
		equal(t, "in a comparison, "+row.Label, strings.HasSuffix(row.Cells[0].Sentence, " 1 finding of a retracted study does not count: 2020."), row.Kind == kg.CompareRowKindCost)
	}
	none := gapsOf(g, evidence.GapRequest{Intervention: []kg.ID{fgc}, Reasons: []kg.GapReason{kg.GapReasonNoCost}})
	equal(t, "in the gap", none.Gaps[0].Sentence, "No finding is about the cost of Family Group Conferencing. 1 finding of a retracted study does not count: 2020.")
	voice := gapsOf(g, evidence.GapRequest{Intervention: []kg.ID{fgc}, Reasons: []kg.GapReason{kg.GapReasonNoFamilyVoice}})
	equal(t, "not where it says nothing", strings.Contains(voice.Gaps[0].Sentence, "retracted"), false)
	g.Findings[0].Perspective = kg.PerspectiveChild
	voice = gapsOf(g, evidence.GapRequest{Intervention: []kg.ID{fgc}, Reasons: []kg.GapReason{kg.GapReasonNoFamilyVoice}})
	equal(t, "where it would", strings.Contains(voice.Gaps[0].Sentence, "retracted"), true)
}

func TestTheEndsOfARangeStandInEitherOrder(t *testing.T) {
	high := 900.0
	for name, c := range map[string]*evidence.Cost{
		"as it should be": familyCost(800, func(c *evidence.Cost) { c.AmountHigh = &high }),
		"turned round":    familyCost(900, func(c *evidence.Cost) { c.AmountHigh = new(800.0) }),
	} {
		g := costing(c)
		equal(t, name, costsOf(g, 0).Groups[0].Sentence, "Estimated: a cost of £800 to £900 for each family (2020).")
		near(t, name+", from", *costsOf(g, 0).Groups[0].Low, 800, 0)
		near(t, name+", to", *costsOf(g, 0).Groups[0].High, 900, 0)
		near(t, name+", in the band", factOf(t, rating(g, kg.RatingSchemeCostBand), "unitCost").Value, 900, 0)
	}
	unknown := familyCost(800, pricesOf(2020), func(c *evidence.Cost) { c.Currency = "" })
	both := costsOf(costing(unknown, unknown), 0).Groups[0]
	equal(t, "two of an unknown currency", both.Low == nil && strings.HasSuffix(both.Sentence, "; they are not compared, since their currency is not stated."), true)
}
