// Command neo4j measures forwhom on a Neo4j beside two others over the same graph: @neo4j/graphql on Apollo Server, which is
// what a user would take instead, and the floor, a handler that does nothing but ask and answer. It prints tables in
// Markdown; docs/performance.md has the last ones. `make bench-neo4j` runs it.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"time"

	"forwhom/bench/load"
	"forwhom/bench/report"
	"forwhom/bench/synthetic"
)

// section is where docs/performance.md has the figures.
var section = report.Section{
	Start: "<!-- bench-neo4j: what stands from here is written by `make bench-neo4j` -->",
	End:   "<!-- bench-neo4j: end -->",
}

// options are how to measure.
type options struct {
	findings        int
	rounds          int
	turn, warm      time.Duration // how long each is asked at a time
	heap, pageCache int           // of Neo4j, in MiB
	keep            string        // where the database is kept; empty: nowhere
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "bench/neo4j:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	o := options{rounds: 5, turn: time.Second, warm: 600 * time.Millisecond}
	out := flag.String("out", "", "a `FILE` whose section between the markers is replaced by the tables")
	quick := flag.Bool("quick", false, "a smoke run: small and short, its times mean nothing")
	statements := flag.String("floor", "", "be the floor, with the statements in a `FILE`; the program starts itself so")
	store := flag.String("store", "", "with -floor: the address of Neo4j")
	flag.IntVar(&o.findings, "findings", 80_000, "findings of the graph, which makes half as many nodes more and six times as many relationships; 800000 is the large one")
	flag.IntVar(&o.rounds, "rounds", o.rounds, "how often everything is measured, in turns")
	flag.DurationVar(&o.turn, "turn", o.turn, "how long each is asked at a time")
	flag.IntVar(&o.heap, "heap", 3072, "Neo4j's heap in MiB")
	flag.IntVar(&o.pageCache, "page-cache", 1024, "Neo4j's page cache in MiB")
	flag.StringVar(&o.keep, "keep", "", "a `FOLDER` where the database is kept, and taken from the next time; empty: it is made anew")
	flag.Parse()
	if *statements != "" {
		return serveFloor(ctx, *statements, *store)
	}
	if *quick {
		o.findings, o.rounds, o.turn, o.warm, o.heap, o.pageCache = 3000, 1, 50*time.Millisecond, 10*time.Millisecond, 1024, 256
	}
	tables, err := o.tables(ctx)
	if err != nil {
		return err
	}
	fmt.Print(tables)
	if *out != "" {
		return section.Replace(*out, tables)
	}
	return nil
}

// tables starts everybody, sees that they answer alike, and measures.
func (o options) tables(ctx context.Context) (_ string, err error) {
	dir, err := os.MkdirTemp("", "forwhom-bench-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(dir)
	g := synthetic.New(o.findings, 0) // nothing is hidden: the peer hides nothing
	say("start Neo4j with a graph of %d findings", o.findings)
	d, err := o.startDatabase(ctx, g)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, d.stop(ctx)) }()
	targets, all, stop, err := o.startAll(ctx, d, g, dir)
	defer stop()
	if err != nil {
		return "", err
	}
	say("compare the rows")
	if err := same(targets, all); err != nil {
		return "", err
	}
	if err := o.measure(ctx, targets, all); err != nil {
		return "", err
	}
	say("split")
	if err := o.split(ctx, d.bare, all); err != nil {
		return "", err
	}
	return o.report(d, all), nil
}

// startAll starts the three and finds out what they are asked. stop ends those that were started, also after an error.
func (o options) startAll(ctx context.Context, d *database, g *synthetic.Graph, dir string) (targets [participants]load.Target, all []*asked, stop func(), err error) {
	var started []*process
	stop = func() {
		for _, p := range started {
			p.stop()
		}
	}
	add := func(i int, p *process, err error) error {
		if err == nil {
			started, targets[i] = append(started, p), p.Target
		}
		return err
	}
	p, err := startOurs(ctx, d, dir)
	if err := add(ours, p, err); err != nil {
		return targets, nil, stop, err
	}
	say("prepare the questions")
	all, statements, err := prepare(p.Target, g)
	if err != nil {
		return targets, nil, stop, err
	}
	p, err = startFloor(ctx, d, dir, statements)
	if err := add(theFloor, p, err); err != nil {
		return targets, nil, stop, err
	}
	p, err = startPeer(ctx, d)
	return targets, all, stop, add(peer, p, err)
}

// say tells on standard error how far it is.
func say(format string, args ...any) {
	fmt.Fprintf(os.Stderr, "%s "+format+"\n", append([]any{time.Now().Format("15:04:05")}, args...)...)
}
