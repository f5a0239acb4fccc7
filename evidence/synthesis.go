package evidence

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"gonum.org/v1/gonum/stat/distuv"

	"forwhom/kg"
)

// SynthesisRequest says what is pooled, of the findings of the Graph, and how.
type SynthesisRequest struct {
	Measure    kg.EffectMeasure
	Method     SynthesisMethod
	SubgroupBy kg.StudyAttribute // "" for no subgroups
	Context    Context           // the reader's own, of which rows tell how well they fit it; it changes no number
	First      int               // rows and exclusions that are wanted in detail; 0 for all
}

// Synthesis is a meta-analysis. Values are in the measure itself: a ratio as a ratio, not as its log.
type Synthesis struct {
	Sentence      string
	Outcome       kg.ID // of all estimates, narrower ones included; "" where they have none
	K             int   // how many estimates were pooled, one a unit
	Pooled        *Pooled
	Prediction    *Interval
	Heterogeneity *Heterogeneity
	Rows          []SynthesisRow // by year, then by id; at most as many as wanted
	LeaveOneOut   []Step
	Cumulative    []Step
	Subgroups     *Subgroups
	Asymmetry     *Asymmetry  // from ten estimates up
	Excluded      []Exclusion // by id; at most as many as wanted
	ExcludedCount int
	Warnings      []string
}

// Pooled is a pooled value with its interval and the p-value of no effect.
type Pooled struct {
	Value, Low, High, PValue float64
	Estimate, StandardError  float64 // on the scale of pooling: the log of a ratio
}

// Interval has two ends, such as those between which the true effect of a new study would lie.
type Interval struct{ Low, High float64 }

// Heterogeneity is how much estimates differ beyond chance.
type Heterogeneity struct {
	Q, PValue float64
	DF        int
	I2        float64 // per cent
	Tau2      float64 // on the scale of pooling
}

// SynthesisRow is one line of a forest plot.
type SynthesisRow struct {
	Finding          kg.ID
	Label            string
	Value, Low, High float64
	StandardError    float64 // on the scale of pooling
	Weight           float64 // per cent
	Conversion       string
	Transferability  *Transferability // nil without a context
}

// Step is the pooled value without one finding, or with all up to one.
type Step struct {
	Finding kg.ID
	K       int
	Pooled
	Tau2, I2 float64
}

// Subgroups are the estimates pooled by the values of an attribute.
type Subgroups struct {
	Attribute kg.StudyAttribute
	Groups    []Subgroup // by how many estimates they have, then by value
	Unknown   int        // estimates that do not state it, or state several values: they are in no group
	Q, PValue *float64   // of the difference between the groups; nil for fewer than two
	DF        int
	Sentence  string
}

// Subgroup are the estimates with one value of an attribute. One estimate alone is shown as it is.
type Subgroup struct {
	Value string
	K     int
	Pooled
	Tau2, I2 float64
	plainSE  float64 // without Hartung and Knapp, for the test
}

// Exclusion is a finding that was selected and not pooled.
type Exclusion struct {
	Finding  kg.ID
	Reason   kg.ExclusionReason
	Sentence string
}

// Synthesise pools the comparable estimates of all findings of the graph, one a unit. A measure that cannot be pooled is
// BAD_INPUT. It ends early with ctx, as New does. Source: docs/methods.md, section 10.
func (x *Index) Synthesise(ctx context.Context, req SynthesisRequest) (Synthesis, error) {
	if poolable[req.Measure] == "" {
		return Synthesis{}, kg.Errorf(kg.BadInput, "measure: %s cannot be pooled: ask for RISK_RATIO, ODDS_RATIO, HAZARD_RATIO, RISK_DIFFERENCE, MEAN_DIFFERENCE or STANDARDISED_MEAN_DIFFERENCE",
			withA(kg.Words(req.Measure)))
	}
	q, err := x.InContext(Question{}, req.Context)
	if err != nil {
		return Synthesis{}, err
	}
	return within(ctx, func(p *pace) Synthesis {
		out := x.synthesise(p, req)
		if q.states() {
			x.fitRows(out.Rows, q)
		}
		return out
	})
}

// fitRows tells of each row how well its finding fits what a question states.
func (x *Index) fitRows(rows []SynthesisRow, q Question) {
	m := newMatcher(x, q)
	for i := range rows {
		fit := m.fit(&x.findings[x.finding(rows[i].Finding)])
		rows[i].Transferability = &fit
	}
}

