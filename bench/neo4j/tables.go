package main

import (
	"fmt"
	"os/exec"
	"strings"
	"time"

	"forwhom/bench/report"
)

// report writes the tables.
func (o options) report(d *database, all []*asked) string {
	var b strings.Builder
	b.WriteString(report.Machine())
	fmt.Fprintf(&b, "%s, heap %d MiB, page cache %d MiB; %s; %s nodes and %s relationships%s. Everybody was asked every question for %d times %v over each number of connections.\n\n",
		d.agent, o.heap, o.pageCache, nodeVersion(), report.Thousands(d.nodes), report.Thousands(d.edges), d.load(), o.rounds, o.turn)
	b.WriteString("p50 as a part of the others' p50, and throughput over 16 connections as a multiple of the peer's; what was wanted in brackets, **bold** where it is missed:\n\n")
	report.Table(&b, ratios(all))
	b.WriteString("What was measured. CPU is processor time for each request, over all turns:\n\n")
	report.Table(&b, figures(all))
	b.WriteString("Where the time of a request over one connection goes, at the median: in Neo4j and its connection, asked by the bare driver with the floor's statement, and in this server's process. " +
		"\"Wire\" is what `RETURN 1` takes there, \"decode\" the driver's processor time for the answer, \"database\" the rest of the statement; \"beside\" is what this server takes longer than the statement: HTTP, parsing, writing JSON, and in q5 everything by which its statements are larger. The statements are asked after all rounds, so that what else the machine did meanwhile is in \"beside\" too.\n\n")
	report.Table(&b, splits(all))
	b.WriteString(shapeList(all))
	return b.String()
}

// nodeVersion is what the peer runs on, such as "Node.js v20.20.2".
func nodeVersion() string {
	out, _ := exec.Command("node", "--version").Output() // it ran a moment ago
	return "Node.js " + strings.TrimSpace(string(out))
}

func (d *database) load() string {
	if d.loaded == 0 {
		return ""
	}
	return ", written by this program's store in " + report.Short(d.loaded)
}

// figures are what was measured, a row for each shape and participant.
func figures(all []*asked) [][]string {
	rows := [][]string{{"", "server", "p50", "p99", "p50, 16 connections", "p99, 16 connections", "requests/s, 16 connections", "CPU Neo4j", "CPU server", "CPU load generator"}}
	for _, a := range all {
		for i := range a.measured {
			m := &a.measured[i]
			rows = append(rows, []string{a.name, names[i], report.Short(m.took[0].At(0.5)), report.Short(m.took[0].At(0.99)),
				report.Short(m.took[1].At(0.5)), report.Short(m.took[1].At(0.99)), perSecond(report.Median(m.perSecond[1])),
				report.Short(m.each(m.database)), report.Short(m.each(m.web)), report.Short(m.each(m.generator))})
		}
	}
	return rows
}

func perSecond(f float64) string {
	if f < 100 {
		return fmt.Sprintf("%.1f", f)
	}
	return report.Thousands(int(f))
}

// ratios are this server's figures beside the others', with what was wanted.
func ratios(all []*asked) [][]string {
	rows := [][]string{{"", "to the floor", "the same, 16 connections", "to the peer", "the same, 16 connections", "throughput to the peer, 16 connections"}}
	for _, a := range all {
		row := []string{a.name}
		for _, other := range []struct {
			i    int
			want float64
		}{{theFloor, a.want.floor}, {peer, a.want.peer}} {
			for c := range connections {
				got := ratio(a.measured[ours].took[c].At(0.5), a.measured[other.i].took[c].At(0.5))
				row = append(row, judged(got, other.want, got <= other.want, "at most"))
			}
		}
		more := report.Median(a.measured[ours].perSecond[1]) / max(report.Median(a.measured[peer].perSecond[1]), 1e-9)
		rows = append(rows, append(row, judged(more, a.want.throughput, more >= a.want.throughput, "at least")))
	}
	if first, late := byName(all, "q4 first"), byName(all, "q4"); first != nil && late != nil {
		row := []string{"q4 / q4 first, this server"}
		for c := range connections {
			got := ratio(late.measured[ours].took[c].At(0.5), first.measured[ours].took[c].At(0.5))
			row = append(row, judged(got, 1.5, got <= 1.5, "at most"))
		}
		rows = append(rows, append(row, "", "", ""))
	}
	return rows
}

func ratio(a, b time.Duration) float64 { return float64(a) / max(float64(b), 1) }

func byName(all []*asked, name string) *asked {
	for _, a := range all {
		if a.name == name {
			return a
		}
	}
	return nil
}

// judged writes a figure beside its goal; 0 is none.
func judged(got, want float64, reached bool, how string) string {
	text := fmt.Sprintf("%.2f", got)
	switch {
	case want == 0:
		return text
	case !reached:
		text = "**" + text + "**"
	}
	return fmt.Sprintf("%s (%s %g)", text, how, want)
}

// splits are where the time goes.
func splits(all []*asked) [][]string {
	rows := [][]string{{"", "p50 of this server", "database", "wire", "decode", "beside", "CPU of this server's process"}}
	for _, a := range all {
		s, m := a.split, &a.measured[ours]
		whole := m.took[0].At(0.5)
		rows = append(rows, []string{a.name, report.Short(whole), report.Short(max(s.statement-s.wire-s.decode, 0)), report.Short(s.wire),
			report.Short(s.decode), report.Short(max(whole-s.statement, 0)), report.Short(m.each(m.web))})
	}
	return rows
}

func shapeList(all []*asked) string {
	var b strings.Builder
	b.WriteString("The shapes:\n\n")
	for _, a := range all {
		fmt.Fprintf(&b, "- %s: %s\n", a.name, a.what)
	}
	return b.String()
}
