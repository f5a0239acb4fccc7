package graph_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

const synthesisQuery = `query($where: FindingWhere!, $measure: EffectMeasure!, $model: SynthesisModel! = RANDOM_EFFECTS, $hk: Boolean! = true) {
	synthesis(where: $where, measure: $measure, model: $model, hartungKnapp: $hk, subgroupBy: YEAR) {
		sentence k outcome { id } pooled { value ciLow ciHigh pValue estimate standardError } predictionInterval { low high }
		heterogeneity { q df pValue i2 tau2 } rows { label value ciLow ciHigh weight standardError conversion finding { id study { id } } }
		leaveOneOut { omitted { id } } cumulative { added { id } k pooled { value } }
		subgroups { groups { value k } q pValue sentence } asymmetry { t } excludedCount excluded { finding { id } reason sentence } warnings } }`

type synthesisAnswer struct {
	Synthesis struct {
		Sentence string
		K        int
		Outcome  *struct{ ID string }
		Pooled   *struct{ Value, CILow, CIHigh, PValue, Estimate, StandardError float64 }

		Heterogeneity *struct{ Q, PValue, I2, Tau2 float64 }
		Rows          []struct {
			Label, Conversion                           string
			Value, CILow, CIHigh, Weight, StandardError float64
		}
		ExcludedCount int
		Excluded      []struct {
			Finding          struct{ ID string }
			Reason, Sentence string
		}
		Warnings []string
	}
}

func synthesisOf(t *testing.T, vars map[string]any) synthesisAnswer {
	t.Helper()
	response := ask(t, openSeed(t), synthesisQuery, vars)
	if len(response.Errors) > 0 {
		t.Fatal(response.Errors)
	}
	var a synthesisAnswer
	if err := json.Unmarshal(response.Data, &a); err != nil {
		t.Fatal(err)
	}
	return a
}

// The worked example of docs/methods.md, recomputed from the seed.
func TestTwoReviewsOfPreventionArePooled(t *testing.T) {
	a := synthesisOf(t, map[string]any{"measure": "RISK_RATIO", "hk": false,
		"where": map[string]any{"outcomes": map[string]any{"within": []any{"outcome:new-mental-disorder-in-a-child"}}}}).Synthesis
	if a.K != 2 || a.Pooled == nil || a.Outcome == nil {
		t.Fatalf("%+v", a)
	}
	page := methods(t)
	for _, r := range a.Rows {
		row := fmt.Sprintf("| %s | %.2f | %.4f | %.4f | %.1f |", r.Label, r.Value, ln(r.Value), r.StandardError, r.Weight)
		if !strings.Contains(page, row) {
			t.Errorf("docs/methods.md does not show the row\n%s", row)
		}
	}
	for _, number := range []string{fmt.Sprintf("**%.4f**", a.Pooled.Estimate), fmt.Sprintf("**%.2f**", a.Pooled.Value),
		fmt.Sprintf("Q = %.4f", a.Heterogeneity.Q), fmt.Sprintf("%.2f to %.2f", a.Pooled.CILow, a.Pooled.CIHigh)} {
		if !strings.Contains(page, number) {
			t.Errorf("docs/methods.md does not show %s", number)
		}
	}
	if len(a.Warnings) != 2 || !strings.Contains(a.Warnings[1], "whose studies are not all known") {
		t.Errorf("warnings: %q", a.Warnings)
	}
}

// Of all findings those on internalising problems are pooled and named: the one on externalising problems is of a study
// that has one on those, too, and brings no other.
func TestTheOutcomeOfAllFindingsIsTheOneThatIsPooled(t *testing.T) {
	a := synthesisOf(t, map[string]any{"measure": "STANDARDISED_MEAN_DIFFERENCE", "where": map[string]any{}}).Synthesis
	if a.K != 2 || a.Outcome == nil || !strings.Contains(a.Outcome.ID, "internalising") || !strings.Contains(a.Sentence, "internalising") {
		t.Errorf("%+v", a)
	}
	for _, w := range a.Warnings {
		if strings.Contains(w, "narrower") {
			t.Error(w)
		}
	}
	odds := synthesisOf(t, map[string]any{"measure": "ODDS_RATIO", "where": map[string]any{}}).Synthesis
	if strings.Contains(fmt.Sprint(odds), " a odds") || !strings.Contains(odds.Sentence, "odds ratio") {
		t.Errorf("%+v", odds)
	}
}

// What conferences did is known in words, and in percentages without the size of the groups: nothing is pooled, and it is
// said of each finding why.
func TestOfConferencesNothingCanBePooledAndEachFindingSaysWhy(t *testing.T) {
	a := synthesisOf(t, operation(t, "07-synthesis").Variables).Synthesis
	if a.K != 0 || a.Pooled != nil || a.Heterogeneity != nil || len(a.Excluded) != a.ExcludedCount || a.ExcludedCount < 40 {
		t.Fatalf("k %d, %d of %d excluded", a.K, len(a.Excluded), a.ExcludedCount)
	}
	if !strings.HasPrefix(a.Sentence, "No estimate can be used as a risk ratio, so that nothing is pooled.") {
		t.Errorf("says %s", a.Sentence)
	}
	for _, x := range a.Excluded {
		if x.Finding.ID == "finding:taylor-2024-fgc-pre-proceedings-1" && x.Reason != "NO_UNCERTAINTY" || x.Sentence == "" {
			t.Errorf("%+v", x)
		}
	}
}

func TestAShareCannotBePooled(t *testing.T) {
	response := ask(t, openSeed(t), synthesisQuery, map[string]any{"where": map[string]any{}, "measure": "PERCENTAGE"})
	if len(response.Errors) != 1 || response.Errors[0].Extensions["code"] != "BAD_INPUT" || !strings.Contains(response.Errors[0].Message, "ask for RISK_RATIO") {
		t.Errorf("%v", response.Errors)
	}
}
