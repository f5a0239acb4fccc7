package neo4j

import (
	"strings"

	"forwhom/kg"
	"forwhom/plan"
)

// list is what a page is of: all nodes of a kind, or a node's neighbours along a step.
type list struct {
	kind   kg.Kind
	from   string     // the node's variable
	step   *plan.Step // nil: all of the kind
	anchor *plan.Some // of all of the kind: the condition from whose nodes the others are found; nil: none
}

// match is the pattern and the conditions of the items of a list, named n; rel as in pattern.
func (e *emitter) match(l list, rel, n string, f plan.Filter) (lines, conditions string) {
	switch {
	case l.step != nil:
		return "MATCH " + pattern(l.from, *l.step, rel, n), and(e.neighbour(n, *l.step), e.visible(n), e.filter(n, l.kind, f))
	case l.anchor != nil:
		return e.anchored(l, n), and(e.visible(n), e.filter(n, l.kind, without(f, l.anchor)))
	}
	return "MATCH (" + n + ":" + l.kind.String() + ")", and(e.visible(n), e.filter(n, l.kind, f))
}

// page is a page: the list [items, whether there are items before the cursor After, whether there are at or behind the
// cursor Before, total, facets...]. Of items there is one more than the page has where one is looked for.
func (e *emitter) page(l list, p *plan.Page) string {
	parts := []string{"[]", "false", "false", "0"}
	if p.Shape != nil || p.Around {
		parts[0] = e.items(l, p)
	}
	order := orderOf(p)
	if p.Around && p.After != plan.NoParam {
		parts[1] = e.exists(l, p, func(n string) string { return e.beyond(n, order, p.After, false, true) })
	}
	if p.Around && p.Before != plan.NoParam {
		parts[2] = e.exists(l, p, func(n string) string { return e.beyond(n, order, p.Before, true, true) })
	}
	total, facets := e.counts(l, p)
	if p.Total {
		parts[3] = total
	}
	return tuple(append(parts, facets...))
}

func (e *emitter) exists(l list, p *plan.Page, also func(n string) string) string {
	n := e.name()
	l = l.anchoredBy(p.Filter)
	match, conditions := e.match(l, "", n, p.Filter)
	return subquery("EXISTS", match, where(conditions, e.indexed(l, n, orderOf(p)), also(n)), l.end(n))
}

// items are the items of a page, from the end of the list where it counts from there: each [node, role, cursor's keys...].
func (e *emitter) items(l list, p *plan.Page) string {
	n := e.name()
	rel, with := "", n
	if p.Role && l.step != nil {
		rel = "e" + n[1:]
		with += ", " + rel
	}
	order := orderOf(p)
	cut := "WITH " + with + " ORDER BY " + orderText(n, order, p.Backward)
	if p.Limit != plan.NoParam {
		cut += " LIMIT " + e.param(p.Limit, plain)
		if p.Around {
			cut += " + 1"
		}
	}
	item := func() string { return e.item(n, rel, l, p) }
	near := l.anchoredBy(p.Filter)
	if near.anchor == nil || p.Limit == plan.NoParam {
		return e.walked(item, l.step == nil, append(e.walk(near, rel, n, p, cut), cut))
	}
	few := e.few(near, p)
	branch := func(condition string, l list) string { // in a call of its own, so that the order of an index is not lost
		return block([]string{onlyIf(condition), subquery("CALL (*)", block(e.walk(l, rel, n, p, cut)), cut, "RETURN "+n), "RETURN " + n})
	}
	return e.walked(item, true, []string{subquery("CALL (*)", branch(few, near), "UNION ALL", branch("NOT "+few, l)), cut})
}

// walked is the list of items that some lines find. Where one of them is a call, it stands before the projection: within
// one, a call sees none of the ids that are looked up before.
func (e *emitter) walked(item func() string, root bool, lines []string) string {
	if root && strings.HasPrefix(lines[0], "CALL ") {
		return e.listCalled(item, lines...)
	}
	return e.list(item, lines...)
}

// onlyIf is the line that ends a branch where a condition is not true. A WHERE may come after all that it should spare.
func onlyIf(condition string) string {
	return "UNWIND CASE WHEN " + condition + " THEN [true] ELSE [] END AS go"
}

// walk finds the items of a page and perhaps more: from a cursor, in the direction of the page.
func (e *emitter) walk(l list, rel, n string, p *plan.Page, cut string) []string {
	order := orderOf(p)
	start, end := p.After, p.Before
	if p.Backward {
		start, end = end, start
	}
	until := ""
	if end != plan.NoParam {
		until = e.beyond(n, order, end, p.Backward, false)
	}
	if l.step == nil && l.anchor == nil && start != plan.NoParam && len(order) > 1 {
		return []string{e.seeks(l, n, p, cut, until)}
	}
	if start != plan.NoParam {
		until = and(e.beyond(n, order, start, !p.Backward, false), until)
	}
	match, conditions := e.match(l, rel, n, p.Filter)
	return []string{match, where(conditions, e.indexed(l, n, order), e.bounds(l, n, p), until)}
}

