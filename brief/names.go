package brief

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// author is a person or an organisation as a source prints it. Of a person whose first names are not known, and of an
// organisation, there is the family name alone.
type author struct{ family, given string }

// organisation tells "Department for Children, Schools and Families", which is no person's name turned round.
var organisation = regexp.MustCompile(`(?i)(^|\s)(for|of|and|the|&)\s`)

// authorsOf reads names as printed: "Taylor, S.", "Taylor", "Coram", "Dijkstra et al."; others says that there are more
// than are named.
func authorsOf(printed []string) (all []author, others bool) {
	for _, p := range printed {
		name, _, cut := strings.Cut(p, " et al")
		others = others || cut || strings.HasPrefix(p, "et al")
		if strings.HasPrefix(name, "et al") {
			continue
		}
		name = strings.TrimSpace(name)
		family, given, turned := strings.Cut(name, ",")
		switch {
		case name == "":
		case turned && !organisation.MatchString(name):
			all = append(all, author{strings.TrimSpace(family), strings.TrimSpace(given)})
		default:
			all = append(all, author{family: name})
		}
	}
	return all, others
}

// turned returns a name with its initials after it: "Thiara, R. K.".
func (a author) turned() string {
	if a.given == "" {
		return a.family
	}
	var initials []string
	for _, n := range strings.Fields(a.given) {
		if !strings.Contains(n, ".") {
			first, _ := utf8.DecodeRuneInString(n)
			n = string(first) + "."
		}
		initials = append(initials, n)
	}
	return a.family + ", " + strings.Join(initials, " ")
}

// short returns a name with its initials after it and no marks: "Thiara RK".
func (a author) short() string {
	if a.given == "" {
		return a.family
	}
	initials := ""
	for _, n := range strings.FieldsFunc(a.given, func(r rune) bool { return r == ' ' || r == '.' || r == '-' }) {
		first, _ := utf8.DecodeRuneInString(n)
		initials += strings.ToUpper(string(first))
	}
	return a.family + " " + initials
}

// apaAuthors joins names as APA does: all up to twenty, of more the first nineteen and the last.
func apaAuthors(printed []string) string {
	all, others := authorsOf(printed)
	names := make([]string, len(all))
	for i, a := range all {
		names[i] = a.turned()
	}
	people := slices.ContainsFunc(all, func(a author) bool { return a.given != "" })
	last := len(names) - 1
	switch {
	case others && len(names) < 2:
		return strings.Join(names, "") + " et al."
	case others:
		return strings.Join(names, ", ") + ", et al."
	case len(names) > 20:
		return strings.Join(names[:19], ", ") + ", . . . " + names[last]
	case len(names) == 2 && !people:
		return names[0] + " & " + names[1]
	case len(names) > 1:
		return strings.Join(names[:last], ", ") + ", & " + names[last]
	}
	return strings.Join(names, "")
}

// harvardAuthors joins names as Harvard style does: all, "and" before the last.
func harvardAuthors(printed []string) string {
	all, others := authorsOf(printed)
	names := make([]string, len(all))
	for i, a := range all {
		names[i] = a.turned()
	}
	last := len(names) - 1
	switch {
	case others:
		return strings.Join(names, ", ") + " et al."
	case len(names) > 1:
		return strings.Join(names[:last], ", ") + " and " + names[last]
	}
	return strings.Join(names, "")
}

// vancouverAuthors joins names as Vancouver style does: of more than six the first six.
func vancouverAuthors(printed []string) string {
	const shown = 6
	all, others := authorsOf(printed)
	names := make([]string, len(all))
	for i, a := range all {
		names[i] = a.short()
	}
	if len(names) > shown {
		names, others = names[:shown], true
	}
	if others {
		names = append(names, "et al")
	}
	return strings.Join(names, ", ")
}
