package fulltext

import (
	"encoding/binary"
	"slices"

	index "github.com/blevesearch/bleve_index_api"
)

// collect counts what is left and fills the page that was asked for.
func (s *search) collect(req Request) error {
	if err := s.keep(req.Keep); err != nil {
		return err
	}
	if err := s.kinds(req); err != nil {
		return err
	}
	offset := max(req.Offset, 0)
	best := page{search: s, limit: offset + max(req.Limit, 0)}
	if best.limit < offset { // the sum went beyond what an int holds
		best.limit = offset
	}
	for doc, score := range s.total {
		if score > 0 {
			s.result.Total++
			if err := best.offer(candidate{doc: uint64(doc), score: score}); err != nil {
				return err
			}
		}
	}
	hits, err := best.sorted()
	if err != nil {
		return err
	}
	return s.fill(hits, offset)
}

// keep strikes out what the caller refuses.
func (s *search) keep(keep func(id string) bool) error {
	if keep == nil {
		return nil
	}
	for doc, score := range s.total {
		if doc%checkEvery == 0 && s.ctx.Err() != nil {
			return s.ctx.Err()
		}
		if score <= 0 {
			continue
		}
		id, err := s.id(uint64(doc))
		if err != nil {
			return err
		}
		if !keep(id) {
			s.total[doc] = struck
		}
	}
	return nil
}

// kinds strikes out documents of other kinds than those wanted, and counts the others by kind.
func (s *search) kinds(req Request) error {
	if len(req.Kinds) == 0 && !req.CountKinds {
		return nil
	}
	names, err := s.kindNames()
	if err != nil {
		return err
	}
	counts := map[string]int{}
	for _, kind := range names {
		wanted := len(req.Kinds) == 0 || slices.Contains(req.Kinds, kind)
		list, err := s.postings(kindField, []byte(kind))
		if err != nil {
			return err
		}
		err = list.each(func(doc uint64) {
			switch {
			case s.total[doc] <= 0:
			case wanted:
				counts[kind]++
			default:
				s.total[doc] = struck
			}
		})
		if err != nil {
			return err
		}
	}
	if req.CountKinds {
		s.result.Kinds = counts
	}
	return nil
}

func (s *search) kindNames() ([]string, error) {
	dict, err := s.reader.FieldDict(kindField)
	if err != nil {
		return nil, err
	}
	defer dict.Close()
	var names []string
	for {
		entry, err := dict.Next()
		if err != nil || entry == nil {
			return names, err
		}
		names = append(names, entry.Term)
	}
}

// fill makes hits of the candidates after the offset.
func (s *search) fill(best []candidate, offset int) error {
	if offset >= len(best) {
		return nil
	}
	values, err := s.reader.DocValueReader([]string{kindField})
	if err != nil {
		return err
	}
	for _, c := range best[offset:] {
		hit := Hit{ID: c.id, Score: float64(c.score)}
		err = values.VisitDocValues(internal(c.doc), func(_ string, term []byte) { hit.Kind = string(term) })
		if err != nil {
			return err
		}
		s.result.Hits = append(s.result.Hits, hit)
	}
	return nil
}

func (s *search) id(doc uint64) (string, error) { return s.reader.ExternalID(internal(doc)) }

// name returns a candidate's ID and remembers it.
func (s *search) name(c *candidate) (string, error) {
	var err error
	if c.id == "" {
		c.id, err = s.id(c.doc)
	}
	return c.id, err
}

// internal writes a document number as the engine names documents; number reads it.
func internal(doc uint64) index.IndexInternalID { return binary.BigEndian.AppendUint64(nil, doc) }
