package evidence

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"gonum.org/v1/gonum/stat/distuv"

	"forwhom/kg"
)

// Estimate is an effect in numbers, as a source gives it. Nil is not known.
type Estimate struct {
	Measure                           kg.EffectMeasure // what Value is; "" not known
	Value, CILow, CIHigh              *float64
	CILevel                           *float64 // of the interval, in per cent; nil is 95
	PValue                            *float64
	Unit                              string   // of Value
	InterventionValue                 *float64 // a mean or, where GroupUnit is % and there is no standard deviation, a share
	ComparisonValue                   *float64
	GroupUnit                         string
	InterventionEvents, InterventionN *float64
	ComparisonEvents, ComparisonN     *float64
	InterventionSD, ComparisonSD      *float64
}

// standardised is an estimate on the scale on which it is pooled: the log of a ratio, percentage points of a difference
// of risks, the number itself of a difference of means.
type standardised struct {
	y, se     float64
	unit      string        // of a mean difference, folded
	how       func() string // where it comes from, with the conversion; a function, because few are ever read
	converted bool          // from another measure than the one asked for
	stated    bool          // in that measure with a 95 % interval
	turned    bool          // taken with the other sign
}

// interval returns the 95 % interval of an estimate: as reported, since one made anew of a rounded one differs from what its
// reader finds in the source.
func (e *Estimate) interval(s *standardised, measure kg.EffectMeasure) Interval {
	if !s.stated {
		z := normal.Quantile(0.5 + intervalLevel/200.0)
		return Interval{s.y - z*s.se, s.y + z*s.se}
	}
	low, high := onScale(measure, *e.CILow), onScale(measure, *e.CIHigh)
	if s.turned {
		return Interval{-high, -low}
	}
	return Interval{low, high}
}

// unusable says why an estimate cannot be pooled.
type unusable struct {
	reason   kg.ExclusionReason
	sentence string
}

func cannot(reason kg.ExclusionReason, format string, args ...any) *unusable {
	return &unusable{reason, fmt.Sprintf(format, args...)}
}

// poolable are the measures that can be pooled, with what they are called.
var poolable = map[kg.EffectMeasure]string{
	kg.EffectMeasureRiskRatio: "risk ratio", kg.EffectMeasureOddsRatio: "odds ratio", kg.EffectMeasureHazardRatio: "hazard ratio",
	kg.EffectMeasureRiskDifference: "risk difference", kg.EffectMeasureMeanDifference: "mean difference",
	kg.EffectMeasureStandardisedMeanDifference: "standardised mean difference",
}

// isRatio tells the measures that are pooled as logs.
func isRatio(m kg.EffectMeasure) bool {
	return m == kg.EffectMeasureRiskRatio || m == kg.EffectMeasureOddsRatio || m == kg.EffectMeasureHazardRatio
}

// logisticScale turns a log odds ratio into a difference in standard deviations: the standard deviation of the logistic
// distribution is pi / sqrt(3). Source: Hasselblad and Hedges 1995; Chinn 2000; Cochrane Handbook, chapter 10.6.
const logisticScale = math.Pi / 1.7320508075688772

// standardise puts an estimate on the scale of a measure: as reported in that measure with an interval; else from what
// the two groups are reported to have; else as reported with a p-value; else from another measure. Paired says that the
// two groups are the same people before and after, whose values do not vary independently. Source: docs/methods.md,
// section 10.
func (e *Estimate) standardise(measure kg.EffectMeasure, paired bool) (*standardised, *unusable) {
	if e == nil {
		return nil, cannot(kg.ExclusionReasonNoEstimate, "It gives no estimate in numbers.")
	}
	if bad := e.check(); bad != nil {
		return nil, bad
	}
	reported := e.Measure == measure && e.Value != nil
	if reported && e.CILow != nil && e.CIHigh != nil {
		return e.fromInterval(measure, *e.Value, *e.CILow, *e.CIHigh, "")
	}
	if !paired {
		if s, bad := e.fromGroups(measure); s != nil || bad != nil {
			return s, bad
		}
	}
	if reported && e.PValue != nil {
		return e.fromPValue(measure, *e.Value)
	}
	if s, bad := e.fromOther(measure); s != nil || bad != nil {
		return s, bad
	}
	return nil, e.why(measure, paired)
}

