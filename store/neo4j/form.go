package neo4j

import (
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"

	"forwhom/kg"
	"forwhom/store/fulltext"
)

// Form counts the forms that the graph has had in Neo4j, of which this file and schema.go describe the last. A graph
// says its form in form of the Graph node; a change of what is kept or indexed counts one up.
const Form = 1

// How the graph is kept.
//
// A node has the labels Node and that of its kind, its properties as in kg with dots as underscores, and what follows
// from them, so that conditions, orders and searches can be answered from indexes:
//
//	_kind         its kind's name
//	_level        who may see it: 0 everybody, 1 partners too, 2 editors alone; its author at any level
//	_author       whose proposal it is; not there for none
//	<text>_fold   a text by its fold, several texts each by its fold
//	<date>_day    a date's first day as a number: 2016-01-15 is 20160115
//	<any>_key     of what lists are ordered by: the value that ascends as the order does; never absent
//	<any>_desc    the same for the descending order
//	_words<n>     the words of the texts that weigh n in a search
//	_stems        the stems of those words that have one
//	_tags         one word for its kind, one for its level and one for its author: what a search is narrowed by
//
// Names of kg are letters and dots, so nothing of kg ends as something of ours, and what begins with an underscore is no
// property of kg. keys.go says what keys are.
//
// An edge is a relationship by its relation's name, with role where it has one.
//
// A node that was merged away is (:Merged {id, into}) without any relationship; into is the id of the node that it is found
// as today: when that is merged away itself, it follows. No id is that of a Node and of a Merged.
//
// (:Graph {id: "graph", version, form}) is there once. Whoever writes to the graph sets its version in the same
// transaction, which also makes writers wait for one another.
//
// Nothing else may have a relationship with a Node: those of a node are its edges, and are counted as such.
const (
	NodeLabel   = "Node"
	MergedLabel = "Merged"
	GraphLabel  = "Graph"
	GraphID     = "graph"
)

// ownNode is the pattern of the graph's own node.
const ownNode = "(g:" + GraphLabel + " {id: '" + GraphID + "'})"

// Labels returns the labels of a kind's nodes as Cypher writes them, such as "Node:Study".
func Labels(k kg.Kind) string { return NodeLabel + ":" + k.String() }

// Properties returns all that is kept of a node, by name. A node is written with all of it, and nothing of before stays.
func Properties(n *kg.Node) map[string]any {
	props := map[string]any{"_kind": n.Kind.String(), "_level": level(n)}
	if n.Author != "" {
		props["_author"] = n.Author
	}
	for i, p := range n.Kind.Info().Properties {
		name, v := property(p.Name), n.Values[i]
		if ordered(p) {
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
	searched(n, props)
	return props
}

// NodeFrom returns the node of which a database keeps some properties, as the driver gives them. An error names what is
// not in the form that Properties gives: somebody else wrote it.
func NodeFrom(props map[string]any) (*kg.Node, error) {
	id, _ := props["id"].(string)
	kind, ok := kg.KindOf(id)
	if name, _ := props["_kind"].(string); !ok || kind.String() != name {
		return nil, fmt.Errorf("neo4j: a node has the id %q and the kind %q", id, name)
	}
	n := kg.NewNode(kind, id)
	n.Author, _ = props["_author"].(string)
	for i, p := range kind.Info().Properties {
		v := value(props[property(p.Name)])
		if !holds(p, v) {
			return nil, fmt.Errorf("neo4j: %s of %s is a %T", p.Name, id, v)
		}
		n.Values[i] = v
	}
	return n, nil
}

// holds reports whether a value is of a property's type; nil is of any.
func holds(p kg.Property, v any) bool {
	ok := false
	switch v.(type) {
	case nil:
		ok = true
	case []string:
		ok = p.List
	case string:
		ok = !p.List && p.Type != kg.Int && p.Type != kg.Float && p.Type != kg.Bool
	case int64:
		ok = p.Type == kg.Int
	case float64:
		ok = p.Type == kg.Float
	case bool:
		ok = p.Type == kg.Bool
	}
	return ok
}

// valid reports whether a property may have a value: of its type, one of its enum's, a date or a moment that exists.
func valid(p *kg.Property, v any) bool {
	if !holds(*p, v) {
		return false
	}
	switch v := v.(type) {
	case string:
		return validText(p, v)
	case []string:
		for _, text := range v {
			if !validText(p, text) {
				return false
			}
		}
	}
	return true
}

func validText(p *kg.Property, text string) bool {
	switch p.Type {
	case kg.Enum, kg.PartialDateType, kg.DateTimeType:
		return p.TextProblem(text) == ""
	}
	return true
}

// value returns a property's value as a Node has it: several texts are []string.
func value(v any) any {
	list, ok := v.([]any)
	if !ok {
		return v
	}
	texts := make([]string, len(list))
	for i := range list {
		texts[i], _ = list[i].(string)
	}
	return texts
}

// property returns the name under which a property of kg is kept.
func property(name string) string { return strings.ReplaceAll(name, ".", "_") }

func level(n *kg.Node) int64 {
	for role := kg.Anonymous; role < kg.Editor; role++ {
		if (kg.Reader{Role: role}).Sees(n.Text("status"), n.Text("audience"), "") {
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

// maxWeight is the largest weight that any property has in searches.
var maxWeight = func() (most int) {
	for k := kg.Kind(1); k <= kg.KindCount; k++ {
		for _, p := range k.Info().Properties {
			most = max(most, p.Search)
		}
	}
	return most
}()

func wordsName(weight int) string { return "_words" + strconv.Itoa(weight) }

// textGap stands between two texts of one weight, so that no phrase runs across. No word is such.
const textGap = " . "

// searched adds what a search looks at: words, cut and folded by our own code, so that the index of the database need only
// part them at spaces, and both stores find the same.
func searched(n *kg.Node, props map[string]any) {
	for i, p := range n.Kind.Info().Properties {
		if p.Search == 0 {
			continue
		}
		texts, ok := n.Values[i].([]string)
		if text, one := n.Values[i].(string); one {
			texts, ok = []string{text}, true
		}
		if !ok {
			continue
		}
		for _, text := range texts {
			words, stems := fulltext.Words(text)
			join(props, wordsName(p.Search), words, textGap)
			join(props, "_stems", stems, " ")
		}
	}
	tags := kindTag(n.Kind) + " " + levelTag(kg.Role(level(n)))
	if n.Author != "" {
		tags += " " + authorTag(n.Author)
	}
	props["_tags"] = tags
}

func join(props map[string]any, name string, words []string, gap string) {
	if len(words) == 0 {
		return
	}
	text := strings.Join(words, " ")
	if before, ok := props[name].(string); ok {
		text = before + gap + text
	}
	props[name] = text
}

// Tags are letters and digits, which mean nothing to the syntax of queries; ids of authors may be anything.
func kindTag(k kg.Kind) string     { return "kind" + k.String() }
func levelTag(role kg.Role) string { return "level" + strconv.Itoa(int(role)) }
func authorTag(id kg.ID) string    { return "author" + hex.EncodeToString([]byte(id)) }
