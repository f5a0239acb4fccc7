package fulltext

import (
	"fmt"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/document"
	index "github.com/blevesearch/bleve_index_api"
)

// How a document lies in the index. Each weight has two fields of its own: the words as they are written, with their
// positions, for phrases, prefixes and slips; and their stems. Kind and level are one term each.
const (
	kindField  = "kind"
	levelField = "level"
	wordPrefix = "w" // "w3": the words of the texts with weight 3
	stemPrefix = "s"
)

const (
	maxFieldText = 1 << 20 // bytes of one text that are searched
	fieldGap     = 100     // positions between two texts of one weight, so that no phrase runs across
)

func wordField(weight int) string { return fmt.Sprintf("%s%d", wordPrefix, weight) }
func stemField(weight int) string { return fmt.Sprintf("%s%d", stemPrefix, weight) }

func levelTerm(level int) []byte { return []byte{'0' + byte(level)} }

// check returns an ErrInvalid that says what is wrong with a document, or nil.
func (d Doc) check() error {
	switch {
	case d.ID == "":
		return fmt.Errorf("%w: it has no id", ErrInvalid)
	case d.Kind == "":
		return fmt.Errorf("%w: %q has no kind", ErrInvalid, d.ID)
	case d.Level < Public || d.Level > Editors:
		return fmt.Errorf("%w: %q has level %d, want %d to %d", ErrInvalid, d.ID, d.Level, Public, Editors)
	}
	for _, f := range d.Fields {
		if f.Weight < 1 || f.Weight > MaxWeight {
			return fmt.Errorf("%w: %q has a field of weight %d, want 1 to %d", ErrInvalid, d.ID, f.Weight, MaxWeight)
		}
	}
	return nil
}

// size is the bytes of text in a document, roughly what indexing it costs.
func (d Doc) size() int {
	n := len(d.ID)
	for _, f := range d.Fields {
		n += min(len(f.Text), maxFieldText)
	}
	return n
}

// indexed returns a checked document in the engine's terms.
func (d Doc) indexed() index.Document {
	doc := document.NewDocument(d.ID)
	doc.AddField(document.NewTextFieldCustom(kindField, nil, []byte(d.Kind), index.IndexField|index.DocValues, nil))
	doc.AddField(document.NewTextFieldCustom(levelField, nil, levelTerm(d.Level), index.IndexField, nil))
	for weight := 1; weight <= MaxWeight; weight++ {
		var texts analyzer
		for _, f := range d.Fields {
			if f.Weight == weight {
				texts.texts = append(texts.texts, firstBytes(f.Text, maxFieldText))
			}
		}
		if texts.texts == nil {
			continue
		}
		stems := texts
		stems.stems = true
		doc.AddField(document.NewTextFieldCustom(wordField(weight), nil, nil, index.IndexField|index.IncludeTermVectors, texts))
		doc.AddField(document.NewTextFieldCustom(stemField(weight), nil, nil, index.IndexField, stems))
	}
	return doc
}

// analyzer gives the engine the words of a document's texts. It holds the texts itself, rather than the field, since a
// field has one value and we want several with gaps between them.
type analyzer struct {
	texts []string
	stems bool
}

// Analyze returns the words, or the stems of those that are not stop words. Positions count from 1.
func (a analyzer) Analyze([]byte) analysis.TokenStream {
	var tokens analysis.TokenStream
	position := 0
	for _, text := range a.texts {
		for w := range words(text) {
			position++
			term := w.word
			if a.stems {
				if stopWord(term) {
					continue
				}
				term = stem(term)
			}
			tokens = append(tokens, &analysis.Token{Term: []byte(term), Position: position})
		}
		position += fieldGap
	}
	return tokens
}
