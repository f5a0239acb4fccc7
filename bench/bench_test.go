package main

import (
	"bufio"
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"forwhom/bench/load"
	"forwhom/bench/synthetic"
)

// The program itself refuses answers that differ from the stock server's, and a nested answer that takes more than 150
// allocations; a quick run shows that there are none. It is built anew, since the race detector allocates too.
func TestAQuickRunFindsTheSameAnswersAndFewAllocations(t *testing.T) {
	program, report := filepath.Join(t.TempDir(), "bench"), filepath.Join(t.TempDir(), "performance.md")
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	if err := os.WriteFile(report, []byte("Before.\n\n"+section.Start+"\nold\n"+section.End+"\n\nAfter.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), program, "-quick", "-dir", t.TempDir(), "-out", report)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	text, err := os.ReadFile(report)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Before.", "After.", "| (a) 50 × 20 nested | stock gqlgen |", "| (c) one item by id | forwhom |",
		"2,000 findings", "studies, page at 90 %", "whatWorks, one outcome", "evidence map, one theme", "p99 of reads beside writes"} {
		if !bytes.Contains(text, []byte(want)) {
			t.Errorf("the report lacks %q:\n%s", want, text)
		}
	}
	if bytes.Contains(text, []byte("\nold\n")) {
		t.Error("the section between the markers was not replaced")
	}
}

func TestAnswersThatDifferAreAnError(t *testing.T) {
	if err := differ("one", []byte(`{"a":1}`), []byte(`{"a":1}`)); err != nil {
		t.Error(err)
	}
	err := differ("one", []byte(`{"a":1,"b":2}`), []byte(`{"a":1,"b":3}`))
	if err == nil || !strings.Contains(err.Error(), "byte 11") {
		t.Errorf("an error that says where was wanted, not %v", err)
	}
	if differ("one", []byte(`{"a":1}`), []byte(`{"a":1}}`)) == nil {
		t.Error("a longer answer is not the same")
	}
}

func TestTooManyAllocationsAreAnError(t *testing.T) {
	few := []*compared{{inside: [2]inside{{Allocs: most}, {Allocs: 100_000}}}}
	if err := failed(few); err != nil {
		t.Error(err)
	}
	few[0].inside[0].Allocs = most + 1
	if failed(few) == nil {
		t.Error("one more than the limit passed")
	}
}

func TestTheSameNumberGivesTheSameGraph(t *testing.T) {
	nodes, edges := synthetic.New(500, 0.1).Whole()
	again, edgesAgain := synthetic.New(500, 0.1).Whole()
	if !reflect.DeepEqual(nodes, again) || !reflect.DeepEqual(edges, edgesAgain) {
		t.Error("two graphs of one number differ")
	}
	if per := float64(len(edges)) / 500; per < 5 || per > 8 {
		t.Errorf("%.1f edges a finding", per)
	}
}

func TestTheStockServerIsLittleCodeOfItsOwn(t *testing.T) {
	files, err := filepath.Glob("stock/*.go")
	if err != nil || len(files) < 3 {
		t.Fatalf("%d files: %v", len(files), err)
	}
	lines := 0
	for _, file := range files {
		if filepath.Base(file) == "generated.go" {
			continue
		}
		f, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		for s := bufio.NewScanner(f); s.Scan(); lines++ {
		}
		f.Close()
	}
	if lines >= 200 {
		t.Errorf("%d lines, under 200 wanted", lines)
	}
}

func TestPercentiles(t *testing.T) {
	var all load.Timings
	for i := range 200 {
		all = append(all, time.Duration(200-i))
	}
	if a, b, c := all.At(0.5), all.At(0.99), all.At(1); a != 100 || b != 198 || c != 200 {
		t.Errorf("p50 %d, p99 %d, largest %d of 1 to 200", a, b, c)
	}
	if got := (load.Timings{}).At(0.5); got != 0 {
		t.Errorf("the median of nothing is %v", got)
	}
}
