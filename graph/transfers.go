package graph

import (
	"context"

	"forwhom/evidence"
	"forwhom/kg"
	"forwhom/plan"
)

// transfers tells how well its findings fit the reader's own context.
func transfers(ctx context.Context, args plan.Args, x *evidence.Index, version kg.Version) (plan.Object, error) {
	page, err := pageOf("transfers", args, version, "myContext", "where")
	if err != nil {
		return nil, err
	}
	t, err := x.Transfers(ctx, contextFrom(args), page.skip, args.Int("first", 25))
	if err != nil {
		return nil, err
	}
	return connection(page, t.TotalCount, t.Findings, func(f *evidence.FindingTransfer, cursor string) (plan.NodeID, plan.Object) {
		node := plan.NodeID(f.Finding)
		return node, plan.Fields{"cursor": cursor, "node": node, "transferability": transferabilityOf(&f.Transferability), "sentence": f.Sentence}
	}), nil
}
