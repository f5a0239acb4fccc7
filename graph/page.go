package graph

import (
	"encoding/json"

	"forwhom/kg"
	"forwhom/plan"
)

// listOf describes for its cursors which list a field is: by the arguments that say what is in it and in what order.
func listOf(field string, args plan.Args, names ...string) (string, error) {
	values := make([]any, len(names))
	for i, name := range names {
		values[i] = args.Value(name)
	}
	text, err := json.Marshal(values)
	return field + " " + string(text), err
}

// skipTo returns how many items come before the page that a field's cursor begins; 0 without a cursor. list tells which
// list it must be a cursor of.
func skipTo(field string, args plan.Args, list string, version kg.Version) (int, error) {
	after := args.Text("after")
	if after == "" {
		return 0, nil
	}
	at, offset, ok := plan.ReadOffsetCursor(after, list)
	switch {
	case !ok:
		return 0, kg.Errorf(kg.BadInput, "%s(after:): this is not a cursor of this question: take one from the same question, or leave it out to start again", field)
	case at != version:
		return 0, kg.Errorf(kg.Conflict, "the data has changed since that page: start again without after")
	}
	return offset, nil
}

// pageInfo tells of a page of n items, before which so many others come of so many in all.
func pageInfo(list string, version kg.Version, skip, n, total int) plan.Object {
	info := plan.Fields{"hasNextPage": skip+n < total, "hasPreviousPage": skip > 0}
	if n > 0 {
		info["startCursor"], info["endCursor"] = plan.OffsetCursor(list, version, skip+1), plan.OffsetCursor(list, version, skip+n)
	}
	return info
}
