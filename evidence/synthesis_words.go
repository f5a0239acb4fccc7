package evidence

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"forwhom/kg"
)

// warnings tells what to know before a synthesis is used, in the order of weight.
func (s *synthesiser) warnings(out *Synthesis) []string {
	var all []string
	warn := func(format string, args ...any) { all = append(all, fmt.Sprintf(format, args...)) }
	switch {
	case out.K < poolFrom:
		warn("Nothing is pooled: that takes at least %d comparable estimates of different people, and there %s %d.", poolFrom, kg.Agree(out.K, "is", "are"), out.K)
	case out.K < fewEstimates:
		warn("Only %d estimates are pooled: how much studies differ, and so the interval, is not well known from fewer than %d.", out.K, fewEstimates)
	}
	if converted := s.countRows(func(c *candidate) bool { return c.converted }); converted > 0 {
		warn("%s %s turned into %s from another measure.", portion(converted, out.K), kg.Agree(converted, "was", "were"), withA(s.name))
	}
	unknown := s.countRows(func(c *candidate) bool {
		f := &s.x.findings[c.finding]
		return f.review && !s.x.studies[f.study].listed
	})
	if unknown > 0 && out.K > 1 {
		warn("%s %s of %s whose studies are not all known, so that people may be counted twice.", portion(unknown, out.K),
			kg.Agree(unknown, "is", "are"), kg.Agree(unknown, "a review", "reviews"))
	}
	if shared := s.sharedStudies(); shared > 0 {
		warn("Reviews among the estimates share %s, so that people are counted twice.", fmt.Sprint(shared, " ", kg.Agree(shared, "study", "studies")))
	}
	if narrower := s.countRows(func(c *candidate) bool { return !c.own }); narrower > 0 && out.Outcome != "" {
		warn("%s %s on %s.", portion(narrower, out.K), kg.Agree(narrower, "is", "are"), kg.Agree(narrower, "a narrower outcome", "narrower outcomes"))
	}
	if turned := s.countRows(func(c *candidate) bool { return c.turned }); turned > 0 {
		warn("%s %s turned round, since more is better on one outcome and worse on the other.", portion(turned, out.K), kg.Agree(turned, "was", "were"))
	}
	if others := s.interventions(); others > 1 {
		warn("The estimates are of %d different interventions.", others)
	}
	if out.K > maxSteps {
		warn("With more than %d estimates none is left out or added one by one.", maxSteps)
	}
	return all
}

func (s *synthesiser) countRows(is func(*candidate) bool) int {
	n := 0
	for i := range s.rows {
		s.pace.step()
		if is(&s.rows[i]) {
			n++
		}
	}
	return n
}

// portion says how many of several estimates are meant, to begin a sentence: "1 of the 3 estimates", "Both estimates".
func portion(n, of int) string {
	switch {
	case n < of:
		return fmt.Sprintf("%d of the %d estimates", n, of)
	case n == 1:
		return "The one estimate"
	case n == 2:
		return "Both estimates"
	}
	return fmt.Sprintf("All %d estimates", n)
}

// sharedStudies counts the studies that more than one of the pooled reviews includes.
func (s *synthesiser) sharedStudies() int {
	seen := map[int32]int{}
	shared := 0
	for _, r := range s.rows {
		f := &s.x.findings[r.finding]
		if !f.review {
			continue
		}
		for _, k := range s.x.studies[f.study].known {
			s.pace.step()
			if seen[k]++; seen[k] == 2 {
				shared++
			}
		}
	}
	return shared
}

// interventions counts the different sets of interventions that the estimates are of.
func (s *synthesiser) interventions() int {
	sets := map[string]bool{}
	var last []int32
	for i, r := range s.rows {
		s.pace.step()
		of := s.x.at(s.x.findings[r.finding].interventions)
		if i == 0 || !slices.Equal(of, last) {
			sets[fmt.Sprint(of)] = true
			last = of
		}
	}
	return len(sets)
}

