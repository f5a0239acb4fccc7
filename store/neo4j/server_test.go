package neo4j_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store/storetest/walker"
)

// server is a Neo4j that a small graph is loaded into, with the walker that is asked the same.
type server struct {
	*database
	types  *ast.Schema
	walker *walker.Walker
	hubs   map[string]kg.ID
}

// openServer loads the small graph into the database.
func openServer(t *testing.T) *server {
	t.Helper()
	nodes, edges := smallGraph()
	s := &server{database: openDatabase(t), types: schemaOf(t), hubs: map[string]kg.ID{}}
	s.walker = walker.New(s.types, nodes, edges)
	for _, n := range nodes {
		if prefix, _, _ := strings.Cut(n.ID, ":"); strings.HasSuffix(n.ID, "-1") {
			s.hubs["#"+prefix] = n.ID
		}
	}
	s.hubs["#rare"] = edges[slices.IndexFunc(edges, func(e kg.Edge) bool { return e.Relation == kg.RelOn })].To
	s.load(t, nodes, edges)
	return s
}

// smallGraph is a synthetic graph and some studies with the same year and title, without a year, and hidden.
func smallGraph() ([]*kg.Node, []kg.Edge) {
	nodes, edges := walker.Synthetic(1, 1)
	for i, slug := range []string{"tie-a", "tie-b", "tie-c", "tie-d", "tie-e", "tie-f", "tie-g"} {
		n := kg.NewNode(kg.KindStudy, "study:"+slug)
		for name, v := range map[string]any{"id": n.ID, "name": "Tie", "title": "Tie", "status": "ACCEPTED", "audience": "PUBLIC", "updatedAt": "2026-11-20T08:00:00Z"} {
			n.Set(name, v)
		}
		switch {
		case i < 4:
			n.Set("year", int64(2016))
		case i == 6:
			n.Set("audience", "PARTNERS")
		}
		nodes = append(nodes, n)
	}
	return nodes, edges
}

// answer is what one operation gives by one statement.
func (s *server) answer(t *testing.T, query string, variables map[string]any, reader kg.Reader) string {
	t.Helper()
	q := compile(t, s.types, query, variables, reader.Role)
	params, err := q.Params(q.variables, reader)
	if err != nil {
		t.Fatal(err)
	}
	var rows plan.Rows
	if err := s.read(t.Context(), q.Plan, params, &rows); err != nil {
		t.Fatal(err)
	}
	a := &plan.Answer{Rows: &rows, Params: params}
	data := string(q.Write(nil, a))
	if len(a.Errors) > 0 {
		t.Fatal(a.Errors)
	}
	return data
}

// same asks Neo4j and the walker, and returns the answer of the first where they agree.
func (s *server) same(t *testing.T, query string, ours, theirs map[string]any, reader kg.Reader) string {
	t.Helper()
	before := s.statements
	got := s.answer(t, query, ours, reader)
	if n := s.statements - before; n != 1 {
		t.Errorf("%d statements, want one", n)
	}
	want, errs := s.walker.Answer(query, theirs, reader)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	if string(walker.Normalise([]byte(got))) != string(walker.Normalise(want)) {
		t.Errorf("as %+v\n%s\ngot  %s\nwant %s", reader, query, got, want)
	}
	return got
}

func TestHardCasesOnAServer(t *testing.T) {
	long(t)
	s := openServer(t)
	for _, c := range hardCases {
		if _, paged := c.variables["after"]; paged {
			continue
		}
		t.Run(c.name, func(t *testing.T) {
			variables := s.filled(c.variables)
			for _, reader := range walker.Readers() {
				s.same(t, c.query, variables, variables, reader)
			}
		})
	}
	t.Run("keyset_keeps_ties_and_unknown_values", func(t *testing.T) { s.testPages(t) })
}

