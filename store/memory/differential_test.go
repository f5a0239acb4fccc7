package memory_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store/memory"
)

// TestPagesAreWhatANaiveReaderFinds reads random pages in two ways: as the graph does, and by going through everything,
// sorting it and cutting.
func TestPagesAreWhatANaiveReaderFinds(t *testing.T) {
	for seed := range uint64(10) {
		rnd := rand.New(rand.NewPCG(seed, 1))
		size, pages := 20+rnd.IntN(400), 150
		if seed == 0 { // large enough for long runs of one key
			size, pages = 8000, 60
		}
		w := newWorld(t, rnd, size)
		for i := range pages {
			w.compare(t, fmt.Sprintf("seed %d, page %d", seed, i))
			if t.Failed() {
				return
			}
		}
	}
}

// world is a random graph of findings on some of a few interventions, half of it loaded and half of it written later.
type world struct {
	rnd   *rand.Rand
	g     *memory.Graph
	nodes map[kg.ID]*kg.Node
	of    map[kg.ID][]kg.ID // the interventions of a finding
	sees  kg.Role
	own   kg.ID
}

func newWorld(t *testing.T, rnd *rand.Rand, size int) *world {
	w := &world{rnd: rnd, nodes: map[kg.ID]*kg.Node{}, of: map[kg.ID][]kg.ID{}}
	w.sees, w.own = kg.Role(rnd.IntN(3)), []string{"", "person:a"}[rnd.IntN(2)]
	var nodes []*kg.Node
	var edges []kg.Edge
	for i := range 5 {
		nodes = append(nodes, w.shy(node(fmt.Sprintf("intervention:i-%d", i))))
	}
	for i := range size {
		n := w.shy(node(finding(i), "name", []string{"Ä", "a", "B b", "b  C", "Zoë", "c"}[rnd.IntN(6)]))
		if rnd.IntN(4) > 0 {
			n.Set("year", int64(2000+rnd.IntN(6)))
		}
		if rnd.IntN(4) > 0 {
			n.Set("followUpMonths", float64(rnd.IntN(20)))
		}
		n.Set("direction", []string{"FAVOURABLE", "ADVERSE", "MIXED"}[rnd.IntN(3)])
		nodes = append(nodes, n)
		for k := range 5 {
			if rnd.IntN(3+k) == 0 {
				to := fmt.Sprintf("intervention:i-%d", k)
				w.of[n.ID] = append(w.of[n.ID], to)
				edges = append(edges, kg.Edge{Relation: kg.RelOf, From: n.ID, To: to})
			}
		}
	}
	for _, n := range nodes {
		w.nodes[n.ID] = n
	}
	later := map[kg.ID]bool{}
	for _, n := range nodes[5:] {
		later[n.ID] = rnd.IntN(2) > 0
	}
	isLater := func(n *kg.Node) bool { return later[n.ID] }
	joinsLater := func(e kg.Edge) bool { return later[e.From] }
	w.g = load(t, slices.DeleteFunc(slices.Clone(nodes), isLater), slices.DeleteFunc(slices.Clone(edges), joinsLater)...)
	rest := kg.Batch{Time: time.Unix(1, 0)}
	for _, n := range nodes {
		if later[n.ID] {
			rest.Nodes = append(rest.Nodes, n)
		}
	}
	for _, e := range edges {
		if later[e.From] {
			rest.Edges = append(rest.Edges, e)
		}
	}
	g, _, err := w.g.Apply(&rest)
	if err != nil {
		t.Fatal(err)
	}
	check(t, g)
	for id := range w.nodes {
		w.nodes[id] = g.Node(id)
	}
	w.g = g
	return w
}

func (w *world) shy(n *kg.Node) *kg.Node {
	switch w.rnd.IntN(6) {
	case 0:
		n.Set("status", "PROPOSED")
		n.Author = []string{"person:a", "person:b"}[w.rnd.IntN(2)]
	case 1:
		n.Set("audience", "PARTNERS")
	}
	return n
}

func (w *world) visible(id kg.ID) bool {
	n := w.nodes[id]
	return kg.Reader{ID: w.own, Role: w.sees}.Sees(n.Text("status"), n.Text("audience"), n.Author)
}

// condition is a filter and what it means: 0 false, 1 unknown, 2 true.
type condition struct {
	filter plan.Filter
	test   func(n *kg.Node) int
}

func bit(b bool) int {
	if b {
		return 2
	}
	return 0
}