// short writes a value so that it can be read aloud: with two decimals, or with two digits where it is small; beyond what
// a reader can make anything of, that it is beyond.
func short(f float64) string {
	const least, most = 0.0001, 1e6
	switch a := math.Abs(f); {
	case f == 0:
		return "0"
	case a < least:
		return "almost 0"
	case a < 0.01:
		return strconv.FormatFloat(f, 'g', 2, 64)
	case f > most:
		return "more than " + grouped(most)
	case f < -most:
		return "less than -" + grouped(most)
	case a >= 999.95: // which four digits would round to a thousand without its comma
		return minus(f) + groupedDigits(strconv.FormatFloat(a, 'f', 0, 64))
	case a >= 100:
		return strconv.FormatFloat(f, 'g', 4, 64)
	}
	return strings.TrimSuffix(strings.TrimRight(strconv.FormatFloat(f, 'f', 2, 64), "0"), ".")
}

// column writes the numbers of a column with as many decimals as short gives any of them, and with so many at least; what
// short says in words stays words.
func column(values []float64, decimals int) []string {
	all := make([]string, len(values))
	for i, v := range values {
		all[i] = short(v)
		if _, after, broken := strings.Cut(all[i], "."); broken {
			decimals = max(decimals, len(after))
		}
	}
	for i, v := range values {
		if !strings.Contains(all[i], " ") {
			whole, after, broken := strings.Cut(strconv.FormatFloat(math.Abs(v), 'f', decimals, 64), ".")
			if all[i] = minus(v) + groupedDigits(whole); broken {
				all[i] += "." + after
			}
		}
	}
	return all
}

// columnOfRanges is column of a column of intervals.
func columnOfRanges(ranges []Interval) []string {
	var ends []float64
	for _, r := range ranges {
		ends = append(ends, r.Low, r.High)
	}
	texts := column(ends, 0)
	all := make([]string, len(ranges))
	for i := range all {
		all[i] = texts[2*i] + " to " + texts[2*i+1]
	}
	return all
}

func minus(f float64) string {
	if f < 0 {
		return "-"
	}
	return ""
}

// probable writes a p-value after "p": "= 0.03", "below 0.0001".
func probable(p float64) string {
	if p < 0.0001 {
		return "below 0.0001"
	}
	return "= " + short(p)
}

// unitOf says what a value is in: percentage points, the unit of means, standard deviations; "" for ratios.
func (s *synthesiser) unitOf() string {
	switch s.req.Measure {
	case kg.EffectMeasureRiskDifference:
		return " percentage points"
	case kg.EffectMeasureStandardisedMeanDifference:
		return " standard deviations"
	case kg.EffectMeasureMeanDifference:
		if len(s.rows) > 0 && s.rows[0].unit != "" {
			return " " + s.rows[0].unit
		}
	}
	return ""
}

// nothing is the value that stands for no effect.
func (s *synthesiser) nothing() float64 {
	if isRatio(s.req.Measure) {
		return 1
	}
	return 0
}

// sentence says a synthesis in plain words.
func (s *synthesiser) sentence(out *Synthesis, outcome int32) string {
	on := ""
	if outcome >= 0 {
		on = " on " + s.x.quoted(s.x.outcomes.nodes[outcome].Name)
	}
	left := notPooled(s.excluded)
	switch {
	case out.K == 0:
		return fmt.Sprintf("No estimate can be used as %s, so that nothing is pooled.", withA(s.name)) + left
	case out.K < poolFrom:
		r := out.Rows[0]
		return fmt.Sprintf("One estimate alone can be used, so that nothing is pooled: %s%s of %s%s (%d %% interval %s to %s; %s).",
			withA(s.name), on, short(r.Value), s.unitOf(), intervalLevel, short(r.Low), short(r.High), r.Label) + left
	}
	p := out.Pooled
	text := fmt.Sprintf("Taken together, %d estimates put the %s%s at %s%s (%d %% interval %s to %s).", out.K, s.name, on,
		short(p.Value), s.unitOf(), intervalLevel, short(p.Low), short(p.High))
	if none := s.nothing(); p.Low <= none && none <= p.High {
		text += fmt.Sprintf(" No difference, %s, lies within the interval.", short(none))
	} else {
		text += fmt.Sprintf(" No difference, %s, lies outside the interval.", short(none))
	}
	if s.req.Measure == kg.EffectMeasureRiskRatio {
		text += fmt.Sprintf(" Put as a change: a risk %s; the interval runs from %s to %s.", changed(p.Value), changed(p.Low), changed(p.High))
	}
	if i := out.Prediction; i != nil {
		text += fmt.Sprintf(" In a new setting the true effect is expected to lie from %s to %s%s (%d %% prediction interval).", short(i.Low), short(i.High), s.unitOf(), intervalLevel)
	}
	return text + fmt.Sprintf(" Of the variation between them %s %% is more than chance would bring.", wholePercent(out.Heterogeneity.I2)) + left
}

