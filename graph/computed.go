package graph

import (
	"context"
	"encoding/json"

	"forwhom/evidence"
	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store"
)

// ComputedFields returns the fields of Query that are computed from facts, as plan.Options takes them.
func ComputedFields() []string {
	return []string{"whatWorks", "evidenceMap", "conflict", "compare", "synthesis", "brief", "transfers", "gaps", "method", "timeline"}
}

// compute makes the objects of the computed fields, in order; facts are gathered for all of them at once, and once for
// those that need the same.
func (s *Schema) compute(ctx context.Context, snapshot store.Snapshot, op *plan.Operation, params []any, reader kg.Reader) ([]plan.Object, error) {
	objects := make([]plan.Object, len(op.Computed))
	var needs []need
	from := map[int]int{}      // the need of each computed field
	places := map[string]int{} // of needs by their keys
	var dated *[]entry         // what timelines show, read once for all
	for i, c := range op.Computed {
		if c.Name == "method" {
			objects[i] = methodOf(evidence.Rules())
			continue
		}
		if c.Name == "timeline" {
			if dated == nil {
				entries, err := s.entries(ctx, snapshot, reader)
				if err != nil {
					return nil, withPath(err, c.Key)
				}
				dated = &entries
			}
			var err error
			if objects[i], err = timeline(c.Args(params), *dated, snapshot.Version()); err != nil {
				return nil, withPath(err, c.Key)
			}
			continue
		}
		n, err := needOf(c, params)
		if err != nil {
			return nil, err
		}
		key := n.key()
		at, known := places[key]
		if !known {
			at, needs = len(needs), append(needs, n)
			places[key] = at
		}
		from[i] = at
	}
	if len(needs) == 0 {
		return objects, nil
	}
	indexes, err := s.indexes(ctx, snapshot, needs, reader)
	if err != nil {
		return nil, err
	}
	for i, c := range op.Computed {
		at, computed := from[i]
		if !computed {
			continue
		}
		if objects[i], err = s.computeOne(ctx, c, c.Args(params), indexes[at], snapshot.Version()); err != nil {
			return nil, withPath(err, c.Key)
		}
	}
	return objects, kg.ContextError(ctx)
}

func (s *Schema) computeOne(ctx context.Context, c *plan.Computed, args plan.Args, x *evidence.Index, version kg.Version) (plan.Object, error) {
	switch c.Name {
	case "evidenceMap":
		return evidenceMap(ctx, args, x, version)
	case "conflict":
		return conflict(ctx, args, x, version)
	case "compare":
		return compare(ctx, args, x, version)
	case "gaps":
		return gaps(ctx, args, x, version)
	case "synthesis":
		return synthesis(ctx, args, x, version)
	case "brief":
		return briefOn(ctx, args, x, version, s.Site)
	case "transfers":
		return transfers(ctx, args, x, version)
	}
	return whatWorks(ctx, args, x, version)
}

// need is what a computed field asks of the graph.
type need struct {
	where map[string]any // which findings
	parts part           // what else
}

// part is what is asked beside findings, as a set. Each has the name of its variable in the question that gathers it.
type part uint8

const (
	withMarks      part = 1 << iota // what is known of each intervention beyond the findings
	withComparison                  // what studies can differ in
	withNumbers                     // effects in numbers
	withCitations                   // what findings say, and the references of their sources
	withCosts                       // amounts of money
	withJudgements                  // what people judged
	withPeople                      // whom interventions are meant for
)

// partNames are in the order of the parts.
var partNames = [...]string{"marked", "compared", "numbers", "cited", "costs", "judged", "people"}

// partsOf are the parts that computed fields ask for.
var partsOf = map[string]part{"whatWorks": withMarks, "conflict": withComparison, "compare": withCosts, "synthesis": withComparison | withNumbers,
	"brief": withMarks | withComparison | withCitations, "gaps": withPeople}

