package kg_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"forwhom/kg"
)

func TestFoldMeetsWhatPeopleMeanTheSame(t *testing.T) {
	for in, want := range map[string]string{
		"":                        "",
		"plain":                   "plain",
		"England":                 "england",
		"  Two \t words\n":        "two words",
		"Bergström":               "bergstrom",
		"Bergstro\u0308m":         "bergstrom",
		"Øst Æbler Straße Łódź":   "ost aebler strasse lodz",
		"🙂 Ünï":                   "🙂 uni",
		"a":                       "a",
		" a":                      "a",
		"a ":                      "a",
		"a  b":                    "a b",
		"Ελλάδα":                  "ελλάδα",
		"non\u00a0breaking space": "non breaking space",
		"a \u065d\v\u0301 b":      "a b",
		"a \u0301":                "a",
	} {
		if got := kg.Fold(in); got != want {
			t.Errorf("%q folds to %q, want %q", in, got, want)
		}
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"", "Ünï  x", "\xff", "a b", "ﬁ", "m \u065d\v\x1e"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		folded := kg.Fold(s)
		if utf8.ValidString(s) && kg.Fold(folded) != folded {
			t.Fatalf("%q folds to %q, and that to %q", s, folded, kg.Fold(folded))
		}
		if strings.ContainsFunc(folded, func(r rune) bool { return unicode.IsSpace(r) && r != ' ' }) || strings.Contains(folded, "  ") || strings.TrimSpace(folded) != folded {
			t.Fatalf("%q folds to %q", s, folded)
		}
	})
}

func TestSlugsAreKebabCase(t *testing.T) {
	for in, want := range map[string]string{
		"Child enters care": "child-enters-care", "Women's Aid & others": "womens-aid-others", "  -- ": "", "Ärzte 2": "arzte-2", "A–B": "a-b",
	} {
		if got := kg.Slug(in); got != want {
			t.Errorf("%q gives %q, want %q", in, got, want)
		}
	}
}

func TestAnIDNamesItsKind(t *testing.T) {
	for id, want := range map[string]string{"study:x": "Study", "case-study:amanda": "CaseStudy", "person:a": "Person"} {
		k, ok := kg.KindOf(id)
		if !ok || k.String() != want {
			t.Errorf("%s is a %v, %v", id, k, ok)
		}
	}
	for _, id := range []string{"", "study", "study:", "nobody:x", "Study:x", ":x"} {
		if _, ok := kg.KindOf(id); ok {
			t.Errorf("%q has a kind", id)
		}
	}
	for id, want := range map[string]bool{"study:a-b": true, "study:A": false, "study:a b": false, "study:-a": false, "x:a": false,
		"study:" + strings.Repeat("a", 134): true, "study:" + strings.Repeat("a", 135): false} {
		if got := kg.ValidID(id); got != want {
			t.Errorf("ValidID(%.20q...) is %v", id, got)
		}
	}
}

func TestPartialDates(t *testing.T) {
	for _, d := range []string{"2016", "2016-01", "2016-01-15", "2016-02-29", "0001"} {
		if !kg.ValidPartialDate(d) {
			t.Errorf("%s is refused", d)
		}
	}
	for _, d := range []string{"", "0000", "16", "2016-1", "2016-13", "2015-02-29", "2016-01-15T00:00:00Z", "abcd", "2016-01-1", "-2016"} {
		if kg.ValidPartialDate(d) {
			t.Errorf("%s is taken", d)
		}
	}
	for d, want := range map[string][2]string{
		"2016": {"2016-01-01", "2016-12-31"}, "2016-02": {"2016-02-01", "2016-02-29"}, "2015-12": {"2015-12-01", "2015-12-31"}, "2016-01-15": {"2016-01-15", "2016-01-15"},
	} {
		if kg.FirstDay(d) != want[0] || kg.LastDay(d) != want[1] {
			t.Errorf("%s is %s to %s, want %v", d, kg.FirstDay(d), kg.LastDay(d), want)
		}
	}
}

