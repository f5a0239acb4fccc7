package server

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"forwhom/kg"
)

// refusal is a request that HTTP itself refuses, before anybody asked what the query means.
type refusal struct {
	status int
	err    error
	allow  string // the Allow header of a 405
	hangUp bool   // the rest of the body is not worth reading
}

func refuse(status int, kind kg.ErrorKind, format string, args ...any) *refusal {
	return &refusal{status: status, err: kg.Errorf(kind, format, args...)}
}

func malformed(format string, args ...any) *refusal {
	return refuse(http.StatusBadRequest, kg.BadInput, format, args...)
}

// refusalOf is the refusal that suits an error of the gate, of a client that went away and the like.
func refusalOf(err error) *refusal {
	return &refusal{status: statusOfKind(kindOf(err)), err: err}
}

// statusOfKind is the HTTP status of an answer without data, where the media type has room for one. What a query does
// wrong is 400, as the draft says of validation, which limits are a part of.
func statusOfKind(kind kg.ErrorKind) int {
	switch kind {
	case kg.BadInput, kg.PersistedQueryNotFound, kg.TooCostly:
		return http.StatusBadRequest
	case kg.Unauthenticated:
		return http.StatusUnauthorized
	case kg.Forbidden:
		return http.StatusForbidden
	case kg.NotFound:
		return http.StatusNotFound
	case kg.Conflict:
		return http.StatusConflict
	case kg.TooManyRequests:
		return http.StatusTooManyRequests
	case kg.Unavailable:
		return http.StatusServiceUnavailable
	case kg.Timeout:
		return http.StatusGatewayTimeout
	}
	return http.StatusInternalServerError
}

// isKind says whether a kind is one of the closed list.
func isKind(kind kg.ErrorKind) bool {
	return kind == kg.Internal || statusOfKind(kind) != http.StatusInternalServerError
}

func errInternal() error {
	return kg.Errorf(kg.Internal, "Something went wrong on the server's side; it is not your query. If it happens again, report the request id.")
}

func errTimeout() error {
	return kg.Errorf(kg.Timeout, "The query took too long and was stopped. Ask for fewer things at once.")
}

func errStopped() error {
	return kg.Errorf(kg.Unavailable, "The query was stopped before it was answered. Try again in a moment.")
}

// presented marks an error that has been through present, so that it passes a second time as it is: a schema may put
// errors into its answer itself, past gqlgen's presenter, and so every answer is presented once more as it is written.
type presented struct{}

func (presented) Error() string { return "presented" }

// present turns any error into what a reader may see: a message, a code of kg's list, where in the query and in the
// answer it happened; for INTERNAL the request's id. Every other text stays here or goes to the log.
func (s *Server) present(ctx context.Context, err error) *gqlerror.Error {
	if err == nil {
		return nil
	}
	at, isGraphQL := errors.AsType[*gqlerror.Error](err)
	if isGraphQL && at.Err == error(presented{}) {
		return at
	}
	told := s.toldReader(ctx, err, at)
	shown := &gqlerror.Error{
		Err:        presented{},
		Message:    shorten(told.Message, messageLimit),
		Extensions: map[string]any{"code": string(told.Kind)},
	}
	if isGraphQL {
		shown.Path, shown.Locations = at.Path, at.Locations
	}
	if v := visitOf(ctx); v != nil && told.Kind == kg.Internal {
		shown.Extensions["requestId"] = v.id
	}
	return shown
}

// toldReader decides what a reader is told of an error, and logs the rest. at is the GraphQL error in it, or nil.
func (s *Server) toldReader(ctx context.Context, err error, at *gqlerror.Error) *kg.Error {
	if known, ok := errors.AsType[*kg.Error](err); ok && isKind(known.Kind) {
		if known.Err != nil && statusOfKind(known.Kind) >= http.StatusInternalServerError {
			s.logDetail(ctx, known.Kind, withCause(err, at))
		}
		return known
	}
	if known := fromContext(err); known != nil {
		return known
	}
	if kind := codeOf(at); kind != "" {
		return &kg.Error{Kind: kind, Message: at.Message}
	}
	s.logDetail(ctx, kg.Internal, withCause(err, at))
	return errInternal().(*kg.Error)
}

// withCause adds what a GraphQL error wraps, which its own text leaves out.
func withCause(err error, at *gqlerror.Error) error {
	if at == nil || at.Err == nil || strings.Contains(err.Error(), at.Err.Error()) {
		return err
	}
	return fmt.Errorf("%w: %w", err, at.Err)
}

// fromContext is the error of a context in our words; nil for any other.
func fromContext(err error) *kg.Error {
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return errTimeout().(*kg.Error)
	case errors.Is(err, context.Canceled):
		return errStopped().(*kg.Error)
	}
	return nil
}

// codeOf is the kind of an error that GraphQL's own machinery or a schema made on purpose: gqlparser's are BadInput; one
// with a code of our list keeps it; "" for INTERNAL, and for an error that wraps another, whose text may be anybody's.
func codeOf(err *gqlerror.Error) kg.ErrorKind {
	if err == nil {
		return ""
	}
	var kind kg.ErrorKind
	switch code := err.Extensions["code"].(type) {
	case string:
		kind = kg.ErrorKind(code)
	case kg.ErrorKind:
		kind = code
	}
	switch {
	case kind == errcode.ParseFailed, kind == errcode.ValidationFailed, err.Rule != "":
		return kg.BadInput
	case err.Err != nil, kind == kg.Internal, !isKind(kind):
		return ""
	}
	return kind
}

// kindOf is the kind of an error that did not come from a schema.
func kindOf(err error) kg.ErrorKind {
	if known := fromContext(err); known != nil {
		return known.Kind
	}
	return kg.KindOfError(err)
}

// errorsPerAnswer is how many errors an answer lists; a query of 1,000 unknown fields would have as many.
const errorsPerAnswer = 20

// presentAll presents the errors of an answer and cuts a long list short.
func (s *Server) presentAll(ctx context.Context, list gqlerror.List) gqlerror.List {
	more := len(list) - errorsPerAnswer
	if more > 0 {
		list = list[:errorsPerAnswer]
	}
	shown := make(gqlerror.List, 0, len(list)+1)
	for _, err := range list {
		shown = append(shown, s.present(ctx, err))
	}
	if more > 0 {
		shown = append(shown, &gqlerror.Error{
			Err:        presented{},
			Message:    strconv.Itoa(more) + " more errors are not listed.",
			Extensions: map[string]any{"code": shown[0].Extensions["code"]},
		})
	}
	return shown
}

// messageLimit is how many bytes of a message are shown: gqlparser repeats names of any length and makes suggestions.
const messageLimit = 500

func shorten(message string, limit int) string {
	if len(message) <= limit {
		return message
	}
	for limit > 0 && !utf8.RuneStart(message[limit]) {
		limit--
	}
	return message[:limit] + "…"
}
