package neo4j

import (
	"strconv"
	"strings"

	"forwhom/kg"
)

// Schema is one constraint or index of the database.
type Schema struct {
	Name       string // such as "study_year_desc_id"; ours and unique
	Sort       SchemaSort
	Label      string   // such as "Study"
	Properties []string // in order
}

// SchemaSort is what sort of constraint or index it is.
type SchemaSort string

// The sorts: values that are there once, an index for orders and lookups, and the words of all nodes.
const (
	Unique   SchemaSort = "UNIQUENESS"
	Range    SchemaSort = "RANGE"
	FullText SchemaSort = "FULLTEXT"
)

// SearchIndex is the name of the full-text index.
const SearchIndex = "node_words"

// Schemas returns every constraint and index that the statements count on, constraints first, the full-text index last:
// always the same ones in the same order. A graph without them is answered rightly but slowly, and not searched at all.
//
// Every kind has an index on the level, for totals, and for each of its orders with ids last, ascending and descending, and for each number and each
// date followed by the name, and by the title. Lists ordered by other keys read the index of the first key and are
// sorted run by run.
func Schemas() []Schema {
	all := []Schema{
		{"node_id", Unique, NodeLabel, []string{"id"}},
		{"merged_id", Unique, MergedLabel, []string{"id"}},
		{"graph_id", Unique, GraphLabel, []string{"id"}},
		{"merged_into", Range, MergedLabel, []string{"into"}},
	}
	for k := kg.Kind(1); k <= kg.KindCount; k++ {
		for _, keys := range ordersOf(k) {
			all = append(all, rangeIndex(k, keys))
		}
	}
	return append(all, Schema{SearchIndex, FullText, NodeLabel, searchProperties()})
}

func rangeIndex(k kg.Kind, keys []string) Schema {
	name := strings.ReplaceAll(k.Info().Prefix, "-", "_") + "_" + strings.TrimPrefix(strings.Join(keys, "_"), "_")
	return Schema{strings.ToLower(name), Range, k.String(), keys}
}

// ordersOf returns what a kind's indexes are on.
func ordersOf(k kg.Kind) [][]string {
	orders := [][]string{{"id"}, {"_level"}}
	info := k.Info()
	for _, p := range info.Properties {
		if !ordered(p) {
			continue
		}
		for _, desc := range []bool{false, true} {
			first := sortKeyOf(p, desc).name
			orders = append(orders, []string{first, "id"})
			if p.Type != kg.Int && p.Type != kg.Float && p.Type != kg.PartialDateType {
				continue
			}
			for _, second := range info.Properties {
				if ordered(second) && (second.Name == "name" || second.Name == "title") {
					orders = append(orders, []string{first, sortKeyOf(second, false).name, "id"})
				}
			}
		}
	}
	return orders
}

func searchProperties() []string {
	var names []string
	for weight := 1; weight <= maxWeight; weight++ {
		names = append(names, wordsName(weight))
	}
	return append(names, "_stems", "_tags")
}

// Create returns the statement that makes it, and does nothing where there is one of its name already.
func (s Schema) Create() string {
	var names []string
	for _, p := range s.Properties {
		names = append(names, "n."+p)
	}
	list := strings.Join(names, ", ")
	switch s.Sort {
	case Unique:
		return "CREATE CONSTRAINT " + s.Name + " IF NOT EXISTS FOR (n:" + s.Label + ") REQUIRE (" + list + ") IS UNIQUE"
	case FullText:
		// Words are cut and folded already: only spaces part them.
		return "CREATE FULLTEXT INDEX " + s.Name + " IF NOT EXISTS FOR (n:" + s.Label + ") ON EACH [" + list + "]" +
			" OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}"
	}
	return "CREATE INDEX " + s.Name + " IF NOT EXISTS FOR (n:" + s.Label + ") ON (" + list + ")"
}

// Drop returns the statement that takes it away, and does nothing where it is not there.
func (s Schema) Drop() string {
	if s.Sort == Unique {
		return "DROP CONSTRAINT " + s.Name + " IF EXISTS"
	}
	return "DROP INDEX " + s.Name + " IF EXISTS"
}

// String shows it for people: "range index study_year_key_id on Study (year_key, id)".
func (s Schema) String() string {
	what := map[SchemaSort]string{Unique: "unique constraint ", Range: "range index ", FullText: "full-text index "}[s.Sort]
	properties := strings.Join(s.Properties, ", ")
	if s.Sort == FullText {
		properties = strconv.Itoa(len(s.Properties)) + " properties"
	}
	return what + s.Name + " on " + s.Label + " (" + properties + ")"
}
