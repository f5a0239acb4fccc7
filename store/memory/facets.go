package memory

import (
	"cmp"
	"slices"

	"forwhom/kg"
	"forwhom/plan"
)

// facetRead is a facet prepared for one run.
type facetRead struct {
	filter *cond
	source source
	limit  int
}

// bucket is one value of a facet and how often it occurs. label is a neighbour's name; a property's values have none.
type bucket struct {
	value, label any
	count        int
}

// counter is what a facet counts with. It is used again and again.
type counter struct {
	values  map[any]int
	slots   map[uint32]int
	buckets []bucket
}

func (c counter) emptied() counter {
	clear(c.values)
	clear(c.slots)
	clear(c.buckets[:cap(c.buckets)])
	return counter{values: c.values, slots: c.slots, buckets: c.buckets[:0]}
}

func pageHead(l *list) int { return plan.PageHead + len(l.page.Facets) }

// prepareFacets prepares a page's facets.
func (r *run) prepareFacets(l *list) {
	for i := range l.page.Facets {
		f := &l.page.Facets[i]
		filter := r.cond(f.Filter, []kg.Kind{l.kind})
		l.facets = append(l.facets, facetRead{
			filter: filter,
			source: r.sourceOf(filter, l.kind),
			limit:  max(r.number(f.Limit, all), all),
		})
	}
}

// facets reads a page's facets, each over everything that passes its own filter, and writes their numbers into the page's
// block. Facets with the same filter one after the other go through the list once.
func (r *run) facets(l *list, from *entry, at int32) {
	base, last := len(r.slots), -1
	for i := range l.page.Facets {
		f := &l.page.Facets[i]
		if r.quickFacet(l, f, &l.facets[i]) {
			r.rows.SetRef(at+plan.PageHead+int32(i), r.facet(l.facets[i].limit))
			continue
		}
		if last < 0 || l.page.Facets[last].Filter != f.Filter {
			r.slots = r.slots[:base]
			r.matching(l, from, r.among(l, from, &l.facets[i].source), l.facets[i].filter)
			last = i
		}
		r.counts = r.counts.emptied()
		r.count(l.kind, f, r.slots[base:])
		r.rows.SetRef(at+plan.PageHead+int32(i), r.facet(l.facets[i].limit))
	}
	r.slots = r.slots[:base]
}

// quickFacet counts over all nodes of a kind without looking at them, where indexes know: the values of an enum and of
// a number, and the neighbours of an edge that only this kind has. It reports false where they do not.
func (r *run) quickFacet(l *list, f *plan.Facet, prepared *facetRead) bool {
	if l.neighbours || prepared.filter != nil || !r.seesAll(l.kind) {
		return false
	}
	r.counts = r.counts.emptied()
	if f.Edge != nil {
		return r.quickNeighbours(l.kind, f.Edge)
	}
	at, ok := l.kind.Property(f.Property)
	if !ok {
		return false
	}
	t, x := &r.g.table.kinds[l.kind], r.g.kinds[l.kind]
	switch e, s := t.enumOf[at], t.sortOf[at]; {
	case e >= 0:
		for i, values := range x.enums[e] {
			r.bucket(t.enums[e].values[i], nil, values.size())
		}
		return true
	case s >= 0 && (l.kind.Info().Properties[at].Type == kg.Int || l.kind.Info().Properties[at].Type == kg.Float):
		r.quickValues(l.kind, s)
		return true
	}
	return false
}

// quickValues counts the runs of an order's index.
func (r *run) quickValues(kind kg.Kind, order int) {
	index, s := r.g.kinds[kind].orders[order], r.g.table.kinds[kind].sorts[order]
	known := r.rankOf(kind, order, nil, false)
	for from := 0; from < known && !r.tick(); {
		w := index.at(from)
		slot, _ := w.next()
		value := r.g.slots.get(slot).key(s)
		to := r.rankOf(kind, order, value, true)
		r.bucket(value, nil, to-from)
		from = to
	}
}

