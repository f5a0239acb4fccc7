package evidence

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"forwhom/kg"
)

// attribute is what studies can differ in, in the order in which attributes are told. Source: docs/methods.md, section 8.
type attribute int8

const (
	atCountry attribute = iota // the kinds of context stand in the order of dimensions
	atSetting
	atService
	atStage
	atDesign
	atComparator
	atPopulation
	atYear
	atSampleSize
	atFollowUp
	atCertainty
	atPerspective
	attributeCount
)

// attributes are the same as the API serves them.
var attributes = [attributeCount]kg.StudyAttribute{
	kg.StudyAttributeCountry, kg.StudyAttributeSetting, kg.StudyAttributeService, kg.StudyAttributeStage,
	kg.StudyAttributeDesign, kg.StudyAttributeComparator, kg.StudyAttributePopulation, kg.StudyAttributeYear,
	kg.StudyAttributeSampleSize, kg.StudyAttributeFollowUp, kg.StudyAttributeCertainty, kg.StudyAttributePerspective,
}

// The bands in which numbers are compared, by their lower ends (years: how many make a band).
var (
	sampleBands   = []int{0, sampleBand1, sampleBand2, sampleBand3}
	followUpBands = []float64{0, followUpBand1, followUpBand2, followUpBand3} // more than so many months
)

// trait is one value of an attribute. The index numbers them, so that a cell with many findings counts them fast.
type trait struct {
	at    attribute
	text  string // as the API serves it: an enum value, a name, or a band
	alike int32  // the first whose text differs from this one's in case or accents alone; its own number for most
}

// traitWithin reports whether a value is narrower than another: a context, or a population, that is a kind or a part of it. Bands and
// texts never are, and no country is a part of several at once.
func (x *Index) traitWithin(t, other int32) bool {
	contexts := int32(len(x.contexts.nodes))
	populations := contexts + int32(len(x.populations.nodes))
	switch {
	case t == other, other == x.international:
		return false
	case t < contexts && other < contexts:
		return x.contexts.within(t, other)
	case contexts <= min(t, other) && max(t, other) < populations:
		return x.populations.within(t-contexts, other-contexts)
	}
	return false
}

// traitNumbers numbers traits: first contexts, by their own numbers, then populations and bands, then the others as they come.
type traitNumbers struct {
	x                              *Index
	populations, samples, followUp int32 // where these start
	years                          map[int]int32
	texts, folds                   [attributeCount]map[string]int32
}

func newTraitNumbers(x *Index) *traitNumbers {
	t := &traitNumbers{x: x, years: map[int]int32{}}
	for at := range attributeCount {
		t.texts[at], t.folds[at] = map[string]int32{}, map[string]int32{}
	}
	for n, c := range x.contexts.nodes {
		if x.dimensions[n] == country {
			t.addText(atCountry, c.Name)
		} else {
			t.add(atSetting+attribute(x.dimensions[n]-setting), c.Name)
		}
	}
	t.populations = int32(len(x.traits))
	for _, p := range x.populations.nodes {
		t.add(atPopulation, p.Name)
	}
	t.samples = int32(len(x.traits))
	for n := range sampleBands {
		t.add(atSampleSize, sampleBandWords(n))
	}
	t.followUp = int32(len(x.traits))
	for n := range followUpBands {
		t.add(atFollowUp, followUpBandWords(n))
	}
	return t
}

func (t *traitNumbers) add(at attribute, text string) int32 {
	n := int32(len(t.x.traits))
	t.x.traits = append(t.x.traits, trait{at, text, n})
	return n
}

func (t *traitNumbers) addText(at attribute, text string) int32 {
	n := t.add(at, text)
	t.texts[at][text] = n
	fold := kg.Fold(text)
	if first, ok := t.folds[at][fold]; ok {
		t.x.traits[n].alike = first
	} else {
		t.folds[at][fold] = n
	}
	return n
}

