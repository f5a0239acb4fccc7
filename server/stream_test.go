package server_test

import (
	"bufio"
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"forwhom/kg"
	"forwhom/server"
)

// ticking is a schema that streams what a channel gives, and says when its work has ended.
func ticking(ticks <-chan *graphql.Response, ended chan<- struct{}) fake {
	return newFake(func(context.Context) graphql.ResponseHandler {
		return func(ctx context.Context) *graphql.Response {
			select {
			case response, more := <-ticks:
				if !more {
					return nil
				}
				return response
			case <-ctx.Done():
				close(ended)
				return nil
			}
		}
	})
}

// lines reads a stream line by line.
func lines(t *testing.T, s *site, r *http.Request) (response *http.Response, next func() string) {
	t.Helper()
	response, err := s.client.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { response.Body.Close() })
	reader := bufio.NewScanner(response.Body)
	return response, func() string {
		for reader.Scan() {
			if reader.Text() != "" {
				return reader.Text()
			}
		}
		return "the end"
	}
}

const subscription = `{"query":"subscription{ticks}"}`

func streamRequest(s *site) *http.Request {
	return s.request(http.MethodPost, "/graphql", subscription, "Content-Type: application/json", "Accept: text/event-stream")
}

func TestSubscriptionStreams(t *testing.T) {
	ticks := make(chan *graphql.Response, 4)
	s := start(t, server.Config{Schema: ticking(ticks, nil), PingInterval: time.Millisecond})
	response, next := lines(t, s, streamRequest(s))
	if kind := response.Header.Get("Content-Type"); kind != "text/event-stream; charset=utf-8" {
		t.Errorf("answered as %s", kind)
	}
	if response.Header.Get("Content-Encoding") != "" {
		t.Error("a stream is compressed")
	}
	if line := next(); line != ":" {
		t.Errorf("first comes %q, want a ping", line)
	}
	if line := next(); line != ":" {
		t.Errorf("then comes %q, want another ping", line)
	}
	ticks <- data(`{"ticks":1}`)
	ticks <- &graphql.Response{Data: []byte("{\n \"ticks\":\r\n null}"), Errors: nil}
	ticks <- s.errorResponse(kg.Errorf(kg.Unavailable, "The store went away."))
	ticks <- s.errorResponse(errSecret{})
	close(ticks)
	for _, want := range []string{
		"event: next", `data: {"data":{"ticks":1}}`,
		"event: next", `data: {"data":{"ticks":null}}`,
		"event: next", `data: {"errors":[{"message":"The store went away.","extensions":{"code":"UNAVAILABLE"}}]}`,
		"event: next", `data: {"errors":[{"message":"Something went wrong`,
		"event: complete", "data:", "the end",
	} {
		line := next()
		for line == ":" {
			line = next()
		}
		if !strings.HasPrefix(line, want) || strings.Contains(line, "secret") {
			t.Errorf("got %q, want %q", line, want)
		}
	}
}

type errSecret struct{}

func (errSecret) Error() string { return secret }

func TestStreamByGet(t *testing.T) {
	ticks := make(chan *graphql.Response, 1)
	ticks <- data(`{"ticks":1}`)
	close(ticks)
	s := start(t, server.Config{Schema: ticking(ticks, nil)})
	got := s.do(s.request(http.MethodGet, "/graphql?query=subscription{ticks}", "", "Accept: text/event-stream"))
	if want := ":\n\nevent: next\ndata: {\"data\":{\"ticks\":1}}\n\nevent: complete\ndata:\n\n"; got.body != want {
		t.Errorf("got %q", got.body)
	}
}

