package evidence_test

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

// shares is an estimate of two shares in per cent, with so many people in each group; 0 where nobody says.
func shares(intervention, comparison, n float64) func(*evidence.Finding) {
	return func(f *evidence.Finding) {
		f.Effect = &evidence.Estimate{GroupUnit: "%", InterventionValue: &intervention, ComparisonValue: &comparison}
		if n > 0 {
			f.Effect.InterventionN, f.Effect.ComparisonN = &n, &n
		}
	}
}

func inNumbers(e *evidence.Estimate) func(*evidence.Finding) {
	return func(f *evidence.Finding) { f.Effect = e }
}

func inUnit(unit string) *evidence.Estimate {
	e := means(50, 10, 2, 50, 12, 2)
	e.GroupUnit = unit
	return e
}

// events are counts of events out of so many people in each group.
func events(a, n1, c, n2 float64) func(*evidence.Finding) {
	return inNumbers(&evidence.Estimate{InterventionEvents: &a, InterventionN: &n1, ComparisonEvents: &c, ComparisonN: &n2})
}

// spent is an amount for each family in a currency.
func spent(id, study kg.ID, currency string) evidence.Finding {
	f := found(id, study, kg.DirectionNotAssessed, about(kg.DimensionEconomic))
	f.Cost = familyCost(800, func(c *evidence.Cost) { c.Currency, c.PriceYear = currency, 2020 })
	return f
}

// atTheEdge is everything that is asked of a graph at the edge: what conferencing does to entering care.
type atTheEdge struct {
	result       evidence.Result
	brief        evidence.Brief
	conflict     evidence.Conflict
	compared     evidence.CompareCell
	synthesis    evidence.Synthesis
	ratings      map[kg.RatingScheme]evidence.Rating
	gaps         evidence.GapList
	costs        *evidence.CostSummary
	independence *evidence.Independence
	transfers    evidence.Transfers
	all          map[string]any // all of them, and what is asked in other ways, by what is asked
}

func (e *atTheEdge) answer() evidence.Answer {
	for _, a := range e.result.Answers {
		if a.Intervention == fgc {
			return a
		}
	}
	return evidence.Answer{Verdict: kg.VerdictUntested}
}

func (e *atTheEdge) excluded() string {
	var reasons []string
	for _, x := range e.synthesis.Excluded {
		reasons = append(reasons, string(x.Reason))
	}
	return strings.Join(reasons, " ")
}

func (e *atTheEdge) sample() evidence.Explanation {
	for _, x := range e.conflict.Explanations {
		if x.Attribute == kg.StudyAttributeSampleSize {
			return x
		}
	}
	return evidence.Explanation{}
}

// reasons are the gaps of conferencing and entering care, or of conferencing as a whole.
func (e *atTheEdge) reasons() string {
	var reasons []string
	for _, g := range e.gaps.Gaps {
		if g.Intervention == fgc && (g.Outcome == care || g.Outcome == "") {
			reasons = append(reasons, string(g.Reason))
		}
	}
	return strings.Join(reasons, " ")
}

func (e *atTheEdge) levels() string {
	return e.ratings[kg.RatingSchemeGradeLike].Level + " " + e.ratings[kg.RatingSchemeLadder].Level
}

// concern is what a domain of certainty says.
func (e *atTheEdge) concern(domain string) kg.RatingConcern {
	for _, p := range e.ratings[kg.RatingSchemeGradeLike].Parts {
		if p.Name == domain {
			return p.Concern
		}
	}
	return ""
}

// known reports whether a fact on certainty has a value.
func (e *atTheEdge) known(fact string) bool {
	return slices.ContainsFunc(e.ratings[kg.RatingSchemeGradeLike].Facts, func(f evidence.RatingFact) bool { return f.Name == fact && f.Unknown == "" })
}

