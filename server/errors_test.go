package server_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"forwhom/kg"
	"forwhom/server"
)

const secret = "neo4j: bad password at /var/lib/secret.db"

// Whatever a schema does wrong, its reader gets a code of the list and never a driver's or a file's text.
func TestNoSecretReachesAReader(t *testing.T) {
	cause := errors.New(secret)
	for _, c := range []struct {
		name   string
		run    func(context.Context) *graphql.Response
		status int
		codes  string
		want   string
		logged bool
	}{
		{"an error of a driver", func(ctx context.Context) *graphql.Response {
			graphql.AddError(ctx, cause)
			return data(`{"hello":null}`)
		}, 200, "INTERNAL", `{"errors":[{"message":"Something went wrong`, true},
		{"an error with a path", func(ctx context.Context) *graphql.Response {
			graphql.AddError(ctx, gqlerror.WrapPath(ast.Path{ast.PathName("hello"), ast.PathIndex(2)}, cause))
			return data(`{"hello":null}`)
		}, 200, "INTERNAL", `"path":["hello",2]`, true},
		{"an error put into the response past the presenter", func(context.Context) *graphql.Response {
			return &graphql.Response{Errors: gqlerror.List{{Message: secret}}}
		}, 500, "INTERNAL", "request id", true},
		{"an error that says INTERNAL itself", func(context.Context) *graphql.Response {
			return &graphql.Response{Errors: gqlerror.List{{Message: secret, Extensions: map[string]any{"code": "INTERNAL"}}}}
		}, 500, "INTERNAL", "request id", true},
		{"an error with a code of nobody's", func(context.Context) *graphql.Response {
			return &graphql.Response{Errors: gqlerror.List{{Message: secret, Extensions: map[string]any{"code": "SQL_42"}}}}
		}, 500, "INTERNAL", "request id", true},
		{"an error with a code around a driver's", func(context.Context) *graphql.Response {
			return &graphql.Response{Errors: gqlerror.List{{Message: secret, Err: cause, Extensions: map[string]any{"code": "BAD_INPUT"}}}}
		}, 500, "INTERNAL", "request id", true},
		{"other extensions", func(context.Context) *graphql.Response {
			return &graphql.Response{Errors: gqlerror.List{{Message: "no", Extensions: map[string]any{"code": "CONFLICT", "file": secret}}}}
		}, 409, "CONFLICT", `"no"`, false},
		{"our error with a cause", func(ctx context.Context) *graphql.Response {
			graphql.AddError(ctx, fmt.Errorf("while reading: %w", kg.Wrap(kg.Unavailable, cause, "The store does not answer.")))
			return data(`{"hello":null}`)
		}, 200, "UNAVAILABLE", `"message":"The store does not answer."`, true},
		{"our error of the reader's", func(ctx context.Context) *graphql.Response {
			graphql.AddError(ctx, kg.Wrap(kg.BadInput, cause, "first is 0; it must be 1 to 100."))
			return data(`{"hello":null}`)
		}, 200, "BAD_INPUT", "first is 0; it must be 1 to 100.", false},
		{"our error of no known kind", func(context.Context) *graphql.Response {
			return &graphql.Response{Errors: gqlerror.List{{Err: kg.Wrap("SECRET", cause, "%s", secret)}}}
		}, 500, "INTERNAL", "request id", true},
		{"a panic", func(context.Context) *graphql.Response { panic(secret) }, 500, "INTERNAL", "request id", true},
		{"a panic with an error", func(context.Context) *graphql.Response { panic(cause) }, 500, "INTERNAL", "request id", true},
		{"a nil pointer", func(context.Context) *graphql.Response {
			var op *ast.OperationDefinition
			return data(op.Name)
		}, 500, "INTERNAL", "request id", false},
		{"no response", func(context.Context) *graphql.Response { return nil }, 500, "INTERNAL", "request id", false},
		{"an empty response", func(context.Context) *graphql.Response { return &graphql.Response{} }, 500, "INTERNAL", "request id", false},
		{"an extension that is no JSON", func(ctx context.Context) *graphql.Response {
			graphql.RegisterExtension(ctx, "cost", func() {})
			return data(`{"hello":"x"}`)
		}, 200, "", `{"data":{"hello":"x"},"extensions":null}`, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := start(t, server.Config{Schema: doing(c.run)})
			got := s.post(query("{hello}"), "X-Request-Id: my-id.7")
			if got.status != c.status || codes(t, got.body) != c.codes {
				t.Errorf("got %d %s, want %d %s", got.status, got.body, c.status, c.codes)
			}
			if !strings.Contains(got.body, c.want) {
				t.Errorf("want %s in %s", c.want, got.body)
			}
			if strings.Contains(fmt.Sprint(got.header, got.body), "secret") {
				t.Errorf("the secret is out: %s", got.body)
			}
			if strings.Contains(c.codes, "INTERNAL") && !strings.Contains(got.body, `"requestId":"my-id.7"`) {
				t.Errorf("no request id in %s", got.body)
			}
			if logged := strings.Contains(s.log.String(), "secret.db"); logged != c.logged {
				t.Errorf("the log knows the cause: %v, want %v\n%s", logged, c.logged, s.log)
			}
		})
	}
}

