package plan

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"forwhom/kg"
)

// pageInMaking is a Page whose items' shape is still being added to.
type pageInMaking struct {
	page  *Page
	items *shape
	where input  // as asked, for facets that leave a part of it out
	list  uint64 // the hash in its cursors: of the field, the filter without its values, and the order
	used  bool   // whether items are asked for
}

func (p *pageInMaking) finish() {
	if p.used {
		p.page.Shape = p.items.finish()
	}
}

// connectionField compiles an edge that is a connection.
func (c *compiler) connectionField(sc *shapeCase, of kg.Kind, f *kg.Field, sel *selected, out *outField) error {
	p, key, err := c.pageOf(f.Kinds[0], of.String()+"."+f.Name, sel)
	if err != nil {
		return err
	}
	out.what = outPage
	slot := sc.use("d"+f.Relation.String()+direction(f.Out)+key, out, func() *slotInMaking {
		return &slotInMaking{slot: &Pages{Step: stepOf(f), Page: p.page}, page: p}
	})
	out.page, err = c.connection(slot.page, sel)
	return err
}

// pageOf compiles the arguments of a connection; the key tells pages with other arguments apart.
func (c *compiler) pageOf(kind kg.Kind, list string, sel *selected) (*pageInMaking, string, error) {
	args := c.arguments(sel.field)
	name := sel.field.Name
	where, err := c.filterOf(args["where"], []kg.Kind{kind}, name+"(where:)", "")
	if err != nil {
		return nil, "", err
	}
	order, err := c.orderOf(args["orderBy"], kind, name)
	if err != nil {
		return nil, "", err
	}
	page := &Page{Kind: kind, Filter: where, Order: order, After: NoParam, Before: NoParam}
	if err := c.limitOf(page, args, name); err != nil {
		return nil, "", err
	}
	description := list + " " + filterText(where, hideParams) + " by " + orderText(order)
	p := &pageInMaking{page: page, items: newShape(), where: args["where"], list: hashList(description)}
	page.After = c.cursorParam(p, args["after"], name+"(after:)")
	page.Before = c.cursorParam(p, args["before"], name+"(before:)")
	key := fmt.Sprintf("%s|%s|%s|%d|%v|%d|%d", list, filterText(where, showParams), orderText(order), page.Limit, page.Backward, page.After, page.Before)
	return p, key, nil
}

func (c *compiler) limitOf(page *Page, args map[string]input, name string) error {
	first, last := args["first"], args["last"]
	switch {
	case !first.null() && !last.null():
		return c.bad("%s: first and last together: give one of them", name)
	case !last.null():
		page.Backward = true
		page.Limit = c.param(last, "1to100", name+"(last:)", count(1, 100))
	case !first.null():
		page.Limit = c.param(first, "1to100", name+"(first:)", count(1, 100))
	case c.unlimited:
		page.Limit = NoParam
	default:
		page.Limit = c.constant(int64(defaultPage))
	}
	return nil
}

func (c *compiler) orderOf(in input, kind kg.Kind, name string) ([]Key, error) {
	var keys []Key
	seen := map[string]bool{}
	for _, item := range in.items() {
		if item.null() {
			continue
		}
		var given []string
		for _, field := range item.names() {
			if !item.field(field).null() {
				given = append(given, field)
			}
		}
		if len(given) != 1 || len(item.names()) != 1 {
			return nil, c.bad("%s(orderBy:): each object takes exactly one field that is not null, this one has %d: write [{ a: ASC }, { b: DESC }]", name, len(item.names()))
		}
		if seen[given[0]] {
			continue
		}
		seen[given[0]] = true
		keys = append(keys, Key{given[0], item.field(given[0]).value == "DESC"})
		if given[0] == "id" {
			break // nothing is left to order after an id
		}
	}
	return keys, nil
}

func orderText(keys []Key) string {
	var b strings.Builder
	for i, k := range keys {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(k.Property)
		if k.Desc {
			b.WriteString(" desc")
		}
	}
	return b.String()
}

func (c *compiler) cursorParam(p *pageInMaking, in input, place string) Param {
	if in.null() {
		return NoParam
	}
	list, keys, kind := p.list, p.page.Order, p.page.Kind
	return c.param(in, fmt.Sprintf("cursor%x", list), place, func(v any) (any, error) {
		text, _ := v.(string)
		cursor, ok := readCursor(text, list, len(keys))
		if !ok || !cursorFits(cursor, keys, kind) {
			return nil, fmt.Errorf("%s is not a cursor of this list and order: take one from the same list with the same where and orderBy, or leave it out to start again", shown(v))
		}
		return cursor, nil
	})
}

// cursorFits reports whether a cursor's keys have the types of the properties that they order by.
func cursorFits(cursor *Cursor, keys []Key, kind kg.Kind) bool {
	for i, k := range keys {
		at, _ := kind.Property(k.Property)
		var ok bool
		switch v := cursor.Keys[i].(type) {
		case nil:
			ok = true
		case int64:
			ok = kind.Info().Properties[at].Type == kg.Int
		case float64:
			ok = kind.Info().Properties[at].Type == kg.Float && v == v
		default:
			ok = kind.Info().Properties[at].Type != kg.Int && kind.Info().Properties[at].Type != kg.Float
		}
		if !ok {
			return false
		}
	}
	return true
}

