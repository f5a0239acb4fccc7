package evidence

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"forwhom/kg"
)

// Cost is an amount of money that a finding states. Nil, empty texts and zero numbers are not known.
type Cost struct {
	Amount, AmountHigh *float64 // of a range both
	Currency           string
	PriceYear          int
	Flow               kg.CostFlow
	Basis              kg.CostBasis
	Perspective        kg.CostPerspective
	Unit               kg.CostUnit
	Years              float64
	Text               string
}

// spent reports whether an amount may be what was spent or saved: it was neither granted or planned nor projected.
func (c *Cost) spent() bool {
	return c.Basis != kg.CostBasisBudgeted && c.Basis != kg.CostBasisProjected
}

// ends returns the amount, or the lower end of a range with its upper one; nil, nil where neither is known. "Up to" an
// amount is that amount, and it does not matter in which order the ends of a range were written down.
func (c *Cost) ends() (amount, high *float64) {
	switch {
	case c == nil:
		return nil, nil
	case c.Amount == nil:
		return c.AmountHigh, nil
	case c.AmountHigh != nil && *c.AmountHigh < *c.Amount:
		return c.AmountHigh, c.Amount
	}
	return c.Amount, c.AmountHigh
}

// Deflator is a table of price levels in one currency, with where it was read.
type Deflator struct {
	Currency, Source string
	Level            map[int]float64 // by year, in any unit, above 0
}

// CostSummary is what an intervention costs and saves.
type CostSummary struct {
	Sentence      string
	Groups        []CostGroup
	WithoutAmount int
	Converted     bool
	Conversion    string
}

// CostGroup are amounts that can be compared: of one sort, in one currency and the prices of one year.
type CostGroup struct {
	Flow        kg.CostFlow
	Basis       kg.CostBasis
	Perspective kg.CostPerspective
	Unit        kg.CostUnit
	Years       float64
	Currency    string
	PriceYear   int
	Low, High   *float64 // nil where they cannot be compared
	Sentence    string
	Amounts     []CostAmount
}

// CostAmount is one amount, or a range.
type CostAmount struct {
	Finding      kg.ID
	Amount       float64
	High, Stated *float64 // the upper end of a range; the amount before it was converted
	Label, Text  string
	Of           string // the narrower intervention that it is of; "" for the one itself
	unit         int32
}

// Costs tells what an intervention, or a narrower one, costs and saves, in the prices of a year where it is not 0 and
// there is a table of price levels; nil for an intervention that the graph does not have. It ends early with ctx, as New
// does. Source: docs/methods.md, section 15.
func (x *Index) Costs(ctx context.Context, intervention kg.ID, inPricesOf int) (*CostSummary, error) {
	subject, known := x.interventions.at[intervention]
	if !known {
		return nil, nil
	}
	return within(ctx, func(p *pace) *CostSummary {
		c := &coster{x: x, pace: p, subject: subject, year: inPricesOf}
		return c.summary()
	})
}

// coster puts amounts together.
type coster struct {
	x         *Index
	pace      *pace
	subject   int32
	year      int
	groups    []CostGroup
	silent    int // findings on costs without an amount
	amounts   int
	undated   int // amounts whose year of prices is not known
	converted int
	sources   []string // of the tables that were used
}

func (c *coster) summary() *CostSummary {
	for _, f := range c.x.findingsOf(c.pace, c.subject) {
		c.pace.step()
		if c.x.rows[f].Dimension == kg.DimensionEconomic {
			c.take(f)
		}
	}
	slices.SortFunc(c.groups, compareGroups)
	for i := range c.groups {
		c.finish(&c.groups[i])
	}
	out := &CostSummary{Groups: c.groups, WithoutAmount: c.silent, Converted: c.converted > 0}
	out.Conversion = c.conversion()
	out.Sentence = c.sentence(out)
	return out
}

// take puts a finding's amount into its group.
func (c *coster) take(f int32) {
	cost := c.x.rows[f].Cost
	low, high := cost.ends()
	if low == nil {
		c.silent++
		return
	}
	amount := CostAmount{Finding: c.x.rows[f].ID, Amount: *low, High: high, Label: c.x.label(f), Of: c.narrower(f), Text: cost.Text, unit: c.x.findings[f].unit}
	year := cost.PriceYear
	if factor, table, ok := c.factor(cost); ok {
		amount.Amount, amount.Stated = finite(*low*factor), low
		if high != nil {
			amount.High = new(finite(*high * factor))
		}
		year = c.year
		c.converted++
		if !slices.Contains(c.sources, table.Source) {
			c.sources = append(c.sources, table.Source)
		}
	}
	c.amounts++
	if cost.PriceYear == 0 {
		c.undated++
	}
	key := CostGroup{Flow: cost.Flow, Basis: cost.Basis, Perspective: cost.Perspective, Unit: cost.Unit, Years: cost.Years, Currency: cost.Currency, PriceYear: year}
	at := slices.IndexFunc(c.groups, func(g CostGroup) bool { return compareGroups(g, key) == 0 })
	if at < 0 {
		at, c.groups = len(c.groups), append(c.groups, key)
	}
	c.groups[at].Amounts = append(c.groups[at].Amounts, amount)
}

