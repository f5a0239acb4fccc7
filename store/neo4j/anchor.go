package neo4j

import (
	"strconv"

	"forwhom/kg"
	"forwhom/plan"
)

// A list of all nodes of a kind whose filter asks for certain neighbours is found from these neighbours, when all of it is
// wanted, as for totals: an index of the kind would be gone through to its end. A page of it is found so where they have
// few edges, else along the index of its order, on which the page is soon full: see few.

// conjuncts are the conditions of which every one has to be true.
func conjuncts(f plan.Filter) []plan.Filter {
	all, ok := f.(*plan.And)
	switch {
	case f == nil:
		return nil
	case !ok:
		return []plan.Filter{f}
	}
	var parts []plan.Filter
	for _, part := range all.All {
		parts = append(parts, conjuncts(part)...)
	}
	return parts
}

// anchoredBy returns the list with the first condition that names neighbours by their ids, if it has one.
func (l list) anchoredBy(f plan.Filter) list {
	if l.step != nil {
		return l
	}
	for _, c := range conjuncts(f) {
		if some, ok := c.(*plan.Some); ok && some.IDs != plan.NoParam {
			l.anchor = some
			return l
		}
	}
	return l
}

// without is a filter without one of its conjuncts; nil where nothing is left.
func without(f plan.Filter, anchor *plan.Some) plan.Filter {
	var rest []plan.Filter
	for _, c := range conjuncts(f) {
		if c != plan.Filter(anchor) {
			rest = append(rest, c)
		}
	}
	if rest == nil {
		return nil
	}
	return &plan.And{All: rest}
}

// anchored finds the nodes of a list from the neighbours that its anchor names.
func (e *emitter) anchored(l list, n string) string {
	x, s := e.name(), l.anchor
	filter := ""
	if s.Filter != nil {
		filter = e.filter(x, s.Kinds[0], s.Filter)
	}
	return block([]string{
		"MATCH (" + x + ":" + NodeLabel + ")",
		where(x+".id IN "+e.amongIDs(s), e.isA(x, s.Kinds), e.visible(x), filter),
		"MATCH " + pattern(n+":"+l.kind.String(), s.Step, "", x),
		"WITH DISTINCT " + n,
	})
}

// end ends a subquery of which rows are counted, where its last line is not a MATCH.
func (l list) end(n string) string {
	if l.anchor == nil {
		return ""
	}
	return "RETURN " + n
}

// few is the condition that going through all that an anchor leads to costs less than walking along the order until the
// page is full: if they lie there at even distances, that takes as many steps as the kind has nodes for each of them.
func (e *emitter) few(l list, p *plan.Page) string {
	x, s := e.name(), l.anchor
	key := stepKey{s.IDs, s.Relation, s.Out}
	degree, ok := e.degrees[key]
	if !ok {
		degree = "d" + strconv.Itoa(len(e.degrees))
		e.degrees[key] = degree
		e.sums = append(e.sums, "reduce(sum = 0, d IN "+subquery("COLLECT",
			"MATCH ("+x+":"+NodeLabel+")", where(x+".id IN "+e.amongIDs(s)),
			"RETURN COUNT { "+pattern(x, plan.Step{Relation: s.Relation, Out: !s.Out}, "", "")+" }")+" | sum + d) AS "+degree)
	}
	return degree + " * " + degree + " <= " + e.param(p.Limit, plain) + " * COUNT { (:" + l.kind.String() + ") }"
}

// stepKey is what the number of edges depends on that lead from some nodes.
type stepKey struct {
	ids      plan.Param
	relation kg.Relation
	out      bool
}

// anyBound says of a property with an index what a filter says of it, for what goes through all that passes.
func (e *emitter) anyBound(n string, kind kg.Kind, f plan.Filter) string {
	name, text := "", ""
	for _, c := range conjuncts(f) {
		compare, ok := c.(*plan.Compare)
		if !ok {
			continue
		}
		if i, known := kind.Property(compare.Property); !known || !ordered(kind.Info().Properties[i]) || name != "" && name != compare.Property {
			continue
		}
		if bound := e.bound(n+"."+property(compare.Property)+"_key", compare, false); bound != "" {
			name, text = compare.Property, and(text, bound)
		}
	}
	if text == "" {
		return ""
	}
	return and(text, n+".id IS NOT NULL")
}
