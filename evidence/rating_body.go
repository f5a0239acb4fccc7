package evidence

import (
	"fmt"
	"math"

	"forwhom/kg"
)

// The facts on the numbers of the body that certainty is rated of: how many people and events, how wide the interval is, how
// much estimates differ, how large the effect is.

// people is how many were analysed in all, of a review without the share of its studies that count themselves. A review's
// own number is that of a finding on all that it examines, never of one on a part. Reviews whose studies are not known may
// be of the same people as any other, so that of these and all others together the larger number counts. Where one does not
// say, the number is known only if the others suffice.
func (r *rater) people() fact {
	var f fact
	silent, unknown, listed, unlisted := 0, 0, 0.0, 0.0
	for i := range r.body {
		r.pace.step()
		u := &r.body[i]
		n := r.peopleOf(u)
		switch s := r.x.study(u.study); {
		case n == 0:
			silent++
			continue
		case s != nil && s.review && s.known == nil:
			unlisted, unknown = max(unlisted, n), unknown+1
		case s != nil:
			listed += n * s.share(int(u.counted))
		default:
			listed += n
		}
		f.rest(u)
	}
	f.value = max(listed, unlisted)
	if unknown > 1 || unknown == 1 && listed > 0 {
		f.note = "of reviews whose studies are not known no more than the largest is counted, since they may be of the same people"
	}
	if silent == 0 {
		return f
	}
	says := fmt.Sprintf("%d of %d studies and reviews %s not say how many people or families were analysed", silent, len(r.body), kg.Agree(silent, "does", "do"))
	if len(r.body) == 1 {
		says = "the study or review does not say how many people or families were analysed"
	}
	if f.value < enoughPeople {
		return fact{unknown: says, units: f.units, findings: f.findings}
	}
	f.note = says
	return f
}

// peopleOf is how many were analysed for the finding that carries a unit; 0 where that is not known.
func (r *rater) peopleOf(u *unit) float64 {
	claim := &r.x.rows[u.finding]
	if n := claim.ownPeople(); n > 0 {
		return float64(n)
	}
	s := r.x.study(u.study)
	if s == nil || s.review && !r.x.coversReview(u, r.outcome) {
		return 0
	}
	return float64(s.row.SampleSize)
}

// events is how many had the event in both groups together. Where one study does not say, the number is known only if the
// others suffice.
func (r *rater) events() fact {
	if people := r.fact("people"); people.unknown == "" && reaches(people.value, manyPeople) {
		return fact{unknown: fmt.Sprintf("with %s people or more few events are no worry", grouped(manyPeople))}
	}
	var f fact
	silent := 0
	for i := range r.body {
		r.pace.step()
		u := &r.body[i]
		n, known := r.x.rows[u.finding].Effect.events()
		if !known {
			silent++
			continue
		}
		if s := r.x.study(u.study); s != nil {
			n *= s.share(int(u.counted))
		}
		f.value += n
		f.rest(u)
	}
	if silent > 0 && f.value < enoughEvents {
		return fact{unknown: "not every study says how many had the event"}
	}
	return f
}

// events returns how many had the event in both groups.
func (e *Estimate) events() (n float64, known bool) {
	if e == nil || e.InterventionN == nil || e.ComparisonN == nil || e.check() != nil {
		return 0, false
	}
	t, ok := e.table()
	return t.a + t.c, ok
}

// bodyEstimates are the body's estimates on the scale of the measure that most of them can be pooled in.
type bodyEstimates struct {
	measure kg.EffectMeasure
	unit    string // of mean differences
	all     sample
	units   []*unit
}