func (x *Index) synthesise(p *pace, req SynthesisRequest) Synthesis {
	s := &synthesiser{x: x, pace: p, req: req, name: poolable[req.Measure]}
	s.rows = make([]candidate, 0, len(x.findings))
	s.collect()
	outcome := s.oneOutcome()
	s.sortByYear()
	out := Synthesis{K: len(s.rows)}
	if outcome >= 0 {
		out.Outcome = x.outcomes.nodes[outcome].ID
	}
	s.pool(&out)
	slices.SortFunc(s.excluded, func(a, b Exclusion) int {
		p.step()
		return strings.Compare(a.Finding, b.Finding)
	})
	out.Excluded, out.ExcludedCount = s.excluded[:s.wanted(len(s.excluded))], len(s.excluded)
	out.Warnings = s.warnings(&out)
	out.Sentence = s.sentence(&out, outcome)
	return out
}

// wanted returns how many of a list are wanted in detail.
func (s *synthesiser) wanted(n int) int {
	if s.req.First > 0 {
		return min(n, s.req.First)
	}
	return n
}

// synthesiser works one synthesis out.
type synthesiser struct {
	x        *Index
	pace     *pace
	req      SynthesisRequest
	name     string // of the measure
	rows     []candidate
	excluded []Exclusion
}

// candidate is an estimate that may be pooled.
type candidate struct {
	*standardised
	finding int32
	own     bool // whether it is on the outcome itself, not a narrower one
	turned  bool // whether its number was turned round, because its outcome counts the other way
}

func (s *synthesiser) exclude(finding int32, reason kg.ExclusionReason, format string, args ...any) {
	s.excluded = append(s.excluded, Exclusion{s.x.rows[finding].ID, reason, fmt.Sprintf(format, args...)})
}

// collect puts every finding's estimate on the scale of the measure.
func (s *synthesiser) collect() {
	for i := range s.x.retracted {
		s.excluded = append(s.excluded, Exclusion{s.x.retracted[i].ID, kg.ExclusionReasonRetracted, "Its study was retracted."})
	}
	for f := range s.x.findings {
		s.pace.step()
		row, claim := &s.x.findings[f], &s.x.rows[f]
		study := s.x.rowOf(row)
		switch {
		case claim.Dimension != kg.DimensionEffect:
			s.exclude(int32(f), kg.ExclusionReasonNotAnEffect, "It says %s, not whether it works.", dimensionSays(claim.Dimension))
			continue
		case row.quality == 0:
			s.exclude(int32(f), kg.ExclusionReasonNotAnEffect, "The design of its study cannot show an effect.")
			continue
		}
		paired := study != nil && (effectiveDesign(study) == kg.StudyDesignBeforeAfter || effectiveDesign(study) == kg.StudyDesignCaseSeries)
		estimate, bad := claim.Effect.standardise(s.req.Measure, paired)
		if bad != nil {
			s.exclude(int32(f), bad.reason, "%s", bad.sentence)
			continue
		}
		s.rows = append(s.rows, candidate{standardised: estimate, finding: int32(f)})
	}
}

// keep leaves those rows that stay; the others are excluded by the test itself.
func (s *synthesiser) keep(stays func(*candidate) bool) {
	kept := s.rows[:0]
	for i := range s.rows {
		s.pace.step()
		if stays(&s.rows[i]) {
			kept = append(kept, s.rows[i])
		}
	}
	s.rows = kept
}

// oneUnit leaves the mean differences in one unit: that of the most estimates, then the first by name.
func (s *synthesiser) oneUnit() {
	if s.req.Measure != kg.EffectMeasureMeanDifference {
		return
	}
	counts := map[string]int{}
	for _, r := range s.rows {
		counts[kg.Fold(r.unit)]++
	}
	best, found := "", false
	for unit, n := range counts {
		if !found || n > counts[best] || n == counts[best] && unit < best {
			best, found = unit, true
		}
	}
	s.keep(func(c *candidate) bool {
		if kg.Fold(c.unit) == best {
			return true
		}
		s.exclude(c.finding, kg.ExclusionReasonOtherUnit, "It is measured in %s, the others in %s.", unitWords(c.unit), unitWords(best))
		return false
	})
}

func unitWords(unit string) string {
	if unit == "" {
		return "a unit that is not stated"
	}
	return unit
}

