package kg

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// Kind is a noun of the graph, such as KindStudy. The zero Kind is none.
type Kind uint8

// Relation is a sort of edge, such as RelReports, which goes from a study to a finding. The zero Relation is none.
type Relation uint8

// Type is what a property holds.
type Type uint8

// The types of properties. Their values in a Node are as Node describes.
const (
	String Type = iota + 1
	Int
	Float
	Bool
	Enum
	PartialDateType
	DateTimeType
	IDType
)

// Property is one stored property of a kind.
type Property struct {
	Name     string   // as in the schema, such as "title"; a part of a value has a dot, such as "effect.value"
	Type     Type     //
	EnumName string   // the enum's name in the schema, for Enum
	Enum     []string // its values in the order of the schema, for Enum
	List     bool     // several values
	Required bool     // a node without it is refused
	Search   int      // its weight in full text; 0 is not searched
	Sort     bool     // lists can be ordered by it
	Facet    string   // its name in facets, such as "DESIGN"; "" for none
}

// TextProblem says why a property cannot keep a text, such as "has \"x\", which is not an id"; "" where it can.
func (p *Property) TextProblem(s string) string {
	switch p.Type {
	case String:
		if !utf8.ValidString(s) {
			return "is not UTF-8"
		}
		return ""
	case Enum:
		if !slices.Contains(p.Enum, s) {
			return fmt.Sprintf("has %q, which is not one of %s", s, strings.Join(p.Enum, ", "))
		}
		return ""
	case PartialDateType:
		if !ValidPartialDate(s) {
			return fmt.Sprintf("has %q, which is not a year, a month or a day such as 2016-01-15", s)
		}
		return ""
	case DateTimeType:
		if !ValidDateTime(s) {
			return fmt.Sprintf("has %q, which is not a moment such as 2026-11-22T08:30:00Z", s)
		}
		return ""
	case IDType:
		if !ValidID(s) {
			return fmt.Sprintf("has %q, which is not an id", s)
		}
		return ""
	}
	return fmt.Sprintf("has the text %q where it takes none", s)
}

// Cardinality is how many neighbours a field gives, and in which form.
type Cardinality uint8

// One neighbour or none; a plain list; a connection that pages.
const (
	One Cardinality = iota + 1
	Plain
	Connection
)

// Field is an edge as it is seen from one kind: Study.findings and Finding.study are the two fields of one relation.
type Field struct {
	Name     string      // in the schema, such as "findings"
	Relation Relation    //
	Out      bool        // whether the relation starts here
	Form     Cardinality //
	Target   string      // the type in the schema, such as "Finding", or an interface or union
	Kinds    []Kind      // the kinds that may stand at the other end
	Inverse  string      // the field at the other end
	Order    string      // the neighbour's property that a plain list is ordered by before ids; "" for ids alone
	Facet    string      // its name in facets; "" for none
	Says     string      // the step in words, from here to there: "found"
}

// KindInfo is all that the table says of a kind.
type KindInfo struct {
	Kind       Kind
	Name       string // in the schema, such as "CaseStudy"
	Prefix     string // of ids, such as "case-study"
	One, Many  string // its fields on Query, such as "caseStudy" and "caseStudies"
	Enum       string // its value in the schema's enum Kind, such as "CASE_STUDY"
	Properties []Property
	Fields     []Field
	Hierarchy  bool // whether it has broader and narrower
}

// RelationInfo is all that the table says of a relation.
type RelationInfo struct {
	Name     string // such as "REPORTS"
	From, To []Kind // the kinds that may stand at each end
}

// Info returns what the table says of a kind.
func (k Kind) Info() *KindInfo { return &kinds[k] }

// String returns the kind's name in the schema, such as "CaseStudy".
func (k Kind) String() string { return kinds[k].Name }

// Property returns where a property stands in the values of this kind's nodes.
func (k Kind) Property(name string) (int, bool) {
	i, ok := propertyIndex[k][name]
	return i, ok
}

// Field returns an edge field of this kind.
func (k Kind) Field(name string) (*Field, bool) {
	for i := range kinds[k].Fields {
		if f := &kinds[k].Fields[i]; f.Name == name {
			return f, true
		}
	}
	return nil, false
}

// KindNamed returns the kind with a name in the schema.
func KindNamed(name string) (Kind, bool) {
	for k := 1; k <= KindCount; k++ {
		if kinds[k].Name == name {
			return Kind(k), true
		}
	}
	return 0, false
}

// KindByPrefix finds a kind by what its ids begin with, such as "case-study".
func KindByPrefix(prefix string) (Kind, bool) {
	for k := 1; k <= KindCount; k++ {
		if kinds[k].Prefix == prefix {
			return Kind(k), true
		}
	}
	return 0, false
}

// KindByEnum returns the kind with a value in the schema's enum Kind, such as "CASE_STUDY".
func KindByEnum(value string) (Kind, bool) {
	for k := 1; k <= KindCount; k++ {
		if kinds[k].Enum == value {
			return Kind(k), true
		}
	}
	return 0, false
}

// Info returns what the table says of a relation.
func (r Relation) Info() *RelationInfo { return &relations[r] }

// String returns the relation's name, such as "REPORTS".
func (r Relation) String() string { return relations[r].Name }

// RelationNamed returns the relation with a name.
func RelationNamed(name string) (Relation, bool) {
	for r := 1; r <= RelationCount; r++ {
		if relations[r].Name == name {
			return Relation(r), true
		}
	}
	return 0, false
}

// Says returns a step along a relation in words, from a node of this kind: "found" forward, "was found by" backward.
func (r Relation) Says(from Kind, forward bool) string {
	for _, f := range kinds[from].Fields {
		if f.Relation == r && f.Out == forward {
			return f.Says
		}
	}
	return "is connected with"
}

// propertyIndex has each kind's properties by name.
var propertyIndex = func() (index [KindCount + 1]map[string]int) {
	for k := range kinds {
		index[k] = make(map[string]int, len(kinds[k].Properties))
		for i, p := range kinds[k].Properties {
			index[k][p.Name] = i
		}
	}
	return index
}()
