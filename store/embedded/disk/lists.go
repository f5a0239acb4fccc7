package disk

import (
	"strings"

	"forwhom/kg"
)

// A node's values are stored without the names of their properties. The names lie once in the file, in a property list
// for each kind, and each node says which list it was written with. A release whose schema has gained a property writes
// a new list beside the old one, and reads both.
//
// In the file a list is a text: the kind, then each property with its form, such as "Study name:text aliases:texts".

// list is a property list of the file, as this release reads it.
type list struct {
	kind  kg.Kind
	width int              // properties that the kind has now
	at    []int            // for each property of the list, where it stands now
	known []map[string]any // for each property of the list, the values of its enum; nil for none
}

// lists has each list at its number.
type lists []list

// listText returns the list of a kind in this release.
func listText(k kg.Kind) string {
	var b strings.Builder
	b.WriteString(k.String())
	for i := range k.Info().Properties {
		b.WriteByte(' ')
		b.WriteString(propertyText(&k.Info().Properties[i]))
	}
	return b.String()
}

func propertyText(p *kg.Property) string { return p.Name + ":" + form(p) }

// form says how the values of a property are stored.
func form(p *kg.Property) string {
	switch {
	case p.List:
		return "texts"
	case p.Type == kg.Int:
		return "int"
	case p.Type == kg.Float:
		return "float"
	case p.Type == kg.Bool:
		return "bool"
	}
	return "text"
}

// parseList reads a list of the file. Newer where it has a kind or property that this release does not know, or knows
// in another form.
func parseList(text string) (list, error) {
	words := strings.Split(text, " ")
	kind, ok := kg.KindNamed(words[0])
	if !ok {
		return list{}, newer("it has nodes of kind %q", words[0])
	}
	l := list{kind: kind, width: len(kind.Info().Properties)}
	for _, word := range words[1:] {
		name, _, _ := strings.Cut(word, ":")
		at, ok := kind.Property(name)
		if !ok || propertyText(&kind.Info().Properties[at]) != word {
			return list{}, newer("it has the property %s of %s", word, kind)
		}
		l.at = append(l.at, at)
		l.known = append(l.known, enumValues(&kind.Info().Properties[at]))
	}
	return l, nil
}

func enumValues(p *kg.Property) map[string]any {
	if p.Type != kg.Enum || p.List {
		return nil
	}
	values := make(map[string]any, len(p.Enum))
	for _, v := range p.Enum {
		values[v] = v
	}
	return values
}
