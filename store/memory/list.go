package memory

import (
	"cmp"
	"slices"
	"strings"

	"forwhom/kg"
	"forwhom/plan"
)

// list is a plan's page prepared for one run: of all nodes of a kind, or of the neighbours on one side.
type list struct {
	page       *plan.Page
	kind       kg.Kind
	neighbours bool
	side       side
	keys       []orderKey // most important first; nothing follows an id, which decides
	filter     *cond      // nil: all
	source     source     // a set that holds what passes the filter, where one is known
	limit      int        // of items; all for every one
	want       int        // of items to read: one more than limit where it matters whether there are more
	after      *bound
	before     *bound
	items      bool // whether anything is asked of items
	facets     []facetRead
}

// all is the limit of a list without one.
const all = -1

// orderKey is one key of a list's order.
type orderKey struct {
	sort sortable
	tree int // its place among the kind's orders; byIDs where it is the id
	desc bool
}

const byIDs = -1

// byID reports whether a list is in ascending order of ids.
func (l *list) byID() bool {
	return len(l.keys) == 0 || l.keys[0].tree == byIDs && !l.keys[0].desc
}

// bound is a place between items: where a cursor points.
type bound struct {
	keys []any // for each key of the order
	id   kg.ID
}

// list prepares a page, once for each run.
func (r *run) list(p *plan.Page, step *plan.Step) *list {
	if l, ok := r.lists[p]; ok {
		return l
	}
	l := &list{page: p, kind: p.Kind, items: p.Shape != nil || p.Cursors || p.Role}
	r.lists[p] = l
	if step != nil {
		l.neighbours, l.side = true, sideOf(step.Relation, step.Out)
	}
	for _, key := range p.Order {
		l.keys = append(l.keys, r.orderKey(p.Kind, key))
	}
	l.filter = r.cond(p.Filter, []kg.Kind{p.Kind})
	l.source = r.sourceOf(l.filter, p.Kind)
	l.after, l.before = r.bound(l, p.After), r.bound(l, p.Before)
	l.limit = max(r.number(p.Limit, all), all)
	if !l.items {
		l.limit = 0
	}
	if l.want = l.limit; l.limit != all && p.Around {
		l.want++
	}
	r.prepareFacets(l)
	return l
}

func (r *run) orderKey(kind kg.Kind, key plan.Key) orderKey {
	at, ok := kind.Property(key.Property)
	t := &r.g.table.kinds[kind]
	switch {
	case ok && at == t.id:
		return orderKey{tree: byIDs, desc: key.Desc}
	case ok && t.sortOf[at] >= 0:
		return orderKey{sort: t.sorts[t.sortOf[at]], tree: t.sortOf[at], desc: key.Desc}
	}
	r.fail(kg.Errorf(kg.Internal, "a plan orders %s by %s, which has no order", kind, key.Property))
	return orderKey{tree: byIDs}
}

func (r *run) bound(l *list, p plan.Param) *bound {
	c := r.cursor(p)
	if c == nil {
		return nil
	}
	if len(c.Keys) != len(l.keys) {
		r.fail(kg.Errorf(kg.BadInput, "the cursor is of another order; start again without it"))
		return nil
	}
	return &bound{keys: c.Keys, id: c.ID}
}

// key returns what a key compares of a node.
func (k *orderKey) key(r *run, e *entry) any {
	if k.tree == byIDs {
		return r.boxed(e)
	}
	return e.key(k.sort)
}

// turned orders two sort keys: unknown ones last, whichever direction.
func (k *orderKey) turned(a, b any) int {
	c := compareKeys(a, b)
	if k.desc && a != nil && b != nil {
		return -c
	}
	return c
}

// compare orders two nodes as the list does.
func (l *list) compare(a, b *entry) int {
	for i := range l.keys {
		k := &l.keys[i]
		if k.tree == byIDs {
			if k.desc {
				a, b = b, a
			}
			break
		}
		if c := k.turned(a.key(k.sort), b.key(k.sort)); c != 0 {
			return c
		}
	}
	return strings.Compare(a.id, b.id)
}

// compareBound orders a node and a place in the list.
func (l *list) compareBound(e *entry, b *bound) int {
	for i := range l.keys {
		k := &l.keys[i]
		if k.tree == byIDs {
			if k.desc {
				return strings.Compare(b.id, e.id)
			}
			break
		}
		if c := k.turned(e.key(k.sort), b.keys[i]); c != 0 {
			return c
		}
	}
	return strings.Compare(e.id, b.id)
}

// item is a node on its way into a page. rank is a number of its first key: where two differ, they tell the order.
type item struct {
	rank uint64
	slot uint32
}

// rank computes an item's rank.
func (l *list) rank(e *entry) uint64 { return l.rankBy(0, e) }

// rankBy computes what rank would be if the order began with its key i.
func (l *list) rankBy(i int, e *entry) uint64 {
	desc := i < len(l.keys) && l.keys[i].desc
	if i >= len(l.keys) || l.keys[i].tree == byIDs {
		return turnedIf(desc, textPrefix(e.id[len(e.kind.Info().Prefix)+1:]))
	}
	key := e.key(l.keys[i].sort)
	return turnedIf(desc && key != nil, prefix(key))
}

func turnedIf(turned bool, rank uint64) uint64 {
	if turned {
		return ^rank
	}
	return rank
}

// compareItems orders two items as they are read: in the list's order, or against it for a backward page.
func (r *run) compareItems(l *list, a, b item) int {
	if r.tick() {
		return 0
	}
	c := cmp.Compare(a.rank, b.rank)
	if c == 0 {
		c = l.compare(r.g.slots.get(a.slot), r.g.slots.get(b.slot))
	}
	if l.page.Backward {
		return -c
	}
	return c
}

// top keeps the first k of the items offered, in a heap whose root is the last of them; with k all, every one.
type top struct {
	r     *run
	l     *list
	items *[]item // a stack, of which those from base on are kept here
	base  int
	k     int
}

func (t *top) kept() []item { return (*t.items)[t.base:] }

func (t *top) offer(x item) {
	kept := t.kept()
	switch {
	case t.k == 0:
	case t.k == all || len(kept) < t.k:
		*t.items = append(*t.items, x)
		if kept = t.kept(); len(kept) == t.k {
			for i := len(kept)/2 - 1; i >= 0; i-- {
				t.sink(kept, i)
			}
		}
	case t.r.compareItems(t.l, x, kept[0]) < 0:
		kept[0] = x
		t.sink(kept, 0)
	}
}

func (t *top) sink(heap []item, i int) {
	for {
		last := i
		for child := 2*i + 1; child <= 2*i+2 && child < len(heap); child++ {
			if t.r.compareItems(t.l, heap[child], heap[last]) > 0 {
				last = child
			}
		}
		if last == i {
			return
		}
		heap[i], heap[last] = heap[last], heap[i]
		i = last
	}
}

// sort puts what is kept into the order in which it is read.
func (t *top) sort() {
	r, l := t.r, t.l
	slices.SortFunc(t.kept(), func(a, b item) int { return r.compareItems(l, a, b) })
}
