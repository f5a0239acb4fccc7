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
	stated  []dimension // those that count in transferability: asked for, and not ignored by a weight of 0
	weights [dimensionCount]float64
	matches [dimensionCount][]float64 // by node of the dimension's hierarchy
}

func newMatcher(x *Index, q Question) *matcher {
	m := &matcher{x: x}
	var nodes [dimensionCount][]int32
	nodes[population] = x.populations.find(q.Population)
	for _, n := range x.contexts.find(q.Context) {
		d := x.dimensions[n]
		nodes[d] = append(nodes[d], n)
	}
	for d := range dimensionCount {
		m.weights[d] = q.Weights.of(d)
		if m.asked[d] = len(nodes[d]) > 0; m.asked[d] {
			m.matches[d] = m.matchAll(d, nodes[d])
			if m.weights[d] != 0 {
				m.stated = append(m.stated, d)
			}
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
		if d == population || m.x.dimensions[n] == d {
			match, stated = max(match, m.matches[d][n]), true
		}
	}
	return match, stated
}

// fitting is how a finding fits a question in one dimension.
type fitting int

const (
	matched fitting = iota
	unmatched
	unknown
	fittings
)

// score returns t of a finding, 0 to 1: the product of its matches, each to the power of its weight.
func (m *matcher) score(f *finding) float64 {
	t := 1.0
	for _, d := range m.stated {
		match, _ := m.matchIn(f, d)
		t *= match
	}
	return t
}

// matchIn returns how well a finding matches in one dimension, to the power of its weight, and whether that is a match.
func (m *matcher) matchIn(f *finding, d dimension) (float64, fitting) {
	match, stated := m.best(f, d)
	fits := unmatched
	switch {
	case !stated:
		match, fits = matchUnknown, unknown
	case match >= matchedFrom:
		fits = matched
	}
	if m.weights[d] != 1 {
		match = math.Pow(match, m.weights[d])
	}
	return match, fits
}

// fit returns t of a finding with the dimensions that match, do not match and are not stated.
func (m *matcher) fit(f *finding) Transferability {
	score := 1.0
	var names [fittings][]string
	for _, d := range m.stated {
		match, fits := m.matchIn(f, d)
		score *= match
		names[fits] = append(names[fits], dimensionNames[d])
	}
	return Transferability{score, names[matched], names[unmatched], names[unknown]}
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
	var weights [fittings][dimensionCount]float64
	for i := range units {
		f, w := &m.x.findings[units[i].finding], units[i].weight
		score := 1.0
		for _, d := range m.stated {
			match, fits := m.matchIn(f, d)
			score *= match
			weights[fits][d] += w
		}
		total += w
		sum += float64(w * score) // the conversion keeps the product from being fused, on every processor
	}
	t := Transferability{Score: 1}
	if total > 0 {
		t.Score = min(sum/total, 1)
	}
	t.Matched = m.holding(weights[matched], total)
	t.Unmatched = m.holding(weights[unmatched], total)
	t.Unknown = m.holding(weights[unknown], total)
	return t
}

// holding names the dimensions that count and hold for at least half of the weight.
func (m *matcher) holding(weights [dimensionCount]float64, total float64) []string {
	var names []string
	for _, d := range m.stated {
		if weights[d] >= majorityShare*total*(1-tolerance) {
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
