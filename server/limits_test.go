package server_test

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"forwhom/kg"
	"forwhom/server"
)

type attack struct {
	body   string
	status int
	code   string
}

// hostile are requests that would cost far more than they look.
func hostile() map[string]attack {
	deep := func(n int, open, inner, shut string) string {
		return strings.Repeat(open, n) + inner + strings.Repeat(shut, n)
	}
	var doubling, chain strings.Builder
	for i := range 24 {
		fmt.Fprintf(&doubling, "fragment f%d on Study{...f%d ...f%d}", i, i+1, i+1)
	}
	for i := range 500 {
		fmt.Fprintf(&chain, "fragment f%d on Study{...f%d}", i, i+1)
	}
	var aliases strings.Builder
	for i := range 10_000 {
		fmt.Fprintf(&aliases, "a%d:hello ", i)
	}
	nested := func(value string) string {
		return `{"query":"query($w:Where){hello(where:$w)}","variables":{"w":` + value + `}}`
	}
	return map[string]attack{
		// Few words; only their meaning costs. An extension, here refusing, sees it.
		"24_doubling_fragments":                {query("{study{...f0}}" + doubling.String() + "fragment f24 on Study{id}"), 400, "TOO_COSTLY"},
		"20000_times_the_same_field":           {query(`{study(id:"a"){` + strings.Repeat("id ", 20_000) + "}}"), 400, "TOO_COSTLY"},
		"10000_aliases":                        {query("{" + aliases.String() + "}"), 400, "TOO_COSTLY"},
		"a_chain_of_500_fragments":             {query("{study{...f0}}" + chain.String() + "fragment f500 on Study{id}"), 400, "TOO_COSTLY"},
		"200_levels":                           {query("{study" + deep(200, "{next", "{id}", "}") + "}"), 400, "TOO_COSTLY"},
		"a_5_MB_body":                          {query("{hello}#" + strings.Repeat("x", 5<<20)), 413, "TOO_COSTLY"},
		"a_query_of_1_MB":                      {query("{hello}#" + strings.Repeat("x", 1<<20-100)), 400, "TOO_COSTLY"},
		"input_objects_500_deep":               {query("{hello(where:" + deep(500, "{not:", "{}", "}") + ")}"), 400, "TOO_COSTLY"},
		"input_objects_500_deep_as_variables":  {nested(deep(500, `{"not":`, "{}", "}")), 400, "TOO_COSTLY"},
		"input_lists_100000_deep_as_variables": {nested(deep(100_000, `[`, "", "]")), 400, "TOO_COSTLY"},
		"lists_that_never_end_as_variables":    {nested(strings.Repeat("[", 1<<20-200)), 400, "TOO_COSTLY"},
		"140000_objects_as_variables":          {nested(`{"and":[` + strings.Repeat(`{"a":1},`, 130_000) + `{}]}`), 400, "TOO_COSTLY"},
		"as_many_values_as_allowed":            {nested(`{"and":[` + strings.Repeat(`{"text":"x"},`, 4_990) + `{}]}`), 400, "TOO_COSTLY"},
		"a_circle_of_fragments":                {query("{study{...a}}fragment a on Study{...b}fragment b on Study{...a ...c}fragment c on Study{...c}"), 400, "BAD_INPUT BAD_INPUT"},
		"operations_and_fragments_in_a_chain":  {query(chained(45)), 400, "TOO_COSTLY"},
		"the_same_nested_fields":               {query("{study{" + strings.Repeat("next{next{next{next{id}}}}", 50) + "}}"), 400, "TOO_COSTLY"},
		"the_same_fields_by_fragments":         {query("{study{" + strings.Repeat("...f ...on Study{next{...f}}", 50) + "}}fragment f on Study{id next{id name} x:next{id}}"), 400, "TOO_COSTLY"},
		"a_million_signs":                      {query(strings.Repeat("{", 60_000)), 400, "TOO_COSTLY"},
		"a_name_of_60_KB":                      {query("{" + strings.Repeat("a", 60_000) + "}"), 400, "BAD_INPUT"},
		"a_string_of_60_KB":                    {query(`{hello(n:"` + strings.Repeat(`\u00e9`, 10_000) + `")}`), 400, "BAD_INPUT"},
		"a_body_of_backslashes":                {`{"query":"` + strings.Repeat(`\\`, 500_000) + `"}`, 400, "TOO_COSTLY"},
		"a_body_of_quotes":                     {strings.Repeat(`{"`, 500_000), 400, "TOO_COSTLY"},
		"the_same_field_up_to_the_token_limit": {query(`{study{` + strings.Repeat("id ", 990) + "}}"), 400, "TOO_COSTLY"},
		"five_fields_up_to_the_token_limit":    {query(`{study{` + strings.Repeat("id name a:id b:id c:id ", 110) + "}}"), 400, "TOO_COSTLY"},
		"names_up_to_their_limit":              {query(`{study{` + strings.Repeat("id name __typename a b ", 195) + "}}"), 400, strings.TrimSpace(strings.Repeat("BAD_INPUT ", 21))},
		"unknown_fields_up_to_the_token_limit": {query("{" + strings.Repeat("hallo hella hellu hallu heelo ", 195) + "}"), 400, strings.TrimSpace(strings.Repeat("BAD_INPUT ", 21))},
		"operations_times_fragments":           {query(strings.Repeat("{...f}", 190)), 400, strings.TrimSpace(strings.Repeat("BAD_INPUT ", 21))},
	}
}

