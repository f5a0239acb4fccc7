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
	"forwhom/kg"
	"forwhom/store/neo4j"
	"forwhom/store/neo4j/testserver"
)

// database is the Neo4j that all are asked over.
type database struct {
	*testserver.Server
	uri          string
	bare         driver.DriverWithContext // past the store
	agent        string                   // such as "Neo4j/5.26.20"
	nodes, edges int
	loaded       time.Duration // 0 where the graph was kept from an earlier run
}

// startDatabase starts a Neo4j and fills it by this program's store, unless it was kept. Its end is the caller's.
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
	if d.bare, err = driver.NewDriverWithContext(d.uri, driver.NoAuth()); err != nil {
		return nil, errors.Join(err, server.Stop())
	}
	info, err := d.bare.GetServerInfo(ctx)
	if err == nil {
		d.agent = info.Agent()
		err = d.fill(ctx, g)
	}
	if err == nil {
		err = indexForPeer(ctx, d.bare)
	}
	if err != nil {
		return nil, errors.Join(err, d.stop(ctx))
	}
	return d, nil
}

// stop ends it.
func (d *database) stop(ctx context.Context) error { return errors.Join(d.bare.Close(ctx), d.Stop()) }

// A batch is one transaction, which Neo4j is given thirty seconds to commit, with every index: some hundred studies and what
// belongs to them. How far it is, is said after so many nodes.
const studiesAtOnce, sayEach = 500, 20_000

// fill makes the constraints and indexes and writes the graph, batch after batch. Indexes that writing does not need are
// made after it, which takes a fraction of the time.
func (d *database) fill(ctx context.Context, g *synthetic.Graph) (err error) {
	o := neo4j.Options{URI: d.uri, Log: slog.New(slog.DiscardHandler), Look: time.Minute}
	if err := ask(ctx, d.bare, "OPTIONAL MATCH (g:Graph) RETURN g.form"); err != nil { // for its first question a Neo4j takes longer than the store waits
		return err
	}
	if err := o.Migrate(ctx, false, func(string) {}); err != nil {
		return err
	}
	st, err := o.Open(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	snapshot, err := st.Snapshot(ctx)
	if err != nil {
		return err
	}
	version := snapshot.Version()
	snapshot.Close()
	empty := version == 0
	begin := time.Now()
	for _, s := range neo4j.Schemas() {
		if empty && s.Sort != neo4j.Unique {
			if err := ask(ctx, d.bare, s.Drop()); err != nil {
				return err
			}
		}
	}
	batches := kg.Version(0)
	for b := range g.BatchesOf(studiesAtOnce) {
		batches++
		if d.nodes, d.edges = d.nodes+len(b.Nodes), d.edges+len(b.Edges); !empty {
			continue
		}
		if err := write(ctx, st, b); err != nil {
			return err
		}
		if d.nodes/sayEach != (d.nodes-len(b.Nodes))/sayEach {
			say("%d nodes, %d edges are in", d.nodes, d.edges)
		}
	}
	if !empty && version != batches {
		return errors.New("the graph that was kept is a part of one: delete its folder")
	}
	if !empty {
		return nil
	}
	say("make the indexes")
	err = o.Migrate(ctx, false, func(string) {})
	d.loaded = time.Since(begin)
	return err
}

// write writes a batch, again where a busy machine kept the database from answering in time: what is there already is no
// change.
func write(ctx context.Context, st *neo4j.Store, b *kg.Batch) error {
	for end := time.Now().Add(5 * time.Minute); ; time.Sleep(time.Second) {
		_, err := st.Write(ctx, b)
		if kg.KindOfError(err) != kg.Unavailable || ctx.Err() != nil || time.Now().After(end) {
			return err
		}
	}
}

// ask runs one statement past the store.
func ask(ctx context.Context, bare driver.DriverWithContext, text string) error {
	_, err := driver.ExecuteQuery(ctx, bare, text, nil, driver.EagerResultTransformer, driver.ExecuteQueryWithDatabase("neo4j"))
	return err
}

// peerIndexes are made for the peer, which sorts and filters by properties of which this program's store indexes sort keys
// of its own.
var peerIndexes = []string{
	"CREATE INDEX peer_study_year IF NOT EXISTS FOR (n:Study) ON (n.year)",
	"CREATE INDEX peer_study_year_id IF NOT EXISTS FOR (n:Study) ON (n.year, n.id)",
	"CALL db.awaitIndexes(300)",
}

// indexForPeer makes the peer's indexes.
func indexForPeer(ctx context.Context, bare driver.DriverWithContext) error {
	for _, text := range peerIndexes {
		if err := ask(ctx, bare, text); err != nil {
			return err
		}
	}
	return nil
}
