package fulltext_test

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/blevesearch/bleve/v2/document"
	"github.com/blevesearch/bleve/v2/index/scorch"
	index "github.com/blevesearch/bleve_index_api"

	"forwhom/store/fulltext"
)

func TestApply(t *testing.T) {
	dir := t.TempDir()
	x := openAt(t, dir)
	if x.Version() != 0 {
		t.Errorf("a new index has version %d, want 0", x.Version())
	}
	apply(t, x, 7, []fulltext.Doc{named("a", "apple"), named("b", "pear")}, nil)
	apply(t, x, 9, []fulltext.Doc{named("a", "first"), named("a", "plum"), named("c", "apple")}, []string{"b", "unknown", "c"})
	check := func(x *fulltext.Index) {
		t.Helper()
		for text, want := range map[string]string{"apple ": "c", "pear ": "", "first ": "", "plum ": "a"} {
			if got := ids(find(t, x, text, everything)); got != want {
				t.Errorf("%q found %q, want %q", text, got, want)
			}
		}
		if r := find(t, x, "plum", everything); x.Version() != 9 || r.Version != 9 {
			t.Errorf("versions %d and %d, want 9", x.Version(), r.Version)
		}
	}
	check(x)
	if err := x.Close(); err != nil {
		t.Fatal(err)
	}
	x = openAt(t, dir)
	check(x)
	apply(t, x, 10, nil, nil)
	if x.Version() != 10 {
		t.Errorf("version %d after an Apply without documents, want 10", x.Version())
	}
}

func TestApplyRefusesAllOrNothing(t *testing.T) {
	x := open(t, named("a", "apple"))
	good := named("b", "pear")
	for name, change := range map[string]func(*fulltext.Doc){
		"no_id":          func(d *fulltext.Doc) { d.ID = "" },
		"no_kind":        func(d *fulltext.Doc) { d.Kind = "" },
		"negative_level": func(d *fulltext.Doc) { d.Level = -1 },
		"level_too_high": func(d *fulltext.Doc) { d.Level = 3 },
		"no_weight":      func(d *fulltext.Doc) { d.Fields[0].Weight = 0 },
		"weight_too_big": func(d *fulltext.Doc) { d.Fields[0].Weight = 10 },
	} {
		t.Run(name, func(t *testing.T) {
			bad := named("c", "plum")
			change(&bad)
			err := x.Apply(context.Background(), 2, []fulltext.Doc{good, bad}, []string{"a"})
			if !errors.Is(err, fulltext.ErrInvalid) {
				t.Errorf("got %v, want ErrInvalid", err)
			}
			if x.Version() != 1 || ids(find(t, x, "apple", everything)) != "a" || ids(find(t, x, "pear", everything)) != "" {
				t.Error("something was changed")
			}
		})
	}
}

func TestLargeApplyIsWhole(t *testing.T) {
	x := open(t)
	var docs []fulltext.Doc
	var del []string
	for i := range 5000 {
		docs = append(docs, named(fmt.Sprint("n", i), "common"))
		del = append(del, fmt.Sprint("n", i))
	}
	docs = append(docs, named("big", "huge", strings.Repeat("common word ", 1<<20/12), "beyond"))
	apply(t, x, 3, docs, nil)
	if r := find(t, x, "common", fulltext.Request{}); r.Total != 5001 || r.Version != 3 {
		t.Errorf("found %d at version %d", r.Total, r.Version)
	}
	apply(t, x, 4, docs[:10], del)
	if r := find(t, x, "common", fulltext.Request{}); r.Total != 11 || r.Version != 4 {
		t.Errorf("found %d at version %d", r.Total, r.Version)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := x.Apply(ctx, 5, docs, nil); !errors.Is(err, context.Canceled) || x.Version() != 4 {
		t.Errorf("got %v at version %d", err, x.Version())
	}
}

func TestSecondOpenIsRefusedQuickly(t *testing.T) {
	dir := t.TempDir()
	x := openAt(t, dir, named("a", "apple"))
	start := time.Now()
	if _, err := fulltext.Open(dir); !errors.Is(err, fulltext.ErrLocked) || errors.Is(err, fulltext.ErrDamaged) {
		t.Errorf("got %v, want ErrLocked", err)
	}
	if took := time.Since(start); took > 2*time.Second {
		t.Errorf("took %v", took)
	}
	x.Close()
	openAt(t, dir)
}

func TestClosedIndexSaysSo(t *testing.T) {
	x := open(t, named("a", "apple"))
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for {
				if _, err := x.Search(context.Background(), fulltext.Parse("apple"), everything); err != nil {
					if !errors.Is(err, fulltext.ErrClosed) {
						t.Errorf("search: %v", err)
					}
					return
				}
			}
		})
	}
	wg.Go(func() {
		for v := uint64(2); ; v++ {
			if err := x.Apply(context.Background(), v, []fulltext.Doc{named("b", "apple")}, nil); err != nil {
				if !errors.Is(err, fulltext.ErrClosed) {
					t.Errorf("apply: %v", err)
				}
				return
			}
		}
	})
	for x.Version() < 5 {
		runtime.Gosched()
	}
	if err := errors.Join(x.Close(), x.Close()); err != nil {
		t.Error(err)
	}
	wg.Wait()
	if x.Version() != 0 {
		t.Error("a closed index has a version")
	}
}

