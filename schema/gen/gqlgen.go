package main

import (
	"maps"
	"slices"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen"
	"github.com/99designs/gqlgen/codegen/config"
	"github.com/vektah/gqlparser/v2/ast"
)

// writeGqlgen lets gqlgen write what runs in it: the roots Mutation and Subscription, their inputs, and introspection.
// Queries are answered by the plan, so that no resolver of a query is written.
func writeGqlgen(file string) error {
	cfg, err := config.LoadConfig(file)
	if err != nil {
		return err
	}
	return api.Generate(cfg, api.AddPlugin(narrow{}))
}

// narrow is a gqlgen plugin that leaves in the schema only what gqlgen itself is to run.
type narrow struct{}

// Name names the plugin to gqlgen.
func (narrow) Name() string { return "narrow" }

// MutateSchema drops the fields of Query and every type that the arguments of mutations and subscriptions do not reach.
func (narrow) MutateSchema(s *ast.Schema) error {
	keep := map[string]bool{}
	s.Query.Fields = slices.DeleteFunc(s.Query.Fields, func(f *ast.FieldDefinition) bool { return f.Name[0] != '_' })
	for name, d := range s.Types {
		if d.BuiltIn {
			keep[name] = true
		}
	}
	keep[s.Query.Name] = true
	for _, root := range []*ast.Definition{s.Mutation, s.Subscription} {
		if root == nil {
			continue
		}
		keep[root.Name] = true
		for _, f := range root.Fields {
			keep[f.Type.Name()] = true
			if d := s.Types[f.Type.Name()]; d.Kind == ast.Object {
				d.Fields, d.Interfaces = nil, nil
			}
			for _, a := range f.Arguments {
				reach(s, a.Type.Name(), keep)
			}
		}
	}
	maps.DeleteFunc(s.Types, func(name string, _ *ast.Definition) bool { return !keep[name] })
	return nil
}

func reach(s *ast.Schema, name string, keep map[string]bool) {
	if keep[name] {
		return
	}
	keep[name] = true
	for _, f := range s.Types[name].Fields {
		reach(s, f.Type.Name(), keep)
	}
}

// GenerateCode drops the executor function of an object without fields, which the plan answers, and the copy of the
// schema's text: the served schema is handed to the executor when it is made.
func (narrow) GenerateCode(d *codegen.Data) error {
	d.AugmentedSources = nil
	d.Objects = slices.DeleteFunc(d.Objects, func(o *codegen.Object) bool { return len(o.Fields) == 0 && !o.Root })
	return nil
}
