package evidence_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

func (x indexed) Brief(q evidence.Question, full int) evidence.Brief {
	return done(x.Index.Brief(context.Background(), q, full))
}

func says(statement, source string) func(*evidence.Finding) {
	return func(f *evidence.Finding) { f.Statement, f.Source = statement, source }
}

// quoted is a graph of four trials whose findings say something, and have sources.
func quoted() evidence.Graph {
	disputed := study("study:b", func(s *evidence.Study) { s.CriticisedBy = []kg.ID{"source:critic", "source:hidden"} })
	g := with([]evidence.Study{study("study:a"), disputed, study("study:c"), study("study:d")},
		found("finding:a-1", "study:a", kg.DirectionFavourable, says("fewer entered care", "source:two")),
		found("finding:a-2", "study:a", kg.DirectionFavourable, says("fewer after a year", "source:one")),
		found("finding:a-3", "study:a", kg.DirectionFavourable, on(foster), says("fewer went to foster parents", "source:one")),
		found("finding:b-1", "study:b", kg.DirectionAdverse, rated(kg.CertaintyLow), says("more entered care", "source:three")),
		found("finding:c-1", "study:c", kg.DirectionFavourable, says("fewer again", "source:two")),
		found("finding:d-1", "study:d", kg.DirectionUnclear, says("not significant", "source:hidden")),
		found("finding:e-1", "", kg.DirectionFavourable, on(court), rated(kg.CertaintyLow), says("fewer proceedings", "source:four")),
	)
	for _, id := range []kg.ID{"source:one", "source:two", "source:three", "source:four", "source:critic", "source:never-cited"} {
		g.Sources = append(g.Sources, evidence.Source{ID: id, Title: id})
	}
	return g
}

func claimsOf(reasons []evidence.BriefReason) string {
	var all []string
	for _, r := range reasons {
		for _, c := range r.Claims {
			all = append(all, fmt.Sprintf("%s [%d]", c.Statement, c.Reference))
		}
		if len(r.Disputed) > 0 {
			all = append(all, fmt.Sprint("disputed ", r.Disputed))
		}
	}
	return strings.Join(all, "; ")
}

func TestABriefPartsWhatSpeaksForItsAnswerFromWhatSpeaksAgainstItAndNumbersSourcesAsTheyCome(t *testing.T) {
	b := index(quoted()).Brief(onCare(), 1)
	equal(t, "answers", len(b.Answers), 2)
	a := b.Answers[0]
	equal(t, "first", a.Intervention, fgc)
	equal(t, "for", claimsOf(a.For), "fewer entered care [1]; fewer after a year [2]; fewer again [1]")
	equal(t, "against", claimsOf(a.Against), "more entered care [3]; disputed [4]")
	equal(t, "unsettled", claimsOf(a.Unsettled), "not significant [0]")
	equal(t, "hints", fmt.Sprint(a.Hints[0].Statement, a.Hints[0].Reference, len(a.Hints)), "fewer proceedings5 1")
	var cited []kg.ID
	for _, s := range b.Sources {
		cited = append(cited, s.ID)
	}
	same(t, "sources", cited, []kg.ID{"source:two", "source:one", "source:three", "source:critic", "source:four"})
	equal(t, "it says why studies disagree", strings.HasPrefix(a.Conflict, "The studies disagree on the effect of Family Group Conferencing"), true)
	other := b.Answers[1]
	equal(t, "the broader intervention is not told in full", other.Full || len(other.For) > 0, false)
	broader := index(quoted()).Brief(onCare(), 2).Answers[1]
	equal(t, "nor told twice", fmt.Sprint(broader.SameAs, len(broader.For)), fmt.Sprint(fgc, 0))
}

func TestWhatSpeaksAgainstAnAnswerFollowsItsVerdict(t *testing.T) {
	for _, c := range []struct {
		name         string
		directions   []kg.Direction
		for_, counts int
		against      int
	}{
		{"a benefit", []kg.Direction{fav, fav, fav, fav, nothing}, 4, 5, 1},
		{"harm", []kg.Direction{harm, harm, harm, harm, kg.DirectionMixed}, 4, 5, 1},
		{"no difference", []kg.Direction{nothing, nothing, nothing, nothing, fav, harm}, 4, 6, 2},
		{"both ways", []kg.Direction{fav, harm}, 2, 2, 0},
	} {
		var studies []evidence.Study
		var findings []evidence.Finding
		for i, d := range c.directions {
			id := fmt.Sprint("study:", i)
			studies = append(studies, study(id))
			findings = append(findings, found(fmt.Sprintf("finding:%d-1", i), id, d))
		}
		a := index(with(studies, findings...)).Brief(onCare(), 1).Answers[0]
		equal(t, c.name+": for", len(a.For), c.for_)
		equal(t, c.name+": against", len(a.Against), c.against)
		equal(t, c.name+": none is lost", len(a.For)+len(a.Against)+len(a.Unsettled)+a.MoreReasons, c.counts)
	}
}