func TestCloseLeavesNoGoroutine(t *testing.T) {
	before := runtime.NumGoroutine()
	for range 3 {
		x := open(t, library()...)
		find(t, x, "dialo", everything)
		x.Close()
	}
	deadline := time.Now().Add(5 * time.Second)
	for runtime.NumGoroutine() > before { // workers end by themselves, a moment later
		if time.Now().After(deadline) {
			stacks := make([]byte, 1<<16)
			t.Fatalf("%d goroutines, %d before:\n%s", runtime.NumGoroutine(), before, stacks[:runtime.Stack(stacks, true)])
		}
		runtime.Gosched()
	}
}

func TestDamageIsReported(t *testing.T) {
	for name, harm := range map[string]func(dir string, segments []string) error{
		"segment_missing":   func(_ string, s []string) error { return os.Remove(s[0]) },
		"segment_cut_short": func(_ string, s []string) error { return os.Truncate(s[0], 100) },
		"segment_emptied":   func(_ string, s []string) error { return os.Truncate(s[0], 0) },
		"segment_altered":   func(_ string, s []string) error { return flip(s[0], 20) },
		"root_garbage": func(dir string, _ []string) error {
			return os.WriteFile(filepath.Join(dir, "root.bolt"), make([]byte, 9000), 0o600)
		},
		"root_cut_short": func(dir string, _ []string) error { return os.Truncate(filepath.Join(dir, "root.bolt"), 9000) },
		"root_not_a_file": func(dir string, _ []string) error {
			root := filepath.Join(dir, "root.bolt")
			return errors.Join(os.Remove(root), os.WriteFile(root, []byte("not an index"), 0o600))
		},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			openAt(t, dir, library()...).Close()
			segments, err := filepath.Glob(filepath.Join(dir, "*.zap"))
			if err != nil || len(segments) == 0 {
				t.Fatalf("no segments: %v", err)
			}
			if err := harm(dir, segments); err != nil {
				t.Fatal(err)
			}
			if _, err := fulltext.Open(dir); !errors.Is(err, fulltext.ErrDamaged) {
				t.Fatalf("got %v, want ErrDamaged", err)
			}
			if err := os.RemoveAll(dir); err != nil {
				t.Fatal(err)
			}
			if x := openAt(t, dir); x.Version() != 0 {
				t.Error("a rebuilt index is not new")
			}
		})
	}
}

// flip changes one byte of a file.
func flip(path string, at int) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	b[at] ^= 0xff
	return os.WriteFile(path, b, 0o600)
}

func TestLeavingsOfAKilledProcessAreNoDamage(t *testing.T) {
	dir := t.TempDir()
	openAt(t, dir, library()...).Close()
	if err := os.WriteFile(filepath.Join(dir, "0000000000ff.zap"), []byte("half a segm"), 0o600); err != nil {
		t.Fatal(err)
	}
	if x := openAt(t, dir); ids(find(t, x, "soteria", everything)) != "soteria" {
		t.Error("the index lost a document")
	}
}

func TestAnotherFormatIsReported(t *testing.T) {
	for name, write := range map[string]func(index.Index) error{
		"a_stamp_of_another_release": func(x index.Index) error {
			return x.SetInternal([]byte("forwhom"), binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(nil, 99), 5))
		},
		"a_stamp_of_another_length": func(x index.Index) error { return x.SetInternal([]byte("forwhom"), []byte("5")) },
		"documents_without_a_stamp": func(x index.Index) error { return x.Update(document.NewDocument("a")) },
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			queue := index.NewAnalysisQueue(1)
			defer queue.Close()
			other, err := scorch.NewScorch(scorch.Name, map[string]any{"path": dir}, queue)
			if err != nil {
				t.Fatal(err)
			}
			if err := errors.Join(other.Open(), write(other), other.Close()); err != nil {
				t.Fatal(err)
			}
			want := fulltext.ErrFormat
			if name == "a_stamp_of_another_length" {
				want = fulltext.ErrDamaged
			}
			for range 2 { // the first refusal leaves nothing behind
				if _, err := fulltext.Open(dir); !errors.Is(err, want) {
					t.Errorf("got %v, want %v", err, want)
				}
			}
		})
	}
}

func TestOpenTellsSystemErrorsApart(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := fulltext.Open(filepath.Join(file, "index"))
	if err == nil || errors.Is(err, fulltext.ErrDamaged) || errors.Is(err, fulltext.ErrLocked) {
		t.Errorf("got %v, want an error of the system", err)
	}
}
