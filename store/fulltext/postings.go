package fulltext

import (
	segment "github.com/blevesearch/scorch_segment_api/v2"
)

// postings are the documents that have one term in one field: a list for each segment of the index. The engine's own
// reader gives the same through several layers more, which cost a third of the time of a search for a common word.
type postings struct {
	search *search
	lists  []segment.PostingsList // by segment
}

// postings opens the list of a term.
func (s *search) postings(field string, term []byte) (postings, error) {
	p := postings{search: s, lists: make([]segment.PostingsList, len(s.segments))}
	dicts, err := s.dictionaries(field)
	if err != nil {
		return p, err
	}
	for i, dict := range dicts {
		if p.lists[i], err = dict.PostingsList(term, s.segments[i].Deleted(), nil); err != nil {
			return p, err
		}
	}
	return p, nil
}

// dictionaries returns the dictionary of a field in each segment, opened once in a search.
func (s *search) dictionaries(field string) ([]segment.TermDictionary, error) {
	if dicts := s.dicts[field]; dicts != nil {
		return dicts, nil
	}
	dicts := make([]segment.TermDictionary, len(s.segments))
	for i, snapshot := range s.segments {
		var err error
		if dicts[i], err = snapshot.Segment().Dictionary(field); err != nil {
			return nil, err
		}
	}
	s.dicts[field] = dicts
	return dicts, nil
}

// count returns the number of documents.
func (p postings) count() uint64 {
	n := uint64(0)
	for _, list := range p.lists {
		n += list.Count()
	}
	return n
}

// checkEvery is how many postings are read between two looks at the context.
const checkEvery = 4096

// each calls f for each document. It ends early with the context's error.
func (p postings) each(f func(doc uint64)) error {
	for i, list := range p.lists {
		if err := p.search.ctx.Err(); err != nil {
			return err
		}
		base := p.search.bases[i]
		// The bitmap lies ready in the segment, without what was deleted. A term of a single document has none.
		it, ok := list.Iterator(false, false, false, nil).(segment.OptimizablePostingsIterator)
		if !ok {
			continue // of an empty list
		}
		if doc, ok := it.DocNum1Hit(); ok {
			f(base + doc)
		} else if bitmap := it.ActualBitmap(); bitmap != nil {
			for docs := bitmap.Iterator(); docs.HasNext(); {
				f(base + uint64(docs.Next()))
			}
		}
	}
	return nil
}

// weighed calls f for each document with the number of times the term is there, and one over the root of the number of
// words in the field. It ends early with the context's error.
func (p postings) weighed(f func(doc uint64, frequency, norm float64)) error {
	for i, list := range p.lists {
		it := list.Iterator(true, true, false, nil)
		for n := 0; ; n++ {
			if n%checkEvery == 0 && p.search.ctx.Err() != nil {
				return p.search.ctx.Err()
			}
			hit, err := it.Next()
			if err != nil {
				return err
			}
			if hit == nil {
				break
			}
			f(p.search.bases[i]+hit.Number(), float64(hit.Frequency()), hit.Norm())
		}
	}
	return nil
}
