package plan

import (
	"encoding/json"
	"fmt"
	"strconv"

	"forwhom/kg"
)

// parameter is where a parameter's value comes from in each run and how it is checked.
type parameter struct {
	way      way // of the value in the variables
	constant any // where the document itself has it
	convert  func(any) (any, error)
	place    string // for errors: "studies(first:)"
	path     []any
}

// value finds and checks the value of a parameter for one run.
func (p *parameter) value(vars map[string]any) (any, error) {
	v := p.constant
	if p.way.variable != "" {
		v = p.way.find(vars)
	}
	value, err := p.convert(v)
	if err != nil {
		e := kg.Errorf(kg.BadInput, "%s: %v", p.place, err)
		e.Path = p.path
		return nil, e
	}
	return value, nil
}

// param registers a parameter; one that is there already for the same value and use is found again, so that the same
// question twice is one plan. sort names what convert does.
func (c *compiler) param(in input, sort, place string, convert func(any) (any, error)) Param {
	p := parameter{way: in.way, convert: convert, place: place, path: c.path}
	key := sort + "|"
	if in.way.variable != "" {
		key += fmt.Sprintf("$%s%q", in.way.variable, in.way.steps)
	} else {
		p.constant = in.plain()
		text, err := json.Marshal(p.constant)
		if err != nil {
			text = []byte(strconv.Itoa(len(c.params)))
		}
		key += string(text)
		if hasVariables(in) {
			return c.scattered(in, sort, place, convert)
		}
	}
	return c.intern(key, p)
}

func (c *compiler) intern(key string, p parameter) Param {
	if n, ok := c.interned[key]; ok {
		return n
	}
	n := Param(len(c.params))
	c.params = append(c.params, p)
	c.interned[key] = n
	return n
}

// hasVariables reports whether a list of the document has variables among its items: [$a, "b"].
func hasVariables(in input) bool {
	items, _ := in.value.([]input)
	for _, item := range items {
		if item.way.variable != "" {
			return true
		}
	}
	return false
}

// scattered registers a list of the document with variables among its items.
func (c *compiler) scattered(in input, sort, place string, convert func(any) (any, error)) Param {
	items := in.items()
	p := parameter{way: way{variable: " scattered"}, place: place, path: c.path}
	p.convert = func(any) (any, error) { return nil, nil }
	n := Param(len(c.params))
	c.params = append(c.params, p)
	c.lists = append(c.lists, scatteredList{n, items, convert})
	return n
}

// scatteredList is a list parameter that is put together from items in each run.
type scatteredList struct {
	param   Param
	items   []input
	convert func(any) (any, error)
}

func (l scatteredList) value(vars map[string]any) (any, error) {
	list := make([]any, len(l.items))
	for i, item := range l.items {
		if item.way.variable != "" {
			list[i] = item.way.find(vars)
		} else {
			list[i] = item.plain()
		}
	}
	return l.convert(list)
}

// constant registers a parameter whose value is fixed by the API, such as a default.
func (c *compiler) constant(value any) Param {
	return c.intern(fmt.Sprintf("=%T%v", value, value), parameter{constant: value, convert: same})
}

func same(v any) (any, error) { return v, nil }

// count returns a check of a number of items: whole, from low to high.
func count(low, high int64) func(any) (any, error) {
	return func(v any) (any, error) {
		n, err := toInt(v)
		if err != nil {
			return nil, err
		}
		if n.(int64) < low || n.(int64) > high {
			return nil, fmt.Errorf("must be %d to %d, not %d", low, high, n)
		}
		return n, nil
	}
}

// scalarOf returns a check for one value of a type.
func scalarOf(t kg.Type) func(any) (any, error) {
	return func(v any) (any, error) {
		if v == nil {
			return nil, fmt.Errorf("must not be null")
		}
		return scalar(v, t)
	}
}

// maxList is how many values a list in a filter or an argument may have.
const maxList = 1000

// listOf returns a check for a list of values of a type, at most so many: []string, []int64 or []float64.
func listOf(t kg.Type, most int) func(any) (any, error) {
	return func(v any) (any, error) {
		items, ok := v.([]any)
		if !ok {
			items = []any{v}
		}
		if len(items) > most {
			return nil, fmt.Errorf("at most %d values, not %d", most, len(items))
		}
		switch t {
		case kg.Int:
			return collect[int64](items, t)
		case kg.Float:
			return collect[float64](items, t)
		}
		return collect[string](items, t)
	}
}

func collect[T any](items []any, t kg.Type) (any, error) {
	list := make([]T, 0, len(items))
	for _, item := range items {
		v, err := scalar(item, t)
		if err != nil {
			return nil, err
		}
		list = append(list, v.(T))
	}
	return list, nil
}
