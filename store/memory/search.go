package memory

import (
	"context"
	"slices"

	"forwhom/kg"
	"forwhom/plan"
)

// Searcher finds nodes by the words in them. It may know more or less than a graph does, and so is asked to keep only
// what the graph has and the reader may see.
type Searcher interface {
	// Search returns hits for a text, best first, equal scores by id. It ends early with ctx's error.
	Search(ctx context.Context, q Query) (Found, error)
	// Highlight returns where the text is found in what a node has stored, plain text with each match between U+E000 and
	// U+E001; nothing where it is not.
	Highlight(text, stored string) []string
}

// Query says what to search for.
type Query struct {
	Text   string
	Kinds  []kg.Kind           // only these; empty: all
	Level  int                 // leave out what only readers of a higher level may see: 0 open, 1 for partners, 2 for editors
	Limit  int                 // at most so many hits
	Offset int                 // leave out so many first
	Total  bool                // whether Found.Total is wanted
	Counts bool                // whether Found.Kinds is wanted
	Keep   func(id kg.ID) bool // what it refuses is neither returned nor counted
}

// Found is what a search found.
type Found struct {
	Hits  []Hit
	Total int             // of all hits
	Kinds map[kg.Kind]int // hits by kind; of the kinds asked for
}

// Hit is one node found.
type Hit struct {
	ID    kg.ID
	Score float64
}

// find reads a search. Hits are counted by kind with Kinds left out, by a search of their own where there are Kinds.
func (r *run) find(q *plan.Search) int32 {
	query := Query{
		Text: r.text(q.Text), Kinds: r.kindsNamed(q.Kinds), Level: int(r.level), Total: q.Total,
		Keep: func(id kg.ID) bool { _, ok := r.there(id); return ok && !r.tick() },
	}
	if r.own != "" {
		query.Level = int(hidden) // their own proposals are hidden from others of their role
	}
	if after := r.cursor(q.After); after != nil {
		query.Offset = after.Offset
		if after.Version != r.g.version {
			r.fail(kg.Errorf(kg.Conflict, "the data changed since this search began; start again"))
			return 0
		}
	}
	if q.Shape != nil {
		query.Limit = r.number(q.Limit, 0) + 1
	}
	query.Counts = q.KindCounts && len(query.Kinds) == 0
	found := r.ask(query)
	counts := found.Kinds
	if q.KindCounts && !query.Counts {
		query.Kinds, query.Limit, query.Offset, query.Counts = nil, 0, 0, true
		counts = r.ask(query).Kinds
	}
	if r.err != nil {
		return 0
	}
	return r.writeFound(q, found, counts)
}

func (r *run) ask(query Query) Found {
	if r.err != nil {
		return Found{}
	}
	if r.search == nil {
		r.fail(kg.Errorf(kg.Internal, "a search without an index"))
		return Found{}
	}
	found, err := r.search.Search(r.ctx, query)
	if r.stop() {
		return Found{}
	}
	if err != nil {
		r.fail(err)
	}
	return found
}

// there returns the slot of a node by its own id, if the reader sees it.
func (r *run) there(id kg.ID) (uint32, bool) {
	slot, ok := r.g.slotOf(id)
	if !ok {
		return 0, false
	}
	e := r.g.slots.get(slot)
	return slot, e.node != nil && r.sees(e)
}

// kindsNamed returns the kinds of a parameter with prefixes.
func (r *run) kindsNamed(p plan.Param) []kg.Kind {
	var kinds []kg.Kind
	for _, prefix := range r.texts(p) {
		if kind, ok := kg.KindByPrefix(prefix); ok {
			kinds = append(kinds, kind)
		}
	}
	return kinds
}

const searchHead = 4 // cells before the hits

// writeFound writes the block of a search.
func (r *run) writeFound(q *plan.Search, found Found, counts map[kg.Kind]int) int32 {
	hits := slices.DeleteFunc(found.Hits, func(h Hit) bool { _, ok := r.there(h.ID); return !ok }) // should Keep be ignored
	more := false
	if limit := r.number(q.Limit, 0); q.Shape != nil && len(hits) > limit {
		hits, more = hits[:limit], true
	}
	at := r.rows.Block(searchHead + 3*len(hits))
	r.rows.SetRef(at, int32(len(hits)))
	r.rows.SetVal(at+1, more)
	r.rows.SetRef(at+2, int32(found.Total))
	if q.KindCounts {
		r.rows.SetRef(at+3, r.kindFacet(counts))
	}
	for i, h := range hits {
		slot, _ := r.there(h.ID)
		cell := at + searchHead + 3*int32(i)
		r.rows.SetVal(cell, r.boxed(r.g.slots.get(slot)))
		r.rows.SetRef(cell, r.node(q.Shape, slot))
		r.rows.SetVal(cell+1, h.Score)
		if q.Highlights {
			n, text := r.g.slots.get(slot).node, r.text(q.Text)
			r.rows.SetRef(cell+2, r.rows.Highlights(n.Kind, func(property int) any { return n.Values[property] },
				func(stored string) []string { return r.search.Highlight(text, stored) }))
		}
	}
	return at
}

// kindFacet writes the block of hits by kind.
func (r *run) kindFacet(counts map[kg.Kind]int) int32 {
	r.counts = r.counts.emptied()
	for kind, n := range counts {
		if n > 0 {
			r.counts.buckets = append(r.counts.buckets, bucket{value: kind.Info().Enum, count: n})
		}
	}
	return r.facet(all)
}
