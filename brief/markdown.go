package brief

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
)

// markdown writes blocks as CommonMark with tables.
func markdown(doc []block) string {
	var out strings.Builder
	for i, b := range doc {
		if i > 0 {
			out.WriteString("\n")
		}
		switch b := b.(type) {
		case heading:
			fmt.Fprintf(&out, "%s %s\n", strings.Repeat("#", b.level), escaped(b.text))
		case paragraph:
			out.WriteString(line(b) + "\n")
		case list:
			for n, item := range b.items {
				mark := "- "
				if b.references {
					mark = fmt.Sprint(n+1, ". ")
				}
				out.WriteString(mark + line(item.runs) + "\n")
				for _, below := range item.below {
					out.WriteString(strings.Repeat(" ", len(mark)) + "- " + line(below) + "\n")
				}
			}
		case grid:
			row(&out, b.head)
			out.WriteString(strings.Repeat("| --- ", len(b.head)) + "|\n")
			for _, cells := range b.rows {
				row(&out, cells)
			}
		}
	}
	return out.String()
}

func row(out *strings.Builder, cells []string) {
	for _, c := range cells {
		out.WriteString("| " + escaped(c) + " ")
	}
	out.WriteString("|\n")
}

// line writes runs as one line, which begins no block of its own.
func line(runs []run) string {
	var out strings.Builder
	for _, r := range runs {
		text := escaped(r.text)
		switch {
		case r.reference > 0 && r.text == "":
			fmt.Fprintf(&out, "[%d]", r.reference)
		case r.reference > 0:
			fmt.Fprintf(&out, "[%d, %s]", r.reference, text)
		case strings.TrimSpace(r.text) == "":
			out.WriteString(text)
		case r.url != "" && r.url == r.text && autolink.MatchString(r.url):
			out.WriteString("<" + r.url + ">")
		case r.url != "":
			fmt.Fprintf(&out, "[%s](<%s>)", text, target.Replace(r.url))
		case r.italic:
			out.WriteString(around(text, "*"))
		case r.strong:
			out.WriteString(around(text, "**"))
		default:
			out.WriteString(text)
		}
	}
	return beginning.ReplaceAllString(strings.TrimLeft(out.String(), " "), `$1\$2`)
}

// around puts a mark around a text, within the spaces at its ends.
func around(text, mark string) string {
	inner := strings.TrimSpace(text)
	from := strings.Index(text, inner)
	return text[:from] + mark + inner + mark + text[from+len(inner):]
}

var (
	// beginning is what would begin a list, a heading or a quotation where a line begins with it.
	beginning = regexp.MustCompile(`^(\d{0,9})([.)+\-=#])`)
	autolink  = regexp.MustCompile(`^https?://[^\s<>\\]+$`)
	target    = strings.NewReplacer(" ", "%20", "<", "%3C", ">", "%3E", `\`, "%5C", "\n", "%0A", "\r", "%0D")
)

// escaped returns a text that Markdown shows as it is, on one line. An underscore within a word and an ampersand before a
// space mean nothing to it, and stay readable.
func escaped(text string) string {
	var out strings.Builder
	letters := []rune(oneLine(text))
	at := func(i int) rune {
		if i < 0 || i >= len(letters) {
			return ' '
		}
		return letters[i]
	}
	for i, r := range letters {
		switch {
		case strings.ContainsRune("\\`*[]<>|~$", r),
			r == '_' && !(word(at(i-1)) && word(at(i+1))),
			r == '&' && at(i+1) != ' ':
			out.WriteByte('\\')
		}
		out.WriteRune(r)
	}
	return out.String()
}

func word(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// oneLine makes line breaks, tabs and what cannot be seen into spaces.
func oneLine(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r == '\u2028' || r == '\u2029' || r == 0x85 {
			return ' '
		}
		return r
	}, text)
}
