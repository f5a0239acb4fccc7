package memory_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store/memory"
)

// ties is a random graph of few nodes with many edges, parallel ones among them, some nodes hidden.
type ties struct {
	g     *memory.Graph
	edges []kg.Edge
	seen  map[kg.ID]bool
	ids   []kg.ID
}

func newTies(t *testing.T, rnd *rand.Rand) *ties {
	w := &ties{seen: map[kg.ID]bool{}}
	var nodes []*kg.Node
	add := func(id kg.ID) {
		n := node(id)
		if w.seen[id] = rnd.IntN(6) > 0; !w.seen[id] {
			n.Set("status", "REJECTED")
		}
		nodes, w.ids = append(nodes, n), append(w.ids, id)
	}
	const each = 8
	for i := range each {
		add(fmt.Sprintf("intervention:i-%d", i))
		add(fmt.Sprintf("organisation:o-%d", i))
		add(fmt.Sprintf("policy:p-%d", i))
	}
	link := func(r kg.Relation, from, to string) {
		e := kg.Edge{Relation: r, From: fmt.Sprintf("%s-%d", from, rnd.IntN(each)), To: fmt.Sprintf("%s-%d", to, rnd.IntN(each))}
		if e.From != e.To && !slices.Contains(w.edges, e) {
			w.edges = append(w.edges, e)
		}
	}
	for range 12 {
		link(kg.RelBroader, "intervention:i", "intervention:i")
		link(kg.RelHasComponent, "intervention:i", "intervention:i")
		link(kg.RelDelivers, "organisation:o", "intervention:i")
		link(kg.RelIssued, "organisation:o", "policy:p")
		link(kg.RelPromotes, "policy:p", "intervention:i")
	}
	w.g = load(t, nodes, w.edges...)
	return w
}

func (w *ties) degree(id kg.ID) int {
	n := 0
	for _, e := range w.edges {
		if e.From == id && w.seen[e.To] || e.To == id && w.seen[e.From] {
			n++
		}
	}
	return n
}

// walk is a path as the naive reader finds it: ids and steps, a step being a relation, negative against it.
type walk struct {
	ids   []kg.ID
	steps []int
}

func (p walk) String() string { return fmt.Sprint(p.ids, p.steps) }

// shortest finds all shortest paths by trying every one of each length.
func (w *ties) shortest(from, to kg.ID, avoid []kg.ID, most int) []walk {
	level := []walk{{ids: []kg.ID{from}}}
	for length := 0; length <= most && w.seen[from] && w.seen[to]; length++ {
		var found, next []walk
		for _, p := range level {
			last := p.ids[len(p.ids)-1]
			if last == to {
				found = append(found, p)
			}
			for _, e := range w.edges {
				id, step := e.To, int(e.Relation)
				switch last {
				case e.From:
				case e.To:
					id, step = e.From, -step
				default:
					continue
				}
				if w.seen[id] && !slices.Contains(p.ids, id) && (id == to || !slices.Contains(avoid, id)) {
					next = append(next, walk{append(slices.Clip(p.ids), id), append(slices.Clip(p.steps), step)})
				}
			}
		}
		if len(found) > 0 {
			slices.SortFunc(found, w.compare)
			// A path is a row of nodes: of several that differ in their relations alone, the first.
			return slices.CompactFunc(found, func(a, b walk) bool { return slices.Equal(a.ids, b.ids) })
		}
		level = next
	}
	return nil
}

func (w *ties) compare(a, b walk) int {
	sum := func(p walk) (n int) {
		for _, id := range p.ids[1:max(len(p.ids)-1, 1)] {
			n += w.degree(id)
		}
		return n
	}
	return cmp.Or(cmp.Compare(sum(a), sum(b)), slices.Compare(a.ids, b.ids), slices.CompareFunc(a.steps, b.steps, func(x, y int) int {
		return cmp.Or(cmp.Compare(max(x, -x), max(y, -y)), cmp.Compare(y, x))
	}))
}

