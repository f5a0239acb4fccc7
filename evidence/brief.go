package evidence

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"forwhom/kg"
)

// What a brief tells at most. What is beyond is counted in it.
const (
	briefAnswers = 100
	briefReasons = 100
	briefListed  = 100
	briefApart   = 3 // attributes named that set the sides of a conflict apart
)

// Brief is a question's answer with everything that a document on it says. The same facts and question give the same
// Brief, whatever the order of the rows.
type Brief struct {
	Question   Question // as it was answered, in order
	Sentence   string   // the question, said back
	TotalCount int      // interventions with an answer
	Answers    []BriefAnswer
	Unanswered []string // what was asked for and has no answer, a sentence each
	Sources    []Source // what is cited, in the order of its first mention
	Workings   []Working
}

// BriefAnswer is the answer of one intervention. Those that are not told in full have neither reasons nor what follows.
type BriefAnswer struct {
	Answer
	Name, OutcomeName string
	Full              bool
	Fit               string        // how well what counts fits the question; "" where it states neither people nor context
	SameAs            kg.ID         // the narrower intervention, told in full too, that everything counted is of: reasons and disagreement stand there
	For, Against      []BriefReason // the units that carry the verdict, and those that speak against it; largest first
	Unsettled         []BriefReason // the units that settle nothing
	MoreReasons       int           // units that are in none of the three
	Hints             []Claim       // findings that are listed and never counted
	Others            []BriefOutcome
	Conflict          string   // how studies disagree; "" where they do not
	Apart             []string // what sets the sides apart most, a sentence each
}

// BriefOutcome is the answer on another outcome.
type BriefOutcome struct {
	Name string
	OutcomeAnswer
}

// BriefReason is one counted unit with its claims.
type BriefReason struct {
	Reason
	Claims   []Claim // one for each finding that it is counted by, the one that carries it first
	Disputed []int   // references that dispute its study
}

// Claim is what a finding says, and where.
type Claim struct {
	Finding   kg.ID
	Statement string
	Locator   string
	Caveat    string
	Direction kg.Direction
	Reference int // place of its source among those cited, from 1; 0 where there is none to show
}

// Brief answers a question as a document tells it, so many answers in full. The same parts of a question in another order
// are the same question, and give the same Brief. It asks the same of the question as
// WhatWorks does, and ends early with ctx, as New does.
func (x *Index) Brief(ctx context.Context, q Question, full int) (Brief, error) {
	return within(ctx, func(p *pace) Brief { return x.brief(p, q, full) })
}

func (x *Index) brief(p *pace, q Question, full int) Brief {
	q = q.inOrder()
	counter := newCounter(x, p)
	result := x.whatWorks(counter, q, Page{First: briefAnswers, Reasons: briefReasons, Indirect: briefListed})
	w := &briefing{x: x, pace: p, counter: counter, numbers: map[kg.ID]int{}}
	b := Brief{Question: q, Sentence: result.Sentence, TotalCount: result.TotalCount, Workings: []Working{weighed()}}
	told := result.Answers[:min(full, len(result.Answers))]
	for i, a := range result.Answers {
		of := slices.IndexFunc(told, func(t Answer) bool { return t.Intervention == a.OnlyFrom })
		b.Answers = append(b.Answers, w.answer(a, i < full, of >= 0))
	}
	b.Unanswered = result.Unanswered
	b.Sources = w.sources
	return b
}

// briefing writes briefs, and numbers what they cite.
type briefing struct {
	x       *Index
	pace    *pace
	counter *counter
	numbers map[kg.ID]int
	sources []Source
}

// cite returns a source's place among those cited, from 1; 0 for one that the reader may not see.
func (w *briefing) cite(source kg.ID) int {
	row := w.x.sources[source]
	if row == nil {
		return 0
	}
	if w.numbers[source] == 0 {
		w.sources = append(w.sources, *row)
		w.numbers[source] = len(w.sources)
	}
	return w.numbers[source]
}

// citeOf cites the source of what a study found. A source whose own year is not known, and that has the study's title,
// is the study's own publication, and has its year.
func (w *briefing) citeOf(source kg.ID, study *Study) int {
	n := w.cite(source)
	if n == 0 || study == nil {
		return n
	}
	if s := &w.sources[n-1]; s.Year == 0 && s.Title != "" && kg.Fold(s.Title) == kg.Fold(study.Title) {
		s.Year = study.Year
	}
	return n
}

