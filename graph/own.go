package graph

import (
	"context"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"

	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store"
)

// own is a question of the program's own, in GraphQL, that computed fields gather their facts with: whole lists and no
// pages.
type own struct {
	name string
	op   *ast.OperationDefinition
}

func newOwn(types *ast.Schema, name, text string) (*own, error) {
	doc, err := parser.ParseQuery(&ast.Source{Name: name, Input: text})
	if err != nil {
		return nil, err
	}
	if errs := validator.ValidateWithRules(types, doc, nil); len(errs) > 0 {
		return nil, errs
	}
	return &own{name, doc.Operations[0]}, nil
}

// ask reads a question of the program's own, in one read. The rows are the answer's until take returns.
func (s *Schema) ask(ctx context.Context, snapshot store.Snapshot, q *own, vars map[string]any, reader kg.Reader,
	take func(*plan.Operation, *plan.Rows) error) error {
	key := planKey{query: q.name, shape: plan.ShapeKey(s.types, q.op, vars), role: reader.Role}
	compiled, err := s.compiled(key, func() (*plan.Operation, error) {
		return plan.Compile(s.types, q.op, vars, plan.Options{Role: reader.Role, Unlimited: true})
	})
	if err != nil {
		return err
	}
	params, err := compiled.Params(vars, reader)
	if err != nil {
		return err
	}
	rows := s.rows.Get().(*plan.Rows)
	defer s.release(rows)
	if err := snapshot.Read(ctx, compiled.Plan, params, rows); err != nil {
		return err
	}
	return take(compiled, rows)
}