func TestPathsAreWhatTryingAllOfThemFinds(t *testing.T) {
	several := 0
	for seed := range uint64(40) {
		rnd := rand.New(rand.NewPCG(seed, 5))
		w := newTies(t, rnd)
		for range 30 {
			pick := func() kg.ID { return w.ids[rnd.IntN(len(w.ids))] }
			from, to, avoid, limit := pick(), pick(), []kg.ID{pick(), pick()}, 1+rnd.IntN(6)
			q := &plan.Paths{}
			a := editor(q)
			q.From, q.To, q.Avoid, q.MaxLength, q.Limit = a.param(from), a.param(to), a.param(avoid), a.param(int64(4)), a.param(int64(limit))
			rows := a.as(kg.Anonymous, "").read(t, w.g)
			want := w.shortest(from, to, avoid, 4)
			more := len(want) > limit
			want = want[:min(limit, len(want))]
			if len(want) > 2 {
				several++
			}
			got := pathsIn(rows, rows.Roots[0])
			if fmt.Sprint(got) != fmt.Sprint(want) || rows.Bool(rows.Roots[0]+1) != more {
				t.Fatalf("seed %d, %s to %s without %v:\ngot  %v (%v)\nwant %v (%v)", seed, from, to, avoid, got, rows.Bool(rows.Roots[0]+1), want, more)
			}
		}
	}
	if several < 50 {
		t.Errorf("only %d questions had several answers", several)
	}
}

func pathsIn(rows *plan.Rows, at int32) (all []walk) {
	for i := range rows.Ref(at) {
		block, p := rows.Ref(at+2+i), walk{}
		n := rows.Ref(block)
		for j := range n {
			id, _ := rows.Val(rows.Ref(block + 1 + j)).(string)
			p.ids = append(p.ids, id)
		}
		for j := range n - 1 {
			p.steps = append(p.steps, int(rows.Ref(block+1+n+j)))
		}
		all = append(all, p)
	}
	return all
}

func TestAroundIsNearestFirstThenMostConnected(t *testing.T) {
	for seed := range uint64(20) {
		rnd := rand.New(rand.NewPCG(seed, 6))
		w := newTies(t, rnd)
		middle := w.ids[rnd.IntN(len(w.ids))]
		q := &plan.Around{}
		a := editor(q)
		limit, depth, kinds := 1+rnd.IntN(20), 1+rnd.IntN(3), [][]string{nil, {"intervention", "policy"}}[rnd.IntN(2)]
		q.ID, q.Depth, q.Limit, q.Kinds = a.param(middle), a.param(int64(depth)), a.param(int64(limit)), a.param(kinds)
		rows := a.as(kg.Anonymous, "").read(t, w.g)
		if !w.seen[middle] {
			if rows.Roots[0] != 0 {
				t.Errorf("seed %d: there is something around a hidden node", seed)
			}
			continue
		}
		want, leftOut, links := w.around(middle, depth, limit, kinds)
		got, gotLinks := aroundIn(rows, rows.Roots[0])
		if !slices.Equal(got, want) || int(rows.Ref(rows.Roots[0]+1)) != leftOut || !slices.Equal(gotLinks, links) {
			t.Errorf("seed %d:\ngot  %v, %d left out, %v\nwant %v, %d left out, %v", seed, got, rows.Ref(rows.Roots[0]+1), gotLinks, want, leftOut, links)
		}
	}
}

