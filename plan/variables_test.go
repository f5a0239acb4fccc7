package plan_test

import (
	"fmt"
	"strings"
	"testing"

	"forwhom/kg"
	"forwhom/plan"
)

const studiesQuery = `query($w: StudyWhere, $o: [StudyOrder!], $n: Int, $on: Boolean = true, $d: OrderDirection! = ASC) {
	studies(where: $w, orderBy: $o, first: $n) { totalCount @include(if: $on) nodes { findings(orderBy: [{ year: $d }]) { totalCount } } } }`

func nested(depth int) map[string]any {
	where := map[string]any{}
	for range depth {
		where = map[string]any{"not": where}
	}
	return where
}

func TestVariablesAreRefusedWhereTheyAreTooDeepTooManyOrNotOneOf(t *testing.T) {
	op := operation(t, studiesQuery)
	many := make([]any, 10001)
	for i := range many {
		many[i] = "x"
	}
	for _, c := range []struct {
		name string
		vars map[string]any
		kind kg.ErrorKind
		says string
	}{
		{"nothing given", nil, "", ""},
		{"as deep as may be", map[string]any{"w": nested(20)}, "", ""},
		{"one too deep", map[string]any{"w": nested(21)}, kg.TooCostly, "nest deeper than 20"},
		{"500 deep", map[string]any{"w": nested(500)}, kg.TooCostly, "nest deeper than 20"},
		{"too many values", map[string]any{"w": map[string]any{"id": map[string]any{"in": many}}}, kg.TooCostly, "more than 10000 values"},
		{"one key of an order", map[string]any{"o": []any{map[string]any{"year": "DESC"}}}, "", ""},
		{"two keys of an order", map[string]any{"o": []any{map[string]any{"year": "DESC", "title": "ASC"}}}, kg.BadInput, "$o[0]: takes exactly one field that is not null, this one has 2"},
		{"no key of an order", map[string]any{"o": []any{map[string]any{}}}, kg.BadInput, "this one has 0"},
		{"a key that is null", map[string]any{"o": []any{map[string]any{"year": nil}}}, kg.BadInput, "takes exactly one field"},
		{"a single order that is no list", map[string]any{"o": map[string]any{"year": "DESC", "title": "ASC"}}, kg.BadInput, "takes exactly one field"},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := plan.CheckVariables(types, op, c.vars)
			if kg.KindOfError(err) != c.kind || err != nil && !strings.Contains(err.Error(), c.says) {
				t.Errorf("got %v, want %s %s", err, c.kind, c.says)
			}
		})
	}
}

func TestTheShapeKeyHoldsWhatShapesAPlanAndNothingElse(t *testing.T) {
	op := operation(t, studiesQuery)
	where := func(field, operator string, v any) map[string]any {
		return map[string]any{"w": map[string]any{field: map[string]any{operator: v}}}
	}
	same := [][2]map[string]any{
		{where("year", "gt", 2000), where("year", "gt", 2010)},
		{where("id", "in", []any{"a"}), where("id", "in", []any{"a", "b"})},
		{{"n": 1}, {"n": 2}},
		{where("title", "contains", "x"), where("title", "contains", "a longer text")},
	}
	for _, pair := range same {
		if a, b := plan.ShapeKey(types, op, pair[0]), plan.ShapeKey(types, op, pair[1]); a != b {
			t.Errorf("%v and %v: %q and %q differ", pair[0], pair[1], a, b)
		}
	}
	different := []map[string]any{
		{}, {"n": nil}, {"n": 1}, {"on": true}, {"on": false}, {"d": "ASC"}, {"d": "DESC"},
		where("year", "gt", 1), where("year", "gte", 1), where("followUpMonths", "gt", 1), where("year", "gt", nil),
		{"w": map[string]any{}}, {"w": map[string]any{"or": []any{}}}, {"w": map[string]any{"or": []any{map[string]any{}}}},
		{"w": map[string]any{"and": []any{}}},
		{"o": []any{map[string]any{"year": "ASC"}}}, {"o": []any{map[string]any{"year": "DESC"}}},
		{"o": []any{map[string]any{"year": "ASC"}, map[string]any{"title": "ASC"}}},
		where("design", "eq", "COHORT"), where("design", "eq", "PROTOCOL"),
	}
	seen := map[string]string{}
	for _, vars := range different {
		key := plan.ShapeKey(types, op, vars)
		if other, ok := seen[key]; ok {
			t.Errorf("%v and %s have the same key %q", vars, other, key)
		}
		seen[key] = fmt.Sprint(vars)
	}
}
