package graph

import (
	"context"
	"fmt"

	"forwhom/evidence"
	"forwhom/kg"
	"forwhom/plan"
)

// transfers tells how well its findings fit the reader's own context.
func transfers(ctx context.Context, args plan.Args, x *evidence.Index, version kg.Version) (plan.Object, error) {
	list, err := listOf("transfers", args, "myContext", "where")
	if err != nil {
		return nil, err
	}
	skip, err := skipTo("transfers", args, list, version)
	if err != nil {
		return nil, err
	}
	t, err := x.Transfers(ctx, contextFrom(args), skip, args.Int("first", 25))
	if err != nil {
		return nil, err
	}
	edges, nodes := make([]plan.Object, len(t.Findings)), make([]plan.NodeID, len(t.Findings))
	for i, f := range t.Findings {
		nodes[i] = plan.NodeID(f.Finding)
		edges[i] = plan.Fields{"cursor": plan.OffsetCursor(list, version, skip+i+1), "node": nodes[i],
			"transferability": transferabilityOf(f.Transferability), "sentence": f.Sentence}
	}
	return plan.Fields{"edges": edges, "nodes": nodes, "pageInfo": pageInfo(list, version, skip, len(edges), t.TotalCount),
		"totalCount": t.TotalCount, "dataVersion": fmt.Sprint(version)}, nil
}
