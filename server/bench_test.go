package server_test

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"forwhom/server"
)

// big is an answer of about 270 KB, 50 themes of 20 findings.
func big() string {
	var b strings.Builder
	b.WriteString(`{"themes":[`)
	for i := range 50 {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `{"id":"theme:t-%d","findings":[`, i)
		for j := range 20 {
			if j > 0 {
				b.WriteByte(',')
			}
			fmt.Fprintf(&b, `{"id":"finding:f-%d-%d","statement":%q}`, i, j, strings.Repeat("evidence of what works, for whom, where ", 5))
		}
		b.WriteString("]}")
	}
	b.WriteString("]}")
	return b.String()
}

// sink is a ResponseWriter that keeps nothing.
type sink struct {
	header http.Header
	n      int
}

func (s *sink) Header() http.Header         { return s.header }
func (s *sink) WriteHeader(int)             {}
func (s *sink) Write(p []byte) (int, error) { s.n += len(p); return len(p), nil }

// once sends the query of a big answer through the handler.
func once(t testing.TB, handler http.Handler, body []byte, headers ...string) *sink {
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	for _, header := range headers {
		name, value, _ := strings.Cut(header, ": ")
		r.Header.Set(name, value)
	}
	w := &sink{header: http.Header{}}
	handler.ServeHTTP(w, r)
	return w
}

func bigHandler(t testing.TB) (http.Handler, []byte) {
	t.Helper()
	handler, err := server.New(server.Config{Schema: answering(big()), Logger: discard()})
	if err != nil {
		t.Fatal(err)
	}
	return handler, []byte(`{"query":"query big($id:ID){study(id:$id){id name next{id name}}}","variables":{"id":"study:x"}}`)
}

// The whole handler may allocate 150 times for an answer of 270 KB; what is here should leave most of that to the schema.
func TestBigAnswerAllocatesLittle(t *testing.T) {
	if slowness > 1 {
		t.Skip("the race detector allocates too")
	}
	handler, body := bigHandler(t)
	if w := once(t, handler, body); w.n < 200_000 {
		t.Fatalf("answered %d bytes", w.n)
	}
	if n := testing.AllocsPerRun(100, func() { once(t, handler, body) }); n > 110 {
		t.Errorf("%v allocations, the test's own 15 or so among them", n)
	}
}

func BenchmarkBigAnswer(b *testing.B) {
	handler, body := bigHandler(b)
	b.ReportAllocs()
	for b.Loop() {
		once(b, handler, body)
	}
}

func BenchmarkBigAnswerCompressed(b *testing.B) {
	handler, body := bigHandler(b)
	b.ReportAllocs()
	for b.Loop() {
		once(b, handler, body, "Accept-Encoding: gzip")
	}
}

func BenchmarkSmallAnswer(b *testing.B) {
	handler, err := server.New(server.Config{Schema: answering(`{"hello":"x"}`), Logger: discard()})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		once(b, handler, []byte(`{"query":"{hello}"}`))
	}
}

// Over the wire, for what net/http adds.
func BenchmarkBigAnswerOverLoopback(b *testing.B) {
	handler, body := bigHandler(b)
	site := httptest.NewServer(handler)
	defer site.Close()
	b.ReportAllocs()
	for b.Loop() {
		response, err := http.Post(site.URL+"/graphql", "application/json", bytes.NewReader(body))
		if err != nil {
			b.Fatal(err)
		}
		if _, err := io.Copy(io.Discard, response.Body); err != nil {
			b.Fatal(err)
		}
		response.Body.Close()
	}
}
