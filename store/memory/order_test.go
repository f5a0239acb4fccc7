package memory_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store/memory"
)

// counted is a context that counts how often it is asked, which is once at the beginning and once in 1024 steps.
type counted struct {
	context.Context
	asked int
}

func (c *counted) Err() error {
	c.asked++
	return c.Context.Err()
}

// TestPagesByTwoKeysTouchFewNodes reads four pages of 25, of which every third node passes the filter: together they take
// fewer than 1024 steps, about ten for each item, though each first key has thousands of nodes.
func TestPagesByTwoKeysTouchFewNodes(t *testing.T) {
	nodes, edges := bulk(100_000)
	rnd := rand.New(rand.NewPCG(3, 3))
	for _, n := range nodes {
		if n.Kind == kg.KindFinding {
			n.Set("direction", []string{"FAVOURABLE", "ADVERSE", "MIXED"}[rnd.IntN(3)])
		}
	}
	g, err := memory.Load(1, nodes, edges, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, first := range []string{"year", "followUpMonths"} {
		a := editor()
		var pages []*plan.Page
		for i := range 4 {
			p := page(kg.KindFinding)
			p.Order = []plan.Key{{Property: first, Desc: i < 2}, {Property: "name", Desc: i%2 > 0}}
			p.Filter = &plan.Compare{Property: "direction", Type: kg.Enum, Op: plan.Eq, Param: a.param("FAVOURABLE")}
			p.Limit, p.Backward = a.param(int64(25)), i == 3
			switch key := map[string]any{"year": int64(1993), "followUpMonths": 54.0}[first]; i {
			case 1:
				p.After = a.param(&plan.Cursor{Keys: []any{key, "statement 5"}, ID: "finding:gone"})
			case 3:
				p.Before = a.param(&plan.Cursor{Keys: []any{key, "statement 5"}, ID: "finding:gone"})
			}
			pages = append(pages, p)
			a.plan.Roots = append(a.plan.Roots, &plan.List{Kind: p.Kind, Page: p})
		}
		ctx, rows := &counted{Context: context.Background()}, plan.Rows{}
		if err := g.Read(ctx, &a.plan, a.params, &rows, nil); err != nil {
			t.Fatal(err)
		}
		for i, p := range pages {
			if n := len(ids(&rows, p, rows.Roots[i])); n != 25 {
				t.Errorf("by %s: page %d has %d items", first, i, n)
			}
		}
		if ctx.asked > 1 {
			t.Errorf("four pages by %s and name took %d times 1024 steps", first, ctx.asked-1)
		}
	}
}

// TestTwoKeysPageByPage reads sources by two and three keys, some of them unknown, in each direction, page by page and
// back, while they change.
func TestTwoKeysPageByPage(t *testing.T) {
	rnd := rand.New(rand.NewPCG(5, 5))
	random := func(i int) *kg.Node {
		n := node(fmt.Sprintf("source:s-%03d", i), "name", fmt.Sprintf("n%d", rnd.IntN(9)))
		if rnd.IntN(5) > 0 {
			n.Set("year", int64(2000+rnd.IntN(3)))
		}
		if rnd.IntN(3) > 0 {
			n.Set("title", fmt.Sprintf("t%d", rnd.IntN(40)))
		}
		if rnd.IntN(3) > 0 {
			n.Set("status", "PROPOSED")
		}
		return n
	}
	now := map[kg.ID]*kg.Node{}
	var nodes []*kg.Node
	for i := range 600 {
		n := random(i)
		now[n.ID], nodes = n, append(nodes, n)
	}
	g := load(t, nodes)
	for round := range 4 {
		for way := range 32 {
			order := []plan.Key{{Property: "year", Desc: way&1 > 0}, {Property: "title", Desc: way&2 > 0}}
			if way&4 > 0 {
				order = append(order, plan.Key{Property: []string{"name", "id"}[round%2], Desc: way&8 > 0})
			}
			var want []string
			var list []*kg.Node
			for _, n := range now {
				if n.Text("status") == "PROPOSED" {
					list = append(list, n)
				}
			}
			slices.SortFunc(list, func(a, b *kg.Node) int { return less(a, b, order) })
			for _, n := range list {
				want = append(want, n.ID)
			}
			got, backward := []string{}, way&16 > 0
			for {
				a := editor()
				p := page(kg.KindSource)
				p.Order, p.Backward, p.Limit = order, backward, a.param(int64(13))
				p.Filter = &plan.Not{Filter: &plan.Compare{Property: "status", Type: kg.Enum, Op: plan.Ne, Param: a.param("PROPOSED")}}
				a.plan.Roots = []plan.Root{&plan.List{Kind: p.Kind, Page: p}}
				switch {
				case len(got) > 0 && backward:
					p.Before = a.param(&plan.Cursor{Keys: keysOf(now[got[0]], order), ID: got[0]})
				case len(got) > 0:
					p.After = a.param(&plan.Cursor{Keys: keysOf(now[got[len(got)-1]], order), ID: got[len(got)-1]})
				}
				rows := a.read(t, g)
				items := ids(rows, p, rows.Roots[0])
				before, after := rows.Bool(rows.Roots[0]+1), rows.Bool(rows.Roots[0]+2)
				behind, more := before, after
				if backward {
					behind, more = after, before
				}
				if behind != (len(got) > 0) || more != (len(got)+len(items) < len(want)) {
					t.Fatalf("%v backward %v: before %v, after %v with %d of %d", order, backward, before, after, len(got), len(want))
				}
				if backward {
					got = append(items, got...)
				} else {
					got = append(got, items...)
				}
				if !more {
					break
				}
			}
			if !slices.Equal(got, want) {
				t.Fatalf("%v backward %v: got %d, want %d, which differ", order, backward, len(got), len(want))
			}
		}
		batch := &kg.Batch{Time: time.Date(2026, 2, 1+round, 0, 0, 0, 0, time.UTC)}
		for range 200 {
			i := rnd.IntN(800)
			n := random(i)
			if slices.ContainsFunc(batch.Nodes, func(o *kg.Node) bool { return o.ID == n.ID }) || slices.Contains(batch.Delete, n.ID) {
				continue
			}
			if rnd.IntN(4) == 0 {
				batch.Delete = append(batch.Delete, n.ID)
				delete(now, n.ID)
				continue
			}
			now[n.ID], batch.Nodes = n, append(batch.Nodes, n)
		}
		next, _, err := g.Apply(batch)
		if err != nil {
			t.Fatal(err)
		}
		g = next
		check(t, g)
		for _, n := range batch.Nodes {
			now[n.ID] = g.Node(n.ID) // with its id among its values
		}
	}
}
