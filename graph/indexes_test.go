package graph_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"forwhom/graph"
	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store"
)

// What is gathered for a computed question serves the next one as long as the data stays as it is, and only readers who see
// the same.
func TestWhatIsGatheredServesUntilTheDataChanges(t *testing.T) {
	batch := seedBatch(t)
	st := openOwn(t, batch)
	write := func(b *kg.Batch) {
		t.Helper()
		if _, err := st.Write(t.Context(), b); err != nil {
			t.Fatal(err)
		}
	}
	graph.KeepAtOnce()
	gathered := &gatherings{Store: st}
	ask := askAgain(t, gathered)
	anonymous, partner := kg.Reader{}, kg.Reader{Role: kg.Partner}
	author := kg.Reader{ID: "person:author"}
	onCare := `{ evidenceMap(where: {outcomes: {in: ["outcome:child-enters-care"]}}) { totals { findingCount } } }`
	answers := func(when string, reader kg.Reader, findings, gatherings int) {
		t.Helper()
		response := ask(onCare, nil, reader)
		want := fmt.Sprintf(`{"evidenceMap":{"totals":{"findingCount":%d}}}`, findings)
		if len(response.Errors) > 0 || string(response.Data) != want || gathered.times != gatherings {
			t.Errorf("%s: %s %v, gathered %d times; want %s, %d times", when, response.Data, response.Errors, gathered.times, want, gatherings)
		}
	}
	answers("at first", anonymous, 12, 1)
	answers("again", anonymous, 12, 1)
	answers("to a partner", partner, 12, 2)
	answers("to one who is signed in", author, 12, 3)

	at := slices.IndexFunc(batch.Nodes, func(n *kg.Node) bool {
		return n.ID == "finding:taylor-2024-fgc-pre-proceedings-1"
	})
	hidden := *batch.Nodes[at]
	hidden.Author, hidden.Values = author.ID, slices.Clone(hidden.Values)
	hidden.Set("audience", "PARTNERS")
	write(&kg.Batch{Time: batch.Time, Nodes: []*kg.Node{&hidden}})
	answers("once a finding is for partners only", anonymous, 11, 4)
	answers("the same to a partner", partner, 12, 5)
	answers("the same to its author", author, 12, 6)
	answers("after the others were asked", anonymous, 11, 6)
	if response := ask(`{ gaps(first: 1) { totalCount } }`, nil, anonymous); gathered.times != 7 {
		t.Errorf("another question was answered %s without its own facts", response.Data)
	}
}

// gatherings counts the reads that read more than the version of the data.
type gatherings struct {
	store.Store
	times int
}

func (g *gatherings) Snapshot(ctx context.Context) (store.Snapshot, error) {
	snapshot, err := g.Store.Snapshot(ctx)
	return gathering{snapshot, g}, err
}

type gathering struct {
	store.Snapshot
	of *gatherings
}

func (g gathering) Read(ctx context.Context, p *plan.Plan, params []any, rows *plan.Rows) error {
	if len(p.Roots) > 0 {
		g.of.times++
	}
	return g.Snapshot.Read(ctx, p, params, rows)
}
