package walker_test

import (
	"encoding/json"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"forwhom/kg"
	"forwhom/store/storetest/walker"
)

func generator(seed uint64) (*walker.Generator, []*kg.Node, []kg.Edge) {
	nodes, edges := walker.Synthetic(1, 1)
	return walker.NewGenerator(served, nodes, seed).WithEdges(edges), nodes, edges
}

func TestOperationsAreTheSameForTheSameSeed(t *testing.T) {
	a, _, _ := generator(3)
	b, _, _ := generator(3)
	c, _, _ := generator(4)
	same := 0
	for range 50 {
		x := a.Next()
		if y := b.Next(); !reflect.DeepEqual(x, y) {
			t.Fatalf("one seed gave two operations:\n%s\n%s", x.Query, y.Query)
		}
		if reflect.DeepEqual(x, c.Next()) {
			same++
		}
	}
	if same > 0 {
		t.Errorf("two seeds gave %d operations alike", same)
	}
}

// What is asked again is the same question about something else: the same document but for the values in it, and mostly
// other values.
func TestOperationsAskedAgainHaveOtherValues(t *testing.T) {
	g, _, _ := generator(7)
	g.Small()
	other, alike, valued := 0, 0, 0
	const operations = 300
	for range operations {
		op := g.Next()
		again := g.Again()
		if bare(t, op) != bare(t, again) {
			other++
		}
		if values.MatchString(op.Query) || len(op.Variables) > 0 {
			valued++
			if reflect.DeepEqual(op, again) {
				alike++
			}
		}
	}
	t.Logf("of %d operations %d became other documents; of %d with values in them %d stayed as they were", operations, other, valued, alike)
	if other > 0 || valued < operations*8/10 || alike > valued*2/10 {
		t.Error("asking again should keep the question and change what it is about")
	}
}

// values finds values in a document: texts, numbers, lists and enum values of arguments.
var values = regexp.MustCompile(`: ?("|-?[0-9]|\[|[A-Z_]+\b)`)

// bare is a document without its values: each argument's literal is written as its type, lists as one.
func bare(t *testing.T, op walker.Operation) string {
	t.Helper()
	doc, errs := gqlparser.LoadQueryWithRules(served, op.Query, rules.NewDefaultRules())
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	var b strings.Builder
	var value func(v *ast.Value)
	value = func(v *ast.Value) {
		switch {
		case v == nil:
		case v.Kind == ast.ObjectValue:
			for _, c := range v.Children {
				b.WriteString(c.Name + ":")
				value(c.Value)
			}
		case v.Kind == ast.ListValue && v.Definition != nil && v.Definition.Kind == ast.InputObject:
			for _, c := range v.Children {
				value(c.Value)
			}
		case v.Kind == ast.Variable, v.Kind == ast.NullValue:
			b.WriteString(v.String())
		default:
			b.WriteString(v.ExpectedType.Name())
		}
	}
	var selections func(set ast.SelectionSet)
	selections = func(set ast.SelectionSet) {
		for _, s := range set {
			switch s := s.(type) {
			case *ast.Field:
				b.WriteString(" " + s.Alias + ":" + s.Name)
				for _, a := range s.Arguments {
					b.WriteString("(" + a.Name + ":")
					value(a.Value)
				}
				b.WriteString("{")
				selections(s.SelectionSet)
			case *ast.InlineFragment:
				b.WriteString("... on " + s.TypeCondition + "{")
				selections(s.SelectionSet)
			case *ast.FragmentSpread:
				b.WriteString("..." + s.Name)
			}
			b.WriteString("}")
		}
	}
	for _, v := range doc.Operations[0].VariableDefinitions {
		b.WriteString("$" + v.Variable + v.Type.String())
	}
	selections(doc.Operations[0].SelectionSet)
	for _, f := range doc.Fragments {
		b.WriteString("fragment " + f.Name)
		selections(f.SelectionSet)
	}
	return b.String()
}

func TestOperationsAreValidAndWithinBounds(t *testing.T) {
	nodes, edges := walker.Synthetic(1, 1)
	for name, c := range map[string]struct {
		g          *walker.Generator
		operations int
	}{
		"with edges":    {walker.NewGenerator(served, nodes, 11).WithEdges(edges), 2000},
		"without edges": {walker.NewGenerator(served, nodes, 12), 300},
		"empty graph":   {walker.NewGenerator(served, nil, 13), 300},
	} {
		for range c.operations {
			op := c.g.Next()
			doc, errs := gqlparser.LoadQueryWithRules(served, op.Query, rules.NewDefaultRules())
			if len(errs) > 0 {
				t.Fatalf("%s: %v\n%s", name, errs, op.Query)
			}
			if len(doc.Operations) != 1 {
				t.Fatalf("%s: %d operations", name, len(doc.Operations))
			}
			var variables map[string]any
			b, err := json.Marshal(op.Variables)
			if err == nil {
				err = json.Unmarshal(b, &variables)
			}
			if err == nil {
				_, err = validator.VariableValues(served, doc.Operations[0], variables)
			}
			if err != nil {
				t.Fatalf("%s: %v\n%s\n%s", name, err, op.Query, b)
			}
			if !reflect.DeepEqual(variables, op.Variables) {
				t.Fatalf("%s: variables are not as JSON has them: %v", name, op.Variables)
			}
			if tokens, cost := walker.Tokens(op.Query), walker.Cost(served, op); tokens >= walker.MaxTokens || cost >= walker.MaxCost || len(op.Query) >= walker.MaxBytes {
				t.Fatalf("%s: %d tokens, cost %g, %d bytes", name, tokens, cost, len(op.Query))
			}
		}
	}
}

