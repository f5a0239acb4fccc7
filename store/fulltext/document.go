package fulltext

import (
	"fmt"
	"strings"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/document"
	index "github.com/blevesearch/bleve_index_api"
)

// How a document lies in the index. Each weight has three fields of its own: the words as they are written, with their
// positions, for phrases, prefixes and slips; the stems of words that differ from their stem; and each short text as a
// whole, for a query that is just a name. Kind and level are one term each.
const (
	kindField  = "kind"
	levelField = "level"
	wordPrefix = "w" // "w3": the words of the texts with weight 3
	stemPrefix = "s"
	textPrefix = "t"
)

const (
	maxFieldText = 1 << 20 // bytes of one text that are searched
	fieldGap     = 100     // positions between two texts of one weight, so that no phrase runs across
	maxTextWords = 20      // words of a text that is kept as a whole: names are shorter
)

func wordField(weight int) string { return fmt.Sprintf("%s%d", wordPrefix, weight) }
func stemField(weight int) string { return fmt.Sprintf("%s%d", stemPrefix, weight) }
func textField(weight int) string { return fmt.Sprintf("%s%d", textPrefix, weight) }

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
		var t texts
		for _, f := range d.Fields {
			if f.Weight == weight {
				t.texts = append(t.texts, FirstBytes(f.Text, maxFieldText))
			}
		}
		if t.texts == nil {
			continue
		}
		options := index.IndexField | index.IncludeTermVectors
		doc.AddField(document.NewTextFieldCustom(wordField(weight), nil, nil, options, wordAnalyzer{&t}))
		doc.AddField(document.NewTextFieldCustom(stemField(weight), nil, nil, index.IndexField, stemAnalyzer{&t}))
		doc.AddField(document.NewTextFieldCustom(textField(weight), nil, nil, index.IndexField, textAnalyzer{&t}))
	}
	return doc
}

// texts are the texts of one weight in one document, which the engine asks for three times: words, stems, whole. The
// analyzers hold the texts, rather than the fields, since a field has one value and we want several with gaps between them.
type texts struct {
	texts               []string
	words, stems, whole analysis.TokenStream
}

// wordAnalyzer gives the words with their positions, which count from 1.
type wordAnalyzer struct{ *texts }

// Analyze reads the texts. The engine calls it before the stems', in the same goroutine: fields go in their order.
func (a wordAnalyzer) Analyze([]byte) analysis.TokenStream {
	a.read()
	return a.words
}

// stemAnalyzer gives the stems of words that have one and are not stop words. A word that is its own stem is found
// among the words and needs no second entry.
type stemAnalyzer struct{ *texts }

// Analyze gives what wordAnalyzer has found.
func (a stemAnalyzer) Analyze([]byte) analysis.TokenStream { return a.stems }

// textAnalyzer gives each short text as one term.
type textAnalyzer struct{ *texts }

// Analyze gives what wordAnalyzer has found.
func (a textAnalyzer) Analyze([]byte) analysis.TokenStream { return a.whole }

// asWhole is the term for a text as a whole, of its words in their order.
func asWhole(words []string) string { return strings.Join(words, " ") }

func (t *texts) read() {
	t.words, t.stems, t.whole = nil, nil, nil
	position := 0
	for _, text := range t.texts {
		var whole []string
		for w := range words(text) {
			position++
			if len(whole) <= maxTextWords {
				whole = append(whole, w.word)
			}
			t.words = append(t.words, &analysis.Token{Term: []byte(w.word), Position: position})
			if stopWord(w.word) {
				continue
			}
			if stem := stem(w.word); stem != w.word {
				t.stems = append(t.stems, &analysis.Token{Term: []byte(stem)})
			}
		}
		if len(whole) > 0 && len(whole) <= maxTextWords {
			t.whole = append(t.whole, &analysis.Token{Term: []byte(asWhole(whole))})
		}
		position += fieldGap
	}
}

// Words returns the words of a text as they are searched, in order, and the stems of those that have one and are not
// stop words: for an index other than this package's. Neither has white space or punctuation in it. Of a text longer than
// 1 MiB the rest is not searched.
func Words(text string) (all, stems []string) {
	for w := range words(FirstBytes(text, maxFieldText)) {
		all = append(all, w.word)
		if stopWord(w.word) {
			continue
		}
		if stem := stem(w.word); stem != w.word {
			stems = append(stems, stem)
		}
	}
	return all, stems
}
