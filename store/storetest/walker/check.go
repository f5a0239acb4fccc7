package walker

import (
	"encoding/base64"
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"forwhom/kg"
)

// Cursor returns the cursor of the node with an id, good for `after` and `before` in any of the walker's lists that
// could have it. It says nothing of the order: the place is where the node stands, or would stand, in the list asked.
func Cursor(id string) string {
	return base64.RawURLEncoding.EncodeToString([]byte("walker:" + id))
}

// cursorID returns the id that a cursor names.
func cursorID(cursor string) (string, bool) {
	b, err := base64.RawURLEncoding.DecodeString(cursor)
	id, ok := strings.CutPrefix(string(b), "walker:")
	return id, err == nil && ok
}

// check holds the arguments of every field that a selection asks for, and of those below, against what the schema says of
// them in words. What is skipped is not checked.
func (r *run) check(set ast.SelectionSet) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			if r.included(s.Directives) {
				r.checkField(s)
				r.check(s.SelectionSet)
			}
		case *ast.InlineFragment:
			if r.included(s.Directives) {
				r.check(s.SelectionSet)
			}
		case *ast.FragmentSpread:
			if r.included(s.Directives) && !r.checked[s.Name] {
				r.checked[s.Name] = true
				r.check(s.Definition.SelectionSet)
			}
		}
	}
}

func (r *run) checkField(f *ast.Field) {
	args, err := r.arguments(f)
	if err != nil {
		r.fail("%v", err)
		return
	}
	within := func(name string, most int64) {
		if n, ok := args[name].(int64); ok && (n < 1 || n > most) {
			r.fail("%s(%s: %d): want 1 to %d", f.Name, name, n, most)
		}
	}
	parent := f.ObjectDefinition.Name
	switch {
	case slices.Contains(attached, f.Name), parent == "Query" && (slices.Contains(computed, f.Name) || strings.HasPrefix(f.Name, "__") && f.Name != "__typename"):
		r.fail("the walker does not know %s", f.Name)
	case f.Definition.Arguments.ForName("orderBy") != nil:
		within("first", 100)
		within("last", 100)
		if args["first"] != nil && args["last"] != nil {
			r.fail("%s: first and last exclude each other", f.Name)
		}
		kind, _ := kg.KindNamed(strings.TrimSuffix(f.Definition.Type.Name(), "Connection"))
		r.checkCursor(f.Name, kind, args["after"])
		r.checkCursor(f.Name, kind, args["before"])
	case f.Name == "facets":
		within("first", 100)
	case parent != "Query":
	case f.Name == "nodes":
		if n := len(args["ids"].([]any)); n > 100 {
			r.fail("nodes: %d ids, want at most 100", n)
		}
	case f.Name == "connections":
		within("maxLength", 8)
		within("first", 25)
	case f.Name == "neighbourhood":
		within("depth", 4)
		within("first", 500)
	}
}

// computed are the fields of Query that the walker does not know: they are computed, or found by words.
var computed = []string{"search", "whatWorks", "brief", "transfers", "evidenceMap", "gaps", "timeline", "method"}

// attached are the computed fields of nouns, which the walker does not know either.
var attached = []string{"ratings", "costs", "independence"}

// checkCursor refuses what is no cursor, and one of a node that could not stand in a list of this kind. Whether the
// reader may see the node, and whether it is in the list, does not matter: it marks a place.
func (r *run) checkCursor(field string, kind kg.Kind, cursor any) {
	if cursor == nil {
		return
	}
	id, ok := cursorID(cursor.(string))
	if n := r.walker.whole.nodes[id]; !ok || n == nil || n.Kind != kind {
		r.fail("%s: %q is no cursor of this list", field, cursor)
	}
}

// included reports whether @skip and @include let a selection stand.
func (r *run) included(directives ast.DirectiveList) bool {
	for _, d := range directives {
		v, err := r.coerce(d.Definition.Arguments.ForName("if").Type, d.Arguments.ForName("if").Value)
		if err != nil {
			r.fail("@%s: %v", d.Name, err)
			return false
		}
		if d.Name == "skip" && v == true || d.Name == "include" && v == false {
			return false
		}
	}
	return true
}

// texts returns the strings of a list argument; nil where it was not given.
func texts(v any) []string {
	list, ok := v.([]any)
	if !ok {
		return nil
	}
	out := make([]string, len(list))
	for i, e := range list {
		out[i] = fmt.Sprint(e)
	}
	return out
}
