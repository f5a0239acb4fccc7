package memory

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"sync"

	"forwhom/kg"
)

// Load makes a graph of everything that a store has kept, at a version. It takes the nodes over: whoever loads them must
// not use them afterwards. Order does not matter, though nodes by kind and id load faster.
//
// BadInput names the mistakes of a graph that breaks a rule: what Apply refuses, ids that come twice, edges and merges
// without both ends.
//
// How it works: nodes are sorted by kind and id, so that slots go by id; every index is sorted once, the indexes side by
// side on all processors, and planted as a full tree; links are counted, then laid out in one array.
func Load(version kg.Version, nodes []*kg.Node, edges []kg.Edge, merges []kg.Merge) (*Graph, error) {
	g := Empty()
	g.version = version
	l := loader{g: g, own: new(edit), slotOf: make(map[kg.ID]uint32, len(nodes))}
	l.nodes(nodes)
	l.merges(merges)
	if len(l.list) == 0 {
		l.edges(edges)
	}
	if err := l.err(); err != nil {
		return nil, err
	}
	l.index()
	return g, nil
}

type loader struct {
	mistakes
	g       *Graph
	own     *edit
	entries []*entry
	slotOf  map[kg.ID]uint32
}

func (l *loader) nodes(nodes []*kg.Node) {
	byID := func(a, b *kg.Node) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), strings.Compare(a.ID, b.ID))
	}
	if !slices.IsSortedFunc(nodes, byID) {
		nodes = slices.Clone(nodes)
		slices.SortFunc(nodes, byID)
	}
	l.entries = make([]*entry, 0, len(nodes))
	store := make([]entry, len(nodes))
	for i, n := range nodes {
		if _, twice := l.slotOf[n.ID]; twice {
			l.add("%s is there twice", n.ID)
			continue
		}
		if !l.node(l.g.table, n) {
			continue
		}
		slot := uint32(len(l.entries))
		store[i] = *newEntry(l.g.table, n, slot)
		l.slotOf[n.ID] = slot
		l.entries = append(l.entries, &store[i])
		l.g.slots.set(l.own, slot, &store[i])
	}
	l.g.loaded = uint32(len(l.entries))
}

func (l *loader) merges(merges []kg.Merge) {
	into := make(map[kg.ID]kg.ID, len(merges))
	for _, m := range merges {
		if _, there := l.slotOf[m.From]; there {
			l.add("%s is there, and merged into %s", m.From, m.Into)
			continue
		}
		into[m.From] = m.Into
		slot := uint32(l.g.slots.n)
		l.slotOf[m.From] = slot
		l.g.slots.set(l.own, slot, &entry{id: m.From, into: &kg.Merge{From: m.From, Into: m.Into}})
		l.g.merges.insert(l.own, slot, l.g.byID(m.From))
	}
	for id := range into {
		seen := 0
		for next, merged := into[id]; merged && seen <= len(into); next, merged = into[next] {
			seen++
		}
		if seen > len(into) {
			l.add("%s is merged in a circle", id)
			return
		}
	}
}

// half is one end of an edge on its way to its place.
type half struct {
	from, to uint32
	relation kg.Relation
	role     uint32
}

func (l *loader) edges(edges []kg.Edge) {
	halves := make([]half, 0, len(edges))
	starts := make([]uint32, len(l.entries)+1)
	roles := map[string]uint32{"": 0}
	for _, e := range edges {
		from, to, ok := l.ends(e)
		if !ok {
			continue
		}
		role, known := roles[e.Role]
		if !known {
			role = uint32(len(l.g.roles))
			roles[e.Role] = role
			l.g.roles = append(l.g.roles, e.Role)
		}
		halves = append(halves, half{from, to, e.Relation, role})
		starts[from]++
		starts[to]++
	}
	l.lay(halves, starts)
	l.g.edges = len(halves)
}

func (l *loader) ends(e kg.Edge) (from, to uint32, ok bool) {
	from, fromThere := l.slotOf[e.From]
	to, toThere := l.slotOf[e.To]
	if !fromThere || !toThere || int(max(from, to)) >= len(l.entries) {
		l.add("%s has an end that is not there", edgeText(e))
		return 0, 0, false
	}
	return from, to, l.edge(l.g.table, e, l.entries[from].kind, l.entries[to].kind)
}

// lay puts the links of all nodes into one array, node after node, in order. starts has the degrees.
func (l *loader) lay(halves []half, starts []uint32) {
	sum := uint32(0)
	for i, degree := range starts {
		starts[i] = sum
		sum += degree
	}
	all := make([]link, sum)
	fill := slices.Clone(starts)
	for _, h := range halves {
		all[fill[h.from]] = newLink(sideOf(h.relation, true), h.to, h.role)
		fill[h.from]++
		all[fill[h.to]] = newLink(sideOf(h.relation, false), h.from, h.role)
		fill[h.to]++
	}
	for i, e := range l.entries {
		own := all[starts[i]:fill[i]:fill[i]]
		slices.Sort(own)
		for j := 1; j < len(own); j++ {
			if own[j]>>roleBits == own[j-1]>>roleBits && sideIn(own[j]).out() {
				l.add("%s is there twice", edgeText(l.g.edge(e, own[j])))
			}
		}
		e.links = newLinks(own)
		l.checkOnes(l.g, e)
	}
}

