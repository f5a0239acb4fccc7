package evidence

import "slices"

// display returns the order in which nodes are shown, depth-first by name, with what each stands under (-1 at the top)
// and how deep. A node with several parents stands under the first by name; the first by name of a cycle is at the top.
func (h *hierarchy) display() (order, parents []int32, depths []int) {
	parents = h.displayParents()
	children := make([][]int32, len(h.nodes))
	var top []int32
	for n, p := range parents {
		if p < 0 {
			top = append(top, int32(n))
		} else {
			children[p] = append(children[p], int32(n))
		}
	}
	depths = make([]int, len(h.nodes))
	var show func(nodes []int32, depth int)
	show = func(nodes []int32, depth int) {
		slices.SortFunc(nodes, h.compare)
		for _, n := range nodes {
			order = append(order, n)
			depths[n] = depth
			show(children[n], depth+1)
		}
	}
	show(top, 0)
	return order, parents, depths
}

// displayParents returns what each node stands under, free of cycles.
func (h *hierarchy) displayParents() []int32 {
	parents := make([]int32, len(h.nodes))
	for n := range parents {
		parents[n] = -1
		above := slices.DeleteFunc(slices.Clone(h.broader[n]), func(b int32) bool { return b == int32(n) })
		if len(above) > 0 {
			parents[n] = slices.MinFunc(above, h.compare)
		}
	}
	walked := make([]int, len(h.nodes)) // by node: the walk that came by, plus 1
	for start := range parents {
		n := int32(start)
		for n >= 0 && walked[n] == 0 {
			walked[n] = start + 1
			n = parents[n]
		}
		if n >= 0 && walked[n] == start+1 {
			parents[h.firstOfCycle(n, parents)] = -1
		}
	}
	return parents
}

func (h *hierarchy) firstOfCycle(from int32, parents []int32) int32 {
	first := from
	for n := parents[from]; n != from; n = parents[n] {
		if h.compare(n, first) < 0 {
			first = n
		}
	}
	return first
}
