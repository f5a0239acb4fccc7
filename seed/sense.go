package seed

import (
	"net/url"
	"strconv"
	"strings"

	"forwhom/kg"
)

// numberOf returns a number of a node; false where it is unknown.
func numberOf(n *kg.Node, property string) (float64, bool) {
	switch v := n.Get(property).(type) {
	case int64:
		return float64(v), true
	case float64:
		return v, true
	}
	return 0, false
}

// checkRange checks that a number, where it is known, lies between two bounds, both included.
func (r *reader) checkRange(it *item, property string, low, high float64) {
	v, ok := numberOf(it.node, property)
	switch {
	case !ok || !it.given(property): // what follows from another value is told there
	case v < low:
		r.problemf(it.place(property), "%s is %s, and at least %s is possible", property, decimal(v), decimal(low))
	case v > high:
		r.problemf(it.place(property), "%s is %s, and at most %s is possible", property, decimal(v), decimal(high))
	}
}

// decimal writes a number without an exponent.
func decimal(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

// checkYear checks that a year is one that evidence can be from: 1900 to the year after the content's.
func (r *reader) checkYear(it *item, property string) {
	latest := 2100
	if !r.date.IsZero() {
		latest = r.date.Year() + 1
	}
	r.checkRange(it, property, 1900, float64(latest))
}

// checkMoney checks that an amount has its currency, in the form of ISO 4217.
func (r *reader) checkMoney(it *item) {
	currency := it.node.Text("cost.currency")
	low, ok := numberOf(it.node, "cost.amount")
	if ok && currency == "" {
		r.problemf(it.place("cost.amount"), "an amount has a currency: add it, such as currency: GBP")
	}
	if high, ranged := numberOf(it.node, "cost.amountHigh"); ranged && (!ok || high < low) {
		r.problemf(it.place("cost.amountHigh"), "a range has its lower end in amount, and its upper end is not below it")
	}
	if currency != "" && (len(currency) != 3 || strings.Trim(currency, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "") {
		r.problemf(it.place("cost.currency"), "currency is three capitals such as GBP or EUR, not %s", quote(currency))
	}
}

// checkPlace checks that a location is on the earth, and has both its numbers.
func (r *reader) checkPlace(it *item) {
	r.checkRange(it, "location.latitude", -90, 90)
	r.checkRange(it, "location.longitude", -180, 180)
	_, north := numberOf(it.node, "location.latitude")
	_, east := numberOf(it.node, "location.longitude")
	if north != east {
		r.problemf(it.place("location"), "a location has a latitude and a longitude, or neither")
	}
}

// checkPeriod checks that something does not end before it starts.
func (r *reader) checkPeriod(it *item, start, end string) {
	from, to := it.node.Text(start), it.node.Text(end)
	if from != "" && to != "" && kg.LastDay(to) < kg.FirstDay(from) {
		r.problemf(it.place(end), "%s is %s, before %s, which is %s", end, to, start, from)
	}
}

// checkAddresses checks the form of web addresses and DOIs.
func (r *reader) checkAddresses(it *item) {
	for _, property := range []string{"url", "seenAt"} {
		text := it.node.Text(property)
		if text == "" {
			continue
		}
		u, err := url.Parse(text)
		if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || strings.ContainsAny(text, " \"<>") {
			r.problemf(it.place(property), "%s is a web address such as https://example.org/page, not %s", property, quote(text))
		}
	}
	if doi := it.node.Text("doi"); doi != "" && (!strings.HasPrefix(doi, "10.") || !strings.Contains(doi, "/") || strings.Contains(doi, " ")) {
		r.problemf(it.place("doi"), "doi is written without the resolver, such as 10.1093/bjsw/bcae035, not %s", quote(doi))
	}
}

// checkStudy checks a study's numbers and countries.
func (r *reader) checkStudy(it *item) {
	n := it.node
	r.checkRange(it, "sampleSize", 1, 1e9)
	r.checkRange(it, "followUpMonths", 0, 1200)
	r.checkRange(it, "includedCount", 0, 1e5)
	r.checkRange(it, "highRiskCount", 0, 1e5)
	included, known := numberOf(n, "includedCount")
	if high, ok := numberOf(n, "highRiskCount"); ok && known && high > included {
		r.problemf(it.place("highRiskCount"), "highRiskCount is %v, more than the %v studies that the review includes", high, included)
	}
	if it.given("quantitativeDesign") && n.Text("design") != string(kg.StudyDesignMixedMethods) {
		r.problemf(it.place("quantitativeDesign"), "quantitativeDesign is for MIXED_METHODS alone: put the design into design")
	}
	r.checkCountries(it)
}

// checkCountries checks that a study's countries, which are texts, are also contexts of it or of its findings, so that
// a question about a country finds it.
func (r *reader) checkCountries(it *item) {
	countries, _ := it.node.Get("countries").([]string)
	if len(countries) == 0 || r.unread[kg.KindContext] || r.unread[kg.KindFinding] {
		return
	}
	places := make(map[string]bool)
	seen := make(map[*item]bool)
	for _, c := range it.to(kg.RelTookPlaceIn) {
		addPlaces(places, seen, c)
	}
	for _, f := range it.to(kg.RelReports) {
		for _, c := range f.to(kg.RelFoundIn) {
			addPlaces(places, seen, c)
		}
	}
	for _, country := range countries {
		if !places[kg.Fold(country)] {
			r.problemf(it.place("countries"), "the country %s is not among the contexts of kind COUNTRY of the study or its findings: add context:%s to contexts", quote(country), kg.Slug(country))
		}
	}
}

// addPlaces adds the names of a context of kind COUNTRY and of all that it is part of.
func addPlaces(places map[string]bool, seen map[*item]bool, c *item) {
	if seen[c] {
		return
	}
	seen[c] = true
	if c.node.Text("contextKind") == string(kg.ContextKindCountry) {
		places[kg.Fold(c.node.Text("name"))] = true
		aliases, _ := c.node.Get("aliases").([]string)
		for _, a := range aliases {
			places[kg.Fold(a)] = true
		}
	}
	for _, broader := range c.to(kg.RelBroader) {
		addPlaces(places, seen, broader)
	}
}
