package brief

import (
	"net/url"
	"strconv"
	"strings"

	"forwhom/evidence"
	"forwhom/kg"
)

// Permalink returns the address, below the site's own, that asks a question again: the dashboard's page Ask reads these
// parameters. A question that states nothing is "/".
func Permalink(q evidence.Question) string {
	var params []string
	add := func(name string, values ...string) {
		for _, v := range values {
			params = append(params, name+"="+readable.Replace(url.QueryEscape(v)))
		}
	}
	add("population", q.Population...)
	add("context", q.Context...)
	add("outcome", q.Outcome...)
	add("intervention", q.Intervention...)
	add("require", texts(q.Require)...)
	if !q.IncludeNarrower {
		add("includeNarrower", "false")
	}
	if q.MinCertainty != "" {
		add("minCertainty", string(q.MinCertainty))
	}
	add("perspective", texts(q.Perspective)...)
	add("outcomeDefinedBy", texts(q.OutcomeDefinedBy)...)
	for _, w := range []struct {
		name  string
		value *float64
	}{{"population", q.Weights.Population}, {"country", q.Weights.Country}, {"setting", q.Weights.Setting},
		{"service", q.Weights.Service}, {"stage", q.Weights.Stage}} {
		if w.value != nil {
			add("weight."+w.name, strconv.FormatFloat(*w.value, 'g', -1, 64))
		}
	}
	if len(params) == 0 {
		return "/"
	}
	return "/?" + strings.Join(params, "&")
}

// readable leaves the colons of ids as they are, as the pages do.
var readable = strings.NewReplacer("%3A", ":", "%2C", ",")

func texts[T kg.QuestionPart | kg.Perspective | kg.OutcomeDefiner](values []T) []string {
	all := make([]string, len(values))
	for i, v := range values {
		all[i] = string(v)
	}
	return all
}
