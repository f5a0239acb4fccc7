package main

import (
	"fmt"
	"strings"
	"time"

	"forwhom/bench/report"
)

// section is where docs/performance.md has the figures.
var section = report.Section{
	Start: "<!-- bench: what stands from here is written by `make bench` -->",
	End:   "<!-- bench: end -->",
}

// besideTable writes the side-by-side figures.
func besideTable(b *strings.Builder, all []*compared) {
	rows := [][]string{{"", "server", "p50", "requests/s, 1 connection", fmt.Sprintf("requests/s, %d connections", many), "CPU a request",
		"allocations a request", "allocated a request", "inside the handler, p50", "generator's share of CPU"}}
	ratios := [][]string{{"", "size of the data", "throughput, 1 connection", fmt.Sprintf("throughput, %d connections", many), "wanted"}}
	wanted := []string{"8", "4", "1"}
	for n, c := range all {
		for i, name := range []string{"forwhom", "stock gqlgen"} {
			rows = append(rows, []string{c.Name, name, report.Short(c.p50[i].At(0.5)), report.Thousands(int(report.Median(c.one[i]))), report.Thousands(int(report.Median(c.eight[i]))),
				report.Short(c.server[i] / time.Duration(max(c.count[i], 1))), report.Thousands(int(c.inside[i].Allocs + 0.5)), report.Bytes(int64(c.inside[i].Bytes)),
				report.Short(c.inside[i].P50), fmt.Sprintf("%.0f %%", 100*c.share(i))})
		}
		ratios = append(ratios, []string{c.Name, report.Bytes(int64(c.size)),
			fmt.Sprintf("%.1f times", report.Median(c.one[0])/report.Median(c.one[1])), fmt.Sprintf("%.1f times", report.Median(c.eight[0])/report.Median(c.eight[1])), "at least " + wanted[n]})
	}
	b.WriteString("### Side by side with a stock gqlgen server\n\n")
	report.Table(b, rows)
	b.WriteString("forwhom's throughput divided by the stock server's:\n\n")
	report.Table(b, ratios)
}

// sizeTables writes the figures by size.
func sizeTables(b *strings.Builder, sizes []*sized) {
	if len(sizes) == 0 {
		return
	}
	b.WriteString("### By size of the graph\n\n")
	head := []string{""}
	for _, s := range sizes {
		head = append(head, report.Thousands(s.findings)+" findings")
	}
	rows := func(lines ...func(s *sized) (name, value string)) [][]string {
		all := [][]string{head}
		for _, line := range lines {
			row := []string{""}
			for _, s := range sizes {
				name, value := line(s)
				row[0] = name
				row = append(row, value)
			}
			all = append(all, row)
		}
		return all
	}
	report.Table(b, rows(
		func(s *sized) (string, string) { return "nodes", report.Thousands(s.loaded.Nodes) },
		func(s *sized) (string, string) { return "edges", report.Thousands(s.loaded.Edges) },
		func(s *sized) (string, string) { return "load, from nothing", loadTime(s.loaded.Took) },
		func(s *sized) (string, string) { return "size on disk", report.Bytes(s.loaded.Disk) },
		func(s *sized) (string, string) { return "of which full-text index", report.Bytes(s.loaded.Index) },
		func(s *sized) (string, string) { return "restart", report.Short(s.opened.Took) },
		func(s *sized) (string, string) { return "heap after restart", report.Bytes(int64(s.opened.Heap)) },
		func(s *sized) (string, string) { return "resident after restart", report.Bytes(int64(s.opened.RSS)) },
		func(s *sized) (string, string) {
			return "resident after all questions and writes", report.Bytes(int64(s.later.RSS))
		},
	))
	b.WriteString("Over HTTP, one connection: p50 / p99 (p50 inside the handler).\n\n")
	var lines []func(s *sized) (string, string)
	for i := range sizes[0].asked {
		lines = append(lines, func(s *sized) (string, string) {
			t := s.asked[i]
			if t.refused != nil {
				return t.name, "refused: " + t.refused.Error()
			}
			return t.name, fmt.Sprintf("%s / %s (%s)<br>%s", report.Short(t.outside.At(0.5)), report.Short(t.outside.At(0.99)), report.Short(t.insideP50()), t.note)
		})
	}
	report.Table(b, rows(lines...))
	b.WriteString("Ratios of the p50s inside the handler:\n\n")
	report.Table(b, ratioRows(sizes))
	fmt.Fprintf(b, "Reads (items and pages in turn, %d connections, %.0f requests/s) alone and beside writes, over HTTP:\n\n",
		readers, float64(readers)/readPause.Seconds())
	report.Table(b, rows(
		func(s *sized) (string, string) { return "p99 of reads alone", report.Short(s.quiet.At(0.99)) },
		func(s *sized) (string, string) { return "p99 of reads beside writes", report.Short(s.busy.At(0.99)) },
		func(s *sized) (string, string) {
			return "beside / alone (wanted: at most 3)", fmt.Sprintf("%.1f", ratio(s.busy.At(0.99), s.quiet.At(0.99)))
		},
		func(s *sized) (string, string) { return "p50 of reads alone", report.Short(s.quiet.At(0.5)) },
		func(s *sized) (string, string) { return "p50 of reads beside writes", report.Short(s.busy.At(0.5)) },
		func(s *sized) (string, string) {
			n, took := 0, time.Duration(0)
			for _, w := range s.writes {
				n, took = n+w.Writes, took+w.Took
			}
			return "writes/s reached", report.Thousands(int(float64(n) / took.Seconds()))
		},
		func(s *sized) (string, string) {
			return "p50 / p99 of writes, until on disk", report.Short(s.writes[0].P50) + " / " + report.Short(s.writes[0].P99)
		},
	))
}

// ratioRows tells what is wanted of the shape of the figures, and what they are.
func ratioRows(sizes []*sized) [][]string {
	head, late, later := []string{""}, []string{"late page / page 1, studies (wanted: at most 1.5)"}, []string{"late page / page 1, findings (wanted: at most 1.5)"}
	grown := make([][]string, 3)
	for i, at := range []int{0, 1, 3} {
		grown[i] = []string{fmt.Sprintf("%s / the same at %s findings (wanted: at most 2)", sizes[0].asked[at].name, report.Thousands(sizes[0].findings))}
		for _, s := range sizes {
			grown[i] = append(grown[i], fmt.Sprintf("%.1f", ratio(s.asked[at].insideP50(), sizes[0].asked[at].insideP50())))
		}
	}
	for _, s := range sizes {
		head = append(head, report.Thousands(s.findings)+" findings")
		late = append(late, fmt.Sprintf("%.1f", ratio(s.asked[2].insideP50(), s.asked[1].insideP50())))
		later = append(later, fmt.Sprintf("%.1f", ratio(s.asked[4].insideP50(), s.asked[3].insideP50())))
	}
	return append([][]string{head, late, later}, grown...)
}

// insideP50 is the median of the rounds' medians inside the handler.
func (t *timed) insideP50() time.Duration {
	var all []float64
	for _, in := range t.inside {
		all = append(all, float64(in.P50))
	}
	return time.Duration(report.Median(all))
}

func ratio(a, b time.Duration) float64 { return float64(a) / max(float64(b), 1) }

// loadTime is how long a load took; a graph that was kept from a run beside other work has none.
func loadTime(d time.Duration) string {
	if d == 0 {
		return "not measured"
	}
	return report.Short(d)
}
