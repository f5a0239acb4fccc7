package evidence_test

import (
	"errors"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

func TestOnlyAssessedEffectsOfDesignsThatCanShowThemCount(t *testing.T) {
	for name, f := range map[string]evidence.Finding{
		"cost":                  found("finding:a-1", "study:a", kg.DirectionFavourable, about(kg.DimensionEconomic)),
		"a moderator":           found("finding:a-1", "study:a", kg.DirectionFavourable, about(kg.DimensionModerator)),
		"experience":            found("finding:a-1", "study:a", kg.DirectionNotAssessed, about(kg.DimensionExperience)),
		"an effect not judged":  found("finding:a-1", "study:a", kg.DirectionNotAssessed),
		"a qualitative study":   found("finding:a-1", "study:q", kg.DirectionFavourable),
		"rated and qualitative": found("finding:a-1", "study:q", kg.DirectionFavourable, rated(kg.CertaintyHigh)),
		"a retracted study":     found("finding:a-1", "study:r", kg.DirectionFavourable),
		"another outcome":       found("finding:a-1", "study:a", kg.DirectionFavourable, on(support)),
		"a broader outcome":     found("finding:a-1", "study:a", kg.DirectionFavourable, on(placement)),
		"an indicator":          found("finding:a-1", "study:a", kg.DirectionFavourable, on(court)),
		"an unknown outcome":    found("finding:a-1", "study:a", kg.DirectionFavourable, on("outcome:nobody-knows")),
		"no intervention":       found("finding:a-1", "study:a", kg.DirectionFavourable, of()),
	} {
		g := with([]evidence.Study{study("study:a"), study("study:q", designed(kg.StudyDesignQualitative)),
			study("study:r", func(s *evidence.Study) { s.Retracted = true })}, f)
		r := ask(g, onCare())
		equal(t, name, len(r.Answers), 0)
		equal(t, name, r.TotalCount, 0)
	}
}

func TestNarrowerOutcomesCountUnlessLeftOut(t *testing.T) {
	g := with([]evidence.Study{study("study:a")}, found("finding:a-1", "study:a", kg.DirectionFavourable, on(foster)))
	equal(t, "with narrower", len(ask(g, onCare()).Answers), 2) // conferencing and the meetings above it
	q := onCare()
	q.IncludeNarrower = false
	equal(t, "without", len(ask(g, q).Answers), 0)
	q.Outcome = []kg.ID{foster}
	equal(t, "asked for itself", len(ask(g, q).Answers), 2)
}

func TestAnInterventionIsAnsweredWithNarrowerOnes(t *testing.T) {
	g := with([]evidence.Study{study("study:a"), study("study:b"), study("study:c")},
		found("finding:a-1", "study:a", kg.DirectionFavourable, of(camden)),
		found("finding:b-1", "study:b", kg.DirectionAdverse, of(fgc)),
		found("finding:c-1", "study:c", kg.DirectionNoDifference, of(meetings)))
	r := ask(g, onCare())
	equal(t, "answers", len(r.Answers), 3)
	equal(t, "camden", answerOn(t, r, camden).Counts, evidence.Counts{Favourable: 1})
	equal(t, "conferencing", answerOn(t, r, fgc).Counts, evidence.Counts{Favourable: 1, Adverse: 1})
	equal(t, "meetings", answerOn(t, r, meetings).Counts, evidence.Counts{Favourable: 1, Adverse: 1, NoDifference: 1})
	same(t, "broader ones are listed", answerOn(t, r, camden).Indirect, []kg.ID{"finding:b-1", "finding:c-1"})
	same(t, "broader ones are listed", answerOn(t, r, fgc).Indirect, []kg.ID{"finding:c-1"})
	equal(t, "nothing is broader", len(answerOn(t, r, meetings).Indirect), 0)
}

func TestAskedInterventionsExclude(t *testing.T) {
	g := with([]evidence.Study{study("study:a"), study("study:b")},
		found("finding:a-1", "study:a", kg.DirectionFavourable, of(camden)),
		found("finding:b-1", "study:b", kg.DirectionFavourable, of(dialogue)))
	q := onCare()
	q.Intervention = []kg.ID{fgc}
	r := ask(g, q)
	equal(t, "answers", len(r.Answers), 2)
	equal(t, "conferencing", answerOn(t, r, fgc).IndependentStudies, 1)
	equal(t, "what is narrower", answerOn(t, r, camden).IndependentStudies, 1)
	q.Intervention = []kg.ID{"intervention:nobody-knows"}
	equal(t, "an unknown one", len(ask(g, q).Answers), 0)
	q = evidence.Question{Outcome: []kg.ID{"outcome:nobody-knows"}}
	equal(t, "an unknown outcome", len(ask(g, q).Answers), 0)
}

func TestIndicatorsAreListedAndNotCounted(t *testing.T) {
	g := with([]evidence.Study{study("study:a"), study("study:b"), study("study:c", designed(kg.StudyDesignCohort))},
		found("finding:a-1", "study:a", kg.DirectionFavourable),
		found("finding:b-1", "study:b", kg.DirectionAdverse, on(court)),
		found("finding:b-2", "study:b", kg.DirectionAdverse, on(court, care)), // on the outcome as well: counted
		found("finding:c-1", "study:c", kg.DirectionAdverse, on(summons)),
		found("finding:c-2", "study:c", kg.DirectionAdverse, on(court), about(kg.DimensionEconomic)),
		found("finding:c-3", "study:c", kg.DirectionAdverse, on(court), of(dialogue)),
		found("finding:c-4", "study:c", kg.DirectionAdverse, on(support)))
	a := conferencing(t, g)
	equal(t, "counts", a.Counts, evidence.Counts{Favourable: 1, Adverse: 1})
	same(t, "indirect, the best first", a.Indirect, []kg.ID{"finding:b-1", "finding:c-1"})

	q := onCare()
	q.IncludeNarrower = false
	same(t, "without what is narrower than the indicator", answerOn(t, ask(g, q), fgc).Indirect, []kg.ID{"finding:b-1"})
	q = evidence.Question{Outcome: []kg.ID{placement}, IncludeNarrower: true}
	same(t, "an indicator of what is narrower", answerOn(t, ask(g, q), fgc).Indirect, []kg.ID{"finding:b-1", "finding:c-1"})
	short := index(g).WhatWorks(onCare(), evidence.Page{Indirect: 1})
	same(t, "at most", answerOn(t, short, fgc).Indirect, []kg.ID{"finding:b-1"})
	none := index(g).WhatWorks(onCare(), evidence.Page{})
	equal(t, "none wanted", len(answerOn(t, none, fgc).Indirect)+len(answerOn(t, none, fgc).Reasons), 0)
}

func TestIndirectFindingsAreOrderedByHowTheyFit(t *testing.T) {
	g := with([]evidence.Study{study("study:a"), study("study:b"), study("study:c")},
		found("finding:a-1", "study:a", kg.DirectionFavourable),
		found("finding:b-1", "study:b", kg.DirectionAdverse, on(court), in(dutch)),
		found("finding:c-1", "study:c", kg.DirectionAdverse, on(court), in(england)))
	q := onCare()
	q.Context = []kg.ID{england}
	same(t, "indirect", answerOn(t, ask(g, q), fgc).Indirect, []kg.ID{"finding:c-1", "finding:b-1"})
}

func TestWhatAQuestionRequiresExcludes(t *testing.T) {
	g := with([]evidence.Study{study("study:a"), study("study:b"), study("study:c"), study("study:d")},
		found("finding:a-1", "study:a", kg.DirectionFavourable, among(pre), in(leeds, ward)),
		found("finding:b-1", "study:b", kg.DirectionAdverse, among(youth), in(england, ward)),
		found("finding:c-1", "study:c", kg.DirectionNoDifference, among(pre), in(uk, ward)),
		found("finding:d-1", "study:d", kg.DirectionMixed, in(england)))
	zero := 0.0
	for _, c := range []struct {
		name    string
		require []kg.QuestionPart
		context []kg.ID
		want    evidence.Counts
	}{
		{"nothing", nil, []kg.ID{england}, evidence.Counts{Favourable: 1, Adverse: 1, NoDifference: 1, Mixed: 1}},
		{"people", []kg.QuestionPart{kg.QuestionPartPopulation}, []kg.ID{england}, evidence.Counts{Favourable: 1, NoDifference: 1}},
		{"context", []kg.QuestionPart{kg.QuestionPartContext}, []kg.ID{england}, evidence.Counts{Favourable: 1, Adverse: 1, Mixed: 1}},
		{"every kind of context", []kg.QuestionPart{kg.QuestionPartContext}, []kg.ID{england, ward}, evidence.Counts{Favourable: 1, Adverse: 1}},
		{"both", []kg.QuestionPart{kg.QuestionPartContext, kg.QuestionPartPopulation}, []kg.ID{england}, evidence.Counts{Favourable: 1}},
		{"a context that is not stated", []kg.QuestionPart{kg.QuestionPartContext}, nil, evidence.Counts{Favourable: 1, Adverse: 1, NoDifference: 1, Mixed: 1}},
	} {
		q := onCare()
		q.Population, q.Context, q.Require = []kg.ID{pre}, c.context, c.require
		equal(t, c.name, answerOn(t, ask(g, q), fgc).Counts, c.want)
		q.Weights = evidence.Weights{Population: &zero, Country: &zero, Setting: &zero}
		equal(t, c.name+", weights or not", answerOn(t, ask(g, q), fgc).Counts, c.want)
	}
}

func TestMinimumCertaintyComparesQuality(t *testing.T) {
	g := with([]evidence.Study{study("study:trial"), study("study:cohort", designed(kg.StudyDesignCohort)), study("study:rated")},
		found("finding:a-1", "study:trial", kg.DirectionFavourable),                          // 0.75 by design
		found("finding:b-1", "study:cohort", kg.DirectionAdverse),                            // 0.40
		found("finding:c-1", "study:rated", kg.DirectionMixed, rated(kg.CertaintyHigh)),      // 1
		found("finding:d-1", "study:rated", kg.DirectionUnclear, rated(kg.CertaintyVeryLow))) // 0.25
	for certainty, want := range map[kg.Certainty]evidence.Counts{
		"":                   {Favourable: 1, Adverse: 1, Mixed: 1, Unclear: 1},
		kg.CertaintyVeryLow:  {Favourable: 1, Adverse: 1, Mixed: 1, Unclear: 1},
		kg.CertaintyLow:      {Favourable: 1, Mixed: 1},
		kg.CertaintyModerate: {Favourable: 1, Mixed: 1},
		kg.CertaintyHigh:     {Mixed: 1},
	} {
		q := onCare()
		q.MinCertainty = certainty
		equal(t, string(certainty), answerOn(t, ask(g, q), fgc).Counts, want)
	}
}

func TestPerspectiveAndDefinerExclude(t *testing.T) {
	by := func(d kg.OutcomeDefiner) func(*evidence.Finding) {
		return func(f *evidence.Finding) { f.OutcomeDefinedBy = d }
	}
	g := with([]evidence.Study{study("study:a"), study("study:b"), study("study:c")},
		found("finding:a-1", "study:a", kg.DirectionFavourable, seenBy(kg.PerspectiveChild), by(kg.OutcomeDefinerFamily)),
		found("finding:b-1", "study:b", kg.DirectionAdverse, seenBy(kg.PerspectiveResearcher), by(kg.OutcomeDefinerPolicy)),
		found("finding:c-1", "study:c", kg.DirectionMixed))
	q := onCare()
	q.Perspective = []kg.Perspective{kg.PerspectiveChild, kg.PerspectiveManager}
	equal(t, "perspective", answerOn(t, ask(g, q), fgc).Counts, evidence.Counts{Favourable: 1})
	q = onCare()
	q.OutcomeDefinedBy = []kg.OutcomeDefiner{kg.OutcomeDefinerPolicy}
	equal(t, "definer", answerOn(t, ask(g, q), fgc).Counts, evidence.Counts{Adverse: 1})
}

func TestIdsThatAreNoneOfTheGraphsAreRefused(t *testing.T) {
	x := index(smallWorld())
	if err := x.Check(evidence.Question{Population: []kg.ID{pre}, Outcome: []kg.ID{care, support}, Context: []kg.ID{england}, Intervention: []kg.ID{fgc}}); err != nil {
		t.Errorf("a good question: %v", err)
	}
	if err := x.Check(evidence.Question{}); err != nil {
		t.Errorf("an empty question: %v", err)
	}
	for want, q := range map[string]evidence.Question{
		`question.population: there is no population "population:typo": find ids with search(kinds: [POPULATION])`:                 {Population: []kg.ID{pre, "population:typo"}},
		`question.outcome: there is no outcome "outcome:typo": find ids with search(kinds: [OUTCOME])`:                             {Outcome: []kg.ID{"outcome:typo"}},
		`question.context: there is no context "context:typo": find ids with search(kinds: [CONTEXT])`:                             {Context: []kg.ID{"context:typo"}},
		`question.intervention: there is no intervention "intervention:typo": find ids with search(kinds: [INTERVENTION])`:         {Intervention: []kg.ID{"intervention:typo"}},
		`question.outcome: there is no outcome "population:pre-proceedings": find ids with search(kinds: [OUTCOME])`:               {Outcome: []kg.ID{pre}},
		`question.population: there is no population "": find ids with search(kinds: [POPULATION])`:                                {Population: []kg.ID{""}},
		`question.intervention: there is no intervention "outcome:child-enters-care": find ids with search(kinds: [INTERVENTION])`: {Intervention: []kg.ID{care}},
		`question.context: there is no context "Context:England": find ids with search(kinds: [CONTEXT])`:                          {Context: []kg.ID{"Context:England"}},
	} {
		var e *kg.Error
		if err := x.Check(q); !errors.As(err, &e) || e.Kind != kg.BadInput || e.Message != want {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}
