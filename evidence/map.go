package evidence

import (
	"cmp"
	"context"
	"slices"

	"forwhom/kg"
)

// Map draws the evidence and gap map over all findings of the graph, every t 1: each node of the two kinds is a row or
// a column, what is narrower included, and each cell says what its findings add up to and what is missing. Over
// MaxRows or MaxColumns the least studied are left out, and the totals still count them. It ends early with ctx, as New
// does. A context that InContext refuses is BAD_INPUT.
func (x *Index) Map(ctx context.Context, req MapRequest) (Map, error) {
	match, err := x.matcherOf(req.Context)
	if err != nil {
		return Map{}, err
	}
	return within(ctx, func(p *pace) Map { return x.drawMap(p, req, match) })
}

func (x *Index) drawMap(p *pace, req MapRequest, match *matcher) Map {
	all := numbers(len(x.findings))
	rows, columns := x.mapAxis(req.Rows), x.mapAxis(req.Columns)
	m := &mapper{x: x, pace: p, req: req, match: match, counter: newCounter(x, p), studies: make([]int32, len(x.studies)), values: segmentValues(req.Segments)}
	m.rows, m.columns = m.lay(rows, all, req.MaxRows), m.lay(columns, all, req.MaxColumns)
	m.splitter = newSplitter(x, p, &m.columns.axis)

	var out Map
	out.Rows, out.Columns = m.lines(&m.rows, req.Rows), m.lines(&m.columns, req.Columns)
	out.Totals = m.totals(all)
	for line := range m.rows.axis.nodes {
		out.Totals.EmptyCount -= m.row(int32(line), &out.Cells)
	}
	out.GapSentences = gapSentences(&out)
	return out
}

// mapper draws one map.
type mapper struct {
	x             *Index
	pace          *pace
	req           MapRequest
	match         *matcher // of the reader's context; nil without one
	rows, columns layout
	splitter      *splitter
	counter       *counter
	values        []string // of the segments, in the order of the schema
	studies       []int32  // by study: the last list in which it was counted, plus 1
	lists         int32
	effects       []int32 // used again from cell to cell
}

// layout is one side of a map: the lines that are shown first, in the order of the hierarchy, then those left out.
type layout struct {
	axis     axis
	gathered gathered
	shown    int
	parents  []int32 // by node: what it stands under; -1 at the top
	studies  []int   // by line
}

// mapAxis returns a kind's hierarchy with the span of its nodes in a finding.
func (x *Index) mapAxis(a kg.MapAxis) axis {
	switch a {
	case kg.MapAxisIntervention:
		return newAxis(x.interventions, allOf(x.interventions), interventionsOf, true)
	case kg.MapAxisOutcome:
		return newAxis(x.outcomes, allOf(x.outcomes), outcomesOf, true)
	case kg.MapAxisPopulation:
		return newAxis(x.populations, allOf(x.populations), populationsOf, true)
	case kg.MapAxisContext:
		return newAxis(x.contexts, allOf(x.contexts), contextsOf, true)
	}
	return newAxis(x.themes, allOf(x.themes), themesOf, true)
}

// lay puts the nodes of a kind into the order of the map and leaves out the least studied beyond a limit.
func (m *mapper) lay(a axis, findings []int32, limit int) layout {
	order, parents, depths := a.h.display()
	g := a.gather(m.x, m.pace, findings) // lines are nodes, as yet
	studies := make([]int, len(a.nodes))
	for n := range a.nodes {
		studies[n] = m.countStudies(g.line(int32(n)))
	}
	kept := mostStudied(order, limit, func(n int32) [3]int {
		return [3]int{-studies[n], -len(g.line(n)), depths[n]}
	})
	shown := slices.DeleteFunc(slices.Clone(order), func(n int32) bool { return !kept[n] })
	left := slices.DeleteFunc(order, func(n int32) bool { return kept[n] })
	l := layout{axis: newAxis(a.h, append(shown, left...), a.of, true), shown: len(shown), parents: parents}
	l.gathered = l.axis.gather(m.x, m.pace, findings)
	for _, n := range l.axis.nodes {
		l.studies = append(l.studies, studies[n])
	}
	return l
}

