package server_test

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"forwhom/server"
)

const sdl = `
type Query { hello(id: ID, n: Int, where: Where, pick: Colour): String, study(id: ID): Study }
type Study { id: ID, name: String, next: Study, intervention: Study }
type Mutation { change: String }
type Subscription { ticks: Int }
input Where { and: [Where!], not: Where, text: String }
enum Colour { RED GREEN }
`

// fake is a schema that does what a test tells it.
type fake struct {
	schema *ast.Schema
	exec   func(context.Context) graphql.ResponseHandler
}

func (f fake) Schema() *ast.Schema { return f.schema }

func (f fake) Complexity(context.Context, string, string, int, map[string]any) (int, bool) {
	return 0, false
}

func (f fake) Exec(ctx context.Context) graphql.ResponseHandler { return f.exec(ctx) }

func newFake(exec func(context.Context) graphql.ResponseHandler) fake {
	return fake{schema: gqlparser.MustLoadSchema(&ast.Source{Input: sdl}), exec: exec}
}

// answering is a schema that gives the same response to everything.
func answering(data string) fake {
	raw := json.RawMessage(data)
	return newFake(func(context.Context) graphql.ResponseHandler {
		return graphql.OneShot(&graphql.Response{Data: raw})
	})
}

// doing is a schema that calls one function, inside the response handler, as the real one does.
func doing(run func(context.Context) *graphql.Response) fake {
	return newFake(func(context.Context) graphql.ResponseHandler {
		first := true
		return func(ctx context.Context) *graphql.Response {
			if !first {
				return nil
			}
			first = false
			return run(ctx)
		}
	})
}

func data(text string) *graphql.Response { return &graphql.Response{Data: json.RawMessage(text)} }

// site is a server on loopback and its client.
type site struct {
	t      *testing.T
	url    string
	addr   string
	client *http.Client
	log    *logText
	stop   func() error
}

// start serves until the test ends, and then checks that it stops gracefully and leaves no goroutine behind.
func start(t *testing.T, cfg server.Config) *site {
	t.Helper()
	before := runtime.NumGoroutine()
	text := &logText{}
	cfg.Logger = slog.New(slog.NewTextHandler(text, &slog.HandlerOptions{Level: slog.LevelDebug}))
	srv, err := server.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- srv.Serve(ctx, listener) }()
	transport := &http.Transport{DisableCompression: true}
	stop := sync.OnceValue(func() error {
		cancel()
		return <-ended
	})
	t.Cleanup(func() {
		transport.CloseIdleConnections()
		if err := stop(); err != nil {
			t.Errorf("stop: %v", err)
		}
		eventually(t, "goroutines of the test have ended", func() bool { return runtime.NumGoroutine() <= before })
	})
	return &site{
		t: t, url: "http://" + listener.Addr().String(), addr: listener.Addr().String(),
		client: &http.Client{Transport: transport, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }},
		log:    text, stop: stop,
	}
}

// eventually waits until a condition holds, and fails after five seconds.
func eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	deadline := time.After(5 * time.Second)
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for !holds() {
		select {
		case <-tick.C:
		case <-deadline:
			stacks := make([]byte, 1<<14)
			t.Fatalf("never came true: %s\n%s", what, stacks[:runtime.Stack(stacks, true)])
		}
	}
}

// logText is a log in memory.
type logText struct {
	mu   sync.Mutex
	text strings.Builder
}

func (l *logText) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *logText) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// reply is a response read whole.
type reply struct {
	status int
	header http.Header
	body   string
}

func (s *site) do(r *http.Request) reply {
	s.t.Helper()
	response, err := s.client.Do(r)
	if err != nil {
		s.t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		s.t.Fatal(err)
	}
	return reply{response.StatusCode, response.Header, string(body)}
}

// request makes one; headers are "Name: value".
func (s *site) request(method, path, body string, headers ...string) *http.Request {
	s.t.Helper()
	var reader io.Reader
	if body != "" {
		reader = strings.NewReader(body)
	}
	r, err := http.NewRequestWithContext(s.t.Context(), method, s.url+path, reader)
	if err != nil {
		s.t.Fatal(err)
	}
	for _, header := range headers {
		name, value, _ := strings.Cut(header, ": ")
		r.Header.Add(name, value)
	}
	return r
}

// post asks a query as application/json, for application/graphql-response+json unless headers say otherwise.
func (s *site) post(body string, headers ...string) reply {
	s.t.Helper()
	r := s.request(http.MethodPost, "/graphql", body, headers...)
	if r.Header.Get("Content-Type") == "" {
		r.Header.Set("Content-Type", "application/json")
	}
	if r.Header.Get("Accept") == "" {
		r.Header.Set("Accept", "application/graphql-response+json")
	}
	return s.do(r)
}

// query is the body of a request for a query.
func query(text string) string {
	body, err := json.Marshal(map[string]string{"query": text})
	if err != nil {
		panic(err)
	}
	return string(body)
}

// codes are the extensions.code of an answer's errors, in order, separated by spaces.
func codes(t *testing.T, body string) string {
	t.Helper()
	var answer struct {
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
	}
	if err := json.Unmarshal([]byte(body), &answer); err != nil {
		t.Fatalf("not JSON: %v\n%s", err, body)
	}
	var all []string
	for _, err := range answer.Errors {
		if err.Message == "" || err.Extensions.Code == "" {
			t.Errorf("an error without message or code: %s", body)
		}
		all = append(all, err.Extensions.Code)
	}
	return strings.Join(all, " ")
}

func discard() *slog.Logger { return slog.New(slog.DiscardHandler) }

func (s *site) errorResponse(err error) *graphql.Response {
	return &graphql.Response{Errors: gqlerror.List{{Err: err, Message: err.Error()}}}
}
