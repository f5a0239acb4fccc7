package brief

import (
	"encoding/csv"
	"strconv"
	"strings"

	"forwhom/evidence"
	"forwhom/kg"
)

// columns are those of a brief in CSV. Each row is one thing that the brief says; its section tells what, and columns
// that do not belong to it are empty.
var columns = []string{"section", "rank", "intervention", "intervention_id", "outcome", "outcome_id", "verdict", "effect_index", "strength", "score",
	"independent_studies", "favourable", "no_difference", "mixed", "adverse", "unclear", "text", "direction", "contribution", "quality", "transferability",
	"matched", "unmatched", "unknown", "finding_id", "locator", "caveat", "reference"}

// table writes a brief as CSV (RFC 4180): CRLF, quotation marks where they are needed.
func table(b *evidence.Brief, style kg.CitationStyle) (string, error) {
	var out strings.Builder
	t := &csvTable{w: csv.NewWriter(&out), columns: columns}
	t.w.UseCRLF = true
	t.head()
	t.row("question", fields{"text": t.safe(b.Sentence)})
	t.row("permalink", fields{"text": t.safe(Permalink(b.Question))})
	for i := range b.Answers {
		t.answer(&b.Answers[i])
	}
	t.texts("no answer", fields{}, b.Unanswered)
	if more := b.TotalCount - len(b.Answers); more > 0 {
		t.row("not listed", fields{"text": strconv.Itoa(more) + " more answers"})
	}
	t.closing(b.Workings, Citations(b.Sources, style))
	t.w.Flush()
	return out.String(), t.w.Error()
}

// closing writes what every brief ends with: the method, its constants and the references.
func (t *csvTable) closing(workings []evidence.Working, citations []string) {
	m := evidence.Rules()
	t.row("method", fields{"text": t.safe("Version " + m.Version)})
	for i := range workings {
		t.row("method", fields{"text": t.safe(working(m, &workings[i]))})
	}
	for _, c := range m.Constants {
		t.row("constant", fields{"text": t.safe(valued(c) + ": " + c.Meaning)})
	}
	for i, c := range citations {
		t.row("reference", fields{"text": t.safe(c), "reference": strconv.Itoa(i + 1)})
	}
}

// fields are the cells of a row by column.
type fields map[string]string

type csvTable struct {
	w       *csv.Writer
	columns []string
}

// head writes the names of the columns; the writer keeps the first error for its end.
func (t *csvTable) head() { _ = t.w.Write(t.columns) }

// row writes a row; the writer keeps the first error for its end.
func (t *csvTable) row(section string, f fields) {
	cells := make([]string, len(t.columns))
	for i, c := range t.columns {
		cells[i] = f[c]
	}
	cells[0] = section
	_ = t.w.Write(cells) // table asks for the error once, at the end
}

func (t *csvTable) texts(section string, f fields, all []string) {
	for _, s := range all {
		f["text"] = t.safe(s)
		t.row(section, f)
	}
}

// safe keeps a spreadsheet from taking a text for a formula: it puts an apostrophe before one that begins as such.
// Source: OWASP, CSV injection.
func (t *csvTable) safe(text string) string {
	if strings.HasPrefix(strings.TrimLeft(text, " "), "=") || text != "" && strings.ContainsRune("=+-@\t\r\n", rune(text[0])) {
		return "'" + text
	}
	return text
}

// of returns the cells that name an answer.
func (t *csvTable) of(a *evidence.BriefAnswer) fields {
	return fields{"rank": strconv.Itoa(a.Rank), "intervention": t.safe(a.Name), "intervention_id": a.Intervention, "outcome": t.safe(a.OutcomeName), "outcome_id": a.Outcome}
}

func (t *csvTable) answer(a *evidence.BriefAnswer) {
	f := t.of(a)
	f["text"] = t.safe(a.Sentence)
	f["verdict"], f["effect_index"], f["strength"], f["score"] = string(a.Verdict), number(a.EffectIndex), number(a.Strength), number(a.Score)
	f["independent_studies"] = strconv.Itoa(a.IndependentStudies)
	tally(f, a.Counts)
	fit(f, a.Transferability)
	t.row("answer", f)
	for _, side := range sides(a) {
		for i := range side.reasons {
			t.reason(strings.ToLower(side.title), a, &side.reasons[i])
		}
	}
	for i := range a.Hints {
		t.claim("listed, never counted", t.of(a), &a.Hints[i])
	}
	for _, o := range a.Others {
		f := t.of(a)
		f["outcome"], f["outcome_id"], f["text"] = t.safe(o.Name), o.Outcome, t.safe(o.Sentence)
		f["verdict"], f["effect_index"], f["strength"] = string(o.Verdict), number(o.EffectIndex), number(o.Strength)
		tally(f, o.Counts)
		t.row("other outcome", f)
	}
	if a.Conflict != "" {
		t.texts("disagreement", t.of(a), append([]string{a.Conflict}, a.Apart...))
	}
	for _, g := range a.Missing {
		t.texts("gap", t.of(a), []string{g.Sentence})
	}
	for _, w := range a.Warnings {
		t.texts("warning", t.of(a), []string{w.Sentence})
	}
}

func (t *csvTable) reason(section string, a *evidence.BriefAnswer, r *evidence.BriefReason) {
	f := t.of(a)
	f["text"], f["finding_id"] = t.safe(r.Sentence), r.Finding
	f["contribution"], f["quality"] = number(r.Contribution), number(r.Quality)
	fit(f, r.Transferability)
	t.row(section, f)
	for i := range r.Claims {
		t.claim("finding", t.of(a), &r.Claims[i])
	}
	for _, n := range r.Disputed {
		f := t.of(a)
		f["finding_id"], f["reference"] = r.Finding, strconv.Itoa(n)
		t.row("disputed in", f)
	}
}

func (t *csvTable) claim(section string, f fields, c *evidence.Claim) {
	f["text"], f["direction"], f["finding_id"] = t.safe(c.Statement), string(c.Direction), c.Finding
	f["locator"], f["caveat"] = t.safe(c.Locator), t.safe(c.Caveat)
	if c.Reference > 0 {
		f["reference"] = strconv.Itoa(c.Reference)
	}
	t.row(section, f)
}

func tally(f fields, c evidence.Counts) {
	for name, n := range map[string]int{"favourable": c.Favourable, "no_difference": c.NoDifference, "mixed": c.Mixed, "adverse": c.Adverse, "unclear": c.Unclear} {
		f[name] = strconv.Itoa(n)
	}
}

func fit(f fields, t evidence.Transferability) {
	f["transferability"] = number(t.Score)
	f["matched"], f["unmatched"], f["unknown"] = strings.Join(t.Matched, " "), strings.Join(t.Unmatched, " "), strings.Join(t.Unknown, " ")
}

// number writes a number as short as it can be read back.
func number(f float64) string { return strconv.FormatFloat(f+0, 'g', -1, 64) }
