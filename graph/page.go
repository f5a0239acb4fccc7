package graph

import (
	"encoding/json"
	"fmt"

	"forwhom/kg"
	"forwhom/plan"
)

// page is where one page of a computed list begins.
type page struct {
	list    string // which list it is of, for its cursors
	version kg.Version
	skip    int // how many items come before it
}

// pageOf returns the page that a field's arguments ask for. Which list it is of is told by the arguments that say what is in
// it and in what order.
func pageOf(field string, args plan.Args, version kg.Version, names ...string) (page, error) {
	values := make([]any, len(names))
	for i, name := range names {
		values[i] = args.Value(name)
	}
	text, err := json.Marshal(values)
	if err != nil {
		return page{}, err
	}
	return pageAfter(field, args, version, field+" "+string(text))
}

// pageAfter returns the page of a list that a field's cursor begins, the first without a cursor.
func pageAfter(field string, args plan.Args, version kg.Version, list string) (page, error) {
	after := args.Text("after")
	if after == "" {
		return page{list, version, 0}, nil
	}
	at, offset, ok := plan.ReadOffsetCursor(after, list)
	switch {
	case !ok:
		return page{}, kg.Errorf(kg.BadInput, "%s(after:): this is not a cursor of this question: take one from the same question, or leave it out to start again", field)
	case at != version:
		return page{}, kg.Errorf(kg.Conflict, "the data has changed since that page: start again without after")
	}
	return page{list, version, offset}, nil
}

// cursor returns the cursor of an item of the page, from 1.
func (p page) cursor(item int) string { return plan.OffsetCursor(p.list, p.version, p.skip+item) }

// connection returns what every page of a list has. tell makes a node and an edge of an item; N is plan.Object or
// plan.NodeID.
func connection[T, N any](p page, total int, items []T, tell func(item *T, cursor string) (node N, edge plan.Object)) plan.Fields {
	n := len(items)
	nodes, edges := make([]N, n), make([]plan.Object, n)
	for i := range items {
		nodes[i], edges[i] = tell(&items[i], p.cursor(i+1))
	}
	info := plan.Fields{"hasNextPage": p.skip+n < total, "hasPreviousPage": p.skip > 0}
	if n > 0 {
		info["startCursor"], info["endCursor"] = p.cursor(1), p.cursor(n)
	}
	return plan.Fields{"edges": edges, "nodes": nodes, "pageInfo": info, "totalCount": total, "dataVersion": fmt.Sprint(p.version)}
}