func (w *ties) around(middle kg.ID, depth, limit int, kinds []string) (shown []string, leftOut int, links []string) {
	distance := map[kg.ID]int{middle: 0}
	for d := range depth {
		for id, at := range distance {
			for _, e := range w.edges {
				for _, ends := range [][2]kg.ID{{e.From, e.To}, {e.To, e.From}} {
					prefix, _, _ := strings.Cut(ends[1], ":")
					_, been := distance[ends[1]]
					if at == d && ends[0] == id && w.seen[ends[1]] && !been && (kinds == nil || slices.Contains(kinds, prefix)) {
						distance[ends[1]] = d + 1
					}
				}
			}
		}
	}
	all := make([]kg.ID, 0, len(distance))
	for id := range distance {
		all = append(all, id)
	}
	slices.SortFunc(all, func(a, b kg.ID) int {
		return cmp.Or(cmp.Compare(distance[a], distance[b]), cmp.Compare(w.degree(b), w.degree(a)), strings.Compare(a, b))
	})
	kept := all[:min(limit, len(all))]
	for _, id := range kept {
		shown = append(shown, fmt.Sprint(id, distance[id], w.degree(id)))
	}
	var edges []kg.Edge
	for _, e := range w.edges {
		if slices.Contains(kept, e.From) && slices.Contains(kept, e.To) {
			edges = append(edges, e)
		}
	}
	slices.SortFunc(edges, func(a, b kg.Edge) int {
		return cmp.Or(strings.Compare(a.From, b.From), cmp.Compare(a.Relation, b.Relation), strings.Compare(a.To, b.To))
	})
	for _, e := range edges {
		links = append(links, fmt.Sprint(e.From, int(e.Relation), e.To))
	}
	return shown, len(all) - len(kept), links
}

func aroundIn(rows *plan.Rows, at int32) (shown, links []string) {
	for i := range rows.Ref(at) {
		cell := at + 3 + 3*i
		shown = append(shown, fmt.Sprint(rows.Val(rows.Ref(cell)), rows.Ref(cell+1), rows.Ref(cell+2)))
	}
	block := rows.Ref(at + 2)
	for i := range rows.Ref(block) {
		cell := block + 1 + 2*i
		links = append(links, fmt.Sprint(rows.Val(cell), int(rows.Ref(cell)), rows.Val(cell+1)))
	}
	return shown, links
}

func TestHubsKnowTheirVisibleDegreesAndEachOther(t *testing.T) {
	const size = 3000
	nodes := []*kg.Node{node("intervention:a"), node("intervention:b"), node("intervention:c")}
	edges := []kg.Edge{
		{Relation: kg.RelBroader, From: "intervention:b", To: "intervention:a"}, {Relation: kg.RelBroader, From: "intervention:c", To: "intervention:a"},
		{Relation: kg.RelHasComponent, From: "intervention:a", To: "intervention:b"},
	}
	for i := range size {
		n := node(finding(i))
		if i < 5 {
			n.Set("status", "PROPOSED")
			n.Author = []kg.ID{"person:me", ""}[i%2]
		}
		nodes = append(nodes, n)
		for _, to := range []kg.ID{"intervention:a", "intervention:b"} {
			edges = append(edges, kg.Edge{Relation: kg.RelOf, From: n.ID, To: to})
		}
	}
	g := load(t, nodes, edges...)
	q := &plan.Around{}
	a := editor(q)
	q.ID, q.Depth, q.Limit, q.Kinds = a.param("intervention:c"), a.param(int64(2)), a.param(int64(3)), a.param([]string{"intervention"})
	for _, own := range []kg.ID{"", "person:me"} {
		visible := size - 5
		if own != "" {
			visible += 3
		}
		a.as(kg.Anonymous, own)
		shown, links := aroundIn(a.read(t, g), a.read(t, g).Roots[0])
		want := []string{"intervention:c0 1", fmt.Sprint("intervention:a1 ", visible+3), fmt.Sprint("intervention:b2 ", visible+2)}
		if !slices.Equal(shown, want) {
			t.Errorf("got %q, want %q", shown, want)
		}
		broader, component := int(kg.RelBroader), int(kg.RelHasComponent)
		wantLinks := []string{
			fmt.Sprint("intervention:a", component, "intervention:b"), fmt.Sprint("intervention:b", broader, "intervention:a"),
			fmt.Sprint("intervention:c", broader, "intervention:a"),
		}
		if !slices.Equal(links, wantLinks) {
			t.Errorf("links %q, want %q", links, wantLinks)
		}
	}
}
