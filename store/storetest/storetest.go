// Package storetest says what every store of the graph must do: the contract of package store sentence by sentence, the
// golden cases, pages under way, and random operations against the reference walker. A store joins it in a few lines:
//
//	func TestStore(t *testing.T) { storetest.Run(t, open, storetest.Options{}) }
//
// What holds which sentence of store.go stands beside the sentence, in the lists storeCases, batchCases, changesCases and
// snapshotCases. The sentences on what a Plan reads are held by the golden cases in testdata/cases, by their names.
package storetest

import (
	"context"
	"errors"
	"testing"
	"time"

	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store"
)

// Options are what a store cannot do, and what is left out. The zero Options are a store that does everything.
type Options struct {
	// NoHistory: the store keeps no old states. A snapshot shows the state of its first look; once the data has moved on,
	// a further read is Conflict with store.ErrMoved in it, and never another state.
	NoHistory bool

	// ContractOnly leaves out the golden cases and the walks through pages, for a store on which they take minutes.
	ContractOnly bool
}

// Reopener is a store of a test that can be let go of and opened again on the same data, as after a restart. What a
// store without it acknowledged is only looked at while it is open.
type Reopener interface {
	// Reopen closes the store, if it is open, and opens it again.
	Reopen(t *testing.T) store.Store
}

// Run holds a store to everything that a store must do. open opens an empty store of its own for each call; Run closes
// it, and open may check its data when the test ends.
func Run(t *testing.T, open func(t *testing.T) store.Store, o Options) {
	s := suite{open: open, options: o}
	for _, part := range []struct {
		name  string
		cases []sentenceCase
	}{{"store", storeCases}, {"batch", batchCases}, {"changes", changesCases}, {"snapshot", snapshotCases}} {
		t.Run(part.name, func(t *testing.T) {
			for _, c := range part.cases {
				t.Run(c.name, func(t *testing.T) { c.run(t, s) })
			}
		})
	}
	if o.ContractOnly {
		return
	}
	t.Run("cases", func(t *testing.T) { runCases(t, s) })
	t.Run("pages", func(t *testing.T) { runPages(t, s) })
}

// sentenceCase holds one sentence of the contract.
type sentenceCase struct {
	name     string
	sentence string // of store.go, or of kg's Batch, Merge, Change and Node
	run      func(t *testing.T, s suite)
}

// suite opens stores for cases.
type suite struct {
	open    func(t *testing.T) store.Store
	options Options
}

// moved reports whether a read of a snapshot was refused as a store without history may, once the data has moved on.
func (s suite) moved(err error) bool {
	return s.options.NoHistory && kg.KindOfError(err) == kg.Conflict && errors.Is(err, store.ErrMoved)
}

// empty opens a store and closes it at the end of the test.
func (s suite) empty(t *testing.T) store.Store {
	t.Helper()
	st := s.open(t)
	t.Cleanup(func() {
		if err := st.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return st
}

// noon is when the batches of contract cases are made, unless they say otherwise.
var noon = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

// principle makes a node of a kind with little to it that everyone may see.
func principle(slug, name string, position int) *kg.Node {
	n := kg.NewNode(kg.KindPrinciple, "principle:"+slug)
	n.Set("name", name)
	n.Set("status", "ACCEPTED")
	n.Set("audience", "PUBLIC")
	if position > 0 {
		n.Set("position", int64(position))
	}
	return n
}

func intervention(slug, name string) *kg.Node {
	n := kg.NewNode(kg.KindIntervention, "intervention:"+slug)
	n.Set("name", name)
	n.Set("status", "ACCEPTED")
	n.Set("audience", "PUBLIC")
	return n
}

func rests(on, principle string) kg.Edge {
	return kg.Edge{Relation: kg.RelHasPrinciple, From: "intervention:" + on, To: "principle:" + principle}
}

func batch(nodes ...*kg.Node) *kg.Batch { return &kg.Batch{Time: noon, Nodes: nodes} }

// write writes a batch that must be taken.
func write(t *testing.T, st store.Store, b *kg.Batch) kg.Version {
	t.Helper()
	v, err := st.Write(t.Context(), b)
	if err != nil {
		t.Fatalf("write: %v", err)
	}
	return v
}

// snapshot opens a snapshot, looks at its version and closes it at the end of the test.
func snapshot(t *testing.T, st store.Store) store.Snapshot {
	t.Helper()
	snap, err := st.Snapshot(t.Context())
	if err != nil {
		t.Fatalf("snapshot: %v", err)
	}
	_ = snap.Version()
	t.Cleanup(snap.Close)
	return snap
}

// principlePlan reads principles by id: their name, position, updatedAt and how many interventions rest on them.
func principlePlan() *plan.Plan {
	c := plan.Case{Kind: kg.KindPrinciple}
	for _, name := range []string{"name", "position", "updatedAt"} {
		i, _ := kg.KindPrinciple.Property(name)
		c.Slots = append(c.Slots, &plan.Prop{Index: i})
	}
	f, _ := kg.KindPrinciple.Field("interventions")
	c.Slots = append(c.Slots, &plan.Edge{Step: plan.Step{Relation: f.Relation, Out: f.Out, Kinds: f.Kinds}, Shape: &plan.Shape{}})
	many := &plan.Many{IDs: 0, Kinds: []kg.Kind{kg.KindPrinciple}, Shape: &plan.Shape{Cases: []plan.Case{c}}}
	return &plan.Plan{Roots: []plan.Root{many}, Sees: kg.Editor, Own: plan.NoParam, Params: 1}
}

// seen is a principle as a snapshot shows it.
type seen struct {
	ID, Name, Updated string
	Position          int64
	Interventions     int
}

// look reads principles by their slugs; one that is not there is the zero seen.
func look(ctx context.Context, snap store.Snapshot, slugs ...string) ([]seen, error) {
	ids := make([]string, len(slugs))
	for i, slug := range slugs {
		ids[i] = "principle:" + slug
	}
	rows := new(plan.Rows)
	if err := snap.Read(ctx, principlePlan(), []any{ids}, rows); err != nil {
		return nil, err
	}
	found := make([]seen, len(slugs))
	for i := range slugs {
		at := rows.Ref(rows.Roots[0] + 1 + int32(i))
		if at == 0 {
			continue
		}
		s := &found[i]
		s.ID, _ = rows.Val(at).(string)
		s.Name, _ = rows.Val(at + 1).(string)
		s.Position, _ = rows.Val(at + 2).(int64)
		s.Updated, _ = rows.Val(at + 3).(string)
		s.Interventions = int(rows.Ref(rows.Ref(at + 4)))
	}
	return found, nil
}

// see reads principles as they are now.
func see(t *testing.T, st store.Store, slugs ...string) []seen {
	t.Helper()
	found, err := look(t.Context(), snapshot(t, st), slugs...)
	if err != nil {
		t.Fatalf("read: %v", err)
	}
	return found
}

// version returns the version of the data as it is now.
func version(t *testing.T, st store.Store) kg.Version {
	t.Helper()
	return snapshot(t, st).Version()
}
