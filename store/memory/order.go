package memory

import (
	"math"
	"slices"
)

// noBudget is the budget of a walk that nothing could replace.
const noBudget = math.MaxInt

// orderWalk reads what passes a list's filter in the list's order, or against it, from an index. It begins at a cursor
// without looking at what lies before.
//
// How it works. The index of the list's first key is in ascending order, ids ascending where keys are the same, unknown
// keys last. A list in ascending order is read along it, a backward page of one against it. A list in descending order
// takes what is known against the index and what is unknown after that, but ids ascend all the same: so it goes key by
// key, and within the run of nodes with one key along the index. Where the list has more keys, and the first two have an
// index together, each run is a range of that, read by a walk of its own. Otherwise, and where it is short, a run is taken
// in whole and sorted by the other keys; of a long run the first items are looked for along the index of the next key
// instead, as long as that costs less.
//
// budget is how many nodes may be looked at; a walk that has spent it is over, and broke says so: then whoever walked
// goes another way, which costs about as much as was spent.
type orderWalk struct {
	r        *run
	l        *list
	from     *entry // whose neighbours are read; nil: all nodes
	tree     tree[uint32]
	backward bool
	budget   int
	broke    bool
	need     int   // how many items are wanted at most; all for any number
	pins     []pin // of a walk within a run: what all its nodes have
	pair     int   // of the first two keys, among the kind's pairs; -1 where there is none
	shared   *pin  // of a walk along the index of a pair: the first key, which all that it reads has

	ahead     [2]stretch // still to be read, in order
	start     *bound     // still to be passed in the first run
	inclusive bool

	at   walk[uint32] // within what is read along or against the index
	left int
	down bool
	run  []item // left of a run that was sorted

	rest   *list      // the list without its first key
	within *orderWalk // along the index of the pair
	inside bool       // whether within has something left
}

// pin is a key that every node of a run has.
type pin struct {
	sort sortable
	key  any
}

// stretch is a range of ranks that is read one way, run by run where the list's order is not the index's.
type stretch struct {
	from, to int
	down     bool
	runs     bool
}

// walkFrom starts a walk behind a cursor or, inclusive, at it. A nil cursor is the beginning.
func (r *run) walkFrom(l *list, from *entry, backward bool, start *bound, inclusive bool, budget, need int) orderWalk {
	o := orderWalk{r: r, l: l, from: from, backward: backward, inclusive: inclusive, budget: budget, need: need, pair: -1}
	x := r.g.kinds[l.kind]
	if len(l.keys) == 0 || l.keys[0].tree == byIDs {
		o.tree = x.ids
		desc := len(l.keys) > 0 && l.keys[0].desc
		s := stretch{to: o.tree.size(), down: desc != backward}
		if start != nil {
			s.clip(o.tree.rank(behindIf(s.down == inclusive, r.g.byID(start.id))))
		}
		o.ahead[0] = s
		return o
	}
	o.tree = x.orders[l.keys[0].tree]
	if len(l.keys) > 1 {
		o.pair = slices.Index(r.g.table.kinds[l.kind].pairs, pair{l.keys[0].tree, l.keys[1].tree})
	}
	o.lay(r.clip(l, o.tree.size()))
	if start != nil {
		o.begin(start)
	}
	return o
}

// lay sets out what is to be read of a range of ranks, without a cursor.
func (o *orderWalk) lay(from, to int) {
	first, runs := &o.l.keys[0], len(o.l.keys) > 1
	if !first.desc {
		o.ahead[0] = stretch{from: from, to: to, down: o.backward, runs: runs}
		return
	}
	known := min(max(o.rankOfKey(nil, false), from), to)
	numbers := stretch{from: from, to: known, down: !o.backward, runs: true}
	unknowns := stretch{from: known, to: to, down: o.backward, runs: runs}
	if o.backward {
		o.ahead = [2]stretch{unknowns, numbers}
	} else {
		o.ahead = [2]stretch{numbers, unknowns}
	}
}

// clip narrows the index of a list's first key to where the filter can be true.
func (r *run) clip(l *list, size int) (from, to int) {
	from, to = 0, size
	conds := []*cond{l.filter}
	switch {
	case l.filter == nil:
		return from, to
	case l.filter.sort == condAnd:
		conds = l.filter.parts
	}
	for _, c := range conds {
		if c.sort != condText && c.sort != condValue || c.list || c.columns[l.kind].property != l.keys[0].sort.property {
			continue
		}
		if a, b, ok := r.span(c, l.kind, l.keys[0].tree); ok {
			from, to = max(from, a), min(to, b)
		}
	}
	return from, max(from, to)
}

