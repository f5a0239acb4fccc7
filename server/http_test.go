package server_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"forwhom/server"
)

const (
	jsonType     = "Accept: application/json"
	responseType = "Accept: application/graphql-response+json"
)

// The draft of May 2025, sentence by sentence, under both media types.
func TestGraphQLOverHTTP(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{"hello":"<you>"}`)})
	for _, c := range []struct {
		name         string
		body         string
		asJSON       int // status under application/json
		asResponse   int // status under application/graphql-response+json
		code         string
		want, absent string
	}{
		{"a query", `{"query":"{hello}"}`, 200, 200, "", `{"data":{"hello":"<you>"}}`, "errors"},
		{"spaces around the body", " \r\n\t{\"query\":\"{hello}\"} \n", 200, 200, "", `"data"`, "errors"},
		{"a byte order mark", "\ufeff" + `{"query":"{hello}"}`, 200, 200, "", `"data"`, "errors"},
		{"a byte order mark in the query", `{"query":"` + "\ufeff" + `{hello}"}`, 200, 200, "", `"data"`, "errors"},
		{"null parameters are as if absent", `{"query":"{hello}","variables":null,"operationName":null,"extensions":null}`, 200, 200, "", `"data"`, "errors"},
		{"unknown members are ignored", `{"query":"{hello}","Query":7,"qeury":[],"id":1}`, 200, 200, "", `"data"`, "errors"},
		{"unknown extensions are ignored", `{"query":"{hello}","extensions":{"some":"value"}}`, 200, 200, "", `"data"`, "errors"},
		{"a variable", `{"query":"query($i:ID){hello(id:$i)}","variables":{"i":"x"}}`, 200, 200, "", `"data"`, "errors"},
		{"the named operation", `{"query":"query a{hello} query b{hello}","operationName":"b"}`, 200, 200, "", `"data"`, "errors"},
		{"not JSON", `NONSENSE`, 400, 400, "BAD_INPUT", "JSON object", "data"},
		{"half a JSON", `{"query":`, 400, 400, "BAD_INPUT", "not JSON", "data"},
		{"JSON and more", `{"query":"{hello}"} {}`, 400, 400, "BAD_INPUT", "not JSON", "data"},
		{"a number", `7`, 400, 400, "BAD_INPUT", "a number", "data"},
		{"null", `null`, 400, 400, "BAD_INPUT", "null", "data"},
		{"a batch", `[{"query":"{hello}"},{"query":"{hello}"}]`, 400, 400, "BAD_INPUT", "Several queries in one request", "data"},
		{"not UTF-8", "{\"query\":\"{hello} # \xff\"}", 400, 400, "BAD_INPUT", "UTF-8", "data"},
		{"no query", `{"qeury":"{hello}"}`, 400, 400, "BAD_INPUT", "query is missing", "data"},
		{"query is null", `{"query":null}`, 400, 400, "BAD_INPUT", "query is missing", "data"},
		{"query is an object", `{"query":{"a":1}}`, 400, 400, "BAD_INPUT", "query must be a string, not an object", "data"},
		{"query is a number", `{"query":0}`, 400, 400, "BAD_INPUT", "not a number", "data"},
		{"query is a boolean", `{"query":false}`, 400, 400, "BAD_INPUT", "not a boolean", "data"},
		{"query is an array", `{"query":["{hello}"]}`, 400, 400, "BAD_INPUT", "not an array", "data"},
		{"operationName is a number", `{"query":"{hello}","operationName":0}`, 400, 400, "BAD_INPUT", "operationName must be a string", "data"},
		{"variables are an array", `{"query":"{hello}","variables":[7]}`, 400, 400, "BAD_INPUT", "variables must be an object", "data"},
		{"variables are a string", `{"query":"{hello}","variables":"{}"}`, 400, 400, "BAD_INPUT", "variables must be an object", "data"},
		{"extensions are false", `{"query":"{hello}","extensions":false}`, 400, 400, "BAD_INPUT", "extensions must be an object", "data"},
		{"a query that does not parse", `{"query":"{"}`, 200, 400, "BAD_INPUT", `"locations"`, "data"},
		{"an empty query", `{"query":""}`, 200, 400, "BAD_INPUT", "no operation", "data"},
		{"a query that is not valid", `{"query":"{nope}"}`, 200, 400, "BAD_INPUT", `Cannot query field \"nope\"`, "data"},
		{"an operation that is not there", `{"query":"query a{hello}","operationName":"b"}`, 200, 400, "BAD_INPUT", `no operation \"b\"`, "data"},
		{"which of two operations", `{"query":"query a{hello} query b{hello}"}`, 200, 400, "BAD_INPUT", "name one in operationName", "data"},
		{"a variable that cannot be coerced", `{"query":"query($n:Int!){hello(n:$n)}","variables":{"n":null}}`, 200, 400, "BAD_INPUT", "variable $n: Int! is required, not null.", "data"},
		{"a variable of the wrong type", `{"query":"query($n:Int!){hello(n:$n)}","variables":{"n":"x"}}`, 200, 400, "BAD_INPUT", "Int", "data"},
		{"a subscription without events", `{"query":"subscription{ticks}"}`, 200, 400, "BAD_INPUT", "text/event-stream", "data"},
		{"a mutation", `{"query":"mutation{change}"}`, 200, 200, "", `"data"`, "errors"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for accept, status := range map[string]int{jsonType: c.asJSON, responseType: c.asResponse} {
				got := s.post(c.body, accept)
				if got.status != status {
					t.Errorf("%s: status %d, want %d", accept, got.status, status)
				}
				_, media, _ := strings.Cut(accept, ": ")
				if sent := got.header.Get("Content-Type"); sent != media+"; charset=utf-8" {
					t.Errorf("%s: answered as %s", accept, sent)
				}
				if code := codes(t, got.body); code != c.code {
					t.Errorf("%s: code %q, want %q", accept, code, c.code)
				}
				if !strings.Contains(got.body, c.want) || strings.Contains(got.body, `"`+c.absent+`":`) {
					t.Errorf("%s: want %s and no %s in %s", accept, c.want, c.absent, got.body)
				}
			}
		})
	}
}

