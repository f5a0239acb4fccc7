package evidence_test

import (
	"fmt"
	"strings"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

func TestQuestionsAreSaidBack(t *testing.T) {
	for want, q := range map[string]evidence.Question{
		"What works?":                        {},
		"What works on “child enters care”?": {Outcome: []kg.ID{care}, IncludeNarrower: true},
		"What works on “child enters care”? Narrower outcomes are left out.":                                                      {Outcome: []kg.ID{care}},
		"What works for families in pre-proceedings, in England, on “child enters care”?":                                         {Population: []kg.ID{pre}, Context: []kg.ID{england}, Outcome: []kg.ID{care}, IncludeNarrower: true},
		"What works for families or families in pre-proceedings?":                                                                 {Population: []kg.ID{pre, families}},
		"What works, in any country?":                                                                                             {Context: []kg.ID{dutch, world}},
		"What works, in England, the Netherlands or Wales?":                                                                       {Context: []kg.ID{dutch, wales, england}},
		"What works, in the United Kingdom, in the setting “clinic”, in children's social care, at the stage of pre-proceedings?": {Context: []kg.ID{before, social, clinic, uk}},
		"What is the effect of Family Group Conferencing?":                                                                        {Intervention: []kg.ID{fgc}},
		"What is the effect of Family Group Conferencing on “child enters care” or “social support”?":                             {Intervention: []kg.ID{fgc}, Outcome: []kg.ID{support, care}, IncludeNarrower: true},
		"Which of Family Group Conferencing and Open Dialogue works for families?":                                                {Intervention: []kg.ID{dialogue, fgc}, Population: []kg.ID{families}},
		"What works for families? Only findings among these people count.":                                                        {Population: []kg.ID{families}, Require: []kg.QuestionPart{kg.QuestionPartPopulation}},
		"What works? Only findings of a quality of 0.25 or more (very low certainty) count.":                                      {MinCertainty: kg.CertaintyVeryLow},
		"What works? Only findings in the words of children or family members count.":                                             {Perspective: []kg.Perspective{kg.PerspectiveFamilyMember, kg.PerspectiveChild, kg.PerspectiveChild}},
		"What works? Only findings in the words of managers, policy makers, practitioners, researchers or service users and on outcomes chosen by policy or law, practitioners or researchers count.": {
			Perspective:      []kg.Perspective{kg.PerspectiveServiceUser, kg.PerspectiveResearcher, kg.PerspectivePractitioner, kg.PerspectiveManager, kg.PerspectivePolicyMaker},
			OutcomeDefinedBy: []kg.OutcomeDefiner{kg.OutcomeDefinerPractitioner, kg.OutcomeDefinerResearcher, kg.OutcomeDefinerPolicy}},
		"What works, in England? Only findings from this context, of a quality of 0.75 or more (moderate certainty) and on outcomes chosen by families count.": {
			Context: []kg.ID{england}, Require: []kg.QuestionPart{kg.QuestionPartContext}, MinCertainty: kg.CertaintyModerate, OutcomeDefinedBy: []kg.OutcomeDefiner{kg.OutcomeDefinerFamily}},
	} {
		equal(t, "sentence", ask(smallWorld(), q).Sentence, want)
	}
}

func TestNamesInTheMiddleOfASentence(t *testing.T) {
	for name, want := range map[string]string{
		"Child enters care":                "child enters care",
		"child enters care":                "child enters care",
		"NHS admissions":                   "NHS admissions",
		"DfE returns":                      "DfE returns",
		"England as a whole":               "England as a whole",
		"Écoute":                           "écoute",
		"A":                                "a",
		"16-year-olds in care":             "16-year-olds in care",
		"":                                 "",
		"Adult services “thinking family”": "adult services ‘thinking family’",
		`Mentioned as "the toolkit"`:       "mentioned as ‘the toolkit’",
	} {
		g := smallWorld()
		g.Outcomes = []evidence.Node{{ID: care, Name: name}}
		equal(t, name, ask(g, onCare()).Sentence, "What works on “"+want+"”?")
	}
}

// reasonFor returns the sentence of the only reason for a study and a finding.
func reasonFor(t *testing.T, s evidence.Study, f evidence.Finding, sources ...evidence.Source) string {
	t.Helper()
	g := with([]evidence.Study{s}, f)
	g.Sources = sources
	return conferencing(t, g).Reasons[0].Sentence
}

func TestStudiesAreNamedByDesign(t *testing.T) {
	for design, want := range map[kg.StudyDesign]string{
		kg.StudyDesignRandomisedTrial:  "A randomised trial",
		kg.StudyDesignSystematicReview: "A systematic review",
		kg.StudyDesignMetaAnalysis:     "A meta-analysis",
		kg.StudyDesignQuasiExperiment:  "A study with a matched or adjusted comparison",
		kg.StudyDesignCohort:           "A cohort study with a comparison",
		kg.StudyDesignBeforeAfter:      "A before-and-after study",
		kg.StudyDesignCaseSeries:       "A case series",
		kg.StudyDesignServiceData:      "A service's own report",
		kg.StudyDesignMixedMethods:     "A mixed-methods study",
		"":                             "A study of unknown design",
	} {
		got := reasonFor(t, study("study:a", designed(design)), found("finding:a-1", "study:a", kg.DirectionFavourable))
		equal(t, string(design), got, want+" (2020) found a favourable result on “child enters care”.")
	}
}

func TestResultsInWords(t *testing.T) {
	const (
		f, a, n, m, u = kg.DirectionFavourable, kg.DirectionAdverse, kg.DirectionNoDifference, kg.DirectionMixed, kg.DirectionUnclear
	)
	for want, all := range map[string][]kg.Direction{
		"found a favourable result":                                    {f},
		"found an adverse result":                                      {a},
		"found no difference":                                          {n},
		"found mixed results":                                          {m},
		"did not settle the effect":                                    {u},
		"found a favourable result and an adverse result":              {a, f},
		"found a favourable result, no difference and mixed results":   {m, n, f},
		"found an adverse result and a result that does not settle it": {u, a},
	} {
		var findings []evidence.Finding
		for i, d := range all {
			findings = append(findings, found("finding:a-"+string(rune('1'+i)), "study:a", d))
		}
		got := conferencing(t, with([]evidence.Study{study("study:a")}, findings...)).Reasons[0].Sentence
		equal(t, "sentence", got, "A randomised trial (2020) "+want+" on “child enters care”.")
	}
}

func TestEachWayIsSaidWithItsOwnOutcomes(t *testing.T) {
	f := func(n, way, outcomes string) evidence.Finding {
		var list []kg.ID
		for _, l := range outcomes {
			list = append(list, "outcome:"+string(l))
		}
		return found("finding:a-"+n, "study:a", kg.Direction(way), on(list...))
	}
	for want, findings := range map[string][]evidence.Finding{
		"found a favourable result on “outcome A” and “outcome B”, and a result that does not settle it on “outcome C”": {
			f("1", "FAVOURABLE", "a"), f("2", "UNCLEAR", "c"), f("3", "FAVOURABLE", "b"), f("4", "FAVOURABLE", "a")},
		"found a favourable result on “outcome A”, no difference on “outcome B”, and mixed results on “outcome C”": {
			f("1", "FAVOURABLE", "a"), f("2", "MIXED", "c"), f("3", "NO_DIFFERENCE", "b")},
		"found a favourable result and an adverse result on “outcome A”": {f("1", "FAVOURABLE", "a"), f("2", "ADVERSE", "a")},
		"did not settle the effect on “outcome A” and “outcome B”":       {f("1", "UNCLEAR", "ab")},
		"found an adverse result on “outcome A”, “outcome B”, “outcome C” and 1 other outcome": {
			f("1", "ADVERSE", "ab"), f("2", "ADVERSE", "cd")},
		"found an adverse result on “outcome A”, “outcome B”, “outcome C” and 2 other outcomes": {f("1", "ADVERSE", "abcde")},
		"found an adverse result on “outcome A”":                                                {f("1", "ADVERSE", "az")},
		"found no difference on “child enters care”": { // narrower ones are not counted where the outcome itself is
			f("1", "FAVOURABLE", "a"), found("finding:a-2", "study:a", kg.DirectionNoDifference)},
	} {
		g := with([]evidence.Study{study("study:a")}, findings...)
		for _, l := range "abcde" {
			g.Outcomes = append(g.Outcomes, evidence.Node{ID: "outcome:" + string(l), Name: "Outcome " + strings.ToUpper(string(l)), Broader: []kg.ID{care}})
		}
		g.Outcomes = append(g.Outcomes, evidence.Node{ID: "outcome:z", Name: "Apart"})
		equal(t, "sentence", conferencing(t, g).Reasons[0].Sentence, "A randomised trial (2020) "+want+".")
	}
}

func TestPlacesInWords(t *testing.T) {
	for _, k := range []struct {
		name      string
		contexts  []kg.ID
		countries []string
		want      string
	}{
		{"one", []kg.ID{england}, nil, "A randomised trial in England"},
		{"two", []kg.ID{england, dutch}, nil, "A randomised trial in England and the Netherlands"},
		{"the narrowest of nested ones", []kg.ID{england, leeds, uk}, nil, "A randomised trial in Leeds"},
		{"international", []kg.ID{world}, nil, "A randomised trial in several countries"},
		{"international and a country", []kg.ID{world, dutch}, nil, "A randomised trial in the Netherlands"},
		{"a setting is no place", []kg.ID{ward}, nil, "A randomised trial"},
		{"the study's countries", nil, []string{"Norway", "Finland"}, "A randomised trial in Finland and Norway"},
		{"three", nil, []string{"USA", "Finland", "UK"}, "A randomised trial in Finland, the UK and the USA"},
		{"more than three", nil, []string{"USA", "Finland", "UK", "Norway"}, "A randomised trial in several countries"},
		{"contexts win", []kg.ID{wales}, []string{"Norway"}, "A randomised trial in Wales"},
	} {
		s := study("study:a", func(s *evidence.Study) { s.Countries = k.countries })
		got := reasonFor(t, s, found("finding:a-1", "study:a", kg.DirectionFavourable, in(k.contexts...)))
		equal(t, k.name, got, k.want+" (2020) found a favourable result on “child enters care”.")
	}
	got := reasonFor(t, study("study:a", review(3), func(s *evidence.Study) { s.Year = 0 }), found("finding:a-1", "study:a", kg.DirectionFavourable, in(world)))
	equal(t, "of a review", got, "A systematic review of studies from several countries found a favourable result on “child enters care”.")
}

func TestLabels(t *testing.T) {
	for _, k := range []struct {
		authors []string
		title   string
		year    int
		want    string
	}{
		{[]string{"Taylor"}, "Conferences", 2024, " (Taylor, 2024)"},
		{[]string{"Sen, R.", "Webb, C."}, "", 2019, " (Sen and Webb, 2019)"},
		{[]string{"Taylor", "Blackshaw", "Dorsett"}, "", 2024, " (Taylor and others, 2024)"},
		{[]string{"Dijkstra et al."}, "", 2018, " (Dijkstra and others, 2018)"},
		{[]string{"Leeds City Council"}, "", 0, " (Leeds City Council)"},
		{[]string{" ", ""}, "Conferences", 2024, " (“Conferences”, 2024)"},
		{nil, "Conferences", 0, " (“Conferences”)"},
		{nil, "Adult services “thinking family”", 0, " (“Adult services ‘thinking family’”)"},
		{nil, "", 2024, " (2024)"},
		{nil, "", 0, ""},
	} {
		s := study("study:a", func(s *evidence.Study) { s.Authors, s.Title, s.Year = k.authors, k.title, k.year })
		got := reasonFor(t, s, found("finding:a-1", "study:a", kg.DirectionFavourable))
		equal(t, k.want, got, "A randomised trial"+k.want+" found a favourable result on “child enters care”.")
	}
}

func TestAClaimWithoutAStudyIsNamedByItsSource(t *testing.T) {
	f := found("finding:a-1", "", kg.DirectionFavourable, in(england), func(f *evidence.Finding) { f.Source = "source:a" })
	got := reasonFor(t, study("study:b"), f, evidence.Source{ID: "source:a", Authors: []string{"Carers Trust"}, Year: 2016})
	equal(t, "sentence", got, "A source without a study in England (Carers Trust, 2016) found a favourable result on “child enters care”.")
	got = reasonFor(t, study("study:b"), f)
	equal(t, "unknown source", got, "A source without a study in England found a favourable result on “child enters care”.")
}

func TestReviewsOfUnknownStudiesAreNamedUpToThree(t *testing.T) {
	for n, want := range map[int]string{3: "R0, 2020; R1, 2020; R2, 2020", 4: "R0, 2020; R1, 2020; R2, 2020; others", 6: "R0, 2020; R1, 2020; R2, 2020; others"} {
		g := smallWorld()
		for i := range n {
			id := fmt.Sprint("study:", i)
			g.Studies = append(g.Studies, study(id, review(3), func(s *evidence.Study) { s.Authors = []string{fmt.Sprint("R", i)} }))
			g.Findings = append(g.Findings, found(fmt.Sprint("finding:", i), id, kg.DirectionFavourable))
		}
		same(t, fmt.Sprint(n), conferencing(t, g).Warnings, []evidence.Warning{{Code: kg.WarningCodeOverlapUnknown,
			Sentence: "Which studies these reviews include is not known, so that a study may count more than once: " + want + "."}})
	}
}

func TestOtherOutcomesInASentence(t *testing.T) {
	for want, c := range map[string]struct {
		other []kg.ID
		way   kg.Direction
	}{
		"(1 favourable).": {nil, ""},
		"(1 favourable); there is evidence on 1 other outcome.":                             {[]kg.ID{support}, kg.DirectionNoDifference},
		"(1 favourable); there is evidence on 1 other outcome, leaning adverse.":            {[]kg.ID{support}, kg.DirectionAdverse},
		"(1 favourable); there is evidence on 2 other outcomes.":                            {[]kg.ID{support, court}, kg.DirectionFavourable},
		"(1 favourable); there is evidence on 2 other outcomes, 2 of them leaning adverse.": {[]kg.ID{support, court}, kg.DirectionAdverse},
	} {
		g := with([]evidence.Study{study("study:a", func(s *evidence.Study) { s.SampleSize = 500 })}, found("finding:a", "study:a", kg.DirectionFavourable, rated(kg.CertaintyHigh)))
		for i, o := range c.other {
			g.Findings = append(g.Findings, found(fmt.Sprint("finding:o", i), "study:a", c.way, on(o)))
		}
		got := answerOn(t, ask(g, evidence.Question{Intervention: []kg.ID{fgc}, IncludeNarrower: true}), fgc)
		equal(t, "outcome", got.Outcome, care)
		if !strings.HasSuffix(got.Sentence, want) {
			t.Errorf("%s: %s", want, got.Sentence)
		}
	}
}

func TestFitInWords(t *testing.T) {
	for want, f := range map[string]evidence.Finding{
		"it fits the people, place, setting, service and stage asked about":                                                     found("finding:a-1", "study:a", kg.DirectionFavourable, among(pre), in(england, ward, social, before)),
		"it fits the people but not the place or setting asked about and does not state the service or stage":                   found("finding:a-1", "study:a", kg.DirectionFavourable, among(pre), in(dutch, clinic)),
		"it does not fit the place asked about and does not state the people, setting, service or stage":                        found("finding:a-1", "study:a", kg.DirectionFavourable, in(dutch)),
		"it fits the stage asked about and does not state the people, place, setting or service":                                found("finding:a-1", "study:a", kg.DirectionFavourable, in(before)),
		"it does not state the people, place, setting, service or stage":                                                        found("finding:a-1", "study:a", kg.DirectionFavourable),
		"it fits the people asked about but is from several countries and does not state the setting, service or stage":         found("finding:a-1", "study:a", kg.DirectionFavourable, among(pre), in(world)),
		"it fits the people but not the setting asked about, is from several countries and does not state the service or stage": found("finding:a-1", "study:a", kg.DirectionFavourable, among(pre), in(world, clinic)),
		"it does not fit the setting asked about, is from several countries and does not state the people, service or stage":    found("finding:a-1", "study:a", kg.DirectionFavourable, in(world, clinic)),
		"it is from several countries and does not state the people, setting, service or stage":                                 found("finding:a-1", "study:a", kg.DirectionFavourable, in(world)),
		"it fits the people but not the place asked about and does not state the setting, service or stage":                     found("finding:a-1", "study:a", kg.DirectionFavourable, among(pre), in(world, dutch)),
	} {
		q := onCare()
		q.Population, q.Context = []kg.ID{pre}, []kg.ID{england, ward, social, before}
		r := answerOn(t, ask(with([]evidence.Study{study("study:a", func(s *evidence.Study) { s.Countries = []string{"Norway"} })}, f), q), fgc).Reasons[0]
		tail := "; " + want + "."
		equal(t, "sentence", r.Sentence[max(0, len(r.Sentence)-len(tail)):], tail)
	}
}
