package server

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"os"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"

	"forwhom/kg"
)

// readPost reads the parameters of a query from a JSON body.
func (s *Server) readPost(r *http.Request) (*graphql.RawParams, *refusal) {
	if no := checkContentType(r.Header); no != nil {
		no.hangUp = true
		return nil, no
	}
	buf := s.buffer()
	defer s.release(buf)
	if no := s.readBody(r, buf); no != nil {
		no.hangUp = true
		return nil, no
	}
	body := bytes.TrimPrefix(buf.Bytes(), []byte("\ufeff")) // a byte order mark means nothing in UTF-8
	if !utf8.Valid(body) {
		return nil, malformed("The body is not UTF-8.")
	}
	if err := s.checkJSON(body); err != nil {
		return nil, refusalOf(err)
	}
	return parseParams(body)
}

// readBody reads a body whole, in the time and up to the size that it may have.
func (s *Server) readBody(r *http.Request, buf *bytes.Buffer) *refusal {
	if r.ContentLength > s.cfg.BodyLimit {
		return s.tooLarge()
	}
	_, err := buf.ReadFrom(io.LimitReader(r.Body, s.cfg.BodyLimit+1))
	switch {
	case errors.Is(err, os.ErrDeadlineExceeded):
		return refuse(http.StatusRequestTimeout, kg.Timeout, "The request did not arrive within %v.", s.cfg.ReadTimeout)
	case err != nil:
		return malformed("The request's body could not be read.")
	case int64(buf.Len()) > s.cfg.BodyLimit:
		return s.tooLarge()
	}
	return nil
}

func (s *Server) tooLarge() *refusal {
	return refuse(http.StatusRequestEntityTooLarge, kg.TooCostly, "The request is larger than %d bytes; send fewer values, or ask in several requests.", s.cfg.BodyLimit)
}

// parseParams reads the parameters from JSON. Members that it does not know are ignored; names count by their letters'
// case, so the body is not decoded into a struct, where "QUERY" would be a query.
func parseParams(body []byte) (*graphql.RawParams, *refusal) {
	switch kind := kindOfJSON(body); kind {
	case "an object":
	case "an array":
		return nil, malformed("Several queries in one request are not taken; send one object, with its query.")
	default:
		return nil, malformed(`The body must be a JSON object, such as {"query": "{ __typename }"}, not %s.`, kind)
	}
	var members map[string]json.RawMessage
	if err := json.Unmarshal(body, &members); err != nil {
		return nil, malformed("The body is not JSON: %s.", whereJSON(err))
	}
	params := &graphql.RawParams{}
	no := firstRefusal(
		readString(members, "query", &params.Query),
		readString(members, "operationName", &params.OperationName),
		readObject(members["variables"], "variables", &params.Variables),
		readObject(members["extensions"], "extensions", &params.Extensions),
	)
	if no != nil {
		return nil, no
	}
	return params, needQuery(params, isGiven(members["query"]))
}

// needQuery refuses a request without a query or a hash that stands for one.
func needQuery(params *graphql.RawParams, given bool) *refusal {
	if !given && params.Extensions[persistedQuery] == nil {
		return malformed("The query is missing. A page to write one on is at /graphiql/.")
	}
	return nil
}

func firstRefusal(all ...*refusal) *refusal {
	for _, no := range all {
		if no != nil {
			return no
		}
	}
	return nil
}

func readString(members map[string]json.RawMessage, name string, to *string) *refusal {
	text := members[name]
	if !isGiven(text) {
		return nil
	}
	if err := json.Unmarshal(text, to); err != nil {
		return malformed("%s must be a string, not %s.", name, kindOfJSON(text))
	}
	return nil
}

func readObject(text []byte, name string, to *map[string]any) *refusal {
	if !isGiven(text) {
		return nil
	}
	if kind := kindOfJSON(text); kind != "an object" {
		return malformed("%s must be an object, not %s.", name, kind)
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber() // gqlparser tells 1 from 1.0, and large ids keep their digits
	if err := decoder.Decode(to); err != nil {
		return malformed("%s is not JSON: %s.", name, whereJSON(err))
	}
	if _, err := decoder.Token(); err != io.EOF {
		return malformed("%s is not JSON: something follows the object.", name)
	}
	return nil
}

// isGiven says whether a member is there; null is as if it were not.
func isGiven(text []byte) bool { return len(text) > 0 && string(text) != "null" }

// kindOfJSON says in words what a piece of JSON is, by its first sign.
func kindOfJSON(text []byte) string {
	text = bytes.TrimLeft(text, " \t\r\n")
	if len(text) == 0 {
		return "nothing"
	}
	switch text[0] {
	case '{':
		return "an object"
	case '[':
		return "an array"
	case '"':
		return "a string"
	case 't', 'f':
		return "a boolean"
	case 'n':
		return "null"
	}
	return "a number"
}

// whereJSON says what the decoder did not like, in its words, which speak of the text alone.
func whereJSON(err error) string {
	if syntax, ok := errors.AsType[*json.SyntaxError](err); ok {
		return syntax.Error()
	}
	return "it ends too early"
}
