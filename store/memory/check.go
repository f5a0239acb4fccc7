package memory

import (
	"fmt"
	"strings"

	"forwhom/kg"
)

// Check returns what is wrong with the graph, in sentences; nothing where all is as it should be: every edge has both
// ends and is known to both, every index has each node of its kind once, at its place, and nothing else, counts agree,
// and every node is as kg's table wants it. It goes through everything, several times.
func (g *Graph) Check() []string {
	c := checker{g: g}
	for kind := kg.Kind(1); kind <= kg.KindCount; kind++ {
		c.kind(kind)
	}
	halves := 0
	for slot, e := range g.entries() {
		c.node(slot, e)
		halves += e.links.size()
	}
	if halves != 2*g.edges {
		c.problem("%d ends of edges, and %d edges", halves, g.edges)
	}
	c.merges()
	checkTree(&c, "names", g.names)
	checkTree(&c, "merges", g.merges)
	return c.problems
}

type checker struct {
	g        *Graph
	problems []string
}

func (c *checker) problem(format string, args ...any) {
	c.problems = append(c.problems, fmt.Sprintf(format, args...))
}

// kind checks the indexes of a kind.
func (c *checker) kind(kind kg.Kind) {
	x, t := c.g.kinds[kind], &c.g.table.kinds[kind]
	c.order(kind, "ids", x.ids, func(a, b *entry) int { return strings.Compare(a.id, b.id) })
	for i, s := range t.sorts {
		if n := x.orders[i].size(); n != x.ids.size() {
			c.problem("%s: %d in the order %d, and %d ids", kind, n, i, x.ids.size())
		}
		c.order(kind, fmt.Sprintf("order %d", i), x.orders[i], func(a, b *entry) int {
			if c := compareKeys(a.key(s), b.key(s)); c != 0 {
				return c
			}
			return strings.Compare(a.id, b.id)
		})
	}
	for i, p := range t.pairs {
		if n := x.pairs[i].size(); n != x.ids.size() {
			c.problem("%s: %d in the pair %d, and %d ids", kind, n, i, x.ids.size())
		}
		c.order(kind, fmt.Sprintf("pair %d", i), x.pairs[i], func(a, b *entry) int { return t.comparePair(p, a, b) })
	}
	for i := range t.enums {
		c.enum(kind, &t.enums[i], x.enums[i])
	}
	c.levels(kind)
}

// order checks that an index has live nodes of its kind, in order.
func (c *checker) order(kind kg.Kind, name string, index tree[uint32], compare func(a, b *entry) int) {
	checkTree(c, name, index)
	var last *entry
	for w := index.at(0); ; {
		slot, ok := w.next()
		if !ok {
			return
		}
		e := c.g.slots.get(slot)
		switch {
		case e == nil || e.node == nil || e.kind != kind:
			c.problem("%s: %s has slot %d, which is no such node", kind, name, slot)
			return
		case last != nil && compare(last, e) >= 0:
			c.problem("%s: %s has %s before %s", kind, name, last.id, e.id)
		}
		last = e
	}
}

func (c *checker) enum(kind kg.Kind, e *enum, values []tree[uint32]) {
	indexed, known := 0, 0
	for i, v := range values {
		indexed += v.size()
		for w := v.at(0); ; {
			slot, ok := w.next()
			if !ok {
				break
			}
			if n := c.g.slots.get(slot); n == nil || n.node == nil || e.number(n.node.Values[e.property]) != i {
				c.problem("%s: slot %d is indexed as %s", kind, slot, e.names[i])
			}
		}
	}
	for w := c.g.kinds[kind].ids.at(0); ; {
		slot, ok := w.next()
		if !ok {
			break
		}
		if c.g.slots.get(slot).node.Values[e.property] != nil {
			known++
		}
	}
	if indexed != known {
		c.problem("%s: %d nodes have property %d, and %d are indexed", kind, known, e.property, indexed)
	}
}

func (c *checker) levels(kind kg.Kind) {
	x := c.g.kinds[kind]
	counts, shy := [levels]int{}, 0
	for w := x.ids.at(0); ; {
		slot, ok := w.next()
		if !ok {
			break
		}
		e := c.g.slots.get(slot)
		counts[e.level]++
		if _, there := x.shy.find(bySlot(slot)); there != (e.level != open) {
			c.problem("%s is at level %d, and among the shy: %v", e.id, e.level, there)
		}
		if e.level != open {
			shy++
		}
	}
	if counts != x.counts || shy != x.shy.size() {
		c.problem("%s: counts %v are kept as %v, %d shy as %d", kind, counts, x.counts, shy, x.shy.size())
	}
}

// node checks a node, that its id finds it, and that each neighbour knows of it.
func (c *checker) node(slot uint32, e *entry) {
	if found, ok := c.g.slotOf(e.id); !ok || found != slot {
		c.problem("%s is at slot %d, and its id finds %d (%v)", e.id, slot, found, ok)
	}
	n := *e.node
	n.Values = append([]any(nil), e.node.Values...)
	var m mistakes
	m.node(c.g.table, &n)
	m.checkOnes(c.g, e)
	c.problems = append(c.problems, m.list...)
	if e.links.many != nil {
		checkTree(c, "links of "+e.id, *e.links.many)
	}
	last := link(0)
	for each := e.links.all().each(); ; {
		l, ok := each.next()
		if !ok {
			return
		}
		if l <= last {
			c.problem("%s has links that are out of order", e.id)
		}
		last = l
		c.link(slot, e, l)
	}
}

func (c *checker) link(slot uint32, e *entry, l link) {
	other := c.g.slots.get(slotIn(l))
	if other == nil || other.node == nil {
		c.problem("%s has a %s to slot %d, where no node is", e.id, sideIn(l).relation(), slotIn(l))
		return
	}
	back, ok := other.links.to(sideIn(l).other(), slot)
	if !ok || roleIn(back) != roleIn(l) || int(roleIn(l)) >= len(c.g.roles) {
		c.problem("%s is known to one end only", edgeText(c.g.edge(e, l)))
	}
	if sideIn(l).out() {
		var m mistakes
		m.edge(c.g.table, c.g.edge(e, l), e.kind, other.kind)
		c.problems = append(c.problems, m.list...)
	}
}

func (c *checker) merges() {
	nodes, _ := c.g.Size()
	if n := c.g.names.size(); n != nodes+c.g.merges.size() {
		c.problem("%d names for %d nodes and %d merges", n, nodes, c.g.merges.size())
	}
	for w := c.g.merges.at(0); ; {
		slot, ok := w.next()
		if !ok {
			return
		}
		e := c.g.slots.get(slot)
		if found, there := c.g.slotOf(e.id); e.node != nil || e.into == nil || !there || found != slot {
			c.problem("%s is among the merges, and was not merged away", e.id)
		}
	}
}

// checkTree checks that a tree's counts and first items are right.
func checkTree[T uint32 | uint64](c *checker, name string, t tree[T]) {
	var twigs func(n *twig[T]) int
	twigs = func(n *twig[T]) int {
		if n.kids == nil {
			return len(n.items)
		}
		sum := 0
		for i, kid := range n.kids {
			if len(kid.items) == 0 || kid.items[0] != n.items[i] {
				c.problem("%s: a branch does not know the first item of its child %d", name, i)
			}
			sum += twigs(kid)
		}
		if sum != n.count || len(n.kids) != len(n.items) {
			c.problem("%s: a branch counts %d items and has %d", name, n.count, sum)
		}
		return sum
	}
	if t.root != nil {
		twigs(t.root)
	}
}
