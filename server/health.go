package server

import (
	"context"
	"encoding/json"
	"net/http"
	"strconv"
)

// aliveText is what /healthz says, such as {"status":"ok","version":"1.0.0"}.
func aliveText(version string) []byte {
	text, err := json.Marshal(struct {
		Status  string `json:"status"`
		Version string `json:"version,omitempty"`
	}{"ok", version})
	if err != nil {
		panic(err) // two strings are always JSON
	}
	return text
}

// serveAlive says that the program runs, whatever its store does: who restarts it would not help a store.
func (s *Server) serveAlive(v *visit, r *http.Request) {
	if isRead(v, r) {
		sayJSON(v, http.StatusOK, s.alive)
	}
}

// serveReady says whether queries should be sent here: not while the store cannot answer, nor once the server stops.
// Why the store cannot is for the log.
func (s *Server) serveReady(v *visit, r *http.Request) {
	if !isRead(v, r) {
		return
	}
	if s.isStopping() {
		sayJSON(v, http.StatusServiceUnavailable, []byte(`{"status":"stopping"}`))
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), healthTimeout)
	defer cancel()
	if err := s.cfg.Health(ctx); err != nil {
		s.logDetail(ctx, kindOf(err), err)
		v.Header().Set("Retry-After", retryAfter)
		sayJSON(v, http.StatusServiceUnavailable, []byte(`{"status":"unavailable"}`))
		return
	}
	sayJSON(v, http.StatusOK, []byte(`{"status":"ready"}`))
}

func sayJSON(v *visit, status int, text []byte) {
	h := v.Header()
	h.Set("Content-Type", "application/json; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Length", strconv.Itoa(len(text)))
	v.WriteHeader(status)
	_, _ = v.Write(text) // fails where the client has gone
}
