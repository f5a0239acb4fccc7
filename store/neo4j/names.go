package neo4j

import (
	"math"
	"strings"
	"time"

	"forwhom/kg"
)

// How a node is kept. It has the label Node and that of its kind, its properties as in kg with dots as underscores, and
// what follows from them, so that conditions and orders can be answered from indexes:
//
//	_kind         its kind's name
//	_level        who may see it: 0 everybody, 1 partners too, 2 editors alone; its author at any level
//	_author       whose proposal it is; not there for none
//	<text>_fold   a text by its fold, several texts each by its fold
//	<date>_day    a date's first day as a number: 2016-01-15 is 20160115
//	<any>_key     of what lists are ordered by: the value that ascends as the order does; never absent
//	<any>_desc    the same for the descending order
//
// Unknown values come last in both directions, so each direction has a key of its own with its own stand-in for
// unknown. A number or a date has its negative for the descending order: ids, which decide what is left, ascend in any
// case, and Neo4j walks an index in one direction. Texts have no negative; their _desc is walked downwards.
//
// An edge is a relationship by its relation's name, with role where it has one. Names of kg are letters and dots, so
// nothing of kg ends as something of ours, and what begins with an underscore is no property of kg.
const (
	unknownText = "\U0010FFFF" // after every text
	unknownInt  = math.MaxInt64
)

// property returns the name under which a property of kg is kept.
func property(name string) string { return strings.ReplaceAll(name, ".", "_") }

// labels is the label expression of some kinds.
func labels(kinds []kg.Kind) string {
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = k.String()
	}
	return strings.Join(names, "|")
}

// sortKey is one key of an order: a property that is never absent, and the direction in which an index on it is walked.
type sortKey struct {
	name string
	down bool
}

func sortKeyOf(p kg.Property, desc bool) sortKey {
	switch {
	case p.Type == kg.IDType:
		return sortKey{property(p.Name), desc}
	case !desc:
		return sortKey{property(p.Name) + "_key", false}
	}
	return sortKey{property(p.Name) + "_desc", isText(p.Type)}
}

func isText(t kg.Type) bool { return t == kg.String || t == kg.Enum }

// keyValue returns the sort key of a value, nil for unknown; or of a cursor's key, which is the value's fold or first day.
func keyValue(t kg.Type, desc bool, v any) any {
	switch t {
	case kg.IDType:
		return v
	case kg.String, kg.Enum:
		s, known := v.(string)
		switch {
		case known:
			return kg.Fold(s)
		case desc:
			return ""
		}
		return unknownText
	case kg.Float:
		f, known := v.(float64)
		switch {
		case !known:
			return math.Inf(1)
		case desc:
			return -f
		}
		return f
	}
	n, known := number(t, v)
	switch {
	case !known:
		return int64(unknownInt)
	case desc:
		return -n
	}
	return n
}

// number returns what a date, a moment or a whole number is ordered by.
func number(t kg.Type, v any) (int64, bool) {
	switch v := v.(type) {
	case int64:
		return v, true
	case string:
		if t == kg.PartialDateType {
			return day(kg.FirstDay(v)), true
		}
		at, err := time.Parse(time.RFC3339, v)
		return at.Unix(), err == nil
	}
	return 0, false
}

// day returns a full date as a number: "2016-01-15" gives 20160115.
func day(date string) (n int64) {
	for _, c := range []byte(date) {
		if c != '-' {
			n = n*10 + int64(c-'0')
		}
	}
	return n
}

// cursorKey returns the sort key that a cursor has of a value: a text's fold, a date's first day, else the value.
func cursorKey(t kg.Type, v any) any {
	s, ok := v.(string)
	switch {
	case ok && t == kg.String:
		return kg.Fold(s)
	case ok && t == kg.PartialDateType:
		return kg.FirstDay(s)
	}
	return v
}

// Properties returns what is kept of a node, by name.
func Properties(n *kg.Node) map[string]any {
	props := map[string]any{"_kind": n.Kind.String(), "_level": level(n)}
	if n.Author != "" {
		props["_author"] = n.Author
	}
	for i, p := range n.Kind.Info().Properties {
		name, v := property(p.Name), n.Values[i]
		if p.Sort && p.Type != kg.IDType {
			props[name+"_key"], props[name+"_desc"] = keyValue(p.Type, false, v), keyValue(p.Type, true, v)
		}
		if v == nil {
			continue
		}
		props[name] = v
		switch p.Type {
		case kg.String:
			props[name+"_fold"] = fold(v)
		case kg.PartialDateType:
			props[name+"_day"], _ = number(p.Type, v)
		}
	}
	props["id"] = n.ID
	return props
}

func level(n *kg.Node) int64 {
	for role := kg.Anonymous; role < kg.Editor; role++ {
		if (kg.Reader{Role: role}).Sees(n.Text("status"), n.Text("audience"), n.Author) {
			return int64(role)
		}
	}
	return int64(kg.Editor)
}

// fold returns the fold of a text, or of each of several; other values as they are.
func fold(v any) any {
	switch v := v.(type) {
	case string:
		return kg.Fold(v)
	case []string:
		folds := make([]string, len(v))
		for i, s := range v {
			folds[i] = kg.Fold(s)
		}
		return folds
	}
	return v
}
