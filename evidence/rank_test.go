package evidence_test

import (
	"fmt"
	"strings"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

func interventions(r evidence.Result) []kg.ID {
	var ids []kg.ID
	for _, a := range r.Answers {
		ids = append(ids, a.Intervention)
	}
	return ids
}

// orderWorld has ten unrelated interventions, a to j.
func orderWorld() evidence.Graph {
	g := smallWorld()
	g.Interventions = nil
	for _, l := range "abcdefghij" {
		g.Interventions = append(g.Interventions, evidence.Node{ID: "intervention:" + string(l), Name: "Model " + string(l)})
	}
	return g
}

func (w *ordered) add(intervention, n string, d kg.Direction, c kg.Certainty) {
	id := intervention + "-" + n
	w.Studies = append(w.Studies, study("study:"+id))
	w.Findings = append(w.Findings, found("finding:"+id, "study:"+id, d, rated(c), of("intervention:"+intervention)))
}

type ordered struct{ evidence.Graph }

func TestAnswersAreOrderedByVerdictThenScore(t *testing.T) {
	w := ordered{orderWorld()}
	w.add("a", "1", kg.DirectionUnclear, kg.CertaintyHigh)        // not settled: last
	w.add("b", "1", kg.DirectionFavourable, kg.CertaintyVeryLow)  // too little: before it
	w.add("c", "1", kg.DirectionAdverse, kg.CertaintyHigh)        // a verdict, though adverse: before those
	w.add("d", "1", kg.DirectionNoDifference, kg.CertaintyHigh)   // score 0
	w.add("e", "1", kg.DirectionFavourable, kg.CertaintyLow)      // score 0.5/0.75 x 0.5
	w.add("f", "1", kg.DirectionFavourable, kg.CertaintyModerate) // score 0.75 x 0.75
	w.add("g", "1", kg.DirectionMixed, kg.CertaintyModerate)      // score 0, weaker than d
	w.add("h", "1", kg.DirectionAdverse, kg.CertaintyVeryLow)     // too little, lower score than b
	r := ask(w.Graph, onCare())
	var want []kg.ID
	for _, l := range "fedgcbha" {
		want = append(want, "intervention:"+string(l))
	}
	same(t, "order; i and j are untested", interventions(r), want)
	equal(t, "total", r.TotalCount, 8)
	for i, a := range r.Answers {
		equal(t, "rank", a.Rank, i+1)
	}
}

func TestTiesAreBrokenByNameAndThenByID(t *testing.T) {
	w := ordered{orderWorld()}
	w.add("a", "1", kg.DirectionFavourable, kg.CertaintyHigh)
	w.add("b", "1", kg.DirectionFavourable, kg.CertaintyHigh)
	w.add("c", "1", kg.DirectionFavourable, kg.CertaintyHigh)
	w.Interventions[0].Name = "Zébra"
	w.Interventions[1].Name = "same"
	w.Interventions[2].Name = "Same"
	same(t, "order", interventions(ask(w.Graph, onCare())), []kg.ID{"intervention:b", "intervention:c", "intervention:a"})
}

func TestPages(t *testing.T) {
	w := ordered{orderWorld()}
	for _, l := range "abcde" {
		w.add(string(l), "1", kg.DirectionFavourable, kg.CertaintyHigh)
	}
	x := index(w.Graph)
	for _, k := range []struct {
		name        string
		skip, first int
		want        string
	}{
		{"all", 0, 0, "abcde"}, {"the first two", 0, 2, "ab"}, {"the next two", 2, 2, "cd"}, {"the last", 4, 2, "e"},
		{"past the end", 5, 2, ""}, {"far past the end", 50, 2, ""}, {"all the rest", 3, 0, "de"}, {"below zero is the start", -1, 1, "a"},
	} {
		r := x.WhatWorks(onCare(), evidence.Page{Skip: k.skip, First: k.first})
		got := ""
		for i, a := range r.Answers {
			got += a.Intervention[len("intervention:"):]
			equal(t, k.name+": rank", a.Rank, max(k.skip, 0)+i+1)
		}
		equal(t, k.name, got, k.want)
		equal(t, k.name+": total", r.TotalCount, 5)
	}
}

func TestReasonsAreCutAtThePage(t *testing.T) {
	w := ordered{orderWorld()}
	w.add("a", "1", kg.DirectionFavourable, kg.CertaintyLow)
	w.add("a", "2", kg.DirectionFavourable, kg.CertaintyHigh)
	w.add("a", "3", kg.DirectionUnclear, kg.CertaintyModerate)
	r := index(w.Graph).WhatWorks(onCare(), evidence.Page{Reasons: 2})
	same(t, "reasons, largest first, unclear ones among them", findingIDs(r.Answers[0].Reasons), []kg.ID{"finding:a-2", "finding:a-3"})
	equal(t, "an unclear one adds nothing", r.Answers[0].Reasons[1].Contribution, 0)
	equal(t, "none below zero", len(index(w.Graph).WhatWorks(onCare(), evidence.Page{Reasons: -1}).Answers[0].Reasons), 0)
}

func TestSeveralOutcomesAreNeverPooled(t *testing.T) {
	g := with([]evidence.Study{study("study:a"), study("study:b")},
		found("finding:a-1", "study:a", kg.DirectionAdverse, on(care), rated(kg.CertaintyLow)),
		found("finding:b-1", "study:b", kg.DirectionFavourable, on(support), rated(kg.CertaintyModerate)))
	q := evidence.Question{Outcome: []kg.ID{care, support, court, care}, IncludeNarrower: true}
	a := answerOn(t, ask(g, q), fgc)
	equal(t, "the strongest outcome leads", a.Outcome, support)
	equal(t, "counts are its own", a.Counts, evidence.Counts{Favourable: 1})
	equal(t, "strength", a.Strength, 0.75/c)
	same(t, "by outcome, untested ones last", a.ByOutcome, []evidence.OutcomeAnswer{
		{Outcome: support, Verdict: kg.VerdictLeansFavourable, EffectIndex: 0.75,
			Sentence: "The evidence leans towards a favourable effect of Family Group Conferencing on “social support” (1 favourable).", Strength: 0.75 / c, Counts: evidence.Counts{Favourable: 1}},
		{Outcome: care, Verdict: kg.VerdictLeansAdverse, EffectIndex: -0.5 / 0.75, Strength: 0.5 / c,
			Sentence: "The evidence leans towards an adverse effect of Family Group Conferencing on “child enters care” (1 adverse).", Counts: evidence.Counts{Adverse: 1}},
		{Outcome: court, Verdict: kg.VerdictUntested, Sentence: "No finding that counts tells the effect of Family Group Conferencing on “care proceedings issued”."},
	})
}

func TestWithoutAnOutcomeEachOneWithEvidenceIsAnswered(t *testing.T) {
	g := with([]evidence.Study{study("study:a"), study("study:b"), study("study:c")},
		found("finding:a-1", "study:a", kg.DirectionAdverse, on(care), rated(kg.CertaintyLow)),
		found("finding:b-1", "study:b", kg.DirectionFavourable, on(foster), rated(kg.CertaintyLow)),
		found("finding:c-1", "study:c", kg.DirectionFavourable, on(support), of(dialogue)))
	a := answerOn(t, ask(g, evidence.Question{IncludeNarrower: true}), fgc)
	same(t, "by outcome; none above them, none of another intervention", a.ByOutcome, []evidence.OutcomeAnswer{
		{Outcome: care, Verdict: kg.VerdictMixed, Strength: 0.625 / c,
			Sentence: "The evidence points both ways for the effect of Family Group Conferencing on “child enters care” (1 favourable, 1 adverse).", Counts: evidence.Counts{Favourable: 1, Adverse: 1}},
		{Outcome: foster, Verdict: kg.VerdictLeansFavourable, EffectIndex: 0.5 / 0.75, Strength: 0.5 / c,
			Sentence: "The evidence leans towards a favourable effect of Family Group Conferencing on “foster placement” (1 favourable).", Counts: evidence.Counts{Favourable: 1}},
	})
	a = answerOn(t, ask(g, evidence.Question{}), fgc)
	equal(t, "without narrower ones", a.ByOutcome[0].Counts, evidence.Counts{Adverse: 1})
}

func TestOfOutcomesOfEqualStrengthTheMostAdverseLeadsThenTheFirstByName(t *testing.T) {
	g := with([]evidence.Study{study("study:a")},
		found("finding:a-1", "study:a", kg.DirectionAdverse, on(support)),
		found("finding:a-2", "study:a", kg.DirectionFavourable, on(care)),
		found("finding:a-3", "study:a", kg.DirectionFavourable, on(court)))
	a := answerOn(t, ask(g, evidence.Question{}), fgc)
	var order []kg.ID
	for _, o := range a.ByOutcome {
		order = append(order, o.Outcome)
	}
	same(t, "adverse, then by name", order, []kg.ID{support, court, care})
	equal(t, "the answer is that of the adverse one", a.Verdict, kg.VerdictLeansAdverse)
	unclear := with([]evidence.Study{study("study:a")}, found("finding:a-1", "study:a", kg.DirectionUnclear, on(support)))
	a = answerOn(t, ask(unclear, evidence.Question{Outcome: []kg.ID{care, support}}), fgc)
	equal(t, "unclear comes before untested", a.Outcome, support)
	equal(t, "verdict", a.Verdict, kg.VerdictUnclear)
}

func TestAnAnswerSaysThatThereAreOtherOutcomes(t *testing.T) {
	strong := rated(kg.CertaintyHigh)
	for want, others := range map[string][]evidence.Finding{
		"(1 favourable).": nil,
		"(1 favourable); there is evidence on 1 other outcome.": {
			found("finding:b-1", "study:b", kg.DirectionFavourable, on(support))},
		"(1 favourable); there is evidence on 1 other outcome, leaning adverse.": {
			found("finding:b-1", "study:b", kg.DirectionAdverse, on(support))},
		"(1 favourable); there is evidence on 3 other outcomes, 2 of them leaning adverse.": {
			found("finding:b-1", "study:b", kg.DirectionAdverse, on(support)),
			found("finding:b-2", "study:b", kg.DirectionAdverse, on(placement)),
			found("finding:b-3", "study:b", kg.DirectionMixed, on(court))},
	} {
		g := with([]evidence.Study{study("study:a"), study("study:b")}, append(others, found("finding:a-1", "study:a", kg.DirectionFavourable, strong))...)
		q := evidence.Question{Outcome: []kg.ID{care, support, placement, court, foster}}
		equal(t, "sentence", answerOn(t, ask(g, q), fgc).Sentence,
			"The evidence leans towards a favourable effect of Family Group Conferencing on “child enters care” "+want)
	}
}

func TestAnAnswerSaysThatAllOfItIsFromOneNarrowerIntervention(t *testing.T) {
	studies := []evidence.Study{study("study:a"), study("study:b"), study("study:r", review(2, "study:x", "study:y")), study("study:s", review(2, "study:x", "study:y"))}
	for _, k := range []struct {
		name     string
		of       kg.ID
		findings []evidence.Finding
		want     string // "" for nothing said
	}{
		{"its own", meetings, []evidence.Finding{found("finding:a-1", "study:a", kg.DirectionFavourable, of(meetings))}, ""},
		{"a narrower one's", meetings, []evidence.Finding{found("finding:a-1", "study:a", kg.DirectionFavourable)}, "Family Group Conferencing"},
		{"one's own among them", meetings, []evidence.Finding{found("finding:a-1", "study:a", kg.DirectionFavourable),
			found("finding:b-1", "study:b", kg.DirectionFavourable, of(meetings))}, ""},
		{"on both at once, so that the answers are the same", meetings, []evidence.Finding{
			found("finding:a-1", "study:a", kg.DirectionFavourable, of(meetings, fgc))}, "Family Group Conferencing"},
		{"the narrowest of a line", meetings, []evidence.Finding{found("finding:a-1", "study:a", kg.DirectionFavourable, of(camden))}, "Camden conferencing"},
		{"what two of a line have in common", meetings, []evidence.Finding{found("finding:a-1", "study:a", kg.DirectionFavourable, of(camden)),
			found("finding:b-1", "study:b", kg.DirectionFavourable)}, "Family Group Conferencing"},
		{"two that are not one under another", meetings, []evidence.Finding{found("finding:a-1", "study:a", kg.DirectionFavourable),
			found("finding:b-1", "study:b", kg.DirectionFavourable, of("intervention:other"))}, ""},
		{"two at once", meetings, []evidence.Finding{found("finding:a-1", "study:a", kg.DirectionFavourable, of(fgc, "intervention:other"))}, ""},
		{"not the broader one", fgc, []evidence.Finding{found("finding:a-1", "study:a", kg.DirectionFavourable)}, ""},
		{"what does not count does not matter", meetings, []evidence.Finding{
			found("finding:r-1", "study:r", kg.DirectionFavourable, rated(kg.CertaintyHigh)),
			found("finding:s-1", "study:s", kg.DirectionFavourable, rated(kg.CertaintyLow), of(meetings))}, "Family Group Conferencing"},
	} {
		g := with(studies, k.findings...)
		g.Interventions = append(g.Interventions, evidence.Node{ID: "intervention:other", Name: "Other meetings", Broader: []kg.ID{meetings}})
		_, got, _ := strings.Cut(answerOn(t, ask(g, onCare()), k.of).Sentence, "; all of it from findings on ")
		equal(t, k.name, strings.TrimSuffix(got, "."), k.want)
	}
}

func TestNoFindingsGiveNoAnswers(t *testing.T) {
	for name, g := range map[string]evidence.Graph{"an empty graph": {}, "a graph without findings": smallWorld()} {
		r := ask(g, evidence.Question{})
		equal(t, name, r.TotalCount, 0)
		equal(t, name, r.Sentence, "What works?")
		equal(t, name, len(index(g).Map(evidence.MapRequest{Rows: kg.MapAxisTheme, Columns: kg.MapAxisContext}).Rows), 0)
	}
}

func TestHierarchyCyclesEnd(t *testing.T) {
	g := with([]evidence.Study{study("study:a"), study("study:b")},
		found("finding:a-1", "study:a", kg.DirectionFavourable, among(youth), of(fgc)),
		found("finding:b-1", "study:b", kg.DirectionFavourable, on(placement), of(meetings)))
	g.Interventions[0].Broader = []kg.ID{fgc, meetings}
	g.Outcomes[0].Broader = []kg.ID{foster}
	g.Populations[0].Broader = []kg.ID{pre}
	q := onCare()
	q.Population = []kg.ID{pre}
	r := ask(g, q)
	equal(t, "members of a cycle are narrower than one another", answerOn(t, r, fgc).Counts, evidence.Counts{Favourable: 2})
	equal(t, "both ways", answerOn(t, r, meetings).Counts, evidence.Counts{Favourable: 2})
	equal(t, "and match", answerOn(t, r, fgc).Reasons[0].Transferability.Score, 1)
}

func TestManyOfOneNameAreOrderedByID(t *testing.T) {
	g := orderWorld()
	g.Interventions = nil
	var want []kg.ID
	for i := range 40 {
		id := fmt.Sprintf("intervention:%02d", i)
		want = append(want, id)
		g.Interventions = append(g.Interventions, evidence.Node{ID: id, Name: "Same"})
		g.Findings = append(g.Findings, found(fmt.Sprintf("finding:%02d", i), "study:a", kg.DirectionFavourable, of(id)))
	}
	g.Studies = []evidence.Study{study("study:a")}
	same(t, "order", interventions(ask(g, onCare())), want)
}
