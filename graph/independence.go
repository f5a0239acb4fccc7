package graph

import (
	"context"

	"forwhom/evidence"
	"forwhom/kg"
	"forwhom/plan"
)

// independence tells from its facts how far the reports of an intervention, an outcome or a theme rest on different people.
func independence(ctx context.Context, kind kg.Kind, id kg.ID, args plan.Args, x *evidence.Index) (any, error) {
	i, err := independenceOf(ctx, kind, id, args, x)
	if err != nil || i == nil {
		return nil, err
	}
	return plan.Object(independent{i}), nil
}

func independenceOf(ctx context.Context, kind kg.Kind, id kg.ID, args plan.Args, x *evidence.Index) (*evidence.Independence, error) {
	switch kind {
	case kg.KindOutcome:
		return x.IndependenceOn(ctx, id, args.Text("intervention"))
	case kg.KindTheme:
		return x.IndependenceUnder(ctx, id)
	}
	return x.Independence(ctx, id, args.Text("outcome"))
}

// independent is one Independence.
type independent struct{ *evidence.Independence }

// Field returns a part of it.
func (i independent) Field(name string, args plan.Args) any {
	switch name {
	case "sentence":
		return i.Sentence
	case "outcome":
		return orNone(i.Outcome)
	case "reportCount":
		return i.ReportCount
	case "unitCount":
		return i.UnitCount
	case "reports":
		return objects(i.Reports, args.Int("first", 25), func(r *evidence.IndependenceReport) plan.Fields {
			return plan.Fields{"report": orNone(r.Report), "label": r.Label, "use": string(r.Use), "sentence": r.Sentence}
		})
	case "reviewCount":
		return i.ReviewCount
	case "knownReviewCount":
		return i.KnownReviews
	case "inclusions":
		return i.Inclusions
	case "includedStudies":
		return i.IncludedStudies
	case "correctedCoveredArea":
		return pointed(i.CoveredArea)
	case "overlap":
		return orNone(string(i.Overlap))
	case "pairs":
		return objects(i.Pairs, args.Int("first", 25), func(p *evidence.ReviewPair) plan.Fields {
			return plan.Fields{"one": p.One, "other": p.Other, "shared": p.Shared, "smaller": p.Smaller, "correctedCoveredArea": p.CoveredArea}
		})
	}
	return nil
}
