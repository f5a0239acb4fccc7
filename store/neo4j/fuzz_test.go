package neo4j_test

import (
	"encoding/json"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store/fulltext"
	"forwhom/store/neo4j"
)

// nasty are texts that mean something to Cypher, to Lucene or to those who read them.
var nasty = []string{"", " ", "'", `"`, "`", "\\", "x' } RETURN 1 //", "}) DETACH DELETE n //", "$p0", "*", "?", "~", "^", "a:b", "AND", "OR NOT", "TO", "+-",
	"[a TO b]", "{a TO b}", "(((", ")))", "&&", "||", "!", "/x/", "a\x00b", "\u202e", "\ufeff", "😀", "ÅNGSTRÖM*", "_tags:level2", `"_tags:level2"`, "a~9^9",
	`"a b"~99`, "\xff\xfe", "-study", "and or not", strings.Repeat("recovering ", 40), strings.Repeat("(", 2000), "study:a", "id:*:*", manyWords}

// everywhere has a text in each argument that takes one.
const everywhere = `query($t: String!, $id: ID!, $ids: [ID!]!) {
	studies(first: 2, where: { and: [{ title: { contains: $t } }, { title: { startsWith: $t } }, { country: { in: [$t] } }, { countries: { has: $t } }],
		or: [{ id: { in: $ids } }, { findings: { in: $ids } }, { interventions: { within: $ids } }] }) { totalCount nodes { id title } facets(by: [COUNTRY, INTERVENTION]) { buckets { value } } }
	study(id: $id) { id } nodes(ids: $ids) { id }
	search(text: $t) { totalCount nodes { id } facets(by: [KIND]) { buckets { value } } }
	connections(from: $id, to: $id, avoid: $ids) { paths { length } }
	neighbourhood(id: $id) { leftOut }
}`

// FuzzNoTextIsEverInAStatement holds that a statement is the same whatever a reader writes, in variables and in literals.
func FuzzNoTextIsEverInAStatement(f *testing.F) {
	types, err := typesOnce()
	if err != nil {
		f.Fatal(err)
	}
	emitted := func(t *testing.T, text string, literal bool) (string, error) {
		quoted, _ := json.Marshal(strings.ToValidUTF8(text, ""))
		query, vars := everywhere, map[string]any{"t": text, "id": text, "ids": []any{text, "study:a"}}
		if literal {
			query = strings.NewReplacer("query($t: String!, $id: ID!, $ids: [ID!]!) ", "", "$ids", "["+string(quoted)+"]", "$id", string(quoted), "$t", string(quoted)).Replace(query)
			vars = nil
		}
		doc, list := gqlparser.LoadQueryWithRules(types, query, rules.NewDefaultRules())
		if len(list) > 0 {
			return "", list
		}
		given, valueErr := validator.VariableValues(types, doc.Operations[0], vars)
		if valueErr != nil {
			return "", valueErr
		}
		op, compileErr := plan.Compile(types, doc.Operations[0], given, plan.Options{})
		if compileErr != nil {
			return "", compileErr
		}
		s, emitErr := neo4j.Emit(op.Plan)
		if emitErr != nil {
			t.Fatal(emitErr)
		}
		return s.Text, nil
	}
	for _, text := range nasty {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, literal := range []bool{false, true} {
			want, err := emitted(t, "plain", literal)
			if err != nil {
				t.Fatal(err)
			}
			if got, err := emitted(t, text, literal); err == nil && got != want {
				t.Errorf("with %q the statement is\n%s\nand not\n%s", text, got, want)
			}
		}
	})
}

// clause is what a Lucene query may have in it: a required group of words of ours and words of letters, digits and marks.
var clause = regexp.MustCompile(`^(\+\((_(words\d|stems):("[\pL\pN\pM ]+"|[\pL\pN\pM]+\*?(~1)?)\^[\d.]+ ?)+\) ?|\+_tags:\([A-Za-z0-9 ]+\)\^0 ?)+$`)

func FuzzALuceneQueryIsWordsOnly(f *testing.F) {
	for _, text := range nasty {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		q := fulltext.Parse(text)
		got := neo4j.LuceneQuery(q, []kg.Kind{kg.KindStudy}, kg.Reader{ID: text, Role: kg.Partner})
		if q.Empty() {
			if got != "_tags:none" {
				t.Errorf("%q: %s, want what finds nothing", text, got)
			}
			return
		}
		if !clause.MatchString(got) {
			t.Errorf("%q: %s", text, got)
		}
	})
}

func TestALuceneQueryRequiresEveryTermAndPhrase(t *testing.T) {
	got := neo4j.LuceneQuery(fulltext.Parse(`the colleges "open dialogue" recov`), []kg.Kind{kg.KindStudy}, kg.Reader{Role: kg.Partner})
	for _, want := range []string{"+_tags:(level0 level1)^0", "+_tags:(kindStudy)^0", "_words5:colleges^10", "_words5:colleg^5", "_stems:colleg^2", "_words1:recov*^", `_words4:"open dialogue"^4`} {
		if !strings.Contains(got, want) {
			t.Errorf("%s\nhas no %s", got, want)
		}
	}
	if n := strings.Count(got, "+"); n != 5 {
		t.Errorf("%d required parts in %s, want 5", n, got)
	}
	if strings.Contains(got, ":the") {
		t.Errorf("%s asks for a word that says little", got)
	}
}

// Lucene refuses a query of more than 1,024 words, those that a word with a slip stands for among them.
func TestTheLongestLuceneQueryLeavesRoomForSlips(t *testing.T) {
	q := neo4j.LuceneQuery(fulltext.Parse(manyWords), nil, kg.Reader{})
	forgiven := strings.Count(q, "~1")
	if words := strings.Count(q, ":"); words+20*forgiven > 1024 || forgiven == 0 {
		t.Errorf("%d words, of which %d forgive a slip", words, forgiven)
	}
}

// manyWords are more different words than a query has.
var manyWords = func() string {
	var words []string
	for i := range 60 {
		words = append(words, "gathering"+string(rune('a'+i%26))+string(rune('a'+i/26))+"ing")
	}
	return strings.Join(words, " ")
}()

// Whatever is written, a server answers.
func TestNastyTextsOnAServer(t *testing.T) {
	long(t)
	s := openServer(t)
	for _, text := range nasty {
		for _, variables := range []map[string]any{{"t": text, "id": text, "ids": []any{text}}} {
			if !reflect.DeepEqual(s.answer(t, everywhere, variables, kg.Reader{ID: text}), s.answer(t, everywhere, variables, kg.Reader{ID: text})) {
				t.Errorf("%q is not answered alike twice", text)
			}
		}
	}
}