func askedAtTheEdge(g evidence.Graph, fgc, care, pre, england kg.ID) atTheEdge {
	x, ctx := index(g), context.Background()
	q := evidence.Question{Intervention: []kg.ID{fgc}, Outcome: []kg.ID{care}, IncludeNarrower: true}
	here := q
	here.Population, here.Context = []kg.ID{pre}, []kg.ID{england}
	own := evidence.Context{Population: []kg.ID{pre}, Country: []kg.ID{england}}
	e := atTheEdge{
		result: x.WhatWorks(q, fullPage), brief: x.Brief(q, 10), conflict: done(x.Index.Conflict(ctx, fgc, care)),
		synthesis: done(x.Synthesise(ctx, knapp(rr, reml))),
		gaps:      done(x.Gaps(ctx, evidence.GapRequest{Intervention: []kg.ID{fgc}, Country: []kg.ID{england}})), costs: done(x.Costs(ctx, fgc, 2025)),
		independence: done(x.Independence(ctx, fgc, care)), transfers: done(x.Transfers(ctx, own, 0, 100)),
		ratings: map[kg.RatingScheme]evidence.Rating{},
	}
	rated := done(x.Ratings(ctx, fgc, evidence.RatingRequest{Outcome: care}))
	for _, r := range rated {
		e.ratings[r.Scheme] = r
	}
	compared := done(x.Compare(ctx, evidence.CompareRequest{Interventions: []kg.ID{fgc, dialogue}, Outcomes: []kg.ID{care}, Limit: 1}))
	e.compared = compared.Rows[0].Cells[0]
	e.all = map[string]any{
		"what works": e.result, "what works here": x.WhatWorks(here, fullPage), "what works at all": x.WhatWorks(evidence.Question{}, fullPage),
		"brief": e.brief, "conflict": e.conflict, "comparison": compared, "ratings": rated, "gaps": e.gaps, "costs": e.costs,
		"independence": e.independence, "transfers": e.transfers,
		"ratings here": done(x.Ratings(ctx, fgc, evidence.RatingRequest{Population: []kg.ID{pre}, Context: []kg.ID{england}})),
		"map":          x.Map(evidence.MapRequest{Rows: kg.MapAxisIntervention, Columns: kg.MapAxisOutcome, Segments: kg.MapSegmentDesign}),
	}
	for _, m := range []kg.EffectMeasure{rr, kg.EffectMeasureOddsRatio, kg.EffectMeasureHazardRatio, kg.EffectMeasureRiskDifference, md, kg.EffectMeasureStandardisedMeanDifference} {
		e.all["synthesis "+string(m)] = done(x.Synthesise(ctx, knapp(m, reml)))
	}
	return e
}

// ofOneThing is the name of an intervention before a verb that fits one thing only. Names are of several things, too: family meetings do
// not "helps".
var ofOneThing = regexp.MustCompile(`(Conferencing|conferencing|Dialogue|meetings) (is not rated|does|works|costs|saves|helps)\b`)

// checkTold finds in an answer what no answer has: a number that is none, a sentence that is empty, was not made to the end, or whose verb
// does not fit every name.
func checkTold(v reflect.Value, at string) error {
	switch v.Kind() {
	case reflect.Float64:
		if f := v.Float(); math.IsNaN(f) || math.IsInf(f, 0) {
			return fmt.Errorf("%s is %v", at, f)
		}
	case reflect.String:
		for _, never := range []string{"NaN", "Inf", "%!", "  ", "“”", " .", " ,", "()"} {
			if strings.Contains(v.String(), never) {
				return fmt.Errorf("%s has %q: %s", at, never, v)
			}
		}
		if verb := ofOneThing.FindString(v.String()); verb != "" {
			return fmt.Errorf("%s has %q, which does not fit a name of several things: %s", at, verb, v)
		}
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			return checkTold(v.Elem(), at)
		}
	case reflect.Slice:
		for i := range v.Len() {
			if err := checkTold(v.Index(i), fmt.Sprintf("%s[%d]", at, i)); err != nil {
				return err
			}
		}
	case reflect.Struct:
		for i := range v.NumField() {
			name := v.Type().Field(i).Name
			if (name == "Sentence" || name == "WouldClose") && strings.TrimRight(v.Field(i).String(), ".?”") == v.Field(i).String() {
				return fmt.Errorf("%s.%s is no sentence: %q", at, name, v.Field(i))
			}
			if err := checkTold(v.Field(i), at+"."+name); err != nil {
				return err
			}
		}
	}
	return nil
}

// checkNothingDropped finds each finding of a graph that bears on what is asked in its answer, by its id, unless its study
// is retracted.
func checkNothingDropped(t *testing.T, what string, answer any, g *evidence.Graph) {
	t.Helper()
	written := done(json.Marshal(answer))
	for _, f := range g.Findings {
		bears := f.Dimension == kg.DimensionEffect || strings.HasPrefix(what, "synthesis") || what == "transfers"
		if bears && f.Study != "study:r" && !strings.Contains(string(written), f.ID) {
			t.Errorf("%s tells nothing of %s", what, f.ID)
		}
	}
}

