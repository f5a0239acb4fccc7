package seed_test

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"forwhom/kg"
	"forwhom/seed"
)

// The documents that the content was written from lie beside the repository, and are no part of it.
const sources = "../../shared/seeds"

// Facts carry over, sentences do not.
const (
	longestRun       = 10 // words in a row that content may share with a document
	longestQuotation = 10 // words between two quotation marks
)

func TestTheContentIsInItsOwnWords(t *testing.T) {
	documents, err := os.ReadDir(sources)
	if err != nil {
		t.Logf("not checked: there is no %s here", sources)
		return
	}
	known := make(runs)
	for _, d := range documents {
		known.add(textOf(t, os.DirFS(sources), d.Name()))
	}
	content := seed.Files()
	files, err := fs.Glob(content, "*/*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		for _, run := range known.in(withoutNames(textOf(t, content, name))) {
			t.Errorf("seed/%s has a run of words from a document: %q; say it in other words", name, run)
		}
	}
	for _, name := range []string{"README.md", "docs/content.md", "docs/cookbook.md", "docs/glossary.md", "docs/methods.md", "docs/seed-format.md"} {
		for _, run := range known.in(withoutNames(textOf(t, os.DirFS(".."), name))) {
			t.Errorf("%s has a run of words from a document: %q; say it in other words", name, run)
		}
	}
	t.Logf("checked %d files against %d documents", len(files), len(documents))
}

func TestACopiedRunOfWordsIsFound(t *testing.T) {
	known := make(runs)
	known.add("One two three four five six seven eight nine ten eleven twelve.")
	for text, want := range map[string]int{
		"  summary: One two three four five six seven eight nine ten.":                   0,
		"  summary: ONE two, three four five six\n    seven eight nine ten eleven!":      1,
		"  summary: zero one two three four five six seven eight nine ten eleven twelve": 1,
		"  title: One two three four five six seven eight nine ten eleven":               0,
		"  name: One two three four five six\n  summary: seven eight nine ten eleven":    0,
	} {
		if got := known.in(withoutNames(text)); len(got) != want {
			t.Errorf("%q has the runs %q, want %d", text, got, want)
		}
	}
}

func TestQuotationsAreShortAndSayWhereTheyStand(t *testing.T) {
	batch, problems := seed.Read(seed.Files())
	if batch == nil {
		t.Fatalf("%d problems", len(problems))
	}
	for _, n := range batch.Nodes {
		for i, p := range n.Kind.Info().Properties {
			if p.Name == "name" || p.Name == "title" || p.Name == "citation" || p.Name == "aliases" {
				continue // names are given as they are
			}
			text, _ := n.Values[i].(string)
			for _, q := range tooLong(text) {
				t.Errorf("%s quotes too much in %s: %q", n.ID, p.Name, q)
			}
			if len(quotations(text)) > 0 && n.Kind == kg.KindFinding && n.Text("locator") == "" {
				t.Errorf("%s quotes in %s, and does not say where that stands", n.ID, p.Name)
			}
		}
	}
}

func TestALongQuotationIsFound(t *testing.T) {
	for text, want := range map[string]int{
		`called "magic dust"`: 0,
		`said "one two three four five six seven eight nine ten"`:         0,
		`said "one two three four five six seven eight nine ten eleven"`:  1,
		"said “one two three four five six seven eight nine ten eleven”":  1,
		`the "one" two three four five six seven eight nine ten "eleven"`: 0,
	} {
		if got := tooLong(text); len(got) != want {
			t.Errorf("%s has the long quotations %q, want %d", text, got, want)
		}
	}
}

// Loading refuses what stands alone, but for words that questions are asked in; those of our own content are all used.
func TestEveryNodeOfTheContentHasAnEdge(t *testing.T) {
	batch, problems := seed.Read(seed.Files())
	if batch == nil {
		t.Fatalf("%d problems", len(problems))
	}
	used := make(map[kg.ID]bool)
	for _, e := range batch.Edges {
		used[e.From], used[e.To] = true, true
	}
	for _, n := range batch.Nodes {
		if !used[n.ID] {
			t.Errorf("%s is connected with nothing", n.ID)
		}
	}
}

func textOf(t *testing.T, files fs.FS, name string) string {
	t.Helper()
	b, err := fs.ReadFile(files, path.Clean(filepath.ToSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// runs are the runs of words one longer than may be shared, of all documents.
type runs map[string]bool

var word = regexp.MustCompile(`[\pL\pN']+|\x00`)

func words(text string) []string {
	return word.FindAllString(strings.NewReplacer("’", "'", "‘", "'").Replace(strings.ToLower(text)), -1)
}

func (r runs) add(text string) {
	ws := words(text)
	for i := range len(ws) - longestRun {
		r[strings.Join(ws[i:i+longestRun+1], " ")] = true
	}
}

// in returns the runs of a text that are known, each as long as it is.
func (r runs) in(text string) (found []string) {
	ws := words(text)
	for i := 0; i+longestRun < len(ws); i++ {
		end := i
		for j := i; j+longestRun < len(ws) && r[strings.Join(ws[j:j+longestRun+1], " ")]; j++ {
			end = j + longestRun + 1
		}
		if end > i {
			found = append(found, strings.Join(ws[i:end], " "))
			i = end - 1
		}
	}
	return found
}

var nameLine = regexp.MustCompile(`(?m)^\s*(- )?"?(id|title|name|aliases|citation|url|seenAt|container)"?: .*$`)

// withoutNames puts a mark in place of the lines that give names, titles and addresses, which are as they are.
func withoutNames(text string) string { return nameLine.ReplaceAllString(text, "\x00") }

var quotation = regexp.MustCompile(`"([^"]+)"|“([^”]+)”`)

func quotations(text string) (inside []string) {
	for _, m := range quotation.FindAllStringSubmatch(text, -1) {
		inside = append(inside, m[1]+m[2])
	}
	return inside
}

func tooLong(text string) []string {
	return slices.DeleteFunc(quotations(text), func(q string) bool { return len(words(q)) <= longestQuotation })
}
