// Package embedded is the store that needs no server: the graph in memory, for reading, and one folder of files that
// makes it last.
//
// A read takes the snapshot of the moment and waits for nobody. A write waits for its turn: one goroutine takes whatever
// writes are waiting, applies them in order to the graph in memory, puts all of them on disk at once, brings the
// full-text index up to date, publishes the new snapshot, and only then answers. What a write acknowledged is on disk.
//
//	graph.db  the graph and its history: the truth (package disk)
//	search/   the full-text index: a cache, mended or made anew from graph.db at any time (package fulltext)
package embedded

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"sync/atomic"

	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store"
	"forwhom/store/embedded/disk"
	"forwhom/store/memory"
)

var _ store.Store = (*Store)(nil)

// Store is a graph in memory and in a folder. It is safe for concurrent use.
type Store struct {
	disk   *disk.DB
	search *search
	finder *searcher
	log    *slog.Logger

	now     atomic.Pointer[snapshot] // what readers see
	writes  chan *write
	closing sync.RWMutex // held for reading by whoever sends a write, for writing by Close
	closed  chan struct{}
	written chan struct{} // closed when the last write is answered
	close   sync.Once
	closeOK error
}

// Options are how to open a folder. The zero Options make folder and graph where they are not.
type Options struct {
	Existing bool         // disk.Absent where the folder has no graph, rather than a new one
	MaxSize  int64        // bytes that graph.db may grow to; 0 is as far as the disk goes
	Log      *slog.Logger // for what readers are not told; nil: slog's default
}

// Open opens the graph of a folder with the zero Options.
func Open(ctx context.Context, dir string) (*Store, error) { return Options{}.Open(ctx, dir) }

// Open opens the graph of a folder and holds the folder until Close. It proves the whole file, loads it, and mends the
// full-text index where that is behind. In every error is a *disk.Error: a sentence for whoever runs the program, with one of
// a closed list of failures.
func (o Options) Open(ctx context.Context, dir string) (*Store, error) {
	if o.Log == nil {
		o.Log = slog.Default()
	}
	db, err := disk.Open(ctx, dir, disk.Options{Existing: o.Existing, MaxSize: o.MaxSize})
	if err != nil {
		return nil, err
	}
	graph, err := load(db, dir)
	if err != nil {
		return nil, errors.Join(err, db.Close())
	}
	index, err := openSearch(ctx, dir, db, graph, o.Log)
	if err != nil {
		return nil, errors.Join(err, db.Close())
	}
	s := &Store{disk: db, search: index, finder: &searcher{index: index.index, log: o.Log}, log: o.Log,
		writes: make(chan *write, queue),
		closed: make(chan struct{}), written: make(chan struct{})}
	s.now.Store(s.snapshotOf(graph))
	go s.writer(context.WithoutCancel(ctx)) // ctx is of the opening alone; Close ends the writer
	return s, nil
}

// load brings the graph of a file into memory.
func load(db *disk.DB, dir string) (*memory.Graph, error) {
	c, err := db.Load()
	if err != nil {
		return nil, err
	}
	graph, err := memory.Load(c.Version, c.Nodes, c.Edges, c.Merges)
	if err != nil {
		return nil, &disk.Error{Failure: disk.Damaged, Path: disk.File(dir), Detail: "what it holds breaks a rule of the graph", Err: err}
	}
	return graph, nil
}

// Snapshot opens the graph as it stands.
func (s *Store) Snapshot(ctx context.Context) (store.Snapshot, error) {
	if err := s.usable(ctx); err != nil {
		return nil, err
	}
	return s.now.Load(), nil
}

// Health is nil until Close.
func (s *Store) Health(ctx context.Context) error { return s.usable(ctx) }

// usable returns an error where ctx is over or the store closed.
func (s *Store) usable(ctx context.Context) error {
	if err := kg.ContextError(ctx); err != nil {
		return err
	}
	select {
	case <-s.closed:
		return errClosed()
	default:
		return nil
	}
}

func errClosed() error { return kg.Errorf(kg.Unavailable, "the store is closed") }

// Close waits for the writes under way and lets go of the folder. Snapshots that are open go on, without search. A second
// Close does nothing.
func (s *Store) Close() error {
	s.close.Do(func() {
		s.closing.Lock()
		close(s.closed)
		close(s.writes)
		s.closing.Unlock()
		<-s.written
		s.closeOK = errors.Join(s.search.close(), s.disk.Close())
	})
	return s.closeOK
}

// snapshot is one state of the graph, shared by all who read it.
type snapshot struct {
	graph  *memory.Graph
	search memory.Searcher
	newer  chan struct{} // closed when a newer one is published
}

func (s *Store) snapshotOf(g *memory.Graph) *snapshot {
	return &snapshot{graph: g, search: s.finder, newer: make(chan struct{})}
}

// publish lets readers see a newer graph.
func (s *Store) publish(g *memory.Graph) {
	old := s.now.Swap(s.snapshotOf(g))
	close(old.newer)
}

func (s *snapshot) Version() kg.Version { return s.graph.Version() }

func (s *snapshot) Read(ctx context.Context, p *plan.Plan, params []any, rows *plan.Rows) error {
	return s.graph.Read(ctx, p, params, rows, s.search)
}

func (s *snapshot) Close() {}