// What speaks against an answer, by its verdict and by the way of a unit. Source: docs/methods.md, section 17.
func TestEachWayAgainstEachVerdict(t *testing.T) {
	const mixed, open = kg.DirectionMixed, kg.DirectionUnclear
	for _, c := range []struct {
		name    string
		most    []kg.Direction // what makes the verdict
		verdict kg.Verdict
		against []kg.Direction
	}{
		{"a benefit", []kg.Direction{fav, fav, fav, fav, fav, fav}, kg.VerdictFavourable, []kg.Direction{harm, nothing, mixed}},
		{"a leaning to it", []kg.Direction{fav}, kg.VerdictLeansFavourable, []kg.Direction{mixed}},
		{"harm", []kg.Direction{harm, harm, harm, harm, harm, harm}, kg.VerdictAdverse, []kg.Direction{fav, nothing, mixed}},
		{"a leaning to it, too", []kg.Direction{harm}, kg.VerdictLeansAdverse, []kg.Direction{mixed}},
		{"no difference", []kg.Direction{nothing, nothing, nothing, nothing, nothing, nothing}, kg.VerdictNoClearDifference, []kg.Direction{fav, harm, mixed}},
		{"both ways", []kg.Direction{fav, harm, fav, harm}, kg.VerdictMixed, nil},
	} {
		for _, way := range []kg.Direction{fav, harm, nothing, mixed, open} {
			if len(c.most) == 1 && way != mixed && way != open {
				continue // it would be another verdict
			}
			a := index(trials(asTheyAre, append(slices.Clone(c.most), way)...)).Brief(onCare(), 1).Answers[0]
			name := fmt.Sprintf("%s and %s", c.name, way)
			equal(t, name, a.Verdict, c.verdict)
			against, unsettled := 0, 0
			if slices.Contains(c.against, way) {
				against = 1
			}
			if way == open {
				unsettled = 1
			}
			equal(t, name+": against", len(a.Against), against)
			equal(t, name+": unsettled", len(a.Unsettled), unsettled)
			equal(t, name+": for", len(a.For), len(c.most)+1-against-unsettled)
		}
	}
}

func TestABriefSaysHowWellWhatCountsFits(t *testing.T) {
	ask := func(places ...kg.ID) string {
		g := trialsIn(places, slices.Repeat([]kg.Direction{fav}, len(places))...)
		q := onCare()
		q.Context = []kg.ID{england}
		return index(g).Brief(q, 1).Answers[0].Fit
	}
	equal(t, "one", ask(england), "What counts fits the place asked about. On a scale from 0 to 1 it fits at 1.")
	equal(t, "one from elsewhere", ask(dutch), "What counts does not fit the place asked about. On a scale from 0 to 1 it fits at 0.25.")
	equal(t, "two", ask(england, england), "Most of what counts, by weight, fits the place asked about. On a scale from 0 to 1 it fits at 1 on average.")
	equal(t, "nothing asked", index(trials(asTheyAre, fav)).Brief(onCare(), 1).Answers[0].Fit, "")
}

