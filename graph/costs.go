package graph

import (
	"context"

	"forwhom/evidence"
	"forwhom/kg"
	"forwhom/plan"
)

// Between these years prices can be asked for.
const firstPrices, lastPrices = 1800, 2200

// costs tells what an intervention costs and saves from its facts.
func costs(ctx context.Context, intervention kg.ID, args plan.Args, x *evidence.Index) (any, error) {
	year := args.Int("inPricesOf", 0)
	if asked := args.Value("inPricesOf") != nil; asked && (year < firstPrices || year > lastPrices) {
		return nil, kg.Errorf(kg.BadInput, "costs(inPricesOf:): %d is not a year from %d to %d", year, firstPrices, lastPrices)
	}
	c, err := x.Costs(ctx, intervention, year)
	if err != nil || c == nil {
		return nil, err
	}
	groups := make([]plan.Object, len(c.Groups))
	for i := range c.Groups {
		groups[i] = costGroup{&c.Groups[i]}
	}
	return plan.Object(plan.Fields{"sentence": c.Sentence, "groups": groups, "withoutAmount": c.WithoutAmount, "converted": c.Converted, "conversion": c.Conversion}), nil
}

// costGroup is one CostGroup.
type costGroup struct{ *evidence.CostGroup }

// Field returns a part of the group.
func (g costGroup) Field(name string, args plan.Args) any {
	switch name {
	case "flow":
		return orNone(string(g.Flow))
	case "basis":
		return orNone(string(g.Basis))
	case "perspective":
		return orNone(string(g.Perspective))
	case "unit":
		return orNone(string(g.Unit))
	case "years":
		return orNone(g.Years)
	case "currency":
		return orNone(g.Currency)
	case "priceYear":
		return orNone(g.PriceYear)
	case "low":
		return pointed(g.Low)
	case "high":
		return pointed(g.High)
	case "sentence":
		return g.Sentence
	case "amounts":
		return objects(g.Amounts, args.Int("first", 25), func(a *evidence.CostAmount) plan.Fields {
			return plan.Fields{"finding": a.Finding, "amount": a.Amount, "amountHigh": pointed(a.High), "converted": conversionOf(a.Converted),
				"unconverted": orNone(a.Unconverted), "label": a.Label, "of": orNone(a.Of), "text": orNone(a.Text)}
		})
	}
	return nil
}

// conversionOf is one CostConversion, nil for an amount as stated.
func conversionOf(c *evidence.CostConversion) any {
	if c == nil {
		return nil
	}
	return plan.Object(plan.Fields{"amount": c.Amount, "amountHigh": pointed(c.High), "priceYear": c.PriceYear, "factor": c.Factor, "table": c.Table})
}

// orNone returns a value, nil where it is empty and so not known.
func orNone[T comparable](v T) any {
	var none T
	if v == none {
		return nil
	}
	return v
}

// pointed returns what a pointer points to, nil for none.
func pointed(f *float64) any {
	if f == nil {
		return nil
	}
	return *f
}
