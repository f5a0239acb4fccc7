package plan

import (
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"forwhom/kg"
)

// Two things are made of a selection at once: the Shape, which says what a store reads, and the output tree, which says
// what is written of it. Selections that read the same thing share it: a connection's `nodes` and `edges`, twins with
// other response keys, fragments. So a Shape is built up, and only when all is in are its slots put in canonical order
// and the output's places in it filled in (finish).

// shape is a Shape in the making.
type shape struct {
	cases map[kg.Kind]*shapeCase
	done  *Shape
}

type shapeCase struct {
	slots map[string]*slotInMaking // by key
}

type slotInMaking struct {
	key   string
	slot  Slot
	inner *shape        // of an edge
	page  *pageInMaking // of a page
	users []*outField   // whose slot it is
}

func newShape() *shape { return &shape{cases: map[kg.Kind]*shapeCase{}} }

func (s *shape) of(kind kg.Kind) *shapeCase {
	if s.cases[kind] == nil {
		s.cases[kind] = &shapeCase{slots: map[string]*slotInMaking{}}
	}
	return s.cases[kind]
}

// use finds or adds a slot and notes that an output field reads it.
func (sc *shapeCase) use(key string, user *outField, add func() *slotInMaking) *slotInMaking {
	s := sc.slots[key]
	if s == nil {
		s = add()
		s.key = key
		sc.slots[key] = s
	}
	s.users = append(s.users, user)
	return s
}

// finish puts everything in canonical order and returns the Shape.
func (s *shape) finish() *Shape {
	if s.done != nil {
		return s.done
	}
	s.done = &Shape{}
	for kind := kg.Kind(1); kind <= kg.KindCount; kind++ {
		sc := s.cases[kind]
		if sc == nil {
			continue
		}
		slots := make([]*slotInMaking, 0, len(sc.slots))
		for _, slot := range sc.slots {
			slot.finish()
			slots = append(slots, slot)
		}
		slices.SortFunc(slots, func(a, b *slotInMaking) int { return strings.Compare(a.key, b.key) })
		c := Case{Kind: kind}
		for i, slot := range slots {
			c.Slots = append(c.Slots, slot.slot)
			for _, u := range slot.users {
				u.slot = int32(i)
			}
		}
		s.done.Cases = append(s.done.Cases, c)
	}
	return s.done
}

func (s *slotInMaking) finish() {
	switch slot := s.slot.(type) {
	case *Edge:
		slot.Shape = s.inner.finish()
	case *Pages:
		s.page.finish()
	}
}

// fields collects the fields of selections that a type of the schema takes part in, by response key in the order of
// their first appearance, fragments spread and @skip and @include obeyed.
func (c *compiler) fields(typeName string, sets ...ast.SelectionSet) []*selected {
	var out []*selected
	byKey := map[string]*selected{}
	for _, set := range sets {
		c.collectInto(&out, byKey, typeName, set)
	}
	return out
}

// selected is a field of a selection: all fields with one response key, merged.
type selected struct {
	field *ast.Field // the first
	sets  []ast.SelectionSet
}

func (s *selected) key() string { return s.field.Alias }

func (c *compiler) collectInto(out *[]*selected, byKey map[string]*selected, typeName string, set ast.SelectionSet) {
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			if c.skipped(sel.Directives) {
				continue
			}
			s := byKey[sel.Alias]
			if s == nil {
				s = &selected{field: sel}
				byKey[sel.Alias] = s
				*out = append(*out, s)
			}
			s.sets = append(s.sets, sel.SelectionSet)
		case *ast.InlineFragment:
			if !c.skipped(sel.Directives) && c.covers(sel.TypeCondition, typeName) {
				c.collectInto(out, byKey, typeName, sel.SelectionSet)
			}
		case *ast.FragmentSpread:
			if !c.skipped(sel.Directives) && c.covers(sel.Definition.TypeCondition, typeName) {
				c.collectInto(out, byKey, typeName, sel.Definition.SelectionSet)
			}
		}
	}
}

func (c *compiler) covers(condition, typeName string) bool {
	if condition == "" || condition == typeName {
		return true
	}
	return slices.ContainsFunc(c.schema.PossibleTypes[condition], func(d *ast.Definition) bool { return d.Name == typeName })
}

func (c *compiler) skipped(directives ast.DirectiveList) bool {
	for _, d := range directives {
		if d.Name != "skip" && d.Name != "include" {
			continue
		}
		v, _ := inputOf(d.Arguments.ForName("if").Value, c.vars).value.(bool)
		if v == (d.Name == "skip") {
			return true
		}
	}
	return false
}

