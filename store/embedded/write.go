package embedded

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"
	"sync/atomic"

	"forwhom/kg"
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
	taken atomic.Bool // by the writer, or by whoever gave it up
	done  chan struct{}

	version kg.Version // set before done is closed
	err     error
}

// Write takes a batch in, as store.Store says. Where ctx ends before the batch's turn comes, nothing happens; after that
// the answer is waited for, so that it is always true.
func (s *Store) Write(ctx context.Context, batch *kg.Batch) (kg.Version, error) {
	w := &write{batch: batch, done: make(chan struct{})}
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
		var changes []kg.Change
		if graph, changes, w.err = apply(graph, w.batch); w.err != nil {
			continue
		}
		if w.version = graph.Version(); len(changes) > 0 {
			entries = append(entries, disk.Entry{Version: w.version, Time: w.batch.Time, Author: w.batch.Author,
				Note: w.batch.Note, Changes: changes})
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

// apply makes a graph with a batch in it. A panic costs the batch and not the store: graphs never change.
func apply(g *memory.Graph, batch *kg.Batch) (next *memory.Graph, changes []kg.Change, err error) {
	defer func() {
		if r := recover(); r != nil {
			next, changes = g, nil
			err = kg.Wrap(kg.Internal, fmt.Errorf("%v\n%s", r, debug.Stack()), "the change could not be taken in")
		}
	}()
	if next, changes, err = g.Apply(batch); err != nil {
		next = g
	}
	return next, changes, err
}

// writeError tells a writer of a failure of the folder, without naming the folder.
func writeError(err error) error {
	if disk.FailureOf(err) == disk.Full {
		return kg.Wrap(kg.Unavailable, err, "nothing was changed, since the store's disk is full: make room, then try again")
	}
	return kg.Wrap(kg.Unavailable, err, "the store takes no changes now: whoever runs it finds the reason in its log")
}
