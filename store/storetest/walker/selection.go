package walker

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"forwhom/kg"
)

// selection is a selection set in the making.
type selection []string

func (s *selection) add(parts ...string) { *s = append(*s, parts...) }

func (s selection) String() string {
	if len(s) == 0 {
		return "{ __typename }"
	}
	return "{ " + strings.Join(s, " ") + " }"
}

// entityFields are what can be asked of every noun.
var entityFields = []string{"id", "name", "summary", "aliases", "url", "updatedAt", "status", "audience", "__typename"}

// node returns a selection of a node of a kind: fields, values, edges and fragments, so deep, and so that its cost
// stays within a budget.
func (d *draft) node(kind kg.Kind, depth int, budget float64) string {
	var s selection
	if d.chance(0.8) {
		s.add("id")
	}
	for range d.r.IntN(3) {
		s.add(d.aliased(pick(d.r, entityFields)))
	}
	for range 1 + d.r.IntN(3) {
		s.add(d.property(kind))
	}
	if depth > 0 {
		s.add(d.edges(kind, depth, budget)...)
	}
	if d.chance(0.15) {
		s.add(d.spread(kind.String(), []kg.Kind{kind}, depth-1, budget/4))
	}
	if d.chance(0.08) {
		on := pick(d.r, []string{kind.String(), "Entity", "Node", ""})
		s.add(d.inline(on, []kg.Kind{kind}, depth-2, budget/4))
	}
	if d.chance(0.3) {
		d.r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
	}
	return s.String()
}

// edges returns one or two edges: one that takes most of the budget, to get deep, and small ones; now and then the same
// edge twice with different arguments.
func (d *draft) edges(kind kg.Kind, depth int, budget float64) (out []string) {
	fields := kind.Info().Fields
	if len(fields) == 0 || budget < 4 {
		return nil
	}
	f := &fields[d.r.IntN(len(fields))]
	out = append(out, d.edge(kind, f, depth, budget*0.6))
	if d.chance(0.35) {
		other := f
		if d.chance(0.5) {
			other = &fields[d.r.IntN(len(fields))]
		}
		out = append(out, d.edge(kind, other, 1, budget*0.2))
	}
	return out
}

func (d *draft) edge(kind kg.Kind, f *kg.Field, depth int, budget float64) string {
	each := budget
	switch f.Form {
	case kg.Connection:
		return d.connection(f.Name, f.Kinds[0], f, depth-1, budget)
	case kg.Plain:
		each = budget / 10
	}
	if each < 3 {
		depth = 1
	}
	head := d.key(kind, f.Name) + d.directive()
	if slices.Contains([]string{"Entity", "Node", "Author"}, f.Target) {
		return head + " " + d.abstract(f.Target, f.Kinds, depth-1, each)
	}
	return head + " " + d.node(f.Kinds[0], depth-1, each)
}

// key returns a field without arguments under a key that it can share with its like: its name, or, where that means
// different things in different kinds, its name and kind.
func (d *draft) key(kind kg.Kind, name string) string {
	if d.g.clash[name] {
		return name + kind.String() + ": " + name
	}
	return d.aliased(name)
}

// aliased returns a field without arguments, now and then under another key.
func (d *draft) aliased(name string) string {
	if d.chance(0.1) {
		return d.fresh("a") + ": " + name
	}
	return name
}

// property returns a field of a kind that is a property or a value.
func (d *draft) property(kind kg.Kind) string {
	p := pick(d.r, kind.Info().Properties[1:])
	name, _, isPart := strings.Cut(p.Name, ".")
	field := d.key(kind, name) + d.directive()
	if !isPart {
		return field
	}
	value := d.g.schema.Types[d.g.schema.Types[kind.String()].Fields.ForName(name).Type.Name()]
	var parts selection
	for _, f := range value.Fields {
		if d.chance(0.4) {
			parts.add(d.aliased(f.Name))
		}
	}
	return field + " " + parts.String()
}

// abstract returns a selection of something that can be of several kinds: what they have in common and, for some of
// them, what they have of their own.
func (d *draft) abstract(typ string, kinds []kg.Kind, depth int, budget float64) string {
	s := selection{"__typename"}
	switch typ {
	case "Node":
		s.add("id")
	case "Entity":
		s.add("id", d.aliased(pick(d.r, entityFields)))
	default:
		s.add("... on Entity { id name }")
	}
	if d.chance(0.4) {
		s.add(d.inline(pick(d.r, []string{"Entity", "Node"}), kinds, 0, budget))
	}
	for _, k := range kinds {
		if d.chance(0.6) {
			s.add(d.inline(k.String(), []kg.Kind{k}, depth, budget/float64(len(kinds))))
		}
	}
	if d.chance(0.25) {
		s.add(d.spread(typ, kinds, depth-1, budget/4))
	}
	return s.String()
}

