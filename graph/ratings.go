package graph

import (
	"context"

	"forwhom/evidence"
	"forwhom/kg"
	"forwhom/plan"
)

// ratings rates an intervention from its facts.
func ratings(ctx context.Context, intervention kg.ID, args plan.Args, x *evidence.Index) ([]plan.Object, error) {
	own, err := x.InContext(evidence.Question{Population: ids(args.Value("population")), Context: ids(args.Value("context"))}, contextFrom(args))
	if err != nil {
		return nil, err
	}
	all, err := x.Ratings(ctx, intervention, evidence.RatingRequest{Scheme: kg.RatingScheme(args.Text("scheme")), Outcome: args.Text("outcome"),
		Population: own.Population, Context: own.Context})
	if err != nil {
		return nil, err
	}
	return objects(all, len(all), ratingOf), nil
}

func ratingOf(r *evidence.Rating) plan.Fields {
	facts := make([]plan.Object, len(r.Facts))
	for i := range r.Facts {
		facts[i] = ratingFact{&r.Facts[i]}
	}
	return plan.Fields{"scheme": string(r.Scheme), "version": r.Version, "level": r.Level, "meaning": r.Meaning, "atMost": r.AtMost,
		"rule": r.Rule, "sentence": r.Sentence, "parts": objects(r.Parts, len(r.Parts), ratingPartOf), "facts": facts,
		"outcome": orNone(r.Outcome), "wouldRaise": listOrNone(r.WouldRaise),
		"judgements": objects(r.Judgements, len(r.Judgements), func(j *evidence.Judgement) plan.Fields {
			return plan.Fields{"judgement": j.ID, "level": orNone(j.Level), "by": listOrNone(j.By), "date": orNone(j.Date), "reason": orNone(j.Reason)}
		})}
}

func ratingPartOf(p *evidence.RatingPart) plan.Fields {
	part := plan.Fields{"name": p.Name, "sentence": p.Sentence}
	if p.Level != "" {
		part["level"] = p.Level
		return part
	}
	part["concern"] = string(p.Concern)
	if p.Concern != kg.RatingConcernUnknown {
		part["change"] = p.Change
	}
	return part
}

// ratingFact is one RatingFact.
type ratingFact struct{ *evidence.RatingFact }

// Field returns a part of the fact.
func (f ratingFact) Field(name string, args plan.Args) any {
	switch name {
	case "name":
		return f.Name
	case "meaning":
		return f.Meaning
	case "value":
		if f.Unknown == "" {
			return f.Value
		}
	case "unknown":
		return orNone(f.Unknown)
	case "findingCount":
		return f.FindingCount
	case "findings":
		return append([]string{}, f.Findings[:min(len(f.Findings), args.Int("first", 25))]...)
	}
	return nil
}

func schemesOf(schemes []evidence.Scheme) []plan.Object {
	return objects(schemes, len(schemes), func(s *evidence.Scheme) plan.Fields {
		parts := objects(s.Domains, len(s.Domains), func(d *evidence.SchemeDomain) plan.Fields {
			return plan.Fields{"name": d.Name, "fact": evidence.FactMeaning(d.Fact), "rules": d.InWords()}
		})
		for _, c := range s.Caps {
			parts = append(parts, plan.Fields{"name": c.Name, "fact": evidence.FactMeaning(c.Fact), "rules": c.InWords()})
		}
		for _, d := range s.Profile {
			rules := make([]string, len(d.Rules))
			for i, r := range d.Rules {
				rules[i] = r.Level + ": " + r.InWords()
			}
			parts = append(parts, plan.Fields{"name": string(d.Dimension), "rules": rules})
		}
		return plan.Fields{"scheme": string(s.Scheme), "name": s.Name, "version": s.Version, "source": s.Source, "parts": parts,
			"levels": objects(s.Levels, len(s.Levels), func(l *evidence.SchemeLevel) plan.Fields {
				return plan.Fields{"level": l.Level, "meaning": l.Meaning}
			}),
			"rules": objects(s.Rules, len(s.Rules), func(r *evidence.SchemeRule) plan.Fields {
				return plan.Fields{"name": r.Name, "level": r.Level, "condition": r.InWords()}
			})}
	})
}
