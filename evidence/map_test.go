package evidence_test

import (
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

func mapOf(g evidence.Graph, change ...func(*evidence.MapRequest)) evidence.Map {
	r := evidence.MapRequest{Rows: kg.MapAxisIntervention, Columns: kg.MapAxisOutcome, Segments: kg.MapSegmentDirection}
	for _, c := range change {
		c(&r)
	}
	return index(g).Map(r)
}

func cellOf(t *testing.T, m evidence.Map, row, column kg.ID) evidence.MapCell {
	t.Helper()
	for _, c := range m.Cells {
		if c.Row == row && c.Column == column {
			return c
		}
	}
	t.Fatalf("no cell %s x %s", row, column)
	return evidence.MapCell{}
}

func lineIDs(lines []evidence.MapLine) []kg.ID {
	var ids []kg.ID
	for _, l := range lines {
		ids = append(ids, l.Node)
	}
	return ids
}

func mappedWorld() evidence.Graph {
	g := with([]evidence.Study{study("study:a"), study("study:b", designed(kg.StudyDesignCohort)), study("study:c", designed(kg.StudyDesignQualitative))},
		found("finding:a-1", "study:a", kg.DirectionFavourable),
		found("finding:a-2", "study:a", kg.DirectionAdverse, on(foster)),
		found("finding:b-1", "study:b", kg.DirectionFavourable, of(camden)),
		found("finding:c-1", "study:c", kg.DirectionNotAssessed, about(kg.DimensionExperience), seenBy(kg.PerspectiveChild), on(support), of(dialogue)),
		found("finding:d-1", "", kg.DirectionFavourable, about(kg.DimensionEconomic), on(support), of(dialogue)),
		found("finding:e-1", "", kg.DirectionFavourable, on()))
	return g
}

func TestRowsAndColumnsStandInHierarchyOrder(t *testing.T) {
	m := mapOf(mappedWorld())
	noCost := evidence.Gap{Reason: kg.GapReasonNoCost, Sentence: "No finding is about the cost of Camden conferencing."}
	noVoice := evidence.Gap{Reason: kg.GapReasonNoFamilyVoice, Sentence: "No finding on Camden conferencing is in the words of a family member, a child or a service user."}
	same(t, "rows", lineIDs(m.Rows), []kg.ID{dialogue, meetings, fgc, camden})
	same(t, "columns", lineIDs(m.Columns), []kg.ID{court, summons, placement, care, foster, support})
	same(t, "top", m.Rows[0], evidence.MapLine{Node: dialogue, FindingCount: 2, StudyCount: 1})
	same(t, "bottom", m.Rows[3], evidence.MapLine{Node: camden, Parent: fgc, FindingCount: 1, StudyCount: 1, Gaps: []evidence.Gap{noCost, noVoice}})
	equal(t, "a parent's findings", m.Rows[1].FindingCount, 4)
	equal(t, "a parent's studies", m.Rows[1].StudyCount, 2)
	same(t, "column", m.Columns[3], evidence.MapLine{Node: care, Parent: placement, FindingCount: 3, StudyCount: 2})
	same(t, "totals", m.Totals, evidence.MapTotals{RowCount: 4, ColumnCount: 6, CellCount: 24, EmptyCount: 15, FindingCount: 5})
	equal(t, "every cell", len(m.Cells), 24)
	equal(t, "row by row", m.Cells[7].Row, meetings)
	equal(t, "row by row", m.Cells[7].Column, summons)
}

func TestCells(t *testing.T) {
	m := mapOf(mappedWorld())
	same(t, "conferencing on entering care; foster placement stands behind it in the same study", cellOf(t, m, fgc, care), evidence.MapCell{
		Row: fgc, Column: care, FindingCount: 3, IndependentStudies: 2,
		Segments: []evidence.MapSegmentCount{{Value: "FAVOURABLE", FindingCount: 2}, {Value: "ADVERSE", FindingCount: 1}},
		Verdict:  kg.VerdictFavourable, Strength: (0.75 + 0.4/4) / c,
	})
	same(t, "out-of-home care has narrower ones alone", cellOf(t, m, fgc, placement), evidence.MapCell{
		Row: fgc, Column: placement, FindingCount: 3, IndependentStudies: 2,
		Segments: []evidence.MapSegmentCount{{Value: "FAVOURABLE", FindingCount: 2}, {Value: "ADVERSE", FindingCount: 1}},
		Verdict:  kg.VerdictLeansFavourable, Strength: (0.75 + 0.4/4) / c,
	})
	same(t, "empty", cellOf(t, m, camden, foster), evidence.MapCell{
		Row: camden, Column: foster, Verdict: kg.VerdictUntested, Gaps: []kg.GapReason{kg.GapReasonNeverStudied},
	})
	same(t, "weak", cellOf(t, m, camden, care).Gaps, []kg.GapReason{kg.GapReasonOnlyWeak})
	same(t, "told and costed", cellOf(t, m, dialogue, support), evidence.MapCell{
		Row: dialogue, Column: support, FindingCount: 2,
		Segments: []evidence.MapSegmentCount{{Value: "FAVOURABLE", FindingCount: 1}, {Value: "NOT_ASSESSED", FindingCount: 1}},
		Verdict:  kg.VerdictUntested, Gaps: []kg.GapReason{kg.GapReasonOnlyQualitative},
	})
	same(t, "what the gaps mean", m.GapSentences, []evidence.Gap{
		{Reason: kg.GapReasonNeverStudied, Sentence: "There is no finding at all."},
		{Reason: kg.GapReasonOnlyQualitative, Sentence: "There are findings, but none on whether it works."},
		{Reason: kg.GapReasonOnlyWeak, Sentence: "No finding reaches a quality of 0.5, on a scale from 0 to 1."},
		{Reason: kg.GapReasonNoCost, Sentence: "No finding is about the cost."},
		{Reason: kg.GapReasonNoFamilyVoice, Sentence: "No finding is in the words of a family member, a child or a service user."},
	})
}

func TestOldAndConflictingCells(t *testing.T) {
	old := func(s *evidence.Study) { s.Year = 2010 }
	m := mapOf(with([]evidence.Study{study("study:a", old), study("study:b", old)},
		found("finding:a-1", "study:a", kg.DirectionFavourable, in(dutch)), found("finding:b-1", "study:b", kg.DirectionAdverse)))
	same(t, "gaps", cellOf(t, m, fgc, care).Gaps, []kg.GapReason{kg.GapReasonOnlyOld, kg.GapReasonConflicting})
	same(t, "in words", m.GapSentences[1:3], []evidence.Gap{
		{Reason: kg.GapReasonOnlyOld, Sentence: "The newest study is more than 10 years older than the data."},
		{Reason: kg.GapReasonConflicting, Sentence: "The studies disagree: of those of quality 0.5 or more, at least one is favourable and another adverse."},
	})
}

func TestACellSaysWhatTheSameQuestionSays(t *testing.T) {
	g, _ := workedExample()
	m := mapOf(g)
	for _, cell := range m.Cells {
		r := ask(g, evidence.Question{Outcome: []kg.ID{cell.Column}, Intervention: []kg.ID{cell.Row}, IncludeNarrower: true})
		if cell.Verdict == kg.VerdictUntested {
			continue
		}
		a := answerOn(t, r, cell.Row)
		equal(t, "verdict", cell.Verdict, a.Verdict)
		equal(t, "strength", cell.Strength, a.Strength)
		equal(t, "independent", cell.IndependentStudies, a.IndependentStudies)
	}
}

func TestAMapTheOtherWayRoundHasTheSameCells(t *testing.T) {
	g, _ := workedExample()
	there := mapOf(g)
	back := mapOf(g, func(r *evidence.MapRequest) { r.Rows, r.Columns = r.Columns, r.Rows })
	for _, want := range there.Cells {
		got := cellOf(t, back, want.Column, want.Row)
		got.Row, got.Column = got.Column, got.Row
		same(t, "cell", got, want)
	}
	same(t, "gaps of an intervention stand with its column", back.Columns, there.Rows)
}

func TestOtherMapsCountAndGiveNoVerdict(t *testing.T) {
	g := mappedWorld()
	g.Themes = []evidence.Node{{ID: "theme:t", Name: "Barriers"}}
	g.Findings[0].Themes, g.Findings[0].Populations = []kg.ID{"theme:t"}, []kg.ID{pre}
	g.Findings[1].Themes = []kg.ID{"theme:t"}
	g.Studies[0].Contexts = []kg.ID{leeds}
	axes := func(rows, columns kg.MapAxis) func(*evidence.MapRequest) {
		return func(r *evidence.MapRequest) { r.Rows, r.Columns = rows, columns }
	}
	m := mapOf(g, axes(kg.MapAxisTheme, kg.MapAxisOutcome))
	same(t, "theme by outcome", cellOf(t, m, "theme:t", care), evidence.MapCell{
		Row: "theme:t", Column: care, FindingCount: 2, IndependentStudies: 1,
		Segments: []evidence.MapSegmentCount{{Value: "FAVOURABLE", FindingCount: 1}, {Value: "ADVERSE", FindingCount: 1}},
	})
	same(t, "empty", cellOf(t, m, "theme:t", support).Gaps, []kg.GapReason{kg.GapReasonNeverStudied})
	m = mapOf(g, axes(kg.MapAxisPopulation, kg.MapAxisContext))
	cell := cellOf(t, m, families, england)
	equal(t, "population by context", cell.FindingCount, 1)
	equal(t, "no verdict", cell.Verdict, "")
	equal(t, "the study's place", cellOf(t, m, families, leeds).FindingCount, 1)
	m = mapOf(g, axes(kg.MapAxisOutcome, kg.MapAxisOutcome))
	equal(t, "outcome by outcome has no verdict", cellOf(t, m, care, care).Verdict, "")
	m = mapOf(g, axes(kg.MapAxisIntervention, kg.MapAxisIntervention))
	equal(t, "a row's gaps", len(m.Rows[3].Gaps), 2)
	equal(t, "nor intervention by intervention", cellOf(t, m, fgc, camden).Verdict, "")
	equal(t, "which counts", cellOf(t, m, fgc, camden).FindingCount, 1)
	m = mapOf(g, axes(kg.MapAxisOutcome, kg.MapAxisPopulation))
	equal(t, "outcome by population has none", cellOf(t, m, care, pre).Verdict, "")
	equal(t, "and counts", cellOf(t, m, care, pre).IndependentStudies, 1)
}

func TestSegments(t *testing.T) {
	g := with([]evidence.Study{study("study:a"), study("study:b", designed(kg.StudyDesignCohort)), study("study:c", designed(""))},
		found("finding:c-1", "study:c", kg.DirectionUnclear, about(kg.DimensionMechanism), rated(kg.CertaintyLow)),
		found("finding:b-1", "study:b", kg.DirectionAdverse, seenBy(kg.PerspectiveChild), rated(kg.CertaintyHigh)),
		found("finding:a-1", "study:a", kg.DirectionFavourable, seenBy(kg.PerspectiveResearcher)),
		found("finding:d-1", "", kg.DirectionFavourable, about(kg.DimensionExperience)))
	count := func(v string, n int) evidence.MapSegmentCount {
		return evidence.MapSegmentCount{Value: v, FindingCount: n}
	}
	for segment, want := range map[kg.MapSegment][]evidence.MapSegmentCount{
		kg.MapSegmentDirection:   {count("FAVOURABLE", 2), count("ADVERSE", 1), count("UNCLEAR", 1)},
		kg.MapSegmentDimension:   {count("EFFECT", 2), count("MECHANISM", 1), count("EXPERIENCE", 1)},
		kg.MapSegmentCertainty:   {count("HIGH", 1), count("LOW", 1), count("UNKNOWN", 2)},
		kg.MapSegmentDesign:      {count("RANDOMISED_TRIAL", 1), count("COHORT", 1), count("UNKNOWN", 2)},
		kg.MapSegmentPerspective: {count("RESEARCHER", 1), count("CHILD", 1), count("UNKNOWN", 2)},
	} {
		m := mapOf(g, func(r *evidence.MapRequest) { r.Segments = segment })
		same(t, string(segment), cellOf(t, m, fgc, care).Segments, want)
	}
}

func TestTheLeastStudiedAreLeftOutAndTotalsStillCountThem(t *testing.T) {
	g := mappedWorld()
	limited := func(rows, columns int) evidence.Map {
		return mapOf(g, func(r *evidence.MapRequest) { r.MaxRows, r.MaxColumns = rows, columns })
	}
	full := mapOf(g)
	for _, k := range []struct {
		rows, columns         int
		wantRows, wantColumns []kg.ID
	}{
		{1, 1, []kg.ID{meetings}, []kg.ID{placement}},
		{2, 2, []kg.ID{meetings, fgc}, []kg.ID{placement, care}},
		{3, 3, []kg.ID{dialogue, meetings, fgc}, []kg.ID{placement, care, support}}, // one study each: two findings before one
		{4, 4, []kg.ID{dialogue, meetings, fgc, camden}, []kg.ID{placement, care, foster, support}},
		{9, 5, []kg.ID{dialogue, meetings, fgc, camden}, []kg.ID{court, placement, care, foster, support}},
		{0, 0, []kg.ID{dialogue, meetings, fgc, camden}, []kg.ID{court, summons, placement, care, foster, support}},
	} {
		m := limited(k.rows, k.columns)
		same(t, "rows", lineIDs(m.Rows), k.wantRows)
		same(t, "columns", lineIDs(m.Columns), k.wantColumns)
		same(t, "totals", m.Totals, full.Totals)
		equal(t, "cells", len(m.Cells), len(k.wantRows)*len(k.wantColumns))
		for _, cell := range m.Cells {
			same(t, "cell", cell, cellOf(t, full, cell.Row, cell.Column))
		}
		for _, line := range m.Rows {
			if line.Parent != "" {
				found := false
				for _, other := range m.Rows {
					found = found || other.Node == line.Parent
				}
				equal(t, "the parent is shown", found, true)
			}
		}
	}
}

func TestANodeWithSeveralParentsStandsUnderTheFirstByName(t *testing.T) {
	g := smallWorld()
	g.Interventions = []evidence.Node{
		{ID: "intervention:1", Name: "Zeta"},
		{ID: "intervention:2", Name: "alpha"},
		{ID: "intervention:3", Name: "Child", Broader: []kg.ID{"intervention:1", "intervention:2", "intervention:3", "intervention:9"}},
		{ID: "intervention:4", Name: "Beta", Broader: []kg.ID{"intervention:2"}},
	}
	m := mapOf(g)
	same(t, "order", lineIDs(m.Rows), []kg.ID{"intervention:2", "intervention:4", "intervention:3", "intervention:1"})
	equal(t, "parent", m.Rows[2].Parent, "intervention:2")
	equal(t, "parent", m.Rows[1].Parent, "intervention:2")
	equal(t, "at the top", m.Rows[3].Parent, "")
}

func TestACycleStandsUnderItsFirstByName(t *testing.T) {
	g := smallWorld()
	g.Interventions = []evidence.Node{
		{ID: "intervention:1", Name: "C", Broader: []kg.ID{"intervention:2"}},
		{ID: "intervention:2", Name: "A", Broader: []kg.ID{"intervention:3"}},
		{ID: "intervention:3", Name: "B", Broader: []kg.ID{"intervention:1"}},
		{ID: "intervention:4", Name: "Tail", Broader: []kg.ID{"intervention:3"}},
		{ID: "intervention:5", Name: "Alone", Broader: []kg.ID{"intervention:5"}},
	}
	m := mapOf(g)
	same(t, "order", lineIDs(m.Rows), []kg.ID{"intervention:2", "intervention:1", "intervention:3", "intervention:4", "intervention:5"})
	same(t, "parents", []kg.ID{m.Rows[0].Parent, m.Rows[1].Parent, m.Rows[2].Parent, m.Rows[3].Parent, m.Rows[4].Parent},
		[]kg.ID{"", "intervention:2", "intervention:1", "intervention:3", ""})
}

func TestAFindingOfTwoStandsOnceUnderTheirParent(t *testing.T) {
	m := mapOf(with([]evidence.Study{study("study:a")}, found("finding:a-1", "study:a", kg.DirectionFavourable, of(fgc, camden, fgc), on(care, foster))))
	cell := cellOf(t, m, meetings, placement)
	equal(t, "findings", cell.FindingCount, 1)
	same(t, "segments", cell.Segments, []evidence.MapSegmentCount{{Value: "FAVOURABLE", FindingCount: 1}})
	equal(t, "row", m.Rows[1].FindingCount, 1)
	equal(t, "column", m.Columns[2].FindingCount, 1)
	equal(t, "totals", m.Totals.FindingCount, 1)
}
