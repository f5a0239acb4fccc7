package evidence

import (
	"cmp"
	"context"
	"slices"

	"forwhom/kg"
)

// WhatWorks answers a question: every intervention on which a finding counts, best first, those of the page in detail.
// The question must have passed both its own Check and the index's; ids that the index does not know are passed over,
// and a question whose outcomes or interventions are all unknown has no answers. It ends early with ctx, as New does.
func (x *Index) WhatWorks(ctx context.Context, q Question, page Page) (Result, error) {
	return within(ctx, func(p *pace) Result { return x.whatWorks(newCounter(x, p), q, page) })
}

func (x *Index) whatWorks(c *counter, q Question, page Page) Result {
	p := c.pace
	s := newSelection(x, p, q)
	r := &ranker{
		selection: s,
		counter:   c,
		splitter:  newSplitter(x, p, &s.outcomes),
		gathered:  s.subjects.gather(x, p, s.findings),
		below:     make([]bool, len(x.interventions.nodes)),
	}
	r.splitter.whole = true // the selection holds nothing else
	places := r.rank(page.Order)
	result := Result{Sentence: s.sentence(), TotalCount: len(places)}
	from := min(max(page.Skip, 0), len(places))
	to := len(places)
	if page.First > 0 {
		to = min(to, from+page.First)
	}
	for i := from; i < to; i++ {
		a := r.answer(places[i], page)
		a.Rank = i + 1
		result.Answers = append(result.Answers, a)
	}
	result.Unanswered = r.unanswered(places)
	return result
}

// ranker works a question out, intervention by intervention and outcome by outcome.
type ranker struct {
	*selection
	counter  *counter
	splitter *splitter
	gathered gathered // the findings that count, by intervention
	below    []bool   // by intervention: whether it is the one that is being answered, or narrower
}

// place is an intervention's place in the order of answers.
type place struct {
	subject  int32 // line of the intervention
	outcomes []outcomeTally
	group    int // 0 with a verdict, 1 TOO_LITTLE, 2 UNCLEAR
	score    float64
	strength float64
	transfer float64 // where answers are ordered by it
}

// rank orders the interventions that have an answer: as asked, then by verdict and score.
func (r *ranker) rank(order []Order) []place {
	byTransfer := slices.ContainsFunc(order, func(o Order) bool { return o.By == ByTransfer })
	var places []place
	for line := range r.subjects.nodes {
		if outcomes := r.byOutcome(int32(line)); len(outcomes) > 0 && outcomes[0].tested() {
			head := outcomes[0]
			p := place{subject: int32(line), outcomes: outcomes, group: group(head.verdict), score: head.score, strength: head.strength}
			if byTransfer {
				t := r.counter.count(r.splitter.lists[head.line], r.outcomes.nodes[head.line], r.transfers)
				p.transfer = r.match.meanFit(t.units).Score
			}
			places = append(places, p)
		}
	}
	slices.SortFunc(places, func(a, b place) int {
		return cmp.Or(
			a.compare(b, order),
			cmp.Compare(a.group, b.group),
			cmp.Compare(b.score, a.score),
			cmp.Compare(b.strength, a.strength),
			r.subjects.compare(a.subject, b.subject))
	})
	return places
}

// compare orders two places as asked.
func (a place) compare(b place, order []Order) int {
	for _, o := range order {
		c := 0
		switch o.By {
		case ByScore:
			c = cmp.Compare(a.score, b.score)
		case ByStrength:
			c = cmp.Compare(a.strength, b.strength)
		case ByTransfer:
			c = cmp.Compare(a.transfer, b.transfer)
		}
		if o.Descending {
			c = -c
		}
		if c != 0 {
			return c
		}
	}
	return 0
}

func group(v kg.Verdict) int {
	switch v {
	case kg.VerdictTooLittle:
		return 1
	case kg.VerdictUnclear:
		return 2
	}
	return 0
}

// outcomeTally is what counts for one intervention on one outcome.
type outcomeTally struct {
	line     int32
	verdict  kg.Verdict
	effect   float64
	strength float64
	score    float64
	counts   Counts
}

func (o outcomeTally) tested() bool { return o.verdict != kg.VerdictUntested }

// byOutcome answers an intervention outcome by outcome, the strongest first: each outcome asked for or, where none is,
// each with a finding of it that counts. Of equally strong ones the most adverse leads, so that harm is not passed over.
func (r *ranker) byOutcome(subject int32) []outcomeTally {
	lines := r.splitter.split(r.gathered.line(subject))
	if len(lines) == 0 {
		return nil
	}
	var tallies []outcomeTally
	for line, node := range r.outcomes.nodes {
		findings := r.splitter.lists[line]
		if len(r.q.Outcome) == 0 && !r.direct(findings, node) {
			continue
		}
		t := r.counter.count(findings, node, r.transfers)
		tallies = append(tallies, outcomeTally{int32(line), t.verdict(), t.effectIndex, t.strength, t.score, t.counts})
	}
	slices.SortFunc(tallies, func(a, b outcomeTally) int { return compareOutcomes(a, b, r.outcomes.compare) })
	return tallies
}

// compareOutcomes orders what is known of an intervention by outcome: tested ones first, the strongest first, of equally
// strong ones the most adverse, then by name.
func compareOutcomes(a, b outcomeTally, byName func(a, b int32) int) int {
	if a.tested() != b.tested() {
		if a.tested() {
			return -1
		}
		return 1
	}
	return cmp.Or(cmp.Compare(b.strength, a.strength), cmp.Compare(a.effect, b.effect), byName(a.line, b.line))
}

