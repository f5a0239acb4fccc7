package evidence_test

import (
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"forwhom/evidence"
	"forwhom/kg"
)

// rounds is how many random graphs each property is tried on.
const rounds = 100

// seed returns the seed of the random graphs: of EVIDENCE_SEED, so that a failure can be repeated, else a new one.
func seed(t *testing.T) uint64 {
	t.Helper()
	s, err := strconv.ParseUint(os.Getenv("EVIDENCE_SEED"), 10, 64)
	if err != nil {
		s = uint64(time.Now().UnixNano())
	}
	t.Logf("EVIDENCE_SEED=%d", s)
	return s
}

// eachRandom tries a property on random graphs and questions.
func eachRandom(t *testing.T, property func(r *rand.Rand, g evidence.Graph, q evidence.Question) error) {
	t.Helper()
	s := seed(t)
	for i := range uint64(rounds) {
		r := rand.New(rand.NewPCG(s, i))
		g := randomGraph(r)
		if err := property(r, g, randomQuestion(r)); err != nil {
			t.Fatalf("round %d: %v", i, err)
		}
	}
}

func pick[T any](r *rand.Rand, from ...T) T { return from[r.IntN(len(from))] }

// some returns up to n of the values.
func some[T any](r *rand.Rand, n int, from ...T) []T {
	values := slices.Clone(from)
	r.Shuffle(len(values), func(i, j int) { values[i], values[j] = values[j], values[i] })
	return values[:r.IntN(min(n, len(values))+1)]
}

var (
	allDirections = []kg.Direction{kg.DirectionFavourable, kg.DirectionAdverse, kg.DirectionNoDifference, kg.DirectionMixed, kg.DirectionUnclear, kg.DirectionNotAssessed}
	allContexts   = []kg.ID{world, uk, england, leeds, wales, dutch, ward, clinic, anySite, social, before}
	allPeople     = []kg.ID{families, youth, pre, home}
	allOutcomes   = []kg.ID{placement, care, foster, court, summons, support}
	allModels     = []kg.ID{meetings, fgc, camden, dialogue}
)

func randomGraph(r *rand.Rand) evidence.Graph {
	g := smallWorld()
	n := 1 + r.IntN(12)
	var ids []kg.ID
	for i := range n + 2 { // two that are included and not in the graph
		ids = append(ids, fmt.Sprintf("study:%02d", i))
	}
	for _, id := range ids[:n] {
		g.Studies = append(g.Studies, randomStudy(r, id, ids))
	}
	for i := range r.IntN(25) {
		f := randomFinding(r, fmt.Sprintf("finding:%02d", i))
		f.Study = pick(r, append(ids, "")...)
		g.Findings = append(g.Findings, f)
	}
	return g
}

func randomStudy(r *rand.Rand, id kg.ID, ids []kg.ID) evidence.Study {
	s := evidence.Study{
		ID: id, Year: pick(r, 0, 1999, 2015, 2024), SampleSize: pick(r, 0, 50, 500),
		Design: pick(r, kg.StudyDesignRandomisedTrial, kg.StudyDesignSystematicReview, kg.StudyDesignMetaAnalysis, kg.StudyDesignQuasiExperiment,
			kg.StudyDesignCohort, kg.StudyDesignBeforeAfter, kg.StudyDesignServiceData, kg.StudyDesignMixedMethods, kg.StudyDesignQualitative, ""),
		RiskOfBias:  pick(r, "", kg.RiskOfBiasHigh, kg.RiskOfBiasLow),
		Cohort:      pick(r, "", "", "", "Bella", "Sure Start"),
		Retracted:   r.IntN(10) == 0,
		Populations: some(r, 2, allPeople...), Contexts: some(r, 4, allContexts...),
	}
	if s.Design == kg.StudyDesignSystematicReview || s.Design == kg.StudyDesignMetaAnalysis {
		s.IncludedCount, s.Included = pick(r, 0, 3, 14), some(r, 6, ids...)
	}
	return s
}

func randomFinding(r *rand.Rand, id kg.ID) evidence.Finding {
	return evidence.Finding{
		ID: id, Direction: pick(r, allDirections...),
		Dimension:   pick(r, kg.DimensionEffect, kg.DimensionEffect, kg.DimensionEffect, kg.DimensionEffect, kg.DimensionEconomic, kg.DimensionExperience),
		Certainty:   pick(r, "", "", kg.CertaintyHigh, kg.CertaintyLow, kg.CertaintyVeryLow),
		Perspective: pick(r, "", kg.PerspectiveChild, kg.PerspectiveResearcher),
		Source:      pick(r, "", "source:a", "source:b"), RestsOnStudies: pick(r, 0, 0, 4),
		Interventions: some(r, 2, allModels...), Outcomes: some(r, 2, allOutcomes...),
		Populations: some(r, 2, allPeople...), Contexts: some(r, 4, allContexts...),
	}
}