// mostStudied returns, by node, whether it is among the first `limit` by a key, smallest first; 0 keeps all. Ties keep
// the given order. A parent has no fewer studies and findings than what stands under it and comes before it, so that
// nothing is kept without its parent.
func mostStudied(order []int32, limit int, key func(int32) [3]int) []bool {
	ranked := slices.Clone(order)
	slices.SortStableFunc(ranked, func(a, b int32) int {
		ka, kb := key(a), key(b)
		return slices.Compare(ka[:], kb[:])
	})
	if limit > 0 && limit < len(ranked) {
		ranked = ranked[:limit]
	}
	kept := make([]bool, len(order))
	for _, n := range ranked {
		kept[n] = true
	}
	return kept
}

// countStudies returns how many different studies findings are of.
func (m *mapper) countStudies(findings []int32) int {
	m.lists++
	n := 0
	for _, f := range findings {
		m.pace.step()
		if s := m.x.findings[f].study; s >= 0 && m.studies[s] != m.lists {
			m.studies[s] = m.lists
			n++
		}
	}
	return n
}

// lines returns the rows or columns that are shown.
func (m *mapper) lines(l *layout, kind kg.MapAxis) []MapLine {
	var lines []MapLine
	for i, n := range l.axis.nodes[:l.shown] {
		node := &l.axis.h.nodes[n]
		line := MapLine{Node: node.ID, FindingCount: len(l.gathered.line(int32(i))), StudyCount: l.studies[i]}
		if p := l.parents[n]; p >= 0 {
			line.Parent = l.axis.h.nodes[p].ID
		}
		if kind == kg.MapAxisIntervention {
			for _, reason := range m.x.gapsOfIntervention(n) {
				line.Gaps = append(line.Gaps, Gap{reason, interventionGap(reason, node.Name)})
			}
		}
		lines = append(lines, line)
	}
	return lines
}

// totals counts everything; every cell is empty, as yet.
func (m *mapper) totals(findings []int32) MapTotals {
	t := MapTotals{RowCount: len(m.rows.axis.nodes), ColumnCount: len(m.columns.axis.nodes)}
	t.CellCount = t.RowCount * t.ColumnCount
	t.EmptyCount = t.CellCount
	for _, f := range findings {
		m.pace.step()
		row := &m.x.findings[f]
		if len(m.x.at(m.rows.axis.of(row))) > 0 && len(m.x.at(m.columns.axis.of(row))) > 0 {
			t.FindingCount++
		}
	}
	return t
}

// row appends a row's cells, where it is shown, and returns how many of all its cells have a finding.
func (m *mapper) row(line int32, cells *[]MapCell) int {
	filled := len(m.splitter.split(m.rows.gathered.line(line)))
	if int(line) < m.rows.shown {
		for column := range m.columns.shown {
			*cells = append(*cells, m.cell(line, int32(column)))
		}
	}
	return filled
}

func (m *mapper) cell(line, column int32) MapCell {
	m.pace.step()
	findings := m.splitter.lists[column]
	row, col := m.rows.axis.nodes[line], m.columns.axis.nodes[column]
	cell := MapCell{
		Row:          m.rows.axis.h.nodes[row].ID,
		Column:       m.columns.axis.h.nodes[col].ID,
		FindingCount: len(findings),
		Segments:     m.segments(findings),
	}
	outcome, hasVerdict := m.verdictOn(row, col)
	t := m.count(findings, outcome)
	cell.IndependentStudies = t.independent
	if hasVerdict {
		cell.Verdict, cell.Strength = t.verdict(), t.strength
	}
	cell.Gaps = m.gaps(findings, &t, hasVerdict)
	cell.Transferability = m.match.fitOf(t.units, findings)
	return cell
}

// verdictOn returns the outcome of a cell, -1 where it has none or two, and whether the cell is one of an intervention
// and an outcome, so that it has a verdict.
func (m *mapper) verdictOn(row, column int32) (outcome int32, verdict bool) {
	rows, columns := m.req.Rows == kg.MapAxisOutcome, m.req.Columns == kg.MapAxisOutcome
	switch {
	case columns && !rows:
		return column, m.req.Rows == kg.MapAxisIntervention
	case rows && !columns:
		return row, m.req.Columns == kg.MapAxisIntervention
	}
	return -1, false
}

