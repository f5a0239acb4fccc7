package evidence_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

func compared(g evidence.Graph, outcomes ...kg.ID) evidence.Comparison {
	return done(index(g).Index.Compare(context.Background(), evidence.CompareRequest{Interventions: []kg.ID{fgc, dialogue}, Outcomes: outcomes, Limit: 25}))
}

func rowOf(t *testing.T, c evidence.Comparison, label string) evidence.CompareRow {
	t.Helper()
	i := slices.IndexFunc(c.Rows, func(r evidence.CompareRow) bool { return r.Label == label })
	if i < 0 {
		t.Fatalf("no row %q", label)
	}
	return c.Rows[i]
}

func TestACellHasTheVerdictOfTheSameQuestion(t *testing.T) {
	g := with([]evidence.Study{study("study:a"), study("study:b"), study("study:c")},
		found("finding:a-1", "study:a", fav), found("finding:b-1", "study:b", nothing), found("finding:c-1", "study:c", fav, rated(kg.CertaintyHigh)))
	cell := rowOf(t, compared(g), "Child enters care").Cells[0]
	a := conferencing(t, g)
	equal(t, "verdict", cell.Verdict, a.Verdict)
	equal(t, "effect index", cell.EffectIndex, a.EffectIndex)
	equal(t, "strength", cell.Strength, a.Strength)
	equal(t, "best", cell.Best, "finding:c-1")
	equal(t, "findings", cell.FindingCount, 3)
	equal(t, "sentence", cell.Sentence, "The evidence points to a favourable effect of Family Group Conferencing on “child enters care” (2 favourable, 1 no difference).")
}

func TestAnEmptyCellSaysWhyItIsEmpty(t *testing.T) {
	g := with([]evidence.Study{study("study:a"), study("study:q", designed(kg.StudyDesignQualitative))},
		found("finding:a-1", "study:a", fav),
		found("finding:q-1", "study:q", kg.DirectionNotAssessed, of(dialogue), about(kg.DimensionExperience)),
		found("finding:q-2", "study:q", fav, of(dialogue)))
	c := compared(g, care, support)
	other := rowOf(t, c, "Child enters care").Cells[1]
	equal(t, "verdict", other.Verdict, kg.VerdictUntested)
	equal(t, "best", other.Best, "finding:q-1")
	equal(t, "sentence", other.Sentence, "None of the findings on Open Dialogue and “child enters care” says whether it works: 1 on an effect, by a design or in words that cannot show one and 1 on experience.")
	for _, cell := range rowOf(t, c, "Social support").Cells {
		if cell.Verdict != kg.VerdictUntested || cell.Best != "" || !strings.HasPrefix(cell.Sentence, "There is no finding on ") {
			t.Errorf("%+v", cell)
		}
	}
	equal(t, "no cost", rowOf(t, c, "What it costs and saves").Cells[1].Sentence, "No finding says what is spent on or saved by Open Dialogue.")
	equal(t, "experience", rowOf(t, c, "What it is like").Cells[1].Sentence, "1 finding says what it is like to take part in Open Dialogue, from 1 study or source.")

	g.Findings[0].Dimension, g.Findings[2].Dimension = kg.DimensionImplementation, kg.DimensionExperience
	g.Findings[2].Study = "study:a"
	c = compared(g, care)
	equal(t, "which way they point", rowOf(t, c, "What it takes").Cells[0].Sentence, "1 finding says what it takes to do Family Group Conferencing well, from 1 study or source (1 favourable).")
	equal(t, "of two studies", rowOf(t, c, "What it is like").Cells[1].Sentence, "2 findings say what it is like to take part in Open Dialogue, from 2 studies or sources (1 favourable).")
}

