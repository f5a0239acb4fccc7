package graph_test

import (
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"

	"forwhom/graph"
)

// A compiled question is kept and asked again with other variables, wherever they stand in it.
func TestACompiledQuestionIsAskedAgainWithOtherVariables(t *testing.T) {
	schema, err := graph.New(openSeed(t))
	if err != nil {
		t.Fatal(err)
	}
	exec := executor.New(schema)
	for _, c := range []struct {
		name, query string
		vars        [2]map[string]any
		says        [2]string
	}{
		{"inside an object of the document", `query($o: ID!) { whatWorks(question: {outcome: [$o]}) { question { sentence } } }`,
			[2]map[string]any{{"o": "outcome:child-enters-care"}, {"o": "outcome:out-of-home-care"}}, [2]string{"child enters care", "out-of-home care"}},
		{"inside a where of the document", `query($o: ID!) { evidenceMap(where: {outcomes: {in: [$o]}}) { totals { findingCount } } }`,
			[2]map[string]any{{"o": "outcome:child-enters-care"}, {"o": "outcome:nothing"}}, [2]string{`"findingCount":12`, `"findingCount":0`}},
		{"among the items of a list", `query($a: ID!, $b: ID!) { studies(where: {id: {in: [$a, "study:none", $b]}}) { nodes { id } } }`,
			[2]map[string]any{{"a": "study:taylor-2024-fgc-pre-proceedings", "b": "x"}, {"a": "x", "b": "study:sundell-2004-fgc-sweden"}}, [2]string{"taylor", "sundell"}},
		{"as a whole where", `query($w: StudyWhere) { studies(where: $w) { totalCount } }`,
			[2]map[string]any{{"w": map[string]any{"year": map[string]any{"eq": 2024}}}, {"w": map[string]any{"year": map[string]any{"eq": 1066}}}}, [2]string{`"totalCount":`, `"totalCount":0`}},
		{"deep in a variable", `query($q: WhatWorksQuestion!) { whatWorks(question: $q) { question { sentence } } }`,
			[2]map[string]any{{"q": map[string]any{"outcome": []any{"outcome:child-enters-care"}}}, {"q": map[string]any{"outcome": []any{"outcome:out-of-home-care"}}}}, [2]string{"child enters care", "out-of-home care"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for i, vars := range c.vars {
				ctx := graphql.StartOperationTrace(t.Context())
				op, errs := exec.CreateOperationContext(ctx, &graphql.RawParams{Query: c.query, Variables: vars})
				if errs != nil {
					t.Fatal(errs)
				}
				responses, ctx := exec.DispatchOperation(ctx, op)
				if r := responses(ctx); len(r.Errors) > 0 || !strings.Contains(string(r.Data), c.says[i]) {
					t.Errorf("run %d: %s %v, want %s", i+1, r.Data, r.Errors, c.says[i])
				}
			}
		})
	}
}