// onePerStudy leaves one estimate a unit: on the outcome itself before narrower ones, in the measure asked for before one
// that was turned into it, then the one with the smallest standard error, then the first by id.
func (s *synthesiser) onePerStudy() {
	best := make([]int32, s.x.units) // by unit: its best row, plus 1
	better := func(a, b *candidate) bool {
		switch {
		case a.own != b.own:
			return a.own
		case a.converted != b.converted:
			return b.converted
		case a.se != b.se:
			return a.se < b.se
		}
		return a.finding < b.finding
	}
	for i := range s.rows {
		s.pace.step()
		if at := &best[s.x.findings[s.rows[i].finding].unit]; *at == 0 || better(&s.rows[i], &s.rows[*at-1]) {
			*at = int32(i) + 1
		}
	}
	for unit, at := range best { // the rows are about to move
		if at > 0 {
			best[unit] = s.rows[at-1].finding
		}
	}
	s.keep(func(c *candidate) bool {
		chosen := best[s.x.findings[c.finding].unit]
		if chosen == c.finding {
			return true
		}
		s.exclude(c.finding, kg.ExclusionReasonSameStudy, "Another estimate of the same people stands for it: %s.", s.x.rows[chosen].ID)
		return false
	})
}

// apartFromReviews drops the estimate of a review that includes a study which stands itself, and of two reviews that
// share more than half of the smaller one's studies the less precise.
func (s *synthesiser) apartFromReviews() {
	standing := make([]bool, s.x.units)
	var reviews []*candidate
	for i := range s.rows {
		r := &s.rows[i]
		if st := s.x.study(s.x.findings[r.finding].study); st != nil && st.review {
			reviews = append(reviews, r)
		} else if st != nil {
			standing[st.unit] = true
		}
	}
	if len(reviews) == 0 {
		return
	}
	slices.SortFunc(reviews, func(a, b *candidate) int {
		return cmp.Or(cmp.Compare(a.se, b.se), cmp.Compare(a.finding, b.finding))
	})
	kept := newOverlaps(len(s.x.studies))
	kept.forget()
	dropped := map[int32]string{}
	for _, r := range reviews {
		known := s.x.studies[s.x.findings[r.finding].study].known
		included := 0
		for _, k := range known {
			s.pace.step()
			if u := s.x.studies[k].unit; u >= 0 && standing[u] {
				included++
			}
		}
		switch {
		case included > 0:
			dropped[r.finding] = fmt.Sprintf("It is a review, and %d of its studies %s pooled, too.", included, kg.Agree(included, "is", "are"))
		case kept.displaces(known):
			dropped[r.finding] = "It is a review that shares more than half of its studies, or of the other's, with a more precise one."
		default:
			kept.add(known)
		}
	}
	s.keep(func(c *candidate) bool {
		why, out := dropped[c.finding]
		if out {
			s.exclude(c.finding, kg.ExclusionReasonOverlap, "%s", why)
		}
		return !out
	})
}

// sortByYear puts the rows, which stand in the order of their ids, into that of their years, unknown ones last.
func (s *synthesiser) sortByYear() {
	years := make([]int, len(s.rows))
	lines := map[int]int32{}
	for i := range s.rows {
		years[i] = cmp.Or(s.x.findings[s.rows[i].finding].year, math.MaxInt)
		lines[years[i]] = 0
	}
	for line, year := range slices.Sorted(maps.Keys(lines)) {
		lines[year] = int32(line)
	}
	dealt := deal(len(lines), func(yield func(line, item int32) bool) {
		for i := range s.rows {
			s.pace.step()
			if !yield(lines[years[i]], int32(i)) {
				return
			}
		}
	})
	sorted := make([]candidate, len(s.rows))
	for at, i := range dealt.items {
		sorted[at] = s.rows[i]
	}
	s.rows = sorted
}

// sampleOf gathers rows.
func sampleOf(rows []candidate) sample {
	out := sample{make([]float64, len(rows)), make([]float64, len(rows))}
	for i, r := range rows {
		out.y[i], out.v[i] = r.y, r.se*r.se
	}
	return out
}

// pool works out everything that is computed from the rows.
func (s *synthesiser) pool(out *Synthesis) {
	all := sampleOf(s.rows)
	tau2 := 0.0
	if len(s.rows) >= poolFrom {
		r := all.pool(s.pace, s.req.Method)
		tau2 = r.tau2
		pooled := s.pooled(r)
		out.Pooled = &pooled
		out.Heterogeneity = &Heterogeneity{Q: r.q, PValue: r.qP, DF: r.df, I2: r.i2, Tau2: r.tau2}
		if r.prediction {
			out.Prediction = &Interval{offScale(s.req.Measure, r.predLow), offScale(s.req.Measure, r.predHigh)}
		}
	}
	_, sum, _, _ := all.weighted(s.pace, tau2)
	for _, r := range s.rows[:s.wanted(len(s.rows))] {
		of := s.interval(r)
		out.Rows = append(out.Rows, SynthesisRow{
			Finding: s.x.rows[r.finding].ID, Label: s.x.label(r.finding), StandardError: r.se, Conversion: r.how(),
			Value: offScale(s.req.Measure, r.y), Low: offScale(s.req.Measure, of.Low), High: offScale(s.req.Measure, of.High),
			Weight: min(100, 100/(r.se*r.se+tau2)/sum),
		})
	}
	if len(s.rows) <= maxSteps {
		out.LeaveOneOut, out.Cumulative = s.leaveOneOut(all), s.cumulative(all)
	}
	if s.req.SubgroupBy != "" {
		out.Subgroups = s.subgroups()
	}
	if len(s.rows) >= asymmetryFrom {
		if a, ok := all.egger(s.pace); ok {
			out.Asymmetry = &a
		}
	}
}

