package walker

import (
	"bytes"
	"strconv"
	"strings"
)

// The generator makes input values as trees of nil, string, enum, int64, float64, bool, list, input and ref, and writes
// them either into the document or as the value of a variable.
type (
	enum  string  // an enum value
	ref   string  // a variable's name
	list  []any   //
	input []entry // an input object, in the order of its fields
	entry struct {
		name  string
		value any
	}
)

// literal writes a value as GraphQL.
func literal(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case enum:
		return string(v)
	case ref:
		return "$" + string(v)
	case string:
		var b bytes.Buffer
		writeScalar(&b, v) // JSON's strings are GraphQL's
		return b.String()
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case bool:
		return strconv.FormatBool(v)
	case list:
		parts := make([]string, len(v))
		for i, e := range v {
			parts[i] = literal(e)
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case input:
		parts := make([]string, len(v))
		for i, e := range v {
			parts[i] = e.name + ": " + literal(e.value)
		}
		return "{" + strings.Join(parts, ", ") + "}"
	}
	panic("no literal")
}

// plain returns a value as encoding/json decodes it, for a variable.
func plain(v any) any {
	switch v := v.(type) {
	case enum:
		return string(v)
	case int64:
		return float64(v)
	case list:
		out := make([]any, len(v))
		for i, e := range v {
			out[i] = plain(e)
		}
		return out
	case input:
		out := make(map[string]any)
		for _, e := range v {
			out[e.name] = plain(e.value)
		}
		return out
	case ref:
		panic("a variable in a variable")
	}
	return v
}
