package server_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"

	"forwhom/server"
)

func hashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// persisted is the body of a request with a hash, and with the query if there is one.
func persisted(hash, text string) string {
	body := map[string]any{"extensions": map[string]any{"persistedQuery": map[string]any{"version": 1, "sha256Hash": hash}}}
	if text != "" {
		body["query"] = text
	}
	encoded, err := json.Marshal(body)
	if err != nil {
		panic(err)
	}
	return string(encoded)
}

func TestPersistedQueries(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{"hello":"x"}`)})
	const text, wrong = "query kept{hello}", "{nope}"
	long := "{hello}#" + strings.Repeat("x", 70_000)
	for _, c := range []struct {
		name, body string
		codes      string
		want       string
	}{
		{"not yet known", persisted(hashOf(text), ""), "PERSISTED_QUERY_NOT_FOUND", `"message":"PersistedQueryNotFound"`},
		{"another's hash", persisted(hashOf("{study{id}}"), text), "BAD_INPUT", "not the hash"},
		{"still not known", persisted(hashOf(text), ""), "PERSISTED_QUERY_NOT_FOUND", ""},
		{"with its query", persisted(hashOf(text), text), "", `"data"`},
		{"known", persisted(hashOf(text), ""), "", `"data"`},
		{"known, with null", strings.Replace(persisted(hashOf(text), ""), "{", `{"query":null,`, 1), "", `"data"`},
		{"in capitals", persisted(strings.ToUpper(hashOf(text)), ""), "PERSISTED_QUERY_NOT_FOUND", ""},
		{"one that is not valid", persisted(hashOf(wrong), wrong), "BAD_INPUT", "nope"},
		{"is not kept", persisted(hashOf(wrong), ""), "PERSISTED_QUERY_NOT_FOUND", ""},
		{"one that is too long", persisted(hashOf(long), long), "TOO_COSTLY", ""},
		{"is not kept either", persisted(hashOf(long), ""), "PERSISTED_QUERY_NOT_FOUND", ""},
		{"another version", strings.Replace(persisted(hashOf(text), ""), `"version":1`, `"version":2`, 1), "BAD_INPUT", ""},
		{"no hash", `{"extensions":{"persistedQuery":{"version":1}}}`, "BAD_INPUT", ""},
		{"nonsense", `{"extensions":{"persistedQuery":7}}`, "BAD_INPUT", ""},
		{"null is none", `{"extensions":{"persistedQuery":null}}`, "BAD_INPUT", "query is missing"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := s.post(c.body)
			if codes(t, got.body) != c.codes || !strings.Contains(got.body, c.want) {
				t.Errorf("got %s", got.body)
			}
			if (got.status == 200) != (c.codes == "") {
				t.Errorf("status %d", got.status)
			}
		})
	}
	values := url.Values{"extensions": {fmt.Sprintf(`{"persistedQuery":{"version":1,"sha256Hash":%q}}`, hashOf(text))}}
	if got := s.do(s.request(http.MethodGet, "/graphql?"+values.Encode(), "")); got.body != `{"data":{"hello":"x"}}` {
		t.Errorf("by GET: %s", got.body)
	}
}

// What is kept is bounded: the first of many is forgotten, the last is there.
func TestMemoryForPersistedQueriesIsBounded(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{"hello":"x"}`), PersistedMemory: 10_000})
	text := func(i int) string { return fmt.Sprintf("{hello}#%d%s", i, strings.Repeat("x", 1000)) }
	for i := range 20 {
		s.post(persisted(hashOf(text(i)), text(i)))
	}
	if got := s.post(persisted(hashOf(text(0)), "")); codes(t, got.body) != "PERSISTED_QUERY_NOT_FOUND" {
		t.Errorf("the first: %s", got.body)
	}
	if got := s.post(persisted(hashOf(text(19)), "")); codes(t, got.body) != "" {
		t.Errorf("the last: %s", got.body)
	}
}

// A document is parsed once and keeps its address, which plans are kept by; with no room it is parsed anew.
func TestDocumentsAreKept(t *testing.T) {
	for name, c := range map[string]struct {
		memory int
		same   bool
	}{"with room": {0, true}, "without": {1000, false}} {
		t.Run(name, func(t *testing.T) {
			var seen []any
			s := start(t, server.Config{DocumentMemory: c.memory, Schema: doing(func(ctx context.Context) *graphql.Response {
				seen = append(seen, graphql.GetOperationContext(ctx).Doc)
				return data(`{}`)
			})})
			text := "{hello study{id name next{id name}}}"
			for range 2 {
				s.post(query(text))
			}
			if len(seen) != 2 || (seen[0] == seen[1]) != c.same {
				t.Errorf("the same: %v", !c.same)
			}
		})
	}
}
