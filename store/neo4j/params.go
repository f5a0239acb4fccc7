package neo4j

import (
	"slices"
	"strconv"

	"forwhom/kg"
	"forwhom/plan"
)

// form is how a plan's parameter is given to Cypher.
type form uint8

const (
	plain    form = iota // as it is
	folded               // texts by their fold
	firstDay             // a partial date's first day, as a number
	lastDay              // its last
	moment               // a moment as the graph keeps it
	cursorID             // a cursor's id
	offset               // a cursor's offset
	kindList             // names of kinds by their prefixes; all where there are none
)

var formNames = [...]string{plain: "", folded: "_fold", firstDay: "_first", lastDay: "_last", moment: "_moment", cursorID: "_id",
	offset: "_offset", kindList: "_kinds"}

// bind is one parameter of a statement, such as p3 or p3_fold, and how its value is made of a plan's parameters.
type bind struct {
	name  string
	value func(params []any) any
}

// param registers a parameter in one of its forms and returns it as Cypher writes it.
func (e *emitter) param(p plan.Param, f form) string {
	return e.bind(paramName(p)+formNames[f], func(params []any) any { return f.of(params[p]) })
}

// number registers a whole number, or another one where it is left out.
func (e *emitter) number(p plan.Param, otherwise int64) string {
	return e.bind(paramName(p)+"_or"+strconv.FormatInt(otherwise, 10), func(params []any) any {
		if n, ok := params[p].(int64); ok {
			return n
		}
		return otherwise
	})
}

// cursorKey registers a sort key of a cursor.
func (e *emitter) cursorKey(cursor plan.Param, key int, t kg.Type, desc bool) string {
	return e.bind(paramName(cursor)+"_key"+strconv.Itoa(key), func(params []any) any {
		if c, ok := params[cursor].(*plan.Cursor); ok && key < len(c.Keys) {
			return keyValue(t, desc, c.Keys[key])
		}
		return nil
	})
}

// boundKey registers what a condition compares with, as a sort key.
func (e *emitter) boundKey(f *plan.Compare, desc bool) string {
	name := paramName(f.Param) + "_bound"
	if desc {
		name += "_desc"
	}
	if last := f.Type == kg.PartialDateType && (f.Op == plan.Lte || f.Op == plan.Gt); last {
		return e.bind(name+"_last", func(params []any) any {
			if s, ok := params[f.Param].(string); ok {
				return keyValue(f.Type, desc, kg.LastDay(s))
			}
			return nil
		})
	}
	return e.bind(name, func(params []any) any {
		if v := params[f.Param]; v != nil {
			return keyValue(f.Type, desc, v)
		}
		return nil
	})
}

func paramName(p plan.Param) string { return "p" + strconv.Itoa(int(p)) }

func (e *emitter) bind(name string, value func(params []any) any) string {
	if !slices.ContainsFunc(e.binds, func(other bind) bool { return other.name == name }) {
		e.binds = append(e.binds, bind{name, value})
	}
	return "$" + given + "." + name
}

// given is the one parameter that a statement has: a map of all values. Neo4j plans a statement anew, which takes a second,
// for each combination of its parameters' types and of the rough lengths of texts and lists among them; it does not look into
// a map.
const given = "given"

// Params returns the parameters of one run of the statement, from those of the plan.
func (s Statement) Params(params []any) map[string]any {
	values := make(map[string]any, len(s.binds))
	for _, b := range s.binds {
		values[b.name] = b.value(params)
	}
	return map[string]any{given: values}
}

// of returns a value in a form.
func (f form) of(v any) any {
	switch f {
	case folded:
		return fold(v)
	case firstDay, lastDay:
		s, ok := v.(string)
		switch {
		case !ok:
			return v
		case f == firstDay:
			return day(kg.FirstDay(s))
		}
		return day(kg.LastDay(s))
	case moment:
		return moments(v)
	case cursorID:
		if c, ok := v.(*plan.Cursor); ok {
			return c.ID
		}
		return nil
	case offset:
		if c, ok := v.(*plan.Cursor); ok {
			return int64(c.Offset)
		}
		return int64(0)
	case kindList:
		return kindNames(v)
	}
	return v
}

func moments(v any) any {
	switch v := v.(type) {
	case string:
		return kg.Moment(v)
	case []string:
		all := make([]string, len(v))
		for i, s := range v {
			all[i] = kg.Moment(s)
		}
		return all
	}
	return v
}

// kindNames returns the names of the kinds that a list of prefixes names, all where it names none.
func kindNames(v any) []string {
	var names []string
	for _, k := range kindsOf(v) {
		names = append(names, k.String())
	}
	if names == nil {
		for _, k := range allKinds() {
			names = append(names, k.String())
		}
	}
	return names
}

func kindsOf(v any) (kinds []kg.Kind) {
	prefixes, _ := v.([]string)
	for _, prefix := range prefixes {
		if k, ok := kg.KindByPrefix(prefix); ok {
			kinds = append(kinds, k)
		}
	}
	return kinds
}

func allKinds() []kg.Kind {
	kinds := make([]kg.Kind, kg.KindCount)
	for k := range kinds {
		kinds[k] = kg.Kind(k + 1)
	}
	return kinds
}
