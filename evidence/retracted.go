package evidence

import (
	"fmt"
	"slices"
	"strings"

	"forwhom/kg"
)

// retractedOf returns the findings of retracted studies on an intervention, -1 for any, or on a narrower one, that are
// wanted, in the order of their ids.
func (x *Index) retractedOf(intervention int32, wanted func(*Finding) bool) []*Finding {
	var found []*Finding
	for i := range x.retracted {
		if f := &x.retracted[i]; wanted(f) && (intervention < 0 || x.interventions.anyWithin(f.Interventions, intervention)) {
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

// retractedSentence says which findings of retracted studies on an effect do not count; "" for none.
func (x *Index) retractedSentence(intervention, outcome int32) string {
	return strings.TrimPrefix(x.retractedWords(x.effectsRetracted(intervention, outcome)), " ")
}

// effectsRetracted returns the findings of retracted studies on the effect of an intervention on an outcome, -1 for any of
// either, narrower ones of both included.
func (x *Index) effectsRetracted(intervention, outcome int32) []*Finding {
	return x.retractedOf(intervention, func(f *Finding) bool {
		return f.Dimension == kg.DimensionEffect && (outcome < 0 || x.outcomes.anyWithin(f.Outcomes, outcome))
	})
}

// retractedWords says so of some findings, as a sentence after another; "" for none.
func (x *Index) retractedWords(found []*Finding) string {
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
	return fmt.Sprintf(" %s of %s %s not count%s.", number(len(found), "finding"), kg.Agree(len(studies), "a retracted study", "retracted studies"),
		kg.Agree(len(found), "does", "do"), named)
}
