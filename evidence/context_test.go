package evidence_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

func TestAReadersContextFillsInWhatAQuestionDoesNotState(t *testing.T) {
	x := index(with(nil, found("finding:a-1", "", fav)))
	mine := evidence.Context{Population: []kg.ID{pre}, Country: []kg.ID{england}, Stage: []kg.ID{before}}
	for _, c := range []struct {
		name  string
		asked evidence.Question
		want  evidence.Question
	}{
		{"nothing stated", evidence.Question{}, evidence.Question{Population: []kg.ID{pre}, Context: []kg.ID{england, before}}},
		{"people stated", evidence.Question{Population: []kg.ID{youth}}, evidence.Question{Population: []kg.ID{youth}, Context: []kg.ID{england, before}}},
		{"country stated", evidence.Question{Context: []kg.ID{dutch, ward}}, evidence.Question{Population: []kg.ID{pre}, Context: []kg.ID{dutch, ward, before}}},
	} {
		got := done(x.InContext(c.asked, mine))
		same(t, c.name, got, c.want)
	}
	if got := done(x.InContext(onCare(), evidence.Context{})); text(got) != text(onCare()) {
		t.Errorf("an empty context changes the question to %s", text(got))
	}
}

func TestAContextOfTheWrongKindIsRefusedWithTheRightPlace(t *testing.T) {
	x := index(smallWorld())
	for _, c := range []struct {
		mine evidence.Context
		want string
	}{
		{evidence.Context{Country: []kg.ID{ward}}, `myContext.country: "context:ward" is a setting: name it in myContext.setting`},
		{evidence.Context{Population: []kg.ID{england}}, `myContext.population: there is no population "context:england": find ids with search(kinds: [POPULATION])`},
		{evidence.Context{Stage: []kg.ID{"context:none"}}, `myContext.stage: there is no context "context:none": find ids with search(kinds: [CONTEXT])`},
	} {
		_, err := x.InContext(evidence.Question{}, c.mine)
		if kg.KindOfError(err) != kg.BadInput || !strings.Contains(err.Error(), c.want) {
			t.Errorf("got %v, want %s", err, c.want)
		}
	}
}

// What is required and not stated would exclude nothing.
func TestToRequireWhatIsNotStatedIsRefused(t *testing.T) {
	x := index(smallWorld())
	people, place := []kg.QuestionPart{kg.QuestionPartPopulation}, []kg.QuestionPart{kg.QuestionPartContext}
	for name, c := range map[string]struct {
		asked evidence.Question
		mine  evidence.Context
		want  string // of the error; "" for none
	}{
		"people, none named":              {evidence.Question{Require: people, Context: []kg.ID{england}}, evidence.Context{}, "require: POPULATION excludes nothing"},
		"people named":                    {evidence.Question{Require: people, Population: []kg.ID{pre}}, evidence.Context{}, ""},
		"people of the reader's context":  {evidence.Question{Require: people}, evidence.Context{Population: []kg.ID{pre}}, ""},
		"context, none named":             {evidence.Question{Require: place, Population: []kg.ID{pre}}, evidence.Context{}, "require: CONTEXT excludes nothing"},
		"context named":                   {evidence.Question{Require: place, Context: []kg.ID{england}}, evidence.Context{}, ""},
		"context of the reader's context": {evidence.Question{Require: place}, evidence.Context{Stage: []kg.ID{before}}, ""},
		"nothing required":                {evidence.Question{}, evidence.Context{}, ""},
	} {
		_, err := x.InContext(c.asked, c.mine)
		if (c.want == "") != (err == nil) || err != nil && (kg.KindOfError(err) != kg.BadInput || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%s: got %v, want %q", name, err, c.want)
		}
	}
}

// Two trials, one English and favourable, one Dutch and adverse.
func twoPlaces() evidence.Graph {
	return with([]evidence.Study{study("study:a"), study("study:b"), study("study:c")},
		found("finding:a-1", "study:a", fav, in(england)), found("finding:b-1", "study:b", harm, in(dutch)),
		found("finding:c-1", "study:c", fav, of(dialogue), in(dutch), rated(kg.CertaintyHigh)))
}

