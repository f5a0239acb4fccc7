package evidence

import (
	"fmt"
	"slices"

	"forwhom/kg"
)

// Where all that is known of an intervention, or of it on one outcome, is of retracted studies, there is no answer to
// carry a warning. These say so among what has no answer.

// retractedTold is how many such interventions, or outcomes, are named.
const retractedTold = 25

// retractedAlone says of each intervention without an answer of which all findings that the question is about, and that
// may count, are of retracted studies that it has none; by name. Of a question that names interventions whyNone says the same.
func (r *ranker) retractedAlone(answered []bool) []string {
	if len(r.x.retracted) == 0 || len(r.q.Intervention) > 0 {
		return nil
	}
	silent := r.retractedSubjects()
	slices.SortFunc(silent, r.x.interventions.compare)
	asked := r.x.outcomes.find(r.q.Outcome)
	silent = slices.DeleteFunc(slices.Compact(silent), func(n int32) bool { return answered[n] || r.couldCount(n, asked) })
	var said []string
	for _, n := range silent[:min(len(silent), retractedTold)] {
		said = append(said, "There is no answer for "+r.x.interventions.nodes[n].Name+"."+r.x.retractedWords(r.retractedOn(n)))
	}
	if more := len(silent) - len(said); more > 0 {
		said = append(said, fmt.Sprintf("There is no answer for %s for the same reason.", number(more, "more intervention")))
	}
	return said
}

// retractedSubjects returns the interventions of which retractedAlone tells unless they have an answer, some more than
// once.
func (r *ranker) retractedSubjects() []int32 {
	var nodes []int32
	asked := r.retractedAsked()
	for i := range r.x.retracted {
		r.pace.step()
		if f := &r.x.retracted[i]; asked(f) {
			nodes = append(nodes, r.x.interventions.find(f.Interventions)...)
		}
	}
	return nodes
}

// retractedOn returns the findings of retracted studies of an intervention, or a narrower one, that the question is about.
func (r *ranker) retractedOn(intervention int32) []*Finding {
	if len(r.x.retracted) == 0 { // as mostly, and this is asked for each answer
		return nil
	}
	return r.x.retractedOf(intervention, r.retractedAsked())
}

// retractedAsked tells whether a finding is on an effect on one of the outcomes asked for or, where none is, on any.
func (r *ranker) retractedAsked() func(*Finding) bool {
	asked := r.withNarrower(r.x.outcomes.find(r.q.Outcome))
	return func(f *Finding) bool {
		if f.Dimension != kg.DimensionEffect {
			return false
		}
		stands := r.x.outcomes.find(f.Outcomes)
		return len(r.q.Outcome) == 0 && len(stands) > 0 || slices.ContainsFunc(stands, func(o int32) bool { return slices.Contains(asked, o) })
	}
}

// couldCount reports whether an intervention, or a narrower one, has a finding that may count on one of the outcomes or on
// a narrower one, none meaning any, whatever else the question excludes.
func (r *ranker) couldCount(intervention int32, outcomes []int32) bool {
	return slices.ContainsFunc(r.x.findingsOf(r.pace, intervention), func(n int32) bool {
		f := &r.x.findings[n]
		return f.effect && (len(outcomes) == 0 || slices.ContainsFunc(outcomes, func(o int32) bool { return r.x.stands(f, o) }))
	})
}

// retractedElsewhere warns of each other outcome on which nothing counts for an intervention that has an answer, and
// retracted studies have findings: those asked for or, where none is, those on which such a finding stands.
func (r *ranker) retractedElsewhere(subject int32, tallies []outcomeTally) []Warning {
	found := r.retractedOn(subject)
	if len(found) == 0 {
		return nil
	}
	h := r.x.outcomes
	var tested, silent []int32
	for _, t := range tallies {
		if node := r.outcomes.nodes[t.line]; t.tested() {
			tested = append(tested, node)
		} else {
			silent = append(silent, node)
		}
	}
	if len(r.q.Outcome) == 0 {
		for _, f := range found {
			for _, o := range h.find(f.Outcomes) {
				if !slices.ContainsFunc(tested, func(t int32) bool { return h.within(o, t) }) {
					silent = append(silent, o)
				}
			}
		}
	}
	slices.SortFunc(silent, h.compare)
	var warnings []Warning
	for _, o := range slices.Compact(silent) {
		s := r.x.retractedWords(r.x.effectsRetracted(subject, o))
		if s != "" && len(warnings) < retractedTold && !r.couldCount(subject, []int32{o}) {
			warnings = append(warnings, Warning{kg.WarningCodeRetracted, "Nothing counts on " + r.x.quoted(h.nodes[o].Name) + "." + s})
		}
	}
	return warnings
}