// wholePercent writes a share in per cent without decimals; what is neither nothing nor all is not rounded to it.
func wholePercent(share float64) string {
	switch {
	case share > 0 && share < 0.5:
		return "less than 1"
	case share < 100 && share >= 99.5:
		return "more than 99"
	}
	return strconv.FormatFloat(share, 'f', 0, 64)
}

// changed says a ratio as a change: 0.58 is "42 % lower", 1.2 "20 % higher", 4 "4 times as high".
func changed(ratio float64) string {
	switch percent := math.Round(100 * (ratio - 1)); {
	case ratio == 1:
		return "unchanged"
	case ratio > 2:
		return short(ratio) + " times as high"
	case percent <= -100:
		return "more than 99 % lower"
	case percent < 0:
		return short(-percent) + " % lower"
	case percent > 0:
		return short(percent) + " % higher"
	}
	return "almost unchanged"
}

// notPooled says how many findings were selected and not pooled, and why, the most frequent reason first; "" for none.
func notPooled(excluded []Exclusion) string {
	if len(excluded) == 0 {
		return ""
	}
	counts := map[kg.ExclusionReason]int{}
	for i := range excluded {
		counts[excluded[i].Reason]++
	}
	reasons := slices.SortedFunc(maps.Keys(counts), func(a, b kg.ExclusionReason) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), strings.Compare(string(a), string(b)))
	})
	parts := make([]string, len(reasons))
	for i, r := range reasons {
		parts[i] = fmt.Sprintf("%d %s", counts[r], exclusionWords(r))
	}
	return fmt.Sprintf(" %s %s selected and not pooled: %s.", number(len(excluded), "finding"), kg.Agree(len(excluded), "was", "were"), strings.Join(parts, ", "))
}

// exclusionWords says why so many findings were not pooled, after their number.
func exclusionWords(r kg.ExclusionReason) string {
	switch r {
	case kg.ExclusionReasonNotAnEffect:
		return "not on whether it works"
	case kg.ExclusionReasonRetracted:
		return "retracted"
	case kg.ExclusionReasonNoEstimate:
		return "without an estimate in numbers"
	case kg.ExclusionReasonNoUncertainty:
		return "without what their weight could be told from"
	case kg.ExclusionReasonOtherMeasure:
		return "in another measure"
	case kg.ExclusionReasonOtherUnit:
		return "in another unit"
	case kg.ExclusionReasonOtherOutcome:
		return "on another outcome"
	case kg.ExclusionReasonSameStudy:
		return "of people who are counted already"
	case kg.ExclusionReasonOverlap:
		return "of reviews whose studies are counted already"
	case kg.ExclusionReasonIntervalExcludesEstimate:
		return "with an interval that does not hold its estimate"
	case kg.ExclusionReasonNoEvents:
		return "without events to compare"
	}
	return "with numbers that cannot be"
}

// dimensionSays says what a finding tells that is not on an effect.
func dimensionSays(d kg.Dimension) string {
	switch d {
	case kg.DimensionMechanism:
		return "how it works"
	case kg.DimensionModerator:
		return "for whom it works better or worse"
	case kg.DimensionImplementation:
		return "what it takes"
	case kg.DimensionEconomic:
		return "what it costs or saves"
	}
	return "what it is like"
}

// subgroupSentence says what the test of the groups tells.
func (s *synthesiser) subgroupSentence(out *Subgroups) string {
	by := attributeWords(out.Attribute)
	left := ""
	if out.Unknown > 0 {
		left = fmt.Sprintf(" %d of the estimates %s not state it, or %s several values.", out.Unknown, kg.Agree(out.Unknown, "does", "do"), kg.Agree(out.Unknown, "has", "have"))
	}
	if out.PValue == nil {
		return fmt.Sprintf("There are not two groups to compare by %s.", by) + left
	}
	verb := "do not differ"
	if *out.PValue < testLevel {
		verb = "differ"
	}
	return fmt.Sprintf("Grouped by %s, the %d groups %s by more than chance would bring in 1 of 20 such comparisons (p %s).", by, len(out.Groups), verb, probable(*out.PValue)) + left
}
