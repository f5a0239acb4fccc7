package evidence

import (
	"cmp"
	"slices"
	"strings"

	"forwhom/kg"
)

// hierarchy is one kind's nodes, numbered in the order of their ids, with what is broader and narrower worked out
// once. Bad data may hold cycles: the nodes of a cycle are broader and narrower than one another.
type hierarchy struct {
	nodes   []Node
	fold    []string // names as they are ordered
	at      map[kg.ID]int32
	broader [][]int32 // direct
	up      [][]int32 // itself and everything broader, ascending
	down    [][]int32 // itself and everything narrower, ascending
}

func newHierarchy(p *pace, rows []Node) *hierarchy {
	h := &hierarchy{nodes: sortedByID(p, rows, func(n *Node) kg.ID { return n.ID })}
	h.at = make(map[kg.ID]int32, len(h.nodes))
	h.fold = make([]string, len(h.nodes))
	for i := range h.nodes {
		h.at[h.nodes[i].ID] = int32(i)
		h.fold[i] = kg.Fold(h.nodes[i].Name)
	}
	h.broader = make([][]int32, len(h.nodes))
	narrower := make([][]int32, len(h.nodes))
	for i := range h.nodes {
		h.broader[i] = h.find(h.nodes[i].Broader)
		for _, b := range h.broader[i] {
			narrower[b] = append(narrower[b], int32(i))
		}
	}
	h.up, h.down = closures(p, h.broader), closures(p, narrower)
	return h
}

// find returns the known nodes among ids, ascending, each once.
func (h *hierarchy) find(ids []kg.ID) []int32 {
	var found []int32
	for _, id := range ids {
		if n, ok := h.at[id]; ok {
			found = append(found, n)
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// within reports whether a node is another or narrower.
func (h *hierarchy) within(node, other int32) bool {
	_, ok := slices.BinarySearch(h.up[node], other)
	return ok
}

// leaf reports whether nothing is narrower than a node.
func (h *hierarchy) leaf(node int32) bool { return len(h.down[node]) == 1 }

// siblings reports whether two nodes have a parent in common.
func (h *hierarchy) siblings(a, b int32) bool {
	return slices.ContainsFunc(h.broader[a], func(p int32) bool { return slices.Contains(h.broader[b], p) })
}

// below returns the nodes and everything narrower than one of them, ascending.
func (h *hierarchy) below(nodes []int32) []int32 {
	var all []int32
	for _, n := range nodes {
		all = append(all, h.down[n]...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// compare orders nodes by name, then by id.
func (h *hierarchy) compare(a, b int32) int {
	if c := strings.Compare(h.fold[a], h.fold[b]); c != 0 {
		return c
	}
	return int(a - b)
}

// names returns the names of nodes, ordered by name.
func (h *hierarchy) names(nodes []int32) []string {
	sorted := slices.SortedFunc(slices.Values(nodes), h.compare)
	names := make([]string, len(sorted))
	for i, n := range sorted {
		names[i] = h.nodes[n].Name
	}
	return names
}

// closures returns for each node itself and all that can be reached along edges, ascending. Each node is visited once
// in each walk, so that cycles end.
func closures(p *pace, edges [][]int32) [][]int32 {
	reach := make([][]int32, len(edges))
	seen := make([]int32, len(edges)) // the last walk that visited, plus 1
	for start := range edges {
		walk := []int32{int32(start)}
		seen[start] = int32(start) + 1
		for i := 0; i < len(walk); i++ {
			p.step()
			for _, next := range edges[walk[i]] {
				if seen[next] != int32(start)+1 {
					seen[next] = int32(start) + 1
					walk = append(walk, next)
				}
			}
		}
		slices.Sort(walk)
		reach[start] = walk
	}
	return reach
}

// sortedByID returns a copy of rows in the order of their ids, the first of each id only. The rows are large: what is
// sorted are their numbers.
func sortedByID[T any](p *pace, rows []T, id func(*T) kg.ID) []T {
	order := numbers(len(rows))
	byID := func(a, b int32) int {
		p.step()
		return cmp.Or(strings.Compare(id(&rows[a]), id(&rows[b])), cmp.Compare(a, b))
	}
	if !slices.IsSortedFunc(order, byID) {
		slices.SortFunc(order, byID)
	}
	sorted := make([]T, 0, len(rows))
	for _, n := range order {
		if len(sorted) == 0 || id(&sorted[len(sorted)-1]) != id(&rows[n]) {
			sorted = append(sorted, rows[n])
		}
	}
	return sorted
}
