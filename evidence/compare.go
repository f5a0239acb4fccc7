package evidence

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"forwhom/kg"
)

// Comparison sets interventions side by side; every t is 1 unless a reader's own context is given.
type Comparison struct {
	Columns      []kg.ID
	Rows         []CompareRow
	OutcomeCount int // outcomes with evidence on one of the interventions; those beyond the limit are not rows
}

// CompareRow is an outcome, or one of the other dimensions of evidence on all outcomes together.
type CompareRow struct {
	Kind  kg.CompareRowKind
	Label string
	Node  kg.ID // of an outcome; "" for other rows
	Cells []CompareCell
}

// CompareCell is what is known of one intervention in one row. Rows other than outcomes have no verdict.
type CompareCell struct {
	Verdict      kg.Verdict // of an outcome; UNTESTED where nothing counts
	EffectIndex  float64
	Strength     float64
	FindingCount int // of any dimension for an outcome; else of the row's
	Sentence     string
	Best         kg.ID // the finding with the most weight; "" where there is none
	// How well it fits the reader's context: the mean of what counts or, in rows other than outcomes, of Best. Nil without
	// a context and where nothing is there.
	Transferability *Transferability
}

// CompareRequest says what is set side by side.
type CompareRequest struct {
	Interventions []kg.ID // two to six
	Outcomes      []kg.ID // none: those with evidence
	Context       Context // the reader's own; empty: every finding counts in full
	Limit         int     // outcomes at most, where none is asked for or all are
}

// compareDimensions are the rows below the outcomes.
var compareDimensions = []struct {
	dimension kg.Dimension
	kind      kg.CompareRowKind
	label     string
	subject   string // what findings are about; its words fit a name of one thing and of several
}{
	{kg.DimensionMechanism, kg.CompareRowKindMechanism, "How it works", "how %s may work"},
	{kg.DimensionModerator, kg.CompareRowKindCondition, "For whom and when it works", "for whom or when %s may work better or worse"},
	{kg.DimensionImplementation, kg.CompareRowKindImplementation, "What it takes", "what it takes to do %s well"},
	{kg.DimensionExperience, kg.CompareRowKindExperience, "What it is like", "what it is like to take part in %s"},
	{kg.DimensionEconomic, kg.CompareRowKindCost, "What it costs and saves", "what is spent on or saved by %s"},
}

// Compare sets two to six interventions side by side: a row for each outcome asked for or, where none is, for each with
// evidence, at most so many; then one for each other dimension. What is narrower counts, and every t is 1 unless a
// context is given. Ids that the graph does not have, too few or too many of them, and one named twice are BAD_INPUT. It
// ends early with ctx, as New does. Source: docs/methods.md, section 9.
func (x *Index) Compare(ctx context.Context, r CompareRequest) (Comparison, error) {
	if n := len(r.Interventions); n < compareFrom || n > compareTo {
		return Comparison{}, kg.Errorf(kg.BadInput, "ids: %d to %d interventions can be compared, not %d", compareFrom, compareTo, n)
	}
	parts := []asked{{"ids", r.Interventions, kg.KindIntervention}, {"outcomes", r.Outcomes, kg.KindOutcome}}
	if err := x.checkIDs("", parts); err != nil {
		return Comparison{}, err
	}
	for _, named := range parts {
		for i, id := range named.ids {
			if slices.Contains(named.ids[:i], id) {
				return Comparison{}, kg.Errorf(kg.BadInput, "%s: %q is named twice: name each once", named.place, id)
			}
		}
	}
	q, err := x.InContext(Question{}, r.Context)
	if err != nil {
		return Comparison{}, err
	}
	return within(ctx, func(p *pace) Comparison { return x.compare(p, r, q) })
}

// compareAlone compares one intervention with nothing: for the cells of its findings.
func compareAlone(c *counter, subject int32, findings []int32) *comparer {
	return &comparer{x: c.x, pace: c.pace, counter: c, subjects: []int32{subject}, findings: [][]int32{findings}}
}

func (x *Index) compare(p *pace, r CompareRequest, q Question) Comparison {
	c := &comparer{x: x, pace: p, counter: newCounter(x, p)}
	for _, id := range r.Interventions {
		c.subjects = append(c.subjects, x.interventions.at[id])
		c.findings = append(c.findings, x.findingsOf(p, x.interventions.at[id]))
	}
	if q.states() {
		c.weigh(q)
	}
	out := Comparison{Columns: r.Interventions}
	var rows []int32
	for _, id := range r.Outcomes {
		rows = append(rows, x.outcomes.at[id])
	}
	if len(r.Outcomes) == 0 {
		rows = c.outcomes()
	}
	out.OutcomeCount = len(rows)
	for _, outcome := range rows[:min(r.Limit, len(rows))] {
		node := &x.outcomes.nodes[outcome]
		row := CompareRow{Kind: kg.CompareRowKindOutcome, Label: node.Name, Node: node.ID}
		for column := range c.subjects {
			row.Cells = append(row.Cells, c.outcomeCell(column, outcome))
		}
		out.Rows = append(out.Rows, row)
	}
	for _, d := range compareDimensions {
		row := CompareRow{Kind: d.kind, Label: d.label}
		for column := range c.subjects {
			row.Cells = append(row.Cells, c.dimensionCell(column, d.dimension, d.subject))
		}
		out.Rows = append(out.Rows, row)
	}
	return out
}

