package graph

import (
	"context"
	"encoding/json"
	"fmt"

	"forwhom/evidence"
	"forwhom/kg"
	"forwhom/plan"
)

// whatWorks answers a question from its facts: one page of ranked answers.
func whatWorks(ctx context.Context, args plan.Args, x *evidence.Index, version kg.Version) (plan.Object, error) {
	q, err := asked(args, x)
	if err != nil {
		return nil, err
	}
	page, err := pageOf("whatWorks", args, version, "question", "myContext", "orderBy")
	if err != nil {
		return nil, err
	}
	result, err := x.WhatWorks(ctx, q, evidence.Page{Skip: page.skip, First: args.Int("first", 25), Reasons: 100, Indirect: 100, Order: orderFrom(args)})
	if err != nil {
		return nil, err
	}
	out := connection(page, result.TotalCount, result.Answers, func(a *evidence.Answer, cursor string) (plan.NodeID, plan.Object) {
		return plan.NodeID(a.Intervention), answer{*a, cursor}
	})
	out["question"], out["method"] = plan.Fields{"sentence": result.Sentence}, methodOf(evidence.Rules())
	out["unanswered"] = listOrNone(result.Unanswered)
	return out, nil
}

// asked reads the question, fills it in from the reader's own context, and checks its ids.
func asked(args plan.Args, x *evidence.Index) (evidence.Question, error) {
	q, err := questionFrom(args)
	if err != nil {
		return q, err
	}
	if err := x.Check(q); err != nil {
		return q, err
	}
	return x.InContext(q, contextFrom(args))
}

// contextFrom reads the argument myContext; it is empty where none is given.
func contextFrom(args plan.Args) evidence.Context {
	in, _ := args.Value("myContext").(map[string]any)
	return evidence.Context{Population: ids(in["population"]), Country: ids(in["country"]), Setting: ids(in["setting"]),
		Service: ids(in["service"]), Stage: ids(in["stage"])}
}

// orderFrom reads the argument orderBy, whose objects have one field each.
func orderFrom(args plan.Args) []evidence.Order {
	keys := map[string]evidence.OrderKey{"score": evidence.ByScore, "strength": evidence.ByStrength, "transfer": evidence.ByTransfer}
	var order []evidence.Order
	for _, item := range items(args.Value("orderBy")) {
		in, _ := item.(map[string]any)
		for name, direction := range in {
			if direction != nil {
				order = append(order, evidence.Order{By: keys[name], Descending: text(direction) == "DESC"})
			}
		}
	}
	return order
}

// answer is one WhatWorksEdge.
type answer struct {
	evidence.Answer
	cursor string
}

// Field returns a part of the answer.
func (a answer) Field(name string, args plan.Args) any {
	switch name {
	case "cursor":
		return a.cursor
	case "rank":
		return a.Rank
	case "node":
		return plan.NodeID(a.Intervention)
	case "outcome":
		return plan.NodeID(a.Outcome)
	case "verdict":
		return string(a.Verdict)
	case "sentence":
		return a.Sentence
	case "verdictAnywhere":
		return string(a.VerdictAnywhere)
	case "effectIndex":
		return a.EffectIndex
	case "strength":
		return a.Strength
	case "score":
		return a.Score
	case "independentStudies":
		return a.IndependentStudies
	case "counts":
		return countsOf(a.Counts)
	case "reasons":
		return reasonsOf(a.Reasons[:min(len(a.Reasons), args.Int("first", 10))])
	case "indirect":
		return nodeIDs(a.Indirect[:min(len(a.Indirect), args.Int("first", 10))])
	case "byOutcome":
		return byOutcome(a.ByOutcome)
	case "transferability":
		return transferabilityOf(&a.Transferability)
	case "missing":
		return gapsOf(a.Missing)
	case "warnings":
		return warningsOf(a.Warnings)
	}
	return nil
}

func countsOf(c evidence.Counts) plan.Object {
	return plan.Fields{"favourable": c.Favourable, "adverse": c.Adverse, "noDifference": c.NoDifference, "mixed": c.Mixed, "unclear": c.Unclear}
}

