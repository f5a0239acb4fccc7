package graph_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"forwhom/store"
)

type briefAnswer struct {
	Brief struct {
		Permalink, Title, Body, DataVersion, Checksum string
		Citations                                     []string
	}
}

func briefOf(t *testing.T, st store.Store, query string, vars map[string]any) briefAnswer {
	t.Helper()
	response := ask(t, st, query, vars)
	if len(response.Errors) > 0 {
		t.Fatal(response.Errors)
	}
	var a briefAnswer
	if err := json.Unmarshal(response.Data, &a); err != nil {
		t.Fatal(err)
	}
	if sum := sha256.Sum256([]byte(a.Brief.Body)); a.Brief.Checksum != hex.EncodeToString(sum[:]) {
		t.Errorf("the checksum is %s, not that of the body", a.Brief.Checksum)
	}
	return a
}

const briefIn = `query($question: WhatWorksQuestion!, $myContext: MyContext, $format: BriefFormat!, $style: CitationStyle!) {
	brief(question: $question, myContext: $myContext, format: $format, style: $style) { permalink title body dataVersion checksum citations(style: $style) } }`

// The brief says the numbers of docs/methods.md's worked example, what speaks against its answer, and where each is said.
func TestABriefOnTheSeedTellsTheWorkedExampleWithItsSources(t *testing.T) {
	b := briefOf(t, openSeed(t), operation(t, "17-brief").Query, map[string]any{"question": onEnteringCare(t)}).Brief
	if b.Permalink != "/?population=population:families-in-pre-proceedings&context=context:england&outcome=outcome:child-enters-care" ||
		b.Title != "What works for families in pre-proceedings, in England, on “child enters care”?" || b.DataVersion != "1" {
		t.Errorf("permalink %s, title %s, version %s", b.Permalink, b.Title, b.DataVersion)
	}
	at := 0
	for _, want := range []string{
		"# What works for families in pre-proceedings, in England, on “child enters care”?",
		"| 1 | Family Group Conferencing | Child enters care | leaning favourable | +0.36 | 0.52 | 15 | 1 favourable, 3 no difference, 1 mixed, 1 adverse |",
		"Independent studies: each study or review that settles something is one, but the strongest review is as many as its finding rests on, or as it includes, at most 10;",
		"### What speaks for this answer", "*Adds +0.440 to the effect index; quality 0.75, transferability 1.00.*",
		"36.2% of children in the conference group were looked after, against 44.8% in the other group. [1, abstract]",
		"### What speaks against this answer", "*Adds -0.083 to the effect index;", "9% of families with a conference and in 1.3% of those without. [4, secondary page: programme profile on an evidence platform]",
		"### Listed, never counted", "Care proceedings were issued for 59.2%", "### Where studies disagree",
		"The only favourable study is also the only one among families in pre-proceedings", "### What is missing", "## 2. Shared decision-making family meetings",
		"What counts, and what speaks against it, is what stands under 1, Family Group Conferencing.", "## What has no answer", "## How it was worked out",
		"Version 4 of the method.", "Section 6. Effect, strength, score, verdict: ", "In a formula: s = quality x transferability;", "With prior = 0.25,", "## References", "1. Taylor, Blackshaw, Dorsett, Lawrence, Stern, Gilbert, & Raghoo (2024).",
		"(Seen: abstract.)", "2. Dijkstra, Creemers, Asscher, Dekovic, & Stams (2016).", "(n.d.).", "| prior | 0.25 |",
	} {
		found := strings.Index(b.Body[at:], want)
		if found < 0 {
			t.Fatalf("after %d bytes the body does not say %q:\n%.600s", at, want, b.Body[at:])
		}
		at += found
	}
	if strings.Contains(b.Body, b.Checksum) {
		t.Error("the checksum stands in the body")
	}
	for i, c := range b.Citations {
		if !strings.Contains(b.Body, fmt.Sprintf("\n%d. ", i+1)) || c == "" {
			t.Errorf("reference %d is not in the body: %s", i+1, c)
		}
	}
	if slices.ContainsFunc(b.Citations, func(c string) bool { return !strings.Contains(c, "(20") && !strings.Contains(c, "(n.d.)") }) {
		t.Errorf("a reference has no date, and does not say so: %v", b.Citations)
	}
}

// openReversedSeed opens another store with the seed in another order.
func openReversedSeed(t *testing.T) store.Store {
	t.Helper()
	batch := seedBatch(t)
	slices.Reverse(batch.Nodes)
	slices.Reverse(batch.Edges)
	return openOwn(t, batch)
}

// The same data in another order and in another store give the same bytes, in each format and style.
func TestTheSameQuestionOnTheSameDataGivesTheSameBytes(t *testing.T) {
	st := openSeed(t)
	other := openReversedSeed(t)
	for _, format := range []string{"MARKDOWN", "HTML", "CSV"} {
		for _, question := range []map[string]any{onEnteringCare(t), {}} {
			vars := map[string]any{"question": question, "format": format, "style": "HARVARD"}
			here, there := briefOf(t, st, briefIn, vars).Brief, briefOf(t, other, briefIn, vars).Brief
			if here.Body != there.Body || here.Checksum != there.Checksum || strings.Join(here.Citations, "\n") != strings.Join(there.Citations, "\n") {
				t.Errorf("%s: the bytes differ", format)
			}
			if len(here.Citations) < 5 {
				t.Errorf("%s: %d references", format, len(here.Citations))
			}
		}
	}
}

