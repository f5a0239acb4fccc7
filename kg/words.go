package kg

import "strings"

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
