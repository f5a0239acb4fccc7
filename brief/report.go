package brief

import (
	"encoding/csv"
	"strconv"
	"strings"

	"forwhom/evidence"
	"forwhom/kg"
)

// WriteReport returns the document of a report, whose question asks again at the address; it is Write for questions other
// than what works.
func WriteReport(r *evidence.Report, address string, format kg.BriefFormat, style kg.CitationStyle) (string, error) {
	switch format {
	case kg.BriefFormatCsv:
		return reportTable(r, address, style)
	case kg.BriefFormatHtml:
		return page(r.Sentence, composeReport(r, address, style)), nil
	}
	return markdown(composeReport(r, address, style)), nil
}

// composeReport puts a report into blocks, in the frame that every brief has.
func composeReport(r *evidence.Report, address string, style kg.CitationStyle) []block {
	doc := opening(r.Sentence, address)
	doc = append(doc, heading{2, "The answer in short"})
	for _, s := range r.Answer {
		doc = append(doc, paragraph{{text: s}})
	}
	for _, part := range r.Parts {
		doc = append(doc, heading{2, part.Title})
		if len(part.Rows) > 0 {
			doc = append(doc, grid{head: part.Head, rows: part.Rows})
		}
		var l list
		for _, p := range part.Points {
			item := point{runs: []run{{text: p.Text}}}
			for i := range p.Claims {
				item.below = append(item.below, claim(&p.Claims[i]))
			}
			l.items = append(l.items, item)
		}
		if len(l.items) > 0 {
			doc = append(doc, l)
		}
	}
	return append(doc, closing(r.Workings, r.Sources, style)...)
}

// reportColumns are those of a report in CSV. A table has a row for each of its cells: the part, the number of the row
// from 1, the head of the column, and the cell as text.
var reportColumns = []string{"section", "part", "row", "column", "text", "direction", "finding_id", "locator", "caveat", "reference"}

// reportTable writes a report as CSV, as table does a brief.
func reportTable(r *evidence.Report, address string, style kg.CitationStyle) (string, error) {
	var out strings.Builder
	t := &csvTable{w: csv.NewWriter(&out), columns: reportColumns}
	t.w.UseCRLF = true
	t.head()
	t.row("question", fields{"text": t.safe(r.Sentence)})
	t.row("permalink", fields{"text": t.safe(address)})
	t.texts("answer", fields{}, r.Answer)
	for i := range r.Parts {
		t.part(&r.Parts[i])
	}
	t.closing(r.Workings, Citations(r.Sources, style))
	t.w.Flush()
	return out.String(), t.w.Error()
}

func (t *csvTable) part(part *evidence.ReportPart) {
	for n, cells := range part.Rows {
		for i, cell := range cells {
			t.row("table", fields{"part": t.safe(part.Title), "row": strconv.Itoa(n + 1), "column": t.safe(part.Head[i]), "text": t.safe(cell)})
		}
	}
	for i := range part.Points {
		p := &part.Points[i]
		t.row("point", fields{"part": t.safe(part.Title), "row": strconv.Itoa(i + 1), "text": t.safe(p.Text)})
		for n := range p.Claims {
			t.claim("finding", fields{"part": t.safe(part.Title), "row": strconv.Itoa(i + 1)}, &p.Claims[n])
		}
	}
}