// begin leaves out what a cursor has passed.
func (o *orderWalk) begin(start *bound) {
	first := &o.l.keys[0]
	at := &o.ahead[0]
	if first.desc && (start.keys[0] == nil) != o.backward {
		*at = stretch{} // the cursor is in the second stretch
		at = &o.ahead[1]
	}
	if at.runs {
		o.start = start
		at.clip(o.rankOfKey(start.keys[0], at.down))
		return
	}
	at.clip(o.rankOf(start, at.down == o.inclusive))
}

// rankOf returns the rank of a cursor in the index, or behind it the one of what follows.
func (o *orderWalk) rankOf(b *bound, behind bool) int {
	return o.tree.rank(behindIf(behind, o.sharing(o.r.g.byKey(o.l.keys[0].sort, b.keys[0], b.id))))
}

// rankOfKey returns how many nodes of the index lie before a sort key of the list's first, or before what follows it.
func (o *orderWalk) rankOfKey(key any, behind bool) int {
	return o.tree.rank(behindIf(behind, o.sharing(o.r.g.bySort(o.l.keys[0].sort, key))))
}

// sharing turns a probe for a place among the nodes that a walk reads into one for the place in the index of the pair.
func (o *orderWalk) sharing(probe func(uint32) int) func(uint32) int {
	if o.shared == nil {
		return probe
	}
	return func(slot uint32) int {
		if c := compareKeys(o.r.g.slots.get(slot).key(o.shared.sort), o.shared.key); c != 0 {
			return c
		}
		return probe(slot)
	}
}

// behindIf turns a probe for a place into one for the place behind it.
func behindIf(behind bool, probe func(uint32) int) func(uint32) int {
	if !behind {
		return probe
	}
	return func(slot uint32) int {
		if c := probe(slot); c != 0 {
			return c
		}
		return -1
	}
}

// clip cuts off what lies before a rank, in the direction of reading.
func (s *stretch) clip(rank int) {
	if s.down {
		s.to = max(min(s.to, rank), s.from)
	} else {
		s.from = min(max(s.from, rank), s.to)
	}
}

// next returns the next item; false at the end, or where the budget is spent.
func (o *orderWalk) next() (item, bool) {
	for !o.broke && o.r.err == nil {
		switch {
		case len(o.run) > 0:
			x := o.run[0]
			o.run = o.run[1:]
			return x, true
		case o.inside:
			o.within.budget = o.budget
			x, ok := o.within.next()
			o.budget, o.broke, o.inside = o.within.budget, o.within.broke, ok
			if ok {
				return x, true
			}
		case o.left > 0:
			o.left--
			slot := o.step()
			if e := o.r.g.slots.get(slot); o.admits(slot, e) {
				return item{rank: o.l.rank(e), slot: slot}, true
			}
		case !o.nextRun():
			return item{}, false
		}
	}
	return item{}, false
}

func (o *orderWalk) step() uint32 {
	slot := uint32(0)
	if o.down {
		slot, _ = o.at.prev()
	} else {
		slot, _ = o.at.next()
	}
	return slot
}

// admits reports whether a node is in the list.
func (o *orderWalk) admits(slot uint32, e *entry) bool {
	if o.budget--; o.budget < 0 {
		o.broke = true
		return false
	}
	if o.r.tick() || !o.r.sees(e) {
		return false
	}
	for i := range o.pins {
		if compareKeys(e.key(o.pins[i].sort), o.pins[i].key) != 0 {
			return false
		}
	}
	if o.from != nil && !linked(o.l, o.from, e) {
		return false
	}
	return o.l.filter == nil || o.r.test(o.l.filter, e) == yes
}

// nextRun goes to what is to be read next; false at the end.
func (o *orderWalk) nextRun() bool {
	s := &o.ahead[0]
	if s.from >= s.to {
		s = &o.ahead[1]
	}
	switch {
	case s.from >= s.to:
		return false
	case !s.runs:
		o.read(s.from, s.to, s.down)
		s.from = s.to
		return true
	}
	from, to, key := o.cut(s)
	start := o.start
	o.start = nil
	if len(o.l.keys) > 1 {
		if !o.readPair(from, to, key, start) && !o.walkRun(to-from, key, start) {
			o.sortRun(from, to, start)
		}
		return true
	}
	if start != nil && compareKeys(key, start.keys[0]) == 0 {
		rank := o.rankOf(start, o.backward == o.inclusive)
		if o.backward {
			to = min(to, rank)
		} else {
			from = max(from, rank)
		}
	}
	o.read(from, to, o.backward)
	return true
}

