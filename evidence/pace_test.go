package evidence_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"forwhom/evidence"
	"forwhom/kg"
)

var errGone = errors.New("the reader has gone")

// reader is a context whose reader goes away when it has been asked so often; it notes the longest time between two asks.
type reader struct {
	context.Context
	cancel  context.CancelCauseFunc
	leave   int // at which ask; 0: never
	asked   int
	last    time.Time
	longest time.Duration
}

func newReader(leave int) *reader {
	ctx, cancel := context.WithCancelCause(context.Background())
	return &reader{Context: ctx, cancel: cancel, leave: leave, last: time.Now()}
}

func (r *reader) Err() error {
	r.longest, r.last = max(r.longest, time.Since(r.last)), time.Now()
	if r.asked++; r.asked == r.leave {
		r.cancel(errGone)
	}
	return r.Context.Err()
}

// endsWithItsReader lets a reader leave at ten moments of a computation, and asks that nothing goes on after that.
func endsWithItsReader(t *testing.T, compute func(*reader) error) {
	t.Helper()
	whole := newReader(0)
	if err := compute(whole); err != nil || whole.asked < 20 {
		t.Fatalf("asked its reader %d times: %v", whole.asked, err)
	}
	for leave := 1; leave <= whole.asked; leave += max(1, whole.asked/10) {
		r := newReader(leave)
		if err := compute(r); !errors.Is(err, errGone) || r.asked > leave+1 {
			t.Errorf("its reader left at ask %d, and it asked %d times: %v", leave, r.asked, err)
		}
	}
}

// TestAReaderWhoLeavesEndsTheWork lets a reader leave at ten moments of an index, a question and a map, and asks that
// nothing goes on after that.
func TestAReaderWhoLeavesEndsTheWork(t *testing.T) {
	g := bigGraph(8000, 100, 50)
	x := index(g)
	for name, compute := range map[string]func(context.Context) error{
		"index": func(ctx context.Context) error { _, err := evidence.New(ctx, g); return err },
		"question": func(ctx context.Context) error {
			_, err := x.Index.WhatWorks(ctx, evidence.Question{Population: []kg.ID{pre}, IncludeNarrower: true}, fullPage)
			return err
		},
		"map": func(ctx context.Context) error {
			_, err := x.Index.Map(ctx, evidence.MapRequest{Rows: kg.MapAxisIntervention, Columns: kg.MapAxisOutcome})
			return err
		},
	} {
		whole := newReader(0)
		if err := compute(whole); err != nil || whole.asked < 20 {
			t.Errorf("%s: asked its reader %d times in %d findings: %v", name, whole.asked, len(g.Findings), err)
		}
		t.Logf("%s: %d times, at most %v between two", name, whole.asked, whole.longest)
		for leave := 1; leave <= whole.asked; leave += max(1, whole.asked/10) {
			r := newReader(leave)
			if err := compute(r); !errors.Is(err, errGone) || r.asked > leave+1 { // the error itself may ask once more
				t.Errorf("%s: its reader left at ask %d, and it asked %d times: %v", name, leave, r.asked, err)
			}
		}
	}
}

func TestADeadlineThatHasPassedIsATimeout(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), 0)
	defer cancel()
	_, err := evidence.New(ctx, bigGraph(2000, 10, 10))
	equal(t, "kind", kg.KindOfError(err), kg.Timeout)
}
