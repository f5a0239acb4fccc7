package storetest

import (
	"encoding/base64"
	"encoding/json"
	"flag"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"forwhom/graph"
	"forwhom/kg"
	"forwhom/store"
	"forwhom/store/storetest/walker"
)

var update = flag.Bool("update", false, "write plan.txt and answer.json of the golden cases anew; read the diff like code")

// casesFolder returns where -update writes: the golden cases in this package's folder, found from the folder of any package
// of the module, which tests run in, by the go.mod above it.
func casesFolder(t testing.TB) string {
	t.Helper()
	at, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(at, "go.mod")); err == nil {
			return filepath.Join(at, "store", "storetest", "testdata", "cases")
		}
		above := filepath.Dir(at)
		if above == at {
			t.Fatal("no go.mod above the folder that the test runs in: -update writes only within the module's source")
		}
		at = above
	}
}

// Case is one golden case: a folder of testdata/cases whose name is a sentence.
type Case struct {
	Name      string
	Query     string
	Variables []byte    // variables.json: a JSON object; nil for none
	Reader    kg.Reader // reader.json: {"role": "PARTNER", "id": "reader:ada"}; without it, anonymous
	Plan      string    // plan.txt; "" where the question is refused before there is a plan
	Answer    string    // answer.json
}

// Cases returns the golden cases by name.
func Cases(t testing.TB) []Case {
	t.Helper()
	folders, err := fs.ReadDir(testdata, "testdata/cases")
	if err != nil {
		t.Fatal(err)
	}
	var list []Case
	for _, f := range folders {
		file := func(name string) string {
			b, _ := fs.ReadFile(testdata, path.Join("testdata/cases", f.Name(), name)) // what is not there is empty
			return string(b)
		}
		c := Case{Name: f.Name(), Query: file("query.graphql"), Variables: []byte(file("variables.json")), Plan: file("plan.txt"), Answer: file("answer.json")}
		if c.Query == "" {
			t.Errorf("%s has no query.graphql", f.Name())
		}
		if c.Reader, err = readerFrom(file("reader.json")); err != nil {
			t.Errorf("%s: reader.json: %v", f.Name(), err)
		}
		list = append(list, c)
	}
	return list
}

func readerFrom(text string) (kg.Reader, error) {
	if text == "" {
		return kg.Reader{}, nil
	}
	var written struct{ Role, ID string }
	if err := json.Unmarshal([]byte(text), &written); err != nil {
		return kg.Reader{}, err
	}
	roles := []string{"ANONYMOUS", "PARTNER", "EDITOR"}
	role := slices.Index(roles, written.Role)
	if role < 0 {
		role = 0
	}
	return kg.Reader{ID: written.ID, Role: kg.Role(role)}, nil
}

func (c Case) question() question { return question{c.Query, c.Variables, c.Reader} }

// RunCases asks the golden cases alone: for those who change the planner, and want to know soon.
func RunCases(t *testing.T, open func(t *testing.T) store.Store) { runCases(t, suite{open: open}) }

// runCases asks every golden case of a store with the fixture graph.
func runCases(t *testing.T, s suite) {
	st, other := s.empty(t), s.empty(t)
	for _, b := range Fixture(t) {
		write(t, st, b)
		write(t, other, b)
	}
	r := newReplay()
	for _, c := range told(t, other, 0) {
		if wrong := r.take(c); wrong != "" {
			t.Error(wrong)
		}
	}
	g := &golden{asker: newAsker(t, st)}
	nodes, edges := r.graph()
	g.nodes, g.walker = nodes, walker.New(g.asker.types, nodes, edges)
	for _, c := range Cases(t) {
		t.Run(c.Name, func(t *testing.T) { g.run(t, c) })
	}
}

// golden asks golden cases.
type golden struct {
	asker  *asker
	walker *walker.Walker
	nodes  []*kg.Node // the graph as it stands
}

func (g *golden) run(t *testing.T, c Case) {
	planned := ""
	if op, err := g.asker.compile(t, c.question()); err == nil {
		planned = op.Plan.String()
	}
	g.asker.counter.Reset()
	got := g.asker.ask(t, c.question())
	g.checkReads(t, c, got, planned)
	written := string(format([]byte(got.text())))
	if again := g.asker.ask(t, c.question()); again.text() != got.text() {
		t.Errorf("asked again, it is answered\n%s", again.text())
	}
	g.checkHidden(t, c, written)
	g.checkWalker(t, c, got)
	if *update {
		c.write(t, "plan.txt", planned)
		c.write(t, "answer.json", written)
		return
	}
	if planned != c.Plan {
		t.Errorf("plan\n%s\nwant\n%s", planned, c.Plan)
	}
	if written != c.Answer {
		t.Errorf("answer\n%s\nwant\n%s", written, c.Answer)
	}
}

// write writes a file of the case where it is kept; an empty one is taken away.
func (c Case) write(t *testing.T, name, text string) {
	t.Helper()
	at := filepath.Join(casesFolder(t), c.Name, name)
	var err error
	if text == "" {
		if err = os.Remove(at); os.IsNotExist(err) {
			err = nil
		}
	} else {
		err = os.WriteFile(at, []byte(text), 0o644)
	}
	if err != nil {
		t.Error(err)
	}
}

