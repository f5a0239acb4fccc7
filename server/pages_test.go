package server_test

import (
	"compress/gzip"
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/fstest"

	"forwhom/kg"
	"forwhom/server"
)

func TestPages(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{}`)})
	for _, c := range []struct {
		method, path string
		status       int
		kind         string
		location     string
	}{
		{"GET", "/graphiql/", 200, "text/html; charset=utf-8", ""},
		{"GET", "/graphiql/index.html", 200, "text/html; charset=utf-8", ""},
		{"GET", "/graphiql/graphiql.js", 200, "text/javascript; charset=utf-8", ""},
		{"GET", "/graphiql/graphiql.css", 200, "text/css; charset=utf-8", ""},
		{"GET", "/graphiql/LICENSES.txt", 200, "text/plain; charset=utf-8", ""},
		{"HEAD", "/graphiql/", 200, "text/html; charset=utf-8", ""},
		{"GET", "/graphiql", 302, "text/plain; charset=utf-8", "graphiql/"},
		{"GET", "/graphiql?query=%7Bx%7D", 302, "text/plain; charset=utf-8", "graphiql/?query=%7Bx%7D"},
		{"GET", "/map/?view=table", 302, "text/plain; charset=utf-8", "../map?view=table"},
		{"GET", "/study/a%20b/", 302, "text/plain; charset=utf-8", "../a%20b"},
		{"GET", "/", 200, "text/html; charset=utf-8", ""},
		{"GET", "/map", 200, "text/html; charset=utf-8", ""},
		{"GET", "/study/taylor-2024-fgc-pre-proceedings", 200, "text/html; charset=utf-8", ""},
		{"HEAD", "/study/anything", 200, "text/html; charset=utf-8", ""},
		{"POST", "/study/anything", 405, "text/plain; charset=utf-8", ""},
		{"GET", "/study/", 404, "text/plain; charset=utf-8", ""},
		{"GET", "/study/a/b", 404, "text/plain; charset=utf-8", ""},
		{"GET", "/nonsense/a", 404, "text/plain; charset=utf-8", ""},
		{"POST", "/graphiql/", 405, "text/plain; charset=utf-8", ""},
		{"POST", "/", 405, "text/plain; charset=utf-8", ""},
		{"GET", "/nothing", 404, "text/plain; charset=utf-8", ""},
		{"POST", "/nothing", 404, "text/plain; charset=utf-8", ""},
		{"GET", "/graphiql/nothing.js", 404, "text/plain; charset=utf-8", ""},
		{"GET", "/graphiql/../../etc/passwd", 404, "text/plain; charset=utf-8", ""},
		{"GET", "/graphiql/%2e%2e/embed.go", 404, "text/plain; charset=utf-8", ""},
		{"GET", "/graphql/", 404, "text/plain; charset=utf-8", ""},
		{"GET", "//graphiql/", 404, "text/plain; charset=utf-8", ""},
		{"GET", "/healthz/", 404, "text/plain; charset=utf-8", ""},
	} {
		t.Run(c.method+" "+c.path, func(t *testing.T) {
			got := s.do(s.request(c.method, c.path, ""))
			if got.status != c.status || got.header.Get("Content-Type") != c.kind || got.header.Get("Location") != c.location {
				t.Errorf("got %d %s, to %q", got.status, got.header.Get("Content-Type"), got.header.Get("Location"))
			}
			if c.status == 200 && (got.header.Get("ETag") == "" || got.header.Get("Cache-Control") != "no-cache") {
				t.Errorf("not to be asked for again: %v", got.header)
			}
		})
	}
}

// Whoever opens an address that is not there in a browser gets the page, which has a way on; nothing else changes.
func TestBrowserAtNoAddressGetsThePage(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{}`)})
	browser := "Accept: text/html,application/xhtml+xml,*/*;q=0.8"
	home := s.do(s.request(http.MethodGet, "/", "", browser))
	for path, want := range map[string]string{"/nothing": home.body, "/study/a/b": home.body, "/assets/gone.js": home.body} {
		got := s.do(s.request(http.MethodGet, path, "", browser, "If-None-Match: "+home.header.Get("ETag")))
		if got.status != 404 || got.body != want || got.header.Get("Content-Security-Policy") == "" || got.header.Get("Cache-Control") != "no-cache" {
			t.Errorf("%s: %d, %d bytes, %v", path, got.status, len(got.body), got.header)
		}
	}
	for name, got := range map[string]reply{
		"script": s.do(s.request(http.MethodGet, "/assets/gone.js", "", "Accept: */*")),
		"post":   s.do(s.request(http.MethodPost, "/nothing", "", browser)),
	} {
		if got.status != 404 || got.header.Get("Content-Type") != "text/plain; charset=utf-8" {
			t.Errorf("%s: %d %s", name, got.status, got.header.Get("Content-Type"))
		}
	}
}

