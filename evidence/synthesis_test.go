package evidence_test

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"gonum.org/v1/gonum/stat"
	"gonum.org/v1/gonum/stat/distuv"

	"forwhom/evidence"
	"forwhom/kg"
)

const (
	rr  = kg.EffectMeasureRiskRatio
	or  = kg.EffectMeasureOddsRatio
	rd  = kg.EffectMeasureRiskDifference
	md  = kg.EffectMeasureMeanDifference
	smd = kg.EffectMeasureStandardisedMeanDifference

	reml = kg.TauEstimatorReml
	dl   = kg.TauEstimatorDersimonianLaird
	pm   = kg.TauEstimatorPauleMandel
)

// plain pools with random effects and without Hartung and Knapp, as most published figures are.
func plain(m kg.EffectMeasure, estimator kg.TauEstimator) evidence.SynthesisRequest {
	return evidence.SynthesisRequest{Measure: m, Method: evidence.SynthesisMethod{Model: kg.SynthesisModelRandomEffects, Estimator: estimator}}
}

func fixed(m kg.EffectMeasure) evidence.SynthesisRequest {
	return evidence.SynthesisRequest{Measure: m, Method: evidence.SynthesisMethod{Model: kg.SynthesisModelFixedEffect}}
}

func knapp(m kg.EffectMeasure, estimator kg.TauEstimator) evidence.SynthesisRequest {
	r := plain(m, estimator)
	r.Method.HartungKnapp = true
	return r
}

func synthesised(g evidence.Graph, req evidence.SynthesisRequest) evidence.Synthesis {
	return done(index(g).Index.Synthesise(context.Background(), req))
}

// Published figures have four decimals.
const published = 1e-4

func TestTheBCGTrialsComeOutAsPublished(t *testing.T) {
	s := synthesised(bcg(), plain(rr, reml))
	equal(t, "k", s.K, 13)
	near(t, "estimate", s.Pooled.Estimate, -0.7145, published)
	near(t, "the same to six digits", s.Pooled.Estimate, -0.714532, 1e-6)
	near(t, "tau2", s.Heterogeneity.Tau2, 0.3132, published)
	near(t, "I2", s.Heterogeneity.I2, 92.22, 0.005)
	near(t, "the first trial", math.Log(rowAt(s, "finding:000000").Value), -0.8893, published)
	near(t, "its variance", sq(rowAt(s, "finding:000000").StandardError), 0.3256, published)
	near(t, "value", s.Pooled.Value, 0.489421, 1e-6)
	sum := 0.0
	for _, r := range s.Rows {
		sum += r.Weight
	}
	near(t, "weights", sum, 100, 1e-9)
}

func TestEachTrialLeftOutAndAddedAsPublished(t *testing.T) {
	s := synthesised(bcg(), plain(rr, reml))
	i := slices.IndexFunc(s.LeaveOneOut, func(l evidence.Step) bool { return l.Finding == "finding:000000" })
	without := s.LeaveOneOut[i]
	near(t, "without the first", without.Estimate, -0.707083788, 1e-6)
	near(t, "its standard error", without.StandardError, 0.189961025, 1e-6)
	near(t, "its tau2", without.Tau2, 0.336156745, 1e-5)
	near(t, "its I2", without.I2, 93.2259349, 1e-3)
	near(t, "its p-value", without.PValue, 0.000197449759, 1e-7)
	near(t, "its lower end", math.Log(without.Low), -1.07940055, 1e-6)
	want := []float64{-1.325003, -0.97208, -1.001094, -1.101424, -0.973464, -0.901251, -0.788566, -0.865607, -0.785211, -0.708206, -0.794768, -0.714532}
	equal(t, "steps", len(s.Cumulative), len(want))
	for i, w := range want {
		near(t, "by year", s.Cumulative[i].Estimate, w, 1e-4)
	}
}

func TestPublishedSyntheses(t *testing.T) {
	for _, c := range []struct {
		name      string
		g         evidence.Graph
		req       evidence.SynthesisRequest
		mu        float64
		tau2, i2  float64 // -1: not published
		low, high float64 // 0, 0: not published
		within    float64
	}{
		{"Viechtbauer 1, DL", withVariances(viechtbauer1Y, viechtbauer1V), plain(smd, dl), math.NaN(), 0.2768, 80.4447, 0, 0, published},
		{"Viechtbauer 1, REML", withVariances(viechtbauer1Y, viechtbauer1V), plain(smd, reml), math.NaN(), 0.2232, 76.8399, 0, 0, published},
		{"Viechtbauer 1, PM", withVariances(viechtbauer1Y, viechtbauer1V), plain(smd, pm), math.NaN(), 0.1920, 74.0511, 0, 0, published},
		{"Viechtbauer 2, DL", withVariances(viechtbauer2Y, viechtbauer2V), plain(smd, dl), math.NaN(), 0.0126, 27.5275, 0, 0, published},
		{"Viechtbauer 2, REML", withVariances(viechtbauer2Y, viechtbauer2V), plain(smd, reml), math.NaN(), 0.0157, 32.0203, 0, 0, published},
		{"Viechtbauer 2, PM", withVariances(viechtbauer2Y, viechtbauer2V), plain(smd, pm), math.NaN(), 0.0104, 23.7198, 0, 0, published},
		{"CLASP, PM", clasp(), plain(or, pm), -0.3811, sq(0.3681), -1, 0, 0, published},
		{"CLASP, DL", clasp(), plain(or, dl), -0.3240, sq(0.2323), -1, 0, 0, published},
		{"CLASP, REML", clasp(), plain(or, reml), -0.2980, sq(0.1843), -1, 0, 0, published},
		{"lidocaine, fixed", lidocaine(), fixed(rd), 2.9444, 0, -1, 0.3831, 5.5058, published},
		{"lidocaine, REML", lidocaine(), plain(rd, reml), 2.9444, 0, -1, 0.3831, 5.5058, published},
		{"stroke care, fixed", strokeCare(), fixed(md), -3.4939, 0, -1, -5.0265, -1.9613, published},
		{"stroke care, DL", strokeCare(), plain(md, dl), -14.0972, 218.7216, -1, -24.4454, -3.7490, published},
		{"stroke care, REML", strokeCare(), plain(md, reml), -15.1217, 685.1965, -1, -32.6716, 2.4282, published},
		{"expectations, fixed", expectations(), fixed(smd), 0.0604, 0, -1, -0.0111, 0.1318, published},
		{"expectations, DL", expectations(), plain(smd, dl), 0.0893, 0.0259, -1, -0.0200, 0.1987, published},
		{"expectations, REML", expectations(), plain(smd, reml), 0.0837, 0.0188, -1, -0.0175, 0.1849, published},
		{"expectations, REML, Hartung and Knapp", expectations(), knapp(smd, reml), 0.0837, 0.0188, -1, -0.0457, 0.2131, published},
		{"expectations, DL, Hartung and Knapp", expectations(), knapp(smd, dl), 0.0893, 0.0259, -1, -0.0442, 0.2229, published},
		{"acupressure, DL", acupressure(), plain(or, dl), -0.6787, 0.3325, -1, -1.0664, -0.2911, published},
	} {
		s := synthesised(c.g, c.req)
		scale := func(f float64) float64 {
			if c.req.Measure == or {
				return math.Log(f)
			}
			return f
		}
		if !math.IsNaN(c.mu) {
			near(t, c.name+": estimate", s.Pooled.Estimate, c.mu, c.within)
		}
		near(t, c.name+": tau2", s.Heterogeneity.Tau2, c.tau2, c.within)
		if c.i2 >= 0 {
			near(t, c.name+": I2", s.Heterogeneity.I2, c.i2, 0.005) // of per cent: the published ones end their steps earlier
		}
		if c.low != 0 || c.high != 0 {
			near(t, c.name+": low", scale(s.Pooled.Low), c.low, c.within)
			near(t, c.name+": high", scale(s.Pooled.High), c.high, c.within)
		}
	}
	near(t, "expectations: Q", synthesised(expectations(), plain(smd, reml)).Heterogeneity.Q, 35.8295, published)
}

