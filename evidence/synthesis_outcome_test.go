package evidence_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

// The outcomes of the tests of polarity.
const (
	wellbeing  = "outcome:wellbeing"
	attendance = "outcome:attendance"
	absence    = "outcome:absence"
	visits     = "outcome:visits"
	contact    = "outcome:contact"
)

// estimatedOn has a trial for each estimate, of a conference, on the outcomes at the same place. More wellbeing and more
// attendance are better, more absence is worse, of visits it depends, and of contact it is not known.
func estimatedOn(outcomes [][]kg.ID, estimates ...*evidence.Estimate) evidence.Graph {
	g := estimated(estimates...)
	for i := range g.Findings {
		g.Findings[i].Outcomes = outcomes[i]
	}
	g.Outcomes = append(g.Outcomes,
		evidence.Node{ID: wellbeing, Name: "Wellbeing", Polarity: kg.PolarityMoreIsBetter},
		evidence.Node{ID: attendance, Name: "School attendance", Polarity: kg.PolarityMoreIsBetter, Broader: []kg.ID{wellbeing}},
		evidence.Node{ID: absence, Name: "School absence", Polarity: kg.PolarityMoreIsWorse, Broader: []kg.ID{wellbeing}},
		evidence.Node{ID: visits, Name: "Visits to a service", Polarity: kg.PolarityNeither, Broader: []kg.ID{wellbeing}},
		evidence.Node{ID: contact, Name: "Contact", Broader: []kg.ID{wellbeing}})
	return g
}

func eachOn(outcomes ...kg.ID) [][]kg.ID {
	on := make([][]kg.ID, len(outcomes))
	for i, o := range outcomes {
		on[i] = []kg.ID{o}
	}
	return on
}

// around is a standardised difference with an interval of 0.2 to either side.
func around(m kg.EffectMeasure, d float64) *evidence.Estimate { return stated(m, d, d-0.2, d+0.2) }

func TestANumberCountsTheWayItsOutcomeDoes(t *testing.T) {
	opposite := eachOn(attendance, attendance, absence, absence)
	const turned = "was turned round, since more is better on one outcome and worse on the other."
	for _, c := range []struct {
		name     string
		g        evidence.Graph
		measure  kg.EffectMeasure
		outcome  kg.ID
		k        int
		value    float64 // 0: not pooled
		last     float64 // of the last row, in the order of findings; 0: it is none
		excluded string  // of the last finding
	}{
		{"the worked example of the methods", estimatedOn(opposite, around(smd, 0.5), around(smd, 0.4), around(smd, -0.5), around(smd, -0.4)), smd, wellbeing, 4, 0.45, 0.4, ""},
		{"means", estimatedOn(opposite, around(md, 5), around(md, 4), around(md, -5), around(md, -4)), md, wellbeing, 4, 4.5, 4, ""},
		{"an odds ratio's reciprocal", estimatedOn(eachOn(attendance, absence), stated(or, 2, 1.6, 2.5), stated(or, 0.5, 0.4, 0.625)), or, wellbeing, 2, 2, 2, ""},
		{"a difference of risks", estimatedOn(eachOn(attendance, absence), around(rd, 10), around(rd, -10)), rd, wellbeing, 2, 10, 10, ""},
		{"no risk ratio", estimatedOn(eachOn(attendance, attendance, absence), stated(rr, 2, 1.6, 2.5), stated(rr, 2, 1.6, 2.5), stated(rr, 0.5, 0.4, 0.625)), rr, attendance, 2, 2, 0,
			"It is on another outcome than “school attendance”"},
		{"no risk ratio beside one on the outcome itself", estimatedOn(eachOn(wellbeing, attendance, absence), stated(rr, 2, 1.6, 2.5), stated(rr, 2, 1.6, 2.5), stated(rr, 0.5, 0.4, 0.625)), rr, wellbeing, 2, 2, 0,
			"It cannot be pooled, since more is worse on “school absence” and more is better on “wellbeing”, and a risk ratio of an event does not tell that of its absence."},
		{"what depends on the case", estimatedOn(eachOn(wellbeing, attendance, visits), around(smd, 0.5), around(smd, 0.3), around(smd, 0.1)), smd, wellbeing, 2, 0.4, 0,
			"It cannot be pooled, since neither more nor less is always better on “visits to a service” and more is better on “wellbeing”."},
		{"what is not known", estimatedOn(eachOn(wellbeing, attendance, contact), around(smd, 0.5), around(smd, 0.3), around(smd, 0.1)), smd, wellbeing, 2, 0.4, 0,
			"It cannot be pooled, since it is not known which way is better on “contact” and more is better on “wellbeing”."},
		{"one number of two that go different ways", estimatedOn([][]kg.ID{{wellbeing}, {wellbeing}, {absence, attendance}}, around(smd, 0.5), around(smd, 0.3), around(smd, 0.1)), smd, wellbeing, 2, 0.4, 0,
			"It cannot be pooled, since more is worse on “school absence” and more is better on “wellbeing”."},
		{"on the outcome itself, too", estimatedOn([][]kg.ID{{wellbeing}, {wellbeing, absence}}, around(smd, 0.5), around(smd, 0.3)), smd, wellbeing, 2, 0.4, 0.3, ""},
		{"worse alone is not turned", estimatedOn(eachOn(absence, absence), around(smd, -0.5), around(smd, -0.3)), smd, absence, 2, -0.4, -0.3, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := synthesised(c.g, fixed(c.measure))
			equal(t, "outcome", s.Outcome, c.outcome)
			equal(t, "k", s.K, c.k)
			near(t, "pooled", s.Pooled.Value, c.value, 1e-12)
			last := c.g.Findings[len(c.g.Findings)-1].ID
			i := slices.IndexFunc(s.Excluded, func(e evidence.Exclusion) bool { return e.Finding == last })
			if (i >= 0) != (c.excluded != "") || i >= 0 && (!strings.HasPrefix(s.Excluded[i].Sentence, c.excluded) || s.Excluded[i].Reason != kg.ExclusionReasonOtherOutcome) {
				t.Fatalf("excluded %+v", s.Excluded)
			}
			if i >= 0 {
				return
			}
			row := rowAt(s, last)
			near(t, "the last", row.Value, c.last, 1e-12)
			equal(t, "its interval holds it", row.Low < row.Value && row.Value < row.High, true)
			of := slices.Contains(c.g.Findings[len(c.g.Findings)-1].Outcomes, c.outcome)
			equal(t, "shown where it is turned", strings.Contains(row.Conversion, "since more is worse on “school absence” and more is better on “wellbeing”"), !of)
			equal(t, "warned", slices.ContainsFunc(s.Warnings, func(w string) bool {
				return strings.Contains(w, turned) || strings.Contains(w, strings.Replace(turned, "was", "were", 1))
			}), !of)
		})
	}
	methodsSay(t, "two on absence of -0.5 and -0.4", "they are pooled as 0.5, 0.4, 0.5 and 0.4, which gives **0.45** and not 0")
}

