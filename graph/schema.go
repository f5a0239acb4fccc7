// Package graph is gqlgen's side: the executable schema whose queries are answered by the plan. gqlgen parses, validates
// and introspects; a selection becomes a Plan, a store reads it, and the plan writes the bytes.
package graph

import (
	"context"
	"slices"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"forwhom/graph/generated"
	"forwhom/kg"
	"forwhom/plan"
	"forwhom/schema"
	"forwhom/store"
)

// Schema is the executable schema. It is safe for concurrent use.
type Schema struct {
	graphql.ExecutableSchema // introspection; mutations and subscriptions when they come
	// Site is what permalinks begin with, as brief.Site returns it; "" leaves them relative. Set before the first question.
	Site      string
	types     *ast.Schema
	store     store.Store
	plans     *lru.Cache[planKey, *plan.Operation]
	gathers   [maxComputed + 1]func() (*own, error)
	timelines func() (*own, error)
	cache     *indexCache
	rows      sync.Pool
}

// planKey tells compiled operations apart.
type planKey struct {
	query, operation, shape string
	role                    kg.Role
}

// Compiled operations are kept up to a number; what is very large is compiled anew each time, so that nobody can fill
// the memory with questions of their own making.
const (
	planMemory     = 1000
	largestPlanKey = 8 << 10 // bytes of text and shape
	largestPlan    = 200     // parameters
)

// New returns the schema over a store.
func New(st store.Store) (*Schema, error) {
	types, err := Types()
	if err != nil {
		return nil, err
	}
	return Over(st, types, generated.NewExecutableSchema(generated.Config{Schema: types}))
}

// Over returns a schema whose types may be more than the served ones, with the executor that gqlgen wrote for its
// mutations and subscriptions.
func Over(st store.Store, types *ast.Schema, executor graphql.ExecutableSchema) (*Schema, error) {
	plans, err := lru.New[planKey, *plan.Operation](planMemory)
	if err != nil {
		return nil, err
	}
	s := &Schema{ExecutableSchema: executor, types: types, store: st, plans: plans, cache: newIndexCache()}
	s.rows.New = func() any { return new(plan.Rows) }
	for n := range s.gathers {
		s.gathers[n] = sync.OnceValues(func() (*own, error) { return newGather(types, n) })
	}
	s.timelines = sync.OnceValues(func() (*own, error) { return newOwn(types, "timeline", timelineQuestion) })
	return s, nil
}

// Types returns the served schema as gqlparser reads it, without what gqlparser adds and nobody serves: @defer, and
// interfaces among the possible types of interfaces.
func Types() (*ast.Schema, error) {
	return TypesOf(&ast.Source{Name: "generated.graphql", Input: schema.SDL()})
}

// TypesOf reads a schema as Types does.
func TypesOf(sources ...*ast.Source) (*ast.Schema, error) {
	types, err := gqlparser.LoadSchema(sources...)
	if err != nil {
		return nil, err
	}
	delete(types.Directives, "defer")
	for name, possible := range types.PossibleTypes {
		types.PossibleTypes[name] = slices.DeleteFunc(possible, func(d *ast.Definition) bool { return d.Kind != ast.Object })
	}
	return types, nil
}

// Exec answers one operation, as gqlgen calls it.
func (s *Schema) Exec(ctx context.Context) graphql.ResponseHandler {
	op := graphql.GetOperationContext(ctx)
	if op.Operation.Operation != ast.Query {
		return s.execWrites(ctx, op)
	}
	return once(func(ctx context.Context) *graphql.Response { return s.query(ctx, op) })
}

// once answers the first call and ends the stream of responses at the second.
func once(answer func(context.Context) *graphql.Response) graphql.ResponseHandler {
	done := false
	return func(ctx context.Context) *graphql.Response {
		if done {
			return nil
		}
		done = true
		return answer(ctx)
	}
}
