package seed

import (
	"maps"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"forwhom/kg"
)

// readLinks reads the neighbours of an edge field: an id, or a map of id and role, or a list of these.
func (r *reader) readLinks(it *item, field *kg.Field, p pair) {
	elements := []*yaml.Node{p.value}
	if p.value.Kind == yaml.SequenceNode {
		elements = p.value.Content
	}
	for _, e := range elements {
		l := link{field: field, at: at(p.valueAt.file, e)}
		ok := true
		if e.Kind == yaml.MappingNode {
			ok = r.readRole(&l, e)
		} else {
			l.to, ok = r.readTarget(field, e, l.at)
		}
		if ok {
			it.links = append(it.links, l)
		}
	}
}

// readRole reads a neighbour with its role: {id: organisation:coram, role: evaluator}.
func (r *reader) readRole(l *link, n *yaml.Node) bool {
	pairs, ok := r.pairs(l.at.file, n, "")
	found := false
	for _, p := range pairs {
		switch p.key {
		case "id":
			l.to, found = r.readTarget(l.field, p.value, p.valueAt)
			ok = ok && found
			found = true
		case "role":
			role, fine := r.scalar(kg.Property{Name: "role", Type: kg.String}, p.value, p.valueAt)
			if ok = ok && fine; fine {
				l.role = role.(string)
			}
		default:
			r.problemf(p.keyAt, "an edge has no field %s; it has id and role", quote(p.key))
			ok = false
		}
	}
	if !found {
		r.problemf(l.at, `the edge has no id: write {id: %s:..., role: ...}`, l.field.Kinds[0].Info().Prefix)
	}
	return ok && found
}

func (r *reader) readTarget(field *kg.Field, n *yaml.Node, where place) (kg.ID, bool) {
	if n.Kind != yaml.ScalarNode || n.ShortTag() == "!!null" || n.Value == "" {
		r.problemf(where, "%s takes ids such as %s:..., not %s", field.Name, field.Kinds[0].Info().Prefix, form(n))
		return "", false
	}
	return n.Value, true
}

// key names an edge: a relation and its two ends.
type key struct {
	relation kg.Relation
	from, to kg.ID
}

// connect turns the links of all nodes into edges, each once, and checks their ends.
func (r *reader) connect() {
	known := slices.Sorted(maps.Keys(r.byID))
	edges := make(map[key]*edge)
	for _, it := range r.items {
		for _, l := range it.links {
			target := r.target(it, l, known)
			if target == nil {
				continue
			}
			e := &edge{Edge: kg.Edge{Relation: l.field.Relation, Role: l.role}, from: it, to: target, at: l.at}
			if !l.field.Out {
				e.from, e.to = target, it
			}
			e.From, e.To = e.from.node.ID, e.to.node.ID
			k := key{e.Relation, e.From, e.To}
			if first, ok := edges[k]; ok {
				r.problemf(l.at, "the edge %s from %s to %s is given at %s already: keep one", e.Relation, e.From, e.To, first.at)
				continue
			}
			edges[k] = e
			r.edges = append(r.edges, e)
			e.from.out = append(e.from.out, e)
			e.to.in = append(e.to.in, e)
		}
	}
	r.checkSingle()
}

// target returns the node that a link leads to; nil where there is none that it may lead to.
func (r *reader) target(it *item, l link, known []kg.ID) *item {
	target, ok := r.byID[l.to]
	kind, _ := kg.KindOf(l.to)
	switch {
	case !ok && r.unread[kind]:
		return nil
	case !ok:
		r.problemf(l.at, "%s names %s, and no node has that id%s", l.field.Name, quote(l.to), r.meant(l.to, ofKinds(known, l.field.Kinds)))
		return nil
	case !slices.Contains(l.field.Kinds, target.node.Kind):
		r.problemf(l.at, "%s takes %s, and %s is %s", l.field.Name, kindNames(l.field.Kinds), quote(l.to), article(target.node.Kind))
		return nil
	case target == it:
		r.problemf(l.at, "%s leads from the node to itself: take it out", l.field.Name)
		return nil
	}
	return target
}

// ofKinds returns the ids whose kind is one of some.
func ofKinds(ids []kg.ID, kinds []kg.Kind) (some []kg.ID) {
	for _, id := range ids {
		if k, ok := kg.KindOf(id); ok && slices.Contains(kinds, k) {
			some = append(some, id)
		}
	}
	return some
}

func kindNames(kinds []kg.Kind) string {
	var names []string
	for _, k := range kinds {
		names = append(names, article(k))
	}
	return strings.Join(names, " or ")
}

// checkSingle checks that a field that gives one neighbour has not several, from whichever end they are given.
func (r *reader) checkSingle() {
	type end struct {
		id    kg.ID
		field string
	}
	first := make(map[end]*edge)
	check := func(e *edge, it *item, out bool) {
		f := fieldOf(it.node.Kind, e.Relation, out)
		if f == nil || f.Form != kg.One {
			return
		}
		at := end{it.node.ID, f.Name}
		if before, ok := first[at]; ok {
			r.problemf(e.at, "%s has one %s, and has another at %s: keep one", it.node.ID, f.Name, before.at)
			return
		}
		first[at] = e
	}
	for _, e := range r.edges {
		check(e, e.from, true)
		check(e, e.to, false)
	}
}

// fieldOf returns the field by which a kind shows a relation at one of its ends; nil where it does not.
func fieldOf(kind kg.Kind, relation kg.Relation, out bool) *kg.Field {
	fields := kind.Info().Fields
	for i := range fields {
		if fields[i].Relation == relation && fields[i].Out == out {
			return &fields[i]
		}
	}
	return nil
}
