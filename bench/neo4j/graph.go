package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"forwhom/bench/synthetic"
	"forwhom/store/neo4j"
	"forwhom/store/neo4j/testserver"
)

// database is the Neo4j that all are asked over.
type database struct {
	*testserver.Server
	uri          string
	agent        string // such as "Neo4j/5.26.20"
	nodes, edges int
	loaded       time.Duration // 0 where the graph was kept from an earlier run
}

// startDatabase starts a Neo4j and fills it by this program's store, unless it was kept.
func (o options) startDatabase(ctx context.Context, g *synthetic.Graph) (_ *database, err error) {
	t := testserver.Options{Heap: o.heap, PageCache: o.pageCache}
	if o.keep != "" {
		t.Folder = filepath.Join(o.keep, fmt.Sprintf("neo4j-%d", o.findings))
		if err := os.MkdirAll(t.Folder, 0o700); err != nil {
			return nil, err
		}
	}
	server, err := testserver.Start(ctx, t)
	if err != nil {
		return nil, err
	}
	d := &database{Server: server, uri: server.URIs[0]}
	if err := d.fill(ctx, g); err != nil {
		return nil, errors.Join(err, server.Stop())
	}
	return d, nil
}

// fill makes the constraints and indexes and writes the graph, batch after batch.
func (d *database) fill(ctx context.Context, g *synthetic.Graph) (err error) {
	quiet := slog.New(slog.DiscardHandler)
	if err := (neo4j.Options{URI: d.uri, Log: quiet}).Migrate(ctx, false, func(string) {}); err != nil {
		return err
	}
	st, err := neo4j.Options{URI: d.uri, Log: quiet, Look: time.Minute}.Open(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	snapshot, err := st.Snapshot(ctx)
	if err != nil {
		return err
	}
	defer snapshot.Close()
	empty := snapshot.Version() == 0
	begin := time.Now()
	for b := range g.Batches() {
		if d.nodes, d.edges = d.nodes+len(b.Nodes), d.edges+len(b.Edges); !empty {
			continue
		}
		if _, err := st.Write(ctx, b); err != nil {
			return err
		}
		say("%d nodes, %d edges are in", d.nodes, d.edges)
	}
	if empty {
		d.loaded = time.Since(begin)
	}
	return nil
}

// peerIndexes are made for the peer, which sorts and filters by properties of which this program's store indexes sort keys
// of its own.
var peerIndexes = []string{
	"CREATE INDEX peer_study_year IF NOT EXISTS FOR (n:Study) ON (n.year)",
	"CREATE INDEX peer_study_year_id IF NOT EXISTS FOR (n:Study) ON (n.year, n.id)",
	"CALL db.awaitIndexes(300)",
}

// indexForPeer makes the peer's indexes.
func (d *database) indexForPeer(ctx context.Context, bare driver.DriverWithContext) error {
	for _, text := range peerIndexes {
		result, err := driver.ExecuteQuery(ctx, bare, text, nil, driver.EagerResultTransformer, driver.ExecuteQueryWithDatabase("neo4j"))
		if err != nil {
			return err
		}
		d.agent = result.Summary.Server().Agent()
	}
	return nil
}
