package memory_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store/memory"
)

var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

// dump writes a graph in full.
func dump(g *memory.Graph) string {
	var lines []string
	for n := range g.Nodes() {
		lines = append(lines, fmt.Sprintf("%s %s %v", n.ID, n.Author, n.Values))
	}
	for e := range g.Edges() {
		lines = append(lines, fmt.Sprintf("%s|%s|%s %s", e.From, e.Relation, e.To, e.Role))
	}
	for m := range g.Merges() {
		lines = append(lines, m.From+" > "+m.Into)
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

func apply(t *testing.T, g *memory.Graph, b *kg.Batch) (*memory.Graph, []kg.Change) {
	t.Helper()
	b.Time = noon
	next, changes, err := g.Apply(b)
	if err != nil {
		t.Fatal(err)
	}
	check(t, next)
	return next, changes
}

func actions(changes []kg.Change) (out []kg.Action) {
	for _, c := range changes {
		out = append(out, c.Action)
	}
	return out
}

func TestANodeThatStaysTheSameIsNoChange(t *testing.T) {
	g := load(t, []*kg.Node{node(study(1))})
	again := node(study(1), "updatedAt", nil)
	if next, changes := apply(t, g, &kg.Batch{Nodes: []*kg.Node{again}}); next != g || changes != nil {
		t.Errorf("got version %d and %v", next.Version(), changes)
	}
	again.Set("title", "Another")
	next, changes := apply(t, g, &kg.Batch{Nodes: []*kg.Node{again}})
	if next.Version() != 2 || !slices.Equal(actions(changes), []kg.Action{kg.Changed}) {
		t.Errorf("got version %d and %v", next.Version(), changes)
	}
	if got := next.Node(study(1)).Text("updatedAt"); got != "2026-11-22T12:00:00Z" {
		t.Errorf("updated at %s", got)
	}
	if again.Get("updatedAt") != nil {
		t.Error("the batch's node was changed")
	}
	again.Set("updatedAt", "2020-01-01T02:00:00+02:00")
	if next, _ = apply(t, next, &kg.Batch{Nodes: []*kg.Node{again}}); next.Node(study(1)).Text("updatedAt") != "2020-01-01T00:00:00Z" {
		t.Errorf("a node's own updatedAt became %s", next.Node(study(1)).Text("updatedAt"))
	}
}

func TestADeletionTakesEdgesAlong(t *testing.T) {
	g, changes := apply(t, family(t), &kg.Batch{Delete: []kg.ID{"intervention:b", "intervention:none"}, Cut: []kg.Edge{{Relation: kg.RelOf, From: finding(1), To: "intervention:c"}}})
	want := []kg.Action{kg.Unlinked, kg.Unlinked, kg.Unlinked, kg.Deleted}
	if got := actions(changes); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if _, edges := g.Size(); edges != 2 || g.Node("intervention:b") != nil {
		t.Errorf("%d edges are left", edges)
	}
}

func TestAMergeMovesEdgesThatCanBeMoved(t *testing.T) {
	edge := func(r kg.Relation, from, to kg.ID) kg.Edge { return kg.Edge{Relation: r, From: from, To: to} }
	g := load(t, []*kg.Node{node(finding(1)), node(finding(2)), node("source:a"), node("source:b"), node(study(1)), node("intervention:a"), node("intervention:b")},
		edge(kg.RelStatedIn, finding(1), "source:a"), edge(kg.RelStatedIn, finding(2), "source:b"),
		edge(kg.RelReports, study(1), finding(1)), edge(kg.RelOf, finding(1), "intervention:a"), edge(kg.RelOf, finding(2), "intervention:a"), edge(kg.RelOf, finding(1), "intervention:b"))
	g, changes := apply(t, g, &kg.Batch{Merge: []kg.Merge{{From: finding(1), Into: finding(2)}}})
	if got, want := actions(changes), []kg.Action{kg.Unlinked, kg.Unlinked, kg.Unlinked, kg.Unlinked, kg.Merged, kg.Linked, kg.Linked}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	var edges []string
	for e := range g.Edges() {
		edges = append(edges, e.From+" "+e.Relation.String()+" "+e.To)
	}
	slices.Sort(edges)
	if want := []string{finding(2) + " OF intervention:a", finding(2) + " OF intervention:b", finding(2) + " STATED_IN source:b", study(1) + " REPORTS " + finding(2)}; !slices.Equal(edges, want) {
		t.Errorf("got %v, want %v", edges, want)
	}
	g, _ = apply(t, g, &kg.Batch{Nodes: []*kg.Node{node(finding(3))}, Merge: []kg.Merge{{From: finding(1), Into: finding(2)}}})
	g, _ = apply(t, g, &kg.Batch{Merge: []kg.Merge{{From: finding(2), Into: finding(3)}}})
	if n := g.Node(finding(1)); n == nil || n.ID != finding(3) {
		t.Errorf("an earlier id finds %v", n)
	}
}

func TestEachMistakeIsNamed(t *testing.T) {
	g := family(t)
	bad := node(study(1), "year", "2001", "design", "GUESS", "name", nil)
	batch := &kg.Batch{
		Nodes: []*kg.Node{
			bad, node("event:a", "date", "2016-13"), node("event:b", "updatedAt", "yesterday"), {ID: "study:x", Kind: kg.KindStudy},
			node("event:c"), node("event:c"), {ID: "Study:x"},
			func() *kg.Node { n := node("study:fine"); n.ID = "finding:not-fine"; n.Values[0] = nil; return n }(),
		},
		Edges: []kg.Edge{
			{Relation: kg.RelOf, From: finding(1), To: "intervention:none"}, {Relation: kg.RelOf, From: "intervention:a", To: finding(1)},
			{Relation: kg.RelBroader, From: "intervention:a", To: "intervention:a"}, {From: finding(1), To: finding(2)},
			{Relation: kg.RelReports, From: study(1), To: finding(1)},
		},
		Merge: []kg.Merge{{From: "intervention:none", Into: "intervention:a"}, {From: "intervention:a", Into: finding(1)}, {From: "intervention:a", Into: "intervention:a"}},
	}
	_, _, err := g.Apply(batch)
	if kg.KindOfError(err) != kg.BadInput {
		t.Fatalf("got %v", err)
	}
	for _, want := range []string{
		"study:s-001: year has the text \"2001\"", "study:s-001: design has \"GUESS\"", "study:s-001: name is missing", "event:a: date has \"2016-13\"",
		"event:b: updatedAt has \"yesterday\"", "study:x has 0 values", "event:c is given twice", "Study:x has no kind", "\"finding:not-fine\" is not an id of a Study",
		"intervention:none is not there", "OF does not go from a Intervention to a Finding", "from a node to itself", "has no relation",
		"intervention:none cannot be merged", "is of another kind", "into itself",
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%q is not in\n%v", want, err)
		}
	}
	if strings.Contains(err.Error(), "study:s-001|REPORTS") {
		t.Error("an edge of a node with a mistake is a mistake of its own")
	}
	many := &kg.Batch{}
	for i := range 30 {
		many.Nodes = append(many.Nodes, node(study(i), "year", "x"))
	}
	if _, _, err = g.Apply(many); strings.Count(err.Error(), "\n") != 20 || !strings.HasSuffix(err.Error(), "and 10 more") {
		t.Errorf("of many mistakes: %v", err)
	}
	twoSources := &kg.Batch{Nodes: []*kg.Node{node("source:a"), node("source:b")}, Edges: []kg.Edge{{Relation: kg.RelStatedIn, From: finding(1), To: "source:a"}, {Relation: kg.RelStatedIn, From: finding(1), To: "source:b"}}}
	if _, _, err = g.Apply(twoSources); err == nil || !strings.Contains(err.Error(), "finding:f-001: source takes one, and has 2") {
		t.Errorf("two sources: %v", err)
	}
}

func TestLoadRefusesADamagedGraph(t *testing.T) {
	for want, f := range map[string]func() error{
		"is there twice": func() error {
			_, err := memory.Load(1, []*kg.Node{node(study(1)), node(study(1))}, nil, nil)
			return err
		},
		"an end that is not there": func() error {
			_, err := memory.Load(1, []*kg.Node{node(study(1))}, []kg.Edge{{Relation: kg.RelReports, From: study(1), To: finding(1)}}, nil)
			return err
		},
		"in a circle": func() error {
			_, err := memory.Load(1, nil, nil, []kg.Merge{{From: study(1), Into: study(2)}, {From: study(2), Into: study(1)}})
			return err
		},
	} {
		if err := f(); kg.KindOfError(err) != kg.BadInput || !strings.Contains(err.Error(), want) {
			t.Errorf("want %q, got %v", want, err)
		}
	}
}

func TestAHubGrowsAndShrinksOneEdgeAtATime(t *testing.T) {
	const size = 400
	nodes := []*kg.Node{node("intervention:a")}
	for i := range size {
		nodes = append(nodes, node(finding(i)))
	}
	g := load(t, nodes)
	rnd := rand.New(rand.NewPCG(4, 4))
	order := rnd.Perm(size)
	step := func(i int, b kg.Batch) {
		next, changes, err := g.Apply(&b)
		if err != nil || len(changes) != 1 {
			t.Fatal(err, changes)
		}
		if g = next; i%25 == 0 {
			check(t, g)
		}
	}
	for i, n := range order {
		step(i, kg.Batch{Edges: []kg.Edge{{Relation: kg.RelOf, From: finding(n), To: "intervention:a", Role: fmt.Sprint(i % 3)}}})
	}
	rnd.Shuffle(size, func(i, j int) { order[i], order[j] = order[j], order[i] })
	for i, n := range order {
		step(i, kg.Batch{Cut: []kg.Edge{{Relation: kg.RelOf, From: finding(n), To: "intervention:a"}}})
	}
	if _, edges := g.Size(); edges != 0 {
		t.Errorf("%d edges are left", edges)
	}
}

// randomBatch changes a little of everything, a hub of many edges included.
func randomBatch(rnd *rand.Rand, g *memory.Graph) *kg.Batch {
	b := &kg.Batch{Time: noon.Add(time.Duration(rnd.IntN(1e6)) * time.Second)}
	id := func() kg.ID {
		if rnd.IntN(3) > 0 {
			return finding(rnd.IntN(600))
		}
		return []func() kg.ID{
			func() kg.ID { return study(rnd.IntN(60)) },
			func() kg.ID { return fmt.Sprintf("intervention:i-%d", rnd.IntN(3)) },
		}[rnd.IntN(2)]()
	}
	for range 1 + rnd.IntN(60) {
		n := node(id(), "updatedAt", nil, "status", []string{"ACCEPTED", "PROPOSED"}[rnd.IntN(2)], "name", fmt.Sprint("N", rnd.IntN(9)))
		if !slices.ContainsFunc(b.Nodes, func(m *kg.Node) bool { return m.ID == n.ID }) && (g.Node(n.ID) == nil || g.Node(n.ID).ID == n.ID) {
			b.Nodes = append(b.Nodes, n)
		}
	}
	for range rnd.IntN(150) {
		e := kg.Edge{Relation: kg.RelOf, From: finding(rnd.IntN(600)), To: "intervention:i-0", Role: []string{"", "", "main"}[rnd.IntN(3)]}
		if there := func(id kg.ID) bool {
			return g.Node(id) != nil || slices.ContainsFunc(b.Nodes, func(m *kg.Node) bool { return m.ID == id })
		}; there(e.From) && there(e.To) {
			b.Edges = append(b.Edges, e)
		}
	}
	switch rnd.IntN(9) {
	case 0:
		b.Delete = []kg.ID{finding(rnd.IntN(600)), study(rnd.IntN(60))}
		b.Edges = nil
	case 1:
		if from, into := g.Node(finding(rnd.IntN(600))), g.Node(finding(rnd.IntN(600))); from != nil && into != nil && from != into {
			b.Merge = []kg.Merge{{From: from.ID, Into: into.ID}}
			b.Nodes = slices.DeleteFunc(b.Nodes, func(n *kg.Node) bool { return n.ID == from.ID })
		}
	case 2:
		for e := range g.Edges() {
			if rnd.IntN(3) == 0 {
				b.Cut = append(b.Cut, e)
			}
		}
	}
	return b
}

// TestAppliedAndLoadedGraphsAreTheSame applies random batches, and loads the outcome anew after each.
func TestAppliedAndLoadedGraphsAreTheSame(t *testing.T) {
	for seed := range uint64(3) {
		rnd := rand.New(rand.NewPCG(seed, 7))
		g := memory.Empty()
		for i := range 50 {
			next, _, err := g.Apply(randomBatch(rnd, g))
			if err != nil {
				t.Fatalf("seed %d, batch %d: %v", seed, i, err)
			}
			g = next
			check(t, g)
			var nodes []*kg.Node
			for n := range g.Nodes() {
				c := *n
				c.Values = slices.Clone(n.Values)
				nodes = append(nodes, &c)
			}
			loaded, err := memory.Load(g.Version(), nodes, slices.Collect(g.Edges()), slices.Collect(g.Merges()))
			if err != nil {
				t.Fatalf("seed %d, batch %d: %v", seed, i, err)
			}
			check(t, loaded)
			if dump(g) != dump(loaded) || read(t, g) != read(t, loaded) {
				t.Fatalf("seed %d, batch %d: the graphs differ", seed, i)
			}
			if t.Failed() {
				return
			}
		}
	}
}

// read lists findings in an order, with facets, and writes what it gets.
func read(t testing.TB, g *memory.Graph) string {
	p := page(kg.KindFinding)
	p.Order, p.Total = []plan.Key{{Property: "name", Desc: true}}, true
	a := editor(&plan.List{Kind: p.Kind, Page: p})
	p.Limit = a.param(int64(100))
	p.Facets = []plan.Facet{{Property: "status", Limit: plan.NoParam}, {Edge: &ofFinding, Limit: plan.NoParam}}
	rows := a.as(kg.Anonymous, "").read(t, g)
	at := rows.Roots[0]
	return fmt.Sprint(ids(rows, p, at), rows.Ref(at+3), facet(rows, rows.Ref(at+4)), facet(rows, rows.Ref(at+5)))
}

// TestOldGraphsStayAsTheyAreWhileWritersGoOn has readers compare one graph with itself while others are made from it,
// by two writers at once.
func TestOldGraphsStayAsTheyAreWhileWritersGoOn(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 3))
	g := memory.Empty()
	for range 40 {
		next, _, err := g.Apply(randomBatch(rnd, g))
		if err != nil {
			t.Fatal(err)
		}
		g = next
	}
	whole, page := dump(g), read(t, g)
	ctx, cancel := context.WithCancel(context.Background())
	var writers, readers sync.WaitGroup
	for w := range uint64(2) {
		writers.Go(func() {
			rnd, now := rand.New(rand.NewPCG(w, 9)), g
			for range 60 {
				next, _, err := now.Apply(randomBatch(rnd, now))
				if err != nil {
					t.Error(err)
					return
				}
				now = next
			}
			check(t, now)
		})
	}
	for range 2 {
		readers.Go(func() {
			for ctx.Err() == nil {
				if dump(g) != whole || read(t, g) != page {
					t.Error("an old graph changed")
					return
				}
			}
		})
	}
	writers.Wait()
	cancel()
	readers.Wait()
	check(t, g)
}
