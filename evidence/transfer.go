package evidence

import (
	"math"
	"slices"

	"forwhom/kg"
)

// dimension is one of the ways in which evidence can fit a question: the people, and each kind of context.
type dimension int

const (
	population dimension = iota
	country
	setting
	service
	stage
	dimensionCount
)

// dimensionNames are the names that the API serves and takes.
var dimensionNames = [dimensionCount]string{"population", "country", "setting", "service", "stage"}

// dimensionOf returns the dimension of a kind of context. A kind that is not known counts as a stage: the schema has
// no other.
func dimensionOf(k kg.ContextKind) dimension {
	switch k {
	case kg.ContextKindCountry:
		return country
	case kg.ContextKindSetting:
		return setting
	case kg.ContextKindService:
		return service
	}
	return stage
}

// matcher holds, for each dimension that a question states, how well each node matches it.
type matcher struct {
	x       *Index
	asked   [dimensionCount]bool
	weights [dimensionCount]float64
	matches [dimensionCount][]float64 // by node of the dimension's hierarchy
}

func newMatcher(x *Index, q Question) *matcher {
	m := &matcher{x: x}
	var nodes [dimensionCount][]int32
	nodes[population] = x.populations.find(q.Population)
	for _, n := range x.contexts.find(q.Context) {
		d := dimensionOf(x.contexts.nodes[n].Kind)
		nodes[d] = append(nodes[d], n)
	}
	for d := range dimensionCount {
		m.weights[d] = q.Weights.of(d)
		if m.asked[d] = len(nodes[d]) > 0; m.asked[d] {
			m.matches[d] = m.matchAll(d, nodes[d])
		}
	}
	return m
}

func (m *matcher) matchAll(d dimension, asked []int32) []float64 {
	h := m.x.contexts
	if d == population {
		h = m.x.populations
	}
	matches := make([]float64, len(h.nodes))
	for n := range matches {
		for _, a := range asked {
			matches[n] = max(matches[n], m.match(d, h, int32(n), a))
		}
	}
	return matches
}

// match returns how well a node matches one that is asked for. Source: docs/methods.md, section 4.
func (m *matcher) match(d dimension, h *hierarchy, node, asked int32) float64 {
	switch {
	case h.within(node, asked), d == country && asked == m.x.international:
		return matchSame
	case d == country && node == m.x.international:
		return matchUnknown
	case h.within(asked, node):
		return matchBroader
	case d != country && h.siblings(node, asked):
		return matchSibling
	}
	return matchNone
}

// best returns the best match of a finding in one dimension; false where it states nothing there.
func (m *matcher) best(f *finding, d dimension) (match float64, stated bool) {
	nodes := f.contexts
	if d == population {
		nodes = f.populations
	}
	for _, n := range m.x.at(nodes) {
		if d == population || dimensionOf(m.x.contexts.nodes[n].Kind) == d {
			match, stated = max(match, m.matches[d][n]), true
		}
	}
	return match, stated
}

// states reports whether a dimension counts in transferability: asked for, and not ignored by a weight of 0.
func (m *matcher) states(d dimension) bool { return m.asked[d] && m.weights[d] != 0 }

// score returns t of a finding, 0 to 1: the product of its matches, each to the power of its weight.
func (m *matcher) score(f *finding) float64 {
	t := 1.0
	for d := range dimensionCount {
		if !m.states(d) {
			continue
		}
		match, stated := m.best(f, d)
		if !stated {
			match = matchUnknown
		}
		if m.weights[d] != 1 {
			match = math.Pow(match, m.weights[d])
		}
		t *= match
	}
	return t
}

// fit returns t of a finding with the dimensions that match, do not match and are not stated.
func (m *matcher) fit(f *finding) Transferability {
	t := Transferability{Score: m.score(f)}
	for d := range dimensionCount {
		if !m.states(d) {
			continue
		}
		switch match, stated := m.best(f, d); {
		case !stated:
			t.Unknown = append(t.Unknown, dimensionNames[d])
		case match >= matchedFrom:
			t.Matched = append(t.Matched, dimensionNames[d])
		default:
			t.Unmatched = append(t.Unmatched, dimensionNames[d])
		}
	}
	return t
}

// inside reports whether a finding is, in a dimension, of what was asked for or narrower; true where nothing was.
func (m *matcher) inside(f *finding, d dimension) bool {
	if !m.asked[d] {
		return true
	}
	match, stated := m.best(f, d)
	return stated && match == matchSame
}

// meanFit returns the mean transferability of units, weighted by their weight, with the dimensions that hold for at
// least half of that weight.
func (m *matcher) meanFit(units []unit) Transferability {
	var total, sum float64
	var matched, unmatched, unknown [dimensionCount]float64
	for i := range units {
		f, w := &m.x.findings[units[i].finding], units[i].weight
		total += w
		sum += float64(w * m.score(f)) // the conversion keeps the product from being fused, on every processor
		for d := range dimensionCount {
			if !m.states(d) {
				continue
			}
			switch match, stated := m.best(f, d); {
			case !stated:
				unknown[d] += w
			case match >= matchedFrom:
				matched[d] += w
			default:
				unmatched[d] += w
			}
		}
	}
	t := Transferability{Score: 1}
	if total > 0 {
		t.Score = min(sum/total, 1)
	}
	t.Matched = m.holding(matched, total)
	t.Unmatched = m.holding(unmatched, total)
	t.Unknown = m.holding(unknown, total)
	return t
}

// holding names the dimensions that count and hold for at least half of the weight.
func (m *matcher) holding(weights [dimensionCount]float64, total float64) []string {
	var names []string
	for d := range dimensionCount {
		if m.states(d) && weights[d] >= majorityShare*total*(1-tolerance) {
			names = append(names, dimensionNames[d])
		}
	}
	return names
}

// required reports whether a question's `require` lets a finding count.
func (m *matcher) required(f *finding, require []kg.QuestionPart) bool {
	if slices.Contains(require, kg.QuestionPartPopulation) && !m.inside(f, population) {
		return false
	}
	if slices.Contains(require, kg.QuestionPartContext) {
		for d := country; d < dimensionCount; d++ {
			if !m.inside(f, d) {
				return false
			}
		}
	}
	return true
}
