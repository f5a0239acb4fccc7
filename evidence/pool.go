package evidence

import (
	"math"

	"gonum.org/v1/gonum/stat/distuv"

	"forwhom/kg"
)

// SynthesisMethod says how estimates are pooled.
type SynthesisMethod struct {
	Model        kg.SynthesisModel
	Estimator    kg.TauEstimator // of tau2, for random effects
	HartungKnapp bool            // for random effects: intervals that know that tau2 is estimated, too
}

func (m SynthesisMethod) random() bool { return m.Model != kg.SynthesisModelFixedEffect }

// sample are estimates and their sampling variances, all above 0.
type sample struct{ y, v []float64 }

func (s sample) k() int { return len(s.y) }

// pooling is a pooled estimate on the scale of the estimates, and how much these differ.
type pooling struct {
	mu, se     float64
	plainSE    float64 // without Hartung and Knapp
	low, high  float64
	p          float64
	q, qP      float64
	df         int
	tau2, i2   float64 // i2 in per cent
	prediction bool    // whether there is a prediction interval
	predLow    float64
	predHigh   float64
}

// weighted returns sums of weights 1 / (v + tau2) and the weighted mean.
func (s sample) weighted(p *pace, tau2 float64) (mu, sum, sum2, sum3 float64) {
	var wy float64
	for i := range s.y {
		p.step()
		w := 1 / (s.v[i] + tau2)
		sum += w
		sum2 += w * w
		sum3 += w * w * w
		wy += w * s.y[i]
	}
	return wy / sum, sum, sum2, sum3
}

// squares returns the sums of w (y - mu)^2 and of w^2 (y - mu)^2.
func (s sample) squares(p *pace, mu, tau2 float64) (q, q2 float64) {
	for i := range s.y {
		p.step()
		w, d := 1/(s.v[i]+tau2), s.y[i]-mu
		q += w * d * d
		q2 += w * w * d * d
	}
	return q, q2
}

// pool pools at least two estimates. Source: docs/methods.md, section 10.
func (s sample) pool(p *pace, method SynthesisMethod) pooling {
	k := float64(s.k())
	mu, sum, sum2, _ := s.weighted(p, 0)
	q, _ := s.squares(p, mu, 0)
	r := pooling{mu: mu, se: math.Sqrt(1 / sum), q: q, df: s.k() - 1}
	r.qP = distuv.ChiSquared{K: k - 1}.Survival(q)
	if r.i2 = 0; q > k-1 {
		r.i2 = 100 * (q - (k - 1)) / q
	}
	quantile := normal.Quantile(0.5 + intervalLevel/200.0)
	tail := twoSided
	if method.random() {
		r.tau2 = s.tau2(p, method.Estimator)
		// What is typical of the sampling variances. Source: Higgins and Thompson 2002.
		typical := (k - 1) * sum / (sum*sum - sum2)
		r.i2 = 100 * r.tau2 / (r.tau2 + typical)
		r.mu, sum, _, _ = s.weighted(p, r.tau2)
		r.se = math.Sqrt(1 / sum)
	}
	r.plainSE = r.se
	if method.random() && method.HartungKnapp {
		spread, _ := s.squares(p, r.mu, r.tau2)
		factor := spread / (k - 1)
		r.se *= math.Sqrt(max(factor, 1))
		t := distuv.StudentsT{Mu: 0, Sigma: 1, Nu: k - 1}
		quantile = t.Quantile(0.5 + intervalLevel/200.0)
		tail = func(z float64) float64 { return twoSidedT(z, k-1) }
	}
	r.low, r.high = r.mu-quantile*r.se, r.mu+quantile*r.se
	r.p = tail(r.mu / r.se)
	if method.random() && s.k() >= predictFrom {
		t := distuv.StudentsT{Mu: 0, Sigma: 1, Nu: k - 2}.Quantile(0.5 + intervalLevel/200.0)
		half := t * math.Sqrt(r.tau2+r.se*r.se)
		r.prediction, r.predLow, r.predHigh = true, r.mu-half, r.mu+half
	}
	return r
}

// twoSided returns how likely a normal value lies as far from 0 as z, to either side. One less what is nearer would be 0
// from z of 8.3 on.
func twoSided(z float64) float64 { return math.Erfc(math.Abs(z) / math.Sqrt2) }

// twoSidedT is the same of Student's t with df degrees of freedom.
func twoSidedT(t, df float64) float64 {
	return 2 * distuv.StudentsT{Mu: 0, Sigma: 1, Nu: df}.CDF(-math.Abs(t))
}