func (w *world) condition(a *asked, depth int) condition {
	if depth > 0 {
		parts := []condition{w.condition(a, depth-1), w.condition(a, depth-1)}
		filters := []plan.Filter{parts[0].filter, parts[1].filter}
		switch w.rnd.IntN(4) {
		case 0:
			return condition{&plan.And{All: filters}, func(n *kg.Node) int { return min(parts[0].test(n), parts[1].test(n)) }}
		case 1:
			return condition{&plan.Or{Any: filters}, func(n *kg.Node) int { return max(parts[0].test(n), parts[1].test(n)) }}
		case 2:
			return condition{&plan.Not{Filter: filters[0]}, func(n *kg.Node) int { return 2 - parts[0].test(n) }}
		}
	}
	switch w.rnd.IntN(6) {
	case 0:
		ops := []plan.Op{plan.Eq, plan.Ne, plan.Gt, plan.Gte, plan.Lt, plan.Lte}
		i, year := w.rnd.IntN(len(ops)), int64(2000+w.rnd.IntN(7))
		return condition{&plan.Compare{Property: "year", Type: kg.Int, Op: ops[i], Param: a.param(year)}, func(n *kg.Node) int {
			v, known := n.Get("year").(int64)
			if !known {
				return 1
			}
			return bit([]bool{v == year, v != year, v > year, v >= year, v < year, v <= year}[i])
		}}
	case 1:
		list := []string{"FAVOURABLE", "MIXED"}[:w.rnd.IntN(3)]
		return condition{&plan.Compare{Property: "direction", Type: kg.Enum, Op: plan.In, Param: a.param(list)}, func(n *kg.Node) int {
			return bit(slices.Contains(list, n.Text("direction")))
		}}
	case 2:
		text := []string{"B", "á", "zo"}[w.rnd.IntN(3)]
		return condition{&plan.Compare{Property: "name", Type: kg.String, Op: plan.StartsWith, Param: a.param(text)}, func(n *kg.Node) int {
			return bit(strings.HasPrefix(kg.Fold(n.Text("name")), kg.Fold(text)))
		}}
	case 3:
		want := w.rnd.IntN(2) == 0
		return condition{&plan.Exists{Properties: []string{"followUpMonths"}, Param: a.param(want)}, func(n *kg.Node) int {
			return bit((n.Get("followUpMonths") != nil) == want)
		}}
	case 4:
		list := []string{"intervention:i-0", "intervention:i-3", "intervention:none"}[w.rnd.IntN(3):]
		some := &plan.Some{Step: plan.Step{Relation: kg.RelOf, Out: true, Kinds: []kg.Kind{kg.KindIntervention}}, IDs: a.param(list)}
		return condition{some, func(n *kg.Node) int {
			return bit(slices.ContainsFunc(w.of[n.ID], func(id string) bool { return slices.Contains(list, id) && w.visible(id) }))
		}}
	}
	some := &plan.Some{
		Step: plan.Step{Relation: kg.RelOf, Out: true, Kinds: []kg.Kind{kg.KindIntervention}}, IDs: plan.NoParam,
		Filter: &plan.Compare{Property: "id", Type: kg.IDType, Op: plan.Eq, Param: a.param("intervention:i-4")},
	}
	return condition{some, func(n *kg.Node) int {
		return bit(slices.Contains(w.of[n.ID], "intervention:i-4") && w.visible("intervention:i-4"))
	}}
}

// order is a list's order and what it means.
func (w *world) order() []plan.Key {
	var keys []plan.Key
	for _, p := range []string{"year", "name", "followUpMonths", "id"} {
		if w.rnd.IntN(3) == 0 {
			keys = append(keys, plan.Key{Property: p, Desc: w.rnd.IntN(2) == 0})
		}
	}
	w.rnd.Shuffle(len(keys), func(i, j int) { keys[i], keys[j] = keys[j], keys[i] })
	return keys
}

func keysOf(n *kg.Node, order []plan.Key) []any {
	var keys []any
	for _, k := range order {
		v := n.Get(k.Property)
		if s, ok := v.(string); ok && k.Property == "name" {
			v = kg.Fold(s)
		}
		keys = append(keys, v)
	}
	return keys
}

func less(a, b *kg.Node, order []plan.Key) int {
	x, y := keysOf(a, order), keysOf(b, order)
	for i, k := range order {
		c := 0
		switch {
		case x[i] == nil && y[i] == nil:
		case x[i] == nil:
			return 1
		case y[i] == nil:
			return -1
		default:
			c = strings.Compare(sortable(x[i]), sortable(y[i]))
		}
		if c != 0 && k.Desc {
			return -c
		} else if c != 0 {
			return c
		}
	}
	return strings.Compare(a.ID, b.ID)
}

