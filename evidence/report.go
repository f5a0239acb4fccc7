package evidence

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"forwhom/kg"
)

// A Report is the answer to a question other than what works, as a document tells it. The same facts and question give
// the same Report, whatever the order of the rows.
type Report struct {
	Sentence string   // the question
	Answer   []string // the answer in short, a sentence each
	Parts    []ReportPart
	Sources  []Source // what is cited, in the order of its first mention
	Workings []Working
}

// ReportPart is a part of a report: a table, or points, or one after the other.
type ReportPart struct {
	Title  string
	Head   []string // of the table; nil for none
	Rows   [][]string
	Points []ReportPoint
}

// ReportPoint is a sentence with the claims that it rests on.
type ReportPoint struct {
	Text   string
	Claims []Claim
}

// Reported is a question that a report can be had of: a ConflictReport, CompareRequest, SynthesisReport or GapRequest.
type Reported interface {
	report(context.Context, *reporter) error
	workings() []Working
}

// ConflictReport asks why studies of an intervention and an outcome disagree, as Conflict does.
type ConflictReport struct {
	Intervention, Outcome kg.ID
	Context               Context // the reader's own, of which each finding tells how well it fits
}

// SynthesisReport asks what estimates come to together, as Synthesise does; the graph's findings are those of these
// interventions and on these outcomes among these people, or narrower ones; empty lists are all.
type SynthesisReport struct {
	SynthesisRequest
	Interventions, Outcomes, Populations []kg.ID
}

// Report answers a question as a document tells it. It refuses what the question itself refuses, and ends early with
// ctx, as New does. Source: docs/methods.md, section 17.
func (x *Index) Report(ctx context.Context, of Reported) (Report, error) {
	r := &reporter{x: x, briefing: briefing{x: x, numbers: map[kg.ID]int{}}}
	if err := of.report(ctx, r); err != nil {
		return Report{}, err
	}
	r.Sources, r.Workings = r.briefing.sources, of.workings()
	return r.Report, kg.ContextError(ctx)
}

// reporter writes a report part by part.
type reporter struct {
	Report
	x        *Index
	briefing briefing // numbers what is cited
}

// add adds a part, unless it says nothing.
func (r *reporter) add(part ReportPart) {
	if len(part.Rows)+len(part.Points) > 0 {
		r.Parts = append(r.Parts, part)
	}
}

// point is a sentence with the claims of findings, the first hundred of them; "" is none.
func (r *reporter) point(text string, findings ...kg.ID) ReportPoint {
	p := ReportPoint{Text: text}
	for _, id := range findings[:min(briefListed, len(findings))] {
		if id != "" {
			p.Claims = append(p.Claims, r.briefing.claim(id))
		}
	}
	if more := len(findings) - briefListed; more > 0 {
		p.Text += " " + notListed(more, "finding")
	}
	return p
}

// notListed says how many more there are than are listed: "2 more findings are not listed."
func notListed(n int, what string) string {
	return fmt.Sprintf("%s %s not listed.", number(n, "more "+what), kg.Agree(n, "is", "are"))
}

func points(sentences []string) []ReportPoint {
	var all []ReportPoint
	for _, s := range sentences {
		all = append(all, ReportPoint{Text: s})
	}
	return all
}

func warningSentences(warnings []Warning) []string {
	var all []string
	for _, w := range warnings {
		all = append(all, w.Sentence)
	}
	return all
}

func sentencesOf(gaps []Gap) []string {
	var all []string
	for _, g := range gaps {
		all = append(all, g.Sentence)
	}
	return all
}

const (
	missingTitle  = "What is missing"
	countingTitle = "What to know of the counting"
)

