package walker

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"forwhom/kg"
)

const defaultPage = 25

// key is one field of an order.
type key struct {
	property string
	desc     bool
}

// orderOf reads an `orderBy`.
func orderOf(v any) []key {
	var keys []key
	list, _ := v.([]any)
	for _, e := range list {
		for property, direction := range e.(map[string]any) {
			keys = append(keys, key{property, direction == "DESC"})
		}
	}
	return keys
}

func sortItems(items []item, keys []key) {
	slices.SortFunc(items, func(a, b item) int { return compareNodes(a.node, b.node, keys) })
}

// compareNodes orders nodes of one kind: by each key in turn, unknown values last whichever way it goes, and then by id,
// ascending.
func compareNodes(a, b *kg.Node, keys []key) int {
	for _, k := range keys {
		x, y := sortValue(a, k.property), sortValue(b, k.property)
		switch {
		case x == nil && y == nil:
			continue
		case x == nil:
			return 1
		case y == nil:
			return -1
		}
		c := compareValues(x, y)
		if k.desc {
			c = -c
		}
		if c != 0 {
			return c
		}
	}
	return strings.Compare(a.ID, b.ID)
}

// sortValue returns what a property is ordered by: a text's fold, a date's first day, else the value itself.
func sortValue(n *kg.Node, name string) any {
	i, _ := n.Kind.Property(name)
	v := valueOf(n, name)
	if s, ok := v.(string); ok {
		switch n.Kind.Info().Properties[i].Type {
		case kg.String:
			return kg.Fold(s)
		case kg.PartialDateType:
			return kg.FirstDay(s)
		}
	}
	return v
}

func compareValues(a, b any) int {
	switch a := a.(type) {
	case string:
		return strings.Compare(a, b.(string))
	case int64:
		return cmp.Compare(a, b.(int64))
	case float64:
		return cmp.Compare(a, b.(float64))
	}
	panic(fmt.Sprintf("%T has no order", a))
}

// connection is a list that pages: those of all that the `where` lets pass, in order, and of them one page.
func (r *run) connection(kind kg.Kind, all []item, args map[string]any) *object {
	where, _ := args["where"].(map[string]any)
	keys := orderOf(args["orderBy"])
	items := r.filter(all, where)
	if where != nil && r.walker.filtered != nil {
		r.walker.filtered(len(all), len(items))
	}
	sortItems(items, keys)
	start, end := r.page(items, keys, args)
	var page []item
	if start < end {
		page = items[start:end]
	}
	return &object{kind.String() + "Connection", func(field string, fieldArgs map[string]any) any {
		switch field {
		case "nodes":
			return r.nodes(page)
		case "edges":
			return r.edges(kind, page)
		case "totalCount":
			return len(items)
		case "pageInfo":
			return pageInfo(page, start > 0, end < len(items))
		case "facets":
			return r.facets(kind, all, where, fieldArgs)
		}
		panic("no field " + field)
	}}
}

func (r *run) filter(all []item, where map[string]any) []item {
	var passed []item
	for _, it := range all {
		if r.where(it.node, where) == yes {
			passed = append(passed, it)
		}
	}
	return passed
}

// page returns where a page starts and ends in its list. Where `after` stands behind `before` the page is empty and
// start is greater than end.
func (r *run) page(items []item, keys []key, args map[string]any) (start, end int) {
	start, end = 0, len(items)
	if cursor, ok := args["after"].(string); ok {
		at := r.cursorNode(cursor)
		for start < len(items) && compareNodes(items[start].node, at, keys) <= 0 {
			start++
		}
	}
	if cursor, ok := args["before"].(string); ok {
		at := r.cursorNode(cursor)
		for end > 0 && compareNodes(items[end-1].node, at, keys) >= 0 {
			end--
		}
	}
	if last, ok := args["last"].(int64); ok {
		return max(start, end-int(last)), end
	}
	first, ok := args["first"].(int64)
	if !ok {
		first = defaultPage
	}
	return start, min(end, start+int(first))
}

func (r *run) cursorNode(cursor string) *kg.Node {
	id, _ := cursorID(cursor)
	return r.walker.whole.nodes[id]
}

func (r *run) edges(kind kg.Kind, page []item) []any {
	list := []any{}
	for _, it := range page {
		fields := map[string]any{"cursor": Cursor(it.node.ID), "node": r.node(it.node)}
		if it.role != "" {
			fields["role"] = it.role
		}
		list = append(list, fieldsOf(kind.String()+"Edge", fields))
	}
	return list
}

func pageInfo(page []item, before, after bool) *object {
	fields := map[string]any{"hasPreviousPage": before, "hasNextPage": after}
	if len(page) > 0 {
		fields["startCursor"] = Cursor(page[0].node.ID)
		fields["endCursor"] = Cursor(page[len(page)-1].node.ID)
	}
	return fieldsOf("PageInfo", fields)
}
