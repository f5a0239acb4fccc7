package brief_test

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/csv"
	"encoding/hex"
	"math"
	"regexp"
	"strings"
	"testing"

	"forwhom/brief"
	"forwhom/evidence"
	"forwhom/kg"
)

// hostile is what somebody might write into a name, a statement or a title.
const hostile = "=HYPERLINK(\"http://evil\")\r\n# <script>alert('x')</script> [click](javascript:alert(1)) | a_b_ *c* `d` &lt; \"q\""

// full is a brief that has everything, each text of it hostile.
func full() *evidence.Brief {
	claim := evidence.Claim{Finding: "finding:a-1", Statement: hostile, Locator: hostile, Caveat: hostile, Direction: kg.DirectionFavourable, Reference: 1}
	reason := evidence.BriefReason{Claims: []evidence.Claim{claim, {Finding: "finding:a-2"}}, Disputed: []int{1}}
	reason.Sentence, reason.Contribution = hostile, -1e-9
	a := evidence.BriefAnswer{Name: hostile, OutcomeName: hostile, Full: true, Fit: hostile, For: []evidence.BriefReason{reason}, Against: []evidence.BriefReason{reason},
		Unsettled: []evidence.BriefReason{reason}, MoreReasons: 2, Hints: []evidence.Claim{claim}, Others: []evidence.BriefOutcome{{Name: hostile}},
		Conflict: hostile, Apart: []string{hostile}}
	a.Rank, a.Verdict, a.Sentence, a.Missing = 1, kg.VerdictLeansFavourable, hostile, []evidence.Gap{{Sentence: hostile}}
	a.Warnings, a.EffectIndex = []evidence.Warning{{Sentence: hostile}}, math.Copysign(0, -1)
	return &evidence.Brief{Sentence: hostile, TotalCount: 3, Answers: []evidence.BriefAnswer{a}, Unanswered: []string{hostile},
		Question: evidence.Question{Outcome: []kg.ID{"outcome:<a>&b\"c"}, IncludeNarrower: true},
		Sources: []evidence.Source{{Title: hostile, Authors: []string{hostile}, Container: hostile, Volume: hostile, Pages: hostile, URL: "javascript:alert(1)",
			DOI: "10.1/<script>\"", Kind: kg.SourceKindArticle}}}
}

func write(t *testing.T, b *evidence.Brief, format kg.BriefFormat) string {
	t.Helper()
	body, err := brief.Write(b, format, kg.CitationStyleApa)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := brief.Write(b, format, kg.CitationStyleApa); err != nil || again != body {
		t.Fatalf("%s: written again it differs: %v", format, err)
	}
	sum := sha256.Sum256([]byte(body))
	if got := brief.Checksum(body); got != hex.EncodeToString(sum[:]) || strings.Contains(body, got) {
		t.Errorf("%s: the checksum is %s", format, got)
	}
	return body
}

var (
	tag    = regexp.MustCompile(`<(/?[a-zA-Z!][^>]*)>`)
	linked = regexp.MustCompile(`\s(?:href|src|style|on\w+)="([^"]*)"`)
)

func TestAPageLetsNothingThroughThatSomebodyWrote(t *testing.T) {
	body := write(t, full(), kg.BriefFormatHtml)
	known := regexp.MustCompile(`^(/?(html|head|title|style|body|main|h1|h2|h3|p|ul|ol|li|table|thead|tbody|tr|td|i|b|a)|!DOCTYPE html|html lang="en-GB"|meta .*|th scope="col"|/th|li id="r1"|a href="[^"]*")$`)
	for _, m := range tag.FindAllStringSubmatch(body, -1) {
		if !known.MatchString(m[1]) {
			t.Errorf("a tag that is not the page's own: %s", m[0])
		}
	}
	for _, m := range linked.FindAllStringSubmatch(body, -1) {
		if !regexp.MustCompile(`^(#r1|/method|/\?outcome=|https://doi\.org/)`).MatchString(m[1]) {
			t.Errorf("a link that is not the page's own: %s", m[0])
		}
	}
	style := regexp.MustCompile(`<style>(.*)</style>`).FindStringSubmatch(body)
	if style == nil {
		t.Fatal("no style")
	}
	hash := sha256.Sum256([]byte(style[1]))
	policy := "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(hash[:]) + "'"
	if !strings.Contains(body, policy) {
		t.Errorf("the page's policy does not name its style: want %s", policy)
	}
}

