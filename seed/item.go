package seed

import (
	"fmt"
	"strings"

	"go.yaml.in/yaml/v3"

	"forwhom/kg"
)

// pair is one "key: value" of a map.
type pair struct {
	key            string
	value          *yaml.Node
	keyAt, valueAt place
}

// pairs returns what stands in a map, each key once; shape says what was wanted where it is no map.
func (r *reader) pairs(file string, n *yaml.Node, shape string) ([]pair, bool) {
	if n.Kind != yaml.MappingNode {
		r.problemf(at(file, n), "%s, not %s", shape, form(n))
		return nil, false
	}
	first := make(map[string]place, len(n.Content)/2)
	pairs := make([]pair, 0, len(n.Content)/2)
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		p := pair{key.Value, value, at(file, key), at(file, value)}
		if key.Kind != yaml.ScalarNode {
			r.problemf(p.keyAt, "the name of a field is a word, not %s", form(key))
			continue
		}
		if before, ok := first[p.key]; ok {
			r.problemf(p.keyAt, "%s stands here twice, first in line %d: keep one", quote(p.key), before.line)
			continue
		}
		first[p.key] = p.keyAt
		pairs = append(pairs, p)
	}
	return pairs, true
}

// form names what a YAML node is, for messages.
func form(n *yaml.Node) string {
	switch n.Kind {
	case yaml.SequenceNode:
		return "a list"
	case yaml.MappingNode:
		return "a map"
	}
	if n.ShortTag() == "!!null" {
		return "nothing"
	}
	return quote(n.Value)
}

// readItem reads one node of a kind. One whose id is wrong is kept as far as possible, so that its other fields are
// checked too.
func (r *reader) readItem(kind kg.Kind, file string, n *yaml.Node) {
	prefix := kind.Info().Prefix
	pairs, ok := r.pairs(file, n, fmt.Sprintf(`a node is a map that begins with "id: %s:..."`, prefix))
	if !ok {
		r.unread[kind] = true
		return
	}
	it := &item{at: at(file, n), where: make(map[string]place, len(pairs))}
	it.node = kg.NewNode(kind, r.readID(kind, it, pairs))
	it.node.Set("id", it.node.ID)
	for _, p := range pairs {
		if p.key != "id" {
			r.readField(it, p)
		}
	}
	r.items = append(r.items, it)
}

// readID returns the id of a node, "" where there is none, and notes that it is taken.
func (r *reader) readID(kind kg.Kind, it *item, pairs []pair) kg.ID {
	prefix := kind.Info().Prefix
	for _, p := range pairs {
		if p.key != "id" {
			continue
		}
		it.at = p.keyAt
		id := p.value.Value
		if p.value.Kind != yaml.ScalarNode || id == "" {
			r.problemf(p.valueAt, `an id is a text such as "%s:a-slug", not %s`, prefix, form(p.value))
			r.unread[kind] = true
			return ""
		}
		r.checkID(kind, id, p.valueAt)
		if before, ok := r.byID[id]; ok {
			r.problemf(p.valueAt, "the id %s is taken by the node at %s: choose another, or make the two one", quote(id), before.at)
			return id
		}
		r.byID[id] = it
		return id
	}
	r.unread[kind] = true
	r.problemf(it.at, `the node has no id: begin it with "id: %s:..."`, prefix)
	return ""
}

// checkID checks an id's form, and that it names the kind of its folder.
func (r *reader) checkID(kind kg.Kind, id kg.ID, at place) {
	prefix := kind.Info().Prefix
	before, slug, parted := strings.Cut(id, ":")
	switch {
	case !parted:
		r.problemf(at, "the id %s has no kind: write %s", quote(id), quote(prefix+":"+kg.Slug(id)))
	case before != prefix:
		r.problemf(at, "the id %s does not begin with %q, as all in this folder do", quote(id), prefix+":")
	case slug != kg.Slug(slug) || slug == "":
		r.problemf(at, "the id %s is not in kebab case (a-z, 0-9 and single hyphens): write %s", quote(id), quote(prefix+":"+kg.Slug(slug)))
	case !kg.ValidID(id):
		r.problemf(at, "the id %s is too long: at most 140 characters", quote(id))
	}
}

// readField reads a property, a value with parts, or the neighbours of an edge field.
func (r *reader) readField(it *item, p pair) {
	kind := it.node.Kind
	it.where[p.key] = p.keyAt
	if field, ok := kind.Field(p.key); ok {
		r.readLinks(it, field, p)
		return
	}
	if i, ok := kind.Property(p.key); ok && !strings.Contains(p.key, ".") {
		r.readProperty(it, kind.Info().Properties[i], p)
		return
	}
	if parts := partsOf(kind, p.key); len(parts) > 0 {
		r.readParts(it, p, parts)
		return
	}
	if group, part, ok := strings.Cut(p.key, "."); ok && len(partsOf(kind, group)) > 0 {
		r.problemf(p.keyAt, `write %s as a map: "%s: {%s: ...}"`, quote(p.key), group, shortened(part))
		return
	}
	r.problemf(p.keyAt, "%s has no field %s%s", article(kind), quote(p.key), r.meant(p.key, fieldsOf(kind)))
}

func shortened(s string) string {
	if len(s) > shown {
		return "..."
	}
	return s
}

func (r *reader) readProperty(it *item, property kg.Property, p pair) {
	if property.Name == "updatedAt" {
		r.problemf(p.keyAt, "updatedAt is the date in seed.yaml: leave it out")
		return
	}
	if value, ok := r.value(property, p.value, p.valueAt); ok {
		it.node.Set(property.Name, value)
	}
}

// readParts reads a value with parts, such as effect or cost, whose properties are named "effect.value" and so on.
func (r *reader) readParts(it *item, p pair, parts []string) {
	pairs, ok := r.pairs(p.valueAt.file, p.value, fmt.Sprintf("%s is a map of %s", p.key, strings.Join(parts, ", ")))
	if !ok {
		return
	}
	for _, part := range pairs {
		name := p.key + "." + part.key
		i, known := it.node.Kind.Property(name)
		if !known {
			r.problemf(part.keyAt, "%s has no part %s%s", p.key, quote(part.key), r.meant(part.key, parts))
			continue
		}
		it.where[name] = part.keyAt
		r.readProperty(it, it.node.Kind.Info().Properties[i], part)
	}
}

// partsOf returns the names of the parts of a value, none where the kind has no such value.
func partsOf(kind kg.Kind, group string) (parts []string) {
	for _, p := range kind.Info().Properties {
		if before, part, ok := strings.Cut(p.Name, "."); ok && before == group {
			parts = append(parts, part)
		}
	}
	return parts
}

// fieldsOf returns the names of all that a node of a kind may say of itself.
func fieldsOf(kind kg.Kind) (names []string) {
	for _, p := range kind.Info().Properties {
		name, _, _ := strings.Cut(p.Name, ".")
		names = append(names, name)
	}
	for _, f := range kind.Info().Fields {
		names = append(names, f.Name)
	}
	return names
}

// article returns a kind's name with its article: "a study", "an outcome", "a case study".
func article(kind kg.Kind) string {
	name := strings.ReplaceAll(kind.Info().Prefix, "-", " ")
	if strings.ContainsRune("aeiou", rune(name[0])) {
		return "an " + name
	}
	return "a " + name
}
