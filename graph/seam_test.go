package graph_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"forwhom/graph"
	"forwhom/graph/seamtest"
	"forwhom/kg"
	"forwhom/plan"
	"forwhom/schema"
	"forwhom/store"
)

// The seam's tests run mutations and subscriptions of a small schema beside the served one: what they return is answered
// by the plan like any query.

type resolvers struct{}

func (resolvers) Mutation() seamtest.MutationResolver         { return resolvers{} }
func (resolvers) Subscription() seamtest.SubscriptionResolver { return resolvers{} }

func (resolvers) Rename(_ context.Context, in seamtest.RenameInput) (plan.Object, error) {
	problems := []plan.Object{}
	if in.ID == "" {
		problems = append(problems, plan.Fields{"path": []string{"input", "id"}, "message": "is empty"})
	}
	return plan.Fields{"study": plan.NodeID(in.ID), "problems": problems, "got": describe(in)}, nil
}

// describe tells absent, null and given apart.
func describe(in seamtest.RenameInput) string {
	title := "absent"
	if v, given := in.Title.ValueOK(); given && v == nil {
		title = "null"
	} else if given {
		title = *v
	}
	how := "absent"
	if v, given := in.How.ValueOK(); given && v == nil {
		how = "null"
	} else if given {
		times := "absent"
		if n, ok := v.Times.ValueOK(); ok && n != nil {
			times = fmt.Sprint(*n)
		}
		how = fmt.Sprintf("%v %s", v.Loud, times)
	}
	aliases, _ := in.Aliases.ValueOK()
	return fmt.Sprintf("title %s, how %s, aliases %v", title, how, aliases)
}

func (resolvers) Fail(_ context.Context, kind *string) (plan.Object, error) {
	if *kind == "secret" {
		return nil, errors.New("dial tcp 10.0.0.1: password=hunter2")
	}
	return nil, kg.Errorf(kg.ErrorKind(*kind), "refused")
}

func (resolvers) Plain(_ context.Context, on bool, n int, id string, f float64) (plan.Object, error) {
	return plan.Fields{"got": fmt.Sprintf("%v %d %s %v", on, n, id, f)}, nil
}

func (resolvers) Panics(context.Context) (plan.Object, error) { panic("hunter2") }

func (resolvers) Renamed(_ context.Context, id string) (<-chan plan.Object, error) {
	events := make(chan plan.Object, 3)
	for n := 1; n <= 3; n++ {
		event := plan.Fields{"subject": plan.NodeID(id), "number": n, "sure": "yes"}
		if n == 2 {
			delete(event, "sure")
		}
		events <- event
	}
	close(events)
	return events, nil
}

func (resolvers) Ticks(context.Context) (<-chan int, error) {
	ticks := make(chan int, 2)
	ticks <- 1
	ticks <- 2
	close(ticks)
	return ticks, nil
}

func seam(t *testing.T, st store.Store) *executor.Executor {
	t.Helper()
	types, err := graph.TypesOf(&ast.Source{Name: "served", Input: schema.SDL()}, &ast.Source{Name: "seam", Input: seamtest.SDL()})
	if err != nil {
		t.Fatal(err)
	}
	s, err := graph.Over(st, types, seamtest.NewExecutableSchema(seamtest.Config{Schema: types, Resolvers: resolvers{}}))
	if err != nil {
		t.Fatal(err)
	}
	exec := executor.New(s)
	exec.Use(introspection{})
	exec.SetErrorPresenter(func(ctx context.Context, err error) *gqlerror.Error {
		if ours := new(kg.Error); errors.As(err, &ours) {
			return &gqlerror.Error{Message: ours.Message, Path: pathOf(ctx, err)}
		}
		return &gqlerror.Error{Message: "hidden", Path: graphql.GetPath(ctx)}
	})
	exec.SetRecoverFunc(func(context.Context, any) error { return kg.Errorf(kg.Internal, "panicked") })
	return exec
}

// pathOf returns the place of an error that has one, else the field that is being answered.
func pathOf(ctx context.Context, err error) ast.Path {
	if e := new(gqlerror.Error); errors.As(err, &e) && e.Path != nil {
		return e.Path
	}
	return graphql.GetPath(ctx)
}

// all returns every response of an operation, as data and errors.
func all(t *testing.T, exec *executor.Executor, query string, vars map[string]any) []string {
	t.Helper()
	ctx := graphql.StartOperationTrace(t.Context())
	op, errs := exec.CreateOperationContext(ctx, &graphql.RawParams{Query: query, Variables: vars})
	if errs != nil {
		return []string{"refused: " + errs.Error()}
	}
	responses, ctx := exec.DispatchOperation(ctx, op)
	var out []string
	for r := responses(ctx); r != nil; r = responses(ctx) {
		text := string(r.Data)
		for _, e := range r.Errors {
			text += fmt.Sprintf(" !%s at %s", e.Message, e.Path)
		}
		out = append(out, text)
		if len(out) > 10 {
			t.Fatal("the stream does not end")
		}
	}
	return out
}

