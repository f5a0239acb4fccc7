package fulltext_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"forwhom/store/fulltext"
)

// shown writes the marks of a highlighted text as brackets.
func shown(fragments []string) string {
	return strings.NewReplacer("\uE000", "[", "\uE001", "]").Replace(strings.Join(fragments, "|"))
}

func TestHighlight(t *testing.T) {
	for _, c := range []struct{ name, query, text, want string }{
		{"a_word", "dialogue ", "Open dialogue works", "Open [dialogue] works"},
		{"every_time", "a red ", "red, Red; RED.", "[red], [Red]; [RED]."},
		{"a_stem", "college ", "Recovery Colleges", "Recovery [Colleges]"},
		{"a_beginning", "reco", "Recovery and record", "[Recovery] and [record]"},
		{"a_slip", "Seikula ", "Jaakko Seikkula, 2006", "Jaakko [Seikkula], 2006"},
		{"accents", "bergstrom ", "by Bergstro\u0308m and BERGSTRÖM's", "by [Bergstro\u0308m] and [BERGSTRÖM's]"},
		{"a_phrase_as_one", `"open dialogue"`, "The open, dialogue is open.", "The [open, dialogue] is open."},
		{"a_phrase_and_its_word", `"open dialogue" open `, "open dialogue open", "[open dialogue] [open]"},
		{"stop_words_only_when_asked", "what works ", "What works is what we ask", "What [works] is what we ask"},
		{"stop_words_when_alone", "what?", "What works", "[What] works"},
		{"no_match_gives_nothing", "soteria ", "Open dialogue", ""},
		{"an_empty_query_gives_nothing", "", "Open dialogue", ""},
		{"an_empty_text_gives_nothing", "open ", "", ""},
		{"html_stays_text", "bold ", "<b>bold</b> & <script>", "<b>[bold]</b> & <script>"},
		{"forged_marks_are_removed", "dialogue ", "\uE000Open\uE001 dia\uE001logue", "Open [dialogue]"},
		{"broken_utf8_is_replaced", "red ", "a\xff\xfe red", "a\uFFFD [red]"},
		{"right_to_left", "שלום ", "אמר שָׁלוֹם לכולם", "אמר [שָׁלוֹם] לכולם"},
		{"han", "神", "精神病", "精[神]病"},
		{"folding_that_changes_length", "strasse ", "Die ﬁne Straße", "Die ﬁne [Straße]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := shown(fulltext.Parse(c.query).Highlight(c.text)); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func TestHighlightLongText(t *testing.T) {
	fill := func(n int) string { return strings.Repeat("schöne wörter ", n) }
	for _, c := range []struct {
		name, query, text string
		fragments         int
		contains          string
	}{
		{"one_match_in_the_middle", "dialogue ", fill(40) + "open dialogue now " + fill(40), 1, "open [dialogue] now"},
		{"a_match_at_the_start", "dialogue ", "dialogue " + fill(40), 1, "[dialogue] schöne"},
		{"a_match_at_the_end", "dialogue ", fill(40) + "dialogue", 1, "wörter [dialogue]"},
		{"neighbours_share_a_fragment", "red blue ", fill(40) + "red and blue " + fill(40), 1, "[red] and [blue]"},
		{"three_fragments_of_many", "red ", strings.Repeat(fill(30)+"red ", 9), 3, "wörter [red] schöne"},
		{"the_fragment_with_most_words_is_among_them", "red blue ", strings.Repeat(fill(30)+"red ", 9) + "then red or blue", 3, "then [red] or [blue]"},
		{"no_spaces_at_all", "神 ", strings.Repeat("精病", 300) + "神" + strings.Repeat("精病", 300), 1, "病[神]精"},
		{"a_word_without_end", strings.Repeat("y", 70) + " ", strings.Repeat("y", 5000), 1, "[yyy"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := fulltext.Parse(c.query).Highlight(c.text)
			if len(got) != c.fragments || !strings.Contains(shown(got), c.contains) {
				t.Fatalf("got %d fragments %s, want %d with %s", len(got), shown(got), c.fragments, c.contains)
			}
			for _, f := range got {
				if n := utf8.RuneCountInString(unmark(f)); n < 60 || n > 162 {
					t.Errorf("fragment of %d runes: %s", n, f)
				}
				checkFragment(t, c.text, f)
				if c.name != "no_spaces_at_all" && c.name != "a_word_without_end" {
					for _, w := range strings.Fields(unmark(strings.Trim(f, "…"))) {
						if !strings.Contains(" "+c.text+" ", " "+w+" ") {
							t.Errorf("word %q was cut in %s", w, f)
						}
					}
				}
			}
		})
	}
}

// checkFragment tests what holds for every fragment: without marks and ellipses it is part of the text, marks come in
// pairs around something, and it is valid UTF-8.
func checkFragment(t *testing.T, text, fragment string) {
	t.Helper()
	text = unmark(strings.ToValidUTF8(text, "\uFFFD"))
	plain := unmark(fragment)
	inner := strings.TrimSuffix(strings.TrimPrefix(plain, "…"), "…")
	if plain != text && !strings.Contains(text, plain) && !strings.Contains(text, inner) {
		t.Errorf("%q is no part of %q", fragment, text)
	}
	if !utf8.ValidString(fragment) {
		t.Errorf("%q is not UTF-8", fragment)
	}
	inside, pairs, last := false, 0, rune(0)
	for _, r := range fragment {
		switch {
		case r == '\uE000' && !inside:
			inside = true
		case r == '\uE001' && inside && last != '\uE000':
			inside = false
			pairs++
		case r == '\uE000', r == '\uE001':
			t.Errorf("marks out of order in %q", fragment)
		}
		last = r
	}
	if inside || pairs == 0 {
		t.Errorf("%d pairs of marks in %q", pairs, fragment)
	}
}

func unmark(s string) string {
	return strings.NewReplacer("\uE000", "", "\uE001", "").Replace(s)
}

// What the index finds in a text, the highlighter marks in it, and the other way round.
func TestHighlightAgreesWithSearch(t *testing.T) {
	texts := []string{
		"Open dialogue in Tornio", "Dialogues, opened", "Trialogue", "triel of trail", "O'Brien’s recovery", "recoverd",
		"What works for whom", "精神病", "Straße 12", "CO₂ and H2O", "co\u00adoperate", "a dia\uE000logue", "not-for-profit",
	}
	var docs []fulltext.Doc
	for i, text := range texts {
		docs = append(docs, named(string(rune('a'+i)), text))
	}
	x := open(t, docs...)
	for _, query := range []string{
		"dialogue", "dialogue ", "dialo", "trial ", "trial", "obrien", "recovery ", "recovered ", "what", "what works", "神", "strasse",
		"co2", "cooperate", `"open dialogue"`, `"what works"`, "profit", "not for", "dialogeu ", "dailogue ", "diallogue ", "ialogue ",
	} {
		q := fulltext.Parse(query)
		if len(q.Terms)+len(q.Phrases) > 1 {
			continue // a text with some of the words has marks without being a match
		}
		found := " " + ids(find(t, x, query, everything)) + " "
		for i, text := range texts {
			marked := q.Highlight(text)
			if isFound := strings.Contains(found, " "+docs[i].ID+" "); isFound != (marked != nil) {
				t.Errorf("%q in %q: found %v, marked %s", query, text, isFound, shown(marked))
			}
		}
	}
}
