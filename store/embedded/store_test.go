package embedded_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"forwhom/kg"
	"forwhom/store/embedded"
	"forwhom/store/embedded/disk"
)

func TestAWriteIsThereAfterOpeningAgain(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	v := put(t, s, batch(study("a"), study("b")))
	put(t, s, &kg.Batch{Time: noon, Delete: []kg.ID{"study:b"}})
	shut(t, s)
	s = open(t, dir)
	snap := snapshot(t, s)
	if v != 1 || snap.Version() != 2 {
		t.Errorf("versions %d and %d, want 1 and 2", v, snap.Version())
	}
	if got := there(t, snap, "study:a", "study:b"); !got["study:a"] || got["study:b"] {
		t.Errorf("there is %v", got)
	}
}

func TestASnapshotDoesNotSeeLaterWrites(t *testing.T) {
	s := open(t, t.TempDir())
	put(t, s, batch(study("a", "early")))
	before := snapshot(t, s)
	put(t, s, batch(study("b", "early")))
	if there(t, before, "study:b")["study:b"] || before.Version() != 1 {
		t.Error("it sees what was written later")
	}
	if got := find(t, before, "early", kg.Anonymous); !slices.Equal(got, []kg.ID{"study:a"}) {
		t.Errorf("it finds %v", got)
	}
	if got := find(t, snapshot(t, s), "early", kg.Anonymous); len(got) != 2 {
		t.Errorf("the next finds %v", got)
	}
}

func TestWritesAreAcceptedOrRefusedByThemselves(t *testing.T) {
	s := open(t, t.TempDir())
	var wait sync.WaitGroup
	for i := range 200 {
		wait.Go(func() {
			bad := i%3 == 0
			n := study(fmt.Sprint("n", i))
			if bad {
				n.Set("title", nil)
			}
			_, err := s.Write(t.Context(), batch(n))
			if bad && kg.KindOfError(err) != kg.BadInput || !bad && err != nil {
				t.Errorf("%s: %v", n.ID, err)
			}
			if err == nil && !there(t, snapshot(t, s), n.ID)[n.ID] {
				t.Errorf("%s is acknowledged and not to be seen", n.ID)
			}
		})
	}
	wait.Wait()
	if v := snapshot(t, s).Version(); v != 133 {
		t.Errorf("version %d, want 133", v)
	}
}

func TestAWriteThatChangesNothingKeepsTheVersion(t *testing.T) {
	s := open(t, t.TempDir())
	put(t, s, batch(study("a")))
	if v := put(t, s, batch(study("a"))); v != 1 {
		t.Errorf("version %d, want 1", v)
	}
}

func TestAWriterWhoIsGoneBeforeItsTurnWritesNothing(t *testing.T) {
	s := open(t, t.TempDir())
	ctx, cancel := context.WithCancelCause(t.Context())
	gone := errors.New("gone")
	cancel(gone)
	if _, err := s.Write(ctx, batch(study("a"))); !errors.Is(err, gone) {
		t.Errorf("%v, want %v", err, gone)
	}
	if v := snapshot(t, s).Version(); v != 0 {
		t.Errorf("version %d, want 0", v)
	}
}

func TestAfterCloseEverythingIsUnavailable(t *testing.T) {
	s := open(t, t.TempDir())
	put(t, s, batch(study("a")))
	snap := snapshot(t, s)
	following := make(chan error)
	go func() { following <- s.Changes(t.Context(), 1, func(kg.Change) error { return nil }) }()
	shut(t, s)
	shut(t, s)
	_, onSnapshot := s.Snapshot(t.Context())
	_, onWrite := s.Write(t.Context(), batch(study("b")))
	for what, err := range map[string]error{"Snapshot": onSnapshot, "Write": onWrite, "Health": s.Health(t.Context()), "Changes": <-following} {
		if kg.KindOfError(err) != kg.Unavailable {
			t.Errorf("%s: %v, want UNAVAILABLE", what, err)
		}
	}
	if !there(t, snap, "study:a")["study:a"] {
		t.Error("an open snapshot does not go on")
	}
}

func TestCloseWaitsForWritesUnderWay(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	var wait sync.WaitGroup
	acknowledged := make(chan kg.ID, 100)
	started := make(chan struct{}, 100)
	for i := range 100 {
		wait.Go(func() {
			n := study(fmt.Sprint("n", i))
			started <- struct{}{}
			if _, err := s.Write(t.Context(), batch(n)); err == nil {
				acknowledged <- n.ID
			} else if kg.KindOfError(err) != kg.Unavailable {
				t.Error(err)
			}
		})
	}
	for range 50 {
		<-started
	}
	shut(t, s)
	wait.Wait()
	close(acknowledged)
	snap := snapshot(t, open(t, dir))
	n := 0
	for id := range acknowledged {
		n++
		if !there(t, snap, id)[id] {
			t.Errorf("%s is acknowledged and lost", id)
		}
	}
	if int(snap.Version()) != n {
		t.Errorf("version %d, and %d were acknowledged", snap.Version(), n)
	}
}

func TestAFullDiskRefusesWritesAndReadsGoOn(t *testing.T) {
	dir := t.TempDir()
	s, err := embedded.Options{MaxSize: 2 << 20, Log: quiet.Log}.Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	n := 0
	for err = nil; err == nil; n++ {
		_, err = s.Write(t.Context(), batch(study(fmt.Sprint("n", n), strings.Repeat("long ", 5000))))
	}
	if kg.KindOfError(err) != kg.Unavailable || disk.FailureOf(err) != disk.Full {
		t.Errorf("%v, want UNAVAILABLE because FULL", err)
	}
	var told *kg.Error
	if errors.As(err, &told) && strings.Contains(told.Message, dir) {
		t.Errorf("the message names the folder: %s", told.Message)
	}
	snap := snapshot(t, s)
	if int(snap.Version()) != n-1 || there(t, snap, fmt.Sprint("study:n", n-1))[fmt.Sprint("study:n", n-1)] {
		t.Errorf("version %d after %d writes of which the last failed", snap.Version(), n)
	}
	if err := s.Health(t.Context()); err != nil {
		t.Errorf("health: %v", err)
	}
	shut(t, s)
	again := open(t, dir)
	if v := put(t, again, batch(study("more"))); int(v) != n {
		t.Errorf("version %d, want %d", v, n)
	}
}

func TestOneFolderIsOpenOnce(t *testing.T) {
	dir := t.TempDir()
	open(t, dir)
	if _, err := embedded.Open(t.Context(), dir); disk.FailureOf(err) != disk.Locked {
		t.Errorf("open: %v, want LOCKED", err)
	}
	if _, err := embedded.Check(t.Context(), dir); disk.FailureOf(err) != disk.Locked {
		t.Errorf("check: %v, want LOCKED", err)
	}
}
