package evidence_test

import (
	"fmt"
	"math"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"forwhom/evidence"
)

func inCurrency(code string) func(*evidence.Cost) {
	return func(c *evidence.Cost) { c.Currency = code }
}

// amountIn is the one amount of a cost in the prices of a year, with what is said of it.
func amountIn(g evidence.Graph, year int) (evidence.CostAmount, *evidence.CostSummary) {
	c := costsOf(g, year)
	return c.Groups[0].Amounts[0], c
}

func TestAmountsAreConvertedByANamedTableAlone(t *testing.T) {
	high := 300.0
	g := costing(familyCost(100, pricesOf(2010), func(c *evidence.Cost) { c.AmountHigh = &high }), familyCost(300, pricesOf(2020)))
	g.Deflators = []evidence.Deflator{{Currency: "GBP", Name: "a rumour", Level: map[int]float64{2010: 1, 2020: 99}},
		{Currency: "GBP", Name: "an index", Source: "an index of prices, 2021", Level: map[int]float64{2010: 80, 2020: 100}}}
	a, c := amountIn(g, 2020)
	near(t, "from", a.Amount, 125, 1e-12)
	near(t, "to", *a.High, 375, 1e-12)
	near(t, "as stated", a.Converted.Amount, 100, 0)
	near(t, "as stated, to", *a.Converted.High, 300, 0)
	equal(t, "in prices of", a.Converted.PriceYear, 2010)
	near(t, "factor", a.Converted.Factor, 1.25, 1e-12)
	equal(t, "table", a.Converted.Table, "an index")
	equal(t, "with the other in one group", len(c.Groups), 1)
	near(t, "whose lowest is", *c.Groups[0].Low, 125, 1e-12)
	near(t, "and highest", *c.Groups[0].High, 375, 1e-12)
	if of := c.Groups[0].Amounts[1]; of.Converted != nil || of.Unconverted != "" || of.Amount != 300 {
		t.Errorf("an amount in these prices already: %+v", of)
	}
	equal(t, "said", c.Groups[0].Sentence, "Estimated: costs of £125 to £375 (£100 to £300 in prices of 2010 x 1.25 by an index; 2020) and £300 (2020) for each family, in prices of 2020.")
	equal(t, "source", c.Conversion, "1 amount is converted to prices of 2020 by: an index of prices, 2021. 1 amount is in prices of 2020 as stated.")
	equal(t, "converted", c.Converted, true)
}

func TestWhatCannotBeConvertedStandsAsStatedWithItsReason(t *testing.T) {
	for name, c := range map[string]struct {
		cost *evidence.Cost
		year int
		why  string
	}{
		"no year of prices":     {familyCost(7), 2020, "the year of the prices is not stated"},
		"no currency":           {familyCost(7, pricesOf(2010), inCurrency("")), 2020, "the currency is not stated"},
		"a currency of several": {familyCost(7, pricesOf(2010), inCurrency("EUR")), 2020, "there is no table of price levels in EUR"},
		"an oil price":          {familyCost(7, pricesOf(2010), inCurrency("NOK")), 2020, "there is no table of price levels in NOK"},
		"before the table":      {familyCost(7, pricesOf(1969)), 2020, "the table of price levels in GBP does not have 1969"},
		"after the table":       {familyCost(7, pricesOf(2010)), 2024, "the table of price levels in GBP does not have 2024"},
	} {
		g := costing(c.cost)
		g.Deflators = evidence.Deflators()
		a, sum := amountIn(g, c.year)
		if a.Amount != 7 || a.Converted != nil || sum.Converted || sum.Groups[0].PriceYear != c.cost.PriceYear {
			t.Errorf("%s: converted: %+v", name, a)
		}
		equal(t, name, a.Unconverted, c.why)
		equal(t, name+", said", sum.Conversion, "1 amount is not converted, but as stated: "+c.why+".")
		a, sum = amountIn(g, 0)
		equal(t, name+", no year is asked for", a.Unconverted, "")
		equal(t, name+", no year is asked for, said", sum.Conversion, "The amounts stand as their sources state them: no year was asked for.")
	}
	g := costing(familyCost(100, pricesOf(2010)), familyCost(100, pricesOf(2010), inCurrency("SEK")), familyCost(7), familyCost(8))
	g.Deflators = evidence.Deflators()
	c := costsOf(g, 2020)
	equal(t, "currencies are never put together", len(c.Groups), 3)
	equal(t, "counted by reason", strings.HasSuffix(c.Conversion, " 2 amounts are not converted, but as stated: the year of the prices is not stated."), true)
}

// Each table has every year without a gap, and its name and source.
func TestTheTablesOfPriceLevelsAreWhole(t *testing.T) {
	var currencies []string
	for _, d := range evidence.Deflators() {
		currencies = append(currencies, d.Currency)
		equal(t, d.Currency+", years", len(d.Level), 2023-1970+1)
		for year := 1971; year <= 2023; year++ {
			if change := d.Level[year]/d.Level[year-1] - 1; math.IsNaN(change) || math.Abs(change) > 0.3 || change == 0 {
				t.Errorf("%s changes by %v in %d", d.Currency, change, year)
			}
		}
		if !strings.Contains(d.Name, "World Bank") || !strings.Contains(d.Source, "NY.GDP.DEFL.KD.ZG") {
			t.Errorf("%s is by %q of %q", d.Currency, d.Name, d.Source)
		}
	}
	same(t, "currencies", currencies, []string{"AUD", "CAD", "CHF", "DKK", "GBP", "NZD", "SEK", "USD"})
}

// The worked example of docs/methods.md: the changes on the page are those of the table, the product is the factor.
func TestTheWorkedExampleOfPriceLevels(t *testing.T) {
	page, err := os.ReadFile("../docs/methods.md")
	if err != nil {
		t.Fatal(err)
	}
	factor := 1.0
	var gbp evidence.Deflator
	for _, d := range evidence.Deflators() {
		if d.Currency == "GBP" {
			gbp = d
		}
	}
	rows := regexp.MustCompile(`(?m)^\| (20[12]\d) \| (-?[\d.]+) \| ([\d.]+) \|$`).FindAllStringSubmatch(string(page), -1)
	equal(t, "years", len(rows), 10)
	for i, row := range rows {
		equal(t, "year", row[1], fmt.Sprint(2011+i))
		change, _ := strconv.ParseFloat(row[2], 64)
		factor *= 1 + change/100
		near(t, "change of "+row[1], change, 100*(gbp.Level[2011+i]/gbp.Level[2010+i]-1), 5e-5)
		equal(t, "factor to "+row[1], row[3], strconv.FormatFloat(factor, 'f', 4, 64))
	}
	g := costing(familyCost(100, pricesOf(2010)))
	g.Deflators = evidence.Deflators()
	a, c := amountIn(g, 2020)
	near(t, "factor", a.Converted.Factor, factor, 1e-5)
	for _, said := range []string{c.Groups[0].Sentence[:strings.Index(c.Groups[0].Sentence, "; 2020)")], strings.TrimPrefix(c.Conversion, "1 amount is converted to prices of 2020 by: ")} {
		if !strings.Contains(strings.Join(strings.Fields(string(page)), " "), strings.TrimSuffix(strings.TrimPrefix(said, "Estimated: a cost of "), ".")) {
			t.Errorf("docs/methods.md does not say: %s", said)
		}
	}
}