// of stores the traits of a finding, each once; none of an attribute that is not known.
func (t *traitNumbers) of(f *finding, row *Finding) span {
	x, from := t.x, int32(len(t.x.links))
	study := x.rowOf(f)
	t.stateCountries(f, study)
	for _, n := range x.at(f.contexts) {
		if x.dimensions[n] != country {
			t.state(n)
		}
	}
	for _, n := range x.at(f.populations) {
		t.state(t.populations + n)
	}
	if f.year > 0 {
		t.state(t.ofYears(f.year - f.year%yearBand))
	}
	if months, known := followUp(row, study); known {
		t.state(t.followUp + band(followUpBands, func(low float64) bool { return low == 0 || months > low }))
	}
	t.stateText(atCertainty, string(row.Certainty))
	t.stateText(atPerspective, string(row.Perspective))
	if study != nil {
		t.stateText(atDesign, string(study.Design))
		t.stateText(atComparator, study.Comparator)
		if study.SampleSize > 0 {
			t.state(t.samples + band(sampleBands, func(low int) bool { return study.SampleSize >= low }))
		}
	}
	return span{from, int32(len(x.links))}
}

func (t *traitNumbers) state(n int32) { t.x.links = append(t.x.links, n) }

func (t *traitNumbers) stateText(at attribute, text string) {
	if text != "" {
		t.state(t.ofText(at, text))
	}
}

func (t *traitNumbers) ofText(at attribute, text string) int32 {
	if n, ok := t.texts[at][text]; ok {
		return n
	}
	return t.addText(at, text)
}

// ofYears returns the number of the band that starts with a year.
func (t *traitNumbers) ofYears(first int) int32 {
	n, ok := t.years[first]
	if !ok {
		n = t.add(atYear, fmt.Sprintf("%d to %d", first, first+yearBand-1))
		t.years[first] = n
	}
	return n
}

// stateCountries stores the countries that a finding is from: those its study names or, where it names none, its own places,
// the narrowest of nested ones.
func (t *traitNumbers) stateCountries(f *finding, study *Study) {
	from := len(t.x.links)
	state := func(n int32) {
		alike := func(other int32) bool { return t.x.traits[other].alike == t.x.traits[n].alike }
		if !slices.ContainsFunc(t.x.links[from:], alike) {
			t.state(n)
		}
	}
	if study != nil && len(study.Countries) > 0 {
		for _, name := range study.Countries {
			state(t.ofText(atCountry, name))
		}
		return
	}
	for _, n := range t.x.at(f.contexts) {
		if t.x.narrowestPlace(f, n) {
			state(n)
		}
	}
}

// followUp returns for how many months people were followed: until the finding's outcome was measured or, where that is
// not said, in the whole study.
func followUp(claim *Finding, study *Study) (months float64, known bool) {
	months = claim.FollowUpMonths
	if months == 0 && study != nil {
		months = study.FollowUpMonths
	}
	return months, months > 0
}

// band returns the number of the last band whose lower end has been reached.
func band[T any](bands []T, reached func(low T) bool) int32 {
	n := 0
	for i, low := range bands {
		if reached(low) {
			n = i
		}
	}
	return int32(n)
}

func sampleBandWords(n int) string {
	switch {
	case n == 0:
		return "fewer than " + grouped(sampleBands[1])
	case n == len(sampleBands)-1:
		return grouped(sampleBands[n]) + " or more"
	}
	return grouped(sampleBands[n]) + " to " + grouped(sampleBands[n+1]-1)
}

func followUpBandWords(n int) string {
	months := func(m float64) string { return strconv.FormatFloat(m, 'f', -1, 64) }
	switch {
	case n == 0:
		return fmt.Sprintf("up to %s months", months(followUpBands[1]))
	case n == len(followUpBands)-1:
		return fmt.Sprintf("more than %s months", months(followUpBands[n]))
	}
	return fmt.Sprintf("more than %s and up to %s months", months(followUpBands[n]), months(followUpBands[n+1]))
}

// attributeNoun names an attribute of a study, or of several, as a reader would.
func attributeNoun(at kg.StudyAttribute, several bool) string {
	it, its := "it", "its"
	if several {
		it, its = "they", "their"
	}
	switch at {
	case kg.StudyAttributeComparator:
		return "what " + it + " compared with"
	case kg.StudyAttributePopulation:
		return "whom " + it + " studied"
	case kg.StudyAttributeFollowUp:
		return "how long people were followed"
	case kg.StudyAttributePerspective:
		return "from whose point of view " + its + " findings are told"
	case kg.StudyAttributeCertainty:
		return "how certain " + its + " findings are"
	}
	return its + " " + kg.Words(at)
}