func (of ConflictReport) report(ctx context.Context, r *reporter) error {
	c, err := r.x.Conflict(ctx, of.Intervention, of.Outcome)
	if err != nil {
		return err
	}
	r.Sentence = fmt.Sprintf("Do studies of the effect of %s on %s disagree, and why?", r.x.interventions.name(of.Intervention), r.x.quoted(r.x.outcomes.name(of.Outcome)))
	r.Answer = []string{c.Sentence}
	found, err := r.x.WhatWorks(ctx, Question{Intervention: []kg.ID{of.Intervention}, Outcome: []kg.ID{of.Outcome}, IncludeNarrower: true}, Page{})
	if err != nil {
		return err
	}
	missing := found.Unanswered
	if i := slices.IndexFunc(found.Answers, func(a Answer) bool { return a.Intervention == of.Intervention }); i >= 0 {
		r.Answer = append(r.Answer, found.Answers[i].Sentence)
		missing = sentencesOf(found.Answers[i].Missing)
	}
	for _, side := range c.Sides {
		part := ReportPart{Title: capital(sideTitles[directionOf(side.Direction)]), Points: []ReportPoint{r.point(side.Sentence, side.Findings...)}}
		fits, err := r.x.FitsOf(of.Context, side.Findings[:min(briefListed, len(side.Findings))])
		if err != nil {
			return err
		}
		for i, fit := range fits { // each claim then stands under how well it fits
			part.Points[0].Claims = nil
			part.Points = append(part.Points, r.point(fit.Sentence, side.Findings[i]))
		}
		r.add(part)
	}
	if c.Counts.disagree() {
		r.add(ReportPart{Title: "What the two sides differ in", Head: []string{"Attribute", "Separation", "Not stated by", "What it tells"}, Rows: apartRows(c.Explanations),
			Points: points([]string{"Separation: the share of the favourable studies that have the value named first, less the share of those on the other side, from -1 to 1. " +
				"What sets the two sides apart need not be why they disagree."})})
	}
	r.add(ReportPart{Title: missingTitle, Points: points(missing)})
	r.add(ReportPart{Title: countingTitle, Points: points(warningSentences(c.Warnings))})
	return nil
}

// sideTitles are the headings of the sides of a conflict.
var sideTitles = [directionCount]string{"favourable", "adverse", "no difference", "mixed results", "not settled"}

func apartRows(explanations []Explanation) [][]string {
	var rows [][]string
	for _, e := range explanations {
		separation := "none"
		if e.Separation != nil {
			separation = strconv.FormatFloat(*e.Separation+0, 'f', 2, 64)
		}
		rows = append(rows, []string{capital(attributeWords(e.Attribute)), separation, fmt.Sprint(e.Unknown), e.Sentence})
	}
	return rows
}

func (of CompareRequest) report(ctx context.Context, r *reporter) error {
	c, err := r.x.Compare(ctx, of)
	if err != nil {
		return err
	}
	var names, missing []string
	for _, id := range c.Columns {
		name := r.x.interventions.name(id)
		names = append(names, name)
		for _, reason := range r.x.gapsOfIntervention(r.x.interventions.at[id]) {
			missing = append(missing, interventionGap(reason, name))
		}
	}
	r.Sentence = fmt.Sprintf("How do %s compare?", kg.Join(names, "and"))
	r.Answer = []string{fmt.Sprintf("There is evidence on %s of at least one of them.", number(c.OutcomeCount, "outcome"))}
	if len(of.Outcomes) > 0 {
		r.Sentence = fmt.Sprintf("How do %s compare on %s?", kg.Join(names, "and"), kg.Join(r.x.quotedAll(r.x.outcomes.names(r.x.outcomes.find(of.Outcomes))), "and"))
		r.Answer = nil
	}
	table := ReportPart{Title: "Side by side", Head: append([]string{""}, names...)}
	var told []ReportPart
	outcomes := 0
	for _, row := range c.Rows {
		cells, part := []string{row.Label}, ReportPart{Title: row.Label}
		for i := range row.Cells {
			cells = append(cells, cellWords(&row.Cells[i]))
			part.Points = append(part.Points, r.point(cellSentence(&row.Cells[i]), row.Cells[i].Best))
		}
		table.Rows, told = append(table.Rows, cells), append(told, part)
		if row.Kind == kg.CompareRowKindOutcome {
			outcomes++
		}
	}
	if more := c.OutcomeCount - outcomes; more > 0 {
		r.Answer = append(r.Answer, fmt.Sprintf("%d more %s no row here.", more, kg.Agree(more, "has", "have")))
	}
	r.Answer = append(r.Answer, "No one number says which is better: the table has what is known of each.")
	r.add(table)
	r.Parts = append(r.Parts, told...)
	if err := r.disagreements(ctx, &c); err != nil {
		return err
	}
	r.add(ReportPart{Title: missingTitle, Points: points(missing)})
	return nil
}

