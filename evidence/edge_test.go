package evidence_test

import (
	"context"
	"encoding/json"
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

// atTheEdge is everything that is asked of a graph at the edge: what conferencing does to entering care.
type atTheEdge struct {
	result    evidence.Result
	brief     evidence.Brief
	conflict  evidence.Conflict
	compared  evidence.CompareCell
	synthesis evidence.Synthesis
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

func askedAtTheEdge(g evidence.Graph) atTheEdge {
	x, ctx := index(g), context.Background()
	q := onCare()
	q.Intervention = []kg.ID{fgc}
	c := done(x.Compare(ctx, evidence.CompareRequest{Interventions: []kg.ID{fgc, dialogue}, Outcomes: []kg.ID{care}, Limit: 1}))
	return atTheEdge{x.WhatWorks(q, fullPage), x.Brief(q, 10), done(x.Index.Conflict(ctx, fgc, care)), c.Rows[0].Cells[0], done(x.Synthesise(ctx, knapp(rr, reml)))}
}

// The table of docs/methods.md, section 18, row by row.
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
		}},
		{"one finding", with([]evidence.Study{study("study:a")}, found("finding:a-1", "study:a", fav, rated(kg.CertaintyHigh), shares(20, 40, 100))), func(t *testing.T, e atTheEdge) {
			equal(t, "at most leaning", e.answer().Verdict, kg.VerdictLeansFavourable)
			equal(t, "one study alone", strings.HasPrefix(e.conflict.Sentence, "One study alone counts"), true)
			equal(t, "none disagrees in the brief", e.brief.Answers[0].Conflict, "")
			equal(t, "nothing pooled of one", e.synthesis.Pooled == nil && e.synthesis.K == 1, true)
		}},
		{"all from one study", with([]evidence.Study{study("study:a")}, found("finding:a-1", "study:a", fav, shares(20, 40, 100)), found("finding:a-2", "study:a", fav, shares(25, 40, 100)),
			found("finding:a-3", "study:a", harm, shares(45, 40, 100))), func(t *testing.T, e atTheEdge) {
			equal(t, "one unit", e.answer().UnitCount, 1)
			equal(t, "on both sides", e.conflict.Counts, evidence.Counts{Favourable: 1, Adverse: 1})
			equal(t, "three claims of one unit", len(e.brief.Answers[0].For[0].Claims), 3)
			equal(t, "one estimate, two listed", e.excluded(), "SAME_STUDY SAME_STUDY")
		}},
		{"a retracted study", with([]evidence.Study{retracted}, found("finding:r-1", "study:r", fav, shares(20, 40, 100))), func(t *testing.T, e atTheEdge) {
			equal(t, "answers", e.result.TotalCount, 0)
			equal(t, "said in the brief", strings.HasSuffix(e.brief.Unanswered[0], "1 finding of a retracted study does not count: 2020."), true)
			equal(t, "said in the comparison", strings.HasSuffix(e.compared.Sentence, "1 finding of a retracted study does not count: 2020."), true)
			equal(t, "warned of in the conflict", len(e.conflict.Warnings), 1)
			equal(t, "listed in the synthesis", e.excluded(), "RETRACTED")
		}},
		{"n is missing", with([]evidence.Study{study("study:a"), study("study:b")}, found("finding:a-1", "study:a", fav), found("finding:b-1", "study:b", harm)), func(t *testing.T, e atTheEdge) {
			equal(t, "an unknown sample is not small", e.answer().Reasons[0].Quality, 0.75)
			equal(t, "unknown in the conflict", e.sample().Unknown, 2)
			equal(t, "no numbers", e.excluded(), "NO_ESTIMATE NO_ESTIMATE")
		}},
		{"n is small", with([]evidence.Study{small}, found("finding:a-1", "study:a", fav)), func(t *testing.T, e atTheEdge) {
			equal(t, "halved", e.answer().Reasons[0].Quality, 0.375)
			equal(t, "known in the conflict", e.sample().Unknown, 0)
		}},
		{"percentages without n", with([]evidence.Study{study("study:a"), study("study:b")}, found("finding:a-1", "study:a", fav, shares(36.2, 44.8, 0)),
			found("finding:b-1", "study:b", fav, shares(0, 0, 0))), func(t *testing.T, e atTheEdge) {
			equal(t, "they count by design", e.answer().Verdict, kg.VerdictFavourable)
			equal(t, "nothing to pool", e.excluded(), "NO_UNCERTAINTY NO_UNCERTAINTY")
		}},
		{"only unclear", with([]evidence.Study{study("study:a")}, found("finding:a-1", "study:a", kg.DirectionUnclear)), func(t *testing.T, e atTheEdge) {
			equal(t, "verdict", e.answer().Verdict, kg.VerdictUnclear)
			equal(t, "no side", e.answer().EffectIndex+e.answer().Strength, 0)
			equal(t, "apart in the brief", len(e.brief.Answers[0].Unsettled), 1)
			equal(t, "a rating of nothing", e.compared.Verdict, kg.VerdictUnclear)
		}},
		{"a review that includes itself", with([]evidence.Study{study("study:a", review(2, "study:a", "study:b")), study("study:b")}, found("finding:a-1", "study:a", fav)), func(t *testing.T, e atTheEdge) {
			equal(t, "it takes nothing from itself", e.answer().Reasons[0].Contribution, 0.5/0.75)
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := askedAtTheEdge(c.graph)
			for what, part := range map[string]any{"what works": e.result, "brief": e.brief, "conflict": e.conflict, "comparison": e.compared, "synthesis": e.synthesis} {
				if _, err := json.Marshal(part); err != nil { // JSON has neither NaN nor infinities
					t.Errorf("%s: %v", what, err)
				}
			}
			if pooled := e.synthesis.K + e.synthesis.ExcludedCount; pooled != len(c.graph.Findings) {
				t.Errorf("the synthesis tells of %d of %d findings", pooled, len(c.graph.Findings))
			}
			c.check(t, e)
		})
	}
}
