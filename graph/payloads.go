package graph

import (
	"context"
	"io"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"forwhom/kg"
	"forwhom/plan"
)

// Mutations and subscriptions run in gqlgen: it decodes their arguments and calls the resolver, which has typed ones. What
// the resolver returns is a plan.Object (or a channel of them), and the selection on it is answered by the plan, as a
// query's is.

// execWrites answers a mutation or opens a subscription: within the limits, and with payloads from the plan.
func (s *Schema) execWrites(ctx context.Context, op *graphql.OperationContext) graphql.ResponseHandler {
	if err := s.within(ctx, op); err != nil {
		return graphql.OneShot(&graphql.Response{Errors: gqlerror.List{present(err)}})
	}
	around := op.ResolverMiddleware // the operation context is this request's own
	op.ResolverMiddleware = func(ctx context.Context, resolve graphql.Resolver) (any, error) {
		result, err := around(ctx, resolve)
		if err != nil {
			return nil, err
		}
		field := graphql.GetFieldContext(ctx).Field.Field
		switch result := result.(type) {
		case plan.Object:
			return s.payload(ctx, op, field, result)
		case <-chan plan.Object:
			return s.events(op, field, result), nil
		}
		return result, nil
	}
	return s.ExecutableSchema.Exec(ctx)
}

// within refuses an operation over a limit.
func (s *Schema) within(ctx context.Context, op *graphql.OperationContext) error {
	cost := plan.CostOf(s.types, op.Operation, op.Variables)
	graphql.RegisterExtension(ctx, "cost", costReport{cost.Cost, plan.MaxCost, cost.Nodes})
	if err := cost.Check(); err != nil {
		return err
	}
	return plan.CheckVariables(s.types, op.Operation, op.Variables)
}

// payload answers the selection on an object. Its errors have their places below the field.
func (s *Schema) payload(ctx context.Context, op *graphql.OperationContext, field *ast.Field, object plan.Object) (graphql.Marshaler, error) {
	reader := kg.ReaderFrom(ctx)
	compiled, err := plan.CompilePayload(s.types, field, op.Variables, plan.Options{Role: reader.Role, Attached: AttachedFields()})
	if err != nil {
		return nil, present(err)
	}
	params, err := compiled.Params(op.Variables, reader)
	if err != nil {
		return nil, present(err)
	}
	rows := s.rows.Get().(*plan.Rows)
	defer s.release(rows)
	rows.Reset()
	a := &plan.Answer{Rows: rows, Params: params, Objects: []plan.Object{object}}
	if err := s.readFor(ctx, compiled, a, reader); err != nil {
		return nil, present(err)
	}
	data, ok := compiled.WritePayload(nil, a)
	for _, e := range a.Errors {
		graphql.AddError(ctx, present(e))
	}
	if !ok {
		return graphql.Null, nil
	}
	return written(data), nil
}

// readFor reads the nodes that the answer's objects name.
func (s *Schema) readFor(ctx context.Context, compiled *plan.Operation, a *plan.Answer, reader kg.Reader) error {
	if !compiled.Fill(a.Objects, a.Params) {
		return nil
	}
	snapshot, err := s.store.Snapshot(ctx)
	if err != nil {
		return err
	}
	defer snapshot.Close()
	if err := snapshot.Read(ctx, compiled.Plan, a.Params, a.Rows); err != nil {
		return err
	}
	return s.attach(ctx, snapshot, compiled, a, reader)
}

// written is JSON that is ready.
type written []byte

// MarshalGQL writes it.
func (w written) MarshalGQL(to io.Writer) {
	_, _ = to.Write(w) // gqlgen writes into memory
}

// events answers each object of a stream as it comes. The finished event has its key, so that an error in one makes that
// event null and ends nothing.
func (s *Schema) events(op *graphql.OperationContext, field *ast.Field, objects <-chan plan.Object) func(context.Context) graphql.Marshaler {
	return func(ctx context.Context) graphql.Marshaler {
		select {
		case <-ctx.Done():
			return nil
		case object, open := <-objects:
			if !open {
				return nil
			}
			ctx := graphql.WithPathContext(ctx, graphql.NewPathWithField(field.Alias)) // an event's context has no place of its own
			value, err := s.payload(ctx, op, field, object)
			if err != nil {
				graphql.AddError(ctx, err)
				value = graphql.Null
			}
			return graphql.WriterFunc(func(w io.Writer) { writeEvent(w, field.Alias, value, field.Definition.Type.NonNull) })
		}
	}
}

// writeEvent writes an event's data: null as a whole where its field is null and may not be.
func writeEvent(w io.Writer, key string, value graphql.Marshaler, nonNull bool) {
	if value == graphql.Null && nonNull {
		graphql.Null.MarshalGQL(w)
		return
	}
	_, _ = io.WriteString(w, `{"`+key+`":`) // into memory; a response key is a name
	value.MarshalGQL(w)
	_, _ = io.WriteString(w, "}")
}
