package forwhom_test

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path"
	"slices"
	"strings"
	"testing"
)

// allowed says what each folder may import of ours; docs/design.md shows the table. A folder below one of these follows
// its parent, unless it stands here itself. Tests may import more: what they show is often another folder's work.
var allowed = map[string][]string{
	"kg":                     {},
	"schema":                 {},
	"schema/gen":             {},
	"plan":                   {"kg"},
	"store":                  {"kg", "plan"},
	"store/storetest":        {"kg", "plan", "store", "schema", "graph", "seed", "store/storetest/walker"},
	"store/storetest/walker": {"kg"},
	"store/fulltext":         {},
	"store/memory":           {"kg", "plan"},
	"store/embedded":         {"kg", "plan", "store", "store/fulltext", "store/memory", "store/embedded/disk"},
	"store/embedded/disk":    {"kg"},
	"store/neo4j":            {"kg", "plan", "store", "store/fulltext", "store/memory"},
	"evidence":               {"kg"},
	"brief":                  {"kg", "evidence"},
	"graph":                  {"kg", "plan", "store", "evidence", "brief", "schema", "graph/generated"},
	"graph/generated":        {"kg"},
	"graph/payload":          {"kg", "plan"},
	"graph/seamtest":         {"kg", "plan", "graph/payload"},
	"server":                 {"kg", "graph", "store", "exchange", "dashboard"},
	"dashboard":              {},
	"seed":                   {"kg", "store", "exchange"},
	"cmd/forwhom":            {"*"},
	"bench":                  {"*"},
}

// wiring is where a concrete store may be named.
var wiring = []string{"cmd/forwhom", "bench", "bench/neo4j"}

type listed struct {
	ImportPath string
	Imports    []string
}

func TestEachFolderImportsOnlyWhatItMay(t *testing.T) {
	packages := listPackages(t)
	if len(packages) < 10 {
		t.Fatalf("only %d packages listed: the list is broken", len(packages))
	}
	for _, p := range packages {
		folder := strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, "forwhom"), "/")
		may, ok := allowedIn(folder)
		if !ok {
			t.Errorf("%s: no line in the import table; add it here and in docs/design.md", folder)
			continue
		}
		for _, i := range p.Imports {
			ours, isOurs := strings.CutPrefix(i, "forwhom/")
			if !isOurs || slices.Contains(may, "*") || slices.Contains(may, ours) {
				continue
			}
			t.Errorf("%s imports %s, which the import table does not allow", folder, ours)
		}
	}
}

func TestOnlyTheProgramNamesAConcreteStore(t *testing.T) {
	for _, p := range listPackages(t) {
		folder := strings.TrimPrefix(p.ImportPath, "forwhom/")
		for _, i := range p.Imports {
			store, isStore := strings.CutPrefix(i, "forwhom/store/")
			concrete := isStore && (strings.HasPrefix(store, "embedded") || strings.HasPrefix(store, "neo4j"))
			if concrete && !strings.HasPrefix(folder, "store/"+strings.Split(store, "/")[0]) && !slices.Contains(wiring, folder) {
				t.Errorf("%s names the store %s; only %v may", folder, store, wiring)
			}
		}
	}
}

func TestTheVocabularyImportsTheStandardLibraryOnly(t *testing.T) {
	for _, p := range listPackages(t) {
		if p.ImportPath != "forwhom/kg" {
			continue
		}
		for _, i := range p.Imports {
			if strings.Contains(strings.Split(i, "/")[0], ".") {
				t.Errorf("kg imports %s", i)
			}
		}
	}
}

// Each dependency is pinned and has its line of why.
func TestEveryDependencyHasItsReason(t *testing.T) {
	mod, err := os.ReadFile("go.mod")
	if err != nil {
		t.Fatal(err)
	}
	reasons, err := os.ReadFile("docs/dependencies.md")
	if err != nil {
		t.Fatal(err)
	}
	direct := map[string]bool{}
	for line := range strings.Lines(string(mod)) {
		fields := strings.Fields(strings.TrimPrefix(strings.TrimSpace(line), "require "))
		if len(fields) < 2 || strings.Contains(line, "// indirect") || !strings.HasPrefix(fields[1], "v") || fields[0] == "module" {
			continue
		}
		direct[fields[0]] = true
		if !strings.Contains(string(reasons), "`"+fields[0]+"` "+fields[1]+":") {
			t.Errorf("docs/dependencies.md: no line \"- `%s` %s: why\"", fields[0], fields[1])
		}
	}
	for line := range strings.Lines(string(reasons)) {
		if rest, ok := strings.CutPrefix(line, "- `"); ok {
			if name, _, _ := strings.Cut(rest, "`"); strings.Contains(strings.Split(name, "/")[0], ".") && !direct[name] {
				t.Errorf("docs/dependencies.md names %s, which go.mod does not require", name)
			}
		}
	}
}

func allowedIn(folder string) ([]string, bool) {
	for ; folder != "." && folder != ""; folder = path.Dir(folder) {
		if may, ok := allowed[folder]; ok {
			return may, true
		}
	}
	return nil, false
}

func listPackages(t *testing.T) []listed {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "go", "list", "-json=ImportPath,Imports", "./...").Output()
	if err != nil {
		t.Fatal(err)
	}
	var packages []listed
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return packages
		} else if err != nil {
			t.Fatal(err)
		}
		if p.ImportPath != "forwhom" {
			packages = append(packages, p)
		}
	}
}
