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

// Site reads the public address of a site: scheme and host, such as "https://evidence.example.org", without a slash at the
// end; "" is none. BadInput for anything else: pages stand at the root, so that a path cannot be part of it.
func Site(address string) (string, error) {
	if address == "" {
		return "", nil
	}
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" {
		return "", kg.Errorf(kg.BadInput, "public address %q: want scheme and host, such as https://evidence.example.org", address)
	}
	if bare := (url.URL{Scheme: u.Scheme, Host: u.Host}); strings.TrimSuffix(address, "/") != bare.String() {
		return "", kg.Errorf(kg.BadInput, "public address %q: want scheme and host alone, %s, since pages stand at the root of a site", u.Redacted(), bare.String())
	}
	return strings.TrimSuffix(address, "/"), nil
}

// At returns a permalink as an address of a site, as Site returned it. One that has a site already keeps it, and without
// a site it stays below any.
func At(site, permalink string) string {
	if !strings.HasPrefix(permalink, "/") {
		return permalink
	}
	return site + permalink
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
