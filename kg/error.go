package kg

import (
	"context"
	"errors"
	"fmt"
)

// ErrorKind is what went wrong, as far as whoever asked needs to know. The list is closed; each way to the outside
// (GraphQL code, HTTP status, exit code) has one table over it.
type ErrorKind string

// The kinds of errors, named as the API's `extensions.code`.
const (
	BadInput               ErrorKind = "BAD_INPUT"                 // what was asked is not well-formed or out of range
	PersistedQueryNotFound ErrorKind = "PERSISTED_QUERY_NOT_FOUND" // a hash without a known query
	Unauthenticated        ErrorKind = "UNAUTHENTICATED"           // nobody is signed in, and somebody must be
	Forbidden              ErrorKind = "FORBIDDEN"                 // signed in, and not allowed
	NotFound               ErrorKind = "NOT_FOUND"                 // what a change names is not there
	Conflict               ErrorKind = "CONFLICT"                  // the data moved on: start again
	TooCostly              ErrorKind = "TOO_COSTLY"                // over a limit of size, depth or cost
	TooManyRequests        ErrorKind = "TOO_MANY_REQUESTS"         // slow down
	Unavailable            ErrorKind = "UNAVAILABLE"               // the store cannot be reached now
	Timeout                ErrorKind = "TIMEOUT"                   // it took too long
	Internal               ErrorKind = "INTERNAL"                  // our fault
)

// Error is the one error type. Message is written for whoever asked: what was wrong, with which value, what to do.
// Path is where in the answer it belongs, response keys and numbers, nil for all of it. Err is for the log alone and
// never reaches a reader.
type Error struct {
	Kind    ErrorKind
	Message string
	Path    []any
	Err     error
}

// Error gives kind, message and cause, for logs.
func (e *Error) Error() string {
	if e.Err != nil {
		return fmt.Sprintf("%s: %s: %v", e.Kind, e.Message, e.Err)
	}
	return fmt.Sprintf("%s: %s", e.Kind, e.Message)
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// Errorf returns an error of a kind with a message for whoever asked.
func Errorf(kind ErrorKind, format string, args ...any) *Error {
	return &Error{Kind: kind, Message: fmt.Sprintf(format, args...)}
}

// Wrap returns an error of a kind with a message for whoever asked and a cause for the log.
func Wrap(kind ErrorKind, err error, format string, args ...any) *Error {
	return &Error{Kind: kind, Message: fmt.Sprintf(format, args...), Err: err}
}

// KindOfError returns the kind of an error; Internal for one that is not ours, "" for nil.
func KindOfError(err error) ErrorKind {
	var e *Error
	switch {
	case err == nil:
		return ""
	case errors.As(err, &e):
		return e.Kind
	}
	return Internal
}

// ContextError returns what whoever asked is told of a context that is over: Timeout where its deadline passed, else the
// cause of its end; nil while it is not over.
func ContextError(ctx context.Context) error {
	switch err := ctx.Err(); {
	case err == nil:
		return nil
	case errors.Is(err, context.DeadlineExceeded):
		return Wrap(Timeout, err, "it took too long; ask for less at once")
	}
	return context.Cause(ctx)
}