// attributeWords names an attribute in a heading, or after "by".
func attributeWords(at kg.StudyAttribute) string {
	if at == kg.StudyAttributeFollowUp {
		return "follow-up"
	}
	return kg.Words(at)
}

// predicate says what a study, or several, with some values of an attribute, in words, are or did: "is from England", "followed
// people for up to 6 months".
func (x *Index) predicate(at kg.StudyAttribute, several bool, texts ...string) string {
	verb := "is "
	if several {
		verb = "are "
	}
	switch at {
	case kg.StudyAttributeComparator:
		verb = "compared with "
	case kg.StudyAttributeFollowUp:
		verb = "followed people for "
	}
	return verb + x.traitsOf(at, several, texts)
}

// ofOthers says how many on the other side are or did the same, after "and so": "are all 4 on the other side".
func ofOthers(at kg.StudyAttribute, n, of int) string {
	verb := kg.Agree(n, "is ", "are ")
	if at == kg.StudyAttributeComparator || at == kg.StudyAttributeFollowUp {
		verb = "did "
	}
	if n < of {
		return fmt.Sprintf("%s%d of the %d %s", verb, n, of, otherSide)
	}
	return verb + allOrSome(n, of) + " " + otherSide
}

// onlyOne says of one study what predicate does, so that it stands after "the only one".
func (x *Index) onlyOne(at kg.StudyAttribute, texts ...string) string {
	switch at {
	case kg.StudyAttributeComparator, kg.StudyAttributeFollowUp, kg.StudyAttributeDesign:
		return "that " + x.predicate(at, false, texts...)
	}
	return x.traitsOf(at, false, texts)
}

func (x *Index) traitsOf(at kg.StudyAttribute, several bool, texts []string) string {
	traits := make([]string, len(texts))
	for i, text := range texts {
		traits[i] = x.trait(at, text, several)
	}
	return kg.Join(traits, "and")
}

// trait says what stands after the verb of predicate: "from England", "randomised trials", "up to 6 months".
func (x *Index) trait(at kg.StudyAttribute, text string, several bool) string {
	switch at {
	case kg.StudyAttributeCountry:
		if text == internationalName {
			return "from several countries"
		}
		return "from " + withArticle(text)
	case kg.StudyAttributeSetting:
		return "in the setting " + x.quoted(text)
	case kg.StudyAttributeService:
		return "in " + x.phrase(text)
	case kg.StudyAttributeStage:
		return "at the stage of " + x.phrase(text)
	case kg.StudyAttributeDesign:
		if several {
			return designsPhrase(kg.StudyDesign(text))
		}
		return "a " + designPhrase(kg.StudyDesign(text))
	case kg.StudyAttributeComparator:
		return x.quoted(text)
	case kg.StudyAttributePopulation:
		return "among " + x.phrase(text)
	case kg.StudyAttributeYear:
		return "from " + text
	case kg.StudyAttributeSampleSize:
		return "of " + text + " people or families"
	case kg.StudyAttributeFollowUp:
		return text
	case kg.StudyAttributeCertainty:
		return "of " + kg.Words(kg.Certainty(text)) + " certainty"
	}
	return "told from the point of view of " + kg.Join(peopleWords([]kg.Perspective{kg.Perspective(text)}), "and")
}

// internationalName is how the context above all countries is called.
const internationalName = "International"

// designsPhrase is designPhrase of several studies.
func designsPhrase(d kg.StudyDesign) string {
	p := designPhrase(d)
	switch {
	case d == kg.StudyDesignMetaAnalysis:
		return "meta-analyses"
	case d == kg.StudyDesignServiceData:
		return "services' own reports"
	case strings.HasSuffix(p, "series"):
		return p
	case strings.HasPrefix(p, "study "):
		return "studies" + strings.TrimPrefix(p, "study")
	case strings.Contains(p, " study"):
		return strings.Replace(p, " study", " studies", 1)
	}
	return p + "s"
}
