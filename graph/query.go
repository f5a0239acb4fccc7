package graph

import (
	"context"
	"errors"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store"
)

// query answers one query: its cost is checked, its plan found or compiled, facts gathered and computed where fields
// are, the plan read, and the bytes written. A store is read once; once more where a root field is computed, and once more where
// a field of a node is.
func (s *Schema) query(ctx context.Context, op *graphql.OperationContext) *graphql.Response {
	response := &graphql.Response{}
	data, failed := s.answer(ctx, op)
	for _, err := range failed {
		response.Errors = append(response.Errors, present(err))
	}
	response.Data = data
	return response
}

// costReport is what readers are told of an operation's cost, in extensions.
type costReport struct {
	Cost  int `json:"cost"`
	Limit int `json:"limit"`
	Nodes int `json:"nodes"`
}

// answer returns the data, nil where there is none, and what went wrong.
func (s *Schema) answer(ctx context.Context, op *graphql.OperationContext) ([]byte, []error) {
	fail := func(err error) ([]byte, []error) { return []byte("null"), []error{err} }
	if err := s.within(ctx, op); err != nil {
		return fail(err)
	}
	reader := kg.ReaderFrom(ctx)
	compiled, err := s.compile(op, reader.Role)
	if err != nil {
		return fail(err)
	}
	params, err := compiled.Params(op.Variables, reader)
	if err != nil {
		return fail(err)
	}
	rows := s.rows.Get().(*plan.Rows)
	defer s.release(rows)
	rows.Reset()
	a := &plan.Answer{Rows: rows, Params: params, Introspect: func(f *ast.Field) ([]byte, error) { return s.introspect(ctx, op, f) }}
	if err := s.read(ctx, compiled, a, reader); err != nil {
		return fail(err)
	}
	data := compiled.Write(make([]byte, 0, compiled.SizeHint()), a)
	var failed []error
	for _, e := range a.Errors {
		failed = append(failed, e)
	}
	return data, failed
}

func (s *Schema) compile(op *graphql.OperationContext, role kg.Role) (*plan.Operation, error) {
	key := planKey{op.RawQuery, op.OperationName, plan.ShapeKey(s.types, op.Operation, op.Variables), role}
	return s.compiled(key, func() (*plan.Operation, error) {
		return plan.Compile(s.types, op.Operation, op.Variables, plan.Options{Role: role, Computed: ComputedFields(), Attached: AttachedFields()})
	})
}

// compiled returns a compiled operation that is kept, or compiles it.
func (s *Schema) compiled(key planKey, compile func() (*plan.Operation, error)) (*plan.Operation, error) {
	if compiled, ok := s.plans.Get(key); ok {
		return compiled, nil
	}
	compiled, err := compile()
	if err == nil && len(key.query)+len(key.shape) <= largestPlanKey && compiled.Plan.Params <= largestPlan {
		s.plans.Add(key, compiled)
	}
	return compiled, err
}

// asks is how often an operation is asked of a store that cannot show a state twice, while its data moves on.
const asks = 3

// read fills the answer's rows and objects.
func (s *Schema) read(ctx context.Context, compiled *plan.Operation, a *plan.Answer, reader kg.Reader) error {
	if len(compiled.Plan.Roots) == 0 && len(compiled.Computed) == 0 {
		return nil
	}
	var err error
	for range asks {
		if err = s.readOnce(ctx, compiled, a, reader); !errors.Is(err, store.ErrMoved) {
			break
		}
	}
	return err
}

func (s *Schema) readOnce(ctx context.Context, compiled *plan.Operation, a *plan.Answer, reader kg.Reader) error {
	snapshot, err := s.store.Snapshot(ctx)
	if err != nil {
		return err
	}
	defer snapshot.Close()
	if a.Objects, err = s.compute(ctx, snapshot, compiled, a.Params, reader); err != nil {
		return err
	}
	if !compiled.Fill(a.Objects, a.Params) {
		return nil
	}
	if err := snapshot.Read(ctx, compiled.Plan, a.Params, a.Rows); err != nil {
		return err
	}
	return s.attach(ctx, snapshot, compiled, a, reader)
}

// largestKept is how many cells a Rows may have to be used again.
const largestKept = 1 << 20

func (s *Schema) release(rows *plan.Rows) {
	if rows.Len() <= largestKept {
		s.rows.Put(rows)
	}
}

// introspect writes the value of __schema or __type by gqlgen's executor, as a query of that one field.
func (s *Schema) introspect(ctx context.Context, op *graphql.OperationContext, f *ast.Field) ([]byte, error) {
	if op.DisableIntrospection {
		return nil, kg.Errorf(kg.Forbidden, "introspection is off")
	}
	field := *f
	field.Alias = field.Name
	sub := graphql.WithOperationContext(ctx, &graphql.OperationContext{Doc: op.Doc, Variables: op.Variables,
		RecoverFunc: op.RecoverFunc, ResolverMiddleware: op.ResolverMiddleware, RootResolverMiddleware: op.RootResolverMiddleware,
		Operation: &ast.OperationDefinition{Operation: ast.Query, SelectionSet: ast.SelectionSet{&field}}})
	data := s.ExecutableSchema.Exec(sub)(sub).Data
	prefix := len(`{"` + field.Alias + `":`)
	if len(data) < prefix+1 {
		return nil, errors.New("introspection gave nothing")
	}
	return data[prefix : len(data)-1], nil
}

// present gives an error its code and place; what is not ours says nothing of itself.
func present(err error) *gqlerror.Error {
	out := &gqlerror.Error{Err: err, Message: "Something went wrong here.", Extensions: map[string]any{"code": string(kg.Internal)}}
	var e *kg.Error
	if errors.As(err, &e) {
		out.Message = e.Message
		out.Extensions["code"] = string(e.Kind)
		for _, step := range e.Path {
			switch step := step.(type) {
			case string:
				out.Path = append(out.Path, ast.PathName(step))
			case int:
				out.Path = append(out.Path, ast.PathIndex(step))
			}
		}
	}
	return out
}
