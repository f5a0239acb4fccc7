package memory_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"runtime"
	"testing"

	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store/memory"
)

// bulk makes findings with five edges each, spread over a hundred interventions (the first of which has half of them),
// outcomes, and studies with ten findings each.
func bulk(findings int) (nodes []*kg.Node, edges []kg.Edge) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for i := range 100 {
		for _, prefix := range []string{"intervention", "outcome", "population"} {
			nodes = append(nodes, node(fmt.Sprintf("%s:n-%03d", prefix, i)))
		}
	}
	link := func(r kg.Relation, from, to kg.ID) { edges = append(edges, kg.Edge{Relation: r, From: from, To: to}) }
	for i := range findings {
		n := node(fmt.Sprintf("finding:f-%07d", i), "year", int64(1990+rnd.IntN(35)), "followUpMonths", float64(rnd.IntN(60)))
		n.Set("name", fmt.Sprintf("Statement %d of finding %d", rnd.IntN(1e6), i))
		n.Set("updatedAt", fmt.Sprintf("2026-01-%02dT%02d:%02d:%02dZ", 1+rnd.IntN(28), rnd.IntN(24), rnd.IntN(60), rnd.IntN(60)))
		nodes = append(nodes, n)
		if i%10 == 0 {
			nodes = append(nodes, node(fmt.Sprintf("study:s-%06d", i/10), "year", int64(1990+rnd.IntN(35))))
		}
		link(kg.RelReports, fmt.Sprintf("study:s-%06d", i/10), n.ID)
		link(kg.RelOf, n.ID, fmt.Sprintf("intervention:n-%03d", max(rnd.IntN(199)-99, 0)))
		link(kg.RelOn, n.ID, fmt.Sprintf("outcome:n-%03d", rnd.IntN(100)))
		link(kg.RelAmong, n.ID, fmt.Sprintf("population:n-%03d", rnd.IntN(50)))
		link(kg.RelAmong, n.ID, fmt.Sprintf("population:n-%03d", 50+rnd.IntN(50)))
	}
	return nodes, edges
}

func heap() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

func BenchmarkLoadTenThousand(b *testing.B) { benchLoad(b, 10_000) }
func BenchmarkLoadMillion(b *testing.B)     { benchLoad(b, 1_000_000) }

func benchLoad(b *testing.B, size int) {
	for b.Loop() {
		b.StopTimer()
		nodes, edges := bulk(size)
		before := heap()
		b.StartTimer()
		g, err := memory.Load(1, nodes, edges, nil)
		b.StopTimer()
		if err != nil {
			b.Fatal(err)
		}
		edges = nil
		b.ReportMetric(float64(before)/1e6, "MB-before")
		b.ReportMetric(float64(heap())/1e6, "MB-after")
		runtime.KeepAlive(g)
		b.StartTimer()
	}
}

func BenchmarkReadTenThousand(b *testing.B) { benchRead(b, 10_000) }
func BenchmarkReadMillion(b *testing.B)     { benchRead(b, 1_000_000) }

func benchRead(b *testing.B, size int) {
	nodes, edges := bulk(size)
	g, err := memory.Load(1, nodes, edges, nil)
	if err != nil {
		b.Fatal(err)
	}
	for _, bench := range []struct {
		name string
		ask  func() *asked
	}{
		{"first page", func() *asked { return pageOf(25, nil, nil) }},
		{"late page", func() *asked {
			return pageOf(25, []plan.Key{{Property: "name"}}, &plan.Cursor{Keys: []any{"statement 97"}, ID: "finding:f"})
		}},
		{"by year and name", func() *asked {
			return pageOf(25, []plan.Key{{Property: "year", Desc: true}, {Property: "name"}}, nil)
		}},
		{"by year and name, late", func() *asked {
			return pageOf(25, []plan.Key{{Property: "year", Desc: true}, {Property: "name"}}, &plan.Cursor{Keys: []any{int64(1993), "statement 5"}, ID: "finding:f"})
		}},
		{"by months and name", func() *asked {
			return pageOf(25, []plan.Key{{Property: "followUpMonths"}, {Property: "name"}}, nil)
		}},
		{"newest first", func() *asked { return pageOf(25, []plan.Key{{Property: "updatedAt", Desc: true}}, nil) }},
		{"of a hub by name", func() *asked { return hubPage(false) }},
		{"of a hub, filtered", func() *asked { return hubPage(true) }},
		{"fifty by twenty", fiftyByTwenty},
		{"facets", faceted},
		{"paths", func() *asked {
			q := &plan.Paths{Avoid: plan.NoParam}
			a := editor(q)
			q.From, q.To = a.param("study:s-000001"), a.param("study:s-000900")
			q.MaxLength, q.Limit = a.param(int64(6)), a.param(int64(5))
			return a
		}},
		{"around", func() *asked {
			q := &plan.Around{Kinds: plan.NoParam}
			a := editor(q)
			q.ID, q.Depth, q.Limit = a.param("study:s-000001"), a.param(int64(2)), a.param(int64(100))
			return a
		}},
	} {
		b.Run(bench.name, func(b *testing.B) {
			a := bench.ask()
			var rows plan.Rows
			b.ReportAllocs()
			for b.Loop() {
				if err := g.Read(context.Background(), &a.plan, a.params, &rows, nil); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(rows.Len()), "cells")
		})
	}
	b.Run("apply one", func(b *testing.B) {
		b.ReportAllocs()
		now, i := g, 0
		for b.Loop() {
			n := *now.Node(fmt.Sprintf("finding:f-%07d", i*7919%size))
			n.Values = append([]any(nil), n.Values...)
			n.Set("year", int64(2000+i%30))
			n.Set("name", fmt.Sprintf("Written anew %d", i))
			batch := &kg.Batch{Nodes: []*kg.Node{&n}, Cut: []kg.Edge{{Relation: kg.RelOf, From: n.ID, To: "intervention:n-000"}}}
			batch.Edges = []kg.Edge{{Relation: kg.RelOf, From: n.ID, To: "intervention:n-001"}}
			next, _, err := now.Apply(batch)
			if err != nil {
				b.Fatal(err)
			}
			now = next
			i++
		}
	})
}

