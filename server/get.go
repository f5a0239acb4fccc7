package server

import (
	"net/http"
	"net/url"

	"github.com/99designs/gqlgen/graphql"
)

// readGet reads the parameters of a query from the address. An empty one is as if it were not there.
func (s *Server) readGet(r *http.Request) (*graphql.RawParams, *refusal) {
	if r.ContentLength != 0 {
		// Left unread, a body would also hide that the client goes away.
		no := malformed("A GET has no body; send the query in the address, or with POST.")
		no.hangUp = true
		return nil, no
	}
	values, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, malformed("The address is not well-formed: its query string cannot be decoded.")
	}
	params := &graphql.RawParams{Query: values.Get("query"), OperationName: values.Get("operationName")}
	no := firstRefusal(
		s.readJSONValue(values, "variables", &params.Variables),
		s.readJSONValue(values, "extensions", &params.Extensions),
	)
	if no != nil {
		return nil, no
	}
	return params, needQuery(params, params.Query != "")
}

func (s *Server) readJSONValue(values url.Values, name string, to *map[string]any) *refusal {
	text := []byte(values.Get(name))
	if err := s.checkJSON(text); err != nil {
		return refusalOf(err)
	}
	return readObject(text, name, to)
}