// index plants every index, on all processors.
func (l *loader) index() {
	var wait sync.WaitGroup
	names := make([]uint64, 0, len(l.slotOf))
	for id, slot := range l.slotOf {
		names = append(names, l.g.hash(id)|uint64(slot))
	}
	wait.Go(func() {
		slices.Sort(names)
		l.g.names = plant(names)
	})
	for rest := l.entries; len(rest) > 0; {
		kind, first := rest[0].kind, uint32(len(l.entries)-len(rest))
		n := slices.IndexFunc(rest, func(e *entry) bool { return e.kind != kind })
		if n < 0 {
			n = len(rest)
		}
		l.indexKind(kind, first, rest[:n], &wait)
		rest = rest[n:]
	}
	wait.Wait()
}

// indexKind plants the indexes of a kind, whose entries have slots from first on and go by id.
func (l *loader) indexKind(kind kg.Kind, first uint32, entries []*entry, wait *sync.WaitGroup) {
	x, t := l.g.kinds[kind], &l.g.table.kinds[kind]
	wait.Go(func() {
		slots := make([]uint32, len(entries))
		var shy []uint32
		for i, e := range entries {
			slots[i] = first + uint32(i)
			x.counts[e.level]++
			if e.level != open {
				shy = append(shy, slots[i])
			}
		}
		x.ids, x.shy = plant(slots), plant(shy)
	})
	for i, s := range t.sorts {
		wait.Go(func() {
			slots := sorted(s, first, entries, nil)
			x.orders[i] = plant(slots)
			var ties []uint32 // entries' places in this order
			for at, p := range t.pairs {
				if p.second != i {
					continue
				}
				if ties == nil {
					ties = make([]uint32, len(entries))
					for place, slot := range slots {
						ties[slot-first] = uint32(place)
					}
				}
				x.pairs[at] = plant(sorted(t.sorts[p.first], first, entries, ties))
			}
		})
	}
	for i := range t.enums {
		wait.Go(func() { plantEnum(&t.enums[i], x.enums[i], first, entries) })
	}
}

// exactInt is where whole numbers begin to share a prefix.
const exactInt = 1 << 53

// sorted returns the slots of entries by a sort key. Sixteen bytes of each key, behind what all texts begin with, decide
// nearly always, without a look at the keys. Where keys are the same, ties has each entry's place; nil: they go by id.
func sorted(s sortable, first uint32, entries []*entry, ties []uint32) []uint32 {
	type item struct {
		high, low uint64
		at, tie   uint32
		whole     bool // nothing of the key is left out
	}
	skip := commonPrefix(s, entries)
	items := make([]item, len(entries))
	for i, e := range entries {
		key := e.key(s)
		items[i] = item{high: prefix(key), at: uint32(i), tie: uint32(i)}
		if ties != nil {
			items[i].tie = ties[i]
		}
		switch k := key.(type) {
		case nil:
			items[i].whole = true
		case int64:
			items[i].whole = k > -exactInt && k < exactInt
		case float64:
			items[i].whole = true
		case string:
			k = k[skip:]
			items[i].high = min(textPrefix(k), math.MaxUint64-1)
			items[i].low = textPrefix(k[min(8, len(k)):])
			items[i].whole = len(k) > 0 && len(k) <= 16 && k[len(k)-1] != 0
		}
	}
	slices.SortFunc(items, func(a, b item) int {
		switch {
		case a.high != b.high:
			return cmp.Compare(a.high, b.high)
		case a.low != b.low:
			return cmp.Compare(a.low, b.low)
		case a.whole && b.whole:
			return cmp.Compare(a.tie, b.tie)
		}
		if c := compareKeys(entries[a.at].key(s), entries[b.at].key(s)); c != 0 {
			return c
		}
		return cmp.Compare(a.tie, b.tie)
	})
	slots := make([]uint32, len(items))
	for i, it := range items {
		slots[i] = first + it.at
	}
	return slots
}

// commonPrefix returns how many bytes all texts of a sort key begin with.
func commonPrefix(s sortable, entries []*entry) int {
	common, known := "", false
	for _, e := range entries {
		text, ok := e.key(s).(string)
		switch {
		case !ok:
		case !known:
			common, known = text, true
		default:
			n := 0
			for n < min(len(common), len(text)) && common[n] == text[n] {
				n++
			}
			common = common[:n]
		}
	}
	return len(common)
}

func plantEnum(e *enum, trees []tree[uint32], first uint32, entries []*entry) {
	slots := make([][]uint32, len(trees))
	for i, n := range entries {
		if value := e.number(n.node.Values[e.property]); value >= 0 {
			slots[value] = append(slots[value], first+uint32(i))
		}
	}
	for value := range slots {
		trees[value] = plant(slots[value])
	}
}
