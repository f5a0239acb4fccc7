package embedded_test

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"testing"
	"time"

	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store"
	"forwhom/store/embedded"
)

var quiet = embedded.Options{Log: slog.New(slog.NewTextHandler(io.Discard, nil))}

// open opens a folder, and closes and checks it at the end of the test.
func open(t testing.TB, dir string) *embedded.Store {
	t.Helper()
	s, err := quiet.Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		shut(t, s)
		if t.Failed() {
			return
		}
		if problems, err := embedded.Check(context.Background(), dir); len(problems) > 0 || err != nil {
			t.Errorf("check: %q %v", problems, err)
		}
	})
	return s
}

func shut(t testing.TB, s *embedded.Store) {
	t.Helper()
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

func put(t testing.TB, s *embedded.Store, batch *kg.Batch) kg.Version {
	t.Helper()
	v, err := s.Write(t.Context(), batch)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

var noon = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

func batch(nodes ...*kg.Node) *kg.Batch { return &kg.Batch{Time: noon, Nodes: nodes} }

// study returns a study that everyone may see.
func study(slug string, words ...string) *kg.Node {
	n := kg.NewNode(kg.KindStudy, "study:"+slug)
	name := fmt.Sprint("Study of ", slug, " ", words)
	for p, v := range map[string]any{"name": name, "title": name, "status": "ACCEPTED", "audience": "PUBLIC"} {
		n.Set(p, v)
	}
	return n
}

func snapshot(t testing.TB, s *embedded.Store) store.Snapshot {
	t.Helper()
	snap, err := s.Snapshot(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return snap
}

// there returns which of some ids a snapshot has.
func there(t testing.TB, snap store.Snapshot, ids ...kg.ID) map[kg.ID]bool {
	t.Helper()
	p := &plan.Plan{Roots: []plan.Root{&plan.Many{IDs: 0, Shape: &plan.Shape{}}}, Sees: kg.Editor, Own: plan.NoParam, Params: 1}
	rows := &plan.Rows{}
	if err := snap.Read(t.Context(), p, []any{ids}, rows); err != nil {
		t.Fatal(err)
	}
	found := map[kg.ID]bool{}
	for i, id := range ids {
		if rows.Ref(rows.Roots[0]+1+int32(i)) != 0 {
			found[id] = true
		}
	}
	return found
}

// find returns the ids that a text finds for a reader, best first.
func find(t testing.TB, snap store.Snapshot, text string, sees kg.Role) (ids []kg.ID) {
	t.Helper()
	p := &plan.Plan{Roots: []plan.Root{&plan.Search{Text: 0, Kinds: plan.NoParam, Limit: 1, After: plan.NoParam, Shape: &plan.Shape{}}},
		Sees: sees, Own: plan.NoParam, Params: 2}
	rows := &plan.Rows{}
	if err := snap.Read(t.Context(), p, []any{text, int64(10)}, rows); err != nil {
		t.Fatal(err)
	}
	at := rows.Roots[0]
	for i := range rows.Ref(at) {
		ids = append(ids, rows.Val(at+4+3*i).(string))
	}
	return ids
}