func reasonsOf(reasons []evidence.Reason) []plan.Object {
	list := make([]plan.Object, len(reasons))
	for i, r := range reasons {
		list[i] = plan.Fields{"sentence": r.Sentence, "contribution": r.Contribution, "quality": r.Quality,
			"transferability": transferabilityOf(&r.Transferability), "finding": plan.NodeID(r.Finding)}
	}
	return list
}

func byOutcome(answers []evidence.OutcomeAnswer) []plan.Object {
	list := make([]plan.Object, len(answers))
	for i, o := range answers {
		list[i] = plan.Fields{"outcome": plan.NodeID(o.Outcome), "verdict": string(o.Verdict), "sentence": o.Sentence, "effectIndex": o.EffectIndex,
			"strength": o.Strength, "counts": countsOf(o.Counts)}
	}
	return list
}

func transferabilityOf(t *evidence.Transferability) plan.Fields {
	return plan.Fields{"score": t.Score, "matched": listOrNone(t.Matched), "unmatched": listOrNone(t.Unmatched), "unknown": listOrNone(t.Unknown)}
}

func listOrNone(list []string) []string {
	if list == nil {
		return []string{}
	}
	return list
}

func warningsOf(warnings []evidence.Warning) []plan.Object {
	list := make([]plan.Object, len(warnings))
	for i, w := range warnings {
		list[i] = plan.Fields{"code": string(w.Code), "sentence": w.Sentence}
	}
	return list
}

// questionFrom reads the question argument.
func questionFrom(args plan.Args) (evidence.Question, error) {
	in, _ := args.Value("question").(map[string]any)
	q := evidence.Question{
		Population: ids(in["population"]), Outcome: ids(in["outcome"]), Context: ids(in["context"]), Intervention: ids(in["intervention"]),
		IncludeNarrower: in["includeNarrower"] != false,
		MinCertainty:    kg.Certainty(text(in["minCertainty"])),
	}
	for _, v := range items(in["require"]) {
		q.Require = append(q.Require, kg.QuestionPart(text(v)))
	}
	for _, v := range items(in["perspective"]) {
		q.Perspective = append(q.Perspective, kg.Perspective(text(v)))
	}
	for _, v := range items(in["outcomeDefinedBy"]) {
		q.OutcomeDefinedBy = append(q.OutcomeDefinedBy, kg.OutcomeDefiner(text(v)))
	}
	if w, ok := in["weights"].(map[string]any); ok {
		q.Weights = evidence.Weights{Population: number(w["population"]), Country: number(w["country"]), Setting: number(w["setting"]),
			Service: number(w["service"]), Stage: number(w["stage"])}
	}
	for _, list := range [][]kg.ID{q.Population, q.Outcome, q.Context, q.Intervention} {
		if len(list) > maxAsked {
			return q, kg.Errorf(kg.BadInput, "whatWorks(question:): at most %d ids in each part, not %d", maxAsked, len(list))
		}
	}
	return q, q.Check()
}

// maxAsked is how many ids each part of a question may name.
const maxAsked = 100

// ids reads a list of ids: an argument's own, or one within an input object.
func ids(v any) []kg.ID {
	if list, ok := v.([]string); ok {
		return list
	}
	var list []kg.ID
	for _, item := range items(v) {
		list = append(list, text(item))
	}
	return list
}

func items(v any) []any {
	switch v := v.(type) {
	case nil:
		return nil
	case []any:
		return v
	}
	return []any{v}
}

func text(v any) string {
	if v == nil {
		return ""
	}
	return fmt.Sprint(v)
}

func number(v any) *float64 {
	var f float64
	switch v := v.(type) {
	case float64:
		f = v
	case int64:
		f = float64(v)
	case int:
		f = float64(v)
	case json.Number:
		var err error
		if f, err = v.Float64(); err != nil {
			return nil
		}
	default:
		return nil
	}
	return &f
}