// estimates puts the body's estimates on one scale, once for all facts.
func (r *rater) estimates() *bodyEstimates {
	if r.pooled != nil {
		return r.pooled
	}
	type sort struct {
		measure kg.EffectMeasure
		unit    string
	}
	r.pooled = &bodyEstimates{}
	found, best := map[sort]int{}, sort{}
	for i := range r.body {
		r.pace.step()
		if m, s := r.reported(&r.body[i]); s != nil {
			found[sort{m, kg.Fold(s.unit)}]++
		}
	}
	for s, n := range found {
		if n > found[best] || n == found[best] && (s.measure < best.measure || s.measure == best.measure && s.unit < best.unit) {
			best = s
		}
	}
	b := r.pooled
	b.measure, b.unit = best.measure, best.unit
	for i := range r.body {
		r.pace.step()
		u := &r.body[i]
		if s := r.standardised(u, b.measure); s != nil && kg.Fold(s.unit) == b.unit {
			b.all.y, b.all.v = append(b.all.y, s.y), append(b.all.v, s.se*s.se)
			b.units = append(b.units, u)
		}
	}
	return b
}

// reported returns a unit's estimate in the measure that it reports or, of groups without one, as a risk ratio or a
// standardised difference.
func (r *rater) reported(u *unit) (kg.EffectMeasure, *standardised) {
	e := r.x.rows[u.finding].Effect
	if e == nil {
		return "", nil
	}
	for _, m := range []kg.EffectMeasure{e.Measure, kg.EffectMeasureRiskRatio, kg.EffectMeasureStandardisedMeanDifference} {
		if s := r.standardised(u, m); s != nil {
			return m, s
		}
	}
	return "", nil
}

// standardised returns a unit's estimate on the scale of a measure, nil where it has none.
func (r *rater) standardised(u *unit, m kg.EffectMeasure) *standardised {
	e := r.x.rows[u.finding].Effect
	if e == nil || poolable[m] == "" {
		return nil
	}
	s, _ := e.standardise(m, r.sortOf(u) == uncomparedBody)
	return s
}

// standFor reports whether so many of the body's units stand for it.
func (r *rater) standFor(n int) bool { return n > 0 && 2*n >= len(r.body) }

// restOn notes the units whose estimates a fact rests on.
func (b *bodyEstimates) restOn(f *fact) {
	for _, u := range b.units {
		f.rest(u)
	}
}

const tooFewNumbers = "fewer than half of the studies give comparable numbers with an interval"

// pool pools the body's estimates with random effects; one alone stands as it is.
func (b *bodyEstimates) pool(p *pace) pooling {
	if b.all.k() >= poolFrom {
		return b.all.pool(p, SynthesisMethod{Model: kg.SynthesisModelRandomEffects, Estimator: kg.TauEstimatorDersimonianLaird})
	}
	half := normal.Quantile(0.5+intervalLevel/200.0) * math.Sqrt(b.all.v[0])
	return pooling{mu: b.all.y[0], low: b.all.y[0] - half, high: b.all.y[0] + half}
}

// thresholds is how many of three values the interval of the body's estimates holds: no difference, and one that matters
// either way. Of measures for which nobody has said what matters, an interval that holds no difference holds two. Source:
// GRADE guidelines 6: a ratio of 0.75 or 1.25, half a standard deviation.
func (r *rater) thresholds() fact {
	b := r.estimates()
	if !r.standFor(len(b.units)) {
		return fact{unknown: tooFewNumbers}
	}
	var f fact
	b.restOn(&f)
	pooled := b.pool(r.pace)
	holds := func(y float64) bool { return !exceeds(pooled.low, y) && !exceeds(y, pooled.high) }
	values := []float64{0, 0}
	switch {
	case isRatio(b.measure):
		values = []float64{math.Log(importantLess), 0, math.Log(importantMore)}
	case b.measure == kg.EffectMeasureStandardisedMeanDifference:
		values = []float64{-importantSD, 0, importantSD}
	}
	for _, y := range values {
		if holds(y) {
			f.value++
		}
	}
	return f
}

