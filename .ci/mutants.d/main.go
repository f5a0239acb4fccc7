// Command mutants breaks a seeded sample of operators, one at a time, and asks the tests of their package to notice.
// All of a package stand in one test program, in the place of their operators, and its environment says which is broken: it
// is compiled once, through an overlay, so that no file is touched.
// Run it from the top of the repository: .ci/mutants
package main

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

func main() {
	var s sample
	flag.Uint64Var(&s.seed, "seed", 1, "of the sample")
	flag.IntVar(&s.size, "sample", 150, "how many mutants")
	flag.IntVar(&s.skip, "skip", 0, "leave out so many at the start of the sample, to try a long one in pieces")
	flag.StringVar(&s.only, "only", "", "patterns of the files' names, such as rating*.go,cost.go; empty for all")
	least := flag.Float64("least", 80, "per cent that must be killed")
	flag.Parse()
	if err := s.run(*least, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "mutants:", err)
		os.Exit(1)
	}
}

// sample is what to draw.
type sample struct {
	seed       uint64
	size, skip int
	only       string
}

func (s sample) run(least float64, folders []string) error {
	dir, err := os.MkdirTemp("", "mutants")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	var all []*mutant
	for _, folder := range folders {
		p, err := newProgram(context.Background(), folder, filepath.Join(dir, filepath.Base(folder)))
		if err != nil {
			return fmt.Errorf("%s: %w", folder, err)
		}
		all = append(all, p.mutants...)
	}
	all = slices.DeleteFunc(all, func(m *mutant) bool { return s.only != "" && !m.named(strings.Split(s.only, ",")) })
	r := rand.New(rand.NewPCG(s.seed, 0))
	r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	drawn := all[min(s.skip, len(all)):min(s.skip+s.size, len(all))]
	fmt.Printf("seed %d: %d of %d mutants in %s, from number %d\n", s.seed, len(drawn), len(all), strings.Join(folders, ", "), s.skip+1)
	tryAll(drawn)
	return report(drawn, least)
}

// named reports whether one of the patterns is of the mutant's file.
func (m *mutant) named(patterns []string) bool {
	return slices.ContainsFunc(patterns, func(p string) bool {
		named, _ := filepath.Match(p, filepath.Base(m.at.Filename))
		return named
	})
}

func tryAll(drawn []*mutant) {
	work := make(chan *mutant)
	var group sync.WaitGroup
	for range 2 {
		group.Go(func() {
			for m := range work {
				m.killer = m.program.try(context.Background(), m)
				fmt.Println(m)
			}
		})
	}
	for _, m := range drawn {
		work <- m
	}
	close(work)
	group.Wait()
}

func report(drawn []*mutant, least float64) error {
	killed := 0
	for _, m := range drawn {
		if m.killer != "" {
			killed++
		}
	}
	share := 100 * float64(killed) / float64(max(len(drawn), 1))
	fmt.Printf("%d killed, %d survived: %.1f %% killed, at least %.0f %% wanted\n", killed, len(drawn)-killed, share, least)
	if share < least {
		return fmt.Errorf("too few mutants were killed")
	}
	return nil
}