// chained is as many operations as fragments, each operation using all of them.
func chained(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "query q%d($a%d:ID){hello(id:$a%d)study{...f0}}", i, i, i)
		fmt.Fprintf(&b, "fragment f%d on Study{...f%d}", i, i+1)
	}
	fmt.Fprintf(&b, "fragment f%d on Study{id}", n)
	return b.String()
}

// Each is refused in under 50 ms, the median of five, and with under 64 MB of memory, by the handler alone. Time is the
// processor's.
func TestHostileRequestsAreRefusedAtOnce(t *testing.T) {
	handler, err := server.New(server.Config{
		Schema: doing(func(ctx context.Context) *graphql.Response {
			<-ctx.Done() // whatever gets here takes ten seconds
			return nil
		}),
		Extensions: []graphql.HandlerExtension{refusing{&gqlerror.Error{Err: kg.Errorf(kg.TooCostly, "too costly")}}},
		Logger:     discard(),
	})
	if err != nil {
		t.Fatal(err)
	}
	for name, attack := range hostile() {
		t.Run(name, func(t *testing.T) {
			limit := 50 * time.Millisecond * slowness
			took, used := time.Duration(0), uint64(0)
			for range 3 { // a machine that is busy with something else gets three chances
				if took, used = medianOfFive(t, handler, attack); took < limit {
					break
				}
			}
			if took > limit || used > 64<<20 {
				t.Errorf("took %v and allocated %d MB, want under %v and 64 MB", took, used>>20, limit)
			}
			t.Logf("%v, %d KB allocated", took, used>>10)
		})
	}
}

// medianOfFive sends an attack five times, each a little different, so that none is known, and returns the median time
// and all that one allocated, which is at least what it held.
func medianOfFive(t *testing.T, handler http.Handler, a attack) (took time.Duration, used uint64) {
	t.Helper()
	var all []time.Duration
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for i := range 5 {
		body := strings.Replace(a.body, `"query":"`, fmt.Sprintf(`"query":"#%d %d\n`, i, time.Now().UnixNano()), 1)
		r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Accept", "application/graphql-response+json")
		w := httptest.NewRecorder()
		started := spent()
		handler.ServeHTTP(w, r)
		all = append(all, spent()-started)
		if w.Code != a.status || codes(t, w.Body.String()) != a.code {
			t.Fatalf("got %d %.300s, want %d %s", w.Code, w.Body, a.status, a.code)
		}
	}
	runtime.ReadMemStats(&after)
	slices.Sort(all)
	return all[2], (after.TotalAlloc - before.TotalAlloc) / 5
}

