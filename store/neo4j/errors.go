package neo4j

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"forwhom/kg"
)

// serverError is what the server answered with, by its code alone: its messages quote what readers wrote, which is
// nothing for a log.
type serverError struct{ code string }

func (e serverError) Error() string { return "the database says " + e.code }

// codeOf is the code of an error of the server, such as "Neo.ClientError.Statement.SyntaxError"; "" for any other error.
func codeOf(err error) string {
	var e *driver.Neo4jError
	if errors.As(err, &e) {
		return e.Code
	}
	return ""
}

// tooSlow are the codes of what the server stopped because of its time.
var tooSlow = map[string]bool{
	"Neo.ClientError.Transaction.TransactionTimedOut":                    true,
	"Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration": true,
}

// tooLarge are the codes of what the server stopped because of its memory.
var tooLarge = map[string]bool{
	"Neo.TransientError.General.MemoryPoolOutOfMemoryError":              true,
	"Neo.TransientError.General.TransactionOutOfMemoryError":             true,
	"Neo.TransientError.General.OutOfMemoryError":                        true,
	"Neo.TransientError.General.StackOverFlowError":                      true,
	"Neo.ClientError.General.TransactionMemoryLimit":                     true,
	"Neo.ClientError.General.TransactionOutOfMemoryError":                true,
	"Neo.ClientError.Transaction.TransactionTimedOutMemoryConfiguration": true,
}

// told turns an error of the driver into one of ours: by its type and code, never by its text, which nobody is told.
// nil stays nil, and so does what is ours already.
func told(ctx context.Context, err error) error {
	if err == nil {
		return nil
	}
	if ours := kg.ContextError(ctx); ours != nil {
		return ours
	}
	var ours *kg.Error
	if errors.As(err, &ours) {
		return err
	}
	code := codeOf(err)
	cause := error(serverError{code})
	switch {
	case tooSlow[code]:
		return kg.Wrap(kg.Timeout, cause, "it took too long; ask for less at once")
	case tooLarge[code]:
		return kg.Wrap(kg.TooCostly, cause, "it needs more memory than the database has for one question; ask for less at once")
	case strings.HasPrefix(code, "Neo.TransientError."), strings.HasPrefix(code, "Neo.ClientError.Security."),
		strings.HasPrefix(code, "Neo.ClientError.Cluster."), strings.HasPrefix(code, "Neo.ClientError.Database."),
		code == "Neo.DatabaseError.General.UnknownError", code == "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase":
		return kg.Wrap(kg.Unavailable, cause, "%s", away)
	case code != "":
		return kg.Wrap(kg.Internal, cause, "the database did not understand its own store")
	case broken(err):
		return kg.Wrap(kg.Unavailable, connectionError{err}, "%s", away)
	}
	return kg.Wrap(kg.Internal, fmt.Errorf("the driver: %T", err), "the database could not be asked")
}

// away is what readers are told where the database does not answer.
const away = "the database does not answer now; try again in a moment"

// connectionError is a connection that could not be made or broke. The text names addresses and what the network said,
// nothing that anybody asked.
type connectionError struct{ err error }

func (e connectionError) Error() string { return "no connection to the database: " + e.err.Error() }
func (e connectionError) Unwrap() error { return e.err }

// broken reports whether a connection was not there, or went away.
func broken(err error) bool {
	var lost *driver.ConnectivityError
	var gaveUp *driver.TransactionExecutionLimit
	var network net.Error
	return errors.As(err, &lost) || errors.As(err, &gaveUp) || errors.As(err, &network) ||
		errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, net.ErrClosed)
}

// again reports whether the same call may well succeed when it is made again.
func again(err error) bool {
	var ours *kg.Error
	if errors.As(err, &ours) {
		return false
	}
	return broken(err) || driver.IsRetryable(err) && !tooLarge[codeOf(err)]
}

// tries calls do until it succeeds, its error is final, or retryTime is over. After the first failure it tells the watch,
// which may know before we do that the server is gone for longer; and where brief, later tries end with retryTime too, so that
// nobody waits for a server that comes back slowly.
func (s *Store) tries(ctx context.Context, brief bool, do func(context.Context) error) error {
	end := time.Now().Add(retryTime)
	err := do(ctx)
	for wait := firstBackoff; err != nil && again(err) && ctx.Err() == nil; wait = min(2*wait, lastBackoff) {
		s.watch.doubt()
		if time.Now().Add(wait).After(end) {
			break
		}
		select {
		case <-time.After(wait):
		case <-s.closed:
			return errClosed()
		case <-ctx.Done():
			return kg.ContextError(ctx)
		}
		err = s.tryAgain(ctx, brief, end, do)
	}
	return told(ctx, err)
}

func (s *Store) tryAgain(ctx context.Context, brief bool, end time.Time, do func(context.Context) error) error {
	if !brief {
		return do(ctx)
	}
	limited, cancel := context.WithDeadline(ctx, end)
	defer cancel()
	err := do(limited)
	if err != nil && ctx.Err() == nil && limited.Err() != nil {
		return kg.Wrap(kg.Unavailable, connectionError{err}, "%s", away)
	}
	return err
}
