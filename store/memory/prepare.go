package memory

import (
	"slices"

	"forwhom/kg"
	"forwhom/plan"
)

// cond prepares a filter on nodes of some kinds for this run; nil for no filter.
func (r *run) cond(f plan.Filter, kinds []kg.Kind) *cond {
	switch f := f.(type) {
	case nil:
		return nil
	case *plan.And:
		return &cond{sort: condAnd, parts: r.conds(f.All, kinds)}
	case *plan.Or:
		return &cond{sort: condOr, parts: r.conds(f.Any, kinds)}
	case *plan.Not:
		return &cond{sort: condNot, parts: r.conds([]plan.Filter{f.Filter}, kinds)}
	case *plan.Compare:
		return r.compare(f, kinds)
	case *plan.Exists:
		return r.exists(f, kinds)
	case *plan.Some:
		return r.neighbour(f)
	}
	r.fail(kg.Errorf(kg.Internal, "a plan has a filter of an unknown sort, %T", f))
	return &cond{sort: condTrue}
}

func (r *run) conds(filters []plan.Filter, kinds []kg.Kind) []*cond {
	all := make([]*cond, len(filters))
	for i, f := range filters {
		if all[i] = r.cond(f, kinds); all[i] == nil {
			all[i] = &cond{sort: condTrue}
		}
	}
	return all
}

// compare prepares a comparison. One whose parameter is left out is no condition, and so true.
func (r *run) compare(f *plan.Compare, kinds []kg.Kind) *cond {
	if r.param(f.Param) == nil {
		return &cond{sort: condTrue}
	}
	c := &cond{sort: condText, typ: f.Type, op: f.Op, columns: new([kg.KindCount + 1]column)}
	for k := range c.columns {
		c.columns[k] = column{-1, -1}
	}
	for _, k := range kinds {
		c.column(&r.g.table.kinds[k], k, f.Property)
	}
	switch f.Type {
	case kg.Int, kg.Float, kg.Bool:
		c.sort = condValue
		c.value, c.values = r.param(f.Param), r.values(f.Param)
		if f.Op == plan.In && c.values == nil {
			r.wrong(f.Param, "a list")
		}
	default:
		r.compareText(c, f)
	}
	return c
}

// column notes where a kind keeps the property.
func (c *cond) column(t *kindTable, k kg.Kind, property string) {
	at, ok := k.Property(property)
	if !ok {
		return
	}
	c.columns[k] = column{at, -1}
	c.list = k.Info().Properties[at].List
	if s := t.sortOf[at]; s >= 0 {
		c.columns[k].key = t.sorts[s].key
	}
}

// compareText puts the parameter into the form in which it is compared.
func (r *run) compareText(c *cond, f *plan.Compare) {
	if f.Op == plan.In {
		c.texts = []string{}
		for _, s := range r.texts(f.Param) {
			if s = r.compared(f, s); !slices.Contains(c.texts, s) {
				c.texts = append(c.texts, s)
			}
		}
		return
	}
	c.text = r.compared(f, r.text(f.Param))
}

func (r *run) compared(f *plan.Compare, s string) string {
	switch {
	case f.Type == kg.String:
		return kg.Fold(s)
	case f.Type == kg.IDType:
		if slot, ok := r.g.resolve(s); ok {
			return r.g.slots.get(slot).id
		}
	case f.Type == kg.DateTimeType:
		return moment(s)
	case f.Type == kg.PartialDateType && (f.Op == plan.Lt || f.Op == plan.Gte):
		return kg.FirstDay(s)
	case f.Type == kg.DateTimeType:
		return moment(s)
	case f.Type == kg.PartialDateType && (f.Op == plan.Lte || f.Op == plan.Gt):
		return kg.LastDay(s)
	}
	return s
}

// values returns a parameter that is a list of numbers, nil where it is none.
func (r *run) values(p plan.Param) []any {
	switch list := r.param(p).(type) {
	case []int64:
		return boxed(list)
	case []float64:
		return boxed(list)
	case []bool:
		return boxed(list)
	}
	return nil
}

func boxed[T any](list []T) []any {
	values := make([]any, len(list))
	for i, v := range list {
		values[i] = v
	}
	return values
}

// exists prepares a test whether values are known.
func (r *run) exists(f *plan.Exists, kinds []kg.Kind) *cond {
	want := r.param(f.Param)
	if want == nil {
		return &cond{sort: condTrue}
	}
	c := &cond{sort: condExists, places: make([][]int, kg.KindCount+1)}
	c.want, _ = want.(bool)
	for _, k := range kinds {
		for _, property := range f.Properties {
			if at, ok := k.Property(property); ok {
				c.places[k] = append(c.places[k], at)
			}
		}
	}
	return c
}

// neighbour prepares a condition on neighbours.
func (r *run) neighbour(f *plan.Some) *cond {
	c := &cond{sort: condSome, side: sideOf(f.Relation, f.Out), kinds: f.Kinds}
	if inner := r.cond(f.Filter, f.Kinds); inner != nil {
		c.parts = []*cond{inner}
	}
	if r.param(f.IDs) != nil {
		c.bound = true
		c.slots = r.found(r.texts(f.IDs), f.Within)
	}
	return c
}

// found returns the slots of the nodes that ids find and the reader sees, and of what is narrower where asked for, each
// once, ascending.
func (r *run) found(ids []kg.ID, within bool) []uint32 {
	var slots []uint32
	seen := make(map[uint32]bool, len(ids))
	add := func(slot uint32) {
		if !seen[slot] && r.sees(r.g.slots.get(slot)) {
			seen[slot] = true
			slots = append(slots, slot)
		}
	}
	for _, id := range ids {
		if slot, ok := r.g.resolve(id); ok {
			add(slot)
		}
	}
	for i := 0; within && i < len(slots); i++ {
		narrower := r.g.slots.get(slots[i]).links.on(sideOf(kg.RelBroader, false))
		for each := narrower.each(); !r.tick(); {
			l, ok := each.next()
			if !ok {
				break
			}
			add(slotIn(l))
		}
	}
	slices.Sort(slots)
	return slots
}
