package plan

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"forwhom/kg"
)

// Limits on what stands in variables: how deep input objects nest, and how many values there are in all.
const (
	MaxInputDepth = 20
	MaxInputNodes = 10000
)

// CheckVariables refuses variables that are too deep or too many, and @oneOf objects with more or less than one field,
// which gqlparser checks in documents only. It brings lists into one form: where a client gives a single value for a list,
// gqlparser makes a []string, []map[string]any or the like of it, and all else here knows []any.
func CheckVariables(schema *ast.Schema, op *ast.OperationDefinition, vars map[string]any) error {
	nodes := 0
	for name, value := range vars {
		vars[name] = plainLists(value, 0)
	}
	for _, v := range op.VariableDefinitions {
		if err := checkInput(schema, v.Type, vars[v.Variable], "$"+v.Variable, 0, &nodes); err != nil {
			return err
		}
	}
	return nil
}

// plainLists returns a value in which every list is a []any, as deep as input objects may nest.
func plainLists(v any, depth int) any {
	if depth > MaxInputDepth {
		return v
	}
	switch list := v.(type) {
	case map[string]any:
		for name, field := range list {
			list[name] = plainLists(field, depth+1)
		}
		return list
	case []any:
		for i, item := range list {
			list[i] = plainLists(item, depth+1)
		}
		return list
	}
	list := reflect.ValueOf(v)
	if list.Kind() != reflect.Slice {
		return v
	}
	items := make([]any, list.Len())
	for i := range items {
		items[i] = plainLists(list.Index(i).Interface(), depth+1)
	}
	return items
}

func checkOneOf(schema *ast.Schema, t *ast.Type, v any) error {
	nodes := 0
	return checkInput(schema, t, v, t.Name(), 0, &nodes)
}

func checkInput(schema *ast.Schema, t *ast.Type, v any, place string, depth int, nodes *int) error {
	*nodes++
	if depth > MaxInputDepth {
		return kg.Errorf(kg.TooCostly, "%.60s…: input objects nest deeper than %d", place, MaxInputDepth)
	}
	if *nodes > MaxInputNodes {
		return kg.Errorf(kg.TooCostly, "the variables have more than %d values: ask in parts", MaxInputNodes)
	}
	switch v := v.(type) {
	case []any:
		for i, item := range v {
			inner := t
			if t.Elem != nil {
				inner = t.Elem
			}
			if err := checkInput(schema, inner, item, fmt.Sprintf("%s[%d]", place, i), depth+1, nodes); err != nil {
				return err
			}
		}
	case map[string]any:
		return checkObject(schema, schema.Types[t.Name()], v, place, depth, nodes)
	}
	return nil
}

func checkObject(schema *ast.Schema, def *ast.Definition, v map[string]any, place string, depth int, nodes *int) error {
	if def == nil {
		return nil
	}
	given := 0
	for name, field := range v {
		f := def.Fields.ForName(name)
		if f == nil {
			continue // gqlparser has refused it
		}
		if field != nil {
			given++
		}
		if err := checkInput(schema, f.Type, field, place+"."+name, depth+1, nodes); err != nil {
			return err
		}
	}
	if def.Directives.ForName("oneOf") != nil && (given != 1 || len(v) != 1) {
		return kg.Errorf(kg.BadInput, "%s: takes exactly one field that is not null, this one has %d: write [{ a: ASC }, { b: DESC }]", place, len(v))
	}
	return nil
}

// ShapeKey writes what of the variables shapes a plan: which are given, which fields objects have, how long lists of
// objects are, booleans and enum values. Numbers, texts and lists of them are parameters and stay out.
func ShapeKey(schema *ast.Schema, op *ast.OperationDefinition, vars map[string]any) string {
	if len(op.VariableDefinitions) == 0 {
		return ""
	}
	var b strings.Builder
	for _, v := range op.VariableDefinitions {
		value, given := vars[v.Variable]
		if !given {
			b.WriteByte('-')
			continue
		}
		shapeValue(&b, schema, v.Type, value)
	}
	return b.String()
}

func shapeValue(b *strings.Builder, schema *ast.Schema, t *ast.Type, v any) {
	def := schema.Types[t.Name()]
	switch v := v.(type) {
	case nil:
		b.WriteByte('0')
	case bool:
		if v {
			b.WriteByte('t')
		} else {
			b.WriteByte('f')
		}
	case []any:
		if def.Kind != ast.InputObject && def.Kind != ast.Enum {
			b.WriteByte('l')
			return
		}
		b.WriteByte('[')
		for _, item := range v {
			shapeValue(b, schema, t, item)
		}
		b.WriteByte(']')
	case map[string]any:
		b.WriteByte('{')
		names := make([]string, 0, len(v))
		for name := range v {
			names = append(names, name)
		}
		slices.Sort(names)
		for _, name := range names {
			if f := def.Fields.ForName(name); f != nil {
				b.WriteString(name)
				b.WriteByte(':')
				shapeValue(b, schema, f.Type, v[name])
			}
		}
		b.WriteByte('}')
	default:
		if def.Kind == ast.Enum {
			fmt.Fprintf(b, "%v,", v)
			return
		}
		b.WriteByte('s')
	}
}
