package storetest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store"
)

// snapshotCases hold what a snapshot shows.
var snapshotCases = []sentenceCase{
	{"a_snapshot_shows_the_graph_as_it_stood", "Snapshot opens the graph as it stands for reading", testAsItStood},
	{"a_snapshot_does_not_see_half_a_batch", "Reads ... never see half a batch", testNoHalfBatch},
	{"reads_go_on_while_others_write", "Reads of it do not wait for writers", testReadsGoOn},
	{"many_may_read_one_snapshot", "It is safe for concurrent use", testSharedSnapshot},
	{"its_version_is_that_of_what_reads_see", "Version is the version of the data that reads see", testSnapshotVersion},
	{"rows_are_reset_before_they_are_filled", "fills rows, which it resets first", testRowsReset},
	{"a_read_ends_early_at_its_deadline", "It ends early with ctx: Timeout where its deadline passed", testReadDeadline},
	{"a_read_ends_early_when_it_is_cancelled", "else Canceled's cause", testReadCancelled},
	{"a_search_does_not_find_what_was_written_later", "Snapshot is one state of the graph", testSearchLater},
	{"a_search_cursor_of_another_version_is_conflict", "An After cursor of another version in a Search is Conflict", testSearchConflict},
	{"highlights_mark_what_was_found", "val Highlight (plan.Rows): plain text with each match between U+E000 and U+E001", testHighlights},
	{"a_second_close_of_a_snapshot_does_nothing", "A second Close does nothing", testSecondSnapshotClose},
}

func testAsItStood(t *testing.T, s suite) {
	st := s.empty(t)
	empty := snapshot(t, st)
	write(t, st, &kg.Batch{Time: noon, Nodes: []*kg.Node{principle("a", "A", 1), principle("b", "B", 1), principle("c", "C", 1), intervention("x", "X")}, Edges: []kg.Edge{rests("x", "a")}})
	before := snapshot(t, st)
	want, err := look(t.Context(), before, "a", "b", "c", "d")
	if err != nil {
		t.Fatal(err)
	}
	write(t, st, &kg.Batch{Time: noon, Nodes: []*kg.Node{principle("a", "Changed", 2), principle("d", "D", 1)}, Cut: []kg.Edge{rests("x", "a")},
		Delete: []kg.ID{"principle:b"}, Merge: []kg.Merge{{From: "principle:c", Into: "principle:a"}}})
	if got, err := look(t.Context(), before, "a", "b", "c", "d"); !s.moved(err) && (err != nil || !slices.Equal(got, want)) {
		t.Errorf("after a write the snapshot shows\n%+v (%v)\nwant\n%+v", got, err, want)
	}
	if got, err := look(t.Context(), empty, "a"); empty.Version() != 0 || !s.moved(err) && (err != nil || got[0].ID != "") {
		t.Errorf("the snapshot of the empty graph shows %+v (%v) at version %d", got, err, empty.Version())
	}
	if got := see(t, st, "a", "b", "c", "d"); got[0].Name != "Changed" || got[1].ID != "" || got[2].ID != "principle:a" || got[3].ID == "" {
		t.Errorf("the next snapshot shows %+v", got)
	}
}

// pair is a batch after which principles a and b have the same position and x rests on both or neither.
func pair(i int) *kg.Batch {
	b := &kg.Batch{Time: noon, Nodes: []*kg.Node{principle("a", "A", i), intervention("x", "X"), principle("b", "B", i)}}
	if i%2 == 0 {
		b.Edges = []kg.Edge{rests("x", "a"), rests("x", "b")}
	} else {
		b.Cut = []kg.Edge{rests("x", "a"), rests("x", "b")}
	}
	return b
}

// whole reports what is wrong with a pair; "" for nothing.
func whole(found []seen, err error) string {
	if err != nil {
		return err.Error()
	}
	a, b := found[0], found[1]
	if a.Position != b.Position || a.Interventions != b.Interventions || a.Interventions != int((a.Position+1)%2) {
		return fmt.Sprintf("half a batch: %+v", found)
	}
	return ""
}

