package evidence_test

import (
	"math"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

// transferOf returns the transferability of one finding, of certainty HIGH, to a question on entering care.
func transferOf(t *testing.T, q evidence.Question, f evidence.Finding, s evidence.Study) evidence.Transferability {
	t.Helper()
	f.Certainty = kg.CertaintyHigh
	a := answerOn(t, ask(with([]evidence.Study{s}, f), q), fgc)
	equal(t, "of the answer", a.Transferability.Score, a.Reasons[0].Transferability.Score)
	return a.Reasons[0].Transferability
}

func TestEachMatchHasItsValue(t *testing.T) {
	for _, c := range []struct {
		name     string
		asked    kg.ID
		stated   kg.ID
		want     float64
		standing string
	}{
		{"same people", youth, youth, 1, "matched"},
		{"narrower people", youth, pre, 1, "matched"},
		{"narrower by two steps", families, pre, 1, "matched"},
		{"broader people", pre, youth, 0.75, "matched"},
		{"broader by two steps", pre, families, 0.75, "matched"},
		{"siblings", pre, home, 0.5, "unmatched"},
		{"people not stated", pre, "", 0.5, "unknown"},
		{"same country", england, england, 1, "matched"},
		{"a place in the country", england, leeds, 1, "matched"},
		{"the country around", england, uk, 0.75, "matched"},
		{"countries are never siblings", england, wales, 0.25, "unmatched"},
		{"another country", england, dutch, 0.25, "unmatched"},
		{"international", england, world, 0.5, "unmatched"},
		{"country not stated", england, "", 0.5, "unknown"},
		{"anywhere is asked", world, dutch, 1, "matched"},
		{"anywhere asked and stated", world, world, 1, "matched"},
		{"same setting", ward, ward, 1, "matched"},
		{"sibling setting", ward, clinic, 0.5, "unmatched"},
		{"broader setting", ward, anySite, 0.75, "matched"},
		{"setting not stated, country stated", ward, england, 0.5, "unknown"},
		{"same service", social, social, 1, "matched"},
		{"same stage", before, before, 1, "matched"},
		{"stage not stated", before, ward, 0.5, "unknown"},
	} {
		q, f := onCare(), found("finding:a-1", "study:a", kg.DirectionFavourable)
		if kind, _ := kg.KindOf(c.asked); kind == kg.KindPopulation {
			q.Population = []kg.ID{c.asked}
			f.Populations = []kg.ID{c.stated}
		} else {
			q.Context = []kg.ID{c.asked}
			f.Contexts = []kg.ID{c.stated}
		}
		got := transferOf(t, q, f, study("study:a"))
		equal(t, c.name, got.Score, c.want)
		standing := map[string]int{"matched": len(got.Matched), "unmatched": len(got.Unmatched), "unknown": len(got.Unknown)}
		for s, n := range standing {
			want := 0
			if s == c.standing {
				want = 1
			}
			equal(t, c.name+": "+s, n, want)
		}
	}
}

func TestWithoutARelationTheMatchIsAQuarter(t *testing.T) {
	g := with([]evidence.Study{study("study:a")}, found("finding:a-1", "study:a", kg.DirectionFavourable, among("population:adults")))
	g.Populations = append(g.Populations, evidence.Node{ID: "population:adults", Name: "Adults"})
	q := onCare()
	q.Population = []kg.ID{pre}
	equal(t, "t", answerOn(t, ask(g, q), fgc).Reasons[0].Transferability.Score, 0.25)
}

func TestInternationalStandsAboveCountriesThatDoNotSaySo(t *testing.T) {
	g := with([]evidence.Study{study("study:a")}, found("finding:a-1", "study:a", kg.DirectionFavourable, in("context:norway")))
	g.Contexts = append(g.Contexts, evidence.Node{ID: "context:norway", Name: "Norway", Kind: kg.ContextKindCountry})
	q := onCare()
	q.Context = []kg.ID{world}
	equal(t, "t", answerOn(t, ask(g, q), fgc).Reasons[0].Transferability.Score, 1)
}

func TestTransferabilityIsTheProductOfItsDimensions(t *testing.T) {
	q := onCare()
	q.Population, q.Context = []kg.ID{pre}, []kg.ID{england, ward, social, before}
	f := found("finding:a-1", "study:a", kg.DirectionFavourable, among(youth), in(dutch, clinic, before))
	got := transferOf(t, q, f, study("study:a"))
	equal(t, "t", got.Score, 0.75*0.25*0.5*0.5*1)
	same(t, "lists", got, evidence.Transferability{
		Score:     0.046875,
		Matched:   []string{"population", "stage"},
		Unmatched: []string{"country", "setting"},
		Unknown:   []string{"service"},
	})
}

func TestOfSeveralValuesTheBestPairCounts(t *testing.T) {
	q := onCare()
	q.Population, q.Context = []kg.ID{families, pre}, []kg.ID{wales, england}
	f := found("finding:a-1", "study:a", kg.DirectionFavourable, among(home, pre), in(dutch, world, england))
	equal(t, "t", transferOf(t, q, f, study("study:a")).Score, 1)
	f = found("finding:a-1", "study:a", kg.DirectionFavourable, among(home), in(dutch, world))
	equal(t, "international is better than another country", transferOf(t, q, f, study("study:a")).Score, 0.5)
}

func TestWeightsArePowersAndZeroIgnores(t *testing.T) {
	f := found("finding:a-1", "study:a", kg.DirectionFavourable, among(youth), in(dutch, clinic, england))
	for _, c := range []struct {
		name    string
		weights func(*evidence.Weights, *float64)
		by      float64
		want    float64
	}{
		{"people squared", func(w *evidence.Weights, v *float64) { w.Population = v }, 2, 0.75 * 0.75 * 0.5},
		{"people ignored", func(w *evidence.Weights, v *float64) { w.Population = v }, 0, 0.5},
		{"people by the root", func(w *evidence.Weights, v *float64) { w.Population = v }, 0.5, math.Sqrt(0.75) * 0.5},
		{"setting squared", func(w *evidence.Weights, v *float64) { w.Setting = v }, 2, 0.75 * 0.25},
		{"country to the tenth is still 1", func(w *evidence.Weights, v *float64) { w.Country = v }, 10, 0.375},
		{"service is not asked", func(w *evidence.Weights, v *float64) { w.Service = v }, 2, 0.375},
		{"stage squared", func(w *evidence.Weights, v *float64) { w.Stage = v }, 2, 0.375},
	} {
		q := onCare()
		q.Population, q.Context = []kg.ID{pre}, []kg.ID{england, ward}
		c.weights(&q.Weights, &c.by)
		got := transferOf(t, q, f, study("study:a"))
		near(t, c.name, got.Score, c.want, 1e-15)
		if c.by == 0 {
			same(t, "an ignored dimension is not listed", got.Matched, []string{"country"})
		}
	}
	q := onCare()
	q.Context = []kg.ID{social, before}
	two, three := 2.0, 3.0
	q.Weights = evidence.Weights{Service: &two, Stage: &three}
	near(t, "service squared, stage cubed", transferOf(t, q, f, study("study:a")).Score, math.Pow(0.5, 5), 1e-15)
}

func TestWeightsOutOfRangeAreRefused(t *testing.T) {
	for _, w := range []float64{0, 1, 10} {
		q := evidence.Question{Weights: evidence.Weights{Stage: &w}}
		if err := q.Check(); err != nil {
			t.Errorf("%v: %v", w, err)
		}
	}
	for _, w := range []float64{-0.1, 10.1, math.NaN(), math.Inf(1)} {
		for name, q := range map[string]evidence.Weights{
			"population": {Population: &w}, "country": {Country: &w}, "setting": {Setting: &w}, "service": {Service: &w}, "stage": {Stage: &w},
		} {
			err := evidence.Question{Weights: q}.Check()
			if kg.KindOfError(err) != kg.BadInput {
				t.Errorf("%s %v: got %v, want BAD_INPUT", name, w, err)
			}
		}
	}
	w := 11.0
	err := evidence.Question{Weights: evidence.Weights{Country: &w}}.Check()
	equal(t, "message", err.Error(), "BAD_INPUT: weights.country: 11 is not between 0 and 10")
}

func TestAFindingTakesWhatItDoesNotStateFromItsStudy(t *testing.T) {
	q := onCare()
	q.Population, q.Context = []kg.ID{pre}, []kg.ID{england, ward}
	s := study("study:a", func(s *evidence.Study) {
		s.Populations, s.Contexts = []kg.ID{pre}, []kg.ID{england, ward}
	})
	equal(t, "all from the study", transferOf(t, q, found("finding:a-1", "study:a", kg.DirectionFavourable), s).Score, 1)
	own := found("finding:a-1", "study:a", kg.DirectionFavourable, among(home), in(clinic))
	got := transferOf(t, q, own, s)
	equal(t, "its own people and setting, the study's country", got.Score, 0.5*0.5)
	same(t, "matched", got.Matched, []string{"country"})
}

func TestNothingStatedIsHeldAgainstNoFinding(t *testing.T) {
	got := transferOf(t, onCare(), found("finding:a-1", "study:a", kg.DirectionFavourable, among(home), in(dutch)), study("study:a"))
	same(t, "transferability", got, evidence.Transferability{Score: 1})
}

func TestAnswersTransferabilityIsTheMeanByWeight(t *testing.T) {
	q := onCare()
	q.Context = []kg.ID{england}
	// s: 0.75, 0.25 x 0.75 and 0.25 x 0.75: the two elsewhere hold 0.375 of 1.125, a third
	g := with([]evidence.Study{study("study:a"), study("study:b"), study("study:c")},
		found("finding:a-1", "study:a", kg.DirectionFavourable, in(england)),
		found("finding:b-1", "study:b", kg.DirectionFavourable, in(dutch)),
		found("finding:c-1", "study:c", kg.DirectionFavourable, in(dutch)))
	a := answerOn(t, ask(g, q), fgc)
	near(t, "score", a.Transferability.Score, (0.75+2*0.1875*0.25)/1.125, 1e-15)
	same(t, "matched", a.Transferability.Matched, []string{"country"})
	equal(t, "unmatched", len(a.Transferability.Unmatched), 0)

	// s: 0.75 x 0.5 not stated twice, and 0.75 in England: exactly half each way
	g.Findings[1].Contexts, g.Findings[2].Contexts = nil, nil
	a = answerOn(t, ask(g, q), fgc)
	same(t, "half matched", a.Transferability.Matched, []string{"country"})
	same(t, "half unknown", a.Transferability.Unknown, []string{"country"})
	near(t, "score", a.Transferability.Score, (0.75+0.375)/1.5, 1e-15)

	// a third that is only just there leaves no half
	g.Findings[0].Contexts = []kg.ID{dutch}
	a = answerOn(t, ask(g, q), fgc)
	equal(t, "unmatched", len(a.Transferability.Unmatched), 0)
	same(t, "unknown", a.Transferability.Unknown, []string{"country"})
}

func TestTinyWeightsStillNameTheirDimensions(t *testing.T) {
	q := onCare()
	ten := 10.0
	q.Context = []kg.ID{england, ward}
	q.Weights = evidence.Weights{Country: &ten, Setting: &ten}
	g := with([]evidence.Study{study("study:a")}, found("finding:a-1", "study:a", kg.DirectionFavourable, in(dutch)))
	a := answerOn(t, ask(g, q), fgc)
	same(t, "unmatched", a.Transferability.Unmatched, []string{"country"})
	same(t, "unknown", a.Transferability.Unknown, []string{"setting"})
	equal(t, "matched", len(a.Transferability.Matched), 0)
}

func TestWithoutInternationalNoCountryStandsForIt(t *testing.T) {
	g := with([]evidence.Study{study("study:a"), study("study:b"), study("study:c")},
		found("finding:a-1", "study:a", kg.DirectionFavourable, in("context:a")),
		found("finding:b-1", "study:b", kg.DirectionFavourable, in("context:b")),
		found("finding:c-1", "study:c", kg.DirectionFavourable, in("context:c")))
	g.Contexts = nil
	for _, id := range []kg.ID{"context:a", "context:b", "context:c"} {
		g.Contexts = append(g.Contexts, evidence.Node{ID: id, Name: id, Kind: kg.ContextKindCountry})
	}
	q := onCare()
	q.Context = []kg.ID{"context:c"}
	var got []float64
	for _, r := range answerOn(t, ask(g, q), fgc).Reasons {
		got = append(got, r.Transferability.Score)
	}
	same(t, "t", got, []float64{1, 0.25, 0.25})
}