// findingsOf returns the findings of an intervention and of narrower ones, ascending.
func (x *Index) findingsOf(p *pace, intervention int32) []int32 {
	var findings []int32
	for _, n := range x.interventions.down[intervention] {
		for _, f := range x.ofIntervention[n] {
			p.step()
			findings = append(findings, f)
		}
	}
	slices.Sort(findings)
	return slices.Compact(findings)
}

// comparer sets interventions side by side.
type comparer struct {
	x        *Index
	pace     *pace
	counter  *counter
	subjects []int32   // by column
	findings [][]int32 // by column

	match     *matcher  // nil without a context
	transfers []float64 // by finding; nil without a context
}

// weigh lets the findings count by how well they fit what a question states.
func (c *comparer) weigh(q Question) {
	c.match, c.transfers = newMatcher(c.x, q), make([]float64, len(c.x.findings))
	for column := range c.subjects {
		for _, f := range c.findings[column] {
			c.pace.step()
			c.transfers[f] = c.match.score(&c.x.findings[f])
		}
	}
}

// fit returns how well some units fit the context; nil without one.
func (c *comparer) fit(units []unit) *Transferability {
	if c.match == nil {
		return nil
	}
	t := c.match.meanFit(units)
	return &t
}

// fitOf returns how well a finding fits the context; nil without one.
func (c *comparer) fitOf(f int32) *Transferability {
	if c.match == nil {
		return nil
	}
	t := c.match.fit(&c.x.findings[f])
	return &t
}

// outcomes returns the outcomes to show where none is asked for: each on which a finding of one of the interventions
// stands that may count, and each broader one that brings more of the interventions together than any outcome below it.
// Those with evidence on the most interventions come first, then those with the most such findings, then by name.
func (c *comparer) outcomes() []int32 {
	type found struct {
		columns, findings int
		direct            bool
		last              int // the column that was counted last, from 1
	}
	h := c.x.outcomes
	by := make([]found, len(h.nodes))
	for column := range c.subjects {
		for _, f := range c.findings[column] {
			c.pace.step()
			row := &c.x.findings[f]
			if !row.effect {
				continue
			}
			for _, o := range c.x.at(row.outcomes) {
				by[o].direct = true
				for _, up := range h.up[o] {
					by[up].findings++
					if by[up].last != column+1 {
						by[up].last = column + 1
						by[up].columns++
					}
				}
			}
		}
	}
	var rows []int32
	for o := range by {
		joins := by[o].findings > 0 && !slices.ContainsFunc(h.down[o], func(n int32) bool {
			return n != int32(o) && by[n].columns == by[o].columns
		})
		if by[o].direct || joins {
			rows = append(rows, int32(o))
		}
	}
	slices.SortFunc(rows, func(a, b int32) int {
		return cmp.Or(cmp.Compare(by[b].columns, by[a].columns), cmp.Compare(by[b].findings, by[a].findings), h.compare(a, b))
	})
	return rows
}

// outcomeCell counts what is known of an intervention on an outcome.
func (c *comparer) outcomeCell(column int, outcome int32) CompareCell {
	var all, effects []int32
	for _, f := range c.findings[column] {
		c.pace.step()
		row := &c.x.findings[f]
		if !c.x.stands(row, outcome) {
			continue
		}
		all = append(all, f)
		if row.effect {
			effects = append(effects, f)
		}
	}
	retracted := c.x.retractedSentence(c.subjects[column], outcome)
	t := c.counter.count(effects, outcome, c.transfers)
	cell := CompareCell{Verdict: t.verdict(), FindingCount: len(all)}
	i, o := c.x.interventions.nodes[c.subjects[column]].Name, c.x.quoted(c.x.outcomes.nodes[outcome].Name)
	switch {
	case len(t.units) > 0:
		cell.EffectIndex, cell.Strength = t.effectIndex, t.strength
		cell.Best, cell.Transferability = c.x.rows[t.units[0].finding].ID, c.fit(t.units)
		cell.Sentence = c.x.says(cell.Verdict, t.counts, c.subjects[column], outcome) + "."
	case len(all) > 0:
		best := c.x.best(all)
		cell.Best, cell.Transferability = c.x.rows[best].ID, c.fitOf(best)
		cell.Sentence = fmt.Sprintf("None of the findings on %s and %s says whether it works: %s.", i, o, c.dimensionsPhrase(all))
	default:
		cell.Sentence = fmt.Sprintf("There is no finding on %s and %s.", i, o)
		if retracted != "" {
			cell.Sentence = fmt.Sprintf("There is no finding on %s and %s that counts.", i, o)
		}
	}
	for _, w := range c.x.countedAlready(&t) {
		cell.Sentence += " " + w.Sentence
	}
	if retracted != "" {
		cell.Sentence += " " + retracted
	}
	return cell
}

