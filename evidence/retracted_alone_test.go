package evidence_test

import (
	"fmt"
	"strings"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

// Findings of a study that was retracted: of Open Dialogue on entering care, of Camden's conferences on a placement, and
// of conferences on support, where another study has a finding on entering care.
func withdrawn() evidence.Graph {
	return with([]evidence.Study{study("study:a"), study("study:r", func(s *evidence.Study) { s.Retracted, s.Authors = true, []string{"Gone"} })},
		found("finding:a", "study:a", fav),
		found("finding:r1", "study:r", fav, of(dialogue)), found("finding:r2", "study:r", harm, of(camden), on(foster)),
		found("finding:r3", "study:r", fav, on(support)), found("finding:r4", "study:r", fav, of(meetings), on(support), about(kg.DimensionExperience)),
		found("finding:r5", "study:r", fav, of(meetings), on()))
}

func TestACellOfRetractedStudiesAloneIsSaidToBeSo(t *testing.T) {
	const (
		gone  = " 1 finding of a retracted study does not count: Gone, 2020."
		gone2 = " 2 findings of a retracted study do not count: Gone, 2020."
	)
	for name, c := range map[string]struct {
		q      evidence.Question
		beside []string // beside the answers
		of     []string // of the first answer
	}{
		"of any intervention on any outcome": {evidence.Question{},
			[]string{"There is no answer for Camden conferencing." + gone, "There is no answer for Open Dialogue." + gone},
			[]string{gone[1:], "Nothing counts on “social support”." + gone}},
		"on an outcome": {evidence.Question{Outcome: []kg.ID{care}},
			[]string{"There is no answer for Camden conferencing." + gone, "There is no answer for Open Dialogue." + gone},
			[]string{gone[1:]}},
		"on an outcome where nothing else is": {evidence.Question{Outcome: []kg.ID{support}},
			[]string{"There is no answer for Family Group Conferencing." + gone}, nil},
		"on an outcome and another": {evidence.Question{Outcome: []kg.ID{support, care}, Intervention: []kg.ID{fgc}},
			nil, []string{gone[1:], "Nothing counts on “social support”." + gone}},
		"of an intervention": {evidence.Question{Intervention: []kg.ID{dialogue}},
			[]string{"No finding on Open Dialogue counts for this question." + gone}, nil},
		"of one with narrower ones": {evidence.Question{Intervention: []kg.ID{fgc}, Outcome: []kg.ID{support, foster}},
			[]string{"There is no finding on Family Group Conferencing and “foster placement” that counts." + gone, "There is no finding on Family Group Conferencing and “social support” that counts." + gone}, nil},
		"beside others that the question leaves out": {evidence.Question{Intervention: []kg.ID{fgc}, MinCertainty: kg.CertaintyHigh},
			[]string{"No finding on Family Group Conferencing counts for this question." + gone2}, nil},
		"not where nothing was found": {evidence.Question{Intervention: []kg.ID{dialogue}, Outcome: []kg.ID{support}}, nil, nil},
	} {
		c.q.IncludeNarrower = true
		r := ask(withdrawn(), c.q)
		same(t, name+", beside the answers", ofRetracted(r.Unanswered), c.beside)
		var of []string
		if len(r.Answers) > 0 {
			of = sentences(r.Answers[0].Warnings)
		}
		same(t, name+", of the first", of, c.of)
	}
}

func sentences(warnings []evidence.Warning) []string {
	var all []string
	for _, w := range warnings {
		if w.Code != kg.WarningCodeRetracted {
			panic(w.Code)
		}
		all = append(all, w.Sentence)
	}
	return all
}

// ofRetracted returns the sentences that speak of retracted studies.
func ofRetracted(said []string) []string {
	var all []string
	for _, s := range said {
		if strings.Contains(s, "retracted") || strings.HasSuffix(s, "for the same reason.") {
			all = append(all, s)
		}
	}
	return all
}

func TestManyInterventionsOfRetractedStudiesAloneAreCounted(t *testing.T) {
	g := withdrawn()
	for i := range 30 {
		id := fmt.Sprintf("intervention:%02d", i)
		g.Interventions = append(g.Interventions, evidence.Node{ID: id, Name: fmt.Sprintf("A%02d", i)})
		g.Findings = append(g.Findings, found("finding:x"+fmt.Sprint(i), "study:r", fav, of(id)))
	}
	said := ofRetracted(ask(g, evidence.Question{IncludeNarrower: true}).Unanswered)
	equal(t, "warnings", len(said), 26)
	equal(t, "the first", said[0], "There is no answer for A00. 1 finding of a retracted study does not count: Gone, 2020.")
	equal(t, "the others", said[25], "There is no answer for 7 more interventions for the same reason.")
}
