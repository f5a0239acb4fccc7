package neo4j

import (
	"context"
	"errors"
	"sync"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"forwhom/kg"
	"forwhom/store"
)

var _ store.Store = (*Store)(nil)

// Store is a graph in a Neo4j. It is safe for concurrent use, and several processes may use one graph.
//
// A read is one statement in a transaction of its own, which also says which version of the data it saw. A write is one
// transaction that holds the graph's own node from its beginning, so that writers take turns, in all processes.
type Store struct {
	options   Options
	driver    driver.DriverWithContext
	bookmarks driver.BookmarkManager // so that what is read after a write, on any member of a cluster, has the write
	texts     *statements
	turns     chan struct{} // holds one for each call that is under way
	watch     *watch
	piece     int // statements in one transaction of an Append

	warned struct {
		sync.Mutex
		places map[[2]string]bool // what breaks a rule and was told of: a node's id and a property
	}

	closing sync.RWMutex // held for reading by writes, for writing by Close
	closed  chan struct{}
	idle    chan struct{} // closed when no write is under way any more
	close   sync.Once
}

// Open connects to the graph of a database. In every error is an *Error, or kg's BadInput: a sentence for whoever runs
// the program. With Wait, where only time may help (Unreachable, Busy, Unmigrated), there is a store all the same, which
// finds out by itself when that changes.
func (o Options) Open(ctx context.Context) (*Store, error) {
	o = o.withDefaults()
	d, err := o.connect()
	if err != nil {
		return nil, err
	}
	s := &Store{options: o, driver: d, bookmarks: driver.NewBookmarkManager(driver.BookmarkManagerConfig{}), texts: newStatements(),
		turns: make(chan struct{}, o.Connections), piece: piece, closed: make(chan struct{}), idle: make(chan struct{})}
	look, cancel := context.WithTimeout(ctx, o.Look)
	defer cancel()
	state := s.firstLook(look)
	if f := FailureOf(state.err); state.err != nil && !(o.Wait && (f == Unreachable || f == Busy || f == Unmigrated)) {
		return nil, errors.Join(state.err, d.Close(context.WithoutCancel(ctx)))
	}
	s.watch = newWatch(state)
	go s.follow(context.WithoutCancel(ctx)) // ctx is of the opening alone; Close ends it
	return s, nil
}

// firstLook looks at the database, again while a server is there that cannot be used yet.
func (s *Store) firstLook(ctx context.Context) state {
	begun := time.Now()
	for {
		state := s.look(ctx, begun)
		if FailureOf(state.err) != Busy {
			return state
		}
		select {
		case <-time.After(lastBackoff):
		case <-ctx.Done():
			return state
		}
	}
}

// Snapshot opens the graph for reading. It asks the database nothing: what the snapshot shows is decided by the first
// look at it. Unavailable at once where the watch has found that the database does not answer.
func (s *Store) Snapshot(ctx context.Context) (store.Snapshot, error) {
	if _, err := s.usable(ctx); err != nil {
		return nil, err
	}
	return &snapshot{from: s}, nil
}

// Health asks the database whether it answers.
func (s *Store) Health(ctx context.Context) error {
	if _, err := s.usable(ctx); err != nil {
		return err
	}
	state := s.look(ctx, time.Now())
	if state.err != nil {
		s.watch.doubt()
		return unavailable(state.err)
	}
	s.watch.reached(state.version)
	return nil
}

// Trouble returns why the store cannot be used now, in a sentence for whoever runs the program; nil where it can.
func (s *Store) Trouble() error { return s.watch.state().err }

// usable returns the newest version that is known, or an error where ctx is over, the store closed or the database away.
func (s *Store) usable(ctx context.Context) (kg.Version, error) {
	if err := kg.ContextError(ctx); err != nil {
		return 0, err
	}
	select {
	case <-s.closed:
		return 0, errClosed()
	default:
	}
	state := s.watch.state()
	if state.err != nil {
		return 0, unavailable(state.err)
	}
	return state.version, nil
}

func errClosed() error { return kg.Errorf(kg.Unavailable, "the store is closed") }

// unavailable is what readers are told of a failure.
func unavailable(err error) error {
	if FailureOf(err) == Unmigrated {
		return kg.Wrap(kg.Unavailable, err, "there is no graph here yet; whoever runs this server finds in its log how to fill it")
	}
	return kg.Wrap(kg.Unavailable, err, "%s", away)
}

// Close waits for the writes under way and closes all connections; reads under way become Unavailable. A second Close
// does nothing.
func (s *Store) Close() error {
	s.close.Do(func() {
		close(s.closed)
		s.closing.Lock() // no write is under way any more, and none will be
		close(s.idle)
		s.closing.Unlock()
	})
	<-s.watch.ended
	return nil
}