func TestPanicInExecIsOneErrorToo(t *testing.T) {
	s := start(t, server.Config{Schema: newFake(func(context.Context) graphql.ResponseHandler { panic(secret) })})
	if got := s.post(query("{hello}"), jsonType); got.status != 200 || codes(t, got.body) != "INTERNAL" || strings.Contains(got.body, "secret") {
		t.Errorf("got %d %s", got.status, got.body)
	}
	if log := s.log.String(); !strings.Contains(log, "secret.db") || !strings.Contains(log, "errors_test.go") {
		t.Errorf("the log lacks the cause or where it was: %s", log)
	}
}

func TestErrorsComeFirstThenDataThenExtensions(t *testing.T) {
	s := start(t, server.Config{Schema: doing(func(ctx context.Context) *graphql.Response {
		graphql.RegisterExtension(ctx, "cost", 7)
		graphql.AddError(ctx, kg.Errorf(kg.Timeout, "too <slow>"))
		return data(`{"hello":null}`)
	})})
	want := `{"errors":[{"message":"too <slow>","extensions":{"code":"TIMEOUT"}}],"data":{"hello":null},"extensions":{"cost":7}}`
	if got := s.post(query("{hello}")); got.body != want {
		t.Errorf("got  %s\nwant %s", got.body, want)
	}
}

func TestNullIsData(t *testing.T) {
	s := start(t, server.Config{Schema: doing(func(ctx context.Context) *graphql.Response {
		graphql.AddError(ctx, errors.New(secret))
		return data(`null`)
	})})
	if got := s.post(query("{hello}")); got.status != 200 || !strings.HasSuffix(got.body, `"data":null}`) {
		t.Errorf("got %d %s", got.status, got.body)
	}
}

func TestListOfErrorsIsCutShort(t *testing.T) {
	s := start(t, server.Config{Schema: doing(func(ctx context.Context) *graphql.Response {
		for range 1000 {
			graphql.AddError(ctx, errors.New(secret))
		}
		return data(`{"hello":null}`)
	})})
	for name, body := range map[string]string{
		"of running":    query("{hello}"),
		"of validation": query("{" + strings.Repeat("nope nada ", 190) + "}"),
	} {
		t.Run(name, func(t *testing.T) {
			got := s.post(body)
			if n := len(strings.Fields(codes(t, got.body))); n != 21 {
				t.Errorf("%d errors, want 21", n)
			}
			if !strings.Contains(got.body, " more errors are not listed.") {
				t.Errorf("nothing says that there are more: %s", got.body)
			}
		})
	}
	if n := strings.Count(s.log.String(), "secret.db"); n != 20 {
		t.Errorf("%d lines in the log, want 20", n)
	}
}

