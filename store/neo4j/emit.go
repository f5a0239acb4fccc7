// Package neo4j is the store that keeps the graph in Neo4j: a plan becomes one parameterised Cypher statement, which
// answers with one row of nested lists, from which the plan's Rows are filled.
package neo4j

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"forwhom/kg"
	"forwhom/plan"
)

// Statement is a plan in Cypher. Its text depends on the plan alone: the same plan gives the same text, and nothing that
// a reader wrote is in it. It answers with one row that has one list for each root of the plan, in order, and last a list
// with the version of the data.
type Statement struct {
	Text  string
	binds []bind
}

// Emit writes a plan in Cypher. A root that this store cannot answer is an error.
//
// The way it works: every list of the answer is a COLLECT subquery, so that an empty one loses no row and nothing is read
// twice. Within each, nodes are matched, filtered and ordered, then cut to the page, and only what is left is projected
// to lists of what the plan reads, by position. What readers may see is a condition on each node that is matched.
// Before all roots stand the ids that are asked for, each as the node is called today, and the sets of nodes that filters
// share (it or anything narrower), gathered once.
//
// Facets need count(*), and Neo4j takes an aggregate anywhere in a projection, within its subqueries too, for one of the
// projection's own, which then may name nothing else. So a list with facets in it, at any depth, is not a COLLECT within
// a projection but a CALL before it.
//
// The version is read after all roots: Neo4j chooses the order in which it reads what one projection names, and a MATCH
// that follows a WITH comes after it.
func Emit(p *plan.Plan) (Statement, error) {
	e := &emitter{plan: p, ids: map[plan.Param]string{}, sets: map[plan.Param]string{}, degrees: map[stepKey]string{}}
	roots, names := make([]string, len(p.Roots)), make([]string, len(p.Roots))
	for i, r := range p.Roots {
		text, err := e.root(r)
		if err != nil {
			return Statement{}, err
		}
		names[i] = "r" + strconv.Itoa(i)
		roots[i] = text + " AS " + names[i]
	}
	lines := []string{"RETURN " + versionText + " AS v"}
	if len(roots) > 0 {
		lines = append(e.calls, "WITH\n"+indent(strings.Join(roots, ",\n")), "MATCH "+ownNode, "RETURN "+strings.Join(names, ", ")+", [g.version] AS v")
	}
	if len(e.sums) > 0 {
		lines = append([]string{"WITH *,\n" + indent(strings.Join(e.sums, ",\n"))}, lines...)
	}
	if len(e.closures) > 0 {
		lines = append([]string{"WITH *,\n" + indent(strings.Join(e.closures, ",\n"))}, lines...)
	}
	if len(e.found) > 0 {
		lines = append([]string{e.merged(), "WITH\n" + indent(strings.Join(e.found, ",\n"))}, lines...)
	}
	return Statement{Text: block(lines) + "\n", binds: e.binds}, nil
}

// versionText is the version of the data where nothing else is read; nothing where the graph was never written to.
const versionText = "COLLECT { MATCH " + ownNode + " RETURN g.version }"

// emitter is a statement in the making.
type emitter struct {
	plan     *plan.Plan
	binds    []bind
	vars     int                   // how many variables have a name
	found    []string              // the ids that are asked for, as their nodes are called today
	closures []string              // what is narrower than some of them
	sums     []string              // how many edges some of those have
	calls    []string              // what stands before the projection that is being made
	ids      map[plan.Param]string // the variable for each parameter of ids
	sets     map[plan.Param]string // the variable for each parameter of ids with all that is narrower
	degrees  map[stepKey]string    // the variable for each number of edges
}

// name returns a new variable: n0, n1, ...
func (e *emitter) name() string {
	e.vars++
	return "n" + strconv.Itoa(e.vars-1)
}

func (e *emitter) root(r plan.Root) (string, error) {
	switch r := r.(type) {
	case *plan.Get:
		return e.get(r), nil
	case *plan.Many:
		return e.many(r), nil
	case *plan.List:
		return e.page(list{kind: r.Kind}, r.Page), nil
	case *plan.Search:
		return e.search(r), nil
	case *plan.Paths:
		return e.paths(r), nil
	case *plan.Around:
		return e.around(r), nil
	}
	return "", fmt.Errorf("neo4j: a plan's root of sort %T has no Cypher", r)
}

func (e *emitter) get(r *plan.Get) string {
	n := e.name()
	return e.list(func() string { return e.node(n, r.Kinds, r.Shape) },
		e.byID(n, r.ID), where(e.isA(n, r.Kinds), e.visible(n)))
}

// many is the list of [node], or [null] for a hole: collect leaves nulls out.
func (e *emitter) many(r *plan.Many) string {
	i, n := e.name(), e.name()
	ids := e.idList(r.IDs)
	return e.list(func() string { return "[CASE WHEN " + n + " IS NOT NULL THEN " + e.node(n, r.Kinds, r.Shape) + " END]" },
		"UNWIND range(0, size("+ids+") - 1) AS "+i,
		"OPTIONAL MATCH ("+n+":Node {id: "+ids+"["+i+"]})", where(e.isA(n, r.Kinds), e.visible(n)),
		"WITH "+i+", "+n+" ORDER BY "+i)
}

