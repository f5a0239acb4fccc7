package evidence

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"forwhom/kg"
)

// results are the outcomes on which a unit points each way, ascending.
type results [directionCount][]int32

// reasons explains what each of some counted units adds.
func (r *ranker) reasons(t *tally, units []unit, findings []int32, outcome int32) []Reason {
	pointing := make([]results, len(units))
	counted := make([][]int32, len(units))
	for f, at := range r.counter.counted(units, findings, outcome) {
		row := &r.x.findings[f]
		counted[at] = append(counted[at], f)
		on := &pointing[at][row.direction]
		for _, n := range r.x.at(row.outcomes) {
			if n == outcome || !units[at].own && r.x.outcomes.within(n, outcome) {
				*on = append(*on, n)
			}
		}
	}
	var reasons []Reason
	for i, u := range units {
		reasons = append(reasons, r.reason(t, u, &pointing[i], counted[i]))
	}
	return reasons
}

// reason explains what one unit, which is counted by so many findings, adds.
func (r *ranker) reason(t *tally, u unit, pointing *results, counted []int32) Reason {
	f := &r.x.findings[u.finding]
	fit := r.match.fit(f)
	return Reason{
		Sentence:        r.reasonSentence(u, pointing, fit),
		Contribution:    t.contribution(u),
		Quality:         f.quality,
		Transferability: fit,
		Finding:         r.x.rows[u.finding].ID,
		Findings:        r.x.leading(u.finding, counted),
		Directions:      u.directions.list(),
	}
}

// leading returns the ids of findings, ascending, with one of them first.
func (x *Index) leading(first int32, findings []int32) []kg.ID {
	ids := []kg.ID{x.rows[first].ID}
	for _, f := range findings {
		if f != first {
			ids = append(ids, x.rows[f].ID)
		}
	}
	return ids
}

// contribution returns a unit's share of the effect index, -1 to 1. A unit that points several ways adds what its
// favourable part adds less what its adverse part takes.
func (t *tally) contribution(u unit) float64 {
	part := u.directions.share(u.weight) / (t.sum + prior)
	c := 0.0
	if u.directions.has(favourable) {
		c += part
	}
	if u.directions.has(adverse) {
		c -= part
	}
	return c
}

// reasonSentence says in a sentence what was done where, what it found, and how it fits the question: "A randomised
// trial in England (Taylor and others, 2024) found a favourable result on “child enters care”; it fits the people and
// place asked about."
func (r *ranker) reasonSentence(u unit, pointing *results, fit Transferability) string {
	f := &r.x.findings[u.finding]
	var b strings.Builder
	b.WriteString(r.x.studyPhrase(f))
	if label := r.x.label(u.finding); label != "" {
		fmt.Fprintf(&b, " (%s)", label)
	}
	b.WriteString(" " + r.x.resultsPhrase(pointing))
	if s := fitPhrase(fit, r.x.onlyInternational(f)); s != "" {
		b.WriteString("; it " + s)
	}
	if u.counted > 0 {
		fmt.Fprintf(&b, "; %d of its %d studies counted by themselves", u.counted, r.x.studies[u.study].size)
	}
	b.WriteString(".")
	return b.String()
}

// resultsPhrase says which way a unit points on which outcomes: "found a favourable result on “A” and “B” and no
// difference on “C”". Ways with the same outcomes share them.
func (x *Index) resultsPhrase(pointing *results) string {
	words := [directionCount]string{"a favourable result", "an adverse result", "no difference", "mixed results", "a result that does not settle it"}
	var ways [][]string // of each place in outcomes
	var outcomes [][]int32
	for d, on := range pointing {
		if len(on) == 0 {
			continue
		}
		slices.Sort(on)
		on = slices.Compact(on)
		i := slices.IndexFunc(outcomes, func(o []int32) bool { return slices.Equal(o, on) })
		if i < 0 {
			i = len(ways)
			ways, outcomes = append(ways, nil), append(outcomes, on)
		}
		ways[i] = append(ways[i], words[d])
	}
	if len(ways) == 1 && len(pointing[unclear]) > 0 && len(ways[0]) == 1 {
		return "did not settle the effect on " + x.outcomesPhrase(outcomes[0])
	}
	parts := make([]string, len(ways))
	for i := range ways {
		parts[i] = kg.Join(ways[i], "and") + " on " + x.outcomesPhrase(outcomes[i])
	}
	if last := len(parts) - 1; last > 0 { // a comma tells the parts from the lists within them
		return "found " + strings.Join(parts[:last], ", ") + ", and " + parts[last]
	}
	return "found " + parts[0]
}