// narrower names the narrower interventions that a finding is of; "" where it is of the one itself.
func (c *coster) narrower(f int32) string {
	var of []int32
	for _, n := range c.x.at(c.x.findings[f].interventions) {
		if n == c.subject {
			return ""
		}
		if c.x.interventions.within(n, c.subject) {
			of = append(of, n)
		}
	}
	return kg.Join(c.x.interventions.names(of), "and")
}

// finite keeps a product a number.
func finite(f float64) float64 { return min(max(f, -math.MaxFloat64), math.MaxFloat64) }

// factor returns by what an amount is multiplied to be in the prices of the year asked for, and the table that says so.
func (c *coster) factor(cost *Cost) (factor float64, table *Deflator, ok bool) {
	for i := range c.x.deflators {
		d := &c.x.deflators[i]
		from, to := d.Level[cost.PriceYear], d.Level[c.year]
		if d.Currency == cost.Currency && d.Source != "" && from > 0 && to > 0 && !math.IsInf(to/from, 0) {
			return to / from, d, true
		}
	}
	return 0, nil, false
}

// The orders in which groups stand: the best known sort first. What is not said stands where its place is empty.
var (
	basisOrder = []kg.CostBasis{kg.CostBasisMeasured, kg.CostBasisEstimated, "", kg.CostBasisStated, kg.CostBasisBudgeted, kg.CostBasisProjected}
	flowOrder  = []kg.CostFlow{kg.CostFlowCost, kg.CostFlowSaving, kg.CostFlowNetSaving, kg.CostFlowWithoutIt, ""}
	unitOrder  = []kg.CostUnit{kg.CostUnitPerson, kg.CostUnitFamily, kg.CostUnitArea, kg.CostUnitProgramme, kg.CostUnitCountry, ""}
)

func compareGroups(a, b CostGroup) int {
	return cmp.Or(cmp.Compare(slices.Index(basisOrder, a.Basis), slices.Index(basisOrder, b.Basis)),
		cmp.Compare(slices.Index(flowOrder, a.Flow), slices.Index(flowOrder, b.Flow)),
		cmp.Compare(slices.Index(unitOrder, a.Unit), slices.Index(unitOrder, b.Unit)),
		cmp.Compare(a.Years, b.Years), cmp.Compare(a.Perspective, b.Perspective), cmp.Compare(a.Currency, b.Currency), cmp.Compare(a.PriceYear, b.PriceYear))
}

// finish gives a group its range, where its amounts are in the prices of one year, and its sentence.
func (c *coster) finish(g *CostGroup) {
	if len(g.Amounts) == 1 || g.PriceYear > 0 && g.Currency != "" {
		low, high := math.Inf(1), math.Inf(-1)
		for _, a := range g.Amounts {
			low, high = min(low, a.Amount), max(high, a.top())
		}
		g.Low, g.High = &low, &high
	}
	g.Sentence = g.sentence()
}

// top is the upper end of a range, or the amount.
func (a CostAmount) top() float64 {
	if a.High != nil {
		return *a.High
	}
	return a.Amount
}

// sentence says what a group of amounts is: "Estimated: a saving of £755 for each family (Mason and others, 2017)."
func (g *CostGroup) sentence() string {
	const named = 4 // amounts named before "others"
	several := len(g.Amounts) > 1
	var parts []string
	units := map[int32]bool{}
	for _, a := range g.Amounts {
		units[a.unit] = true
		if len(parts) == named {
			continue
		}
		part := money(g.Currency, a.Amount)
		if a.High != nil {
			part += " to " + money(g.Currency, *a.High)
		}
		if several {
			a.Text = ""
			part += a.origin()
		}
		parts = append(parts, part)
	}
	if more := len(g.Amounts) - len(parts); more > 0 {
		parts = append(parts, number(more, "other amount"))
	}
	s := basisWords(g.Basis) + ": " + flowWords(g.Flow, several) + kg.Join(parts, "and") + g.sort()
	if !several {
		s += g.Amounts[0].origin()
	} else if len(units) == 1 {
		s += fmt.Sprintf("; these %d amounts are of one study", len(g.Amounts))
	}
	switch {
	case g.PriceYear > 0:
		s += fmt.Sprintf(", in prices of %d", g.PriceYear)
		if several && g.Currency == "" {
			s += "; they are not compared, since their currency is not stated"
		}
	case several:
		s += "; they are not compared, since the year of their prices is not stated"
	}
	return s + "."
}

// origin says where an amount comes from and what it includes; "" where neither is known.
func (a CostAmount) origin() string {
	var parts []string
	if a.Label != "" {
		parts = append(parts, a.Label)
	}
	if a.Of != "" {
		parts = append(parts, "of "+a.Of)
	}
	if a.Text != "" {
		parts = append(parts, "as stated: “"+a.Text+"”")
	}
	if len(parts) == 0 {
		return ""
	}
	return " (" + strings.Join(parts, "; ") + ")"
}

