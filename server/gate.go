package server

import (
	"context"
	"sync/atomic"

	"forwhom/kg"
)

// gate lets so many in at once and so many wait, first come first served, and sends the others away.
type gate struct {
	inside  chan struct{} // holds one for each that is inside
	waiting atomic.Int64
	bench   int64
}

func newGate(inside, bench int) *gate {
	return &gate{inside: make(chan struct{}, inside), bench: int64(bench)}
}

// enter waits for a place. It fails with Unavailable where too many wait already or the deadline came first, and with
// ctx's error where the client went away. Whoever entered leaves.
func (g *gate) enter(ctx context.Context) error {
	select {
	case g.inside <- struct{}{}:
		return nil
	default:
	}
	defer g.waiting.Add(-1)
	if g.waiting.Add(1) > g.bench {
		return errBusy()
	}
	select {
	case g.inside <- struct{}{}:
		return nil
	case <-ctx.Done():
		if ctx.Err() == context.DeadlineExceeded {
			return errBusy()
		}
		return ctx.Err()
	}
}

func (g *gate) leave() { <-g.inside }

// errBusy is Unavailable and not TooManyRequests: the server as a whole is busy, and this reader may have asked once.
func errBusy() error {
	return kg.Errorf(kg.Unavailable, "Too many queries are running. Try again in a moment.")
}
