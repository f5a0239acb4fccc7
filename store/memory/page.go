package memory

import (
	"slices"

	"forwhom/kg"
)

// pageRead is what was found out about a page.
type pageRead struct {
	before, after bool // whether there are items before and after it
	total         int
}

// page reads a page: of a kind, or with from of its neighbours. It returns the page's block.
func (r *run) page(l *list, from *entry) int32 {
	base := len(r.items)
	p := r.readItems(l, from)
	items := len(r.items) - base
	width := int32(l.page.ItemWidth())
	at := r.rows.Block(pageHead(l) + items*int(width))
	r.rows.SetRef(at, int32(items))
	r.rows.SetVal(at+1, p.before)
	r.rows.SetVal(at+2, p.after)
	r.rows.SetRef(at+3, int32(p.total))
	r.facets(l, from, at)
	for i := range items {
		r.item(l, from, r.items[base+i].slot, at+int32(pageHead(l))+int32(i)*width)
	}
	r.items = r.items[:base]
	return at
}

// item writes the cells of an item.
func (r *run) item(l *list, from *entry, slot uint32, cell int32) {
	e := r.g.slots.get(slot)
	r.rows.SetVal(cell, r.boxed(e))
	if l.page.Shape != nil {
		r.rows.SetRef(cell, r.node(l.page.Shape, slot))
	}
	if l.page.Role {
		cell++
		r.rows.SetVal(cell, r.role(l, from, slot))
	}
	if l.page.Cursors {
		for i := range l.keys {
			r.rows.SetVal(cell+1+int32(i), l.keys[i].key(r, e))
		}
	}
}

// role returns what the edge between a node and its neighbour says that the one is to the other.
func (r *run) role(l *list, from *entry, slot uint32) any {
	if from == nil {
		return ""
	}
	link, _ := from.links.to(l.side, slot)
	return r.g.roles[roleIn(link)]
}

// readItems puts the items of a page on the stack, in the list's order.
//
// How it works. There is a set that holds all that can be in the list: the neighbours, or what a part of the filter names
// through an index, whichever is smaller; without either, all nodes of the kind. Going through that set, and keeping the
// best, costs its size. Walking the order's index from the cursor until the page is full may cost much less, or much
// more, which nobody can know beforehand; so it is tried first, and given up when it has cost as much as the set.
// If the items have to be counted and no index knows how many they are, the set is gone through at once.
func (r *run) readItems(l *list, from *entry) (p pageRead) {
	c := r.among(l, from, &l.source)
	quick := false
	if l.page.Total {
		p.total, quick = r.quickTotal(l, c)
	}
	switch {
	case l.page.Total && !quick:
		p.total = r.gather(l, from, c, true, &p)
	case l.want == 0:
	case !r.worthWalking(l, c) || !r.walkPage(l, from, c, &p):
		r.gather(l, from, c, false, &p)
	}
	return p
}

// smallSet is the size of a set that is gone through without trying anything else.
const smallSet = 48

// worthWalking reports whether walking the order's index may cost less than going through the candidates: if they lie in
// it at even distances and all are in the list, and the page wants so many.
func (r *run) worthWalking(l *list, c candidates) bool {
	if later, ok := r.sorted(l, c); ok && later <= smallSet {
		return false
	}
	return c.whole || l.want != all && c.size > smallSet &&
		l.want*r.g.kinds[l.kind].ids.size()/c.size < c.size
}

// candidates is a set that holds all that can be in a list.
type candidates struct {
	whole bool    // all nodes of the kind
	links group   // neighbours
	of    *source // from an index
	size  int
}

// among returns the smallest such set, for a filter with a source.
func (r *run) among(l *list, from *entry, s *source) candidates {
	c := candidates{whole: true, size: r.g.kinds[l.kind].ids.size()}
	if l.neighbours {
		links := from.links.on(l.side)
		c = candidates{links: links, size: links.size()}
	}
	if s.known && s.size < c.size {
		c = candidates{links: c.links, of: s, size: s.size}
	}
	return c
}

