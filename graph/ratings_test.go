package graph_test

import (
	"encoding/json"
	"strings"
	"testing"

	"forwhom/kg"
	"forwhom/store/storetest"
)

type ratingsAnswer struct {
	Intervention struct {
		Ratings []struct {
			Scheme, Version, Level, Meaning, Rule, Sentence string
			Outcome                                         *string
			AtMost                                          bool
			WouldRaise                                      []string
			Parts                                           []struct {
				Name     string
				Level    *string
				Change   *int
				Concern  *string
				Sentence string
			}
			Facts []struct {
				Name, Meaning string
				Value         *float64
				Unknown       *string
				FindingCount  int
				Findings      []string
			}
		}
	}
}

const ratingsQuery = `query($id: ID!, $outcome: ID) { intervention(id: $id) { ratings(outcome: $outcome) {
	scheme version level meaning rule sentence outcome atMost wouldRaise
	parts { name level change concern sentence } facts { name meaning value unknown findingCount findings } } } }`

// The worked example of docs/methods.md, recomputed from the seed.
func TestConferencesAreRatedByEveryScheme(t *testing.T) {
	st, reads := storetest.Count(openSeed(t))
	response := ask(t, st, ratingsQuery, map[string]any{"id": conferencing, "outcome": "outcome:child-enters-care"})
	if len(response.Errors) > 0 {
		t.Fatal(response.Errors)
	}
	if reads.Reads() != 2 {
		t.Errorf("%d reads, want the node's and that of its facts", reads.Reads())
	}
	var a ratingsAnswer
	if err := json.Unmarshal(response.Data, &a); err != nil {
		t.Fatal(err)
	}
	page := methods(t)
	want := map[string]string{"GRADE_LIKE": "LOW", "CERQUAL": "LOW", "EMMIE": "PROFILE", "LADDER": "CONTESTED", "COST_BAND": "NOT_RATED"}
	for _, r := range a.Intervention.Ratings {
		if r.Level != want[r.Scheme] || r.Version == "" || r.Meaning == "" || r.Rule == "" || (r.Outcome == nil) != (r.Scheme == "CERQUAL" || r.Scheme == "COST_BAND") {
			t.Errorf("%+v", r)
		}
		delete(want, r.Scheme)
		if r.Scheme == "EMMIE" && !strings.Contains(page, r.Sentence) {
			t.Errorf("docs/methods.md does not show %q", r.Sentence)
		}
		for _, p := range r.Parts {
			if (p.Level == nil) == (p.Concern == nil) || p.Sentence == "" || p.Concern != nil && (*p.Concern == "UNKNOWN") != (p.Change == nil) {
				t.Errorf("%s: %+v", r.Scheme, p)
			}
		}
		for _, f := range r.Facts {
			if (f.Value == nil) == (f.Unknown == nil) || f.Meaning == "" || len(f.Findings) > f.FindingCount {
				t.Errorf("%s: %+v", r.Scheme, f)
			}
			switch f.Name {
			case "people":
				if f.Value == nil || *f.Value != 870 {
					t.Errorf("people: %+v", f)
				}
			case "agreement":
				if f.Value == nil || *f.Value < 0.333 || *f.Value > 0.334 {
					t.Errorf("agreement: %+v", f)
				}
			}
		}
	}
	if len(want) > 0 {
		t.Errorf("not rated by %v", want)
	}
}

// A rating is computed of what its reader may see, and for nodes wherever they stand.
func TestRatingsOfManyAreOneReadMore(t *testing.T) {
	st, reads := storetest.Count(openSeed(t))
	response := askAs(t, st, `{ a: interventions(first: 3) { nodes { ratings { level } broader { ratings(scheme: LADDER) { level facts { findings(first: 1) } } } } }
		b: node(id: "intervention:open-dialogue") { ... on Intervention { again: ratings(scheme: EMMIE) { parts { level } } } }
		__schema { queryType { name } } }`, nil, kg.Reader{})
	if len(response.Errors) > 0 {
		t.Fatal(response.Errors)
	}
	if reads.Reads() != 2 {
		t.Errorf("%d reads, want 2", reads.Reads())
	}
	if !strings.Contains(string(response.Data), `"again":[{"parts":[{"level":"`) || !strings.Contains(string(response.Data), `"queryType":{"name":"Query"}`) {
		t.Errorf("%.2000s", response.Data)
	}
	none := ask(t, st, `{ intervention(id: "intervention:none") { ratings { level } } }`, nil)
	if string(none.Data) != `{"intervention":null}` {
		t.Errorf("%s", none.Data)
	}
}

// A finding's own number of people comes before its study's, and a network's whole is not that of one of its models.
func TestRatingsCountThePeopleOfTheFinding(t *testing.T) {
	st := openSeed(t)
	for _, c := range []struct {
		intervention, outcome, level, imprecision string
		people                                    float64 // 0 where it is not known
	}{
		{"intervention:family-intervention-for-psychosis", "outcome:psychiatric-hospital-admission", "MODERATE", "The interval of the effect leaves open two values: no difference, and one that matters.", 481},
		{"intervention:family-intervention-for-psychosis", "outcome:relapse", "MODERATE", "10,340 people or families were analysed in all; " +
			"of reviews whose studies are not known no more than the largest is counted, since they may be of the same people.", 10_340},
		{"intervention:community-based-family-intervention", "outcome:relapse", "NOT_RATED", "Not known: the study or review does not say how many people or families were analysed.", 0},
	} {
		response := ask(t, st, ratingsQuery, map[string]any{"id": c.intervention, "outcome": c.outcome})
		var a ratingsAnswer
		if err := json.Unmarshal(response.Data, &a); err != nil || len(response.Errors) > 0 {
			t.Fatal(err, response.Errors)
		}
		r := a.Intervention.Ratings[0]
		if r.Scheme != "GRADE_LIKE" || r.Level != c.level {
			t.Errorf("%s on %s is %s by %s, want %s", c.intervention, c.outcome, r.Level, r.Scheme, c.level)
		}
		for _, p := range r.Parts {
			if p.Name == "IMPRECISION" && p.Sentence != c.imprecision {
				t.Errorf("%s on %s: %s", c.intervention, c.outcome, p.Sentence)
			}
		}
		for _, f := range r.Facts {
			if f.Name == "people" && (f.Value == nil) != (c.people == 0) || f.Name == "people" && f.Value != nil && *f.Value != c.people {
				t.Errorf("%s on %s: %+v", c.intervention, c.outcome, f)
			}
		}
	}
}