// direct reports whether one of the findings stands on an outcome itself.
func (r *ranker) direct(findings []int32, outcome int32) bool {
	return slices.ContainsFunc(findings, func(f int32) bool {
		return slices.Contains(r.x.at(r.x.findings[f].outcomes), outcome)
	})
}

// answer works one intervention out in detail.
func (r *ranker) answer(p place, page Page) Answer {
	outcomes, head := p.outcomes, p.outcomes[0].line
	r.splitter.split(r.gathered.line(p.subject))
	findings := r.splitter.lists[head]
	subject, outcome := r.subjects.nodes[p.subject], r.outcomes.nodes[head]
	r.answering(subject)

	verdictAnywhere := outcomes[0].verdict
	if len(r.match.stated) > 0 {
		anywhere := r.counter.count(findings, outcome, nil)
		verdictAnywhere = anywhere.verdict()
	}
	t := r.counter.count(findings, outcome, r.transfers)

	a := Answer{
		Intervention:       r.x.interventions.nodes[subject].ID,
		Outcome:            r.x.outcomes.nodes[outcome].ID,
		Verdict:            t.verdict(),
		VerdictAnywhere:    verdictAnywhere,
		EffectIndex:        t.effectIndex,
		Strength:           t.strength,
		Score:              t.score,
		IndependentStudies: t.independent,
		Counts:             t.counts,
		UnitCount:          len(t.units),
		Transferability:    r.match.meanFit(t.units),
		Indirect:           r.indirect(subject, outcome, page.Indirect),
	}
	for _, o := range outcomes {
		on := r.outcomes.nodes[o.line]
		a.ByOutcome = append(a.ByOutcome, OutcomeAnswer{r.x.outcomes.nodes[on].ID, o.verdict, r.x.says(o.verdict, o.counts, subject, on) + ".",
			o.effect, o.strength, o.counts})
	}
	onlyFrom := r.onlyFrom(&t, findings, subject, outcome)
	if onlyFrom >= 0 {
		a.OnlyFrom = r.x.interventions.nodes[onlyFrom].ID
	}
	a.Sentence = r.verdictSentence(a, subject, outcome, onlyFrom)
	a.Reasons = r.reasons(&t, t.units[:min(max(page.Reasons, 0), len(t.units))], findings, outcome)
	a.Missing = r.missing(&t, subject, outcome)
	a.Warnings = slices.Concat(r.x.warnings(&t), r.x.retractedWarnings(subject, outcome), r.retractedElsewhere(subject, outcomes))
	return a
}

// onlyFrom returns the one narrower intervention that every counted finding is of, the narrowest where one is under
// another, so that its own answer is the same; -1 where there is none, or several that are not one under another.
func (r *ranker) onlyFrom(t *tally, findings []int32, subject, outcome int32) int32 {
	h := r.x.interventions
	from := slices.DeleteFunc(slices.Clone(h.down[subject]), func(n int32) bool { return h.within(subject, n) })
	for f := range r.counter.counted(t.units, findings, outcome) {
		of := r.x.at(r.x.findings[f].interventions)
		from = slices.DeleteFunc(from, func(n int32) bool {
			return !slices.ContainsFunc(of, func(own int32) bool { return h.within(own, n) })
		})
		if len(from) == 0 {
			return -1
		}
	}
	for _, narrowest := range from {
		if !slices.ContainsFunc(from, func(n int32) bool { return !h.within(narrowest, n) }) {
			return narrowest
		}
	}
	return -1
}

// compare orders lines by the name of their node, then by its id.
func (a *axis) compare(l, other int32) int { return a.h.compare(a.nodes[l], a.nodes[other]) }

// indirect lists findings that may count and are not counted: those on outcomes that only hint at the one asked for,
// and broader interventions' own on the outcome. Largest s first, then by id.
func (r *ranker) indirect(subject, outcome int32, limit int) []kg.ID {
	if limit <= 0 {
		return nil
	}
	selected := r.withNarrower([]int32{outcome})
	var hints []int32
	for _, o := range selected {
		hints = append(hints, r.withNarrower(r.x.indicators[o])...)
	}
	var listed []unit
	seen := map[int32]bool{}
	list := func(f int32) {
		if !seen[f] && r.counts(f) {
			seen[f] = true
			row := &r.x.findings[f]
			listed = append(listed, unit{weight: row.quality * r.match.score(row), finding: f})
		}
	}
	for _, h := range hints {
		for _, f := range r.x.onOutcome[h] {
			if r.about(f) && !r.on(f, selected) {
				list(f)
			}
		}
	}
	for _, broader := range r.x.interventions.up[subject] {
		for _, f := range r.x.ofIntervention[broader] {
			if !r.about(f) && r.on(f, selected) {
				list(f)
			}
		}
	}
	slices.SortFunc(listed, compareUnits)
	var ids []kg.ID
	for _, u := range listed[:min(limit, len(listed))] {
		ids = append(ids, r.x.rows[u.finding].ID)
	}
	return ids
}

// about reports whether a finding is of the intervention that is being answered, or of a narrower one.
func (r *ranker) about(f int32) bool {
	for _, n := range r.x.at(r.x.findings[f].interventions) {
		if r.below[n] {
			return true
		}
	}
	return false
}

// answering notes which intervention is being answered.
func (r *ranker) answering(subject int32) {
	clear(r.below)
	for _, n := range r.x.interventions.down[subject] {
		r.below[n] = true
	}
}

// on reports whether a finding stands on one of the outcomes, which are ascending.
func (r *ranker) on(f int32, outcomes []int32) bool {
	return slices.ContainsFunc(r.x.at(r.x.findings[f].outcomes), func(n int32) bool {
		_, ok := slices.BinarySearch(outcomes, n)
		return ok
	})
}
