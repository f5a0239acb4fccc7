package evidence

import (
	"fmt"
	"slices"

	"forwhom/kg"
)

// unanswered says, in a sentence each, which interventions and outcomes the question names without there being an answer;
// and, where it names no intervention, how many of the graph have none.
func (r *ranker) unanswered(places []place) []string {
	x := r.x
	answered := make([]bool, len(x.interventions.nodes))
	for _, p := range places {
		answered[r.subjects.nodes[p.subject]] = true
	}
	var all []string
	outcomes := x.outcomes.find(r.q.Outcome)
	for _, i := range x.interventions.find(r.q.Intervention) {
		if !answered[i] {
			all = append(all, r.whyNone(i, outcomes)...)
		}
	}
	if len(r.q.Intervention) > 0 {
		return all
	}
	for _, o := range outcomes {
		if !r.countsOn(o) {
			all = append(all, fmt.Sprintf("No finding on %s counts for any intervention.", x.quoted(x.outcomes.nodes[o].Name)))
		}
	}
	all = append(all, r.retractedAlone(answered)...)
	if none := len(x.interventions.nodes) - len(places); none > 0 {
		all = append(all, fmt.Sprintf("Of the %s in the graph, %d %s no finding that counts for this question.",
			number(len(x.interventions.nodes), "intervention"), none, kg.Agree(none, "has", "have")))
	}
	return all
}

// countsOn reports whether a finding on an outcome counts.
func (r *ranker) countsOn(outcome int32) bool {
	return slices.ContainsFunc(r.withNarrower([]int32{outcome}), func(n int32) bool { return slices.ContainsFunc(r.x.onOutcome[n], r.selection.counts) })
}

// whyNone says why an intervention that was asked for has no answer: on each outcome asked for or, where none is, at all.
func (r *ranker) whyNone(intervention int32, outcomes []int32) []string {
	x := r.x
	name := x.interventions.nodes[intervention].Name
	if len(outcomes) == 0 {
		return []string{fmt.Sprintf("No finding on %s counts for this question.", name) + x.retractedWords(x.effectsRetracted(intervention, -1))}
	}
	c := compareAlone(r.counter, intervention, x.findingsOf(r.pace, intervention))
	var all []string
	for _, o := range outcomes {
		cell := c.outcomeCell(0, o)
		if cell.Verdict != kg.VerdictUntested {
			cell.Sentence = fmt.Sprintf("There are findings on %s and %s, and the question leaves them all out.", name, x.quoted(x.outcomes.nodes[o].Name))
		}
		all = append(all, cell.Sentence)
	}
	return all
}
