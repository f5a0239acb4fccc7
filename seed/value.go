package seed

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"forwhom/kg"
)

// value reads the value of a property as a Node keeps it; false where it is wrong, which is noted. One value may stand
// for a list of one.
func (r *reader) value(p kg.Property, n *yaml.Node, where place) (any, bool) {
	if !p.List {
		return r.scalar(p, n, where)
	}
	elements := []*yaml.Node{n}
	if n.Kind == yaml.SequenceNode {
		elements = n.Content
	}
	values := make([]string, 0, len(elements))
	seen := make(map[string]bool, len(elements))
	ok := true
	for _, e := range elements {
		one, fine := r.scalar(p, e, at(where.file, e))
		if !fine {
			ok = false
			continue
		}
		text := one.(string)
		if key := kg.Fold(text); seen[key] && p.Name != "authorNames" { // two authors may share a name
			r.problemf(at(where.file, e), "%s has %s twice: keep one", p.Name, quote(text))
			ok = false
		} else {
			seen[key] = true
			values = append(values, text)
		}
	}
	if len(values) == 0 {
		return nil, false
	}
	return values, ok
}

// Numbers are written as people write them; YAML's own are wider (octals, infinities, underscores).
var (
	wholeNumber = regexp.MustCompile(`^-?(0|[1-9][0-9]{0,14})$`)
	number      = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]{1,3})?$`) // as programs write them, too: 1e-07
)

// nonzero finds a digit other than 0 before the exponent.
var nonzero = regexp.MustCompile(`^[^eE]*[1-9]`)

// scalar reads one value.
func (r *reader) scalar(p kg.Property, n *yaml.Node, where place) (any, bool) {
	if n.Kind != yaml.ScalarNode {
		r.problemf(where, "%s is %s, not %s", p.Name, wanted(p), form(n))
		return nil, false
	}
	text, tag := strings.TrimSpace(n.Value), n.ShortTag()
	if tag == "!!null" || text == "" {
		r.problemf(where, "%s is empty: give it a value or leave the line out", p.Name)
		return nil, false
	}
	switch p.Type {
	case kg.String:
		return r.text(p, n, text, where)
	case kg.Enum:
		if slices.Contains(p.Enum, text) {
			return text, true
		}
		r.problemf(where, "%s cannot be %s%s: it is one of %s", p.Name, quote(text), r.meant(text, p.Enum), strings.Join(p.Enum, ", "))
		return nil, false
	case kg.Int:
		if v, err := strconv.ParseInt(text, 10, 64); tag == "!!int" && err == nil && wholeNumber.MatchString(text) {
			return v, true
		}
	case kg.Float:
		plain := tag == "!!int" || tag == "!!float" || tag == "!!str" && n.Style == 0 // what is too large YAML takes for a text
		if plain && number.MatchString(text) {
			v, err := strconv.ParseFloat(text, 64)
			if lost := v == 0 && nonzero.MatchString(text); err == nil && !lost {
				return v + 0, true
			}
			r.problemf(where, "%s is too large or too near to 0 to be kept: %s", p.Name, quote(text))
			return nil, false
		}
	case kg.Bool:
		if tag == "!!bool" && (text == "true" || text == "false") {
			return text == "true", true
		}
	case kg.PartialDateType:
		if kg.ValidPartialDate(text) {
			return text, true
		}
	case kg.DateTimeType:
		if kg.ValidDateTime(text) {
			return text, true
		}
	}
	r.problemf(where, "%s is %s, not %s", p.Name, wanted(p), quote(n.Value))
	return nil, false
}

// wanted says what a property's value looks like.
func wanted(p kg.Property) string {
	switch p.Type {
	case kg.Int:
		return "a whole number such as 1511, without commas, words or quotes"
	case kg.Float:
		return "a number such as -8.6, without commas, units or quotes"
	case kg.Bool:
		return "true or false"
	case kg.Enum:
		return "one of " + strings.Join(p.Enum, ", ")
	case kg.PartialDateType:
		return "a year, month or day that exists, such as 2016, 2016-01 or 2016-01-15"
	case kg.DateTimeType:
		return "a moment such as 2026-11-22T08:30:00Z"
	}
	if p.List {
		return "a text or a list of texts"
	}
	return "a text"
}

// text reads a text. Numbers and dates are taken as they are written: "volume: 54" is the text "54".
func (r *reader) text(p kg.Property, n *yaml.Node, text string, where place) (any, bool) {
	switch n.ShortTag() {
	case "!!str", "!!int", "!!float", "!!timestamp":
	case "!!bool":
		r.problemf(where, `%s is a text, and YAML reads %s as true or false: put it in quotes`, p.Name, text)
		return nil, false
	default:
		r.problemf(where, "%s is a text, not a value tagged %s: take the tag out", p.Name, quote(n.Tag))
		return nil, false
	}
	if wrong := wrongText(p.Name, text); wrong != "" {
		r.problemf(where, "%s", wrong)
		return nil, false
	}
	return text, true
}
