package storetest

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"forwhom/graph"
	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store"
)

// question is one operation with its variables, as a client sends them, and who asks.
type question struct {
	query     string
	variables []byte // a JSON object; empty for none
	reader    kg.Reader
}

// vars decodes the variables as a server does.
func (q question) vars(t testing.TB) map[string]any {
	t.Helper()
	if len(q.variables) == 0 {
		return nil
	}
	d := json.NewDecoder(bytes.NewReader(q.variables))
	d.UseNumber()
	vars := map[string]any{}
	if err := d.Decode(&vars); err != nil {
		t.Fatalf("variables: %v", err)
	}
	return vars
}

// answer is what a client gets.
type answer struct {
	Data   json.RawMessage `json:"data"`
	Errors []answerError   `json:"errors,omitempty"`
}

type answerError struct {
	Message    string         `json:"message"`
	Path       ast.Path       `json:"path,omitempty"`
	Extensions map[string]any `json:"extensions"`
}

// text returns the answer as JSON without white space.
func (a answer) text() string {
	text, err := marshal(a)
	if err != nil {
		return err.Error()
	}
	return string(text)
}

// marshal is json.Marshal without HTML's escapes.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}

// asker asks one store, through the executable schema and gqlgen's executor as the server does.
type asker struct {
	types   *ast.Schema
	exec    *executor.Executor
	counter *Counter
}

func newAsker(t testing.TB, st store.Store) *asker {
	t.Helper()
	types, err := graph.Types()
	if err != nil {
		t.Fatal(err)
	}
	counted, counter := Count(st)
	schema, err := graph.New(counted)
	if err != nil {
		t.Fatal(err)
	}
	exec := executor.New(schema)
	exec.Use(extension.Introspection{})
	exec.SetQueryCache(graphql.MapCache[*ast.QueryDocument]{})
	return &asker{types, exec, counter}
}

// ask asks a question. Not safe for concurrent use.
func (a *asker) ask(t testing.TB, q question) answer {
	t.Helper()
	ctx := graphql.StartOperationTrace(kg.WithReader(t.Context(), q.reader))
	op, list := a.exec.CreateOperationContext(ctx, &graphql.RawParams{Query: q.query, Variables: q.vars(t)})
	if list != nil {
		for _, err := range list { // the server gives what gqlparser refuses this code
			err.Extensions = map[string]any{"code": string(kg.BadInput)}
		}
		return answer{Data: json.RawMessage("null"), Errors: shown(list)}
	}
	respond, ctx := a.exec.DispatchOperation(ctx, op)
	response := respond(ctx)
	if open := a.counter.Open(); open != 0 {
		t.Errorf("%d snapshots are left open", open)
	}
	return answer{Data: response.Data, Errors: shown(response.Errors)}
}

func shown(list gqlerror.List) []answerError {
	var out []answerError
	for _, err := range list {
		out = append(out, answerError{err.Message, err.Path, err.Extensions})
	}
	return out
}

// compile compiles a question's plan as the executable schema does; an error where that would refuse it.
func (a *asker) compile(t testing.TB, q question) (*plan.Operation, error) {
	t.Helper()
	op, list := a.exec.CreateOperationContext(graphql.StartOperationTrace(t.Context()), &graphql.RawParams{Query: q.query, Variables: q.vars(t)})
	if list != nil {
		return nil, list
	}
	if err := plan.CheckVariables(a.types, op.Operation, op.Variables); err != nil {
		return nil, err
	}
	return plan.Compile(a.types, op.Operation, op.Variables, plan.Options{Role: q.reader.Role, Computed: graph.ComputedFields(), Attached: graph.AttachedFields()})
}
