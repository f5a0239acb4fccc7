package graph

import (
	"context"
	"fmt"

	"forwhom/evidence"
	"forwhom/kg"
	"forwhom/plan"
)

// conflict tells from its facts why studies disagree.
func conflict(ctx context.Context, args plan.Args, x *evidence.Index, version kg.Version) (plan.Object, error) {
	c, err := x.Conflict(ctx, args.Text("intervention"), args.Text("outcome"))
	if err != nil {
		return nil, err
	}
	sides := make([]plan.Object, len(c.Sides))
	for i, s := range c.Sides {
		fits, err := x.FitsOf(contextFrom(args), s.Findings[:min(100, len(s.Findings))]) // as many as the list shows
		if err != nil {
			return nil, err
		}
		sides[i] = side{s, fits}
	}
	explanations := make([]plan.Object, len(c.Explanations))
	for i, e := range c.Explanations {
		explanations[i] = explanation{e}
	}
	return plan.Fields{"intervention": plan.NodeID(c.Intervention), "outcome": plan.NodeID(c.Outcome), "sentence": c.Sentence,
		"counts": countsOf(c.Counts), "sides": sides, "explanations": explanations, "warnings": warningsOf(c.Warnings),
		"dataVersion": fmt.Sprint(version)}, nil
}

// side is one ConflictSide.
type side struct {
	evidence.ConflictSide
	fits []evidence.FindingTransfer // of its first findings; none without a reader's context
}

// Field returns a part of the side.
func (s side) Field(name string, args plan.Args) any {
	switch name {
	case "direction":
		return string(s.Direction)
	case "unitCount":
		return s.UnitCount
	case "sentence":
		return s.Sentence
	case "fits":
		return objects(s.fits, args.Int("first", 25), func(f *evidence.FindingTransfer) plan.Fields {
			return plan.Fields{"node": plan.NodeID(f.Finding), "transferability": transferabilityOf(&f.Transferability), "sentence": f.Sentence}
		})
	case "findings":
		first := min(len(s.Findings), args.Int("first", 25))
		return plan.Fields{"totalCount": len(s.Findings), "nodes": nodeIDs(s.Findings[:first])}
	}
	return nil
}

// explanation is what one attribute tells.
type explanation struct{ evidence.Explanation }

// Field returns a part of the explanation.
func (e explanation) Field(name string, args plan.Args) any {
	switch name {
	case "attribute":
		return string(e.Attribute)
	case "separation":
		if e.Separation == nil {
			return nil
		}
		return *e.Separation
	case "valueCount":
		return len(e.Values)
	case "values":
		list := make([]plan.Object, min(len(e.Values), args.Int("first", 25)))
		for i := range list {
			v := &e.Values[i]
			list[i] = plan.Fields{"value": v.Value, "favourable": v.Favourable, "adverse": v.Adverse,
				"noDifference": v.NoDifference, "mixed": v.Mixed, "unclear": v.Unclear}
		}
		return list
	case "unknown":
		return e.Unknown
	case "sentence":
		return e.Sentence
	}
	return nil
}
