package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"strings"

	"github.com/schollz/progressbar/v3"
	"github.com/urfave/cli/v3"
	"golang.org/x/term"

	"forwhom/kg"
	"forwhom/store"
)

func (p *program) copyCommand() *cli.Command {
	return &cli.Command{
		Name:  "copy",
		Usage: "copy a graph with all its history from one store into another, empty one, and prove the copy; after an interruption it goes on where it was",
		Flags: append([]cli.Flag{
			&cli.StringFlag{Name: "from", Usage: "`URI` of the store to read, such as embedded:DIR"},
			&cli.StringFlag{Name: "to", Usage: "`URI` of the store to fill, such as neo4j://HOST:PORT"},
		}, p.neo4jFlags()...),
		Action: p.copy,
	}
}

func (p *program) copy(ctx context.Context, c *cli.Command) (err error) {
	if c.String("from") == "" || c.String("to") == "" || c.String("from") == c.String("to") {
		return kg.Errorf(kg.BadInput, "copy: give two stores, such as --from embedded:DIR --to neo4j://HOST:PORT")
	}
	quiet := slog.New(slog.DiscardHandler)
	from, err := openURI(ctx, c, c.String("from"), quiet, openHow{existing: true})
	if err != nil {
		return err
	}
	defer joinClose(&err, from.Close)
	to, err := openURI(ctx, c, c.String("to"), quiet, openHow{})
	if err != nil {
		return err
	}
	defer joinClose(&err, to.Close)
	sums, err := p.copyAll(ctx, from.copier(), to.copier())
	if err != nil {
		return err
	}
	var parts []string
	for _, name := range sums.Names() {
		parts = append(parts, fmt.Sprintf("%d %s", sums[name].Count, name))
	}
	fmt.Fprintf(p.out, "copied %s to %s; counts and checksums are the same on both sides: %s\n", from.where(), to.where(), strings.Join(parts, ", "))
	return nil
}

// copier returns the store as one that can be copied; every store of the program can.
func (o *opened) copier() store.Copier {
	if o.embedded != nil {
		return o.embedded
	}
	return o.neo4j
}

// copyAll copies what the other store does not have yet, and returns the sums of both.
func (p *program) copyAll(ctx context.Context, from, to store.Copier) (store.Sums, error) {
	want, err := from.Sums(ctx)
	if err != nil {
		return nil, err
	}
	after, err := p.same(ctx, from, to)
	if err != nil {
		return nil, err
	}
	bar := p.bar("copying", want["changes"].Count)
	done := 0
	err = from.Entries(ctx, 0, func(e store.Entry) error {
		before := done
		if done += len(e.Changes); e.Version <= after {
			bar(done)
			return nil
		}
		defer bar(done)
		return to.Append(ctx, e, func(n int) { bar(before + n) })
	})
	if err != nil {
		return nil, err
	}
	got, err := to.Sums(ctx)
	if err != nil {
		return nil, err
	}
	if differences := want.Differences(got); len(differences) > 0 {
		return nil, kg.Errorf(kg.Conflict, "the copy is not the same as what was copied; did somebody write meanwhile? Then copy again, else empty the copy first:\n%s", strings.Join(differences, "\n"))
	}
	return want, nil
}

// same returns the version that a store has already of another's graph. Conflict where it has something else.
func (p *program) same(ctx context.Context, from, to store.Copier) (kg.Version, error) {
	there := store.Sums{}
	after := kg.Version(0)
	err := to.Entries(ctx, 0, func(e store.Entry) error {
		there.Entry(e)
		after = e.Version
		return nil
	})
	if err != nil || after == 0 {
		return after, err
	}
	ours := store.Sums{}
	err = from.Entries(ctx, 0, func(e store.Entry) error {
		if e.Version <= after {
			ours.Entry(e)
		}
		return nil
	})
	if err == nil && len(ours.Differences(there)) > 0 {
		err = kg.Errorf(kg.Conflict, "there is another graph already where the copy should go, of version %d: copy into an empty store", after)
	}
	return after, err
}

// bar draws how much of something is done, where a person looks on.
func (p *program) bar(what string, total int) func(done int) {
	if f, ok := p.errOut.(*os.File); !ok || !term.IsTerminal(int(f.Fd())) {
		return func(int) {}
	}
	bar := progressbar.NewOptions(total, progressbar.OptionSetWriter(p.errOut), progressbar.OptionSetDescription(what), progressbar.OptionClearOnFinish())
	return func(done int) { _ = bar.Set(done) } // a bar that cannot be drawn is no reason to stop
}