func TestPageIsCompressedAndSentOnce(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{}`)})
	plain := s.do(s.request(http.MethodGet, "/graphiql/graphiql.js", ""))
	zipped := s.do(s.request(http.MethodGet, "/graphiql/graphiql.js", "", "Accept-Encoding: br, gzip;q=0.5"))
	if zipped.header.Get("Content-Encoding") != "gzip" || unzip(t, zipped.body) != plain.body || len(zipped.body) > len(plain.body)/2 {
		t.Errorf("%s, %d of %d bytes", zipped.header.Get("Content-Encoding"), len(zipped.body), len(plain.body))
	}
	if plain.header.Get("ETag") == zipped.header.Get("ETag") {
		t.Error("both have the same ETag")
	}
	for _, c := range []struct {
		name, etag string
		status     int
	}{
		{"the same", zipped.header.Get("ETag"), 304},
		{"the same, weak", "W/" + zipped.header.Get("ETag"), 304},
		{"one of several", `"a", ` + zipped.header.Get("ETag"), 304},
		{"any", "*", 304},
		{"another", `"a"`, 200},
		{"uncompressed", plain.header.Get("ETag"), 200},
	} {
		got := s.do(s.request(http.MethodGet, "/graphiql/graphiql.js", "", "Accept-Encoding: gzip", "If-None-Match: "+c.etag))
		if got.status != c.status || (got.status == 304) != (got.body == "") {
			t.Errorf("%s: %d with %d bytes", c.name, got.status, len(got.body))
		}
	}
}

// Files whose names hold a hash never change; everything else is asked for each time, the page that names them above all.
func TestOnlyAssetsAreKeptForEver(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{}`), Pages: fstest.MapFS{
		"index.html":        {Data: []byte("<!doctype html>")},
		"routes.json":       {Data: []byte(`["/", "/study/*"]`)},
		"assets/a-1234.js":  {Data: []byte("x")},
		"assets/index.html": {Data: []byte("x")},
	}})
	for path, want := range map[string]string{
		"/": "no-cache", "/study/a": "no-cache", "/routes.json": "no-cache",
		"/assets/a-1234.js": "public, max-age=31536000, immutable",
	} {
		if got := s.do(s.request(http.MethodGet, path, "")); got.status != 200 || got.header.Get("Cache-Control") != want {
			t.Errorf("%s: %d, %s; want %s", path, got.status, got.header.Get("Cache-Control"), want)
		}
	}
	if got := s.do(s.request(http.MethodGet, "/assets/gone.js", "")); got.status != 404 || got.header.Get("Cache-Control") != "no-cache" || !strings.Contains(got.header.Get("Vary"), "Accept,") {
		t.Errorf("what is not there must not be kept: %d, %v", got.status, got.header)
	}
}

func TestRoutesThatMakeNoSenseStopTheStart(t *testing.T) {
	for _, list := range []string{"no list", `["/[/"]`} {
		_, err := server.New(server.Config{Schema: answering(`{}`), Pages: fstest.MapFS{"routes.json": {Data: []byte(list)}}})
		if err == nil || !strings.Contains(err.Error(), "routes.json") {
			t.Errorf("%s: %v", list, err)
		}
	}
}

