package evidence

import "slices"

// dropOverlaps takes the weight from each review that shares more than half of the smaller one's known studies with a
// stronger one that counts. Reviews that are only UNCLEAR come last, so that they displace none that has a weight. A
// review with an unknown list stands for itself, in case another includes it.
func (c *counter) dropOverlaps() {
	var reviews []*unit
	for i := range c.units {
		if u := &c.units[i]; u.review && u.weight > 0 {
			reviews = append(reviews, u)
		}
	}
	slices.SortFunc(reviews, func(a, b *unit) int {
		if a.directions.settled() != b.directions.settled() {
			if a.directions.settled() {
				return -1
			}
			return 1
		}
		return compareUnits(*a, *b)
	})
	c.kept.forget()
	var itself [1]int32
	for _, u := range reviews {
		c.pace.step()
		known := c.x.studies[u.study].known
		if known == nil {
			itself[0] = u.study
			known = itself[:]
		}
		if c.kept.displaces(known) {
			u.weight = 0
			continue
		}
		c.kept.add(known)
	}
}

// overlaps finds reviews that share studies without comparing each with each. It keeps its memory from one round to the
// next.
type overlaps struct {
	heads   []int32  // by study: the last entry that has it
	rounds  []uint32 // by study: the round that its head is of
	round   uint32
	entries []overlapEntry
	sizes   []int32 // by review
	shared  []int32 // by review, 0 between calls
}

// overlapEntry says that a review includes a study; next is the entry before of the same study, -1 for none.
type overlapEntry struct{ review, next int32 }

func newOverlaps(studies int) overlaps {
	return overlaps{heads: make([]int32, studies), rounds: make([]uint32, studies)}
}

// forget starts a new round without reviews.
func (o *overlaps) forget() {
	o.round++
	o.entries, o.sizes, o.shared = o.entries[:0], o.sizes[:0], o.shared[:0]
}

// head returns the last entry of a study, -1 for none.
func (o *overlaps) head(study int32) int32 {
	if o.rounds[study] != o.round {
		return -1
	}
	return o.heads[study]
}

func (o *overlaps) add(known []int32) {
	for _, k := range known {
		o.entries = append(o.entries, overlapEntry{review: int32(len(o.sizes)), next: o.head(k)})
		o.heads[k], o.rounds[k] = int32(len(o.entries))-1, o.round
	}
	o.sizes = append(o.sizes, int32(len(known)))
	o.shared = append(o.shared, 0)
}

// displaces reports whether one of the reviews shares more than half of the smaller one's studies with these.
func (o *overlaps) displaces(known []int32) bool {
	for _, k := range known {
		for e := o.head(k); e >= 0; e = o.entries[e].next {
			o.shared[o.entries[e].review]++
		}
	}
	displaced := false
	for _, k := range known {
		for e := o.head(k); e >= 0; e = o.entries[e].next {
			r := o.entries[e].review
			smaller := min(o.sizes[r], int32(len(known)))
			displaced = displaced || float64(o.shared[r]) > overlapShare*float64(smaller)
			o.shared[r] = 0
		}
	}
	return displaced
}
