package memory

import (
	"cmp"
	"slices"
	"strings"

	"forwhom/kg"
)

// kindIndex has the nodes of one kind in the orders in which they are looked for.
type kindIndex struct {
	owner  *edit
	ids    tree[uint32]     // by id
	orders []tree[uint32]   // for each sortable property, by sort key, unknown last, and id
	pairs  []tree[uint32]   // for each pair of them, by both sort keys, unknown last, and id
	enums  [][]tree[uint32] // for each enum property and each of its values, by slot
	shy    tree[uint32]     // what is not open to everybody, by slot
	counts [levels]int      // how many are at each level of visibility
}

func newKindIndex(t *kindTable) *kindIndex {
	x := &kindIndex{orders: make([]tree[uint32], len(t.sorts)), pairs: make([]tree[uint32], len(t.pairs))}
	for _, e := range t.enums {
		x.enums = append(x.enums, make([]tree[uint32], len(e.values)))
	}
	return x
}

// own returns the index, or a copy that may be changed.
func (x *kindIndex) own(own *edit) *kindIndex {
	if x.owner == own {
		return x
	}
	c := *x
	c.owner, c.orders, c.pairs, c.enums = own, slices.Clone(x.orders), slices.Clone(x.pairs), slices.Clone(x.enums)
	for i := range c.enums {
		c.enums[i] = slices.Clone(c.enums[i])
	}
	return &c
}

// byID returns a probe for the place of an id.
func (g *Graph) byID(id kg.ID) func(uint32) int {
	return func(slot uint32) int { return strings.Compare(g.slots.get(slot).id, id) }
}

// bySort returns a probe for the place of a sort key.
func (g *Graph) bySort(s sortable, key any) func(uint32) int {
	return func(slot uint32) int { return compareKeys(g.slots.get(slot).key(s), key) }
}

// byKey returns a probe for the place of a sort key and an id.
func (g *Graph) byKey(s sortable, key any, id kg.ID) func(uint32) int {
	return func(slot uint32) int {
		e := g.slots.get(slot)
		if c := compareKeys(e.key(s), key); c != 0 {
			return c
		}
		return strings.Compare(e.id, id)
	}
}

// byKeys returns a probe for the place of an entry among those in the order of a pair.
func (g *Graph) byKeys(t *kindTable, p pair, e *entry) func(uint32) int {
	return func(slot uint32) int { return t.comparePair(p, g.slots.get(slot), e) }
}

// comparePair orders two entries by a pair and id.
func (t *kindTable) comparePair(p pair, a, b *entry) int {
	if c := t.compareBoth(p, a, b); c != 0 {
		return c
	}
	return strings.Compare(a.id, b.id)
}

// compareBoth orders two entries by a pair alone.
func (t *kindTable) compareBoth(p pair, a, b *entry) int {
	first, second := t.sorts[p.first], t.sorts[p.second]
	if c := compareKeys(a.key(first), b.key(first)); c != 0 {
		return c
	}
	return compareKeys(a.key(second), b.key(second))
}

func bySlot(slot uint32) func(uint32) int {
	return func(other uint32) int { return cmp.Compare(other, slot) }
}

// index moves a node from where its old entry lies in the indexes to where its new one does. Either may be nil. The
// vector must still have the old entry; it has the new one afterwards.
func (g *Graph) index(own *edit, slot uint32, old, new *entry) {
	kind := kindOfEither(old, new)
	x := g.kinds[kind].own(own)
	g.kinds[kind] = x
	t := &g.table.kinds[kind]
	if old != nil {
		g.unplace(own, x, t, slot, old, new)
	}
	g.slots.set(own, slot, new)
	if new != nil {
		g.place(own, x, t, slot, old, new)
	}
}

func kindOfEither(old, new *entry) kg.Kind {
	if new != nil {
		return new.kind
	}
	return old.kind
}

// unplace takes an old entry out of the indexes in which the new one lies elsewhere, or nowhere.
func (g *Graph) unplace(own *edit, x *kindIndex, t *kindTable, slot uint32, old, new *entry) {
	if new == nil {
		x.ids.remove(own, g.byID(old.id))
	}
	for i, s := range t.sorts {
		if new == nil || compareKeys(old.key(s), new.key(s)) != 0 {
			x.orders[i].remove(own, g.byKey(s, old.key(s), old.id))
		}
	}
	for i, p := range t.pairs {
		if new == nil || t.compareBoth(p, old, new) != 0 {
			x.pairs[i].remove(own, g.byKeys(t, p, old))
		}
	}
	for i := range t.enums {
		e := &t.enums[i]
		was := e.number(old.node.Values[e.property])
		if was >= 0 && (new == nil || e.number(new.node.Values[e.property]) != was) {
			x.enums[i][was].remove(own, bySlot(slot))
		}
	}
	x.counts[old.level]--
	if old.level != open {
		x.shy.remove(own, bySlot(slot))
	}
}

// place puts a new entry into the indexes in which the old one lay elsewhere, or nowhere.
func (g *Graph) place(own *edit, x *kindIndex, t *kindTable, slot uint32, old, new *entry) {
	if old == nil {
		x.ids.insert(own, slot, g.byID(new.id))
	}
	for i, s := range t.sorts {
		if old == nil || compareKeys(old.key(s), new.key(s)) != 0 {
			x.orders[i].insert(own, slot, g.byKey(s, new.key(s), new.id))
		}
	}
	for i, p := range t.pairs {
		if old == nil || t.compareBoth(p, old, new) != 0 {
			x.pairs[i].insert(own, slot, g.byKeys(t, p, new))
		}
	}
	for i := range t.enums {
		e := &t.enums[i]
		is := e.number(new.node.Values[e.property])
		if is >= 0 && (old == nil || e.number(old.node.Values[e.property]) != is) {
			x.enums[i][is].insert(own, slot, bySlot(slot))
		}
	}
	x.counts[new.level]++
	if new.level != open {
		x.shy.insert(own, slot, bySlot(slot))
	}
}

// name makes an id findable; unname lets it be forgotten.
func (g *Graph) name(own *edit, id kg.ID, slot uint32) {
	item := g.hash(id) | uint64(slot)
	g.names.insert(own, item, func(x uint64) int { return cmp.Compare(x, item) })
}

func (g *Graph) unname(own *edit, id kg.ID, slot uint32) {
	item := g.hash(id) | uint64(slot)
	g.names.remove(own, func(x uint64) int { return cmp.Compare(x, item) })
}
