package evidence

import (
	"iter"
	"slices"
)

// axis lays nodes of one kind out as lines, such as the rows of a map, and tells in which lines a finding stands.
type axis struct {
	h        *hierarchy
	nodes    []int32 // by line
	lines    []int32 // by node; -1 where it has no line
	of       func(*finding) span
	narrower bool // whether a line holds what is narrower than its node, too
}

func interventionsOf(f *finding) span { return f.interventions }
func outcomesOf(f *finding) span      { return f.outcomes }
func populationsOf(f *finding) span   { return f.populations }
func contextsOf(f *finding) span      { return f.contexts }
func themesOf(f *finding) span        { return f.themes }

func newAxis(h *hierarchy, nodes []int32, of func(*finding) span, narrower bool) axis {
	a := axis{h: h, nodes: nodes, of: of, narrower: narrower, lines: make([]int32, len(h.nodes))}
	for n := range a.lines {
		a.lines[n] = -1
	}
	for line, n := range nodes {
		a.lines[n] = int32(line)
	}
	return a
}

// appendLines appends the lines in which a finding stands, each once, in no order.
func (a *axis) appendLines(lines []int32, x *Index, f *finding) []int32 {
	from := len(lines)
	for _, n := range x.at(a.of(f)) {
		if !a.narrower {
			lines = a.appendLine(lines, from, n)
			continue
		}
		for _, up := range a.h.up[n] {
			lines = a.appendLine(lines, from, up)
		}
	}
	return lines
}

// appendLine appends a node's line, unless it stands there already.
func (a *axis) appendLine(lines []int32, from int, node int32) []int32 {
	line := a.lines[node]
	if line < 0 || slices.Contains(lines[from:], line) {
		return lines
	}
	return append(lines, line)
}

// gathered holds the findings of each line of an axis, ascending.
type gathered struct {
	starts []int32 // by line, and one more
	items  []int32
}

func (g *gathered) line(l int32) []int32 { return g.items[g.starts[l]:g.starts[l+1]] }

// gather collects findings, ascending, by the lines in which they stand.
func (a *axis) gather(x *Index, p *pace, findings []int32) gathered {
	var lines []int32
	return deal(len(a.nodes), func(yield func(line, item int32) bool) {
		for _, f := range findings {
			p.step()
			lines = a.appendLines(lines[:0], x, &x.findings[f])
			for _, l := range lines {
				if !yield(l, f) {
					return
				}
			}
		}
	})
}

// deal gathers items by line, in the order in which they come; it goes through them twice.
func deal(lines int, all iter.Seq2[int32, int32]) gathered {
	g := gathered{starts: make([]int32, lines+1)}
	for l := range all {
		g.starts[l+1]++
	}
	for l := range lines {
		g.starts[l+1] += g.starts[l]
	}
	g.items = make([]int32, g.starts[lines])
	next := slices.Clone(g.starts)
	for l, item := range all {
		g.items[next[l]] = item
		next[l]++
	}
	return g
}

// splitter deals the findings of one line out to the lines of another axis, again and again without new memory.
type splitter struct {
	x     *Index
	pace  *pace
	axis  *axis
	whole bool      // whether every finding that it is given stands in the axis, so that one line takes them as they are
	lists [][]int32 // by line, used again
	used  []int32   // lines with findings
	lines []int32
}

func newSplitter(x *Index, p *pace, a *axis) *splitter {
	return &splitter{x: x, pace: p, axis: a, lists: make([][]int32, len(a.nodes))}
}

// split returns the lines that hold one of the findings, ascending; their findings stand in lists until the next call.
func (s *splitter) split(findings []int32) []int32 {
	if s.whole && len(s.lists) == 1 {
		s.lists[0] = findings
		s.used = append(s.used[:0], 0)
		return s.used[:min(1, len(findings))]
	}
	for _, l := range s.used {
		s.lists[l] = s.lists[l][:0]
	}
	s.used = s.used[:0]
	for _, f := range findings {
		s.pace.step()
		s.lines = s.axis.appendLines(s.lines[:0], s.x, &s.x.findings[f])
		for _, l := range s.lines {
			if len(s.lists[l]) == 0 {
				s.used = append(s.used, l)
			}
			s.lists[l] = append(s.lists[l], f)
		}
	}
	slices.Sort(s.used)
	return s.used
}