// flowWords leads to one amount or several.
func flowWords(f kg.CostFlow, several bool) string {
	words := map[kg.CostFlow][2]string{kg.CostFlowCost: {"a cost of ", "costs of "}, kg.CostFlowSaving: {"a saving of ", "savings of "},
		kg.CostFlowNetSaving: {"a saving, less the costs, of ", "savings, less the costs, of "},
		kg.CostFlowWithoutIt: {"a cost to expect without it of ", "costs to expect without it of "}}[f]
	if several {
		return words[1]
	}
	return words[0]
}

// sort says what amounts are for: " for each family in a year, by health services".
func (g *CostGroup) sort() string {
	s := map[kg.CostUnit]string{kg.CostUnitPerson: " for each person", kg.CostUnitFamily: " for each family", kg.CostUnitArea: " for each site or area",
		kg.CostUnitProgramme: " in all", kg.CostUnitCountry: " for a whole country"}[g.Unit]
	switch {
	case g.Years == 1:
		s += " in a year"
	case g.Years > 0:
		s += " in " + figure(g.Years) + " years"
	}
	if g.Perspective != "" {
		s += " to " + map[kg.CostPerspective]string{kg.CostPerspectiveFamily: "families", kg.CostPerspectiveSocialCare: "social care",
			kg.CostPerspectiveHealth: "health services", kg.CostPerspectiveJustice: "police and justice",
			kg.CostPerspectivePublicSector: "all public services", kg.CostPerspectiveSociety: "society as a whole"}[g.Perspective]
	}
	return s
}

func basisWords(b kg.CostBasis) string {
	switch b {
	case kg.CostBasisMeasured:
		return "Measured"
	case kg.CostBasisEstimated:
		return "Estimated"
	case kg.CostBasisStated:
		return "Said without telling how it was arrived at"
	case kg.CostBasisBudgeted:
		return "Granted or budgeted, which need not be what was spent"
	case kg.CostBasisProjected:
		return "Projected, not measured"
	}
	return "Whether measured or not is not known"
}

// money writes an amount: "£1,200", "SEK 3.50".
func money(currency string, amount float64) string {
	sign := ""
	if amount < 0 {
		sign, amount = "-", -amount
	}
	whole, pence, _ := strings.Cut(strconv.FormatFloat(amount, 'f', 2, 64), ".")
	s := groupedDigits(whole)
	if pence != "00" {
		s += "." + pence
	}
	switch currency {
	case "GBP":
		return sign + "£" + s
	case "EUR":
		return sign + "€" + s
	case "":
		return sign + s + " of an unknown currency"
	}
	return currency + " " + sign + s
}

// conversion says where price levels come from, or why nothing is converted.
func (c *coster) conversion() string {
	switch {
	case c.amounts == 0:
		return "There is no amount to convert."
	case c.converted > 0:
		s := fmt.Sprintf("%s converted to prices of %d by: %s.", amountsAre(c.converted), c.year, strings.Join(c.sources, "; "))
		if left := c.amounts - c.converted; left > 0 {
			s += fmt.Sprintf(" %s as stated, since the year of the prices is not known or no table has it.", amountsAre(left))
		}
		return s
	case len(c.x.deflators) == 0:
		return "The amounts stand as their sources state them: there is no table of price levels here whose source could be read, so that none is converted."
	case c.year == 0:
		return "The amounts stand as their sources state them: no year was asked for."
	}
	return "The amounts stand as their sources state them: the years of their prices are not known, or no table of price levels has them."
}

func amountsAre(n int) string { return number(n, "amount") + " " + kg.Agree(n, "is", "are") }

func (c *coster) sentence(out *CostSummary) string {
	name := c.x.interventions.nodes[c.subject].Name
	const named = 6 // groups told before "others"
	var b strings.Builder
	switch {
	case c.amounts+c.silent == 0:
		fmt.Fprintf(&b, "No finding says what %s costs or saves.", name)
	case c.amounts == 0:
		fmt.Fprintf(&b, "No finding gives an amount of what %s costs or saves.", name)
	default:
		fmt.Fprintf(&b, "%s known of what %s costs or saves.", amountsAre(c.amounts), name)
	}
	for i := range out.Groups[:min(named, len(out.Groups))] {
		b.WriteString(" " + out.Groups[i].Sentence)
	}
	if more := len(out.Groups) - named; more > 0 {
		fmt.Fprintf(&b, " There %s more of other sorts.", kg.Agree(more, "is 1", "are "+fmt.Sprint(more)))
	}
	if c.silent > 0 {
		fmt.Fprintf(&b, " %s %s of costs or savings without an amount.", number(c.silent, "finding"), kg.Agree(c.silent, "speaks", "speak"))
	}
	if c.undated > 0 {
		fmt.Fprintf(&b, " %s the year of the prices.", kg.Agree(c.undated, "1 amount does not state", fmt.Sprint(c.undated, " amounts do not state")))
	}
	if c.amounts > 0 {
		b.WriteString(" " + out.Conversion)
	}
	b.WriteString(c.x.retractedWords(c.x.retractedOf(c.subject, func(f *Finding) bool { return f.Dimension == kg.DimensionEconomic })))
	return b.String()
}
