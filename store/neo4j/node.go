package neo4j

import (
	"slices"
	"strings"

	"forwhom/kg"
	"forwhom/plan"
)

// node is the projection of a node of one of some kinds: its id, then what the case of its kind reads; an id tells the
// kind.
func (e *emitter) node(n string, kinds []kg.Kind, s *plan.Shape) string {
	calls := len(e.calls)
	texts, named := e.cases(n, kinds, s, true)
	if len(e.calls) > calls {
		e.calls = e.calls[:calls]
		texts, named = e.cases(n, kinds, s, false)
	}
	if len(texts) == 1 {
		return texts[0]
	}
	var b strings.Builder
	b.WriteString("CASE")
	for _, text := range texts {
		b.WriteString("\n" + indent("WHEN "+n+"._kind IN ["+strings.Join(named[text], ", ")+"] THEN "+text))
	}
	b.WriteString("\nEND")
	return b.String()
}

// cases are the different projections of some kinds, in order, and the kinds of each. With again, all kinds use the same
// variables, so that what reads the same has the same text: as long as nothing is called before, no kind sees another's.
func (e *emitter) cases(n string, kinds []kg.Kind, s *plan.Shape, again bool) (texts []string, named map[string][]string) {
	named = map[string][]string{}
	start, most := e.vars, e.vars
	for _, k := range kinds {
		if again {
			e.vars = start
		}
		text := e.slots(n, k, s)
		most = max(most, e.vars)
		if named[text] == nil {
			texts = append(texts, text)
		}
		named[text] = append(named[text], "'"+k.String()+"'")
	}
	e.vars = most
	return texts, named
}

func (e *emitter) slots(n string, k kg.Kind, s *plan.Shape) string {
	values := []string{n + ".id"}
	if s != nil {
		if i := slices.IndexFunc(s.Cases, func(c plan.Case) bool { return c.Kind == k }); i >= 0 {
			for _, slot := range s.Cases[i].Slots {
				values = append(values, e.slot(n, k, slot))
			}
		}
	}
	return tuple(values)
}

func (e *emitter) slot(n string, k kg.Kind, slot plan.Slot) string {
	props := k.Info().Properties
	switch slot := slot.(type) {
	case *plan.Prop:
		return n + "." + property(props[slot.Index].Name)
	case *plan.Known:
		var names []string
		for _, p := range props[slot.First : slot.Last+1] {
			names = append(names, p.Name)
		}
		return known(n, names)
	case *plan.Edge:
		return e.edge(n, slot)
	case *plan.Pages:
		return e.page(list{from: n, step: &slot.Step, kind: slot.Page.Kind}, slot.Page)
	}
	return "null"
}

// known is whether any of some properties is known.
func known(n string, names []string) string {
	tests := make([]string, len(names))
	for i, name := range names {
		tests[i] = n + "." + property(name) + " IS NOT NULL"
	}
	return "(" + strings.Join(tests, " OR ") + ")"
}

// edge is the list of all neighbours, or of the one.
func (e *emitter) edge(from string, s *plan.Edge) string {
	n := e.name()
	order := n + ".id"
	if s.Order != "" {
		order = n + "." + property(s.Order) + "_key, " + order
	}
	limit := ""
	if s.One {
		limit = " LIMIT 1"
	}
	return e.list(func() string { return e.node(n, s.Kinds, s.Shape) },
		"MATCH "+pattern(from, s.Step, "", n), where(e.neighbour(n, s.Step), e.visible(n)),
		"WITH "+n+" ORDER BY "+order+limit)
}

// pattern is one step from a node to another; rel is the relationship's variable, or "".
func pattern(from string, s plan.Step, rel, to string) string {
	relationship := "-[" + rel + ":" + s.Relation.String() + "]-"
	if s.Out {
		return "(" + from + ")" + relationship + ">(" + to + ")"
	}
	return "(" + from + ")<" + relationship + "(" + to + ")"
}

// neighbour is the condition that a neighbour is of a step's kinds; "" where the relation says so.
func (e *emitter) neighbour(n string, s plan.Step) string {
	ends := s.Relation.Info().From
	if s.Out {
		ends = s.Relation.Info().To
	}
	for _, k := range ends {
		if !slices.Contains(s.Kinds, k) {
			return e.isA(n, s.Kinds)
		}
	}
	return ""
}
