package fulltext

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	wholeText    = 200 // runes up to which a text is shown whole
	fragmentSize = 160 // runes of a fragment, without marks and ellipses
	maxFragments = 3
)

const ellipsis = "…"

// Highlight shows where a text matches: fragments in the order of the text, each with its matches between U+E000 and
// U+E001. They are plain text, not HTML. A text of at most 200 runes is one fragment; a longer one gives at most three of
// about 160 runes, those with the most different words of the query, cut between words, with an ellipsis where text was
// left out. Marks that were in the text are removed first, and bytes that are not UTF-8 become U+FFFD. Without a match
// it returns nil.
func (q Query) Highlight(text string) []string {
	text = unmarked(text)
	matches := q.matches(text)
	if len(matches) == 0 {
		return nil
	}
	if utf8.RuneCountInString(text) <= wholeText {
		return []string{mark(text, 0, len(text), matches)}
	}
	var fragments []string
	for _, w := range best(windows(text, matches)) {
		fragments = append(fragments, w.fragment(text))
	}
	return fragments
}

// unmarked returns a text without marks and without broken UTF-8.
func unmarked(text string) string {
	return strings.Map(func(r rune) rune {
		if r == markStart || r == markEnd {
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, "\uFFFD"))
}

// match is a run of bytes of a text that the query asks for.
type match struct {
	start, end int
	what       int // the term that matched, or the phrase counted on from the terms
}

// matches finds what the query asks for, in order and without overlaps. It compares as the index does.
func (q Query) matches(text string) []match {
	var spans []span
	for w := range words(text) {
		spans = append(spans, w)
	}
	var found []match
	for i, w := range spans {
		if t := q.term(w.word); t >= 0 {
			found = append(found, match{w.start, w.end, t})
		}
		for p, phrase := range q.Phrases {
			if phrase.at(spans[i:]) {
				found = append(found, match{w.start, spans[i+len(phrase)-1].end, len(q.Terms) + p})
			}
		}
	}
	return joined(found)
}

// term returns the first term that a word matches, -1 for none.
func (q Query) term(word string) int {
	stemmed := "" // found when first needed
	return slices.IndexFunc(q.Terms, func(t Term) bool {
		if t.Word == word || t.Prefix && strings.HasPrefix(word, t.Word) || t.Fuzzy && oneEdit(t.Word, word) {
			return true
		}
		if t.Stem == "" || t.Stem == word || stopWord(word) {
			return t.Stem == word
		}
		if stemmed == "" {
			stemmed = stem(word)
		}
		return t.Stem == stemmed
	})
}

// at reports whether words begin with the phrase.
func (p Phrase) at(spans []span) bool {
	if len(p) == 0 || len(spans) < len(p) {
		return false
	}
	for i, word := range p {
		if spans[i].word != word {
			return false
		}
	}
	return true
}

// joined makes one match of those that overlap, as a phrase and its words do. Matches come in the order of their starts.
func joined(found []match) []match {
	var out []match
	for _, m := range found {
		if n := len(out); n > 0 && m.start < out[n-1].end {
			out[n-1].end = max(out[n-1].end, m.end)
			continue
		}
		out = append(out, m)
	}
	return out
}

// mark returns the bytes from start to end with marks around the matches, which lie within.
func mark(text string, start, end int, matches []match) string {
	var b strings.Builder
	for _, m := range matches {
		b.WriteString(text[start:m.start])
		b.WriteRune(markStart)
		b.WriteString(text[m.start:m.end])
		b.WriteRune(markEnd)
		start = m.end
	}
	b.WriteString(text[start:end])
	return b.String()
}

// window is a stretch of a text that may become a fragment.
type window struct {
	start, end int // bytes
	matches    []match
}

// windows covers the matches with stretches of fragmentSize, each match in one of them.
func windows(text string, matches []match) []window {
	var out []window
	from := 0 // no window reaches back before the end of the one before
	for len(matches) > 0 {
		n := 1
		for n < len(matches) && utf8.RuneCountInString(text[matches[0].start:matches[n].end]) <= fragmentSize {
			n++
		}
		until := len(text)
		if n < len(matches) {
			until = matches[n].start
		}
		w := window{start: matches[0].start, end: matches[n-1].end, matches: slices.Clone(matches[:n])}
		w.clip(text)
		w.widen(text, from, until)
		out = append(out, w)
		from, matches = w.end, matches[n:]
	}
	return out
}

// clip cuts a single match that is longer than a fragment, such as a word without end.
func (w *window) clip(text string) {
	if kept := firstRunes(text[w.start:w.end], fragmentSize); len(kept) < w.end-w.start {
		w.end = w.start + len(kept)
		w.matches[0].end = w.end
	}
}

// widen takes in words around the matches: a third of the room before, the rest behind, and more before when the text
// ends. It stays between the bytes from and until.
func (w *window) widen(text string, from, until int) {
	room := fragmentSize - utf8.RuneCountInString(text[w.start:w.end])
	behind := firstRunes(text[w.end:until], room-room/3)
	room -= utf8.RuneCountInString(behind)
	before := lastRunes(text[from:w.start], room)
	w.start = wordStart(text, w.start-len(before), w.start)
	w.end = wordStop(text, w.end, w.end+len(behind))
}

// maxRun is the bytes without white space that are taken for one word; scripts that don't part words have longer runs.
const maxRun = 64

// wordStart returns the first byte at or after i where a word begins, at most limit: i itself at the start of the text.
func wordStart(text string, i, limit int) int {
	if i == 0 {
		return 0
	}
	stretch := text[i:limit]
	if space := strings.IndexFunc(stretch, unicode.IsSpace); space >= 0 {
		return limit - len(strings.TrimLeftFunc(stretch[space:], unicode.IsSpace))
	}
	if len(stretch) > maxRun {
		return limit - len(strings.TrimLeftFunc(stretch, unicode.IsMark))
	}
	return limit
}

// wordStop returns the last byte at or before i where a word ends, at least limit: i itself at the end of the text.
func wordStop(text string, limit, i int) int {
	if i == len(text) {
		return i
	}
	stretch := text[limit:i]
	if space := strings.LastIndexFunc(stretch, unicode.IsSpace); space >= 0 {
		return limit + len(strings.TrimRightFunc(stretch[:space], unicode.IsSpace))
	}
	if len(stretch) > maxRun {
		return i
	}
	return limit
}

// lastRunes returns the last n runes of a text.
func lastRunes(s string, n int) string {
	i := len(s)
	for ; n > 0 && i > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
	}
	return s[i:]
}

// best returns the windows with the most different terms and phrases, at most maxFragments, in the order of the text.
func best(all []window) []window {
	if len(all) > maxFragments {
		slices.SortStableFunc(all, func(a, b window) int { return cmp.Compare(b.variety(), a.variety()) })
		all = all[:maxFragments]
	}
	slices.SortFunc(all, func(a, b window) int { return cmp.Compare(a.start, b.start) })
	return all
}

func (w window) variety() int {
	seen := map[int]bool{}
	for _, m := range w.matches {
		seen[m.what] = true
	}
	return len(seen)
}

func (w window) fragment(text string) string {
	s := mark(text, w.start, w.end, w.matches)
	if w.start > 0 {
		s = ellipsis + s
	}
	if w.end < len(text) {
		s += ellipsis
	}
	return s
}
