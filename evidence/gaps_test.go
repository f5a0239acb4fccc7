package evidence_test

import (
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

// heard and costed keep the gaps of the intervention as a whole away.
var heard = []evidence.Finding{
	found("finding:z-1", "study:z", kg.DirectionNotAssessed, about(kg.DimensionEconomic), on(support)),
	found("finding:z-2", "study:z", kg.DirectionNotAssessed, about(kg.DimensionExperience), seenBy(kg.PerspectiveChild), on(support)),
}

// missingOf asks on entering care and returns the gaps of conferencing's answer.
func missingOf(t *testing.T, q evidence.Question, studies []evidence.Study, findings ...evidence.Finding) []evidence.Gap {
	t.Helper()
	studies = append(studies, study("study:z", designed(kg.StudyDesignQualitative)))
	return answerOn(t, ask(with(studies, append(findings, heard...)...), q), fgc).Missing
}

func TestGapsOfAnAnswer(t *testing.T) {
	year := func(y int) func(*evidence.Study) { return func(s *evidence.Study) { s.Year = y } }
	favour := found("finding:a-1", "study:a", kg.DirectionFavourable)
	england1 := onCare()
	england1.Context = []kg.ID{england}
	england2 := onCare()
	england2.Context = []kg.ID{england, wales}
	for _, k := range []struct {
		name     string
		q        evidence.Question
		studies  []evidence.Study
		findings []evidence.Finding
		want     []evidence.Gap
	}{
		{"none", onCare(), []evidence.Study{study("study:a")}, []evidence.Finding{favour}, nil},
		{"weak", onCare(), []evidence.Study{study("study:a", designed(kg.StudyDesignCohort))}, []evidence.Finding{favour},
			[]evidence.Gap{{Reason: kg.GapReasonOnlyWeak, Sentence: "No finding on the effect of Family Group Conferencing on “child enters care” reaches a quality of 0.5, on a scale from 0 to 1."}}},
		{"not weak with 0.5", onCare(), []evidence.Study{study("study:a", designed(kg.StudyDesignQuasiExperiment))}, []evidence.Finding{favour}, nil},
		{"elsewhere", england1, []evidence.Study{study("study:a", func(s *evidence.Study) { s.Contexts = []kg.ID{dutch} })}, []evidence.Finding{favour},
			[]evidence.Gap{{Reason: kg.GapReasonOnlyElsewhere, Sentence: "No finding on Family Group Conferencing and “child enters care” is known to be from England."}}},
		{"the country around is elsewhere", england2, []evidence.Study{study("study:a", func(s *evidence.Study) { s.Contexts = []kg.ID{uk} })}, []evidence.Finding{favour},
			[]evidence.Gap{{Reason: kg.GapReasonOnlyElsewhere, Sentence: "No finding on Family Group Conferencing and “child enters care” is known to be from England or Wales."}}},
		{"not stated is elsewhere", england1, []evidence.Study{study("study:a")}, []evidence.Finding{favour},
			[]evidence.Gap{{Reason: kg.GapReasonOnlyElsewhere, Sentence: "No finding on Family Group Conferencing and “child enters care” is known to be from England."}}},
		{"a place within is not elsewhere", england1, []evidence.Study{study("study:a", func(s *evidence.Study) { s.Contexts = []kg.ID{leeds} })}, []evidence.Finding{favour}, nil},
		{"an interview from within will do", england1, []evidence.Study{study("study:a")}, []evidence.Finding{favour,
			found("finding:b-1", "study:z", kg.DirectionNotAssessed, about(kg.DimensionExperience), in(england))}, nil},
		{"old", onCare(), []evidence.Study{study("study:a", year(2015))}, []evidence.Finding{favour},
			[]evidence.Gap{{Reason: kg.GapReasonOnlyOld, Sentence: "The newest study of Family Group Conferencing and “child enters care” is from 2015; the data are from 2026."}}},
		{"ten years are not old", onCare(), []evidence.Study{study("study:a", year(2016))}, []evidence.Finding{favour}, nil},
		{"one newer will do", onCare(), []evidence.Study{study("study:a", year(2001)), study("study:b", year(2016))},
			[]evidence.Finding{favour, found("finding:b-1", "study:b", kg.DirectionFavourable)}, nil},
		{"a finding's own year counts", onCare(), []evidence.Study{study("study:a", year(2001))},
			[]evidence.Finding{found("finding:a-1", "study:a", kg.DirectionFavourable, func(f *evidence.Finding) { f.Year = 2020 })}, nil},
		{"unknown years are not old", onCare(), []evidence.Study{study("study:a", year(0))}, []evidence.Finding{favour}, nil},
		{"conflicting", onCare(), []evidence.Study{study("study:a"), study("study:b")},
			[]evidence.Finding{favour, found("finding:b-1", "study:b", kg.DirectionAdverse, rated(kg.CertaintyLow))},
			[]evidence.Gap{{Reason: kg.GapReasonConflicting, Sentence: "The studies disagree: of those of quality 0.5 or more, at least one finds a favourable effect of Family Group Conferencing on “child enters care” and another an adverse one."}}},
		{"a weak study does not conflict", onCare(), []evidence.Study{study("study:a"), study("study:b", designed(kg.StudyDesignCohort))},
			[]evidence.Finding{favour, found("finding:b-1", "study:b", kg.DirectionAdverse)}, nil},
		{"nor the other way round", onCare(), []evidence.Study{study("study:a", designed(kg.StudyDesignCohort)), study("study:b")},
			[]evidence.Finding{favour, found("finding:b-1", "study:b", kg.DirectionAdverse)}, nil},
		{"one study does not conflict with itself", onCare(), []evidence.Study{study("study:a")},
			[]evidence.Finding{favour, found("finding:a-2", "study:a", kg.DirectionAdverse)}, nil},
		{"but with another", onCare(), []evidence.Study{study("study:a"), study("study:b")},
			[]evidence.Finding{favour, found("finding:a-2", "study:a", kg.DirectionAdverse), found("finding:b-1", "study:b", kg.DirectionAdverse)},
			[]evidence.Gap{{Reason: kg.GapReasonConflicting, Sentence: "The studies disagree: of those of quality 0.5 or more, at least one finds a favourable effect of Family Group Conferencing on “child enters care” and another an adverse one."}}},
		{"two adverse ones do not conflict", onCare(), []evidence.Study{study("study:a"), study("study:b")}, []evidence.Finding{
			found("finding:a-1", "study:a", kg.DirectionAdverse), found("finding:b-1", "study:b", kg.DirectionAdverse)}, nil},
		{"nor two favourable ones", onCare(), []evidence.Study{study("study:a"), study("study:b")},
			[]evidence.Finding{favour, found("finding:b-1", "study:b", kg.DirectionFavourable)}, nil},
		{"no difference does not conflict", onCare(), []evidence.Study{study("study:a"), study("study:b")},
			[]evidence.Finding{favour, found("finding:b-1", "study:b", kg.DirectionNoDifference)}, nil},
		{"a study's better finding is its quality", onCare(), []evidence.Study{study("study:a"), study("study:b")},
			[]evidence.Finding{favour, found("finding:b-1", "study:b", kg.DirectionAdverse, rated(kg.CertaintyLow)), found("finding:b-2", "study:b", kg.DirectionAdverse, rated(kg.CertaintyVeryLow))},
			[]evidence.Gap{{Reason: kg.GapReasonConflicting, Sentence: "The studies disagree: of those of quality 0.5 or more, at least one finds a favourable effect of Family Group Conferencing on “child enters care” and another an adverse one."}}},
		{"what the question excludes is no help", func() evidence.Question {
			q := onCare()
			q.OutcomeDefinedBy = []kg.OutcomeDefiner{kg.OutcomeDefinerFamily}
			return q
		}(), []evidence.Study{study("study:a"), study("study:b", designed(kg.StudyDesignCohort))}, []evidence.Finding{favour,
			found("finding:b-1", "study:b", kg.DirectionFavourable, func(f *evidence.Finding) { f.OutcomeDefinedBy = kg.OutcomeDefinerFamily })},
			[]evidence.Gap{{Reason: kg.GapReasonOnlyWeak, Sentence: "No finding on the effect of Family Group Conferencing on “child enters care” reaches a quality of 0.5, on a scale from 0 to 1."}}},
		{"nor what is of another intervention", onCare(), []evidence.Study{study("study:a"), study("study:b", designed(kg.StudyDesignCohort))}, []evidence.Finding{
			found("finding:a-1", "study:a", kg.DirectionFavourable, of(dialogue)), found("finding:b-1", "study:b", kg.DirectionFavourable)},
			[]evidence.Gap{{Reason: kg.GapReasonOnlyWeak, Sentence: "No finding on the effect of Family Group Conferencing on “child enters care” reaches a quality of 0.5, on a scale from 0 to 1."}}},
	} {
		same(t, k.name, missingOf(t, k.q, k.studies, k.findings...), k.want)
	}
}

func TestGapsOfAnInterventionAsAWhole(t *testing.T) {
	favour := found("finding:a-1", "study:a", kg.DirectionFavourable)
	noCost := evidence.Gap{Reason: kg.GapReasonNoCost, Sentence: "No finding is about the cost of Family Group Conferencing."}
	noVoice := evidence.Gap{Reason: kg.GapReasonNoFamilyVoice, Sentence: "No finding on Family Group Conferencing is in the words of a family member, a child or a service user."}
	economic := found("finding:b-1", "study:a", kg.DirectionFavourable, about(kg.DimensionEconomic), on(support))
	told := func(p kg.Perspective, i kg.ID) evidence.Finding {
		return found("finding:c-1", "study:a", kg.DirectionNotAssessed, about(kg.DimensionExperience), on(), of(i), seenBy(p))
	}
	for _, k := range []struct {
		name     string
		findings []evidence.Finding
		want     []evidence.Gap
	}{
		{"neither", nil, []evidence.Gap{noCost, noVoice}},
		{"a cost", []evidence.Finding{economic}, []evidence.Gap{noVoice}},
		{"a child", []evidence.Finding{told(kg.PerspectiveChild, fgc)}, []evidence.Gap{noCost}},
		{"a family member", []evidence.Finding{told(kg.PerspectiveFamilyMember, fgc)}, []evidence.Gap{noCost}},
		{"a service user of what is narrower", []evidence.Finding{told(kg.PerspectiveServiceUser, camden)}, []evidence.Gap{noCost}},
		{"a service user of what is broader", []evidence.Finding{told(kg.PerspectiveServiceUser, meetings)}, []evidence.Gap{noCost, noVoice}},
		{"a practitioner", []evidence.Finding{told(kg.PerspectivePractitioner, fgc)}, []evidence.Gap{noCost, noVoice}},
		{"both", []evidence.Finding{economic, told(kg.PerspectiveChild, fgc)}, nil},
	} {
		g := with([]evidence.Study{study("study:a")}, append(k.findings, favour)...)
		same(t, k.name, conferencing(t, g).Missing, k.want)
		q := onCare()
		q.MinCertainty = kg.CertaintyModerate
		same(t, k.name+", whatever the question excludes", answerOn(t, ask(g, q), fgc).Missing, k.want)
	}
}

func TestNothingIsOldWithoutADate(t *testing.T) {
	g := with([]evidence.Study{study("study:a", func(s *evidence.Study) { s.Year = 1950 })}, found("finding:a-1", "study:a", kg.DirectionFavourable))
	for _, today := range []string{"", "soon", "99"} {
		g.Today = today
		same(t, today, gapReasons(conferencing(t, g).Missing), []kg.GapReason{kg.GapReasonNoCost, kg.GapReasonNoFamilyVoice})
	}
	g.Today = "1961"
	same(t, "a year will do", gapReasons(conferencing(t, g).Missing), []kg.GapReason{kg.GapReasonOnlyOld, kg.GapReasonNoCost, kg.GapReasonNoFamilyVoice})
}