func TestWhatTheClientAccepts(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{"hello":"x"}`)})
	const plain, response, events = "application/json", "application/graphql-response+json", "text/event-stream"
	for accept, want := range map[string]string{
		"":                                       plain,
		"*/*":                                    plain,
		"application/*":                          plain,
		plain:                                    plain,
		"APPLICATION/JSON; charset=UTF-8":        plain,
		response:                                 response,
		response + ", " + plain + ";q=0.9":       response,
		plain + ";q=0.9, " + response:            response,
		plain + ", " + response:                  plain, // equal: the first
		response + ", " + plain:                  response,
		response + ";q=0.5, */*;q=0.1":           response,
		response + ", */*":                       response,
		"*/*, " + response:                       response, // equal: the named
		"text/html, */*;q=0.8":                   plain,
		"*/*, " + plain + ";q=0":                 response,
		plain + "; charset=utf-16, " + response:  response,
		"nonsense;;;, " + plain:                  plain,
		events:                                   events,
		events + ";q=0.1, " + response:           response,
		response + ", " + plain + ", " + events:  response, // a query needs no events
		"text/html":                              "406",
		plain + ";q=0":                           "406",
		response + "; charset=iso-8859-1":        "406",
		"text/*":                                 "406", // events only for who names them
		"application/graphql+json":               "406",
		"application/xml;q=0.9, text/plain;q=.5": "406",
	} {
		t.Run(accept, func(t *testing.T) {
			r := s.request(http.MethodPost, "/graphql", query("{hello}"), "Content-Type: application/json")
			if accept != "" {
				r.Header.Set("Accept", accept)
			}
			got := s.do(r)
			if want == "406" {
				if got.status != http.StatusNotAcceptable || codes(t, got.body) != "BAD_INPUT" {
					t.Errorf("got %d %s, want 406", got.status, got.body)
				}
				return
			}
			if sent := got.header.Get("Content-Type"); got.status != 200 || sent != want+"; charset=utf-8" {
				t.Errorf("got %d %s, want %s", got.status, sent, want)
			}
			if vary := strings.Join(got.header.Values("Vary"), ","); !strings.Contains(vary, "Accept,") && !strings.Contains(vary, "Accept-Encoding") {
				t.Errorf("Vary is %q", vary)
			}
		})
	}
}

func TestWhatTheClientSends(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{"hello":"x"}`)})
	for _, c := range []struct {
		name    string
		method  string
		headers []string
		status  int
		allow   string
	}{
		{"JSON", "POST", []string{"Content-Type: application/json"}, 200, ""},
		{"JSON in UTF-8", "POST", []string{"Content-Type: application/json; charset=UTF-8"}, 200, ""},
		{"JSON in Latin-1", "POST", []string{"Content-Type: application/json; charset=iso-8859-1"}, 415, ""},
		{"no content type", "POST", nil, 415, ""},
		{"a broken content type", "POST", []string{"Content-Type: application/json; ;="}, 415, ""},
		{"a form, as any page can send it", "POST", []string{"Content-Type: application/x-www-form-urlencoded"}, 415, ""},
		{"text, as any page can send it", "POST", []string{"Content-Type: text/plain"}, 415, ""},
		{"a file, as any page can send it", "POST", []string{"Content-Type: multipart/form-data; boundary=x"}, 415, ""},
		{"GraphQL itself", "POST", []string{"Content-Type: application/graphql"}, 415, ""},
		{"compressed", "POST", []string{"Content-Type: application/json", "Content-Encoding: gzip"}, 415, ""},
		{"PUT", "PUT", []string{"Content-Type: application/json"}, 405, "GET, HEAD, POST, OPTIONS"},
		{"DELETE", "DELETE", nil, 405, "GET, HEAD, POST, OPTIONS"},
		{"a method of its own", "BREW", nil, 405, "GET, HEAD, POST, OPTIONS"},
		{"a GET with a body", "GET", []string{"Content-Type: application/json"}, 400, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := s.do(s.request(c.method, "/graphql", query("{hello}"), c.headers...))
			if got.status != c.status || got.header.Get("Allow") != c.allow {
				t.Errorf("got %d, Allow %q; want %d, %q", got.status, got.header.Get("Allow"), c.status, c.allow)
			}
			if code := codes(t, got.body); (code == "") != (c.status == 200) {
				t.Errorf("code %q in %s", code, got.body)
			}
		})
	}
	got := s.do(s.request(http.MethodOptions, "/graphql", ""))
	if got.status != http.StatusNoContent || got.header.Get("Allow") == "" {
		t.Errorf("OPTIONS: %d, Allow %q", got.status, got.header.Get("Allow"))
	}
}

