package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
)

// master is the hand-written schema, read: the document without the master's own directives, and what they said.
type master struct {
	doc   *ast.SchemaDocument
	kinds []*kind // in the order of kindOrder
	byKey map[string]*kind
}

// kind is one noun.
type kind struct {
	def       *ast.Definition
	one, many string
	fields    []*field // injected ones of Entity first
}

// field is one field of a noun: a property, an edge or, without either, one that is computed from facts.
type field struct {
	def      *ast.FieldDefinition
	property *property
	edge     *edge
}

type property struct {
	search int
	sort   bool
	facet  string
	value  *ast.Definition // of a value type such as EffectEstimate; nil for a scalar or enum
}

type edge struct {
	relation, inverse, says string
	out, plain              bool
	order, facet            string
	target                  string
	kinds                   []*kind // that may stand at the other end
}

var masterDirectives = []string{"kind", "property", "relation", "value", "computed"}

// readMaster reads every schema file but the generated one, in the order of their names.
func readMaster(dir string) (*master, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.graphql"))
	if err != nil {
		return nil, err
	}
	var sources []*ast.Source
	for _, f := range files {
		if filepath.Base(f) == "generated.graphql" {
			continue
		}
		text, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		sources = append(sources, &ast.Source{Name: f, Input: string(text)})
	}
	doc, err := parser.ParseSchemas(sources...)
	if err != nil {
		return nil, err
	}
	m := &master{doc: doc, byKey: map[string]*kind{}}
	for _, def := range doc.Definitions {
		if d := def.Directives.ForName("kind"); d != nil {
			k := &kind{def: def, one: argument(d, "one"), many: argument(d, "many")}
			m.kinds = append(m.kinds, k)
			m.byKey[def.Name] = k
		}
	}
	slices.SortFunc(m.kinds, func(a, b *kind) int { return strings.Compare(a.def.Name, b.def.Name) })
	for _, k := range m.kinds {
		if err := m.readFields(k); err != nil {
			return nil, err
		}
	}
	m.resolveEnds()
	m.strip()
	return m, nil
}

func (m *master) readFields(k *kind) error {
	entity := m.definition("Entity")
	var defs ast.FieldList
	for _, f := range entity.Fields { // what every noun has comes first; a noun may describe it in its own words
		if own := k.def.Fields.ForName(f.Name); own != nil {
			defs = append(defs, own)
			continue
		}
		clone := *f
		defs = append(defs, &clone)
	}
	for _, f := range k.def.Fields {
		if entity.Fields.ForName(f.Name) == nil {
			defs = append(defs, f)
		}
	}
	k.def.Fields = defs
	for _, def := range k.def.Fields {
		f := &field{def: def}
		p, r := def.Directives.ForName("property"), def.Directives.ForName("relation")
		switch {
		case r != nil:
			f.edge = &edge{relation: argument(r, "name"), inverse: argument(r, "inverse"), says: argument(r, "says"),
				out: argument(r, "end") == "OUT", plain: argument(r, "plain") == "true",
				order: argument(r, "order"), facet: argument(r, "facet"), target: def.Type.Name()}
		case p != nil || def.Name == "id":
			f.property = &property{}
			if p != nil {
				f.property.sort, f.property.facet = argument(p, "sort") == "true", argument(p, "facet")
				fmt.Sscan(argument(p, "search"), &f.property.search)
			}
			if d := m.definition(def.Type.Name()); d != nil && d.Directives.ForName("value") != nil {
				f.property.value = d
			}
		case def.Directives.ForName("computed") != nil:
		default:
			return fmt.Errorf("%s.%s: neither @property nor @relation nor @computed", k.def.Name, def.Name)
		}
		k.fields = append(k.fields, f)
	}
	return nil
}

// resolveEnds finds for each edge the kinds at its other end: those of its target type that have the inverse field.
func (m *master) resolveEnds() {
	for _, k := range m.kinds {
		for _, f := range k.fields {
			if f.edge == nil {
				continue
			}
			for _, other := range m.kinds {
				if m.isA(other, f.edge.target) && other.pairs(f, k, m) {
					f.edge.kinds = append(f.edge.kinds, other)
				}
			}
		}
	}
}

// pairs reports whether a kind has the other field of an edge that k has.
func (other *kind) pairs(f *field, k *kind, m *master) bool {
	for _, g := range other.fields {
		if e := g.edge; e != nil && e.relation == f.edge.relation && e.out != f.edge.out &&
			g.def.Name == f.edge.inverse && e.inverse == f.def.Name && m.isA(k, e.target) {
			return true
		}
	}
	return false
}

func (m *master) isA(k *kind, target string) bool {
	if k.def.Name == target || slices.Contains(k.def.Interfaces, target) {
		return true
	}
	d := m.definition(target)
	return d != nil && d.Kind == ast.Union && slices.Contains(d.Types, k.def.Name)
}

// check refuses a master whose edges do not meet.
func (m *master) check() error {
	for _, k := range m.kinds {
		for _, f := range k.fields {
			if f.edge != nil && len(f.edge.kinds) == 0 {
				return fmt.Errorf("%s.%s: no %s has the field %s of relation %s at the other end",
					k.def.Name, f.def.Name, f.edge.target, f.edge.inverse, f.edge.relation)
			}
			if f.def.Description == "" {
				return fmt.Errorf("%s.%s: no description", k.def.Name, f.def.Name)
			}
		}
	}
	return nil
}

// strip takes the master's own directives, and their definitions, out of the document.
func (m *master) strip() {
	m.doc.Directives = slices.DeleteFunc(m.doc.Directives, func(d *ast.DirectiveDefinition) bool {
		return slices.Contains(masterDirectives, d.Name)
	})
	m.doc.Definitions = slices.DeleteFunc(m.doc.Definitions, func(d *ast.Definition) bool { return d.Name == "RelationEnd" })
	for _, d := range m.doc.Definitions {
		d.Directives = withoutMasters(d.Directives)
		for _, f := range d.Fields {
			f.Directives = withoutMasters(f.Directives)
		}
	}
}

func withoutMasters(list ast.DirectiveList) ast.DirectiveList {
	var kept ast.DirectiveList
	for _, d := range list {
		if !slices.Contains(masterDirectives, d.Name) {
			kept = append(kept, d)
		}
	}
	return kept
}

func (m *master) definition(name string) *ast.Definition { return m.doc.Definitions.ForName(name) }

func (k *kind) hierarchy() bool {
	return slices.ContainsFunc(k.fields, func(f *field) bool { return f.edge != nil && f.edge.relation == "BROADER" })
}

func argument(d *ast.Directive, name string) string {
	if a := d.Arguments.ForName(name); a != nil {
		return a.Value.Raw
	}
	return ""
}

// cut writes a name in another case: cut("CaseStudy", '-') gives "case-study".
func cut(name string, sep rune) string {
	var b strings.Builder
	for i, r := range name {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteRune(sep)
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}
