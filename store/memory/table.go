package memory

import (
	"slices"

	"forwhom/kg"
)

// table is kg's table as this package needs it. It is made once and shared by all graphs that come from one.
type table struct {
	kinds [kg.KindCount + 1]kindTable
}

// kindTable is what is kept of a kind.
type kindTable struct {
	id, status, audience, updatedAt, name int // where these properties stand; -1 where the kind has none

	sorts []sortable // its sortable properties but id, in the order of its properties
	pairs []pair     // of sorts that have an index together
	keys  int        // how many of them need a key of their own
	enums []enum     // its properties with one enum value each, in the order of its properties

	sortOf []int                                 // by property: its place in sorts, or -1
	enumOf []int                                 // by property: its place in enums, or -1
	fields [2 * (kg.RelationCount + 1)]*kg.Field // by side
	ones   []side                                // of fields that take one neighbour
}

// pair is two sorts, by their places: a number or a date, which many nodes share, and what decides among those.
type pair struct{ first, second int }

// sortable is a property that lists are ordered by. What the order compares is its sort key: a text's fold, a date's
// first day, any other value as it is.
type sortable struct {
	property int
	key      int // place in an entry's keys; -1 where the value is its own key
	date     bool
}

// enum is a property with an enum's values, boxed once for all nodes.
type enum struct {
	property int
	values   []any
	names    []string
}

// side is a relation as seen from one of its ends: even against it, odd along it.
type side uint8

// Six bits of relation, one of direction: see link.
const _ = uint8(2*kg.RelationCount + 1)

func sideOf(r kg.Relation, out bool) side {
	s := side(r) << 1
	if out {
		s |= 1
	}
	return s
}

func (s side) relation() kg.Relation { return kg.Relation(s >> 1) }
func (s side) out() bool             { return s&1 == 1 }
func (s side) other() side           { return s ^ 1 }

func newTable() *table {
	t := &table{}
	for k := kg.Kind(1); k <= kg.KindCount; k++ {
		t.kinds[k] = newKindTable(k.Info())
	}
	return t
}

func newKindTable(info *kg.KindInfo) kindTable {
	t := kindTable{
		id: place(info.Kind, "id"), status: place(info.Kind, "status"), audience: place(info.Kind, "audience"),
		updatedAt: place(info.Kind, "updatedAt"), name: place(info.Kind, "name"),
	}
	for i := range info.Properties {
		p := &info.Properties[i]
		t.sortOf, t.enumOf = append(t.sortOf, -1), append(t.enumOf, -1)
		if p.Sort && p.Type != kg.IDType && !p.List {
			t.sortOf[i] = len(t.sorts)
			t.sorts = append(t.sorts, newSortable(p, i, &t.keys))
		}
		if p.Type == kg.Enum && !p.List {
			t.enumOf[i] = len(t.enums)
			t.enums = append(t.enums, newEnum(p, i))
		}
	}
	t.pairs = pairsOf(info, t.sorts)
	for i := range info.Fields {
		f := &info.Fields[i]
		t.fields[sideOf(f.Relation, f.Out)] = f
		if f.Form == kg.One {
			t.ones = append(t.ones, sideOf(f.Relation, f.Out))
		}
	}
	return t
}

// pairsOf pairs each number and each date with the name and the title.
func pairsOf(info *kg.KindInfo, sorts []sortable) []pair {
	var pairs []pair
	for i, s := range sorts {
		if typ := info.Properties[s.property].Type; typ != kg.Int && typ != kg.Float && typ != kg.PartialDateType {
			continue
		}
		for j, s := range sorts {
			if name := info.Properties[s.property].Name; name == "name" || name == "title" {
				pairs = append(pairs, pair{i, j})
			}
		}
	}
	return pairs
}

func newSortable(p *kg.Property, at int, keys *int) sortable {
	s := sortable{property: at, key: -1, date: p.Type == kg.PartialDateType}
	if s.date || p.Type == kg.String {
		s.key = *keys
		*keys++
	}
	return s
}

func newEnum(p *kg.Property, at int) enum {
	e := enum{property: at, names: p.Enum}
	for _, v := range p.Enum {
		e.values = append(e.values, v)
	}
	return e
}

// number returns the place of an enum value, -1 for nil.
func (e *enum) number(value any) int {
	s, ok := value.(string)
	if !ok {
		return -1
	}
	return slices.Index(e.names, s)
}

func place(k kg.Kind, property string) int {
	if i, ok := k.Property(property); ok {
		return i
	}
	return -1
}