// dimensionCell tells what is known of an intervention in a dimension other than its effects. What was budgeted or
// projected is told by itself, after what is known.
func (c *comparer) dimensionCell(column int, dimension kg.Dimension, subject string) CompareCell {
	var tallies [costClaims]dimensionTally
	var findings []int32
	for _, f := range c.findings[column] {
		c.pace.step()
		if c.x.rows[f].Dimension == dimension {
			findings = append(findings, f)
			tallies[claimOf(&c.x.rows[f])].add(c.x, f)
		}
	}
	about := fmt.Sprintf(subject, c.x.interventions.nodes[c.subjects[column]].Name)
	retracted := c.x.retractedWords(c.x.retractedOf(c.subjects[column], func(f *Finding) bool { return f.Dimension == dimension }))
	switch {
	case len(findings) == 0 && retracted != "":
		return CompareCell{Sentence: "No finding that counts says " + about + "." + retracted}
	case len(findings) == 0:
		return CompareCell{Sentence: "No finding says " + about + "."}
	}
	known, more := tallies[knownCost].findings, " more"
	sentence := fmt.Sprintf("%s %s %s, from %s.", number(len(known), "finding"), kg.Agree(len(known), "says", "say"), about, tallies[knownCost].units())
	if len(known) == 0 {
		known, more = findings, ""
		sentence = "No finding says " + about + " but as a budget or a projection."
	}
	if t := &tallies[budgetedCost]; len(t.findings) > 0 {
		n := len(t.findings)
		sentence += fmt.Sprintf(" %d%s %s, from %s.", n, more, kg.Agree(n, "is a grant or a budget", "are grants or budgets"), t.units())
	}
	if t := &tallies[projectedCost]; len(t.findings) > 0 {
		n := len(t.findings)
		sentence += fmt.Sprintf(" %d%s %s, from %s.", n, more, kg.Agree(n, "is a projection and no measurement", "are projections and no measurements"), t.units())
	}
	best := c.x.best(known)
	return CompareCell{FindingCount: len(findings), Best: c.x.rows[best].ID, Transferability: c.fitOf(best), Sentence: sentence + retracted}
}

// What findings on costs can be that are never counted together. Findings of other dimensions are all the first.
const (
	knownCost = iota
	budgetedCost
	projectedCost
	costClaims
)

// claimOf returns which of them a finding is.
func claimOf(f *Finding) int {
	switch {
	case f.Dimension != kg.DimensionEconomic || f.Cost == nil:
		return knownCost
	case f.Cost.Basis == kg.CostBasisBudgeted:
		return budgetedCost
	case f.Cost.Basis == kg.CostBasisProjected:
		return projectedCost
	}
	return knownCost
}

// dimensionTally counts units by the directions of their findings, a unit once in each.
type dimensionTally struct {
	findings []int32
	ways     map[int32]directions // by unit
}

func (t *dimensionTally) add(x *Index, f int32) {
	if t.ways == nil {
		t.ways = map[int32]directions{}
	}
	t.findings = append(t.findings, f)
	row := &x.findings[f]
	ways := t.ways[row.unit]
	if row.direction < directionCount {
		ways = ways.with(row.direction)
	}
	t.ways[row.unit] = ways
}

// units says from how many units findings are, and which way these point, without what was not assessed: "3 studies or
// sources (1 favourable, 1 not settled)".
func (t *dimensionTally) units() string {
	var counts Counts
	for _, ways := range t.ways {
		for d := range directionCount {
			if ways.has(d) {
				counts.add(d)
			}
		}
	}
	s := fmt.Sprintf("%d %s", len(t.ways), kg.Agree(len(t.ways), "study or source", "studies or sources"))
	if words := counts.Words(); words != "" {
		s += " (" + words + ")"
	}
	return s
}

// best returns the finding that leads where no weights can be compared: the surest as rated, then one with a study, then
// the newest, then the first by id.
func (x *Index) best(findings []int32) int32 {
	return slices.MinFunc(findings, func(a, b int32) int {
		f, g := &x.findings[a], &x.findings[b]
		qa, _ := ratedQuality(x.rows[a].Certainty)
		qb, _ := ratedQuality(x.rows[b].Certainty)
		return cmp.Or(cmp.Compare(qb, qa), cmp.Compare(min(g.study, 0), min(f.study, 0)), cmp.Compare(g.year, f.year), cmp.Compare(a, b))
	})
}

// dimensionsPhrase says what findings are about: "2 on experience and 1 on implementation".
func (c *comparer) dimensionsPhrase(findings []int32) string {
	counts := map[string]int{}
	for _, f := range findings {
		c.pace.step()
		word := kg.Words(c.x.rows[f].Dimension)
		if c.x.rows[f].Dimension == kg.DimensionEffect { // its design cannot show one, or it has no direction
			word = "an effect, by a design or in words that cannot show one"
		}
		counts[word]++
	}
	var parts []string
	for word, n := range counts {
		parts = append(parts, fmt.Sprintf("%d on %s", n, word))
	}
	slices.Sort(parts)
	return kg.Join(parts, "and")
}
