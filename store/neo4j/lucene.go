package neo4j

import (
	"strconv"
	"strings"

	"forwhom/kg"
	"forwhom/store/fulltext"
)

// maxForgiven is how many words of a query forgive a slip. Each may stand for dozens of words of the index, and Lucene
// takes no more than about a thousand words in all; a longer question says enough.
const maxForgiven = 6

// How much a match counts by how it came about, beside the weight of where it is.
const (
	stemBoost  = "2"
	looseBoost = "0.5" // a longer word, or one with a slip
)

// luceneQuery writes a parsed search text in the syntax of the full-text index: all its terms, all its phrases, of some
// kinds (none: all), and nothing that the reader may not see. Words are letters, digits and marks only, folded, so none of
// them means anything to that syntax; operators are in capitals.
func luceneQuery(q fulltext.Query, kinds []kg.Kind, reader kg.Reader) string {
	if q.Empty() {
		return "_tags:none"
	}
	var b strings.Builder
	b.WriteString("+_tags:(" + strings.Join(seen(reader), " ") + ")^0")
	if len(kinds) > 0 {
		tags := make([]string, len(kinds))
		for i, k := range kinds {
			tags[i] = kindTag(k)
		}
		b.WriteString(" +_tags:(" + strings.Join(tags, " ") + ")^0")
	}
	forgiven := 0
	for _, t := range q.Terms {
		if t.Fuzzy {
			forgiven++
		}
		writeTerm(&b, t, t.Fuzzy && forgiven <= maxForgiven)
	}
	for _, p := range q.Phrases {
		writePhrase(&b, p)
	}
	return b.String()
}

// seen are the tags of which a hit has one.
func seen(reader kg.Reader) (tags []string) {
	for role := kg.Anonymous; role <= reader.Role; role++ {
		tags = append(tags, levelTag(role))
	}
	if reader.ID != "" {
		tags = append(tags, authorTag(reader.ID))
	}
	return tags
}

func writeTerm(b *strings.Builder, t fulltext.Term, forgives bool) {
	b.WriteString(" +(")
	for weight := maxWeight; weight >= 1; weight-- {
		field, boost := wordsName(weight)+":", "^"+strconv.Itoa(2*weight)
		b.WriteString(field + t.Word + boost + " ")
		if t.Stem != "" && t.Stem != t.Word {
			b.WriteString(field + t.Stem + "^" + strconv.Itoa(weight) + " ")
		}
		if t.Prefix {
			b.WriteString(field + t.Word + "*^" + looseBoost + " ")
		}
		if forgives {
			b.WriteString(field + t.Word + "~1^" + looseBoost + " ")
		}
	}
	if t.Stem != "" {
		b.WriteString("_stems:" + t.Stem + "^" + stemBoost)
	}
	b.WriteString(")")
}

func writePhrase(b *strings.Builder, p fulltext.Phrase) {
	b.WriteString(" +(")
	for weight := maxWeight; weight >= 1; weight-- {
		b.WriteString(wordsName(weight) + `:"` + strings.Join(p, " ") + `"^` + strconv.Itoa(weight) + " ")
	}
	b.WriteString(")")
}