func TestTheOutcomeNamedIsThatOfWhatIsPooled(t *testing.T) {
	also := func(g evidence.Graph, study kg.ID, e *evidence.Estimate, outcome kg.ID) evidence.Graph {
		g.Findings = append(g.Findings, found("finding:also", study, fav, on(outcome), func(f *evidence.Finding) { f.Effect = e }))
		return g
	}
	reviewed := estimatedOn(eachOn(attendance, attendance, absence), around(smd, 0.5), around(smd, 0.3), around(smd, -0.3))
	review(3, "study:000000")(&reviewed.Studies[2])
	for _, c := range []struct {
		name    string
		g       evidence.Graph
		outcome kg.ID
		k       int
		warned  string // "": of no narrower outcome
	}{
		{"one study has another outcome, too, that is not needed", also(estimatedOn(eachOn(attendance, attendance), around(smd, 0.5), around(smd, 0.3)), "study:000000", stated(smd, -0.1, -0.9, 0.7), absence),
			attendance, 2, ""},
		{"a review of the other outcome includes what is pooled", reviewed, attendance, 2, ""},
		{"another study brings the broader one together", estimatedOn(eachOn(attendance, attendance, absence), around(smd, 0.5), around(smd, 0.3), around(smd, -0.3)),
			wellbeing, 3, "All 3 estimates are on narrower outcomes."},
		{"one on the broader one itself", estimatedOn(eachOn(wellbeing, attendance), around(smd, 0.5), around(smd, 0.3)), wellbeing, 2, "1 of the 2 estimates is on a narrower outcome."},
		{"two of nothing broader", estimatedOn(eachOn(attendance, absence), around(smd, 0.5), around(smd, -0.3)), wellbeing, 2, "Both estimates are on narrower outcomes."},
		{"as many on each", estimatedOn([][]kg.ID{{wellbeing, attendance}, {wellbeing, attendance}}, around(smd, 0.5), around(smd, 0.3)), attendance, 2, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := synthesised(c.g, fixed(smd))
			equal(t, "outcome", s.Outcome, c.outcome)
			equal(t, "k", s.K, c.k)
			equal(t, "all are told", len(s.Rows)+len(s.Excluded), len(c.g.Findings))
			equal(t, "said", strings.Contains(s.Sentence, map[kg.ID]string{attendance: "on “school attendance”", wellbeing: "on “wellbeing”"}[c.outcome]), true)
			narrower := slices.DeleteFunc(slices.Clone(s.Warnings), func(w string) bool { return !strings.Contains(w, "narrower") })
			equal(t, "warned", strings.Join(narrower, " "), c.warned)
		})
	}
}

// methodsSay fails where docs/methods.md lacks one of the texts, wherever its lines end.
func methodsSay(t *testing.T, texts ...string) {
	t.Helper()
	page, err := os.ReadFile("../docs/methods.md")
	if err != nil {
		t.Fatal(err)
	}
	said := strings.Join(strings.Fields(string(page)), " ")
	for _, text := range texts {
		if !strings.Contains(said, text) {
			t.Errorf("docs/methods.md lacks %q", text)
		}
	}
}
