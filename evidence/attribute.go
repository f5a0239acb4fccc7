package evidence

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"forwhom/kg"
)

// attributes are what studies can differ in, in the order in which they are told, the country first. Source: docs/methods.md, section 8.
var attributes = []kg.StudyAttribute{
	kg.StudyAttributeCountry, kg.StudyAttributeSetting, kg.StudyAttributeService, kg.StudyAttributeStage,
	kg.StudyAttributeDesign, kg.StudyAttributeComparator, kg.StudyAttributePopulation, kg.StudyAttributeYear,
	kg.StudyAttributeSampleSize, kg.StudyAttributeFollowUp, kg.StudyAttributeCertainty, kg.StudyAttributePerspective,
}

// The bands in which numbers are compared, by their lower ends (years: how many make a band).
var (
	sampleBands   = []int{0, sampleBand1, sampleBand2, sampleBand3}
	followUpBands = []float64{0, followUpBand1, followUpBand2, followUpBand3} // more than so many months
)

// attributor reads the values of attributes off findings as numbers, which a cell with many findings compares fast. It
// is for one computation.
type attributor struct {
	x     *Index
	texts []string // by number
	codes map[string]int64
}

func newAttributor(x *Index) *attributor { return &attributor{x: x, codes: map[string]int64{}} }

// code returns the number of a text; texts that differ in case or accents alone have the same.
func (a *attributor) code(text string) int64 {
	c, ok := a.codes[text]
	if ok {
		return c
	}
	fold := kg.Fold(text)
	if c, ok = a.codes[fold]; !ok {
		c = int64(len(a.texts))
		a.texts = append(a.texts, text)
		a.codes[fold] = c
	}
	a.codes[text] = c
	return c
}

