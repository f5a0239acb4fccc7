package memory

import (
	"cmp"
	"encoding/binary"
	"math"
	"strings"

	"forwhom/kg"
)

// entry is what a slot holds: a node with what is computed from it and its links, or an id that was merged away. It never
// changes once a graph is made.
type entry struct {
	id    kg.ID
	node  *kg.Node // nil for an id that was merged away
	into  *kg.Merge
	keys  []any // sort keys, by sortable.key; nil where unknown
	links links
	slot  uint32
	kind  kg.Kind
	level uint8 // of visibility: open, partners or hidden
}

// The levels of visibility. A reader sees what is at their role's level or below; hidden is for editors and the author.
const (
	open uint8 = iota
	partners
	hidden
	levels = 3
)

// Level says who may see a node beside its author, as kg.Reader.Sees does: 0 for everybody, 1 for partners, 2 for editors.
func Level(n *kg.Node) int { return int(level(n.Text("status"), n.Text("audience"))) }

func level(status, audience string) uint8 {
	for level, role := range []kg.Role{kg.Anonymous, kg.Partner} {
		if (kg.Reader{Role: role}).Sees(status, audience, "") {
			return uint8(level)
		}
	}
	return hidden
}

func text(n *kg.Node, property int) string {
	if property < 0 {
		return ""
	}
	s, _ := n.Values[property].(string)
	return s
}

// newEntry computes what is kept of a node at a slot. Links are set by whoever has them.
func newEntry(t *table, n *kg.Node, slot uint32) *entry {
	kt := &t.kinds[n.Kind]
	e := &entry{id: n.ID, node: n, slot: slot, kind: n.Kind, level: level(text(n, kt.status), text(n, kt.audience))}
	if kt.keys == 0 {
		return e
	}
	e.keys = make([]any, kt.keys)
	for _, s := range kt.sorts {
		if value := n.Values[s.property]; s.key >= 0 && value != nil {
			e.keys[s.key] = keyOf(s, value)
		}
	}
	return e
}

// keyOf returns the sort key of a text or a date; the value itself, without an allocation, where it is its own.
func keyOf(s sortable, value any) any {
	v, ok := value.(string)
	if !ok {
		return value
	}
	key := v
	if s.date {
		key = kg.FirstDay(v)
	} else {
		key = kg.Fold(v)
	}
	if key == v {
		return value
	}
	return key
}

// key returns the sort key of a sortable property, nil where it is unknown.
func (e *entry) key(s sortable) any {
	if s.key >= 0 {
		return e.keys[s.key]
	}
	return e.node.Values[s.property]
}

// compareKeys orders sort keys, unknown ones last. Keys of one property have one type; numbers of both types may meet
// where a cursor was written by another store.
func compareKeys(a, b any) int {
	switch x := a.(type) {
	case string:
		if y, ok := b.(string); ok {
			return strings.Compare(x, y)
		}
	case int64:
		switch y := b.(type) {
		case int64:
			return cmp.Compare(x, y)
		case float64:
			return cmp.Compare(float64(x), y)
		}
	case float64:
		switch y := b.(type) {
		case float64:
			return cmp.Compare(x, y)
		case int64:
			return cmp.Compare(x, float64(y))
		}
	case bool:
		if y, ok := b.(bool); ok && x != y {
			if y {
				return -1
			}
			return 1
		}
	case nil:
		if b != nil {
			return 1
		}
	}
	if b == nil && a != nil {
		return -1
	}
	return 0
}

// prefix maps a sort key to a number of the same order: where two prefixes differ, their keys differ the same way. Of
// unknown keys it is the largest.
func prefix(key any) uint64 {
	switch k := key.(type) {
	case string:
		return min(textPrefix(k), math.MaxUint64-1)
	case int64:
		return min(numberPrefix(float64(k)), math.MaxUint64-1)
	case float64:
		return min(numberPrefix(k), math.MaxUint64-1)
	case bool:
		if k {
			return 1
		}
		return 0
	}
	return math.MaxUint64
}

// textPrefix is the first eight bytes of a text.
func textPrefix(s string) uint64 {
	if len(s) >= 8 {
		return binary.BigEndian.Uint64([]byte(s[:8]))
	}
	var b [8]byte
	copy(b[:], s)
	return binary.BigEndian.Uint64(b[:])
}

// numberPrefix orders as numbers do; whole numbers above 2^53 may share a prefix.
func numberPrefix(f float64) uint64 {
	if f == 0 {
		f = 0 // one zero, not two
	}
	if u := math.Float64bits(f); u>>63 == 0 {
		return u | 1<<63
	} else {
		return ^u
	}
}
