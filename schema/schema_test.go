package schema_test

import (
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"forwhom/schema"
)

func load(t *testing.T) *ast.Schema {
	t.Helper()
	s, err := gqlparser.LoadSchema(&ast.Source{Name: "generated.graphql", Input: schema.SDL()})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestEverythingHasADescription(t *testing.T) {
	for name, d := range load(t).Types {
		if d.BuiltIn {
			continue
		}
		describe(t, name, d.Description)
		for _, f := range d.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			describe(t, name+"."+f.Name, f.Description)
			for _, a := range f.Arguments {
				describe(t, name+"."+f.Name+"("+a.Name+":)", a.Description)
			}
		}
		for _, v := range d.EnumValues {
			describe(t, name+"."+v.Name, v.Description)
		}
	}
}

func describe(t *testing.T, place, text string) {
	t.Helper()
	if !strings.HasSuffix(text, ".") || len(text) < 4 {
		t.Errorf("%s: the description is %q: want a sentence", place, text)
	}
}

func TestEveryNounHasOneManyAndAFilterAnOrderAndAConnection(t *testing.T) {
	s := load(t)
	nouns := map[string]string{"intervention": "interventions", "principle": "principles", "study": "studies", "source": "sources", "finding": "findings",
		"theme": "themes", "outcome": "outcomes", "population": "populations", "context": "contexts", "mechanism": "mechanisms", "factor": "factors",
		"recommendation": "recommendations", "organisation": "organisations", "person": "people", "event": "events", "talk": "talks", "policy": "policies",
		"resource": "resources", "project": "projects", "caseStudy": "caseStudies", "discussion": "discussions"}
	for one, many := range nouns {
		kind := strings.ToUpper(one[:1]) + one[1:]
		if f := s.Query.Fields.ForName(one); f == nil || f.Type.String() != kind || f.Arguments.ForName("id") == nil {
			t.Errorf("Query.%s is not one %s by id", one, kind)
		}
		f := s.Query.Fields.ForName(many)
		if f == nil || f.Type.String() != kind+"Connection!" {
			t.Errorf("Query.%s is not a %sConnection", many, kind)
			continue
		}
		for _, a := range []string{"first", "after", "last", "before", "where", "orderBy"} {
			if f.Arguments.ForName(a) == nil {
				t.Errorf("Query.%s has no %s", many, a)
			}
		}
		if s.Types[kind+"Order"].Directives.ForName("oneOf") == nil {
			t.Errorf("%sOrder is not @oneOf", kind)
		}
		for _, field := range []string{"nodes", "edges", "pageInfo", "totalCount"} {
			if s.Types[kind+"Connection"].Fields.ForName(field) == nil {
				t.Errorf("%sConnection has no %s", kind, field)
			}
		}
		for _, i := range []string{"Node", "Entity"} {
			if !implements(s.Types[kind], i) {
				t.Errorf("%s is no %s", kind, i)
			}
		}
	}
}

func implements(d *ast.Definition, name string) bool {
	for _, i := range d.Interfaces {
		if i == name {
			return true
		}
	}
	return false
}

// The master's own directives are not served.
func TestTheServedSchemaHasNoTraceOfTheMaster(t *testing.T) {
	s := load(t)
	for _, name := range []string{"kind", "property", "relation", "value"} {
		if s.Directives[name] != nil || strings.Contains(schema.SDL(), "@"+name) {
			t.Errorf("@%s is served", name)
		}
	}
}
