package fulltext_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"strings"
	"testing"

	"forwhom/store/fulltext"
)

func library() []fulltext.Doc {
	return []fulltext.Doc{
		named("seikkula", "Seikkula 2006", "Five-year experience of first-episode psychosis in open dialogue."),
		named("bergstrom", "Bergström 2018", "Long-term outcomes of open dialogue in nineteen years of registers"),
		named("soteria", "Soteria house", "A crisis house without much medication; residents recovered at home."),
		named("college", "Recovery colleges in England", "Colleges where people with experience teach."),
		named("what", "What works", "About nothing."),
		named("marks", "Psy\uE000cho\uE001logy", "<b>bold</b>"),
	}
}

func TestSearchFinds(t *testing.T) {
	x := open(t, library()...)
	for _, c := range []struct{ name, text, want string }{
		{"a_word_in_any_field", "dialogue ", "bergstrom seikkula"},
		{"all_words_across_fields", "seikkula psychosis ", "seikkula"},
		{"nothing_when_a_word_is_missing", "seikkula soteria ", ""},
		{"without_regard_to_accents", "bergstrom ", "bergstrom"},
		{"with_accents", "BERGSTRÖM ", "bergstrom"},
		{"with_decomposed_accents", "Bergstro\u0308m ", "bergstrom"},
		{"by_stem", "college ", "college"},
		{"by_another_ending", "experienced teaching ", "college"},
		{"the_last_word_by_its_beginning", "reco", "college soteria"},
		{"no_beginning_when_a_space_follows", "reco ", ""},
		{"a_missing_letter", "Seikula ", "seikkula"},
		{"swapped_letters", "Siekkula ", "seikkula"},
		{"a_wrong_first_letter", "Zeikkula ", "seikkula"},
		{"no_slip_in_a_short_word", "hume ", ""},
		{"a_phrase", `"open dialogue"`, "bergstrom seikkula"},
		{"a_phrase_in_its_order_only", `"dialogue open"`, ""},
		{"a_phrase_of_stop_words", `"what works"`, "what"},
		{"no_phrase_across_fields", `"2006 five"`, ""},
		{"stop_words_when_there_is_nothing_else", "what?", "what"},
		{"a_name_that_begins_with_a_stop_word", "What works?", "what"},
		{"words_parted_by_marks_as_one", "psychology ", "marks"},
		{"nothing_for_nothing", "", ""},
		{"nothing_for_syntax", "*:*", ""},
		{"nothing_for_a_wildcard", "*", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := find(t, x, c.text, everything)
			if got := set(r); got != c.want || r.Total != len(r.Hits) {
				t.Errorf("%q found %q (total %d), want %q", c.text, got, r.Total, c.want)
			}
		})
	}
}

func TestSearchOrders(t *testing.T) {
	alias := named("alias", "Another name")
	alias.Fields = append(alias.Fields, fulltext.Field{Text: "Hearing voices", Weight: 3}, fulltext.Field{Text: "group work", Weight: 3})
	conferences := named("conferences", "Something quite else that is long enough to come later")
	conferences.Fields = append(conferences.Fields, fulltext.Field{Text: "The Meeting", Weight: 3}, fulltext.Field{Text: "FM", Weight: 3})
	x := open(t,
		named("z-name", "Trial"), named("a-name", "Trial"),
		named("stem", "Trials"), named("longer", "Trialogue"), named("slip", "Triel"),
		named("summary", "Other", "a trial of something"),
		named("hidden-in-much", "Other", "trial "+strings.Repeat("many other words ", 60)),
		alias,
		named("echo", "Think child, think parent, think family"), named("itself", "Think Family"),
		conferences, named("camden", "Camden Meeting Service", "meeting meeting"),
	)
	for _, c := range []struct{ name, text, want string }{
		{"a_name_that_says_a_word_again_is_no_more_about_it", "think family", "itself echo"},
		{"what_is_called_just_so_leads", "the meeting", "conferences camden"},
		{"what_is_called_almost_so_does_not", "meeting", "camden conferences"},
		{"word_stem_longer_slip_and_ties_by_id", "trial", "a-name z-name stem longer summary slip hidden-in-much"},
		{"phrase_within_one_alias", `"hearing voices"`, "alias"},
		{"no_phrase_across_two_aliases", `"voices group"`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := find(t, x, c.text, everything)
			if got := ids(r); got != c.want {
				t.Errorf("%q gave %+v, want %q", c.text, r.Hits, c.want)
			}
		})
	}
}

