package plan

import (
	"fmt"

	"github.com/vektah/gqlparser/v2/ast"

	"forwhom/kg"
)

// Some types of the schema are neither nodes nor pages of nodes but what is computed from them: an answer of whatWorks,
// a path, a hit. Their values are Objects, which know their fields by name; nodes within them are read by the plan.

// Object is a value of such a type. Field returns a field's value: nil, a string, an int, a float64, a bool, a []string,
// an Object, a []Object, a NodeID or []NodeID of nodes to be read, a Ref or []Ref of nodes that were.
type Object interface {
	Field(name string, args Args) any
}

// NodeID names a node that an object has as a field; "" is none.
type NodeID kg.ID

// Ref is the block of a node in Rows that an object has as a field; 0 is none.
type Ref int32

// Fields is an Object whose values are at hand.
type Fields map[string]any

// Field returns the value of the name.
func (f Fields) Field(name string, _ Args) any { return f[name] }

// Args are the arguments of one field in one run.
type Args struct {
	args   []argument
	params []any
}

type argument struct {
	name  string
	param Param
}

// Int returns a number argument; or, where it was not given, the value that stands for it.
func (a Args) Int(name string, or int) int {
	if n, ok := a.Value(name).(int64); ok {
		return int(n)
	}
	return or
}

// Text returns a text argument, "" where it was not given.
func (a Args) Text(name string) string {
	s, _ := a.Value(name).(string)
	return s
}

// Value returns an argument as variables hold it, nil where it was not given.
func (a Args) Value(name string) any {
	for _, arg := range a.args {
		if arg.name == name {
			return a.params[arg.param]
		}
	}
	return nil
}

// outObject is a selection on an object.
type outObject struct {
	fields []outField
}

