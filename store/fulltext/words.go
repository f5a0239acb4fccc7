package fulltext

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
	"golang.org/x/text/unicode/norm"
)

// The marks around a match in a highlighted text. They are private-use characters: never part of a word, and taken out
// of any text before it is marked, so that a stored text cannot pretend to be a match.
const (
	markStart = '\uE000'
	markEnd   = '\uE001'
)

// maxWord is the number of runes of a word that count. Longer words meet when they begin alike.
const maxWord = 64

// span is one word of a text: its folded form, and the bytes it came from.
type span struct {
	word       string
	start, end int
}

// words yields the words of a text in order. Whatever is neither letter, digit nor accent parts two words, except an
// apostrophe between letters and invisible characters (soft hyphen, direction marks). Each Han character is a word,
// since nothing parts words there.
func words(text string) iter.Seq[span] {
	return func(yield func(span) bool) {
		for start := 0; start < len(text); {
			r, size := utf8.DecodeRuneInString(text[start:])
			if !unicode.IsLetter(r) && !unicode.IsNumber(r) {
				start += size
				continue
			}
			end := start + size
			if !unicode.Is(unicode.Han, r) {
				end = wordEnd(text, end)
			}
			if w := fold(text[start:end]); w != "" && !yield(span{w, start, end}) {
				return
			}
			start = end
		}
	}
}

// wordEnd returns where the word ends whose first rune ends at byte i.
func wordEnd(text string, i int) int {
	end := i
	for joined := false; i < len(text); {
		if c := text[i]; c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' { // the usual case, quickly
			i++
			end, joined = i, false
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case unicode.Is(unicode.Han, r):
			return end
		case unicode.IsLetter(r), unicode.IsNumber(r), unicode.IsMark(r):
			end, joined = i+size, false
		case invisible(r):
		case apostrophe(r) && !joined:
			joined = true
		default:
			return end
		}
		i += size
	}
	return end
}

func apostrophe(r rune) bool { return r == '\'' || r == '\u2019' }

func invisible(r rune) bool { return r == markStart || r == markEnd || unicode.Is(unicode.Cf, r) }

// fold returns the form in which words are compared. It reads no more than the first runes of a very long word, and may
// return "" when nothing but accents is left.
func fold(raw string) string {
	if lowerASCII(raw) {
		return raw
	}
	var b strings.Builder
	for _, r := range norm.NFKD.String(visible(raw)) {
		if accent(r) {
			continue
		}
		r = unicode.ToLower(r)
		switch {
		case apostrophe(r):
			b.WriteByte('\'')
		case unlike(r) != "":
			b.WriteString(unlike(r))
		case unicode.IsLetter(r), unicode.IsNumber(r), unicode.IsMark(r):
			b.WriteRune(r)
		}
	}
	w := strings.TrimSuffix(b.String(), "'s")
	return firstRunes(norm.NFC.String(strings.ReplaceAll(w, "'", "")), maxWord)
}

// lowerASCII reports whether a word is its own folded form, as most are.
func lowerASCII(w string) bool {
	for i := range len(w) {
		if c := w[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return false
		}
	}
	return len(w) <= maxWord
}

// visible drops invisible characters and what lies beyond the runes that can count.
func visible(raw string) string {
	raw = strings.Map(func(r rune) rune {
		if invisible(r) {
			return -1
		}
		return r
	}, firstRunes(raw, 4*maxWord))
	return firstRunes(raw, maxWord+len("'s"))
}

// accent reports whether a rune only decorates the letter before it: accents of Latin, Greek and Cyrillic, vowel points of
// Hebrew and Arabic. Vowel signs of other scripts are letters of their own.
func accent(r rune) bool {
	return unicode.Is(unicode.Mn, r) && (unicode.Is(unicode.Inherited, r) || unicode.Is(unicode.Hebrew, r))
}

// unlike returns how letters are written by people who lack them, where Unicode does not take them apart.
func unlike(r rune) string {
	switch r {
	case 'ß':
		return "ss"
	case 'æ':
		return "ae"
	case 'œ':
		return "oe"
	case 'ø':
		return "o"
	case 'đ', 'ð':
		return "d"
	case 'ł':
		return "l"
	case 'þ':
		return "th"
	case 'ı':
		return "i"
	case 'ς':
		return "σ"
	}
	return ""
}

// firstRunes returns the first n runes of a text.
func firstRunes(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}

// stem takes the English ending off a folded word: "recovering" and "recovery" differ, "colleges" and "college" meet.
// A word in another script or with digits is its own stem.
func stem(word string) string {
	for i := range len(word) {
		if word[i] < 'a' || word[i] > 'z' {
			return word
		}
	}
	env := snowballstem.NewEnv(word)
	english.Stem(env)
	return env.Current()
}

// stopWord reports whether a word says too little to be searched for when other words are there. The words that questions
// are made of belong here, "not" and "without" don't: they turn a finding round.
func stopWord(w string) bool {
	switch w {
	case "a", "an", "the", "this", "that", "these", "those", "there",
		"and", "or", "but", "if", "as", "than", "then", "so",
		"of", "in", "on", "at", "by", "for", "from", "to", "with", "into", "about",
		"is", "are", "was", "were", "be", "been", "being", "am",
		"do", "does", "did", "has", "have", "had", "can", "could", "will", "would", "should", "may", "might",
		"i", "you", "he", "she", "it", "we", "they", "my", "your", "his", "her", "its", "our", "their", "them",
		"what", "which", "who", "whom", "whose", "when", "where", "why", "how":
		return true
	}
	return false
}