// interval is that of one estimate, on the scale of pooling.
func (s *synthesiser) interval(c candidate) Interval {
	return s.x.rows[c.finding].Effect.interval(c.standardised, s.req.Measure)
}

func (s *synthesiser) pooled(r pooling) Pooled {
	m := s.req.Measure
	return Pooled{Value: offScale(m, r.mu), Low: offScale(m, r.low), High: offScale(m, r.high), PValue: r.p, Estimate: r.mu, StandardError: r.se}
}

func (s *synthesiser) step(finding int32, of sample) Step {
	r := of.pool(s.pace, s.req.Method)
	return Step{Finding: s.x.rows[finding].ID, K: of.k(), Pooled: s.pooled(r), Tau2: r.tau2, I2: r.i2}
}

// leaveOneOut pools the others for each estimate; nil where fewer than two would be left.
func (s *synthesiser) leaveOneOut(all sample) []Step {
	if all.k() <= poolFrom {
		return nil
	}
	var steps []Step
	for i := range s.rows {
		others := sample{slices.Delete(slices.Clone(all.y), i, i+1), slices.Delete(slices.Clone(all.v), i, i+1)}
		steps = append(steps, s.step(s.rows[i].finding, others))
	}
	return steps
}

// cumulative pools the first two estimates by year, then one more at a time.
func (s *synthesiser) cumulative(all sample) []Step {
	var steps []Step
	for n := poolFrom; n <= all.k(); n++ {
		steps = append(steps, s.step(s.rows[n-1].finding, sample{all.y[:n], all.v[:n]}))
	}
	return steps
}

// subgroups pools by the values of an attribute, and tests whether the groups differ.
func (s *synthesiser) subgroups() *Subgroups {
	out := &Subgroups{Attribute: s.req.SubgroupBy}
	byTrait := map[int32][]candidate{} // by the first trait that is alike
	texts := map[int32]string{}        // as the first estimate has it
	for _, r := range s.rows {
		s.pace.step()
		alike, values := int32(-1), 0
		for _, t := range s.x.at(s.x.findings[r.finding].traits) {
			if trait := &s.x.traits[t]; attributes[trait.at] == s.req.SubgroupBy {
				alike, values = trait.alike, values+1
				if _, known := texts[alike]; !known {
					texts[alike] = trait.text
				}
			}
		}
		if values == 1 {
			byTrait[alike] = append(byTrait[alike], r)
		} else {
			out.Unknown++
		}
	}
	for alike, rows := range byTrait {
		out.Groups = append(out.Groups, s.subgroup(texts[alike], rows))
	}
	slices.SortFunc(out.Groups, func(g, h Subgroup) int {
		return cmp.Or(cmp.Compare(h.K, g.K), strings.Compare(g.Value, h.Value))
	})
	if len(out.Groups) >= poolFrom {
		var between sample
		for _, g := range out.Groups {
			between.y = append(between.y, g.Estimate)
			between.v = append(between.v, g.plainSE*g.plainSE)
		}
		mu, _, _, _ := between.weighted(s.pace, 0)
		q, _ := between.squares(s.pace, mu, 0)
		out.DF = len(out.Groups) - 1
		p := distuv.ChiSquared{K: float64(out.DF)}.Survival(q)
		out.Q, out.PValue = &q, &p
	}
	out.Sentence = s.subgroupSentence(out)
	return out
}

// subgroup pools the rows of one value; one row is shown as it is.
func (s *synthesiser) subgroup(value string, rows []candidate) Subgroup {
	of, first := sampleOf(rows), rows[0]
	var r pooling
	if of.k() >= poolFrom {
		r = of.pool(s.pace, s.req.Method)
	} else {
		shown := s.interval(first)
		r = pooling{mu: first.y, se: first.se, plainSE: first.se, low: shown.Low, high: shown.High, p: twoSided(first.y / first.se)}
	}
	return Subgroup{Value: value, K: of.k(), Pooled: s.pooled(r), Tau2: r.tau2, I2: r.i2, plainSE: r.plainSE}
}
