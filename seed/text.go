package seed

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// lineLimit and textLimit are the most characters that a name and any other text may have. Longer ones are mostly copied
// and not our own words, or belong into several nodes.
const (
	lineLimit = 300
	textLimit = 4000
)

// paragraphs are the texts that may have several lines.
var paragraphs = []string{"summary", "statement", "caveat", "text", "question", "aim", "sampleText", "designText", "comparator"}

// wrongText says what is wrong with a text of a property, "" where it is fine.
func wrongText(property, text string) string {
	_, last, _ := strings.Cut(property, ".")
	limit, oneLine := textLimit, true
	switch {
	case property == "name", property == "title", property == "aliases":
		limit = lineLimit
	default:
		for _, p := range paragraphs {
			oneLine = oneLine && property != p && last != p
		}
	}
	if n := utf8.RuneCountInString(text); n > limit {
		return fmt.Sprintf("%s has %d characters, more than %d: shorten it", property, n, limit)
	}
	for _, c := range text {
		switch {
		case c == '\n' && oneLine:
			return fmt.Sprintf("%s has several lines: write it in one", property)
		case c != '\n' && hidden(c):
			return fmt.Sprintf("%s has the character U+%04X, which cannot be seen or printed: take it out", property, c)
		}
	}
	return ""
}

// hidden reports whether a character is one that no text of ours has: control characters, those that turn the direction
// of writing, private ones (search marks its matches with them), and the mark of a damaged text.
func hidden(c rune) bool {
	return unicode.Is(unicode.Cc, c) || unicode.Is(unicode.Co, c) || unicode.Is(unicode.Bidi_Control, c) ||
		unicode.Is(unicode.Noncharacter_Code_Point, c) || c == '\uFEFF' || c == utf8.RuneError
}
