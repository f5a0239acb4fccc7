package walker

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/lexer"
	"github.com/vektah/gqlparser/v2/parser"
)

// Tokens returns how many tokens a document has.
func Tokens(query string) int {
	l := lexer.New(&ast.Source{Input: query})
	for n := 0; ; n++ {
		if t, err := l.ReadToken(); err != nil || t.Kind == lexer.EOF {
			return n
		}
	}
}

// Cost is a rough upper bound of how many values an operation asks for: a field costs 1, and what is below it as often
// as it may occur: a page as many times as it asks for, a plain list 10 times. It knows fields by their names alone.
func Cost(schema *ast.Schema, op Operation) float64 {
	doc, err := parser.ParseQuery(&ast.Source{Input: op.Query})
	if err != nil {
		return 0
	}
	c := costing{schema: schema, doc: doc, variables: op.Variables}
	return c.of("Query", doc.Operations[0].SelectionSet)
}

type costing struct {
	schema    *ast.Schema
	doc       *ast.QueryDocument
	variables map[string]any
}

func (c *costing) of(typ string, set ast.SelectionSet) (sum float64) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.InlineFragment:
			on := s.TypeCondition
			if on == "" {
				on = typ
			}
			sum += c.of(on, s.SelectionSet)
		case *ast.FragmentSpread:
			if f := c.doc.Fragments.ForName(s.Name); f != nil {
				sum += c.of(f.TypeCondition, f.SelectionSet)
			}
		case *ast.Field:
			def := c.schema.Types[typ].Fields.ForName(s.Name)
			if def == nil { // __typename
				sum++
				continue
			}
			sum += 1 + c.times(typ, s, def)*c.of(def.Type.Name(), s.SelectionSet)
		}
	}
	return sum
}

// times is how often what is below a field may occur.
func (c *costing) times(parent string, f *ast.Field, def *ast.FieldDefinition) float64 {
	given := func(name string, otherwise float64) float64 {
		a := f.Arguments.ForName(name)
		if a == nil {
			return otherwise
		}
		v, _ := a.Value.Value(c.variables)
		for _, d := range c.doc.Operations[0].VariableDefinitions {
			if _, given := c.variables[d.Variable]; a.Value.Kind == ast.Variable && d.Variable == a.Value.Raw && !given && d.DefaultValue != nil {
				v, _ = d.DefaultValue.Value(nil)
			}
		}
		switch v := v.(type) {
		case int64:
			return float64(v)
		case float64:
			return v
		}
		return otherwise
	}
	switch {
	case strings.HasSuffix(def.Type.Name(), "Connection"):
		if n := given("last", 0); n > 0 {
			return n
		}
		return given("first", defaultPage)
	case def.Name == "facets":
		return 1 + given("first", 10)
	case def.Name == "connections":
		return given("first", 5)
	case def.Name == "neighbourhood":
		return given("first", 100)
	case def.Type.Elem != nil && c.isNoun(def.Type.Name()) && !strings.HasSuffix(parent, "Connection"):
		return 10
	}
	return 1
}

// isNoun reports whether a type is of nodes, as against values and parts of pages.
func (c *costing) isNoun(typ string) bool {
	d := c.schema.Types[typ]
	return d.Kind == ast.Union || d.Kind == ast.Interface || d.Fields.ForName("updatedAt") != nil
}
