package plan

import (
	"encoding/json"
	"math"
	"reflect"
	"testing"
	"unicode/utf8"
)

// In the package, since cursors and strings are written nowhere else on their own.

func TestACursorReadsBackWhatWasWritten(t *testing.T) {
	for _, keys := range [][]any{
		nil, {nil}, {"a", int64(-5), 1.5, nil}, {"", "ümlaut 🙂"}, {int64(math.MaxInt64), math.Inf(1)}, {string(make([]byte, 300))},
	} {
		text := string(appendCursor(nil, 42, keys, "study:x"))
		c, ok := readCursor(text, 42, len(keys))
		if !ok || c.ID != "study:x" || len(c.Keys) != len(keys) || len(keys) > 0 && !reflect.DeepEqual(c.Keys, keys) {
			t.Errorf("%v became %v, %v", keys, c, ok)
		}
		if _, ok := readCursor(text, 43, len(keys)); ok {
			t.Errorf("%v: a cursor of another list was taken", keys)
		}
		if _, ok := readCursor(text[:len(text)/2], 42, len(keys)); ok && len(keys) > 0 && len(text) > 40 {
			t.Errorf("%v: half a cursor was taken", keys)
		}
	}
}

func TestAnOffsetCursorReadsBackWhatWasWritten(t *testing.T) {
	for _, offset := range []int{0, 1, 127, 128, math.MaxInt32} {
		text := OffsetCursor("whatWorks {}", 7, offset)
		if v, o, ok := ReadOffsetCursor(text, "whatWorks {}"); !ok || v != 7 || o != offset {
			t.Errorf("%d became %d at %d, %v", offset, o, v, ok)
		}
		if _, _, ok := ReadOffsetCursor(text, "whatWorks {a}"); ok {
			t.Error("a cursor of another question was taken")
		}
	}
	for _, broken := range []string{"", "x", "AAAA", "*", string(appendOffset(nil, hashList("q"), 1, 1)) + "AA"} {
		if _, _, ok := ReadOffsetCursor(broken, "q"); ok {
			t.Errorf("%q was taken", broken)
		}
	}
	if _, ok := readOffset(string(appendOffset(nil, hashList("q"), 1, math.MaxInt32+1)), hashList("q")); ok {
		t.Error("an offset beyond all lists was taken")
	}
}

func FuzzReadCursor(f *testing.F) {
	f.Add(string(appendCursor(nil, 1, []any{"a", int64(1)}, "study:x")), 2)
	f.Add(string(appendOffset(nil, 1, 3, 9)), 0)
	f.Fuzz(func(t *testing.T, text string, n int) {
		if n < 0 || n > 10 {
			return
		}
		if c, ok := readCursor(text, 1, n); ok {
			again, ok := readCursor(string(appendCursor(nil, 1, c.Keys, c.ID)), 1, n)
			if !ok || len(again.Keys) != n || again.ID != c.ID {
				t.Fatalf("%v became %v", c, again)
			}
		}
	})
}

func FuzzStringsAreJSON(f *testing.F) {
	for _, s := range []string{"", "plain", "\"\\\n\t\r\x00\x1f", "🙂\u2028", "\xff\xfe", "a\xc3"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		written := appendString(nil, s)
		var back string
		if err := json.Unmarshal(written, &back); err != nil {
			t.Fatalf("%q is written as %s: %v", s, written, err)
		}
		if utf8.ValidString(s) && back != s {
			t.Fatalf("%q comes back as %q", s, back)
		}
		var want string
		std, err := json.Marshal(s)
		if err != nil || json.Unmarshal(std, &want) != nil || want != back {
			t.Fatalf("%q: %q, but the standard library reads %q", s, back, want)
		}
	})
}

func TestNumbersAreWrittenAsTheStandardLibraryDoes(t *testing.T) {
	for _, v := range []float64{0, 1, -1, 0.1, 36.2, 1e-6, 9.9e-7, 1e20, 1e21, -1e21, 123456789.125, math.MaxFloat64, math.SmallestNonzeroFloat64} {
		var got, want float64
		if err := json.Unmarshal(appendFloat(nil, v), &got); err != nil {
			t.Errorf("%v is written as %s", v, appendFloat(nil, v))
		}
		if want = v; got != want {
			t.Errorf("%v comes back as %v", want, got)
		}
		if len(appendFloat(nil, v)) > 30 {
			t.Errorf("%v is written at length", v)
		}
	}
	for _, v := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		if got := string(appendFloat(nil, v)); got != "null" {
			t.Errorf("%v is written as %s", v, got)
		}
	}
}
