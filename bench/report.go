package main

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"time"
)

const (
	markStart = "<!-- bench: what stands from here is written by `make bench` -->"
	markEnd   = "<!-- bench: end -->"
)

// replaceSection puts text between the markers of a file.
func replaceSection(file, text string) error {
	old, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	before, rest, ok := strings.Cut(string(old), markStart)
	_, after, closed := strings.Cut(rest, markEnd)
	if !ok || !closed {
		return fmt.Errorf("%s: it needs the lines %q and %q", file, markStart, markEnd)
	}
	return os.WriteFile(file, []byte(before+markStart+"\n\n"+text+"\n"+markEnd+after), 0o644)
}

// machine describes where the figures come from.
func machine() string {
	return fmt.Sprintf("Measured with %s on %s/%s: %d cores%s%s, on %s.\n\n", runtime.Version(), runtime.GOOS, runtime.GOARCH,
		runtime.NumCPU(), from("/proc/cpuinfo", "model name", ", "), memoryText(), time.Now().UTC().Format("2 January 2006"))
}

// from returns the value of a key in one of Linux's files; "" where there is none.
func from(file, key, before string) string {
	text, err := os.ReadFile(file)
	if err != nil {
		return ""
	}
	for line := range strings.Lines(string(text)) {
		if name, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(name) == key {
			return before + strings.TrimSpace(value)
		}
	}
	return ""
}

func memoryText() string {
	kb, err := strconv.Atoi(strings.TrimSuffix(from("/proc/meminfo", "MemTotal", ""), " kB"))
	if err != nil {
		return ""
	}
	return fmt.Sprintf(", %.0f GB of memory", float64(kb)/(1<<20))
}

// table writes rows in Markdown, the first of which is the head.
func table(b *strings.Builder, rows [][]string) {
	for i, row := range rows {
		fmt.Fprintf(b, "| %s |\n", strings.Join(row, " | "))
		if i == 0 {
			b.WriteString("| --- |" + strings.Repeat(" ---: |", len(row)-1) + "\n")
		}
	}
	b.WriteString("\n")
}

// besideTable writes the side-by-side figures.
func besideTable(b *strings.Builder, all []*compared) {
	rows := [][]string{{"", "server", "p50", "requests/s, 1 connection", fmt.Sprintf("requests/s, %d connections", many), "CPU a request",
		"allocations a request", "allocated a request", "inside the handler, p50", "generator's share of CPU"}}
	ratios := [][]string{{"", "size of the data", "throughput, 1 connection", fmt.Sprintf("throughput, %d connections", many), "wanted"}}
	wanted := []string{"8", "4", "1"}
	for n, c := range all {
		for i, name := range []string{"forwhom", "stock gqlgen"} {
			rows = append(rows, []string{c.name, name, short(c.p50[i].at(0.5)), thousands(int(median(c.one[i]))), thousands(int(median(c.eight[i]))),
				short(c.server[i] / time.Duration(max(c.count[i], 1))), thousands(int(c.inside[i].Allocs + 0.5)), bytesOf(int64(c.inside[i].Bytes)),
				short(c.inside[i].P50), fmt.Sprintf("%.0f %%", 100*c.share(i))})
		}
		ratios = append(ratios, []string{c.name, bytesOf(int64(c.size)),
			fmt.Sprintf("%.1f times", median(c.one[0])/median(c.one[1])), fmt.Sprintf("%.1f times", median(c.eight[0])/median(c.eight[1])), "at least " + wanted[n]})
	}
	b.WriteString("### Side by side with a stock gqlgen server\n\n")
	table(b, rows)
	b.WriteString("forwhom's throughput divided by the stock server's:\n\n")
	table(b, ratios)
}