func TestABriefSaysWhatWasAskedForAndHasNoAnswer(t *testing.T) {
	trial := found("finding:a-1", "study:a", kg.DirectionFavourable, rated(kg.CertaintyLow))
	told := found("finding:q-1", "", kg.DirectionNotAssessed, of(dialogue), about(kg.DimensionExperience))
	gone := found("finding:r-1", "study:r", kg.DirectionFavourable, of(camden), on(support))
	retracted := study("study:r", func(s *evidence.Study) { s.Retracted, s.Authors = true, []string{"Gone"} })
	x := index(with([]evidence.Study{study("study:a"), retracted}, trial, told, gone))
	const lost = "There is no answer for Camden conferencing. 1 finding of a retracted study does not count: Gone, 2020."
	for _, c := range []struct {
		name string
		q    evidence.Question
		want []string
	}{
		{"another outcome", evidence.Question{Intervention: []kg.ID{fgc}, Outcome: []kg.ID{court}, IncludeNarrower: true},
			[]string{"There is no finding on Family Group Conferencing and “care proceedings issued”."}},
		{"only experience", evidence.Question{Intervention: []kg.ID{dialogue}, Outcome: []kg.ID{care}, IncludeNarrower: true},
			[]string{"None of the findings on Open Dialogue and “child enters care” says whether it works: 1 on experience."}},
		{"left out by the question", evidence.Question{Intervention: []kg.ID{fgc}, Outcome: []kg.ID{care}, MinCertainty: kg.CertaintyHigh},
			[]string{"There are findings on Family Group Conferencing and “child enters care”, and the question leaves them all out."}},
		{"retracted", evidence.Question{Intervention: []kg.ID{camden}, Outcome: []kg.ID{support}},
			[]string{"There is no finding on Camden conferencing and “social support” that counts. 1 finding of a retracted study does not count: Gone, 2020."}},
		{"no outcome named", evidence.Question{Intervention: []kg.ID{dialogue}}, []string{"No finding on Open Dialogue counts for this question."}},
		{"no outcome named, and retracted", evidence.Question{Intervention: []kg.ID{camden}},
			[]string{"No finding on Camden conferencing counts for this question. 1 finding of a retracted study does not count: Gone, 2020."}},
		{"nothing named", onCare(), []string{"Of the 4 interventions in the graph, 2 have no finding that counts for this question."}},
		{"one of two interventions", evidence.Question{Intervention: []kg.ID{fgc, dialogue}, Outcome: []kg.ID{care}, IncludeNarrower: true},
			[]string{"None of the findings on Open Dialogue and “child enters care” says whether it works: 1 on experience."}},
		{"one of two outcomes", evidence.Question{Outcome: []kg.ID{care, support}, IncludeNarrower: true}, []string{"No finding on “social support” counts for any intervention.", lost,
			"Of the 4 interventions in the graph, 2 have no finding that counts for this question."}},
		{"an outcome of nobody", evidence.Question{Outcome: []kg.ID{support}}, []string{"No finding on “social support” counts for any intervention.", lost,
			"Of the 4 interventions in the graph, 4 have no finding that counts for this question."}},
	} {
		same(t, c.name, x.Brief(c.q, 10).Unanswered, c.want)
		same(t, c.name+": what works", x.WhatWorks(c.q, evidence.Page{First: 1}).Unanswered, c.want)
		same(t, c.name+": another page", x.WhatWorks(c.q, evidence.Page{Skip: 100, First: 1}).Unanswered, c.want)
	}
}

// A reference without a year has its study's where it is the study's own publication.
func TestAReferenceWithoutAYearHasThatOfTheStudyWithItsTitle(t *testing.T) {
	for name, c := range map[string]struct {
		source evidence.Source
		study  string
		year   int
	}{
		"the study's own, its year not known": {evidence.Source{Title: "A Trial of Conferences"}, "A trial of  conferences", 2020},
		"its own year stands":                 {evidence.Source{Title: "A trial", Year: 2019}, "A trial", 2019},
		"a page that tells of the study":      {evidence.Source{Title: "Programme profile"}, "A trial", 0},
		"neither has a title":                 {evidence.Source{}, "", 0},
	} {
		g := with([]evidence.Study{study("study:a", func(s *evidence.Study) { s.Title = c.study })}, found("finding:a", "study:a", fav, says("fewer", "source:a")))
		c.source.ID = "source:a"
		g.Sources = []evidence.Source{c.source}
		equal(t, name, index(g).Brief(onCare(), 1).Sources[0].Year, c.year)
	}
}

func TestRetractedStudiesAreSaidToBeLeftOut(t *testing.T) {
	retracted := study("study:r", func(s *evidence.Study) { s.Retracted, s.Authors = true, []string{"Gone"} })
	g := with([]evidence.Study{study("study:a"), retracted}, found("finding:a-1", "study:a", fav),
		found("finding:r-1", "study:r", harm, on(foster)), found("finding:r-2", "study:r", harm, of(camden)), found("finding:r-3", "study:r", harm, of(dialogue)))
	want := []evidence.Warning{{Code: kg.WarningCodeRetracted, Sentence: "2 findings of a retracted study do not count: Gone, 2020."}}
	same(t, "what works", conferencing(t, g).Warnings, want)
	same(t, "conflict", done(index(g).Index.Conflict(context.Background(), fgc, care)).Warnings, want)
	c := done(index(g).Index.Compare(context.Background(), evidence.CompareRequest{Interventions: []kg.ID{fgc, dialogue}, Outcomes: []kg.ID{care}, Limit: 1}))
	equal(t, "compare", c.Rows[0].Cells[1].Sentence, "There is no finding on Open Dialogue and “child enters care” that counts. 1 finding of a retracted study does not count: Gone, 2020.")
}