// Where the slope of the restricted likelihood is 0, that is largest (Viechtbauer 2005): also where the estimate by moments
// is 0 and this one is not, and where Fisher's steps go to and fro.
func TestREMLIsWhereTheRestrictedLikelihoodIsLargest(t *testing.T) {
	for name, d := range map[string]struct{ y, v []float64 }{
		"published":             {viechtbauer1Y, viechtbauer1V},
		"none by moments":       {[]float64{0.03, -0.04, 0.22, -0.02, -0.04, 0.24}, []float64{0.4765, 7.4992, 0.0281, 4.1324, 0.0226, 7.794}},
		"steps to and fro":      {[]float64{-0.06, 0.06, 0.02, 0.05, -0.01, -0.15, 0.07}, []float64{0.0347, 2.2657, 0.0167, 0.1668, 0.0218, 0.0022, 0.0064}},
		"steps to and fro, too": {[]float64{0.06, 0.11, 0, 0.01, -0.03, 0.01, -0.09, 0.01}, []float64{0.0036, 0.0265, 0.0253, 0.0133, 0.0745, 0.0151, 0.0037, 0.0536}},
	} {
		likelihood := func(tau2 float64) float64 {
			sum, mean, log, spread := 0.0, 0.0, 0.0, 0.0
			for i, v := range d.v {
				sum, mean, log = sum+1/(v+tau2), mean+d.y[i]/(v+tau2), log+math.Log(v+tau2)
			}
			for i, v := range d.v {
				spread += sq(d.y[i]-mean/sum) / (v + tau2)
			}
			return -(log + math.Log(sum) + spread) / 2
		}
		tau2 := synthesised(withVariances(d.y, d.v), plain(smd, reml)).Heterogeneity.Tau2
		if best := likelihood(tau2); tau2 <= 0 || best < likelihood(0) {
			t.Errorf("%s: tau2 is %v", name, tau2)
		}
		for other := 1e-5; other < 10; other *= 1.01 {
			if likelihood(other) > likelihood(tau2)+1e-12 {
				t.Fatalf("%s: tau2 is %v, and %v is likelier", name, tau2, other)
			}
		}
		if d.y[0] != viechtbauer1Y[0] && name == "none by moments" {
			equal(t, name, synthesised(withVariances(d.y, d.v), plain(smd, dl)).Heterogeneity.Tau2, 0)
		}
	}
}

// Standardised differences of stroke care, with Hedges' exact correction, as the tests of metafor have them.
func TestStandardisedDifferencesAsPublished(t *testing.T) {
	g := estimated(means(155, 55, 47, 156, 75, 64), means(31, 27, 7, 32, 29, 4), means(75, 64, 17, 71, 119, 29), means(18, 66, 20, 18, 137, 48))
	s := synthesised(g, plain(smd, reml))
	for i, want := range []float64{-0.3552, -0.3479, -2.3176, -1.8880} {
		near(t, "g", rowAt(s, findingNumber(i)).Value, want, published)
	}
	for i, want := range []float64{0.0131, 0.0645, 0.0458, 0.1606} {
		near(t, "variance of g", sq(rowAt(s, findingNumber(i)).StandardError), want, published)
	}
	near(t, "tau2", s.Heterogeneity.Tau2, 1.0090, published)
}

func TestRiskDifferencesAsPublished(t *testing.T) {
	s := synthesised(lidocaine(), fixed(rd))
	for i, want := range []struct{ y, v float64 }{{2.8026, 17.7575}, {0, 37.5657}, {1.9711, 8.1323}, {1.7961, 10.8998}, {3.5334, 8.0114}, {4.4031, 6.1320}} {
		near(t, "difference", rowAt(s, findingNumber(i)).Value, want.y, published)
		near(t, "variance", sq(rowAt(s, findingNumber(i)).StandardError), want.v, published)
	}
}

// The fixed effect has (Q - df) / Q, and its tau2 is 0.
func TestTheFixedEffectsI2IsTheShareOfQBeyondItsDegreesOfFreedom(t *testing.T) {
	h := synthesised(bcg(), fixed(rr)).Heterogeneity
	near(t, "I2", h.I2, 100*(h.Q-float64(h.DF))/h.Q, 1e-9)
	equal(t, "df", h.DF, 12)
	equal(t, "tau2", h.Tau2, 0)
	if s := synthesised(bcg(), fixed(rr)); s.Prediction != nil {
		t.Errorf("a fixed effect predicts %v", s.Prediction)
	}
}

func TestThePredictionIntervalIsStudentsWithTwoDegreesLess(t *testing.T) {
	s := synthesised(bcg(), plain(rr, reml))
	q := distuv.StudentsT{Mu: 0, Sigma: 1, Nu: 11}.Quantile(0.975)
	half := q * math.Sqrt(s.Heterogeneity.Tau2+sq(s.Pooled.StandardError))
	near(t, "low", math.Log(s.Prediction.Low), s.Pooled.Estimate-half, 1e-9)
	near(t, "high", math.Log(s.Prediction.High), s.Pooled.Estimate+half, 1e-9)
	two := synthesised(estimated(stated(rr, 0.5, 0.4, 0.625), stated(rr, 0.8, 0.64, 1)), plain(rr, reml))
	if two.Prediction != nil || two.Pooled == nil {
		t.Errorf("two estimates: %+v", two)
	}
}

// Three estimates are the fewest that are predicted from: with one degree of freedom, whose 97.5th percentile is 12.7062
// in every table of Student's distribution. Two people in each group are the fewest whose means can be standardised; Hedges'
// correction for two degrees of freedom is 1 / sqrt(pi) = 0.5642 (Hedges 1981).
func TestTheFewestFromWhichSomethingIsWorkedOut(t *testing.T) {
	s := synthesised(estimated(stated(rr, 0.5, 0.4, 0.625), stated(rr, 0.8, 0.64, 1), stated(rr, 0.6, 0.3, 1.2)), plain(rr, reml))
	if s.Prediction == nil || len(s.LeaveOneOut) != 3 {
		t.Fatalf("%d steps, %v", len(s.LeaveOneOut), s.Prediction)
	}
	half := 12.7062 * math.Sqrt(s.Heterogeneity.Tau2+sq(s.Pooled.StandardError))
	near(t, "prediction from three", math.Log(s.Prediction.High), s.Pooled.Estimate+half, published)

	s = synthesised(estimated(means(2, 5, 1, 2, 6, 1)), plain(smd, reml))
	equal(t, "two people in each group", s.K, 1)
	near(t, "g", s.Rows[0].Value, -0.5642, published)
}

// Where Hartung and Knapp's interval would be narrower than the plain one, it is not used to look surer.
func TestAgreementDoesNotMakeAnIntervalWithoutWidth(t *testing.T) {
	g := estimated(stated(rr, 0.5, 0.4, 0.625), stated(rr, 0.5, 0.4, 0.625), stated(rr, 0.5, 0.4, 0.625))
	hk, z := synthesised(g, knapp(rr, reml)), synthesised(g, plain(rr, reml))
	equal(t, "tau2", hk.Heterogeneity.Tau2, 0)
	near(t, "standard error", hk.Pooled.StandardError, z.Pooled.StandardError, 1e-12)
	if hk.Pooled.Low >= z.Pooled.Low || hk.Pooled.High <= z.Pooled.High {
		t.Errorf("%v is narrower than %v", hk.Pooled, z.Pooled)
	}
	for _, estimator := range []kg.TauEstimator{dl, pm, reml} {
		equal(t, "tau2 by "+string(estimator), synthesised(g, plain(rr, estimator)).Heterogeneity.Tau2, 0)
	}
}

