package memory

import (
	"cmp"
	"slices"
)

// link is one end of an edge as a node keeps it: side (8 bits), the slot of the neighbour (32), the number of the role
// (24). Links of a node are ordered by these, so that the links of a side are neighbours.
type link = uint64

const (
	roleBits = 24
	sideBit  = 32 + roleBits
	maxRoles = 1 << roleBits
)

func newLink(s side, slot uint32, role uint32) link {
	return link(s)<<sideBit | link(slot)<<roleBits | link(role)
}

func sideIn(l link) side   { return side(l >> sideBit) }
func slotIn(l link) uint32 { return uint32(l >> roleBits) }
func roleIn(l link) uint32 { return uint32(l & (maxRoles - 1)) }

// flatLinks is up to how many links are one slice, which is copied whole; a node with more has them in a tree.
const flatLinks = 256

// links are the ends of a node's edges, in order.
type links struct {
	flat []link
	many *tree[link]
}

// newLinks takes over links that are in order.
func newLinks(all []link) links {
	if len(all) <= flatLinks {
		return links{flat: all[:len(all):len(all)]}
	}
	many := plant(slices.Clone(all))
	return links{many: &many}
}

func (l *links) size() int {
	if l.many != nil {
		return l.many.size()
	}
	return len(l.flat)
}

// before returns how many links are smaller than one.
func (l *links) before(pivot link) int {
	if l.many != nil {
		return l.many.rank(func(x link) int { return cmp.Compare(x, pivot) })
	}
	if len(l.flat) < 16 {
		for i, x := range l.flat {
			if x >= pivot {
				return i
			}
		}
		return len(l.flat)
	}
	at, _ := slices.BinarySearch(l.flat, pivot)
	return at
}

// on returns the links of a side.
func (l *links) on(s side) group {
	from := l.before(newLink(s, 0, 0))
	return group{links: l, from: from, to: from + l.from(from, s)}
}

// from counts the links of a side that begin at a place.
func (l *links) from(at int, s side) int {
	if l.many != nil || len(l.flat)-at > 16 {
		return l.before(newLink(s+1, 0, 0)) - at
	}
	n := 0
	for at+n < len(l.flat) && sideIn(l.flat[at+n]) == s {
		n++
	}
	return n
}

// all returns every link.
func (l *links) all() group { return group{links: l, to: l.size()} }

// to returns the link to a neighbour on a side.
func (l *links) to(s side, slot uint32) (link, bool) {
	pivot := newLink(s, slot, 0)
	if l.many != nil {
		return l.many.find(func(x link) int { return cmp.Compare(x>>roleBits, pivot>>roleBits) })
	}
	if at := l.before(pivot); at < len(l.flat) && l.flat[at]>>roleBits == pivot>>roleBits {
		return l.flat[at], true
	}
	return 0, false
}

// linkTo returns a node's link to a neighbour on a side, looked for at the end that has fewer.
func (g *Graph) linkTo(a uint32, s side, b uint32) (link, bool) {
	x, y := g.slots.get(a), g.slots.get(b)
	if x.links.size() <= y.links.size() {
		return x.links.to(s, b)
	}
	l, linked := y.links.to(s.other(), a)
	return newLink(s, b, roleIn(l)), linked
}

// with returns the links with one more.
func (l links) with(own *edit, x link) links {
	if l.many == nil && len(l.flat) < flatLinks {
		at := l.before(x)
		flat := make([]link, 0, len(l.flat)+1)
		return links{flat: append(append(append(flat, l.flat[:at]...), x), l.flat[at:]...)}
	}
	var many tree[link]
	if l.many != nil {
		many = *l.many
	} else {
		many = plant(slices.Clone(l.flat))
	}
	many.insert(own, x, func(y link) int { return cmp.Compare(y, x) })
	return links{many: &many}
}

// without returns the links without one.
func (l links) without(own *edit, x link) links {
	if l.many == nil {
		at := l.before(x)
		return links{flat: slices.Concat(l.flat[:at], l.flat[at+1:])}
	}
	many := *l.many
	many.remove(own, func(y link) int { return cmp.Compare(y, x) })
	if many.size() > flatLinks/2 {
		return links{many: &many}
	}
	flat := make([]link, 0, many.size())
	for w := many.at(0); ; {
		y, ok := w.next()
		if !ok {
			return links{flat: flat}
		}
		flat = append(flat, y)
	}
}

// group is a run of a node's links, such as those of one side.
type group struct {
	links    *links
	from, to int
}

func (g group) size() int { return g.to - g.from }

// each starts a reading of the group; the zero group is empty.
func (g group) each() reading {
	if g.links == nil {
		return reading{}
	}
	if g.links.many != nil {
		return reading{left: g.size(), walk: g.links.many.at(g.from), tree: true}
	}
	return reading{left: g.size(), flat: g.links.flat[g.from:g.to]}
}

// reading goes through a group.
type reading struct {
	flat []link
	left int
	tree bool
	walk walk[link]
}

func (r *reading) next() (link, bool) {
	if r.left == 0 {
		return 0, false
	}
	r.left--
	if r.tree {
		return r.walk.next()
	}
	x := r.flat[0]
	r.flat = r.flat[1:]
	return x, true
}