func TestWithoutADashboardTheRootLeadsToGraphiQL(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{}`), Pages: fstest.MapFS{"graphiql/index.html": {Data: []byte("x")}}})
	if got := s.do(s.request(http.MethodGet, "/", "")); got.status != 302 || got.header.Get("Location") != "graphiql/" {
		t.Errorf("%d to %q", got.status, got.header.Get("Location"))
	}
}

// What is served is whatever files there are.
func TestRootBelongsToTheDashboardWhenItIsThere(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{}`), Pages: fstest.MapFS{
		"index.html":     {Data: []byte("<!doctype html>")},
		"assets/a.woff2": {Data: []byte("x")},
		"assets/strange": {Data: []byte("x")},
	}})
	for path, kind := range map[string]string{"/": "text/html; charset=utf-8", "/assets/a.woff2": "font/woff2", "/assets/strange": "application/octet-stream"} {
		if got := s.do(s.request(http.MethodGet, path, "")); got.status != 200 || got.header.Get("Content-Type") != kind {
			t.Errorf("%s: %d %s", path, got.status, got.header.Get("Content-Type"))
		}
	}
}

func unzip(t *testing.T, text string) string {
	t.Helper()
	reader, err := gzip.NewReader(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	plain, err := io.ReadAll(reader)
	if err != nil {
		t.Fatal(err)
	}
	return string(plain)
}

func TestGzip(t *testing.T) {
	long := `{"hello":"` + strings.Repeat("long ", 1000) + `"}`
	for _, c := range []struct {
		name, data, accept string
		zipped             bool
	}{
		{"long", long, "gzip", true},
		{"long, among others", long, "deflate, GZIP;q=0.8, *;q=0", true},
		{"long, anything", long, "*", true},
		{"long, nothing said", long, "", false},
		{"long, refused", long, "gzip;q=0, *", false},
		{"long, others only", long, "br, identity", false},
		{"short", `{"hello":"x"}`, "gzip", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := start(t, server.Config{Schema: answering(c.data)})
			for range 2 { // the second takes the writer from the pool
				got := s.post(query("{hello}"), "Accept-Encoding: "+c.accept)
				if zipped := got.header.Get("Content-Encoding") == "gzip"; zipped != c.zipped {
					t.Fatalf("compressed: %v", zipped)
				}
				if c.zipped {
					got.body = unzip(t, got.body)
				}
				if got.body != `{"data":`+c.data+`}` {
					t.Errorf("got %.100s", got.body)
				}
			}
		})
	}
}

func TestHealth(t *testing.T) {
	var health error
	s := start(t, server.Config{Schema: answering(`{}`), Version: "1.2.3", Health: func(ctx context.Context) error {
		if _, bounded := ctx.Deadline(); !bounded {
			t.Error("the store may think for ever")
		}
		return health
	}})
	for _, c := range []struct {
		path   string
		health error
		status int
		want   string
	}{
		{"/healthz", nil, 200, `{"status":"ok","version":"1.2.3"}`},
		{"/healthz", errors.New(secret), 200, `{"status":"ok","version":"1.2.3"}`},
		{"/readyz", nil, 200, `{"status":"ready"}`},
		{"/readyz", errors.New(secret), 503, `{"status":"unavailable"}`},
		{"/readyz", kg.Errorf(kg.Unavailable, "no store"), 503, `{"status":"unavailable"}`},
	} {
		health = c.health
		if got := s.do(s.request(http.MethodGet, c.path, "")); got.status != c.status || got.body != c.want {
			t.Errorf("%s with %v: %d %s", c.path, c.health, got.status, got.body)
		}
		if got := s.do(s.request(http.MethodDelete, c.path, "")); got.status != 405 || got.header.Get("Allow") != "GET, HEAD" {
			t.Errorf("DELETE %s: %d", c.path, got.status)
		}
	}
	if !strings.Contains(s.log.String(), "secret.db") {
		t.Error("the log does not say why the store is not ready")
	}
}
