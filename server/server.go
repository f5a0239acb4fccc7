// Package server answers the graph's questions over HTTP: one http.Handler with the dashboard at /, GraphQL at /graphql,
// GraphiQL at /graphiql/, and /healthz and /readyz for whoever runs it. It reads requests, holds the limits that stand before a
// query is understood, hands the query to a schema, and writes the answer; it knows nothing of what is asked.
//
// GraphQL over HTTP follows the draft of May 2025, and graphql-http's audits pass. Drafts since April 2026 would have 422
// instead of 400 for what is well-formed and not valid, and 294 for an answer with data and errors; clients of the day
// know neither. Three choices that the draft leaves open:
//   - without an Accept header, or with */*, the answer is application/json, which every client reads;
//   - under application/json a well-formed request is always answered with 200, as the draft wants; what HTTP itself
//     refuses (a wrong method, a body too large, too many queries at once) has its own status under every media type;
//   - in an answer, errors come first, so that a person sees them, then data, then extensions.
package server

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/rs/cors"
	"github.com/vektah/gqlparser/v2/ast"
)

// Server is the http.Handler. It is safe for concurrent use.
type Server struct {
	cfg       Config
	exec      *executor.Executor
	documents *cache[*ast.QueryDocument] // parsed and valid, by their text
	persisted *cache[string]             // texts of queries by their SHA-256
	queries   *gate
	streams   *gate
	cors      *cors.Cors
	guard     *guard
	pages     map[string]*page // by path, such as "/graphiql/graphiql.js"
	routes    []string         // patterns of paths at which the dashboard draws a page, such as "/study/*"
	headers   http.Header      // of every answer; never changed
	alive     []byte           // what /healthz says
	buffers   sync.Pool        // of *bytes.Buffer
	zippers   sync.Pool        // of *gzip.Writer

	stop     sync.Once
	stopping chan struct{} // closed when the server takes leave of its readers
}

// New returns a Server. It fails where the configuration makes no sense: no schema, an origin that is none, an
// extension that does not fit the schema.
func New(cfg Config) (*Server, error) {
	if cfg.Schema == nil {
		return nil, errors.New("server: a schema is needed")
	}
	if err := cfg.check(); err != nil {
		return nil, err
	}
	cfg = cfg.withDefaults()
	s := &Server{
		cfg:       cfg,
		documents: newCache(cfg.DocumentMemory, weighDocument),
		persisted: newCache(cfg.PersistedMemory, weighText),
		queries:   newGate(cfg.MaxConcurrent, cfg.MaxQueued),
		streams:   newGate(cfg.MaxStreams, 0),
		headers:   securityHeaders(),
		stopping:  make(chan struct{}),
	}
	var err error
	if s.exec, err = s.newExecutor(); err != nil {
		return nil, err
	}
	if s.guard, err = newGuard(cfg.Origins); err != nil {
		return nil, err
	}
	if s.pages, err = readPages(cfg.Pages); err != nil {
		return nil, err
	}
	if s.routes, err = readRoutes(s.pages); err != nil {
		return nil, err
	}
	s.cors = newCORS(cfg.Origins)
	s.alive = aliveText(cfg.Version)
	return s, nil
}

// newExecutor sets gqlgen's executor up. gqlgen's handler.Server, which usually stands around it, is not used: it would
// only choose among transports, and it brings a websocket library and two more modules with it.
func (s *Server) newExecutor() (*executor.Executor, error) {
	exec := executor.New(s.cfg.Schema)
	exec.SetErrorPresenter(s.present)
	exec.SetRecoverFunc(s.recovered)
	exec.SetQueryCache(s.documents)
	exec.SetParserTokenLimit(s.cfg.TokenLimit + 1) // never reached: checkDocument stands before it, with a code of its own
	exec.SetDefaultRulesFn(explainingRules)
	exec.Use(introspection{})
	for _, extension := range s.cfg.Extensions {
		if err := extension.Validate(s.cfg.Schema); err != nil {
			return nil, fmt.Errorf("server: extension %s: %w", extension.ExtensionName(), err)
		}
		exec.Use(extension)
	}
	return exec, nil
}

// ServeHTTP answers one request. A panic anywhere below becomes an INTERNAL error with the request's id.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	v := newVisit(w, r)
	r = r.WithContext(context.WithValue(r.Context(), visitKey{}, v))
	defer s.logAccess(v, r)
	defer s.recoverVisit(v, r)
	maps.Copy(v.Header(), s.headers)
	v.Header().Set("X-Request-Id", v.id)
	s.route(v, r)
}

func (s *Server) route(v *visit, r *http.Request) {
	if !s.addressed(r) {
		http.Error(v, "This server does not answer to that name.", http.StatusMisdirectedRequest)
		return
	}
	switch path := r.URL.Path; path {
	case "/graphql":
		s.cors.HandlerFunc(v, r)
		if !isPreflight(r) {
			s.serveGraphQL(v, r)
		}
	case "/healthz":
		s.serveAlive(v, r)
	case "/readyz":
		s.serveReady(v, r)
	default:
		s.servePage(v, r, path)
	}
}

// Serve answers what arrives at a listener until ctx ends, and then stops gracefully: it takes no new requests, ends
// streams (their readers may connect again, to another server), lets running queries end, and gives up on those that
// still run after StopTimeout. It returns nil after a graceful stop. It closes the listener. A Server that has stopped
// is not started again.
func (s *Server) Serve(ctx context.Context, listener net.Listener) error {
	srv := &http.Server{
		Handler:           s,
		ReadHeaderTimeout: s.cfg.HeaderTimeout,
		ReadTimeout:       s.cfg.ReadTimeout, // net/http takes it off once a body is read, so streams live on
		WriteTimeout:      s.cfg.ReadTimeout + s.cfg.RequestTimeout + s.cfg.WriteTimeout,
		IdleTimeout:       s.cfg.IdleTimeout,
		MaxHeaderBytes:    s.cfg.HeaderLimit,
		ErrorLog:          connectionLog(s.cfg.Logger),
		BaseContext:       func(net.Listener) context.Context { return context.WithoutCancel(ctx) },
	}
	ended := make(chan error, 1)
	go func() { ended <- srv.Serve(listener) }()
	select {
	case err := <-ended:
		return fmt.Errorf("server: %w", err)
	case <-ctx.Done():
		return s.shutDown(context.WithoutCancel(ctx), srv)
	}
}

func (s *Server) shutDown(ctx context.Context, srv *http.Server) error {
	s.stop.Do(func() { close(s.stopping) })
	ctx, cancel := context.WithTimeout(ctx, s.cfg.StopTimeout)
	defer cancel()
	if err := srv.Shutdown(ctx); err != nil {
		_ = srv.Close() // ends the contexts of what still runs; its own error adds nothing
		return fmt.Errorf("server: queries still ran %v after the stop: %w", s.cfg.StopTimeout, err)
	}
	return nil
}

// isStopping says whether Serve has begun to stop.
func (s *Server) isStopping() bool {
	select {
	case <-s.stopping:
		return true
	default:
		return false
	}
}

// retryAfter is what a reader is told to wait where the server is busy, in seconds.
const retryAfter = "1"

// healthTimeout is how long a store may think about its health.
const healthTimeout = 2 * time.Second
