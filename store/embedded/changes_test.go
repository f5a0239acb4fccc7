package embedded_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"

	"forwhom/kg"
)

func TestChangesComeOnceAndInOrderFromTheLogAndThenLive(t *testing.T) {
	s := open(t, t.TempDir())
	const writers, each = 8, 50
	var wait sync.WaitGroup
	for w := range writers {
		wait.Go(func() {
			for i := range each {
				if _, err := s.Write(t.Context(), batch(study(fmt.Sprint(w, "-", i)))); err != nil {
					t.Error(err)
				}
			}
		})
	}
	enough := errors.New("enough")
	for _, after := range []kg.Version{0, 0, 0} {
		wait.Go(func() {
			next := after + 1
			err := s.Changes(t.Context(), after, func(c kg.Change) error {
				if c.Version != next || c.Action != kg.Added || c.Node == nil {
					return fmt.Errorf("%d %s, want %d", c.Version, c.Action, next)
				}
				if snapshot(t, s).Version() < c.Version {
					return fmt.Errorf("%d is told before it can be read", c.Version)
				}
				if next++; next > writers*each {
					return enough
				}
				return nil
			})
			if !errors.Is(err, enough) {
				t.Error(err)
			}
		})
	}
	wait.Wait()
}

func TestChangesAfterAVersionThatIsNotReachedYetAreBadInput(t *testing.T) {
	s := open(t, t.TempDir())
	err := s.Changes(t.Context(), 1, func(kg.Change) error { return nil })
	if kg.KindOfError(err) != kg.BadInput {
		t.Errorf("%v, want BAD_INPUT", err)
	}
}

func TestASlowReaderOfChangesHoldsNobodyUp(t *testing.T) {
	s := open(t, t.TempDir())
	put(t, s, batch(study("first")))
	ctx, stop := context.WithCancel(t.Context())
	reached, ended, release := make(chan bool, 1), make(chan error), make(chan bool)
	go func() {
		ended <- s.Changes(ctx, 0, func(kg.Change) error {
			select {
			case reached <- true:
			default:
			}
			<-release
			return nil
		})
	}()
	<-reached
	for i := range 50 {
		put(t, s, batch(study(fmt.Sprint("n", i))))
	}
	stop()
	close(release)
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Errorf("%v, want that it was cancelled", err)
	}
}
