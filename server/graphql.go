package server

import (
	"context"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"forwhom/kg"
)

// ask is what a request asks for: a query with its parameters, and how the answer is to be written.
type ask struct {
	media   mediaType
	streams bool // the client takes events too
	safe    bool // the method is, so a mutation is not allowed
	params  *graphql.RawParams
}

// serveGraphQL reads a request, runs its query and writes the answer. The three are apart so that only running counts
// among the queries that run: neither a slow sender nor a slow reader takes a place.
func (s *Server) serveGraphQL(v *visit, r *http.Request) {
	v.Header().Set("Cache-Control", "no-store") // what a reader may see depends on who they are
	v.Header().Add("Vary", "Accept, Accept-Encoding")
	asked, no := s.readAsk(r)
	if no != nil {
		s.refuse(v, r, asked.media, no)
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), s.cfg.RequestTimeout)
	defer cancel()
	response, op, no := s.run(ctx, asked)
	switch {
	case r.Context().Err() != nil:
		return // nobody is left to read
	case no != nil:
		s.refuse(v, r, asked.media, no)
	case isSubscription(op) && response == nil:
		s.streamEvents(v, r, op)
	case asked.media == eventStream:
		s.streamOne(v, r, response)
	default:
		s.write(v, r, asked.media, statusOf(asked.media, response), response)
	}
}

// readAsk reads a request, or refuses it. The media type is set in any case.
func (s *Server) readAsk(r *http.Request) (asked ask, no *refusal) {
	var acceptable bool
	asked.media, asked.streams, acceptable = negotiate(r.Header["Accept"])
	if !acceptable {
		return asked, refuse(http.StatusNotAcceptable, kg.BadInput,
			"Answers are application/graphql-response+json, application/json or text/event-stream; Accept one of them.")
	}
	if no = s.guard.check(r); no != nil {
		return asked, no
	}
	switch r.Method {
	case http.MethodPost:
		asked.params, no = s.readPost(r)
	case http.MethodGet, http.MethodHead:
		asked.safe = true
		asked.params, no = s.readGet(r)
	default:
		no = refuse(http.StatusMethodNotAllowed, kg.BadInput, "Ask with POST or GET.")
		no.allow = "GET, HEAD, POST, OPTIONS"
	}
	if no == nil {
		asked.params.Headers = r.Header
	}
	return asked, no
}

// run waits for a place among the running queries and runs one. For a subscription to be streamed it gives no response
// but the operation, ready to be dispatched: its events are not among the running queries. A panic on the way becomes
// an error in the response.
func (s *Server) run(ctx context.Context, asked ask) (response *graphql.Response, op *graphql.OperationContext, no *refusal) {
	if err := s.queries.enter(ctx); err != nil {
		return nil, nil, refusalOf(err)
	}
	defer s.queries.leave()
	defer func() {
		if cause := recover(); cause != nil {
			response = s.failed(ctx, s.recovered(ctx, cause))
		}
	}()
	ctx = graphql.StartOperationTrace(ctx)
	op, response = s.prepare(ctx, asked.params)
	if response != nil {
		return response, op, nil
	}
	if v := visitOf(ctx); v != nil {
		v.operation = op.Operation.Name
	}
	switch kind := op.Operation.Operation; {
	case asked.safe && kind == ast.Mutation:
		no = refuse(http.StatusMethodNotAllowed, kg.BadInput, "A mutation changes something: send it with POST.")
		no.allow = http.MethodPost
		return nil, op, no
	case kind != ast.Subscription:
		return s.execute(ctx, op), op, nil
	case asked.streams:
		return nil, op, nil
	}
	return s.failed(ctx, kg.Errorf(kg.BadInput, "A subscription is answered as events: send Accept: text/event-stream.")), op, nil
}

// prepare finds, checks, parses and validates a query. It gives either an operation that may run or a response that
// says why not.
func (s *Server) prepare(ctx context.Context, params *graphql.RawParams) (*graphql.OperationContext, *graphql.Response) {
	hash, err := s.recall(ctx, params)
	if err != nil {
		return nil, s.failed(ctx, err)
	}
	if _, known := s.documents.Get(ctx, params.Query); !known {
		if err := s.checkDocument(params.Query); err != nil {
			return nil, s.failed(ctx, err)
		}
	}
	op, list := s.exec.CreateOperationContext(ctx, params)
	if list != nil {
		list = s.presentAll(ctx, s.explain(params, op, list))
		return op, s.exec.DispatchError(graphql.WithOperationContext(ctx, op), list)
	}
	if hash != "" {
		s.persisted.Add(ctx, hash, params.Query)
	}
	return op, nil
}

// execute runs a query or mutation.
func (s *Server) execute(ctx context.Context, op *graphql.OperationContext) *graphql.Response {
	next, ctx := s.exec.DispatchOperation(ctx, op)
	return s.settle(ctx, next(ctx))
}

// settle makes what a schema gave fit to be written: its errors presented, and one there where it gave nothing.
func (s *Server) settle(ctx context.Context, response *graphql.Response) *graphql.Response {
	switch {
	case response != nil && len(response.Errors) > 0:
		settled := *response // a schema may keep its own, to give it again
		settled.Errors = s.presentAll(ctx, response.Errors)
		return &settled
	case response != nil && response.Data != nil:
		return response
	case ctx.Err() != nil:
		return s.failed(ctx, ctx.Err())
	}
	return s.failed(ctx, errNoAnswer{})
}

type errNoAnswer struct{}

func (errNoAnswer) Error() string { return "the schema gave no response" }

// failed is a response of one error and no data.
func (s *Server) failed(ctx context.Context, err error) *graphql.Response {
	return &graphql.Response{Errors: gqlerror.List{s.present(ctx, err)}}
}

func isSubscription(op *graphql.OperationContext) bool {
	return op != nil && op.Operation != nil && op.Operation.Operation == ast.Subscription
}
