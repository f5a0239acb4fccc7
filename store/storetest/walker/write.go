package walker

import (
	"bytes"
	"encoding/json"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
)

// object is something with fields. get returns a field's value: nil, a string, an int, an int64, a float64, a bool, an
// *object, or a list of them as []any.
type object struct {
	typ string
	get func(field string, args map[string]any) any
}

// fieldsOf gives an object fixed fields.
func fieldsOf(typ string, fields map[string]any) *object {
	return &object{typ, func(field string, _ map[string]any) any { return fields[field] }}
}

// response is one key of an answer with all fields that the selection has under it.
type response struct {
	key    string
	fields []*ast.Field
}

// collect gathers the fields that some selection sets ask of an object, by response key, in the order of their first
// place: GraphQL's CollectFields.
func (r *run) collect(typ string, sets ...ast.SelectionSet) []*response {
	var found []*response
	spread := make(map[string]bool)
	var walk func(set ast.SelectionSet)
	walk = func(set ast.SelectionSet) {
		for _, s := range set {
			switch s := s.(type) {
			case *ast.Field:
				if !r.included(s.Directives) {
					continue
				}
				i := slices.IndexFunc(found, func(p *response) bool { return p.key == s.Alias })
				if i < 0 {
					i = len(found)
					found = append(found, &response{key: s.Alias})
				}
				found[i].fields = append(found[i].fields, s)
			case *ast.InlineFragment:
				if r.included(s.Directives) && (s.TypeCondition == "" || r.is(typ, s.TypeCondition)) {
					walk(s.SelectionSet)
				}
			case *ast.FragmentSpread:
				if !r.included(s.Directives) || spread[s.Name] {
					continue
				}
				spread[s.Name] = true
				if r.is(typ, s.Definition.TypeCondition) {
					walk(s.Definition.SelectionSet)
				}
			}
		}
	}
	for _, set := range sets {
		walk(set)
	}
	return found
}

// is reports whether an object of a type satisfies a fragment's type condition.
func (r *run) is(typ, condition string) bool {
	return slices.ContainsFunc(r.schema.PossibleTypes[condition], func(d *ast.Definition) bool { return d.Name == typ })
}

func (r *run) writeObject(b *bytes.Buffer, o *object, sets ...ast.SelectionSet) {
	b.WriteByte('{')
	for i, p := range r.collect(o.typ, sets...) {
		if i > 0 {
			b.WriteByte(',')
		}
		writeScalar(b, p.key)
		b.WriteByte(':')
		if p.fields[0].Name == "__typename" {
			writeScalar(b, o.typ)
			continue
		}
		args, err := r.arguments(p.fields[0])
		if err != nil {
			panic(err) // check has been through all arguments
		}
		var below []ast.SelectionSet
		for _, f := range p.fields {
			below = append(below, f.SelectionSet)
		}
		r.writeValue(b, o.get(p.fields[0].Name, args), below)
	}
	b.WriteByte('}')
}

func (r *run) writeValue(b *bytes.Buffer, v any, below []ast.SelectionSet) {
	switch v := v.(type) {
	case *object:
		r.writeObject(b, v, below...)
	case []any:
		b.WriteByte('[')
		for i, e := range v {
			if i > 0 {
				b.WriteByte(',')
			}
			r.writeValue(b, e, below)
		}
		b.WriteByte(']')
	default:
		writeScalar(b, v)
	}
}

// writeScalar writes a string, number, bool or nil as JSON, without HTML's escapes.
func writeScalar(b *bytes.Buffer, v any) {
	e := json.NewEncoder(b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		panic(err) // a NaN or an infinity in a node
	}
	b.Truncate(b.Len() - 1) // Encode's newline
}
