package server_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"forwhom/schema"
	"forwhom/server"
)

// Whatever is wrong with a query, its error says what to write instead. The schema is the one that is served.
func TestAnErrorNamesTheWayOut(t *testing.T) {
	real := answering(`{}`)
	real.schema = gqlparser.MustLoadSchema(&ast.Source{Input: schema.SDL()})
	s := start(t, server.Config{Schema: real})
	const ask = `query($q: WhatWorksQuestion!, $n: Int = 5) { whatWorks(question: $q, first: $n) { totalCount } }`
	const filtered = `query($w: FindingWhere) { findings(where: $w) { totalCount } }`
	for _, c := range []struct{ name, query, variables, want string }{
		{"a missing variable", ask, `{}`, `variable $q: WhatWorksQuestion! is required.`},
		{"a variable that is null", ask, `{"q":null}`, `variable $q: WhatWorksQuestion! is required, not null.`},
		{"a variable of the wrong kind", ask, `{"q":"x"}`, `variable $q: WhatWorksQuestion! is expected, not "x". WhatWorksQuestion has the fields population, `},
		{"a number that is a text", ask, `{"q":{},"n":"many"}`, `variable $n: Int is expected, not "many".`},
		{"a number with a fraction", ask, `{"q":{},"n":1.5}`, `variable $n: Int is expected, not 1.5.`},
		{"a list for a number", ask, `{"q":{},"n":[1]}`, `variable $n: Int is expected, not an array.`},
		{"a field that the variable's type does not have", ask, `{"q":{"outcom":"x"}}`, `variable $q: WhatWorksQuestion has no field "outcom". WhatWorksQuestion has the fields population, `},
		{"an item of a list", ask, `{"q":{"outcome":["outcome:a",true]}}`, `variable $q.outcome[1]: ID! is expected, not true.`},
		{"null in a list", ask, `{"q":{"outcome":[null]}}`, `variable $q.outcome[0]: ID! is required, not null.`},
		{"a single value for a list", ask, `{"q":{"outcome":true}}`, `variable $q.outcome: ID! is expected, not true.`},
		{"a value that an enum in a variable lacks", filtered, `{"w":{"direction":{"eq":"GOOD"}}}`, `variable $w.direction.eq: "GOOD" is no Direction. Direction has the values FAVOURABLE, `},
		{"a number for an enum", `query($d: StudyDesign) { studies(where: {design: {eq: $d}}) { totalCount } }`, `{"d":true}`, `variable $d: StudyDesign is expected, not true. StudyDesign has the values RANDOMISED_TRIAL, `},

		{"a value that an enum lacks", `{ studies(where: {design: {eq: RCT}}) { totalCount } }`, `{}`, `Value "RCT" does not exist in "StudyDesign" enum. StudyDesign has the values RANDOMISED_TRIAL, SYSTEMATIC_REVIEW, `},
		{"an enum's value as a text", `{ studies(where: {design: {eq: "COHORT"}}) { totalCount } }`, `{}`, `StudyDesign has the values RANDOMISED_TRIAL, `},
		{"a field that an input lacks", `{ findings(where: {direction: {ne: MIXED}}) { totalCount } }`, `{}`, `Field "ne" is not defined by type "DirectionFilter". `},
		{"a field that an input lacks, listed", `{ findings(where: {direction: {zzzzzzz: MIXED}}) { totalCount } }`, `{}`, `DirectionFilter has the fields eq`},
		{"a value for an input", `{ findings(where: {direction: MIXED}) { totalCount } }`, `{}`, `DirectionFilter has the fields eq`},
		{"an input with too many fields to list", `{ findings(where: {zzzzzzzzzz: 1}) { totalCount } }`, `{}`, `{ __type(name: "FindingWhere") { inputFields { name } } } lists them.`},
		{"a field that a type lacks, nearly right", `{ method { versoin } }`, `{}`, `Cannot query field "versoin" on type "Method". Did you mean "version"`},
		{"a field that a type lacks", `{ method { zzzzzzzzzz } }`, `{}`, `Cannot query field "zzzzzzzzzz" on type "Method". Method has the fields version, `},
		{"an argument that a field lacks", `{ study(slug: "x") { id } }`, `{}`, `Unknown argument "slug" on field "Query.study". It takes id`},
		{"a type of a variable that is none", `query($q: WhatWorkQuestion!) { whatWorks(question: $q) { totalCount } }`, `{}`, `Unknown type "WhatWorkQuestion". Did you mean "WhatWorksQuestion"`},

		{"a bracket too many", `{ method { version } } }`, `{}`, `line 1, column 24: "}" closes nothing; it is one too many`},
		{"a bracket too few", "{\n  method {\n    version\n  }\n", `{}`, `the query ends, but the "{" of line 1, column 1 is not closed; add "}".`},
		{"a bracket for another", `{ study(id: "x" } `, `{}`, `line 1, column 17: ")" is missing before "}", for the "(" of line 1, column 8.`},
		{"a bracket that is not closed before the fields", `{ study(id: "x" { id } }`, `{}`, `")" is missing before "{", for the "(" of line 1, column 8.`},
		{"no fields", `{ method { } }`, `{}`, `nothing stands between "{" and "}"; name the fields you ask for`},
		{"no arguments", `{ method() { version } }`, `{}`, `nothing stands between "(" and ")"; leave them out`},
		{"no value", `{ study(id: ) { id } }`, `{}`, `line 1, column 13: a value is expected here, not ")".`},
		{"no colon", `{ study(id "x") { id } }`, `{}`, `line 1, column 13: ":" is expected here, not the string "x".`},
		{"no name", `{ 1 }`, `{}`, `line 1, column 3: a name is expected here, not "1".`},
		{"no operation's word", `select name from study`, `{}`, `line 1, column 1: "select" starts no operation; begin with "{", "query"`},
		{"a string without an end", `{ study(id: "x) { id } }`, `{}`, `line 1, column 25: Unterminated string.`},
		{"an operation without a body", `query Ask`, `{}`, `"{" is expected here, not the end of the query.`},
		{"nothing", `# nothing`, `{}`, `The query holds no operation; write one, such as { __typename }.`},
	} {
		t.Run(c.name, func(t *testing.T) {
			body, err := json.Marshal(map[string]any{"query": c.query, "variables": json.RawMessage(c.variables)})
			if err != nil {
				t.Fatal(err)
			}
			got := s.post(string(body))
			var answer struct {
				Errors []struct {
					Message string
					Path    []any
				}
			}
			if err := json.Unmarshal([]byte(got.body), &answer); err != nil || len(answer.Errors) == 0 {
				t.Fatalf("%v %s", err, got.body)
			}
			if first := answer.Errors[0]; !strings.Contains(first.Message, c.want) || first.Path != nil || strings.Contains(first.Message, "..") {
				t.Errorf("got  %s\nwant %s", got.body, c.want)
			}
			if got.status != 400 || strings.TrimSpace(strings.ReplaceAll(codes(t, got.body), "BAD_INPUT", "")) != "" {
				t.Errorf("got %d %s", got.status, got.body)
			}
		})
	}
}

func TestOperationNameThatIsNoneNamesThoseThereAre(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{}`)})
	for body, want := range map[string]string{
		`{"query":"query a{hello} query b{hello}","operationName":"c"}`: `The query has no operation \"c\"; it has a and b.`,
		`{"query":"query a{hello} query b{hello}"}`:                     `The query holds 2 operations: name one in operationName.`,
		`{"query":"{hello}","operationName":"c"}`:                       `so leave operationName out.`,
	} {
		if got := s.post(body); !strings.Contains(got.body, want) {
			t.Errorf("got %s, want %s", got.body, want)
		}
	}
}
