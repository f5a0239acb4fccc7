// Package payload tells gqlgen what mutations return and subscriptions send: plan.Object, whose selection the plan
// answers. gqlgen.yml names it as the model of each payload and event type.
package payload

import (
	"io"

	"github.com/99designs/gqlgen/graphql"

	"forwhom/kg"
	"forwhom/plan"
)

// MarshalObject satisfies gqlgen, which wants a way to write the type. It writes null: graph's middleware has put the
// answer in the object's place before gqlgen gets here.
func MarshalObject(plan.Object) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) { graphql.Null.MarshalGQL(w) })
}

// MarshalPartialDate writes a partial date.
func MarshalPartialDate(d kg.PartialDate) graphql.Marshaler { return graphql.MarshalString(d) }

// UnmarshalPartialDate reads a partial date of an argument. A text that is none is BadInput.
func UnmarshalPartialDate(v any) (kg.PartialDate, error) {
	if s, ok := v.(string); ok && kg.ValidPartialDate(s) {
		return s, nil
	}
	return "", kg.Errorf(kg.BadInput, "%.60q is not a date: write a year, a month or a day, such as 2016, 2016-01 or 2016-01-15", v)
}
