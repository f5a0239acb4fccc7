package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

const briefAbout = `query($about: BriefAbout!, $question: WhatWorksQuestion! = {}, $myContext: MyContext, $format: BriefFormat! = MARKDOWN, $first: Int) {
	brief(about: $about, question: $question, myContext: $myContext, format: $format, first: $first) { permalink title body dataVersion checksum citations } }`

// aboutAll are the questions that a brief can be about, but for what works.
func aboutAll() map[string]map[string]any {
	conferencing := "intervention:family-group-conferencing"
	return map[string]map[string]any{
		"conflict":  {"intervention": conferencing, "outcome": "outcome:out-of-home-care"},
		"compare":   {"ids": []any{conferencing, "intervention:open-dialogue"}},
		"synthesis": {"outcome": []any{"outcome:new-mental-disorder-in-a-child"}, "measure": "RISK_RATIO"},
		"gaps":      {"intervention": []any{conferencing}, "country": []any{"context:england"}, "orderBy": []any{map[string]any{"priority": "DESC"}}},
	}
}

// A brief of each question says what its own field says, with its method and its sources.
func TestABriefCanBeAboutAnyQuestion(t *testing.T) {
	st := openSeed(t)
	for kind, c := range map[string]struct {
		permalink string
		says      []string
		never     string
		section   string // that says how it is worked out
		cited     int    // references at least
	}{
		"conflict": {"/conflict?intervention=intervention:family-group-conferencing&outcome=outcome:out-of-home-care",
			[]string{"# Do studies of the effect of Family Group Conferencing on “out-of-home care” disagree, and why?", "2 adverse (the Netherlands and Sweden)", "## Adverse",
				"in 9% of families with a conference and in 1.3% of those without. [2, secondary page", "| Country | none | 0 | The only favourable study is from England,", "## What is missing"}, "has a cost", "Section 8. Conflict: ", 7},
		"compare": {"/compare?intervention=intervention:family-group-conferencing&intervention=intervention:open-dialogue",
			[]string{"# How do Family Group Conferencing and Open Dialogue compare?", "There is evidence on ", "| Out-of-home care | mixed (effect index -0.12, strength 0.69) | leaning favourable (effect index 0.67, strength 0.30) |",
				"| What it costs and saves | 7 findings | no finding |", "3 more are projections and no measurements, from 1 study or source (1 favourable).", "## Where studies disagree", "No finding is about the cost of Open Dialogue."}, "has a cost", "Section 9. Comparison: ", 10},
		"synthesis": {"/forest?outcome=outcome:new-mental-disorder-in-a-child&measure=RISK_RATIO&model=RANDOM_EFFECTS&estimator=REML",
			[]string{"# What do the comparable estimates on “new mental disorder in a child” come to together, as a risk ratio?", "| Siegenthaler and others, 2012 |", "| Pooled value | 0.58 |",
				"| 95 per cent interval | 0.12 to 2.73 |", "## What to know of the counting"}, "no statement", "Section 10. Synthesis: ", 2},
		"gaps": {"/map?intervention=intervention:family-group-conferencing",
			[]string{"# What is missing of Family Group Conferencing, in England?", "[See these gaps on the map](</map?", "2 of them are told below.", "## By sort", "| No finding is known to be from the country asked for. |", "| 2 | ", "What would close it"}, "| 3 | ", "Section 14. Gaps as a list: ", 0},
	} {
		b := briefOf(t, st, briefAbout, map[string]any{"about": map[string]any{kind: aboutAll()[kind]}, "first": 2}).Brief
		if b.Permalink != c.permalink || b.DataVersion != "1" || !strings.HasPrefix(b.Body, "# "+b.Title+"\n") || len(b.Citations) < c.cited {
			t.Errorf("%s: permalink %s, version %s, title %s, %d references", kind, b.Permalink, b.DataVersion, b.Title, len(b.Citations))
		}
		at := 0
		for _, want := range append(c.says, "## How it was worked out", "Version 4 of the method", c.section, "## Constants of the method", "| prior | 0.25 |") {
			found := strings.Index(b.Body[at:], want)
			if found < 0 {
				t.Fatalf("%s: after %d bytes the body does not say %q:\n%s", kind, at, want, b.Body[at:])
			}
			at += found
		}
		body, _, _ := strings.Cut(b.Body, "## Constants")
		if strings.Contains(body, c.never) {
			t.Errorf("%s: the body says %q", kind, c.never)
		}
		for i := range b.Citations {
			if !strings.Contains(body, fmt.Sprintf("[%d", i+1)) || !strings.Contains(body, fmt.Sprintf("\n%d. ", i+1)) {
				t.Errorf("%s: reference %d is not cited or not listed", kind, i+1)
			}
		}
	}
}