// quickTotal counts a list without going through it, where an index knows.
func (r *run) quickTotal(l *list, c candidates) (int, bool) {
	if l.filter == nil && !l.neighbours {
		return r.countKind(l.kind), true
	}
	if l.filter == nil && r.seesAll(l.kind) && r.onlyKind(l.side.other(), l.kind) {
		return c.links.size(), true
	}
	if c.of != nil && c.of.exact && !l.neighbours && r.seesAll(l.kind) {
		return c.size, true
	}
	return 0, false
}

// onlyKind reports whether nodes of one kind alone can have links on a side.
func (r *run) onlyKind(s side, kind kg.Kind) bool {
	for k := range r.g.table.kinds {
		if f := r.g.table.kinds[k].fields[s]; f != nil && kg.Kind(k) != kind {
			return false
		}
	}
	return true
}

// countKind counts the nodes of a kind that the reader sees.
func (r *run) countKind(kind kg.Kind) int {
	x := r.g.kinds[kind]
	n := 0
	for level := open; level <= r.level; level++ {
		n += x.counts[level]
	}
	if r.own == "" || r.level == hidden {
		return n
	}
	for w := x.shy.at(0); !r.tick(); {
		slot, ok := w.next()
		if !ok {
			break
		}
		if e := r.g.slots.get(slot); e.level > r.level && r.sees(e) {
			n++
		}
	}
	return n
}

// walkPage reads a page along the order's index; false where that costs more than going through the candidates.
func (r *run) walkPage(l *list, from *entry, c candidates, p *pageRead) bool {
	budget := c.size
	if c.whole {
		budget = noBudget
	}
	start, end := l.after, l.before
	if l.page.Backward {
		start, end = end, start
	}
	base := len(r.items)
	o := r.walkFrom(l, from, l.page.Backward, start, false, budget, l.want)
	more := false
	for l.want == all || len(r.items)-base < l.want {
		x, ok := o.next()
		if !ok {
			break
		}
		if more = end != nil && !r.inside(l, x.slot, end); more {
			break
		}
		r.items = append(r.items, x)
	}
	less := false
	switch {
	case !l.page.Around || start == nil || o.broke:
	case r.stands(l, from, start):
		less = true
	default:
		back := r.walkFrom(l, from, !l.page.Backward, start, true, o.budget, 1)
		_, less = back.next()
		o.broke = back.broke
	}
	if o.broke {
		r.items = r.items[:base]
		return false
	}
	r.close(l, base, p, less, more)
	return true
}

// stands reports whether the node that a cursor was made of is still in the list, at its place.
func (r *run) stands(l *list, from *entry, at *bound) bool {
	slot, ok := r.g.slotOf(at.id)
	if !ok {
		return false
	}
	e := r.g.slots.get(slot)
	return e.node != nil && e.kind == l.kind && l.compareBound(e, at) == 0 && r.sees(e) &&
		(from == nil || linked(l, from, e)) && (l.filter == nil || r.test(l.filter, e) == yes)
}

// inside reports whether a node lies before the other end of a page, in the direction of reading.
func (r *run) inside(l *list, slot uint32, end *bound) bool {
	c := l.compareBound(r.g.slots.get(slot), end)
	return c < 0 && !l.page.Backward || c > 0 && l.page.Backward
}

// gather reads a page by going through the candidates, as far as needed. It returns how many are in the list, where it is
// to count them.
func (r *run) gather(l *list, from *entry, c candidates, count bool, p *pageRead) int {
	first := len(r.slots)
	if later, ok := r.sorted(l, c); ok && !count {
		r.leading(l, c.links, later)
	} else {
		r.matching(l, from, c, l.filter)
	}
	total := len(r.slots) - first
	base := len(r.items)
	best := top{r: r, l: l, items: &r.items, base: base, k: l.want}
	before, after := false, false
	for _, slot := range r.slots[first:] {
		e := r.g.slots.get(slot)
		switch {
		case l.after != nil && l.compareBound(e, l.after) <= 0:
			before = true
		case l.before != nil && l.compareBound(e, l.before) >= 0:
			after = true
		case l.want != 0:
			best.offer(item{rank: l.rank(e), slot: slot})
		}
		if r.tick() {
			break
		}
	}
	r.slots = r.slots[:first]
	best.sort()
	if l.page.Backward {
		before, after = after, before
	}
	r.close(l, base, p, before, after)
	return total
}