func randomQuestion(r *rand.Rand) evidence.Question {
	weight := func() *float64 {
		if r.IntN(3) > 0 {
			return nil
		}
		w := float64(r.IntN(21)) / 2
		return &w
	}
	return evidence.Question{
		Population: some(r, 2, allPeople...), Context: some(r, 3, allContexts...), Outcome: some(r, 2, allOutcomes...),
		IncludeNarrower: r.IntN(4) > 0,
		Require:         some(r, 1, kg.QuestionPartPopulation, kg.QuestionPartContext),
		MinCertainty:    pick(r, "", "", "", kg.CertaintyLow),
		Weights:         evidence.Weights{Population: weight(), Country: weight(), Setting: weight(), Service: weight(), Stage: weight()},
	}
}

func TestOrderOfInputNeverMatters(t *testing.T) {
	eachRandom(t, func(r *rand.Rand, g evidence.Graph, q evidence.Question) error {
		x := index(g)
		want, wantMap := text(x.WhatWorks(q, fullPage)), text(x.Map(evidence.MapRequest{Rows: kg.MapAxisIntervention, Columns: kg.MapAxisOutcome, MaxRows: 3, MaxColumns: 4}))
		shuffle(r, g.Findings)
		shuffle(r, g.Studies)
		shuffle(r, g.Interventions)
		shuffle(r, g.Outcomes)
		shuffle(r, g.Populations)
		shuffle(r, g.Contexts)
		shuffle(r, q.Outcome)
		shuffle(r, q.Population)
		shuffle(r, q.Context)
		for i := range g.Findings {
			shuffle(r, g.Findings[i].Contexts)
			shuffle(r, g.Findings[i].Outcomes)
			shuffle(r, g.Findings[i].Populations)
		}
		for i := range g.Studies {
			shuffle(r, g.Studies[i].Included)
			shuffle(r, g.Studies[i].Contexts)
		}
		x = index(g)
		if got := text(x.WhatWorks(q, fullPage)); got != want {
			return fmt.Errorf("answers differ:\n%s\n%s", want, got)
		}
		if got := text(x.Map(evidence.MapRequest{Rows: kg.MapAxisIntervention, Columns: kg.MapAxisOutcome, MaxRows: 3, MaxColumns: 4})); got != wantMap {
			return fmt.Errorf("maps differ:\n%s\n%s", wantMap, got)
		}
		return nil
	})
}

func shuffle[T any](r *rand.Rand, s []T) {
	r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
}

func TestNumbersStayInTheirRanges(t *testing.T) {
	in := func(v, low, high float64) bool { return v >= low && v <= high }
	eachRandom(t, func(r *rand.Rand, g evidence.Graph, q evidence.Question) error {
		for _, a := range ask(g, q).Answers {
			if !in(a.EffectIndex, -1, 1) || !in(a.Strength, 0, 1) || !in(a.Score, -1, 1) || !in(a.Transferability.Score, 0, 1) {
				return fmt.Errorf("%+v", a)
			}
			if a.Score != a.EffectIndex*a.Strength {
				return fmt.Errorf("score %v", a.Score)
			}
			sum := 0.0
			for _, reason := range a.Reasons {
				sum += reason.Contribution
				if !in(reason.Contribution, -1, 1) || !in(reason.Quality, 0.1, 1) || !in(reason.Transferability.Score, 0, 1) {
					return fmt.Errorf("%+v", reason)
				}
			}
			if math.Abs(sum-a.EffectIndex) > 1e-12 {
				return fmt.Errorf("contributions add up to %v, effect index %v", sum, a.EffectIndex)
			}
		}
		return nil
	})
}

func TestAQuestionThatStatesNothingTransfersEverything(t *testing.T) {
	eachRandom(t, func(r *rand.Rand, g evidence.Graph, q evidence.Question) error {
		q.Population, q.Context = nil, nil
		for _, a := range ask(g, q).Answers {
			if a.Transferability.Score != 1 || a.Verdict != a.VerdictAnywhere {
				return fmt.Errorf("%+v", a)
			}
			for _, reason := range a.Reasons {
				if reason.Transferability.Score != 1 {
					return fmt.Errorf("%+v", reason)
				}
			}
		}
		return nil
	})
}

// indexOn returns the answer on one outcome for conferencing; an untested one is 0.
func indexOn(g evidence.Graph, q evidence.Question) (effect, strength float64) {
	for _, a := range ask(g, q).Answers {
		if a.Intervention == fgc {
			return a.EffectIndex, a.Strength
		}
	}
	return 0, 0
}

