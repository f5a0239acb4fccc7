package neo4j

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"forwhom/kg"
	"forwhom/plan"
)

// Fill fills a plan's rows from the one record that its statement answered with, lists as the driver gives them. An
// answer of another form is an error; a search cursor of another version is kg's Conflict. A value that breaks a rule, which
// somebody else wrote, is null, and broken is called with where it is.
func Fill(rows *plan.Rows, p *plan.Plan, params []any, record []any, broken func(kg.ID, string)) (err error) {
	rows.Reset()
	f := &filler{rows: rows, params: params, broken: broken}
	if version := f.list(last(record), 0); len(version) > 0 {
		n, _ := version[0].(int64)
		rows.Version = kg.Version(n)
	}
	for i, r := range p.Roots {
		var v any
		if i < len(record) {
			v = record[i]
		}
		rows.Roots = append(rows.Roots, f.root(r, f.list(v, 0)))
	}
	return f.err
}

func last(record []any) any {
	if len(record) == 0 {
		return nil
	}
	return record[len(record)-1]
}

// filler is a Rows that is being filled.
type filler struct {
	rows   *plan.Rows
	params []any
	broken func(id kg.ID, property string)
	err    error
}

// list returns a list of at least n values; at the first value that is none it notes an error.
func (f *filler) list(v any, n int) []any {
	values, ok := v.([]any)
	if !ok || len(values) < n {
		f.fail(fmt.Errorf("neo4j: the answer has %T where a list of %d is expected", v, n))
	}
	if len(values) < n {
		return make([]any, n)
	}
	return values
}

// fail notes the first error.
func (f *filler) fail(err error) {
	if f.err == nil {
		f.err = err
	}
}

func (f *filler) param(p plan.Param) any {
	if p == plan.NoParam {
		return nil
	}
	return f.params[p]
}

func (f *filler) root(r plan.Root, values []any) int32 {
	switch r := r.(type) {
	case *plan.Get:
		if len(values) == 0 {
			return 0
		}
		return f.node(r.Shape, values[0])
	case *plan.Many:
		nodes := make([]any, len(values))
		for i, v := range values {
			nodes[i] = f.list(v, 1)[0]
		}
		return f.nodes(r.Shape, nodes)
	case *plan.List:
		return f.page(r.Page, values)
	case *plan.Search:
		return f.search(r, values)
	case *plan.Paths:
		return f.paths(r, values)
	case *plan.Around:
		return f.around(r, values)
	}
	return 0
}

// node fills the block of a node; 0 for null.
func (f *filler) node(s *plan.Shape, v any) int32 {
	if v == nil {
		return 0
	}
	values := f.list(v, 1)
	id, _ := values[0].(string)
	kind, ok := kg.KindOf(id)
	if !ok {
		f.broken(id, "id")
		return 0
	}
	var slots []plan.Slot
	if s != nil {
		for i := range s.Cases {
			if s.Cases[i].Kind == kind {
				slots = s.Cases[i].Slots
			}
		}
	}
	values = f.list(v, 1+len(slots))
	at := f.rows.Block(1 + len(slots))
	f.rows.SetVal(at, values[0])
	f.rows.SetRef(at, int32(kind))
	for i, slot := range slots {
		if prop, ok := slot.(*plan.Prop); ok {
			f.rows.SetVal(at+1+int32(i), f.property(id, &kind.Info().Properties[prop.Index], value(values[1+i])))
			continue
		}
		f.slot(slot, at+1+int32(i), values[1+i])
	}
	return at
}

// property returns a node's value of a property; nil for one that breaks a rule.
func (f *filler) property(id kg.ID, p *kg.Property, v any) any {
	if v == nil && p.Required || !valid(p, v) {
		f.broken(id, p.Name)
		return nil
	}
	return v
}

func (f *filler) slot(slot plan.Slot, cell int32, v any) {
	switch slot := slot.(type) {
	case *plan.Edge:
		values := f.list(v, 0)
		switch {
		case !slot.One:
			f.rows.SetRef(cell, f.nodes(slot.Shape, values))
		case len(values) > 0:
			f.rows.SetRef(cell, f.node(slot.Shape, values[0]))
		}
	case *plan.Pages:
		f.rows.SetRef(cell, f.page(slot.Page, f.list(v, 0)))
	default:
		f.rows.SetVal(cell, value(v))
	}
}

func (f *filler) nodes(s *plan.Shape, values []any) int32 {
	at := f.rows.Block(1 + len(values))
	f.rows.SetRef(at, int32(len(values)))
	for i, v := range values {
		f.rows.SetRef(at+1+int32(i), f.node(s, v))
	}
	return at
}

func (f *filler) page(p *plan.Page, values []any) int32 {
	if len(values) < plan.PageHead+len(p.Facets) {
		values = f.list(values, plan.PageHead+len(p.Facets))
	}
	items := f.list(values[0], 0)
	before, _ := values[1].(bool)
	after, _ := values[2].(bool)
	if limit, ok := f.limit(p.Limit); ok && len(items) > limit {
		items = items[:limit]
		before, after = before || p.Backward, after || !p.Backward
	}
	if p.Backward {
		slices.Reverse(items)
	}
	width := int32(p.ItemWidth())
	head := int32(plan.PageHead + len(p.Facets))
	at := f.rows.Block(int(head) + len(items)*int(width))
	f.rows.SetRef(at, int32(len(items)))
	f.rows.SetVal(at+1, before)
	f.rows.SetVal(at+2, after)
	f.rows.SetRef(at+3, number32(values[3]))
	for i := range p.Facets {
		f.rows.SetRef(at+plan.PageHead+int32(i), f.facet(values[plan.PageHead+i]))
	}
	for i, v := range items {
		f.item(p, at+head+int32(i)*width, f.list(v, int(width)))
	}
	return at
}