// disagreements tells the cells of a comparison in which one unit is favourable and another finds harm or no difference.
func (r *reporter) disagreements(ctx context.Context, c *Comparison) error {
	part := ReportPart{Title: "Where studies disagree"}
	for _, row := range c.Rows {
		if row.Kind != kg.CompareRowKindOutcome {
			continue
		}
		for column, cell := range row.Cells {
			if cell.Verdict == kg.VerdictUntested {
				continue
			}
			found, err := r.x.Conflict(ctx, c.Columns[column], row.Node)
			if err != nil {
				return err
			}
			if found.Counts.disagree() {
				part.Points = append(part.Points, ReportPoint{Text: found.Sentence})
			}
		}
	}
	r.add(part)
	return nil
}

// cellWords says a cell of a comparison in a few words.
func cellWords(c *CompareCell) string {
	switch {
	case c.FindingCount == 0:
		return "no finding"
	case c.Verdict == "":
		return number(c.FindingCount, "finding")
	case c.Verdict == kg.VerdictUntested:
		return "untested"
	}
	return fmt.Sprintf("%s (effect index %.2f, strength %.2f)", VerdictWords(c.Verdict), c.EffectIndex+0, c.Strength)
}

// cellSentence says a cell, and how well what counts in it, or its best finding where nothing does, fits the reader's
// context where there is one.
func cellSentence(c *CompareCell) string {
	switch {
	case c.Transferability == nil:
		return c.Sentence
	case c.Verdict == "" || c.Verdict == kg.VerdictUntested:
		return fmt.Sprintf("%s The finding shown %s; on a scale from 0 to 1 it fits at %s.", c.Sentence, fitPhrase(*c.Transferability, false), short(c.Transferability.Score))
	}
	return c.Sentence + " " + fitSentence(*c.Transferability, 2)
}

func (of SynthesisReport) report(ctx context.Context, r *reporter) error {
	of.First = briefListed
	err := r.x.checkIDs("about.synthesis.", []asked{{"intervention", of.Interventions, kg.KindIntervention}, {"outcome", of.Outcomes, kg.KindOutcome},
		{"population", of.Populations, kg.KindPopulation}})
	if err != nil {
		return err
	}
	s, err := r.x.Synthesise(ctx, of.SynthesisRequest)
	if err != nil {
		return err
	}
	r.Sentence = fmt.Sprintf("What do the comparable estimates%s come to together, as %s?", r.x.about(of.Interventions, of.Outcomes, of.Populations), withA(kg.Words(of.Measure)))
	r.Answer = []string{s.Sentence}
	estimates := ReportPart{Title: "The estimates", Head: []string{"Study", "Estimate", "95 per cent interval", "Weight, per cent", "How it was worked out"}}
	var values, weights []float64
	var intervals []Interval
	for i := range s.Rows {
		values, weights, intervals = append(values, s.Rows[i].Value), append(weights, s.Rows[i].Weight), append(intervals, Interval{s.Rows[i].Low, s.Rows[i].High})
	}
	value, weight, interval := column(values, 0), column(weights, 0), columnOfRanges(intervals)
	for i := range s.Rows {
		row := &s.Rows[i]
		estimates.Rows = append(estimates.Rows, []string{row.Label, value[i], interval[i], weight[i], row.Conversion})
		text := row.Label
		if row.Transferability != nil {
			if fit := fitPhrase(*row.Transferability, false); fit != "" {
				text += ": it " + fit
			}
		}
		estimates.Points = append(estimates.Points, r.point(text+".", row.Finding))
	}
	if more := s.K - len(s.Rows); more > 0 {
		estimates.Points = append(estimates.Points, ReportPoint{Text: notListed(more, "estimate")})
	}
	r.add(estimates)
	r.add(ReportPart{Title: "What they come to", Head: []string{"Number", "Value"}, Rows: pooledRows(&s, of.Method)})
	r.add(r.steps("Without each of them", "Without", s.LeaveOneOut))
	r.add(r.steps("With each added by year", "Up to and with", s.Cumulative))
	if s.Subgroups != nil {
		r.add(ReportPart{Title: "By " + attributeWords(s.Subgroups.Attribute), Head: []string{"Group", "Estimates", "Pooled value", "95 per cent interval"}, Rows: groupRows(s.Subgroups),
			Points: points([]string{s.Subgroups.Sentence})})
	}
	excluded := ReportPart{Title: "What is not pooled"}
	for _, e := range s.Excluded {
		excluded.Points = append(excluded.Points, r.point(e.Sentence, e.Finding))
	}
	if more := s.ExcludedCount - len(s.Excluded); more > 0 {
		excluded.Points = append(excluded.Points, ReportPoint{Text: notListed(more, "finding")})
	}
	r.add(excluded)
	r.add(ReportPart{Title: countingTitle, Points: points(s.Warnings)})
	return nil
}

