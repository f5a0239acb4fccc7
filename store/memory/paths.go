package memory

import (
	"cmp"
	"container/heap"
	"slices"
	"strings"

	"forwhom/kg"
	"forwhom/plan"
)

// maxSteps is how many edges a search for paths goes along before it is TooCostly: a second or two.
const maxSteps = 20_000_000

// paths reads the shortest paths between two nodes.
//
// How it works. Two searches go out, one from each end, over nodes that the reader sees and that are not to be avoided;
// each time the one with fewer edges to follow goes a level further. When they meet, the length is known, and which nodes
// lie on a shortest path: those whose distances from both ends add up to it. From the far end back, each of these gets
// its cost, the smallest sum of degrees that leads from it to the end. With it the best paths come out one after the
// other: of the beginnings known, the one with the smallest sum in the end, then the smallest ids, goes a step further.
//
// From a node to itself leads one path, without a step. Ends are not passed, so that avoiding them has no effect. Paths
// that differ in a relation only go by relation, then along it before against it.
func (r *run) paths(q *plan.Paths) int32 {
	from, fromThere := r.seen(r.text(q.From), nil)
	to, toThere := r.seen(r.text(q.To), nil)
	limit, length := max(r.number(q.Limit, 1), 0), r.number(q.MaxLength, 6)
	s := pathSearch{r: r, want: limit + 1, degrees: map[uint32]int{}}
	if fromThere && toThere {
		s.avoid(q.Avoid)
		s.search(from, to, length)
	}
	return s.write(q, limit)
}

// pathSearch is a search for paths under way.
type pathSearch struct {
	r       *run
	want    int
	avoided map[uint32]bool
	steps   int
	near    front // from the beginning
	far     front // from the end
	length  int32
	degrees map[uint32]int
	costs   map[uint32]int      // by node on a shortest path: the degrees of the nodes behind it, the end apart
	onto    map[uint32][]uint32 // by node on a shortest path: those one step further
	found   []path
}

// front is how far a search has come.
type front struct {
	distance map[uint32]int32
	levels   [][]uint32 // the nodes at each distance
	depth    int32      // the largest distance
}

func newFront(slot uint32) front {
	return front{distance: map[uint32]int32{slot: 0}, levels: [][]uint32{{slot}}}
}

// edge returns the nodes at the largest distance.
func (f *front) edge() []uint32 { return f.levels[f.depth] }

// path is a path; steps has the link that leads from each node to the next.
type path struct {
	nodes []uint32
	steps []link
}

func (s *pathSearch) avoid(p plan.Param) {
	s.avoided = map[uint32]bool{}
	for _, id := range s.r.texts(p) {
		if slot, ok := s.r.g.resolve(id); ok {
			s.avoided[slot] = true
		}
	}
}

func (s *pathSearch) search(from, to uint32, length int) {
	delete(s.avoided, from)
	delete(s.avoided, to)
	if from == to {
		s.found = []path{{nodes: []uint32{from}}}
		return
	}
	s.near, s.far = newFront(from), newFront(to)
	for int(s.near.depth+s.far.depth) < length {
		a, b := &s.near, &s.far
		if s.work(b) < s.work(a) {
			a, b = b, a
		}
		if len(a.edge()) == 0 {
			return
		}
		if s.advance(a, b); s.r.err != nil {
			return
		}
		if s.length > 0 {
			s.price(to)
			s.enumerate(from, to)
			return
		}
	}
}

// work is how many edges a front has to follow for a level more.
func (s *pathSearch) work(f *front) int {
	n := 0
	for _, slot := range f.edge() {
		n += s.r.g.slots.get(slot).links.size()
	}
	return n
}

// advance takes a front one level further. Where it meets the other, the length is known.
func (s *pathSearch) advance(f, other *front) {
	var edge []uint32
	for _, slot := range f.edge() {
		s.neighbours(slot, func(l link) {
			next := slotIn(l)
			if _, been := f.distance[next]; been {
				return
			}
			f.distance[next] = f.depth + 1
			edge = append(edge, next)
			if _, met := other.distance[next]; met {
				s.length = f.depth + 1 + other.depth
			}
		})
	}
	f.levels = append(f.levels, edge)
	f.depth++
}

// neighbours calls each with the links of a node that a path may take.
func (s *pathSearch) neighbours(slot uint32, each func(link)) {
	r := s.r
	for all := r.g.slots.get(slot).links.all().each(); !r.tick(); {
		l, ok := all.next()
		if !ok {
			return
		}
		if s.steps++; s.steps > maxSteps {
			r.fail(kg.Errorf(kg.TooCostly, "too many ways lead from these nodes; ask for shorter paths, or name hubs to avoid"))
			return
		}
		if next := slotIn(l); r.sees(r.g.slots.get(next)) && !s.avoided[next] {
			each(l)
		}
	}
}

// price gives each node on a shortest path its cost and what it leads to, level by level from the end back: first along
// the edges that the far search went, then along those that the near one did, so that a hub where they met is not gone
// through again. Some nodes near the end that are on no path get a cost too, which does no harm: no beginning leads to them.
func (s *pathSearch) price(to uint32) {
	s.costs, s.onto = map[uint32]int{to: 0}, map[uint32][]uint32{}
	level := []uint32{to}
	for at := s.length - 1; at >= s.near.depth; at-- {
		var before []uint32
		for _, slot := range level {
			through := s.through(slot, to)
			s.neighbours(slot, func(l link) {
				if next := slotIn(l); s.isAt(next, at) {
					if _, known := s.costs[next]; !known {
						before = append(before, next)
					}
					s.leads(next, slot, through)
				}
			})
		}
		level = before
	}
	for at := s.near.depth - 1; at >= 0; at-- {
		for _, slot := range s.near.levels[at] {
			s.neighbours(slot, func(l link) {
				next := slotIn(l)
				if _, priced := s.costs[next]; priced && s.isAt(next, at+1) {
					s.leads(slot, next, s.through(next, to))
				}
			})
		}
	}
}

