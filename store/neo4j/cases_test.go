package neo4j_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"forwhom/graph"
	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store/neo4j"
	"forwhom/store/storetest"
)

// updating reports whether -update, which storetest defines, says that statements are written anew.
func updating() bool { return flag.Lookup("update").Value.String() == "true" }

// hardCase is an operation that is hard to put in one statement.
type hardCase struct {
	name, query string
	variables   map[string]any
}

// The first node of a kind in the synthetic graph is its hub: "#theme" among the variables stands for its id.
var hardCases = []hardCase{
	{"alias_twins_have_their_own_arguments", `query($id: ID!) { intervention(id: $id) { name
		recent: findings(first: 3, orderBy: [{ year: DESC }]) { totalCount nodes { id year study { title } } }
		harms: findings(first: 2, where: { direction: { in: [ADVERSE, MIXED] } }) { totalCount edges { role node { id direction } } }
		organisations(first: 4) { edges { role node { name } } } } }`,
		map[string]any{"id": "#intervention"}},
	{"limit_is_per_parent", `{ themes(first: 20, orderBy: [{ name: ASC }]) { nodes { name
		findings(first: 3, orderBy: [{ name: DESC }]) { pageInfo { hasNextPage hasPreviousPage } nodes { name outcomes { name } study { title sources { id } } } } } } }`, nil},
	{"interface_reads_each_kind_its_own", `query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { name }
		... on Study { year countries findings(first: 2) { nodes { id } } }
		... on Finding { direction effect { value measure derived } interventions { id } } } }`,
		map[string]any{"ids": []any{"#finding", "study:none", "#study", "#theme", "#finding", "study:tie-d"}}},
	{"within_takes_what_is_narrower", `query($ids: [ID!]!) { findings(first: 10, where: { interventions: { within: $ids } }, orderBy: [{ year: ASC }]) { totalCount
		nodes { id interventions { id broader { id broader { id } } narrower { id } } } } }`,
		map[string]any{"ids": []any{"#intervention"}}},
	{"facets_count_the_whole_list_without_their_own_filter", `{ studies(first: 2, where: { design: { in: [COHORT, RANDOMISED_TRIAL, QUALITATIVE] }, countries: { has: "Norway" } }) {
		totalCount nodes { id } facets(by: [DESIGN, COUNTRY, INTERVENTION, YEAR], first: 5) { field totalValues buckets { value label count } } } }`, nil},
	{"keyset_keeps_ties_and_unknown_values", `query($after: String!) { studies(first: 7, after: $after, orderBy: [{ year: DESC }, { title: ASC }]) {
		pageInfo { hasNextPage hasPreviousPage cur_start: startCursor cur_end: endCursor } nodes { id year title } } }`,
		map[string]any{"after": "#cursor"}},
	{"hidden_by_rule_is_neither_shown_nor_counted", `{ sources(first: 30, where: { findings: { some: { direction: { eq: FAVOURABLE } } } }) { totalCount
		nodes { id studies { id } findings(first: 2) { totalCount nodes { id study { id } source { id } } facets(by: [DIRECTION]) { buckets { value count } } } } } }`, nil},
	{"several_roots_are_one_statement", `query($id: ID!) { study(id: "study:tie-a") { title } none: study(id: "study:no-such") { title } theme(id: $id) { name }
		events(first: 3, orderBy: [{ date: DESC }]) { nodes { name date talks { name position } } } people(last: 2) { nodes { id } } policies(first: 1) { totalCount } }`,
		map[string]any{"id": "#theme"}},
	{"counts_alone_read_no_items", `{ studies { totalCount } some: findings(where: { year: { gte: 2012 } }) { totalCount }
		interventions(first: 5) { nodes { findings { totalCount } studies { totalCount } } } outcomes { pageInfo { hasNextPage } } }`, nil},
	{"filters_nest_and_know_unknown", `{ studies(first: 50, where: { or: [{ not: { year: { lt: 2014 } } }, { title: { startsWith: "FAMI" } }, { sampleSize: { exists: false } }],
		findings: { some: { effect: { value: { gt: 0.5 } }, outcomes: { none: { polarity: { eq: NEITHER } } } } },
		not: { and: [{ country: { eq: "norway" } }, { interventions: { some: { since: { lte: "2016" }, cost: { exists: true } } } }] } }) { totalCount nodes { id } } }`, nil},
	{"union_members_have_their_own_fields", `{ sources(first: 25, orderBy: [{ title: DESC }]) { nodes { title authors { __typename ... on Person { name roleText } ... on Organisation { name location { place } } } } }
		resources(first: 10) { nodes { about { __typename ... on Theme { name } ... on Organisation { partOf { id } } } } } }`, nil},
	{"shortest_paths_pass_no_hidden_node", `query($from: ID!, $to: ID!, $avoid: [ID!]) { connections(from: $from, to: $to, avoid: $avoid, maxLength: 5, first: 4) { truncated
		paths { length nodes { id name ... on Study { year } } steps { from to relation direction } } } }`,
		map[string]any{"from": "#person", "to": "#mechanism", "avoid": []any{"#source"}}},
}