// read sets the walk to a range of ranks.
func (o *orderWalk) read(from, to int, down bool) {
	o.left, o.down = max(to-from, 0), down
	if down {
		o.at = o.tree.at(to)
	} else {
		o.at = o.tree.at(from)
	}
}

// cut takes the next run of one key off a stretch. Most runs of some indexes are of one node, so that its neighbour is
// looked at before the end of the run is looked for.
func (o *orderWalk) cut(s *stretch) (from, to int, key any) {
	if s.down {
		from, to, key = s.to-1, s.to, o.keyAt(s.to-1)
		if from > s.from && compareKeys(o.keyAt(from-1), key) == 0 {
			from = max(s.from, o.rankOfKey(key, false))
		}
		s.to = from
		return from, to, key
	}
	from, to, key = s.from, s.from+1, o.keyAt(s.from)
	if to < s.to && compareKeys(o.keyAt(to), key) == 0 {
		to = min(s.to, o.rankOfKey(key, true))
	}
	s.from = to
	return from, to, key
}

func (o *orderWalk) keyAt(rank int) any {
	w := o.tree.at(rank)
	slot, _ := w.next()
	return o.r.g.slots.get(slot).key(o.l.keys[0].sort)
}

// sortRun gathers a run and sorts it by the other keys. What a cursor has passed is left out.
func (o *orderWalk) sortRun(from, to int, start *bound) {
	if o.budget < to-from {
		o.broke = true
		return
	}
	o.r.sorting = o.r.sorting[:0]
	best := top{r: o.r, l: o.l, items: &o.r.sorting, k: o.need}
	w := o.tree.at(from)
	for range to - from {
		slot, _ := w.next()
		e := o.r.g.slots.get(slot)
		if o.admits(slot, e) && (start == nil || o.passed(e, start)) {
			best.offer(item{rank: o.l.rankBy(1, e), slot: slot})
		}
		if o.r.err != nil {
			return
		}
	}
	best.sort()
	o.run = best.kept()
}

// shortRun is how many nodes a run has that is gone through without trying anything else.
const shortRun = 32

// readPair sets a walk to a run along the index of the first two keys; false where there is none, or the run is short.
func (o *orderWalk) readPair(from, to int, key any, start *bound) bool {
	if o.pair < 0 || to-from < shortRun {
		return false
	}
	if o.within == nil {
		o.rest, o.within = o.l.behindFirst(), new(orderWalk)
	}
	*o.within = orderWalk{
		r: o.r, l: o.rest, from: o.from, tree: o.r.g.kinds[o.l.kind].pairs[o.pair], backward: o.backward, need: o.need,
		pins: o.pins, pair: -1, shared: &pin{o.l.keys[0].sort, key}, inclusive: o.inclusive,
	}
	o.within.lay(from, to)
	if start = start.behindFirst(key); start != nil {
		o.within.begin(start)
	}
	o.inside = true
	return true
}

// behindFirst returns the list in the order of its keys but the first.
func (l *list) behindFirst() *list {
	rest := *l
	rest.keys = l.keys[1:]
	return &rest
}

// behindFirst returns a place within the run of a first key; nil where it is not in that run.
func (b *bound) behindFirst(key any) *bound {
	if b == nil || compareKeys(key, b.keys[0]) != 0 {
		return nil
	}
	return &bound{keys: b.keys[1:], id: b.id}
}

// longRun is how many nodes a run has that is worth another way than going through it.
const longRun = 512

// walkRun reads the first items of a run along the index of the next key; false where that costs as much as the run.
func (o *orderWalk) walkRun(size int, key any, start *bound) bool {
	if size < longRun || o.need == all || o.broke {
		return false
	}
	start = start.behindFirst(key)
	w := o.r.walkFrom(o.l.behindFirst(), o.from, o.backward, start, o.inclusive, min(o.budget, size), o.need)
	w.pins = append(slices.Clip(o.pins), pin{o.l.keys[0].sort, key})
	if o.shared != nil {
		w.pins = append(w.pins, *o.shared)
	}
	o.budget -= w.budget
	var found []item
	for len(found) < o.need {
		x, ok := w.next()
		if !ok {
			break
		}
		found = append(found, x)
	}
	o.budget += w.budget
	if w.broke {
		return false
	}
	o.run = found
	return true
}

// passed reports whether a node lies where a walk from a cursor gets to.
func (o *orderWalk) passed(e *entry, start *bound) bool {
	c := o.l.compareBound(e, start)
	if o.backward {
		c = -c
	}
	return c > 0 || c == 0 && o.inclusive
}
