package fulltext

import (
	"context"
	"math"
	"slices"

	"github.com/blevesearch/bleve/v2/index/scorch"
	segment "github.com/blevesearch/scorch_segment_api/v2"
)

// Search returns the documents that match every term and phrase of the query, as the request asks. An empty query gives
// an empty result. Counts are exact and include nothing above the reader's level. The same index gives the same
// answer, in the same order. It ends early with ctx's error; ErrClosed after Close.
//
// How it works: one score for each document lies in one array. Documents that the reader may not see are struck out
// first. Then each term in turn fills a second array with the best score among its alternatives (the word itself, its
// stem, longer words, slips; in every field); documents without any are struck out, the others add it to their score.
// Phrases do the same. What is left matches; what is called just as the query is written is raised. The order of terms does not change what is found, only the work, and
// the work is the length of the postings, whatever the text was.
func (x *Index) Search(ctx context.Context, q Query, req Request) (Result, error) {
	reader, done, err := x.reader()
	if err != nil {
		return Result{}, err
	}
	defer done()
	s := search{ctx: ctx, reader: reader}
	if req.CountKinds {
		s.result.Kinds = map[string]int{}
	}
	if err := s.run(q, req); err != nil {
		return Result{}, err
	}
	return s.result, nil
}

// search is one search under way.
type search struct {
	ctx      context.Context // of this one call: the struct lives no longer
	reader   *scorch.IndexSnapshot
	segments []*scorch.SegmentSnapshot
	bases    []uint64                            // the number of each segment's first document
	dicts    map[string][]segment.TermDictionary // by field, then segment
	docs     float64                             // all documents of the index
	weights  []int                               // that any document uses
	total    []float32                           // by document number: the score so far, or struck
	term     []float32                           // by document number: the best of the term under way, 0 for none
	result   Result
}

// struck marks a document that cannot match any more.
const struck = -1

func (s *search) run(q Query, req Request) error {
	if err := s.start(); err != nil {
		return err
	}
	if q.Empty() || req.MaxLevel < Public || s.docs == 0 {
		return s.ctx.Err()
	}
	if err := s.hide(req.MaxLevel); err != nil {
		return err
	}
	for _, t := range q.Terms {
		if err := s.scoreTerm(t); err != nil {
			return err
		}
		s.require()
	}
	for _, p := range q.Phrases {
		if err := s.scorePhrase(p); err != nil {
			return err
		}
		s.require()
	}
	if err := s.prefer(q.Whole); err != nil {
		return err
	}
	return s.collect(req)
}

func (s *search) start() error {
	_, version, err := readStamp(s.reader)
	if err != nil {
		return err
	}
	s.result.Version = version
	docs, err := s.reader.DocCount()
	if err != nil {
		return err
	}
	s.docs = float64(docs)
	numbers := uint64(0)
	s.segments, s.dicts = s.reader.Segments(), map[string][]segment.TermDictionary{}
	for _, snapshot := range s.segments {
		s.bases = append(s.bases, numbers)
		numbers += uint64(snapshot.FullSize())
	}
	s.total = make([]float32, numbers)
	s.term = make([]float32, numbers)
	fields, err := s.reader.Fields()
	for weight := 1; weight <= MaxWeight; weight++ {
		if slices.Contains(fields, wordField(weight)) {
			s.weights = append(s.weights, weight)
		}
	}
	return err
}

// hide strikes out what lies above a level.
func (s *search) hide(maxLevel int) error {
	for level := maxLevel + 1; level <= Editors; level++ {
		hidden, err := s.postings(levelField, levelTerm(level))
		if err != nil {
			return err
		}
		if err := hidden.each(func(doc uint64) { s.total[doc] = struck }); err != nil {
			return err
		}
	}
	return nil
}

// require adds the scores of the term under way, and strikes out documents that have none.
func (s *search) require() {
	for doc, score := range s.term {
		switch {
		case s.total[doc] < 0:
		case score == 0:
			s.total[doc] = struck
		default:
			s.total[doc] += score
		}
	}
	clear(s.term)
}

// wholeShare is what a text that is the query and nothing else adds to the score of its document, as a share of that
// score, for each weight of the text: a name just so leads over one that has more words, whatever else is said there.
const wholeShare = 0.2

// prefer raises the documents that have a text which is the query.
func (s *search) prefer(whole string) error {
	if whole == "" {
		return nil
	}
	clear(s.term)
	for _, weight := range s.weights { // ascending, so that the greatest of a document stays
		list, err := s.postings(textField(weight), []byte(whole))
		if err != nil {
			return err
		}
		if err := list.each(func(doc uint64) { s.term[doc] = float32(weight) * wholeShare }); err != nil {
			return err
		}
	}
	for doc, share := range s.term {
		if s.total[doc] > 0 {
			s.total[doc] *= 1 + share
		}
	}
	return nil
}

// How much an alternative counts against the word itself, which has 1. Chosen so that in one field the order is always
// word, stem, longer word, slip.
const (
	stemQuality   = 0.9
	prefixQuality = 0.6
	fuzzyQuality  = 0.3
)

// alternative is one term of the index that stands for a term of the query.
type alternative struct {
	field   string
	term    []byte
	quality float64 // above 0, times the weight of the field
	rough   bool    // once in a text of typical length is near enough
}

// scoreTerm fills s.term with the best score of a term in each document.
func (s *search) scoreTerm(t Term) error {
	alternatives, err := s.alternatives(t)
	if err != nil {
		return err
	}
	lists := make([]postings, len(alternatives))
	most := uint64(0)
	for i, a := range alternatives {
		if lists[i], err = s.postings(a.field, a.term); err != nil {
			return err
		}
		most = max(most, lists[i].count())
	}
	rarity := s.rarity(most)
	for i, a := range alternatives {
		best := func(doc uint64, share float64) {
			if s.total[doc] >= 0 {
				s.term[doc] = max(s.term[doc], float32(rarity*a.quality*share))
			}
		}
		if a.rough {
			share := saturation(1, 0)
			err = lists[i].each(func(doc uint64) { best(doc, share) })
		} else {
			err = lists[i].weighed(func(doc uint64, frequency, norm float64) { best(doc, saturation(frequency, norm)) })
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// rarity is the inverse document frequency of a term that so many documents have, above 0. Source: Robertson and
// Zaragoza 2009, The Probabilistic Relevance Framework: BM25 and Beyond, in the form that stays above 0. Every
// alternative counts as rare as the commonest, or a slip that nobody else made would score above the word that was meant.
func (s *search) rarity(docs uint64) float64 {
	n := min(float64(docs), s.docs)
	return math.Log(1 + (s.docs-n+0.5)/(n+0.5))
}

// saturation is BM25's share of a term in a document, 0 to 2.2: how often the term is there, against the length of the
// text. The typical length is fixed, so that scores don't move while the index grows. norm is one over the root of the
// number of words, as the engine keeps it; 0 stands for a typical text. More than once in ten words is not counted: a
// name such as "Think child, think parent, think family" says a word again for its sound, and is no more about it.
func saturation(frequency, norm float64) float64 {
	const k1, b, typical, apart = 1.2, 0.5, 20, 10
	length := float64(typical)
	if norm > 0 {
		length = 1 / (norm * norm)
	}
	frequency = min(frequency, max(1, length/apart))
	return frequency * (k1 + 1) / (frequency + k1*(1-b+b*length/typical))
}