func TestMomentsAreKeptInUTC(t *testing.T) {
	if got := kg.Moment("2026-11-22T10:00:00+02:00"); got != "2026-11-22T08:00:00Z" {
		t.Errorf("got %s", got)
	}
	if got := kg.Moment("soon"); got != "soon" {
		t.Errorf("got %s", got)
	}
	if !kg.ValidDateTime("2026-11-22T08:00:00Z") || kg.ValidDateTime("2026-11-22") || kg.ValidDateTime("") {
		t.Error("moments are told wrongly")
	}
	if got := kg.FormatTime(time.Date(2026, 1, 2, 3, 4, 5, 6, time.FixedZone("", 3600))); got != "2026-01-02T02:04:05Z" {
		t.Errorf("got %s", got)
	}
}

func TestWhoSeesWhat(t *testing.T) {
	anonymous, partner, editor, author := kg.Reader{}, kg.Reader{ID: "p", Role: kg.Partner}, kg.Reader{ID: "e", Role: kg.Editor}, kg.Reader{ID: "a"}
	for _, c := range []struct {
		name                     string
		status, audience, author string
		want                     [4]bool // anonymous, partner, editor, the author
	}{
		{"accepted and public", "ACCEPTED", "PUBLIC", "a", [4]bool{true, true, true, true}},
		{"accepted and for partners", "ACCEPTED", "PARTNERS", "", [4]bool{false, true, true, false}},
		{"proposed", "PROPOSED", "PUBLIC", "a", [4]bool{false, false, true, true}},
		{"rejected", "REJECTED", "PUBLIC", "a", [4]bool{false, false, true, true}},
		{"proposed for partners", "PROPOSED", "PARTNERS", "", [4]bool{false, false, true, false}},
		{"nobody's proposal", "PROPOSED", "PUBLIC", "", [4]bool{false, false, true, false}},
	} {
		got := [4]bool{anonymous.Sees(c.status, c.audience, c.author), partner.Sees(c.status, c.audience, c.author),
			editor.Sees(c.status, c.audience, c.author), author.Sees(c.status, c.audience, c.author)}
		if got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
	if kg.ReaderFrom(context.Background()) != anonymous || kg.ReaderFrom(kg.WithReader(context.Background(), partner)) != partner {
		t.Error("the context forgets who asks")
	}
}

func TestErrorsAreToldByKind(t *testing.T) {
	cause := errors.New("disk on fire")
	err := kg.Wrap(kg.Unavailable, cause, "try again")
	if kg.KindOfError(err) != kg.Unavailable || !errors.Is(err, cause) || err.Error() != "UNAVAILABLE: try again: disk on fire" {
		t.Errorf("got %v", err)
	}
	if kg.KindOfError(cause) != kg.Internal || kg.KindOfError(nil) != "" {
		t.Error("an error that is not ours is INTERNAL, and none is none")
	}
	if got := kg.Errorf(kg.BadInput, "%d", 1).Error(); got != "BAD_INPUT: 1" {
		t.Errorf("got %s", got)
	}
}

// The table is generated; these hold what the rest of the house relies on.
func TestTheTableIsSound(t *testing.T) {
	if kg.KindCount < 21 {
		t.Errorf("only %d kinds", kg.KindCount)
	}
	names := map[string]bool{}
	for k := kg.Kind(1); k <= kg.KindCount; k++ {
		info := k.Info()
		if info.Kind != k || names[info.Name] || names[info.Prefix] && info.Prefix != info.Name || info.One == info.Many {
			t.Errorf("%s: %+v", k, info)
		}
		names[info.Name] = true
		for i, want := range []string{"id", "name", "summary", "aliases", "url", "updatedAt", "status", "audience"} {
			if info.Properties[i].Name != want {
				t.Errorf("%s: property %d is %s, want %s: what every noun has comes first", k, i, info.Properties[i].Name, want)
			}
		}
		for _, f := range info.Fields {
			checkField(t, k, f)
		}
		for i, p := range info.Properties {
			if n, ok := k.Property(p.Name); !ok || n != i {
				t.Errorf("%s.%s stands at %d", k, p.Name, n)
			}
		}
		if by, ok := kg.KindNamed(info.Name); !ok || by != k {
			t.Errorf("%s is not found by its name", k)
		}
		if by, ok := kg.KindByEnum(info.Enum); !ok || by != k {
			t.Errorf("%s is not found by its enum value", k)
		}
	}
}

func checkField(t *testing.T, k kg.Kind, f kg.Field) {
	t.Helper()
	if len(f.Kinds) == 0 || f.Says == "" {
		t.Errorf("%s.%s goes nowhere or says nothing", k, f.Name)
	}
	for _, other := range f.Kinds {
		back, ok := other.Field(f.Inverse)
		if !ok || back.Relation != f.Relation || back.Out == f.Out || back.Inverse != f.Name || !slices.Contains(back.Kinds, k) {
			t.Errorf("%s.%s and %s.%s do not meet", k, f.Name, other, f.Inverse)
		}
	}
	ends := f.Relation.Info().From
	if !f.Out {
		ends = f.Relation.Info().To
	}
	if !slices.Contains(ends, k) {
		t.Errorf("%s.%s: %s does not stand at that end of %s", k, f.Name, k, f.Relation)
	}
	if got := f.Relation.Says(k, f.Out); got != f.Says {
		t.Errorf("%s.%s says %q and %q", k, f.Name, f.Says, got)
	}
	if r, ok := kg.RelationNamed(f.Relation.String()); !ok || r != f.Relation {
		t.Errorf("%s is not found by its name", f.Relation)
	}
}

func TestUnknownNamesAreNotFound(t *testing.T) {
	if _, ok := kg.KindNamed("Nobody"); ok {
		t.Error("a kind Nobody")
	}
	if _, ok := kg.KindByEnum("NOBODY"); ok {
		t.Error("a kind NOBODY")
	}
	if _, ok := kg.RelationNamed("NOTHING"); ok {
		t.Error("a relation NOTHING")
	}
	if _, ok := kg.KindStudy.Field("nothing"); ok {
		t.Error("a field nothing")
	}
	n := kg.NewNode(kg.KindStudy, "study:x")
	if n.Get("nothing") != nil || n.Set("nothing", 1) || n.Text("title") != "" || !n.Set("title", "T") || n.Text("title") != "T" {
		t.Error("a node has what it has")
	}
	if got := kg.RelReports.Says(kg.KindPerson, true); got != "is connected with" {
		t.Errorf("got %q", got)
	}
}

func TestAContextThatIsOverSaysWhy(t *testing.T) {
	if err := kg.ContextError(context.Background()); err != nil {
		t.Errorf("a context that goes on: %v", err)
	}
	late, cancel := context.WithTimeout(context.Background(), -time.Second)
	defer cancel()
	if err := kg.ContextError(late); kg.KindOfError(err) != kg.Timeout || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("past its deadline: %v", err)
	}
	cause := errors.New("the client went away")
	gone, leave := context.WithCancelCause(context.Background())
	leave(cause)
	if err := kg.ContextError(gone); !errors.Is(err, cause) {
		t.Errorf("cancelled: %v", err)
	}
}

func TestPartsAreJoinedAsASentenceDoes(t *testing.T) {
	for want, parts := range map[string][]string{"": nil, "a": {"a"}, "a or b": {"a", "b"}, "a, b or c": {"a", "b", "c"}} {
		if got := kg.Join(parts, "or"); got != want {
			t.Errorf("%q gives %q, want %q", parts, got, want)
		}
	}
	if got := kg.Words("FAMILY_MEMBER"); got != "family member" {
		t.Errorf("an enum value in words: %q", got)
	}
}

func TestAQuotedTextHasItsOwnMarksSingle(t *testing.T) {
	for text, want := range map[string]string{
		"Child enters care":                  "“Child enters care”",
		"Adult services “thinking family”":   "“Adult services ‘thinking family’”",
		`"Think Family" (a "toolkit"), 'it'`: "“‘Think Family’ (a ‘toolkit’), 'it'”",
		"":                                   "“”",
	} {
		if got := kg.Quote(text); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}
