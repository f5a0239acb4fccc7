package evidence_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

// A percentage with a standard deviation is a mean of percentages, such as of days at school.
func TestPercentagesWithStandardDeviationsAreMeans(t *testing.T) {
	percent := means(60, 90, 12, 60, 85, 14)
	percent.GroupUnit = "%"
	plainMeans := means(60, 90, 12, 60, 85, 14)
	half := *percent
	half.ComparisonSD = nil
	above := means(60, 120, 12, 60, 105, 14) // of what it was before
	above.GroupUnit = "per cent"
	for _, c := range []struct {
		name    string
		e       *evidence.Estimate
		measure kg.EffectMeasure
		value   float64 // NaN: not pooled
		why     string
	}{
		{"a difference of means", percent, md, 5, ""},
		{"more than all", above, md, 15, ""},
		{"in standard deviations", percent, smd, synthesised(estimated(plainMeans), plain(smd, reml)).Rows[0].Value, ""},
		{"no risk ratio", percent, rr, math.NaN(), "Its numbers are not a risk ratio and cannot be turned into one."},
		{"no difference of risks", percent, rd, math.NaN(), "Its numbers are not a risk difference and cannot be turned into one."},
		{"with one standard deviation", &half, md, math.NaN(), "It gives two means without the standard deviation and size of both groups."},
		{"nor then a risk ratio", &half, rr, math.NaN(), "Its numbers are not a risk ratio and cannot be turned into one."},
	} {
		s := synthesised(estimated(c.e), plain(c.measure, reml))
		if math.IsNaN(c.value) {
			if len(s.Excluded) != 1 || s.Excluded[0].Sentence != c.why {
				t.Errorf("%s: %+v", c.name, s.Excluded)
			}
			continue
		}
		equal(t, c.name+": k", s.K, 1)
		near(t, c.name, s.Rows[0].Value, c.value, 1e-12)
		if c.measure == md {
			equal(t, c.name+": in percentage points", strings.Contains(s.Sentence, fmt.Sprintf("of %v percentage points", c.value)), true)
		}
		equal(t, c.name+": shown", strings.HasPrefix(s.Rows[0].Conversion, "From means of "), true)
	}
}

func TestWhatIsMissingIsSaid(t *testing.T) {
	before := func(e *evidence.Estimate) evidence.Graph {
		g := estimated(e)
		g.Studies[0].Design = kg.StudyDesignBeforeAfter
		return g
	}
	events := counted(10, 100, 30, 100)
	events.InterventionN = nil
	for _, c := range []struct {
		name    string
		g       evidence.Graph
		measure kg.EffectMeasure
		reason  kg.ExclusionReason
		why     string
	}{
		{"events before and after", before(counted(10, 100, 30, 100)), rr, kg.ExclusionReasonNoUncertainty, "It compares the same people before and after"},
		{"means before and after", before(means(20, 10, 5, 20, 12, 6)), smd, kg.ExclusionReasonNoUncertainty, "It compares the same people before and after"},
		{"events of a group of unknown size", estimated(events), or, kg.ExclusionReasonNoUncertainty, "nor the size of both groups"},
		{"events for a difference of means", estimated(counted(10, 100, 30, 100)), md, kg.ExclusionReasonOtherMeasure, "Its numbers are not a mean difference"},
		{"a risk difference of more than everybody", estimated(stated(rd, -150, -160, -140)), rd, kg.ExclusionReasonOutOfRange, "A risk difference of -150 percentage points cannot be."},
		{"an odds ratio of nothing", estimated(stated(or, 0, 0, 1)), or, kg.ExclusionReasonOutOfRange, "An odds ratio and its interval must be above 0."},
		{"a hazard ratio for an odds ratio", estimated(stated(kg.EffectMeasureHazardRatio, 0.6, 0.5, 0.7)), or, kg.ExclusionReasonOtherMeasure, "It is a hazard ratio, which cannot be turned into an odds ratio"},
		{"an odds ratio for a hazard ratio", estimated(stated(or, 0.6, 0.5, 0.7)), kg.EffectMeasureHazardRatio, kg.ExclusionReasonOtherMeasure, "It is an odds ratio, which cannot be turned into a hazard ratio"},
	} {
		s := synthesised(c.g, plain(c.measure, reml))
		if len(s.Excluded) != 1 || s.Excluded[0].Reason != c.reason || !strings.Contains(s.Excluded[0].Sentence, c.why) {
			t.Errorf("%s: %+v", c.name, s.Excluded)
		}
	}
}

// Large groups are shown with commas, not with exponents.
func TestAConversionShowsItsNumbersAsAReaderWouldWriteThem(t *testing.T) {
	for _, c := range []struct {
		e    *evidence.Estimate
		m    kg.EffectMeasure
		want string
	}{
		{counted(4, 999, 11, 1511), rr, "From 4 of 999 against 11 of 1,511: "},
		{counted(1200, 2000000, 1500, 123456789), or, "From 1,200 of 2,000,000 against 1,500 of 123,456,789: "},
		{means(1000, -2500, 12.5, 1200, -2400.5, 14), md, "From means of -2,500 (SD 12.5, n 1,000) against -2,400.5 (SD 14, n 1,200): "},
		{stated(md, -4, -5, -3), md, "Mean difference as reported with its 95 % interval; se = (-3 - (-5)) / (2 x 1.95996)"},
		{stated(md, 1, -1, 3), md, "Mean difference as reported with its 95 % interval; se = (3 - (-1)) / (2 x 1.95996)"},
		{stated(rr, 0.5, 0.25, 1), rr, "Risk ratio as reported with its 95 % interval; se = (ln 1 - ln 0.25) / (2 x 1.95996)"},
	} {
		if got := synthesised(estimated(c.e), plain(c.m, reml)).Rows[0].Conversion; !strings.HasPrefix(got, c.want) {
			t.Errorf("%s, want %s at the start", got, c.want)
		}
	}
}
