package graph_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2"

	"forwhom/graph"
	"forwhom/kg"
	"forwhom/plan"
	"forwhom/seed"
	"forwhom/store"
	"forwhom/store/embedded"
	"forwhom/store/storetest"
)

const operations = "../docs/operations"

func TestTheCopiedOperationsAreThoseOfThePlan(t *testing.T) {
	theirs, err := filepath.Glob("../../shared/operations/*-*")
	if err != nil {
		t.Fatal(err)
	}
	if len(theirs) == 0 {
		t.Log("the plan's own folder is not here: nothing to compare with")
		return
	}
	for _, file := range theirs {
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(filepath.Join(operations, filepath.Base(file)))
		if err != nil || string(got) != string(want) {
			t.Errorf("%s differs from the plan's: copy it again", filepath.Base(file))
		}
	}
}

func TestEveryOperationOfThisReleaseRunsOnTheSeed(t *testing.T) {
	st := openSeed(t)
	for _, op := range storetest.Operations(t, operations) {
		t.Run(op.Name, func(t *testing.T) {
			counted, reads := storetest.Count(st)
			response := ask(t, counted, op.Query, op.Variables)
			if len(response.Errors) > 0 {
				t.Fatalf("errors: %v", response.Errors)
			}
			op.CheckReads(t, reads.Reads())
			if !json.Valid(response.Data) || len(response.Data) < 20 {
				t.Errorf("the answer is %.200s", response.Data)
			}
		})
	}
}

// The operations of later releases must get past the limits too, as far as they can be counted.
func TestEveryOperationThatValidatesIsWithinTheLimits(t *testing.T) {
	types, err := graph.Types()
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(operations + "/*.graphql")
	if err != nil || len(files) < 20 {
		t.Fatalf("%d operations found: %v", len(files), err)
	}
	wanted := map[string]bool{}
	for _, op := range storetest.Operations(t, operations) {
		wanted[op.Name] = true
	}
	counted := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		doc, errs := gqlparser.LoadQueryWithRules(types, string(text), nil)
		name := strings.TrimSuffix(filepath.Base(file), ".graphql")
		if errs != nil && !wanted[name] {
			continue // its fields come with a later release
		} else if errs != nil {
			t.Errorf("%s: %v", name, errs)
			continue
		}
		counted++
		if err := plan.CostOf(types, doc.Operations[0], storetest.Variables(t, operations, name)).Check(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if counted < len(wanted) {
		t.Errorf("only %d operations were counted", counted)
	}
}

// operation returns one of docs/operations with what it is asked with.
func operation(t *testing.T, name string) storetest.Operation {
	t.Helper()
	for _, op := range storetest.Operations(t, operations) {
		if op.Name == name {
			return op
		}
	}
	t.Fatalf("no operation %s", name)
	return storetest.Operation{}
}

// seeded is an embedded store with the evidence that comes with the program, in a folder that TestMain takes away.
var seeded = sync.OnceValues(func() (*embedded.Store, error) {
	dir, err := os.MkdirTemp("", "forwhom-graph-")
	if err != nil {
		return nil, err
	}
	seededIn = dir
	st, err := embedded.Open(context.Background(), dir)
	if err != nil {
		return nil, err
	}
	return st, seed.Load(context.Background(), st, seed.Files(), nil)
})

var seededIn string

func TestMain(m *testing.M) {
	code := m.Run()
	if seededIn != "" {
		st, err := seeded()
		if err == nil {
			err = st.Close()
		}
		if err = errors.Join(err, os.RemoveAll(seededIn)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			code = max(code, 1)
		}
	}
	os.Exit(code)
}

// openSeed returns the store of the evidence that comes with the program, which all tests read and none writes to.
func openSeed(t *testing.T) store.Store {
	t.Helper()
	st, err := seeded()
	if err != nil {
		t.Fatal(err)
	}
	return st
}

// seedBatch returns the evidence that comes with the program.
func seedBatch(t *testing.T) *kg.Batch {
	t.Helper()
	batch, problems := seed.Read(seed.Files())
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return batch
}

// openOwn returns a store of a batch that is one test's alone, until its end.
func openOwn(t *testing.T, batch *kg.Batch) store.Store {
	t.Helper()
	st, err := embedded.Open(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	if _, err := st.Write(t.Context(), batch); err != nil {
		t.Fatal(err)
	}
	return st
}

// ask runs one operation through gqlgen's executor, as the server does.
func ask(t *testing.T, st store.Store, query string, vars map[string]any) *graphql.Response {
	t.Helper()
	return askAs(t, st, query, vars, kg.Reader{})
}

func askAs(t *testing.T, st store.Store, query string, vars map[string]any, reader kg.Reader) *graphql.Response {
	t.Helper()
	return askAgain(t, st)(query, vars, reader)
}

// askAgain returns what asks one schema, as often as a test likes.
func askAgain(t *testing.T, st store.Store) func(query string, vars map[string]any, reader kg.Reader) *graphql.Response {
	t.Helper()
	schema, err := graph.New(st)
	if err != nil {
		t.Fatal(err)
	}
	exec := executor.New(schema)
	exec.Use(introspection{})
	return func(query string, vars map[string]any, reader kg.Reader) *graphql.Response {
		ctx := graphql.StartOperationTrace(kg.WithReader(t.Context(), reader))
		op, errs := exec.CreateOperationContext(ctx, &graphql.RawParams{Query: query, Variables: vars})
		if errs != nil {
			return exec.DispatchError(graphql.WithOperationContext(ctx, op), errs)
		}
		responses, ctx := exec.DispatchOperation(ctx, op)
		return responses(ctx)
	}
}

// methods is docs/methods.md.
func methods(t *testing.T) string {
	t.Helper()
	page, err := os.ReadFile("../docs/methods.md")
	if err != nil {
		t.Fatal(err)
	}
	return string(page)
}

// inOneLine is a text without its line breaks.
func inOneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// introspection lets readers see the schema, as the server does.
type introspection struct{}

func (introspection) ExtensionName() string                   { return "introspection" }
func (introspection) Validate(graphql.ExecutableSchema) error { return nil }
func (introspection) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	graphql.GetOperationContext(ctx).DisableIntrospection = false
	return next(ctx)
}