// outcomesPhrase names outcomes, the first three by name: "“A”, “B”, “C” and 2 other outcomes".
func (x *Index) outcomesPhrase(outcomes []int32) string {
	const named = 3
	names := x.quotedAll(x.outcomes.names(outcomes))
	if more := len(names) - named; more > 0 {
		names = append(names[:named], number(more, "other outcome"))
	}
	return kg.Join(names, "and")
}

// fitPhrase says how evidence fits the question: "fits the people but not the place asked about"; "" where the
// question states nothing. Evidence from several countries at once is said to be so, rather than not to fit.
func fitPhrase(t Transferability, international bool) string {
	not := t.Unmatched
	international = international && slices.Contains(not, dimensionNames[country])
	if international {
		not = slices.DeleteFunc(slices.Clone(not), func(d string) bool { return d == dimensionNames[country] })
	}
	var parts []string
	switch {
	case len(t.Matched) > 0 && len(not) > 0:
		parts = append(parts, "fits "+theDimensions(t.Matched, "and")+" but not "+theDimensions(not, "or")+" asked about")
	case len(t.Matched) > 0 && international:
		parts = append(parts, "fits "+theDimensions(t.Matched, "and")+" asked about but is from several countries")
		international = false
	case len(t.Matched) > 0:
		parts = append(parts, "fits "+theDimensions(t.Matched, "and")+" asked about")
	case len(not) > 0:
		parts = append(parts, "does not fit "+theDimensions(not, "or")+" asked about")
	}
	if international {
		parts = append(parts, "is from several countries")
	}
	if len(t.Unknown) > 0 {
		parts = append(parts, "does not state "+theDimensions(t.Unknown, "or"))
	}
	return kg.Join(parts, "and")
}

// onlyInternational reports whether a finding is from several countries at once and names none of them.
func (x *Index) onlyInternational(f *finding) bool {
	found := false
	for _, n := range x.at(f.contexts) {
		if x.dimensions[n] == country {
			if n != x.international {
				return false
			}
			found = true
		}
	}
	return found
}

// theDimensions names dimensions as a reader would: "the people and place".
func theDimensions(dimensions []string, word string) string {
	words := map[string]string{"population": "people", "country": "place"}
	named := make([]string, len(dimensions))
	for i, d := range dimensions {
		named[i] = d
		if w, ok := words[d]; ok {
			named[i] = w
		}
	}
	return "the " + kg.Join(named, word)
}

// studyPhrase says what sort of study found it, and where: "A randomised trial in England".
func (x *Index) studyPhrase(f *finding) string {
	s := x.rowOf(f)
	if s == nil {
		return "A source without a study" + x.placePhrase(f, "in several countries")
	}
	several := "in several countries"
	if isReview(s) {
		several = "of studies from several countries"
	}
	return "A " + designPhrase(s.Design) + x.placePhrase(f, several)
}

func designPhrase(d kg.StudyDesign) string {
	switch d {
	case kg.StudyDesignRandomisedTrial:
		return "randomised trial"
	case kg.StudyDesignSystematicReview:
		return "systematic review"
	case kg.StudyDesignMetaAnalysis:
		return "meta-analysis"
	case kg.StudyDesignQuasiExperiment:
		return "study with a matched or adjusted comparison"
	case kg.StudyDesignCohort:
		return "cohort study with a comparison"
	case kg.StudyDesignBeforeAfter:
		return "before-and-after study"
	case kg.StudyDesignCaseSeries:
		return "case series"
	case kg.StudyDesignServiceData:
		return "service's own report"
	case kg.StudyDesignMixedMethods:
		return "mixed-methods study"
	}
	return "study of unknown design"
}