func TestPayloadsAreAnsweredByThePlan(t *testing.T) {
	exec := seam(t, openSeed(t))
	const trial = "study:taylor-2024-fgc-pre-proceedings"
	for _, c := range []struct {
		name, query string
		vars        map[string]any
		want        []string
	}{
		{"a payload's node is read with aliases and nested pages",
			`mutation { a: rename(input: {id: "` + trial + `"}) { it: study { id year findings(first: 1) { totalCount } } } }`, nil,
			[]string{`{"a":{"it":{"id":"` + trial + `","year":2024,"findings":{"totalCount":7}}}}`}},
		{"fragments, skip and include work in payloads",
			`mutation($on: Boolean!) { rename(input: {id: "` + trial + `"}) { ...P } } fragment P on RenamePayload { study { ... on Node { id } year @include(if: $on) country @skip(if: true) } __typename }`, map[string]any{"on": false},
			[]string{`{"rename":{"study":{"id":"` + trial + `"},"__typename":"RenamePayload"}}`}},
		{"an unknown node is null",
			`mutation { rename(input: {id: "study:none"}) { study { id } } }`, nil, []string{`{"rename":{"study":null}}`}},
		{"problems are lists of objects",
			`mutation { rename(input: {id: ""}) { problems { path message } } }`, nil, []string{`{"rename":{"problems":[{"path":["input","id"],"message":"is empty"}]}}`}},
		{"absent input is absent, and defaults hold at every depth",
			`mutation { rename(input: {id: "x"}) { got } }`, nil, []string{`{"rename":{"got":"title absent, how true 2, aliases []"}}`}},
		{"null is not absent",
			`mutation($i: RenameInput!) { rename(input: $i) { got } }`, map[string]any{"i": map[string]any{"id": "x", "title": nil, "how": map[string]any{}}},
			[]string{`{"rename":{"got":"title null, how false 2, aliases []"}}`}},
		{"a single value becomes a list, and a number an id",
			`mutation { rename(input: {id: 7, aliases: "a", title: "T"}) { got } }`, nil, []string{`{"rename":{"got":"title T, how true 2, aliases [a]"}}`}},
		{"null where it must not be makes the payload null and not the mutations before it",
			`mutation { a: rename(input: {id: "x"}) { got } b: rename(input: {id: "x"}) { broken } }`, nil,
			[]string{`{"a":{"got":"title absent, how true 2, aliases []"},"b":null} !broken is missing where it must not be: the data breaks a rule at b.broken`}},
		{"a resolver's error has its place and leaves the others alone",
			`mutation { a: rename(input: {id: "x"}) { got } b: fail { got } }`, nil,
			[]string{`{"a":{"got":"title absent, how true 2, aliases []"},"b":null} !refused at b`}},
		{"a panic is one field's error",
			`mutation { panics { got } }`, nil, []string{`{"panics":null} !panicked at panics`}},
		{"a mutation's arguments are the resolver's alone",
			`mutation { plain(on: true, n: 2000, id: 5, f: 1.5) { got } }`, nil, []string{`{"plain":{"got":"true 2000 5 1.5"}}`}},
		{"a page out of range in a payload is refused",
			`mutation { rename(input: {id: "` + trial + `"}) { study { findings(first: 0) { totalCount } } } }`, nil,
			[]string{`{"rename":null} !findings(first:): must be 1 to 100, not 0 at rename.study.findings`}},
		{"what fails of a node in a payload has its whole place",
			`mutation { a: rename(input: {id: "` + trial + `"}) { it: study { interventions { sure: ratings(outcome: "outcome:none") { level } } } } }`, nil,
			[]string{`{"a":null} !ratings.outcome: there is no outcome "outcome:none": find ids with search(kinds: [OUTCOME]) at a.it.interventions[0].sure`}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := all(t, exec, c.query, c.vars)
			if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
			if strings.Contains(strings.Join(got, ""), "hunter2") {
				t.Error("a secret reached the reader")
			}
		})
	}
}

func TestARefusedScalarInAnArgumentHasACodeAndAPlace(t *testing.T) {
	got := all(t, seam(t, openSeed(t)), `mutation { a: rename(input: {id: "x", since: "soon"}) { got } }`, nil)
	if len(got) != 1 || !strings.Contains(got[0], "at a.input.since") && !strings.Contains(got[0], "not a date") {
		t.Errorf("got %v", got)
	}
}

func TestEventsAreAnsweredByThePlanEachForItself(t *testing.T) {
	exec := seam(t, openSeed(t))
	got := all(t, exec, `subscription { e: renamed(id: "intervention:open-dialogue") { number sure subject { __typename id ... on Entity { name } } } }`, nil)
	node := `"subject":{"__typename":"Intervention","id":"intervention:open-dialogue","name":"Open Dialogue"}`
	want := []string{
		`{"e":{"number":1,"sure":"yes",` + node + `}}`,
		`null !sure is missing where it must not be: the data breaks a rule at e.sure`,
		`{"e":{"number":3,"sure":"yes",` + node + `}}`,
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if got := all(t, exec, `subscription { ticks }`, nil); strings.Join(got, " ") != `{"ticks":1} {"ticks":2}` {
		t.Errorf("a plain subscription gave %v", got)
	}
}

func TestWritesAreHeldToTheLimitsToo(t *testing.T) {
	deep := strings.Repeat("findings(first: 100) { nodes { study { ", 3) + "id" + strings.Repeat(" } } }", 3)
	got := all(t, seam(t, openSeed(t)), `mutation { rename(input: {id: "x"}) { study { `+deep+` } } }`, nil)
	if len(got) != 1 || !strings.Contains(got[0], "the limit is") {
		t.Errorf("got %v", got)
	}
}
