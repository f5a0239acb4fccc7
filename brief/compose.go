package brief

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"forwhom/evidence"
	"forwhom/kg"
)

// compose puts a brief into blocks.
func compose(b *evidence.Brief, style kg.CitationStyle) []block {
	doc := append(opening(b.Sentence, Permalink(b.Question)), short(b)...)
	for i := range b.Answers {
		if b.Answers[i].Full {
			doc = append(doc, answer(b, &b.Answers[i])...)
		}
	}
	if len(b.Unanswered) > 0 {
		doc = append(doc, heading{2, "What has no answer"}, sentences(b.Unanswered))
	}
	return append(doc, closing(b.Workings, b.Sources, style)...)
}

// opening is what every brief begins with: the question, and where it can be asked again, or what is nearest to it be seen.
func opening(question, address string) []block {
	again := "Ask the same again"
	if path, _, _ := strings.Cut(address, "?"); path == "/map" { // there is no page of gaps alone
		again = "See these gaps on the map"
	}
	return []block{heading{1, question}, paragraph{
		{text: "What the evidence in this graph says. "}, {text: again, url: address},
		{text: ": an answer may change when evidence is added; this document does not."}}}
}

// closing is what every brief ends with: the method, the references and the constants.
func closing(workings []evidence.Working, sources []evidence.Source, style kg.CitationStyle) []block {
	m := evidence.Rules()
	doc := []block{heading{2, "How it was worked out"}, paragraph{
		words("Version %s of the method. These sections of ", m.Version), {text: "its rules", url: "/method"}, {text: " apply; what each constant means stands at the end."}}}
	var told []string
	for i := range workings {
		told = append(told, working(m, &workings[i]))
	}
	doc = append(doc, sentences(told))
	doc = append(doc, references(sources, style)...)
	return append(doc, heading{2, "Constants of the method"}, constants(m))
}

// working says how one sort of answer is worked out: its section, its rule in words and formula, and its constants.
func working(m evidence.Method, w *evidence.Working) string {
	s := "Section " + w.Section + ": " + w.Rule
	if w.Formula != "" {
		s += " In a formula: " + w.Formula + "."
	}
	var used []string
	for _, c := range m.Of(w.Constants) {
		used = append(used, valued(c))
	}
	if len(used) > 0 {
		s += " With " + kg.Join(used, "and") + "."
	}
	return s
}

// short is the answer in short, and the table of answers.
func short(b *evidence.Brief) []block {
	doc := []block{heading{2, "The answer in short"}}
	if len(b.Answers) == 0 {
		return append(doc, paragraph{{text: "No finding counts for this question: there is no answer. What is missing is said below."}})
	}
	doc = append(doc, paragraph{{text: b.Answers[0].Sentence}})
	g := grid{head: []string{"Rank", "Intervention", "Outcome", "What the evidence says", "Effect index", "Strength", "Independent studies", "Studies and reviews"}}
	for i := range b.Answers {
		a := &b.Answers[i]
		g.rows = append(g.rows, []string{strconv.Itoa(a.Rank), a.Name, a.OutcomeName, evidence.VerdictWords(a.Verdict), signed(a.EffectIndex, 2), fixed(a.Strength, 2),
			strconv.Itoa(a.IndependentStudies), cmp.Or(a.Counts.Words(), "none")})
	}
	doc = append(doc, g, paragraph{{text: "Effect index: which way the evidence points, from -1, all adverse, to 1, all favourable; it is no size of effect. " +
		"Strength: how much evidence there is and how good, from 0 to 1. " + independent(evidence.Rules()) +
		" The order is one of reading, effect index times strength, and no measure of truth."}})
	if more := b.TotalCount - len(b.Answers); more > 0 {
		doc = append(doc, paragraph{words("%d more %s an answer and %s not in the table.", more, kg.Agree(more, "intervention has", "interventions have"), kg.Agree(more, "is", "are"))})
	}
	if full := told(b); full < len(b.Answers) {
		doc = append(doc, paragraph{{text: kg.Agree(full, "Only the first is told in full below.", fmt.Sprintf("Only the first %d are told in full below.", full))}})
	}
	return doc
}

