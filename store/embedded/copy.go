package embedded

import (
	"context"

	"forwhom/kg"
	"forwhom/store"
	"forwhom/store/embedded/disk"
)

var _ store.Copier = (*Store)(nil)

// Entries calls each with every batch after a version, as store.Copier says.
func (s *Store) Entries(ctx context.Context, after kg.Version, each func(store.Entry) error) error {
	if err := s.usable(ctx); err != nil {
		return err
	}
	return s.disk.Entries(after, s.now.Load().Version(), func(e disk.Entry) error {
		if err := kg.ContextError(ctx); err != nil {
			return err
		}
		return each(store.Entry(e))
	})
}

// Append takes a batch of another log in, as store.Copier says, in one piece.
func (s *Store) Append(ctx context.Context, e store.Entry, progress func(done int)) error {
	_, err := s.wait(ctx, &write{entry: &e, done: make(chan struct{})})
	if err == nil && progress != nil {
		progress(len(e.Changes))
	}
	return err
}

// Sums sums up the graph as it stands, and its log.
func (s *Store) Sums(ctx context.Context) (store.Sums, error) {
	if err := s.usable(ctx); err != nil {
		return nil, err
	}
	graph, sums := s.now.Load().graph, store.Sums{}
	for n := range graph.Nodes() {
		sums.Node(n)
	}
	for e := range graph.Edges() {
		sums.Edge(e)
	}
	for m := range graph.Merges() {
		if into := graph.Node(m.From); into != nil {
			sums.Merge(kg.Merge{From: m.From, Into: into.ID})
		}
	}
	err := s.Entries(ctx, 0, func(e store.Entry) error {
		sums.Entry(e)
		return nil
	})
	return sums, err
}
