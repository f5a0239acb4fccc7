package plan

import (
	"fmt"

	"forwhom/kg"
)

// parameter is where a parameter's value comes from in each run and how it is checked.
type parameter struct {
	in      input
	convert func(any) (any, error)
	place   string // for errors: "studies(first:)"
	path    []any
}

// value finds and checks the value of a parameter for one run.
func (p *parameter) value(vars map[string]any) (any, error) {
	value, err := p.convert(p.in.resolve(vars))
	if err != nil {
		return nil, p.bad("%v", err)
	}
	return value, nil
}

// bad returns a BadInput error that names the parameter's place.
func (p *parameter) bad(format string, args ...any) error {
	e := kg.Errorf(kg.BadInput, "%s: %s", p.place, fmt.Sprintf(format, args...))
	e.Path = p.path
	return e
}

// param registers a parameter; one that is there already for the same value and use is found again, so that the same
// question twice is one plan. sort names what convert does.
func (c *compiler) param(in input, sort, place string, convert func(any) (any, error)) Param {
	return c.intern(sort+"|"+in.text(), parameter{in: in, convert: convert, place: place, path: c.path})
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

// constant registers a parameter whose value is fixed by the API, such as a default.
func (c *compiler) constant(value any) Param {
	return c.intern(fmt.Sprintf("=%T%v", value, value), parameter{in: input{given: true, value: value}, convert: same})
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
