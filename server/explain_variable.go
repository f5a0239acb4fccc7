package server

import (
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// spot is a place in the variables: what is given there, and what the schema wants.
type spot struct {
	name  string // such as $question.population[0]
	want  *ast.Type
	value any
	given bool
}

// explainVariable says which variable is wrong, where inside it, and what is expected there. gqlparser's error has the
// path, from "variable" on; the rest is looked up. A path of variables is no path of an answer, which clients would take
// it for: the place of the variable in the query stands instead.
func explainVariable(schema *ast.Schema, op *ast.OperationDefinition, variables map[string]any, err *gqlerror.Error) *gqlerror.Error {
	name, _ := err.Path[1].(ast.PathName)
	variable := op.VariableDefinitions.ForName(string(name))
	if variable == nil || err.Err != nil {
		return err
	}
	at := spot{name: "$" + string(name), want: variable.Type}
	at.value, at.given = variables[string(name)]
	message := ""
	for _, step := range err.Path[2:] {
		owner := schema.Types[at.want.Name()]
		inner, ok := at.step(owner, step)
		if !ok {
			message = fmt.Sprintf("%s has no field %q. %s", owner.Name, shorten(fmt.Sprint(step), 100), offer(owner))
			break
		}
		at = inner
	}
	if message == "" {
		message = at.explain(schema.Types[at.want.Name()], err.Message)
	}
	explained := badInput("variable %s: %s", at.name, message)
	if p := variable.Position; p != nil {
		explained.Locations = []gqlerror.Location{{Line: p.Line, Column: p.Column}}
	}
	return explained
}

// step goes to an item of a list or a field of an object; not ok: the type owner has no such field.
func (s spot) step(owner *ast.Definition, step ast.PathElement) (inner spot, ok bool) {
	switch step := step.(type) {
	case ast.PathIndex:
		if list, ok := s.value.([]any); ok && int(step) < len(list) {
			s.name += "[" + strconv.Itoa(int(step)) + "]"
			s.value = list[step]
		} // else a single value stands for a list of one
		if s.want.Elem != nil {
			s.want = s.want.Elem
		}
		return s, true
	case ast.PathName:
		field := owner.Fields.ForName(string(step))
		if field == nil {
			return s, false
		}
		object, _ := s.value.(map[string]any)
		s.name += "." + string(step)
		s.want = field.Type
		s.value, s.given = object[string(step)]
	}
	return s, true
}

// explain says what is wrong with the value of a spot; original is what gqlparser said.
func (s spot) explain(def *ast.Definition, original string) string {
	text, isText := s.value.(string)
	switch {
	case !s.given && s.want.NonNull:
		return s.want.String() + " is required."
	case !s.given:
		return original
	case s.value == nil:
		return s.want.String() + " is required, not null."
	case def.Kind == ast.Enum && isText:
		return fmt.Sprintf("%q is no %s. %s", shorten(text, 100), def.Name, offer(def))
	case def.Kind == ast.Enum, def.Kind == ast.InputObject:
		return fmt.Sprintf("%s is expected, not %s. %s", s.want, inShort(s.value), offer(def))
	}
	return fmt.Sprintf("%s is expected, not %s.", s.want, inShort(s.value))
}

// inShort is a value as JSON, if it is a small one, or what kind it is.
func inShort(value any) string {
	text, err := json.Marshal(value)
	if err != nil {
		return "this"
	}
	switch value.(type) {
	case map[string]any, []any:
		return kindOfJSON(text)
	}
	return shorten(string(text), 100)
}
