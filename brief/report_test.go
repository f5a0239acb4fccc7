package brief_test

import (
	"encoding/csv"
	"regexp"
	"slices"
	"strings"
	"testing"

	"forwhom/brief"
	"forwhom/evidence"
	"forwhom/kg"
)

// fullReport is a report that has everything, each text of it hostile.
func fullReport() *evidence.Report {
	b := full()
	claims := []evidence.Claim{b.Answers[0].For[0].Claims[0], {Finding: "finding:a-2"}}
	return &evidence.Report{Sentence: hostile, Answer: []string{hostile, hostile}, Sources: b.Sources, Workings: []evidence.Working{{Section: "8. Conflict", Rule: hostile, Formula: "a - b", Constants: []string{"sideUnits", "yearBand"}}}, Parts: []evidence.ReportPart{
		{Title: hostile, Head: []string{hostile, "b"}, Rows: [][]string{{hostile, "-1"}, {"", "+2"}}, Points: []evidence.ReportPoint{{Text: hostile, Claims: claims}}},
		{Title: "points alone", Points: []evidence.ReportPoint{{Text: hostile}}}}}
}

func writeReport(t *testing.T, r *evidence.Report, format kg.BriefFormat) string {
	t.Helper()
	body, err := brief.WriteReport(r, "/conflict?outcome=<a>&b\"c", format, kg.CitationStyleApa)
	if err != nil {
		t.Fatal(err)
	}
	return body
}

// What somebody wrote stays text in each format; what belongs to every brief is there.
func TestAReportLetsNothingThroughThatSomebodyWrote(t *testing.T) {
	page := writeReport(t, fullReport(), kg.BriefFormatHtml)
	known := regexp.MustCompile(`^(/?(html|head|title|style|body|main|h1|h2|h3|p|ul|ol|li|table|thead|tbody|tr|td|i|b|a)|!DOCTYPE html|html lang="en-GB"|meta .*|th scope="col"|/th|li id="r1"|a href="[^"]*")$`)
	for _, m := range tag.FindAllStringSubmatch(page, -1) {
		if !known.MatchString(m[1]) {
			t.Errorf("a tag that is not the page's own: %s", m[0])
		}
	}
	for _, m := range linked.FindAllStringSubmatch(page, -1) {
		if !regexp.MustCompile(`^(#r1|/method|/conflict\?outcome=&lt;a&gt;|https://doi\.org/)`).MatchString(m[1]) {
			t.Errorf("a link that is not the page's own: %s", m[0])
		}
	}
	body := writeReport(t, fullReport(), kg.BriefFormatMarkdown)
	for what, bad := range map[string]string{"a tag": `(^|[^\\])<(script|/script)`, "a link": `(^|[^\\])\[click`, "a heading": `(?m)^# (<|\\<)`} {
		if m := regexp.MustCompile(bad).FindString(body); m != "" {
			t.Errorf("%s got through: %q", what, m)
		}
	}
	for _, want := range []string{"## The answer in short", "## How it was worked out", "Version 4 of the method", "Section 8. Conflict: ", "In a formula: a - b. With yearBand = 5 and sideUnits = 2.", "## References", "## Constants of the method", "(no source to show)", "Ask the same again"} {
		if !strings.Contains(body, want) {
			t.Errorf("the document does not say %q", want)
		}
	}
}

func TestATableOfAReportIsReadBackAndHoldsNoFormula(t *testing.T) {
	rows, err := csv.NewReader(strings.NewReader(writeReport(t, fullReport(), kg.BriefFormatCsv))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	sections := map[string]int{}
	for _, row := range rows {
		sections[row[0]]++
		for _, cell := range row {
			if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
				t.Errorf("a cell begins a formula: %q", cell)
			}
		}
	}
	for section, n := range map[string]int{"section": 1, "question": 1, "permalink": 1, "answer": 2, "table": 4, "point": 2, "finding": 2, "method": 2, "reference": 1,
		"constant": len(evidence.Rules().Constants)} {
		if sections[section] != n {
			t.Errorf("%d rows of %s, want %d", sections[section], section, n)
		}
	}
	same := func(row []string) bool { return row[0] == "table" && row[2] == "1" && row[3] == "b" && row[4] == "'-1" }
	if !slices.ContainsFunc(rows, same) {
		t.Error("a cell is not told by its row and column")
	}
}

func TestAReportsPermalinkLeadsToItsPage(t *testing.T) {
	for want, of := range map[string]evidence.Reported{
		"/conflict?intervention=intervention:a&outcome=outcome:b":                            evidence.ConflictReport{Intervention: "intervention:a", Outcome: "outcome:b"},
		"/compare?intervention=intervention:b&intervention=intervention:a&outcome=outcome:c": evidence.CompareRequest{Interventions: []kg.ID{"intervention:b", "intervention:a"}, Outcomes: []kg.ID{"outcome:c"}},
		"/forest?intervention=intervention:a&outcome=outcome:b&population=population:c&measure=ODDS_RATIO&model=FIXED_EFFECT&estimator=REML&interval=normal&by=COUNTRY": evidence.SynthesisReport{
			Interventions: []kg.ID{"intervention:a"}, Outcomes: []kg.ID{"outcome:b"}, Populations: []kg.ID{"population:c"},
			SynthesisRequest: evidence.SynthesisRequest{Measure: kg.EffectMeasureOddsRatio, SubgroupBy: kg.StudyAttributeCountry,
				Method: evidence.SynthesisMethod{Model: kg.SynthesisModelFixedEffect, Estimator: kg.TauEstimatorReml}}},
		"/map?outcome=outcome:a%26b": evidence.GapRequest{Outcome: []kg.ID{"outcome:a&b"}},
		"/map":                       evidence.GapRequest{Country: []kg.ID{"context:england"}},
	} {
		if got := brief.ReportPermalink(of); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