// close makes a page of the items read from base on: the one more than asked for goes, and the list's order is restored.
// less and more tell whether there are items on the side where reading began, and beyond where it ended.
func (r *run) close(l *list, base int, p *pageRead, less, more bool) {
	if l.limit != all && len(r.items)-base > l.limit {
		r.items = r.items[:base+l.limit]
		more = true
	}
	p.before, p.after = less, more
	if l.page.Backward {
		p.before, p.after = more, less
		slices.Reverse(r.items[base:])
	}
	if !l.page.Around {
		p.before, p.after = false, false
	}
}

// matching puts every node of a list on the stack, in no order: of the list's kind, seen by the reader, among the
// candidates, and passing a filter.
func (r *run) matching(l *list, from *entry, c candidates, filter *cond) {
	base := len(r.slots)
	if c.of != nil || c.whole {
		r.gatherCandidates(l, c)
	} else {
		for each := c.links.each(); ; {
			x, ok := each.next()
			if !ok || r.tick() {
				break
			}
			r.slots = append(r.slots, slotIn(x))
		}
	}
	kept := r.slots[base:base]
	for _, slot := range r.slots[base:] {
		e := r.g.slots.get(slot)
		if r.tick() {
			break
		}
		if e.kind != l.kind || !r.sees(e) || filter != nil && r.test(filter, e) != yes {
			continue
		}
		if c.of != nil && from != nil && !linked(l, from, e) {
			continue
		}
		kept = append(kept, slot)
	}
	r.slots = r.slots[:base+len(kept)]
}

// sorted reports whether a list from its beginning is in the order of the links that it is among. Links go by slot, and
// slots go by id as far as the graph was loaded whole; later counts the links to what came since.
func (r *run) sorted(l *list, c candidates) (later int, ok bool) {
	if c.whole || c.of != nil || l.after != nil || l.page.Backward || !l.byID() {
		return 0, false
	}
	return c.links.to - max(c.links.from, c.links.links.before(newLink(l.side, r.g.loaded, 0))), true
}

// leading puts on the stack the neighbours that the first of a list in the order of its links are among.
func (r *run) leading(l *list, g group, later int) {
	r.firstOf(l, group{links: g.links, from: g.from, to: g.to - later}, l.want)
	r.firstOf(l, group{links: g.links, from: g.to - later, to: g.to}, all)
}

// firstOf puts the first neighbours of a group that are in a list on the stack, as many as are wanted.
func (r *run) firstOf(l *list, g group, want int) {
	for each := g.each(); want != 0; {
		x, ok := each.next()
		if !ok || r.tick() {
			break
		}
		e := r.g.slots.get(slotIn(x))
		if e.kind == l.kind && r.sees(e) && (l.filter == nil || r.test(l.filter, e) == yes) {
			r.slots = append(r.slots, slotIn(x))
			want--
		}
	}
}

func (r *run) gatherCandidates(l *list, c candidates) {
	if c.of != nil {
		r.gatherSource(c.of)
		return
	}
	ids := r.g.kinds[l.kind].ids
	r.gatherPart(&part{tree: ids, to: ids.size()})
}

// linked reports whether a node is a neighbour in a list, as either end can tell.
func linked(l *list, from, e *entry) bool {
	ok := false
	if e.links.size() < from.links.size() {
		_, ok = e.links.to(l.side.other(), from.slot)
	} else {
		_, ok = from.links.to(l.side, e.slot)
	}
	return ok
}
