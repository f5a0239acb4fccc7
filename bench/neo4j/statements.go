package main

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"forwhom/graph"
	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store/neo4j"
)

// emitted returns what the store asks the database for an operation of this server's: a statement and its parameters.
func emitted(types *ast.Schema, query string, variables map[string]any) (string, map[string]any, error) {
	variables, err := asSent(variables)
	if err != nil {
		return "", nil, err
	}
	doc, errs := gqlparser.LoadQueryWithRules(types, query, rules.NewDefaultRules())
	if len(errs) > 0 {
		return "", nil, errs
	}
	op := doc.Operations[0]
	vars, err := validator.VariableValues(types, op, variables)
	if err != nil {
		return "", nil, err
	}
	compiled, err := plan.Compile(types, op, vars, plan.Options{Role: kg.Anonymous, Computed: graph.ComputedFields()})
	if err != nil {
		return "", nil, err
	}
	statement, err := neo4j.Emit(compiled.Plan)
	if err != nil {
		return "", nil, err
	}
	params, err := compiled.Params(vars, kg.Reader{})
	if err != nil {
		return "", nil, fmt.Errorf("parameters: %w", err)
	}
	return statement.Text, statement.Params(params), nil
}

// asSent returns variables as a server reads them from JSON.
func asSent(variables map[string]any) (read map[string]any, err error) {
	text, err := json.Marshal(variables)
	if err != nil {
		return nil, err
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	return read, d.Decode(&read)
}