// why says what is missing where nothing could be made of an estimate.
func (e *Estimate) why(measure kg.EffectMeasure, paired bool) *unusable {
	name := withA(poolable[measure])
	values, events := e.InterventionValue != nil && e.ComparisonValue != nil, e.InterventionEvents != nil && e.ComparisonEvents != nil
	standard := measure == kg.EffectMeasureStandardisedMeanDifference
	counts := (events || values && e.shares()) && (isRisk(measure) || standard)
	means := values && !e.shares() && (standard || measure == kg.EffectMeasureMeanDifference || measure == kg.EffectMeasureOddsRatio)
	reported := e.Measure == measure && e.Value != nil
	switch {
	case paired && (reported || counts || means):
		return cannot(kg.ExclusionReasonNoUncertainty, "It compares the same people before and after and gives no interval; how their values vary together is not known.")
	case reported || counts:
		return cannot(kg.ExclusionReasonNoUncertainty, "It gives neither an interval nor a p-value nor the size of both groups, so that its weight is not known.")
	case means && e.GroupUnit == "" && e.Unit == "":
		return cannot(kg.ExclusionReasonNoUncertainty, "It gives two values without a unit, and without the standard deviation and size of both groups.")
	case means:
		return cannot(kg.ExclusionReasonNoUncertainty, "It gives two means without the standard deviation and size of both groups.")
	case e.Value != nil && e.Measure != "":
		return cannot(kg.ExclusionReasonOtherMeasure, "It is %s, which cannot be turned into %s with what is known.", withA(kg.Words(e.Measure)), name)
	case e.Value != nil || values || events:
		return cannot(kg.ExclusionReasonOtherMeasure, "Its numbers are not %s and cannot be turned into one.", name)
	}
	return cannot(kg.ExclusionReasonNoEstimate, "It gives no estimate in numbers.")
}

func isRisk(m kg.EffectMeasure) bool {
	return m == kg.EffectMeasureRiskRatio || m == kg.EffectMeasureOddsRatio || m == kg.EffectMeasureRiskDifference
}

func isPercent(unit string) bool {
	switch kg.Fold(unit) {
	case "%", "per cent", "percent":
		return true
	}
	return false
}

// check finds numbers that cannot be.
func (e *Estimate) check() *unusable {
	wrong := func(format string, args ...any) *unusable {
		return cannot(kg.ExclusionReasonOutOfRange, format, args...)
	}
	for _, f := range []*float64{e.Value, e.CILow, e.CIHigh, e.CILevel, e.PValue, e.InterventionValue, e.ComparisonValue,
		e.InterventionEvents, e.InterventionN, e.ComparisonEvents, e.ComparisonN, e.InterventionSD, e.ComparisonSD} {
		if f != nil && (math.IsNaN(*f) || math.IsInf(*f, 0)) {
			return wrong("One of its numbers is not a number.")
		}
	}
	switch {
	case isRatio(e.Measure) && (notPositive(e.Value) || notPositive(e.CILow) || notPositive(e.CIHigh)):
		return wrong("%s and its interval must be above 0.", capital(withA(poolable[e.Measure])))
	case e.Measure == kg.EffectMeasureRiskDifference && e.Value != nil && math.Abs(*e.Value) > 100:
		return wrong("A risk difference of %s percentage points cannot be.", figure(*e.Value))
	case e.CILow != nil && e.CIHigh != nil && *e.CILow >= *e.CIHigh:
		return wrong("Its interval, %s to %s, has no width.", figure(*e.CILow), figure(*e.CIHigh))
	case e.CILevel != nil && (*e.CILevel <= 0 || *e.CILevel >= 100):
		return wrong("The level of its interval, %s per cent, is not between 0 and 100.", figure(*e.CILevel))
	case e.PValue != nil && (*e.PValue < 0 || *e.PValue > 1):
		return wrong("Its p-value, %s, is not between 0 and 1.", figure(*e.PValue))
	case outside(e.Value, e.CILow, e.CIHigh):
		return cannot(kg.ExclusionReasonIntervalExcludesEstimate, "Its interval, %s to %s, does not hold its own estimate, %s: one of the three was misread or misprinted.",
			figure(*e.CILow), figure(*e.CIHigh), figure(*e.Value))
	}
	for _, group := range [][2]*float64{{e.InterventionEvents, e.InterventionN}, {e.ComparisonEvents, e.ComparisonN}} {
		events, n := group[0], group[1]
		switch {
		case n != nil && *n <= 0:
			return wrong("A group of %s cannot be.", figure(*n))
		case events != nil && (*events < 0 || n != nil && *events > *n):
			return wrong("A group cannot have %s events.", figure(*events))
		}
	}
	if e.shares() {
		for _, share := range []*float64{e.InterventionValue, e.ComparisonValue} {
			if share != nil && (*share < 0 || *share > 100) {
				return wrong("A share of %s per cent cannot be.", figure(*share))
			}
		}
	}
	if notPositive(e.InterventionSD) || notPositive(e.ComparisonSD) {
		return wrong("A standard deviation must be above 0.")
	}
	return nil
}

