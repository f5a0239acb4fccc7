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
	a := pageAddress{path: "/"}
	a.add("population", q.Population...)
	a.add("context", q.Context...)
	a.add("outcome", q.Outcome...)
	a.add("intervention", q.Intervention...)
	a.add("require", texts(q.Require)...)
	if !q.IncludeNarrower {
		a.add("includeNarrower", "false")
	}
	if q.MinCertainty != "" {
		a.add("minCertainty", string(q.MinCertainty))
	}
	a.add("perspective", texts(q.Perspective)...)
	a.add("outcomeDefinedBy", texts(q.OutcomeDefinedBy)...)
	for _, w := range []struct {
		name  string
		value *float64
	}{{"population", q.Weights.Population}, {"country", q.Weights.Country}, {"setting", q.Weights.Setting},
		{"service", q.Weights.Service}, {"stage", q.Weights.Stage}} {
		if w.value != nil {
			a.add("weight."+w.name, strconv.FormatFloat(*w.value, 'g', -1, 64))
		}
	}
	return a.text()
}

// ReportPermalink returns the address of the page of the dashboard that asks a report's question again: Conflict,
// Compare or Forest; of gaps the map, which shows where they are. No page takes a reader's own context.
func ReportPermalink(of evidence.Reported) string {
	switch of := of.(type) {
	case evidence.ConflictReport:
		a := pageAddress{path: "/conflict"}
		a.add("intervention", of.Intervention)
		a.add("outcome", of.Outcome)
		return a.text()
	case evidence.CompareRequest:
		a := pageAddress{path: "/compare"}
		a.add("intervention", of.Interventions...)
		a.add("outcome", of.Outcomes...)
		return a.text()
	case evidence.SynthesisReport:
		a := pageAddress{path: "/forest"}
		a.add("intervention", of.Interventions...)
		a.add("outcome", of.Outcomes...)
		a.add("population", of.Populations...)
		a.add("measure", string(of.Measure))
		a.add("model", string(of.Method.Model))
		a.add("estimator", string(of.Method.Estimator))
		if !of.Method.HartungKnapp {
			a.add("interval", "normal")
		}
		if of.SubgroupBy != "" {
			a.add("by", string(of.SubgroupBy))
		}
		return a.text()
	case evidence.GapRequest:
		a := pageAddress{path: "/map"}
		a.add("intervention", of.Intervention...)
		a.add("outcome", of.Outcome...)
		return a.text()
	}
	return "/"
}

// pageAddress is a page with its parameters.
type pageAddress struct {
	path   string
	params []string
}

func (a *pageAddress) add(name string, values ...string) {
	for _, v := range values {
		a.params = append(a.params, name+"="+readable.Replace(url.QueryEscape(v)))
	}
}

func (a *pageAddress) text() string {
	if len(a.params) == 0 {
		return a.path
	}
	return a.path + "?" + strings.Join(a.params, "&")
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
