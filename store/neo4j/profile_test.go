package neo4j_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"forwhom/kg"
	"forwhom/store/neo4j"
	"forwhom/store/storetest/walker"
)

// profileCase is an operation that must be answered from indexes: with at most so many database hits, however large the
// graph.
type profileCase struct {
	name, query string
	variables   map[string]any // "#cursor" stands for a cursor deep in the list
	hits        int64
}

// deepPage asks for the cursor that a case's "#cursor" stands for: near the end of the list.
const deepPage = `{ list: studies(last: 30, orderBy: [{ year: DESC }, { title: ASC }]) { pageInfo { cur_end: startCursor } } }`

var profileCases = []profileCase{
	{"one_by_id", `query($id: ID!) { study(id: $id) { title year } }`, map[string]any{"id": "#study"}, 20},
	{"some_by_id", `query($ids: [ID!]!) { nodes(ids: $ids) { id } }`, map[string]any{"ids": []any{"#study", "#theme", "#finding", "study:none"}}, 40},
	{"first_page_by_id", `{ studies(first: 20) { nodes { id title } pageInfo { hasNextPage } } }`, nil, 400},
	{"first_page_by_year_and_title", `{ studies(first: 20, orderBy: [{ year: DESC }, { title: ASC }]) { nodes { id title year } pageInfo { hasNextPage } } }`, nil, 400},
	{"first_page_by_a_text_descending", `{ studies(first: 20, orderBy: [{ title: DESC }]) { nodes { id title } } }`, nil, 400},
	{"a_page_within_a_range", `{ studies(first: 20, where: { year: { gte: 2012, lte: 2016 } }, orderBy: [{ year: ASC }]) { nodes { id year } } }`, nil, 600},
	{"a_page_within_a_range_descending", `{ studies(first: 20, where: { year: { gte: 2012, lt: 2016 } }, orderBy: [{ year: DESC }]) { nodes { id year } } }`, nil, 600},
	{"a_deep_page", `query($after: String!) { studies(first: 20, after: $after, orderBy: [{ year: DESC }, { title: ASC }]) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }`,
		map[string]any{"after": "#cursor"}, 1200},
	{"the_page_before", `query($before: String!) { studies(last: 20, before: $before, orderBy: [{ year: DESC }, { title: ASC }]) { nodes { id } } }`,
		map[string]any{"before": "#cursor"}, 1200},
	{"the_last_page", `{ studies(last: 20, orderBy: [{ year: DESC }, { title: ASC }]) { nodes { id } } }`, nil, 400},
	{"a_page_of_few_neighbours", `query($id: ID!) { findings(first: 10, where: { interventions: { in: [$id] }, year: { gte: 2012 } }, orderBy: [{ year: DESC }]) { nodes { id year } } }`,
		map[string]any{"id": "#rare"}, 300},
	{"a_page_of_a_hubs_neighbours", `query($id: ID!) { findings(first: 10, where: { interventions: { in: [$id] } }, orderBy: [{ year: DESC }]) { nodes { id year } } }`,
		map[string]any{"id": "#intervention"}, 1500},
	{"a_total_of_few_neighbours", `query($id: ID!) { findings(where: { interventions: { within: [$id] }, direction: { eq: FAVOURABLE } }) { totalCount } }`,
		map[string]any{"id": "#rare"}, 300},
	{"a_total_of_a_node_is_its_degree_at_most", `query($id: ID!) { intervention(id: $id) { findings { totalCount } } }`, map[string]any{"id": "#rare"}, 300},
	{"twenty_pages_in_a_page", `{ themes(first: 20) { nodes { name findings(first: 3) { nodes { id study { title } } } } } }`, nil, 12_000},
	{"a_search", `{ search(text: "family", first: 5) { nodes { id } } }`, nil, 1200},
}

// scans are operators that go through all nodes of a label, or all there are.
var scans = []string{"NodeByLabelScan", "AllNodesScan", "UnionNodeByLabelsScan", "DirectedAllRelationshipsScan"}

// mostSorted is how many rows may be sorted: those of one page, found by as many seeks as the order has keys, or of each
// of twenty nodes a few neighbours.
const mostSorted = 1000

