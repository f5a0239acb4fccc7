package walker

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"forwhom/kg"
)

// truth is the value of a condition: no, unknown or yes, in this order, so that "and" is the least and "or" the most.
type truth int

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

// not turns yes and no; unknown stays.
func (t truth) not() truth { return yes - t }

// where says whether a condition holds of a node. A key whose value is null is as if absent; nil and {} hold.
func (r *run) where(n *kg.Node, where map[string]any) truth {
	result := yes
	for name, v := range where {
		if v != nil {
			result = min(result, r.conjunct(n, name, v))
		}
	}
	return result
}

// conjunct says whether one key of a condition holds of a node.
func (r *run) conjunct(n *kg.Node, name string, v any) truth {
	switch name {
	case "and":
		result := yes
		for _, e := range v.([]any) {
			result = min(result, r.where(n, e.(map[string]any)))
		}
		return result
	case "or":
		result := no
		for _, e := range v.([]any) {
			result = max(result, r.where(n, e.(map[string]any)))
		}
		return result
	case "not":
		return r.where(n, v.(map[string]any)).not()
	}
	operators := v.(map[string]any)
	if f, ok := n.Kind.Field(name); ok {
		return r.edgeCondition(n, f, operators)
	}
	if i, ok := n.Kind.Property(name); ok {
		return propertyCondition(n.Kind.Info().Properties[i], valueOf(n, name), operators)
	}
	return valueCondition(n, name, operators)
}

// edgeCondition says which neighbours a node has. Each operator speaks for itself: `some` and `in` may be true of
// different neighbours. It is never unknown.
func (r *run) edgeCondition(n *kg.Node, f *kg.Field, operators map[string]any) truth {
	items := r.graph.neighbours(n, f)
	someIn := func(ids map[kg.ID]bool) truth {
		return truthOf(slices.ContainsFunc(items, func(it item) bool { return ids[it.node.ID] }))
	}
	some := func(where any) truth {
		return truthOf(len(r.filter(items, where.(map[string]any))) > 0)
	}
	result := yes
	for operator, v := range operators {
		switch operator {
		case "some":
			result = min(result, some(v))
		case "none":
			result = min(result, some(v).not())
		case "in":
			ids := make(map[kg.ID]bool)
			for _, id := range texts(v) {
				ids[id] = true
			}
			result = min(result, someIn(ids))
		case "within":
			result = min(result, someIn(r.graph.narrower(texts(v))))
		default:
			panic("no operator " + operator)
		}
	}
	return result
}

// valueCondition says whether a condition holds of a value of several parts, such as effect.
func valueCondition(n *kg.Node, name string, conditions map[string]any) truth {
	known := false
	result := yes
	for i, p := range n.Kind.Info().Properties {
		part, ok := strings.CutPrefix(p.Name, name+".")
		if !ok {
			continue
		}
		known = known || n.Values[i] != nil
		if operators, ok := conditions[part].(map[string]any); ok {
			result = min(result, propertyCondition(p, n.Values[i], operators))
		}
	}
	if exists, ok := conditions["exists"].(bool); ok {
		result = min(result, truthOf(known == exists))
	}
	return result
}

func propertyCondition(p kg.Property, v any, operators map[string]any) truth {
	result := yes
	for operator, operand := range operators {
		result = min(result, compare(p, v, operator, operand))
	}
	return result
}

// compare says whether one operator holds of a property's value, nil where that is unknown.
func compare(p kg.Property, v any, operator string, operand any) truth {
	several, _ := v.([]string)
	switch {
	case operator == "exists" && p.List:
		return truthOf((len(several) > 0) == operand.(bool))
	case operator == "exists":
		return truthOf((v != nil) == operand.(bool))
	case operator == "has":
		return truthOf(slices.ContainsFunc(several, func(s string) bool { return same(p, s, operand) }))
	case operator == "in" && len(operand.([]any)) == 0:
		return no
	case v == nil:
		return unknown
	}
	switch operator {
	case "eq":
		return truthOf(same(p, v, operand))
	case "not":
		return truthOf(!same(p, v, operand))
	case "in":
		return truthOf(slices.ContainsFunc(operand.([]any), func(e any) bool { return same(p, v, e) }))
	case "contains":
		return truthOf(strings.Contains(kg.Fold(v.(string)), kg.Fold(operand.(string))))
	case "startsWith":
		return truthOf(strings.HasPrefix(kg.Fold(v.(string)), kg.Fold(operand.(string))))
	case "gt":
		return truthOf(order(p, v, operand, true) > 0)
	case "lte":
		return truthOf(order(p, v, operand, true) <= 0)
	case "lt":
		return truthOf(order(p, v, operand, false) < 0)
	case "gte":
		return truthOf(order(p, v, operand, false) >= 0)
	}
	panic("no operator " + operator)
}

// same reports whether a value is the one asked for: texts by their fold, moments as moments, all else as written.
func same(p kg.Property, v, operand any) bool {
	switch p.Type {
	case kg.String:
		return kg.Fold(v.(string)) == kg.Fold(operand.(string))
	case kg.DateTimeType:
		return moment(v).Equal(moment(operand))
	}
	return v == operand
}

// order compares a value with an operand. A partial date counts as its first day; the operand as its last day where the
// whole of it is to lie on one side, as for "later than 2016" and "2016 or earlier", else as its first.
func order(p kg.Property, v, operand any, whole bool) int {
	switch p.Type {
	case kg.String:
		return strings.Compare(kg.Fold(v.(string)), kg.Fold(operand.(string)))
	case kg.DateTimeType:
		return moment(v).Compare(moment(operand))
	case kg.PartialDateType:
		day := kg.FirstDay(operand.(string))
		if whole {
			day = kg.LastDay(operand.(string))
		}
		return strings.Compare(kg.FirstDay(v.(string)), day)
	}
	return compareValues(v, operand)
}

func moment(v any) time.Time {
	t, err := time.Parse(time.RFC3339, v.(string))
	if err != nil {
		panic(fmt.Sprintf("%v is no moment", v))
	}
	return t
}
