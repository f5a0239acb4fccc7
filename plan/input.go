package plan

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"forwhom/kg"
)

// input is an argument, or a part of one, as it stands in the document or in the variables. What a plan is made of
// (which fields, how many, which enum value in an order) is read from it; values of scalars become parameters, which
// are found again in the variables of a later run by the way that led to them.
type input struct {
	given bool // absent otherwise
	value any  // nil for null; map[string]input, []input, or a scalar
	way   way
}

// way leads to a value: a constant of the document, or a variable and the steps into it.
type way struct {
	variable string
	steps    []string // a field, or the number of an item
}

func (w way) into(step string) way {
	if w.variable == "" {
		return w
	}
	return way{w.variable, append(slices.Clip(w.steps), step)}
}

// inputOf reads a value of the document with the variables of this compilation.
func inputOf(v *ast.Value, vars map[string]any) input {
	switch {
	case v == nil:
		return input{}
	case v.Kind == ast.Variable:
		value, given := vars[v.Raw]
		if !given && v.VariableDefinition != nil && v.VariableDefinition.DefaultValue != nil {
			return inputOf(v.VariableDefinition.DefaultValue, vars)
		}
		return inputFrom(value, given, way{variable: v.Raw})
	case v.Kind == ast.NullValue:
		return input{given: true}
	case v.Kind == ast.ObjectValue:
		fields := make(map[string]input, len(v.Children))
		for _, c := range v.Children {
			if field := inputOf(c.Value, vars); field.given { // a variable that is not given leaves its field out
				fields[c.Name] = field
			}
		}
		return input{given: true, value: fields}
	case v.Kind == ast.ListValue:
		items := make([]input, 0, len(v.Children))
		for _, c := range v.Children {
			items = append(items, inputOf(c.Value, vars))
		}
		return input{given: true, value: items}
	}
	value, err := v.Value(nil)
	if err != nil { // a literal that validation let through
		value = v.Raw
	}
	return input{given: true, value: value}
}

// inputFrom reads a variable's value, or a part of it.
func inputFrom(value any, given bool, w way) input {
	switch value := value.(type) {
	case map[string]any:
		fields := make(map[string]input, len(value))
		for name, v := range value {
			fields[name] = inputFrom(v, true, w.into(name))
		}
		return input{given: true, value: fields, way: w}
	case []any:
		items := make([]input, len(value))
		for i, v := range value {
			items[i] = inputFrom(v, true, w.into(strconv.Itoa(i)))
		}
		return input{given: true, value: items, way: w}
	}
	return input{given: given, value: value, way: w}
}

// null reports whether a value is absent or null, which is the same but for an operator's own value.
func (in input) null() bool { return in.value == nil }

func (in input) field(name string) input {
	fields, _ := in.value.(map[string]input)
	return fields[name]
}

// names returns the names of the fields given, in order.
func (in input) names() []string {
	fields, _ := in.value.(map[string]input)
	names := make([]string, 0, len(fields))
	for name := range fields {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// items returns the items of a list; a single value is a list of one, as GraphQL coerces it.
func (in input) items() []input {
	switch value := in.value.(type) {
	case nil:
		return nil
	case []input:
		return value
	default:
		return []input{in}
	}
}

// resolve returns the value in one run: as variables hold it, with the variables in it followed.
func (in input) resolve(vars map[string]any) any {
	if in.way.variable != "" {
		return in.way.find(vars)
	}
	switch value := in.value.(type) {
	case map[string]input:
		m := make(map[string]any, len(value))
		for name, v := range value {
			if v.given {
				m[name] = v.resolve(vars)
			}
		}
		return m
	case []input:
		list := make([]any, len(value))
		for i, v := range value {
			list[i] = v.resolve(vars)
		}
		return list
	}
	return in.value
}

// text writes where the value comes from: constants as they are, variables by name.
func (in input) text() string {
	if in.way.variable != "" {
		return fmt.Sprintf("$%s%q", in.way.variable, in.way.steps)
	}
	switch value := in.value.(type) {
	case map[string]input:
		parts := make([]string, 0, len(value))
		for _, name := range in.names() {
			if v := value[name]; v.given {
				parts = append(parts, name+":"+v.text())
			}
		}
		return "{" + strings.Join(parts, " ") + "}"
	case []input:
		parts := make([]string, len(value))
		for i, v := range value {
			parts[i] = v.text()
		}
		return "[" + strings.Join(parts, " ") + "]"
	}
	return fmt.Sprintf("%T%#v", in.value, in.value)
}

// find follows a way into the variables of a run.
func (w way) find(vars map[string]any) any {
	v := vars[w.variable]
	for _, step := range w.steps {
		switch at := v.(type) {
		case map[string]any:
			v = at[step]
		case []any:
			i, err := strconv.Atoi(step)
			if err != nil || i >= len(at) {
				return nil
			}
			v = at[i]
		default:
			return v // a single value where the document coerced it to a list
		}
	}
	return v
}

// scalar turns a value into what parameters hold for a type: string, int64, float64, bool.
func scalar(v any, t kg.Type) (any, error) {
	switch t {
	case kg.Int:
		return toInt(v)
	case kg.Float:
		return toFloat(v)
	case kg.Bool:
		if b, ok := v.(bool); ok {
			return b, nil
		}
	case kg.PartialDateType:
		if s, ok := v.(string); ok && kg.ValidPartialDate(s) {
			return s, nil
		}
		return nil, fmt.Errorf("%s is not a date: write a year, a month or a day, such as 2016, 2016-01 or 2016-01-15", shown(v))
	case kg.DateTimeType:
		if s, ok := v.(string); ok && kg.ValidDateTime(s) {
			return kg.Moment(s), nil
		}
		return nil, fmt.Errorf("%s is not a moment: write it as 2026-11-22T08:30:00Z", shown(v))
	case kg.IDType:
		switch v := v.(type) {
		case string:
			return v, nil
		case json.Number:
			return v.String(), nil
		case int64:
			return strconv.FormatInt(v, 10), nil
		case int:
			return strconv.Itoa(v), nil
		case float64:
			return strconv.FormatFloat(v, 'f', -1, 64), nil
		}
	default:
		if s, ok := v.(string); ok {
			return s, nil
		}
	}
	return nil, fmt.Errorf("%s is not what is expected here", shown(v))
}

func toInt(v any) (any, error) {
	switch v := v.(type) {
	case int64:
		return v, nil
	case int:
		return int64(v), nil
	case int32:
		return int64(v), nil
	case float64:
		if v == float64(int64(v)) {
			return int64(v), nil
		}
	case json.Number:
		if n, err := v.Int64(); err == nil {
			return n, nil
		}
	}
	return nil, fmt.Errorf("%s is not a whole number", shown(v))
}

func toFloat(v any) (any, error) {
	switch v := v.(type) {
	case float64:
		return v, nil
	case int64:
		return float64(v), nil
	case int:
		return float64(v), nil
	case json.Number:
		if f, err := v.Float64(); err == nil {
			return f, nil
		}
	}
	return nil, fmt.Errorf("%s is not a number", shown(v))
}

// shown writes a reader's value into an error: short, and without control characters.
func shown(v any) string {
	s := fmt.Sprint(v)
	if text, ok := v.(string); ok {
		s = strconv.Quote(text)
	}
	if r := []rune(s); len(r) > 60 {
		s = string(r[:60]) + "…"
	}
	return strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, s)
}
