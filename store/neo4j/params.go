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
	cursorID             // a cursor's id
	position             // a cursor's sort key
)

// bind is one parameter of a statement.
type bind struct {
	name  string // such as p3 or p3_fold
	param plan.Param
	form  form
	key   int // of position: which of the cursor's
	typ   kg.Type
	desc  bool
}

var formNames = [...]string{plain: "", folded: "_fold", firstDay: "_first", lastDay: "_last", cursorID: "_id", position: "_key"}

// param registers a parameter in one of its forms and returns it as Cypher writes it.
func (e *emitter) param(p plan.Param, f form) string {
	return e.bind(bind{name: "p" + strconv.Itoa(int(p)) + formNames[f], param: p, form: f})
}

// keyParam registers a sort key of a cursor.
func (e *emitter) keyParam(cursor plan.Param, key int, t kg.Type, desc bool) string {
	name := "p" + strconv.Itoa(int(cursor)) + formNames[position] + strconv.Itoa(key)
	return e.bind(bind{name: name, param: cursor, form: position, key: key, typ: t, desc: desc})
}

func (e *emitter) bind(b bind) string {
	if !slices.ContainsFunc(e.binds, func(other bind) bool { return other.name == b.name }) {
		e.binds = append(e.binds, b)
	}
	return "$" + b.name
}

// Params returns the parameters of one run of the statement, from those of the plan.
func (s Statement) Params(params []any) map[string]any {
	values := make(map[string]any, len(s.binds))
	for _, b := range s.binds {
		values[b.name] = b.value(params[b.param])
	}
	return values
}

func (b bind) value(v any) any {
	switch v := v.(type) {
	case *plan.Cursor:
		switch {
		case b.form == cursorID:
			return v.ID
		case b.key < len(v.Keys):
			return keyValue(b.typ, b.desc, v.Keys[b.key])
		}
		return nil
	case string:
		switch b.form {
		case firstDay:
			return day(kg.FirstDay(v))
		case lastDay:
			return day(kg.LastDay(v))
		}
	}
	if b.form == folded {
		return fold(v)
	}
	return v
}
