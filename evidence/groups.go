package evidence

import (
	"fmt"
	"math"

	"forwhom/kg"
)

// table is a 2x2 table: events and non-events in the intervention group (a, b) and in the comparison group (c, d).
type table struct{ a, b, c, d float64 }

// fromGroups works an estimate out of what the two groups are reported to have: events, shares with sizes, or means
// with standard deviations and sizes. Nil, nil where that is not enough for the measure.
func (e *Estimate) fromGroups(measure kg.EffectMeasure) (*standardised, *unusable) {
	if e.InterventionN == nil || e.ComparisonN == nil {
		return nil, nil
	}
	if t, ok := e.table(); ok {
		return e.fromTable(t, measure)
	}
	if e.InterventionValue == nil || e.ComparisonValue == nil || e.InterventionSD == nil || e.ComparisonSD == nil {
		return nil, nil
	}
	return e.fromMeans(measure)
}

// shares reports whether the groups' values are shares of people. A percentage with a standard deviation is a mean of
// percentages, such as of days at school: it counts nobody.
func (e *Estimate) shares() bool {
	return isPercent(e.GroupUnit) && e.InterventionSD == nil && e.ComparisonSD == nil
}

// table returns the 2x2 table of counted events, or of shares in per cent and the sizes of the groups.
func (e *Estimate) table() (table, bool) {
	n1, n2 := *e.InterventionN, *e.ComparisonN
	switch {
	case e.InterventionEvents != nil && e.ComparisonEvents != nil:
		a, c := *e.InterventionEvents, *e.ComparisonEvents
		return table{a, n1 - a, c, n2 - c}, true
	case e.shares() && e.InterventionValue != nil && e.ComparisonValue != nil:
		a, c := n1**e.InterventionValue/100, n2**e.ComparisonValue/100
		return table{a, n1 - a, c, n2 - c}, true
	}
	return table{}, false
}

// tableWords says in words what the table is made of.
func (e *Estimate) tableWords() string {
	n1, n2 := figure(*e.InterventionN), figure(*e.ComparisonN)
	if e.InterventionEvents != nil && e.ComparisonEvents != nil {
		return fmt.Sprintf("From %s of %s against %s of %s", figure(*e.InterventionEvents), n1, figure(*e.ComparisonEvents), n2)
	}
	return fmt.Sprintf("From %s %% of %s against %s %% of %s", figure(*e.InterventionValue), n1, figure(*e.ComparisonValue), n2)
}

// fromTable works an estimate out of counts. Where a cell is empty, half an event is added to each. Source: Cochrane
// Handbook, chapters 6.4 and 10.4.
func (e *Estimate) fromTable(t table, measure kg.EffectMeasure) (*standardised, *unusable) {
	if measure == kg.EffectMeasureMeanDifference || measure == kg.EffectMeasureHazardRatio {
		return nil, nil
	}
	if measure != kg.EffectMeasureRiskDifference {
		switch {
		case t.a+t.c == 0:
			return nil, cannot(kg.ExclusionReasonNoEvents, "Nobody in either group had the event, so that it tells nothing of a ratio.")
		case t.b+t.d == 0:
			return nil, cannot(kg.ExclusionReasonNoEvents, "Everybody in both groups had the event, so that it tells nothing of a ratio.")
		}
	}
	empty := t.a == 0 || t.b == 0 || t.c == 0 || t.d == 0
	if empty {
		t.a, t.b, t.c, t.d = t.a+zeroCell, t.b+zeroCell, t.c+zeroCell, t.d+zeroCell
	}
	n1, n2 := t.a+t.b, t.c+t.d
	p1, p2 := t.a/n1, t.c/n2
	s, formula := &standardised{}, ""
	switch measure {
	case kg.EffectMeasureRiskRatio:
		s.y, s.se = math.Log(p1/p2), math.Sqrt(1/t.a-1/n1+1/t.c-1/n2)
		formula = ": ln RR = ln(p1 / p2), se = sqrt(1/a - 1/n1 + 1/c - 1/n2)"
	case kg.EffectMeasureRiskDifference:
		s.y, s.se = 100*(p1-p2), 100*math.Sqrt(p1*(1-p1)/n1+p2*(1-p2)/n2)
		formula = ": RD = p1 - p2 in percentage points, se = sqrt(p1 (1 - p1) / n1 + p2 (1 - p2) / n2)"
	default:
		s.y, s.se = math.Log(t.a*t.d/(t.b*t.c)), math.Sqrt(1/t.a+1/t.b+1/t.c+1/t.d)
		formula = ": ln OR = ln(a d / (b c)), se = sqrt(1/a + 1/b + 1/c + 1/d)"
		if measure == kg.EffectMeasureStandardisedMeanDifference {
			s.y, s.se, s.converted = s.y/logisticScale, s.se/logisticScale, true
			formula += ", times sqrt(3) / pi"
		}
	}
	s.how = func() string {
		added := ""
		if empty {
			added = fmt.Sprintf(", with %s added to each cell because one is empty", figure(zeroCell))
		}
		return e.tableWords() + added + formula
	}
	return e.finish(s, measure)
}