// through is the cost of going to a node and on to the end.
func (s *pathSearch) through(slot, to uint32) int {
	if slot == to {
		return 0
	}
	return s.costs[slot] + s.degree(slot)
}

// leads notes that a node leads to another, from which it costs so much to go on.
func (s *pathSearch) leads(slot, next uint32, through int) {
	if old, known := s.costs[slot]; !known || through < old {
		s.costs[slot] = through
	}
	s.onto[slot] = append(s.onto[slot], next)
}

// degree counts a node's edges, once.
func (s *pathSearch) degree(slot uint32) int {
	d, known := s.degrees[slot]
	if !known {
		d = s.r.degree(s.r.g.slots.get(slot))
		s.degrees[slot] = d
	}
	return d
}

// isAt reports whether a node can stand so many steps from the beginning of a shortest path.
func (s *pathSearch) isAt(slot uint32, at int32) bool {
	if at <= s.near.depth {
		d, ok := s.near.distance[slot]
		return ok && d == at
	}
	d, ok := s.far.distance[slot]
	return ok && d == s.length-at
}

// beginning is the beginning of a path, with the smallest sum of degrees that it can lead to.
type beginning struct {
	nodes []uint32
	sum   int // of the nodes so far
	least int // in the end
}

// enumerate finds the best paths, one more than wanted at most.
func (s *pathSearch) enumerate(from, to uint32) {
	queue := &beginnings{s: s, all: []beginning{{nodes: []uint32{from}, least: s.costs[from]}}}
	for queue.Len() > 0 && len(s.found) < s.want && s.r.err == nil {
		b, _ := heap.Pop(queue).(beginning)
		last := b.nodes[len(b.nodes)-1]
		if last == to {
			s.found = append(s.found, s.links(b.nodes))
			continue
		}
		if last != from {
			b.sum += s.degree(last)
		}
		s.extend(queue, b, to)
	}
}

// extend puts what a beginning can go on to into the queue. Where several edges lead to one node it is put once.
func (s *pathSearch) extend(queue *beginnings, b beginning, to uint32) {
	onto := slices.Clone(s.onto[b.nodes[len(b.nodes)-1]])
	slices.Sort(onto)
	for _, next := range slices.Compact(onto) {
		heap.Push(queue, beginning{nodes: append(slices.Clip(b.nodes), next), sum: b.sum, least: b.sum + s.through(next, to)})
	}
}

// beginnings is a heap of beginnings: the smallest sum first, then the smallest ids along the way.
type beginnings struct {
	s   *pathSearch
	all []beginning
}

func (q *beginnings) Len() int      { return len(q.all) }
func (q *beginnings) Swap(i, j int) { q.all[i], q.all[j] = q.all[j], q.all[i] }
func (q *beginnings) Push(x any)    { b, _ := x.(beginning); q.all = append(q.all, b) }
func (q *beginnings) Pop() any {
	last := q.all[len(q.all)-1]
	q.all = q.all[:len(q.all)-1]
	return last
}
func (q *beginnings) Less(i, j int) bool {
	a, b := &q.all[i], &q.all[j]
	if a.least != b.least {
		return a.least < b.least
	}
	return slices.CompareFunc(a.nodes, b.nodes, func(x, y uint32) int {
		return strings.Compare(q.s.r.g.slots.get(x).id, q.s.r.g.slots.get(y).id)
	}) < 0
}

// links gives a row of nodes its steps. Where several edges join two of them, the step goes by the first relation, along
// it before against it.
func (s *pathSearch) links(nodes []uint32) path {
	p := path{nodes: nodes}
	for i := range len(nodes) - 1 {
		all := s.between(nodes[i], nodes[i+1])
		p.steps = append(p.steps, slices.MinFunc(all, func(x, y link) int {
			return cmp.Or(cmp.Compare(sideIn(x).relation(), sideIn(y).relation()), cmp.Compare(sideIn(y)&1, sideIn(x)&1))
		}))
	}
	return p
}

// between returns the links from one node to another.
func (s *pathSearch) between(a, b uint32) []link {
	var all []link
	for side := sideOf(1, false); side <= sideOf(kg.RelationCount, true); side++ {
		if l, linked := s.r.g.linkTo(a, side, b); linked {
			all = append(all, l)
		}
	}
	return all
}

// write writes the block of paths.
func (s *pathSearch) write(q *plan.Paths, limit int) int32 {
	const head = 2
	r := s.r
	shown := s.found[:min(limit, len(s.found))]
	at := r.rows.Block(head + len(shown))
	r.rows.SetRef(at, int32(len(shown)))
	r.rows.SetVal(at+1, len(s.found) > len(shown))
	for i, p := range shown {
		n := int32(len(p.nodes))
		block := r.rows.Block(int(2 * n))
		r.rows.SetRef(at+head+int32(i), block)
		r.rows.SetRef(block, n)
		for j, slot := range p.nodes {
			r.rows.SetRef(block+1+int32(j), r.node(q.Shape, slot))
		}
		for j, l := range p.steps {
			relation := int32(sideIn(l).relation())
			if !sideIn(l).out() {
				relation = -relation
			}
			r.rows.SetRef(block+1+n+int32(j), relation)
		}
	}
	return at
}
