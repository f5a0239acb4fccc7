package evidence

import "slices"

// selection tells which findings answer a question. Source: docs/methods.md, section 2.
type selection struct {
	x         *Index
	pace      *pace
	q         Question
	match     *matcher
	minimum   float64 // of quality
	subjects  axis    // the interventions that may be answers
	outcomes  axis    // the outcomes that are answered, each by itself
	findings  []int32 // the findings that count, ascending
	transfers []float64
}

func newSelection(x *Index, p *pace, q Question) *selection {
	s := &selection{x: x, pace: p, q: q, match: newMatcher(x, q), transfers: make([]float64, len(x.findings))}
	s.minimum, _ = ratedQuality(q.MinCertainty)
	s.subjects = newAxis(x.interventions, s.askedInterventions(), interventionsOf, true)
	asked := s.askedOutcomes()
	s.outcomes = newAxis(x.outcomes, asked, outcomesOf, q.IncludeNarrower)
	for _, o := range s.withNarrower(asked) {
		s.findings = append(s.findings, x.onOutcome[o]...)
	}
	slices.Sort(s.findings)
	s.findings = slices.Compact(s.findings)
	s.findings = slices.DeleteFunc(s.findings, func(f int32) bool { return !s.counts(f) })
	for _, f := range s.findings {
		p.step()
		s.transfers[f] = s.match.score(&x.findings[f])
	}
	return s
}

// withNarrower adds to outcomes what is narrower, unless the question leaves that out.
func (s *selection) withNarrower(outcomes []int32) []int32 {
	if !s.q.IncludeNarrower {
		return outcomes
	}
	return s.x.outcomes.below(outcomes)
}

// counts reports whether a finding may count, on whatever outcome it stands.
func (s *selection) counts(f int32) bool { return s.x.findings[f].effect && s.admits(f) }

// admits reports whether a finding of any dimension is one that the question does not exclude. Only findings on an
// effect have a quality to compare.
func (s *selection) admits(i int32) bool {
	s.pace.step()
	f, row := &s.x.findings[i], &s.x.rows[i]
	return (!f.effect || f.quality >= s.minimum) &&
		(len(s.q.Perspective) == 0 || slices.Contains(s.q.Perspective, row.Perspective)) &&
		(len(s.q.OutcomeDefinedBy) == 0 || slices.Contains(s.q.OutcomeDefinedBy, row.OutcomeDefinedBy)) &&
		s.match.required(f, s.q.Require)
}

func (s *selection) askedInterventions() []int32 {
	if len(s.q.Intervention) == 0 {
		return allOf(s.x.interventions)
	}
	return s.x.interventions.below(s.x.interventions.find(s.q.Intervention))
}

// askedOutcomes returns the outcomes asked for; where none is, every one that a finding stands on which may count.
func (s *selection) askedOutcomes() []int32 {
	if len(s.q.Outcome) > 0 {
		return s.x.outcomes.find(s.q.Outcome)
	}
	return slices.DeleteFunc(allOf(s.x.outcomes), func(o int32) bool {
		return !slices.ContainsFunc(s.x.onOutcome[o], s.counts)
	})
}

func allOf(h *hierarchy) []int32 { return numbers(len(h.nodes)) }

// numbers returns the numbers of so many things, from 0.
func numbers(n int) []int32 {
	all := make([]int32, n)
	for i := range all {
		all[i] = int32(i)
	}
	return all
}