func notPositive(f *float64) bool { return f != nil && *f <= 0 }

func outside(value, low, high *float64) bool {
	return value != nil && low != nil && high != nil && (*value < *low || *value > *high)
}

// figure writes a number as a reader would: to six digits, whole ones in full, with commas.
func figure(f float64) string {
	const most = 1e15 // beyond, digits are not exact
	a := math.Abs(f)
	if a < 1000 || a >= most {
		return strconv.FormatFloat(f, 'g', 6, 64)
	}
	text := strconv.FormatFloat(a, 'f', 0, 64)
	if a != math.Trunc(a) && a < 1e5 {
		text = strconv.FormatFloat(a, 'g', 6, 64)
	}
	whole, rest, broken := strings.Cut(text, ".")
	if broken {
		rest = "." + rest
	}
	return minus(f) + groupedDigits(whole) + rest
}

var normal = distuv.Normal{Mu: 0, Sigma: 1}

// onScale returns a value on the scale on which a measure is pooled.
func onScale(measure kg.EffectMeasure, value float64) float64 {
	if isRatio(measure) {
		return math.Log(value)
	}
	return value
}

// offScale is its inverse. What overflows is the largest number there is, and no difference of risks is beyond 100
// percentage points: the end of an interval that would be lies there.
func offScale(measure kg.EffectMeasure, y float64) float64 {
	switch {
	case isRatio(measure):
		return min(math.Exp(y), math.MaxFloat64)
	case measure == kg.EffectMeasureRiskDifference:
		return max(-100, min(y, 100))
	}
	return y
}

// fromInterval takes the standard error from the width of the interval. Source: Cochrane Handbook, chapter 6.3.
func (e *Estimate) fromInterval(measure kg.EffectMeasure, value, low, high float64, from string) (*standardised, *unusable) {
	level := float64(intervalLevel)
	if e.CILevel != nil {
		level = *e.CILevel
	}
	z := normal.Quantile(0.5 + level/200)
	y, l, h := onScale(measure, value), onScale(measure, low), onScale(measure, high)
	how := func() string {
		ln := ""
		if isRatio(measure) {
			ln = "ln "
		}
		return fmt.Sprintf("%s%s with its %s %% interval; se = (%s - %s) / (2 x %s)", from, asReported(from, measure), figure(level),
			ln+figure(high), taken(ln, low), figure(z))
	}
	converted := from != ""
	return e.finish(&standardised{y: y, se: (h - l) / (2 * z), how: how, converted: converted, stated: !converted && level == intervalLevel}, measure)
}

// taken writes a number that is taken from another; one below 0 in brackets, so that no two signs stand side by side.
func taken(ln string, f float64) string {
	if text := ln + figure(f); text[0] != '-' {
		return text
	}
	return "(" + figure(f) + ")"
}

func asReported(from string, measure kg.EffectMeasure) string {
	if from != "" {
		return ""
	}
	return capital(poolable[measure]) + " as reported"
}

