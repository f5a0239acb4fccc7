package walker

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"forwhom/kg"
)

// absent is the value of a variable that was not given and has no default.
type absent struct{}

// Coerced values are nil, string (texts, ids, enum values, dates), int64, float64, bool, []any and map[string]any, in
// which a key that was not given is missing.

// coerceVariables returns the value of each variable of an operation by its type; those not given are missing.
func (r *run) coerceVariables(operation *ast.OperationDefinition, given map[string]any) (map[string]any, error) {
	out := make(map[string]any)
	for _, v := range operation.VariableDefinitions {
		value, ok := given[v.Variable]
		if !ok {
			continue
		}
		coerced, err := r.coerceJSON(v.Type, value)
		if err != nil {
			return nil, fmt.Errorf("variable $%s: %w", v.Variable, err)
		}
		out[v.Variable] = coerced
	}
	return out, nil
}

// coerceJSON gives a variable's value, as it came from JSON, the form of its type.
func (r *run) coerceJSON(t *ast.Type, v any) (any, error) {
	if v == nil {
		if t.NonNull {
			return nil, fmt.Errorf("null for %s", t)
		}
		return nil, nil
	}
	if t.Elem != nil {
		list, ok := v.([]any)
		if !ok {
			list = []any{v}
		}
		out := make([]any, len(list))
		for i, e := range list {
			var err error
			if out[i], err = r.coerceJSON(t.Elem, e); err != nil {
				return nil, err
			}
		}
		return out, nil
	}
	def := r.schema.Types[t.NamedType]
	if def.Kind != ast.InputObject {
		return r.coerceScalar(def, scalarText(v), v)
	}
	fields, ok := v.(map[string]any)
	if !ok {
		return nil, fmt.Errorf("%v is not a %s", v, t.NamedType)
	}
	out := make(map[string]any)
	for _, f := range def.Fields {
		e, ok := fields[f.Name]
		if !ok {
			continue
		}
		var err error
		if out[f.Name], err = r.coerceJSON(f.Type, e); err != nil {
			return nil, err
		}
	}
	return out, r.checkInput(def, out)
}

// coerce gives a literal, or the variables in it, the form of a type; absent{} where there is nothing.
func (r *run) coerce(t *ast.Type, v *ast.Value) (any, error) {
	switch {
	case v.Kind == ast.Variable:
		value, ok := r.variables[v.Raw]
		switch {
		case !ok && t.NonNull:
			return nil, fmt.Errorf("$%s is needed here", v.Raw)
		case !ok:
			return absent{}, nil
		case value == nil && t.NonNull:
			return nil, fmt.Errorf("$%s may not be null here", v.Raw)
		}
		if _, list := value.([]any); t.Elem != nil && value != nil && !list {
			return []any{value}, nil
		}
		return value, nil
	case v.Kind == ast.NullValue:
		return r.coerceJSON(t, nil)
	case t.Elem != nil && v.Kind != ast.ListValue:
		one, err := r.coerce(t.Elem, v)
		return []any{one}, err
	case t.Elem != nil:
		list := make([]any, len(v.Children))
		for i, c := range v.Children {
			var err error
			if list[i], err = r.coerce(t.Elem, c.Value); err != nil {
				return nil, err
			}
			if _, ok := list[i].(absent); ok {
				list[i] = nil
			}
		}
		return list, nil
	}
	def := r.schema.Types[t.NamedType]
	if def.Kind != ast.InputObject {
		return r.coerceLiteral(def, v)
	}
	out := make(map[string]any)
	for _, f := range def.Fields {
		child := v.Children.ForName(f.Name)
		if child == nil {
			continue
		}
		value, err := r.coerce(f.Type, child)
		if err != nil {
			return nil, err
		}
		if _, ok := value.(absent); !ok {
			out[f.Name] = value
		}
	}
	return out, r.checkInput(def, out)
}

func (r *run) coerceLiteral(def *ast.Definition, v *ast.Value) (any, error) {
	var like any
	switch v.Kind {
	case ast.IntValue, ast.FloatValue:
		like = json.Number(v.Raw)
	case ast.BooleanValue:
		like = v.Raw == "true"
	case ast.StringValue, ast.BlockValue, ast.EnumValue:
		like = v.Raw
	default:
		return nil, fmt.Errorf("%s is not a %s", v, def.Name)
	}
	return r.coerceScalar(def, v.Raw, like)
}

// coerceScalar gives a scalar or enum value the form of its type; text is how it was written and v tells what it was.
func (r *run) coerceScalar(def *ast.Definition, text string, v any) (any, error) {
	_, isText := v.(string)
	wrong := fmt.Errorf("%v is not a %s", v, def.Name)
	switch def.Name {
	case "Int":
		if n, err := strconv.ParseInt(text, 10, 32); err == nil {
			return n, nil
		}
		return nil, wrong
	case "Float":
		if f, err := strconv.ParseFloat(text, 64); err == nil {
			return f, nil
		}
		return nil, wrong
	case "Boolean":
		if b, ok := v.(bool); ok {
			return b, nil
		}
		return nil, wrong
	case "String":
		if isText {
			return text, nil
		}
		return nil, wrong
	case "ID":
		return text, nil
	case "PartialDate":
		if isText && kg.ValidPartialDate(text) {
			return text, nil
		}
		return nil, wrong
	case "DateTime":
		if isText && kg.ValidDateTime(text) {
			return text, nil
		}
		return nil, wrong
	}
	if def.EnumValues.ForName(text) == nil {
		return nil, wrong
	}
	return text, nil
}

// scalarText writes a scalar from JSON as a literal would be written.
func scalarText(v any) string {
	if f, ok := v.(float64); ok {
		return strconv.FormatFloat(f, 'f', -1, 64)
	}
	return fmt.Sprint(v)
}

// checkInput holds what a type alone cannot say of an input object: one field and not null where it is @oneOf; and no
// null for an operator of a filter. The parts of a value, such as effect.value, are filters themselves, not operators.
func (r *run) checkInput(def *ast.Definition, fields map[string]any) error {
	if def.Directives.ForName("oneOf") != nil {
		if len(fields) != 1 {
			return fmt.Errorf("%s wants one field", def.Name)
		}
		for name, v := range fields {
			if v == nil {
				return fmt.Errorf("%s.%s may not be null", def.Name, name)
			}
		}
	}
	if !strings.HasSuffix(def.Name, "Filter") {
		return nil
	}
	for name, v := range fields {
		part := strings.HasSuffix(def.Fields.ForName(name).Type.Name(), "Filter")
		if v == nil && !part {
			return fmt.Errorf("%s: null is nothing to compare with; ask whether a value is known with exists", name)
		}
	}
	return nil
}

// arguments returns the arguments of a field by name. An argument that is null or not given is missing, or has its
// default.
func (r *run) arguments(f *ast.Field) (map[string]any, error) {
	out := make(map[string]any)
	for _, def := range f.Definition.Arguments {
		var value any = absent{}
		if given := f.Arguments.ForName(def.Name); given != nil {
			var err error
			if value, err = r.coerce(def.Type, given.Value); err != nil {
				return nil, fmt.Errorf("%s(%s:): %w", f.Name, def.Name, err)
			}
		}
		if _, ok := value.(absent); ok || value == nil {
			if def.DefaultValue == nil {
				continue
			}
			var err error
			if value, err = r.coerce(def.Type, def.DefaultValue); err != nil {
				return nil, err
			}
		}
		out[def.Name] = value
	}
	return out, nil
}
