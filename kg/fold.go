package kg

import (
	"strings"
	"unicode"
)

// Fold returns the form in which texts are compared and ordered: lower case, without accents, white space runs as one
// space, none at the ends. "Bergström  et al." gives "bergstrom et al.".
func Fold(s string) string {
	if plain(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		if unicode.IsSpace(r) {
			space = b.Len() > 0
			continue
		}
		if unicode.Is(unicode.Mn, r) { // a combining accent
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		foldRune(&b, r)
	}
	return b.String()
}

// plain reports whether a text is its own fold, as most keys are: ASCII without capitals and with single spaces.
func plain(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 0x80 || c >= 'A' && c <= 'Z' || c < ' ' || c == ' ' && (i == 0 || i == len(s)-1 || s[i-1] == ' ') {
			return false
		}
	}
	return true
}

func foldRune(b *strings.Builder, r rune) {
	switch {
	case r < 0x80:
		b.WriteRune(unicode.ToLower(r))
	default:
		if base, ok := unaccented[r]; ok {
			b.WriteString(base)
			return
		}
		b.WriteRune(unicode.ToLower(r))
	}
}
