package evidence_test

import (
	"context"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

func (x indexed) Report(of evidence.Reported) evidence.Report {
	return done(x.Index.Report(context.Background(), of))
}

// parted returns the titles of a report's parts.
func parted(r evidence.Report) []string {
	var titles []string
	for _, p := range r.Parts {
		titles = append(titles, p.Title)
	}
	return titles
}

// reportPart returns what a part says, its tables and its claims with their references included.
func reportPart(t *testing.T, r evidence.Report, title string) string {
	t.Helper()
	i := slices.Index(parted(r), title)
	if i < 0 {
		t.Fatalf("no part %q among %q", title, parted(r))
	}
	return text(r.Parts[i])
}

func pooledReport(m kg.EffectMeasure) evidence.SynthesisReport {
	return evidence.SynthesisReport{Outcomes: []kg.ID{care}, SynthesisRequest: evidence.SynthesisRequest{Measure: m,
		Method: evidence.SynthesisMethod{Model: kg.SynthesisModelRandomEffects, Estimator: kg.TauEstimatorReml}}}
}

// reports are the four questions that a report can be had of, about conferencing.
func reports() map[string]evidence.Reported {
	return map[string]evidence.Reported{
		"conflict":  evidence.ConflictReport{Intervention: fgc, Outcome: care},
		"compare":   evidence.CompareRequest{Interventions: []kg.ID{fgc, camden, dialogue}, Outcomes: []kg.ID{care}, Limit: 100},
		"synthesis": pooledReport(kg.EffectMeasureRiskRatio),
		"gaps":      evidence.GapRequest{Intervention: []kg.ID{fgc}, First: 3},
	}
}

// ratio gives a finding a risk ratio with its interval.
func ratio(value, low, high float64) func(*evidence.Finding) {
	return func(f *evidence.Finding) {
		f.Effect = &evidence.Estimate{Measure: kg.EffectMeasureRiskRatio, Value: &value, CILow: &low, CIHigh: &high}
	}
}

// sourced is the graph of quoted with estimates.
func sourced() evidence.Graph {
	g := quoted()
	ratio(0.5, 0.3, 0.8)(&g.Findings[0])
	ratio(1.4, 1.1, 1.8)(&g.Findings[3])
	return g
}

func TestAReportTellsItsQuestionItsAnswerAndItsSources(t *testing.T) {
	for name, c := range map[string]struct {
		sentence string
		parts    []string
		says     map[string][]string // by part; "" is the answer in short
		cited    []kg.ID
	}{
		"conflict": {"Do studies of the effect of Family Group Conferencing on “child enters care” disagree, and why?",
			[]string{"Favourable", "Adverse", "Not settled", "What the two sides differ in", "What is missing"},
			map[string][]string{
				"":           {"The studies disagree on the effect of Family Group Conferencing", "The evidence leans towards a favourable effect"},
				"Favourable": {"2 studies are favourable", "fewer entered care", `"Reference":1`}, "Adverse": {"more entered care", `"Reference":3`},
				"What the two sides differ in": {`["Country","none","4",`, "need not be why they disagree"}, "What is missing": {"No finding is about the cost of Family Group Conferencing."},
			}, []kg.ID{"source:two", "source:one", "source:three"}},
		"compare": {"How do Family Group Conferencing, Camden conferencing and Open Dialogue compare on “child enters care”?",
			[]string{"Side by side", "Child enters care", "How it works", "For whom and when it works", "What it takes", "What it is like", "What it costs and saves", "Where studies disagree", "What is missing"},
			map[string][]string{
				"Side by side":           {`["","Family Group Conferencing","Camden conferencing","Open Dialogue"]`, `["Child enters care","leaning favourable (effect index 0.44, strength 0.60)","no finding","no finding"]`},
				"Child enters care":      {"There is no finding on Open Dialogue", "fewer entered care"},
				"Where studies disagree": {"The studies disagree on the effect of Family Group Conferencing"},
				"What is missing":        {"No finding is about the cost of Open Dialogue."},
			}, []kg.ID{"source:two"}},
		"synthesis": {"What do the comparable estimates on “child enters care” come to together, as a risk ratio?",
			[]string{"The estimates", "What they come to", "With each added by year", "What is not pooled", "What to know of the counting"},
			map[string][]string{
				"":              {"Taken together, 2 estimates"},
				"The estimates": {`"0.5","0.3 to 0.8"`, "Risk ratio as reported", "more entered care"}, "What they come to": {`["Estimates pooled","2"]`, "Q, with 1 degree of freedom"},
				"With each added by year": {`["2020","2",`},
				"What is not pooled":      {"fewer again"}, "What to know of the counting": {"Only 2 estimates are pooled"},
			}, []kg.ID{"source:two", "source:three", "source:one", "source:four"}},
		"gaps": {"What is missing of Family Group Conferencing?", []string{"By sort", "The gaps"},
			map[string][]string{"": {"3 of them are told below.", "What is missing has no source to cite; the findings that there are have theirs."}, "The gaps": {`"1"`, `"3"`, "A study of Family Group Conferencing"}}, nil},
	} {
		r := index(sourced()).Report(reports()[name])
		equal(t, name, r.Sentence, c.sentence)
		same(t, name+": parts", parted(r), c.parts)
		for title, all := range c.says {
			got := strings.Join(r.Answer, " ")
			if title != "" {
				got = reportPart(t, r, title)
			}
			for _, want := range all {
				if !strings.Contains(got, want) {
					t.Errorf("%s: %s does not say %q:\n%s", name, title, want, got)
				}
			}
		}
		var cited []kg.ID
		for _, s := range r.Sources {
			cited = append(cited, s.ID)
		}
		same(t, name+": sources", cited, c.cited)
	}
}

func TestAReportOfASynthesisSaysHowItWasPooledAndNamesItsGroups(t *testing.T) {
	g := sourced()
	g.Studies[0].Design = kg.StudyDesignQuasiExperiment
	for want, method := range map[string]evidence.SynthesisMethod{
		"fixed effect": {Model: kg.SynthesisModelFixedEffect, Estimator: kg.TauEstimatorReml, HartungKnapp: true},
		"random effects; the variance between the studies by restricted maximum likelihood (REML); intervals after Hartung and Knapp": {Estimator: kg.TauEstimatorReml, HartungKnapp: true},
		"random effects; the variance between the studies by DerSimonian and Laird; normal intervals":                                 {Estimator: kg.TauEstimatorDersimonianLaird},
		"random effects; the variance between the studies by Paule and Mandel; normal intervals":                                      {Estimator: kg.TauEstimatorPauleMandel},
	} {
		of := pooledReport(kg.EffectMeasureRiskRatio)
		of.Method, of.SubgroupBy = method, kg.StudyAttributeDesign
		r := index(g).Report(of)
		if got := reportPart(t, r, "What they come to"); !strings.Contains(got, `["How they were pooled","`+want+`"]`) {
			t.Errorf("%s, want %q", got, want)
		}
		if got := reportPart(t, r, "By design"); !strings.Contains(got, `"study with a matched or adjusted comparison","1"`) || !strings.Contains(got, `"randomised trial","1"`) {
			t.Error(got)
		}
	}
}

func TestAReportWritesTheNumbersOfAColumnAlike(t *testing.T) {
	rr := kg.EffectMeasureRiskRatio
	r := index(estimated(stated(rr, 0.2, 0.1, 0.4), stated(rr, 0.41, 0.205, 0.82), stated(rr, 1, 0.5, 2), stated(rr, 1200, 600, 2400))).Report(pooledReport(rr))
	for _, p := range r.Parts {
		for column := range p.Head {
			if p.Title == "What they come to" || column == 0 || p.Head[column] == "How it was worked out" {
				continue
			}
			places := map[int]bool{}
			for _, row := range p.Rows {
				for _, number := range strings.Split(row[column], " to ") {
					_, after, _ := strings.Cut(number, ".")
					places[len(after)] = true
				}
			}
			if len(places) != 1 {
				t.Errorf("%s: %s has numbers of %v decimals: %v", p.Title, p.Head[column], places, p.Rows)
			}
		}
	}
	rows := func(title string) [][]string { return r.Parts[slices.Index(parted(r), title)].Rows }
	same(t, "an estimate", rows("The estimates")[2][:3], []string{"1992", "1.00", "0.50 to 2.00"})
	same(t, "a large one", rows("The estimates")[3][1], "1,200.00")
	pooled := rows("What they come to")
	steps := rows("With each added by year")
	equal(t, "steps", len(steps), 3)
	same(t, "the last step is all", steps[2], []string{"1993", "4", pooled[2][1], pooled[3][1]})
}

func TestAReportSaysHowManyEstimatesItDoesNotList(t *testing.T) {
	r := index(estimated(slices.Repeat([]*evidence.Estimate{stated(kg.EffectMeasureRiskRatio, 0.5, 0.4, 0.625)}, 101)...)).Report(pooledReport(kg.EffectMeasureRiskRatio))
	for _, title := range []string{"The estimates", "Without each of them"} {
		if got := reportPart(t, r, title); !strings.Contains(got, "1 more estimate is not listed.") {
			t.Errorf("%s: %.200s", title, got)
		}
	}
}

// Nothing at all has a stated answer, and no table stands empty.
func TestAReportOnNothingSaysSo(t *testing.T) {
	for name, want := range map[string]string{
		"conflict":  "No study counts for the effect of Family Group Conferencing on “child enters care”, so that there is nothing to disagree about.",
		"compare":   "There is no finding on Camden conferencing and “child enters care”.",
		"synthesis": "Nothing is pooled",
		"gaps":      "There is no finding at all on Family Group Conferencing and ",
	} {
		r := index(smallWorld()).Report(reports()[name])
		if !strings.Contains(text(r), want) {
			t.Errorf("%s does not say %q: %s", name, want, text(r))
		}
		for _, p := range r.Parts {
			if len(p.Rows)+len(p.Points) == 0 || len(p.Head) > 0 && len(p.Rows) == 0 && len(p.Points) == 0 {
				t.Errorf("%s: %s says nothing", name, p.Title)
			}
		}
		if strings.Contains(text(r), "What the two sides differ in") {
			t.Errorf("%s tells of two sides", name)
		}
	}
	equal(t, "its article", index(smallWorld()).Report(pooledReport(kg.EffectMeasureOddsRatio)).Sentence, "What do the comparable estimates on “child enters care” come to together, as an odds ratio?")
}

func TestAReportDoesNotDependOnTheOrderOfRows(t *testing.T) {
	for name, of := range reports() {
		g := sourced()
		want := text(index(g).Report(of))
		r := rand.New(rand.NewPCG(6, 6))
		for range 5 {
			r.Shuffle(len(g.Findings), func(i, j int) { g.Findings[i], g.Findings[j] = g.Findings[j], g.Findings[i] })
			slices.Reverse(g.Studies)
			slices.Reverse(g.Sources)
			slices.Reverse(g.Interventions)
			slices.Reverse(g.Outcomes)
			equal(t, name, text(index(g).Report(of)), want)
		}
	}
}

func TestAReportOnWhatTheGraphDoesNotHaveIsRefused(t *testing.T) {
	for says, of := range map[string]evidence.Reported{
		"there is no outcome \"outcome:none\"":           evidence.ConflictReport{Intervention: fgc, Outcome: "outcome:none"},
		"2 to 6 interventions can be compared, not 1":    evidence.CompareRequest{Interventions: []kg.ID{fgc}, Limit: 1},
		"measure: a percentage cannot be pooled":         pooledReport(kg.EffectMeasurePercentage),
		"there is no population \"population:none\"":     evidence.GapRequest{Population: []kg.ID{"population:none"}},
		"there is no intervention \"intervention:none\"": evidence.SynthesisReport{SynthesisRequest: pooledReport(kg.EffectMeasureRiskRatio).SynthesisRequest, Interventions: []kg.ID{"intervention:none"}},
	} {
		_, err := index(sourced()).Index.Report(context.Background(), of)
		if kg.KindOfError(err) != kg.BadInput || !strings.Contains(err.Error(), says) {
			t.Errorf("got %v, want %q", err, says)
		}
	}
}

func TestAReaderWhoLeavesEndsAReport(t *testing.T) {
	x := index(bigGraph(20_000, 2, 1))
	endsWithItsReader(t, func(r *reader) error {
		_, err := x.Index.Report(r, evidence.CompareRequest{Interventions: []kg.ID{"intervention:00000", "intervention:00001"}, Limit: 25})
		return err
	})
}

// Each question has its own rule, which docs/methods.md has in the section that it names, and constants that there are.
func TestAReportSaysByWhichRulesItWasWorkedOut(t *testing.T) {
	b, err := os.ReadFile("../docs/methods.md")
	if err != nil {
		t.Fatal(err)
	}
	page := strings.Join(strings.Fields(string(b)), " ")
	of := reports()
	fixed, knapp := pooledReport(kg.EffectMeasureRiskRatio), pooledReport(kg.EffectMeasureRiskRatio)
	fixed.Method.Model, knapp.Method.HartungKnapp = kg.SynthesisModelFixedEffect, true
	of["synthesis, fixed"], of["synthesis, Knapp"] = fixed, knapp
	for name, want := range map[string]struct {
		sections []string
		formula  string
		constant string
	}{
		"conflict":         {[]string{"8. Conflict", "6. Effect, strength, score, verdict"}, "separation(v) = ", "sideUnits"},
		"compare":          {[]string{"9. Comparison", "6. Effect, strength, score, verdict"}, "effect index = ", "compareTo"},
		"synthesis":        {[]string{"10. Synthesis"}, "w = 1 / (v + tau2)", "converged"},
		"synthesis, fixed": {[]string{"10. Synthesis"}, "tau2 = 0; w = ", "zeroCell"},
		"synthesis, Knapp": {[]string{"10. Synthesis"}, "; se multiplied by sqrt(", "maxIterations"},
		"gaps":             {[]string{"14. Gaps as a list", "7. Gaps"}, "priority = weight x populations x outcomes", "gapWeak"},
	} {
		var sections, formulas, constants []string
		for _, w := range index(sourced()).Report(of[name]).Workings {
			sections, constants = append(sections, w.Section), append(constants, w.Constants...)
			if w.Formula != "" {
				formulas = append(formulas, strings.Split(w.Formula, "; ")...)
			}
			if !strings.Contains(string(b), "\n## "+w.Section+"\n") {
				t.Errorf("%s: docs/methods.md has no section %s", name, w.Section)
			}
			if got := evidence.Rules().Of(w.Constants); len(got) != len(w.Constants) {
				t.Errorf("%s: of the constants %v there are %v", name, w.Constants, got)
			}
		}
		same(t, name, sections, want.sections)
		for _, f := range formulas {
			if !strings.Contains(page, f) {
				t.Errorf("%s: docs/methods.md does not say %q", name, f)
			}
		}
		if !strings.Contains(strings.Join(formulas, "; "), want.formula) || !slices.Contains(constants, want.constant) {
			t.Errorf("%s: %q with %v, want %q with %s", name, formulas, constants, want.formula, want.constant)
		}
	}
	there := evidence.CompareRequest{Interventions: []kg.ID{fgc, dialogue}, Limit: 100}
	said := func() bool { return strings.Contains(index(sourced()).Report(there).Workings[1].Rule, "(t = 1)") }
	equal(t, "a comparison counts in full", said(), true)
	there.Context.Population = []kg.ID{pre}
	equal(t, "and by fit in a context", said(), false)
	equal(t, "what works", index(sourced()).Brief(onCare(), 1).Workings[0].Formula, evidence.Rules().Formula)
}
