package graph

import (
	"context"

	"forwhom/evidence"
	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store"
)

// AttachedFields returns the fields of nouns that are computed from facts, as plan.Options takes them.
func AttachedFields() []string {
	return []string{"Intervention.ratings", "Intervention.costs", "Intervention.independence", "Outcome.independence", "Theme.independence"}
}

// most ids that a filter takes; for more nodes than these the facts of all are gathered.
const mostIDs = 1000

// attach computes what the nodes of an answer that has been read want. Facts are gathered once for all of them, in a
// read of their own, since only now is known which nodes there are.
func (s *Schema) attach(ctx context.Context, snapshot store.Snapshot, compiled *plan.Operation, a *plan.Answer, reader kg.Reader) error {
	wanted := compiled.Wants(a)
	if len(wanted) == 0 {
		return nil
	}
	indexes, err := s.indexesNow(ctx, snapshot, []need{needOfNodes(compiled, wanted)}, reader)
	if err != nil {
		return err
	}
	a.Attached = make(map[plan.Wanted]any, len(wanted))
	for _, one := range wanted {
		field := compiled.Attached[one.Field]
		if a.Attached[one], err = attachOne(ctx, field, one.ID, field.Args(a.Params), indexes[0]); err != nil {
			return below(err, compiled.PathOf(a, one))
		}
	}
	return nil
}

func attachOne(ctx context.Context, field *plan.Attached, id kg.ID, args plan.Args, x *evidence.Index) (any, error) {
	switch field.Name {
	case "costs":
		return costs(ctx, id, args, x)
	case "independence":
		return independence(ctx, field.Kind, id, args, x)
	}
	return ratings(ctx, id, args, x)
}

// needOfNodes asks for all that is known of the nodes that want something.
func needOfNodes(compiled *plan.Operation, wanted []plan.Wanted) need {
	ids := map[kg.Kind][]kg.ID{}
	seen := map[kg.ID]bool{}
	for _, one := range wanted {
		if !seen[one.ID] {
			seen[one.ID] = true
			kind := compiled.Attached[one.Field].Kind
			ids[kind] = append(ids[kind], one.ID)
		}
	}
	n := need{where: acceptedOnly()}
	if len(ids[kg.KindIntervention]) > 0 {
		n.parts = withComparison | withNumbers | withCosts | withJudgements
	}
	if len(seen) > mostIDs {
		return n
	}
	var of []any
	if some := ids[kg.KindIntervention]; len(some) > 0 {
		of = append(of, aboutInterventions(some)...)
	}
	if some := ids[kg.KindOutcome]; len(some) > 0 {
		of = append(of, map[string]any{"outcomes": within(some...)})
	}
	if some := ids[kg.KindTheme]; len(some) > 0 {
		of = append(of, map[string]any{"themes": within(some...)})
	}
	n.where["or"] = of
	return n
}
