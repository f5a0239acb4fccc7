package walker

import (
	"strings"

	"forwhom/kg"
)

// query is the root.
func (r *run) query() *object {
	return &object{"Query", func(field string, args map[string]any) any {
		switch field {
		case "node":
			return r.byID(args["id"], 0)
		case "nodes":
			list := []any{}
			for _, id := range texts(args["ids"]) {
				list = append(list, r.byID(id, 0))
			}
			return list
		case "connections":
			return r.connections(args)
		case "neighbourhood":
			return r.neighbourhood(args)
		}
		for k := kg.Kind(1); k <= kg.KindCount; k++ {
			switch field {
			case k.Info().One:
				return r.byID(args["id"], k)
			case k.Info().Many:
				var all []item
				for _, n := range r.graph.byKind[k] {
					all = append(all, item{node: n})
				}
				return r.connection(k, all, args)
			}
		}
		panic("no root field " + field)
	}}
}

// byID returns the node with an id, of one kind where that is not 0; nil where there is none.
func (r *run) byID(id any, kind kg.Kind) any {
	n := r.graph.nodes[id.(string)]
	if n == nil || kind != 0 && n.Kind != kind {
		return nil
	}
	return r.node(n)
}

// node is a noun: its properties, its values such as effect, and its edges.
func (r *run) node(n *kg.Node) *object {
	return &object{n.Kind.String(), func(field string, args map[string]any) any {
		if i, ok := n.Kind.Property(field); ok {
			return property(n.Kind.Info().Properties[i], valueOf(n, field))
		}
		if f, ok := n.Kind.Field(field); ok {
			return r.edge(n, f, args)
		}
		return r.value(n, field)
	}}
}

// valueOf returns the value of a property, nil where it is unknown; the id is always known.
func valueOf(n *kg.Node, property string) any {
	if property == "id" {
		return n.ID
	}
	return n.Get(property)
}

// property returns the value of a property as answers have it: a property with several values is a list in any case.
func property(p kg.Property, v any) any {
	if !p.List {
		return v
	}
	list := []any{}
	several, _ := v.([]string)
	for _, s := range several {
		list = append(list, s)
	}
	return list
}

// value returns a value of several parts, such as effect; nil where no part is known.
func (r *run) value(n *kg.Node, field string) any {
	parts := make(map[string]any)
	known := false
	for i, p := range n.Kind.Info().Properties {
		if part, ok := strings.CutPrefix(p.Name, field+"."); ok {
			parts[part] = n.Values[i]
			known = known || n.Values[i] != nil
		}
	}
	if !known {
		return nil
	}
	return fieldsOf(r.schema.Types[n.Kind.String()].Fields.ForName(field).Type.Name(), parts)
}

func (r *run) edge(n *kg.Node, f *kg.Field, args map[string]any) any {
	items := r.graph.neighbours(n, f)
	switch f.Form {
	case kg.Connection:
		return r.connection(f.Kinds[0], items, args)
	case kg.One:
		if len(items) == 0 {
			return nil
		}
		return r.node(items[0].node)
	}
	if f.Order != "" {
		sortItems(items, []key{{property: f.Order}})
	}
	return r.nodes(items)
}

func (r *run) nodes(items []item) []any {
	list := []any{}
	for _, it := range items {
		list = append(list, r.node(it.node))
	}
	return list
}
