package plan

import (
	"fmt"
	"slices"
	"sync/atomic"

	"github.com/vektah/gqlparser/v2/ast"

	"forwhom/kg"
)

// Operation is a compiled operation: what to read, where its parameters come from, and how to write the answer. It is
// the same for every run whose variables have the same ShapeKey, and safe for concurrent use.
type Operation struct {
	Plan     *Plan
	Computed []*Computed // the root fields that are computed from facts, in order
	Attached []*Attached // the fields of nodes that are computed from facts, in order
	params   []parameter
	bound    []func(params []any) error // what is checked when all parameters are known
	own      Param
	roots    []outField
	size     atomic.Int64 // of the last answer, in bytes
}

// Computed is a root field that Go computes: the caller gives its Object before the plan is read, and the nodes that
// the object names are read with the plan.
type Computed struct {
	Name string // the field, such as "whatWorks"
	Key  string // the response key
	args []argument
	out  *outObject
}

// Options are what compiling depends on beside the operation.
type Options struct {
	Role kg.Role
	// Computed are the root fields that are computed, by name.
	Computed []string
	// Attached are the fields of nodes that are computed, such as "Intervention.ratings".
	Attached []string
	// Unlimited lets lists without first and last be read whole: for the questions that the program asks itself.
	Unlimited bool
}

type compiler struct {
	schema     *ast.Schema
	vars       map[string]any
	unlimited  bool
	computed   []string
	attached   []string
	params     []parameter
	bound      []func(params []any) error
	interned   map[string]Param
	conditions int // of wheres so far
	hops       int // from the nodes of the list whose where is being compiled
	path       []any
	plan       *Plan
	finishers  []func() // what is filled in when all selections are in
	op         *Operation
}

// Compile turns one validated operation into an Operation. vars are the coerced variables; only what shapes the plan is
// taken from them. Errors are *kg.Error of kind BadInput that name the argument.
func Compile(schema *ast.Schema, op *ast.OperationDefinition, vars map[string]any, opts Options) (*Operation, error) {
	c := newCompiler(schema, vars, opts)
	fields := c.fields("Query", op.SelectionSet)
	c.op.roots = make([]outField, len(fields))
	for i, sel := range fields {
		if err := c.root(sel, &c.op.roots[i]); err != nil {
			return nil, err
		}
	}
	return c.finish(), nil
}

func newCompiler(schema *ast.Schema, vars map[string]any, opts Options) *compiler {
	c := &compiler{schema: schema, vars: vars, unlimited: opts.Unlimited, computed: opts.Computed, attached: opts.Attached,
		interned: map[string]Param{}, plan: &Plan{Sees: opts.Role, Own: NoParam}, op: &Operation{own: NoParam}}
	if opts.Role != kg.Editor {
		c.op.own = c.intern("own", parameter{convert: same})
		c.plan.Own = c.op.own
	}
	return c
}

// finish fills in what is known when all selections are in.
func (c *compiler) finish() *Operation {
	for _, finish := range c.finishers {
		finish()
	}
	c.plan.Params = len(c.params)
	c.op.Plan, c.op.params, c.op.bound = c.plan, c.params, c.bound
	return c.op
}

// Params returns the parameters of one run: those of the variables, and who asks.
func (o *Operation) Params(vars map[string]any, reader kg.Reader) ([]any, error) {
	values := make([]any, len(o.params))
	for i := range o.params {
		if Param(i) == o.own {
			values[i] = reader.ID
			continue
		}
		v, err := o.params[i].value(vars)
		if err != nil {
			return nil, err
		}
		values[i] = v
	}
	for _, check := range o.bound {
		if err := check(values); err != nil {
			return nil, err
		}
	}
	return values, nil
}

// SizeHint returns how many bytes an answer is likely to have: those of the last one and a little more.
func (o *Operation) SizeHint() int { return int(o.size.Load())*9/8 + 256 }

// reads reports whether the plan has anything to read in a run: a plan whose roots are all lists of no ids has not.
func (o *Operation) reads(params []any) bool {
	for _, r := range o.Plan.Roots {
		many, ok := r.(*Many)
		if !ok {
			return true
		}
		if ids, _ := params[many.IDs].([]string); len(ids) > 0 {
			return true
		}
	}
	return false
}

