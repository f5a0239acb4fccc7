package brief

import (
	"net/url"
	"regexp"
	"strconv"
	"strings"

	"forwhom/evidence"
	"forwhom/kg"
)

// Reference returns a source as a style has it in a list of references. What the graph does not know stays out, or is
// said as the style says it; nothing is made up. Sources: Publication Manual of the American Psychological Association,
// 7th edition, chapters 9 and 10, table 9.1 for what is missing; Pears and Shields, Cite Them Right, 12th edition;
// Patrias, Citing Medicine, 2nd edition, and the ICMJE's sample references. Dates of access are not in the graph, so
// that none is shown.
func Reference(s *evidence.Source, style kg.CitationStyle) []run {
	r := reference{s: s}
	switch style {
	case kg.CitationStyleHarvard:
		r.harvard()
	case kg.CitationStyleVancouver:
		r.vancouver()
	default:
		r.apa()
	}
	return r.runs
}

// reference gathers the runs of one reference.
type reference struct {
	s    *evidence.Source
	runs []run
}

func (r *reference) text(parts ...string) {
	r.runs = append(r.runs, run{text: strings.Join(parts, "")})
}
func (r *reference) italic(text string) { r.runs = append(r.runs, run{text: text, italic: true}) }

// stop ends what is there with a full stop, unless it ends with a mark of its own.
func (r *reference) stop() {
	if said := plain(r.runs); ended(said) != said {
		r.text(".")
	}
}

func (r *reference) link(address string) {
	if !autolink.MatchString(address) {
		r.text(address)
		return
	}
	r.runs = append(r.runs, run{text: address, url: address})
}

// within reports whether a source stands in something larger that is named after it, as an article in a journal does.
func (r *reference) within() bool {
	switch r.s.Kind {
	case kg.SourceKindArticle, kg.SourceKindNews, kg.SourceKindConferencePaper, kg.SourceKindPreprint:
		return r.s.Container != ""
	}
	return false
}

// apa writes "Authors (year). Title. Container, volume(number), pages. Address".
func (r *reference) apa() {
	s := r.s
	year := "(n.d.)."
	if s.Year != 0 {
		year = "(" + strconv.Itoa(s.Year) + ")."
	}
	r.head(apaAuthors(s.Authors), year, r.apaTitle)
	switch {
	case r.within():
		r.text(" ")
		r.italic(s.Container)
		volume, number := volumeOf(s.Volume)
		if volume != "" {
			r.text(", ")
			r.italic(volume)
			r.text(number)
		}
		if s.Pages != "" {
			r.text(", ", pages(s.Pages))
		}
		r.text(".")
	case s.Container != "" && !r.byItself():
		r.text(" ", ended(s.Container))
	}
	if a := address(s); a != "" {
		r.text(" ")
		r.link(a)
	}
}

// head writes authors, year and title; without authors the title leads.
func (r *reference) head(authors, year string, title func()) {
	if len(r.s.Authors) > 0 {
		r.text(authors, " ", year, " ")
		title()
	} else {
		title()
		r.text(" ", year)
	}
}

// byItself reports whether a source's only author also brings it out, who is then not named twice.
func (r *reference) byItself() bool { return len(r.s.Authors) == 1 && r.s.Authors[0] == r.s.Container }

// apaTitle writes the title with a full stop, in italics where it stands by itself; without a title, a description.
func (r *reference) apaTitle() {
	switch {
	case r.s.Title == "":
		r.text(r.description(), ".")
	case r.within():
		r.text(ended(r.s.Title))
	default:
		r.italic(ended(r.s.Title))
	}
}

// description stands in brackets for a title that is not known: what the graph calls the source, or what sort it is.
func (r *reference) description() string {
	s := r.s
	if s.Name != "" {
		return "[" + s.Name + "]"
	}
	kind := "Source"
	if s.Kind != "" {
		kind = strings.ToUpper(string(s.Kind[0])) + kg.Words(s.Kind[1:])
	}
	return "[" + kind + ", title not seen]"
}

