package evidence

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"forwhom/kg"
)

// The facts that schemes look at beyond the effect: what people say and how it is done, what it costs, each dimension by itself.

// tells reports whether a finding of a study tells what people say or how it is done, by a design that asks them.
func tells(f *Finding, s *Study) bool {
	switch f.Dimension {
	case kg.DimensionExperience, kg.DimensionImplementation, kg.DimensionMechanism, kg.DimensionModerator:
	default:
		return false
	}
	return s != nil && (s.Design == kg.StudyDesignQualitative || s.Design == kg.StudyDesignMixedMethods || s.Design == kg.StudyDesignCaseStudy)
}

// voices are the studies that ask people, each a unit, and what their findings come to.
type voices struct {
	units    []unit
	ways     [directionCount]float64
	findings float64
	fits     float64 // the sum of how well they fit
	assessed float64 // those with a direction
}

// voices looks at what the studies that ask people find, once for all facts.
func (r *rater) voices() *voices {
	if r.voiced != nil {
		return r.voiced
	}
	r.voiced = &voices{}
	v, seen := r.voiced, make([]bool, r.x.units)
	for _, i := range r.findings {
		r.pace.step()
		if !tells(&r.x.rows[i], r.x.rowOf(&r.x.findings[i])) {
			continue
		}
		row := &r.x.findings[i]
		if !seen[row.unit] {
			seen[row.unit] = true
			v.units = append(v.units, unit{finding: i, study: row.study, number: row.unit})
		}
		v.findings++
		v.fits += r.match.score(row)
		if row.direction < directionCount {
			v.ways[row.direction]++
			v.assessed++
		}
	}
	return v
}

// voicesFact are the facts on the studies that ask people.
func (r *rater) voicesFact(name string) fact {
	v := r.voices()
	f := counted(v.units)
	switch {
	case name == "voices":
		return f
	case len(v.units) == 0:
		return fact{unknown: "no study tells what people say of it"}
	case name == "voiceRisk":
		return r.risk(v.units)
	case name == "voicesAgree" && (len(v.units) < 2 || v.assessed < 2):
		return fact{unknown: "fewer than two studies or findings have a direction to compare"}
	case name == "voicesAgree":
		f.value = slices.Max(v.ways[:]) / v.assessed
	case !r.asked:
		return fact{unknown: notAsked}
	default:
		f.value = v.fits / v.findings
	}
	return f
}

// bandable reports whether a finding says in pounds what it costs for each person or family, and not what was granted or
// projected.
func (r *rater) bandable(f *Finding) bool {
	c := f.Cost
	amount, _ := c.ends()
	return amount != nil && c.Flow == kg.CostFlowCost && c.Currency == "GBP" && (c.Unit == kg.CostUnitFamily || c.Unit == kg.CostUnitPerson) && c.spent()
}

// unitCost is what it costs itself, not a narrower one, for each person or family. Of several amounts those count that are
// best known and in the newest prices, and of these the upper end; the others are told.
func (r *rater) unitCost() fact {
	var amounts []int32
	for _, f := range r.findings {
		r.pace.step()
		if r.bandable(&r.x.rows[f]) && slices.Contains(r.x.at(r.x.findings[f].interventions), r.subject) {
			amounts = append(amounts, f)
		}
	}
	if len(amounts) == 0 {
		return fact{unknown: "no finding says in pounds what it costs for each person or family"}
	}
	better := func(a, b int32) int {
		r.pace.step()
		ca, cb := r.x.rows[a].Cost, r.x.rows[b].Cost
		return cmp.Or(cmp.Compare(slices.Index(basisOrder, ca.Basis), slices.Index(basisOrder, cb.Basis)), cmp.Compare(cb.PriceYear, ca.PriceYear))
	}
	slices.SortStableFunc(amounts, better)
	alike := 1
	for alike < len(amounts) && better(amounts[0], amounts[alike]) == 0 {
		alike++
	}
	slices.SortStableFunc(amounts[:alike], func(a, b int32) int { // the highest is named
		r.pace.step()
		_, ha := r.ends([]int32{a})
		_, hb := r.ends([]int32{b})
		return cmp.Compare(hb, ha)
	})
	low, high := r.ends(amounts[:alike])
	c := r.x.rows[amounts[0]].Cost
	f := fact{value: high, units: alike, findings: amounts[:min(alike, factFindings)], note: "the year of its prices is not stated"}
	if c.PriceYear > 0 {
		f.note = fmt.Sprintf("in prices of %d", c.PriceYear)
	}
	switch {
	case alike > 1:
		f.note = fmt.Sprintf("the highest of %d amounts, %s; %s", alike, rangeOf(low, high), f.note)
	case low < high:
		f.note = fmt.Sprintf("the upper end of %s; %s", rangeOf(low, high), f.note)
	}
	if c.Basis == kg.CostBasisStated {
		f.note += "; its source does not tell how it was arrived at"
	}
	if rest := amounts[alike:]; len(rest) > 0 {
		low, high := r.ends(rest)
		f.note += fmt.Sprintf("; %s, %s, %s not counted, since %s less well known or not in prices as new", number(len(rest), "other amount"),
			rangeOf(low, high), kg.Agree(len(rest), "is", "are"), kg.Agree(len(rest), "it is", "they are"))
	}
	return f
}

// ends returns the smallest and the largest of some findings' amounts.
func (r *rater) ends(findings []int32) (low, high float64) {
	low, high = math.Inf(1), math.Inf(-1)
	for _, f := range findings {
		from, to := r.x.rows[f].Cost.ends()
		if to == nil {
			to = from
		}
		low, high = min(low, *from), max(high, *to)
	}
	return low, high
}

// rangeOf writes amounts of pounds: "£400 to £600".
func rangeOf(low, high float64) string {
	if low == high {
		return money("GBP", low)
	}
	return moneyRange("GBP", low, &high)
}

// ofDimension are the facts on one dimension of evidence; on every dimension where none is being rated.
func (r *rater) ofDimension(name string) fact {
	var units []unit
	seen := make([]bool, r.x.units)
	claims := 0
	for _, i := range r.strand(r.dimension) {
		r.pace.step()
		claims++
		row := &r.x.findings[i]
		s := r.x.study(row.study)
		if r.dimension == kg.DimensionEconomic && !r.x.findsCosts(i) {
			continue
		}
		if seen[row.unit] || s == nil || name == "reviews" && !s.review {
			continue
		}
		seen[row.unit] = true
		units = append(units, unit{finding: i, study: row.study, number: row.unit})
	}
	f := counted(units)
	if name == "claims" {
		f.value = float64(claims)
	}
	return f
}

// strand returns the findings in a dimension, ascending; all of them for "".
func (r *rater) strand(d kg.Dimension) []int32 {
	if d == "" {
		return r.findings
	}
	if r.strands == nil {
		r.strands = map[kg.Dimension][]int32{}
		for _, f := range r.findings {
			r.pace.step()
			r.strands[r.x.rows[f].Dimension] = append(r.strands[r.x.rows[f].Dimension], f)
		}
	}
	return r.strands[d]
}

// findsCosts reports whether a finding on costs is more than a claim: an amount, or a direction that settles something, that
// was neither granted or planned nor projected.
func (x *Index) findsCosts(i int32) bool {
	c, d := x.rows[i].Cost, x.findings[i].direction
	if c != nil && !c.spent() {
		return false
	}
	amount, _ := c.ends()
	return amount != nil || d != unclear && d != notAssessed
}