func TestPagesAreReadFromIndexes(t *testing.T) {
	for _, scale := range []int{1, 10} {
		t.Run(fmt.Sprintf("scale_%d", scale), func(t *testing.T) {
			if scale > 1 {
				long(t)
			}
			s := openScaled(t, scale)
			for _, c := range profileCases {
				t.Run(c.name, func(t *testing.T) { s.profiled(t, c) })
			}
		})
	}
}

// openScaled loads a synthetic graph of a scale into the database.
func openScaled(t *testing.T, scale int) *server {
	t.Helper()
	nodes, edges := walker.Synthetic(7, scale)
	s := &server{database: openDatabase(t), types: schemaOf(t), hubs: map[string]kg.ID{}}
	for _, n := range nodes {
		if prefix, _, _ := strings.Cut(n.ID, ":"); strings.HasSuffix(n.ID, "-1") {
			s.hubs["#"+prefix] = n.ID
		}
	}
	s.load(t, nodes, edges)
	s.run(t, "CALL db.resampleOutdatedIndexes()", nil)
	s.run(t, "CALL db.awaitIndexes", nil)
	first := decode(t, s.answer(t, deepPage, nil, kg.Reader{}))
	s.hubs["#rare"] = fmt.Sprintf("intervention:%s", rare(nodes))
	s.hubs["#cursor"] = first.List.PageInfo.End
	return s
}

// rare returns the slug of the last intervention that everybody sees: the later, the fewer edges.
func rare(nodes []*kg.Node) (slug string) {
	last := 0
	for _, n := range nodes {
		prefix, of, _ := strings.Cut(n.ID, ":")
		at, err := strconv.Atoi(of[strings.LastIndex(of, "-")+1:])
		if err == nil && prefix == "intervention" && at > last && (kg.Reader{}).Sees(n.Text("status"), n.Text("audience"), "") {
			slug, last = of, at
		}
	}
	return slug
}

// profiled runs a case with PROFILE and looks at what was done.
func (s *server) profiled(t *testing.T, c profileCase) {
	q := compile(t, s.types, c.query, s.filled(c.variables), kg.Anonymous)
	params, err := q.Params(q.variables, kg.Reader{})
	if err != nil {
		t.Fatal(err)
	}
	statement := emit(t, q)
	profile := s.profile(t, statement, params)
	p := looked{t: t}
	p.at(profile)
	t.Logf("%d hits", p.hits)
	if p.hits > c.hits {
		t.Errorf("%d database hits, want at most %d", p.hits, c.hits)
	}
	if t.Failed() {
		t.Log(statement.Text + "\n" + p.text.String())
	}
}

func (s *server) profile(t *testing.T, statement neo4j.Statement, params []any) driver.ProfiledPlan {
	t.Helper()
	session := s.db.NewSession(t.Context(), driver.SessionConfig{})
	defer func() { _ = session.Close(t.Context()) }()
	result, err := session.Run(t.Context(), "PROFILE "+statement.Text, statement.Params(params))
	if err != nil {
		t.Fatalf("%v\n%s", err, statement.Text)
	}
	summary, err := result.Consume(t.Context())
	if err != nil {
		t.Fatalf("%v\n%s", err, statement.Text)
	}
	return summary.Profile()
}

// looked is a profile that is looked through.
type looked struct {
	t     *testing.T
	hits  int64
	depth int
	text  strings.Builder
}

func (l *looked) at(p driver.ProfiledPlan) {
	operator, _, _ := strings.Cut(p.Operator(), "@")
	l.hits += p.DbHits()
	fmt.Fprintf(&l.text, "%*s%s hits %d rows %d %v\n", l.depth, "", operator, p.DbHits(), p.Records(), p.Arguments()["Details"])
	for _, scan := range scans {
		if operator == scan {
			l.t.Errorf("%s: %v", operator, p.Arguments()["Details"])
		}
	}
	for _, child := range p.Children() {
		if (operator == "Sort" || operator == "Top" || operator == "PartialSort" || operator == "PartialTop") && child.Records() > mostSorted {
			l.t.Errorf("%s of %d rows: %v", operator, child.Records(), p.Arguments()["Details"])
		}
		l.depth++
		l.at(child)
		l.depth--
	}
}
