package walker

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"forwhom/kg"
)

// Operation is a document with one query, and its variables as encoding/json decodes them.
type Operation struct {
	Query     string
	Variables map[string]any
	Turn      Turn // of a list of which there is a next page to ask for; the zero Turn where there is none
}

// Turn says how the next page of a root list is asked for: the list's response key, under which pageInfo has the cursor
// under TurnCursor, and the variable that takes it, which has no value yet.
type Turn struct{ Key, Variable string }

// TurnCursor is the response key of the cursor that a Turn takes.
const TurnCursor = CursorAlias + "turn"

// The bounds of a generated operation. Cost is Cost's.
const (
	MaxCost   = 20_000
	MaxTokens = 900
	MaxBytes  = 60_000
)

// Generator makes random operations that are valid and about a given graph: values in them are mostly values of its
// nodes. Cursors stand under keys that begin with CursorAlias, and are arguments only as a Turn says; the words of paths
// are not asked for. Not safe for concurrent use.
type Generator struct {
	schema *ast.Schema
	r      *rand.Rand
	graph  *graph
	clash  map[string]bool
	small  bool
	shape  uint64 // the seed of the last operation's shape
}

// NewGenerator returns a generator over a graph's nodes. The same schema, nodes and seed give the same operations.
func NewGenerator(schema *ast.Schema, nodes []*kg.Node, seed uint64) *Generator {
	g := &Generator{schema: schema, r: rand.New(rand.NewPCG(seed, 2)), graph: newGraph(nodes, nil, kg.Reader{Role: kg.Editor})}
	g.clash = clashes(schema)
	return g
}

// WithEdges tells the generator the graph's edges too, so that filters name neighbours that are there, ids are of nodes
// with many, and paths lead somewhere; it returns g.
func (g *Generator) WithEdges(edges []kg.Edge) *Generator {
	g.graph = newGraph(g.graph.list, edges, kg.Reader{Role: kg.Editor})
	return g
}

// Small makes every operation one of a single root and at most two edges deep, for stores to which a new question is dear;
// it returns g.
func (g *Generator) Small() *Generator {
	g.small = true
	return g
}

// clashes returns the names of fields that are of different types in different kinds.
func clashes(schema *ast.Schema) map[string]bool {
	types, clash := make(map[string]string), make(map[string]bool)
	for k := kg.Kind(1); k <= kg.KindCount; k++ {
		for _, f := range schema.Types[k.String()].Fields {
			if t, ok := types[f.Name]; ok && t != f.Type.String() {
				clash[f.Name] = true
			}
			types[f.Name] = f.Type.String()
		}
	}
	return clash
}

// Next returns the next operation.
func (g *Generator) Next() Operation {
	for {
		g.shape = g.r.Uint64()
		if op, ok := g.draw(); ok {
			return op
		}
	}
}

// Again returns the last operation with other values in it: other ids, texts, numbers, dates, lists of them and sizes of
// pages. What it selects, which conditions it states and which variables it has stay. Mostly it is the same plan with
// other parameters; where a value shapes a plan, or two values happen to be the same, it may be another.
func (g *Generator) Again() Operation {
	for {
		if op, ok := g.draw(); ok {
			return op
		}
	}
}

// draw makes an operation of the shape; not ok where it is out of bounds.
func (g *Generator) draw() (op Operation, ok bool) {
	d := &draft{g: g, r: rand.New(rand.NewPCG(g.shape, 3)), v: g.r, bare: make(map[string]bool), values: make(map[string]any)}
	op = d.operation()
	return op, len(op.Query) < MaxBytes && Tokens(op.Query) < MaxTokens && Cost(g.schema, op) < MaxCost
}

// draft is an operation in the making.
//
// Its response keys are such that selections can always be merged: a field with arguments has a key of its own, and a
// field whose type is not the same in every kind has its kind in its key. Where such a key stands twice, all of the field
// stands twice.
type draft struct {
	g         *Generator
	r         *rand.Rand // draws the shape, and nothing that depends on values
	v         *rand.Rand // draws the values
	count     int
	bare      map[string]bool // fields with arguments that stand without an alias somewhere
	variables []variable
	values    map[string]any
	fragments []fragment
	turn      Turn
}

type (
	fragment struct{ name, on, text string }
	variable struct{ name, definition string }
)

func (d *draft) chance(p float64) bool { return d.r.Float64() < p }

// maybe is chance for values.
func (d *draft) maybe(p float64) bool { return d.v.Float64() < p }

// fresh returns a name that is new in this operation.
func (d *draft) fresh(prefix string) string {
	d.count++
	return fmt.Sprintf("%s%d", prefix, d.count)
}

func (d *draft) operation() Operation {
	roots, depth := 1+d.r.IntN(3), 3+d.r.IntN(4)
	if d.g.small {
		roots, depth = 1, 1+d.r.IntN(2)
	}
	var parts []string
	for range roots {
		root := d.root(depth, 12_000/float64(roots))
		switch {
		case d.chance(0.08):
			root = "... on Query" + d.directive() + " { " + root + " }"
		case d.chance(0.05):
			f := fragment{d.fresh("R"), "Query", "{ " + root + " }"}
			d.fragments = append(d.fragments, f)
			root = "..." + f.name + d.directive()
		}
		parts = append(parts, root)
	}
	if d.chance(0.1) {
		parts = append(parts, "__typename")
	}
	document := []string{"{\n" + strings.Join(parts, "\n") + "\n}"}
	for _, f := range d.fragments {
		document = append(document, "fragment "+f.name+" on "+f.on+" "+f.text)
	}
	head := ""
	if defined := d.defined(strings.Join(document, "\n")); len(defined) > 0 {
		head = "query Q(" + strings.Join(defined, ", ") + ") "
	} else if d.chance(0.5) {
		head = "query Q "
	}
	document[0] = head + document[0]
	if d.chance(0.3) {
		slices.Reverse(document)
	}
	return Operation{strings.Join(document, "\n"), d.values, d.turn}
}

