// Package report writes what was measured as tables in Markdown, into a section of a document.
package report

import (
	"fmt"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Section is the part of a document between two lines, which a program writes.
type Section struct{ Start, End string }

// Replace puts text into the section of a file. A file without the two lines is an error.
func (s Section) Replace(file, text string) error {
	old, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	before, rest, ok := strings.Cut(string(old), s.Start)
	_, after, closed := strings.Cut(rest, s.End)
	if !ok || !closed {
		return fmt.Errorf("%s: it needs the lines %q and %q", file, s.Start, s.End)
	}
	return os.WriteFile(file, []byte(before+s.Start+"\n\n"+text+"\n"+s.End+after), 0o644)
}

// Machine describes where the figures come from.
func Machine() string {
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

// Table writes rows in Markdown, the first of which is the head.
func Table(b *strings.Builder, rows [][]string) {
	for i, row := range rows {
		fmt.Fprintf(b, "| %s |\n", strings.Join(row, " | "))
		if i == 0 {
			b.WriteString("| --- |" + strings.Repeat(" ---: |", len(row)-1) + "\n")
		}
	}
	b.WriteString("\n")
}

// Short writes a time with two or three digits.
func Short(d time.Duration) string {
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

// Bytes writes a size.
func Bytes(n int64) string {
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

// Thousands writes a whole number with its thousands apart.
func Thousands(n int) string {
	text := strconv.Itoa(n)
	for at := len(text) - 3; at > 0; at -= 3 {
		text = text[:at] + "," + text[at:]
	}
	return text
}

// Median is the middle of some figures, which a noisy round does not move; 0 of none.
func Median(figures []float64) float64 {
	if len(figures) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(figures))
	return sorted[len(sorted)/2]
}
