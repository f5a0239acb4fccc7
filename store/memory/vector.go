package memory

// edit marks what one Apply has made for itself and may therefore change in place; everything else is shared with older
// graphs and is copied before it changes. It is not empty, so that each has an address of its own.
type edit struct{ _ byte }

const (
	leafBits = 7 // entries of a leaf, as a power of two
	midBits  = 8 // leaves of a middle
	leafSize = 1 << leafBits
	midSize  = 1 << midBits
)

// vector has the entry of each slot. It is a tree of three steps, so that setting one entry copies about 3 KB, however
// many there are. A copy of a vector is as good as the vector.
type vector struct {
	mids  []*middle
	owner *edit // whose mids is
	n     int
}

type middle struct {
	owner  *edit
	leaves [midSize]*leaf
}

type leaf struct {
	owner   *edit
	entries [leafSize]*entry
}

// get returns the entry of a slot below n; nil where it was deleted.
func (v *vector) get(slot uint32) *entry {
	return v.mids[slot>>(leafBits+midBits)].leaves[slot>>leafBits&(midSize-1)].entries[slot&(leafSize-1)]
}

// set changes the entry of a slot below n, or adds the one at n.
func (v *vector) set(own *edit, slot uint32, e *entry) {
	if v.owner != own {
		v.mids, v.owner = append([]*middle(nil), v.mids...), own
	}
	top := int(slot >> (leafBits + midBits))
	if top == len(v.mids) {
		v.mids = append(v.mids, &middle{owner: own})
	}
	m := v.mids[top]
	if m.owner != own {
		c := *m
		c.owner = own
		m, v.mids[top] = &c, &c
	}
	at := slot >> leafBits & (midSize - 1)
	l := m.leaves[at]
	switch {
	case l == nil:
		l = &leaf{owner: own}
		m.leaves[at] = l
	case l.owner != own:
		c := *l
		c.owner = own
		l, m.leaves[at] = &c, &c
	}
	l.entries[slot&(leafSize-1)] = e
	v.n = max(v.n, int(slot)+1)
}