// harvard writes "Authors (year) ‘Title’, Container, volume, pp. pages. Available at: address." A source without a title
// has its address in the title's place.
func (r *reference) harvard() {
	s := r.s
	year := "(no date)"
	if s.Year != 0 {
		year = "(" + strconv.Itoa(s.Year) + ")"
	}
	r.head(harvardAuthors(s.Authors), year, r.harvardTitle)
	switch {
	case r.within():
		r.text(", ")
		r.italic(s.Container)
		if s.Volume != "" {
			r.text(", ", s.Volume)
		}
		if s.Pages != "" {
			r.text(", ", map[bool]string{true: "pp. ", false: "p. "}[strings.ContainsAny(s.Pages, "-–,")], pages(s.Pages))
		}
		r.text(".")
	case s.Container != "" && !r.byItself():
		r.stop()
		r.text(" ", ended(s.Container))
	default:
		r.stop()
	}
	if a := address(s); a != "" && s.Title != "" {
		r.text(" Available at: ")
		r.link(a)
		r.text(".")
	}
}

func (r *reference) harvardTitle() {
	switch a := address(r.s); {
	case r.s.Title == "" && a != "":
		r.link(a)
	case r.s.Title == "":
		r.text(r.description())
	case r.within():
		r.text("‘", r.s.Title, "’")
	default:
		r.italic(r.s.Title)
	}
}

// vancouver writes "Authors. Title. Container. Year;volume(number):pages. Address".
func (r *reference) vancouver() {
	s := r.s
	if len(s.Authors) > 0 {
		r.text(ended(vancouverAuthors(s.Authors)), " ")
	}
	title := s.Title
	if title == "" {
		title = r.description()
	}
	year := "[date unknown]"
	if s.Year != 0 {
		year = strconv.Itoa(s.Year)
	}
	switch {
	case r.within():
		r.text(ended(title), " ", ended(s.Container), " ", year)
		if s.Volume != "" {
			r.text(";", s.Volume)
		}
		if s.Pages != "" {
			r.text(":", shortPages(s.Pages))
		}
	default:
		if s.URL != "" {
			title += " [Internet]"
		}
		r.text(ended(title), " ")
		if s.Container != "" && !r.byItself() {
			r.text(s.Container, "; ")
		}
		r.text(year)
	}
	r.text(".")
	switch a := address(s); {
	case s.DOI != "":
		r.text(" doi: ")
		r.runs = append(r.runs, run{text: s.DOI, url: a})
	case a != "":
		r.text(" Available from: ")
		r.link(a)
	}
}

// address returns where a source can be read: by its DOI or, without one, its page; "" where neither is known.
func address(s *evidence.Source) string {
	if s.DOI != "" {
		return (&url.URL{Scheme: "https", Host: "doi.org", Path: "/" + s.DOI}).String()
	}
	return s.URL
}

var (
	volumeForm = regexp.MustCompile(`^([^()]+?)\s*(\([^()]+\))$`)
	pagesForm  = regexp.MustCompile(`^(\d+)\s*[-–]\s*(\d+)$`)
)

// volumeOf parts "24(2)" into volume and number.
func volumeOf(volume string) (whole, number string) {
	if m := volumeForm.FindStringSubmatch(volume); m != nil {
		return m[1], m[2]
	}
	return volume, ""
}

// pages writes a range with a dash: "137–151". Anything else stays as it is.
func pages(p string) string {
	if m := pagesForm.FindStringSubmatch(p); m != nil {
		return m[1] + "–" + m[2]
	}
	return p
}

// shortPages leaves out of a range's end what its beginning says already: "137-51".
func shortPages(p string) string {
	m := pagesForm.FindStringSubmatch(p)
	if m == nil {
		return p
	}
	from, to := m[1], m[2]
	for len(from) == len(to) && len(to) > 1 && from[0] == to[0] {
		from, to = from[1:], to[1:]
	}
	return m[1] + "-" + to
}

// ended ends a text with a full stop, unless it ends with a mark of its own.
func ended(s string) string {
	if strings.HasSuffix(s, ".") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "!") {
		return s
	}
	return s + "."
}