// quickNeighbours counts the links of the neighbours; false where other kinds than the list's have such links, or where
// there are more neighbours than nodes in the list.
func (r *run) quickNeighbours(kind kg.Kind, step *plan.Step) bool {
	s := sideOf(step.Relation, step.Out)
	if !r.onlyKind(s, kind) {
		return false
	}
	n := 0
	for _, k := range step.Kinds {
		n += r.g.kinds[k].ids.size()
	}
	if n == 0 || n > r.g.kinds[kind].ids.size() {
		return false
	}
	for _, k := range step.Kinds {
		for w := r.g.kinds[k].ids.at(0); !r.tick(); {
			slot, ok := w.next()
			if !ok {
				break
			}
			if e := r.g.slots.get(slot); r.sees(e) {
				r.bucket(r.boxed(e), r.nameOf(e), e.links.on(s.other()).size())
			}
		}
	}
	return true
}

// bucket adds a value that occurs.
func (r *run) bucket(value, label any, count int) {
	if count > 0 {
		r.counts.buckets = append(r.counts.buckets, bucket{value, label, count})
	}
}

// count counts the values of a facet among nodes of a kind.
func (r *run) count(kind kg.Kind, f *plan.Facet, slots []uint32) {
	property, known := kind.Property(f.Property)
	switch {
	case f.Edge != nil:
		r.countNeighbours(f.Edge, slots)
	case known:
		r.countValues(property, slots)
	default:
		r.fail(kg.Errorf(kg.Internal, "a plan counts %s by %s, which it has not", kind, f.Property))
	}
}

// countValues counts the values of a property; one of several values counts once a node.
func (r *run) countValues(property int, slots []uint32) {
	if r.counts.values == nil {
		r.counts.values = map[any]int{}
	}
	for _, slot := range slots {
		if r.tick() {
			return
		}
		switch v := r.g.slots.get(slot).node.Values[property].(type) {
		case nil:
		case []string:
			for i, s := range v {
				if !slices.Contains(v[:i], s) {
					r.counts.values[s]++
				}
			}
		default:
			r.counts.values[v]++
		}
	}
	for value, n := range r.counts.values {
		r.counts.buckets = append(r.counts.buckets, bucket{value: value, count: n})
	}
}

// countNeighbours counts the neighbours that the reader sees.
func (r *run) countNeighbours(step *plan.Step, slots []uint32) {
	if r.counts.slots == nil {
		r.counts.slots = map[uint32]int{}
	}
	s := sideOf(step.Relation, step.Out)
	for _, slot := range slots {
		for each := r.g.slots.get(slot).links.on(s).each(); !r.tick(); {
			l, ok := each.next()
			if !ok {
				break
			}
			r.counts.slots[slotIn(l)]++
		}
	}
	for slot, n := range r.counts.slots {
		if e := r.g.slots.get(slot); hasKind(step.Kinds, e.kind) && r.sees(e) {
			r.counts.buckets = append(r.counts.buckets, bucket{r.boxed(e), r.nameOf(e), n})
		}
	}
}

// nameOf returns a node's name, or its id where its kind has none.
func (r *run) nameOf(e *entry) any {
	if at := r.g.table.kinds[e.kind].name; at >= 0 {
		return e.node.Values[at]
	}
	return r.boxed(e)
}

// facet writes the block of what was counted: most frequent first, then by value.
func (r *run) facet(limit int) int32 {
	buckets := r.counts.buckets
	slices.SortFunc(buckets, func(a, b bucket) int {
		return cmp.Or(cmp.Compare(b.count, a.count), compareKeys(a.value, b.value))
	})
	n := len(buckets)
	if limit != all {
		n = min(n, limit)
	}
	at := r.rows.Block(2 + 2*n)
	r.rows.SetRef(at, int32(n))
	r.rows.SetRef(at+1, int32(len(buckets)))
	for i, b := range buckets[:n] {
		cell := at + 2 + 2*int32(i)
		r.rows.SetVal(cell, b.value)
		r.rows.SetRef(cell, int32(b.count))
		r.rows.SetVal(cell+1, b.label)
	}
	return at
}
