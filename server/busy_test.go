package server_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"forwhom/server"
)

// holding is a schema whose queries run until they are let go or their context ends.
type holding struct {
	fake
	entered chan struct{} // one for each query that runs
	release chan struct{}
	left    chan error // each one's ctx.Err()
}

func newHolding() *holding {
	h := &holding{entered: make(chan struct{}, 100), release: make(chan struct{}), left: make(chan error, 100)}
	h.fake = doing(func(ctx context.Context) *graphql.Response {
		h.entered <- struct{}{}
		select {
		case <-h.release:
		case <-ctx.Done():
		}
		h.left <- ctx.Err()
		if ctx.Err() != nil {
			graphql.AddError(ctx, fmt.Errorf("reading: %w", ctx.Err()))
			return &graphql.Response{}
		}
		return data(`{"hello":"x"}`)
	})
	return h
}

func TestDeadlineReachesTheSchema(t *testing.T) {
	h := newHolding()
	s := start(t, server.Config{Schema: h, RequestTimeout: 10 * time.Millisecond})
	got := s.post(query("{hello}"))
	if got.status != http.StatusGatewayTimeout || codes(t, got.body) != "TIMEOUT" {
		t.Errorf("got %d %s", got.status, got.body)
	}
	if err := <-h.left; !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("the schema saw %v", err)
	}
}

func TestClientThatLeavesEndsItsQuery(t *testing.T) {
	h := newHolding()
	s := start(t, server.Config{Schema: h})
	ctx, leave := context.WithCancel(t.Context())
	gone := make(chan error, 1)
	go func() {
		_, err := s.client.Do(s.request(http.MethodPost, "/graphql", query("{hello}"), "Content-Type: application/json").WithContext(ctx))
		gone <- err
	}()
	<-h.entered
	leave()
	left := make(chan struct{})
	go func() {
		if err := <-h.left; !errors.Is(err, context.Canceled) {
			t.Errorf("the schema saw %v", err)
		}
		close(left)
	}()
	within(t, 100*time.Millisecond*slowness, left)
	if err := <-gone; err == nil {
		t.Error("an answer came")
	}
	eventually(t, "the log says so", func() bool { return strings.Contains(s.log.String(), "status=499") })
}

// Of five, two run and two wait; one is sent away at once, and the others are answered when the first two are done.
func TestBoundedQueue(t *testing.T) {
	h := newHolding()
	s := start(t, server.Config{Schema: h, MaxConcurrent: 2, MaxQueued: 2})
	for range 2 { // the second time, the places of the first are free again
		h.release = make(chan struct{})
		fiveOfWhomOneIsRefused(t, s, h)
	}
}

func fiveOfWhomOneIsRefused(t *testing.T, s *site, h *holding) {
	t.Helper()
	replies := make(chan reply, 5)
	for range 5 {
		go func() { replies <- s.post(query("{hello}")) }()
	}
	refused := <-replies
	if refused.status != 503 || codes(t, refused.body) != "UNAVAILABLE" || refused.header.Get("Retry-After") != "1" {
		t.Errorf("got %d %s %v", refused.status, refused.body, refused.header)
	}
	if got := s.do(s.request(http.MethodGet, "/healthz", "")); got.status != 200 {
		t.Errorf("health is busy too: %d", got.status)
	}
	close(h.release)
	for range 4 {
		if got := <-replies; got.status != 200 {
			t.Errorf("one of the four: %d %s", got.status, got.body)
		}
	}
}

// Whoever waits in vain is told to come again, not that their query was slow.
func TestWaitInTheQueueHasTheDeadlineToo(t *testing.T) {
	h := newHolding()
	h.fake = doing(func(context.Context) *graphql.Response { // it does not look at its context
		h.entered <- struct{}{}
		<-h.release
		return data(`{"hello":"x"}`)
	})
	s := start(t, server.Config{Schema: h, MaxConcurrent: 1, RequestTimeout: 50 * time.Millisecond})
	first := make(chan reply, 1)
	go func() { first <- s.post(query("{hello}")) }()
	<-h.entered
	if got := s.post(query("{hello}")); got.status != 503 || codes(t, got.body) != "UNAVAILABLE" {
		t.Errorf("got %d %s", got.status, got.body)
	}
	close(h.release)
	if got := <-first; got.status != 200 {
		t.Errorf("the first: %d %s", got.status, got.body)
	}
}

