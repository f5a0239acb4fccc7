package disk_test

import (
	"fmt"
	"os"
	"testing"
	"time"

	"forwhom/store/embedded/disk"
)

// BenchmarkLoad prints how long a graph takes to be written, proved and loaded.
func BenchmarkLoad(b *testing.B) {
	for _, nodes := range []int{100_000, 1_000_000} {
		b.Run(fmt.Sprintf("%d nodes", nodes), func(b *testing.B) {
			dir := b.TempDir()
			db := open(b, dir)
			all := synthetic(1, nodes)
			start := time.Now()
			commit(b, db, all)
			committing := time.Since(start)
			db.Close()
			info, err := os.Stat(disk.File(dir))
			if err != nil {
				b.Fatal(err)
			}
			var opening, loading time.Duration
			for b.Loop() {
				start := time.Now()
				db := open(b, dir)
				opening += time.Since(start)
				start = time.Now()
				if _, err := db.Load(); err != nil {
					b.Fatal(err)
				}
				loading += time.Since(start)
				db.Close()
			}
			b.ReportMetric(committing.Seconds(), "s/commit")
			b.ReportMetric(float64(info.Size())/1e6, "MB")
			b.ReportMetric(opening.Seconds()/float64(b.N), "s/open")
			b.ReportMetric(loading.Seconds()/float64(b.N), "s/load")
		})
	}
}

// BenchmarkCommit prints how long one commit of one small change takes.
func BenchmarkCommit(b *testing.B) {
	db := open(b, b.TempDir())
	for b.Loop() {
		v := db.Version() + 1
		commit(b, db, entry(v, added(study(fmt.Sprint("s", v)))))
	}
}
