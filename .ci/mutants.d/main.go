// Command mutants breaks a seeded sample of operators, one at a time, and asks the tests of their package to notice.
// Gremlins finds the operators; a mutant is tried through an overlay, so that no file is touched.
// Run it from the top of the repository: .ci/mutants
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"
)

const gremlins = "github.com/go-gremlins/gremlins/cmd/gremlins@v0.6.0"

// mutant is one operator to break.
type mutant struct {
	file   string // from the top of the repository
	folder string
	Type   string
	Line   int
	Column int
	result string
}

// broken has what each operator becomes, by gremlins' names.
var broken = map[string]map[string]string{
	"ARITHMETIC_BASE":       {"+": "-", "-": "+", "*": "/", "/": "*", "%": "*"},
	"CONDITIONALS_BOUNDARY": {"<": "<=", "<=": "<", ">": ">=", ">=": ">"},
	"CONDITIONALS_NEGATION": {"==": "!=", "!=": "==", "<": ">=", "<=": ">", ">": "<=", ">=": "<"},
	"INCREMENT_DECREMENT":   {"++": "--", "--": "++"},
	"INVERT_NEGATIVES":      {"-": "+"},
}

func main() {
	seed := flag.Uint64("seed", 1, "of the sample")
	size := flag.Int("sample", 150, "how many mutants")
	least := flag.Float64("least", 80, "per cent that must be killed")
	only := flag.String("only", "", "patterns of the files' names, such as rating*.go,cost.go; empty for all")
	flag.Parse()
	if err := run(*seed, *size, *least, *only, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "mutants:", err)
		os.Exit(1)
	}
}

func run(seed uint64, size int, least float64, only string, folders []string) error {
	var all []*mutant
	for _, folder := range folders {
		found, err := find(folder)
		if err != nil {
			return err
		}
		all = append(all, found...)
	}
	all = slices.DeleteFunc(all, func(m *mutant) bool { return only != "" && !m.named(strings.Split(only, ",")) })
	r := rand.New(rand.NewPCG(seed, 0))
	r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	sample := all[:min(size, len(all))]
	fmt.Printf("seed %d: %d of %d mutants in %s\n", seed, len(sample), len(all), strings.Join(folders, ", "))
	tryAll(sample)
	return report(sample, least)
}

// find asks gremlins for the operators of a folder.
func find(folder string) ([]*mutant, error) {
	out := filepath.Join(os.TempDir(), "mutants.json")
	cmd := exec.CommandContext(context.Background(), "go", "run", gremlins, "unleash", "--dry-run", "--output", out, "./"+folder)
	if text, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("gremlins: %w\n%s", err, text)
	}
	text, err := os.ReadFile(out)
	if err != nil {
		return nil, err
	}
	var listed struct {
		Files []struct {
			Name      string    `json:"file_name"`
			Mutations []*mutant `json:"mutations"`
		} `json:"files"`
	}
	if err := json.Unmarshal(text, &listed); err != nil {
		return nil, err
	}
	var all []*mutant
	for _, f := range listed.Files {
		for _, m := range f.Mutations {
			m.file, m.folder = filepath.Join(folder, strings.TrimPrefix(f.Name, folder+"/")), folder
			all = append(all, m)
		}
	}
	slices.SortFunc(all, func(a, b *mutant) int { return strings.Compare(a.name(), b.name()) })
	return all, nil
}

// named reports whether one of the patterns is of the mutant's file.
func (m *mutant) named(patterns []string) bool {
	return slices.ContainsFunc(patterns, func(p string) bool {
		named, _ := filepath.Match(p, filepath.Base(m.file))
		return named
	})
}

func (m *mutant) name() string {
	return fmt.Sprintf("%s:%04d:%03d %s", m.file, m.Line, m.Column, m.Type)
}

func tryAll(sample []*mutant) {
	work := make(chan *mutant)
	var group sync.WaitGroup
	for range 2 {
		group.Go(func() {
			for m := range work {
				m.result = m.try()
				fmt.Printf("%-10s %s\n", m.result, m.name())
			}
		})
	}
	for _, m := range sample {
		work <- m
	}
	close(work)
	group.Wait()
}

// try runs the folder's tests with one operator broken. Gremlins' word on what no test covers is not taken: it holds for
// no expression of a case.
func (m *mutant) try() string {
	dir, err := os.MkdirTemp("", "mutant")
	if err != nil {
		return "failed"
	}
	defer os.RemoveAll(dir)
	overlay, err := m.write(dir)
	if err != nil {
		fmt.Fprintln(os.Stderr, m.name(), err)
		return "failed"
	}
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	defer cancel()
	if text, err := exec.CommandContext(ctx, "go", "vet", "-overlay", overlay, "./"+m.folder).CombinedOutput(); err != nil && bytes.Contains(text, []byte("vet: ")) {
		return "unviable" // it does not compile
	}
	if err := exec.CommandContext(ctx, "go", "test", "-short", "-count=1", "-timeout", "2m", "-overlay", overlay, "./"+m.folder).Run(); err != nil {
		return "killed"
	}
	return "survived"
}

// write puts the mutant and an overlay that names it into a folder.
func (m *mutant) write(dir string) (overlay string, err error) {
	source, err := os.ReadFile(m.file)
	if err != nil {
		return "", err
	}
	lines := bytes.SplitAfter(source, []byte("\n"))
	line := lines[m.Line-1]
	at := m.Column - 1
	for _, length := range []int{2, 1} {
		if at+length > len(line) {
			continue
		}
		if to, ok := broken[m.Type][string(line[at:at+length])]; ok {
			lines[m.Line-1] = slices.Concat(line[:at], []byte(to), line[at+length:])
			return m.overlay(dir, bytes.Join(lines, nil))
		}
	}
	return "", fmt.Errorf("no operator for %s at %q", m.Type, line)
}

func (m *mutant) overlay(dir string, source []byte) (string, error) {
	file, overlay := filepath.Join(dir, "mutant.go"), filepath.Join(dir, "overlay.json")
	original, err := filepath.Abs(m.file)
	if err != nil {
		return "", err
	}
	text, err := json.Marshal(map[string]any{"Replace": map[string]string{original: file}})
	if err != nil {
		return "", err
	}
	if err := os.WriteFile(file, source, 0o600); err != nil {
		return "", err
	}
	return overlay, os.WriteFile(overlay, text, 0o600)
}

func report(sample []*mutant, least float64) error {
	counts := map[string]int{}
	for _, m := range sample {
		counts[m.result]++
	}
	if counts["failed"] > 0 {
		return fmt.Errorf("%d mutants could not be tried", counts["failed"])
	}
	viable := counts["killed"] + counts["survived"]
	share := 100 * float64(counts["killed"]) / float64(max(viable, 1))
	fmt.Printf("%d killed, %d survived, %d do not compile: %.1f %% killed, at least %.0f %% wanted\n", counts["killed"], counts["survived"], counts["unviable"], share, least)
	if share < least {
		return fmt.Errorf("too few mutants were killed")
	}
	return nil
}