// placePhrase says where a finding is from, with a space before it; "" where that is not known. Of nested places the
// narrowest is named.
func (x *Index) placePhrase(f *finding, several string) string {
	const named = 3 // more places than these are "several countries"
	narrowest := x.narrowestPlaces(f)
	names := x.contexts.names(narrowest)
	if s := x.rowOf(f); len(names) == 0 && s != nil {
		names = slices.Sorted(slices.Values(s.Countries))
	}
	switch {
	case len(names) == 0:
		return ""
	case len(names) > named, slices.Contains(narrowest, x.international):
		return " " + several
	}
	for i := range names {
		names[i] = withArticle(names[i])
	}
	return " in " + kg.Join(names, "and")
}

// narrowestPlaces returns the countries and places that a finding is from; of nested ones the narrowest.
func (x *Index) narrowestPlaces(f *finding) []int32 {
	return slices.DeleteFunc(slices.Clone(x.at(f.contexts)), func(n int32) bool { return !x.narrowestPlace(f, n) })
}

// narrowestPlace reports whether one of a finding's contexts is a country or place, and no other is a place within it.
func (x *Index) narrowestPlace(f *finding, n int32) bool {
	return x.dimensions[n] == country && !slices.ContainsFunc(x.at(f.contexts), func(o int32) bool {
		return o != n && x.dimensions[o] == country && x.contexts.within(o, n) && !x.contexts.within(n, o)
	})
}

// label names a finding's study, or its source where it has none: "Taylor and others, 2024".
func (x *Index) label(finding int32) string {
	f := &x.findings[finding]
	switch s := x.rowOf(f); {
	case s != nil:
		return labelOf(s.Authors, s.Title, s.Year)
	case x.sources[x.rows[finding].Source] != nil:
		s := x.sources[x.rows[finding].Source]
		return labelOf(s.Authors, s.Title, s.Year)
	}
	return ""
}

// verdictSentence says an answer's verdict in words, with its counts, where all of it is from, -1 for more than one
// narrower intervention, and what there is on other outcomes.
func (r *ranker) verdictSentence(a Answer, subject, outcome, onlyFrom int32) string {
	s := r.x.says(a.Verdict, a.Counts, subject, outcome)
	if onlyFrom >= 0 {
		s += "; all of it from findings on " + r.x.interventions.nodes[onlyFrom].Name
	}
	s += otherOutcomes(a.ByOutcome[1:]) + "."
	if a.VerdictAnywhere != a.Verdict {
		s += " If every study fitted the question fully, it would read: " + VerdictWords(a.VerdictAnywhere) + "."
	}
	return s
}

// says puts a verdict on an intervention and an outcome into words, with how many units point each way.
func (x *Index) says(v kg.Verdict, c Counts, intervention, outcome int32) string {
	s := fmt.Sprintf(verdictFormat(v, c), x.interventions.nodes[intervention].Name, x.quoted(x.outcomes.nodes[outcome].Name))
	if counts := c.Words(); counts != "" {
		s += " (" + counts + ")"
	}
	return s
}

// otherOutcomes says on how many other outcomes there is evidence, and how much of it is adverse; "" for none.
func otherOutcomes(others []OutcomeAnswer) string {
	tested, against := 0, 0
	for _, o := range others {
		switch o.Verdict {
		case kg.VerdictUntested:
			continue
		case kg.VerdictLeansAdverse, kg.VerdictAdverse:
			against++
		}
		tested++
	}
	s := ""
	if tested > 0 {
		s = "; there is evidence on " + number(tested, "other outcome")
	}
	switch {
	case against > 0 && tested == 1:
		s += ", leaning adverse"
	case against > 0:
		s += fmt.Sprintf(", %d of them leaning adverse", against)
	}
	return s
}