// Without outcomes asked for, one that brings the interventions together leads, also where each has evidence on another
// kind of it.
func TestTheMostSharedOutcomesComeFirst(t *testing.T) {
	g := with([]evidence.Study{study("study:a"), study("study:b"), study("study:c")},
		found("finding:a-1", "study:a", fav, on(foster)), found("finding:b-1", "study:b", fav, of(dialogue), on(placement)),
		found("finding:c-1", "study:c", fav, on(support)))
	c := compared(g)
	var labels []string
	for _, r := range c.Rows {
		labels = append(labels, r.Label)
	}
	same(t, "rows", labels, []string{"Out-of-home care", "Foster placement", "Social support",
		"How it works", "For whom and when it works", "What it takes", "What it is like", "What it costs and saves"})
	equal(t, "in all", c.OutcomeCount, 3)
	few := done(index(g).Index.Compare(context.Background(), evidence.CompareRequest{Interventions: []kg.ID{fgc, dialogue}, Limit: 1}))
	equal(t, "rows within the limit", len(few.Rows), 1+5)
	equal(t, "still counted", few.OutcomeCount, 3)

	g.Findings[1].Outcomes = []kg.ID{court}
	for _, r := range compared(g).Rows {
		if r.Label == "Out-of-home care" {
			t.Error("an outcome above that brings nothing together is a row")
		}
	}
}

// An outcome on which nothing stands itself is a row where it brings more interventions together than any below it, and
// comes before one with more findings on fewer of them.
func TestABroaderOutcomeIsARowWhereItBringsMoreTogether(t *testing.T) {
	g := with([]evidence.Study{study("study:a")}, found("finding:a", "study:a", fav, on(foster)), found("finding:b", "study:a", fav, of(dialogue), on("outcome:kinship")))
	g.Outcomes = append(g.Outcomes, evidence.Node{ID: "outcome:kinship", Name: "Kinship care", Broader: []kg.ID{placement}})
	for i := range 4 {
		g.Findings = append(g.Findings, found(fmt.Sprint("finding:c", i), "study:a", fav, on(support)))
	}
	var labels []string
	for _, r := range compared(g).Rows {
		labels = append(labels, r.Label)
	}
	same(t, "rows", labels[:len(labels)-5], []string{"Out-of-home care", "Social support", "Foster placement", "Kinship care"})
}

// The finding to read first where nothing can be weighed.
func TestTheBestOfOtherFindingsIsTheSurestThenOneOfAStudyThenTheNewest(t *testing.T) {
	cost := about(kg.DimensionEconomic)
	year := func(y int) func(*evidence.Finding) { return func(f *evidence.Finding) { f.Year = y } }
	g := with([]evidence.Study{study("study:a")},
		found("finding:1", "", fav, cost, year(2025)), found("finding:2", "study:a", fav, cost, year(2001)),
		found("finding:3", "study:a", harm, cost, year(2010)), found("finding:4", "", fav, cost, year(1990), rated(kg.CertaintyLow)))
	for _, want := range []kg.ID{"finding:4", "finding:3", "finding:2", "finding:1"} {
		cell := rowOf(t, compared(g, care), "What it costs and saves").Cells[0]
		equal(t, "best", cell.Best, want)
		g.Findings = slices.DeleteFunc(g.Findings, func(f evidence.Finding) bool { return f.ID == want })
	}
}

func TestWhatCannotBeComparedIsRefused(t *testing.T) {
	x := index(smallWorld()).Index
	for says, ids := range map[string][]kg.ID{
		"2 to 6 interventions can be compared, not 1": {fgc},
		"2 to 6 interventions can be compared, not 7": {fgc, dialogue, camden, meetings, "a", "b", "c"},
		"named twice": {fgc, fgc},
		"there is no intervention \"intervention:none\"": {fgc, "intervention:none"},
		"ids: there is no intervention \"\":":            {"", ""},
	} {
		_, err := x.Compare(context.Background(), evidence.CompareRequest{Interventions: ids, Limit: 25})
		if kg.KindOfError(err) != kg.BadInput || !strings.Contains(err.Error(), says) {
			t.Errorf("%v: %v, want %q", ids, err, says)
		}
	}
	if _, err := x.Compare(context.Background(), evidence.CompareRequest{Interventions: []kg.ID{fgc, dialogue}, Outcomes: []kg.ID{"outcome:none"}, Limit: 25}); kg.KindOfError(err) != kg.BadInput {
		t.Errorf("an unknown outcome: %v", err)
	}
}

