// Package memory holds the graph in memory, as snapshots: a Graph never changes, a write makes a new one that shares with
// the old one whatever did not change, and so reads never wait for writers and never see half a batch.
//
// How it lies in memory. Each node has a slot, a number that stays its own as long as it lives. A vector gives each slot
// its entry: the node, its sort keys and its links, which name neighbours by slot. Indexes are ordered trees of slots:
// per kind one by id, one for each sortable property, one for each number or date with the name or the
// title, one for each value of each enum. Because they hold numbers and
// not keys, a change of one property touches the index of that property and no other.
package memory

import (
	"cmp"
	"hash/maphash"
	"iter"
	"sync"

	"forwhom/kg"
)

// Graph is one state of the graph. It never changes and is safe for concurrent use.
type Graph struct {
	version kg.Version
	table   *table
	seed    maphash.Seed
	slots   vector
	loaded  uint32       // slots below go by kind and id
	names   tree[uint64] // every id, merged ones too: upper half of its hash, then its slot
	kinds   [kg.KindCount + 1]*kindIndex
	merges  tree[uint32] // slots of ids that were merged away
	roles   []any        // texts, by number; 0 is ""
	edges   int
	runs    *sync.Pool // of *run: what a read needs beside the rows
}

// Empty returns a graph without anything, at version 0.
func Empty() *Graph {
	g := &Graph{
		table: newTable(),
		seed:  maphash.MakeSeed(),
		roles: []any{""},
		runs:  &sync.Pool{New: func() any { return new(run) }},
	}
	for k := range g.kinds {
		g.kinds[k] = newKindIndex(&g.table.kinds[k])
	}
	return g
}

// Version is how many changes the graph has taken in.
func (g *Graph) Version() kg.Version { return g.version }

// Node returns the node with an id, or the one that it was merged into; nil where there is none. Whoever gets it must
// not change it.
func (g *Graph) Node(id kg.ID) *kg.Node {
	if slot, ok := g.resolve(id); ok {
		return g.slots.get(slot).node
	}
	return nil
}

// Size returns how many nodes and edges there are.
func (g *Graph) Size() (nodes, edges int) {
	for _, x := range g.kinds {
		nodes += x.ids.size()
	}
	return nodes, g.edges
}

// Nodes gives every node, by kind and id.
func (g *Graph) Nodes() iter.Seq[*kg.Node] {
	return func(yield func(*kg.Node) bool) {
		for _, e := range g.entries() {
			if !yield(e.node) {
				return
			}
		}
	}
}

// Edges gives every edge, those of a node together, nodes by kind and id.
func (g *Graph) Edges() iter.Seq[kg.Edge] {
	return func(yield func(kg.Edge) bool) {
		for _, e := range g.entries() {
			for each := e.links.all().each(); ; {
				l, ok := each.next()
				if !ok {
					break
				}
				if sideIn(l).out() && !yield(g.edge(e, l)) {
					return
				}
			}
		}
	}
}

// Merges gives every merge that holds, by the id that went away.
func (g *Graph) Merges() iter.Seq[kg.Merge] {
	return func(yield func(kg.Merge) bool) {
		for w := g.merges.at(0); ; {
			slot, ok := w.next()
			if !ok || !yield(*g.slots.get(slot).into) {
				return
			}
		}
	}
}

// entries gives every node's entry with its slot, by kind and id.
func (g *Graph) entries() iter.Seq2[uint32, *entry] {
	return func(yield func(uint32, *entry) bool) {
		for _, x := range g.kinds {
			for w := x.ids.at(0); ; {
				slot, ok := w.next()
				if !ok {
					break
				}
				if !yield(slot, g.slots.get(slot)) {
					return
				}
			}
		}
	}
}

// edge returns the edge of which an entry has a link.
func (g *Graph) edge(e *entry, l link) kg.Edge {
	edge := kg.Edge{Relation: sideIn(l).relation(), From: e.id, To: g.slots.get(slotIn(l)).id}
	edge.Role, _ = g.roles[roleIn(l)].(string)
	if !sideIn(l).out() {
		edge.From, edge.To = edge.To, edge.From
	}
	return edge
}

// hash returns an id's place among names, without its slot.
func (g *Graph) hash(id kg.ID) uint64 { return maphash.String(g.seed, id) >> 32 << 32 }

// slotOf returns the slot of an id, also of one that was merged away.
func (g *Graph) slotOf(id kg.ID) (uint32, bool) {
	hash := g.hash(id)
	for w := g.names.at(g.names.rank(func(x uint64) int { return cmp.Compare(x, hash) })); ; {
		x, ok := w.next()
		if !ok || x>>32 != hash>>32 {
			return 0, false
		}
		if g.slots.get(uint32(x)).id == id {
			return uint32(x), true
		}
	}
}

// resolve returns the slot of the node that an id finds, through merges. A chain of merges has no circle, since an id
// that was merged away cannot be merged into; Load refuses one.
func (g *Graph) resolve(id kg.ID) (uint32, bool) {
	for {
		slot, ok := g.slotOf(id)
		if !ok {
			return 0, false
		}
		e := g.slots.get(slot)
		if e.node != nil {
			return slot, true
		}
		id = e.into.Into
	}
}