// computedRoot finds root fields whose facts are read first, attached fields of nouns whose facts are read afterwards;
// noIDs finds those that nothing need be read for.
var (
	attached     = regexp.MustCompile(`\b(` + strings.Join(attachedNames(), "|") + `)\b`)
	computedRoot = regexp.MustCompile(`(^|[^$\w])(` + strings.Join(gathered(), "|") + `)\b`) // and no variables of that name
	noIDs        = regexp.MustCompile(`\(ids: \[\]\)`)
)

// attachedNames are the attached fields by name, without their nouns.
func attachedNames() []string {
	names := graph.AttachedFields()
	for i, name := range names {
		_, names[i], _ = strings.Cut(name, ".")
	}
	return names
}

// gathered are the computed fields that read; the method is known without.
func gathered() []string {
	return slices.DeleteFunc(graph.ComputedFields(), func(name string) bool { return name == "method" })
}

// checkReads holds that an operation is one read, another where a root is computed from facts and another where a node's
// field is whose facts are not kept from a case before, none where there is nothing to read or it is refused.
func (g *golden) checkReads(t *testing.T, c Case, got answer, planned string) {
	t.Helper()
	reads, want := g.asker.counter.Reads(), 1
	if computedRoot.MatchString(c.Query) {
		want++
	}
	least := want
	if attached.MatchString(c.Query) {
		want++
	}
	nothing := strings.Count(planned, "\n") <= 1 || noIDs.MatchString(c.Query)
	switch {
	case len(got.Errors) > 0 || nothing:
		if reads > want {
			t.Errorf("%d reads, want at most %d", reads, want)
		}
	case reads < least || reads > want:
		t.Errorf("%d reads, want %d to %d", reads, least, want)
	}
}

// checkHidden holds that nothing of what the reader may not see is in an answer, but for what stands in the question.
func (g *golden) checkHidden(t *testing.T, c Case, written string) {
	t.Helper()
	asked := c.Query + string(c.Variables)
	for _, n := range g.nodes {
		if c.Reader.Sees(n.Text("status"), n.Text("audience"), n.Author) {
			continue
		}
		for _, secret := range []string{n.ID, n.Text("name"), n.Text("summary"), n.Text("statement")} {
			if secret != "" && strings.Contains(written, secret) && !strings.Contains(asked, secret) {
				t.Errorf("the answer tells %q of %s, which the reader may not see", secret, n.ID)
			}
		}
	}
}

// beyondWalker are the cases that the walker gets wrong by its nature.
var beyondWalker = map[string]string{
	"one_value_stands_for_a_list_of_one":             "of a variable it takes such a value for a text",
	"a_cursor_marks_a_place_though_its_item_is_gone": "it wants the item of a cursor to be there",
}

// checkWalker holds an answer against the walker's, as far as the walker knows what is asked: it knows no search, no
// computed fields and no ids that were merged away, puts paths in its own words, and refuses less.
func (g *golden) checkWalker(t *testing.T, c Case, got answer) {
	t.Helper()
	if why, beyond := beyondWalker[c.Name]; beyond {
		t.Log("not compared with the walker: " + why)
		return
	}
	asked := c.Query + string(c.Variables)
	for _, id := range mergedAway {
		if strings.Contains(asked, id) {
			return
		}
	}
	var vars map[string]any
	if len(c.Variables) > 0 {
		if err := json.Unmarshal([]byte(cursorText.ReplaceAllStringFunc(string(c.Variables), walkerCursor)), &vars); err != nil {
			t.Fatal(err)
		}
	}
	data, errs := g.walker.Answer(cursorText.ReplaceAllStringFunc(c.Query, walkerCursor), vars, c.Reader)
	for _, err := range errs {
		if strings.Contains(err, "the walker does not know") {
			return
		}
	}
	switch {
	case len(got.Errors) > 0 && len(errs) == 0:
		if code := got.Errors[0].Extensions["code"]; code != string(kg.TooCostly) && !strings.Contains(got.Errors[0].Message, "cursor") {
			t.Errorf("it is refused (%v), and the walker answers\n%s", got.Errors[0].Message, data)
		}
	case len(got.Errors) == 0 && len(errs) > 0:
		t.Errorf("it is answered, and the walker refuses it: %q", errs)
	case len(errs) == 0:
		if one, two := withItems(got.Data), withItems(data); one != two && !strings.Contains(c.Query, "sentence") {
			t.Errorf("answer\n%s\nthe walker's\n%s", format([]byte(one)), format([]byte(two)))
		}
	}
}

// cursorText finds what may be a cursor.
var cursorText = regexp.MustCompile(`"[A-Za-z0-9_-]{12,}"`)

// withItems writes an answer with cursors by the ids of their items.
func withItems(data []byte) string {
	return string(walker.Normalise([]byte(cursorText.ReplaceAllStringFunc(string(data), walkerCursor))))
}

// walkerCursor turns a cursor in quotes into the walker's cursor of the same item; any other text stays.
func walkerCursor(quoted string) string {
	if id, ok := cursorItem(strings.Trim(quoted, `"`)); ok {
		return `"` + walker.Cursor(id) + `"`
	}
	return quoted
}

// cursorItem returns the id at the end of a cursor.
func cursorItem(cursor string) (kg.ID, bool) {
	raw, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil || len(raw) < 10 || raw[0] != 1 {
		return "", false
	}
	for from := 9; from < len(raw); from++ {
		if id := string(raw[from:]); kg.ValidID(id) {
			return id, true
		}
	}
	return "", false
}
