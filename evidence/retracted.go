package evidence

import (
	"fmt"
	"slices"
	"strings"

	"forwhom/kg"
)

// retractedOn returns the findings of retracted studies that would tell an effect of an intervention, or of a narrower
// one, on an outcome or a narrower one, in the order of their ids.
func (x *Index) retractedOn(intervention, outcome int32) []*Finding {
	var found []*Finding
	for i := range x.retracted {
		f := &x.retracted[i]
		if f.Dimension == kg.DimensionEffect && x.interventions.anyWithin(f.Interventions, intervention) && x.outcomes.anyWithin(f.Outcomes, outcome) {
			found = append(found, f)
		}
	}
	return found
}

// retractedWarnings warns that findings of retracted studies do not count.
func (x *Index) retractedWarnings(intervention, outcome int32) []Warning {
	if s := x.retractedSentence(intervention, outcome); s != "" {
		return []Warning{{kg.WarningCodeRetracted, s}}
	}
	return nil
}

// anyWithin reports whether one of the nodes is another or narrower.
func (h *hierarchy) anyWithin(ids []kg.ID, other int32) bool {
	return slices.ContainsFunc(h.find(ids), func(n int32) bool { return h.within(n, other) })
}

// retractedSentence says which findings of retracted studies do not count; "" for none.
func (x *Index) retractedSentence(intervention, outcome int32) string {
	found := x.retractedOn(intervention, outcome)
	if len(found) == 0 {
		return ""
	}
	var labels []string
	studies := map[kg.ID]bool{}
	for _, f := range found {
		s := x.studies[x.studyAt[f.Study]].row
		if label := labelOf(s.Authors, s.Title, s.Year); label != "" && !studies[s.ID] {
			labels = append(labels, label)
		}
		studies[s.ID] = true
	}
	named := ""
	if len(labels) > 0 {
		named = ": " + strings.Join(labels, "; ")
	}
	return fmt.Sprintf("%s of %s %s not count%s.", number(len(found), "finding"), kg.Agree(len(studies), "a retracted study", "retracted studies"),
		kg.Agree(len(found), "does", "do"), named)
}
