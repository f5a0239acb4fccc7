package neo4j_test

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"
	"sync"
	"testing"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"forwhom/store"
	"forwhom/store/neo4j"
	"forwhom/store/neo4j/testserver"
	"forwhom/store/storetest"
)

// started is the Neo4j of all tests of this package: two graphs, since a few tests compare two stores.
var started = sync.OnceValues(func() (*testserver.Server, error) {
	return testserver.Start(context.Background(), testserver.Options{Graphs: 2})
})

var inUse bool // whether started was called: TestMain stops what is there

func TestMain(m *testing.M) {
	code := m.Run()
	if inUse {
		if s, err := started(); err == nil {
			if err := s.Stop(); err != nil {
				fmt.Fprintln(os.Stderr, err)
				code = max(code, 1)
			}
		}
	}
	os.Exit(code)
}

// servers returns the addresses of two Neo4j without authentication.
func servers(t testing.TB) []string {
	t.Helper()
	if os.Getenv("SKIP_NEO4J") == "1" {
		t.Skip("SKIP_NEO4J=1")
	}
	inUse = true
	s, err := started()
	if err != nil {
		t.Fatal(err)
	}
	return s.URIs
}

// long skips what takes minutes on a real server; make test-long runs it.
func long(t *testing.T) {
	t.Helper()
	if os.Getenv("FORWHOM_LONG") == "" {
		t.Skip("takes minutes: make test-long, or FORWHOM_LONG=1")
	}
}

var quiet = slog.New(slog.NewTextHandler(io.Discard, nil))

// options are how tests open a graph.
func options(uri string) neo4j.Options { return neo4j.Options{URI: uri, Log: quiet, Look: time.Minute} }

// raw runs a statement past the store, without authentication, and returns the values of its first row.
func raw(t testing.TB, uri, text string, params map[string]any) []any {
	t.Helper()
	return rawAs(t, uri, driver.NoAuth(), "neo4j", text, params)
}

func rawAs(t testing.TB, uri string, who driver.AuthToken, database, text string, params map[string]any) []any {
	t.Helper()
	d, err := driver.NewDriverWithContext(uri, who)
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	defer func() { _ = d.Close(ctx) }()
	session := d.NewSession(ctx, driver.SessionConfig{DatabaseName: database})
	defer func() { _ = session.Close(ctx) }()
	result, err := session.Run(ctx, text, params)
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	records, err := result.Collect(ctx)
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	if len(records) == 0 {
		return nil
	}
	return records[0].Values
}

// free has the addresses of graphs that no test uses.
var free = make(chan string, 8)

var fillFree sync.Once

// emptyGraph returns the address of a migrated graph without anything in it, which is this test's alone.
func emptyGraph(t testing.TB) string {
	t.Helper()
	uris := servers(t)
	fillFree.Do(func() {
		for _, uri := range uris {
			free <- uri
		}
	})
	var uri string
	select {
	case uri = <-free:
	case <-time.After(time.Minute):
		t.Fatal("no graph is free: a test uses more than there are")
	}
	t.Cleanup(func() { free <- uri })
	raw(t, uri, "MATCH (n) DETACH DELETE n", nil)
	if err := options(uri).Migrate(context.Background(), false, func(string) {}); err != nil {
		t.Fatal(err)
	}
	return uri
}

func openStore(t testing.TB, uri string) *neo4j.Store {
	t.Helper()
	s, err := options(uri).Open(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// openNew opens a store on an empty graph, which is checked when the test ends.
func openNew(t *testing.T) store.Store {
	uri := emptyGraph(t)
	return reopener{openStore(t, uri), uri}
}

// reopener is a store that knows its graph.
type reopener struct {
	*neo4j.Store
	uri string
}

func (r reopener) Reopen(t *testing.T) store.Store {
	t.Helper()
	if err := r.Close(); err != nil {
		t.Fatal(err)
	}
	return reopener{openStore(t, r.uri), r.uri}
}

// TestStore holds the contract; with FORWHOM_LONG also the golden cases and walks through pages, which take five minutes.
func TestStore(t *testing.T) {
	storetest.Run(t, openNew, storetest.Options{NoHistory: true, ContractOnly: os.Getenv("FORWHOM_LONG") == ""})
}

func TestRandomOperationsOnAServer(t *testing.T) {
	storetest.RunSmallRandom(t, openNew)
}
