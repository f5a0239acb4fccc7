// Command bench measures forwhom: side by side with a stock gqlgen server, and by the size of the graph. It prints tables
// in Markdown; docs/performance.md has the last ones. `make bench` runs it.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"time"

	"forwhom/bench/report"
)

// options are how to measure.
type options struct {
	sizes          []int
	besideFindings int
	rounds         int
	turn           time.Duration // how long each server is asked at a time
	writing        time.Duration // how long reads run beside writes at a time
	rate           int           // writes a second
	least          int           // calls of a handler, however long they take
	dir            string        // where graphs are made
	keep           string        // where graphs by size are kept; empty: nowhere
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	o := options{besideFindings: 10_000, rounds: 5, turn: 1500 * time.Millisecond, writing: 8 * time.Second, rate: 1000, least: 100}
	var r role
	sizes := flag.String("sizes", "10000,100000,1000000", "findings of the graphs by size; empty: side by side only")
	quick := flag.Bool("quick", false, "a smoke run: small and short, its times mean nothing")
	out := flag.String("out", "", "a `FILE` whose section between the markers is replaced by the tables")
	flag.IntVar(&o.besideFindings, "beside", o.besideFindings, "findings of the side-by-side graph; 0: by size only")
	flag.IntVar(&o.rounds, "rounds", o.rounds, "how often everything is measured, in turns")
	flag.StringVar(&o.dir, "dir", "", "where graphs are made for the time of the run; empty: the system's folder")
	flag.StringVar(&o.keep, "keep", "", "a `FOLDER` where graphs by size are kept, and taken from the next time, with what was written to them; empty: they are made anew")
	flag.StringVar(&r.name, "role", "", "what a process that is measured is; the program starts itself so")
	flag.IntVar(&r.findings, "findings", 0, "with -role: findings of the graph")
	flag.Float64Var(&r.hidden, "hidden", 0, "with -role: the share that only partners may read")
	flag.StringVar(&r.data, "data", "", "with -role: the data folder")
	flag.StringVar(&r.profile, "cpuprofile", "", "with -role: a `FILE` for a CPU profile")
	flag.Parse()
	if r.name != "" {
		return r.run(ctx)
	}
	if *quick {
		o.besideFindings, o.rounds, o.turn, o.writing, o.rate, o.least = 2000, 1, 100*time.Millisecond, 300*time.Millisecond, 200, 10
		*sizes = "2000"
	}
	for size := range strings.SplitSeq(*sizes, ",") {
		if size == "" {
			continue
		}
		n, err := strconv.Atoi(size)
		if err != nil || n < 300 {
			return fmt.Errorf("-sizes %q: want numbers of findings from 300 up, such as 10000,100000", *sizes)
		}
		o.sizes = append(o.sizes, n)
	}
	tables, err := o.measure(ctx)
	fmt.Print(tables)
	if err == nil && *out != "" {
		err = section.Replace(*out, tables)
	}
	return err
}

// measure returns the tables, also those that came before an error.
func (o options) measure(ctx context.Context) (string, error) {
	var b strings.Builder
	b.WriteString(report.Machine())
	if o.besideFindings > 0 {
		say("side by side, %d findings", o.besideFindings)
		all, err := o.beside(ctx)
		if err != nil {
			return b.String(), err
		}
		besideTable(&b, all)
		if err := failed(all); err != nil {
			return b.String(), err
		}
	}
	var sizes []*sized
	for _, n := range o.sizes {
		s, err := o.size(ctx, n)
		if err != nil {
			return b.String(), err
		}
		sizes = append(sizes, s)
	}
	sizeTables(&b, sizes)
	return b.String(), nil
}

// say tells on standard error how far it is.
func say(format string, args ...any) {
	fmt.Fprintf(os.Stderr, "%s "+format+"\n", append([]any{time.Now().Format("15:04:05")}, args...)...)
}