// sizeTables writes the figures by size.
func sizeTables(b *strings.Builder, sizes []*sized) {
	if len(sizes) == 0 {
		return
	}
	b.WriteString("### By size of the graph\n\n")
	head := []string{""}
	for _, s := range sizes {
		head = append(head, thousands(s.findings)+" findings")
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
	table(b, rows(
		func(s *sized) (string, string) { return "nodes", thousands(s.loaded.Nodes) },
		func(s *sized) (string, string) { return "edges", thousands(s.loaded.Edges) },
		func(s *sized) (string, string) { return "load, from nothing", loadTime(s.loaded.Took) },
		func(s *sized) (string, string) { return "size on disk", bytesOf(s.loaded.Disk) },
		func(s *sized) (string, string) { return "of which full-text index", bytesOf(s.loaded.Index) },
		func(s *sized) (string, string) { return "restart", short(s.opened.Took) },
		func(s *sized) (string, string) { return "heap after restart", bytesOf(int64(s.opened.Heap)) },
		func(s *sized) (string, string) { return "resident after restart", bytesOf(int64(s.opened.RSS)) },
		func(s *sized) (string, string) {
			return "resident after all questions and writes", bytesOf(int64(s.later.RSS))
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
			return t.name, fmt.Sprintf("%s / %s (%s)<br>%s", short(t.outside.at(0.5)), short(t.outside.at(0.99)), short(t.insideP50()), t.note)
		})
	}
	table(b, rows(lines...))
	b.WriteString("Ratios of the p50s inside the handler:\n\n")
	table(b, ratioRows(sizes))
	fmt.Fprintf(b, "Reads (items and pages in turn, %d connections, %.0f requests/s) alone and beside writes, over HTTP:\n\n",
		readers, float64(readers)/readPause.Seconds())
	table(b, rows(
		func(s *sized) (string, string) { return "p99 of reads alone", short(s.quiet.at(0.99)) },
		func(s *sized) (string, string) { return "p99 of reads beside writes", short(s.busy.at(0.99)) },
		func(s *sized) (string, string) {
			return "beside / alone (wanted: at most 3)", fmt.Sprintf("%.1f", ratio(s.busy.at(0.99), s.quiet.at(0.99)))
		},
		func(s *sized) (string, string) { return "p50 of reads alone", short(s.quiet.at(0.5)) },
		func(s *sized) (string, string) { return "p50 of reads beside writes", short(s.busy.at(0.5)) },
		func(s *sized) (string, string) {
			n, took := 0, time.Duration(0)
			for _, w := range s.writes {
				n, took = n+w.Writes, took+w.Took
			}
			return "writes/s reached", thousands(int(float64(n) / took.Seconds()))
		},
		func(s *sized) (string, string) {
			return "p50 / p99 of writes, until on disk", short(s.writes[0].P50) + " / " + short(s.writes[0].P99)
		},
	))
}

// ratioRows tells what is wanted of the shape of the figures, and what they are.
func ratioRows(sizes []*sized) [][]string {
	head, late, later := []string{""}, []string{"late page / page 1, studies (wanted: at most 1.5)"}, []string{"late page / page 1, findings (wanted: at most 1.5)"}
	grown := make([][]string, 3)
	for i, at := range []int{0, 1, 3} {
		grown[i] = []string{fmt.Sprintf("%s / the same at %s findings (wanted: at most 2)", sizes[0].asked[at].name, thousands(sizes[0].findings))}
		for _, s := range sizes {
			grown[i] = append(grown[i], fmt.Sprintf("%.1f", ratio(s.asked[at].insideP50(), sizes[0].asked[at].insideP50())))
		}
	}
	for _, s := range sizes {
		head = append(head, thousands(s.findings)+" findings")
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
	return time.Duration(median(all))
}

func ratio(a, b time.Duration) float64 { return float64(a) / max(float64(b), 1) }

// loadTime is how long a load took; a graph that was kept from a run beside other work has none.
func loadTime(d time.Duration) string {
	if d == 0 {
		return "not measured"
	}
	return short(d)
}

// short writes a time with two or three digits.
func short(d time.Duration) string {
	switch {
	case d < 100*time.Microsecond:
		return fmt.Sprintf("%.1f µs", float64(d)/1e3)
	case d < time.Millisecond:
		return fmt.Sprintf("%.0f µs", float64(d)/1e3)
	case d < 100*time.Millisecond:
		return fmt.Sprintf("%.2f ms", float64(d)/1e6)
	case d < time.Second:
		return fmt.Sprintf("%.0f ms", float64(d)/1e6)
	}
	return fmt.Sprintf("%.1f s", d.Seconds())
}

// bytesOf writes a size.
func bytesOf(n int64) string {
	switch {
	case n < 10_000:
		return fmt.Sprintf("%.1f KB", float64(n)/1e3)
	case n < 1_000_000:
		return fmt.Sprintf("%.0f KB", float64(n)/1e3)
	case n < 10_000_000_000:
		return fmt.Sprintf("%.0f MB", float64(n)/1e6)
	}
	return fmt.Sprintf("%.1f GB", float64(n)/1e9)
}

// thousands writes a whole number with its thousands apart.
func thousands(n int) string {
	text := strconv.Itoa(n)
	for at := len(text) - 3; at > 0; at -= 3 {
		text = text[:at] + "," + text[at:]
	}
	return text
}
