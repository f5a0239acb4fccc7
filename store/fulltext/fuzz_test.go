package fulltext_test

import (
	"context"
	"strings"
	"testing"

	"forwhom/store/fulltext"
)

func seedTexts() []string {
	return []string{
		"", "open dialogue", `"open dialogue"`, `un"balanced`, "name:foo AND (bar* OR /b.z/~2)^5 +x -y", "*", "\x00", "\xff\xfe",
		"What works?", "the of", "Bergstro\u0308m", "שָׁלוֹם", "精神", "😀", "\uE000fake\uE001", strings.Repeat("a ", 300),
		strings.Repeat("é", 300), strings.Repeat("𝒳", 40), "ﷺﷺﷺ", "'s's's", "İstanbul", strings.Repeat("ab'", 90), "Straße's",
	}
}

func FuzzSearch(f *testing.F) {
	for _, text := range seedTexts() {
		f.Add(text)
	}
	x := open(f, append(library(), named("fuzz", "seeds", seedTexts()...))...)
	f.Fuzz(func(t *testing.T, text string) {
		q := fulltext.Parse(text)
		req := fulltext.Request{Limit: 10, MaxLevel: fulltext.Editors, CountKinds: true}
		r, err := x.Search(context.Background(), q, req)
		if err != nil {
			t.Fatalf("search %q: %v", text, err)
		}
		if r.Total != len(r.Hits) || r.Kinds["Study"] != r.Total || q.Empty() && r.Total > 0 {
			t.Fatalf("search %q: %+v", text, r)
		}
		for _, fragment := range q.Highlight(text) {
			checkFragment(t, text, fragment)
		}
		if len(q.Terms) > 0 && len(q.Phrases) == 0 && q.Highlight(text) == nil {
			t.Fatalf("%q does not match itself: %v", text, q)
		}
	})
}

func FuzzHighlight(f *testing.F) {
	for i, text := range seedTexts() {
		f.Add(seedTexts()[(i+1)%len(seedTexts())], text)
		f.Add("a open dial", strings.Repeat(text+" ", 4))
	}
	f.Fuzz(func(t *testing.T, query, text string) {
		fragments := fulltext.Parse(query).Highlight(text)
		if len(fragments) > 3 {
			t.Fatalf("%d fragments", len(fragments))
		}
		for _, fragment := range fragments {
			checkFragment(t, text, fragment)
			if n := len([]rune(unmark(fragment))); n > 200 {
				t.Errorf("fragment of %d runes", n)
			}
		}
	})
}
