package server

import (
	"context"
	"crypto/rand"
	"errors"
	"log"
	"log/slog"
	"net/http"
	"runtime/debug"
	"strings"
	"sync/atomic"
	"time"

	"forwhom/kg"
)

// visit is one request on its way through: it notes what is written to the client, and what the log will say.
type visit struct {
	http.ResponseWriter
	id        string
	started   time.Time
	status    int // 0 until something is written
	bytes     int64
	operation string       // its name, if the client gave one and the query is valid
	details   atomic.Int32 // errors told to the log
}

type visitKey struct{}

// visitOf returns the visit that a context belongs to; nil outside any.
func visitOf(ctx context.Context) *visit {
	v, _ := ctx.Value(visitKey{}).(*visit)
	return v
}

func newVisit(w http.ResponseWriter, r *http.Request) *visit {
	return &visit{ResponseWriter: w, id: requestID(r.Header.Get("X-Request-Id")), started: time.Now()}
}

// requestID takes over an id that a proxy gave, if it is short and plain enough to be safe in a log; else it makes one.
func requestID(given string) string {
	if given == "" || len(given) > 64 || strings.ContainsFunc(given, notOfAnID) {
		return rand.Text()
	}
	return given
}

func notOfAnID(c rune) bool {
	letter := 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
	return !letter && c != '-' && c != '_' && c != '.'
}

// WriteHeader notes the status. See http.ResponseWriter.
func (v *visit) WriteHeader(status int) {
	if v.status == 0 {
		v.status = status
	}
	v.ResponseWriter.WriteHeader(status)
}

// Write notes how much is written. See http.ResponseWriter.
func (v *visit) Write(text []byte) (int, error) {
	if v.status == 0 {
		v.status = http.StatusOK
	}
	n, err := v.ResponseWriter.Write(text)
	v.bytes += int64(n)
	return n, err
}

// Unwrap is for http.ResponseController.
func (v *visit) Unwrap() http.ResponseWriter { return v.ResponseWriter }

// statusClientGone stands in the log, never on the wire, where nobody was left to answer.
const statusClientGone = 499

// logAccess writes a line for each request: neither its query string nor its body, as what somebody asks about is
// theirs, nor their address.
func (s *Server) logAccess(v *visit, r *http.Request) {
	level := slog.LevelInfo
	if r.URL.Path == "/healthz" || r.URL.Path == "/readyz" {
		level = slog.LevelDebug
	}
	status := v.status
	if status == 0 {
		status = statusClientGone
	}
	s.cfg.Logger.LogAttrs(r.Context(), level, "request",
		slog.String("id", v.id),
		slog.String("method", shorten(r.Method, 20)),
		slog.String("path", shorten(r.URL.Path, 200)),
		slog.String("operation", v.operation),
		slog.Int("status", status),
		slog.Int64("bytes", v.bytes),
		slog.Duration("took", time.Since(v.started)),
	)
}

// detailsPerVisit keeps one bad answer of a thousand errors from filling the log.
const detailsPerVisit = 20

// logDetail tells the log, and the log alone, what an error's reader is not told.
func (s *Server) logDetail(ctx context.Context, kind kg.ErrorKind, err error) {
	s.logTrouble(ctx, "failed", slog.String("code", string(kind)), slog.String("error", err.Error()))
}

func (s *Server) logTrouble(ctx context.Context, what string, attrs ...slog.Attr) {
	if v := visitOf(ctx); v != nil {
		if v.details.Add(1) > detailsPerVisit {
			return
		}
		attrs = append(attrs, slog.String("id", v.id))
	}
	s.cfg.Logger.LogAttrs(ctx, slog.LevelError, what, attrs...)
}

// recovered turns a panic into an error for the reader, and tells the log where it was. gqlgen calls it for resolvers.
func (s *Server) recovered(ctx context.Context, cause any) error {
	s.logTrouble(ctx, "panic", slog.Any("cause", cause), slog.String("stack", string(debug.Stack())))
	return errInternal()
}

// recoverVisit is the last net, for panics outside any query.
func (s *Server) recoverVisit(v *visit, r *http.Request) {
	cause := recover()
	if cause == nil {
		return
	}
	if err, ok := cause.(error); ok && errors.Is(err, http.ErrAbortHandler) {
		panic(cause) // net/http's own way to drop a connection
	}
	err := s.recovered(r.Context(), cause)
	if v.status != 0 {
		panic(http.ErrAbortHandler) // half an answer is out: cut it off rather than let it look whole
	}
	s.refuse(v, r, plainJSON, &refusal{status: http.StatusInternalServerError, err: err})
}

// connectionLog passes on what net/http says of connections, most of which are clients that cannot speak HTTP.
func connectionLog(logger *slog.Logger) *log.Logger {
	return slog.NewLogLogger(logger.Handler(), slog.LevelDebug)
}
