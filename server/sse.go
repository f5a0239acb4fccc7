package server

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// Events follow graphql-sse's distinct connections mode: one request, one stream, an event "next" for each response and
// "complete" at the end. gqlgen's own transport is not used: its pings write from a goroutine that may outlive the
// request, and it marshals data that is JSON already.

// eventWriter writes one stream. Only the goroutine of the request writes.
type eventWriter struct {
	server  *Server
	visit   *visit
	control *http.ResponseController
}

func (s *Server) startEvents(v *visit) *eventWriter {
	h := v.Header()
	_, contentType := eventStream.names()
	h.Set("Content-Type", contentType)
	h.Set("X-Accel-Buffering", "no") // or nginx would hold events back
	v.WriteHeader(http.StatusOK)
	return &eventWriter{server: s, visit: v, control: http.NewResponseController(v.ResponseWriter)}
}

// next writes a response as an event.
func (e *eventWriter) next(ctx context.Context, response *graphql.Response) error {
	buf := e.server.buffer()
	defer e.server.release(buf)
	cut := e.server.frame(ctx, buf, response)
	return e.send([]byte("event: next\ndata: "), buf.Bytes()[:cut], onOneLine(response.Data), buf.Bytes()[cut:], []byte("\n\n"))
}

// complete says that nothing more comes. Its empty data is for EventSource, which drops events without.
func (e *eventWriter) complete() error { return e.send([]byte("event: complete\ndata:\n\n")) }

// ping keeps proxies from taking a quiet stream for a dead one. It is also sent first, so that the client has its headers.
func (e *eventWriter) ping() error { return e.send([]byte(":\n\n")) }

func (e *eventWriter) send(parts ...[]byte) error {
	_ = e.control.SetWriteDeadline(time.Now().Add(e.server.cfg.WriteTimeout)) // a recorder in a test has none
	for _, part := range parts {
		if _, err := e.visit.Write(part); err != nil {
			return err
		}
	}
	return e.control.Flush()
}

// onOneLine is JSON without line breaks, which would end an event's data.
func onOneLine(data []byte) []byte {
	if bytes.IndexByte(data, '\n') < 0 && bytes.IndexByte(data, '\r') < 0 {
		return data
	}
	var line bytes.Buffer
	if err := json.Compact(&line, data); err != nil {
		return []byte("null") // a schema that writes no JSON
	}
	return line.Bytes()
}

// streamOne answers a query, or what is wrong with one, to a client that takes nothing but events.
func (s *Server) streamOne(v *visit, r *http.Request, response *graphql.Response) {
	events := s.startEvents(v)
	if events.next(r.Context(), response) == nil {
		_ = events.complete() // fails where the client has gone
	}
}

// streamEvents answers a subscription until it completes, the client goes away or the server stops. It has no deadline.
// When it returns, the work behind it has ended.
func (s *Server) streamEvents(v *visit, r *http.Request, op *graphql.OperationContext) {
	if err := s.streams.enter(r.Context()); err != nil {
		s.refuse(v, r, eventStream, refusalOf(err))
		return
	}
	defer s.streams.leave()
	ctx, cancel := context.WithCancel(graphql.StartOperationTrace(r.Context()))
	responses := make(chan *graphql.Response)
	go s.produce(ctx, op, responses)
	s.relay(ctx, s.startEvents(v), responses)
	cancel()
	for range responses { // until produce has seen that nobody listens
	}
}

// produce hands on a subscription's responses and closes the channel when it ends or ctx does. A panic is its last one.
func (s *Server) produce(ctx context.Context, op *graphql.OperationContext, responses chan<- *graphql.Response) {
	defer close(responses)
	defer func() {
		if cause := recover(); cause != nil {
			hand(ctx, responses, s.failed(ctx, s.recovered(ctx, cause)))
		}
	}()
	next, inner := s.exec.DispatchOperation(ctx, op)
	for {
		response := next(inner)
		if response == nil || !hand(ctx, responses, s.settle(inner, response)) {
			return
		}
	}
}

func hand(ctx context.Context, responses chan<- *graphql.Response, response *graphql.Response) bool {
	select {
	case responses <- response:
		return true
	case <-ctx.Done():
		return false
	}
}

// relay writes responses as they come, and pings in between. At a stop of the server it does not say "complete", so
// that the client knows to come again.
func (s *Server) relay(ctx context.Context, events *eventWriter, responses <-chan *graphql.Response) {
	ticker := time.NewTicker(s.cfg.PingInterval)
	defer ticker.Stop()
	err := events.ping()
	for err == nil {
		select {
		case response, more := <-responses:
			if !more {
				if ctx.Err() == nil {
					_ = events.complete() // fails where the client has gone
				}
				return
			}
			err = events.next(ctx, response)
		case <-ticker.C:
			err = events.ping()
		case <-ctx.Done():
			return
		case <-s.stopping:
			return
		}
	}
}