// The numbers are the published ones of TestPublishedSyntheses and TestTheBCGTrialsComeOutAsPublished.
func TestASynthesisInPlainWords(t *testing.T) {
	for _, c := range []struct {
		name string
		g    evidence.Graph
		req  evidence.SynthesisRequest
		want string
	}{
		{"a risk ratio", bcg(), fixed(rr), "Taken together, 13 estimates put the risk ratio on “child enters care” at 0.65 (95 % interval 0.6 to 0.7). " +
			"No difference, 1, lies outside the interval. Put as a change: a risk 35 % lower; the interval runs from 40 % lower to 30 % lower. "},
		{"a risk ratio, up to no change", estimated(stated(rr, 1, 0.8, 1.25), stated(rr, 1, 0.8, 1.25)), fixed(rr), "Taken together, 2 estimates put the risk ratio on “child enters care” at 1 (95 % interval 0.85 to 1.17). " +
			"No difference, 1, lies within the interval. Put as a change: a risk unchanged; the interval runs from 15 % lower to 17 % higher. "},
		{"an odds ratio", acupressure(), plain(or, dl), "Taken together, 16 estimates put the odds ratio on “child enters care” at 0.51 (95 % interval 0.34 to 0.75). " +
			"No difference, 1, lies outside the interval. In a new setting the true effect is expected to lie from 0.14 to 1.88 (95 % prediction interval). "},
		{"percentage points", lidocaine(), fixed(rd), "Taken together, 6 estimates put the risk difference on “child enters care” at 2.94 percentage points (95 % interval 0.38 to 5.51). " +
			"No difference, 0, lies outside the interval. Of the variation between them 0 % is more than chance would bring."},
		{"standard deviations", expectations(), plain(smd, reml), "Taken together, 19 estimates put the standardised mean difference on “child enters care” at 0.08 standard deviations (95 % interval -0.02 to 0.18). " +
			"No difference, 0, lies within the interval. In a new setting the true effect is expected to lie from -0.23 to 0.39 standard deviations (95 % prediction interval). "},
		{"the unit of means", strokeCare(), fixed(md), "Taken together, 9 estimates put the mean difference on “child enters care” at -3.49 days (95 % interval -5.03 to -1.96). " +
			"No difference, 0, lies outside the interval. Of the variation between them "},
		{"thousands, written out", estimated(stated(md, -12345, -24690, 0), stated(md, -12345, -24690, 0)), fixed(md), "Taken together, 2 estimates put the mean difference on “child enters care” at -12,345 (95 % interval -21,074 to -3,616). "},
	} {
		if got := synthesised(c.g, c.req).Sentence; !strings.HasPrefix(got, c.want) {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

func TestWhatToKnowBeforeASynthesisIsUsed(t *testing.T) {
	e := stated(rr, 0.5, 0.4, 0.625)
	turned := func() *evidence.Estimate { // an odds ratio with the risk of the comparison group
		o, risk := stated(or, 0.5, 0.25, 0.9), 40.0
		o.ComparisonValue, o.GroupUnit = &risk, "%"
		return o
	}
	const few = " estimates are pooled: how much studies differ, and so the interval, is not well known from fewer than 5."
	for name, c := range map[string]struct {
		estimates []*evidence.Estimate
		change    func(*evidence.Graph)
		want      []string
	}{
		"none":           {nil, nil, []string{"Nothing is pooled: that takes at least 2 comparable estimates of different people, and there are 0."}},
		"four":           {slices.Repeat([]*evidence.Estimate{e}, 4), nil, []string{"Only 4" + few}},
		"five":           {slices.Repeat([]*evidence.Estimate{e}, 5), nil, nil},
		"one was turned": {[]*evidence.Estimate{e, turned()}, nil, []string{"Only 2" + few, "1 of the 2 estimates was turned into a risk ratio from another measure."}},
		"both":           {[]*evidence.Estimate{turned(), turned()}, nil, []string{"Only 2" + few, "Both estimates were turned into a risk ratio from another measure."}},
		"all":            {[]*evidence.Estimate{turned(), turned(), turned()}, nil, []string{"Only 3" + few, "All 3 estimates were turned into a risk ratio from another measure."}},
		"only one, turned": {[]*evidence.Estimate{turned()}, nil, []string{"Nothing is pooled: that takes at least 2 comparable estimates of different people, and there is 1.",
			"The one estimate was turned into a risk ratio from another measure."}},
		"two of three are narrower": {[]*evidence.Estimate{e, e, e}, func(g *evidence.Graph) {
			g.Findings[0].Outcomes, g.Findings[2].Outcomes = []kg.ID{foster}, []kg.ID{foster}
		},
			[]string{"Only 3" + few, "2 of the 3 estimates are on narrower outcomes."}},
		"all on the narrow one": {[]*evidence.Estimate{e, e}, func(g *evidence.Graph) {
			g.Findings[0].Outcomes, g.Findings[1].Outcomes = []kg.ID{foster}, []kg.ID{foster}
		}, []string{"Only 2" + few}},
		"of two interventions": {[]*evidence.Estimate{e, e, e}, func(g *evidence.Graph) { g.Findings[1].Interventions = []kg.ID{dialogue} }, []string{"Only 3" + few, "The estimates are of 2 different interventions."}},
		"a review without its studies": {[]*evidence.Estimate{e, e}, func(g *evidence.Graph) { review(9)(&g.Studies[0]) },
			[]string{"Only 2" + few, "1 of the 2 estimates is of a review whose studies are not all known, so that people may be counted twice."}},
		"a review alone": {[]*evidence.Estimate{e}, func(g *evidence.Graph) { review(9)(&g.Studies[0]) },
			[]string{"Nothing is pooled: that takes at least 2 comparable estimates of different people, and there is 1."}},
		"reviews that share two of five": {[]*evidence.Estimate{e, e, e}, func(g *evidence.Graph) {
			review(5, ids("x", 5)...)(&g.Studies[0])
			review(5, "x0", "x1", "y0", "y1", "y2")(&g.Studies[1])
			review(5, "x0", "z0", "z1", "z2", "z3")(&g.Studies[2])
		}, []string{"Only 3" + few, "Reviews among the estimates share 2 studies, so that people are counted twice."}},
	} {
		g := estimated(c.estimates...)
		if c.change != nil {
			c.change(&g)
		}
		same(t, name, synthesised(g, plain(rr, reml)).Warnings, c.want)
	}
}

func TestEggersTestIsARegressionOnPrecision(t *testing.T) {
	s := synthesised(bcg(), plain(rr, reml))
	var x, z []float64
	for _, r := range s.Rows {
		x, z = append(x, 1/r.StandardError), append(z, math.Log(r.Value)/r.StandardError)
	}
	intercept, slope := stat.LinearRegression(x, z, nil, false)
	near(t, "intercept", s.Asymmetry.Intercept, intercept, 1e-9)
	rest, meanX, xx := 0.0, stat.Mean(x, nil), 0.0
	for i := range x {
		rest += sq(z[i] - intercept - slope*x[i])
		xx += sq(x[i] - meanX)
	}
	se := math.Sqrt(rest / 11 * (1.0/13 + meanX*meanX/xx))
	near(t, "standard error", s.Asymmetry.StandardError, se, 1e-9)
	near(t, "t", s.Asymmetry.T, intercept/se, 1e-9)
	equal(t, "df", s.Asymmetry.DF, 11)
	near(t, "p-value", s.Asymmetry.PValue, 2*distuv.StudentsT{Mu: 0, Sigma: 1, Nu: 11}.Survival(math.Abs(intercept/se)), 1e-9)
	for n, tested := range map[int]bool{9: false, 10: true} {
		few := bcg()
		few.Findings = few.Findings[:n]
		equal(t, fmt.Sprint(n, " estimates are tested"), synthesised(few, plain(rr, reml)).Asymmetry != nil, tested)
	}
	if s := synthesised(estimated(slices.Repeat([]*evidence.Estimate{stated(rr, 0.5, 0.4, 0.625), stated(rr, 0.7, 0.4, 0.9)}, 4)...), plain(rr, reml)); s.Asymmetry != nil {
		t.Error("eight estimates are tested")
	}
	if s := synthesised(estimated(slices.Repeat([]*evidence.Estimate{stated(rr, 0.5, 0.4, 0.625)}, 10)...), plain(rr, reml)); s.Asymmetry != nil {
		t.Error("estimates that are equally precise are tested")
	}
}

func TestSubgroupsAreTestedAgainstOneAnother(t *testing.T) {
	req := plain(rr, reml)
	req.SubgroupBy = kg.StudyAttributeComparator
	s := synthesised(bcg(), req)
	g := s.Subgroups
	equal(t, "groups", len(g.Groups), 3)
	equal(t, "largest first", g.Groups[0].Value, "random")
	equal(t, "df", g.DF, 2)
	q, weights, mean := 0.0, 0.0, 0.0
	for _, group := range g.Groups {
		var of []*evidence.Estimate
		for _, trial := range bcgTrials {
			if trial.allocation == group.Value {
				of = append(of, counted(trial.a, trial.a+trial.b, trial.c, trial.c+trial.d))
			}
		}
		alone := synthesised(estimated(of...), plain(rr, reml))
		equal(t, group.Value+": k", group.K, alone.K)
		near(t, group.Value, group.Estimate, alone.Pooled.Estimate, 1e-9)
		w := 1 / sq(alone.Pooled.StandardError)
		weights, mean = weights+w, mean+w*alone.Pooled.Estimate
	}
	for _, group := range g.Groups {
		q += sq((group.Estimate - mean/weights) / group.StandardError)
	}
	near(t, "Q", *g.Q, q, 1e-9)
	near(t, "p", *g.PValue, math.Exp(-q/2), 1e-9) // chi squared with two degrees of freedom
	equal(t, "sentence", strings.HasPrefix(g.Sentence, "Grouped by comparator, the 3 groups do not differ"), true)
}

func rowAt(s evidence.Synthesis, finding kg.ID) evidence.SynthesisRow {
	i := slices.IndexFunc(s.Rows, func(r evidence.SynthesisRow) bool { return r.Finding == finding })
	if i < 0 {
		return evidence.SynthesisRow{Value: math.NaN()}
	}
	return s.Rows[i]
}

func findingNumber(i int) kg.ID {
	return estimated(slices.Repeat([]*evidence.Estimate{nil}, i+1)...).Findings[i].ID
}

func sq(f float64) float64 { return f * f }

// Hard cases: each has one stated answer.
func TestWhatCannotBePooledIsListedWithItsReason(t *testing.T) {
	value := func(e *evidence.Estimate, change func(*evidence.Estimate)) *evidence.Estimate { change(e); return e }
	number := func(f float64) *float64 { return &f }
	risk := func(e *evidence.Estimate) { e.ComparisonValue, e.GroupUnit = number(40), "%" }
	for _, c := range []struct {
		name     string
		e        *evidence.Estimate
		measure  kg.EffectMeasure
		reason   kg.ExclusionReason
		sentence string
	}{
		{"no numbers", nil, rr, kg.ExclusionReasonNoEstimate, "It gives no estimate in numbers."},
		{"words alone", &evidence.Estimate{}, rr, kg.ExclusionReasonNoEstimate, "It gives no estimate in numbers."},
		{"an interval that excludes its estimate", stated(rr, 0.9, 0.4, 0.8), rr, kg.ExclusionReasonIntervalExcludesEstimate, "Its interval, 0.4 to 0.8, does not hold its own estimate, 0.9"},
		{"an interval without width", stated(rr, 0.5, 0.5, 0.5), rr, kg.ExclusionReasonOutOfRange, "has no width"},
		{"a ratio of nothing", stated(rr, 0, 0, 0.8), rr, kg.ExclusionReasonOutOfRange, "must be above 0"},
		{"no interval", &evidence.Estimate{Measure: rr, Value: number(0.5)}, rr, kg.ExclusionReasonNoUncertainty, "neither an interval nor a p-value"},
		{"a percentage without n", &evidence.Estimate{InterventionValue: number(36.2), ComparisonValue: number(44.8), GroupUnit: "%"}, rr, kg.ExclusionReasonNoUncertainty, "size of both groups"},
		{"more than everybody", counted(11, 10, 2, 10), rr, kg.ExclusionReasonOutOfRange, "cannot have 11 events"},
		{"a group of nobody", counted(0, 0, 2, 10), rr, kg.ExclusionReasonOutOfRange, "A group of 0 cannot be."},
		{"no events", counted(0, 10, 0, 12), or, kg.ExclusionReasonNoEvents, "Nobody in either group"},
		{"events everywhere", counted(10, 10, 12, 12), rr, kg.ExclusionReasonNoEvents, "Everybody in both groups"},
		{"another measure", stated(kg.EffectMeasureHazardRatio, 0.6, 0.5, 0.7), rr, kg.ExclusionReasonOtherMeasure, "It is a hazard ratio, which cannot be turned into a risk ratio"},
		{"another measure with an article of its own", stated(or, 0.6, 0.5, 0.7), rr, kg.ExclusionReasonOtherMeasure, "It is an odds ratio, which cannot be turned into a risk ratio with what is known."},
		{"a ratio of odds below nothing", stated(or, 0.5, -1, 0.8), or, kg.ExclusionReasonOutOfRange, "An odds ratio and its interval must be above 0."},
		{"a number of no measure", &evidence.Estimate{Value: number(0.5)}, rr, kg.ExclusionReasonOtherMeasure, "Its numbers are not a risk ratio and cannot be turned into one."},
		{"a measure without a number", &evidence.Estimate{Measure: rr}, rr, kg.ExclusionReasonNoEstimate, "It gives no estimate in numbers."},
		{"a mean difference for a difference of risks", stated(md, 1, 0.5, 2), rd, kg.ExclusionReasonOtherMeasure, "It is a mean difference, which cannot be turned into a risk difference with what is known."},
		{"means for a difference of risks", means(10, 5, 1, 10, 6, 1), rd, kg.ExclusionReasonOtherMeasure, "Its numbers are not a risk difference and cannot be turned into one."},
		{"means for a ratio of hazards", means(10, 5, 1, 10, 6, 1), kg.EffectMeasureHazardRatio, kg.ExclusionReasonOtherMeasure, "Its numbers are not a hazard ratio and cannot be turned into one."},
		{"counts for a ratio of hazards", counted(1, 10, 2, 10), kg.EffectMeasureHazardRatio, kg.ExclusionReasonOtherMeasure, "Its numbers are not a hazard ratio and cannot be turned into one."},
		{"shares for a difference of means", &evidence.Estimate{InterventionValue: number(36.2), ComparisonValue: number(44.8), GroupUnit: "%"}, md, kg.ExclusionReasonOtherMeasure, "Its numbers are not a mean difference and cannot be turned into one."},
		{"an odds ratio for a ratio of hazards, whatever the risk", value(stated(or, 0.5, 0.25, 0.9), risk), kg.EffectMeasureHazardRatio, kg.ExclusionReasonOtherMeasure, "It is an odds ratio, which cannot be turned into a hazard ratio with what is known."},
		{"a risk ratio for a ratio of hazards", value(stated(rr, 0.5, 0.25, 0.9), risk), kg.EffectMeasureHazardRatio, kg.ExclusionReasonOtherMeasure, "It is a risk ratio, which cannot be turned into a hazard ratio with what is known."},
		{"a standardised difference for a ratio of risks", value(stated(smd, -0.5, -0.9, -0.1), risk), rr, kg.ExclusionReasonOtherMeasure, "It is a standardised mean difference, which cannot be turned into a risk ratio with what is known."},
		{"a ratio of hazards for one of odds", value(stated(kg.EffectMeasureHazardRatio, 0.5, 0.25, 0.9), risk), or, kg.ExclusionReasonOtherMeasure, "It is a hazard ratio, which cannot be turned into an odds ratio with what is known."},
		{"a risk ratio that would be of more than everybody", value(stated(rr, 2, 1, 2.5), risk), or, kg.ExclusionReasonOtherMeasure, "It is a risk ratio, which cannot be turned into an odds ratio with what is known."},
		{"an odds ratio without the risk of the comparison group", stated(or, 0.5, 0.25, 1), rr, kg.ExclusionReasonOtherMeasure, "It is an odds ratio, which cannot be turned into a risk ratio with what is known."},
		{"an interval of no level", value(stated(rr, 0.5, 0.4, 0.8), func(e *evidence.Estimate) { e.CILevel = number(0) }), rr, kg.ExclusionReasonOutOfRange, "The level of its interval, 0 per cent, is not between 0 and 100."},
		{"an interval of every level", value(stated(rr, 0.5, 0.4, 0.8), func(e *evidence.Estimate) { e.CILevel = number(100) }), rr, kg.ExclusionReasonOutOfRange, "The level of its interval, 100 per cent, is not between 0 and 100."},
		{"a p-value below 0", &evidence.Estimate{Measure: rr, Value: number(0.5), PValue: number(-0.1)}, rr, kg.ExclusionReasonOutOfRange, "p-value, -0.1, is not between 0 and 1"},
		{"fewer than nobody", counted(2, 10, -1, 10), rr, kg.ExclusionReasonOutOfRange, "A group cannot have -1 events."},
		{"a share below nothing", &evidence.Estimate{InterventionValue: number(-1), ComparisonValue: number(40), GroupUnit: "%", InterventionN: number(50), ComparisonN: number(50)}, rr, kg.ExclusionReasonOutOfRange, "A share of -1 per cent cannot be."},
		{"a share of more than all", &evidence.Estimate{InterventionValue: number(20), ComparisonValue: number(100.5), GroupUnit: "%", InterventionN: number(50), ComparisonN: number(50)}, rr, kg.ExclusionReasonOutOfRange, "A share of 100.5 per cent cannot be."},
		{"means that do not vary", means(10, 5, 0, 10, 6, 1), md, kg.ExclusionReasonOutOfRange, "A standard deviation must be above 0."},
		{"a difference of nothing with a p-value", &evidence.Estimate{Measure: md, Value: number(0), PValue: number(0.5)}, md, kg.ExclusionReasonNoUncertainty, "its p-value of 0.5 does not tell"},
		{"beyond the largest estimate", stated(md, 1.01e12, 1e12, 1.02e12), md, kg.ExclusionReasonOutOfRange, "too large or too small to be pooled"},
		{"beyond the largest ratio", stated(rr, math.Exp(300.1), math.Exp(300), math.Exp(300.2)), rr, kg.ExclusionReasonOutOfRange, "too large or too small to be pooled"},
		{"means for a ratio of risks", means(10, 5, 1, 10, 6, 1), rr, kg.ExclusionReasonOtherMeasure, "cannot be turned into one"},
		{"means without their spread", value(means(10, 5, 1, 10, 6, 1), func(e *evidence.Estimate) { e.ComparisonSD = nil }), md, kg.ExclusionReasonNoUncertainty, "standard deviation"},
		{"a p-value of 1", &evidence.Estimate{Measure: rr, Value: number(0.5), PValue: number(1)}, rr, kg.ExclusionReasonNoUncertainty, "p-value of 1"},
		{"a p-value of 0", &evidence.Estimate{Measure: rr, Value: number(0.5), PValue: number(0)}, rr, kg.ExclusionReasonNoUncertainty, "p-value of 0"},
		{"a p-value of 2", &evidence.Estimate{Measure: rr, Value: number(0.5), PValue: number(2)}, rr, kg.ExclusionReasonOutOfRange, "p-value, 2"},
		{"not a number", &evidence.Estimate{Measure: rr, Value: number(math.NaN())}, rr, kg.ExclusionReasonOutOfRange, "not a number"},
		{"too large", stated(rr, 1e200, 1e199, 1e201), rr, kg.ExclusionReasonOutOfRange, "too large"},
		{"too sure", stated(md, 1, 1-1e-12, 1+1e-12), md, kg.ExclusionReasonOutOfRange, "too small"},
		{"too large to be turned", stated(smd, 1, 0.1, 500), or, kg.ExclusionReasonOutOfRange, "too large or too small to be turned into an odds ratio"},
		{"too small to be turned", stated(smd, -1, -500, -0.1), or, kg.ExclusionReasonOutOfRange, "too large or too small to be turned into an odds ratio"},
		{"one person in each group", means(1, 5, 1, 1, 6, 1), smd, kg.ExclusionReasonOutOfRange, "too small for a difference"},
	} {
		s := synthesised(estimated(c.e), plain(c.measure, reml))
		if len(s.Excluded) != 1 || s.Excluded[0].Reason != c.reason || !strings.Contains(s.Excluded[0].Sentence, c.sentence) {
			t.Errorf("%s: %+v, want %s, %q", c.name, s.Excluded, c.reason, c.sentence)
		}
		if s.K != 0 || s.Pooled != nil || !strings.Contains(s.Sentence, "nothing is pooled") {
			t.Errorf("%s: k %d, %s", c.name, s.K, s.Sentence)
		}
	}
}

// What is on an end of what can be is pooled.
func TestWhatIsJustPossibleIsPooled(t *testing.T) {
	n := func(f float64) *float64 { return &f }
	for name, c := range map[string]struct {
		e       *evidence.Estimate
		measure kg.EffectMeasure
		value   float64
	}{
		"an estimate on the lower end of its interval": {stated(rr, 0.4, 0.4, 0.8), rr, 0.4},
		"and on the upper":                 {stated(rr, 0.8, 0.4, 0.8), rr, 0.8},
		"everybody in one group":           {counted(10, 10, 5, 10), rd, 100 * (10.5/11 - 5.5/11)},
		"nobody in both, as a difference":  {counted(0, 10, 0, 10), rd, 0},
		"shares of nobody and of all":      {&evidence.Estimate{InterventionValue: n(0), ComparisonValue: n(100), GroupUnit: "%", InterventionN: n(9), ComparisonN: n(9)}, rd, 100 * (0.5/10 - 9.5/10)},
		"the largest estimate":             {stated(md, 1e12, 1e12-1e6, 1e12+1e6), md, 1e12},
		"the most negative one":            {stated(md, -1e12, -1e12-1e6, -1e12+1e6), md, -1e12},
		"three people, for a standardised": {means(1, 6, 1, 3, 6, 1), smd, 0},
		"the largest standard error":       {means(2, 5, 1e12, 2, 6, 1e12), md, -1},
	} {
		s := synthesised(estimated(c.e), plain(c.measure, reml))
		if s.K != 1 {
			t.Errorf("%s: %+v", name, s.Excluded)
			continue
		}
		near(t, name, s.Rows[0].Value, c.value, 1e-9*max(1, math.Abs(c.value)))
	}
}

// A row, and a group of one row, show the interval that its source reports, where that is of 95 per cent; of another level it
// is worked out.
func TestARowShowsTheIntervalOfItsSource(t *testing.T) {
	ninety := 90.0
	narrower := stated(rr, 0.53, 0.34, 0.84)
	narrower.CILevel = &ninety
	for name, c := range map[string]struct {
		e         *evidence.Estimate
		low, high float64
	}{
		"95 per cent": {stated(rr, 0.53, 0.34, 0.84), 0.34, 0.84},
		"90 per cent": {narrower, 0.53 * math.Pow(0.34/0.84, 1.959964/(2*1.644854)), 0.53 * math.Pow(0.84/0.34, 1.959964/(2*1.644854))},
	} {
		g := estimated(c.e)
		g.Studies[len(g.Studies)-1].Comparator = "usual services"
		req := plain(rr, reml)
		req.SubgroupBy = kg.StudyAttributeComparator
		s := synthesised(g, req)
		row, group := s.Rows[0], s.Subgroups.Groups[0]
		near(t, name+", low", row.Low, c.low, 1e-6)
		near(t, name+", high", row.High, c.high, 1e-6)
		near(t, name+", p of a group", group.PValue, math.Erfc(math.Abs(math.Log(0.53))/row.StandardError/math.Sqrt2), 1e-9)
		equal(t, name+", as a group", [3]float64{group.Pooled.Value, group.Low, group.High}, [3]float64{row.Value, row.Low, row.High})
	}
}

// An estimate in the measure is taken as reported, since it may be adjusted, before what its groups come to; and what its
// groups come to before a p-value, before another measure.
func TestTheFirstThatCanBeHadIsTheEstimate(t *testing.T) {
	n := func(f float64) *float64 { return &f }
	e := counted(10, 50, 20, 50)
	e.Measure, e.Value, e.PValue = rr, n(0.6), n(0.05)
	first := func() evidence.SynthesisRow { return synthesised(estimated(e), plain(rr, reml)).Rows[0] }
	near(t, "groups before a p-value", first().Value, 0.5, 1e-12)
	e.CILow, e.CIHigh = n(0.3), n(1.2)
	near(t, "its interval before its groups", first().Value, 0.6, 1e-12)
	equal(t, "in words", first().Conversion, "Risk ratio as reported with its 95 % interval; se = (ln 1.2 - ln 0.3) / (2 x 1.95996)")
	e = &evidence.Estimate{Measure: rr, Value: n(0.5), PValue: n(0.05)}
	equal(t, "a p-value in words", first().Conversion, "Risk ratio as reported with its p-value; se = |-0.693147| / 1.95996")
	e = counted(10, 50, 20, 50)
	equal(t, "counts in words", first().Conversion, "From 10 of 50 against 20 of 50: ln RR = ln(p1 / p2), se = sqrt(1/a - 1/n1 + 1/c - 1/n2)")

	g := estimated(stated(rr, 0.5, 0.4, 0.625), &evidence.Estimate{Measure: rr, Value: n(0.5), PValue: n(0.05)}, e)
	for i := range g.Studies {
		g.Studies[i].Design = kg.StudyDesignBeforeAfter
	}
	s := synthesised(g, plain(rr, reml))
	equal(t, "before and after, with an interval or a p-value", s.K, 2)
	equal(t, "counts before and after", s.Excluded[0].Reason, kg.ExclusionReasonNoUncertainty)
	g.Studies[2].Design = kg.StudyDesignCaseSeries
	e.Measure, e.Value = rr, n(0.5)
	s = synthesised(g, plain(rr, reml))
	equal(t, "a case series", s.Excluded[0].Sentence, "It compares the same people before and after and gives no interval; how their values vary together is not known.")
}

func TestWhatIsNoEffectIsListedToo(t *testing.T) {
	e := stated(rr, 0.5, 0.4, 0.625)
	g := estimated(e, e, e, e, e)
	g.Findings[0].Dimension = kg.DimensionEconomic
	g.Studies[1].Design = kg.StudyDesignQualitative
	g.Studies[2].Retracted = true
	s := synthesised(g, plain(rr, reml))
	equal(t, "k", s.K, 2)
	var reasons []kg.ExclusionReason
	for _, x := range s.Excluded {
		reasons = append(reasons, x.Reason)
	}
	same(t, "reasons", reasons, []kg.ExclusionReason{kg.ExclusionReasonNotAnEffect, kg.ExclusionReasonNotAnEffect, kg.ExclusionReasonRetracted})
	equal(t, "counted", strings.HasSuffix(s.Sentence, "3 findings were selected and not pooled: 2 not on whether it works, 1 retracted."), true)
}

func TestOneEstimateAUnit(t *testing.T) {
	g := estimated(stated(rr, 0.5, 0.4, 0.625), stated(rr, 0.8, 0.64, 1))
	extra := found("finding:000000-b", "study:000000", fav, func(f *evidence.Finding) { f.Effect = stated(rr, 0.6, 0.3, 1.2) })
	g.Findings = append(g.Findings, extra)
	s := synthesised(g, plain(rr, reml))
	equal(t, "k", s.K, 2)
	equal(t, "the more precise stands", s.Excluded[0], evidence.Exclusion{Finding: "finding:000000-b", Reason: kg.ExclusionReasonSameStudy, Sentence: "Another estimate of the same people stands for it: finding:000000."})

	g.Studies[0].Cohort, g.Studies[1].Cohort = "the same people", "The same people"
	equal(t, "of one cohort", synthesised(g, plain(rr, reml)).K, 1)
	g.Findings[0].Outcomes, g.Findings[1].Outcomes = []kg.ID{foster}, []kg.ID{foster}
	one := synthesised(g, plain(rr, reml))
	equal(t, "on the narrowest outcome of all of them", one.Outcome, care)
	equal(t, "the outcome itself before a narrower one", one.Rows[0].Finding, "finding:000000-b")
}

func TestOutcomesThatAreNotUnderOneAnotherAreNotPooled(t *testing.T) {
	e := stated(rr, 0.5, 0.4, 0.625)
	g := estimated(e, e, e, e)
	g.Findings[0].Outcomes, g.Findings[1].Outcomes, g.Findings[2].Outcomes = []kg.ID{foster}, []kg.ID{placement}, []kg.ID{support}
	s := synthesised(g, plain(rr, reml))
	equal(t, "outcome", s.Outcome, placement)
	equal(t, "k", s.K, 3)
	equal(t, "reason", s.Excluded[0].Reason, kg.ExclusionReasonOtherOutcome)
	equal(t, "warned", slices.ContainsFunc(s.Warnings, func(w string) bool { return strings.Contains(w, "2 of the 3 estimates are on narrower outcomes") }), true)
}

// Of outcomes apart the one of the most people counts, not of the most estimates; then of the most estimates; then the
// narrowest; then the first by name.
func TestTheOutcomeThatHoldsTheMostUnitsIsPooled(t *testing.T) {
	e := stated(rr, 0.5, 0.4, 0.625)
	on := func(study int, outcome kg.ID) func(*evidence.Graph) {
		return func(g *evidence.Graph) {
			f := found(fmt.Sprint("finding:", len(g.Findings)), fmt.Sprint("study:", study), fav, on(outcome))
			f.Effect = e
			g.Studies, g.Findings = append(g.Studies, evidence.Study{ID: f.Study, Design: kg.StudyDesignRandomisedTrial}), append(g.Findings, f)
		}
	}
	for name, c := range map[string]struct {
		findings []func(*evidence.Graph)
		want     kg.ID
	}{
		"two studies before three estimates of one": {[]func(*evidence.Graph){on(1, care), on(2, care), on(3, support), on(3, support), on(3, support)}, care},
		"the same turned round":                     {[]func(*evidence.Graph){on(1, support), on(2, support), on(3, care), on(3, care), on(3, care)}, support},
		"of as many studies that of more estimates": {[]func(*evidence.Graph){on(1, care), on(2, support), on(2, support)}, support},
		"of as many estimates the narrowest":        {[]func(*evidence.Graph){on(1, foster), on(2, foster)}, foster},
		"of as narrow ones the first by name":       {[]func(*evidence.Graph){on(1, support), on(2, foster)}, foster},
		"a broader one that holds both":             {[]func(*evidence.Graph){on(1, foster), on(2, placement)}, placement},
	} {
		g := smallWorld()
		for _, add := range c.findings {
			add(&g)
		}
		equal(t, name, synthesised(g, plain(rr, reml)).Outcome, c.want)
	}
}

func TestMixedUnitsAreNotPooled(t *testing.T) {
	in := func(unit string) *evidence.Estimate { e := means(50, 10, 2, 50, 12, 2); e.GroupUnit = unit; return e }
	s := synthesised(estimated(in("days"), in("Days"), in("weeks"), in("")), plain(md, reml))
	equal(t, "k", s.K, 2)
	equal(t, "reason", s.Excluded[0].Reason, kg.ExclusionReasonOtherUnit)
	equal(t, "sentence", s.Excluded[0].Sentence, "It is measured in weeks, the others in days.")
	equal(t, "in words", strings.Contains(s.Sentence, "at -2 days"), true)
}

// A review and the studies that it includes are not pooled together, also where it says that it includes itself.
func TestAReviewOfPooledStudiesIsNotPooled(t *testing.T) {
	e := stated(rr, 0.5, 0.4, 0.625)
	g := estimated(e, e, e)
	review(12, "study:000000", "study:000002")(&g.Studies[2])
	s := synthesised(g, plain(rr, reml))
	equal(t, "k", s.K, 2)
	equal(t, "excluded", s.Excluded[0], evidence.Exclusion{Finding: "finding:000002", Reason: kg.ExclusionReasonOverlap, Sentence: "It is a review, and 1 of its studies is pooled, too."})
	review(12)(&g.Studies[2])
	g.Studies[2].Included = nil
	s = synthesised(g, plain(rr, reml))
	equal(t, "with unknown studies", s.K, 3)
	equal(t, "warned", slices.ContainsFunc(s.Warnings, func(w string) bool { return strings.Contains(w, "studies are not all known") }), true)
}

func TestReviewsOfMostlyTheSameStudiesCountOnce(t *testing.T) {
	g := estimated(stated(rr, 0.5, 0.4, 0.625), stated(rr, 0.6, 0.3, 1.2), stated(rr, 0.7, 0.5, 0.98))
	review(3, "study:x", "study:y", "study:z")(&g.Studies[0])
	review(2, "study:x", "study:y")(&g.Studies[1])
	review(4, "study:x", "study:p", "study:q", "study:r")(&g.Studies[2])
	s := synthesised(g, plain(rr, reml))
	equal(t, "k", s.K, 2)
	equal(t, "the less precise goes", s.Excluded[0].Finding, "finding:000001")
	equal(t, "warned", slices.ContainsFunc(s.Warnings, func(w string) bool { return strings.Contains(w, "share 1 study") }), true)
}

// Values before and after in the same people vary together, by how much is not known.
func TestBeforeAndAfterAreNotTwoGroups(t *testing.T) {
	g := estimated(counted(4, 20, 9, 20))
	g.Studies[0].Design = kg.StudyDesignBeforeAfter
	s := synthesised(g, plain(rr, reml))
	equal(t, "k", s.K, 0)
}

func TestConversions(t *testing.T) {
	n := func(f float64) *float64 { return &f }
	row := func(e *evidence.Estimate, m kg.EffectMeasure) evidence.SynthesisRow {
		s := synthesised(estimated(e), plain(m, reml))
		if len(s.Rows) != 1 {
			t.Fatalf("%+v", s.Excluded)
		}
		return s.Rows[0]
	}
	// Percentages with the size of each group are counts.
	shares := &evidence.Estimate{InterventionValue: n(20), ComparisonValue: n(40), GroupUnit: "%", InterventionN: n(50), ComparisonN: n(50)}
	near(t, "shares", row(shares, rr).StandardError, row(counted(10, 50, 20, 50), rr).StandardError, 1e-12)
	near(t, "their ratio", row(shares, rr).Value, 0.5, 1e-12)
	equal(t, "shown", strings.HasPrefix(row(shares, rr).Conversion, "From 20 % of 50 against 40 % of 50: ln RR"), true)
	// An interval of another level.
	level := stated(rr, 0.5, 0.4, 0.625)
	level.CILevel = n(90)
	near(t, "90 per cent", row(level, rr).StandardError, math.Log(0.625/0.4)/2/1.6448536269514722, 1e-12)
	// A p-value: |ln 0.5| / 1.96.
	near(t, "p-value", row(&evidence.Estimate{Measure: rr, Value: n(0.5), PValue: n(0.05)}, rr).StandardError, math.Ln2/1.959963984540054, 1e-9)
	// Half an event where a cell is empty: 0 of 10 against 5 of 10.
	zero := row(counted(0, 10, 5, 10), or)
	near(t, "empty cell", zero.Value, 0.5*5.5/(10.5*5.5), 1e-12)
	equal(t, "said", strings.Contains(zero.Conversion, "0.5 added to each cell"), true)
	// Odds ratio to standardised difference and back, to risk ratio and back.
	d := row(stated(or, 0.5, 0.25, 1), smd)
	near(t, "d", d.Value, math.Log(0.5)*math.Sqrt(3)/math.Pi, 1e-12)
	near(t, "back", row(stated(smd, d.Value, d.Low, d.High), or).Value, 0.5, 1e-12)
	ratio := stated(or, 0.5, 0.25, 0.9)
	ratio.ComparisonValue, ratio.GroupUnit = n(40), "%"
	near(t, "risk ratio", row(ratio, rr).Value, 0.5/(0.6+0.4*0.5), 1e-12)
	risk := stated(rr, 0.625, 0.5, 0.9)
	risk.ComparisonValue, risk.GroupUnit = n(40), "%"
	near(t, "odds ratio", row(risk, or).Value, 0.5, 1e-12)
	// Means turned into an odds ratio: ln OR = g x pi / sqrt(3), of its interval's ends, too.
	g, ratioOf := row(means(50, 10, 2, 50, 12, 2), smd), row(means(50, 10, 2, 50, 12, 2), or)
	near(t, "odds ratio of means", math.Log(ratioOf.Value), g.Value*math.Pi/math.Sqrt(3), 1e-12)
	near(t, "its standard error", ratioOf.StandardError, g.StandardError*math.Pi/math.Sqrt(3), 1e-12)
	equal(t, "in words", ratioOf.Conversion, "From means of 10 (SD 2, n 50) against 12 (SD 2, n 50): g = J (m1 - m2) / pooled SD, se = sqrt(1/n1 + 1/n2 + g^2 / (2 (n1 + n2))), times pi / sqrt(3)")
	difference := row(means(50, 10, 2, 50, 12, 3), md)
	near(t, "mean difference", difference.StandardError, math.Sqrt(4.0/50+9.0/50), 1e-12)
	// A table turned into a standardised difference.
	odds, standard := row(counted(10, 50, 20, 50), or), row(counted(10, 50, 20, 50), smd)
	near(t, "from counts", standard.Value, math.Log(odds.Value)*math.Sqrt(3)/math.Pi, 1e-12)
	near(t, "and its standard error", standard.StandardError, odds.StandardError*math.Sqrt(3)/math.Pi, 1e-12)
}

func TestAMeasureThatCannotBePooledIsRefused(t *testing.T) {
	_, err := index(smallWorld()).Index.Synthesise(context.Background(), plain(kg.EffectMeasurePercentage, reml))
	equal(t, "kind", kg.KindOfError(err), kg.BadInput)
	equal(t, "says what can be", strings.Contains(err.Error(), "RISK_RATIO"), true)
}

func TestOneEstimateIsShownAndNotPooled(t *testing.T) {
	s := synthesised(estimated(stated(rr, 0.5, 0.4, 0.625)), plain(rr, reml))
	equal(t, "pooled", s.Pooled == nil && s.Heterogeneity == nil && s.Prediction == nil && len(s.LeaveOneOut) == 0, true)
	near(t, "weight", s.Rows[0].Weight, 100, 1e-9)
	equal(t, "sentence", strings.HasPrefix(s.Sentence, "One estimate alone can be used, so that nothing is pooled: a risk ratio on “child enters care” of 0.5 (95 % interval 0.4 to 0.62; "), true)
	same(t, "warnings", s.Warnings, []string{"Nothing is pooled: that takes at least 2 comparable estimates of different people, and there is 1."})
}

// Properties of every synthesis.

func TestTheOrderOfRowsDoesNotMatterToASynthesis(t *testing.T) {
	g := bcg()
	want := synthesised(g, knapp(rr, reml))
	r := rand.New(rand.NewPCG(3, 4))
	for range 5 {
		r.Shuffle(len(g.Findings), func(i, j int) { g.Findings[i], g.Findings[j] = g.Findings[j], g.Findings[i] })
		same(t, "synthesis", synthesised(g, knapp(rr, reml)), want)
	}
}

// Means in weeks instead of days give a seventh of everything.
func TestAnotherUnitScalesASynthesis(t *testing.T) {
	days, weeks := strokeCare(), strokeCare()
	for i := range weeks.Findings {
		e := *weeks.Findings[i].Effect
		e.InterventionValue, e.ComparisonValue = scaled(e.InterventionValue, 1.0/7), scaled(e.ComparisonValue, 1.0/7)
		e.InterventionSD, e.ComparisonSD = scaled(e.InterventionSD, 1.0/7), scaled(e.ComparisonSD, 1.0/7)
		weeks.Findings[i].Effect = &e
	}
	for _, estimator := range []kg.TauEstimator{dl, pm, reml} {
		d, w := synthesised(days, knapp(md, estimator)), synthesised(weeks, knapp(md, estimator))
		near(t, "value", w.Pooled.Value, d.Pooled.Value/7, 1e-6)
		near(t, "tau2", w.Heterogeneity.Tau2, d.Heterogeneity.Tau2/49, 1e-5)
		near(t, "I2", w.Heterogeneity.I2, d.Heterogeneity.I2, 1e-5)
		near(t, "p", w.Pooled.PValue, d.Pooled.PValue, 1e-7)
	}
}

func scaled(f *float64, by float64) *float64 { s := *f * by; return &s }

func TestASecondReportOfTheSamePeopleChangesNoSynthesis(t *testing.T) {
	g := bcg()
	g.Studies[3].Cohort = "Hart"
	want := synthesised(g, plain(rr, reml))
	g.Studies = append(g.Studies, study("study:copy", func(s *evidence.Study) { s.Cohort, s.Year = "hart", 2001 }))
	again := found("finding:copy", "study:copy", fav, func(f *evidence.Finding) { f.Effect = g.Findings[3].Effect })
	g.Findings = append(g.Findings, again)
	got := synthesised(g, plain(rr, reml))
	same(t, "pooled", got.Pooled, want.Pooled)
	equal(t, "listed", got.Excluded[0].Finding, "finding:copy")
}

func TestWithoutTheOutlierStudiesDifferLess(t *testing.T) {
	s := synthesised(estimated(stated(rr, 0.5, 0.4, 0.625), stated(rr, 0.52, 0.42, 0.644), stated(rr, 0.48, 0.384, 0.6), stated(rr, 2, 1.6, 2.5)), plain(rr, reml))
	for _, l := range s.LeaveOneOut {
		if without := l.Finding == "finding:000003"; without != (l.I2 < s.Heterogeneity.I2/10) {
			t.Errorf("without %s I2 is %v of %v", l.Finding, l.I2, s.Heterogeneity.I2)
		}
	}
}

// Random numbers of every sort: no answer has NaN or infinity, and every finding is a row or has a reason.
func TestNoSynthesisLosesAFindingOrANumber(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	maybe := func() *float64 {
		f := pick(r, 0, 0.05, 0.5, 1, 2, 10, 36.2, 99, 100, 1e-300, 1e300, -3, 0.9, 1.1, r.ExpFloat64(), 20*r.Float64())
		if r.IntN(3) == 0 {
			return nil
		}
		return &f
	}
	for range 400 {
		var estimates []*evidence.Estimate
		for range 1 + r.IntN(14) {
			estimates = append(estimates, &evidence.Estimate{Measure: pick(r, rr, or, rd, md, smd, ""), Value: maybe(), CILow: maybe(), CIHigh: maybe(), CILevel: maybe(),
				PValue: maybe(), GroupUnit: pick(r, "%", "days", ""), InterventionValue: maybe(), ComparisonValue: maybe(), InterventionEvents: maybe(), InterventionN: maybe(),
				ComparisonEvents: maybe(), ComparisonN: maybe(), InterventionSD: maybe(), ComparisonSD: maybe()})
		}
		g := estimated(estimates...)
		for i := range g.Findings {
			g.Findings[i].Outcomes = []kg.ID{pick(r, care, foster, support)}
		}
		for _, m := range []kg.EffectMeasure{rr, or, rd, md, smd} {
			req := knapp(m, pick(r, dl, pm, reml))
			req.SubgroupBy = kg.StudyAttributeYear
			s := synthesised(g, req)
			if len(s.Rows)+len(s.Excluded) != len(g.Findings) || s.K != len(s.Rows) {
				t.Fatalf("%d rows and %d excluded of %d", len(s.Rows), len(s.Excluded), len(g.Findings))
			}
			if j := text(s); strings.Contains(j, "unsupported value") || !strings.HasPrefix(j, "{") {
				t.Fatalf("%s of %s: %s", m, text(estimates), j)
			}
		}
	}
}

func hundredThousand() evidence.Graph { return manyEstimates(100_000) }

func manyEstimates(n int) evidence.Graph {
	r := rand.New(rand.NewPCG(7, 8))
	estimates := make([]*evidence.Estimate, n)
	for i := range estimates {
		estimates[i] = counted(float64(1+r.IntN(40)), 100, float64(1+r.IntN(40)), 100)
	}
	return estimated(estimates...)
}

func TestOneHundredThousandEstimatesArePooled(t *testing.T) {
	req := knapp(rr, reml)
	req.First = 100
	s := synthesised(hundredThousand(), req)
	equal(t, "k", s.K, 100_000)
	equal(t, "rows", len(s.Rows), 100)
	equal(t, "none is left out in turn", len(s.LeaveOneOut)+len(s.Cumulative), 0)
	equal(t, "said", slices.ContainsFunc(s.Warnings, func(w string) bool { return strings.Contains(w, "more than 500") }), true)
}

func BenchmarkSynthesis100kFindingsInOneCell(b *testing.B) {
	x := index(hundredThousand())
	req := knapp(rr, reml)
	req.First = 100
	for b.Loop() {
		done(x.Index.Synthesise(context.Background(), req))
	}
}

func TestAReaderWhoLeavesEndsASynthesis(t *testing.T) {
	x := index(bcgTimes(700))
	compute := func(r *reader) error {
		_, err := x.Index.Synthesise(r, knapp(rr, reml))
		return err
	}
	endsWithItsReader(t, compute)
}

// bcgTimes has the BCG trials over and over.
func bcgTimes(n int) evidence.Graph {
	var estimates []*evidence.Estimate
	for i := range n {
		t := bcgTrials[i%len(bcgTrials)]
		estimates = append(estimates, counted(t.a, t.a+t.b, t.c, t.c+t.d))
	}
	return estimated(estimates...)
}
