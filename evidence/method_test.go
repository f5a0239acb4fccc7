package evidence_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"forwhom/evidence"
)

func TestTheMethodServesEveryConstantAsTheRulesHaveIt(t *testing.T) {
	want := map[string]float64{
		"qHigh": 1, "qModerate": 0.75, "qLow": 0.5, "qVeryLow": 0.25,
		"qRandomised": 0.75, "qComparison": 0.5, "qCohort": 0.4, "qBeforeAfter": 0.25, "qServiceData": 0.1, "qUnknown": 0.1,
		"halving": 0.5, "qFloor": 0.1, "smallSample": 100,
		"matchSame": 1, "matchBroader": 0.75, "matchSibling": 0.5, "matchUnknown": 0.5, "matchNone": 0.25, "matchedFrom": 0.75,
		"majorityShare": 0.5, "maxWeight": 10, "overlapShare": 0.5, "overlapSlight": 0.05, "overlapModerate": 0.1, "overlapHigh": 0.15, "maxReviewStudies": 10,
		"prior": 0.25, "seriesLength": 1000, "seriesSum": 1.6439345666815615,
		"strengthEnough": 0.2, "effectClear": 0.6, "effectLeaning": 0.2, "noDifferenceShare": 0.5, "independentForSure": 2, "tolerance": 1e-9,
		"gapQuality": 0.5, "gapYears": 10, "gapAbsent": 1, "gapWeak": 0.75, "gapPartial": 0.5,
		"yearBand": 5, "sampleBand1": 100, "sampleBand2": 500, "sampleBand3": 1000,
		"followUpBand1": 6, "followUpBand2": 12, "followUpBand3": 24, "sideUnits": 2,
		"compareFrom": 2, "compareTo": 6,
		"intervalLevel": 95, "poolFrom": 2, "predictFrom": 3, "fewEstimates": 5, "asymmetryFrom": 10, "maxSteps": 500, "zeroCell": 0.5,
		"minError": 1e-9, "maxEstimate": 1e12, "maxLogRatio": 300, "testLevel": 0.05, "converged": 1e-10, "maxIterations": 200,
		"enoughPeople": 400, "enoughEvents": 300, "manyPeople": 4000, "importantLess": 0.75, "importantMore": 1.25, "importantSD": 0.5,
		"heterogeneityLevel": 0.1, "largeFrom": 2, "worryingRisk": 0.5,
	}
	m := evidence.Rules()
	equal(t, "version", m.Version, "4")
	equal(t, "constants", len(m.Constants), len(want))
	for _, k := range m.Constants {
		w, ok := want[k.Name]
		equal(t, k.Name+" is known", ok, true)
		equal(t, k.Name, k.Value, w)
		if k.Meaning == "" {
			t.Errorf("%s has no meaning", k.Name)
		}
	}
}

// A number that decides an answer is served: none is a constant of another file but those of documents, of memory and of pace.
func TestNoConstantOfTheRulesStandsElsewhere(t *testing.T) {
	served := map[string]bool{
		"briefAnswers": true, "briefReasons": true, "briefListed": true, "briefApart": true, "factFindings": true, "retractedTold": true, // how much is listed
		"dealerTable": true, "dealerMin": true, "stepsToCheck": true, // how fast
		"neverStudied": true, "deflatorStart": true, // a place in a list; the level from which price levels are counted, which cancels out
	}
	for _, k := range evidence.Rules().Constants {
		served[k.Name] = true
	}
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) < 50 {
		t.Fatal(files, err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			constants, ok := d.(*ast.GenDecl)
			if !ok || constants.Tok != token.CONST {
				continue
			}
			for _, s := range constants.Specs {
				spec := s.(*ast.ValueSpec)
				for i, value := range spec.Values {
					if n, ok := value.(*ast.BasicLit); ok && n.Kind != token.STRING && !served[spec.Names[i].Name] {
						t.Errorf("%s is a constant that the method does not serve: let Rules have it", spec.Names[i].Name)
					}
				}
			}
		}
	}
}

// The page that readers see must not part from the code.
func TestTheMethodsPageHasEveryConstant(t *testing.T) {
	b, err := os.ReadFile("../docs/methods.md")
	if err != nil {
		t.Fatal(err)
	}
	page := string(b)
	m := evidence.Rules()
	for _, k := range m.Constants {
		row := "| `" + k.Name + "` | " + strconv.FormatFloat(k.Value, 'g', -1, 64) + " | " + k.Meaning + " |"
		if !strings.Contains(page, row) {
			t.Errorf("docs/methods.md lacks the row\n%s", row)
		}
	}
	for _, want := range []string{"Version " + m.Version, m.Formula} {
		if !strings.Contains(page, want) {
			t.Errorf("docs/methods.md lacks %q", want)
		}
	}
}

func TestTheMethodsPageShowsTheWorkedExample(t *testing.T) {
	b, err := os.ReadFile("../docs/methods.md")
	if err != nil {
		t.Fatal(err)
	}
	g, q := workedExample()
	a := ask(g, q).Answers[0]
	for _, number := range []float64{a.EffectIndex, a.Strength, a.Score} {
		if s := strconv.FormatFloat(number, 'f', 3, 64); !strings.Contains(string(b), s) {
			t.Errorf("docs/methods.md lacks %s", s)
		}
	}
	for _, r := range a.Reasons {
		row := "| " + strconv.FormatFloat(r.Quality*r.Transferability.Score, 'f', 3, 64) + " | " + strconv.FormatFloat(r.Contribution, 'f', 3, 64) + " |"
		if !strings.Contains(string(b), row) {
			t.Errorf("docs/methods.md lacks the row of %s: %s", r.Finding, row)
		}
	}
}
