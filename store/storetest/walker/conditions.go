package walker

import (
	"slices"
	"strings"
	"unicode"

	"github.com/vektah/gqlparser/v2/ast"

	"forwhom/kg"
)

// whereArgument returns a `where`, or nothing: in the document, with variables in it, or as a variable in whole. At
// the root it goes deeper.
func (d *draft) whereArgument(kind kg.Kind, root bool) string {
	depth := 1
	if root {
		depth = 2 + d.r.IntN(2)
	}
	loose := !root && d.chance(0.8)
	typ := kind.String() + "Where"
	switch x := d.r.Float64(); {
	case x < 0.3:
		return ""
	case x < 0.33:
		return "where: $" + string(d.nothing(typ, d.chance(0.5)))
	case x < 0.5:
		c := conditions{d, false, loose}
		return "where: $" + string(d.variable(typ, c.where(typ, kind, d.witness(kind), depth)))
	}
	c := conditions{d, true, loose}
	return "where: " + literal(c.where(typ, kind, d.witness(kind), depth))
}

// witness returns a node of a kind, of which conditions that are made for it tend to be true.
func (d *draft) witness(kind kg.Kind) *kg.Node {
	if all := d.g.graph.byKind[kind]; len(all) > 0 {
		return pick(d.v, all)
	}
	return kg.NewNode(kind, "")
}

// conditions makes conditions; refs says whether variables may stand in them, loose that they be such as many nodes
// pass, for short lists whose nodes are not known.
type conditions struct {
	*draft
	refs, loose bool
}

// where makes a condition on nodes of a kind: an input of the type named, whose fields are those of the kind or, for
// EntityWhere, of every kind.
func (c conditions) where(typ string, kind kg.Kind, witness *kg.Node, depth int) input {
	def := c.g.schema.Types[typ]
	var out input
	add := func(name string, v any) {
		if !slices.ContainsFunc(out, func(e entry) bool { return e.name == name }) {
			out = append(out, entry{name, v})
		}
	}
	several := func(least int) list {
		list := list{}
		for range least + c.r.IntN(2) {
			w := witness
			if c.maybe(0.4) {
				w = c.witness(kind)
			}
			list = append(list, c.where(typ, kind, w, depth-1))
		}
		return list
	}
	fields := def.Fields[:len(def.Fields)-3] // without and, or, not
	most := 2
	if c.loose {
		most = 1
	}
	for range 1 + c.r.IntN(most) {
		f := pick(c.r, fields)
		edge, isEdge := kind.Field(f.Name)
		switch x := c.r.Float64(); {
		case x < 0.02:
			add(f.Name, nil)
		case x < 0.03:
			add(pick(c.r, []string{"and", "or"}), list{})
		case x < 0.1 && depth > 0:
			add("and", several(1))
		case x < 0.2 && depth > 0:
			add("or", several(2))
		case x < 0.3 && depth > 0:
			add("not", c.where(typ, kind, c.witness(kind), depth-1))
		case isEdge && depth > 0:
			add(f.Name, c.edge(f.Type.Name(), edge, witness, depth))
		case !isEdge:
			add(f.Name, c.property(f, witness))
		}
	}
	return out
}

// edge makes a condition on the neighbours of an edge.
func (c conditions) edge(filter string, f *kg.Field, witness *kg.Node, depth int) input {
	kind := pick(c.v, f.Kinds)
	near := c.witness(kind)
	if items := c.g.graph.neighbours(witness, f); len(items) > 0 && c.maybe(0.8) {
		near = pick(c.v, items).node
		kind = near.Kind
	}
	where := strings.TrimSuffix(filter, "EdgeFilter") + "Where"
	ids := func() any {
		ids := list{near.ID}
		for c.maybe(0.4) {
			ids = append(ids, c.id(kind))
		}
		if c.maybe(0.05) {
			ids = list{}
		}
		return c.operand("[ID!]", ids)
	}
	switch x := c.r.Float64(); {
	case x < 0.1, c.loose && x < 0.5:
		return input{{pick(c.r, []string{"some", "none"}), input{}}}
	case x < 0.45:
		return input{{"some", c.where(where, kind, near, depth-1)}}
	case x < 0.6:
		return input{{"none", c.where(where, kind, c.witness(kind), depth-1)}}
	case x < 0.65:
		return input{{"none", c.where(where, kind, c.witness(kind), depth-1)}, {"in", ids()}}
	case x < 0.68:
		return input{}
	case c.g.schema.Types[filter].Fields.ForName("within") != nil && c.chance(0.7):
		for range c.v.IntN(3) { // something broader
			if e := c.g.graph.out[near.ID]; len(e) > 0 && e[0].Relation == kg.RelBroader {
				near = c.g.graph.nodes[e[0].To]
			}
		}
		return input{{"within", ids()}}
	}
	return input{{"in", ids()}}
}