// independent says why there can be more independent studies than studies and reviews that count.
func independent(m evidence.Method) string {
	i := slices.IndexFunc(m.Constants, func(c evidence.Constant) bool { return c.Name == "maxReviewStudies" })
	return fmt.Sprintf("Independent studies: each study or review that settles something is one, but the strongest review is as many as its finding rests on, "+
		"or as it includes, at most %.0f; so there can be more of them than studies and reviews in the last column.", m.Constants[i].Value)
}

func told(b *evidence.Brief) int {
	n := 0
	for i := range b.Answers {
		if b.Answers[i].Full {
			n++
		}
	}
	return n
}

// answer tells one answer in full.
func answer(b *evidence.Brief, a *evidence.BriefAnswer) []block {
	doc := []block{heading{2, fmt.Sprintf("%d. %s: %s", a.Rank, a.Name, a.OutcomeName)}, paragraph{{text: a.Sentence}}}
	if a.Fit != "" {
		doc = append(doc, paragraph{{text: a.Fit}})
	}
	if a.SameAs != "" {
		i := slices.IndexFunc(b.Answers, func(o evidence.BriefAnswer) bool { return o.Intervention == a.SameAs })
		doc = append(doc, paragraph{words("What counts, and what speaks against it, is what stands under %d, %s.", b.Answers[i].Rank, b.Answers[i].Name)})
		return append(doc, rest(a)...)
	}
	for _, side := range sides(a) {
		if len(side.reasons) > 0 {
			doc = append(doc, heading{3, side.title}, reasons(side.reasons))
		}
	}
	if len(a.Against) == 0 && takesSide(a.Verdict) {
		doc = append(doc, paragraph{{text: "No study or review that counts speaks against this answer."}})
	}
	if a.MoreReasons > 0 {
		doc = append(doc, paragraph{words("%d more %s and %s not listed.", a.MoreReasons, kg.Agree(a.MoreReasons, "study or review counts", "studies and reviews count"), kg.Agree(a.MoreReasons, "is", "are"))})
	}
	if len(a.Hints) > 0 {
		doc = append(doc, heading{3, "Listed, never counted"}, claims(a.Hints))
	}
	if a.Conflict != "" {
		doc = append(doc, heading{3, "Where studies disagree"}, paragraph{{text: a.Conflict + " Here every study counts in full, wherever it is from."}})
		if len(a.Apart) > 0 {
			doc = append(doc, sentences(a.Apart), paragraph{{text: "What sets the two sides apart need not be why they disagree."}})
		}
	}
	return append(doc, rest(a)...)
}

// titled are units under their title.
type titled struct {
	title   string
	reasons []evidence.BriefReason
}

// sides parts the units of an answer: where its verdict takes no side, none speaks for it either.
func sides(a *evidence.BriefAnswer) []titled {
	first := "What counts"
	if takesSide(a.Verdict) {
		first = "What speaks for this answer"
	}
	return []titled{{first, a.For}, {"What speaks against this answer", a.Against}, {"What does not settle it", a.Unsettled}}
}

// takesSide reports whether a verdict says something that a study can speak against.
func takesSide(v kg.Verdict) bool {
	return v != kg.VerdictMixed && v != kg.VerdictTooLittle && v != kg.VerdictUnclear && v != kg.VerdictUntested
}

