package fulltext

import (
	"cmp"
	"slices"
	"unicode/utf8"

	index "github.com/blevesearch/bleve_index_api"
)

// The most words of the index that one unfinished or misspelt word may stand for, in one field: those in most documents.
const (
	maxCompletions = 1000
	maxSlips       = 100
)

// maxWeighed is how many postings the words that one word stands for may have together, in one field, before their
// frequencies and the lengths of texts are not looked at any more: a beginning of two letters says too little for that.
const maxWeighed = 20_000

// alternatives returns the terms of the index that stand for a term of the query. Later ones of the same field and word
// are worth less, and harmless, since only the best counts.
func (s *search) alternatives(t Term) ([]alternative, error) {
	var found []alternative
	for _, weight := range s.weights {
		field, w := wordField(weight), float64(weight)
		found = append(found, alternative{field: field, term: []byte(t.Word), quality: w})
		if t.Stem != "" {
			found = append(found, alternative{field: stemField(weight), term: []byte(t.Stem), quality: w * stemQuality})
			if t.Stem != t.Word {
				found = append(found, alternative{field: field, term: []byte(t.Stem), quality: w * stemQuality})
			}
		}
		if t.Prefix && utf8.RuneCountInString(t.Word) >= minPrefix {
			dict, err := s.reader.FieldDictPrefix(field, []byte(t.Word))
			if found, err = s.expand(found, dict, err, maxCompletions, field, w*prefixQuality); err != nil {
				return nil, err
			}
		}
		if t.Fuzzy {
			dict, err := s.reader.FieldDictFuzzy(field, t.Word, 1, "")
			if found, err = s.expand(found, dict, err, maxSlips, field, w*fuzzyQuality); err != nil {
				return nil, err
			}
		}
	}
	return found, nil
}

// expand appends the words of a dictionary, the most common first when there are more than limit. It takes the error of
// opening the dictionary too, so that the caller has one to look at.
func (s *search) expand(to []alternative, dict index.FieldDict, err error, limit int, field string, quality float64) ([]alternative, error) {
	if err != nil {
		return nil, err
	}
	defer dict.Close()
	var entries []index.DictEntry
	for n := 0; ; n++ {
		if n%checkEvery == 0 && s.ctx.Err() != nil {
			return nil, s.ctx.Err()
		}
		entry, err := dict.Next()
		if err != nil {
			return nil, err
		}
		if entry == nil {
			break
		}
		entries = append(entries, *entry) // the engine reuses what it points to
	}
	if len(entries) > limit {
		slices.SortFunc(entries, func(a, b index.DictEntry) int {
			return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Term, b.Term))
		})
		entries = entries[:limit]
	}
	postings := uint64(0)
	for _, e := range entries {
		postings += e.Count
	}
	for _, e := range entries {
		to = append(to, alternative{field: field, term: []byte(e.Term), quality: quality, rough: postings > maxWeighed})
	}
	return to, nil
}
