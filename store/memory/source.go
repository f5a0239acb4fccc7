package memory

import (
	"slices"

	"forwhom/kg"
	"forwhom/plan"
)

// source is a set of slots, not yet gathered, that holds every node of a kind for which a condition is true. Nodes that
// do not pass may be in it too, and one may be in it twice.
type source struct {
	known bool   // whether there is one; else every node of the kind has to be looked at
	exact bool   // whether it holds those for which the condition is true and no others, each once
	parts []part //
	size  int    // of all parts
}

// part is a piece of a source: slots, a range of an index, or links.
type part struct {
	slots    []uint32
	tree     tree[uint32]
	from, to int // ranks in tree
	links    group
}

func (s *source) add(p part) {
	s.parts = append(s.parts, p)
	s.size += len(p.slots) + p.to - p.from + p.links.size()
}

// sourceOf finds the smallest source of a condition on nodes of a kind, without looking at nodes: of an and the smallest
// of its parts', of an or all of its parts' together.
func (r *run) sourceOf(c *cond, kind kg.Kind) source {
	if c == nil {
		return source{}
	}
	switch c.sort {
	case condAnd:
		return r.smallestSource(c.parts, kind)
	case condOr:
		return r.unionSource(c.parts, kind)
	case condText, condValue:
		return r.compareSource(c, kind)
	case condSome:
		return r.someSource(c)
	}
	return source{}
}

func (r *run) smallestSource(parts []*cond, kind kg.Kind) source {
	best := source{}
	for _, c := range parts {
		if s := r.sourceOf(c, kind); s.known && (!best.known || s.size < best.size) {
			best = s
		}
	}
	best.exact = best.exact && len(parts) == 1
	return best
}

func (r *run) unionSource(parts []*cond, kind kg.Kind) source {
	union := source{known: true, exact: len(parts) == 0}
	for _, c := range parts {
		s := r.sourceOf(c, kind)
		if !s.known {
			return source{}
		}
		union.parts = append(union.parts, s.parts...)
		union.size += s.size
	}
	return union
}

func (r *run) compareSource(c *cond, kind kg.Kind) source {
	t, at := &r.g.table.kinds[kind], c.columns[kind].property
	switch {
	case at < 0 || c.list:
		return source{}
	case at == t.id:
		return r.idSource(c, kind)
	case t.enumOf[at] >= 0:
		return r.enumSource(c, kind, t.enumOf[at])
	case t.sortOf[at] >= 0:
		return r.rangeSource(c, kind, t.sortOf[at])
	}
	return source{}
}

func (r *run) idSource(c *cond, kind kg.Kind) source {
	ids := c.texts
	switch c.op {
	case plan.Eq:
		ids = []string{c.text}
	case plan.In:
	default:
		return source{}
	}
	p := part{}
	for _, id := range ids {
		if slot, ok := r.g.resolve(id); ok && r.g.slots.get(slot).kind == kind {
			p.slots = append(p.slots, slot)
		}
	}
	s := source{known: true, exact: true}
	s.add(p)
	return s
}

func (r *run) enumSource(c *cond, kind kg.Kind, at int) source {
	values := c.texts
	switch c.op {
	case plan.Eq:
		values = []string{c.text}
	case plan.In:
	default:
		return source{}
	}
	s := source{known: true, exact: true}
	for _, v := range values {
		if i := slices.Index(r.g.table.kinds[kind].enums[at].names, v); i >= 0 {
			values := r.g.kinds[kind].enums[at][i]
			s.add(part{tree: values, to: values.size()})
		}
	}
	return s
}

func (r *run) rangeSource(c *cond, kind kg.Kind, at int) source {
	s := source{known: true, exact: c.typ != kg.PartialDateType || ordering(c.op)}
	tree := r.g.kinds[kind].orders[at]
	values := c.values
	for _, text := range c.texts {
		values = append(values, text)
	}
	if c.op != plan.In {
		from, to, ok := r.span(c, kind, at)
		if !ok {
			return source{}
		}
		s.add(part{tree: tree, from: from, to: max(from, to)})
		return s
	}
	for _, v := range values {
		from, to := r.equal(kind, at, c.keyOf(v))
		s.add(part{tree: tree, from: from, to: to})
	}
	s.exact = s.exact && len(s.parts) < 2 // numbers may be listed twice
	return s
}

// keyOf returns the sort key of a value that the property is compared with.
func (c *cond) keyOf(v any) any {
	if date, ok := v.(string); ok && c.typ == kg.PartialDateType {
		return kg.FirstDay(date)
	}
	return v
}