// at notes a response key on the way down, for errors; the function it returns takes it off again.
func (c *compiler) at(key string) func() {
	c.path = append(slices.Clip(c.path), key)
	return func() { c.path = c.path[:len(c.path)-1] }
}

func (c *compiler) bad(format string, args ...any) error {
	return c.failed(kg.BadInput, format, args...)
}

func (c *compiler) costly(format string, args ...any) error {
	return c.failed(kg.TooCostly, format, args...)
}

func (c *compiler) failed(kind kg.ErrorKind, format string, args ...any) error {
	e := kg.Errorf(kind, format, args...)
	e.Path = slices.Clone(c.path)
	return e
}

// arguments returns the arguments of a field; one that is absent or null has its default.
func (c *compiler) arguments(f *ast.Field) map[string]input {
	args := make(map[string]input, len(f.Definition.Arguments))
	for _, def := range f.Definition.Arguments {
		in := input{}
		if a := f.Arguments.ForName(def.Name); a != nil {
			in = inputOf(a.Value, c.vars)
		}
		if in.null() && def.DefaultValue != nil {
			in = inputOf(def.DefaultValue, nil)
		}
		args[def.Name] = in
	}
	return args
}

func (c *compiler) root(sel *selected, out *outField) error {
	defer c.at(sel.key())()
	name := sel.field.Name
	out.key, out.name, out.nonNull = quoteKey(sel.key()), sel.key(), sel.field.Definition.Type.NonNull
	typeName := sel.field.Definition.Type.Name()
	switch {
	case name == "__typename":
		out.what, out.text = outText, `"Query"`
		return nil
	case name == "__schema" || name == "__type":
		out.what, out.field = outIntrospection, sel.field
		return nil
	case slices.Contains(c.computed, name):
		return c.computedRoot(sel, c.objectArguments(sel.field), out)
	case name == "nodes":
		return c.manyRoot(sel, out)
	case name == "search":
		return c.searchRoot(sel, out)
	case name == "connections":
		return c.pathsRoot(sel, out)
	case name == "neighbourhood":
		return c.aroundRoot(sel, out)
	}
	for k := kg.Kind(1); k <= kg.KindCount; k++ {
		if k.Info().Many == name {
			return c.listRoot(k, sel, out)
		}
	}
	if kinds := c.kindsOf(typeName); len(kinds) > 0 {
		return c.oneRoot(kinds, sel, out)
	}
	return fmt.Errorf("plan: nothing answers Query.%s", name)
}

// add gives the plan a root and the output its place among the roots.
func (c *compiler) add(r Root, out *outField) {
	out.slot = int32(len(c.plan.Roots))
	c.plan.Roots = append(c.plan.Roots, r)
}

func (c *compiler) oneRoot(kinds []kg.Kind, sel *selected, out *outField) (err error) {
	name := sel.field.Name
	get := &Get{ID: c.param(c.arguments(sel.field)["id"], "id", name+"(id:)", scalarOf(kg.IDType)), Kinds: kinds}
	s := newShape()
	out.what = outOne
	c.add(get, out)
	c.finishers = append(c.finishers, func() { get.Shape = s.finish() })
	out.node, err = c.node(s, kinds, sel.sets)
	return err
}

func (c *compiler) manyRoot(sel *selected, out *outField) (err error) {
	kinds := c.kindsOf("Node")
	many := &Many{IDs: c.param(c.arguments(sel.field)["ids"], "ids100", "nodes(ids:)", listOf(kg.IDType, 100)), Kinds: kinds}
	s := newShape()
	out.what = outList
	c.add(many, out)
	c.finishers = append(c.finishers, func() { many.Shape = s.finish() })
	out.node, err = c.node(s, kinds, sel.sets)
	return err
}

func (c *compiler) listRoot(kind kg.Kind, sel *selected, out *outField) error {
	p, _, err := c.pageOf(kind, kind.Info().Many, sel)
	if err != nil {
		return err
	}
	out.what = outPage
	c.add(&List{Kind: kind, Page: p.page}, out)
	c.finishers = append(c.finishers, p.finish)
	out.page, err = c.connection(p, sel)
	return err
}