// key tells a need from any other: it is a text of all that is asked.
func (n need) key() string {
	text, err := json.Marshal([]any{n.where, n.parts})
	if err != nil {
		panic(err) // a filter is made of texts, numbers and lists
	}
	return string(text)
}

func needOf(c *plan.Computed, params []any) (need, error) {
	if c.Name == "brief" {
		if kind, in := about(c.Args(params)); kind != "" {
			return needOfBrief(kind, in), nil
		}
	}
	where, err := whereOf(c, params)
	return need{where, partsOf[c.Name]}, err
}

// acceptedOnly is the filter of what nobody need decide on any more.
func acceptedOnly() map[string]any {
	return map[string]any{"status": map[string]any{"eq": "ACCEPTED"}}
}

// whereOf returns which findings a computed field needs.
func whereOf(c *plan.Computed, params []any) (map[string]any, error) {
	args := c.Args(params)
	accepted := acceptedOnly()
	switch c.Name {
	case "evidenceMap", "synthesis", "transfers":
		if where, ok := args.Value("where").(map[string]any); ok {
			return map[string]any{"and": []any{accepted, where}}, nil
		}
		return accepted, nil
	case "gaps":
		return accepted, nil
	case "conflict":
		accepted["outcomes"] = within(args.Text("outcome"))
		return accepted, nil
	case "compare":
		return ofInterventions(ids(args.Value("ids"))), nil
	}
	q, err := questionFrom(args)
	if err != nil {
		return nil, withPath(err, c.Key)
	}
	if len(q.Outcome) > 0 {
		asked := within(q.Outcome...)
		accepted["or"] = []any{
			map[string]any{"outcomes": asked},
			map[string]any{"outcomes": map[string]any{"some": map[string]any{"indicatorOf": asked}}},
		}
	}
	return accepted, nil
}

// ofInterventions selects the findings of interventions and narrower ones, and the others of the same studies: a review
// may rest on what it found of other interventions.
func ofInterventions(ids []kg.ID) map[string]any {
	accepted := acceptedOnly()
	accepted["or"] = aboutInterventions(ids)
	return accepted
}

// aboutInterventions are the two conditions of ofInterventions, one of which holds.
func aboutInterventions(ids []kg.ID) []any {
	of := map[string]any{"interventions": within(ids...)}
	return []any{of, map[string]any{"study": map[string]any{"some": map[string]any{"findings": map[string]any{"some": of}}}}}
}

// within is the condition that an edge leads to one of some nodes or to something narrower.
func within(ids ...kg.ID) map[string]any { return map[string]any{"within": anyList(ids)} }

func anyList(ids []kg.ID) []any {
	list := make([]any, len(ids))
	for i, id := range ids {
		list[i] = id
	}
	return list
}

func withPath(err error, key string) error { return below(err, []any{key}) }

// below gives an error that has no place its place in the answer.
func below(err error, path []any) error {
	if e, ok := err.(*kg.Error); ok && e.Path == nil {
		e.Path = path
	}
	return err
}

func methodOf(m evidence.Method) plan.Object {
	constants := make([]plan.Object, len(m.Constants))
	for i, c := range m.Constants {
		constants[i] = plan.Fields{"name": c.Name, "value": c.Value, "meaning": c.Meaning}
	}
	return plan.Fields{"version": m.Version, "formula": m.Formula, "constants": constants, "schemes": schemesOf(evidence.Schemes())}
}

func gapsOf(gaps []evidence.Gap) []plan.Object {
	list := make([]plan.Object, len(gaps))
	for i, g := range gaps {
		list[i] = plan.Fields{"reason": string(g.Reason), "sentence": g.Sentence}
	}
	return list
}

func nodeIDs(ids []kg.ID) []plan.NodeID {
	list := make([]plan.NodeID, len(ids))
	for i, id := range ids {
		list[i] = plan.NodeID(id)
	}
	return list
}
