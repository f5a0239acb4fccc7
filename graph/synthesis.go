package graph

import (
	"cmp"
	"context"
	"fmt"

	"forwhom/evidence"
	"forwhom/kg"
	"forwhom/plan"
)

// synthesis pools the estimates among its facts.
func synthesis(ctx context.Context, args plan.Args, x *evidence.Index, version kg.Version) (plan.Object, error) {
	req := synthesisFrom(args.Value, contextFrom(args))
	req.First = 100 // as many as lists within an answer show
	s, err := x.Synthesise(ctx, req)
	if err != nil {
		return nil, err
	}
	return synthesised{s, fmt.Sprint(version)}, nil
}

// synthesisFrom reads what is pooled and how: by random effects with REML and Hartung and Knapp's interval, unless
// something else is said.
func synthesisFrom(value func(name string) any, own evidence.Context) evidence.SynthesisRequest {
	or := func(name, otherwise string) string { return cmp.Or(text(value(name)), otherwise) }
	return evidence.SynthesisRequest{Measure: kg.EffectMeasure(text(value("measure"))), SubgroupBy: kg.StudyAttribute(text(value("subgroupBy"))), Context: own,
		Method: evidence.SynthesisMethod{Model: kg.SynthesisModel(or("model", string(kg.SynthesisModelRandomEffects))),
			Estimator: kg.TauEstimator(or("estimator", string(kg.TauEstimatorReml))), HartungKnapp: value("hartungKnapp") != false}}
}

// synthesised is one Synthesis.
type synthesised struct {
	evidence.Synthesis
	version string
}

// Field returns a part of the synthesis.
func (s synthesised) Field(name string, args plan.Args) any {
	switch name {
	case "sentence":
		return s.Sentence
	case "outcome":
		return plan.NodeID(s.Outcome)
	case "k":
		return s.K
	case "pooled":
		return orNull(s.Pooled, pooledOf)
	case "predictionInterval":
		return orNull(s.Prediction, func(i *evidence.Interval) plan.Fields { return plan.Fields{"low": i.Low, "high": i.High} })
	case "heterogeneity":
		return orNull(s.Heterogeneity, func(h *evidence.Heterogeneity) plan.Fields {
			return plan.Fields{"q": h.Q, "df": h.DF, "pValue": h.PValue, "i2": h.I2, "tau2": h.Tau2}
		})
	case "rows":
		return objects(s.Rows, args.Int("first", 100), func(r *evidence.SynthesisRow) plan.Fields {
			return plan.Fields{"finding": plan.NodeID(r.Finding), "label": r.Label, "value": r.Value, "ciLow": r.Low, "ciHigh": r.High,
				"weight": r.Weight, "standardError": r.StandardError, "conversion": r.Conversion,
				"transferability": orNull(r.Transferability, transferabilityOf)}
		})
	case "leaveOneOut":
		return objects(s.LeaveOneOut, args.Int("first", 100), func(l *evidence.Step) plan.Fields {
			return plan.Fields{"omitted": plan.NodeID(l.Finding), "pooled": pooledOf(&l.Pooled), "tau2": l.Tau2, "i2": l.I2}
		})
	case "cumulative":
		return objects(s.Cumulative, args.Int("first", 100), func(c *evidence.Step) plan.Fields {
			return plan.Fields{"added": plan.NodeID(c.Finding), "k": c.K, "pooled": pooledOf(&c.Pooled), "tau2": c.Tau2}
		})
	case "subgroups":
		return orNull(s.Subgroups, subgroupsOf)
	case "asymmetry":
		return orNull(s.Asymmetry, func(a *evidence.Asymmetry) plan.Fields {
			return plan.Fields{"intercept": a.Intercept, "standardError": a.StandardError, "t": a.T, "df": a.DF, "pValue": a.PValue}
		})
	case "excludedCount":
		return s.ExcludedCount
	case "excluded":
		return objects(s.Excluded, args.Int("first", 100), func(x *evidence.Exclusion) plan.Fields {
			return plan.Fields{"finding": plan.NodeID(x.Finding), "reason": string(x.Reason), "sentence": x.Sentence}
		})
	case "warnings":
		return listOrNone(s.Warnings)
	case "dataVersion":
		return s.version
	}
	return nil
}

// orNull makes an object of what there is; null of nothing.
func orNull[T any](v *T, of func(*T) plan.Fields) any {
	if v == nil {
		return nil
	}
	return of(v)
}

// objects makes objects of the first of a list.
func objects[T any](list []T, first int, of func(*T) plan.Fields) []plan.Object {
	out := make([]plan.Object, min(first, len(list)))
	for i := range out {
		out[i] = of(&list[i])
	}
	return out
}

func pooledOf(p *evidence.Pooled) plan.Fields {
	return plan.Fields{"value": p.Value, "ciLow": p.Low, "ciHigh": p.High, "pValue": p.PValue, "estimate": p.Estimate, "standardError": p.StandardError}
}

func subgroupsOf(s *evidence.Subgroups) plan.Fields {
	out := plan.Fields{"attribute": string(s.Attribute), "unknown": s.Unknown, "df": s.DF, "sentence": s.Sentence,
		"groups": objects(s.Groups, len(s.Groups), func(g *evidence.Subgroup) plan.Fields {
			return plan.Fields{"value": g.Value, "k": g.K, "pooled": pooledOf(&g.Pooled), "tau2": g.Tau2, "i2": g.I2}
		})}
	if s.Q != nil {
		out["q"], out["pValue"] = *s.Q, *s.PValue
	}
	return out
}
