package walker

import (
	"cmp"
	"slices"
	"strings"

	"forwhom/kg"
)

// step is one way along or against an edge.
type step struct {
	relation kg.Relation
	forward  bool
	to       kg.ID
}

// steps returns every way from a node, by relation's name, those along the relation before those against it.
func (g *graph) steps(id kg.ID) []step {
	var list []step
	for _, e := range g.out[id] {
		list = append(list, step{e.Relation, true, e.To})
	}
	for _, e := range g.in[id] {
		list = append(list, step{e.Relation, false, e.From})
	}
	slices.SortStableFunc(list, func(a, b step) int { return strings.Compare(a.relation.String(), b.relation.String()) })
	return list
}

// connections answers with the shortest paths between two nodes. A path is a row of nodes: where two nodes are joined
// by several edges, it is one path, and its step goes by the first relation in the order of names. `avoid` speaks of the
// nodes between. From a node to itself there is one path, of no steps.
func (r *run) connections(args map[string]any) *object {
	from, to := args["from"].(string), args["to"].(string)
	avoid := make(map[kg.ID]bool)
	for _, id := range texts(args["avoid"]) {
		avoid[id] = true
	}
	var found [][]kg.ID
	if r.graph.nodes[from] != nil && r.graph.nodes[to] != nil {
		found = r.graph.shortest(from, to, avoid, int(args["maxLength"].(int64)))
	}
	first := int(args["first"].(int64))
	paths := []any{}
	for _, p := range found[:min(first, len(found))] {
		paths = append(paths, r.path(p))
	}
	return fieldsOf("Connections", map[string]any{"truncated": len(found) > first, "paths": paths})
}

// shortest returns all paths of the shortest length, of at most so many steps: those with the smallest sum of the
// degrees of the nodes between first, then by the ids along them.
func (g *graph) shortest(from, to kg.ID, avoid map[kg.ID]bool, most int) [][]kg.ID {
	distance := map[kg.ID]int{to: 0} // to the end, by nodes that may be passed
	for ring, d := []kg.ID{to}, 1; len(ring) > 0 && d <= most; d++ {
		var next []kg.ID
		for _, id := range ring {
			for _, s := range g.steps(id) {
				if _, seen := distance[s.to]; !seen && (s.to == from || !avoid[s.to]) {
					distance[s.to] = d
					next = append(next, s.to)
				}
			}
		}
		ring = next
	}
	length, ok := distance[from]
	if !ok {
		return nil
	}
	var found [][]kg.ID
	var walk func(path []kg.ID)
	walk = func(path []kg.ID) {
		last := path[len(path)-1]
		if len(path) == length+1 {
			found = append(found, slices.Clone(path))
			return
		}
		tried := make(map[kg.ID]bool)
		for _, s := range g.steps(last) {
			if d, ok := distance[s.to]; ok && d == distance[last]-1 && !tried[s.to] {
				tried[s.to] = true
				walk(append(path, s.to))
			}
		}
	}
	walk([]kg.ID{from})
	degrees := func(path []kg.ID) (sum int) {
		for i := 1; i < len(path)-1; i++ {
			sum += g.degree(path[i])
		}
		return sum
	}
	slices.SortFunc(found, func(a, b []kg.ID) int {
		return cmp.Or(cmp.Compare(degrees(a), degrees(b)), slices.Compare(a, b))
	})
	return found
}

// path is one path in an answer. A step in words is the names of its ends with what the relation says between them; the
// path in words is its steps, with commas. The words are the walker's own; the schema leaves them open.
func (r *run) path(ids []kg.ID) *object {
	nodes, steps, sentences := []any{}, []any{}, []string{}
	for i, id := range ids {
		n := r.graph.nodes[id]
		nodes = append(nodes, r.node(n))
		if i == len(ids)-1 {
			break
		}
		all := r.graph.steps(id)
		s := all[slices.IndexFunc(all, func(s step) bool { return s.to == ids[i+1] })]
		sentence := n.Text("name") + " " + s.relation.Says(n.Kind, s.forward) + " " + r.graph.nodes[s.to].Text("name")
		sentences = append(sentences, sentence)
		direction := "FORWARD"
		if !s.forward {
			direction = "BACKWARD"
		}
		steps = append(steps, fieldsOf("Step", map[string]any{
			"from": id, "to": s.to, "relation": s.relation.String(), "direction": direction, "sentence": sentence,
		}))
	}
	return fieldsOf("Path", map[string]any{
		"length": len(ids) - 1, "sentence": strings.Join(sentences, ", "), "nodes": nodes, "steps": steps,
	})
}

// neighbourhood answers with what lies around a node, nearest first, then the most connected, then by id; nil where the
// node is not there.
func (r *run) neighbourhood(args map[string]any) any {
	middle := r.graph.nodes[args["id"].(string)]
	if middle == nil {
		return nil
	}
	kinds := texts(args["kinds"])
	distance := map[kg.ID]int{middle.ID: 0}
	reached := []kg.ID{middle.ID}
	for i := 0; i < len(reached); i++ { // reached grows: breadth first
		for _, s := range r.graph.steps(reached[i]) {
			_, seen := distance[s.to]
			wanted := len(kinds) == 0 || slices.Contains(kinds, r.graph.nodes[s.to].Kind.Info().Enum)
			if d := distance[reached[i]] + 1; !seen && wanted && d <= int(args["depth"].(int64)) {
				distance[s.to] = d
				reached = append(reached, s.to)
			}
		}
	}
	slices.SortFunc(reached, func(a, b kg.ID) int {
		return cmp.Or(cmp.Compare(distance[a], distance[b]), cmp.Compare(r.graph.degree(b), r.graph.degree(a)), strings.Compare(a, b))
	})
	shown := reached[:min(len(reached), int(args["first"].(int64)))]
	nodes, edges := []any{}, []any{}
	for _, id := range shown {
		nodes = append(nodes, fieldsOf("NeighbourhoodNode", map[string]any{
			"node": r.node(r.graph.nodes[id]), "distance": distance[id], "degree": r.graph.degree(id),
		}))
	}
	for _, e := range r.graph.edges {
		if slices.Contains(shown, e.From) && slices.Contains(shown, e.To) {
			edges = append(edges, fieldsOf("NeighbourhoodEdge", map[string]any{
				"id": e.From + "|" + e.Relation.String() + "|" + e.To, "from": e.From, "to": e.To, "relation": e.Relation.String(),
			}))
		}
	}
	return fieldsOf("Neighbourhood", map[string]any{"nodes": nodes, "edges": edges, "leftOut": len(reached) - len(shown)})
}
