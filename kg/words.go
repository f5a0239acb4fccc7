package kg

import (
	"strings"
	"unicode"
)

// Words puts an enum value into words: "FAMILY_MEMBER" becomes "family member".
func Words[T ~string](value T) string {
	return strings.ToLower(strings.ReplaceAll(string(value), "_", " "))
}

// Agree picks the word that goes with a number: that of one, or that of none or several.
func Agree(n int, one, several string) string {
	if n == 1 {
		return one
	}
	return several
}

// Join joins parts as a sentence does: "a", "a and b", "a, b and c".
func Join(parts []string, word string) string {
	if len(parts) < 2 {
		return strings.Join(parts, "")
	}
	last := len(parts) - 1
	return strings.Join(parts[:last], ", ") + " " + word + " " + parts[last]
}

// Quote puts a text into quotation marks, and its own into single ones: “The ‘Think Family’ agenda”. A straight mark opens
// at the start and after a space or a bracket, else it closes.
func Quote(text string) string {
	var b strings.Builder
	before := ' '
	for _, r := range text {
		switch {
		case r == '“', r == '"' && (unicode.IsSpace(before) || strings.ContainsRune("([{-–—/‘", before)):
			b.WriteRune('‘')
		case r == '”', r == '"':
			b.WriteRune('’')
		default:
			b.WriteRune(r)
		}
		before = r
	}
	return "“" + b.String() + "”"
}