func TestAContextIsAsIfTheQuestionHadStatedIt(t *testing.T) {
	st := openSeed(t)
	asked := briefOf(t, st, briefIn, map[string]any{"question": onEnteringCare(t), "format": "HTML", "style": "APA"}).Brief
	own := briefOf(t, st, briefIn, map[string]any{"format": "HTML", "style": "APA", "question": map[string]any{"outcome": onEnteringCare(t)["outcome"]},
		"myContext": map[string]any{"population": onEnteringCare(t)["population"], "country": []any{"context:england"}}}).Brief
	if asked.Body != own.Body {
		t.Error("a brief in the reader's context differs from one whose question states it")
	}
	response := ask(t, st, briefIn, map[string]any{"question": map[string]any{}, "format": "CSV", "style": "APA", "myContext": map[string]any{"country": []any{"context:pre-proceedings"}}})
	if len(response.Errors) != 1 || response.Errors[0].Extensions["code"] != "BAD_INPUT" || !strings.Contains(response.Errors[0].Message, "myContext.stage") {
		t.Errorf("%v", response.Errors)
	}
}

// The page of methods shows the order by transfer, and the program's is the same.
func TestAnswersOrderedByTransferAreThoseOfTheMethods(t *testing.T) {
	response := ask(t, openSeed(t), `query($question: WhatWorksQuestion!) { whatWorks(question: $question, orderBy: [{ transfer: DESC }, { strength: ASC }], first: 3) {
		edges { node { name } transferability { score } } } }`, map[string]any{"question": onEnteringCare(t)})
	var a struct {
		WhatWorks struct {
			Edges []struct {
				Node            struct{ Name string }
				Transferability struct{ Score float64 }
			}
		}
	}
	if err := json.Unmarshal(response.Data, &a); err != nil || len(response.Errors) > 0 {
		t.Fatal(err, response.Errors)
	}
	page := methods(t)
	for i, e := range a.WhatWorks.Edges {
		if row := fmt.Sprintf("| %d | %s | %.3f |", i+1, e.Node.Name, e.Transferability.Score); !strings.Contains(page, row) {
			t.Errorf("docs/methods.md does not show the row %s", row)
		}
	}
}

// onEnteringCare is the question of docs/methods.md's worked example.
func onEnteringCare(t *testing.T) map[string]any {
	t.Helper()
	question, _ := operation(t, "17-brief").Variables["question"].(map[string]any)
	return question
}

// The worked example of docs/methods.md, section 17.
func TestABriefPartsForAndAgainstAsTheMethodsSay(t *testing.T) {
	body := briefOf(t, openSeed(t), operation(t, "17-brief").Query, map[string]any{"question": onEnteringCare(t)}).Brief.Body
	_, first, _ := strings.Cut(body, "## 1. Family Group Conferencing")
	first, _, _ = strings.Cut(first, "\n## 2. ")
	_, last, _ := strings.Cut(body, ". Family Treatment Drug Court")
	last, _, _ = strings.Cut(last, "\n## ")
	for _, c := range []struct {
		part, title string
		units       int
		of          string // in each of them
	}{
		{first, "What speaks for this answer", 1, "found a favourable result"},
		{first, "What speaks against this answer", 5, "found "},
		{last, "What counts", 1, "found no difference"},
		{last, "What speaks against this answer", 0, ""},
	} {
		_, under, _ := strings.Cut(c.part, "### "+c.title+"\n")
		under, _, _ = strings.Cut(under, "\n### ")
		if got := strings.Count(under, "\n- "); got != c.units || strings.Count(under, c.of) < c.units {
			t.Errorf("%d units under %s, want %d:\n%s", got, c.title, c.units, under)
		}
	}
	page := inOneLine(methods(t))
	if want := "For it speaks 1 unit, the English trial; against it speak 5: the Dutch trial (harm), three that found no difference, and one with mixed results."; !strings.Contains(page, want) {
		t.Errorf("docs/methods.md does not say %s", want)
	}
}

func TestFindingsAreListedByHowWellTheyFit(t *testing.T) {
	st := openSeed(t)
	query := `query($where: FindingWhere, $after: String) { transfers(myContext: { population: ["population:families-in-pre-proceedings"], country: ["context:england"] },
		where: $where, first: 4, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } sentence transferability { score matched unmatched unknown } } } }`
	where := map[string]any{"outcomes": map[string]any{"within": []any{"outcome:child-enters-care"}}}
	var last float64 = 1
	var after any
	seen := map[string]bool{}
	for {
		response := ask(t, st, query, map[string]any{"where": where, "after": after})
		if len(response.Errors) > 0 {
			t.Fatal(response.Errors)
		}
		var a struct {
			Transfers struct {
				TotalCount int
				PageInfo   struct {
					HasNextPage bool
					EndCursor   string
				}
				Edges []struct {
					Node            struct{ ID string }
					Sentence        string
					Transferability struct{ Score float64 }
				}
			}
		}
		if err := json.Unmarshal(response.Data, &a); err != nil {
			t.Fatal(err)
		}
		for _, e := range a.Transfers.Edges {
			if e.Transferability.Score > last || seen[e.Node.ID] || !strings.HasPrefix(e.Sentence, "It ") {
				t.Errorf("%s with %v after %v: %s", e.Node.ID, e.Transferability.Score, last, e.Sentence)
			}
			last, seen[e.Node.ID] = e.Transferability.Score, true
		}
		if !a.Transfers.PageInfo.HasNextPage {
			if len(seen) != a.Transfers.TotalCount || len(seen) < 10 {
				t.Errorf("%d of %d findings", len(seen), a.Transfers.TotalCount)
			}
			break
		}
		after = a.Transfers.PageInfo.EndCursor
	}
	response := ask(t, st, `{ transfers(myContext: {}) { totalCount } }`, nil)
	if len(response.Errors) != 1 || !strings.Contains(response.Errors[0].Message, "it states nothing") {
		t.Errorf("%v", response.Errors)
	}
}
