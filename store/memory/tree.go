package memory

import "slices"

const (
	twigSize = 64 // items of a leaf and children of a branch, at most
	maxDepth = 12 // of a tree; 64^12 items are enough for everybody
)

// tree is an ordered set of numbers: slots in the order of an index, or links in the order of the numbers themselves. It
// is a B+ tree that is copied where it changes, so that a copy of the struct is a snapshot, and it counts, so that the
// rank of an item, and with it the size of a range, is known without walking.
//
// It is our own because a library's tree (tidwall/btree) writes to the tree that is copied, which two writers of one
// graph must not, has no rank, and holds a copy of each key; here an item is 4 or 8 bytes that the collector never reads.
//
// Where an item lies is told by a probe: less than 0 for items before the place, 0 at it, more behind it.
type tree[T uint32 | uint64] struct {
	root *twig[T]
}

// twig is a leaf with items, or a branch with children and the first item of each.
type twig[T uint32 | uint64] struct {
	owner *edit
	items []T
	kids  []*twig[T]
	count int // items below
}

// size returns how many items there are.
func (t tree[T]) size() int {
	if t.root == nil {
		return 0
	}
	return t.root.count
}

// rank returns how many items lie before a place.
func (t tree[T]) rank(probe func(T) int) int {
	rank := 0
	for n := t.root; n != nil; {
		at := n.lower(probe)
		if n.kids == nil {
			return rank + at
		}
		at = max(at-1, 0)
		for _, kid := range n.kids[:at] {
			rank += kid.count
		}
		n = n.kids[at]
	}
	return rank
}

// find returns the item at a place.
func (t tree[T]) find(probe func(T) int) (item T, ok bool) {
	for n := t.root; n != nil; {
		at := n.lower(probe)
		if at < len(n.items) && probe(n.items[at]) == 0 {
			return n.items[at], true
		}
		if n.kids == nil || at == 0 {
			break
		}
		n = n.kids[at-1]
	}
	return item, false
}

