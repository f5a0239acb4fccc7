package memory

import (
	"slices"
	"strings"

	"forwhom/kg"
	"forwhom/plan"
)

// truth is Kleene's: or is the larger, and is the smaller, not turns it round.
type truth int8

const (
	no truth = iota
	unknown
	yes
)

func truthOf(b bool) truth {
	if b {
		return yes
	}
	return no
}

// cond is a plan's filter with the parameters of one run put in: names are places, texts are folded, ids are slots.
type cond struct {
	sort  condSort
	parts []*cond // of and, or, not

	columns *[kg.KindCount + 1]column // by kind: the property compared
	typ     kg.Type
	op      plan.Op
	list    bool   // the property has several values
	text    string // compared with, for texts of any type
	texts   []string
	value   any // compared with, for numbers and truth values
	values  []any

	places [][]int // of exists, by kind
	want   bool    // of exists

	side  side // of some
	kinds []kg.Kind
	bound bool     // whether a neighbour must be in slots
	slots []uint32 // visible neighbours to find, ascending
}

type condSort uint8

const (
	condTrue condSort = iota
	condAnd
	condOr
	condNot
	condText
	condValue
	condExists
	condSome
)

// column is where a kind keeps a property, and its fold or first day where that is kept too; -1 where not.
type column struct{ property, key int }

// test says whether a condition is true of a node.
func (r *run) test(c *cond, e *entry) truth {
	switch c.sort {
	case condAnd:
		all := yes
		for _, part := range c.parts {
			if all = min(all, r.test(part, e)); all == no {
				break
			}
		}
		return all
	case condOr:
		one := no
		for _, part := range c.parts {
			if one = max(one, r.test(part, e)); one == yes {
				break
			}
		}
		return one
	case condNot:
		return yes - r.test(c.parts[0], e)
	case condText:
		return c.testText(r, e)
	case condValue:
		return c.testValue(e)
	case condExists:
		return truthOf(c.known(e) == c.want)
	case condSome:
		return truthOf(r.some(c, e))
	}
	return yes
}

// testText compares a text, an enum value, an id, a date or a moment.
func (c *cond) testText(r *run, e *entry) truth {
	col := c.columns[e.kind]
	if c.list {
		return c.testList(e, col)
	}
	if col.property < 0 || e.node.Values[col.property] == nil {
		return c.ofUnknown()
	}
	v, _ := e.node.Values[col.property].(string)
	switch {
	case c.typ == kg.String && col.key >= 0:
		v, _ = e.keys[col.key].(string)
	case c.typ == kg.String:
		v = r.fold(e, col.property, v)
	case c.typ == kg.PartialDateType && ordering(c.op):
		return truthOf(ordered(c.op, compareFirstDay(v, c.text)))
	}
	return truthOf(c.compareText(v))
}

// fold returns a text's fold. Conditions on one property of one node follow one another: the last fold is kept.
func (r *run) fold(e *entry, property int, text string) string {
	if r.folded.of != e || r.folded.property != property {
		r.folded = folded{e, property, kg.Fold(text)}
	}
	return r.folded.text
}

// folded is the fold of a node's property.
type folded struct {
	of       *entry
	property int
	text     string
}

// ofUnknown is what a comparison with an unknown value is: nothing is in an empty list, and all else is not known.
func (c *cond) ofUnknown() truth {
	if c.op == plan.In && len(c.texts) == 0 && len(c.values) == 0 {
		return no
	}
	return unknown
}

// testList is true where one of several values passes. It is false where there is none.
func (c *cond) testList(e *entry, col column) truth {
	if col.property < 0 {
		return no
	}
	list, _ := e.node.Values[col.property].([]string)
	for _, v := range list {
		if c.typ == kg.String {
			v = kg.Fold(v)
		}
		if c.compareText(v) {
			return yes
		}
	}
	return no
}

func (c *cond) compareText(v string) bool {
	switch c.op {
	case plan.Eq, plan.Has:
		return v == c.text
	case plan.Ne:
		return v != c.text
	case plan.In:
		return slices.Contains(c.texts, v)
	case plan.Contains:
		return strings.Contains(v, c.text)
	case plan.StartsWith:
		return strings.HasPrefix(v, c.text)
	}
	return ordered(c.op, strings.Compare(v, c.text))
}

// testValue compares a number or a truth value.
func (c *cond) testValue(e *entry) truth {
	var v any
	if col := c.columns[e.kind]; col.property >= 0 {
		v = e.node.Values[col.property]
	}
	if v == nil {
		return c.ofUnknown()
	}
	if c.op == plan.In {
		return truthOf(slices.ContainsFunc(c.values, func(value any) bool { return compareKeys(v, value) == 0 }))
	}
	order := compareKeys(v, c.value)
	switch c.op {
	case plan.Eq:
		return truthOf(order == 0)
	case plan.Ne:
		return truthOf(order != 0)
	}
	return truthOf(ordered(c.op, order))
}

func ordering(op plan.Op) bool { return op >= plan.Gt && op <= plan.Lte }

// ordered says whether an order of two values is what an operator wants.
func ordered(op plan.Op, order int) bool {
	switch op {
	case plan.Gt:
		return order > 0
	case plan.Gte:
		return order >= 0
	case plan.Lt:
		return order < 0
	case plan.Lte:
		return order <= 0
	}
	return false
}

// compareFirstDay compares the first day of a partial date with a day.
func compareFirstDay(date, day string) int {
	n := min(len(date), len(day))
	if c := strings.Compare(date[:n], day[:n]); c != 0 || len(date) > len(day) {
		return c
	}
	return strings.Compare("0000-01-01"[n:], day[n:])
}

// known reports whether one of exists' properties is known.
func (c *cond) known(e *entry) bool {
	for _, at := range c.places[e.kind] {
		if e.node.Values[at] != nil {
			return true
		}
	}
	return false
}

// some reports whether there is a neighbour that the reader sees and that passes. It looks from the side that has less
// to look at: the neighbours, or the nodes that they must be among.
func (r *run) some(c *cond, e *entry) bool {
	g := e.links.on(c.side)
	if c.bound && len(c.slots) < g.size() {
		for _, slot := range c.slots {
			if _, there := e.links.to(c.side, slot); there && r.passes(c, slot) {
				return true
			}
			if r.tick() {
				return false
			}
		}
		return false
	}
	for each := g.each(); ; {
		l, ok := each.next()
		if !ok || r.tick() {
			return false
		}
		if c.bound {
			if _, wanted := slices.BinarySearch(c.slots, slotIn(l)); !wanted {
				continue
			}
		}
		if r.passes(c, slotIn(l)) {
			return true
		}
	}
}

// passes reports whether a neighbour is of a kind that counts, seen, and passes the condition on it.
func (r *run) passes(c *cond, slot uint32) bool {
	e := r.g.slots.get(slot)
	return hasKind(c.kinds, e.kind) && r.sees(e) && (len(c.parts) == 0 || r.test(c.parts[0], e) == yes)
}
