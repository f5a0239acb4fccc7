package kg

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// nameLength is how many characters a name made from a longer text has at most, the ellipsis included.
const nameLength = 80

// authorsShown is how many authors a citation names at most; of more, the first six stand for all.
const authorsShown = 8

// Complete sets the properties of a node that follow from its others, as schema/ states them:
//
//   - a study's name is its title, its country the one of its countries, unknown where there are several or none;
//   - a finding's name is its statement, shortened to 80 characters at the end of a word;
//   - a source's citation is its reference in one line, its name its title; without a title it keeps the name that it
//     has, and without either it is named by the citation;
//   - a recommendation without a name gets its text shortened, a discussion without one its question.
//
// What it makes it makes anew, so that a changed title changes the name; a second Complete changes nothing.
func Complete(n *Node) {
	switch n.Kind {
	case KindStudy:
		setText(n, "name", n.Text("title"))
		n.Set("country", onlyOne(n.Get("countries")))
	case KindFinding:
		setText(n, "name", shorten(n.Text("statement")))
	case KindSource:
		setText(n, "citation", citation(n))
		if title := n.Text("title"); title != "" {
			setText(n, "name", title)
		} else if n.Text("name") == "" {
			setText(n, "name", n.Text("citation"))
		}
	case KindRecommendation:
		if n.Text("name") == "" {
			setText(n, "name", shorten(n.Text("text")))
		}
	case KindDiscussion:
		if n.Text("name") == "" {
			setText(n, "name", shorten(n.Text("question")))
		}
	}
}

// setText gives a property a text; an empty one makes it unknown.
func setText(n *Node, property, text string) {
	if text == "" {
		n.Set(property, nil)
		return
	}
	n.Set(property, text)
}

// onlyOne returns the only value of several, nil where there is not just one.
func onlyOne(values any) any {
	if list, _ := values.([]string); len(list) == 1 {
		return list[0]
	}
	return nil
}

// shorten returns a text as one line of at most nameLength characters: whole words, then an ellipsis where words are
// missing. A first word that is longer by itself is cut.
func shorten(text string) string {
	words := strings.Fields(text)
	line := strings.Join(words, " ")
	if utf8.RuneCountInString(line) <= nameLength {
		return line
	}
	cut := cutAt(line, nameLength-1)
	if line[len(cut)] != ' ' {
		if space := strings.LastIndexByte(cut, ' '); space > 0 {
			cut = cut[:space]
		}
	}
	return strings.TrimRight(cut, " ,;:.–—-") + "…"
}

// cutAt returns the first n characters of a longer text, fewer where the cut would part an accent from its letter.
func cutAt(s string, n int) string {
	end := 0
	for i, r := range s {
		if !unicode.Is(unicode.M, r) {
			end = i
		}
		if n--; n < 0 {
			break
		}
	}
	return s[:end]
}

// citation returns a source's reference in one line, author and date first, such as
// "Taylor, S. and Dorsett, R. (2024) Family group conferences. British Journal of Social Work, 54(8), 1-20.
// doi:10.1093/bjsw/bcae035". What is not known is left out, but for the year ("n.d.") and the title. Without authors the
// title comes first.
func citation(n *Node) string {
	title := n.Text("title")
	if title == "" {
		title = "[title not seen]"
	}
	year := "(n.d.)"
	if y, ok := n.Get("year").(int64); ok {
		year = "(" + strconv.FormatInt(y, 10) + ")"
	}
	names, _ := n.Get("authorNames").([]string)
	sentences := []string{title + " " + year}
	if len(names) > 0 {
		sentences = []string{authors(names) + " " + year + " " + title}
	}
	if where := joinKnown(", ", n.Text("container"), n.Text("volume"), n.Text("pages")); where != "" {
		sentences = append(sentences, where)
	}
	line := ""
	for _, s := range sentences {
		line += endSentence(strings.Join(strings.Fields(s), " ")) + " "
	}
	if doi := n.Text("doi"); doi != "" {
		line += "doi:" + doi
	}
	return strings.TrimSpace(line)
}

// authors joins names as printed. Where one has a comma of its own, as "Taylor, S." has, semicolons part more than two.
func authors(names []string) string {
	if len(names) > authorsShown {
		return strings.Join(names[:6], separator(names)) + separator(names) + "et al."
	}
	last := len(names) - 1
	if last == 0 {
		return names[0]
	}
	return strings.Join(names[:last], separator(names)) + " and " + names[last]
}

func separator(names []string) string {
	if strings.Contains(strings.Join(names, ""), ",") {
		return "; "
	}
	return ", "
}

func joinKnown(separator string, parts ...string) string {
	var known []string
	for _, p := range parts {
		if p != "" {
			known = append(known, p)
		}
	}
	return strings.Join(known, separator)
}

// endSentence adds a full stop where a text does not end with a mark of its own.
func endSentence(s string) string {
	if strings.HasSuffix(s, ".") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "!") {
		return s
	}
	return s + "."
}
