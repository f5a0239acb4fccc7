package fulltext

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The bounds of a query, which bound the cost of a search: what comes later in the text is not read.
const (
	maxQueryWords = 32      // words and words of phrases together
	maxQueryText  = 1 << 14 // bytes
)

const (
	minPrefix = 2  // runes of a last word before it stands for longer words too
	minFuzzy  = 5  // letters of a word before a slip of the keyboard is forgiven
	maxFuzzy  = 32 // beyond, looking for slips costs too much
)

// Query is what a text asks for: every term and every phrase, each in any field of the document. The zero Query asks for
// nothing and matches nothing.
type Query struct {
	Terms   []Term
	Phrases []Phrase
	Whole   string // all its words in their order, one space between two; what is called just so comes first. "": too long for a name
}

// Term is one word. A document matches it with any of the alternatives, best first: the word itself, a word with the
// same stem, a longer word that begins so, a word one edit away.
type Term struct {
	Word   string // folded, at most 64 runes
	Stem   string // words with this stem, and the stem itself as a word, match too; "": none do
	Prefix bool   // words that begin with Word match too
	Fuzzy  bool   // words one letter away match too: added, left out, changed, or two neighbours swapped
}

// Phrase is one or more folded words that follow each other in one text, as they are written: neither stems nor slips.
type Phrase []string

// Parse reads a search text. It never fails, and there is no syntax to know, only this:
//
//   - Every word is required. Words that say little ("the", "of", "what") are left out, unless there is nothing else:
//     "What is it?" looks for just these words.
//   - Words between double quotes, of any national shape, are a phrase. A quote without its partner is ignored.
//   - The last word, when nothing follows it, is taken as unfinished: longer words match too.
//   - Words of 5 to 32 letters forgive one slip; words with digits (years, identifiers) don't.
//
// Everything else (operators, brackets, colons, emoji, control characters, invalid UTF-8) only parts words. At most 32
// words and 16 KiB are read.
func Parse(text string) Query {
	text = FirstBytes(text, maxQueryText)
	var p parser
	whole := wholeOf(text)
	for len(text) > 0 {
		plain, quoted, rest := cutQuoted(text)
		p.plain(plain, rest == "" && quoted == "")
		p.phrase(quoted)
		text = rest
	}
	q := p.query()
	q.Whole = whole
	return q
}

// wholeOf returns the words of a text that may be a name, "" for a longer one.
func wholeOf(text string) string {
	var whole []string
	for w := range words(text) {
		if len(whole) == maxTextWords {
			return ""
		}
		whole = append(whole, w.word)
	}
	return asWhole(whole)
}

// Empty reports whether the query asks for nothing.
func (q Query) Empty() bool { return len(q.Terms) == 0 && len(q.Phrases) == 0 }

// String shows a query for tests and logs: a stem after a slash, * for a prefix, ~ for a fuzzy word, such as
// `recovery/recoveri~ coll* "open dialogue"`.
func (q Query) String() string {
	var parts []string
	for _, t := range q.Terms {
		s := t.Word
		if t.Stem != "" && t.Stem != t.Word {
			s += "/" + t.Stem
		}
		if t.Prefix {
			s += "*"
		}
		if t.Fuzzy {
			s += "~"
		}
		parts = append(parts, s)
	}
	for _, p := range q.Phrases {
		parts = append(parts, `"`+strings.Join(p, " ")+`"`)
	}
	return strings.Join(parts, " ")
}

// parser gathers what a text asks for. Stop words are kept apart until it is known whether there are others.
type parser struct {
	terms, stops []Term
	phrases      []Phrase
	count        int
}

// plain reads words outside quotes. last says that no text follows.
func (p *parser) plain(text string, last bool) {
	for w := range words(text) {
		if p.count >= maxQueryWords {
			return
		}
		t := Term{
			Word:   w.word,
			Prefix: last && w.end == len(text) && utf8.RuneCountInString(w.word) >= minPrefix,
			Fuzzy:  forgiving(w.word),
		}
		if stopWord(w.word) {
			p.stops = add(p.stops, t)
			continue
		}
		if t.Stem = stem(w.word); stopWord(t.Stem) { // "doing" is not "do"
			t.Stem = ""
		}
		before := len(p.terms)
		p.terms = add(p.terms, t)
		p.count += len(p.terms) - before
	}
}

// add appends a term, unless the same word is there.
func add(to []Term, t Term) []Term {
	for i := range to {
		if to[i].Word == t.Word {
			to[i].Prefix = to[i].Prefix || t.Prefix
			return to
		}
	}
	return append(to, t)
}

func (p *parser) phrase(text string) {
	var phrase Phrase
	for w := range words(text) {
		if p.count >= maxQueryWords {
			break
		}
		p.count++
		phrase = append(phrase, w.word)
	}
	if len(phrase) > 0 {
		p.phrases = append(p.phrases, phrase)
	}
}

func (p *parser) query() Query {
	q := Query{Terms: p.terms, Phrases: p.phrases}
	if q.Empty() {
		q.Terms = p.stops[:min(len(p.stops), maxQueryWords)]
	}
	return q
}

// forgiving reports whether a word is long enough, and wordlike enough, to be matched with a slip in it.
func forgiving(w string) bool {
	n := 0
	for _, r := range w {
		if !unicode.IsLetter(r) {
			return false
		}
		n++
	}
	return n >= minFuzzy && n <= maxFuzzy
}

// cutQuoted parts a text at its first pair of quotes. Without a pair, all of it is plain.
func cutQuoted(text string) (plain, quoted, rest string) {
	open := strings.IndexFunc(text, quote)
	if open < 0 {
		return text, "", ""
	}
	_, size := utf8.DecodeRuneInString(text[open:])
	inside := text[open+size:]
	end := strings.IndexFunc(inside, quote)
	if end < 0 {
		return text, "", ""
	}
	_, size = utf8.DecodeRuneInString(inside[end:])
	return text[:open], inside[:end], inside[end+size:]
}

func quote(r rune) bool { return strings.ContainsRune("\"\u201C\u201D\u201E\u00AB\u00BB", r) }

// FirstBytes returns at most the first n bytes of a text, without half a rune at the end.
func FirstBytes(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