// lower returns how many of a twig's items lie before a place.
func (n *twig[T]) lower(probe func(T) int) int {
	lo, hi := 0, len(n.items)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if probe(n.items[mid]) < 0 {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// insert adds an item at its place; false where one stands there already.
func (t *tree[T]) insert(own *edit, item T, probe func(T) int) bool {
	if t.root == nil {
		t.root = &twig[T]{owner: own, items: []T{item}, count: 1}
		return true
	}
	if _, there := t.find(probe); there {
		return false
	}
	t.root = t.root.owned(own)
	if right := t.root.insert(own, item, probe); right != nil {
		left := t.root
		t.root = &twig[T]{
			owner: own,
			items: []T{left.items[0], right.items[0]},
			kids:  []*twig[T]{left, right},
			count: left.count + right.count,
		}
	}
	return true
}

// insert adds an item below an owned twig and returns its new right neighbour where it had to be split.
func (n *twig[T]) insert(own *edit, item T, probe func(T) int) *twig[T] {
	at := n.lower(probe)
	n.count++
	if n.kids == nil {
		n.items = slices.Insert(n.items, at, item)
		return n.split(own)
	}
	at = max(at-1, 0)
	kid := n.kids[at].owned(own)
	right := kid.insert(own, item, probe)
	n.kids[at], n.items[at] = kid, kid.items[0]
	if right != nil {
		n.kids = slices.Insert(n.kids, at+1, right)
		n.items = slices.Insert(n.items, at+1, right.items[0])
	}
	return n.split(own)
}

func (n *twig[T]) split(own *edit) *twig[T] {
	if len(n.items) <= twigSize {
		return nil
	}
	half := len(n.items) / 2
	right := &twig[T]{owner: own, items: slices.Clone(n.items[half:])}
	n.items = n.items[:half]
	if n.kids != nil {
		right.kids = slices.Clone(n.kids[half:])
		clear(n.kids[half:])
		n.kids = n.kids[:half]
	}
	right.recount()
	n.count -= right.count
	return right
}

func (n *twig[T]) recount() {
	n.count = len(n.items)
	if n.kids != nil {
		n.count = 0
		for _, kid := range n.kids {
			n.count += kid.count
		}
	}
}

// remove takes the item at a place out; false where there is none.
func (t *tree[T]) remove(own *edit, probe func(T) int) bool {
	if _, there := t.find(probe); !there {
		return false
	}
	t.root = t.root.owned(own)
	t.root.remove(own, probe)
	for t.root != nil && t.root.kids != nil && len(t.root.kids) == 1 {
		t.root = t.root.kids[0]
	}
	if t.root.count == 0 {
		t.root = nil
	}
	return true
}

// remove takes out an item that is below an owned twig, and joins children that became small.
func (n *twig[T]) remove(own *edit, probe func(T) int) {
	at := n.lower(probe)
	n.count--
	if n.kids == nil {
		n.items = slices.Delete(n.items, at, at+1)
		return
	}
	if at == len(n.items) || probe(n.items[at]) != 0 {
		at--
	}
	kid := n.kids[at].owned(own)
	kid.remove(own, probe)
	n.kids[at] = kid
	switch {
	case len(kid.items) == 0:
		n.kids, n.items = slices.Delete(n.kids, at, at+1), slices.Delete(n.items, at, at+1)
	default:
		n.items[at] = kid.items[0]
		n.join(own, max(at-1, 0))
	}
}

// join makes one of the children at and at+1 where both are small.
func (n *twig[T]) join(own *edit, at int) {
	if at+1 >= len(n.kids) || len(n.kids[at].items)+len(n.kids[at+1].items) > twigSize/2 {
		return
	}
	left, right := n.kids[at].owned(own), n.kids[at+1]
	left.items = append(left.items, right.items...)
	left.kids = append(left.kids, right.kids...)
	left.count += right.count
	n.kids[at] = left
	n.kids, n.items = slices.Delete(n.kids, at+1, at+2), slices.Delete(n.items, at+1, at+2)
}

// owned returns the twig, or a copy that may be changed.
func (n *twig[T]) owned(own *edit) *twig[T] {
	if n.owner == own {
		return n
	}
	c := &twig[T]{owner: own, count: n.count, items: slices.Grow(slices.Clone(n.items), 1)}
	if n.kids != nil {
		c.kids = slices.Grow(slices.Clone(n.kids), 1)
	}
	return c
}

// plant makes a tree of items that are in order, which it takes over.
func plant[T uint32 | uint64](items []T) tree[T] {
	const full = twigSize * 3 / 4 // leaves room, so that the first writes do not split every twig
	if len(items) == 0 {
		return tree[T]{}
	}
	var row []*twig[T]
	for part := range slices.Chunk(items, full) {
		row = append(row, &twig[T]{items: part, count: len(part)})
	}
	for len(row) > 1 {
		var above []*twig[T]
		for part := range slices.Chunk(row, full) {
			n := &twig[T]{kids: part}
			for _, kid := range part {
				n.items = append(n.items, kid.items[0])
			}
			n.recount()
			above = append(above, n)
		}
		row = above
	}
	return tree[T]{row[0]}
}

// walk stands between two items of a tree, and goes either way.
type walk[T uint32 | uint64] struct {
	path  [maxDepth]*twig[T]
	place [maxDepth]int // of the child gone into; in the leaf, of the item behind
	depth int           // of the leaf; -1 for an empty tree
}

// at starts a walk before the item of a rank, or at the end.
func (t tree[T]) at(rank int) (w walk[T]) {
	w.depth = -1
	for n := t.root; n != nil; {
		w.depth++
		w.path[w.depth] = n
		if n.kids == nil {
			w.place[w.depth] = rank
			break
		}
		at := 0
		for at < len(n.kids)-1 && rank >= n.kids[at].count {
			rank -= n.kids[at].count
			at++
		}
		w.place[w.depth] = at
		n = n.kids[at]
	}
	return w
}

// next goes over the item behind.
func (w *walk[T]) next() (item T, ok bool) {
	if w.depth < 0 || w.place[w.depth] == len(w.path[w.depth].items) && !w.turn(1) {
		return 0, false
	}
	at := w.place[w.depth]
	w.place[w.depth]++
	return w.path[w.depth].items[at], true
}

// prev goes over the item before.
func (w *walk[T]) prev() (item T, ok bool) {
	if w.depth < 0 || w.place[w.depth] == 0 && !w.turn(-1) {
		return 0, false
	}
	w.place[w.depth]--
	return w.path[w.depth].items[w.place[w.depth]], true
}

// turn goes to the next leaf in a direction.
func (w *walk[T]) turn(by int) bool {
	d := w.depth - 1
	for ; d >= 0; d-- {
		if at := w.place[d] + by; at >= 0 && at < len(w.path[d].kids) {
			w.place[d] = at
			break
		}
	}
	if d < 0 {
		return false
	}
	for ; d < w.depth; d++ {
		n := w.path[d].kids[w.place[d]]
		w.path[d+1], w.place[d+1] = n, 0
		if by < 0 {
			w.place[d+1] = max(len(n.kids)-1, 0)
			if n.kids == nil {
				w.place[d+1] = len(n.items)
			}
		}
	}
	return true
}
