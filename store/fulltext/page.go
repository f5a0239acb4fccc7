package fulltext

import (
	"cmp"
	"container/heap"
	"slices"
)

// candidate is a match that may be on the page. Its ID is read only when it is needed.
type candidate struct {
	doc   uint64
	score float32
	id    string
}

// page keeps the best candidates it was offered, at most limit of them, as a heap with the worst on top.
type page struct {
	search *search
	limit  int
	heap   []candidate
	err    error // of reading an ID while comparing
}

// offer takes a candidate in if it is among the best so far.
func (p *page) offer(c candidate) error {
	switch {
	case p.limit == 0:
	case len(p.heap) < p.limit:
		heap.Push(p, c)
	case p.better(&c, &p.heap[0]):
		p.heap[0] = c
		heap.Fix(p, 0)
	}
	return p.err
}

// better orders candidates: the higher score, then the smaller ID.
func (p *page) better(a, b *candidate) bool {
	if a.score != b.score {
		return a.score > b.score
	}
	for _, c := range []*candidate{a, b} {
		if _, err := p.search.name(c); err != nil && p.err == nil {
			p.err = err
		}
	}
	return a.id < b.id
}

// sorted returns the candidates, best first, each with its ID.
func (p *page) sorted() ([]candidate, error) {
	for i := range p.heap {
		if _, err := p.search.name(&p.heap[i]); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(p.heap, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.id, b.id))
	})
	return p.heap, nil
}

// Len, Less, Swap, Push and Pop are container/heap's.
func (p *page) Len() int { return len(p.heap) }

// Less puts the worst candidate on top.
func (p *page) Less(i, j int) bool { return p.better(&p.heap[j], &p.heap[i]) }

// Swap exchanges two candidates.
func (p *page) Swap(i, j int) { p.heap[i], p.heap[j] = p.heap[j], p.heap[i] }

// Push appends a candidate.
func (p *page) Push(c any) { p.heap = append(p.heap, c.(candidate)) }

// Pop takes the last candidate off.
func (p *page) Pop() any {
	last := p.heap[len(p.heap)-1]
	p.heap = p.heap[:len(p.heap)-1]
	return last
}
