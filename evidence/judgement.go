package evidence

import (
	"cmp"
	"fmt"
	"slices"

	"forwhom/kg"
)

// addJudgements keeps what people judged by intervention, the newest first.
func (x *Index) addJudgements(p *pace, rows []Judgement) {
	x.judgements = map[kg.ID][]Judgement{}
	for _, j := range sortedByID(p, rows, func(j *Judgement) kg.ID { return j.ID }) {
		x.judgements[j.Intervention] = append(x.judgements[j.Intervention], j)
	}
	for _, all := range x.judgements {
		slices.SortStableFunc(all, func(a, b Judgement) int { return cmp.Compare(b.Date, a.Date) })
	}
}

// judged returns what people judged of the intervention itself by a scheme, for an outcome or for all; of a
// scheme that rates no single outcome, for any.
func (r *rater) judged(s *Scheme, outcome kg.ID) []Judgement {
	var judged []Judgement
	for _, j := range r.x.judgements[r.x.interventions.nodes[r.subject].ID] {
		r.pace.step()
		if j.Scheme == s.Scheme && (j.Outcome == "" || j.Outcome == outcome || !s.onOutcome()) {
			judged = append(judged, j)
		}
	}
	return judged
}

// judgedPhrase says what people judged, beside what the rules say; "" for nothing.
func judgedPhrase(judged []Judgement) string {
	if len(judged) == 0 {
		return ""
	}
	parts := make([]string, len(judged))
	for i, j := range judged {
		level := "without a level"
		if j.Level != "" {
			level = kg.Quote(kg.Words(j.Level))
		}
		who := kg.Join(j.By, "and")
		if who == "" {
			who = "somebody who is not named"
		}
		if len(j.Date) >= 4 {
			who += ", " + j.Date[:4]
		}
		parts[i] = fmt.Sprintf("%s (%s)", level, who)
	}
	return " People judged it: " + kg.Join(parts, "and") + "."
}
