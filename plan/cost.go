package plan

import (
	"fmt"
	"math"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"forwhom/kg"
)

// Limits of one operation. Nodes is how many objects an answer may have at most, by the limits asked for; Cost is the
// number of fields in it. A plain list, whose length nobody can know beforehand, counts as ten.
const (
	MaxDepth  = 15
	MaxNodes  = 10000
	MaxCost   = 50000
	plainList = 10
	// cellsForOne cells of an evidence map count as one: most are empty, and what is in them is written in a few bytes.
	cellsForOne = 10
	defaultPage = 25
)

// Cost is what an operation may cost at most.
type Cost struct {
	Cost, Nodes, Depth int
	Dearest            string // the root field or the field below it that costs most, as a path of response keys
}

// CostOf counts an operation in time linear in the document: each fragment is counted once and remembered.
func CostOf(schema *ast.Schema, op *ast.OperationDefinition, vars map[string]any) Cost {
	c := costing{schema: schema, vars: vars, fragments: map[*ast.FragmentDefinition]tally{}}
	t := c.selections(op.SelectionSet)
	return Cost{Cost: t.cost, Nodes: t.nodes, Depth: t.depth, Dearest: t.dearest}
}

// Check refuses an operation over a limit, and says the cost, the limit and the field that costs most.
func (c Cost) Check() error {
	switch {
	case c.Depth > MaxDepth:
		return kg.Errorf(kg.TooCostly, "the operation is %d levels deep, at a cost of %s; the limit is %d levels; %s costs most: ask for the inner part by its id", c.Depth, figure(c.Cost), MaxDepth, c.Dearest)
	case c.Nodes > MaxNodes:
		return kg.Errorf(kg.TooCostly, "the operation may give %s nodes; the limit is %d; %s costs most: ask for fewer with first", figure(c.Nodes), MaxNodes, c.Dearest)
	case c.Cost > MaxCost:
		return kg.Errorf(kg.TooCostly, "the operation costs %s; the limit is %d; %s costs most: ask for fewer with first, or for fewer fields", figure(c.Cost), MaxCost, c.Dearest)
	}
	return nil
}

func figure(n int) string {
	if n >= math.MaxInt32 {
		return "more than 2000000000"
	}
	return fmt.Sprint(n)
}

// tally is what a selection costs for one object. Items are what stands once for each item of a page, whose number only
// the page's own field knows.
type tally struct {
	cost, nodes, depth  int
	itemCost, itemNodes int
	most                int // the cost of the dearest field
	dearest             string
}

func (t *tally) add(o tally) {
	t.cost, t.nodes, t.depth = sum(t.cost, o.cost), sum(t.nodes, o.nodes), max(t.depth, o.depth)
	t.itemCost, t.itemNodes = sum(t.itemCost, o.itemCost), sum(t.itemNodes, o.itemNodes)
	if o.most > t.most {
		t.most, t.dearest = o.most, o.dearest
	}
}

func sum(a, b int) int     { return min(a+b, math.MaxInt32) }
func product(a, b int) int { return min(a*b, math.MaxInt32) } // each is below 2^31

type costing struct {
	schema    *ast.Schema
	vars      map[string]any
	fragments map[*ast.FragmentDefinition]tally
}

func (c *costing) selections(set ast.SelectionSet) (t tally) {
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			t.add(c.field(sel))
		case *ast.InlineFragment:
			t.add(c.selections(sel.SelectionSet))
		case *ast.FragmentSpread:
			inner, ok := c.fragments[sel.Definition]
			if !ok {
				inner = c.selections(sel.Definition.SelectionSet)
				c.fragments[sel.Definition] = inner
			}
			t.add(inner)
		}
	}
	return t
}

