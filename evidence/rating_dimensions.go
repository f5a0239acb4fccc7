package evidence

import (
	"cmp"
	"fmt"
	"slices"

	"forwhom/kg"
)

// The facts that schemes look at beyond the effect: what people say and how it is done, what it costs, each dimension by itself.

// tells reports whether a finding tells what people say or how it is done, by a design that asks them.
func (r *rater) tells(i int32) bool {
	switch r.x.rows[i].Dimension {
	case kg.DimensionExperience, kg.DimensionImplementation, kg.DimensionMechanism, kg.DimensionModerator:
	default:
		return false
	}
	s := r.x.rowOf(&r.x.findings[i])
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
		if !r.tells(i) {
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

// unitCost is what it costs itself, not a narrower one, for each person or family: of the amounts that were not granted or
// projected the best known, then the newest, then the first by id.
func (r *rater) unitCost() fact {
	best := int32(-1)
	place := func(f int32) int { return slices.Index(basisOrder, r.x.rows[f].Cost.Basis) }
	for _, f := range r.findings {
		r.pace.step()
		c := r.x.rows[f].Cost
		if amount, _ := c.ends(); amount == nil || c.Flow != kg.CostFlowCost || c.Currency != "GBP" || c.Unit != kg.CostUnitFamily && c.Unit != kg.CostUnitPerson ||
			!c.spent() || !slices.Contains(r.x.at(r.x.findings[f].interventions), r.subject) {
			continue
		}
		if best < 0 || cmp.Or(cmp.Compare(place(f), place(best)), cmp.Compare(r.x.findings[best].year, r.x.findings[f].year)) < 0 {
			best = f
		}
	}
	if best < 0 {
		return fact{unknown: "no finding says in pounds what it costs for each person or family"}
	}
	c := r.x.rows[best].Cost
	f := fact{units: 1, findings: []int32{best}, note: "the year of its prices is not stated"}
	if c.PriceYear > 0 {
		f.note = fmt.Sprintf("in prices of %d", c.PriceYear)
	}
	amount, high := c.ends()
	if f.value = *amount; high != nil {
		f.value = *high
		f.note = fmt.Sprintf("the upper end of %s to %s; %s", money(c.Currency, *amount), money(c.Currency, *high), f.note)
	}
	if c.Basis == kg.CostBasisStated {
		f.note += "; its source does not tell how it was arrived at"
	}
	return f
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
