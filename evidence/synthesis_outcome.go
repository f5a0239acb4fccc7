package evidence

import (
	"cmp"
	"fmt"
	"slices"

	"forwhom/kg"
)

// oneOutcome leaves the estimates on one outcome and what is narrower, one for each unit: on that outcome on which most
// are left when nothing counts twice; of such, where most of these are on it itself, then where most were to choose from;
// then on the narrowest, then on the first by name. Outcomes that are not under one another are never pooled. It returns
// the outcome, -1 where none is known.
//
// No outcome keeps more than it has before duplicates go. So those that have most are tried first, and those that cannot
// be better than the best so far are passed over; mostly that is all but the first.
func (s *synthesiser) oneOutcome() int32 {
	on := s.byOutcome()
	held := s.heldBy(on)
	tried := slices.DeleteFunc(allOf(s.x.outcomes), func(o int32) bool { return held[o].units == 0 })
	if len(tried) == 0 {
		s.countOnce()
		return -1
	}
	slices.SortFunc(tried, func(a, b int32) int { return s.better(held[a], held[b]) })
	var best *synthesiser
	var most stock
	for _, o := range tried {
		if best != nil && s.better(held[o], most) >= 0 {
			continue
		}
		trial := s.on(o, on.line(o))
		trial.countOnce()
		left := held[o]
		left.units, left.own = len(trial.rows), trial.countRows(func(c *candidate) bool { return c.own })
		if best == nil || s.better(left, most) < 0 {
			best, most = trial, left
		}
	}
	best.excluded = append(best.excluded, s.excluded...)
	best.excludeOthers(s.rows, on.line(most.outcome), most.outcome)
	*s = *best
	return most.outcome
}

// stock is what an outcome has to pool.
type stock struct {
	outcome   int32
	units     int // with an estimate on it or on something narrower
	own       int // with one on the outcome itself
	estimates int
}

// better orders outcomes by what they have to pool, the one that is pooled first.
func (s *synthesiser) better(a, b stock) int {
	h := s.x.outcomes
	return cmp.Or(cmp.Compare(b.units, a.units), cmp.Compare(b.own, a.own), cmp.Compare(b.estimates, a.estimates),
		cmp.Compare(len(h.down[a.outcome]), len(h.down[b.outcome])), h.compare(a.outcome, b.outcome))
}

// countOnce leaves one estimate a unit, in one unit of measurement, and no review beside its studies.
func (s *synthesiser) countOnce() {
	s.oneUnit()
	s.onePerStudy()
	s.apartFromReviews()
}

// byOutcome gathers the places of the rows by the outcomes towards which they count.
func (s *synthesiser) byOutcome() gathered {
	return deal(len(s.x.outcomes.nodes), func(yield func(line, item int32) bool) {
		for i := range s.rows {
			s.pace.step()
			row := &s.x.findings[s.rows[i].finding]
			for _, up := range s.above(row) {
				if s.side(row, up) != apart && !yield(up, int32(i)) {
					return
				}
			}
		}
	})
}

// heldBy counts what each outcome has to pool.
func (s *synthesiser) heldBy(on gathered) []stock {
	held := make([]stock, len(s.x.outcomes.nodes))
	last, lastOwn := make([]int32, s.x.units), make([]int32, s.x.units) // by unit: the outcome it was last counted on, from 1
	for n := range held {
		o := int32(n)
		held[n] = stock{outcome: o, estimates: len(on.line(o))}
		for _, i := range on.line(o) {
			s.pace.step()
			row := &s.x.findings[s.rows[i].finding]
			if last[row.unit] != o+1 {
				last[row.unit] = o + 1
				held[n].units++
			}
			if lastOwn[row.unit] != o+1 && slices.Contains(s.x.at(row.outcomes), o) {
				lastOwn[row.unit] = o + 1
				held[n].own++
			}
		}
	}
	return held
}