// verdictFormat says a verdict, given how many units point each way, of an intervention on an outcome.
func verdictFormat(v kg.Verdict, c Counts) string {
	switch v {
	case kg.VerdictFavourable:
		return "The evidence points to a favourable effect of %s on %s"
	case kg.VerdictLeansFavourable:
		return "The evidence leans towards a favourable effect of %s on %s"
	case kg.VerdictNoClearDifference:
		if c.Favourable+c.Adverse+c.Mixed+c.Unclear == 0 {
			return "On the evidence, having %s makes no clear difference to %s"
		}
		return "On most of the evidence, having %s makes no clear difference to %s"
	case kg.VerdictMixed:
		return "The evidence points both ways for the effect of %s on %s"
	case kg.VerdictLeansAdverse:
		return "The evidence leans towards an adverse effect of %s on %s"
	case kg.VerdictAdverse:
		return "The evidence points to an adverse effect of %s on %s"
	case kg.VerdictTooLittle:
		return "There is too little evidence to tell the effect of %s on %s"
	case kg.VerdictUntested:
		return "No finding that counts tells the effect of %s on %s"
	}
	return "The evidence does not settle the effect of %s on %s"
}

// VerdictWords says a verdict in a word or two: "leaning favourable".
func VerdictWords(v kg.Verdict) string {
	switch v {
	case kg.VerdictUntested:
		return "untested"
	case kg.VerdictFavourable:
		return "favourable"
	case kg.VerdictLeansFavourable:
		return "leaning favourable"
	case kg.VerdictNoClearDifference:
		return "no clear difference"
	case kg.VerdictMixed:
		return "mixed"
	case kg.VerdictLeansAdverse:
		return "leaning adverse"
	case kg.VerdictAdverse:
		return "adverse"
	case kg.VerdictTooLittle:
		return "too little evidence"
	}
	return "not settled"
}

// Words says counts without the zeros: "1 favourable, 3 no difference, 1 adverse"; "" for none.
func (c Counts) Words() string {
	var parts []string
	for _, p := range []struct {
		n    int
		word string
	}{{c.Favourable, "favourable"}, {c.NoDifference, "no difference"}, {c.Mixed, "mixed"}, {c.Adverse, "adverse"}, {c.Unclear, "not settled"}} {
		if p.n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", p.n, p.word))
		}
	}
	return strings.Join(parts, ", ")
}

// warnings tells what to know of how units were counted: of reviews whose studies are not known, unless one alone counts,
// and of reviews that do not count.
func (x *Index) warnings(t *tally) []Warning {
	var unknown []unit
	for _, u := range t.units {
		if u.review && len(x.studies[u.study].known) == 0 && len(t.units) > 1 {
			unknown = append(unknown, u)
		}
	}
	return append(x.reviewWarning(kg.WarningCodeOverlapUnknown, unknown, "Which studies this review includes is not known, so that a study may count more than once",
		"Which studies these reviews include is not known, so that a study may count more than once"), x.countedAlready(t)...)
}

// countedAlready warns of reviews that do not count, with the reason.
func (x *Index) countedAlready(t *tally) []Warning {
	var inside, shared []unit
	for _, u := range t.left {
		if x.studies[u.study].share(int(u.counted)) == 0 {
			inside = append(inside, u)
		} else {
			shared = append(shared, u)
		}
	}
	return append(x.reviewWarning(kg.WarningCodeCountedAlready, inside, "This review does not count, since each of its studies counts by itself",
		"These reviews do not count, since each of their studies counts by itself"),
		x.reviewWarning(kg.WarningCodeCountedAlready, shared, "This review does not count, since it shares more than half of its known studies, or of the other's, with a stronger review",
			"These reviews do not count, since each shares more than half of its known studies, or of the other's, with a stronger review")...)
}

// reviewWarning warns of one review or of several, whose names follow; nil for none.
func (x *Index) reviewWarning(code kg.WarningCode, reviews []unit, one, several string) []Warning {
	if len(reviews) == 0 {
		return nil
	}
	return []Warning{{code, kg.Agree(len(reviews), one, several) + ": " + x.reviewLabels(reviews) + "."}}
}

// reviewLabels names reviews, three at most before "others".
func (x *Index) reviewLabels(reviews []unit) string {
	const named = 3
	var labels []string
	for i := range reviews[:min(named, len(reviews))] {
		labels = append(labels, cmp.Or(x.label(reviews[i].finding), "one of unknown authors and year"))
	}
	if len(reviews) > named {
		labels = append(labels, "others")
	}
	return strings.Join(labels, "; ")
}
