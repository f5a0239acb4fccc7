package embedded

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"
	"sync/atomic"

	"forwhom/kg"
	"forwhom/store"
	"forwhom/store/embedded/disk"
	"forwhom/store/memory"
)

const (
	queue    = 256 // writes that may wait without their writers waiting to be heard
	maxGroup = 512 // writes that go to disk at once
)

// write is a batch on its way.
type write struct {
	batch *kg.Batch
	entry *store.Entry // of another store's log, instead of a batch
	taken atomic.Bool  // by the writer, or by whoever gave it up
	done  chan struct{}

	version kg.Version // set before done is closed
	err     error
}

// Write takes a batch in, as store.Store says. Where ctx ends before the batch's turn comes, nothing happens; after that
// the answer is waited for, so that it is always true.
func (s *Store) Write(ctx context.Context, batch *kg.Batch) (kg.Version, error) {
	return s.wait(ctx, &write{batch: batch, done: make(chan struct{})})
}

// wait sends a write and waits for its answer.
func (s *Store) wait(ctx context.Context, w *write) (kg.Version, error) {
	if err := s.send(ctx, w); err != nil {
		return 0, err
	}
	select {
	case <-w.done:
	case <-ctx.Done():
		if w.taken.CompareAndSwap(false, true) {
			return 0, kg.ContextError(ctx)
		}
		<-w.done
	}
	return w.version, w.err
}

func (s *Store) send(ctx context.Context, w *write) error {
	s.closing.RLock()
	defer s.closing.RUnlock()
	if err := s.usable(ctx); err != nil {
		return err
	}
	select {
	case s.writes <- w:
		return nil
	case <-ctx.Done():
		return kg.ContextError(ctx)
	}
}

// writer is the one goroutine that changes the graph. It ends when the store is closed and all writes are answered.
func (s *Store) writer(ctx context.Context) {
	defer close(s.written)
	for w := range s.writes {
		s.write(ctx, s.gather(w))
	}
}

// gather takes the writes that wait behind one.
func (s *Store) gather(first *write) []*write {
	runtime.Gosched() // let those who were answered just now come in again: a fuller group costs the same
	group := []*write{first}
	for len(group) < maxGroup {
		select {
		case w, ok := <-s.writes:
			if !ok {
				return group
			}
			group = append(group, w)
		default:
			return group
		}
	}
	return group
}

// write takes a group in. Each write is accepted or refused by itself, on the graph as those before it leave it.
func (s *Store) write(ctx context.Context, group []*write) {
	graph := s.now.Load().graph
	before := graph.Version()
	var entries []disk.Entry
	for _, w := range group {
		if !w.taken.CompareAndSwap(false, true) {
			w.err = context.Canceled // nobody waits for it
			continue
		}
		var entry disk.Entry
		if graph, entry, w.err = w.apply(graph); w.err != nil {
			continue
		}
		if w.version = graph.Version(); len(entry.Changes) > 0 {
			entries = append(entries, entry)
		}
	}
	if graph.Version() > before {
		s.keep(ctx, graph, entries, group)
	}
	for _, w := range group {
		close(w.done)
	}
}

// keep makes the new graph last and shows it to readers. Where it cannot be kept, no write of the group has happened:
// also one that was refused may have been refused for what never came to be.
func (s *Store) keep(ctx context.Context, graph *memory.Graph, entries []disk.Entry, group []*write) {
	if err := s.disk.Commit(entries); err != nil {
		s.log.Error("a write failed", "error", err)
		for _, w := range group {
			w.version, w.err = 0, writeError(err)
		}
		return
	}
	s.search.follow(ctx, s.now.Load().Version(), graph, entries)
	s.publish(graph)
}

// apply makes a graph with a write in it, and the entry of the log. A panic costs the write and not the store: graphs
// never change.
func (w *write) apply(g *memory.Graph) (next *memory.Graph, entry disk.Entry, err error) {
	defer func() {
		if r := recover(); r != nil {
			next, entry = g, disk.Entry{}
			err = kg.Wrap(kg.Internal, fmt.Errorf("%v\n%s", r, debug.Stack()), "the change could not be taken in")
		}
	}()
	if w.entry != nil {
		return w.append(g)
	}
	next, changes, err := g.Apply(w.batch)
	if err != nil {
		return g, entry, err
	}
	return next, disk.Entry{Version: next.Version(), Time: w.batch.Time, Author: w.batch.Author, Note: w.batch.Note, Changes: changes}, nil
}

// append makes a graph with an entry of another log in it.
func (w *write) append(g *memory.Graph) (next *memory.Graph, entry disk.Entry, err error) {
	if w.entry.Version != g.Version()+1 {
		return g, entry, kg.Errorf(kg.Conflict, "version %d does not follow %d, which is here", w.entry.Version, g.Version())
	}
	if next, err = g.Replay(w.entry.Changes); err != nil {
		return g, entry, err
	}
	return next, disk.Entry(*w.entry), nil
}

// writeError tells a writer of a failure of the folder, without naming the folder.
func writeError(err error) error {
	if disk.FailureOf(err) == disk.Full {
		return kg.Wrap(kg.Unavailable, err, "nothing was changed, since the store's disk is full: make room, then try again")
	}
	return kg.Wrap(kg.Unavailable, err, "the store takes no changes now: whoever runs it finds the reason in its log")
}