// finding returns the number of a finding that the index has.
func (x *Index) finding(id kg.ID) int32 {
	n, _ := slices.BinarySearchFunc(x.rows, id, func(f Finding, id kg.ID) int { return strings.Compare(f.ID, id) })
	return int32(n)
}

func (w *briefing) claim(finding kg.ID) Claim {
	n := w.x.finding(finding)
	f := &w.x.rows[n]
	return Claim{Finding: f.ID, Statement: f.Statement, Locator: f.Locator, Caveat: f.Caveat, Direction: f.Direction,
		Reference: w.citeOf(f.Source, w.x.rowOf(&w.x.findings[n]))}
}

func (w *briefing) answer(a Answer, full, same bool) BriefAnswer {
	x := w.x
	subject, outcome := x.interventions.at[a.Intervention], x.outcomes.at[a.Outcome]
	b := BriefAnswer{Answer: a, Name: x.interventions.nodes[subject].Name, OutcomeName: x.outcomes.nodes[outcome].Name, Full: full}
	if !full {
		return b
	}
	b.Fit = fitSentence(a.Transferability, a.UnitCount)
	for _, o := range a.ByOutcome[1:] {
		b.Others = append(b.Others, BriefOutcome{x.outcomes.nodes[x.outcomes.at[o.Outcome]].Name, o})
	}
	if same {
		b.SameAs = a.OnlyFrom
		return b
	}
	for _, r := range a.Reasons {
		side := &b.For
		switch {
		case against(a.Verdict, r.Directions):
			side = &b.Against
		case len(r.Directions) == 1 && r.Directions[0] == kg.DirectionUnclear:
			side = &b.Unsettled
		}
		*side = append(*side, w.reason(r))
	}
	b.MoreReasons = a.UnitCount - len(a.Reasons)
	for _, id := range a.Indirect {
		b.Hints = append(b.Hints, w.claim(id))
	}
	if a.Counts.disagree() {
		s := newSides(w.counter, subject, outcome)
		explanations := s.explanations()
		b.Conflict, b.Apart = s.sentence(explanations, b.Name, b.OutcomeName), mostApart(explanations)
	}
	return b
}

func (w *briefing) reason(r Reason) BriefReason {
	b := BriefReason{Reason: r}
	for _, id := range r.Findings {
		b.Claims = append(b.Claims, w.claim(id))
	}
	if s := w.x.rowOf(&w.x.findings[w.x.finding(r.Finding)]); s != nil {
		for _, id := range slices.Sorted(slices.Values(s.CriticisedBy)) {
			if n := w.cite(id); n > 0 {
				b.Disputed = append(b.Disputed, n)
			}
		}
	}
	return b
}

// fitSentence says how well what counts in an answer, so many units, fits its question; "" where the question states
// nothing to fit.
func fitSentence(t Transferability, units int) string {
	phrase := fitPhrase(t, false)
	if phrase == "" {
		return ""
	}
	return fmt.Sprintf("%s %s. On a scale from 0 to 1 it fits at %s%s.", kg.Agree(units, "What counts", "Most of what counts, by weight,"),
		phrase, short(t.Score), kg.Agree(units, "", " on average"))
}

// against reports whether a unit that points these ways speaks against a verdict: harm, no difference or both ways
// against a benefit, the like against harm, and either of them against no difference. Where the verdict takes no side,
// none does.
func against(v kg.Verdict, ways []kg.Direction) bool {
	speaks := func(opposite ...kg.Direction) bool {
		return slices.ContainsFunc(ways, func(d kg.Direction) bool { return slices.Contains(opposite, d) })
	}
	switch v {
	case kg.VerdictFavourable, kg.VerdictLeansFavourable:
		return speaks(kg.DirectionAdverse, kg.DirectionNoDifference, kg.DirectionMixed)
	case kg.VerdictAdverse, kg.VerdictLeansAdverse:
		return speaks(kg.DirectionFavourable, kg.DirectionNoDifference, kg.DirectionMixed)
	case kg.VerdictNoClearDifference:
		return speaks(kg.DirectionFavourable, kg.DirectionAdverse, kg.DirectionMixed)
	}
	return false
}

// mostApart returns the sentences of the attributes that set the sides of a conflict apart most.
func mostApart(explanations []Explanation) []string {
	var sentences []string
	for _, e := range explanations {
		if e.Separation != nil && *e.Separation > tolerance && len(sentences) < briefApart {
			sentences = append(sentences, e.Sentence)
		}
	}
	return sentences
}