// heterogeneity is I2 of the body's estimates where they differ by more than chance would have it; else 0. Source: GRADE
// guidelines 7; Cochrane Handbook 10.10.
func (r *rater) heterogeneity() fact {
	b := r.estimates()
	if len(b.units) < poolFrom || !r.standFor(len(b.units)) {
		return fact{unknown: "fewer than two studies, or fewer than half of them, give comparable numbers with an interval"}
	}
	var f fact
	b.restOn(&f)
	if fixed := b.all.pool(r.pace, SynthesisMethod{Model: kg.SynthesisModelFixedEffect}); fixed.qP < heterogeneityLevel {
		f.value = fixed.i2
	}
	return f
}

// asymmetry is the p-value of Egger's test over the body's estimates.
func (r *rater) asymmetry() fact {
	var f fact
	b := r.estimates()
	b.restOn(&f)
	if f.units < asymmetryFrom {
		f.unknown = fmt.Sprintf("fewer than %d studies give comparable numbers", asymmetryFrom)
		return f
	}
	a, tested := b.all.egger(r.pace)
	if !tested {
		f.unknown = "all estimates are equally precise"
		return f
	}
	f.value = a.PValue
	return f
}

// ratio is how large the effect is at least: the end nearest to 1 of each interval of a risk or hazard ratio, turned so
// that it is above 1, and of these the smallest. It is 1 where an interval holds no difference, ratios lie on both sides of
// it, or the results are not favourable throughout or adverse throughout. Source: GRADE guidelines 9.
func (r *rater) ratio() fact {
	nearest, above, below := math.Inf(1), false, false
	z := normal.Quantile(0.5 + intervalLevel/200.0)
	var f fact
	for i := range r.body {
		r.pace.step()
		u := &r.body[i]
		s := r.standardised(u, kg.EffectMeasureRiskRatio)
		if s == nil {
			s = r.standardised(u, kg.EffectMeasureHazardRatio)
		}
		if s == nil {
			continue
		}
		f.rest(u)
		above, below = above || s.y > 0, below || s.y < 0
		nearest = min(nearest, math.Abs(s.y)-z*s.se)
	}
	switch {
	case f.units < largeFrom || !r.standFor(f.units):
		return fact{unknown: fmt.Sprintf("fewer than %d studies, or fewer than half of them, give a risk or hazard ratio with an interval", largeFrom)}
	case above && below || !r.oneWay():
		nearest = 0
	}
	f.value = min(math.Exp(max(nearest, 0)), maxEstimate)
	return f
}

// oneWay reports whether the whole body is favourable or the whole of it adverse.
func (r *rater) oneWay() bool {
	var all directions
	for i := range r.body {
		all |= r.body[i].directions
	}
	return all == directions(0).with(favourable) || all == directions(0).with(adverse)
}

// ratedBySources is the mean of the certainty that sources give the findings of the body themselves, 1 for very low to 4 for
// high; known where they rate at least half of them.
func (r *rater) ratedBySources() fact {
	var f fact
	sum := 0.0
	for i := range r.body {
		r.pace.step()
		u := &r.body[i]
		if q, rated := ratedQuality(r.x.rows[u.finding].Certainty); rated {
			sum += q / qVeryLow // 1 to 4, as qualities of rated findings are quarters
			f.rest(u)
		}
	}
	if !r.standFor(f.units) {
		return fact{unknown: "fewer than half of the findings are rated by their source"}
	}
	f.value = sum / float64(f.units)
	return f
}

// missing is how many domains that a level must know are not known.
func (r *rater) missing(s *Scheme) fact {
	var names []string
	for _, d := range s.Domains {
		if d.Needed && r.domain(&d).Concern == kg.RatingConcernUnknown {
			names = append(names, kg.Words(d.Name))
		}
	}
	f := fact{value: float64(len(names)), words: "something is known of each"}
	if len(names) > 0 {
		f.words = "nothing is known of " + kg.Join(names, "and")
	}
	return f
}