func TestABriefDoesNotDependOnTheOrderOfRows(t *testing.T) {
	eachRandom(t, func(r *rand.Rand, g evidence.Graph, q evidence.Question) error {
		want := text(index(g).Brief(q, 3))
		for _, shuffled := range []func(){
			func() {
				r.Shuffle(len(g.Findings), func(i, j int) { g.Findings[i], g.Findings[j] = g.Findings[j], g.Findings[i] })
			},
			func() { slices.Reverse(g.Studies) }, func() { slices.Reverse(g.Sources) },
			func() { slices.Reverse(g.Interventions) }, func() { slices.Reverse(g.Outcomes) },
		} {
			shuffled()
			if got := text(index(g).Brief(q, 3)); got != want {
				return fmt.Errorf("from\n%s\nto\n%s", want, got)
			}
		}
		return nil
	})
}

func TestAReaderWhoLeavesEndsABriefAndAListOfTransfers(t *testing.T) {
	x := index(bigGraph(20_000, 2, 1))
	endsWithItsReader(t, func(r *reader) error {
		_, err := x.Index.Brief(r, evidence.Question{Outcome: []kg.ID{"outcome:00000"}, IncludeNarrower: true}, 2)
		return err
	})
	x = index(bigGraph(100_000, 2, 1))
	endsWithItsReader(t, func(r *reader) error {
		_, err := x.Transfers(r, evidence.Context{Country: []kg.ID{england}}, 0, 10)
		return err
	})
}

// Source: docs/methods.md, section 17.
func TestDisagreementIsToldWhereOneIsFavourableAndAnotherFindsHarmOrNoDifference(t *testing.T) {
	for name, c := range map[string]struct {
		directions []kg.Direction
		told       bool
	}{
		"a benefit and harm":                 {[]kg.Direction{fav, harm}, true},
		"a benefit and no difference":        {[]kg.Direction{fav, nothing}, true},
		"all three":                          {[]kg.Direction{fav, harm, nothing}, true},
		"two benefits":                       {[]kg.Direction{fav, fav}, false},
		"harm and no difference":             {[]kg.Direction{harm, nothing}, false},
		"a benefit and what settles nothing": {[]kg.Direction{fav, kg.DirectionMixed, kg.DirectionUnclear}, false},
	} {
		b := index(trials(asTheyAre, c.directions...)).Brief(onCare(), 10)
		equal(t, name, b.Answers[0].Conflict != "", c.told)
	}
}

func TestTheSamePartsInAnotherOrderAreTheSameBrief(t *testing.T) {
	x := index(quoted())
	q := evidence.Question{Population: []kg.ID{families, pre}, Outcome: []kg.ID{care, court}, Context: []kg.ID{england, ward}, Intervention: []kg.ID{dialogue, fgc}, IncludeNarrower: true,
		Require: []kg.QuestionPart{kg.QuestionPartContext, kg.QuestionPartPopulation}, Perspective: []kg.Perspective{kg.PerspectiveChild, kg.PerspectiveResearcher},
		OutcomeDefinedBy: []kg.OutcomeDefiner{kg.OutcomeDefinerFamily, kg.OutcomeDefinerPolicy}}
	want := x.Brief(q, 5)
	for name, change := range map[string]func(*evidence.Question){
		"population":       func(q *evidence.Question) { q.Population = []kg.ID{pre, families} },
		"outcome":          func(q *evidence.Question) { q.Outcome = []kg.ID{court, care, court} },
		"context":          func(q *evidence.Question) { q.Context = []kg.ID{ward, england} },
		"intervention":     func(q *evidence.Question) { q.Intervention = []kg.ID{fgc, dialogue, fgc} },
		"require":          func(q *evidence.Question) { slices.Reverse(q.Require) },
		"perspective":      func(q *evidence.Question) { slices.Reverse(q.Perspective) },
		"outcomeDefinedBy": func(q *evidence.Question) { slices.Reverse(q.OutcomeDefinedBy) },
	} {
		again := q
		again.Require, again.Perspective, again.OutcomeDefinedBy = slices.Clone(q.Require), slices.Clone(q.Perspective), slices.Clone(q.OutcomeDefinedBy)
		change(&again)
		before := text(again)
		same(t, name, x.Brief(again, 5), want)
		equal(t, name+": the reader's own is left as it was", text(again), before)
	}
	equal(t, "something is answered", len(x.Brief(onCare(), 5).Answers) > 0, true)
}