// item fills the cells of an item of a page.
func (f *filler) item(p *plan.Page, cell int32, values []any) {
	f.rows.SetVal(cell, f.list(values[0], 1)[0])
	if p.Shape != nil {
		f.rows.SetRef(cell, f.node(p.Shape, values[0]))
	}
	rest := values[1:]
	if p.Role {
		cell++
		f.rows.SetVal(cell, rest[0])
		rest = rest[1:]
	}
	if p.Cursors {
		for i, k := range p.Order {
			at, _ := p.Kind.Property(k.Property)
			f.rows.SetVal(cell+1+int32(i), cursorKey(p.Kind.Info().Properties[at].Type, rest[i]))
		}
	}
}

func (f *filler) facet(v any) int32 {
	values := f.list(v, 2)
	buckets := f.list(values[1], 0)
	at := f.rows.Block(2 + 2*len(buckets))
	f.rows.SetRef(at, int32(len(buckets)))
	f.rows.SetRef(at+1, number32(values[0]))
	for i, b := range buckets {
		bucket, cell := f.list(b, 3), at+2+2*int32(i)
		f.rows.SetVal(cell, bucket[0])
		f.rows.SetRef(cell, number32(bucket[2]))
		f.rows.SetVal(cell+1, bucket[1])
	}
	return at
}

func (f *filler) paths(r *plan.Paths, values []any) int32 {
	more := false
	if limit, ok := f.limit(r.Limit); ok && len(values) > limit {
		values, more = values[:limit], true
	}
	at := f.rows.Block(2 + len(values))
	f.rows.SetRef(at, int32(len(values)))
	f.rows.SetVal(at+1, more)
	for i, v := range values {
		path := f.list(v, 2)
		f.rows.SetRef(at+2+int32(i), f.path(r.Shape, f.list(path[0], 1), f.list(path[1], 0)))
	}
	return at
}

func (f *filler) path(s *plan.Shape, nodes, steps []any) int32 {
	at := f.rows.Block(1 + len(nodes) + len(steps))
	f.rows.SetRef(at, int32(len(nodes)))
	for i, n := range nodes {
		f.rows.SetRef(at+1+int32(i), f.node(s, n))
	}
	for i, step := range steps {
		name, _ := step.(string)
		name, against := strings.CutPrefix(name, "-")
		relation, _ := kg.RelationNamed(name)
		ref := int32(relation)
		if against {
			ref = -ref
		}
		f.rows.SetRef(at+1+int32(len(nodes)+i), ref)
	}
	return at
}

// limit returns a parameter that is a number; false where there is none.
func (f *filler) limit(p plan.Param) (int, bool) {
	if p == plan.NoParam {
		return 0, false
	}
	n, ok := f.params[p].(int64)
	return int(n), ok
}

func number32(v any) int32 {
	n, _ := v.(int64)
	return int32(n)
}

func (f *filler) around(r *plan.Around, values []any) int32 {
	const head = 3
	if len(values) == 0 {
		return 0
	}
	found := f.list(values[0], 3)
	nodes := f.list(found[1], 0)
	at := f.rows.Block(head + 3*len(nodes))
	f.rows.SetRef(at, int32(len(nodes)))
	f.rows.SetRef(at+1, number32(found[0])-int32(len(nodes)))
	for i, v := range nodes {
		near, cell := f.list(v, 3), at+head+3*int32(i)
		f.rows.SetRef(cell, f.node(r.Shape, near[0]))
		f.rows.SetRef(cell+1, number32(near[1]))
		f.rows.SetRef(cell+2, number32(near[2]))
	}
	f.rows.SetRef(at+2, f.links(f.list(found[2], 0)))
	return at
}

// link is an edge between two nodes that are shown.
type link struct {
	from, to kg.ID
	relation kg.Relation
}

// links fills the block of edges: by from, relation and to.
func (f *filler) links(values []any) int32 {
	all := make([]link, len(values))
	for i, v := range values {
		edge, l := f.list(v, 3), &all[i]
		l.from, _ = edge[0].(string)
		l.to, _ = edge[2].(string)
		name, _ := edge[1].(string)
		l.relation, _ = kg.RelationNamed(name)
	}
	slices.SortFunc(all, func(a, b link) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.relation, b.relation), cmp.Compare(a.to, b.to))
	})
	at := f.rows.Block(1 + 2*len(all))
	f.rows.SetRef(at, int32(len(all)))
	for i, l := range all {
		cell := at + 1 + 2*int32(i)
		f.rows.SetVal(cell, l.from)
		f.rows.SetRef(cell, int32(l.relation))
		f.rows.SetVal(cell+1, l.to)
	}
	return at
}
