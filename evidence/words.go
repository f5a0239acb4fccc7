package evidence

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"forwhom/kg"
)

// capital begins a sentence.
func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// phrase puts a name into the middle of a sentence: "Child enters care" becomes "child enters care". A first word with
// other capitals, such as "NHS" or "DfE", and the name of a place stay as they are.
func (x *Index) phrase(name string) string {
	word, _, _ := strings.Cut(name, " ")
	first, size := utf8.DecodeRuneInString(word)
	if word == "" || strings.ContainsFunc(word[size:], unicode.IsUpper) || x.places[word] {
		return name
	}
	return string(unicode.ToLower(first)) + name[size:]
}

// quoted puts the name of an outcome or a setting into a sentence. Many are clauses or nouns that would want an article,
// which quotation marks let stand: "on “child enters care”".
func (x *Index) quoted(name string) string { return kg.Quote(x.phrase(name)) }

func (x *Index) quotedAll(names []string) []string {
	quoted := make([]string, len(names))
	for i, n := range names {
		quoted[i] = x.quoted(n)
	}
	return quoted
}

// number says how many of something there are: "1 other outcome", "2 other outcomes".
func number(n int, what string) string {
	return fmt.Sprint(n, " ", kg.Agree(n, what, what+"s"))
}

// withA puts "a" or "an" before the name of a measure: "an odds ratio".
func withA(name string) string {
	if strings.ContainsAny(name[:1], "aeio") {
		return "an " + name
	}
	return "a " + name
}

func (x *Index) phrases(names []string) []string {
	phrases := make([]string, len(names))
	for i, n := range names {
		phrases[i] = x.phrase(n)
	}
	return phrases
}

// withArticle puts "the" before the names of countries that take it.
func withArticle(name string) string {
	word, _, _ := strings.Cut(name, " ")
	switch word {
	case "Netherlands", "United", "UK", "USA", "US":
		return "the " + name
	}
	return name
}

// labelOf names a publication by its authors and year: "Sen and Webb, 2019"; by its title where the authors are not
// known; "" where nothing is.
func labelOf(authors []string, title string, year int) string {
	label := authorsPhrase(authors)
	if label == "" && title != "" {
		label = kg.Quote(title)
	}
	switch {
	case year == 0:
		return label
	case label == "":
		return fmt.Sprint(year)
	}
	return fmt.Sprintf("%s, %d", label, year)
}

// authorsPhrase shortens authors as printed: three or more, or one with "et al.", are the first "and others".
func authorsPhrase(authors []string) string {
	names := make([]string, 0, len(authors))
	others := len(authors) > 2
	for _, a := range authors {
		name, _, cut := strings.Cut(a, " et al")
		others = others || cut
		name, _, _ = strings.Cut(name, ",") // "Taylor, S." is Taylor
		if name = strings.TrimSpace(name); name != "" {
			names = append(names, name)
		}
	}
	if len(names) > 0 && others {
		return names[0] + " and others"
	}
	return kg.Join(names, "and")
}

// sentence says the question back: "What works for families in pre-proceedings, in England, on “child enters
// care”?"
func (s *selection) sentence() string {
	x := s.x
	var b strings.Builder
	switch i := x.interventions.names(x.interventions.find(s.q.Intervention)); len(i) {
	case 0:
		b.WriteString("What works")
	case 1:
		fmt.Fprintf(&b, "What is the effect of %s", i[0])
	default:
		fmt.Fprintf(&b, "Which of %s works", kg.Join(i, "and"))
	}
	comma := ""
	for d := range dimensionCount {
		if names := s.askedNames(d); len(names) > 0 {
			b.WriteString(askedFormat[d] + kg.Join(names, "or"))
			comma = ","
		}
	}
	if o := x.outcomes.names(x.outcomes.find(s.q.Outcome)); len(o) > 0 {
		b.WriteString(comma + " on " + kg.Join(x.quotedAll(o), "or"))
	}
	b.WriteString("?")
	return b.String() + s.limits()
}

// askedFormat leads to what a question asks about in each dimension.
var askedFormat = [dimensionCount]string{" for ", ", in ", ", in the setting ", ", in ", ", at the stage of "}

// askedNames returns the names of what a question asks about in a dimension, as they stand in a sentence.
func (s *selection) askedNames(d dimension) []string {
	x := s.x
	if d == population {
		return x.phrases(x.populations.names(x.populations.find(s.q.Population)))
	}
	nodes := slices.DeleteFunc(x.contexts.find(s.q.Context), func(n int32) bool {
		return x.dimensions[n] != d
	})
	if d == country && slices.Contains(nodes, x.international) { // every country matches it
		return []string{"any country"}
	}
	names := x.contexts.names(nodes)
	for i := range names {
		switch d {
		case country:
			names[i] = withArticle(names[i])
		case setting:
			names[i] = x.quoted(names[i])
		default:
			names[i] = x.phrase(names[i])
		}
	}
	return names
}

// limits says in a sentence what a question excludes; "" where it excludes nothing.
func (s *selection) limits() string {
	var parts []string
	if slices.Contains(s.q.Require, kg.QuestionPartPopulation) {
		parts = append(parts, "among these people")
	}
	if slices.Contains(s.q.Require, kg.QuestionPartContext) {
		parts = append(parts, "from this context")
	}
	if s.q.MinCertainty != "" {
		parts = append(parts, fmt.Sprintf("of a quality of %.2f or more (%s certainty)", s.minimum, kg.Words(s.q.MinCertainty)))
	}
	if len(s.q.Perspective) > 0 {
		parts = append(parts, "in the words of "+kg.Join(peopleWords(s.q.Perspective), "or"))
	}
	if len(s.q.OutcomeDefinedBy) > 0 {
		parts = append(parts, "on outcomes chosen by "+kg.Join(peopleWords(s.q.OutcomeDefinedBy), "or"))
	}
	sentence := ""
	if len(parts) > 0 {
		sentence = " Only findings " + kg.Join(parts, "and") + " count."
	}
	if len(s.q.Outcome) > 0 && !s.q.IncludeNarrower {
		sentence += " Narrower outcomes are left out."
	}
	return sentence
}

// peopleWords names the people whose view a finding gives or who chose its outcome, in order and each once:
// "FAMILY_MEMBER" becomes "family members".
func peopleWords[T ~string](values []T) []string {
	words := make([]string, len(values))
	for i, v := range values {
		switch v {
		case "CHILD":
			words[i] = "children"
		case "FAMILY":
			words[i] = "families"
		case "POLICY":
			words[i] = "policy or law"
		default:
			words[i] = kg.Words(v) + "s"
		}
	}
	slices.Sort(words)
	return slices.Compact(words)
}
