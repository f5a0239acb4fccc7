package neo4j_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store"
	"forwhom/store/embedded"
	"forwhom/store/storetest"
)

func TestGoldenCasesOnAServer(t *testing.T) {
	long(t)
	if updating() {
		t.Skip("answers are written by the embedded store's tests")
	}
	d := openDatabase(t)
	storetest.RunCases(t, func(t *testing.T) store.Store { return openMirror(t, d) })
}

func TestRandomOperationsOnAServer(t *testing.T) {
	long(t)
	d := openDatabase(t)
	storetest.RunSomeRandom(t, func(t *testing.T) store.Store { return openMirror(t, d) }, 300)
}

// mirror is a store that is written as the embedded one is, and read from a database that has the same graph: it shows
// what statements answer without the part of the store that writes.
type mirror struct {
	store.Store
	shadow store.Store // written alike, and with what marks the end of its changes
	t      *testing.T
	d      *database
	graph  content
	nodes  map[kg.ID]*kg.Node
	edges  map[kg.Edge]string // roles
}

func openMirror(t *testing.T, d *database) *mirror {
	t.Helper()
	m := &mirror{t: t, d: d, nodes: map[kg.ID]*kg.Node{}, edges: map[kg.Edge]string{}, graph: content{merged: map[kg.ID]kg.ID{}}}
	for _, st := range []*store.Store{&m.Store, &m.shadow} {
		opened, err := embedded.Open(t.Context(), t.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		*st = opened
	}
	t.Cleanup(func() { _ = m.shadow.Close() })
	return m
}

func (m *mirror) Write(ctx context.Context, b *kg.Batch) (kg.Version, error) {
	copied := *b
	copied.Nodes = make([]*kg.Node, len(b.Nodes))
	for i, n := range b.Nodes {
		other := *n
		other.Values = slices.Clone(n.Values)
		copied.Nodes[i] = &other
	}
	if _, err := m.shadow.Write(ctx, &copied); err != nil {
		return 0, err
	}
	return m.Store.Write(ctx, b)
}

// Snapshot brings the database to the state of the graph.
func (m *mirror) Snapshot(ctx context.Context) (store.Snapshot, error) {
	s, err := m.Store.Snapshot(ctx)
	if err != nil {
		return nil, err
	}
	if m.graph.version != s.Version() {
		if err := m.follow(ctx, s.Version()); err != nil {
			return nil, err
		}
		m.d.owner = nil
	}
	if m.d.owner != m {
		m.d.load(m.t, m.graph)
		m.d.owner = m
	}
	return mirrorSnapshot{s, m.d, m.t}, nil
}

var errEnd = errors.New("all changes were told")

// follow takes in all changes, of which the marker is the last.
func (m *mirror) follow(ctx context.Context, to kg.Version) error {
	marker := kg.NewNode(kg.KindPrinciple, fmt.Sprintf("principle:end-of-%d", to))
	for name, v := range map[string]any{"name": "End", "status": "ACCEPTED", "audience": "PUBLIC"} {
		marker.Set(name, v)
	}
	if _, err := m.shadow.Write(ctx, &kg.Batch{Time: time.Now(), Nodes: []*kg.Node{marker}}); err != nil {
		return err
	}
	err := m.shadow.Changes(ctx, 0, func(c kg.Change) error {
		if c.Node != nil && c.Node.ID == marker.ID {
			return errEnd
		}
		m.take(c)
		return nil
	})
	if !errors.Is(err, errEnd) {
		return err
	}
	m.graph.nodes, m.graph.edges, m.graph.version = nil, nil, to
	for _, n := range m.nodes {
		m.graph.nodes = append(m.graph.nodes, n)
	}
	for e, role := range m.edges {
		e.Role = role
		m.graph.edges = append(m.graph.edges, e)
	}
	return nil
}

func (m *mirror) take(c kg.Change) {
	switch c.Action {
	case kg.Added, kg.Changed:
		m.nodes[c.Node.ID] = c.Node
	case kg.Deleted:
		delete(m.nodes, c.Node.ID)
	case kg.Merged:
		delete(m.nodes, c.Node.ID)
		for from, into := range m.graph.merged {
			if into == c.Node.ID {
				m.graph.merged[from] = c.Into
			}
		}
		m.graph.merged[c.Node.ID] = c.Into
	case kg.Linked:
		e := *c.Edge
		e.Role = ""
		m.edges[e] = c.Edge.Role
	case kg.Unlinked:
		e := *c.Edge
		e.Role = ""
		delete(m.edges, e)
	}
}

// mirrorSnapshot reads from the database.
type mirrorSnapshot struct {
	store.Snapshot
	d *database
	t *testing.T
}

func (s mirrorSnapshot) Read(ctx context.Context, p *plan.Plan, params []any, rows *plan.Rows) error {
	err := s.d.read(ctx, p, params, rows)
	if err != nil && kg.KindOfError(err) == kg.Internal && ctx.Err() == nil {
		s.t.Error(err) // whose text no reader sees
	}
	return err
}