func TestSearchHidesAndCounts(t *testing.T) {
	var docs []fulltext.Doc
	for i := range 300 {
		docs = append(docs, fulltext.Doc{
			ID: fmt.Sprintf("n:%03d", i), Kind: []string{"Study", "Finding", "Plan"}[i%3], Level: i / 100,
			Fields: []fulltext.Field{{Text: fmt.Sprintf("housing number%d", i), Weight: 1 + i%2}},
		})
	}
	x := open(t, docs...)
	for _, c := range []struct {
		name  string
		req   fulltext.Request
		total int
		kinds map[string]int
	}{
		{"the_public_sees_public", fulltext.Request{MaxLevel: fulltext.Public}, 100, map[string]int{"Study": 34, "Finding": 33, "Plan": 33}},
		{"partners_see_more", fulltext.Request{MaxLevel: fulltext.Partners}, 200, map[string]int{"Study": 67, "Finding": 67, "Plan": 66}},
		{"editors_see_all", fulltext.Request{MaxLevel: fulltext.Editors}, 300, map[string]int{"Study": 100, "Finding": 100, "Plan": 100}},
		{"a_level_above_all_sees_all", fulltext.Request{MaxLevel: 99}, 300, map[string]int{"Study": 100, "Finding": 100, "Plan": 100}},
		{"a_level_below_all_sees_nothing", fulltext.Request{MaxLevel: -1}, 0, map[string]int{}},
		{"wanted_kinds_alone_count", fulltext.Request{Kinds: []string{"Plan", "Study"}}, 67, map[string]int{"Study": 34, "Plan": 33}},
		{"an_unknown_kind_counts_nothing", fulltext.Request{Kinds: []string{"plan", ""}}, 0, map[string]int{}},
		{"refused_matches_do_not_count", fulltext.Request{Keep: func(id string) bool { return id < "n:010" }}, 10, map[string]int{"Study": 4, "Finding": 3, "Plan": 3}},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.req.CountKinds = true
			r := find(t, x, "housing", c.req)
			if r.Total != c.total || !maps.Equal(r.Kinds, c.kinds) || r.Hits != nil {
				t.Errorf("got %d %v %v, want %d %v and no hits", r.Total, r.Kinds, r.Hits, c.total, c.kinds)
			}
			c.req.Limit = 7
			for _, h := range find(t, x, "housing", c.req).Hits {
				var i int
				fmt.Sscanf(h.ID, "n:%d", &i)
				if docs[i].Level > c.req.MaxLevel || docs[i].Kind != h.Kind || h.Score <= 0 {
					t.Errorf("unexpected hit %+v", h)
				}
			}
		})
	}
}

func TestPagesJoinToTheWhole(t *testing.T) {
	var docs []fulltext.Doc
	for i := range 90 {
		docs = append(docs, named(fmt.Sprint("n", i*7%90), "same", strings.Repeat("same ", i%3)))
	}
	x := open(t, docs...)
	whole := strings.Fields(ids(find(t, x, "same", everything)))
	var pages []string
	for offset := 0; offset < 120; offset += 8 {
		r := find(t, x, "same", fulltext.Request{Limit: 8, Offset: offset})
		pages = append(pages, strings.Fields(ids(r))...)
		if r.Total != 90 {
			t.Fatalf("total %d at offset %d, want 90", r.Total, offset)
		}
	}
	if strings.Join(pages, " ") != strings.Join(whole, " ") || len(whole) != 90 {
		t.Errorf("pages %v\n whole %v", pages, whole)
	}
	const huge = int(^uint(0) >> 1)
	if r := find(t, x, "same", fulltext.Request{Limit: huge, Offset: huge}); r.Hits != nil || r.Total != 90 {
		t.Errorf("far beyond the end: %v", r)
	}
	if r := find(t, x, "same", fulltext.Request{Limit: huge}); len(r.Hits) != 90 {
		t.Errorf("no limit to speak of: %d hits", len(r.Hits))
	}
}

func TestCancelledSearchEnds(t *testing.T) {
	x := open(t, library()...)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for _, text := range []string{"", "dialogue", `"open dialogue"`, "Seikula "} {
		if _, err := x.Search(ctx, fulltext.Parse(text), everything); !errors.Is(err, context.Canceled) {
			t.Errorf("%q: got %v, want context.Canceled", text, err)
		}
	}
}

func TestLongPhraseOfOneWordIsQuick(t *testing.T) {
	x := open(t, named("one", "x", strings.Repeat("echo ", 50_000)))
	if got := ids(find(t, x, `"`+strings.Repeat("echo ", 32)+`"`, everything)); got != "one" {
		t.Errorf("found %q", got)
	}
	if got := ids(find(t, x, `"`+strings.Repeat("echo ", 31)+`x"`, everything)); got != "" {
		t.Errorf("found %q", got)
	}
}
