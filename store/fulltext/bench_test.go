package fulltext_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"forwhom/store/fulltext"
)

const benchDocs = 100_000

// corpus makes documents of a name of about 6 words and a summary of about 60. Words follow Zipf's law over a vocabulary
// of about 40,000, so that some are in most documents and most in few.
func corpus(n int) []fulltext.Doc {
	r := rand.New(rand.NewPCG(1, 2))
	zipf := rand.NewZipf(r, 1.1, 8, 40_000)
	syllables := strings.Fields("re co ve ry psy cho sis the ra pi ho me sup port de pres sion an xi e ty vo ice gro up ca re")
	word := func() string {
		k := zipf.Uint64() + 30
		var b strings.Builder
		for ; k > 0; k /= uint64(len(syllables)) {
			b.WriteString(syllables[k%uint64(len(syllables))])
		}
		return b.String()
	}
	text := func(n int) string {
		var b strings.Builder
		for range n {
			b.WriteString(word())
			b.WriteByte(' ')
		}
		return b.String()
	}
	docs := make([]fulltext.Doc, n)
	for i := range docs {
		docs[i] = fulltext.Doc{
			ID: fmt.Sprintf("study:%06d", i), Kind: []string{"Study", "Finding", "Intervention", "Person"}[i%4], Level: i % 10 / 9,
			Fields: []fulltext.Field{
				{Text: text(3+r.IntN(6)) + "common", Weight: 3},
				{Text: text(30 + r.IntN(60)), Weight: 1},
			},
		}
	}
	return docs
}

// BenchmarkApply fills an index with 100,000 documents of 7 million words, and reports its size and the memory in use.
func BenchmarkApply(b *testing.B) {
	docs := corpus(benchDocs)
	for _, size := range []int{1000, 5000, 20_000} {
		b.Run(fmt.Sprint("batches_of_", size), func(b *testing.B) { benchmarkApply(b, docs, size) })
	}
}

func benchmarkApply(b *testing.B, docs []fulltext.Doc, batch int) {
	for b.Loop() {
		dir := b.TempDir()
		x := openAt(b, dir)
		peak := uint64(0)
		for v, part := range slices.Collect(slices.Chunk(docs, batch)) {
			apply(b, x, uint64(v+1), part, nil)
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			peak = max(peak, m.HeapAlloc)
		}
		x.Close()
		b.ReportMetric(float64(peak)/(1<<20), "peak-MB")
		b.ReportMetric(float64(size(b, dir))/(1<<20), "disk-MB")
	}
}

func size(t testing.TB, dir string) (bytes int64) {
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if info, err := os.Stat(f); err == nil {
			bytes += info.Size()
		}
	}
	return bytes
}

// BenchmarkApplyOne is what one changed document costs, on disk.
func BenchmarkApplyOne(b *testing.B) {
	x := open(b, corpus(1000)...)
	version := uint64(1)
	for b.Loop() {
		version++
		apply(b, x, version, []fulltext.Doc{named("one", "a changed name")}, nil)
	}
}

// BenchmarkSearch asks 100,000 documents, each query as a page of 20 with counts by kind, and reports the median.
func BenchmarkSearch(b *testing.B) {
	dir := b.TempDir()
	x := openAt(b, dir)
	apply(b, x, 1, corpus(benchDocs), nil)
	x.Close()
	start := time.Now()
	x = openAt(b, dir)
	b.Logf("opened in %v", time.Since(start))
	req := fulltext.Request{Limit: 20, CountKinds: true}
	for _, query := range []struct{ name, text string }{
		{"in_every_document", "common "},
		{"in_every_document_unfinished", "common"},
		{"two_letters", "re"},
		{"one_slip", "comon "},
		{"three_words", "common coco recoco"},
		{"phrase", `"coco re"`},
		{"rare", "study homesup "},
		{"32_words", "common coco recoco recovery voice support group care home sis depresion anxiety therapy psychosis alpha beta gamma delta epsilon kappa lambda omega sigma theta upsilon homes cares voices rehome support"},
	} {
		b.Run(query.name, func(b *testing.B) {
			q := fulltext.Parse(query.text)
			var took []time.Duration
			total := 0
			for b.Loop() {
				start := time.Now()
				r, err := x.Search(context.Background(), q, req)
				if err != nil {
					b.Fatal(err)
				}
				total = r.Total
				took = append(took, time.Since(start))
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2])/1e6, "p50-ms")
			b.ReportMetric(float64(total), "matches")
		})
	}
}

func BenchmarkHighlight(b *testing.B) {
	text := corpus(1)[0].Fields[1].Text
	q := fulltext.Parse("common recovery voice")
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		q.Highlight(text)
	}
}
