package storetest

import (
	"context"
	"sync/atomic"

	"forwhom/plan"
	"forwhom/store"
)

// Counter says how often a store was read.
type Counter struct{ reads, open atomic.Int64 }

// Reads is how many plans were read since the counter was made or reset.
func (c *Counter) Reads() int { return int(c.reads.Load()) }

// Reset starts again from 0 reads.
func (c *Counter) Reset() { c.reads.Store(0) }

// Open is how many snapshots are open: opened and not closed.
func (c *Counter) Open() int { return int(c.open.Load()) }

// Count returns a store that does what another does, and counts what is read of it.
func Count(st store.Store) (store.Store, *Counter) {
	c := new(Counter)
	return &countedStore{st, c}, c
}

type countedStore struct {
	store.Store
	counter *Counter
}

// Snapshot opens a snapshot whose reads are counted.
func (s *countedStore) Snapshot(ctx context.Context) (store.Snapshot, error) {
	snap, err := s.Store.Snapshot(ctx)
	if err != nil {
		return nil, err
	}
	s.counter.open.Add(1)
	return &countedSnapshot{Snapshot: snap, counter: s.counter}, nil
}

type countedSnapshot struct {
	store.Snapshot
	counter *Counter
	closed  atomic.Bool
}

// Read counts, and reads.
func (s *countedSnapshot) Read(ctx context.Context, p *plan.Plan, params []any, rows *plan.Rows) error {
	s.counter.reads.Add(1)
	return s.Snapshot.Read(ctx, p, params, rows)
}

// Close lets go of the snapshot.
func (s *countedSnapshot) Close() {
	if s.closed.CompareAndSwap(false, true) {
		s.counter.open.Add(-1)
	}
	s.Snapshot.Close()
}
