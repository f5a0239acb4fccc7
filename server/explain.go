package server

import (
	"fmt"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"forwhom/kg"
)

// gqlparser says what is wrong; here stands what to write instead: of a variable its type, of an enum its values, of an
// input object its fields, of a text that is no GraphQL the place and what is missing there. All of it comes from the
// schema and the query. gqlparser's own words are read in one place, inOtherWords, and kept where they are not understood.

// explain replaces the errors of a query that cannot run, where there is more to say.
func (s *Server) explain(params *graphql.RawParams, op *graphql.OperationContext, list gqlerror.List) gqlerror.List {
	first := list[0]
	code := first.Extensions["code"]
	switch {
	case first.Rule != "":
		return list // explained by explainingRules
	case code == errcode.ParseFailed && len(first.Locations) == 1:
		return gqlerror.List{explainParse(params.Query, first)}
	case code != errcode.ValidationFailed:
		return list // an extension's
	case op.Doc == nil:
		return gqlerror.List{badInput("The query holds no operation; write one, such as { __typename }.")}
	case op.Operation == nil:
		return gqlerror.List{noOperation(params.OperationName, op.Doc)}
	case len(first.Path) >= 2 && first.Path[0] == ast.PathName("variable"):
		return gqlerror.List{explainVariable(s.cfg.Schema.Schema(), op.Operation, params.Variables, first)}
	}
	return list
}

func badInput(format string, args ...any) *gqlerror.Error {
	return &gqlerror.Error{Err: kg.Errorf(kg.BadInput, format, args...)}
}

// noOperation says it better than the executor, which would write "operation  not found" of a name that is missing.
func noOperation(name string, doc *ast.QueryDocument) *gqlerror.Error {
	if name == "" {
		return badInput("The query holds %d operations: name one in operationName.", len(doc.Operations))
	}
	var names []string
	for _, op := range doc.Operations {
		if op.Name != "" {
			names = append(names, op.Name)
		}
	}
	if len(names) == 0 {
		return badInput("The query has no operation %q: its own has no name, so leave operationName out.", shorten(name, 100))
	}
	return badInput("The query has no operation %q; it has %s.", shorten(name, 100), kg.Join(names, "and"))
}

// explainingRules are gqlparser's rules of validation; four of them say more than by themselves.
func explainingRules() *rules.Rules {
	all := rules.NewDefaultRules()
	all.ReplaceRule(rules.ValuesOfCorrectTypeRule.Name, explainValues)
	all.ReplaceRule(rules.KnownArgumentNamesRule.Name, explainArguments)
	all.ReplaceRule(rules.FieldsOnCorrectTypeRule.Name, explainFields)
	all.ReplaceRule(rules.KnownTypeNamesRule.Name, explainTypes)
	return all
}

// adding returns addError with one more sentence, which hint knows; "" adds none. A hint sees the error as the rule made
// it. The walker calls observers in their order, so whoever observed before the rule did knows what it looks at.
func adding(addError core.AddErrFunc, hint func(*gqlerror.Error) string) core.AddErrFunc {
	return func(options ...core.ErrorOption) {
		addError(append(options, func(err *gqlerror.Error) {
			if more := hint(err); more != "" {
				err.Message += " " + more
			}
		})...)
	}
}

func explainValues(observers *core.Events, addError core.AddErrFunc) {
	var value *ast.Value
	observers.OnValue(func(_ *core.Walker, v *ast.Value) { value = v })
	rules.ValuesOfCorrectTypeRule.RuleFunc(observers, adding(addError, func(err *gqlerror.Error) string {
		switch def := value.Definition; {
		case def.Kind == ast.Enum:
			return offer(def)
		case def.Kind == ast.InputObject && (value.Kind != ast.ObjectValue || isAtUnknownField(value, err)):
			return offer(def)
		}
		return ""
	}))
}