func testNoHalfBatch(t *testing.T, s suite) {
	st := s.empty(t)
	write(t, st, pair(1))
	var wait sync.WaitGroup
	var done atomic.Bool
	for range 2 {
		wait.Go(func() {
			for last := kg.Version(0); !done.Load(); {
				snap, err := st.Snapshot(t.Context())
				if err != nil {
					t.Error(err)
					return
				}
				first, err := look(t.Context(), snap, "a", "b")
				if wrong := whole(first, err); wrong != "" {
					t.Error(wrong)
				}
				second, err := look(t.Context(), snap, "a", "b")
				if !s.moved(err) && (err != nil || !slices.Equal(first, second)) {
					t.Errorf("one snapshot shows %+v, then %+v (%v)", first, second, err)
				}
				if snap.Version() < last {
					t.Errorf("version %d after %d", snap.Version(), last)
				}
				last = snap.Version()
				snap.Close()
			}
		})
	}
	var writing sync.WaitGroup
	for w := range 2 {
		writing.Go(func() {
			for i := range 20 {
				if _, err := st.Write(t.Context(), pair(2+2*i+w)); err != nil {
					t.Error(err)
				}
			}
		})
	}
	writing.Wait()
	done.Store(true)
	wait.Wait()
}

func testReadsGoOn(t *testing.T, s suite) {
	st := s.empty(t)
	write(t, st, pair(1))
	large := &kg.Batch{Time: noon}
	for i := range 5000 {
		large.Nodes = append(large.Nodes, principle(fmt.Sprint("p", i), "P", 1))
	}
	written := make(chan error, 1)
	reads := 0
	go func() {
		_, err := st.Write(t.Context(), large)
		written <- err
	}()
	for {
		if wrong := whole(look(t.Context(), snapshotNow(t, st), "a", "b")); wrong != "" {
			t.Fatal(wrong)
		}
		reads++
		select {
		case err := <-written:
			if err != nil {
				t.Fatal(err)
			}
			if reads < 3 {
				t.Errorf("%d reads while 5,000 nodes were written", reads)
			}
			return
		default:
		}
	}
}

// snapshotNow opens a snapshot that nobody needs to close: what is read of it is read at once.
func snapshotNow(t *testing.T, st store.Store) store.Snapshot {
	t.Helper()
	snap, err := st.Snapshot(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return closing{snap}
}

// closing is a snapshot that is closed after its first read.
type closing struct{ store.Snapshot }

func (c closing) Read(ctx context.Context, p *plan.Plan, params []any, rows *plan.Rows) error {
	defer c.Close()
	return c.Snapshot.Read(ctx, p, params, rows)
}

func testSharedSnapshot(t *testing.T, s suite) {
	st := s.empty(t)
	write(t, st, pair(1))
	snap := snapshot(t, st)
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			for range 20 {
				if wrong := whole(look(t.Context(), snap, "a", "b")); wrong != "" {
					t.Error(wrong)
				}
			}
		})
	}
	wait.Wait()
}

func testSnapshotVersion(t *testing.T, s suite) {
	st := s.empty(t)
	v := write(t, st, pair(1))
	snap := snapshot(t, st)
	write(t, st, pair(2))
	rows := new(plan.Rows)
	err := snap.Read(t.Context(), principlePlan(), []any{[]string{"principle:a"}}, rows)
	switch {
	case s.moved(err):
		if snap.Version() != v {
			t.Errorf("the snapshot has version %d, want %d", snap.Version(), v)
		}
	case err != nil:
		t.Fatal(err)
	case snap.Version() != v || rows.Version != v:
		t.Errorf("the snapshot has version %d, its rows %d, want %d", snap.Version(), rows.Version, v)
	}
	now := snapshot(t, st)
	if err := now.Read(t.Context(), principlePlan(), []any{[]string{"principle:a"}}, rows); err != nil || rows.Version != now.Version() || rows.Version <= v {
		t.Errorf("the next snapshot has version %d, its rows %d (%v), want more than %d", now.Version(), rows.Version, err, v)
	}
}

