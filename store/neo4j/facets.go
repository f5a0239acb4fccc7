package neo4j

import (
	"strconv"

	"forwhom/kg"
	"forwhom/plan"
)

// counts returns a page's total and its facets. What is counted of the same nodes is counted of one set, which is gathered
// once: the total and each facet that leaves nothing out of the page's filter, and facets with the same filter.
func (e *emitter) counts(l list, p *plan.Page) (total string, facets []string) {
	var sets []set
	setOf := func(f plan.Filter) *set {
		for i := range sets {
			if sets[i].filter == f {
				return &sets[i]
			}
		}
		sets = append(sets, set{filter: f})
		return &sets[len(sets)-1]
	}
	for i := range p.Facets {
		setOf(p.Facets[i].Filter).wanted++
	}
	if p.Total && len(p.Facets) > 0 {
		setOf(p.Filter).wanted++
	}
	for i := range sets {
		if s := &sets[i]; s.wanted > 1 {
			n := e.name()
			s.nodes = e.call(append(e.all(l, n, s.filter), "RETURN collect("+n+")")...)
		}
	}
	if p.Total {
		total = e.total(l, p)
		if len(p.Facets) > 0 && setOf(p.Filter).nodes != "" {
			total = "size(" + setOf(p.Filter).nodes + ")"
		}
	}
	for i := range p.Facets {
		facets = append(facets, e.facet(l, &p.Facets[i], setOf(p.Facets[i].Filter).nodes))
	}
	return total, facets
}

// set is all nodes of a list that pass a filter.
type set struct {
	filter plan.Filter
	wanted int    // how often it is counted
	nodes  string // the variable that has them; "" where it is counted once, and not gathered
}

// total is how many nodes are in a list. Where all of a kind are, an index on their level tells how many the reader sees,
// and which few others may be the reader's own. Where all in a range of a number are, the index of the range counts them
// without reading one, and those that the reader does not see, which are few, are taken off.
func (e *emitter) total(l list, p *plan.Page) string {
	n := e.name()
	match := "MATCH (" + n + ":" + l.kind.String() + ")"
	if within := e.inRange(l, n, p.Filter); within != "" {
		all := subquery("COUNT", match, where(within))
		if e.plan.Sees == kg.Editor {
			return all
		}
		others := ""
		if e.plan.Own != plan.NoParam {
			others = "CASE WHEN " + n + "._author = " + e.param(e.plan.Own, plain) + " THEN false ELSE true END"
		}
		return all + " - " + subquery("COUNT", match, "USING INDEX "+n+":"+l.kind.String()+"(_level)",
			where(n+"._level > "+e.level(), e.filter(n, l.kind, p.Filter), others))
	}
	if l.step != nil || p.Filter != nil || e.plan.Sees == kg.Editor {
		return subquery("COUNT", append(e.all(l, n, p.Filter), l.anchoredBy(p.Filter).end(n))...)
	}
	text := subquery("COUNT", match, where(n+"._level <= "+e.level()))
	if e.plan.Own != plan.NoParam {
		text += " + " + subquery("COUNT", match, where(n+"._level > "+e.level(), n+"._author = "+e.param(e.plan.Own, plain)))
	}
	return text
}

// inRange is the condition on the sort key of a number that says the same as a filter of all nodes of a kind; "" where a
// filter says anything else.
func (e *emitter) inRange(l list, n string, f plan.Filter) string {
	if l.step != nil {
		return ""
	}
	name, text, closed := "", "", false
	for _, c := range conjuncts(f) {
		compare, ok := c.(*plan.Compare)
		if !ok || compare.Type != kg.Int || name != "" && compare.Property != name {
			return ""
		}
		i, known := l.kind.Property(compare.Property)
		if !known || !ordered(l.kind.Info().Properties[i]) {
			return ""
		}
		switch compare.Op {
		case plan.Eq, plan.Lte:
			closed = true
		case plan.Gte:
		default:
			return ""
		}
		name = compare.Property
		text = and(text, e.bound(n+"."+property(name)+"_key", compare, false))
	}
	if text == "" {
		return ""
	}
	if !closed { // the key of an unknown number is above all that are known
		text = and(text, n+"."+property(name)+"_key < "+strconv.FormatInt(unknownInt, 10))
	}
	return and(text, n+".id IS NOT NULL")
}

// all matches all nodes of a list.
func (e *emitter) all(l list, n string, f plan.Filter) []string {
	l = l.anchoredBy(f)
	bound := ""
	if l.step == nil && l.anchor == nil {
		bound = e.anyBound(n, l.kind, f)
	}
	match, conditions := e.match(l, "", n, f)
	return []string{match, where(conditions, bound)}
}

// facet is one facet over a whole list: [how many different values, the most frequent: [value, label, count]].
func (e *emitter) facet(l list, f *plan.Facet, nodes string) string {
	n, v := e.name(), e.name()
	lines := []string{"UNWIND " + nodes + " AS " + n}
	if nodes == "" {
		lines = e.all(l, n, f.Filter)
	}
	tie, value, label := v, "b[0]", "null"
	if f.Edge != nil {
		lines = append(lines, "MATCH "+pattern(n, *f.Edge, "", v), where(e.neighbour(v, *f.Edge), e.visible(v)))
		tie, value, label = v+".id", "b[0].id", "b[0].name"
	} else {
		lines = append(lines, valuesOf(n, l.kind, f.Property, v)...)
	}
	return e.call(append(lines,
		"WITH "+v+", count(*) AS c ORDER BY c DESC, "+tie,
		"WITH collect(["+v+", c]) AS counted",
		"RETURN [size(counted), [b IN counted[0.."+e.param(f.Limit, plain)+"] | ["+value+", "+label+", b[1]]]]")...)
}

// valuesOf binds v to the values of a property that are known, one row for each different one of a node.
func valuesOf(n string, kind kg.Kind, name, v string) []string {
	i, _ := kind.Property(name)
	name = n + "." + property(name)
	if kind.Info().Properties[i].List {
		return []string{"WITH coalesce(" + name + ", []) AS several", "UNWIND [i IN range(0, size(several) - 1) WHERE NOT several[i] IN several[0..i] | several[i]] AS " + v}
	}
	return []string{"WITH " + name + " AS " + v + " WHERE " + v + " IS NOT NULL"}
}
