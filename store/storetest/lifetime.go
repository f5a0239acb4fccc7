package storetest

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"forwhom/kg"
	"forwhom/store"
)

// storeCases hold what a store is while it is open, while it closes and afterwards.
var storeCases = []sentenceCase{
	{"many_may_use_it_at_once", "It is safe for concurrent use", testConcurrentUse},
	{"an_open_store_is_healthy", "Health is nil where the store can answer", testHealthy},
	{"a_deadline_that_passed_is_timeout", "Timeout ... with ctx", testDeadline},
	{"a_cancelled_caller_gets_the_cause", "Canceled with ctx", testCancelled},
	{"after_close_everything_is_unavailable", "Unavailable where the store cannot be reached", testClosed},
	{"close_waits_for_writes_under_way", "Close waits for writes under way", testCloseWaits},
	{"open_snapshots_go_on_or_are_unavailable_after_close", "Snapshots still open may go on or fail with Unavailable", testSnapshotAfterClose},
	{"a_second_close_does_nothing", "A second Close does nothing", testSecondClose},
}

func testConcurrentUse(t *testing.T, s suite) {
	st := s.empty(t)
	const writers, each = 4, 10
	write(t, st, batch(intervention("x", "X")))
	var wait sync.WaitGroup
	for w := range writers {
		wait.Go(func() {
			for i := range each {
				slug := fmt.Sprintf("p-%d-%d", w, i)
				if _, err := st.Write(t.Context(), &kg.Batch{Time: noon, Nodes: []*kg.Node{principle(slug, "P", 1)}, Edges: []kg.Edge{rests("x", slug)}}); err != nil {
					t.Error(err)
				}
				if err := st.Health(t.Context()); err != nil {
					t.Error(err)
				}
			}
		})
		wait.Go(func() {
			links := 0
			err := st.Changes(t.Context(), 0, func(c kg.Change) error {
				if c.Action == kg.Linked {
					links++
				}
				if links == writers*each {
					return errEnough
				}
				return nil
			})
			if !errors.Is(err, errEnough) {
				t.Error(err)
			}
		})
		wait.Go(func() {
			for range each {
				snap, err := st.Snapshot(t.Context())
				if err != nil {
					t.Error(err)
					return
				}
				if _, err := look(t.Context(), snap, fmt.Sprintf("p-%d-0", w)); err != nil {
					t.Error(err)
				}
				snap.Close()
			}
		})
	}
	wait.Wait()
}

func testHealthy(t *testing.T, s suite) {
	if err := s.empty(t).Health(t.Context()); err != nil {
		t.Error(err)
	}
}

// attempts calls everything that takes a ctx.
func attempts(ctx context.Context, st store.Store, snap store.Snapshot) map[string]error {
	_, onSnapshot := st.Snapshot(ctx)
	_, onWrite := st.Write(ctx, batch(principle("late", "L", 1)))
	_, onRead := look(ctx, snap, "a")
	onChanges := st.Changes(ctx, 0, func(kg.Change) error { return nil })
	return map[string]error{"Snapshot": onSnapshot, "Write": onWrite, "Read": onRead, "Changes": onChanges}
}

func testDeadline(t *testing.T, s suite) {
	st := s.empty(t)
	v := write(t, st, batch(principle("a", "A", 1)))
	ctx, cancel := context.WithDeadline(t.Context(), time.Now().Add(-time.Second))
	defer cancel()
	for what, err := range attempts(ctx, st, snapshot(t, st)) {
		if kg.KindOfError(err) != kg.Timeout || !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("%s: %v, want TIMEOUT because of the deadline", what, err)
		}
	}
	if now := version(t, st); now != v {
		t.Errorf("version %d, want %d: it wrote all the same", now, v)
	}
}

func testCancelled(t *testing.T, s suite) {
	st := s.empty(t)
	v := write(t, st, batch(principle("a", "A", 1)))
	ctx, cancel := context.WithCancelCause(t.Context())
	gone := errors.New("the browser tab is closed")
	cancel(gone)
	for what, err := range attempts(ctx, st, snapshot(t, st)) {
		if !errors.Is(err, gone) {
			t.Errorf("%s: %v, want %v", what, err, gone)
		}
	}
	if now := version(t, st); now != v {
		t.Errorf("version %d, want %d: it wrote all the same", now, v)
	}
}

func testClosed(t *testing.T, s suite) {
	st := s.empty(t)
	v := write(t, st, batch(principle("a", "A", 1)))
	following := make(chan error, 1)
	reached := make(chan struct{})
	go func() {
		following <- st.Changes(t.Context(), v-1, func(kg.Change) error { close(reached); return nil })
	}()
	<-reached
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	_, onSnapshot := st.Snapshot(t.Context())
	_, onWrite := st.Write(t.Context(), batch(principle("b", "B", 1)))
	for what, err := range map[string]error{"Snapshot": onSnapshot, "Write": onWrite, "Health": st.Health(t.Context()),
		"Changes begun before": <-following, "Changes": st.Changes(t.Context(), 0, func(kg.Change) error { return nil })} {
		if kg.KindOfError(err) != kg.Unavailable {
			t.Errorf("%s: %v, want UNAVAILABLE", what, err)
		}
	}
}

func testCloseWaits(t *testing.T, s suite) {
	st := s.empty(t)
	var wait sync.WaitGroup
	taken := make([]bool, 60)
	started := make(chan struct{}, len(taken))
	for i := range taken {
		wait.Go(func() {
			started <- struct{}{}
			_, err := st.Write(t.Context(), batch(principle(fmt.Sprint("p", i), "P", 1)))
			if taken[i] = err == nil; err != nil && kg.KindOfError(err) != kg.Unavailable {
				t.Errorf("a write while the store closes: %v, want UNAVAILABLE", err)
			}
		})
	}
	for range len(taken) / 2 {
		<-started
	}
	if err := st.Close(); err != nil {
		t.Error(err)
	}
	wait.Wait()
	again, ok := st.(Reopener)
	if !ok {
		return
	}
	st = again.Reopen(t)
	t.Cleanup(func() { _ = st.Close() })
	for i, want := range taken {
		if got := see(t, st, fmt.Sprint("p", i))[0]; (got.ID != "") != want {
			t.Errorf("p%d: acknowledged %v, there is %+v", i, want, got)
		}
	}
}

func testSnapshotAfterClose(t *testing.T, s suite) {
	st := s.empty(t)
	write(t, st, batch(principle("a", "A", 1)))
	snap := snapshot(t, st)
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	found, err := look(t.Context(), snap, "a")
	switch {
	case err == nil && found[0].Name != "A":
		t.Errorf("it goes on and shows %+v", found[0])
	case err != nil && kg.KindOfError(err) != kg.Unavailable:
		t.Errorf("%v, want UNAVAILABLE", err)
	}
}

func testSecondClose(t *testing.T, s suite) {
	st := s.empty(t)
	for range 3 {
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	}
}