// seeks finds the first items beyond the cursor where a page starts: those that tie with it on all keys but the last, on
// all but the last two, and so on. Each is one seek of an index and as many steps as the page has items, however many
// tie; a condition on all keys at once would walk through every item that ties on the first.
func (e *emitter) seeks(l list, n string, p *plan.Page, cut, until string) string {
	order, cursor := orderOf(p), p.After
	if p.Backward {
		cursor = p.Before
	}
	branches := make([]string, len(order))
	tied := ""
	for i, k := range order {
		value := e.cursorValue(k, i, cursor)
		match, conditions := e.match(l, "", n, p.Filter)
		beyond := n + "." + k.name + compare(k.down != p.Backward, false) + value
		branches[len(order)-1-i] = block([]string{match, where(conditions, e.indexed(l, n, order), e.bounds(l, n, p), tied, beyond, until), cut, "RETURN " + n})
		tied = and(tied, n+"."+k.name+" = "+value)
	}
	return subquery("CALL (*)", strings.Join(branches, "\nUNION ALL\n"))
}

func (e *emitter) cursorValue(k orderKey, i int, cursor plan.Param) string {
	if k.typ == kg.IDType {
		return e.param(cursor, cursorID)
	}
	return e.cursorKey(cursor, i, k.typ, k.desc)
}

func (e *emitter) item(n, rel string, l list, p *plan.Page) string {
	values := []string{e.node(n, []kg.Kind{l.kind}, p.Shape)}
	switch {
	case rel != "":
		values = append(values, rel+".role")
	case p.Role:
		values = append(values, "null")
	}
	if p.Cursors {
		for _, k := range p.Order {
			values = append(values, n+"."+property(k.Property))
		}
	}
	return tuple(values)
}

// orderKey is one key of a page's order.
type orderKey struct {
	sortKey
	typ  kg.Type
	desc bool // as asked; the key may ascend all the same
}

// orderOf returns the keys of a page's order, ids last.
func orderOf(p *plan.Page) []orderKey {
	var keys []orderKey
	for _, k := range p.Order {
		i, _ := p.Kind.Property(k.Property)
		info := p.Kind.Info().Properties[i]
		keys = append(keys, orderKey{sortKeyOf(info, k.Desc), info.Type, k.Desc})
		if info.Type == kg.IDType {
			return keys
		}
	}
	return append(keys, orderKey{sortKey{"id", false}, kg.IDType, false})
}

func orderText(n string, order []orderKey, backward bool) string {
	texts := make([]string, len(order))
	for i, k := range order {
		texts[i] = n + "." + k.name
		if k.down != backward {
			texts[i] += " DESC"
		}
	}
	return strings.Join(texts, ", ")
}

// indexed says of each key of an order that it is there, as it always is: without it Neo4j does not take the order of all
// nodes of a kind from an index.
func (e *emitter) indexed(l list, n string, order []orderKey) string {
	if l.step != nil || l.anchor != nil {
		return ""
	}
	tests := make([]string, len(order))
	for i, k := range order {
		tests[i] = n + "." + k.name + " IS NOT NULL"
	}
	return and(tests...)
}

// bounds says of the first key of an order what a page's filter says of its property, so that the index of the order is not
// read from its end. It lets more through than the filter does, never less.
func (e *emitter) bounds(l list, n string, p *plan.Page) string {
	if l.step != nil || l.anchor != nil || len(p.Order) == 0 {
		return ""
	}
	first, text := orderOf(p)[0], ""
	for _, c := range conjuncts(p.Filter) {
		if f, ok := c.(*plan.Compare); ok && f.Property == p.Order[0].Property && first.typ != kg.IDType {
			text = and(text, e.bound(n+"."+first.name, f, first.desc))
		}
	}
	return text
}

func (e *emitter) bound(name string, f *plan.Compare, desc bool) string {
	least := f.Op == plan.Gt || f.Op == plan.Gte
	switch {
	case f.Op == plan.Eq:
		return name + " = " + e.boundKey(f, desc)
	case !least && f.Op != plan.Lt && f.Op != plan.Lte:
		return ""
	case least != desc:
		return name + " >= " + e.boundKey(f, desc)
	}
	return name + " <= " + e.boundKey(f, desc)
}

// beyond is the condition that an item lies beyond a cursor, forward or back, or is the cursor's own where inclusive.
// The first key is bounded by itself, which an index can seek; what ties on it is told by the others, key by key, in a
// CASE, since Neo4j's planner splits an OR into a union.
func (e *emitter) beyond(n string, order []orderKey, cursor plan.Param, forward, inclusive bool) string {
	text := ""
	for i := len(order) - 1; i >= 0; i-- {
		k := order[i]
		name, value, down := n+"."+k.name, e.cursorValue(k, i, cursor), k.down == forward
		switch {
		case text == "":
			text = name + compare(down, inclusive) + value
		case i > 0:
			text = "WHEN " + name + " <> " + value + " THEN " + name + compare(down, false) + value + caseRest(text)
		default:
			text = name + compare(down, true) + value + " AND CASE WHEN " + name + " <> " + value + " THEN true" + caseRest(text) + " END"
		}
	}
	return text
}

// caseRest continues a CASE with its next WHEN, or ends it with what decides.
func caseRest(text string) string {
	if strings.HasPrefix(text, "WHEN ") {
		return " " + text
	}
	return " ELSE " + text
}

func compare(down, orEqual bool) string {
	op := " >"
	if down {
		op = " <"
	}
	if orEqual {
		op += "="
	}
	return op + " "
}
