package evidence_test

import (
	"math"
	"testing"

	"forwhom/evidence"
)

// Two-sided p-values as tables have them: of the normal distribution (Review of Particle Physics, statistics, table of
// the area of the tails outside so many standard deviations), and of Student's t, whose p with 1 and 2 degrees of freedom
// is elementary.
func TestPValuesFarFromNoEffect(t *testing.T) {
	normal := func(z float64) float64 { // of one subgroup with one estimate, and of two pooled
		e := stated(smd, z, z-1.959963984540054, z+1.959963984540054)
		s := synthesised(estimated(e, e), fixed(smd))
		return s.Pooled.PValue
	}
	root2 := math.Sqrt2 // two of standard error 1 have one of 1 / sqrt 2 together
	for _, c := range []struct{ z, p, within float64 }{
		{1, 0.3173, 5e-5}, {2, 4.55e-2, 5e-5}, {3, 2.70e-3, 5e-6}, {4, 6.3e-5, 5e-7}, {5, 5.7e-7, 5e-9}, {6, 2.0e-9, 5e-11},
		{10, 1.523970604832105e-23, 1e-28},
	} {
		near(t, "normal", normal(c.z/root2), c.p, c.within)
	}
	// The BCG trials with a fixed effect, z = 10.625 to the other side: not 0.
	near(t, "BCG", math.Log10(synthesised(bcg(), fixed(rr)).Pooled.PValue), -25.6, 0.1)
	for _, c := range []struct {
		name   string
		values []float64
		p      func(t float64) float64
	}{
		{"1 degree of freedom", []float64{-0.6, -0.5}, func(t float64) float64 { return 2 / math.Pi * math.Atan(1/t) }},
		{"2 degrees of freedom", []float64{-6e5, -6e5, -6e5}, func(t float64) float64 { r := math.Sqrt(2 + t*t); return 2 / (r * (r + t)) }},
	} {
		var estimates []*evidence.Estimate
		for _, v := range c.values {
			estimates = append(estimates, stated(smd, v, v-0.001, v+0.001))
		}
		s := synthesised(estimated(estimates...), knapp(smd, reml))
		want := c.p(math.Abs(s.Pooled.Estimate) / s.Pooled.StandardError)
		near(t, c.name, s.Pooled.PValue/want, 1, 1e-9)
	}
	small := &evidence.Estimate{Measure: rr, Value: number(0.5), PValue: number(1e-20)}
	near(t, "a standard error from a small p-value", synthesised(estimated(small), plain(rr, reml)).Rows[0].StandardError, math.Ln2/9.336115, 1e-6)
}

func number(f float64) *float64 { return &f }