func TestAReaderWhoLeavesEndsAComparison(t *testing.T) {
	x := index(bigGraph(20_000, 2, 1))
	compute := func(r *reader) error {
		_, err := x.Index.Compare(r, evidence.CompareRequest{Interventions: []kg.ID{"intervention:00000", "intervention:00001"}, Limit: 25})
		return err
	}
	endsWithItsReader(t, compute)
}

func BenchmarkCompare100kFindingsInOneCell(b *testing.B) {
	x := index(bigGraph(100_000, 2, 1))
	for b.Loop() {
		done(x.Index.Compare(context.Background(), evidence.CompareRequest{Interventions: []kg.ID{"intervention:00000", "intervention:00001"}, Limit: 25}))
	}
}

// What is known of costs, what was granted and what was projected are told apart, and studies are counted, not findings.
func TestARowOfOtherFindingsCountsStudiesAndKeepsProjectionsApart(t *testing.T) {
	cost := func(basis kg.CostBasis) func(*evidence.Finding) {
		return func(f *evidence.Finding) { f.Dimension, f.Cost = kg.DimensionEconomic, &evidence.Cost{Basis: basis} }
	}
	unsaid := about(kg.DimensionEconomic)
	studies := []evidence.Study{study("study:a"), study("study:b", func(s *evidence.Study) { s.Cohort = "Leeds" }), study("study:c", func(s *evidence.Study) { s.Cohort = "Leeds" })}
	for name, c := range map[string]struct {
		findings  []evidence.Finding
		row, want string
		best      kg.ID
	}{
		"two findings of one study are one favourable study": {
			[]evidence.Finding{found("finding:1", "study:a", fav, unsaid), found("finding:2", "study:a", fav, cost(kg.CostBasisMeasured))}, "What it costs and saves",
			"2 findings say what is spent on or saved by Family Group Conferencing, from 1 study or source (1 favourable).", "finding:1"},
		"and so are those of two studies of one cohort": {
			[]evidence.Finding{found("finding:1", "study:b", fav, unsaid), found("finding:2", "study:c", harm, unsaid)}, "What it costs and saves",
			"2 findings say what is spent on or saved by Family Group Conferencing, from 1 study or source (1 favourable, 1 adverse).", "finding:1"},
		"a projection is told by itself, and a grant": {
			[]evidence.Finding{found("finding:1", "study:a", fav, cost(kg.CostBasisProjected), rated(kg.CertaintyHigh)), found("finding:2", "study:a", fav, cost(kg.CostBasisProjected)),
				found("finding:3", "study:b", kg.DirectionUnclear, cost(kg.CostBasisEstimated)), found("finding:4", "", kg.DirectionNotAssessed, cost(kg.CostBasisBudgeted))}, "What it costs and saves",
			"1 finding says what is spent on or saved by Family Group Conferencing, from 1 study or source (1 not settled). 1 more is a grant or a budget, from 1 study or source. " +
				"2 more are projections and no measurements, from 1 study or source (1 favourable).", "finding:3"},
		"nothing but a projection": {
			[]evidence.Finding{found("finding:1", "study:a", fav, cost(kg.CostBasisProjected))}, "What it costs and saves",
			"No finding says what is spent on or saved by Family Group Conferencing but as a budget or a projection. 1 is a projection and no measurement, from 1 study or source (1 favourable).", "finding:1"},
		"another row has no projections": {
			[]evidence.Finding{found("finding:1", "study:a", harm, cost(kg.CostBasisProjected), about(kg.DimensionModerator))}, "For whom and when it works",
			"1 finding says for whom or when Family Group Conferencing may work better or worse, from 1 study or source (1 adverse).", "finding:1"},
	} {
		cell := rowOf(t, compared(with(studies, c.findings...), care), c.row).Cells[0]
		equal(t, name, cell.Sentence, c.want)
		equal(t, name+": best", cell.Best, c.best)
		equal(t, name+": findings", cell.FindingCount, len(c.findings))
	}
}