// byID matches the node that an id finds.
func (e *emitter) byID(n string, id plan.Param) string {
	return "MATCH (" + n + ":" + NodeLabel + " {id: " + e.id(id) + "})"
}

// id returns the variable with the id of the node that a parameter's id finds: its own, or that of the node into which it
// was merged away.
func (e *emitter) id(p plan.Param) string {
	return e.today(p, func(given string) string { return today(given) })
}

// idList is the same for a list of ids, in their order.
func (e *emitter) idList(p plan.Param) string {
	return e.today(p, func(given string) string { return "[x IN " + given + " | " + today("x") + "]" })
}

func (e *emitter) today(p plan.Param, text func(given string) string) string {
	v, ok := e.ids[p]
	if !ok {
		v = "i" + strconv.Itoa(len(e.ids))
		e.ids[p] = v
		e.found = append(e.found, text(e.param(p, plain))+" AS "+v)
	}
	return v
}

// today is the id under which a node is found that may have been merged away.
func today(id string) string {
	return "coalesce([m IN merged WHERE m[0] = " + id + " | m[1]][0], " + id + ")"
}

// merged finds all ids that are asked for and were merged away, at once: mostly none.
func (e *emitter) merged() string {
	params := make([]plan.Param, 0, len(e.ids))
	for p := range e.ids {
		params = append(params, p)
	}
	slices.Sort(params)
	ids := e.bind("ids", func(values []any) any {
		all := []string{}
		for _, p := range params {
			switch v := values[p].(type) {
			case string:
				all = append(all, v)
			case []string:
				all = append(all, v...)
			}
		}
		return all
	})
	return "WITH COLLECT { MATCH (m:" + MergedLabel + ") WHERE m.id IN " + ids + " RETURN [m.id, m.into] } AS merged"
}

// visible is the condition that the reader may see a node; "" where readers see all. It has no OR, which Neo4j's planner
// takes for two ways to find nodes, and then leaves the index that an order is read from.
func (e *emitter) visible(n string) string {
	if e.plan.Sees == kg.Editor {
		return ""
	}
	seen := n + "._level <= " + e.level()
	if e.plan.Own == plan.NoParam {
		return seen
	}
	return "CASE WHEN " + seen + " THEN true ELSE " + n + "._author = " + e.param(e.plan.Own, plain) + " END"
}

// level registers what the reader's role sees: a parameter, so that a statement is the same for all but editors, and is
// planned once for them.
func (e *emitter) level() string {
	sees := int64(e.plan.Sees)
	return e.bind("level", func([]any) any { return sees })
}

// isA is the condition that a node is of one of some kinds; "" for all kinds.
func (e *emitter) isA(n string, kinds []kg.Kind) string {
	if len(kinds) == kg.KindCount {
		return ""
	}
	return n + ":" + labels(kinds)
}

// list is the list of an item for each row of some lines: an expression, or, where something stands before the items'
// projection, the variable of a call that stands before the projection around it.
func (e *emitter) list(item func() string, lines ...string) string {
	text, within := e.project(item)
	if len(within) > 0 {
		return e.call(append(append(lines, within...), "RETURN collect("+text+")")...)
	}
	return subquery("COLLECT", append(lines, "RETURN "+text)...)
}

// listCalled is the same for lines that have an aggregate in them.
func (e *emitter) listCalled(item func() string, lines ...string) string {
	text, within := e.project(item)
	return e.call(append(append(lines, within...), "RETURN collect("+text+")")...)
}

// project is a projection, and what stands before it.
func (e *emitter) project(item func() string) (text string, before []string) {
	around := e.calls
	e.calls = nil
	text = item()
	before, e.calls = e.calls, around
	return text, before
}

// call puts a subquery that gives one row before the projection that is being made, and returns its variable.
func (e *emitter) call(lines ...string) string {
	v := e.name()
	lines[len(lines)-1] += " AS " + v
	e.calls = append(e.calls, subquery("CALL (*)", lines...))
	return v
}

func subquery(sort string, lines ...string) string {
	return sort + " {\n" + indent(block(lines)) + "\n}"
}

// block is some lines below one another; those that are empty are left out.
func block(lines []string) string {
	return strings.Join(slices.DeleteFunc(lines, func(l string) bool { return l == "" }), "\n")
}

// where joins conditions, those that are empty left out; "" where none is left.
func where(conditions ...string) string {
	if text := and(conditions...); text != "" {
		return "WHERE " + text
	}
	return ""
}

func and(conditions ...string) string {
	return strings.Join(slices.DeleteFunc(conditions, func(c string) bool { return c == "" }), " AND ")
}

// tuple is a list of values; what spans lines stands on lines of its own.
func tuple(values []string) string {
	text := strings.Join(values, ", ")
	if !strings.Contains(text, "\n") {
		return "[" + text + "]"
	}
	return "[\n" + indent(strings.Join(values, ",\n")) + "\n]"
}

func indent(text string) string { return "  " + strings.ReplaceAll(text, "\n", "\n  ") }

// labels is the label expression of some kinds.
func labels(kinds []kg.Kind) string {
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = k.String()
	}
	return strings.Join(names, "|")
}