// field counts a field: one for itself, and what is below it as often as it may stand there. Introspection is counted
// by its fields alone: its answer does not grow with the data.
func (c *costing) field(f *ast.Field) tally {
	if strings.HasPrefix(f.Name, "__") {
		return tally{cost: 1, depth: 1, most: 1, dearest: f.Alias}
	}
	in := c.selections(f.SelectionSet)
	times := 1
	switch list := f.Definition.Type.Elem != nil && len(f.SelectionSet) > 0 && !itemsOfPage(f); {
	case f.Definition.Arguments.ForName("ids") != nil:
		times = max(1, c.listLength(f, "ids"))
	case f.Name == "facets": // each counts the whole list once, and shows its buckets, which count as a plain list
		times = max(1, c.listLength(f, "by")) * max(1, c.first(f)/plainList)
	case list && f.Definition.Arguments.ForName("first") != nil:
		times = c.first(f)
	case list:
		times = plainList
	}
	t := tally{cost: sum(1, product(times, in.cost)), depth: in.depth + 1}
	if len(f.SelectionSet) > 0 {
		t.nodes = product(times, sum(1, in.nodes))
	}
	if page := c.pageSize(f); page > 0 {
		t.cost, t.nodes = sum(t.cost, product(page, in.itemCost)), sum(t.nodes, product(page, in.itemNodes))
		times = page
	}
	if len(f.SelectionSet) > 0 { // a leaf is never what to ask less of
		t.most, t.dearest = t.cost, f.Alias
	}
	if in.dearest != "" && product(times, in.most)*2 > t.cost {
		t.dearest = f.Alias + "." + in.dearest
	}
	if itemsOfPage(f) {
		t.itemCost, t.itemNodes, t.cost, t.nodes = t.cost, t.nodes, 0, 0
		if f.Name == "cells" { // what is in them is counted by the map, and no node is read for them
			t.itemNodes = 0
		}
	}
	return t
}

// itemsOfPage reports whether a field is the items of a page, such as nodes and edges of a connection.
func itemsOfPage(f *ast.Field) bool {
	return f.ObjectDefinition != nil && (f.Name == "nodes" || f.Name == "edges" || f.Name == "paths" || f.Name == "cells") &&
		f.Definition.Type.Elem != nil && len(f.Definition.Arguments) == 0 && pageType(f.ObjectDefinition.Name)
}

func pageType(name string) bool {
	return strings.HasSuffix(name, "Connection") || name == "Neighbourhood" || name == "Connections" || name == "EvidenceMap"
}

// pageSize returns how many items a page may have, 0 for a field that is none.
func (c *costing) pageSize(f *ast.Field) int {
	switch {
	case f.Definition.Arguments.ForName("maxRows") != nil:
		return c.number(f, "maxRows") * c.number(f, "maxColumns") / cellsForOne
	case f.Definition.Arguments.ForName("first") == nil || !pageType(f.Definition.Type.Name()):
		return 0
	}
	return c.first(f)
}

// number returns a number argument or its default.
func (c *costing) number(f *ast.Field, name string) int {
	if n, ok := c.given(f, name); ok {
		return n
	}
	n, _ := toInt(inputOf(f.Definition.Arguments.ForName(name).DefaultValue, nil).value)
	i, _ := n.(int64)
	return int(i)
}

// given returns a number argument that is given and above nothing, at most 1000: what is over its limit is refused
// later, with its own words.
func (c *costing) given(f *ast.Field, name string) (int, bool) {
	if a := f.Arguments.ForName(name); a != nil {
		if n, err := toInt(inputOf(a.Value, c.vars).value); err == nil && n.(int64) > 0 {
			return int(min(n.(int64), 1000)), true
		}
	}
	return 0, false
}

// first returns what a field's first or last asks for, or its default.
func (c *costing) first(f *ast.Field) int {
	def := f.Definition.Arguments.ForName("first")
	for _, name := range []string{"first", "last"} {
		if n, ok := c.given(f, name); ok {
			return n
		}
	}
	if n, err := toInt(inputOf(def.DefaultValue, nil).value); err == nil {
		return int(n.(int64))
	}
	return defaultPage
}

func (c *costing) listLength(f *ast.Field, name string) int {
	if a := f.Arguments.ForName(name); a != nil {
		return len(inputOf(a.Value, c.vars).items())
	}
	return 0
}