// above returns the outcomes of a finding and everything broader, each once.
func (s *synthesiser) above(f *finding) []int32 {
	outcomes := s.x.at(f.outcomes)
	if len(outcomes) == 1 {
		return s.x.outcomes.up[outcomes[0]]
	}
	var all []int32
	for _, o := range outcomes {
		all = append(all, s.x.outcomes.up[o]...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// on returns a synthesiser of the rows at those places, with their numbers as they count towards an outcome.
func (s *synthesiser) on(outcome int32, places []int32) *synthesiser {
	trial := &synthesiser{x: s.x, pace: s.pace, req: s.req, name: s.name, rows: make([]candidate, len(places))}
	for n, i := range places {
		s.pace.step()
		c := s.rows[i]
		row := &s.x.findings[c.finding]
		c.own = slices.Contains(s.x.at(row.outcomes), outcome)
		if c.turned = s.side(row, outcome) == opposite; c.turned {
			c.standardised = s.turn(&c, outcome)
		}
		trial.rows[n] = c
	}
	return trial
}

// excludeOthers notes of the rows at all places but those, which ascend, that they are of another outcome, or that their
// number does not count towards it.
func (s *synthesiser) excludeOthers(rows []candidate, places []int32, outcome int32) {
	name := s.x.quoted(s.x.outcomes.nodes[outcome].Name)
	for i := range rows {
		s.pace.step()
		if len(places) > 0 && places[0] == int32(i) {
			places = places[1:]
			continue
		}
		c := &rows[i]
		if row := &s.x.findings[c.finding]; s.x.stands(row, outcome) {
			s.exclude(c.finding, kg.ExclusionReasonOtherOutcome, "%s", s.whyApart(row, outcome))
		} else {
			s.exclude(c.finding, kg.ExclusionReasonOtherOutcome, "It is on another outcome than %s, and outcomes that are not under one another are not pooled.", name)
		}
	}
}

// side is how the number of a finding counts towards an outcome.
type side int

const (
	alike    side = iota // as it is
	opposite             // turned round: more of the one is better, more of the other worse
	apart                // not at all
)

// side tells how the number of a finding that stands on an outcome or on narrower ones counts towards it. A risk or a
// hazard ratio cannot be turned round: that of an event does not tell that of its absence. Source: docs/methods.md,
// section 10.
func (s *synthesiser) side(f *finding, outcome int32) side {
	outcomes := s.x.at(f.outcomes)
	if slices.Contains(outcomes, outcome) {
		return alike
	}
	h := s.x.outcomes
	of := h.nodes[outcome].Polarity
	found, first := alike, true
	for _, o := range outcomes {
		if len(outcomes) > 1 && !h.within(o, outcome) {
			continue
		}
		one := apart
		switch p := h.nodes[o].Polarity; {
		case p == of:
			one = alike
		case opposed(p, of) && s.req.Measure != kg.EffectMeasureRiskRatio && s.req.Measure != kg.EffectMeasureHazardRatio:
			one = opposite
		}
		if !first && one != found { // one number of outcomes that go different ways
			return apart
		}
		found, first = one, false
	}
	return found
}

func opposed(p, q kg.Polarity) bool {
	return p == kg.PolarityMoreIsBetter && q == kg.PolarityMoreIsWorse || p == kg.PolarityMoreIsWorse && q == kg.PolarityMoreIsBetter
}

// turn returns a row's estimate with the other sign: of a ratio, whose log is pooled, its reciprocal.
func (s *synthesiser) turn(c *candidate, outcome int32) *standardised {
	from, finding, turned := c.standardised.how, c.finding, *c.standardised
	turned.y = -turned.y
	turned.turned = true
	turned.how = func() string {
		sign := "with the other sign"
		if isRatio(s.req.Measure) {
			sign = "as its reciprocal"
		}
		return fmt.Sprintf("%s; taken %s, since %s", from(), sign, s.ways(&s.x.findings[finding], outcome))
	}
	return &turned
}

// whyApart says why the number of a finding on a narrower outcome does not count.
func (s *synthesiser) whyApart(f *finding, outcome int32) string {
	why := "It cannot be pooled, since " + s.ways(f, outcome)
	if isRatio(s.req.Measure) && opposed(s.x.outcomes.nodes[s.narrower(f, outcome)].Polarity, s.x.outcomes.nodes[outcome].Polarity) {
		why += fmt.Sprintf(", and %s of an event does not tell that of its absence", withA(s.name))
	}
	return why + "."
}

// narrower returns the first outcome of a finding that is narrower than an outcome and counts another way, or else the
// first that is narrower.
func (s *synthesiser) narrower(f *finding, outcome int32) int32 {
	h, first := s.x.outcomes, int32(-1)
	for _, o := range s.x.at(f.outcomes) {
		switch {
		case !h.within(o, outcome):
		case h.nodes[o].Polarity != h.nodes[outcome].Polarity:
			return o
		case first < 0:
			first = o
		}
	}
	return first
}

// ways says which way is better on a finding's narrower outcome, and on the one that is pooled.
func (s *synthesiser) ways(f *finding, outcome int32) string {
	h := s.x.outcomes
	o := s.narrower(f, outcome)
	return fmt.Sprintf("%s on %s and %s on %s", waySays(h.nodes[o].Polarity), s.x.quoted(h.nodes[o].Name), waySays(h.nodes[outcome].Polarity), s.x.quoted(h.nodes[outcome].Name))
}

func waySays(p kg.Polarity) string {
	switch p {
	case kg.PolarityMoreIsBetter:
		return "more is better"
	case kg.PolarityMoreIsWorse:
		return "more is worse"
	case kg.PolarityNeither:
		return "neither more nor less is always better"
	}
	return "it is not known which way is better"
}
