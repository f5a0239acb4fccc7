package graph

import (
	"context"
	"fmt"

	"forwhom/evidence"
	"forwhom/kg"
	"forwhom/plan"
)

// evidenceMap draws the map of its facts.
func evidenceMap(ctx context.Context, args plan.Args, x *evidence.Index, version kg.Version) (plan.Object, error) {
	m, err := x.Map(ctx, evidence.MapRequest{
		Rows: kg.MapAxis(args.Text("rows")), Columns: kg.MapAxis(args.Text("columns")), Segments: kg.MapSegment(args.Text("segments")),
		MaxRows: args.Int("maxRows", 100), MaxColumns: args.Int("maxColumns", 60), Context: contextFrom(args),
	})
	if err != nil {
		return nil, err
	}
	cells := make([]plan.Object, len(m.Cells))
	for i := range m.Cells {
		cells[i] = cell{&m.Cells[i]}
	}
	return plan.Fields{"rows": lines(m.Rows), "columns": lines(m.Columns), "cells": cells, "gapSentences": gapsOf(m.GapSentences),
		"dataVersion": fmt.Sprint(version), "totals": plan.Fields{"rowCount": m.Totals.RowCount, "columnCount": m.Totals.ColumnCount,
			"cellCount": m.Totals.CellCount, "emptyCount": m.Totals.EmptyCount, "findingCount": m.Totals.FindingCount}}, nil
}

func lines(all []evidence.MapLine) []plan.Object {
	list := make([]plan.Object, len(all))
	for i, l := range all {
		list[i] = plan.Fields{"node": plan.NodeID(l.Node), "parent": plan.NodeID(l.Parent), "findingCount": l.FindingCount,
			"studyCount": l.StudyCount, "gaps": gapsOf(l.Gaps)}
	}
	return list
}

// cell is one MapCell.
type cell struct{ *evidence.MapCell }

// Field returns a part of the cell.
func (c cell) Field(name string, _ plan.Args) any {
	switch name {
	case "row":
		return c.Row
	case "column":
		return c.Column
	case "findingCount":
		return c.FindingCount
	case "independentStudies":
		return c.IndependentStudies
	case "segments":
		list := make([]plan.Object, len(c.Segments))
		for i, s := range c.Segments {
			list[i] = plan.Fields{"value": s.Value, "findingCount": s.FindingCount}
		}
		return list
	case "gaps":
		list := make([]plan.Object, len(c.Gaps))
		for i, g := range c.Gaps {
			list[i] = plan.Fields{"reason": string(g)}
		}
		return list
	case "verdict":
		return orNone(string(c.Verdict))
	case "transferability":
		return orNull(c.Transferability, transferabilityOf)
	case "strength":
		if c.Verdict != "" {
			return c.Strength
		}
	}
	return nil
}
