package embedded

import (
	"context"
	"errors"
	"log/slog"
	"sync/atomic"

	"forwhom/kg"
	"forwhom/store/fulltext"
	"forwhom/store/memory"
)

var _ memory.Searcher = (*searcher)(nil)

// searcher asks the full-text index for the readers of snapshots, in their words, and tells them its errors without its
// own. It is safe for concurrent use.
type searcher struct {
	index *fulltext.Index
	log   *slog.Logger
	last  atomic.Pointer[parsed]
}

// parsed is a search text that was taken apart. The last one is kept, since highlights ask with the text of their search
// once for every field of every hit.
type parsed struct {
	text  string
	query fulltext.Query
}

func (s *searcher) parse(text string) fulltext.Query {
	if last := s.last.Load(); last != nil && last.text == text {
		return last.query
	}
	p := &parsed{text, fulltext.Parse(text)}
	s.last.Store(p)
	return p.query
}

// Search finds nodes for a reader of a snapshot. Internal where the index fails, Unavailable after Close.
func (s *searcher) Search(ctx context.Context, q memory.Query) (memory.Found, error) {
	req := fulltext.Request{MaxLevel: q.Level, Limit: q.Limit, Offset: q.Offset, CountKinds: q.Counts, Keep: q.Keep}
	for _, k := range q.Kinds {
		req.Kinds = append(req.Kinds, kindTerm(k))
	}
	result, err := s.index.Search(ctx, s.parse(q.Text), req)
	if err != nil {
		return memory.Found{}, s.explain(ctx, err)
	}
	found := memory.Found{Total: result.Total, Hits: make([]memory.Hit, len(result.Hits))}
	for i, h := range result.Hits {
		found.Hits[i] = memory.Hit{ID: h.ID, Score: h.Score}
	}
	if q.Counts {
		found.Kinds = make(map[kg.Kind]int, len(result.Kinds))
		for term, n := range result.Kinds {
			kind, _ := kg.KindNamed(term)
			found.Kinds[kind] = n
		}
	}
	return found, nil
}

// kindTerm is a kind as the index knows it.
func kindTerm(k kg.Kind) string { return k.String() }

func (s *searcher) explain(ctx context.Context, err error) error {
	switch {
	case ctx.Err() != nil:
		return kg.ContextError(ctx)
	case errors.Is(err, fulltext.ErrClosed):
		return errClosed()
	}
	s.log.Error("the full-text index failed", "error", err)
	return kg.Wrap(kg.Internal, err, "the search failed; everything else works")
}

// Highlight marks what a text finds in a stored one.
func (s *searcher) Highlight(text, stored string) []string { return s.parse(text).Highlight(stored) }