// appendValues appends a finding's values of an attribute, each once in all of values; none where it is not known.
func (a *attributor) appendValues(values []int64, at kg.StudyAttribute, f int32) []int64 {
	add := func(v int64) {
		if !slices.Contains(values, v) {
			values = append(values, v)
		}
	}
	row, claim := &a.x.findings[f], &a.x.rows[f]
	study := a.x.rowOf(row)
	switch at {
	case kg.StudyAttributeCountry:
		if study == nil || len(study.Countries) == 0 {
			if place, one := a.x.onePlace(row); one { // most findings are from one: it is read without a list
				add(a.code(a.x.contexts.nodes[place].Name))
				break
			}
		}
		for _, c := range a.x.countriesOf(row) {
			add(a.code(c))
		}
	case kg.StudyAttributeSetting, kg.StudyAttributeService, kg.StudyAttributeStage:
		for _, n := range a.x.at(row.contexts) {
			if a.x.dimensions[n] == contextDimension(at) {
				add(int64(n))
			}
		}
	case kg.StudyAttributePopulation:
		for _, n := range a.x.at(row.populations) {
			add(int64(n))
		}
	case kg.StudyAttributeYear:
		if row.year > 0 {
			add(int64(row.year - row.year%yearBand))
		}
	case kg.StudyAttributeCertainty:
		if claim.Certainty != "" {
			add(a.code(string(claim.Certainty)))
		}
	case kg.StudyAttributePerspective:
		if claim.Perspective != "" {
			add(a.code(string(claim.Perspective)))
		}
	case kg.StudyAttributeFollowUp:
		if months, known := followUp(claim, study); known {
			add(int64(band(followUpBands, func(low float64) bool { return low == 0 || months > low })))
		}
	}
	if study != nil {
		switch at {
		case kg.StudyAttributeDesign:
			if study.Design != "" {
				add(a.code(string(study.Design)))
			}
		case kg.StudyAttributeComparator:
			if study.Comparator != "" {
				add(a.code(study.Comparator))
			}
		case kg.StudyAttributeSampleSize:
			if study.SampleSize > 0 {
				add(int64(band(sampleBands, func(low int) bool { return study.SampleSize >= low })))
			}
		}
	}
	return values
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
func band[T any](bands []T, reached func(low T) bool) int {
	n := 0
	for i, low := range bands {
		if reached(low) {
			n = i
		}
	}
	return n
}

// contextDimension returns the kind of context that an attribute is.
func contextDimension(at kg.StudyAttribute) dimension {
	switch at {
	case kg.StudyAttributeSetting:
		return setting
	case kg.StudyAttributeService:
		return service
	}
	return stage
}

// countriesOf returns the names of the countries that a finding is from: those its study names or, where it names none,
// its own places, the narrowest of nested ones.
func (x *Index) countriesOf(f *finding) []string {
	if s := x.rowOf(f); s != nil && len(s.Countries) > 0 {
		return s.Countries
	}
	var names []string
	for _, n := range x.narrowestPlaces(f) {
		names = append(names, x.contexts.nodes[n].Name)
	}
	return names
}

// onePlace returns the country or place that a finding is from, where it is just one.
func (x *Index) onePlace(f *finding) (place int32, one bool) {
	for _, n := range x.at(f.contexts) {
		if x.dimensions[n] == country {
			if one {
				return -1, false
			}
			place, one = n, true
		}
	}
	return place, one
}

// value returns a value as the API serves it: an enum value, a name, or a band.
func (a *attributor) value(at kg.StudyAttribute, v int64) string {
	switch at {
	case kg.StudyAttributeSetting, kg.StudyAttributeService, kg.StudyAttributeStage:
		return a.x.contexts.nodes[v].Name
	case kg.StudyAttributePopulation:
		return a.x.populations.nodes[v].Name
	case kg.StudyAttributeYear:
		return fmt.Sprintf("%d to %d", v, v+yearBand-1)
	case kg.StudyAttributeSampleSize:
		return sampleBandWords(int(v))
	case kg.StudyAttributeFollowUp:
		return followUpBandWords(int(v))
	}
	return a.texts[v]
}

func sampleBandWords(n int) string {
	switch {
	case n == 0:
		return fmt.Sprintf("fewer than %d", sampleBands[1])
	case n == len(sampleBands)-1:
		return fmt.Sprintf("%d or more", sampleBands[n])
	}
	return fmt.Sprintf("%d to %d", sampleBands[n], sampleBands[n+1]-1)
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

// attributeNoun names an attribute of a study as a reader would.
func attributeNoun(at kg.StudyAttribute) string {
	switch at {
	case kg.StudyAttributeComparator:
		return "what it compared with"
	case kg.StudyAttributePopulation:
		return "whom it studied"
	case kg.StudyAttributeFollowUp:
		return "how long people were followed"
	case kg.StudyAttributeYear:
		return "its year"
	case kg.StudyAttributePerspective:
		return "whose view it gives"
	case kg.StudyAttributeCertainty:
		return "a rating of its certainty"
	}
	return "its " + kg.Words(at)
}

// trait says what a study with a value is, so that it stands after "is" or, of several, "are": "from England",
// "randomised trials".
func (a *attributor) trait(at kg.StudyAttribute, v int64, several bool) string {
	text := a.value(at, v)
	switch at {
	case kg.StudyAttributeCountry:
		if text == internationalName {
			return "from several countries"
		}
		return "from " + withArticle(text)
	case kg.StudyAttributeSetting:
		return "in the setting " + a.x.quoted(text)
	case kg.StudyAttributeService:
		return "in " + a.x.phrase(text)
	case kg.StudyAttributeStage:
		return "at the stage of " + a.x.phrase(text)
	case kg.StudyAttributeDesign:
		if several {
			return designsPhrase(kg.StudyDesign(text))
		}
		return "a " + designPhrase(kg.StudyDesign(text))
	case kg.StudyAttributeComparator:
		return "in comparison with " + a.x.quoted(text)
	case kg.StudyAttributePopulation:
		return "among " + a.x.phrase(text)
	case kg.StudyAttributeYear:
		return "from " + text
	case kg.StudyAttributeSampleSize:
		return "of " + text + " people or families"
	case kg.StudyAttributeFollowUp:
		return map[bool]string{false: "one", true: "ones"}[several] + " that followed people for " + text
	case kg.StudyAttributeCertainty:
		return "of " + kg.Words(kg.Certainty(text)) + " certainty"
	}
	return "in the words of " + kg.Join(peopleWords([]kg.Perspective{kg.Perspective(text)}), "and")
}

// onlyOne says the same so that it stands after "the only one".
func (a *attributor) onlyOne(at kg.StudyAttribute, v int64) string {
	switch at {
	case kg.StudyAttributeDesign:
		return "that is " + a.trait(at, v, false)
	case kg.StudyAttributeFollowUp:
		return "that followed people for " + a.value(at, v)
	}
	return a.trait(at, v, false)
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
