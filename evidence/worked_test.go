package evidence_test

import (
	"math"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

// workedExample is the example of docs/methods.md, made by hand: Family Group Conferencing for families in
// pre-proceedings, in England, on whether a child enters care.
func workedExample() (evidence.Graph, evidence.Question) {
	trial := kg.StudyDesignRandomisedTrial
	g := with([]evidence.Study{
		{ID: "study:taylor-2024", Year: 2024, Design: trial, Authors: []string{"Taylor", "Blackshaw", "Dorsett"}, SampleSize: 1511, Populations: []kg.ID{pre}, Contexts: []kg.ID{england}},
		{ID: "study:dijkstra-2016", Year: 2016, Design: kg.StudyDesignMetaAnalysis, Authors: []string{"Dijkstra", "Creemers", "Asscher"}, IncludedCount: 14, Included: []kg.ID{"study:sundell-2004"}, Populations: []kg.ID{youth}, Contexts: []kg.ID{world}},
		{ID: "study:sen-2019", Year: 2019, Design: kg.StudyDesignBeforeAfter, Authors: []string{"Sen", "Webb"}, Populations: []kg.ID{youth}, Contexts: []kg.ID{england}},
		{ID: "study:dijkstra-2018", Year: 2018, Design: trial, Authors: []string{"Dijkstra et al."}, SampleSize: 328, Populations: []kg.ID{youth}, Contexts: []kg.ID{dutch}},
		{ID: "study:hollinshead-2017", Year: 2017, Design: trial, Authors: []string{"Hollinshead", "Corwin", "Maher"}, SampleSize: 542, Populations: []kg.ID{home}, Contexts: []kg.ID{"context:usa"}},
		{ID: "study:nurmatov-2020", Year: 2020, Design: kg.StudyDesignSystematicReview, Authors: []string{"Nurmatov et al."}, IncludedCount: 33, HighRiskCount: 24, Populations: []kg.ID{youth}, Contexts: []kg.ID{world}},
		{ID: "study:sundell-2004", Year: 2004, Design: kg.StudyDesignQuasiExperiment},
	},
		found("finding:taylor-2024-1", "study:taylor-2024", kg.DirectionFavourable),
		found("finding:dijkstra-2016-1", "study:dijkstra-2016", kg.DirectionNoDifference),
		found("finding:sen-2019-1", "study:sen-2019", kg.DirectionNoDifference),
		found("finding:dijkstra-2018-1", "study:dijkstra-2018", kg.DirectionAdverse),
		found("finding:hollinshead-2017-1", "study:hollinshead-2017", kg.DirectionNoDifference),
		found("finding:nurmatov-2020-1", "study:nurmatov-2020", kg.DirectionMixed, of(fgc, meetings)),
		found("finding:sundell-2004-1", "study:sundell-2004", kg.DirectionAdverse, on(placement)),
	)
	g.Contexts = append(g.Contexts, evidence.Node{ID: "context:usa", Name: "USA", Kind: kg.ContextKindCountry, Broader: []kg.ID{world}})
	q := evidence.Question{Population: []kg.ID{pre}, Context: []kg.ID{england}, Outcome: []kg.ID{care}, IncludeNarrower: true}
	return g, q
}

func TestTheWorkedExampleOfTheMethods(t *testing.T) {
	g, q := workedExample()
	r := ask(g, q)
	equal(t, "question", r.Sentence, "What works for families in pre-proceedings, in England, on “child enters care”?")
	a := r.Answers[0]
	equal(t, "first", a.Intervention, fgc)
	equal(t, "rank", a.Rank, 1)
	equal(t, "verdict", a.Verdict, kg.VerdictLeansFavourable)
	near(t, "effect index", a.EffectIndex, 0.358, 0.0005)
	near(t, "strength", a.Strength, 0.522, 0.0005)
	near(t, "score", a.Score, 0.187, 0.0005)
	equal(t, "score is the product", a.Score, a.EffectIndex*a.Strength)
	equal(t, "independent studies", a.IndependentStudies, 5+10)
	equal(t, "counts", a.Counts, evidence.Counts{Favourable: 1, Adverse: 1, NoDifference: 3, Mixed: 1})

	same(t, "order of reasons", findingIDs(a.Reasons), []kg.ID{
		"finding:taylor-2024-1", "finding:dijkstra-2016-1", "finding:sen-2019-1",
		"finding:dijkstra-2018-1", "finding:hollinshead-2017-1", "finding:nurmatov-2020-1",
	})
	for i, want := range []float64{0.75, 0.1875, 0.1875, 0.140625, 0.09375, 0.09375} {
		s := a.Reasons[i].Quality * a.Reasons[i].Transferability.Score
		equal(t, "s of "+a.Reasons[i].Finding, s, want)
	}
	sum := 0.0
	for _, reason := range a.Reasons {
		sum += reason.Contribution
	}
	near(t, "contributions add up to the effect index", sum, a.EffectIndex, 1e-12)
	near(t, "the English trial adds", a.Reasons[0].Contribution, 0.75/1.703125, 1e-15)
	near(t, "the Dutch trial takes", a.Reasons[3].Contribution, -0.140625/1.703125, 1e-15)
	equal(t, "no difference adds", a.Reasons[1].Contribution, 0)

	equal(t, "warnings", len(a.Warnings), 1)
	equal(t, "warning", a.Warnings[0], evidence.Warning{
		Code:     kg.WarningCodeOverlapUnknown,
		Sentence: "Which studies this review includes is not known, so that a study may count more than once: Nurmatov and others, 2020.",
	})
}

func TestTheWorkedExampleReadsAsSentences(t *testing.T) {
	g, q := workedExample()
	a := ask(g, q).Answers[0]
	want := []string{
		"A randomised trial in England (Taylor and others, 2024) found a favourable result on “child enters care”; it fits the people and place asked about.",
		"A meta-analysis of studies from several countries (Dijkstra and others, 2016) found no difference on “child enters care”; it fits the people asked about but is from several countries.",
		"A before-and-after study in England (Sen and Webb, 2019) found no difference on “child enters care”; it fits the people and place asked about.",
		"A randomised trial in the Netherlands (Dijkstra and others, 2018) found an adverse result on “child enters care”; it fits the people but not the place asked about.",
		"A randomised trial in the USA (Hollinshead and others, 2017) found no difference on “child enters care”; it does not fit the people or place asked about.",
		"A systematic review of studies from several countries (Nurmatov and others, 2020) found mixed results on “child enters care”; it fits the people asked about but is from several countries.",
	}
	for i, reason := range a.Reasons {
		equal(t, "reason", reason.Sentence, want[i])
	}
	equal(t, "verdict anywhere", a.VerdictAnywhere, kg.VerdictMixed)
	equal(t, "verdict", a.Sentence, "The evidence leans towards a favourable effect of Family Group Conferencing on “child enters care” (1 favourable, 3 no difference, 1 mixed, 1 adverse). If every study fitted the question fully, it would read: mixed.")
	same(t, "transferability", a.Transferability.Matched, []string{"population", "country"})
}

func TestTheSeriesDividesByItsOwnSum(t *testing.T) {
	sum := 0.0
	for i := 1; i <= 1000; i++ {
		sum += 1 / float64(i*i)
	}
	near(t, "1.6439", sum, 1.6439, 0.00005)
	for _, c := range evidence.Rules().Constants {
		if c.Name == "seriesSum" {
			equal(t, "the constant", c.Value, sum)
		}
	}
}

// A weight of 0.9 and one of 0.8 come from matches raised to powers.
func TestTheVectorOfStrength(t *testing.T) {
	nine, eight := math.Log(0.9)/math.Log(0.75), math.Log(0.8)/math.Log(0.5)
	g := with([]evidence.Study{study("study:a"), study("study:b"), study("study:c")},
		found("finding:a-1", "study:a", kg.DirectionFavourable, rated(kg.CertaintyHigh), among(pre), in(ward)),
		found("finding:b-1", "study:b", kg.DirectionFavourable, rated(kg.CertaintyHigh), among(youth), in(ward)),
		found("finding:c-1", "study:c", kg.DirectionFavourable, rated(kg.CertaintyHigh), among(pre), in(clinic)),
	)
	q := onCare()
	q.Population, q.Context = []kg.ID{pre}, []kg.ID{ward}
	q.Weights = evidence.Weights{Population: &nine, Setting: &eight}
	a := answerOn(t, ask(g, q), fgc)
	near(t, "t of the second", a.Reasons[1].Transferability.Score, 0.9, 1e-12)
	near(t, "t of the third", a.Reasons[2].Transferability.Score, 0.8, 1e-12)
	near(t, "strength", a.Strength, 0.7992, 0.00005)
	near(t, "effect index", a.EffectIndex, 2.7/2.95, 1e-12)
}