// connection compiles what is selected of a connection onto its page.
func (c *compiler) connection(p *pageInMaking, sel *selected) (*outPageNode, error) {
	out := &outPageNode{page: p.page, list: p.list}
	typeName := sel.field.Definition.Type.Name()
	fields := c.fields(typeName, sel.sets...)
	out.fields = make([]outField, len(fields))
	for i, f := range fields {
		o := &out.fields[i]
		o.key, o.name, o.nonNull = quoteKey(f.key()), f.key(), f.field.Definition.Type.NonNull
		if err := c.connectionPart(p, typeName, f, o); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (c *compiler) connectionPart(p *pageInMaking, typeName string, f *selected, o *outField) (err error) {
	defer c.at(f.key())()
	switch f.field.Name {
	case "__typename":
		o.what, o.text = outText, `"`+typeName+`"`
	case "totalCount":
		o.what, p.page.Total = outTotal, true
	case "nodes":
		p.used = true
		o.what = outNodes
		o.node, err = c.node(p.items, []kg.Kind{p.page.Kind}, f.sets)
	case "edges":
		p.used = true
		o.what = outEdges
		o.parts, err = c.edges(p, f)
	case "pageInfo":
		o.what = outPageInfo
		o.parts = c.pageInfo(p, f)
	case "facets":
		o.what = outFacets
		o.facets, o.parts, err = c.facets(p, f)
	}
	return err
}

func (c *compiler) edges(p *pageInMaking, f *selected) ([]outField, error) {
	typeName := f.field.Definition.Type.Name()
	fields := c.fields(typeName, f.sets...)
	parts := make([]outField, len(fields))
	for i, e := range fields {
		o := &parts[i]
		o.key, o.name, o.nonNull = quoteKey(e.key()), e.key(), e.field.Definition.Type.NonNull
		switch e.field.Name {
		case "__typename":
			o.what, o.text = outText, `"`+typeName+`"`
		case "cursor":
			o.what, p.page.Cursors = outCursor, true
		case "role":
			o.what, p.page.Role = outRole, true
		case "node":
			node, err := c.node(p.items, []kg.Kind{p.page.Kind}, e.sets)
			if err != nil {
				return nil, err
			}
			o.what, o.node = outNodeOf, node
		}
	}
	return parts, nil
}

func (c *compiler) pageInfo(p *pageInMaking, f *selected) []outField {
	fields := c.fields("PageInfo", f.sets...)
	parts := make([]outField, len(fields))
	for i, e := range fields {
		o := &parts[i]
		o.key, o.name = quoteKey(e.key()), e.key()
		switch e.field.Name {
		case "__typename":
			o.what, o.text = outText, `"PageInfo"`
		case "hasNextPage":
			o.what, p.page.Around, p.used = outHasAfter, true, true
		case "hasPreviousPage":
			o.what, p.page.Around, p.used = outHasBefore, true, true
		case "startCursor":
			o.what, p.page.Cursors, p.used = outStartCursor, true, true
		case "endCursor":
			o.what, p.page.Cursors, p.used = outEndCursor, true, true
		}
	}
	return parts
}

// facets adds the facets asked for to the page; the numbers returned are their places in it.
func (c *compiler) facets(p *pageInMaking, f *selected) ([]int32, []outField, error) {
	args := c.arguments(f.field)
	limit := c.param(args["first"], "1to100", "facets(first:)", count(1, 100))
	var places []int32
	for _, by := range args["by"].items() {
		name, _ := by.value.(string)
		if place := slices.IndexFunc(p.page.Facets, func(f Facet) bool { return f.Name == name && f.Limit == limit }); place >= 0 {
			places = append(places, int32(place))
			continue
		}
		facet := Facet{Name: name, Limit: limit}
		for _, prop := range p.page.Kind.Info().Properties {
			if prop.Facet == name {
				facet.Property = prop.Name
			}
		}
		for i := range p.page.Kind.Info().Fields {
			if field := &p.page.Kind.Info().Fields[i]; field.Facet == name {
				step := stepOf(field)
				facet.Edge = &step
			}
		}
		var err error
		if facet.Filter, err = c.filterOf(p.where, []kg.Kind{p.page.Kind}, "where", name); err != nil {
			return nil, nil, err
		}
		if filterText(facet.Filter, showParams) == filterText(p.page.Filter, showParams) {
			facet.Filter = p.page.Filter
		}
		places = append(places, int32(len(p.page.Facets)))
		p.page.Facets = append(p.page.Facets, facet)
	}
	return places, c.leaves("Facet", f.sets), nil
}

// leaves compiles a selection on a type whose fields are written by name, such as Facet and its buckets.
func (c *compiler) leaves(typeName string, sets []ast.SelectionSet) []outField {
	fields := c.fields(typeName, sets...)
	parts := make([]outField, len(fields))
	for i, f := range fields {
		o := &parts[i]
		o.key, o.name, o.what = quoteKey(f.key()), f.field.Name, outObjectLeaf
		if o.name == "__typename" {
			o.what, o.text = outText, `"`+typeName+`"`
			continue
		}
		if inner := f.field.Definition.Type.Name(); c.schema.Types[inner].Kind == ast.Object {
			o.parts = c.leaves(inner, f.sets)
		}
	}
	return parts
}
