package fulltext

import (
	"encoding/binary"

	index "github.com/blevesearch/bleve_index_api"
)

// scorePhrase fills s.term with the score of a phrase in each document that has its words one after the other.
func (s *search) scorePhrase(p Phrase) error {
	for _, weight := range s.weights {
		if err := s.scorePhraseIn(p, wordField(weight), float64(weight)); err != nil {
			return err
		}
	}
	return nil
}

// scorePhraseIn looks in one field. It walks the postings of all words together, each leaping to where the furthest is,
// and compares positions where all of them meet.
func (s *search) scorePhraseIn(p Phrase, field string, weight float64) error {
	var readers []*cursor
	defer func() {
		for _, c := range readers {
			c.reader.Close()
		}
	}()
	rarity := 0.0 // of all words together
	for _, word := range p {
		reader, err := s.reader.TermFieldReader(s.ctx, []byte(word), field, true, true, true)
		if err != nil {
			return err
		}
		readers = append(readers, &cursor{reader: reader})
		rarity += s.rarity(reader.Count())
	}
	for target, n := uint64(0), 0; ; n++ {
		if n%checkEvery == 0 && s.ctx.Err() != nil {
			return s.ctx.Err()
		}
		doc, ok, err := meet(readers, target)
		if err != nil || !ok {
			return err
		}
		if times := follow(readers); times > 0 && s.total[doc] >= 0 {
			score := float32(rarity * weight * saturation(float64(times), readers[0].hit.Norm))
			s.term[doc] = max(s.term[doc], score)
		}
		target = doc + 1
	}
}

// cursor walks the postings of one word.
type cursor struct {
	reader index.TermFieldReader
	space  index.TermFieldDoc
	hit    *index.TermFieldDoc // nil before the first
	doc    uint64
}

// seek moves to the first document at or after target; false says that there is none.
func (c *cursor) seek(target uint64) (bool, error) {
	// The engine starts again from the front when asked for where it is, so it must not be asked then.
	for c.hit == nil || c.doc < target {
		hit, err := c.reader.Next(c.space.Reset())
		if err != nil || hit == nil {
			return false, err
		}
		c.hit, c.doc = hit, number(hit.ID)
	}
	return true, nil
}

// meet moves all cursors to the first document at or after target that every one of them has.
func meet(cursors []*cursor, target uint64) (doc uint64, ok bool, err error) {
	for again := true; again; {
		again = false
		for _, c := range cursors {
			if ok, err := c.seek(target); err != nil || !ok {
				return 0, false, err
			}
			if c.doc > target {
				target, again = c.doc, true
			}
		}
	}
	return target, true, nil
}

// follow returns how often the words of the cursors stand one after the other in the document where they met.
func follow(cursors []*cursor) int {
	starts := map[uint64]bool{}
	for i, c := range cursors {
		next := map[uint64]bool{}
		for _, v := range c.hit.Vectors {
			start := v.Pos - uint64(i) // may wrap around, and then equals no other
			if i == 0 || starts[start] {
				next[start] = true
			}
		}
		starts = next
	}
	return len(starts)
}

// number reads the engine's name of a document: its number in the snapshot, eight bytes, big-endian.
func number(id index.IndexInternalID) uint64 { return binary.BigEndian.Uint64(id) }