func TestMarkdownShowsWhatSomebodyWroteAsItIs(t *testing.T) {
	body := write(t, full(), kg.BriefFormatMarkdown)
	for _, c := range []struct{ what, bad string }{
		{"a tag", `(^|[^\\])<(script|/script)`}, {"a link", `(^|[^\\])\[click`}, {"a code span", "(^|[^\\\\])`d"}, {"emphasis", `(^|[^\\])\*c`},
		{"an entity", `(^|[^\\])&lt;`}, {"a second heading", `(?m)^# <|(?m)^# \\<`}, {"a minus before nothing", `[^0-9]-0\.0+[^0-9]`},
	} {
		if m := regexp.MustCompile(c.bad).FindString(body); m != "" {
			t.Errorf("%s got through: %q", c.what, m)
		}
	}
	if !strings.Contains(body, `\<script\>`) {
		t.Error("the text itself is gone")
	}
	for line := range strings.Lines(body) {
		if cells := regexp.MustCompile(`(^|[^\\])\|`).FindAllString(line, -1); strings.HasPrefix(line, "| 1 ") && len(cells) != 9 {
			t.Errorf("%d bars in a row of 8 cells: %s", len(cells), line)
		}
	}
}

func TestATableOfABriefIsReadBackAndHoldsNoFormula(t *testing.T) {
	body := write(t, full(), kg.BriefFormatCsv)
	if strings.Count(body, "\n") != strings.Count(body, "\r\n") {
		t.Error("a line does not end with CRLF")
	}
	rows, err := csv.NewReader(strings.NewReader(body)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	numbers := regexp.MustCompile(`^-?[0-9.e+-]+$`)
	sections := map[string]int{}
	for _, row := range rows {
		sections[row[0]]++
		for _, cell := range row {
			if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) && !numbers.MatchString(cell) {
				t.Errorf("a cell begins a formula: %q", cell)
			}
		}
	}
	for section, n := range map[string]int{"question": 1, "answer": 1, "what speaks for this answer": 1, "what speaks against this answer": 1, "what does not settle it": 1,
		"finding": 6, "disputed in": 3, "listed, never counted": 1, "other outcome": 1, "disagreement": 2, "gap": 1, "warning": 1, "no answer": 1,
		"not listed": 1, "method": 1, "reference": 1, "constant": len(evidence.Rules().Constants)} {
		if sections[section] != n {
			t.Errorf("%d rows of %s, want %d", sections[section], section, n)
		}
	}
}

func TestABriefWithoutAnAnswerSaysSo(t *testing.T) {
	b := &evidence.Brief{Sentence: "What works?", Unanswered: []string{"No finding counts."}}
	for _, format := range []kg.BriefFormat{kg.BriefFormatMarkdown, kg.BriefFormatHtml} {
		if body := write(t, b, format); !strings.Contains(body, "No finding counts for this question: there is no answer.") {
			t.Errorf("%s does not", format)
		}
	}
}

func TestAPermalinkHoldsTheWholeQuestion(t *testing.T) {
	zero := 0.0
	for _, c := range []struct {
		q    evidence.Question
		want string
	}{
		{evidence.Question{IncludeNarrower: true}, "/"},
		{evidence.Question{IncludeNarrower: true, Population: []kg.ID{"population:a", "population:b"}, Context: []kg.ID{"context:england"}, Outcome: []kg.ID{"outcome:c"},
			Intervention: []kg.ID{"intervention:d"}, Require: []kg.QuestionPart{kg.QuestionPartContext}},
			"/?population=population:a&population=population:b&context=context:england&outcome=outcome:c&intervention=intervention:d&require=CONTEXT"},
		{evidence.Question{MinCertainty: kg.CertaintyLow, Perspective: []kg.Perspective{kg.PerspectiveChild}, OutcomeDefinedBy: []kg.OutcomeDefiner{kg.OutcomeDefinerFamily},
			Weights: evidence.Weights{Country: &zero}}, "/?includeNarrower=false&minCertainty=LOW&perspective=CHILD&outcomeDefinedBy=FAMILY&weight.country=0"},
		{evidence.Question{IncludeNarrower: true, Outcome: []kg.ID{"outcome:a&b=c d"}}, "/?outcome=outcome:a%26b%3Dc+d"},
	} {
		if got := brief.Permalink(c.q); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
}
