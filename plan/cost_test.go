package plan_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"forwhom/kg"
	"forwhom/plan"
	"forwhom/schema"
)

var types = loadTypes()

func loadTypes() *ast.Schema {
	types := gqlparser.MustLoadSchema(&ast.Source{Input: schema.SDL()})
	for name, possible := range types.PossibleTypes {
		types.PossibleTypes[name] = slices.DeleteFunc(possible, func(d *ast.Definition) bool { return d.Kind != ast.Object })
	}
	return types
}

// operation parses and validates a query; fast leaves out the one rule that is quadratic.
func operation(t testing.TB, query string) *ast.OperationDefinition {
	t.Helper()
	doc, err := parser.ParseQuery(&ast.Source{Input: query})
	if err != nil {
		t.Fatal(err)
	}
	checks := rules.NewDefaultRules()
	if len(query) > 5000 {
		checks.RemoveRule("OverlappingFieldsCanBeMerged")
	}
	if errs := validator.ValidateWithRules(types, doc, checks); len(errs) > 0 {
		t.Fatal(errs)
	}
	return doc.Operations[0]
}

func TestCostCountsWhatAnAnswerMayHave(t *testing.T) {
	for _, c := range []struct {
		name, query        string
		vars               map[string]any
		cost, nodes, depth int
		dearest            string
	}{
		{"one field of one node", `{ study(id: "x") { id } }`, nil, 2, 1, 2, "study"},
		{"a page counts twenty-five by default", `{ studies { nodes { id } } }`, nil, 51, 26, 3, "studies.nodes"},
		{"a page counts its first", `{ studies(first: 4) { nodes { id title } } }`, nil, 13, 5, 3, "studies.nodes"},
		{"a page counts its last", `{ studies(last: 4) { nodes { id } } }`, nil, 9, 5, 3, "studies.nodes"},
		{"a page counts its first from a variable", `query($n: Int) { studies(first: $n) { nodes { id } } }`, map[string]any{"n": 7}, 15, 8, 3, "studies.nodes"},
		{"counts alone do not grow with the page", `{ studies(first: 100) { totalCount } }`, nil, 2, 1, 2, "studies"},
		{"a plain list counts ten", `{ intervention(id: "x") { principles { id } } }`, nil, 12, 11, 3, "intervention.principles"},
		{"pages multiply", `{ themes(first: 3) { nodes { findings(first: 5) { edges { node { id } } } } } }`, nil, 52, 37, 6, "themes.nodes.findings.edges.node"},
		{"nodes count their ids", `query($ids: [ID!]!) { nodes(ids: $ids) { id } }`, map[string]any{"ids": []any{"a", "b", "c"}}, 4, 3, 2, "nodes"},
		{"each spread of a fragment counts", `{ a: study(id: "x") { ...F ...F } } fragment F on Study { id title }`, nil, 5, 1, 2, "a"},
		{"introspection counts its field", `{ __schema { types { name fields { name } } } }`, nil, 1, 0, 1, "__schema"},
		{"a number over the range is counted at most a thousand times", `{ studies(first: 2000000000) { nodes { id } } }`, nil, 2001, 1001, 3, "studies.nodes"},
		{"a facet is counted once, not for each item", `{ studies(first: 100) { facets(by: [DESIGN]) { field } } }`, nil, 3, 2, 3, "studies.facets"},
		{"each facet counts, and its buckets", `{ studies { facets(by: [DESIGN, YEAR], first: 50) { field buckets { value } } } }`, nil, 122, 111, 4, "studies.facets.buckets"},
		{"ten cells of a map count as one", `{ evidenceMap(maxRows: 100, maxColumns: 60) { rows { findingCount } cells { row } } }`, nil, 1212, 11, 3, "evidenceMap.rows"},
		{"a list with a first of its own counts it", `{ whatWorks(first: 10) { edges { reasons(first: 100) { sentence } } } }`, nil, 1021, 1011, 4, "whatWorks.edges.reasons"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := plan.CostOf(types, operation(t, c.query), c.vars)
			want := plan.Cost{Cost: c.cost, Nodes: c.nodes, Depth: c.depth, Dearest: c.dearest}
			if got != want {
				t.Errorf("got %+v, want %+v", got, want)
			}
		})
	}
}

func TestAnOperationOverALimitIsRefusedWithItsCostTheLimitAndTheDearestField(t *testing.T) {
	for _, c := range []struct {
		name string
		cost plan.Cost
		want string
	}{
		{"at every limit", plan.Cost{Cost: 50000, Nodes: 10000, Depth: 15}, ""},
		{"one level too deep", plan.Cost{Cost: 20, Depth: 16, Dearest: "a"}, "the operation is 16 levels deep, at a cost of 20; the limit is 15 levels; a costs most: ask for the inner part by its id"},
		{"one node too many", plan.Cost{Nodes: 10001, Dearest: "a.b"}, "the operation may give 10001 nodes; the limit is 10000; a.b costs most: ask for fewer with first"},
		{"one too costly", plan.Cost{Cost: 50001, Dearest: "a"}, "the operation costs 50001; the limit is 50000; a costs most: ask for fewer with first, or for fewer fields"},
		{"beyond counting", plan.Cost{Cost: 1<<31 - 1, Dearest: "a"}, "the operation costs more than 2000000000; the limit is 50000; a costs most: ask for fewer with first, or for fewer fields"},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := c.cost.Check()
			if c.want == "" {
				if err != nil {
					t.Fatal(err)
				}
				return
			}
			e, ok := err.(*kg.Error)
			if !ok || e.Kind != kg.TooCostly || e.Message != c.want {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

func TestHostileDocumentsAreCountedAtOnce(t *testing.T) {
	var doubling, chain strings.Builder
	doubling.WriteString("{ study(id: \"x\") { ...F0 } }")
	chain.WriteString("{ study(id: \"x\") { ...F0 } }")
	for i := range 24 {
		fmt.Fprintf(&doubling, " fragment F%d on Study { ...F%d ...F%d }", i, i+1, i+1)
	}
	doubling.WriteString(" fragment F24 on Study { id }")
	for i := range 500 {
		fmt.Fprintf(&chain, " fragment F%d on Study { ...F%d }", i, i+1)
	}
	chain.WriteString(" fragment F500 on Study { id }")
	deep := strings.Repeat("intervention(id: \"x\") { broader { ", 1) + strings.Repeat("broader { ", 14) + "id" + strings.Repeat(" }", 16)
	for _, c := range []struct {
		name, query string
		refused     bool
	}{
		{"24 doubling fragments", doubling.String(), true},
		{"a chain of 500 fragments", chain.String(), false}, // refused by its length, before it gets here
		{"17 levels", "{ " + deep + " }", true},
		{"10,000 aliases", "{ study(id: \"x\") {" + aliases(10000) + "} }", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			op := operation(t, c.query)
			start := time.Now()
			err := plan.CostOf(types, op, nil).Check()
			if took := time.Since(start); took > 50*time.Millisecond {
				t.Errorf("took %v", took)
			}
			if (err != nil) != c.refused {
				t.Errorf("refused: %v, want %v", err, c.refused)
			}
		})
	}
}

func aliases(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, " a%d: id", i)
	}
	return b.String()
}