// The tables of docs/methods.md, section 18, row by row.
func TestCasesAtTheEdgeHaveTheirStatedAnswers(t *testing.T) {
	retracted := study("study:r", func(s *evidence.Study) { s.Retracted = true })
	small := study("study:a", func(s *evidence.Study) { s.SampleSize = 99 })
	for _, c := range []struct {
		name  string
		graph evidence.Graph
		check func(t *testing.T, e atTheEdge)
	}{
		{"no finding at all", with(nil), func(t *testing.T, e atTheEdge) {
			equal(t, "answers", e.result.TotalCount, 0)
			same(t, "the brief says why", e.brief.Unanswered, []string{"There is no finding on Family Group Conferencing and “child enters care”."})
			equal(t, "conflict", e.conflict.Sentence, "No study counts for the effect of Family Group Conferencing on “child enters care”, so that there is nothing to disagree about.")
			equal(t, "comparison", e.compared.Verdict, kg.VerdictUntested)
			equal(t, "nothing pooled", e.synthesis.Pooled == nil && len(e.synthesis.Warnings) == 1, true)
			equal(t, "no rating", e.levels(), "NOT_RATED NOT_RATED")
			equal(t, "it says what would raise one", len(e.ratings[kg.RatingSchemeLadder].WouldRaise) > 0, true)
			_, broadest := gapAt(e.gaps, kg.GapReasonNeverStudied, fgc, placement)
			_, narrower := gapAt(e.gaps, kg.GapReasonNeverStudied, fgc, care)
			equal(t, "the gap is told for the broadest alone", broadest && !narrower, true)
			equal(t, "costs", e.costs.Sentence, "No finding says what is spent on or saved by Family Group Conferencing.")
			equal(t, "independence", e.independence.Sentence, "No study of the effect of Family Group Conferencing on “child enters care” counts.")
			equal(t, "transfers", e.transfers.TotalCount, 0)
		}},
		{"one finding", with([]evidence.Study{study("study:a")}, found("finding:a-1", "study:a", fav, rated(kg.CertaintyHigh), shares(20, 40, 100))), func(t *testing.T, e atTheEdge) {
			equal(t, "at most leaning", e.answer().Verdict, kg.VerdictLeansFavourable)
			equal(t, "one study alone", strings.HasPrefix(e.conflict.Sentence, "One study alone counts"), true)
			equal(t, "none disagrees in the brief", e.brief.Answers[0].Conflict, "")
			equal(t, "nothing pooled of one", e.synthesis.Pooled == nil && e.synthesis.K == 1, true)
			equal(t, "whether it agrees is not known", e.concern("INCONSISTENCY"), kg.RatingConcernUnknown)
			equal(t, "no gap by quality, age or conflict", e.reasons(), "ONLY_ELSEWHERE NO_COST NO_FAMILY_VOICE")
			equal(t, "one unit", e.independence.UnitCount, 1)
		}},
		{"all from one study", with([]evidence.Study{study("study:a")}, found("finding:a-1", "study:a", fav, shares(20, 40, 100)), found("finding:a-2", "study:a", fav, shares(25, 40, 100)),
			found("finding:a-3", "study:a", harm, shares(45, 40, 100))), func(t *testing.T, e atTheEdge) {
			equal(t, "one unit", e.answer().UnitCount, 1)
			equal(t, "on both sides", e.conflict.Counts, evidence.Counts{Favourable: 1, Adverse: 1})
			equal(t, "no studies disagree", strings.HasPrefix(e.conflict.Sentence, "One study alone counts"), true)
			equal(t, "three claims of one unit", len(e.brief.Answers[0].For[0].Claims), 3)
			equal(t, "one estimate, two listed", e.excluded(), "SAME_STUDY SAME_STUDY")
			equal(t, "not in conflict with itself", strings.Contains(e.reasons(), "CONFLICTING"), false)
			equal(t, "one report", e.independence.ReportCount, 1)
			equal(t, "neither agrees nor disagrees with another", e.concern("INCONSISTENCY"), kg.RatingConcernUnknown)
		}},
		{"a retracted study", with([]evidence.Study{retracted}, found("finding:r-1", "study:r", fav, shares(20, 40, 100))), func(t *testing.T, e atTheEdge) {
			equal(t, "answers", e.result.TotalCount, 0)
			equal(t, "said in the brief", strings.HasSuffix(e.brief.Unanswered[0], "1 finding of a retracted study does not count: 2020."), true)
			equal(t, "said in the comparison", strings.HasSuffix(e.compared.Sentence, "1 finding of a retracted study does not count: 2020."), true)
			equal(t, "warned of in the conflict", len(e.conflict.Warnings), 1)
			equal(t, "listed in the synthesis", e.excluded(), "RETRACTED")
			const said = "1 finding of a retracted study does not count: 2020."
			gap, _ := gapAt(e.gaps, kg.GapReasonNeverStudied, fgc, placement)
			equal(t, "said in the gap", gap.Sentence, "There is no finding at all on Family Group Conferencing and “out-of-home care”. "+said)
			equal(t, "said of the reports", e.independence.Sentence, "No study of the effect of Family Group Conferencing on “child enters care” counts. "+said)
			equal(t, "said in the rating", strings.HasSuffix(e.ratings[kg.RatingSchemeLadder].Sentence, " 1 finding of a retracted study is left out."), true)
			equal(t, "no cost of it", strings.Contains(e.costs.Sentence, "retracted"), false)
			equal(t, "transfers", e.transfers.TotalCount, 0)
		}},
		{"n is missing", with([]evidence.Study{study("study:a"), study("study:b")}, found("finding:a-1", "study:a", fav), found("finding:b-1", "study:b", harm)), func(t *testing.T, e atTheEdge) {
			equal(t, "an unknown sample is not small", e.answer().Reasons[0].Quality, 0.75)
			equal(t, "unknown in the conflict", e.sample().Unknown, 2)
			equal(t, "no numbers", e.excluded(), "NO_ESTIMATE NO_ESTIMATE")
			equal(t, "how many people is not known", e.concern("IMPRECISION"), kg.RatingConcernUnknown)
		}},
		{"n is small", with([]evidence.Study{small}, found("finding:a-1", "study:a", fav)), func(t *testing.T, e atTheEdge) {
			equal(t, "halved", e.answer().Reasons[0].Quality, 0.375)
			equal(t, "known in the conflict", e.sample().Unknown, 0)
			equal(t, "imprecise", e.concern("IMPRECISION"), kg.RatingConcernVerySerious)
			equal(t, "not rigorous", e.ratings[kg.RatingSchemeLadder].Level, "LEVEL_2")
			equal(t, "weak", strings.Contains(e.reasons(), "ONLY_WEAK"), true)
		}},
		{"percentages without n", with([]evidence.Study{study("study:a"), study("study:b")}, found("finding:a-1", "study:a", fav, shares(36.2, 44.8, 0)),
			found("finding:b-1", "study:b", fav, shares(0, 0, 0))), func(t *testing.T, e atTheEdge) {
			equal(t, "they count by design", e.answer().Verdict, kg.VerdictFavourable)
			equal(t, "nothing to pool", e.excluded(), "NO_UNCERTAINTY NO_UNCERTAINTY")
			equal(t, "no ratio", e.known("ratio"), false)
		}},
		{"only unclear", with([]evidence.Study{study("study:a")}, found("finding:a-1", "study:a", kg.DirectionUnclear)), func(t *testing.T, e atTheEdge) {
			equal(t, "verdict", e.answer().Verdict, kg.VerdictUnclear)
			equal(t, "no side", e.answer().EffectIndex+e.answer().Strength, 0)
			equal(t, "apart in the brief", len(e.brief.Answers[0].Unsettled), 1)
			equal(t, "a rating of nothing", e.compared.Verdict, kg.VerdictUnclear)
			equal(t, "nothing settles it", e.levels(), "NOT_RATED NOT_LEVEL_2")
			equal(t, "a report that counts", e.independence.Reports[0].Use, kg.ReportUseCounted)
		}},
		{"all the same direction", with([]evidence.Study{study("study:a"), study("study:b")}, found("finding:a-1", "study:a", harm), found("finding:b-1", "study:b", harm)), func(t *testing.T, e atTheEdge) {
			equal(t, "as far as the prior lets it", e.answer().EffectIndex, -1.5/1.75)
			equal(t, "conflict", e.conflict.Sentence, "The studies of the effect of Family Group Conferencing on “child enters care” do not disagree: 2 adverse.")
			equal(t, "no attribute can separate", e.conflict.Explanations[0].Sentence, "No study is favourable, so that there are no two sides to compare.")
			equal(t, "nothing speaks against it", len(e.brief.Answers[0].Against), 0)
			equal(t, "consistent", e.concern("INCONSISTENCY"), kg.RatingConcernNone)
			equal(t, "no effect on the ladder", e.ratings[kg.RatingSchemeLadder].Level, "NO_EFFECT")
			equal(t, "not in conflict", strings.Contains(e.reasons(), "CONFLICTING"), false)
		}},
		{"zero events", with([]evidence.Study{study("study:a"), study("study:b")}, found("finding:a-1", "study:a", kg.DirectionNoDifference, events(0, 50, 0, 50)), found("finding:b-1", "study:b", fav, events(0, 50, 4, 50))), func(t *testing.T, e atTheEdge) {
			equal(t, "none in either group tells nothing of a ratio", e.excluded(), "NO_EVENTS")
			near(t, "half an event in each cell", e.synthesis.Rows[0].Value, (0.5/51)/(4.5/51), 1e-12)
			equal(t, "they count by direction", e.answer().Counts, evidence.Counts{Favourable: 1, NoDifference: 1})
			equal(t, "no ratio is reported", e.known("ratio"), false)
			difference := e.all["synthesis RISK_DIFFERENCE"].(evidence.Synthesis)
			equal(t, "a risk difference of both", difference.K, 2)
		}},
		{"an interval that excludes its own estimate", with([]evidence.Study{study("study:a")}, found("finding:a-1", "study:a", fav, inNumbers(stated(rr, 0.5, 0.6, 0.7)))), func(t *testing.T, e atTheEdge) {
			equal(t, "not pooled", e.excluded(), "INTERVAL_EXCLUDES_ESTIMATE")
			equal(t, "it counts by direction", e.answer().Verdict, kg.VerdictLeansFavourable)
			equal(t, "nor a large effect", e.known("ratio"), false)
		}},
		{"mixed units", with([]evidence.Study{study("study:a"), study("study:b"), study("study:c")}, found("finding:a-1", "study:a", fav, inNumbers(inUnit("days"))), found("finding:b-1", "study:b", fav, inNumbers(inUnit("weeks"))),
			spent("finding:c-1", "study:c", "GBP"), spent("finding:c-2", "study:c", "EUR"), spent("finding:c-3", "study:c", "")), func(t *testing.T, e atTheEdge) {
			of := e.all["synthesis MEAN_DIFFERENCE"].(evidence.Synthesis)
			equal(t, "one unit is pooled", of.K, 1)
			equal(t, "the other is listed", of.Excluded[0].Reason, kg.ExclusionReasonOtherUnit)
			equal(t, "a currency is a sort of amount", len(e.costs.Groups), 3)
			equal(t, "also an unknown one", strings.Contains(e.costs.Sentence, " 800 of an unknown currency"), true)
			equal(t, "pounds alone have a band", e.ratings[kg.RatingSchemeCostBand].Level, "BAND_3")
		}},
		{"a review that includes itself", with([]evidence.Study{study("study:a", review(2, "study:a", "study:b")), study("study:b")}, found("finding:a-1", "study:a", fav)), func(t *testing.T, e atTheEdge) {
			equal(t, "it takes nothing from itself", e.answer().Reasons[0].Contribution, 0.5/0.75)
			equal(t, "itself is not among its studies", e.independence.Inclusions, 1)
			equal(t, "one review has no area", e.independence.CoveredArea == nil, true)
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := askedAtTheEdge(c.graph, fgc, care, pre, england)
			for what, part := range e.all {
				if err := checkTold(reflect.ValueOf(part), what); err != nil {
					t.Error(err)
				}
			}
			for _, what := range []string{"what works", "brief", "conflict", "synthesis RISK_RATIO", "synthesis MEAN_DIFFERENCE", "transfers"} {
				checkNothingDropped(t, what, e.all[what], &c.graph)
			}
			c.check(t, e)
		})
	}
}
