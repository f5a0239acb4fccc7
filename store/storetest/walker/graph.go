package walker

import (
	"slices"
	"strings"

	"forwhom/kg"
)

// graph is what one reader sees: nodes, and edges whose both ends are among them.
type graph struct {
	list   []*kg.Node // by id
	nodes  map[kg.ID]*kg.Node
	byKind [kg.KindCount + 1][]*kg.Node // by id
	edges  []kg.Edge                    // by from, relation and to
	out    map[kg.ID][]kg.Edge
	in     map[kg.ID][]kg.Edge
}

func newGraph(nodes []*kg.Node, edges []kg.Edge, reader kg.Reader) *graph {
	g := &graph{nodes: make(map[kg.ID]*kg.Node), out: make(map[kg.ID][]kg.Edge), in: make(map[kg.ID][]kg.Edge)}
	for _, n := range nodes {
		if reader.Sees(n.Text("status"), n.Text("audience"), n.Author) {
			g.nodes[n.ID] = n
			g.list = append(g.list, n)
		}
	}
	slices.SortFunc(g.list, func(a, b *kg.Node) int { return strings.Compare(a.ID, b.ID) })
	for _, n := range g.list {
		g.byKind[n.Kind] = append(g.byKind[n.Kind], n)
	}
	type place struct {
		relation kg.Relation
		from, to kg.ID
	}
	latest := make(map[place]kg.Edge)
	for _, e := range edges {
		if g.nodes[e.From] != nil && g.nodes[e.To] != nil {
			latest[place{e.Relation, e.From, e.To}] = e
		}
	}
	for _, e := range latest {
		g.edges = append(g.edges, e)
	}
	slices.SortFunc(g.edges, compareEdges)
	for _, e := range g.edges {
		g.out[e.From] = append(g.out[e.From], e)
		g.in[e.To] = append(g.in[e.To], e)
	}
	return g
}

// compareEdges orders edges by where they start, their relation's name and where they end.
func compareEdges(a, b kg.Edge) int {
	if c := strings.Compare(a.From, b.From); c != 0 {
		return c
	}
	if c := strings.Compare(a.Relation.String(), b.Relation.String()); c != 0 {
		return c
	}
	return strings.Compare(a.To, b.To)
}

// item is one place of a list: a node, and what it is to the node that the list belongs to.
type item struct {
	node *kg.Node
	role string
}

// neighbours returns what stands at the other end of a field of a node, by id.
func (g *graph) neighbours(n *kg.Node, f *kg.Field) []item {
	var items []item
	add := func(id kg.ID, e kg.Edge) {
		if other := g.nodes[id]; e.Relation == f.Relation && slices.Contains(f.Kinds, other.Kind) {
			items = append(items, item{other, e.Role})
		}
	}
	if f.Out {
		for _, e := range g.out[n.ID] {
			add(e.To, e)
		}
	} else {
		for _, e := range g.in[n.ID] {
			add(e.From, e)
		}
	}
	slices.SortFunc(items, func(a, b item) int { return strings.Compare(a.node.ID, b.node.ID) })
	return items
}

// degree returns how many edges a node has, at either end.
func (g *graph) degree(id kg.ID) int { return len(g.out[id]) + len(g.in[id]) }

// narrower returns some nodes and all that is narrower than they are, at any number of steps.
func (g *graph) narrower(ids []string) map[kg.ID]bool {
	seen := make(map[kg.ID]bool)
	var visit func(id kg.ID)
	visit = func(id kg.ID) {
		if seen[id] || g.nodes[id] == nil {
			return
		}
		seen[id] = true
		for _, e := range g.in[id] {
			if e.Relation == kg.RelBroader {
				visit(e.From)
			}
		}
	}
	for _, id := range ids {
		visit(id)
	}
	return seen
}