// fromMeans works an estimate out of means and standard deviations. A standardised difference is Hedges' g: the
// difference in pooled standard deviations, times the exact correction for small samples. Source: Hedges 1981; Cochrane
// Handbook, chapter 6.5.
func (e *Estimate) fromMeans(measure kg.EffectMeasure) (*standardised, *unusable) {
	n1, n2 := *e.InterventionN, *e.ComparisonN
	m1, m2 := *e.InterventionValue, *e.ComparisonValue
	sd1, sd2 := *e.InterventionSD, *e.ComparisonSD
	from := func() string {
		return fmt.Sprintf("From means of %s (SD %s, n %s) against %s (SD %s, n %s)", figure(m1), figure(sd1), figure(n1), figure(m2), figure(sd2), figure(n2))
	}
	s, formula := &standardised{}, ""
	df := n1 + n2 - 2
	switch {
	case measure == kg.EffectMeasureMeanDifference:
		s.y, s.se = m1-m2, math.Sqrt(sd1*sd1/n1+sd2*sd2/n2)
		formula = ": se = sqrt(sd1^2 / n1 + sd2^2 / n2)"
	case measure != kg.EffectMeasureStandardisedMeanDifference && measure != kg.EffectMeasureOddsRatio:
		return nil, nil
	case df < 2 || n1 < 1 || n2 < 1:
		return nil, cannot(kg.ExclusionReasonOutOfRange, "Groups of %s and %s are too small for a difference in standard deviations.", figure(n1), figure(n2))
	default:
		pooled := math.Sqrt(((n1-1)*sd1*sd1 + (n2-1)*sd2*sd2) / df)
		s.y = hedges(df) * (m1 - m2) / pooled
		s.se = math.Sqrt(1/n1 + 1/n2 + s.y*s.y/(2*(n1+n2)))
		formula = ": g = J (m1 - m2) / pooled SD, se = sqrt(1/n1 + 1/n2 + g^2 / (2 (n1 + n2)))"
		if measure == kg.EffectMeasureOddsRatio {
			s.y, s.se, s.converted = s.y*logisticScale, s.se*logisticScale, true
			formula += ", times pi / sqrt(3)"
		}
	}
	s.how = func() string { return from() + formula }
	return e.finish(s, measure)
}

// hedges returns the correction for small samples, below 1: gamma(m/2) / (sqrt(m/2) gamma((m-1)/2)). Source: Hedges 1981.
func hedges(m float64) float64 {
	upper, _ := math.Lgamma(m / 2)
	lower, _ := math.Lgamma((m - 1) / 2)
	return math.Exp(upper - lower - math.Log(m/2)/2)
}
