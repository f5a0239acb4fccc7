package kg_test

import (
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"forwhom/kg"
)

// values are the properties that a test gives a node.
type values map[string]any

func completed(t *testing.T, kind kg.Kind, v values) *kg.Node {
	t.Helper()
	n := kg.NewNode(kind, kind.Info().Prefix+":x")
	for property, value := range v {
		if !n.Set(property, value) {
			t.Fatalf("%v has no %s", kind, property)
		}
	}
	kg.Complete(n)
	return n
}

func TestComplete(t *testing.T) {
	for _, c := range []struct {
		name     string
		kind     kg.Kind
		given    values
		property string
		want     any
	}{
		{"a_study_is_named_by_its_title", kg.KindStudy, values{"title": "A trial"}, "name", "A trial"},
		{"a_new_title_changes_the_name", kg.KindStudy, values{"title": "A trial", "name": "An older title"}, "name", "A trial"},
		{"a_study_without_title_has_no_name", kg.KindStudy, values{}, "name", nil},
		{"one_country_is_the_country", kg.KindStudy, values{"countries": []string{"England"}}, "country", "England"},
		{"of_several_countries_none_is_the_country", kg.KindStudy, values{"countries": []string{"England", "Wales"}, "country": "England"}, "country", nil},
		{"without_countries_there_is_no_country", kg.KindStudy, values{}, "country", nil},
		{"a_finding_is_named_by_its_statement", kg.KindFinding, values{"statement": "Fewer children entered care."}, "name", "Fewer children entered care."},
		{"a_long_statement_is_shortened_at_a_word", kg.KindFinding,
			values{"statement": "Twelve months after the letter before proceedings, fewer children were looked after."},
			"name", "Twelve months after the letter before proceedings, fewer children were looked…"},
		{"a_text_of_80_characters_is_whole", kg.KindFinding, values{"statement": strings.Repeat("abcd ", 15) + "abcde"}, "name", strings.Repeat("abcd ", 15) + "abcde"},
		{"a_comma_before_the_ellipsis_goes", kg.KindFinding, values{"statement": strings.Repeat("abcd ", 14) + "abc, defghijklmnop"}, "name", strings.Repeat("abcd ", 14) + "abc…"},
		{"a_word_that_ends_at_the_limit_stays", kg.KindFinding, values{"statement": strings.Repeat("abcd ", 15) + "abcd efgh"}, "name", strings.Repeat("abcd ", 15) + "abcd…"},
		{"a_word_that_is_longer_than_a_name_is_cut", kg.KindFinding, values{"statement": strings.Repeat("é", 100)}, "name", strings.Repeat("é", 79) + "…"},
		{"an_accent_is_not_parted_from_its_letter", kg.KindFinding, values{"statement": strings.Repeat("e\u0301", 60)}, "name", strings.Repeat("e\u0301", 39) + "…"},
		{"lines_become_one", kg.KindFinding, values{"statement": "Fewer children\n  entered care."}, "name", "Fewer children entered care."},
		{"a_recommendation_is_named_by_its_text", kg.KindRecommendation, values{"text": "Offer it early."}, "name", "Offer it early."},
		{"a_recommendation_keeps_its_own_name", kg.KindRecommendation, values{"text": "Offer it early.", "name": "Early offers"}, "name", "Early offers"},
		{"a_discussion_is_named_by_its_question", kg.KindDiscussion, values{"question": "When?"}, "name", "When?"},
		{"a_discussion_keeps_its_own_name", kg.KindDiscussion, values{"question": "When?", "name": "Timing"}, "name", "Timing"},
		{"a_source_is_named_by_its_title", kg.KindSource, values{"title": "On care", "year": int64(2020)}, "name", "On care"},
		{"a_source_without_title_keeps_its_name", kg.KindSource, values{"name": "Coram's page on conferences"}, "name", "Coram's page on conferences"},
		{"a_source_without_title_is_named_by_its_citation", kg.KindSource, values{"authorNames": []string{"Coram"}}, "name", "Coram (n.d.) [title not seen]."},
		{"an_intervention_keeps_what_it_says", kg.KindIntervention, values{"name": "Open Dialogue"}, "name", "Open Dialogue"},
	} {
		t.Run(c.name, func(t *testing.T) {
			n := completed(t, c.kind, c.given)
			if got := n.Get(c.property); !reflect.DeepEqual(got, c.want) {
				t.Errorf("%s is %#v, want %#v", c.property, got, c.want)
			}
			again := append([]any(nil), n.Values...)
			kg.Complete(n)
			if !reflect.DeepEqual(again, n.Values) {
				t.Error("a second Complete changed it")
			}
		})
	}
}

func TestCitation(t *testing.T) {
	many := strings.Split("A B C D E F G H I", " ")
	for _, c := range []struct {
		name  string
		given values
		want  string
	}{
		{"an_article_has_all_its_parts", values{"authorNames": []string{"Taylor, S.", "Blackshaw, E.", "Dorsett, R."}, "year": int64(2024), "title": "Does it work?", "container": "British Journal of Social Work", "volume": "54(8)", "pages": "1-20", "doi": "10.1093/bjsw/bcae035"},
			"Taylor, S.; Blackshaw, E. and Dorsett, R. (2024) Does it work? British Journal of Social Work, 54(8), 1-20. doi:10.1093/bjsw/bcae035"},
		{"names_without_commas_are_parted_by_commas", values{"authorNames": []string{"Sven Berg", "Eva Lind", "Per Ek"}, "year": int64(2001), "title": "Longer stays"},
			"Sven Berg, Eva Lind and Per Ek (2001) Longer stays."},
		{"nine_authors_are_six_and_others", values{"authorNames": many, "year": int64(2001), "title": "T"}, "A, B, C, D, E, F, et al. (2001) T."},
		{"eight_authors_are_all_named", values{"authorNames": many[:8], "year": int64(2001), "title": "T"}, "A, B, C, D, E, F, G and H (2001) T."},
		{"an_unknown_year_is_n_d", values{"authorNames": []string{"Coram"}, "title": "A page"}, "Coram (n.d.) A page."},
		{"an_unknown_title_is_said", values{"authorNames": []string{"Coram"}, "year": int64(2020)}, "Coram (2020) [title not seen]."},
		{"without_authors_the_title_comes_first", values{"title": "A page", "year": int64(2020), "container": "GOV.UK"}, "A page (2020). GOV.UK."},
		{"of_nothing_known_nothing_is_hidden", values{}, "[title not seen] (n.d.)."},
		{"white_space_becomes_one_space", values{"title": "A\n  page", "year": int64(2020)}, "A page (2020)."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := completed(t, kg.KindSource, c.given).Text("citation"); got != c.want {
				t.Errorf("the citation is\n%s, want\n%s", got, c.want)
			}
		})
	}
}

func FuzzCompleteNames(f *testing.F) {
	f.Add("Fewer children entered care.")
	f.Add(strings.Repeat("e\u0301 ", 60))
	f.Fuzz(func(t *testing.T, statement string) {
		if !utf8.ValidString(statement) {
			t.Skip()
		}
		n := kg.NewNode(kg.KindFinding, "finding:x-1")
		n.Set("statement", statement)
		kg.Complete(n)
		if name := n.Text("name"); utf8.RuneCountInString(name) > 80 || !utf8.ValidString(name) || name == "" && strings.TrimSpace(statement) != "" {
			t.Errorf("the name is %q", name)
		}
	})
}
