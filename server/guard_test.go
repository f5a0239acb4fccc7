package server_test

import (
	"net/http"
	"strings"
	"testing"

	"forwhom/server"
)

func TestPagesOfOtherOrigins(t *testing.T) {
	const friend = "https://friend.example"
	var nobody []string
	friendly, everybody := []string{friend}, []string{"*"}
	for _, c := range []struct {
		name    string
		origins []string
		method  string
		headers []string
		status  int
		allowed string // Access-Control-Allow-Origin
	}{
		{"a client that is no browser", nobody, "POST", nil, 200, ""},
		{"our own page", nobody, "POST", []string{"Origin: itself", "Sec-Fetch-Site: same-origin"}, 200, ""},
		{"our own page in an old browser", nobody, "POST", []string{"Origin: itself"}, 200, ""},
		{"a stranger's page", nobody, "POST", []string{"Origin: https://evil.example", "Sec-Fetch-Site: cross-site"}, 403, ""},
		{"a stranger's page in an old browser", nobody, "POST", []string{"Origin: https://evil.example"}, 403, ""},
		{"a page from a file", nobody, "POST", []string{"Origin: null"}, 403, ""},
		{"a neighbour's page", nobody, "POST", []string{"Origin: https://other.localhost", "Sec-Fetch-Site: same-site"}, 403, ""},
		{"a friend's page, unnamed", nobody, "POST", []string{"Origin: " + friend, "Sec-Fetch-Site: cross-site"}, 403, ""},
		{"a friend's page", friendly, "POST", []string{"Origin: " + friend, "Sec-Fetch-Site: cross-site"}, 200, friend},
		{"a friend's GET", friendly, "GET", []string{"Origin: " + friend, "Sec-Fetch-Site: cross-site"}, 200, friend},
		{"a stranger among friends", friendly, "POST", []string{"Origin: https://evil.example", "Sec-Fetch-Site: cross-site"}, 403, ""},
		{"a friend in plain http", friendly, "POST", []string{"Origin: http://friend.example", "Sec-Fetch-Site: cross-site"}, 403, ""},
		{"anybody where everybody may", everybody, "POST", []string{"Origin: https://evil.example", "Sec-Fetch-Site: cross-site"}, 200, "*"},
		{"an address typed in", nobody, "GET", []string{"Sec-Fetch-Site: none"}, 200, ""},
		{"our page's GET", nobody, "GET", []string{"Sec-Fetch-Site: same-origin"}, 200, ""},
		{"a stranger's image", nobody, "GET", []string{"Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors"}, 403, ""},
		{"a stranger's link", nobody, "GET", []string{"Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"}, 403, ""},
		{"a GET that the browser asked for first", nobody, "GET", []string{"Sec-Fetch-Site: cross-site", "GraphQL-Require-Preflight: 1"}, 200, ""},
		{"an Apollo client's GET", nobody, "GET", []string{"Sec-Fetch-Site: cross-site", "Apollo-Require-Preflight: 1"}, 200, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			path, body := "/graphql", query("{hello}")
			if c.method == "GET" {
				path, body = "/graphql?query={hello}", ""
			}
			s := start(t, server.Config{Schema: answering(`{"hello":"x"}`), Origins: c.origins})
			r := s.request(c.method, path, body, c.headers...)
			if r.Header.Get("Origin") == "itself" {
				r.Header.Set("Origin", s.url)
			}
			if body != "" {
				r.Header.Set("Content-Type", "application/json")
			}
			got := s.do(r)
			if got.status != c.status || got.header.Get("Access-Control-Allow-Origin") != c.allowed {
				t.Errorf("got %d, allowed %q", got.status, got.header.Get("Access-Control-Allow-Origin"))
			}
			if code := codes(t, got.body); (code == "FORBIDDEN") != (c.status == 403) {
				t.Errorf("got %s", got.body)
			}
			if got.header.Get("Access-Control-Allow-Credentials") != "" {
				t.Error("credentials are allowed")
			}
		})
	}
}

func TestPreflight(t *testing.T) {
	ask := []string{"Access-Control-Request-Method: POST", "Access-Control-Request-Headers: content-type,x-request-id", "Sec-Fetch-Site: cross-site"}
	for _, c := range []struct {
		name    string
		origins []string
		origin  string
		allowed string
	}{
		{"nobody is named", nil, "https://a.example", ""},
		{"a named origin", []string{"https://a.example"}, "https://a.example", "https://a.example"},
		{"another origin", []string{"https://a.example"}, "https://b.example", ""},
		{"a name that begins alike", []string{"https://a.example"}, "https://a.example.evil", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := start(t, server.Config{Schema: answering(`{}`), Origins: c.origins})
			got := s.do(s.request(http.MethodOptions, "/graphql", "", append(ask, "Origin: "+c.origin)...))
			if got.status != http.StatusNoContent || got.header.Get("Access-Control-Allow-Origin") != c.allowed {
				t.Errorf("got %d, %q", got.status, got.header.Get("Access-Control-Allow-Origin"))
			}
			if vary := strings.Join(got.header.Values("Vary"), ","); !strings.Contains(vary, "Origin") {
				t.Errorf("Vary is %q", vary)
			}
		})
	}
}

func TestSecurityHeadersGoWithEveryAnswer(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{"hello":"x"}`)})
	for _, path := range []string{"/graphql?query={hello}", "/graphql", "/healthz", "/readyz", "/graphiql/", "/graphiql", "/", "/nothing"} {
		got := s.do(s.request(http.MethodGet, path, ""))
		for name, want := range map[string]string{
			"X-Content-Type-Options":       "nosniff",
			"Referrer-Policy":              "no-referrer",
			"Cross-Origin-Resource-Policy": "same-origin",
			"Cross-Origin-Opener-Policy":   "same-origin",
		} {
			if got.header.Get(name) != want {
				t.Errorf("%s: %s is %q", path, name, got.header.Get(name))
			}
		}
		policy := got.header.Get("Content-Security-Policy")
		if !strings.Contains(policy, "frame-ancestors 'none'") || strings.Contains(policy, "default-src 'self'") != (path == "/graphiql/" || path == "/") {
			t.Errorf("%s: policy %q", path, policy)
		}
		if got.header.Get("X-Request-Id") == "" || got.header.Get("Server") != "" {
			t.Errorf("%s: %v", path, got.header)
		}
	}
}
