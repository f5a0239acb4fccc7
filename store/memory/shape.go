package memory

import (
	"slices"
	"strings"

	"forwhom/kg"
	"forwhom/plan"
)

// node reads a node as a shape asks and returns its block.
func (r *run) node(shape *plan.Shape, slot uint32) int32 {
	e := r.g.slots.get(slot)
	c := caseOf(shape, e.kind)
	if c == nil {
		at := r.rows.Block(1)
		r.head(at, e)
		return at
	}
	at := r.rows.Block(1 + len(c.Slots))
	r.head(at, e)
	for i, s := range c.Slots {
		cell := at + 1 + int32(i)
		switch s := s.(type) {
		case *plan.Prop:
			r.rows.SetVal(cell, e.node.Values[s.Index])
		case *plan.Known:
			r.rows.SetVal(cell, known(e.node, s.First, s.Last))
		case *plan.Edge:
			r.rows.SetRef(cell, r.edge(s, e))
		case *plan.Pages:
			r.rows.SetRef(cell, r.page(r.list(s.Page, &s.Step), e))
		}
	}
	return at
}

// head writes a node's id and kind. Every node keeps its id as its first value, boxed.
func (r *run) head(at int32, e *entry) {
	r.rows.SetVal(at, r.boxed(e))
	r.rows.SetRef(at, int32(e.kind))
}

// boxed returns a node's id as a value, without an allocation.
func (r *run) boxed(e *entry) any { return e.node.Values[r.g.table.kinds[e.kind].id] }

func caseOf(shape *plan.Shape, kind kg.Kind) *plan.Case {
	if shape == nil {
		return nil
	}
	for i := range shape.Cases {
		if shape.Cases[i].Kind == kind {
			return &shape.Cases[i]
		}
	}
	return nil
}

func known(n *kg.Node, first, last int) bool {
	for _, v := range n.Values[first : last+1] {
		if v != nil {
			return true
		}
	}
	return false
}

// edge reads neighbours without a page: the block of the one, or of a list.
func (r *run) edge(q *plan.Edge, e *entry) int32 {
	group := e.links.on(sideOf(q.Relation, q.Out))
	if q.One {
		if slot, ok := r.smallest(group, q.Kinds); ok {
			return r.node(q.Shape, slot)
		}
		return 0
	}
	base := len(r.slots)
	for each := group.each(); ; {
		l, ok := each.next()
		if !ok || r.tick() {
			break
		}
		if n := r.g.slots.get(slotIn(l)); hasKind(q.Kinds, n.kind) && r.sees(n) {
			r.slots = append(r.slots, slotIn(l))
		}
	}
	r.sortBy(r.slots[base:], q.Order)
	count := len(r.slots) - base
	at := r.rows.Block(1 + count)
	r.rows.SetRef(at, int32(count))
	for i := range count {
		r.rows.SetRef(at+1+int32(i), r.node(q.Shape, r.slots[base+i]))
	}
	r.slots = r.slots[:base]
	return at
}

// smallest returns the visible neighbour with the smallest id.
func (r *run) smallest(g group, kinds []kg.Kind) (slot uint32, found bool) {
	id := ""
	for each := g.each(); ; {
		l, ok := each.next()
		if !ok || r.tick() {
			return slot, found
		}
		n := r.g.slots.get(slotIn(l))
		if hasKind(kinds, n.kind) && r.sees(n) && (!found || n.id < id) {
			slot, id, found = slotIn(l), n.id, true
		}
	}
}

// sortBy orders nodes of any kinds by a property, unknown values last, and by id.
func (r *run) sortBy(slots []uint32, property string) {
	slices.SortFunc(slots, func(a, b uint32) int {
		if r.tick() {
			return 0
		}
		x, y := r.g.slots.get(a), r.g.slots.get(b)
		if property != "" {
			if c := compareKeys(r.keyNamed(x, property), r.keyNamed(y, property)); c != 0 {
				return c
			}
		}
		return strings.Compare(x.id, y.id)
	})
}

// keyNamed returns the sort key of a property, nil where the node's kind cannot be ordered by it.
func (r *run) keyNamed(e *entry, property string) any {
	at, ok := e.kind.Property(property)
	if !ok {
		return nil
	}
	t := &r.g.table.kinds[e.kind]
	if s := t.sortOf[at]; s >= 0 {
		return e.key(t.sorts[s])
	}
	return e.node.Values[at]
}
