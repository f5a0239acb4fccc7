package embedded_test

import (
	"fmt"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"forwhom/kg"
)

// BenchmarkWrite prints how many writes a second are acknowledged, each of one node with words or of one edge.
func BenchmarkWrite(b *testing.B) {
	for _, writers := range []int{1, 64} {
		b.Run(fmt.Sprintf("nodes, %d writers", writers), func(b *testing.B) {
			s := open(b, b.TempDir())
			var next atomic.Int64
			run(b, writers, func() {
				put(b, s, batch(study(fmt.Sprint("n", next.Add(1)))))
			})
		})
		b.Run(fmt.Sprintf("edges, %d writers", writers), func(b *testing.B) {
			s := open(b, b.TempDir())
			const n = 2000
			all := batch()
			for i := range n {
				all.Nodes = append(all.Nodes, study(fmt.Sprint("n", i)))
			}
			put(b, s, all)
			var next atomic.Int64
			run(b, writers, func() {
				i := int(next.Add(1))
				put(b, s, &kg.Batch{Time: noon, Edges: []kg.Edge{{Relation: kg.RelIncludes,
					From: all.Nodes[i%n].ID, To: all.Nodes[(i+1+i/n)%n].ID}}})
			})
		})
	}
}

func run(b *testing.B, writers int, write func()) {
	b.ResetTimer()
	var left atomic.Int64
	left.Store(int64(b.N))
	var wait sync.WaitGroup
	for range writers {
		wait.Go(func() {
			for left.Add(-1) >= 0 {
				write()
			}
		})
	}
	wait.Wait()
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "writes/s")
}

// BenchmarkOpen prints how long a start takes: prove, load, plant the indexes in memory, look at the full-text index.
func BenchmarkOpen(b *testing.B) {
	const nodes = 100_000
	dir := b.TempDir()
	s := open(b, dir)
	all := batch()
	for i := range nodes {
		all.Nodes = append(all.Nodes, study(fmt.Sprint("n", i)))
	}
	rnd := rand.New(rand.NewPCG(1, 1))
	seen := map[[2]int]bool{}
	for i := 0; i < 5*nodes; i++ {
		ends := [2]int{rnd.IntN(nodes), rnd.IntN(nodes)}
		if ends[0] != ends[1] && !seen[ends] {
			seen[ends] = true
			all.Edges = append(all.Edges, kg.Edge{Relation: kg.RelIncludes, From: all.Nodes[ends[0]].ID, To: all.Nodes[ends[1]].ID})
		}
	}
	start := time.Now()
	put(b, s, all)
	writing := time.Since(start)
	shut(b, s)
	for b.Loop() {
		s, err := quiet.Open(b.Context(), dir)
		if err != nil {
			b.Fatal(err)
		}
		shut(b, s)
	}
	b.ReportMetric(writing.Seconds(), "s/write")
}
