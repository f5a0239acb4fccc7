package neo4j

import (
	"context"
	"time"

	"forwhom/kg"
)

// Changes calls each with every change after a version, as store.Store says, also those of other processes, half a second
// after they were made at most. They are read from the log in the graph, version by version: one that is not there yet,
// because Neo4j shows the parts of a commit one after the other, is waited for.
func (s *Store) Changes(ctx context.Context, after kg.Version, each func(kg.Change) error) error {
	known, err := s.usable(ctx)
	if err != nil {
		return err
	}
	if after > known { // what another process wrote may be news here
		if known, err = s.newest(ctx); err != nil {
			return err
		}
	}
	if after > known {
		return kg.Errorf(kg.BadInput, "version %d is not reached yet; the data has version %d", after, known)
	}
	at := place{version: after, whole: true}
	for {
		state := s.watch.state()
		if err := s.tellOn(ctx, &at, state.version, each); err != nil {
			return err
		}
		wait := lookEvery // in which another process may have written
		if state.version > at.version {
			wait = time.Millisecond
		}
		timer := time.NewTimer(wait)
		select {
		case <-state.newer:
		case <-timer.C:
		case <-ctx.Done():
			return kg.ContextError(ctx)
		case <-s.closed:
			return errClosed()
		}
		timer.Stop()
	}
}

// place is how far a follower has got.
type place struct {
	version kg.Version
	part    int64 // of the version, told last; meaningless where it is whole
	whole   bool  // whether all of the version is told
}

// follows reports whether a part is the next.
func (p *place) follows(next *logPart) bool {
	if p.whole {
		return next.version == p.version+1 && next.part == 0
	}
	return next.version == p.version && next.part == p.part+1
}

// tellOn tells what is in the log after a place and up to a version, as far as no part is missing.
func (s *Store) tellOn(ctx context.Context, at *place, upTo kg.Version, each func(kg.Change) error) error {
	for at.version < upTo || !at.whole {
		parts, err := s.logAfter(ctx, *at, upTo)
		if err != nil {
			return err
		}
		told := 0
		for i := range parts {
			if !at.follows(&parts[i]) {
				break
			}
			if err := parts[i].tell(func(c kg.Change) error {
				if err := kg.ContextError(ctx); err != nil {
					return err
				}
				return each(c)
			}); err != nil {
				return err
			}
			*at = place{parts[i].version, parts[i].part, parts[i].last}
			told++
		}
		if told < partsAtOnce {
			return nil
		}
	}
	return nil
}