// What is wrong with a query is an event; what is wrong with the request is not.
func TestStreamOfOne(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{"hello":"x"}`)})
	for _, c := range []struct{ name, method, body, want string }{
		{"a query", "POST", query("{hello}"), "event: next\ndata: {\"data\":{\"hello\":\"x\"}}\n\nevent: complete\ndata:\n\n"},
		{"a query that is not valid", "POST", query("{nope}"), "event: next\ndata: {\"errors\":[{\"message\":\"Cannot query"},
		{"a query that is too deep", "POST", query(strings.Repeat("{", 2000)), "event: next\ndata: {\"errors\":[{\"message\":\"The query nests deeper"},
		{"no JSON", "POST", "{", `{"errors":[{"message":"The body is not JSON`},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := s.do(s.request(c.method, "/graphql", c.body, "Content-Type: application/json", "Accept: text/event-stream"))
			if !strings.HasPrefix(got.body, c.want) {
				t.Errorf("got %q", got.body)
			}
			if events := got.header.Get("Content-Type") == "text/event-stream; charset=utf-8"; events != (got.status == 200) {
				t.Errorf("%d as %s", got.status, got.header.Get("Content-Type"))
			}
		})
	}
}

// Clients that can do both list both, and put events last.
func TestSubscriptionStreamsToWhoTakesEventsToo(t *testing.T) {
	ticks := make(chan *graphql.Response)
	close(ticks)
	s := start(t, server.Config{Schema: ticking(ticks, nil)})
	got := s.post(subscription, "Accept: application/graphql-response+json, application/json, text/event-stream, multipart/mixed")
	if got.body != ":\n\nevent: complete\ndata:\n\n" {
		t.Errorf("got %q", got.body)
	}
}

func TestPanicInAStreamIsItsLastEvent(t *testing.T) {
	s := start(t, server.Config{Schema: doing(func(context.Context) *graphql.Response { panic(secret) })})
	got := s.do(streamRequest(s))
	if strings.Contains(got.body, "secret") || !strings.Contains(got.body, `"code":"INTERNAL"`) || !strings.HasSuffix(got.body, "event: complete\ndata:\n\n") {
		t.Errorf("got %q", got.body)
	}
}

func TestClientThatLeavesAStreamEndsItsWork(t *testing.T) {
	ended := make(chan struct{})
	s := start(t, server.Config{Schema: ticking(nil, ended)})
	ctx, leave := context.WithCancel(t.Context())
	_, next := lines(t, s, streamRequest(s).WithContext(ctx))
	next()
	leave()
	within(t, 100*time.Millisecond*slowness, ended)
}

// within fails where something does not happen in time.
func within(t *testing.T, limit time.Duration, happens <-chan struct{}) {
	t.Helper()
	select {
	case <-happens:
	case <-time.After(limit):
		t.Errorf("nothing within %v", limit)
	}
}

func TestStopEndsStreamsWithoutSayingComplete(t *testing.T) {
	ended := make(chan struct{})
	s := start(t, server.Config{Schema: ticking(nil, ended)})
	_, next := lines(t, s, streamRequest(s))
	next()
	if err := s.stop(); err != nil {
		t.Error(err)
	}
	within(t, time.Second, ended)
	if line := next(); line != "the end" {
		t.Errorf("got %q", line)
	}
}

func TestTooManyStreams(t *testing.T) {
	s := start(t, server.Config{Schema: ticking(nil, make(chan struct{})), MaxStreams: 1})
	_, next := lines(t, s, streamRequest(s))
	next()
	got := s.do(streamRequest(s))
	if got.status != 503 || codes(t, got.body) != "UNAVAILABLE" || got.header.Get("Retry-After") == "" {
		t.Errorf("got %d %s %v", got.status, got.body, got.header)
	}
	if err := s.stop(); err != nil {
		t.Error(err)
	}
}

// A stream outlives the deadlines of queries and of reading.
func TestStreamOutlivesDeadlines(t *testing.T) {
	ticks := make(chan *graphql.Response)
	ended := make(chan struct{})
	s := start(t, server.Config{Schema: ticking(ticks, ended), RequestTimeout: 20 * time.Millisecond, ReadTimeout: 20 * time.Millisecond, PingInterval: 5 * time.Millisecond})
	_, next := lines(t, s, streamRequest(s))
	for range 20 { // pings, 100 ms
		if line := next(); line != ":" {
			t.Fatalf("got %q", line)
		}
	}
	ticks <- data(`{"ticks":1}`)
	for {
		if line := next(); line != ":" {
			if line != "event: next" {
				t.Errorf("got %q", line)
			}
			break
		}
	}
	if err := s.stop(); err != nil {
		t.Error(err)
	}
}
