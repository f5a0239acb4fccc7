package memory_test

import (
	"context"
	"fmt"
	"testing"

	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store/memory"
)

// node makes an accepted, public node with every required property; more is name, value, name, value.
func node(id kg.ID, more ...any) *kg.Node {
	kind, ok := kg.KindOf(id)
	if !ok {
		panic("no kind: " + id)
	}
	n := kg.NewNode(kind, id)
	for i, p := range kind.Info().Properties {
		switch {
		case !p.Required || p.Name == "id":
		case p.Type == kg.Enum:
			n.Values[i] = p.Enum[0]
		case p.Type == kg.DateTimeType:
			n.Values[i] = "2026-01-01T00:00:00Z"
		default:
			n.Values[i] = "name of " + id
		}
	}
	for i := 0; i < len(more); i += 2 {
		if name, _ := more[i].(string); !n.Set(name, more[i+1]) {
			panic("no property " + name)
		}
	}
	return n
}

func load(t testing.TB, nodes []*kg.Node, edges ...kg.Edge) *memory.Graph {
	t.Helper()
	g, err := memory.Load(1, nodes, edges, nil)
	if err != nil {
		t.Fatal(err)
	}
	check(t, g)
	return g
}

func check(t testing.TB, g *memory.Graph) {
	t.Helper()
	for _, problem := range g.Check() {
		t.Error(problem)
	}
}

// asked makes a plan for a reader that sees everything, and its parameters.
type asked struct {
	plan   plan.Plan
	params []any
}

func (a *asked) param(v any) plan.Param {
	a.params = append(a.params, v)
	return plan.Param(len(a.params) - 1)
}

func editor(roots ...plan.Root) *asked {
	return &asked{plan: plan.Plan{Roots: roots, Sees: kg.Editor, Own: plan.NoParam}}
}

func (a *asked) read(t testing.TB, g *memory.Graph) *plan.Rows {
	t.Helper()
	var rows plan.Rows
	if err := g.Read(context.Background(), &a.plan, a.params, &rows, nil); err != nil {
		t.Fatal(err)
	}
	return &rows
}

// page makes a page of a kind without parameters.
func page(kind kg.Kind) *plan.Page {
	return &plan.Page{
		Kind: kind, Limit: plan.NoParam, After: plan.NoParam, Before: plan.NoParam,
		Around: true, Shape: shape(kind, "name"),
	}
}

func shape(kind kg.Kind, properties ...string) *plan.Shape {
	c := plan.Case{Kind: kind}
	for _, p := range properties {
		i, ok := kind.Property(p)
		if !ok {
			panic("no property " + p)
		}
		c.Slots = append(c.Slots, &plan.Prop{Index: i})
	}
	return &plan.Shape{Cases: []plan.Case{c}}
}

// ids returns the ids of a page's items.
func ids(rows *plan.Rows, p *plan.Page, at int32) []string {
	out := []string{}
	for i := range rows.Ref(at) {
		id, _ := rows.Val(at + plan.PageHead + int32(len(p.Facets)) + i*int32(p.ItemWidth())).(string)
		out = append(out, id)
	}
	return out
}

func study(n int) kg.ID   { return fmt.Sprintf("study:s-%03d", n) }
func finding(n int) kg.ID { return fmt.Sprintf("finding:f-%03d", n) }