// defined returns the definitions of the variables that a document uses, and forgets the others: what was drawn and
// thrown away again may have left some.
func (d *draft) defined(document string) (definitions []string) {
	used := make(map[string]bool)
	for _, name := range variableName.FindAllString(document, -1) {
		used[name] = true
	}
	for _, v := range d.variables {
		if used["$"+v.name] {
			definitions = append(definitions, v.definition)
		} else {
			delete(d.values, v.name)
		}
	}
	return definitions
}

// variableName finds the draft's variables; no text of the synthetic graph looks like one.
var variableName = regexp.MustCompile(`\$v[0-9]+`)

// root returns one root field.
func (d *draft) root(depth int, budget float64) string {
	kind := d.kind()
	info := kind.Info()
	switch x := d.r.Float64(); {
	case x < 0.5:
		return d.connection(info.Many, kind, nil, depth, budget)
	case x < 0.76:
		return d.head(info.One, d.arg("id", "ID!", d.id(kind))) + " " + d.node(kind, depth, budget)
	case x < 0.83:
		return d.head("node", d.arg("id", "ID!", d.id(kind))) + " " + d.abstract("Node", d.someKinds(), depth, budget)
	case x < 0.9:
		ids := list{}
		for range d.v.IntN(9) {
			ids = append(ids, d.id(d.anyKind(d.v)))
		}
		if len(ids) > 1 && d.maybe(0.2) {
			ids = append(ids, ids[0])
		}
		return d.head("nodes", d.arg("ids", "[ID!]!", ids)) + " " + d.abstract("Node", d.someKinds(), depth, budget/9)
	case x < 0.95:
		return d.paths(budget)
	}
	return d.around(kind, budget)
}

func (d *draft) kind() kg.Kind { return d.anyKind(d.r) }

// anyKind returns one of the kinds, those with many nodes more often.
func (d *draft) anyKind(r *rand.Rand) kg.Kind {
	if r.Float64() < 0.5 {
		if all := d.g.graph.list; len(all) > 0 {
			return pick(r, all).Kind
		}
	}
	return kg.Kind(1 + r.IntN(kg.KindCount))
}

func (d *draft) someKinds() []kg.Kind { return d.kinds(d.r) }

func (d *draft) kinds(r *rand.Rand) []kg.Kind {
	kinds := []kg.Kind{}
	for range 1 + r.IntN(3) {
		if k := d.anyKind(r); !slices.Contains(kinds, k) {
			kinds = append(kinds, k)
		}
	}
	return kinds
}

// id returns an id of a kind, preferring nodes with many edges; now and then one of another kind or of nothing.
func (d *draft) id(kind kg.Kind) string {
	all := d.g.graph.byKind[kind]
	switch x := d.v.Float64(); {
	case x < 0.04 || len(all) == 0:
		return kind.Info().Prefix + ":nothing-here"
	case x < 0.06:
		return pick(d.v, []string{"", "nonsense", "study:", "klingon:1"})
	case x < 0.09:
		return pick(d.v, d.g.graph.list).ID
	}
	a, b := pick(d.v, all), pick(d.v, all)
	if d.g.graph.degree(a.ID) < d.g.graph.degree(b.ID) {
		a = b
	}
	return a.ID
}

// arg returns an argument: its value in the document, or, at times, a variable.
func (d *draft) arg(name, typ string, v any) string {
	if d.chance(0.25) {
		return name + ": $" + string(d.variable(typ, v))
	}
	return name + ": " + literal(v)
}

// variable defines a variable with a value, given or, at times, as its default.
func (d *draft) variable(typ string, v any) ref {
	name := d.fresh("v")
	definition := "$" + name + ": " + typ
	if d.chance(0.2) {
		definition += " = " + literal(v)
		if d.chance(0.3) {
			d.values[name] = plain(v)
		}
	} else {
		d.values[name] = plain(v)
	}
	d.variables = append(d.variables, variable{name, definition})
	return ref(name)
}

// nothing defines a variable that can be null, without a value: it is not given, or given as null.
func (d *draft) nothing(typ string, null bool) ref {
	name := d.fresh("v")
	d.variables = append(d.variables, variable{name, "$" + name + ": " + typ})
	if null {
		d.values[name] = nil
	}
	return ref(name)
}

// head returns a field with arguments under a key of its own: an alias, or its name where no other has that.
func (d *draft) head(name string, args ...string) string {
	head := name
	if d.bare[name] || d.chance(0.5) {
		head = d.fresh("a") + ": " + name
	} else {
		d.bare[name] = true
	}
	args = slices.DeleteFunc(args, func(a string) bool { return a == "" })
	if len(args) > 0 {
		head += "(" + strings.Join(args, ", ") + ")"
	}
	return head + d.directive()
}

// directive returns, now and then, @skip or @include.
func (d *draft) directive() string {
	if !d.chance(0.06) {
		return ""
	}
	name := pick(d.r, []string{"skip", "include"})
	value := d.chance(0.25) == (name == "skip") // mostly, what has a directive stays
	return " @" + name + "(" + d.arg("if", "Boolean!", value) + ")"
}
