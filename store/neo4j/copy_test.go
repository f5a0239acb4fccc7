package neo4j_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"forwhom/kg"
	"forwhom/store"
	"forwhom/store/embedded"
	"forwhom/store/storetest"
)

// openEmbedded opens a store in a folder of its own.
func openEmbedded(t *testing.T) *embedded.Store {
	t.Helper()
	s, err := embedded.Options{Log: quiet}.Open(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

// withHistory opens an embedded store whose log has something of everything.
func withHistory(t *testing.T) *embedded.Store {
	t.Helper()
	s := openEmbedded(t)
	batches := storetest.Fixture(t)
	noon := batches[len(batches)-1].Time.Add(time.Hour)
	batches = append(batches,
		&kg.Batch{Time: noon, Author: "reader:ada", Note: "no longer needed", Delete: []kg.ID{"theme:voice"}},
		&kg.Batch{Time: noon.Add(1500 * time.Millisecond), Edges: []kg.Edge{{Relation: kg.RelDelivers, From: "organisation:abo-hospital", To: "intervention:family-group-conference", Role: "host"}}},
		&kg.Batch{Time: noon.Add(time.Hour), Nodes: []*kg.Node{principle("again")}},
		&kg.Batch{Time: noon.Add(time.Hour), Delete: []kg.ID{"principle:again"}},
		&kg.Batch{Time: noon.Add(2 * time.Hour), Nodes: []*kg.Node{principle("again")}},
	)
	for _, b := range batches {
		if _, err := s.Write(t.Context(), b); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// copyEntries copies what a store does not have yet.
func copyEntries(ctx context.Context, from, to store.Copier, progress func(int)) error {
	after := kg.Version(0)
	err := to.Entries(ctx, 0, func(e store.Entry) error { after = e.Version; return nil })
	if err != nil {
		return err
	}
	return from.Entries(ctx, after, func(e store.Entry) error { return to.Append(ctx, e, progress) })
}

// sameSums wants two stores to be the same, log and all.
func sameSums(t *testing.T, a, b store.Copier) {
	t.Helper()
	one, err := a.Sums(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	two, err := b.Sums(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if d := one.Differences(two); len(d) > 0 {
		t.Errorf("they differ: %q", d)
	}
	if one["changes"].Count < 100 || one["merged ids"].Count != 2 {
		t.Errorf("too little was copied: %v", one)
	}
}

func TestACopyIsTheSameThereAndBack(t *testing.T) {
	from := withHistory(t)
	to := openStore(t, emptyGraph(t))
	defer to.Close()
	if err := copyEntries(t.Context(), from, to, nil); err != nil {
		t.Fatal(err)
	}
	sameSums(t, from, to)
	if problems, err := to.Check(t.Context()); err != nil || len(problems) > 0 {
		t.Errorf("check: %q %v", problems, err)
	}
	back := openEmbedded(t)
	if err := copyEntries(t.Context(), to, back, nil); err != nil {
		t.Fatal(err)
	}
	sameSums(t, from, back)
	next := batchOf(principle("next"))
	one, err := from.Write(t.Context(), next)
	if err != nil {
		t.Fatal(err)
	}
	if two, err := to.Write(t.Context(), batchOf(principle("next"))); err != nil || two != one {
		t.Errorf("the next version is %d (%v), want %d as in the original", two, err, one)
	}
	sameSums(t, from, to)
}

func TestACopyGoesOnWhereItWasInterrupted(t *testing.T) {
	from := withHistory(t)
	uri := emptyGraph(t)
	interruptions := 0
	for {
		to := openStore(t, uri)
		to.SetPiece(1)
		ctx, cancel := context.WithCancelCause(t.Context())
		interrupted := errors.New("interrupted")
		calls := 0
		err := copyEntries(ctx, from, to, func(int) {
			if calls++; calls == 2 {
				cancel(interrupted)
			}
		})
		cancel(nil)
		if errors.Is(err, interrupted) {
			interruptions++
			if interruptions == 1 { // in the middle of the first version
				if _, err := to.Write(t.Context(), batchOf(principle("meanwhile"))); kg.KindOfError(err) != kg.Conflict {
					t.Errorf("a write into half a copy: %v, want CONFLICT", err)
				}
			}
			if err := to.Close(); err != nil {
				t.Error(err)
			}
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		sameSums(t, from, to)
		if err := to.Close(); err != nil {
			t.Error(err)
		}
		break
	}
	if interruptions < 2 {
		t.Errorf("%d interruptions: too few to show anything", interruptions)
	}
}

func TestAnEntryThatIsNotTheNextIsConflict(t *testing.T) {
	to := openStore(t, emptyGraph(t))
	defer to.Close()
	for _, st := range []store.Copier{to, openEmbedded(t)} {
		if err := st.Append(t.Context(), store.Entry{Version: 2, Time: time.Now()}, nil); kg.KindOfError(err) != kg.Conflict {
			t.Errorf("%T: %v, want CONFLICT", st, err)
		}
	}
}

// Two processes that share a graph see each other's writes, and what they are told of.
func TestSeveralProcessesShareAGraph(t *testing.T) {
	uri := emptyGraph(t)
	one, two := openStore(t, uri), openStore(t, uri)
	defer one.Close()
	defer two.Close()
	told := make(chan kg.ID, 10)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- two.Changes(ctx, 0, func(c kg.Change) error { told <- c.Node.ID; return nil }) }()
	for _, slug := range []string{"a", "b"} {
		if _, err := one.Write(t.Context(), batchOf(principle(slug))); err != nil {
			t.Fatal(err)
		}
		if found, err := readOne(t.Context(), two, slug); err != nil || !found {
			t.Errorf("%s: the other process finds %v (%v)", slug, found, err)
		}
		select {
		case id := <-told:
			if id != "principle:"+slug {
				t.Errorf("told of %s, want principle:%s", id, slug)
			}
		case <-time.After(30 * time.Second):
			t.Fatalf("the other process is not told of %s", slug)
		}
	}
	if _, err := two.Write(t.Context(), batchOf(principle("c"))); err != nil {
		t.Error(err)
	}
	if found, err := readOne(t.Context(), one, "c"); err != nil || !found {
		t.Errorf("the first process finds %v (%v)", found, err)
	}
	cancel()
	<-ended
}