// filled puts the ids of hubs into variables.
func (s *server) filled(variables map[string]any) map[string]any {
	out := map[string]any{}
	for name, v := range variables {
		out[name] = s.hub(v)
		if list, ok := v.([]any); ok {
			filled := make([]any, len(list))
			for i := range list {
				filled[i] = s.hub(list[i])
			}
			out[name] = filled
		}
	}
	return out
}

func (s *server) hub(v any) any {
	if name, ok := v.(string); ok && s.hubs[name] != "" {
		return s.hubs[name]
	}
	return v
}

// orders are those of the pages that are gone through: unknown values, ties, both directions, each type of key.
var orders = []string{
	"studies(%s orderBy: [{ year: DESC }, { title: ASC }])", "studies(%s orderBy: [{ year: ASC }, { title: DESC }])",
	"studies(%s orderBy: [{ country: DESC }])", "studies(%s orderBy: [{ country: ASC }, { followUpMonths: DESC }, { id: DESC }])",
	"interventions(%s orderBy: [{ since: DESC }, { name: ASC }])", "interventions(%s orderBy: [{ since: ASC }])",
	"findings(%s orderBy: [{ updatedAt: DESC }, { followUpMonths: ASC }])", "people(%s)",
	"studies(%s where: { not: { year: { lt: 2012 } } } orderBy: [{ year: DESC }])",
}

// testPages goes through lists page by page, forward and backward, each page asked of the walker too.
func (s *server) testPages(t *testing.T) {
	all := slices.Clone(orders)
	for _, where := range []string{`interventions: { in: ["` + s.hubs["#intervention"] + `"] }`, `outcomes: { in: ["` + s.hubs["#rare"] + `", "outcome:none"] }, not: { direction: { eq: ADVERSE } }`,
		`interventions: { within: ["` + s.hubs["#intervention"] + `"] }, year: { gte: 2010 }`} {
		all = append(all, "findings(%s where: { "+where+" } orderBy: [{ year: DESC }, { name: ASC }])")
	}
	for _, order := range all {
		for _, way := range []string{"first: 17, after: $c", "last: 17, before: $c"} {
			for _, reader := range []kg.Reader{{}, {Role: kg.Editor}} {
				s.testWalk(t, fmt.Sprintf(order, way), reader)
			}
		}
	}
}

func (s *server) testWalk(t *testing.T, list string, reader kg.Reader) {
	query := "query($c: String) { list: " + list + " { totalCount pageInfo { hasNextPage hasPreviousPage cur_start: startCursor cur_end: endCursor } nodes { id } } }"
	var ours, theirs map[string]any
	seen := map[string]bool{}
	total := -1
	for range 100 {
		got := decode(t, s.same(t, query, ours, theirs, reader))
		page := got.List
		for _, n := range page.Nodes {
			if seen[n.ID] {
				t.Fatalf("%s: %s twice", list, n.ID)
			}
			seen[n.ID] = true
		}
		total = page.TotalCount
		more, cursor := page.PageInfo.HasNextPage, page.PageInfo.End
		last := len(page.Nodes) - 1
		if strings.Contains(list, "last:") {
			more, cursor, last = page.PageInfo.HasPreviousPage, page.PageInfo.Start, 0
		}
		if !more {
			break
		}
		ours, theirs = map[string]any{"c": cursor}, map[string]any{"c": walker.Cursor(page.Nodes[last].ID)}
	}
	if len(seen) != total {
		t.Errorf("%s: %d items on all pages, %d counted", list, len(seen), total)
	}
}

// listAnswer is the answer to testWalk's query.
type listAnswer struct {
	List struct {
		TotalCount int
		PageInfo   struct {
			HasNextPage, HasPreviousPage bool
			Start                        string `json:"cur_start"`
			End                          string `json:"cur_end"`
		}
		Nodes []struct{ ID string }
	}
}

func decode(t *testing.T, data string) (a listAnswer) {
	t.Helper()
	if err := json.Unmarshal([]byte(data), &a); err != nil {
		t.Fatal(err)
	}
	return a
}