// object compiles a selection on an object. nodes compiles a selection on a node within it.
func (c *compiler) object(typeName string, sets []ast.SelectionSet, nodes nodeCompiler) (*outObject, error) {
	fields := c.fields(typeName, sets...)
	out := &outObject{fields: make([]outField, len(fields))}
	for i, sel := range fields {
		if err := c.objectField(typeName, sel, &out.fields[i], nodes); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// nodeCompiler compiles a selection on nodes within an object into what reads them, and says which fill they are in:
// -1 where they are in the block that the object comes from.
type nodeCompiler func(kinds []kg.Kind, sets []ast.SelectionSet) (node *outNode, fill int, err error)

func (c *compiler) objectField(typeName string, sel *selected, out *outField, nodes nodeCompiler) (err error) {
	defer c.at(sel.key())()
	def := sel.field.Definition
	out.key, out.name, out.nonNull = quoteKey(sel.key()), sel.field.Name, def.Type.NonNull
	if out.name == "__typename" {
		out.what, out.text = outText, `"`+typeName+`"`
		return nil
	}
	inner := c.schema.Types[def.Type.Name()]
	if len(def.Arguments) > 0 {
		out.args = c.objectArguments(sel.field)
	}
	switch {
	case len(c.kindsOf(inner.Name)) > 0:
		out.what = outObjectNode
		out.node, out.fill, err = nodes(c.kindsOf(inner.Name), sel.sets)
	case inner.Kind == ast.Object:
		out.what = outObjectField
		out.object, err = c.object(inner.Name, sel.sets, nodes)
	default:
		out.what = outObjectLeaf
	}
	return err
}

// objectArguments registers the arguments of a field of an object, those that were given.
func (c *compiler) objectArguments(f *ast.Field) []argument {
	var args []argument
	given := c.arguments(f)
	for _, def := range f.Definition.Arguments {
		if in := given[def.Name]; !in.null() {
			place := fmt.Sprintf("%s(%s:)", f.Name, def.Name)
			convert, sort := c.checkOf(f.Name, def)
			args = append(args, argument{def.Name, c.param(in, sort, place, convert)})
		}
	}
	return args
}

// ranges are the limits of number arguments; first is 1 to 100 where nothing else is said. The descriptions in
// schema/query.graphql say them too.
var ranges = map[string][2]int64{
	"evidenceMap.maxRows": {1, 200}, "evidenceMap.maxColumns": {1, 200},
	"compare.maxOutcomes":   {1, 100},
	"connections.maxLength": {1, 8}, "connections.first": {1, 25},
	"neighbourhood.depth": {1, 4}, "neighbourhood.first": {1, 500},
}

// checkOf returns how an argument of an object's field is checked, and a name for that.
func (c *compiler) checkOf(field string, def *ast.ArgumentDefinition) (convert func(any) (any, error), sort string) {
	switch r, ranged := ranges[field+"."+def.Name]; {
	case ranged:
		return count(r[0], r[1]), fmt.Sprintf("%dto%d", r[0], r[1])
	case def.Name == "first":
		return count(1, 100), "1to100"
	case field == "search" && def.Name == "text":
		return searchText, "text"
	case def.Name == "kinds":
		return kindPrefixes, "kinds"
	}
	name := def.Type.Name()
	if c.schema.Types[name].Kind == ast.InputObject {
		return func(v any) (any, error) { return v, checkOneOf(c.schema, def.Type, v) }, "object"
	}
	t := scalarTypes[name]
	if def.Type.Elem != nil {
		return listOf(t, maxList), fmt.Sprint("list", t)
	}
	return scalarOf(t), fmt.Sprint("one", t)
}

// scalarTypes are the built-in scalars; every other leaf of the schema is a text.
var scalarTypes = map[string]kg.Type{"Int": kg.Int, "Float": kg.Float, "Boolean": kg.Bool, "ID": kg.IDType,
	"PartialDate": kg.PartialDateType, "DateTime": kg.DateTimeType}

// CompilePayload compiles the selection on what a mutation returned or a subscription sent: an Object, and the nodes that
// it names. The Operation has that one computed field; WritePayload writes it.
func CompilePayload(schema *ast.Schema, field *ast.Field, vars map[string]any, opts Options) (*Operation, error) {
	c := newCompiler(schema, vars, opts)
	c.op.roots = make([]outField, 1)
	c.path = []any{field.Alias}
	out := &c.op.roots[0]
	out.key, out.name, out.nonNull = quoteKey(field.Alias), field.Alias, field.Definition.Type.NonNull
	// The field's own arguments are the resolver's, and gqlgen has read them.
	if err := c.computedRoot(&selected{field: field, sets: []ast.SelectionSet{field.SelectionSet}}, nil, out); err != nil {
		return nil, err
	}
	return c.finish(), nil
}

// WritePayload appends the value of a payload to dst; ok is false where it is null and may not be.
func (o *Operation) WritePayload(dst []byte, a *Answer) (data []byte, ok bool) {
	w := writer{o: o, a: a, r: a.Rows}
	w.steps[0].key = o.roots[0].key
	return w.root(dst, &o.roots[0])
}

// computedRoot compiles a root field that Go computes.
func (c *compiler) computedRoot(sel *selected, args []argument, out *outField) (err error) {
	computed := &Computed{Name: sel.field.Name, Key: sel.key(), args: args}
	out.what, out.slot = outComputed, int32(len(c.op.Computed))
	c.op.Computed = append(c.op.Computed, computed)
	computed.out, err = c.object(sel.field.Definition.Type.Name(), sel.sets, c.filled)
	return err
}

// filled compiles a selection on nodes that are known only when an object is computed: they are read by a Many whose
// ids are given with FillParams.
func (c *compiler) filled(kinds []kg.Kind, sets []ast.SelectionSet) (*outNode, int, error) {
	many := &Many{IDs: Param(len(c.params)), Kinds: kinds}
	c.params = append(c.params, parameter{in: input{given: true, value: []string{}}, convert: same})
	fill := len(c.plan.Roots)
	c.plan.Roots = append(c.plan.Roots, many)
	s := newShape()
	c.finishers = append(c.finishers, func() { many.Shape = s.finish() })
	node, err := c.node(s, kinds, sets)
	return node, fill, err
}

// Args returns the arguments of a computed field in a run.
func (f *Computed) Args(params []any) Args { return Args{f.args, params} }

// Fill gives the plan the ids of the nodes that the objects of the computed fields name, and reports whether the plan has
// anything to read then.
func (o *Operation) Fill(objects []Object, params []any) bool {
	for i, f := range o.Computed {
		f.fill(o, objects[i], params)
	}
	return o.reads(params)
}

// fill gives the plan the ids of the nodes that the field's object names, each once.
func (f *Computed) fill(o *Operation, object Object, params []any) {
	wanted := map[int]*idSet{}
	collectIDs(f.out, object, params, wanted)
	for fill, ids := range wanted {
		params[o.Plan.Roots[fill].(*Many).IDs] = ids.list
	}
}

type idSet struct {
	list []string
	seen map[string]bool
}

func (s *idSet) add(id string) {
	if id != "" && !s.seen[id] {
		s.seen[id] = true
		s.list = append(s.list, id)
	}
}

func collectIDs(out *outObject, object Object, params []any, wanted map[int]*idSet) {
	for i := range out.fields {
		f := &out.fields[i]
		switch f.what {
		case outObjectNode:
			if wanted[f.fill] == nil {
				wanted[f.fill] = &idSet{seen: map[string]bool{}, list: []string{}}
			}
			switch v := object.Field(f.name, Args{f.args, params}).(type) {
			case NodeID:
				wanted[f.fill].add(string(v))
			case []NodeID:
				for _, id := range v {
					wanted[f.fill].add(string(id))
				}
			}
		case outObjectField:
			switch v := object.Field(f.name, Args{f.args, params}).(type) {
			case Object:
				collectIDs(f.object, v, params, wanted)
			case []Object:
				for _, item := range v {
					collectIDs(f.object, item, params, wanted)
				}
			}
		}
	}
}