// on returns a selection of a type, which is a kind or abstract; for an abstract one kinds are those worth naming.
func (d *draft) on(typ string, kinds []kg.Kind, depth int, budget float64) string {
	depth = max(depth, 0)
	if kind, ok := kg.KindNamed(typ); ok {
		return d.node(kind, depth, budget)
	}
	if depth == 0 {
		s := selection{"id"}
		if typ == "Author" {
			s = selection{"__typename"}
		}
		for typ == "Entity" && d.chance(0.6) {
			s.add(pick(d.r, entityFields))
		}
		return s.String()
	}
	return d.abstract(typ, kinds, depth, budget)
}

func (d *draft) inline(typ string, kinds []kg.Kind, depth int, budget float64) string {
	if typ == "" { // a fragment without a type condition
		return "..." + d.directive() + " " + d.on(kinds[0].String(), kinds, depth, budget)
	}
	return "... on " + typ + d.directive() + " " + d.on(typ, kinds, depth, budget)
}

// spread returns a spread of a named fragment that fits a type: one that is there already, or a new one.
func (d *draft) spread(typ string, kinds []kg.Kind, depth int, budget float64) string {
	fits := []string{typ}
	if _, concrete := kg.KindNamed(typ); concrete {
		fits = append(fits, "Entity", "Node")
	} else if typ == "Entity" {
		fits = append(fits, "Node")
	} else {
		fits = append(fits, "Entity")
	}
	var old []string
	for _, f := range d.fragments {
		if slices.Contains(fits, f.on) {
			old = append(old, f.name)
		}
	}
	if len(old) > 0 && d.chance(0.5) {
		return "..." + pick(d.r, old) + d.directive()
	}
	on := pick(d.r, fits)
	if on != typ {
		depth = 0
	}
	f := fragment{d.fresh("F"), on, d.on(on, kinds, depth, budget)}
	d.fragments = append(d.fragments, f)
	return "..." + f.name + d.directive()
}

// connection returns a list that pages, at the root or, with f, of an edge.
func (d *draft) connection(name string, kind kg.Kind, f *kg.Field, depth int, budget float64) string {
	size := int64(1 + d.r.IntN(5))
	if f == nil && d.chance(0.4) {
		size = int64(1 + d.r.IntN(30))
	}
	if f == nil && d.chance(0.02) {
		size = 100
	}
	paging := ""
	switch x := d.r.Float64(); {
	case x < 0.12:
		paging = d.arg("last", "Int", d.upTo(size))
	case x < 0.2 && budget > 200:
		size = defaultPage
		paging = pick(d.r, []string{"", "first: null", "after: null", "before: null, last: null"})
		if d.chance(0.3) {
			paging = "first: $" + string(d.nothing("Int", d.chance(0.5)))
		}
	default:
		paging = d.arg("first", "Int", d.upTo(size))
	}
	if budget < 10 && size != defaultPage {
		paging, size = "first: 1", 1
	}
	turns := f == nil && d.turn == Turn{} && d.chance(0.3) && !strings.HasPrefix(paging, "after")
	cursor, end := "", "endCursor"
	if turns {
		d.turn.Variable = string(d.nothing("String", false))
		cursor = "after: $" + d.turn.Variable
		if strings.HasPrefix(paging, "last") {
			cursor, end = "before: $"+d.turn.Variable, "startCursor"
		}
	}
	head := d.head(name, paging, cursor, d.whereArgument(kind, f == nil), d.orderArgument(kind))
	each := budget / float64(size)
	page := d.page(kind, f, depth, each)
	if turns {
		d.turn.Key = responseKey.FindString(head)
		page = "{ pageInfo { " + TurnCursor + ": " + end + " } " + strings.TrimPrefix(page, "{ ")
	}
	if d.chance(0.06) { // the same field once more, to be merged with the first
		return head + " " + page + " " + head + " " + d.page(kind, f, 0, each/4)
	}
	return head + " " + page
}

// responseKey finds the response key of a field: its alias, or its name.
var responseKey = regexp.MustCompile(`^\w+`)

// upTo returns a size, mostly the largest that is wanted.
func (d *draft) upTo(most int64) int64 {
	if d.maybe(0.5) {
		return most
	}
	return 1 + d.v.Int64N(most)
}