// newStudy adds a study that is no review, of no cohort and in no review, with one finding on conferencing and
// entering care that fits every question.
func newStudy(r *rand.Rand, g evidence.Graph, d kg.Direction) evidence.Graph {
	f := found("finding:new-1", "study:new", d, rated(pick(r, kg.CertaintyHigh, kg.CertaintyLow)), among(allPeople...), in(allContexts...), seenBy(kg.PerspectiveChild))
	g.Studies = append(slices.Clone(g.Studies), study("study:new"))
	g.Findings = append(slices.Clone(g.Findings), f)
	return g
}

func TestANewFavourableStudyNeverLowersTheEffectIndex(t *testing.T) {
	eachRandom(t, func(r *rand.Rand, g evidence.Graph, q evidence.Question) error {
		q.Outcome = []kg.ID{care} // with several, another outcome may become the strongest
		before, _ := indexOn(g, q)
		after, _ := indexOn(newStudy(r, g, kg.DirectionFavourable), q)
		if after < before-1e-12 {
			return fmt.Errorf("from %v to %v", before, after)
		}
		return nil
	})
}

func TestANewAdverseStudyNeverRaisesTheEffectIndex(t *testing.T) {
	eachRandom(t, func(r *rand.Rand, g evidence.Graph, q evidence.Question) error {
		q.Outcome = []kg.ID{care}
		before, _ := indexOn(g, q)
		after, _ := indexOn(newStudy(r, g, kg.DirectionAdverse), q)
		if after > before+1e-12 {
			return fmt.Errorf("from %v to %v", before, after)
		}
		return nil
	})
}

func TestANewStudyNeverLowersStrengthAndAnUnclearOneChangesNeither(t *testing.T) {
	eachRandom(t, func(r *rand.Rand, g evidence.Graph, q evidence.Question) error {
		q.Outcome = []kg.ID{care}
		effect, strength := indexOn(g, q)
		if _, after := indexOn(newStudy(r, g, pick(r, allDirections[:4]...)), q); after < strength-1e-12 {
			return fmt.Errorf("strength from %v to %v", strength, after)
		}
		if e, s := indexOn(newStudy(r, g, kg.DirectionUnclear), q); e != effect || s != strength {
			return fmt.Errorf("unclear: from %v, %v to %v, %v", effect, strength, e, s)
		}
		return nil
	})
}

func TestASecondReportOfAStudyChangesNothing(t *testing.T) {
	eachRandom(t, func(r *rand.Rand, g evidence.Graph, q evidence.Question) error {
		if len(g.Findings) == 0 {
			return nil
		}
		want := text(withoutListed(ask(g, q)))
		f := pick(r, g.Findings...)
		known := slices.ContainsFunc(g.Studies, func(s evidence.Study) bool { return s.ID == f.Study })
		if !known && f.Source == "" {
			return nil // a claim of nobody is a unit of its own
		}
		f.ID = "finding:zz-second"
		g.Findings = append(g.Findings, f)
		if got := text(withoutListed(ask(g, q))); got != want {
			return fmt.Errorf("answers differ:\n%s\n%s", want, got)
		}
		return nil
	})
}

// withoutListed is an answer without what is listed only: findings that do not count, those that a unit has besides, and
// warnings of retracted studies.
func withoutListed(r evidence.Result) evidence.Result {
	r = unwarned(withoutIndirect(r))
	for i := range r.Answers {
		for j := range r.Answers[i].Reasons {
			r.Answers[i].Reasons[j].Findings = nil
		}
	}
	return r
}

// unwarned is an answer without what it says of retracted studies.
func unwarned(r evidence.Result) evidence.Result {
	r.Unanswered = nil
	for i := range r.Answers {
		var others []evidence.Warning
		for _, w := range r.Answers[i].Warnings {
			if w.Code != kg.WarningCodeRetracted {
				others = append(others, w)
			}
		}
		r.Answers[i].Warnings = others
	}
	return r
}

func TestARetractedStudyChangesNothing(t *testing.T) {
	eachRandom(t, func(r *rand.Rand, g evidence.Graph, q evidence.Question) error {
		want := text(unwarned(ask(g, q)))
		wantMap := text(mapOf(g))
		g.Studies = append(g.Studies, study("study:retracted", func(s *evidence.Study) { s.Retracted = true }))
		f := randomFinding(r, "finding:retracted")
		f.Study = "study:retracted"
		g.Findings = append(g.Findings, f)
		if got := text(unwarned(ask(g, q))); got != want {
			return fmt.Errorf("answers differ:\n%s\n%s", want, got)
		}
		if got := text(mapOf(g)); got != wantMap {
			return fmt.Errorf("maps differ")
		}
		return nil
	})
}

