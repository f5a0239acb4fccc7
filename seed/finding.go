package seed

import (
	"math"
	"regexp"
	"strings"

	"forwhom/kg"
)

// checkFinding checks what every claim must have: where it comes from, what it is about, and numbers that can be.
func (r *reader) checkFinding(it *item) {
	n := it.node
	if r.lacks(it, "source") {
		r.problemf(it.at, "a finding has no source: add the id of the publication or page that it was taken from")
	}
	for _, required := range []string{"locator", "extraction"} {
		if i, ok := n.Kind.Property(required); ok && n.Values[i] == nil && !it.given(required) {
			r.missing(it, n.Kind.Info().Properties[i])
		}
	}
	if n.Text("dimension") == string(kg.DimensionEffect) {
		r.checkEffectFinding(it)
	}
	if (n.Text("certainty") == "") != (n.Text("certaintyBasis") == "") {
		r.problemf(it.place("certainty"), "certainty and certaintyBasis come together: who rated it, SOURCE or REVIEWER?")
	}
	r.checkFindingID(it)
	r.checkFindingMoney(it)
	r.checkEstimate(it)
	r.checkRange(it, "followUpMonths", 0, 1200)
	r.checkRange(it, "restsOnStudies", 0, 1e5)
}

// checkEffectFinding checks a claim about whether something works: it has an outcome, an intervention and a direction.
func (r *reader) checkEffectFinding(it *item) {
	if r.lacks(it, "outcomes") {
		r.problemf(it.at, "a finding of dimension EFFECT has no outcome: add outcomes")
	}
	if r.lacks(it, "interventions") {
		r.problemf(it.at, "a finding of dimension EFFECT has no intervention: add interventions")
	}
	if it.node.Text("direction") == string(kg.DirectionNotAssessed) {
		r.problemf(it.place("direction"), "a finding of dimension EFFECT has a direction: UNCLEAR where the result does not settle it, or another dimension where it is no claim about an effect")
	}
}

var findingNumber = regexp.MustCompile(`-[1-9][0-9]*$`)

// checkFindingID checks that a finding is named after its study or source and numbered, never after its statement,
// which may change.
func (r *reader) checkFindingID(it *item) {
	owners := append(it.from(kg.RelReports), it.to(kg.RelStatedIn)...)
	_, slug, _ := strings.Cut(it.node.ID, ":")
	if len(owners) == 0 || slug == "" || r.unread[kg.KindStudy] || r.unread[kg.KindSource] {
		return
	}
	stem := findingNumber.ReplaceAllString(slug, "")
	for _, owner := range owners {
		if _, name, _ := strings.Cut(owner.node.ID, ":"); name == stem && stem != slug {
			return
		}
	}
	_, name, _ := strings.Cut(owners[0].node.ID, ":")
	r.problemf(it.at, "a finding's id is that of its study or source with a number, such as %s, not %s", quote("finding:"+name+"-1"), quote(it.node.ID))
}

// checkFindingMoney checks that money stands in ECONOMIC findings: projections and savings are no effects on people.
func (r *reader) checkFindingMoney(it *item) {
	if it.node.Text("dimension") == string(kg.DimensionEconomic) || it.node.Text("dimension") == "" {
		return
	}
	if it.given("cost") {
		r.problemf(it.place("cost"), "money belongs to a finding of dimension ECONOMIC: make it one of its own")
	}
	if it.node.Text("effect.measure") == string(kg.EffectMeasureBenefitCostRatio) {
		r.problemf(it.place("effect.measure"), "BENEFIT_COST_RATIO belongs to a finding of dimension ECONOMIC")
	}
}

// checkEstimate checks that the numbers of an effect can be, and agree with one another.
func (r *reader) checkEstimate(it *item) {
	n := it.node
	value, known := numberOf(n, "effect.value")
	low, hasLow := numberOf(n, "effect.ciLow")
	high, hasHigh := numberOf(n, "effect.ciHigh")
	switch {
	case it.given("effect.ciLow") != it.given("effect.ciHigh"):
		r.problemf(it.place("effect"), "a confidence interval has both ciLow and ciHigh")
	case !hasLow || !hasHigh: // one that cannot be read is told where it stands
	case low > high:
		r.problemf(it.place("effect.ciLow"), "the confidence interval from %v to %v is the wrong way round", low, high)
	case known && (value < low || value > high):
		r.problemf(it.place("effect.value"), "the value %v lies outside its confidence interval from %v to %v", value, low, high)
	}
	if known && n.Text("effect.measure") == "" {
		r.problemf(it.place("effect.value"), "a value has a measure: add what it is, such as measure: RISK_RATIO")
	}
	r.checkRange(it, "effect.pValue", 0, 1)
	r.checkRange(it, "effect.n", 1, 1e9)
	if level, ok := numberOf(n, "effect.ciLevel"); ok && (level < 50 || level >= 100) {
		r.problemf(it.place("effect.ciLevel"), "ciLevel is in per cent, such as 95, not %v", level)
	}
	least, most := bounds(kg.EffectMeasure(n.Text("effect.measure")))
	for _, property := range []string{"effect.value", "effect.ciLow", "effect.ciHigh"} {
		r.checkRange(it, property, least, most)
	}
	r.checkComputed(it)
}

// bounds returns between which values a measure can lie; schema/ says what each is measured in.
func bounds(m kg.EffectMeasure) (least, most float64) {
	const any = 1e12
	switch m {
	case kg.EffectMeasureRiskRatio, kg.EffectMeasureOddsRatio, kg.EffectMeasureHazardRatio, kg.EffectMeasureCount:
		return 0, any
	case kg.EffectMeasureRiskDifference:
		return -100, 100
	case kg.EffectMeasurePercentage:
		return 0, 100
	case kg.EffectMeasurePercentageChange:
		return -100, any
	case kg.EffectMeasureStandardisedMeanDifference:
		return -20, 20
	}
	return -any, any
}

// checkComputed checks a value that was computed here from the values of two groups. Differences are intervention less
// comparison; they may be off by the rounding of one decimal.
func (r *reader) checkComputed(it *item) {
	n := it.node
	if derived, _ := n.Get("effect.derived").(bool); !derived {
		return
	}
	one, hasOne := numberOf(n, "effect.interventionValue")
	other, hasOther := numberOf(n, "effect.comparisonValue")
	value, known := numberOf(n, "effect.value")
	if !hasOne || !hasOther || !known {
		for _, part := range []string{"effect.value", "effect.interventionValue", "effect.comparisonValue"} {
			if !it.given(part) {
				r.problemf(it.place("effect.derived"), "a derived value is made from two others: add %s", part)
			}
		}
		return
	}
	switch kg.EffectMeasure(n.Text("effect.measure")) {
	case kg.EffectMeasureRiskDifference, kg.EffectMeasureMeanDifference:
		if math.Abs(one-other-value) > 0.1 {
			r.problemf(it.place("effect.value"), "the derived value is %v, and %v less %v is %.4g", value, one, other, one-other)
		}
	}
}
