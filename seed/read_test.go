package seed_test

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"forwhom/kg"
	"forwhom/seed"
)

// graph returns the files of testdata/graph, which have no mistake, to plant some in.
func graph(t testing.TB) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	root := os.DirFS("testdata/graph")
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(root, name)
		files[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// read reads files that have no mistake.
func read(t testing.TB, files fs.FS) *kg.Batch {
	t.Helper()
	batch, problems := seed.Read(files)
	for _, p := range problems {
		t.Error(p)
	}
	if t.Failed() {
		t.FailNow()
	}
	return batch
}

func node(t *testing.T, b *kg.Batch, id kg.ID) *kg.Node {
	t.Helper()
	for _, n := range b.Nodes {
		if n.ID == id {
			return n
		}
	}
	t.Fatalf("no node %s", id)
	return nil
}

func TestReadGivesEveryValueInItsType(t *testing.T) {
	b := read(t, graph(t))
	for _, c := range []struct {
		id       kg.ID
		property string
		want     any
	}{
		{"finding:taylor-2024-1", "id", "finding:taylor-2024-1"},
		{"finding:taylor-2024-1", "effect.measure", "RISK_DIFFERENCE"},
		{"finding:taylor-2024-1", "effect.value", -8.6},
		{"finding:taylor-2024-1", "effect.derived", true},
		{"finding:taylor-2024-1", "effect.n", nil},
		{"finding:taylor-2024-1", "statement", "Twelve months after the letter before proceedings, fewer children were looked after where the family had been referred to a conference."},
		{"finding:taylor-2024-2", "cost.amount", 960.0},
		{"finding:taylor-2024-2", "cost.priceYear", int64(2022)},
		{"study:taylor-2024", "sampleSize", int64(1511)},
		{"study:taylor-2024", "countries", []string{"England"}},
		{"study:taylor-2024", "admits", nil},
		{"intervention:family-group-conferencing", "since", "1989"},
		{"event:seminar-2016-01-15", "date", "2016-01-15"},
		{"source:taylor-2024", "volume", "54(8)"},
	} {
		if got := node(t, b, c.id).Get(c.property); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s has %s %#v, want %#v", c.id, c.property, got, c.want)
		}
	}
}

func TestReadFillsInWhatFollows(t *testing.T) {
	b := read(t, graph(t))
	for _, c := range []struct {
		id       kg.ID
		property string
		want     any
	}{
		{"study:taylor-2024", "name", "Randomised trial of family group conferences before care proceedings"},
		{"study:taylor-2024", "country", "England"},
		{"study:taylor-2024", "status", "ACCEPTED"},
		{"study:taylor-2024", "audience", "PUBLIC"},
		{"study:taylor-2024", "updatedAt", "2026-11-22T00:00:00Z"},
		{"finding:taylor-2024-1", "name", "Twelve months after the letter before proceedings, fewer children were looked…"},
		{"finding:taylor-2024-1", "year", int64(2024)},
		{"source:taylor-2024", "citation", "Taylor, S. and Dorsett, R. (2024) Do family group conferences keep children out of care? British Journal of Social Work, 54(8), 1-20. doi:10.1093/bjsw/bcae035"},
		{"recommendation:offer-a-conference", "name", "Offer each family a conference before care proceedings begin."},
		{"discussion:when-to-offer", "name", "When should a conference be offered?"},
	} {
		if got := node(t, b, c.id).Get(c.property); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s has %s %#v, want %#v", c.id, c.property, got, c.want)
		}
	}
}

func TestAFindingHasTheYearOfItsSourceWhereItsStudyHasNone(t *testing.T) {
	files := graph(t)
	replace(t, files, "study/taylor.yaml", "  year: 2024\n", "")
	replace(t, files, "source/taylor.yaml", "year: 2024", "year: 2023")
	if got := node(t, read(t, files), "finding:taylor-2024-1").Get("year"); got != int64(2023) {
		t.Errorf("year %v, want 2023", got)
	}
}

func TestTwoStudiesOfOneTitleAreToldApartByTheirYear(t *testing.T) {
	files := graph(t)
	replace(t, files, "study/taylor.yaml", "- id: study:taylor-2024", "- id: study:taylor-2025\n  title: Randomised trial of family group conferences before care proceedings\n  year: 2025\n  sources: source:taylor-2024\n- id: study:taylor-2024")
	read(t, files)
}

func TestTwoAuthorsMayShareAName(t *testing.T) {
	files := graph(t)
	replace(t, files, "source/coram.yaml", "[Coram]", "[Gibbons, Gibbons]")
	if got := node(t, read(t, files), "source:coram-2023").Text("citation"); got != "Gibbons and Gibbons (n.d.) [title not seen]." {
		t.Errorf("the citation is %s", got)
	}
}