// dial opens a connection by hand, for clients that misbehave.
func dial(t *testing.T, s *site) net.Conn {
	t.Helper()
	conn, err := net.Dial("tcp", s.addr)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	return conn
}

func TestTricklingBodyIsEndedAtTheReadTimeout(t *testing.T) {
	const timeout = 100 * time.Millisecond
	for name, head := range map[string]string{
		"to GraphQL":         "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{",
		"chunked to GraphQL": "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n",
		"to no JSON":         "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\n{",
		"to a page":          "POST /graphiql/ HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{",
		"with a GET":         "GET /graphql?query={hello} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{",
		"to health":          "GET /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{",
	} {
		t.Run(name, func(t *testing.T) {
			s := start(t, server.Config{Schema: answering(`{"hello":"x"}`), ReadTimeout: timeout})
			conn := dial(t, s)
			started := time.Now()
			if _, err := io.WriteString(conn, head); err != nil {
				t.Fatal(err)
			}
			stop := make(chan struct{})
			var trickle sync.WaitGroup
			trickle.Go(func() {
				for tick := time.NewTicker(timeout / 10); ; {
					select {
					case <-tick.C:
						_, _ = io.WriteString(conn, " ") // fails once the server has hung up
					case <-stop:
						return
					}
				}
			})
			answer, _ := io.ReadAll(conn) // ends, maybe with a reset, when the server hangs up
			took := time.Since(started)
			close(stop)
			trickle.Wait()
			if took > 10*timeout*slowness {
				t.Errorf("ended after %v", took)
			}
			if strings.Contains(name, "GraphQL") && !strings.HasPrefix(string(answer), "HTTP/1.1 408 ") {
				t.Errorf("answered %q", answer)
			}
		})
	}
}

func TestTricklingHeadersAreEnded(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{}`), HeaderTimeout: 50 * time.Millisecond})
	conn := dial(t, s)
	if _, err := io.WriteString(conn, "POST /graphql HTTP/1.1\r\nHost:"); err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadAll(conn); err != nil {
		t.Log(err)
	}
}

func TestHugeHeadersAreRefused(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{}`), HeaderLimit: 4 << 10})
	got := s.do(s.request(http.MethodGet, "/graphql?query="+strings.Repeat("x", 20<<10), ""))
	if got.status != http.StatusRequestHeaderFieldsTooLarge {
		t.Errorf("got %d", got.status)
	}
}

func TestFiveMegabytesAreRefusedOnTheWire(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{}`)})
	conn := dial(t, s)
	if _, err := io.WriteString(conn, "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5242880\r\n\r\n{"); err != nil {
		t.Fatal(err)
	}
	response, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusRequestEntityTooLarge || !response.Close {
		t.Errorf("got %d, close %v", response.StatusCode, response.Close)
	}
}

// A stop waits for the query that runs, and takes no new one.
func TestGracefulStop(t *testing.T) {
	h := newHolding()
	s := start(t, server.Config{Schema: h})
	answered := make(chan reply, 1)
	go func() { answered <- s.post(query("{hello}")) }()
	<-h.entered
	stopped := make(chan error, 1)
	go func() { stopped <- s.stop() }()
	eventually(t, "the door is closed", func() bool {
		conn, err := net.Dial("tcp", s.addr)
		if err == nil {
			conn.Close()
		}
		return err != nil
	})
	close(h.release)
	if got := <-answered; got.status != 200 || got.body != `{"data":{"hello":"x"}}` {
		t.Errorf("got %d %s", got.status, got.body)
	}
	if err := <-stopped; err != nil {
		t.Error(err)
	}
}

// A query that does not end is given up on.
func TestStopIsBounded(t *testing.T) {
	h := newHolding()
	srv, err := server.New(server.Config{Schema: h, StopTimeout: 20 * time.Millisecond, Logger: discard()})
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- srv.Serve(ctx, listener) }()
	conn, err := net.Dial("tcp", listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if _, err := fmt.Fprintf(conn, "GET /graphql?query={hello} HTTP/1.1\r\nHost: x\r\n\r\n"); err != nil {
		t.Fatal(err)
	}
	<-h.entered
	cancel()
	if err := <-ended; err == nil || !strings.Contains(err.Error(), "still ran") {
		t.Errorf("got %v", err)
	}
	if err := <-h.left; !errors.Is(err, context.Canceled) {
		t.Errorf("the query saw %v", err)
	}
}