// page returns a selection of a connection.
func (d *draft) page(kind kg.Kind, f *kg.Field, depth int, each float64) string {
	var s selection
	if d.chance(0.5) {
		s.add(d.aliased("totalCount"))
	}
	if d.chance(0.3) {
		info := selection{"hasNextPage", "hasPreviousPage"}
		info.add(pick(d.r, []string{"__typename", CursorAlias + "end: endCursor", CursorAlias + "start: startCursor"}))
		s.add("pageInfo " + info.String())
	}
	nodes := d.chance(0.7)
	if nodes {
		s.add("nodes" + d.directive() + " " + d.node(kind, depth, each*0.7))
	}
	if !nodes && d.chance(0.8) || d.chance(0.1) {
		e := selection{"node " + d.node(kind, depth, each*0.7)}
		if d.chance(0.6) {
			e.add(CursorAlias + "c: cursor")
		}
		if f != nil || d.chance(0.2) {
			e.add("role")
		}
		s.add("edges " + e.String())
	}
	if d.chance(0.2) || len(s) == 0 {
		s.add(d.facets(kind))
	}
	return s.String()
}

func (d *draft) facets(kind kg.Kind) string {
	def := d.g.schema.Types[kind.String()+"Facet"]
	var by list
	for range 1 + d.r.IntN(3) {
		by = append(by, enum(pick(d.r, def.EnumValues).Name))
	}
	if d.chance(0.03) {
		by = list{}
	}
	first := ""
	if d.chance(0.6) {
		first = d.arg("first", "Int", d.upTo(12))
	}
	return d.head("facets", d.arg("by", "["+def.Name+"!]!", by), first) + " { field totalValues buckets { value label count } }"
}

// paths returns the root field connections.
func (d *draft) paths(budget float64) string {
	from, to := d.id(d.anyKind(d.v)), d.id(d.anyKind(d.v))
	if n := d.g.graph.nodes[from]; n != nil && d.maybe(0.5) { // not far
		at := from
		for range 1 + d.v.IntN(3) {
			if steps := d.g.graph.steps(at); len(steps) > 0 {
				at = pick(d.v, steps).to
			}
		}
		to = at
	}
	if from == to {
		to = d.id(kg.KindFinding)
	}
	avoid := ""
	if d.chance(0.3) {
		ids := list{d.id(d.anyKind(d.v))}
		if steps := d.g.graph.steps(from); len(steps) > 0 {
			ids = append(ids, pick(d.v, steps).to)
		}
		ids = slices.DeleteFunc(ids, func(id any) bool { return id == from || id == to })
		avoid = d.arg("avoid", "[ID!]", ids)
	}
	most, first := "", ""
	if d.chance(0.7) {
		most = d.arg("maxLength", "Int", 1+d.v.Int64N(6))
	}
	if d.chance(0.6) {
		first = d.arg("first", "Int", d.upTo(12))
	}
	return d.head("connections", d.arg("from", "ID!", from), d.arg("to", "ID!", to), avoid, most, first) +
		" { truncated paths { length steps { from to relation direction } nodes " + d.abstract("Entity", d.someKinds(), 1, budget/150) + " } }"
}

// around returns the root field neighbourhood.
func (d *draft) around(kind kg.Kind, budget float64) string {
	var kinds list
	for _, k := range d.kinds(d.v) {
		kinds = append(kinds, enum(k.Info().Enum))
	}
	some, depth := "", ""
	if d.chance(0.5) {
		some = d.arg("kinds", "[Kind!]", kinds)
	}
	if d.chance(0.7) {
		depth = d.arg("depth", "Int", 1+d.v.Int64N(3))
	}
	return d.head("neighbourhood", d.arg("id", "ID!", d.id(kind)), depth, some, d.arg("first", "Int", d.upTo(60))) +
		" { nodes { distance degree node " + d.abstract("Entity", d.someKinds(), 1, budget/60) + " } edges { id from to relation } leftOut }"
}

// orderArgument returns an `orderBy` of up to three keys, or nothing.
func (d *draft) orderArgument(kind kg.Kind) string {
	if d.chance(0.4) {
		return ""
	}
	def := d.g.schema.Types[kind.String()+"Order"]
	fields := slices.Clone(def.Fields)
	d.r.Shuffle(len(fields), func(i, j int) { fields[i], fields[j] = fields[j], fields[i] })
	// the first key has ties, if it can, or the others would not matter
	slices.SortStableFunc(fields, func(a, b *ast.FieldDefinition) int { return unique(a.Name) - unique(b.Name) })
	var keys list
	for _, f := range fields[:min(len(fields), d.r.IntN(4))] {
		keys = append(keys, input{{f.Name, enum(pick(d.r, []string{"ASC", "DESC"}))}})
	}
	if len(keys) == 1 && d.chance(0.2) {
		return fmt.Sprintf("orderBy: %s", literal(keys[0])) // one for a list of one
	}
	return d.arg("orderBy", "["+def.Name+"!]", keys)
}

func unique(property string) int {
	if property == "id" {
		return 1
	}
	return 0
}