func sortable(v any) string {
	if f, ok := v.(float64); ok {
		return fmt.Sprintf("%09.2f", f)
	}
	return fmt.Sprint(v)
}

func (w *world) compare(t *testing.T, what string) {
	a := &asked{plan: plan.Plan{Sees: w.sees}}
	a.plan.Own = a.param(w.own)
	p := page(kg.KindFinding)
	p.Order, p.Backward, p.Total = w.order(), w.rnd.IntN(2) == 0, w.rnd.IntN(3) == 0
	p.Cursors = w.rnd.IntN(2) == 0
	test := func(*kg.Node) int { return 2 }
	if w.rnd.IntN(4) > 0 {
		c := w.condition(a, w.rnd.IntN(3))
		p.Filter, test = c.filter, c.test
	}
	from := ""
	if w.rnd.IntN(2) == 0 {
		from = fmt.Sprintf("intervention:i-%d", w.rnd.IntN(5))
		if !w.visible(from) {
			return
		}
	}
	var list []*kg.Node
	for id, n := range w.nodes {
		if n.Kind == kg.KindFinding && w.visible(id) && test(n) == 2 && (from == "" || slices.Contains(w.of[id], from)) {
			list = append(list, n)
		}
	}
	slices.SortFunc(list, func(x, y *kg.Node) int { return less(x, y, p.Order) })
	lo, hi := 0, len(list)
	limit := w.rnd.IntN(30)
	if w.rnd.IntN(8) > 0 {
		p.Limit = a.param(int64(limit))
	} else {
		limit = 1 << 30
	}
	if w.rnd.IntN(3) > 0 {
		lo = w.cursor(a, &p.After, list, p.Order, 1)
	}
	if w.rnd.IntN(4) == 0 {
		if hi = w.cursor(a, &p.Before, list, p.Order, 0); hi < lo {
			return // nothing lies between, and either answer to what lies around it would do
		}
	}
	first, last := lo, hi
	if p.Backward {
		first = max(lo, hi-limit)
	} else {
		last = min(hi, lo+limit)
	}
	want := []string{}
	for _, n := range list[first:last] {
		want = append(want, n.ID)
	}
	at := w.root(a, from, p)
	var rows plan.Rows
	if err := w.g.Read(context.Background(), &a.plan, a.params, &rows, nil); err != nil {
		t.Fatal(err)
	}
	block := at(&rows)
	if got := ids(&rows, p, block); !slices.Equal(got, want) {
		t.Errorf("%s: got %v\nwant %v\norder %v backward %v after %v before %v", what, got, want, p.Order, p.Backward, p.After, p.Before)
	}
	if got := rows.Bool(block + 1); got != (first > 0) {
		t.Errorf("%s: before %v, want %v", what, got, first > 0)
	}
	if got := rows.Bool(block + 2); got != (last < len(list)) {
		t.Errorf("%s: after %v, want %v", what, got, last < len(list))
	}
	if p.Total && int(rows.Ref(block+3)) != len(list) {
		t.Errorf("%s: total %d, want %d", what, rows.Ref(block+3), len(list))
	}
}

// cursor chooses a place between items, sets the parameter and returns the index of the item that it points at, plus by.
func (w *world) cursor(a *asked, p *plan.Param, list []*kg.Node, order []plan.Key, by int) int {
	if len(list) == 0 {
		return 0
	}
	i := w.rnd.IntN(len(list))
	*p = a.param(&plan.Cursor{Keys: keysOf(list[i], order), ID: list[i].ID})
	return i + by
}

// root makes the page a root of its own or a page of an intervention's findings, and returns where its block is.
func (w *world) root(a *asked, from kg.ID, p *plan.Page) func(*plan.Rows) int32 {
	if from == "" {
		a.plan.Roots = []plan.Root{&plan.List{Kind: p.Kind, Page: p}}
		return func(rows *plan.Rows) int32 { return rows.Roots[0] }
	}
	pages := &plan.Pages{Step: plan.Step{Relation: kg.RelOf, Kinds: []kg.Kind{kg.KindFinding}}, Page: p}
	a.plan.Roots = []plan.Root{&plan.Get{
		ID: a.param(from), Kinds: []kg.Kind{kg.KindIntervention},
		Shape: &plan.Shape{Cases: []plan.Case{{Kind: kg.KindIntervention, Slots: []plan.Slot{pages}}}},
	}}
	return func(rows *plan.Rows) int32 { return rows.Ref(rows.Roots[0] + 1) }
}