// rest tells an answer's other outcomes, its gaps and its warnings.
func rest(a *evidence.BriefAnswer) []block {
	var doc []block
	if len(a.Others) > 0 {
		g := grid{head: []string{"Outcome", "What the evidence says", "Effect index", "Strength", "Studies and reviews"}}
		for _, o := range a.Others {
			g.rows = append(g.rows, []string{o.Name, evidence.VerdictWords(o.Verdict), signed(o.EffectIndex, 2), fixed(o.Strength, 2), cmp.Or(o.Counts.Words(), "none")})
		}
		doc = append(doc, heading{3, "On other outcomes"}, g, paragraph{{text: "Each is told with its sources where it is asked about by itself."}})
	}
	if len(a.Missing) > 0 {
		gaps := make([]string, len(a.Missing))
		for i, g := range a.Missing {
			gaps[i] = g.Sentence
		}
		doc = append(doc, heading{3, "What is missing"}, sentences(gaps))
	}
	if len(a.Warnings) > 0 {
		known := make([]string, len(a.Warnings))
		for i, w := range a.Warnings {
			known[i] = w.Sentence
		}
		doc = append(doc, heading{3, "What to know of the counting"}, sentences(known))
	}
	return doc
}

// reasons lists units with what they add and their claims.
func reasons(side []evidence.BriefReason) list {
	var l list
	for i := range side {
		r := &side[i]
		p := point{runs: []run{{text: r.Sentence + " "}, {italic: true, text: fmt.Sprintf("Adds %s to the effect index; quality %s, transferability %s.",
			signed(r.Contribution, 3), fixed(r.Quality, 2), fixed(r.Transferability.Score, 2))}}}
		for j := range r.Claims {
			p.below = append(p.below, claim(&r.Claims[j]))
		}
		for _, n := range r.Disputed {
			p.below = append(p.below, []run{{text: "The study is disputed: "}, {reference: n}})
		}
		l.items = append(l.items, p)
	}
	return l
}

func claims(all []evidence.Claim) list {
	var l list
	for i := range all {
		l.items = append(l.items, point{runs: claim(&all[i])})
	}
	return l
}

// claim is a finding's statement with its reference, and what to know before using it.
func claim(c *evidence.Claim) []run {
	statement := c.Statement
	if statement == "" {
		statement = "(The finding has no statement.)"
	}
	runs := []run{{text: statement + " "}}
	if c.Reference > 0 {
		runs = append(runs, run{reference: c.Reference, text: c.Locator})
	} else {
		runs = append(runs, run{text: "(no source to show)"})
	}
	if c.Caveat != "" {
		runs = append(runs, run{text: " Note: " + c.Caveat})
	}
	return runs
}

// valued is a constant with its value.
func valued(c evidence.Constant) string { return c.Name + " = " + number(c.Value) }

func constants(m evidence.Method) grid {
	g := grid{head: []string{"Constant", "Value", "Meaning"}}
	for _, c := range m.Constants {
		g.rows = append(g.rows, []string{c.Name, number(c.Value), c.Meaning})
	}
	return g
}

// references lists what is cited, in the order of first mention, with how much of each was seen.
func references(sources []evidence.Source, style kg.CitationStyle) []block {
	if len(sources) == 0 {
		return nil
	}
	l := list{references: true}
	for i := range sources {
		p := point{runs: Reference(&sources[i], style)}
		if seen := sources[i].SeenIn; seen != "" {
			p.runs = append(p.runs, words(" (Seen: %s.)", kg.Words(seen)))
		}
		l.items = append(l.items, p)
	}
	return []block{heading{2, "References"}, l}
}

func sentences(all []string) list {
	var l list
	for _, s := range all {
		l.items = append(l.items, point{runs: []run{{text: s}}})
	}
	return l
}

// fixed writes a number with so many decimals, and never a minus before nothing.
func fixed(f float64, decimals int) string {
	s := strconv.FormatFloat(f, 'f', decimals, 64)
	if strings.Trim(s, "-0.") == "" {
		return strings.TrimPrefix(s, "-")
	}
	return s
}

// signed is fixed with a plus before what is more than nothing.
func signed(f float64, decimals int) string {
	s := fixed(f, decimals)
	if f > 0 && strings.Trim(s, "0.") != "" {
		return "+" + s
	}
	return s
}