// steps is a table of what estimates come to without one, or up to one, of each of them.
func (r *reporter) steps(title, which string, steps []Step) ReportPart {
	part := ReportPart{Title: title, Head: []string{which, "Estimates", "Pooled value", "95 per cent interval"}}
	listed := steps[:min(briefListed, len(steps))]
	var all []Pooled
	for i := range listed {
		all = append(all, listed[i].Pooled)
	}
	value, interval := pooledCells(all)
	for i := range listed {
		part.Rows = append(part.Rows, []string{r.x.label(r.x.finding(listed[i].Finding)), fmt.Sprint(listed[i].K), value[i], interval[i]})
	}
	if more := len(steps) - len(listed); more > 0 {
		part.Points = points([]string{notListed(more, "estimate")})
	}
	return part
}

// pooledCells are a column of pooled values and one of their intervals.
func pooledCells(all []Pooled) (values, intervals []string) {
	var numbers []float64
	var ranges []Interval
	for i := range all {
		numbers, ranges = append(numbers, all[i].Value), append(ranges, Interval{all[i].Low, all[i].High})
	}
	return column(numbers, 0), columnOfRanges(ranges)
}

// words says how estimates were pooled.
func (m SynthesisMethod) words() string {
	if !m.random() {
		return "fixed effect"
	}
	by := "restricted maximum likelihood (REML)"
	switch m.Estimator {
	case kg.TauEstimatorDersimonianLaird:
		by = "DerSimonian and Laird"
	case kg.TauEstimatorPauleMandel:
		by = "Paule and Mandel"
	}
	interval := "normal intervals"
	if m.HartungKnapp {
		interval = "intervals after Hartung and Knapp"
	}
	return "random effects; the variance between the studies by " + by + "; " + interval
}

// pooledRows are the numbers of a synthesis, and how they were worked out.
func pooledRows(s *Synthesis, method SynthesisMethod) [][]string {
	rows := [][]string{{"Estimates pooled", fmt.Sprint(s.K)}}
	add := func(name string, values ...float64) {
		rows = append(rows, []string{name, strings.Join(column(values, 2), " to ")})
	}
	if s.Pooled == nil {
		return nil
	}
	rows = append(rows, []string{"How they were pooled", method.words()})
	add("Pooled value", s.Pooled.Value)
	add("95 per cent interval", s.Pooled.Low, s.Pooled.High)
	add("p-value of no effect", s.Pooled.PValue)
	if s.Prediction != nil {
		add("Prediction interval for a new study", s.Prediction.Low, s.Prediction.High)
	}
	if h := s.Heterogeneity; h != nil {
		add("I2, per cent of the variation that is not chance", h.I2)
		add("tau2, variance between the studies", h.Tau2)
		add(fmt.Sprintf("Q, with %d %s of freedom", h.DF, kg.Agree(h.DF, "degree", "degrees")), h.Q)
		add("p-value of Q", h.PValue)
	}
	if s.Asymmetry != nil {
		add("p-value of Egger's test of small-study effects", s.Asymmetry.PValue)
	}
	return rows
}

// groupName says the value that a group of estimates has in common.
func groupName(at kg.StudyAttribute, value string) string {
	switch at {
	case kg.StudyAttributeDesign:
		return designPhrase(kg.StudyDesign(value))
	case kg.StudyAttributeCertainty, kg.StudyAttributePerspective:
		return kg.Words(value)
	}
	return value
}

