package embedded

import (
	"context"

	"forwhom/kg"
)

// Changes calls each with every change after a version, as store.Store says. They come from the log on disk, also those
// that are made meanwhile, so that none is missed or told twice and a slow reader holds nobody up.
func (s *Store) Changes(ctx context.Context, after kg.Version, each func(kg.Change) error) error {
	if err := s.usable(ctx); err != nil {
		return err
	}
	now := s.now.Load()
	if after > now.Version() {
		return kg.Errorf(kg.BadInput, "version %d is not reached yet; the data has version %d", after, now.Version())
	}
	for {
		if err := s.logged(ctx, after, now.Version(), each); err != nil {
			return err
		}
		after = now.Version()
		select {
		case <-now.newer:
			now = s.now.Load()
		case <-ctx.Done():
			return kg.ContextError(ctx)
		case <-s.closed:
			return errClosed()
		}
	}
}

// History calls each with every change so far, in order, and returns.
func (s *Store) History(ctx context.Context, each func(kg.Change) error) error {
	if err := s.usable(ctx); err != nil {
		return err
	}
	return s.logged(ctx, 0, s.now.Load().Version(), each)
}

// logged calls each with the changes after one version and up to another.
func (s *Store) logged(ctx context.Context, after, upTo kg.Version, each func(kg.Change) error) error {
	if after == upTo {
		return nil
	}
	var stopped error
	err := s.disk.Changes(after, upTo, func(c kg.Change) error {
		if stopped = kg.ContextError(ctx); stopped == nil {
			stopped = each(c)
		}
		return stopped
	})
	switch {
	case stopped != nil:
		return stopped
	case err != nil:
		if closed := s.usable(ctx); closed != nil {
			return closed
		}
		s.log.Error("the log cannot be read", "error", err)
		return kg.Wrap(kg.Internal, err, "the history of the data cannot be read")
	}
	return nil
}
