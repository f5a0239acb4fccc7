package plan

import (
	"fmt"

	"github.com/vektah/gqlparser/v2/ast"

	"forwhom/kg"
)

// A noun may have fields that are not stored but computed from facts, such as Intervention.ratings. Which nodes they
// stand on is known only when the plan has been read: the answer is walked once for the nodes that want them (Wants),
// the caller computes a value for each, and then the answer is written.

// Attached is a field of a noun that Go computes, in one place of an operation. Its value is as a field's of an Object,
// but names no nodes to be read.
type Attached struct {
	Kind kg.Kind
	Name string // the field, such as "ratings"
	args []argument
}

// Wanted is the value of an Attached for one node.
type Wanted struct {
	Field int // its place in Operation.Attached
	ID    kg.ID
}

// Args returns the arguments of the field in a run.
func (f *Attached) Args(params []any) Args { return Args{f.args, params} }

// Wants returns which values an answer whose rows have been read wants, each once, in the order of the answer.
func (o *Operation) Wants(a *Answer) []Wanted {
	if len(o.Attached) == 0 {
		return nil
	}
	var wanted []Wanted
	seen := map[Wanted]bool{}
	o.walk(a, func(_ *writer, one Wanted) {
		if !seen[one] {
			seen[one] = true
			wanted = append(wanted, one)
		}
	})
	return wanted
}

// PathOf returns where an answer whose rows have been read wants a value first: response keys, and numbers of items from
// 0. It is nil for a value that the answer does not want. For errors: it walks the whole answer.
func (o *Operation) PathOf(a *Answer, one Wanted) (path []any) {
	o.walk(a, func(w *writer, other Wanted) {
		if other == one && path == nil {
			path = w.path()
		}
	})
	return path
}

// walk goes through an answer without writing it, and tells of each value that a node wants.
func (o *Operation) walk(a *Answer, wanted func(*writer, Wanted)) {
	walked := *a
	walked.collected = wanted
	walked.Introspect = func(*ast.Field) ([]byte, error) { return []byte("null"), nil }
	w := writer{o: o, a: &walked, r: a.Rows, depth: -1}
	w.fields(nil, o.roots, &outField{}, w.root)
}

// attachedField compiles a field of a noun that is computed.
func (c *compiler) attachedField(kind kg.Kind, sel *selected, out *outField) (err error) {
	f := &Attached{Kind: kind, Name: sel.field.Name, args: c.objectArguments(sel.field)}
	out.what, out.fill = outAttached, len(c.op.Attached)
	c.op.Attached = append(c.op.Attached, f)
	out.object, err = c.object(sel.field.Definition.Type.Name(), sel.sets, c.noNodes)
	return err
}

// noNodes refuses nodes within an object of an attached field: they could be read only after everything else. The
// schema has ids there.
func (c *compiler) noNodes([]kg.Kind, []ast.SelectionSet) (*outNode, int, error) {
	return nil, 0, fmt.Errorf("plan: a field that is computed for a node names no nodes")
}

// attached writes what was computed for the node in a block.
func (w *writer) attached(dst []byte, f *outField, at int32) ([]byte, bool) {
	id, _ := w.r.Val(at).(string)
	one := Wanted{f.fill, id}
	if w.a.collected != nil {
		w.a.collected(w, one)
		return append(dst, "null"...), true
	}
	item := outField{name: f.name, nonNull: true}
	switch v := w.a.Attached[one].(type) {
	case Object:
		return w.object(dst, f.object, v, f)
	case []Object:
		return w.items(dst, int32(len(v)), f, func(dst []byte, i int32) ([]byte, bool) { return w.object(dst, f.object, v[i], &item) })
	}
	return w.null(dst, f)
}