// kindsOf returns the kinds that a type of the schema may be; none for a type that is not a node.
func (c *compiler) kindsOf(typeName string) []kg.Kind {
	if k, ok := kg.KindNamed(typeName); ok {
		return []kg.Kind{k}
	}
	var kinds []kg.Kind
	def := c.schema.Types[typeName]
	if def.Kind == ast.Interface || def.Kind == ast.Union {
		for _, d := range c.schema.PossibleTypes[typeName] {
			if k, ok := kg.KindNamed(d.Name); ok {
				kinds = append(kinds, k)
			}
		}
	}
	slices.Sort(kinds)
	return kinds
}

// node compiles a selection on nodes of some kinds into a shape, and returns how to write them.
func (c *compiler) node(s *shape, kinds []kg.Kind, sets []ast.SelectionSet) (*outNode, error) {
	out := &outNode{}
	for _, kind := range kinds {
		fields := c.fields(kind.String(), sets...)
		oc := &outCase{fields: make([]outField, len(fields))}
		for i, sel := range fields {
			if err := c.nodeField(s.of(kind), kind, sel, &oc.fields[i]); err != nil {
				return nil, err
			}
		}
		out.cases[kind] = oc
	}
	return out, nil
}

func (c *compiler) nodeField(sc *shapeCase, kind kg.Kind, sel *selected, out *outField) error {
	defer c.at(sel.key())()
	name := sel.field.Name
	out.key, out.nonNull = quoteKey(sel.key()), sel.field.Definition.Type.NonNull
	out.name = sel.key()
	if name == "__typename" {
		out.what, out.text = outText, `"`+kind.String()+`"`
		return nil
	}
	if name == "id" {
		out.what = outID
		return nil
	}
	if i, ok := kind.Property(name); ok {
		out.what = outProp
		if kind.Info().Properties[i].List {
			out.text = "[]"
		}
		sc.use(propKey(i), out, func() *slotInMaking { return &slotInMaking{slot: &Prop{i}} })
		return nil
	}
	if slices.Contains(c.attached, kind.String()+"."+name) {
		return c.attachedField(kind, sel, out)
	}
	if f, ok := kind.Field(name); ok {
		return c.edgeField(sc, kind, f, sel, out)
	}
	return c.valueField(sc, kind, sel, out)
}

func propKey(i int) string {
	return "a" + string(rune('0'+i/100)) + string(rune('0'+i/10%10)) + string(rune('0'+i%10))
}

// valueField compiles a field that is a value of several properties, such as Finding.effect.
func (c *compiler) valueField(sc *shapeCase, kind kg.Kind, sel *selected, out *outField) error {
	name := sel.field.Name
	first, last := -1, -1
	for i, p := range kind.Info().Properties {
		if strings.HasPrefix(p.Name, name+".") {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	out.what = outValue
	sc.use("b"+propKey(first), out, func() *slotInMaking { return &slotInMaking{slot: &Known{first, last}} })
	parts := c.fields(sel.field.Definition.Type.Name(), sel.sets...)
	out.parts = make([]outField, len(parts))
	for i, part := range parts {
		p := &out.parts[i]
		p.key, p.name = quoteKey(part.key()), part.key()
		if part.field.Name == "__typename" {
			p.what, p.text = outText, `"`+sel.field.Definition.Type.Name()+`"`
			continue
		}
		p.what = outProp
		n, _ := kind.Property(name + "." + part.field.Name)
		sc.use(propKey(n), p, func() *slotInMaking { return &slotInMaking{slot: &Prop{n}} })
	}
	return nil
}

func (c *compiler) edgeField(sc *shapeCase, of kg.Kind, f *kg.Field, sel *selected, out *outField) (err error) {
	if f.Form == kg.Connection {
		return c.connectionField(sc, of, f, sel, out)
	}
	edge := &Edge{Step: stepOf(f), One: f.Form == kg.One, Order: f.Order}
	out.what = outList
	if edge.One {
		out.what = outOne
	}
	key := "c" + f.Relation.String() + direction(f.Out) + f.Name
	slot := sc.use(key, out, func() *slotInMaking { return &slotInMaking{slot: edge, inner: newShape()} })
	out.node, err = c.node(slot.inner, f.Kinds, sel.sets)
	return err
}

func direction(out bool) string {
	if out {
		return ">"
	}
	return "<"
}