// isAtUnknownField says whether an error about an input object stands where a field is given that it does not have.
func isAtUnknownField(object *ast.Value, err *gqlerror.Error) bool {
	for _, field := range object.Children {
		if object.Definition.Fields.ForName(field.Name) == nil && isAt(err, field.Position) {
			return true
		}
	}
	return false
}

func isAt(err *gqlerror.Error, position *ast.Position) bool {
	return position != nil && len(err.Locations) == 1 &&
		err.Locations[0] == gqlerror.Location{Line: position.Line, Column: position.Column}
}

func explainArguments(observers *core.Events, addError core.AddErrFunc) {
	var field *ast.Field // nil while the rule looks at a directive
	observers.OnField(func(_ *core.Walker, f *ast.Field) { field = f })
	observers.OnDirective(func(*core.Walker, *ast.Directive) { field = nil })
	rules.KnownArgumentNamesRule.RuleFunc(observers, adding(addError, func(*gqlerror.Error) string {
		if field == nil {
			return ""
		}
		var names []string
		for _, argument := range field.Definition.Arguments {
			names = append(names, argument.Name)
		}
		if len(names) == 0 {
			return "It takes no arguments."
		}
		return "It takes " + kg.Join(names, "and") + "."
	}))
}

// explainFields lists the fields there are where gqlparser has no suggestion.
func explainFields(observers *core.Events, addError core.AddErrFunc) {
	var field *ast.Field
	observers.OnField(func(_ *core.Walker, f *ast.Field) { field = f })
	rules.FieldsOnCorrectTypeRule.RuleFunc(observers, adding(addError, func(err *gqlerror.Error) string {
		if strings.HasSuffix(err.Message, "?") {
			return "" // it has one
		}
		return offer(field.ObjectDefinition)
	}))
}

// explainTypes suggests types for a variable, as gqlparser does for a fragment.
func explainTypes(observers *core.Events, addError core.AddErrFunc) {
	var variable *ast.VariableDefinition // nil while the rule looks at a fragment
	var schema *ast.Schema
	observers.OnVariable(func(w *core.Walker, v *ast.VariableDefinition) { variable, schema = v, w.Schema })
	observers.OnInlineFragment(func(*core.Walker, *ast.InlineFragment) { variable = nil })
	observers.OnFragment(func(*core.Walker, *ast.FragmentDefinition) { variable = nil })
	rules.KnownTypeNamesRule.RuleFunc(observers, adding(addError, func(*gqlerror.Error) string {
		if variable == nil {
			return ""
		}
		return suggestInput(schema, variable.Type.Name())
	}))
}

// suggestInput names the input types that are spelled nearly like one that does not exist.
func suggestInput(schema *ast.Schema, name string) string {
	var names []string
	for known, def := range schema.Types {
		if def.IsInputType() {
			names = append(names, known)
		}
	}
	slices.Sort(names) // or equally near ones would change places
	near := core.SuggestionList(shorten(name, 100), names)
	if len(near) == 0 {
		return ""
	}
	return "Did you mean " + core.QuotedOrList(near...) + "?"
}

// offer says which values an enum has, or which fields another type.
func offer(def *ast.Definition) string {
	what, introspect := "fields", "fields"
	var names []string
	switch def.Kind {
	case ast.Enum:
		what, introspect = "values", "enumValues"
		for _, value := range def.EnumValues {
			names = append(names, value.Name)
		}
	case ast.InputObject:
		introspect = "inputFields"
	}
	for _, field := range def.Fields {
		if !strings.HasPrefix(field.Name, "__") {
			names = append(names, field.Name)
		}
	}
	switch {
	case len(names) == 0:
		return ""
	case len(strings.Join(names, ", ")) > offerLimit:
		return fmt.Sprintf(`%s has %d %s; { __type(name: %q) { %s { name } } } lists them.`, def.Name, len(names), what, def.Name, introspect)
	}
	return fmt.Sprintf("%s has the %s %s.", def.Name, what, kg.Join(names, "and"))
}

// offerLimit is how many bytes of names a message may hold: with gqlparser's sentence before it, they fit messageLimit.
const offerLimit = 300
