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
	Finding     kg.ID
	Amount      float64
	High        *float64        // the upper end of a range
	Converted   *CostConversion // how it came to be in the prices of the year asked for; nil for an amount as stated
	Unconverted string          // why it is not in those prices, as "the year of the prices is not stated"; "" where it is or no year was asked for
	Label, Text string
	Of          string // the narrower intervention that it is of; "" for the one itself
	unit        int32
}

// CostConversion is how an amount was put into the prices of another year: what was stated, times Factor.
type CostConversion struct {
	Amount    float64
	High      *float64 // the upper end of a range
	PriceYear int
	Factor    float64 // level of the year asked for / level of PriceYear, above 0
	Table     string  // the table's name
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
	already   int      // amounts that are stated in the prices of the year asked for
	sources   []string // of the tables that were used
	reasons   []string // why amounts were not converted, and of each how many
	left      []int
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
	year := c.convert(cost, &amount)
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

// convert puts an amount into the prices of the year asked for, where a table has both years, and returns the year whose
// prices it is in.
func (c *coster) convert(cost *Cost, a *CostAmount) int {
	switch {
	case c.year == 0:
		return cost.PriceYear
	case cost.PriceYear == c.year:
		c.already++
		return c.year
	}
	factor, table, why := c.factor(cost)
	if why != "" {
		a.Unconverted = why
		c.leave(why)
		return cost.PriceYear
	}
	a.Converted = &CostConversion{Amount: a.Amount, High: a.High, PriceYear: cost.PriceYear, Factor: factor, Table: table.Name}
	a.Amount = finite(a.Amount * factor)
	if a.High != nil {
		a.High = new(finite(*a.High * factor))
	}
	c.converted++
	if !slices.Contains(c.sources, table.Source) {
		c.sources = append(c.sources, table.Source)
	}
	return c.year
}

// leave counts an amount that is not converted.
func (c *coster) leave(why string) {
	at := slices.Index(c.reasons, why)
	if at < 0 {
		at, c.reasons, c.left = len(c.reasons), append(c.reasons, why), append(c.left, 0)
	}
	c.left[at]++
}

// factor returns by what an amount is multiplied to be in the prices of the year asked for and the table that says so, or
// why it cannot be.
func (c *coster) factor(cost *Cost) (factor float64, table *Deflator, why string) {
	switch {
	case cost.PriceYear == 0:
		return 0, nil, "the year of the prices is not stated"
	case cost.Currency == "":
		return 0, nil, "the currency is not stated"
	}
	why = "there is no table of price levels in " + cost.Currency
	for i := range c.x.deflators {
		d := &c.x.deflators[i]
		if d.Currency != cost.Currency || d.Source == "" {
			continue
		}
		from, to := d.Level[cost.PriceYear], d.Level[c.year]
		if from > 0 && to > 0 && to/from > 0 && !math.IsInf(to/from, 0) {
			return to / from, d, ""
		}
		missing := cost.PriceYear
		if from > 0 {
			missing = c.year
		}
		why = fmt.Sprintf("the table of price levels in %s does not have %d", cost.Currency, missing)
	}
	return 0, nil, why
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
		part := moneyRange(g.Currency, a.Amount, a.High)
		if several {
			part += a.origin(g.Currency)
		}
		parts = append(parts, part)
	}
	if more := len(g.Amounts) - len(parts); more > 0 {
		parts = append(parts, number(more, "other amount"))
	}
	s := basisWords(g.Basis) + ": " + flowWords(g.Flow, several) + kg.Join(parts, "and") + g.sort()
	if !several {
		s += g.Amounts[0].origin(g.Currency)
	}
	if g.PriceYear > 0 {
		s += fmt.Sprintf(", in prices of %d", g.PriceYear)
	}
	if several && len(units) == 1 {
		s += fmt.Sprintf("; these %d amounts are of one study", len(g.Amounts))
	}
	switch {
	case several && g.PriceYear == 0:
		s += "; they are not compared, since the year of their prices is not stated"
	case several && g.Currency == "":
		s += "; they are not compared, since their currency is not stated"
	}
	return s + "."
}

// origin says what an amount was converted from, where it comes from and what it includes; "" where nothing of that is
// known.
func (a CostAmount) origin(currency string) string {
	var parts []string
	if from := a.Converted; from != nil {
		parts = append(parts, fmt.Sprintf("%s in prices of %d x %s by %s", moneyRange(currency, from.Amount, from.High), from.PriceYear, figure(from.Factor), from.Table))
	}
	if a.Label != "" {
		parts = append(parts, a.Label)
	}
	if a.Of != "" {
		parts = append(parts, "of "+a.Of)
	}
	if a.Text != "" {
		parts = append(parts, "as stated: "+kg.Quote(a.Text))
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

func moneyRange(currency string, low float64, high *float64) string {
	if high == nil {
		return money(currency, low)
	}
	return money(currency, low) + " to " + money(currency, *high)
}

// money writes an amount, to the hundredth of the currency's unit: "£1,200", "SEK 3.50".
func money(currency string, amount float64) string {
	whole, rest, _ := strings.Cut(strconv.FormatFloat(math.Abs(amount), 'f', 2, 64), ".")
	s, sign := groupedDigits(whole), ""
	if rest != "00" {
		s += "." + rest
	}
	if amount < 0 {
		sign = "-"
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

// conversion says where the price levels come from by which amounts were converted, and why others were not.
func (c *coster) conversion() string {
	switch {
	case c.amounts == 0:
		return "There is no amount to convert."
	case c.year == 0:
		return "The amounts stand as their sources state them: no year was asked for."
	}
	var said []string
	if c.converted > 0 {
		said = append(said, fmt.Sprintf("%s converted to prices of %d by: %s.", amountsAre(c.converted), c.year, strings.Join(c.sources, "; ")))
	}
	if c.already > 0 {
		said = append(said, fmt.Sprintf("%s in prices of %d as stated.", amountsAre(c.already), c.year))
	}
	for i, why := range c.reasons {
		said = append(said, fmt.Sprintf("%s not converted, but as stated: %s.", amountsAre(c.left[i]), why))
	}
	return strings.Join(said, " ")
}

func amountsAre(n int) string { return number(n, "amount") + " " + kg.Agree(n, "is", "are") }

func (c *coster) sentence(out *CostSummary) string {
	name := c.x.interventions.nodes[c.subject].Name
	const named = 6 // groups told before "others"
	var b strings.Builder
	switch {
	case c.amounts+c.silent == 0:
		fmt.Fprintf(&b, "No finding says what is spent on or saved by %s.", name)
	case c.amounts == 0:
		fmt.Fprintf(&b, "No finding gives an amount of what is spent on or saved by %s.", name)
	default:
		fmt.Fprintf(&b, "%s known of what is spent on or saved by %s.", amountsAre(c.amounts), name)
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
	if c.undated > 0 && c.year == 0 { // asked for a year, the conversion says so
		fmt.Fprintf(&b, " %s the year of the prices.", kg.Agree(c.undated, "1 amount does not state", fmt.Sprint(c.undated, " amounts do not state")))
	}
	if c.amounts > 0 {
		b.WriteString(" " + out.Conversion)
	}
	b.WriteString(c.x.retractedWords(c.x.retractedOf(c.subject, func(f *Finding) bool { return f.Dimension == kg.DimensionEconomic })))
	return b.String()
}