func TestLongMessageIsCutShort(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{}`)})
	for name, text := range map[string]string{
		"an unknown field": "{" + strings.Repeat("a", 30_000) + "}",
		"a long string":    `{hello(n:"` + strings.Repeat("é", 10_000) + `")}`,
	} {
		if got := s.post(query(text)); len(got.body) > 1000 || codes(t, got.body) != "BAD_INPUT" {
			t.Errorf("%s: %d bytes, %.100s", name, len(got.body), got.body)
		}
	}
}

// An extension's refusal keeps its code, whether it wraps our error or carries the code.
func TestExtensionRefuses(t *testing.T) {
	for name, refusal := range map[string]*gqlerror.Error{
		"our error":       {Err: kg.Errorf(kg.TooCostly, "It costs 70,000; the limit is 50,000."), Message: "x"},
		"an error's code": {Message: "It costs 70,000; the limit is 50,000.", Extensions: map[string]any{"code": kg.TooCostly}},
	} {
		t.Run(name, func(t *testing.T) {
			s := start(t, server.Config{Schema: answering(`{}`), Extensions: []graphql.HandlerExtension{refusing{refusal}}})
			got := s.post(query("{hello}"))
			if got.status != 400 || codes(t, got.body) != "TOO_COSTLY" || !strings.Contains(got.body, "It costs 70,000; the limit is 50,000.") {
				t.Errorf("got %d %s", got.status, got.body)
			}
		})
	}
}

type refusing struct{ err *gqlerror.Error }

func (refusing) ExtensionName() string                   { return "Refusing" }
func (refusing) Validate(graphql.ExecutableSchema) error { return nil }
func (r refusing) MutateOperationContext(context.Context, *graphql.OperationContext) *gqlerror.Error {
	return r.err
}

func TestExtensionThatPanics(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{}`), Extensions: []graphql.HandlerExtension{refusing{nil}, panicking{}}})
	if got := s.post(query("{hello}")); got.status != 500 || codes(t, got.body) != "INTERNAL" || strings.Contains(got.body, "secret") {
		t.Errorf("got %d %s", got.status, got.body)
	}
}

type panicking struct{ refusing }

func (panicking) MutateOperationContext(context.Context, *graphql.OperationContext) *gqlerror.Error {
	panic(secret)
}

func TestRequestID(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{"hello":"x"}`)})
	for given, kept := range map[string]bool{
		"":                       false,
		"0af7651916cd43dd-1.A_z": true,
		"with space":             false,
		"<script>":               false,
		"läng":                   false,
		strings.Repeat("a", 64):  true,
		strings.Repeat("a", 65):  false,
	} {
		got := s.post(query("{hello}"), "X-Request-Id: "+given).header.Get("X-Request-Id")
		if got == "" || (got == given) != kept {
			t.Errorf("given %q, got %q", given, got)
		}
		if !strings.Contains(s.log.String(), "id="+got) {
			t.Errorf("%q is not in the log", got)
		}
	}
}

func TestAccessLogKeepsQuestionsPrivate(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{"hello":"x"}`)})
	s.post(`{"query":"query mine($i:ID){hello(id:$i)}","variables":{"i":"private"}}`)
	s.do(s.request("GET", "/graphql?query={hello(id:%22private%22)}", ""))
	log := s.log.String()
	if strings.Contains(log, "private") {
		t.Errorf("the log tells what was asked: %s", log)
	}
	for _, want := range []string{"method=POST path=/graphql operation=mine status=200 bytes=22", "method=GET path=/graphql"} {
		if !strings.Contains(log, want) {
			t.Errorf("no %s in %s", want, log)
		}
	}
}

func TestNewRefusesWhatMakesNoSense(t *testing.T) {
	for name, cfg := range map[string]server.Config{
		"no schema":                      {},
		"an origin with a path":          {Schema: answering(`{}`), Origins: []string{"https://example.org/x"}},
		"an origin without https":        {Schema: answering(`{}`), Origins: []string{"example.org"}},
		"a negative limit":               {Schema: answering(`{}`), MaxQueued: -1},
		"an extension that does not fit": {Schema: answering(`{}`), Extensions: []graphql.HandlerExtension{misfit{}}},
	} {
		if _, err := server.New(cfg); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

type misfit struct{ refusing }

func (misfit) Validate(graphql.ExecutableSchema) error { return errors.New("no such field") }
