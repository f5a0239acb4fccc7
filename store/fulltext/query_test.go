package fulltext_test

import (
	"strings"
	"testing"

	"forwhom/store/fulltext"
)

func TestParse(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"words_are_folded_and_stemmed", "Recovery Colleges ", "recovery/recoveri~ colleges/colleg~"},
		{"the_last_word_is_unfinished", "open dialo", "open dialo*~"},
		{"a_finished_last_word_is_not", "open dialo ", "open dialo~"},
		{"one_letter_is_no_prefix", "vitamin d", "vitamin~ d"},
		{"accents_and_case_are_folded", "BERGSTRÖM Bergstro\u0308m Łódź", "bergstrom~ lodz*"},
		{"possessives_and_apostrophes_go", "Seikkula's O'Brien’s don't ", "seikkula~ obrien~ dont"},
		{"stop_words_are_left_out", "the effect of housing on what? ", "effect~ housing/hous~"},
		{"nothing_but_stop_words_is_literal", "What is it?", "what is it"},
		{"stop_words_beside_a_phrase_are_left_out", `what "open dialogue"`, `"open dialogue"`},
		{"phrases_keep_their_stop_words", `"One flew over the nest" cuckoo`, `cuckoo*~ "one flew over the nest"`},
		{"typographic_quotes_are_quotes", "“open dialogue” «soteria»", `"open dialogue" "soteria"`},
		{"a_quote_without_partner_is_ignored", `open "dialogue`, "open dialogue/dialogu*~"},
		{"three_quotes_are_one_phrase", `"a" b "c`, `b c "a"`},
		{"digits_are_never_fuzzy", "covid19x 2006 ", "covid19x 2006"},
		{"query_syntax_is_only_text", `name:foo NOT (bar* || /baz/~2) ^5 +x -y \"q`, "name foo not bar baz 2 5 x y q"},
		{"emoji_and_controls_part_words", "red\x00blue\u200b😀green\x1b[31m", "red blue green~ 31m*"},
		{"emoji_alone_is_empty", "😀 … ?!", ""},
		{"invalid_utf8_parts_words", "red\xff\xfeblue ", "red blue"},
		{"empty_is_empty", "", ""},
		{"right_to_left_is_read", "שָׁלוֹם ", "שלום"},
		{"marks_inside_a_word_vanish", "re\uE000d\uE001 ", "red"},
		{"repeated_words_count_once", "red red RED", "red*"},
		{"han_characters_are_words", "精神 ", "精 神"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := fulltext.Parse(c.text).String(); got != c.want {
				t.Errorf("Parse(%q) = %s, want %s", c.text, got, c.want)
			}
		})
	}
}

func TestParseIsBounded(t *testing.T) {
	many := make([]string, 5000)
	for i := range many {
		many[i] = strings.Repeat("x", i%90+1)
	}
	q := fulltext.Parse(strings.Join(many, " ") + ` "` + strings.Join(many, " ") + `"`)
	n := len(q.Terms)
	for _, p := range q.Phrases {
		n += len(p)
	}
	if n != 32 {
		t.Errorf("got %d words, want 32", n)
	}
	for _, term := range fulltext.Parse(strings.Repeat("ﷺ", 4000) + " " + strings.Repeat("é", 9000)).Terms {
		if got := len([]rune(term.Word)); got > 64 {
			t.Errorf("a word of %d runes, want at most 64", got)
		}
	}
}