func pageOf(limit int64, order []plan.Key, after *plan.Cursor) *asked {
	p := page(kg.KindFinding)
	p.Order, p.Cursors, p.Total = order, true, true
	a := editor(&plan.List{Kind: p.Kind, Page: p})
	p.Limit = a.param(limit)
	if after != nil {
		p.After = a.param(after)
	}
	return a
}

func hubPage(filtered bool) *asked {
	p := page(kg.KindFinding)
	p.Order = []plan.Key{{Property: "name"}}
	pages := &plan.Pages{Step: plan.Step{Relation: kg.RelOf, Kinds: []kg.Kind{kg.KindFinding}}, Page: p}
	get := &plan.Get{Shape: &plan.Shape{Cases: []plan.Case{{Kind: kg.KindIntervention, Slots: []plan.Slot{pages}}}}}
	a := editor(get)
	get.ID, p.Limit = a.param("intervention:n-000"), a.param(int64(20))
	if filtered {
		p.Filter = &plan.And{All: []plan.Filter{
			&plan.Some{Step: plan.Step{Relation: kg.RelOn, Out: true, Kinds: []kg.Kind{kg.KindOutcome}}, IDs: a.param([]string{"outcome:n-005"})},
			&plan.Compare{Property: "year", Type: kg.Int, Op: plan.Gte, Param: a.param(int64(2020))},
		}}
	}
	return a
}

// fiftyByTwenty asks for 50 outcomes with the first 20 of their findings by year, four properties each.
func fiftyByTwenty() *asked {
	inner := page(kg.KindFinding)
	inner.Shape = shape(kg.KindFinding, "id", "name", "statement", "year")
	inner.Order = []plan.Key{{Property: "followUpMonths"}}
	inner.Around = false
	pages := &plan.Pages{Step: plan.Step{Relation: kg.RelReports, Out: true, Kinds: []kg.Kind{kg.KindFinding}}, Page: inner}
	people := &plan.Edge{Step: plan.Step{Relation: kg.RelAmong, Out: true, Kinds: []kg.Kind{kg.KindPopulation}}, Shape: shape(kg.KindPopulation, "id", "name")}
	c := &inner.Shape.Cases[0]
	c.Slots = append(c.Slots, people)
	outer := page(kg.KindStudy)
	outer.Shape = &plan.Shape{Cases: []plan.Case{{Kind: kg.KindStudy, Slots: []plan.Slot{&plan.Prop{Index: 1}, pages}}}}
	outer.Order = []plan.Key{{Property: "year", Desc: true}}
	a := editor(&plan.List{Kind: outer.Kind, Page: outer})
	outer.Limit, inner.Limit = a.param(int64(50)), a.param(int64(20))
	return a
}

func faceted() *asked {
	p := page(kg.KindFinding)
	a := editor(&plan.List{Kind: p.Kind, Page: p})
	p.Limit = a.param(int64(10))
	p.Facets = []plan.Facet{
		{Name: "YEAR", Property: "year", Limit: a.param(int64(10))},
		{Name: "DIRECTION", Property: "direction", Limit: a.param(int64(10))},
		{Name: "INTERVENTION", Edge: &plan.Step{Relation: kg.RelOf, Out: true, Kinds: []kg.Kind{kg.KindIntervention}}, Limit: a.param(int64(10))},
	}
	return a
}
