package plan

import (
	"fmt"
	"strings"

	"forwhom/kg"
)

// String writes a plan as text, one line for each root, slot and part of a page: the form in which plans are compared.
func (p *Plan) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "plan for %s", [...]string{"anonymous", "partner", "editor"}[p.Sees])
	if p.Own != NoParam {
		fmt.Fprintf(&b, " and own of %s", p.Own)
	}
	b.WriteString("\n")
	for _, r := range p.Roots {
		writeRoot(&b, r)
	}
	return b.String()
}

// String writes a parameter as $0, $1, ...; "-" for none.
func (p Param) String() string {
	if p == NoParam {
		return "-"
	}
	return fmt.Sprintf("$%d", int(p))
}

func writeRoot(b *strings.Builder, r Root) {
	switch r := r.(type) {
	case *Get:
		fmt.Fprintf(b, "get %s of %s\n", r.ID, kindNames(r.Kinds))
		writeShape(b, r.Shape, 1)
	case *Many:
		fmt.Fprintf(b, "many %s of %s\n", r.IDs, kindNames(r.Kinds))
		writeShape(b, r.Shape, 1)
	case *List:
		fmt.Fprintf(b, "list %s\n", r.Kind)
		writePage(b, r.Page, 1)
	case *Search:
		fmt.Fprintf(b, "search %s kinds %s limit %s after %s%s%s%s\n", r.Text, r.Kinds, r.Limit, r.After,
			flag(r.Highlights, " highlights"), flag(r.Total, " total"), flag(r.KindCounts, " kindCounts"))
		writeShape(b, r.Shape, 1)
	case *Paths:
		fmt.Fprintf(b, "paths %s to %s avoid %s maxLength %s limit %s\n", r.From, r.To, r.Avoid, r.MaxLength, r.Limit)
		writeShape(b, r.Shape, 1)
	case *Around:
		fmt.Fprintf(b, "around %s depth %s kinds %s limit %s\n", r.ID, r.Depth, r.Kinds, r.Limit)
		writeShape(b, r.Shape, 1)
	}
}

func flag(on bool, text string) string {
	if on {
		return text
	}
	return ""
}

func indent(b *strings.Builder, depth int) { b.WriteString(strings.Repeat("  ", depth)) }

// writeShape writes each case; kinds of which the same is read stand together.
func writeShape(b *strings.Builder, s *Shape, depth int) {
	if s == nil {
		return
	}
	var texts []string
	kinds := map[string][]kg.Kind{}
	for _, c := range s.Cases {
		text := caseText(c, depth)
		if kinds[text] == nil {
			texts = append(texts, text)
		}
		kinds[text] = append(kinds[text], c.Kind)
	}
	for _, text := range texts {
		indent(b, depth)
		if n := len(kinds[text]); n > kg.KindCount/2 && n < kg.KindCount { // a new noun changes no plan that is not about it
			b.WriteString("other kinds")
		} else {
			b.WriteString(kindNames(kinds[text]))
		}
		b.WriteString(text)
	}
}

func caseText(c Case, depth int) string {
	var b strings.Builder
	b.WriteString(":")
	for _, slot := range c.Slots {
		switch slot := slot.(type) {
		case *Prop:
			b.WriteString(" " + c.Kind.Info().Properties[slot.Index].Name)
		case *Known:
			name, _, _ := strings.Cut(c.Kind.Info().Properties[slot.First].Name, ".")
			b.WriteString(" " + name + "?")
		}
	}
	b.WriteString("\n")
	for _, slot := range c.Slots {
		writeEdgeSlot(&b, slot, depth+1)
	}
	return b.String()
}

func writeEdgeSlot(b *strings.Builder, slot Slot, depth int) {
	switch slot := slot.(type) {
	case *Edge:
		indent(b, depth)
		fmt.Fprintf(b, "%s %s%s\n", flag(slot.One, "one")+flag(!slot.One, "all"), stepText(slot.Step), flag(slot.Order != "", " by "+slot.Order))
		writeShape(b, slot.Shape, depth+1)
	case *Pages:
		indent(b, depth)
		fmt.Fprintf(b, "page %s\n", stepText(slot.Step))
		writePage(b, slot.Page, depth+1)
	}
}

func stepText(s Step) string {
	if s.Out {
		return fmt.Sprintf("-%s-> %s", s.Relation, kindNames(s.Kinds))
	}
	return fmt.Sprintf("<-%s- %s", s.Relation, kindNames(s.Kinds))
}

func kindNames(kinds []kg.Kind) string {
	if len(kinds) == kg.KindCount {
		return "any"
	}
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = k.String()
	}
	return strings.Join(names, "|")
}

func writePage(b *strings.Builder, p *Page, depth int) {
	if p.Filter != nil {
		indent(b, depth)
		fmt.Fprintf(b, "where %s\n", filterText(p.Filter, showParams))
	}
	indent(b, depth)
	fmt.Fprintf(b, "by %s limit %s%s after %s before %s%s%s%s%s\n", orderText(append(p.Order[:len(p.Order):len(p.Order)], Key{Property: "id"})), p.Limit,
		flag(p.Backward, " from the end"), p.After, p.Before,
		flag(p.Around, " around"), flag(p.Cursors, " cursors"), flag(p.Role, " role"), flag(p.Total, " total"))
	for _, f := range p.Facets {
		indent(b, depth)
		what := f.Property
		if f.Edge != nil {
			what = stepText(*f.Edge)
		}
		fmt.Fprintf(b, "facet %s of %s limit %s where %s\n", f.Name, what, f.Limit, filterText(f.Filter, showParams))
	}
	writeShape(b, p.Shape, depth)
}

// showParams and hideParams are how filterText writes parameters: by number, or all alike.
func showParams(p Param) string { return p.String() }
func hideParams(p Param) string { return "?" }

var opNames = [...]string{Eq: "=", Ne: "<>", In: "in", Gt: ">", Gte: ">=", Lt: "<", Lte: "<=", Contains: "contains", StartsWith: "startsWith", Has: "has"}

// filterText writes a filter as text; "all" for none.
func filterText(f Filter, param func(Param) string) string {
	switch f := f.(type) {
	case *And:
		return joined(f.All, " and ", "all", param)
	case *Or:
		return joined(f.Any, " or ", "none", param)
	case *Not:
		return "not " + filterText(f.Filter, param)
	case *Compare:
		return fmt.Sprintf("%s %s %s", f.Property, opNames[f.Op], param(f.Param))
	case *Exists:
		return fmt.Sprintf("known(%s) = %s", strings.Join(f.Properties, " "), param(f.Param))
	case *Some:
		text := stepText(f.Step)
		if f.IDs != NoParam {
			text += flag(f.Within, " within ") + flag(!f.Within, " in ") + param(f.IDs)
		}
		if f.Filter != nil {
			text += " where " + filterText(f.Filter, param)
		}
		return "some(" + text + ")"
	}
	return "all"
}

func joined(list []Filter, with, empty string, param func(Param) string) string {
	if len(list) == 0 {
		return empty
	}
	parts := make([]string, len(list))
	for i, f := range list {
		parts[i] = filterText(f, param)
	}
	return "(" + strings.Join(parts, with) + ")"
}
