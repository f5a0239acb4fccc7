package neo4j

import (
	"context"
	"sync"
	"time"

	"forwhom/kg"
)

// state is what is known of the database.
type state struct {
	version kg.Version    // the newest that was seen; never goes back
	err     error         // why it cannot be used; nil where it can
	newer   chan struct{} // closed when there is another state
}

// watch keeps the state. One goroutine of the store looks at the database from time to time (follow); what calls find
// out, they tell.
type watch struct {
	mu    sync.Mutex
	now   state
	heard time.Time     // when a call last had an answer
	wake  chan struct{} // a doubt, for the goroutine
	ended chan struct{} // closed when the goroutine has ended
}

func newWatch(first state) *watch {
	first.newer = make(chan struct{})
	return &watch{now: first, heard: time.Now(), wake: make(chan struct{}, 1), ended: make(chan struct{})}
}

func (w *watch) state() state {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.now
}

// reached says that the data was seen at a version.
func (w *watch) reached(v kg.Version) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.heard = time.Now()
	if v > w.now.version {
		w.set(state{version: v, err: w.now.err})
	}
}

// heardWithin reports whether a call had an answer lately.
func (w *watch) heardWithin(d time.Duration) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return time.Since(w.heard) < d
}

// found takes over what a look found, and returns what was known before.
func (w *watch) found(s state) (before state) {
	w.mu.Lock()
	defer w.mu.Unlock()
	before = w.now
	s.version = max(s.version, before.version)
	if s.version != before.version || s.err != nil || before.err != nil {
		w.set(s)
	}
	return before
}

func (w *watch) set(s state) {
	close(w.now.newer)
	s.newer = make(chan struct{})
	w.now = s
}

// doubt has the goroutine look at once.
func (w *watch) doubt() {
	select {
	case w.wake <- struct{}{}:
	default: // it is about to
	}
}

// How often follow looks: while all is well, for what other processes wrote; while the database is away, soon, then seldom.
const (
	lookEvery   = 500 * time.Millisecond
	lookTimeout = 5 * time.Second
	busyTime    = 15 * time.Second // in which a server that is there may answer nobody
	firstAway   = 100 * time.Millisecond
	longestAway = 5 * time.Second
)

// follow looks at the database until the store is closed, and then closes its connections.
func (s *Store) follow(ctx context.Context) {
	defer close(s.watch.ended)
	defer s.hangUp(ctx)
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() {
		<-s.closed
		cancel()
	}()
	pause := lookEvery
	for {
		timer := time.NewTimer(pause)
		select {
		case <-ctx.Done():
			timer.Stop()
			return
		case <-s.watch.wake:
			timer.Stop()
		case <-timer.C:
		}
		look, stop := context.WithTimeout(ctx, lookTimeout)
		found := s.look(look, time.Now())
		late := look.Err() != nil
		stop()
		switch {
		case ctx.Err() != nil:
			return
		case late && s.watch.heardWithin(busyTime): // it is busy, not away
			continue
		}
		before := s.watch.found(found)
		s.tellOf(before.err, found.err)
		switch {
		case found.err == nil:
			pause = lookEvery
		case before.err == nil:
			pause = firstAway
		case FailureOf(found.err) == Refused:
			pause = longestAway // a server locks out who comes with a wrong password too often
		default:
			pause = min(2*pause, longestAway)
		}
	}
}

// hangUp closes all connections once no write needs one.
func (s *Store) hangUp(ctx context.Context) {
	<-s.idle
	ctx, cancel := context.WithTimeout(ctx, connectTimeout)
	defer cancel()
	if err := s.driver.Close(ctx); err != nil {
		s.options.Log.Warn("connections to the database did not close well", "error", connectionError{err})
	}
}

// tellOf logs that the database went away, or came back, or is away for another reason.
func (s *Store) tellOf(before, now error) {
	log := s.options.Log
	switch {
	case now != nil && (before == nil || FailureOf(before) != FailureOf(now)):
		log.Warn("the database cannot be used; queries are UNAVAILABLE until it can, which is tried again and again", "why", now.Error())
	case now == nil && before != nil:
		log.Info("the database can be used", "store", s.options.URI)
	}
}