func testRowsReset(t *testing.T, s suite) {
	st := s.empty(t)
	write(t, st, pair(1))
	snap := snapshot(t, st)
	rows := new(plan.Rows)
	for i := range 3 {
		if err := snap.Read(t.Context(), principlePlan(), []any{[]string{"principle:a", "principle:b", "principle:c"}}, rows); err != nil {
			t.Fatal(err)
		}
		if len(rows.Roots) != 1 || rows.Ref(rows.Roots[0]) != 3 || rows.Ref(rows.Roots[0]+1) == 0 || rows.Ref(rows.Roots[0]+3) != 0 {
			t.Errorf("read %d: roots %v with %d nodes", i, rows.Roots, rows.Ref(rows.Roots[0]))
		}
		at := rows.Block(5) // what somebody left there
		rows.SetVal(at, "left")
		rows.Roots = append(rows.Roots, at)
	}
}

// endless is a plan that no store answers within the life of a test: principles and interventions, each all of the
// other's, eight times over.
func endless() *plan.Plan {
	down, _ := kg.KindIntervention.Field("principles")
	up, _ := kg.KindPrinciple.Field("interventions")
	shape := &plan.Shape{}
	for range 6 {
		inner := plan.Case{Kind: kg.KindPrinciple, Slots: []plan.Slot{&plan.Edge{Step: plan.Step{Relation: up.Relation, Out: up.Out, Kinds: up.Kinds}, Shape: shape}}}
		outer := plan.Case{Kind: kg.KindIntervention, Slots: []plan.Slot{&plan.Edge{Step: plan.Step{Relation: down.Relation, Out: down.Out, Kinds: down.Kinds}, Shape: &plan.Shape{Cases: []plan.Case{inner}}}}}
		shape = &plan.Shape{Cases: []plan.Case{outer}}
	}
	page := &plan.Page{Kind: kg.KindIntervention, Limit: plan.NoParam, After: plan.NoParam, Before: plan.NoParam, Shape: shape}
	return &plan.Plan{Roots: []plan.Root{&plan.List{Kind: kg.KindIntervention, Page: page}}, Sees: kg.Editor, Own: plan.NoParam}
}

// dense opens a store in which endless is: twenty interventions, each resting on the same twenty principles.
func dense(t *testing.T, s suite) store.Store {
	t.Helper()
	st := s.empty(t)
	b := &kg.Batch{Time: noon}
	for i := range 20 {
		b.Nodes = append(b.Nodes, principle(fmt.Sprint("p", i), "P", 1), intervention(fmt.Sprint("x", i), "X"))
		for j := range 20 {
			b.Edges = append(b.Edges, rests(fmt.Sprint("x", i), fmt.Sprint("p", j)))
		}
	}
	write(t, st, b)
	return st
}

// endsWithin reads endless until ctx ends it, and fails where that takes longer than a second more.
func endsWithin(ctx context.Context, t *testing.T, st store.Store) error {
	t.Helper()
	err := snapshot(t, st).Read(ctx, endless(), nil, new(plan.Rows))
	select {
	case <-ctx.Done():
	default:
		t.Fatalf("it ended by itself: %v", err)
	}
	return err
}

func testReadDeadline(t *testing.T, s suite) {
	st := dense(t, s)
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	begun := time.Now()
	err := endsWithin(ctx, t, st)
	if took := time.Since(begun); kg.KindOfError(err) != kg.Timeout || took > time.Second {
		t.Errorf("%v after %s, want TIMEOUT soon after 20ms", err, took)
	}
}

func testReadCancelled(t *testing.T, s suite) {
	st := dense(t, s)
	ctx, cancel := context.WithCancelCause(t.Context())
	gone := errors.New("the browser tab is closed")
	timer := time.AfterFunc(20*time.Millisecond, func() { cancel(gone) })
	defer timer.Stop()
	begun := time.Now()
	err := endsWithin(ctx, t, st)
	if took := time.Since(begun); !errors.Is(err, gone) || took > time.Second {
		t.Errorf("%v after %s, want %v soon after 20ms", err, took, gone)
	}
}

// searchPlan searches everything that an editor sees for $0, at most $1 hits after $2.
func searchPlan(highlights bool) *plan.Plan {
	return &plan.Plan{Sees: kg.Editor, Own: plan.NoParam, Params: 3, Roots: []plan.Root{
		&plan.Search{Text: 0, Kinds: plan.NoParam, Limit: 1, After: 2, Shape: &plan.Shape{}, Total: true, Highlights: highlights}}}
}