// tau2 estimates the variance between the studies' true effects, 0 or more.
func (s sample) tau2(p *pace, estimator kg.TauEstimator) float64 {
	start := s.derSimonianLaird(p)
	switch estimator {
	case kg.TauEstimatorDersimonianLaird:
		return start
	case kg.TauEstimatorPauleMandel:
		return s.solve(p, start, s.pauleMandel)
	}
	return s.solve(p, start, s.reml)
}

// derSimonianLaird returns the estimate by moments. Source: DerSimonian and Laird 1986.
func (s sample) derSimonianLaird(p *pace) float64 {
	mu, sum, sum2, _ := s.weighted(p, 0)
	q, _ := s.squares(p, mu, 0)
	return max(0, (q-float64(s.k()-1))/(sum-sum2/sum))
}

// pauleMandel returns by how far the generalised Q lies above its degrees of freedom, and Newton's step towards them.
// Source: Paule and Mandel 1982.
func (s sample) pauleMandel(p *pace, tau2 float64) (score, step float64) {
	mu, _, _, _ := s.weighted(p, tau2)
	q, q2 := s.squares(p, mu, tau2)
	score = q - float64(s.k()-1)
	if q2 == 0 { // all estimates are the same
		return score, -tau2
	}
	return score, score / q2
}

// reml returns the slope of the restricted log-likelihood, without its factor 1/2, and Fisher's step. Source: Viechtbauer
// 2005, equation for the restricted maximum likelihood estimator.
func (s sample) reml(p *pace, tau2 float64) (score, step float64) {
	mu, sum, sum2, sum3 := s.weighted(p, tau2)
	_, q2 := s.squares(p, mu, tau2)
	trace := sum - sum2/sum
	score = q2 - trace
	return score, score / (sum2 - 2*sum3/sum + sum2*sum2/(sum*sum))
}

// solve finds where a score that falls from above 0 meets 0, and 0 itself where it never is above. It follows the steps
// where they converge, and else halves an interval that holds the place.
func (s sample) solve(p *pace, start float64, at func(p *pace, tau2 float64) (score, step float64)) float64 {
	if start == 0 {
		if score, _ := at(p, 0); score <= 0 {
			return 0
		}
	}
	tau2 := start
	for range maxIterations {
		score, step := at(p, tau2)
		next := max(0, tau2+step)
		if next == 0 && tau2 == 0 && score <= 0 {
			return 0
		}
		if math.Abs(next-tau2) <= converged*(next+tau2) {
			return next
		}
		tau2 = next
	}
	return s.bisect(p, at)
}

// bisect halves an interval until nothing changes.
func (s sample) bisect(p *pace, at func(p *pace, tau2 float64) (score, step float64)) float64 {
	low, high := 0.0, 1.0
	for range maxIterations {
		if score, _ := at(p, high); score <= 0 {
			break
		}
		low, high = high, 2*high
	}
	for range maxIterations {
		middle := (low + high) / 2
		if score, _ := at(p, middle); score > 0 {
			low = middle
		} else {
			high = middle
		}
	}
	return (low + high) / 2
}

// Asymmetry is Egger's regression test: whether small studies find other effects than large ones.
type Asymmetry struct {
	Intercept, StandardError float64 // of y / se on 1 / se: 0 where the size of a study does not matter
	T, PValue                float64
	DF                       int
}

// egger regresses each estimate in standard errors on its precision; false where all standard errors are the same.
// Source: Egger, Davey Smith, Schneider and Minder 1997.
func (s sample) egger(p *pace) (Asymmetry, bool) {
	n := float64(s.k())
	var meanX, meanZ float64
	for i := range s.y {
		p.step()
		se := math.Sqrt(s.v[i])
		meanX += 1 / se / n
		meanZ += s.y[i] / se / n
	}
	var xx, xz float64
	for i := range s.y {
		p.step()
		se := math.Sqrt(s.v[i])
		xx += (1/se - meanX) * (1/se - meanX)
		xz += (1/se - meanX) * (s.y[i]/se - meanZ)
	}
	if xx <= tolerance*meanX*meanX {
		return Asymmetry{}, false
	}
	slope := xz / xx
	a := Asymmetry{Intercept: meanZ - slope*meanX, DF: s.k() - 2}
	var rest float64
	for i := range s.y {
		p.step()
		se := math.Sqrt(s.v[i])
		d := s.y[i]/se - a.Intercept - slope/se
		rest += d * d
	}
	a.StandardError = math.Sqrt(rest / float64(a.DF) * (1/n + meanX*meanX/xx))
	if a.StandardError == 0 {
		return Asymmetry{}, false
	}
	a.T = a.Intercept / a.StandardError
	a.PValue = twoSidedT(a.T, n-2)
	return a, true
}