// The same data in another order and in another store give the same bytes of any brief, in each format.
func TestABriefAboutAnyQuestionHasTheSameBytes(t *testing.T) {
	st := openSeed(t)
	other := openReversedSeed(t)
	for kind, parts := range aboutAll() {
		for _, format := range []string{"MARKDOWN", "HTML", "CSV"} {
			vars := map[string]any{"about": map[string]any{kind: parts}, "format": format}
			here, there := briefOf(t, st, briefAbout, vars).Brief, briefOf(t, other, briefAbout, vars).Brief
			if here.Body != there.Body || here.Checksum != there.Checksum {
				t.Errorf("%s, %s: the bytes differ", kind, format)
			}
		}
	}
}

// The order in which a question names its parts changes no byte; in a comparison it is the order of the columns.
func TestABriefDoesNotDependOnTheOrderOfItsQuestion(t *testing.T) {
	st := openSeed(t)
	two := func(a, b any) []any { return []any{a, b} }
	for kind, c := range map[string]struct {
		parts func(swap func(a, b any) []any) map[string]any
		same  bool
	}{
		"gaps": {func(s func(a, b any) []any) map[string]any {
			return map[string]any{"intervention": s("intervention:open-dialogue", "intervention:family-group-conferencing")}
		}, true},
		"synthesis": {func(s func(a, b any) []any) map[string]any {
			return map[string]any{"measure": "RISK_RATIO", "outcome": s("outcome:new-mental-disorder-in-a-child", "outcome:relapse")}
		}, true},
		"compare": {func(s func(a, b any) []any) map[string]any {
			return map[string]any{"ids": s("intervention:open-dialogue", "intervention:family-group-conferencing")}
		}, false},
	} {
		one := briefOf(t, st, briefAbout, map[string]any{"about": map[string]any{kind: c.parts(two)}}).Brief
		other := briefOf(t, st, briefAbout, map[string]any{"about": map[string]any{kind: c.parts(func(a, b any) []any { return two(b, a) })}}).Brief
		if (one.Checksum == other.Checksum) != c.same || (one.Permalink == other.Permalink) != c.same {
			t.Errorf("%s: %s and %s", kind, one.Permalink, other.Permalink)
		}
	}
}

func TestABriefAboutWhatCannotBeAskedIsRefused(t *testing.T) {
	st := openSeed(t)
	with := func(kind, name string, value any) map[string]any {
		parts := aboutAll()[kind]
		parts[name] = value
		return map[string]any{kind: parts}
	}
	for want, vars := range map[string]map[string]any{
		"exactly one field":                      {"about": map[string]any{"conflict": aboutAll()["conflict"], "gaps": aboutAll()["gaps"]}},
		"give a question of what works or about": {"about": with("gaps", "reason", nil), "question": map[string]any{"outcome": []any{"outcome:out-of-home-care"}}},
		"myContext.stage":                        {"about": with("conflict", "outcome", "outcome:out-of-home-care"), "myContext": map[string]any{"country": []any{"context:pre-proceedings"}}},
		"there is no outcome \"outcome:none\"":   {"about": with("conflict", "outcome", "outcome:none")},
		"can be compared, not 1":                 {"about": with("compare", "ids", []any{"intervention:open-dialogue"})},
		"a percentage cannot be pooled":          {"about": with("synthesis", "measure", "PERCENTAGE")},
		"at most 100 ids in each part, not 101":  {"about": with("gaps", "population", slices.Repeat([]any{"population:families"}, 101))},
		"at most 100 ids in each part, not 102":  {"about": with("gaps", "country", slices.Repeat([]any{"context:england"}, 102))},
	} {
		response := ask(t, st, briefAbout, vars)
		if len(response.Errors) != 1 || response.Errors[0].Extensions["code"] != "BAD_INPUT" || !strings.Contains(response.Errors[0].Message, want) {
			t.Errorf("%q: %v", want, response.Errors)
		}
	}
}

// A reader's own context goes with a brief of any question, and is said in it.
func TestABriefAboutAnyQuestionTellsHowWellItFits(t *testing.T) {
	st := openSeed(t)
	own := map[string]any{"country": []any{"context:england"}, "population": []any{"population:families-in-pre-proceedings"}}
	for kind, want := range map[string][]string{
		"conflict":  {"- It fits the people and place asked about.\n  - A year after the letter", "- It fits the people but not the place asked about.\n  - A child was placed"},
		"compare":   {"On a scale from 0 to 1 it fits at", "The finding shown does not "},
		"synthesis": {"- Siegenthaler and others, 2012: it "},
		"gaps":      {"What is missing of Family Group Conferencing, in England?", "What there is fits the reader's context at "},
	} {
		about := aboutAll()[kind]
		delete(about, "country") // so that the context's is asked for
		with := briefOf(t, st, briefAbout, map[string]any{"about": map[string]any{kind: about}, "myContext": own}).Brief.Body
		without := briefOf(t, st, briefAbout, map[string]any{"about": map[string]any{kind: about}}).Brief.Body
		for _, says := range want {
			if !strings.Contains(with, says) || strings.Contains(without, says) {
				t.Errorf("%s: %q is said with a context: %v, without: %v", kind, says, strings.Contains(with, says), strings.Contains(without, says))
			}
		}
	}
}
