package neo4j

import (
	"math"
	"strings"
	"time"
	"unicode/utf8"

	"forwhom/kg"
	"forwhom/store/fulltext"
)

// Sort keys. Lists are ordered by what is kept as <property>_key and, where the order descends, as <property>_desc: both
// ascend as the list does, both are there for every node of the kind, and unknown values are last in both. So every order
// ascends by each of its keys and by id, which is what an index gives without sorting.
//
// A number or a date has its negative for the descending order. A text has its mirror image: see mirrored. Keys of texts
// are cut to maxKey bytes, since an index takes no more than 8 KB; texts that begin alike for so long go by id.
const (
	unknownText     = "\U0010FFFF" // after every text
	unknownMirrored = "\u0083"     // after every mirrored text
	unknownInt      = math.MaxInt64
	maxKey          = 1000
)

// ordered reports whether a property has sort keys of its own. Ids are their own.
func ordered(p kg.Property) bool { return p.Sort && p.Type != kg.IDType && !p.List }

// sortKey is one key of an order: a property that is never absent, and the direction in which an index on it is walked.
type sortKey struct {
	name string
	down bool // only ids
}

func sortKeyOf(p kg.Property, desc bool) sortKey {
	switch {
	case p.Type == kg.IDType:
		return sortKey{property(p.Name), desc}
	case desc:
		return sortKey{property(p.Name) + "_desc", false}
	}
	return sortKey{property(p.Name) + "_key", false}
}

// keyValue returns the sort key of a value, nil for unknown; or of a cursor's key, which is the value's fold or first day.
func keyValue(t kg.Type, desc bool, v any) any {
	switch t {
	case kg.IDType:
		return v
	case kg.String, kg.Enum:
		return textKey(t, desc, v)
	case kg.Float:
		f, known := v.(float64)
		switch {
		case !known:
			return math.Inf(1)
		case desc:
			return 0 - f // not -f: there is one zero
		}
		return f + 0
	}
	n, known := number(t, v)
	switch {
	case !known:
		return int64(unknownInt)
	case desc:
		return -n
	}
	return n
}

func textKey(t kg.Type, desc bool, v any) string {
	s, known := v.(string)
	switch {
	case !known && desc:
		return unknownMirrored
	case !known:
		return unknownText
	case t == kg.String:
		s = kg.Fold(s)
	}
	if s = fulltext.FirstBytes(s, maxKey); desc {
		return mirrored(s)
	}
	return s
}

// mirrored returns a text that comes before another's where the text comes after the other. Characters of ASCII change
// places in U+0002 to U+0081; any other is U+0001, before all of these, and its counterpart from the other end of
// Unicode. U+0082 at the end comes after everything that may follow, so that what is longer is before.
func mirrored(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r < utf8.RuneSelf {
			b.WriteRune(0x81 - r)
			continue
		}
		b.WriteByte(1)
		b.WriteRune(opposite(r))
	}
	b.WriteRune(0x82)
	return b.String()
}

// opposite counts a character from the other end of Unicode, in which surrogates have no place.
func opposite(r rune) rune {
	const surrogates, first = 0x800, 0xD800
	if r >= first {
		r -= surrogates
	}
	if r = unicodeEnd - surrogates - r; r >= first {
		r += surrogates
	}
	return r
}

const unicodeEnd = 0x10FFFF

// number returns what a date, a moment or a whole number is ordered by.
func number(t kg.Type, v any) (int64, bool) {
	switch v := v.(type) {
	case int64:
		return v, true
	case string:
		if t == kg.PartialDateType {
			return day(kg.FirstDay(v)), true
		}
		at, err := time.Parse(time.RFC3339, v)
		return at.Unix(), err == nil
	}
	return 0, false
}

// day returns a full date as a number: "2016-01-15" gives 20160115.
func day(date string) (n int64) {
	for _, c := range []byte(date) {
		if c != '-' {
			n = n*10 + int64(c-'0')
		}
	}
	return n
}

// cursorKey returns the sort key that a cursor has of a value: a text's fold, a date's first day, else the value.
func cursorKey(t kg.Type, v any) any {
	s, ok := v.(string)
	switch {
	case ok && t == kg.String:
		return kg.Fold(s)
	case ok && t == kg.PartialDateType:
		return kg.FirstDay(s)
	}
	return v
}
