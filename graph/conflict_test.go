package graph_test

import (
	"encoding/json"
	"strings"
	"testing"
)

type conflictAnswer struct {
	Conflict struct {
		Sentence string
		Sides    []struct {
			Direction string
			UnitCount int
			Sentence  string
			Findings  struct {
				TotalCount int
				Nodes      []struct {
					ID    string
					Study struct{ ID, Title, Country string }
				}
			}
		}
		Explanations []struct {
			Attribute  string
			Separation *float64
			Unknown    int
			Sentence   string
			Values     []struct {
				Value                                    string
				Favourable, Adverse, NoDifference, Mixed int
			}
		}
	}
}

const conferencing = "intervention:family-group-conferencing"

func conflictOn(t *testing.T, outcome string) conflictAnswer {
	t.Helper()
	query := strings.Replace(operation(t, "05-conflict").Query, "direction findings", "direction unitCount sentence findings", 1)
	response := ask(t, openSeed(t), query, map[string]any{"intervention": conferencing, "outcome": outcome})
	if len(response.Errors) > 0 {
		t.Fatal(response.Errors)
	}
	var a conflictAnswer
	if err := json.Unmarshal(response.Data, &a); err != nil {
		t.Fatal(err)
	}
	return a
}

// The worked example of docs/methods.md, recomputed from the seed.
func TestConferencesAndEnteringCareEnglandBeforeProceedingsAgainstTheNetherlandsAndTheUnitedStates(t *testing.T) {
	c := conflictOn(t, "outcome:child-enters-care").Conflict
	want := "The studies disagree on the effect of Family Group Conferencing on “child enters care”: 1 favourable (England), 1 adverse (the Netherlands), " +
		"3 no difference (England, several countries at once and the United States), 1 mixed (several countries at once). " +
		"The only favourable study is also the only one among families in pre-proceedings and that followed people for more than 6 and up to 12 months (4 others do not state it)."
	if c.Sentence != want {
		t.Errorf("says\n%s, want\n%s", c.Sentence, want)
	}
	sides := map[string]int{}
	for _, s := range c.Sides {
		sides[s.Direction] = s.UnitCount
		if len(s.Findings.Nodes) != s.Findings.TotalCount {
			t.Errorf("%s: %d of %d findings", s.Direction, len(s.Findings.Nodes), s.Findings.TotalCount)
		}
	}
	if sides["FAVOURABLE"] != 1 || sides["ADVERSE"] != 1 || sides["NO_DIFFERENCE"] != 3 || sides["MIXED"] != 1 || len(sides) != 4 {
		t.Errorf("sides are %v", sides)
	}
	says := map[string]string{
		"COUNTRY": "The only favourable study is from England, and so is 1 of the 4 on the other side; there 1 is from several countries, 1 is from the Netherlands and 1 is from the United States.",
		"STAGE":   "The only favourable study is at the stage of pre-proceedings; none on the other side states its stage.",
		"DESIGN":  "The only favourable study is a randomised trial, and so are 2 of the 4 on the other side; there 1 is a before-and-after study and 1 is a meta-analysis.",
	}
	for _, e := range c.Explanations {
		if e.Separation != nil {
			t.Errorf("%s has the separation %v, with one favourable study", e.Attribute, *e.Separation)
		}
		if w := says[e.Attribute]; w != "" && e.Sentence != w {
			t.Errorf("%s says\n%s, want\n%s", e.Attribute, e.Sentence, w)
		}
	}
	if page := inOneLine(methods(t)); !strings.Contains(page, "1 favourable (England), 1 adverse (the Netherlands), 3 no difference (England, several countries at once and the United States), 1 mixed") {
		t.Error("docs/methods.md does not show the counts")
	}
}

func TestOnOutOfHomeCareSwedenJoinsTheAdverseSide(t *testing.T) {
	c := conflictOn(t, "outcome:out-of-home-care").Conflict
	if !strings.Contains(c.Sentence, "2 adverse (the Netherlands and Sweden)") {
		t.Errorf("says %s", c.Sentence)
	}
	for _, s := range c.Sides {
		if s.Direction == "ADVERSE" && s.Sentence != "2 studies are adverse: a randomised trial in Amsterdam (Dijkstra and others, 2018); a study with a matched or adjusted comparison in Sweden (Sundell and Vinnerljung, 2004)." {
			t.Errorf("the adverse side says %s", s.Sentence)
		}
	}
}

func TestAConflictOfWhatTheGraphDoesNotHaveIsRefused(t *testing.T) {
	response := ask(t, openSeed(t), operation(t, "05-conflict").Query, map[string]any{"intervention": conferencing, "outcome": "outcome:none"})
	if len(response.Errors) != 1 || response.Errors[0].Extensions["code"] != "BAD_INPUT" || response.Errors[0].Path.String() != "conflict" {
		t.Errorf("%v", response.Errors)
	}
}
