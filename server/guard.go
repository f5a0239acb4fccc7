package server

import (
	"fmt"
	"net"
	"net/http"
	"slices"
	"strings"

	"github.com/rs/cors"

	"forwhom/kg"
)

// guard keeps pages of other origins from asking in a reader's name, where CORS would only keep them from reading the
// answer. A POST must be JSON, which a browser does not send elsewhere without asking first; besides, net/http's own
// protection looks at where it says it comes from. A GET, which is safe and may be asked for by any link or image, is
// refused where the browser says that another site's page caused it, unless that origin is named or a header shows that
// the browser asked first. Clients that are no browsers say nothing of the kind and are let through.
type guard struct {
	everybody bool
	origins   []string
	posts     *http.CrossOriginProtection
}

func newGuard(origins []string) (*guard, error) {
	g := &guard{everybody: slices.Contains(origins, "*"), origins: origins, posts: http.NewCrossOriginProtection()}
	for _, origin := range origins {
		if origin == "*" {
			continue
		}
		if err := g.posts.AddTrustedOrigin(origin); err != nil {
			return nil, fmt.Errorf("server: an origin is written as https://example.org: %w", err)
		}
	}
	return g, nil
}

// check refuses a request that a page of an unnamed origin caused.
func (g *guard) check(r *http.Request) *refusal {
	if g.everybody {
		return nil
	}
	forged := g.posts.Check(r) != nil
	if r.Method == http.MethodGet || r.Method == http.MethodHead {
		forged = g.isForgedGet(r)
	}
	if !forged {
		return nil
	}
	no := refuse(http.StatusForbidden, kg.Forbidden,
		"Pages of another origin may not ask here, unless whoever runs the server names their origin.")
	no.hangUp = r.Method == http.MethodPost
	return no
}

func (g *guard) isForgedGet(r *http.Request) bool {
	switch r.Header.Get("Sec-Fetch-Site") {
	case "", "same-origin", "none":
		return false
	}
	return !slices.Contains(g.origins, r.Header.Get("Origin")) && !slices.ContainsFunc(preflightHeaders(), func(name string) bool {
		return r.Header.Get(name) != ""
	})
}

// preflightHeaders are headers that a browser sends to another origin only after it asked CORS. Apollo's clients send
// the last two by themselves.
func preflightHeaders() []string {
	return []string{"Graphql-Require-Preflight", "Apollo-Require-Preflight", "X-Apollo-Operation-Name"}
}

func newCORS(origins []string) *cors.Cors {
	options := cors.Options{
		AllowedOrigins: origins,
		AllowedMethods: []string{http.MethodGet, http.MethodPost},
		AllowedHeaders: append(preflightHeaders(), "Accept", "Authorization", "Content-Type", "X-Request-Id"),
		ExposedHeaders: []string{"Retry-After", "X-Request-Id"},
		MaxAge:         600,
	}
	if len(origins) == 0 {
		options.AllowOriginFunc = func(string) bool { return false } // no list at all means everybody to rs/cors
	}
	return cors.New(options)
}

// isPreflight says whether a browser asks what it may send; rs/cors has answered it.
func isPreflight(r *http.Request) bool {
	return r.Method == http.MethodOptions && r.Header.Get("Access-Control-Request-Method") != ""
}

// securityHeaders go with every answer. The policy is that of data, which no browser should show or frame; pages have
// their own.
func securityHeaders() http.Header {
	return http.Header{
		"X-Content-Type-Options":       {"nosniff"},
		"Referrer-Policy":              {"no-referrer"},
		"Content-Security-Policy":      {"default-src 'none'; frame-ancestors 'none'"},
		"Cross-Origin-Opener-Policy":   {"same-origin"},
		"Cross-Origin-Resource-Policy": {"same-origin"},
	}
}

// pagePolicy is what the dashboard and GraphiQL work under: nothing from elsewhere, no inline script.
const pagePolicy = "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; connect-src 'self'; " +
	"worker-src 'self' blob:; base-uri 'none'; frame-ancestors 'none'; object-src 'none'"

// addressed reports whether a request names a host that this server answers to. A page whose name was made to point at a
// reader's own machine (DNS rebinding) is of the same origin to the browser; its name gives it away.
func (s *Server) addressed(r *http.Request) bool {
	if len(s.cfg.Hosts) == 0 {
		return true
	}
	host, _, err := net.SplitHostPort(r.Host)
	if err != nil {
		host = strings.Trim(r.Host, "[]")
	}
	return slices.ContainsFunc(s.cfg.Hosts, func(name string) bool { return strings.EqualFold(name, host) })
}