// property makes a condition on a property, or on the parts of a value.
func (c conditions) property(f *ast.FieldDefinition, witness *kg.Node) input {
	filter := c.g.schema.Types[f.Type.Name()]
	if _, ok := witness.Kind.Property(f.Name); ok {
		return c.operators(filter, f.Name, witness)
	}
	part := pick(c.r, filter.Fields)
	if part.Name == "exists" {
		return input{{"exists", c.operand("Boolean", c.maybe(0.6))}}
	}
	return input{{part.Name, c.operators(c.g.schema.Types[part.Type.Name()], f.Name+"."+part.Name, witness)}}
}

// operators makes one operator, or two, for a property; mostly such that it is true of the witness.
func (c conditions) operators(filter *ast.Definition, property string, witness *kg.Node) input {
	var out input
	if c.chance(0.03) {
		return input{}
	}
	for range 1 + c.r.IntN(5)/4 {
		op := pick(c.r, filter.Fields)
		for c.narrow(op.Name) { // rather something that more nodes pass
			op = pick(c.r, filter.Fields)
		}
		if !slices.ContainsFunc(out, func(e entry) bool { return e.name == op.Name }) {
			out = append(out, entry{op.Name, c.operator(op, property, witness)})
		}
	}
	return out
}

// narrow reports whether an operator is best drawn again, since few nodes pass it.
func (c conditions) narrow(operator string) bool {
	switch operator {
	case "eq", "in", "contains", "startsWith":
		return c.chance(0.4) || c.loose && c.chance(0.6)
	}
	return false
}

func (c conditions) operator(op *ast.FieldDefinition, property string, witness *kg.Node) any {
	typ := op.Type.String()
	own := c.near(property, witness)
	switch op.Name {
	case "exists":
		return c.operand(typ, c.maybe(0.7) == (valueOf(witness, property) != nil))
	case "in":
		values := list{own}
		for c.maybe(0.6) {
			values = append(values, c.near(property, c.witness(witness.Kind)))
		}
		if c.maybe(0.05) {
			values = list{}
		}
		return c.operand(typ, values)
	case "not", "gt", "gte", "lt", "lte":
		own = c.near(property, c.witness(witness.Kind))
	case "contains", "startsWith":
		text := []rune(own.(string))
		from, to := 0, min(len(text), 1+c.v.IntN(8))
		if op.Name == "contains" {
			from = c.v.IntN(len(text) + 1)
			to = min(len(text), from+1+c.v.IntN(6))
		}
		own = string(text[from:to])
	}
	return c.operand(typ, own)
}

// operand returns a value as it is or as a variable, which now and then is not given, so that the operator is not there.
func (c conditions) operand(typ string, v any) any {
	switch {
	case !c.refs || !c.chance(0.12):
		return v
	case c.chance(0.08):
		return c.nothing(typ, false)
	}
	return c.variable(typ, v)
}

// near returns a value that a property could have: the witness's, another node's where that is unknown, or one that is
// close to it.
func (c conditions) near(property string, witness *kg.Node) any {
	i, _ := witness.Kind.Property(property)
	p := witness.Kind.Info().Properties[i]
	v := valueOf(witness, property)
	for range 8 {
		if v == nil {
			v = valueOf(c.witness(witness.Kind), property)
		}
	}
	if several, ok := v.([]string); ok {
		v = pick(c.v, several)
	}
	switch p.Type {
	case kg.Int:
		n, _ := v.(int64)
		return n + pick(c.v, []int64{0, 0, 0, 0, -1, 1})
	case kg.Float:
		f, _ := v.(float64)
		return f + pick(c.v, []float64{0, 0, 0, 0, -0.5, 0.25})
	case kg.Bool:
		return c.maybe(0.5)
	case kg.Enum:
		if s, ok := v.(string); ok && c.maybe(0.8) {
			return enum(s)
		}
		return enum(pick(c.v, p.Enum))
	case kg.PartialDateType:
		s, ok := v.(string)
		switch {
		case !ok || c.maybe(0.2):
			return pick(c.v, dates)
		case c.maybe(0.3):
			return s[:4]
		}
		return s
	case kg.DateTimeType:
		s, ok := v.(string)
		if !ok {
			s = "2026-11-20T08:00:00Z"
		}
		if c.maybe(0.2) {
			s = s[:len("2026-11-20T08:00")] + ":01Z"
		}
		return s
	case kg.IDType:
		return c.id(witness.Kind)
	}
	s, _ := v.(string)
	return c.respelt(s)
}

// respelt returns a text as it is, written otherwise with the same fold, or with something else at its end.
func (c conditions) respelt(s string) string {
	switch x := c.v.Float64(); {
	case x < 0.15:
		return strings.ToUpper(s)
	case x < 0.25:
		return strings.Map(unicode.ToLower, s) + " "
	case x < 0.3:
		return strings.ReplaceAll(s, " ", "  ")
	case x < 0.35:
		return s + "x"
	}
	return s
}
