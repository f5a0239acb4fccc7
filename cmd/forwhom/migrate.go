package main

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/urfave/cli/v3"

	"forwhom/kg"
)

func (p *program) migrateCommand() *cli.Command {
	return &cli.Command{
		Name:   "migrate",
		Usage:  "make a Neo4j ready for a graph, or bring it up to this release: constraints, indexes; does nothing twice",
		Flags:  append(p.storeFlags(), &cli.BoolFlag{Name: "dry-run", Usage: "say what would be done, and do nothing"}),
		Action: p.migrate,
	}
}

func (p *program) migrate(ctx context.Context, c *cli.Command) error {
	uri := storeURI(c)
	if !isNeo4j(uri) {
		return kg.Errorf(kg.BadInput, "migrate: %q needs none; give --store neo4j://HOST:PORT", uri)
	}
	o, err := neo4jOptions(c, uri, slog.New(slog.DiscardHandler))
	if err != nil {
		return err
	}
	return o.Migrate(ctx, c.Bool("dry-run"), func(what string) { fmt.Fprintln(p.out, what) })
}
