package memory

import (
	"cmp"
	"slices"
	"strings"

	"forwhom/kg"
	"forwhom/plan"
)

// near is a node on the way: how far it is, and how many edges it has.
type near struct {
	slot     uint32
	distance int32
	degree   int32
}

// around reads what lies around a node.
//
// How it works. Steps go out from the middle, level by level, through nodes that the reader sees and that are of the
// kinds asked for. Levels that fit are taken whole. Of the one that does not, the most connected are taken, ties by id;
// what is left of it, and all that lies further, is counted.
func (r *run) around(q *plan.Around) int32 {
	middle, ok := r.seen(r.text(q.ID), nil)
	if !ok {
		return 0
	}
	kinds := r.kindsNamed(q.Kinds)
	depth, limit := int32(r.number(q.Depth, 1)), max(r.number(q.Limit, 1), 1)
	seen := newMarks(r.g)
	seen.set(middle)
	reached := []near{{slot: middle}}
	for from, to := 0, 1; from < to && reached[from].distance < depth; from, to = to, len(reached) {
		for i := from; i < to; i++ {
			for each := r.g.slots.get(reached[i].slot).links.all().each(); !r.tick(); {
				l, ok := each.next()
				if !ok {
					break
				}
				slot := slotIn(l)
				if e := r.g.slots.get(slot); hasKind(kinds, e.kind) && r.sees(e) && !seen.set(slot) {
					reached = append(reached, near{slot: slot, distance: reached[i].distance + 1})
				}
			}
		}
	}
	shown := r.nearest(reached, limit)
	return r.writeAround(q, shown, len(reached)-len(shown))
}

// nearest sorts what was reached, level by level, as far as it is shown.
func (r *run) nearest(reached []near, limit int) []near {
	for from := 0; from < min(limit, len(reached)); {
		to := from
		for to < len(reached) && reached[to].distance == reached[from].distance {
			reached[to].degree = int32(r.degree(r.g.slots.get(reached[to].slot)))
			to++
		}
		slices.SortFunc(reached[from:to], r.compareNear)
		from = to
	}
	return reached[:min(limit, len(reached))]
}

func (r *run) compareNear(a, b near) int {
	if r.tick() {
		return 0
	}
	if c := cmp.Compare(b.degree, a.degree); c != 0 {
		return c
	}
	return strings.Compare(r.g.slots.get(a.slot).id, r.g.slots.get(b.slot).id)
}

// degree counts the edges of a node whose other end the reader sees. Where fewer nodes are hidden than the node has
// edges, the edges to those are looked for instead.
func (r *run) degree(e *entry) int {
	degree, shy := e.links.size(), 0
	if r.seesEverything() {
		return degree
	}
	for _, x := range r.g.kinds {
		shy += x.shy.size()
	}
	if degree/2 > shy*kg.RelationCount {
		return degree - r.hiddenLinks(e)
	}
	for each := e.links.all().each(); !r.tick(); {
		l, ok := each.next()
		if !ok {
			break
		}
		if !r.sees(r.g.slots.get(slotIn(l))) {
			degree--
		}
	}
	return degree
}

// hiddenLinks counts the edges of a node whose other end the reader does not see.
func (r *run) hiddenLinks(e *entry) int {
	n := 0
	for _, x := range r.g.kinds {
		for w := x.shy.at(0); !r.tick(); {
			slot, ok := w.next()
			if !ok {
				break
			}
			if r.sees(r.g.slots.get(slot)) {
				continue
			}
			for s := sideOf(1, false); s <= sideOf(kg.RelationCount, true); s++ {
				if _, linked := e.links.to(s, slot); linked {
					n++
				}
			}
		}
	}
	return n
}

// writeAround writes the block of a neighbourhood.
func (r *run) writeAround(q *plan.Around, shown []near, leftOut int) int32 {
	const head = 3
	at := r.rows.Block(head + 3*len(shown))
	r.rows.SetRef(at, int32(len(shown)))
	r.rows.SetRef(at+1, int32(leftOut))
	for i, n := range shown {
		cell := at + head + 3*int32(i)
		r.rows.SetRef(cell, r.node(q.Shape, n.slot))
		r.rows.SetRef(cell+1, n.distance)
		r.rows.SetRef(cell+2, n.degree)
	}
	r.rows.SetRef(at+2, r.writeLinks(r.linksAmong(shown)))
	return at
}

// between is an edge between two nodes that are shown.
type between struct {
	from, to *entry
	relation kg.Relation
}

// fewLinks is how many links a node may have to be asked for all of them; of one with more, its edges are found from the
// other end.
const fewLinks = 2000

// linksAmong returns the edges between nodes, each once, by from, relation and to.
func (r *run) linksAmong(nodes []near) []between {
	shown := make(map[uint32]bool, len(nodes))
	for _, n := range nodes {
		shown[n.slot] = true
	}
	var all []between
	var hubs []uint32
	for _, n := range nodes {
		if r.g.slots.get(n.slot).links.size() > fewLinks {
			hubs = append(hubs, n.slot)
			continue
		}
		all = r.linksFrom(all, n.slot, shown)
	}
	all = r.linksOfHubs(all, hubs)
	slices.SortFunc(all, func(a, b between) int {
		return cmp.Or(strings.Compare(a.from.id, b.from.id), cmp.Compare(a.relation, b.relation), strings.Compare(a.to.id, b.to.id))
	})
	return all
}

// linksFrom adds the edges of a node: those that start here, and those that start at a hub.
func (r *run) linksFrom(all []between, slot uint32, shown map[uint32]bool) []between {
	e := r.g.slots.get(slot)
	for each := e.links.all().each(); !r.tick(); {
		l, ok := each.next()
		if !ok {
			break
		}
		if !shown[slotIn(l)] {
			continue
		}
		other := r.g.slots.get(slotIn(l))
		switch {
		case sideIn(l).out():
			all = append(all, between{e, other, sideIn(l).relation()})
		case other.links.size() > fewLinks:
			all = append(all, between{other, e, sideIn(l).relation()})
		}
	}
	return all
}

// linksOfHubs adds the edges between hubs.
func (r *run) linksOfHubs(all []between, hubs []uint32) []between {
	for _, from := range hubs {
		e := r.g.slots.get(from)
		for _, to := range hubs {
			for relation := kg.Relation(1); relation <= kg.RelationCount && !r.tick(); relation++ {
				if r.g.table.kinds[e.kind].fields[sideOf(relation, true)] == nil {
					continue
				}
				if _, linked := e.links.to(sideOf(relation, true), to); linked {
					all = append(all, between{e, r.g.slots.get(to), relation})
				}
			}
		}
	}
	return all
}

func (r *run) writeLinks(all []between) int32 {
	at := r.rows.Block(1 + 2*len(all))
	r.rows.SetRef(at, int32(len(all)))
	for i, b := range all {
		cell := at + 1 + 2*int32(i)
		r.rows.SetVal(cell, r.boxed(b.from))
		r.rows.SetRef(cell, int32(b.relation))
		r.rows.SetVal(cell+1, r.boxed(b.to))
	}
	return at
}
