package seed_test

import (
	"reflect"
	"slices"
	"testing"
	"testing/fstest"

	"forwhom/kg"
	"forwhom/seed"
)

// Whatever bytes a file has, Read ends with a batch or with problems, the same each time, and a batch obeys the table.
func FuzzRead(f *testing.F) {
	for name, file := range graph(f) {
		f.Add(name, file.Data)
	}
	for _, text := range []string{"- &a [*a]", "- {id: theme:x, name: !!binary x}", "? - a\n: b", "- id: theme:x\n  <<: {name: x}", "---\n...\n---", "%YAML 1.2\n---\n- a"} {
		f.Add("theme/x.yaml", []byte(text))
	}
	base := graph(f)
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		files := fstest.MapFS{}
		for n, file := range base {
			files[n] = file
		}
		files["theme/x.yaml"] = &fstest.MapFile{Data: data}
		if _, known := base[name]; known {
			delete(files, "theme/x.yaml")
			files[name] = &fstest.MapFile{Data: data}
		}
		batch, problems := seed.Read(files)
		if (batch == nil) == (len(problems) == 0) {
			t.Fatalf("a batch %v with %d problems", batch, len(problems))
		}
		for _, p := range problems {
			if p.File == "" || p.Message == "" || p.Line < 0 || (p.Line == 0) != (p.Column == 0) {
				t.Errorf("a problem without a place: %#v", p)
			}
		}
		again, sameProblems := seed.Read(files)
		if !reflect.DeepEqual(batch, again) || !slices.Equal(problems, sameProblems) {
			t.Error("a second reading differs")
		}
		if batch != nil {
			checkBatch(t, batch)
		}
	})
}

// checkBatch checks that nodes and edges are as kg describes them.
func checkBatch(t *testing.T, b *kg.Batch) {
	ids := make(map[kg.ID]kg.Kind, len(b.Nodes))
	for _, n := range b.Nodes {
		if kind, ok := kg.KindOf(n.ID); !ok || kind != n.Kind || !kg.ValidID(n.ID) || n.Text("id") != n.ID {
			t.Errorf("the id %q of a %v", n.ID, n.Kind)
		}
		ids[n.ID] = n.Kind
		for i, p := range n.Kind.Info().Properties {
			if !fits(p, n.Values[i]) {
				t.Errorf("%s of %s is %#v", p.Name, n.ID, n.Values[i])
			}
		}
	}
	for _, e := range b.Edges {
		info := e.Relation.Info()
		if !slices.Contains(info.From, ids[e.From]) || !slices.Contains(info.To, ids[e.To]) {
			t.Errorf("the edge %v", e)
		}
	}
}

// fits reports whether a value is one that a property may have.
func fits(p kg.Property, value any) bool {
	if value == nil {
		return !p.Required
	}
	if p.List {
		list, ok := value.([]string)
		return ok && len(list) > 0 && !slices.ContainsFunc(list, func(s string) bool { return s == "" })
	}
	switch p.Type {
	case kg.Int:
		_, ok := value.(int64)
		return ok
	case kg.Float:
		_, ok := value.(float64)
		return ok
	case kg.Bool:
		_, ok := value.(bool)
		return ok
	}
	s, ok := value.(string)
	switch p.Type {
	case kg.Enum:
		return slices.Contains(p.Enum, s)
	case kg.PartialDateType:
		return kg.ValidPartialDate(s)
	case kg.DateTimeType:
		return kg.ValidDateTime(s)
	case kg.IDType:
		return kg.ValidID(s)
	}
	return ok && s != ""
}