// features are what a document shows of itself; each is to occur in at least so many of a thousand.
var features = map[string]int{
	"fragment ": 300, "... on Entity": 60, "... on Person": 5, " on Node": 100, "on Query": 50, "@skip": 200, "@include": 200,
	"some: ": 100, "none: ": 100, "in: []": 20, "within: ": 20, "and: [": 50, "or: [": 50, "not: {": 50, "exists: ": 100,
	"contains: ": 20, "startsWith: ": 20, "orderBy: [{": 100, "orderBy: {": 10, "last: ": 100, "totalCount": 300, "facets": 150,
	"neighbourhood": 30, "connections": 30, "nodes(ids": 50, "node(id": 50, "cur_": 200, "where: $": 100, "effect": 20, "role": 100,
	": null": 20, "after: $": 20, "before: $": 3, "}, {": 100, "nothing-here": 10, "has: ": 10, "__typename": 100,
}

func TestOperationsAreVaried(t *testing.T) {
	g, _, _ := generator(5)
	count := make(map[string]int)
	depths := make(map[int]int)
	for range 1000 {
		op := g.Next()
		for f := range features {
			if strings.Contains(op.Query, f) {
				count[f]++
			}
		}
		doc, _ := gqlparser.LoadQueryWithRules(served, op.Query, rules.NewDefaultRules())
		depths[depth(doc.Operations[0].SelectionSet)]++
	}
	for f, least := range features {
		if count[f] < least {
			t.Errorf("%q in %d of 1000, want %d", f, count[f], least)
		}
	}
	t.Logf("edges deep: %v", depths)
	if depths[5]+depths[6]+depths[7] < 100 {
		t.Errorf("too few deep operations: %v", depths)
	}
}

// depth returns how many roots and edges lie one below another.
func depth(set ast.SelectionSet) int {
	deepest := 0
	for _, s := range set {
		d := 0
		switch s := s.(type) {
		case *ast.Field:
			d = depth(s.SelectionSet)
			noun := served.Types[s.Definition.Type.Name()].Fields.ForName("id") != nil
			if s.ObjectDefinition.Name == "Query" || strings.HasSuffix(s.Definition.Type.Name(), "Connection") || noun && s.Name != "node" && s.Name != "nodes" {
				d++
			}
		case *ast.InlineFragment:
			d = depth(s.SelectionSet)
		case *ast.FragmentSpread:
			d = depth(s.Definition.SelectionSet)
		}
		deepest = max(deepest, d)
	}
	return deepest
}

// TestOperationsFindSomething holds that answers are not empty for the most part, that filters both pass and drop, and
// that readers get different answers.
func TestOperationsFindSomething(t *testing.T) {
	g, nodes, edges := generator(6)
	w := walker.New(served, nodes, edges)
	var filters, some, all int
	w.OnFilter(func(items, passed int) {
		if items > 0 {
			filters++
		}
		switch {
		case items == 0 || passed == 0:
		case passed == items:
			all++
		default:
			some++
		}
	})
	const operations = 500
	full, differ := 0, 0
	for range operations {
		op := g.Next()
		data, errs := w.Answer(op.Query, op.Variables, kg.Reader{})
		if len(errs) > 0 {
			t.Fatalf("%v\n%s\n%v", errs, op.Query, op.Variables)
		}
		if !json.Valid(data) {
			t.Fatalf("not JSON: %s", data)
		}
		if again, _ := w.Answer(op.Query, op.Variables, kg.Reader{}); string(again) != string(data) {
			t.Fatalf("one operation, two answers:\n%s\n%s\n%s", op.Query, data, again)
		}
		if strings.Contains(strings.ReplaceAll(string(data), `"__typename":"`, ""), `:"`) { // a text somewhere
			full++
		}
		if other, _ := w.Answer(op.Query, op.Variables, kg.Reader{Role: kg.Editor}); string(other) != string(data) {
			differ++
		}
	}
	t.Logf("%d of %d answers with something in them, %d differ for an editor; of %d filters %d pass some, %d all", full, operations, differ, filters, some, all)
	if full < operations*8/10 || differ < operations*3/10 || some < filters/4 || some+all < filters/2 {
		t.Error("operations are too often about nothing")
	}
}
