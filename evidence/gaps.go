package evidence

import (
	"fmt"

	"forwhom/kg"
)

// cellFacts are what the gaps of one intervention and one outcome depend on.
type cellFacts struct {
	found       bool // any finding
	effect      bool // a finding on whether it works
	strong      bool // such a finding of quality 0.5 or more
	newest      int  // year of the newest study; 0 not known
	askedPlace  bool // whether a country is asked for
	inPlace     bool // a finding from within it
	conflicting bool
}

// take adds a finding of any dimension.
func (c *cellFacts) take(f *finding) {
	c.found = true
	c.effect = c.effect || f.effect
	c.strong = c.strong || f.effect && f.quality >= gapQuality
	c.newest = max(c.newest, f.year)
}

// gaps returns the gaps of one intervention and one outcome, in the order of the schema. Source: docs/methods.md,
// section 7.
func (c *cellFacts) gaps(today int) []kg.GapReason {
	if !c.found {
		return []kg.GapReason{kg.GapReasonNeverStudied}
	}
	var gaps []kg.GapReason
	for _, g := range []struct {
		holds  bool
		reason kg.GapReason
	}{
		{!c.effect, kg.GapReasonOnlyQualitative},
		{c.effect && !c.strong, kg.GapReasonOnlyWeak},
		{c.askedPlace && !c.inPlace, kg.GapReasonOnlyElsewhere},
		{c.newest > 0 && today-c.newest > gapYears, kg.GapReasonOnlyOld},
		{c.conflicting, kg.GapReasonConflicting},
	} {
		if g.holds {
			gaps = append(gaps, g.reason)
		}
	}
	return gaps
}

// conflicting reports whether one unit is favourable and another adverse, both by findings of quality 0.5 or more. One
// study that found both is at odds with nobody.
func conflicting(units []unit) bool {
	favour, against, either := 0, 0, 0
	for i := range units {
		f, a := units[i].strong.has(favourable), units[i].strong.has(adverse)
		if f {
			favour++
		}
		if a {
			against++
		}
		if f || a {
			either++
		}
	}
	return favour > 0 && against > 0 && either > 1
}

// gapsOfIntervention returns the gaps of an intervention as a whole, narrower ones included.
func (x *Index) gapsOfIntervention(n int32) []kg.GapReason {
	cost, voice := false, false
	for _, narrower := range x.interventions.down[n] {
		cost = cost || x.hasCost[narrower]
		voice = voice || x.hasVoice[narrower]
	}
	var gaps []kg.GapReason
	if !cost {
		gaps = append(gaps, kg.GapReasonNoCost)
	}
	if !voice {
		gaps = append(gaps, kg.GapReasonNoFamilyVoice)
	}
	return gaps
}

// addIntervention notes what a finding says of its interventions as a whole.
func (x *Index) addIntervention(row *Finding, interventions []int32) {
	for _, n := range interventions {
		if row.Dimension == kg.DimensionEconomic {
			x.hasCost[n] = true
		}
		x.hasVoice[n] = x.hasVoice[n] || row.inOwnWords()
	}
}

// inOwnWords reports whether a finding is in the words of those whom it concerns.
func (f *Finding) inOwnWords() bool {
	switch f.Perspective {
	case kg.PerspectiveFamilyMember, kg.PerspectiveChild, kg.PerspectiveServiceUser:
		return true
	}
	return false
}

// missing returns the gaps of an answer for its question: of the findings that the question does not exclude and, as
// to cost and voice, of all findings of the intervention.
func (r *ranker) missing(t *tally, subject, outcome int32) []Gap {
	facts := cellFacts{askedPlace: r.match.asked[country], conflicting: conflicting(t.units)}
	outcomes := r.withNarrower([]int32{outcome})
	for _, list := range fewest(postingsOf(r.x.onOutcome, outcomes), postingsOf(r.x.ofIntervention, r.x.interventions.down[subject])) {
		for _, f := range list {
			if r.about(f) && r.on(f, outcomes) && r.admits(f) {
				facts.take(&r.x.findings[f])
				facts.inPlace = facts.inPlace || r.match.inside(&r.x.findings[f], country)
			}
		}
	}
	reasons := append(facts.gaps(r.x.today), r.x.gapsOfIntervention(subject)...)
	var gaps []Gap
	for _, reason := range reasons {
		gaps = append(gaps, Gap{reason, r.x.gapSentence(reason, subject, outcome, facts.newest, r.askedNames(country))})
	}
	return gaps
}

// gapSentence says a gap of an intervention and an outcome in words; countries are those asked for.
func (x *Index) gapSentence(reason kg.GapReason, intervention, outcome int32, newest int, countries []string) string {
	i, o := x.interventions.nodes[intervention].Name, x.quoted(x.outcomes.nodes[outcome].Name)
	switch reason {
	case kg.GapReasonNeverStudied:
		return fmt.Sprintf("There is no finding at all on %s and %s.", i, o)
	case kg.GapReasonOnlyQualitative:
		return fmt.Sprintf("There are findings on %s and %s, but none that can tell whether it works.", i, o)
	case kg.GapReasonOnlyWeak:
		return fmt.Sprintf("No finding on the effect of %s on %s reaches a quality of %.1f, on a scale from 0 to 1.", i, o, gapQuality)
	case kg.GapReasonOnlyElsewhere:
		return fmt.Sprintf("No finding on %s and %s is known to be from %s.", i, o, kg.Join(countries, "or"))
	case kg.GapReasonOnlyOld:
		return fmt.Sprintf("The newest study of %s and %s is from %d; the data are from %d.", i, o, newest, x.today)
	case kg.GapReasonConflicting:
		return fmt.Sprintf("The studies disagree: of those of quality %.1f or more, at least one finds a favourable effect of %s on %s and another an adverse one.", gapQuality, i, o)
	}
	return interventionGap(reason, i)
}

// interventionGap says a gap of an intervention as a whole in words.
func interventionGap(reason kg.GapReason, intervention string) string {
	if reason == kg.GapReasonNoCost {
		return fmt.Sprintf("No finding is about the cost of %s.", intervention)
	}
	return fmt.Sprintf("No finding on %s is in the words of a family member, a child or a service user.", intervention)
}

// gapMeaning says what a sort of gap means, without naming anything.
func gapMeaning(reason kg.GapReason) string {
	switch reason {
	case kg.GapReasonNeverStudied:
		return "There is no finding at all."
	case kg.GapReasonOnlyQualitative:
		return "There are findings, but none on whether it works."
	case kg.GapReasonOnlyWeak:
		return fmt.Sprintf("No finding reaches a quality of %.1f, on a scale from 0 to 1.", gapQuality)
	case kg.GapReasonOnlyElsewhere:
		return "No finding is known to be from the country asked for."
	case kg.GapReasonOnlyOld:
		return fmt.Sprintf("The newest study is more than %d years older than the data.", gapYears)
	case kg.GapReasonConflicting:
		return fmt.Sprintf("The studies disagree: of those of quality %.1f or more, at least one is favourable and another adverse.", gapQuality)
	case kg.GapReasonNoCost:
		return "No finding is about the cost."
	}
	return "No finding is in the words of a family member, a child or a service user."
}