func TestAnswersCanBeOrderedByTransfer(t *testing.T) {
	x := index(twoPlaces())
	q := done(x.InContext(onCare(), evidence.Context{Country: []kg.ID{england}}))
	for _, c := range []struct {
		order []evidence.Order
		want  kg.ID
	}{
		{[]evidence.Order{{By: evidence.ByTransfer, Descending: true}}, fgc},
		{[]evidence.Order{{By: evidence.ByTransfer}}, dialogue},
		{[]evidence.Order{{By: evidence.ByStrength}}, dialogue},
		{[]evidence.Order{{By: evidence.ByScore, Descending: true}, {By: evidence.ByTransfer}}, fgc},
	} {
		page := fullPage
		page.Order = c.order
		r := x.WhatWorks(q, page)
		equal(t, text(c.order), r.Answers[0].Intervention, c.want)
		for i, a := range r.Answers {
			equal(t, "rank", a.Rank, i+1)
		}
	}
	a := answerOn(t, x.WhatWorks(q, fullPage), dialogue)
	same(t, "its transferability", a.Transferability, evidence.Transferability{Score: 0.25, Unmatched: []string{"country"}})
}

func TestAComparisonWithinAContextWeighsFindingsByHowTheyFit(t *testing.T) {
	x := index(twoPlaces())
	compare := func(c evidence.Context) []evidence.CompareCell {
		return done(x.Index.Compare(context.Background(), evidence.CompareRequest{Interventions: []kg.ID{fgc, dialogue}, Outcomes: []kg.ID{care}, Context: c, Limit: 1})).Rows[0].Cells
	}
	everywhere, here := compare(evidence.Context{}), compare(evidence.Context{Country: []kg.ID{england}})
	equal(t, "both count in full", everywhere[0].Verdict, kg.VerdictMixed)
	equal(t, "no context, no transferability", everywhere[0].Transferability, nil)
	equal(t, "the English trial leads", here[0].Verdict, kg.VerdictLeansFavourable)
	near(t, "its mean", here[0].Transferability.Score, (0.75*1+0.1875*0.25)/(0.75+0.1875), 1e-12)
	same(t, "Dutch only", here[1].Transferability, &evidence.Transferability{Score: 0.25, Unmatched: []string{"country"}})
}

func TestFindingsTellHowWellTheyFitAContextBestFirst(t *testing.T) {
	g := twoPlaces()
	g.Findings = append(g.Findings, found("finding:d-1", "", kg.DirectionNotAssessed, about(kg.DimensionExperience), among(youth), in(world)),
		found("finding:e-1", "", fav))
	x := index(g)
	mine := evidence.Context{Population: []kg.ID{pre}, Country: []kg.ID{england}}
	all := done(x.Transfers(context.Background(), mine, 0, 10))
	var said []string
	for _, f := range all.Findings {
		said = append(said, fmt.Sprintf("%s %.4g %s", f.Finding, f.Transferability.Score, f.Sentence))
	}
	same(t, "all", said, []string{
		"finding:a-1 0.5 It fits the place asked about and does not state the people.",
		"finding:d-1 0.375 It fits the people asked about but is from several countries.",
		"finding:e-1 0.25 It does not state the people or place.",
		"finding:b-1 0.125 It does not fit the place asked about and does not state the people.",
		"finding:c-1 0.125 It does not fit the place asked about and does not state the people.",
	})
	page := done(x.Transfers(context.Background(), mine, 3, 1))
	equal(t, "total", page.TotalCount, 5)
	same(t, "a page", page.Findings, all.Findings[3:4])
	equal(t, "beyond the end", len(done(x.Transfers(context.Background(), mine, 9, 1)).Findings), 0)
	if _, err := x.Transfers(context.Background(), evidence.Context{}, 0, 1); kg.KindOfError(err) != kg.BadInput {
		t.Errorf("a context that states nothing: %v", err)
	}
}

func TestAContextTellsOfEachEstimateHowItFitsAndChangesNoNumber(t *testing.T) {
	g := with([]evidence.Study{study("study:a"), study("study:b")}, found("finding:a-1", "study:a", fav, in(england), shares(20, 40, 100)),
		found("finding:b-1", "study:b", fav, in(dutch), shares(30, 40, 200)))
	req := knapp(rr, reml)
	without := synthesised(g, req)
	req.Context = evidence.Context{Country: []kg.ID{england}}
	within := synthesised(g, req)
	same(t, "the English one", within.Rows[0].Transferability, &evidence.Transferability{Score: 1, Matched: []string{"country"}})
	same(t, "the Dutch one", within.Rows[1].Transferability, &evidence.Transferability{Score: 0.25, Unmatched: []string{"country"}})
	for i := range within.Rows {
		within.Rows[i].Transferability = nil
	}
	same(t, "the numbers", within, without)
}