// fromPValue takes the standard error from an exact two-sided p-value. Source: Cochrane Handbook, chapter 6.3.
func (e *Estimate) fromPValue(measure kg.EffectMeasure, value float64) (*standardised, *unusable) {
	z := -normal.Quantile(*e.PValue / 2) // not of 1 less half of it, which is 1 below 1e-16
	y := onScale(measure, value)
	if !(z > 0) || math.IsInf(z, 0) || y == 0 {
		return nil, cannot(kg.ExclusionReasonNoUncertainty, "It gives no interval, and its p-value of %s does not tell how sure it is.", figure(*e.PValue))
	}
	how := func() string {
		return fmt.Sprintf("%s as reported with its p-value; se = |%s| / %s", capital(poolable[measure]), figure(y), figure(z))
	}
	return e.finish(&standardised{y: y, se: math.Abs(y) / z, how: how}, measure)
}

// finish checks that an estimate is within what can be computed with.
func (e *Estimate) finish(s *standardised, measure kg.EffectMeasure) (*standardised, *unusable) {
	largest := float64(maxEstimate)
	if isRatio(measure) {
		largest = maxLogRatio
	}
	if !(math.Abs(s.y) <= largest) || !(s.se >= minError && s.se <= maxEstimate) {
		return nil, cannot(kg.ExclusionReasonOutOfRange, "Its estimate or its standard error is too large or too small to be pooled: %s, %s.", figure(s.y), figure(s.se))
	}
	if measure == kg.EffectMeasureMeanDifference {
		s.unit = e.Unit
		if s.unit == "" {
			s.unit = e.GroupUnit
		}
		if s.unit = strings.TrimSpace(s.unit); isPercent(s.unit) { // of means of percentages
			s.unit = "percentage points"
		}
	}
	return s, nil
}

// fromOther turns an estimate in another measure into the one asked for, both ends of its interval with it.
func (e *Estimate) fromOther(measure kg.EffectMeasure) (*standardised, *unusable) {
	if e.Value == nil || e.CILow == nil || e.CIHigh == nil {
		return nil, nil
	}
	var turn func(float64) float64
	var how string
	risk, known := e.comparisonRisk()
	switch {
	case e.Measure == kg.EffectMeasureOddsRatio && measure == kg.EffectMeasureStandardisedMeanDifference:
		turn, how = func(v float64) float64 { return math.Log(v) / logisticScale }, "From the odds ratio: d = ln OR x sqrt(3) / pi,"
	case e.Measure == kg.EffectMeasureStandardisedMeanDifference && measure == kg.EffectMeasureOddsRatio:
		turn, how = func(v float64) float64 { return math.Exp(v * logisticScale) }, "From the standardised mean difference: ln OR = d x pi / sqrt(3),"
	case e.Measure == kg.EffectMeasureOddsRatio && measure == kg.EffectMeasureRiskRatio && known:
		turn = func(v float64) float64 { return v / (1 - risk + risk*v) }
		how = fmt.Sprintf("From the odds ratio and the risk in the comparison group, p = %s: RR = OR / (1 - p + p x OR),", figure(risk))
	case e.Measure == kg.EffectMeasureRiskRatio && measure == kg.EffectMeasureOddsRatio && known && risk**e.CIHigh < 1:
		turn = func(v float64) float64 { return v * (1 - risk) / (1 - risk*v) }
		how = fmt.Sprintf("From the risk ratio and the risk in the comparison group, p = %s: OR = RR x (1 - p) / (1 - p x RR),", figure(risk))
	default:
		return nil, nil
	}
	low, high := turn(*e.CILow), turn(*e.CIHigh)
	if !(low < high) || math.IsInf(high, 0) || isRatio(measure) && low <= 0 {
		return nil, cannot(kg.ExclusionReasonOutOfRange, "Its estimate is too large or too small to be turned into %s.", withA(poolable[measure]))
	}
	return e.fromInterval(measure, turn(*e.Value), low, high, how)
}

// comparisonRisk returns the risk in the comparison group, between 0 and 1.
func (e *Estimate) comparisonRisk() (risk float64, known bool) {
	switch {
	case e.ComparisonEvents != nil && e.ComparisonN != nil:
		risk = *e.ComparisonEvents / *e.ComparisonN
	case e.ComparisonValue != nil && e.shares():
		risk = *e.ComparisonValue / 100
	}
	return risk, risk > 0 && risk < 1
}
