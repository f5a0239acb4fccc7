package graph

import (
	"context"
	"fmt"

	"forwhom/evidence"
	"forwhom/kg"
	"forwhom/plan"
)

// compare sets interventions side by side from its facts.
func compare(ctx context.Context, args plan.Args, x *evidence.Index, version kg.Version) (plan.Object, error) {
	c, err := x.Compare(ctx, evidence.CompareRequest{Interventions: ids(args.Value("ids")), Outcomes: ids(args.Value("outcomes")),
		Context: contextFrom(args), Limit: args.Int("maxOutcomes", 25)})
	if err != nil {
		return nil, err
	}
	rows := make([]plan.Object, len(c.Rows))
	for i, r := range c.Rows {
		cells := make([]plan.Object, len(r.Cells))
		for n := range r.Cells {
			cells[n] = compareCell(&r.Cells[n])
		}
		rows[i] = plan.Fields{"rowKind": string(r.Kind), "label": r.Label, "node": plan.NodeID(r.Node), "cells": cells}
	}
	return plan.Fields{"columns": nodeIDs(c.Columns), "rows": rows, "outcomeCount": c.OutcomeCount, "dataVersion": fmt.Sprint(version)}, nil
}

func compareCell(c *evidence.CompareCell) plan.Object {
	cell := plan.Fields{"findingCount": c.FindingCount, "sentence": c.Sentence, "best": plan.NodeID(c.Best),
		"transferability": orNull(c.Transferability, transferabilityOf)}
	if c.Verdict != "" {
		cell["verdict"] = string(c.Verdict)
		if c.Verdict != kg.VerdictUntested {
			cell["effectIndex"], cell["strength"] = c.EffectIndex, c.Strength
		}
	}
	return cell
}
