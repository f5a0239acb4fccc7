package server_test

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"

	"github.com/99designs/gqlgen/graphql"

	"forwhom/server"
)

// Whatever a client sends to /graphql, the answer is JSON, an event stream or empty as documented, errors have a code,
// and nothing is the server's fault.
func FuzzRequest(f *testing.F) {
	f.Add("POST", "application/json", "", "", []byte(`{"query":"query($w:Where){hello(where:$w)}","variables":{"w":{"and":[{"text":"x"}]}}}`))
	f.Add("POST", "application/json; charset=utf-8", "*/*;q=0.1", "", []byte(`{"query":"query($p:Colour,$n:Int){hello(pick:$p,n:$n)}","variables":{"p":"RED","n":1.5}}`))
	f.Add("POST", "text/plain", "text/event-stream", "", []byte(`{`))
	f.Add("POST", "application/json", "text/event-stream", "", []byte(`{"query":"subscription{ticks}"}`))
	f.Add("POST", "application/json", "application/graphql-response+json", "", []byte(persisted(hashOf("{hello}"), "{hello}")))
	f.Add("GET", "", "application/json", "query={study{id,...F}}fragment+F+on+Study{name}&variables={}", []byte(nil))
	f.Add("GET", "", "", "query=mutation{change}&extensions=%7B%22persistedQuery%22%3A1%7D", []byte(nil))
	f.Add("HEAD", "", "", "%", []byte(nil))
	f.Add("OPTIONS", "", "", "", []byte("x"))
	handler, err := server.New(server.Config{Logger: discard(), Schema: newFake(func(context.Context) graphql.ResponseHandler {
		return graphql.OneShot(data(`{"hello":"x"}`))
	})})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, method, contentType, accept, rawQuery string, body []byte) {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", bytes.NewReader(body))
		r.Method, r.URL = method, &url.URL{Path: "/graphql", RawQuery: rawQuery}
		if len(body) == 0 {
			r.Body, r.ContentLength = http.NoBody, 0
		}
		r.Header.Set("Content-Type", contentType)
		if accept != "" {
			r.Header.Set("Accept", accept)
		}
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		if w.Code >= 500 {
			t.Fatalf("%d %s", w.Code, w.Body)
		}
		switch w.Header().Get("Content-Type") {
		case "application/json; charset=utf-8", "application/graphql-response+json; charset=utf-8":
			if !json.Valid(w.Body.Bytes()) {
				t.Fatalf("not JSON: %q", w.Body)
			}
			if codes(t, w.Body.String()) == "INTERNAL" {
				t.Fatalf("our fault: %s", w.Body)
			}
		case "text/event-stream; charset=utf-8":
			if !bytes.HasSuffix(w.Body.Bytes(), []byte("event: complete\ndata:\n\n")) {
				t.Fatalf("a stream without an end: %q", w.Body)
			}
		default:
			if w.Code != http.StatusNoContent || w.Body.Len() > 0 {
				t.Fatalf("%d as %q: %q", w.Code, w.Header().Get("Content-Type"), w.Body)
			}
		}
	})
}

// An answer to an Accept header is one that the header allows.
func FuzzAccept(f *testing.F) {
	for _, accept := range []string{"", "*/*", "text/html,application/*;q=0.5", `application/json;q="0"`, "text/event-stream;q=1e-9", ",,;=,"} {
		f.Add(accept)
	}
	handler, err := server.New(server.Config{Logger: discard(), Schema: answering(`{"hello":"x"}`)})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, accept string) {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/graphql?query={hello}", nil)
		r.Header["Accept"] = []string{accept}
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		if w.Code != http.StatusOK && w.Code != http.StatusNotAcceptable {
			t.Fatalf("%d %s", w.Code, w.Body)
		}
	})
}
