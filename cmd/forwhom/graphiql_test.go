package main

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator"

	"forwhom/dashboard"
	"forwhom/schema"
)

// exported finds a text that example.ts exports.
var exported = regexp.MustCompile("(?s)export const (\\w+) = `(.*?)`")

// The first question that GraphiQL shows is valid against the schema as it is served, stands in the built page, and the
// program answers it.
func TestTheFirstQuestionOfGraphiQLIsAnswered(t *testing.T) {
	source, err := os.ReadFile("../../dashboard/graphiql/example.ts")
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	for _, m := range exported.FindAllStringSubmatch(string(source), -1) {
		texts[m[1]] = m[2]
	}
	s := gqlparser.MustLoadSchema(&ast.Source{Input: schema.SDL()})
	doc, list := gqlparser.LoadQueryWithRules(s, texts["query"], nil)
	if len(list) > 0 {
		t.Fatal(list)
	}
	var variables map[string]any
	if err := json.Unmarshal([]byte(texts["variables"]), &variables); err != nil {
		t.Fatal(err)
	}
	if _, err := validator.VariableValues(s, doc.Operations[0], variables); err != nil {
		t.Error(err)
	}

	built, err := fs.ReadFile(dashboard.Files(), "graphiql/graphiql.js")
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range texts {
		line := strings.ReplaceAll(text, "\n", `\n`) // however the build writes a line's end
		if !strings.Contains(string(built), text) && !strings.Contains(string(built), line) {
			t.Errorf("the built page lacks this %s: npm run build in dashboard", name)
		}
	}

	file := filepath.Join(t.TempDir(), "variables.json")
	write(t, file, []byte(texts["variables"]))
	code, out, errOut := forwhom(t, texts["query"], "query", "--data", loadSeed(t), "--variables", file, "-")
	if code != 0 || !strings.Contains(out, `"verdict"`) {
		t.Errorf("%d %.500s %s", code, out, errOut)
	}
}