// count counts those of a cell's findings that may count.
func (m *mapper) count(findings []int32, outcome int32) tally {
	m.effects = m.effects[:0]
	for _, f := range findings {
		if m.x.findings[f].effect {
			m.effects = append(m.effects, f)
		}
	}
	return m.counter.count(m.effects, outcome, nil)
}

// gaps returns a cell's gaps: all sorts for an intervention and an outcome; elsewhere, where the others have no
// meaning, only that nothing is there.
func (m *mapper) gaps(findings []int32, t *tally, hasVerdict bool) []kg.GapReason {
	if !hasVerdict && len(findings) > 0 {
		return nil
	}
	facts := cellFacts{conflicting: conflicting(t.units)}
	for _, f := range findings {
		facts.take(&m.x.findings[f])
	}
	return facts.gaps(m.x.today)
}

// segments counts findings by the property asked for, in the order of the schema, those without a value last.
func (m *mapper) segments(findings []int32) []MapSegmentCount {
	var counts []MapSegmentCount
	for _, f := range findings {
		v := m.segment(f)
		i := slices.IndexFunc(counts, func(c MapSegmentCount) bool { return c.Value == v })
		if i < 0 {
			i = len(counts)
			counts = append(counts, MapSegmentCount{Value: v})
		}
		counts[i].FindingCount++
	}
	place := func(v string) int {
		if i := slices.Index(m.values, v); i >= 0 {
			return i
		}
		return len(m.values)
	}
	slices.SortFunc(counts, func(a, b MapSegmentCount) int {
		return cmp.Or(cmp.Compare(place(a.Value), place(b.Value)), cmp.Compare(a.Value, b.Value))
	})
	return counts
}

// unknownValue is the segment of findings whose property is not known.
const unknownValue = "UNKNOWN"

func (m *mapper) segment(f int32) string {
	row := &m.x.rows[f]
	v := ""
	switch m.req.Segments {
	case kg.MapSegmentDirection:
		v = string(row.Direction)
	case kg.MapSegmentDimension:
		v = string(row.Dimension)
	case kg.MapSegmentCertainty:
		v = string(row.Certainty)
	case kg.MapSegmentPerspective:
		v = string(row.Perspective)
	case kg.MapSegmentDesign:
		if s := m.x.rowOf(&m.x.findings[f]); s != nil {
			v = string(s.Design)
		}
	}
	return cmp.Or(v, unknownValue)
}

// segmentValues returns a property's values in the order of the schema, out of kg's table.
func segmentValues(s kg.MapSegment) []string {
	kind, name := kg.KindFinding, map[kg.MapSegment]string{
		kg.MapSegmentDirection:   "direction",
		kg.MapSegmentDimension:   "dimension",
		kg.MapSegmentCertainty:   "certainty",
		kg.MapSegmentPerspective: "perspective",
		kg.MapSegmentDesign:      "design",
	}[s]
	if s == kg.MapSegmentDesign {
		kind = kg.KindStudy
	}
	if i, ok := kind.Property(name); ok {
		return kind.Info().Properties[i].Enum
	}
	return nil
}

// gapSentences says once what each sort of gap that occurs in a map means, in the order of the schema.
func gapSentences(m *Map) []Gap {
	occurs := map[kg.GapReason]bool{}
	for _, c := range m.Cells {
		for _, g := range c.Gaps {
			occurs[g] = true
		}
	}
	for _, lines := range [][]MapLine{m.Rows, m.Columns} {
		for _, l := range lines {
			for _, g := range l.Gaps {
				occurs[g.Reason] = true
			}
		}
	}
	var gaps []Gap
	for _, reason := range []kg.GapReason{
		kg.GapReasonNeverStudied, kg.GapReasonOnlyQualitative, kg.GapReasonOnlyWeak, kg.GapReasonOnlyElsewhere,
		kg.GapReasonOnlyOld, kg.GapReasonConflicting, kg.GapReasonNoCost, kg.GapReasonNoFamilyVoice,
	} {
		if occurs[reason] {
			gaps = append(gaps, Gap{reason, gapMeaning(reason)})
		}
	}
	return gaps
}