// question is a case that is compiled.
type question struct {
	*plan.Operation
	variables map[string]any
}

func compile(t *testing.T, types *ast.Schema, query string, variables map[string]any, role kg.Role) question {
	t.Helper()
	doc, errs := gqlparser.LoadQueryWithRules(types, query, rules.NewDefaultRules())
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	op := doc.Operations[0]
	vars, err := validator.VariableValues(types, op, variables)
	if err != nil {
		t.Fatal(err)
	}
	compiled, compileErr := plan.Compile(types, op, vars, plan.Options{Role: role, Computed: graph.ComputedFields(), Attached: graph.AttachedFields()})
	if compileErr != nil {
		t.Fatal(compileErr)
	}
	return question{compiled, vars}
}

func emit(t *testing.T, q question) neo4j.Statement {
	t.Helper()
	s, err := neo4j.Emit(q.Plan)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func schemaOf(t *testing.T) *ast.Schema {
	t.Helper()
	types, err := typesOnce()
	if err != nil {
		t.Fatal(err)
	}
	return types
}

var typesOnce = sync.OnceValues(graph.Types)

func TestStatements(t *testing.T) {
	types := schemaOf(t)
	for _, c := range hardCases {
		t.Run(c.name, func(t *testing.T) {
			got := emit(t, compile(t, types, c.query, c.variables, kg.Anonymous)).Text
			checkStatement(t, filepath.Join("testdata", c.name+".cypher"), got)
		})
	}
}

// casesFolder is where storetest keeps its golden cases.
const casesFolder = "../storetest/testdata/cases"

// Every golden case that has a plan has its statement, in neo4j.cypher.
func TestStatementsOfGoldenCases(t *testing.T) {
	types := schemaOf(t)
	emitted := 0
	for _, c := range storetest.Cases(t) {
		if strings.Count(c.Plan, "\n") <= 1 {
			continue // it is refused, or reads nothing
		}
		emitted++
		t.Run(c.Name, func(t *testing.T) {
			var vars map[string]any
			if len(c.Variables) > 0 {
				d := json.NewDecoder(bytes.NewReader(c.Variables))
				d.UseNumber()
				if err := d.Decode(&vars); err != nil {
					t.Fatal(err)
				}
			}
			checkStatement(t, filepath.Join(casesFolder, c.Name, "neo4j.cypher"), emit(t, compile(t, types, c.Query, vars, c.Reader.Role)).Text)
		})
	}
	if emitted < 100 {
		t.Errorf("%d golden cases have a statement: the list is broken", emitted)
	}
}

func checkStatement(t *testing.T, file, got string) {
	t.Helper()
	if updating() {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("the statement is not that of %s; -update writes it anew\n%s", file, got)
	}
}

func TestTheSamePlanGivesTheSameStatement(t *testing.T) {
	types := schemaOf(t)
	for _, c := range hardCases {
		first := emit(t, compile(t, types, c.query, c.variables, kg.Partner)).Text
		if again := emit(t, compile(t, types, c.query, c.variables, kg.Partner)).Text; again != first {
			t.Errorf("%s\n%s\n%s", c.name, first, again)
		}
	}
}

// Neo4j plans a statement once for all readers but editors, who see everything and are asked no condition.
func TestReadersShareAStatement(t *testing.T) {
	types := schemaOf(t)
	for _, c := range hardCases {
		anonymous, partner, editor := emit(t, compile(t, types, c.query, c.variables, kg.Anonymous)), emit(t, compile(t, types, c.query, c.variables, kg.Partner)),
			emit(t, compile(t, types, c.query, c.variables, kg.Editor))
		if anonymous.Text != partner.Text {
			t.Errorf("%s\n%s\n%s", c.name, anonymous.Text, partner.Text)
		}
		if strings.Contains(editor.Text, "_level") {
			t.Errorf("%s: an editor is asked for a level\n%s", c.name, editor.Text)
		}
		for role, s := range []neo4j.Statement{anonymous, partner} {
			params := s.Params(make([]any, 100))
			if values, _ := params["given"].(map[string]any); len(params) != 1 || values["level"] != int64(role) {
				t.Errorf("%s: role %d reads %v, wanted its level and no parameter beside one map", c.name, role, params)
			}
		}
	}
}

func TestWhatAReaderWritesIsNeverInTheStatement(t *testing.T) {
	const written = "x' } RETURN 1 //"
	q := compile(t, schemaOf(t), `query($t: String!, $id: ID!) { studies(where: { title: { contains: $t }, country: { in: [$t] }, findings: { in: [$id] } }) { nodes { id } } study(id: $id) { id } }`,
		map[string]any{"t": written, "id": written}, kg.Anonymous)
	s := emit(t, q)
	if strings.Contains(s.Text, written) {
		t.Error(s.Text)
	}
}
