// Package kg is the vocabulary of the graph: kinds, properties, relations, ids, dates, errors and the reader. Every
// label, index, header and check anywhere else comes from its one table, which is generated from schema/. It imports
// the standard library only.
package kg

import (
	"strings"
)

// ID names a node for ever, such as "study:taylor-2024-fgc-pre-proceedings": the kind's prefix, a colon and a slug.
type ID = string

// Version counts the changes that a graph has taken in; 0 is an empty graph.
type Version = uint64

// Node is one thing of the graph with its own properties, without edges.
//
// Values stand in the order of its kind's Properties, nil where unknown. A value is a string (texts, enum values, ids,
// PartialDate and DateTime in ISO 8601), an int64, a float64, a bool, or a []string for a property with several values.
//
// Author is who proposed it, "" for the graph's own seed; readers do not see it.
type Node struct {
	ID     ID
	Kind   Kind
	Author ID
	Values []any
}

// Edge is one relation between two nodes. Role says what From is to To where the relation alone does not, such as
// "funder"; it is mostly empty.
type Edge struct {
	Relation Relation
	From, To ID
	Role     string
}

// Get returns the value of the property so named, nil where it is unknown or the kind has no such property.
func (n *Node) Get(property string) any {
	if i, ok := n.Kind.Property(property); ok {
		return n.Values[i]
	}
	return nil
}

// Text returns the value of a text property, "" where unknown.
func (n *Node) Text(property string) string {
	s, _ := n.Get(property).(string)
	return s
}

// Set gives a property a value; it reports false where the kind has no such property.
func (n *Node) Set(property string, value any) bool {
	i, ok := n.Kind.Property(property)
	if ok {
		n.Values[i] = value
	}
	return ok
}

// NewNode returns a node of a kind with every property unknown.
func NewNode(kind Kind, id ID) *Node {
	return &Node{ID: id, Kind: kind, Values: make([]any, len(kind.Info().Properties))}
}

// KindOf returns the kind that an id names by its prefix; false where the id is not of the form kind:slug.
func KindOf(id ID) (Kind, bool) {
	prefix, slug, ok := strings.Cut(id, ":")
	if !ok || slug == "" {
		return 0, false
	}
	return KindByPrefix(prefix)
}

// ValidID reports whether an id has a known prefix and a slug in kebab case of at most 120 bytes.
func ValidID(id ID) bool {
	if _, ok := KindOf(id); !ok || len(id) > 140 {
		return false
	}
	_, slug, _ := strings.Cut(id, ":")
	return slug == Slug(slug)
}

// Slug returns a name in kebab case: folded, with every run of other characters than a-z and 0-9 a hyphen.
// "Child enters care" gives "child-enters-care".
func Slug(name string) string {
	var b strings.Builder
	gap := false
	for _, r := range Fold(name) {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			gap = false
			b.WriteRune(r)
		case r == '\'' || r == '’':
		default:
			gap = true
		}
	}
	return b.String()
}
