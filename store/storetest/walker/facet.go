package walker

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"forwhom/kg"
)

// facets counts the values of each field asked for over a whole list, whatever page of it is shown.
func (r *run) facets(kind kg.Kind, all []item, where map[string]any, args map[string]any) []any {
	list := []any{}
	for _, name := range texts(args["by"]) {
		list = append(list, r.facet(kind, name, all, where, int(args["first"].(int64))))
	}
	return list
}

// facet counts one field over the items that pass without the field's own filter.
func (r *run) facet(kind kg.Kind, name string, all []item, where map[string]any, first int) *object {
	var own []string
	var valuesOf func(n *kg.Node) map[string]string // each value with its label
	for i, p := range kind.Info().Properties {
		if p.Facet == name {
			own = []string{p.Name}
			valuesOf = func(n *kg.Node) map[string]string { return propertyValues(p, n.Values[i]) }
		}
	}
	for i := range kind.Info().Fields {
		if f := &kind.Info().Fields[i]; f.Facet == name {
			own = []string{f.Name}
			valuesOf = func(n *kg.Node) map[string]string { return r.neighbourValues(n, f) }
		}
	}
	if slices.Contains(own, "countries") {
		own = append(own, "country") // the same fact, where there is one country
	}
	counts, labels := make(map[string]int), make(map[string]string)
	for _, it := range r.filter(all, without(where, own)) {
		for value, label := range valuesOf(it.node) {
			counts[value]++
			labels[value] = label
		}
	}
	var values []string
	for v := range counts {
		values = append(values, v)
	}
	slices.SortFunc(values, func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), strings.Compare(a, b))
	})
	buckets := []any{}
	for _, v := range values[:min(first, len(values))] {
		buckets = append(buckets, fieldsOf("FacetBucket", map[string]any{"value": v, "label": labels[v], "count": counts[v]}))
	}
	return fieldsOf("Facet", map[string]any{"field": name, "totalValues": len(values), "buckets": buckets})
}

// without returns a condition without its conjuncts on some fields: those at its top and, however deep, at the top of
// its `and`s. What stands under `or` and `not` stays.
func without(where map[string]any, own []string) map[string]any {
	out := make(map[string]any)
	for name, v := range where {
		several, ok := v.([]any)
		switch {
		case slices.Contains(own, name):
		case name == "and" && ok:
			list := []any{}
			for _, e := range several {
				list = append(list, without(e.(map[string]any), own))
			}
			out[name] = list
		default:
			out[name] = v
		}
	}
	return out
}

// propertyValues returns the different values of a property; none where it is unknown.
func propertyValues(p kg.Property, v any) map[string]string {
	out := make(map[string]string)
	several, ok := v.([]string)
	if !ok && v != nil {
		several = []string{fmt.Sprint(v)}
	}
	for _, s := range several {
		out[s] = s
		if p.Type == kg.Enum {
			out[s] = InWords(s)
		}
	}
	return out
}

func (r *run) neighbourValues(n *kg.Node, f *kg.Field) map[string]string {
	out := make(map[string]string)
	for _, it := range r.graph.neighbours(n, f) {
		out[it.node.ID] = it.node.Text("name")
	}
	return out
}

// InWords returns an enum value as a facet's label: "RANDOMISED_TRIAL" gives "Randomised trial".
func InWords(value string) string {
	words := strings.ToLower(strings.ReplaceAll(value, "_", " "))
	return strings.ToUpper(words[:1]) + words[1:]
}