func TestBodyAtTheLimit(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{"hello":"x"}`), BodyLimit: 1000})
	for _, c := range []struct {
		size, status int
		chunked      bool
	}{{1000, 200, false}, {1000, 200, true}, {1001, 413, false}, {1001, 413, true}, {100_000, 413, true}} {
		body := `{"query":"{hello}","x":"` + strings.Repeat("x", c.size-26) + `"}`
		r := s.request(http.MethodPost, "/graphql", body, "Content-Type: application/json")
		if c.chunked {
			r.Body, r.ContentLength, r.GetBody = io.NopCloser(io.MultiReader(strings.NewReader(body))), -1, nil
		}
		if got := s.do(r); got.status != c.status || (codes(t, got.body) == "") != (c.status == 200) {
			t.Errorf("%d bytes, chunked %v: got %d %s, want %d", c.size, c.chunked, got.status, got.body, c.status)
		}
	}
}

func TestLimitsAreSaid(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{"hello":"x"}`), QueryLimit: 100, TokenLimit: 10, DepthLimit: 4, ValueLimit: 8})
	for body, want := range map[string]string{
		query("{hello}#" + strings.Repeat("x", 93)):                        "The query is 101 bytes long; at most 100 are read: put long values into variables",
		query("{hello hello hello hello hello hello hello hello hello}"):   "The query has more than 10 words and signs",
		query("{study{next{next{next{id}}}}"):                              "The query nests deeper than 4 levels",
		`{"query":"{hello}","variables":{"a":{"b":{"c":{}}}}}`:             "The request's JSON nests deeper than 4 levels",
		`{"query":"{hello}","variables":{"a":[1,2,3,4,5,6,7,8]}}`:          "The request's JSON holds more than 8 values",
		`{"query":"{hello}","variables":{"a":"[[[[[[,,,,,,\"[[[[,,,,\\"}}`: `"data":{"hello":"x"}`,
		query("{hello hello hello hello hello hello hello hello}"):         `"data":{"hello":"x"}`,
		query("{hello(id:\"{{{{{{{{{{{{\")}"):                              `"data":{"hello":"x"}`,
	} {
		if got := s.post(body); !strings.Contains(got.body, want) {
			t.Errorf("%s: got %s, want %s", body, got.body, want)
		}
	}
}

func TestANameUsedTooOftenOrTooLongIsRefusedWithTheWayOut(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{"hello":"x"}`)})
	for body, want := range map[string]string{
		query("{" + strings.Repeat("hello ", 201) + "}"):        `The query uses the name \"hello\" more than 200 times: write what repeats once, as a fragment`,
		query("{" + strings.Repeat("h", 101) + "}"):             "A name in the query is 101 letters long, and none of the schema is longer than 100: shorten it.",
		query("{" + strings.Repeat("hello ", 200) + "}"):        `"data":{"hello":"x"}`,
		query("{hello: " + strings.Repeat("h", 100) + "}"):      "Cannot query field",
		query("{hello ..." + strings.Repeat("F", 60_000) + "}"): "A name in the query is 60000 letters long",
	} {
		if got := s.post(body); !strings.Contains(got.body, want) {
			t.Errorf("%.60s: got %.300s, want %s", body, got.body, want)
		}
	}
}

func TestAServerAnswersToItsOwnNamesOnly(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{"hello":"x"}`), Hosts: []string{"localhost", "127.0.0.1", "::1"}})
	for host, status := range map[string]int{s.addr: 200, "localhost:8080": 200, "LOCALHOST": 200, "[::1]:80": 200, "[::1]": 200, "evil.example": 421, "evil.example:8080": 421, "127.0.0.1.evil.example": 421} {
		r := s.request(http.MethodPost, "/graphql", query("{hello}"), "Content-Type: application/json")
		r.Host = host
		if got := s.do(r); got.status != status {
			t.Errorf("%s: got %d, want %d", host, got.status, status)
		}
	}
}
