package synthetic

import (
	"math/rand/v2"
	"strings"
)

// ordinary are words of the field, spread among the made-up ones so that texts look like texts.
var ordinary = strings.Fields(`family children care conference parents network crisis carers support outcomes trial months
	practitioners services decision meeting placement recovery school risk community treatment social relatives kinship
	plan safety dialogue psychosis hospital housing income hearing court leaving young adults peer sibling wellbeing`)

const (
	vocabularySize = 20_000 // words that texts are made of
	commonness     = 1.07   // Zipf's exponent
	flatness       = 10     // how flat Zipf's curve is at its top
)

// writer makes texts whose words are as unevenly common as those of real ones.
type writer struct {
	words []string
	zipf  *rand.Zipf
	b     strings.Builder
}

func newWriter(r *rand.Rand) *writer {
	w := &writer{words: make([]string, vocabularySize), zipf: rand.NewZipf(r, commonness, flatness, vocabularySize-1)}
	for i := range w.words {
		w.words[i] = madeUp(i)
	}
	for i, word := range ordinary {
		w.words[10*i] = word
	}
	return w
}

// madeUp returns the ith made-up word, all of them different.
func madeUp(i int) string {
	const onsets, vowels = "bcdfghjklmnprstv", "aeiou"
	var b []byte
	for i += len(onsets) * len(vowels); i > 0; i /= len(onsets) * len(vowels) {
		at := i % (len(onsets) * len(vowels))
		b = append(b, onsets[at/len(vowels)], vowels[at%len(vowels)])
	}
	return string(append(b, 'n'))
}

// text returns a sentence of so many words.
func (w *writer) text(words int) string {
	w.b.Reset()
	for i := range words {
		if i > 0 {
			w.b.WriteByte(' ')
		}
		word := w.words[w.zipf.Uint64()]
		if i == 0 {
			w.b.WriteString(strings.ToUpper(word[:1]) + word[1:])
			continue
		}
		w.b.WriteString(word)
	}
	return w.b.String()
}