// search returns the ids that a text finds, and their whole number.
func search(t *testing.T, snap store.Snapshot, text string, after *plan.Cursor) (ids []string, total int, err error) {
	t.Helper()
	rows := new(plan.Rows)
	params := []any{text, int64(10), nil}
	if after != nil {
		params[2] = after
	}
	if err := snap.Read(t.Context(), searchPlan(false), params, rows); err != nil {
		return nil, 0, err
	}
	at := rows.Roots[0]
	for i := range rows.Ref(at) {
		ids = append(ids, rows.Val(at+4+3*i).(string))
	}
	return ids, int(rows.Ref(at + 2)), nil
}

func testSearchLater(t *testing.T, s suite) {
	st := s.empty(t)
	write(t, st, batch(principle("a", "Early bird", 1), principle("gone", "Nothing", 1)))
	before := snapshot(t, st)
	write(t, st, batch(principle("b", "Early worm", 1)))
	if ids, total, err := search(t, before, "early", nil); !s.moved(err) && (err != nil || !slices.Equal(ids, []string{"principle:a"}) || total != 1) {
		t.Errorf("it finds %v of %d (%v), want principle:a of 1", ids, total, err)
	}
	if ids, total, err := search(t, snapshot(t, st), "early", nil); err != nil || len(ids) != 2 || total != 2 {
		t.Errorf("the next snapshot finds %v of %d (%v), want both", ids, total, err)
	}
	write(t, st, &kg.Batch{Time: noon, Delete: []kg.ID{"principle:b"}, Nodes: []*kg.Node{principle("a", "Late bird", 1)}})
	if ids, total, err := search(t, snapshot(t, st), "early", nil); err != nil || len(ids) != 0 || total != 0 {
		t.Errorf("what was deleted or reworded is found: %v of %d (%v)", ids, total, err)
	}
}

func testSearchConflict(t *testing.T, s suite) {
	st := s.empty(t)
	v := write(t, st, batch(principle("a", "Early bird", 1), principle("b", "Early worm", 1)))
	snap := snapshot(t, st)
	ids, total, err := search(t, snap, "early", &plan.Cursor{Offset: 1, Version: v})
	if err != nil || len(ids) != 1 || total != 2 {
		t.Errorf("at its own version: %v of %d (%v), want the second of 2", ids, total, err)
	}
	write(t, st, batch(principle("c", "Early cat", 1)))
	if _, _, err := search(t, snapshot(t, st), "early", &plan.Cursor{Offset: 1, Version: v}); kg.KindOfError(err) != kg.Conflict {
		t.Errorf("at the next version: %v, want CONFLICT", err)
	}
	if ids, _, err := search(t, snap, "early", &plan.Cursor{Offset: 1, Version: v}); !s.moved(err) && (err != nil || len(ids) != 1) {
		t.Errorf("the old snapshot is still of the cursor's version: %v (%v)", ids, err)
	}
}

func testHighlights(t *testing.T, s suite) {
	st := s.empty(t)
	n := principle("a", "Meetings of families", 1)
	n.Set("summary", "A <b>family</b> decides.")
	write(t, st, batch(n))
	rows := new(plan.Rows)
	if err := snapshot(t, st).Read(t.Context(), searchPlan(true), []any{"family", int64(10), nil}, rows); err != nil {
		t.Fatal(err)
	}
	at := rows.Roots[0]
	if rows.Ref(at) != 1 {
		t.Fatalf("%d hits, want 1", rows.Ref(at))
	}
	marks := rows.Ref(at + 4 + 2)
	got := map[string][]string{}
	for i := range rows.Ref(marks) {
		h := rows.Val(marks + 1 + i).(plan.Highlight)
		got[h.Field] = h.Fragments
	}
	want := map[string][]string{"name": {"Meetings of \ue000families\ue001"}, "summary": {"A <b>\ue000family\ue001</b> decides."}}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func testSecondSnapshotClose(t *testing.T, s suite) {
	st := s.empty(t)
	write(t, st, pair(1))
	snap := snapshot(t, st)
	other := snapshot(t, st)
	snap.Close()
	snap.Close()
	if wrong := whole(look(t.Context(), other, "a", "b")); wrong != "" {
		t.Error(wrong)
	}
}