func TestAPlaceWithinACountryStandsForTheCountry(t *testing.T) {
	files := graph(t)
	replace(t, files, "study/taylor.yaml", "countries: [England]", "countries: [UK]")
	if got := node(t, read(t, files), "study:taylor-2024").Get("country"); got != "UK" {
		t.Errorf("country %v, want UK", got)
	}
}

func TestEdgesHaveOneDirectionFromWhicheverEndTheyAreGiven(t *testing.T) {
	b := read(t, graph(t))
	for _, want := range []kg.Edge{
		{Relation: kg.RelBroader, From: "intervention:family-group-conferencing", To: "intervention:shared-decision-making"},
		{Relation: kg.RelBroader, From: "outcome:child-enters-care", To: "outcome:out-of-home-care"},
		{Relation: kg.RelReports, From: "study:taylor-2024", To: "finding:taylor-2024-1"},
		{Relation: kg.RelRan, From: "organisation:coram", To: "study:taylor-2024", Role: "evaluator"},
	} {
		if !slices.Contains(b.Edges, want) {
			t.Errorf("no edge %v", want)
		}
	}
}

func TestTheSameContentGivesTheSameBatchHoweverItIsSplit(t *testing.T) {
	want := read(t, graph(t))
	files := graph(t)
	whole := string(files["finding/taylor.yaml"].Data)
	at := strings.Index(whole, "- id: finding:taylor-2024-2")
	files["finding/taylor.yaml"].Data = []byte(whole[at:])
	files["finding/z.yaml"] = &fstest.MapFile{Data: []byte(whole[:at])}
	got := read(t, files)
	if !reflect.DeepEqual(got, want) {
		t.Error("the batches differ")
	}
	if !want.Time.Equal(time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)) || want.Note != "The seed, version 3." || want.Author != "" {
		t.Errorf("the batch is of %v by %q: %s", want.Time, want.Author, want.Note)
	}
	sortedByKind := slices.IsSortedFunc(want.Nodes, func(a, b *kg.Node) int {
		if a.Kind != b.Kind {
			return int(a.Kind) - int(b.Kind)
		}
		return strings.Compare(a.ID, b.ID)
	})
	if !sortedByKind {
		t.Error("the nodes are not in the order of kinds and ids")
	}
}

// memory is a store that keeps batches or fails.
type memory struct {
	batches []*kg.Batch
	err     error
}

func (m *memory) Write(_ context.Context, b *kg.Batch) (kg.Version, error) {
	m.batches = append(m.batches, b)
	return kg.Version(len(m.batches)), m.err
}

func TestLoadWritesOneBatchAndTellsProgress(t *testing.T) {
	var st memory
	var told []int
	err := seed.Load(t.Context(), &st, graph(t), func(done, total int) { told = append(told, done, total) })
	if err != nil || len(st.batches) != 1 {
		t.Fatalf("%d batches, %v", len(st.batches), err)
	}
	total := len(st.batches[0].Nodes) + len(st.batches[0].Edges)
	if want := []int{0, total, total, total}; !slices.Equal(told, want) {
		t.Errorf("told %v, want %v", told, want)
	}
}

func TestLoadWritesNothingWhereThereIsAProblem(t *testing.T) {
	var st memory
	files := graph(t)
	replace(t, files, "study/taylor.yaml", "RANDOMISED_TRIAL", "RANDOMIZED_TRIAL")
	err := seed.Load(t.Context(), &st, files, nil)
	if kg.KindOfError(err) != kg.BadInput || !strings.Contains(err.Error(), "study/taylor.yaml:6:11: design cannot be") {
		t.Errorf("the error is %v", err)
	}
	if len(st.batches) != 0 {
		t.Error("something was written")
	}
}

func TestLoadGivesBackTheErrorOfTheStore(t *testing.T) {
	full := errors.New("the disk is full")
	if err := seed.Load(t.Context(), &memory{err: full}, graph(t), nil); !errors.Is(err, full) {
		t.Errorf("the error is %v", err)
	}
}

// replace plants a mistake: it replaces a text that a file has.
func replace(t testing.TB, files fstest.MapFS, name, old, new string) {
	t.Helper()
	data := string(files[name].Data)
	if !strings.Contains(data, old) {
		t.Fatalf("%s does not have %q", name, old)
	}
	files[name] = &fstest.MapFile{Data: []byte(strings.Replace(data, old, new, 1))}
}