func TestPagesJoinedAreTheWhole(t *testing.T) {
	eachRandom(t, func(r *rand.Rand, g evidence.Graph, q evidence.Question) error {
		x := index(g)
		whole := x.WhatWorks(q, fullPage)
		var pages []evidence.Answer
		for skip := 0; skip < whole.TotalCount; skip += 2 {
			page := fullPage
			page.Skip, page.First = skip, 2
			pages = append(pages, x.WhatWorks(q, page).Answers...)
		}
		if text(pages) != text(whole.Answers) {
			return fmt.Errorf("pages differ from the whole")
		}
		return nil
	})
}

func TestTurningEveryDirectionRoundTurnsTheEffectIndex(t *testing.T) {
	eachRandom(t, func(r *rand.Rand, g evidence.Graph, q evidence.Question) error {
		q.Outcome = []kg.ID{care}
		effect, strength := indexOn(g, q)
		for i := range g.Findings {
			switch f := &g.Findings[i]; f.Direction {
			case kg.DirectionFavourable:
				f.Direction = kg.DirectionAdverse
			case kg.DirectionAdverse:
				f.Direction = kg.DirectionFavourable
			}
		}
		e, s := indexOn(g, q)
		if math.Abs(e+effect) > 1e-12 || s != strength {
			return fmt.Errorf("%v, %v became %v, %v", effect, strength, e, s)
		}
		return nil
	})
}

// A limit of the first property: a review may displace another that agrees with it and says more.
func TestANewFavourableReviewMayLowerTheEffectIndex(t *testing.T) {
	g := with([]evidence.Study{study("study:r", review(0, "study:1", "study:2")), study("study:s", review(0, "study:3", "study:4"))},
		found("finding:r-1", "study:r", kg.DirectionFavourable, rated(kg.CertaintyModerate)),
		found("finding:s-1", "study:s", kg.DirectionFavourable, rated(kg.CertaintyModerate)))
	equal(t, "two reviews", conferencing(t, g).EffectIndex, 1.5/1.75)
	g.Studies = append(g.Studies, study("study:t", review(0, "study:1", "study:2", "study:3", "study:4")))
	g.Findings = append(g.Findings, found("finding:t-1", "study:t", kg.DirectionFavourable, rated(kg.CertaintyHigh)))
	equal(t, "one that takes the place of both", conferencing(t, g).EffectIndex, 1/1.25)
}

// Eight at once must agree; the race detector watches.
func TestAnIndexAnswersManyAtOnce(t *testing.T) {
	g, q := workedExample()
	x := index(g)
	want := text(x.WhatWorks(q, fullPage))
	done := make(chan string)
	for range 8 {
		go func() {
			x.Map(evidence.MapRequest{Rows: kg.MapAxisIntervention, Columns: kg.MapAxisOutcome})
			done <- text(x.WhatWorks(q, fullPage))
		}()
	}
	for range 8 {
		equal(t, "answer", <-done, want)
	}
}

// withoutIndirect drops the lists of findings that do not count, where every report is listed.
func withoutIndirect(r evidence.Result) evidence.Result {
	for i := range r.Answers {
		r.Answers[i].Indirect = nil
	}
	return r
}

// Whatever is asked of a random graph, every answer is made to its end, and it does not matter which ids come first.
func TestEveryAnswerIsToldAndNoIDIsSpecial(t *testing.T) {
	eachRandom(t, func(r *rand.Rand, g evidence.Graph, _ evidence.Question) error {
		for i := range g.Findings {
			if g.Findings[i].Dimension == kg.DimensionEconomic {
				g.Findings[i].Cost = familyCost(float64(1+r.IntN(3000)), pricesOf(pick(r, 0, 2020)))
			}
		}
		asked := askedAtTheEdge(g, fgc, care, pre, england)
		for what, answer := range asked.all {
			if err := checkTold(reflect.ValueOf(answer), what); err != nil {
				return err
			}
		}
		first := askedAtTheEdge(renamed(g, toFirst), "intervention:0", "outcome:0", "population:0", "context:0")
		for what, answer := range asked.all {
			if told := toFirst.back(text(first.all[what])); told != text(answer) {
				return fmt.Errorf("%s: %s, with other ids %s", what, text(answer), told)
			}
		}
		return nil
	})
}

// renaming are ids and what stands in their place.
type renaming [][2]string

// toFirst makes what is asked about the first of its kind.
var toFirst = renaming{{fgc, "intervention:0"}, {care, "outcome:0"}, {pre, "population:0"}, {england, "context:0"}}

func (r renaming) back(s string) string {
	for _, pair := range r {
		s = strings.ReplaceAll(s, pair[1]+`"`, pair[0]+`"`)
	}
	return s
}

func renamed(g evidence.Graph, r renaming) evidence.Graph {
	written := string(done(json.Marshal(g)))
	for _, pair := range r {
		written = strings.ReplaceAll(written, pair[0]+`"`, pair[1]+`"`)
	}
	var out evidence.Graph
	if err := json.Unmarshal([]byte(written), &out); err != nil {
		panic(err)
	}
	return out
}
