package brief

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"html"
	"strings"
)

// style is the only style of a page; the page's policy names its hash, and lets in nothing else.
const style = "body{font:1rem/1.5 Georgia,serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}" +
	"h1,h2,h3{line-height:1.25}table{border-collapse:collapse;display:block;overflow-x:auto}th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top}" +
	"a{color:#0b4f8a}@media print{body{margin:0;max-width:none}}"

// page writes blocks as a page of HTML that stands by itself: no script, nothing loaded, every text escaped.
func page(title string, doc []block) string {
	hash := sha256.Sum256([]byte(style))
	var out strings.Builder
	fmt.Fprintf(&out, "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"+
		"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'\">\n"+
		"<meta name=\"viewport\" content=\"width=device-width\">\n<title>%s</title>\n<style>%s</style>\n</head>\n<body>\n<main>\n",
		base64.StdEncoding.EncodeToString(hash[:]), html.EscapeString(oneLine(title)), style)
	for _, b := range doc {
		switch b := b.(type) {
		case heading:
			fmt.Fprintf(&out, "<h%d>%s</h%d>\n", b.level, html.EscapeString(b.text), b.level)
		case paragraph:
			out.WriteString("<p>" + inline(b) + "</p>\n")
		case list:
			points(&out, b)
		case grid:
			rows(&out, b)
		}
	}
	out.WriteString("</main>\n</body>\n</html>\n")
	return out.String()
}

func points(out *strings.Builder, l list) {
	tag := "ul"
	if l.references {
		tag = "ol"
	}
	fmt.Fprintf(out, "<%s>\n", tag)
	for n, item := range l.items {
		id := ""
		if l.references {
			id = fmt.Sprintf(` id="r%d"`, n+1)
		}
		fmt.Fprintf(out, "<li%s>%s", id, inline(item.runs))
		if len(item.below) > 0 {
			out.WriteString("\n<ul>\n")
			for _, below := range item.below {
				out.WriteString("<li>" + inline(below) + "</li>\n")
			}
			out.WriteString("</ul>\n")
		}
		out.WriteString("</li>\n")
	}
	fmt.Fprintf(out, "</%s>\n", tag)
}

func rows(out *strings.Builder, g grid) {
	out.WriteString("<table>\n<thead><tr>")
	for _, h := range g.head {
		out.WriteString(`<th scope="col">` + html.EscapeString(h) + "</th>")
	}
	out.WriteString("</tr></thead>\n<tbody>\n")
	for _, cells := range g.rows {
		out.WriteString("<tr>")
		for _, c := range cells {
			out.WriteString("<td>" + html.EscapeString(c) + "</td>")
		}
		out.WriteString("</tr>\n")
	}
	out.WriteString("</tbody>\n</table>\n")
}

// inline writes runs.
func inline(runs []run) string {
	var out strings.Builder
	for _, r := range runs {
		text := html.EscapeString(r.text)
		switch {
		case r.reference > 0:
			place := ""
			if r.text != "" {
				place = ", " + text
			}
			fmt.Fprintf(&out, `<a href="#r%d">[%d%s]</a>`, r.reference, r.reference, place)
		case r.url != "":
			fmt.Fprintf(&out, `<a href="%s">%s</a>`, html.EscapeString(r.url), text)
		case r.italic:
			out.WriteString("<i>" + text + "</i>")
		case r.strong:
			out.WriteString("<b>" + text + "</b>")
		default:
			out.WriteString(text)
		}
	}
	return out.String()
}