func groupRows(s *Subgroups) [][]string {
	var rows [][]string
	var all []Pooled
	for i := range s.Groups {
		all = append(all, s.Groups[i].Pooled)
	}
	value, interval := pooledCells(all)
	for i := range s.Groups {
		g := &s.Groups[i]
		rows = append(rows, []string{groupName(s.Attribute, g.Value), fmt.Sprint(g.K), value[i], interval[i]})
	}
	return rows
}

func (req GapRequest) report(ctx context.Context, r *reporter) error {
	list, err := r.x.Gaps(ctx, req)
	if err != nil {
		return err
	}
	r.Sentence = "What is missing" + r.x.about(req.Intervention, req.Outcome, req.Population)
	if len(req.Country) == 0 {
		req.Country = req.Context.Country
	}
	if names := r.x.contexts.names(r.x.contexts.find(req.Country)); len(names) > 0 {
		for i := range names {
			names[i] = withArticle(names[i])
		}
		r.Sentence += ", in " + kg.Join(names, "or")
	}
	r.Sentence += "?"
	n := len(list.Gaps)
	r.Answer = []string{fmt.Sprintf("There %s %s.", kg.Agree(list.TotalCount, "is", "are"), number(list.TotalCount, "gap"))}
	if n < list.TotalCount {
		r.Answer = append(r.Answer, fmt.Sprintf("%d of them %s told below.", n, kg.Agree(n, "is", "are")))
	}
	if n > 0 {
		r.Answer = append(r.Answer, list.Gaps[0].Sentence, "What is missing has no source to cite; the findings that there are have theirs.")
	}
	sorts := ReportPart{Title: "By sort", Head: []string{"Gaps", "What it means"}}
	for _, c := range list.ByReason {
		sorts.Rows = append(sorts.Rows, []string{fmt.Sprint(c.Count), c.Sentence})
	}
	r.add(sorts)
	table := ReportPart{Title: "The gaps", Head: []string{"Place", "Intervention", "Outcome", "Gap", "Priority", "Populations", "Outcomes", "What would close it"},
		Points: points([]string{"Priority: how many would ask, as a number to order by: populations times outcomes, times a weight of the sort of gap."})}
	var priorities []float64
	for i := range list.Gaps {
		priorities = append(priorities, list.Gaps[i].Priority)
	}
	priority := column(priorities, 0)
	for i := range list.Gaps {
		g := &list.Gaps[i]
		outcome := "any"
		if g.Outcome != "" {
			outcome = r.x.outcomes.name(g.Outcome)
		}
		sentence := g.Sentence
		if g.Transferability != nil {
			sentence += fmt.Sprintf(" What there is fits the reader's context at %s on average, on a scale from 0 to 1.", short(g.Transferability.Score))
		}
		table.Rows = append(table.Rows, []string{fmt.Sprint(req.Skip + i + 1), r.x.interventions.name(g.Intervention), outcome, sentence, priority[i],
			fmt.Sprint(len(g.Populations)), fmt.Sprint(g.OutcomeCount), g.WouldClose})
	}
	if len(table.Rows) > 0 {
		r.add(table)
	}
	return nil
}

// disagree reports whether one unit is favourable and another finds harm or no difference.
func (c Counts) disagree() bool { return c.Favourable > 0 && c.Adverse+c.NoDifference > 0 }

// about names what a question is about: " of A, on “b”, among c"; "" for nothing.
func (x *Index) about(interventions, outcomes, populations []kg.ID) string {
	s := ""
	if names := x.interventions.names(x.interventions.find(interventions)); len(names) > 0 {
		s += " of " + kg.Join(names, "or")
	}
	if names := x.quotedAll(x.outcomes.names(x.outcomes.find(outcomes))); len(names) > 0 {
		s += " on " + kg.Join(names, "or")
	}
	if names := x.phrases(x.populations.names(x.populations.find(populations))); len(names) > 0 {
		s += " among " + kg.Join(names, "or")
	}
	return s
}

// name returns the name of a node that the hierarchy has.
func (h *hierarchy) name(id kg.ID) string { return h.nodes[h.at[id]].Name }