func TestGet(t *testing.T) {
	s := start(t, server.Config{Schema: answering(`{"hello":"x"}`)})
	for _, c := range []struct {
		name   string
		values url.Values
		status int
		code   string
		allow  string
	}{
		{"a query", url.Values{"query": {"{hello}"}}, 200, "", ""},
		{"with variables", url.Values{"query": {"query($i:ID){hello(id:$i)}"}, "variables": {`{"i":"x"}`}}, 200, "", ""},
		{"empty ones are as if absent", url.Values{"query": {"{hello}"}, "variables": {""}, "operationName": {""}, "extensions": {""}}, 200, "", ""},
		{"an operation named null", url.Values{"query": {"query null{hello} query b{hello}"}, "operationName": {"null"}}, 200, "", ""},
		{"no query", url.Values{}, 400, "BAD_INPUT", ""},
		{"variables are not JSON", url.Values{"query": {"{hello}"}, "variables": {"{"}}, 400, "BAD_INPUT", ""},
		{"variables are an array", url.Values{"query": {"{hello}"}, "variables": {"[]"}}, 400, "BAD_INPUT", ""},
		{"variables and more", url.Values{"query": {"{hello}"}, "variables": {"{} {}"}}, 400, "BAD_INPUT", ""},
		{"deep variables", url.Values{"query": {"{hello}"}, "variables": {strings.Repeat(`{"a":`, 500)}}, 400, "TOO_COSTLY", ""},
		{"a query that does not parse", url.Values{"query": {"{"}}, 400, "BAD_INPUT", ""},
		{"a mutation", url.Values{"query": {"mutation{change}"}}, 405, "BAD_INPUT", "POST"},
		{"the mutation of two", url.Values{"query": {"query a{hello} mutation b{change}"}, "operationName": {"b"}}, 405, "BAD_INPUT", "POST"},
		{"the query of two", url.Values{"query": {"query a{hello} mutation b{change}"}, "operationName": {"a"}}, 200, "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := s.do(s.request(http.MethodGet, "/graphql?"+c.values.Encode(), "", responseType))
			if got.status != c.status || codes(t, got.body) != c.code || got.header.Get("Allow") != c.allow {
				t.Errorf("got %d, Allow %q: %s", got.status, got.header.Get("Allow"), got.body)
			}
		})
	}
	if got := s.do(s.request(http.MethodGet, "/graphql?query=%zz", "")); got.status != 400 {
		t.Errorf("a broken escape: %d", got.status)
	}
	got := s.do(s.request(http.MethodHead, "/graphql?query={hello}", ""))
	if got.status != 200 || got.body != "" || got.header.Get("Content-Length") != "22" {
		t.Errorf("HEAD: %d %q %v", got.status, got.body, got.header)
	}
}