// span returns the ranks between which a comparison with one value can be true; false where it says nothing of the order.
func (r *run) span(c *cond, kind kg.Kind, at int) (from, to int, ok bool) {
	key := c.value
	if c.sort == condText {
		key = c.keyOf(c.text)
	}
	known := r.rankOf(kind, at, nil, false)
	switch c.op {
	case plan.Eq:
		from, to = r.equal(kind, at, key)
		return from, to, true
	case plan.StartsWith:
		from = r.rankOf(kind, at, key, false)
		to = r.rankOf(kind, at, c.text+"\xff", true) // larger than any UTF-8 that goes on
		return from, to, c.typ == kg.String
	case plan.Gt:
		return r.rankOf(kind, at, key, true), known, true
	case plan.Gte:
		return r.rankOf(kind, at, key, false), known, true
	case plan.Lt:
		return 0, r.rankOf(kind, at, key, false), true
	case plan.Lte:
		return 0, r.rankOf(kind, at, key, true), true
	}
	return 0, 0, false
}

func (r *run) equal(kind kg.Kind, at int, key any) (from, to int) {
	return r.rankOf(kind, at, key, false), r.rankOf(kind, at, key, true)
}

// rankOf returns how many nodes of an order have a smaller sort key, or with behind one that is not larger. A nil key is
// unknown and larger than all.
func (r *run) rankOf(kind kg.Kind, at int, key any, behind bool) int {
	s := r.g.table.kinds[kind].sorts[at]
	return r.g.kinds[kind].orders[at].rank(behindIf(behind, r.g.bySort(s, key)))
}

// fewNeighbours is up to how many nodes a condition on neighbours is tried on to find out which neighbours it means.
const fewNeighbours = 1000

// someSource holds the nodes that are linked to the neighbours meant, where those are known or few enough to find out.
func (r *run) someSource(c *cond) source {
	slots := c.slots
	if !c.bound {
		inner := source{known: true}
		for _, kind := range c.kinds {
			var condition *cond
			if len(c.parts) > 0 {
				condition = c.parts[0]
			}
			of := r.sourceOf(condition, kind)
			inner.known = inner.known && of.known
			inner.parts, inner.size = append(inner.parts, of.parts...), inner.size+of.size
		}
		if !inner.known || len(c.kinds) == 0 || inner.size > fewNeighbours {
			return source{}
		}
		slots = r.meant(c, &inner)
	}
	s := source{known: true}
	for _, slot := range slots {
		if g := r.g.slots.get(slot).links.on(c.side.other()); g.size() > 0 {
			s.add(part{links: g})
		}
	}
	return s
}

// meant returns the neighbours that pass, of a source of them.
func (r *run) meant(c *cond, of *source) []uint32 {
	base := len(r.slots)
	r.gatherSource(of)
	var slots []uint32
	for _, slot := range r.slots[base:] {
		if r.passes(c, slot) {
			slots = append(slots, slot)
		}
	}
	r.slots = r.slots[:base]
	return slots
}

// gatherSource puts the slots of a source on the stack, each once.
func (r *run) gatherSource(s *source) {
	base := len(r.slots)
	for i := range s.parts {
		r.gatherPart(&s.parts[i])
	}
	if s.exact || len(s.parts) < 2 {
		return
	}
	own := r.slots[base:]
	if len(own) < 4096 {
		slices.Sort(own)
		r.slots = r.slots[:base+len(slices.Compact(own))]
		return
	}
	seen := newMarks(r.g)
	kept := own[:0]
	for _, slot := range own {
		if !seen.set(slot) {
			kept = append(kept, slot)
		}
	}
	r.slots = r.slots[:base+len(kept)]
}

func (r *run) gatherPart(p *part) {
	r.slots = append(r.slots, p.slots...)
	for each := p.links.each(); !r.tick(); {
		l, ok := each.next()
		if !ok {
			break
		}
		r.slots = append(r.slots, slotIn(l))
	}
	w := p.tree.at(p.from)
	for range p.to - p.from {
		slot, ok := w.next()
		if !ok || r.tick() {
			return
		}
		r.slots = append(r.slots, slot)
	}
}

// marks are a bit for each slot.
type marks []uint64

func newMarks(g *Graph) marks { return make(marks, (g.slots.n+63)/64) }

// set marks a slot and reports whether it was marked already.
func (m marks) set(slot uint32) bool {
	bit := uint64(1) << (slot % 64)
	was := m[slot/64]&bit != 0
	m[slot/64] |= bit
	return was
}
