package graph

import (
	"context"

	"forwhom/evidence"
	"forwhom/kg"
	"forwhom/plan"
)

// gaps lists what is missing from its facts: one page.
func gaps(ctx context.Context, args plan.Args, x *evidence.Index, version kg.Version) (plan.Object, error) {
	req, err := gapRequestFrom(args)
	if err != nil {
		return nil, err
	}
	req.Context = contextFrom(args)
	page, err := pageOf("gaps", args, version, "where", "orderBy", "myContext")
	if err != nil {
		return nil, err
	}
	req.Skip = page.skip
	found, err := x.Gaps(ctx, req)
	if err != nil {
		return nil, err
	}
	out := connection(page, found.TotalCount, found.Gaps, func(g *evidence.EvidenceGap, cursor string) (plan.Object, plan.Object) {
		return gap{g}, plan.Fields{"cursor": cursor, "node": gap{g}}
	})
	out["byReason"] = objects(found.ByReason, len(found.ByReason), func(c *evidence.GapCount) plan.Fields {
		return plan.Fields{"reason": string(c.Reason), "count": c.Count, "sentence": c.Sentence}
	})
	return out, nil
}

// gapRequestFrom reads the arguments of gaps.
func gapRequestFrom(args plan.Args) (evidence.GapRequest, error) {
	where, _ := args.Value("where").(map[string]any)
	req := gapsFrom(where, args.Value("orderBy"))
	req.First = args.Int("first", 25)
	for _, list := range [][]kg.ID{req.Intervention, req.Outcome, req.Population, req.Country} {
		if len(list) > maxAsked {
			return req, kg.Errorf(kg.BadInput, "gaps(where:): at most %d ids in each part, not %d", maxAsked, len(list))
		}
	}
	return req, nil
}

// gapsFrom reads which gaps are wanted and in which order.
func gapsFrom(where map[string]any, orderBy any) evidence.GapRequest {
	req := evidence.GapRequest{Intervention: ids(where["intervention"]), Outcome: ids(where["outcome"]), Population: ids(where["population"]),
		Country: ids(where["country"])}
	for _, v := range items(where["reason"]) {
		req.Reasons = append(req.Reasons, kg.GapReason(text(v)))
	}
	keys := map[string]evidence.GapKey{"priority": evidence.GapByPriority, "intervention": evidence.GapByIntervention, "outcome": evidence.GapByOutcome}
	for _, order := range items(orderBy) {
		one, _ := order.(map[string]any)
		for key, way := range one {
			req.OrderBy = append(req.OrderBy, evidence.GapOrder{By: keys[key], Descending: text(way) == string(kg.OrderDirectionDesc)})
		}
	}
	return req
}

// gap is one EvidenceGap.
type gap struct{ *evidence.EvidenceGap }

// Field returns a part of the gap.
func (g gap) Field(name string, args plan.Args) any {
	switch name {
	case "reason":
		return string(g.Reason)
	case "sentence":
		return g.Sentence
	case "intervention":
		return plan.NodeID(g.Intervention)
	case "outcome":
		return plan.NodeID(g.Outcome)
	case "priority":
		return g.Priority
	case "populationCount":
		return len(g.Populations)
	case "populations":
		return nodeIDs(g.Populations[:min(len(g.Populations), args.Int("first", 10))])
	case "outcomeCount":
		return g.OutcomeCount
	case "wouldClose":
		return g.WouldClose
	case "transferability":
		return orNull(g.Transferability, transferabilityOf)
	}
	return nil
}
