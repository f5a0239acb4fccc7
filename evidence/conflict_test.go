package evidence_test

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

func (x indexed) Conflict(intervention, outcome kg.ID) evidence.Conflict {
	return done(x.Index.Conflict(context.Background(), intervention, outcome))
}

func conflictOf(g evidence.Graph) evidence.Conflict { return index(g).Conflict(fgc, care) }

// explained returns what one attribute tells.
func explained(t *testing.T, c evidence.Conflict, at kg.StudyAttribute) evidence.Explanation {
	t.Helper()
	i := slices.IndexFunc(c.Explanations, func(e evidence.Explanation) bool { return e.Attribute == at })
	if i < 0 {
		t.Fatalf("%s is not among the explanations", at)
	}
	return c.Explanations[i]
}

// separationOf returns an attribute's separation, -9 where it has none.
func separationOf(t *testing.T, c evidence.Conflict, at kg.StudyAttribute) float64 {
	t.Helper()
	if s := explained(t, c, at).Separation; s != nil {
		return *s
	}
	return -9
}

// trialsIn has a trial of each direction in each country, in order.
func trialsIn(where []kg.ID, directions ...kg.Direction) evidence.Graph {
	g := smallWorld()
	for i, d := range directions {
		s := fmt.Sprintf("study:%02d", i)
		g.Studies = append(g.Studies, study(s, func(s *evidence.Study) { s.Contexts = []kg.ID{where[i]} }))
		g.Findings = append(g.Findings, found(fmt.Sprintf("finding:%02d", i), s, d))
	}
	return g
}

const (
	fav     = kg.DirectionFavourable
	harm    = kg.DirectionAdverse
	nothing = kg.DirectionNoDifference
)

func TestTheLargestDifferenceOfSharesIsTheSeparation(t *testing.T) {
	c := conflictOf(trialsIn([]kg.ID{england, england, england, dutch, dutch, wales}, fav, fav, nothing, harm, nothing, fav))
	near(t, "2 of 3 against 1 of 3", separationOf(t, c, kg.StudyAttributeCountry), 2.0/3-1.0/3, 1e-12)
	country := explained(t, c, kg.StudyAttributeCountry)
	equal(t, "first value", country.Values[0].Value, "England")
	equal(t, "its counts", country.Values[0].Counts, evidence.Counts{Favourable: 2, NoDifference: 1})
	equal(t, "sentence", country.Sentence, "Of the favourable studies 2 of 3 are from England, of those on the other side 1 of 3.")
	equal(t, "alike", separationOf(t, c, kg.StudyAttributeDesign), 0)
	equal(t, "alike in words", explained(t, c, kg.StudyAttributeDesign).Sentence, "All studies of both sides that state their design are randomised trials.")
	equal(t, "the largest leads", c.Explanations[0].Attribute, kg.StudyAttributeCountry)
	equal(t, "sentence of all", c.Sentence, "The studies disagree on the effect of Family Group Conferencing on “child enters care”: "+
		"3 favourable (England and Wales), 1 adverse (the Netherlands), 2 no difference (England and the Netherlands). "+
		"What separates them most is their country. Of the favourable studies 2 of 3 are from England, of those on the other side 1 of 3.")
}

func TestTheMethodsPageShowsASeparation(t *testing.T) {
	c := conflictOf(trialsIn([]kg.ID{england, england, england, dutch, wales, world}, fav, fav, nothing, harm, nothing, nothing))
	near(t, "2 of 2 against 1 of 4", separationOf(t, c, kg.StudyAttributeCountry), 0.75, 1e-12)
	page, err := os.ReadFile("../docs/methods.md")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(page), "separation 1 - 0.25 = **0.75**") {
		t.Error("docs/methods.md does not show it")
	}
}

func TestAttributesWithoutASeparationFollowInTheirOrder(t *testing.T) {
	c := conflictOf(trialsIn([]kg.ID{england, england, dutch, dutch}, fav, fav, harm, harm))
	var order []kg.StudyAttribute
	for _, e := range c.Explanations {
		order = append(order, e.Attribute)
	}
	same(t, "order", order, []kg.StudyAttribute{
		kg.StudyAttributeCountry, kg.StudyAttributeDesign, kg.StudyAttributeYear, // 1, 0, 0
		kg.StudyAttributeSetting, kg.StudyAttributeService, kg.StudyAttributeStage, kg.StudyAttributeComparator, kg.StudyAttributePopulation,
		kg.StudyAttributeSampleSize, kg.StudyAttributeFollowUp, kg.StudyAttributeCertainty, kg.StudyAttributePerspective,
	})
	equal(t, "unknown", explained(t, c, kg.StudyAttributeStage).Unknown, 4)
	equal(t, "nobody states it", explained(t, c, kg.StudyAttributeStage).Sentence, "Neither of the 2 favourable studies states its stage.")
}

func TestUnknownValuesAreLeftOutAndCounted(t *testing.T) {
	g := trialsIn([]kg.ID{england, england, dutch, dutch, dutch}, fav, fav, harm, nothing, nothing)
	g.Studies[2].SampleSize, g.Studies[3].SampleSize = 99, 100
	g.Studies[0].SampleSize, g.Studies[1].SampleSize = 400, 600
	c := conflictOf(g)
	size := explained(t, c, kg.StudyAttributeSampleSize)
	equal(t, "unknown", size.Unknown, 1)
	near(t, "500 to 999", separationOf(t, c, kg.StudyAttributeSampleSize), 0.5, 1e-12)
	equal(t, "first", size.Values[0].Value, "500 to 999")
	equal(t, "sentence", size.Sentence, "Of the favourable studies 1 of 2 is of 500 to 999 people or families, of those on the other side 0 of 2. 1 study does not state its sample size.")
	var bands []string
	for _, v := range size.Values {
		bands = append(bands, v.Value)
	}
	same(t, "bands", bands, []string{"500 to 999", "100 to 499", "fewer than 100"})
}

// Bands as docs/methods.md, section 11, has them: years from the year 0, samples from their start, follow-ups up to their end.
func TestTheBandsOfYearsSamplesAndFollowUps(t *testing.T) {
	for _, c := range []struct {
		at     kg.StudyAttribute
		values map[string]float64
		state  func(*evidence.Study, float64)
	}{
		{kg.StudyAttributeYear, map[string]float64{"2010 to 2014": 2014, "2015 to 2019": 2015, "2015 to 2019 ": 2019, "2020 to 2024": 2020},
			func(s *evidence.Study, n float64) { s.Year = int(n) }},
		{kg.StudyAttributeSampleSize, map[string]float64{"fewer than 100": 99, "100 to 499": 100, "100 to 499 ": 499, "500 to 999": 500, "500 to 999 ": 999, "1,000 or more": 1000},
			func(s *evidence.Study, n float64) { s.SampleSize = int(n) }},
		{kg.StudyAttributeFollowUp, map[string]float64{"up to 6 months": 0.5, "up to 6 months ": 6, "more than 6 and up to 12 months": 6.5, "more than 6 and up to 12 months ": 12,
			"more than 12 and up to 24 months": 24, "more than 24 months": 24.5},
			func(s *evidence.Study, n float64) { s.FollowUpMonths = n }},
	} {
		g := trialsIn([]kg.ID{england}, fav)
		c.state(&g.Studies[0], 0)
		unstated := explained(t, conflictOf(g), c.at)
		equal(t, string(c.at)+" of nothing is not known", fmt.Sprint(unstated.Unknown, len(unstated.Values)), "1 0")
		for want, n := range c.values {
			g := trialsIn([]kg.ID{england}, fav)
			c.state(&g.Studies[0], n)
			values := explained(t, conflictOf(g), c.at).Values
			if len(values) != 1 || values[0].Value != strings.TrimSpace(want) {
				t.Errorf("%s of %v: %+v, want %q", c.at, n, values, want)
			}
		}
	}
}

// Those with the most studies first, then by name; three at most.
func TestADirectionNamesThreeOfItsCountries(t *testing.T) {
	for want, where := range map[string][]kg.ID{
		"2 favourable (England)":                                                                            {england, england},
		"3 favourable (the Netherlands and England)":                                                        {england, dutch, dutch},
		"4 favourable (the Netherlands, England and Wales)":                                                 {england, wales, dutch, dutch},
		"5 favourable (the Netherlands, England, the United Kingdom and other countries)":                   {england, wales, uk, dutch, dutch},
		"6 favourable (several countries at once, England, the Netherlands and other countries)":            {world, world, dutch, england, wales, uk},
		"6 favourable (England, several countries at once, the Netherlands and other countries), 1 adverse": {england, england, dutch, world, wales, uk},
	} {
		directions := slices.Repeat([]kg.Direction{fav}, len(where))
		if strings.HasSuffix(want, "adverse") {
			where, directions = append(where, ward), append(directions, harm)
		}
		got := conflictOf(trialsIn(where, directions...)).Sentence
		if !strings.Contains(got, ": "+want) {
			t.Errorf("%s: %s", want, got)
		}
	}
}

func TestASideNamesThreeOfItsStudiesAndCountsTheOthers(t *testing.T) {
	for n, want := range map[int]string{
		1: "1 study is favourable: a randomised trial in Wales (2020).",
		3: "3 studies are favourable: a randomised trial in Wales (2020); a randomised trial in Wales (2020); a randomised trial in Wales (2020).",
		4: "4 studies are favourable: a randomised trial in Wales (2020); a randomised trial in Wales (2020); a randomised trial in Wales (2020); 1 other.",
		6: "6 studies are favourable: a randomised trial in Wales (2020); a randomised trial in Wales (2020); a randomised trial in Wales (2020); 3 others.",
	} {
		side := conflictOf(trialsIn(slices.Repeat([]kg.ID{wales}, n), slices.Repeat([]kg.Direction{fav}, n)...)).Sides[0]
		equal(t, "sentence", side.Sentence, want)
		equal(t, "its studies", side.UnitCount, n)
	}
}

func TestASideWithOneStudyHasNoSeparationAndSaysWhatItAloneIs(t *testing.T) {
	c := conflictOf(trialsIn([]kg.ID{england, dutch, dutch}, fav, harm, nothing))
	equal(t, "separation", separationOf(t, c, kg.StudyAttributeCountry), -9)
	equal(t, "alone", explained(t, c, kg.StudyAttributeCountry).Sentence, "The only favourable study is also the only one from England; on the other side 2 are from the Netherlands.")
	equal(t, "shared", explained(t, c, kg.StudyAttributeDesign).Sentence, "The only favourable study is a randomised trial, and so are both on the other side.")
	equal(t, "in all", c.Sentence, "The studies disagree on the effect of Family Group Conferencing on “child enters care”: 1 favourable (England), "+
		"1 adverse (the Netherlands), 1 no difference (the Netherlands). The only favourable study is also the only one from England.")

	c = conflictOf(trialsIn([]kg.ID{england, england, dutch}, fav, fav, harm))
	equal(t, "the other side's", explained(t, c, kg.StudyAttributeCountry).Sentence,
		"The only study that finds harm or no difference is also the only one from the Netherlands; on the other side 2 are from England.")
}

// What one study of a side is alone in is said only where others state it and none has it, those on neither side included.
func TestTheOnlyStudyOfASideIsAloneInNoMoreThanOthersAreKnownToDifferIn(t *testing.T) {
	months := func(of ...float64) func(*evidence.Graph) {
		return func(g *evidence.Graph) {
			for i, m := range of {
				g.Studies[i].FollowUpMonths = m
			}
		}
	}
	years := func(of ...int) func(*evidence.Graph) {
		return func(g *evidence.Graph) {
			for i, y := range of {
				g.Studies[i].Year = y
			}
		}
	}
	views := func(of ...kg.Perspective) func(*evidence.Graph) {
		return func(g *evidence.Graph) {
			for i, p := range of {
				g.Findings[i].Perspective = p
			}
		}
	}
	both, compared := kg.DirectionMixed, func(with ...string) func(*evidence.Graph) {
		return func(g *evidence.Graph) {
			for i, c := range with {
				g.Studies[i].Comparator = c
			}
		}
	}
	for name, c := range map[string]struct {
		others   []kg.Direction // after a favourable one
		change   func(*evidence.Graph)
		at       kg.StudyAttribute
		says     string
		headline string // after what is said of all; "" for nothing
	}{
		"no other states it": {[]kg.Direction{harm, nothing}, months(12), kg.StudyAttributeFollowUp,
			"The only favourable study followed people for more than 6 and up to 12 months; none on the other side states how long people were followed.", ""},
		"some others state it": {[]kg.Direction{harm, nothing}, months(12, 3), kg.StudyAttributeFollowUp,
			"The only favourable study is also the only one that followed people for more than 6 and up to 12 months; on the other side 1 followed people for up to 6 months; " +
				"1 there does not state how long people were followed.",
			"The only favourable study is also the only one that followed people for more than 6 and up to 12 months (1 other does not state it)."},
		"several others did the same": {[]kg.Direction{harm, nothing, nothing}, months(12, 12, 12, 3), kg.StudyAttributeFollowUp,
			"The only favourable study followed people for more than 6 and up to 12 months, and so did 2 of the 3 on the other side; there 1 followed people for up to 6 months.", ""},
		"one on neither side has it, too": {[]kg.Direction{harm, nothing, both}, years(2020, 2015, 2016, 2021), kg.StudyAttributeYear,
			"The only favourable study is from 2020 to 2024, unlike both on the other side; there 2 are from 2015 to 2019.", ""},
		"one on neither side does not": {[]kg.Direction{harm, nothing, both}, years(2020, 2015, 2016, 2017), kg.StudyAttributeYear,
			"The only favourable study is also the only one from 2020 to 2024; on the other side 2 are from 2015 to 2019.",
			"The only favourable study is also the only one from 2020 to 2024."},
		"a point of view": {[]kg.Direction{harm}, views(kg.PerspectiveResearcher, kg.PerspectiveResearcher), kg.StudyAttributePerspective,
			"The only favourable study is told from the point of view of researchers, and so is the one on the other side.", ""},
		"what it compared with": {[]kg.Direction{harm}, compared("Usual services", "A waiting list"), kg.StudyAttributeComparator,
			"The only favourable study is also the only one that compared with “usual services”; on the other side 1 compared with “a waiting list”.",
			"The only favourable study is also the only one that compared with “usual services”."},
		"a rating that it has alone": {[]kg.Direction{harm, harm}, func(g *evidence.Graph) { g.Findings[1].Certainty = kg.CertaintyLow }, kg.StudyAttributeCertainty,
			"The only favourable study does not state how certain its findings are.", ""},
	} {
		g := trialsIn(slices.Repeat([]kg.ID{england}, len(c.others)+1), append([]kg.Direction{fav}, c.others...)...)
		c.change(&g)
		got := conflictOf(g)
		equal(t, name, explained(t, got, c.at).Sentence, c.says)
		if _, after, _ := strings.Cut(got.Sentence, "(England). "); after != c.headline {
			t.Errorf("%s: the headline adds %q, want %q", name, after, c.headline)
		}
	}
}

// A study is not alone in what another has in a narrower form: who is in Leeds is in England. Several countries at once are no
// place that a country is in.
func TestWhoIsNarrowerHasItToo(t *testing.T) {
	for name, c := range map[string]struct {
		own, other, beside kg.ID
		says, headline     string
	}{
		"another place": {england, wales, "", "The only favourable study is also the only one from England; on the other side 1 is from Wales.",
			"The only favourable study is also the only one from England."},
		"a place in it":                 {england, leeds, "", "The only favourable study is from England; on the other side 1 is from Leeds.", ""},
		"a place in it on neither side": {england, wales, leeds, "The only favourable study is from England, unlike the one on the other side; there 1 is from Wales.", ""},
		"a place that it is in": {leeds, england, "", "The only favourable study is also the only one from Leeds; on the other side 1 is from England.",
			"The only favourable study is also the only one from Leeds."},
		"several countries": {world, england, "", "The only favourable study is also the only one from several countries; on the other side 1 is from England.",
			"The only favourable study is also the only one from several countries."},
	} {
		where, ways := []kg.ID{c.own, c.other}, []kg.Direction{fav, harm}
		if c.beside != "" {
			where, ways = append(where, c.beside), append(ways, kg.DirectionMixed)
		}
		got := conflictOf(trialsIn(where, ways...))
		equal(t, name, explained(t, got, kg.StudyAttributeCountry).Sentence, c.says)
		if counts, after, _ := strings.Cut(got.Sentence, ". "); after != c.headline {
			t.Errorf("%s: after %q the headline is %q, want %q", name, counts, after, c.headline)
		}
	}
	people := func(own, other kg.ID) string {
		g := trialsIn([]kg.ID{england, england}, fav, harm)
		g.Findings[0].Populations, g.Findings[1].Populations = []kg.ID{own}, []kg.ID{other}
		return explained(t, conflictOf(g), kg.StudyAttributePopulation).Sentence
	}
	both := conflictOf(trialsIn([]kg.ID{england, england, leeds, wales}, fav, fav, harm, nothing))
	near(t, "compared as stated", separationOf(t, both, kg.StudyAttributeCountry), 1, 1e-12)
	equal(t, "and told", explained(t, both, kg.StudyAttributeCountry).Sentence, "Of the favourable studies 2 of 2 are from England, of those on the other side 0 of 2. "+
		"Stated more narrowly, and so counted apart: 1 on the other side is from Leeds.")
	equal(t, "in all, too", strings.HasSuffix(both.Sentence, "counted apart: 1 on the other side is from Leeds."), true)
	own := conflictOf(trialsIn([]kg.ID{england, england, leeds, leeds, wales, wales, wales}, fav, fav, fav, harm, harm, harm, nothing))
	equal(t, "of both sides", explained(t, own, kg.StudyAttributeCountry).Sentence, "Of the favourable studies 2 of 3 are from England, of those on the other side 0 of 4. "+
		"Stated more narrowly, and so counted apart: 1 of the favourable ones is from Leeds and 1 on the other side is from Leeds.")
	equal(t, "people", people(youth, home), "The only favourable study is among families in youth care; on the other side 1 is among families with in-home services.")
	equal(t, "other people", people(pre, home), "The only favourable study is also the only one among families in pre-proceedings; on the other side 1 is among families with in-home services.")
}

// Attributes that separate the sides equally are all named, and none is told as the winner.
func TestATieOfAttributesIsToldAsOne(t *testing.T) {
	for name, c := range map[string]struct {
		years []int
		want  string
	}{
		"one leads": {[]int{2020, 2020, 2020, 2020}, "What separates them most is their country. Of the favourable studies 2 of 2 are from England, of those on the other side 0 of 2."},
		"two are equal": {[]int{2010, 2010, 2020, 2020}, "What separates them most are their country and their year, all equally. " +
			"Of the favourable studies 2 of 2 are from England, of those on the other side 0 of 2. Of the favourable studies 2 of 2 are from 2010 to 2014, of those on the other side 0 of 2."},
		"a smaller one is not": {[]int{2010, 2010, 2010, 2020}, "What separates them most is their country. Of the favourable studies 2 of 2 are from England, of those on the other side 0 of 2."},
	} {
		g := trialsIn([]kg.ID{england, england, dutch, dutch}, fav, fav, harm, harm)
		for i, y := range c.years {
			g.Studies[i].Year = y
		}
		_, got, _ := strings.Cut(conflictOf(g).Sentence, "(the Netherlands). ")
		equal(t, name, got, c.want)
	}
}

func TestWhatSeparatesIsSaidOfOneStudyOrOfSeveral(t *testing.T) {
	for want, trials := range map[string]int{
		"Of the favourable studies 1 of 3 is a randomised trial, of those on the other side 0 of 2.": 1,
		"Of the favourable studies 2 of 3 are randomised trials, of those on the other side 0 of 2.": 2,
	} {
		g := trialsIn([]kg.ID{england, england, england, england, england}, fav, fav, fav, harm, nothing)
		for i := range g.Studies[trials:] {
			g.Studies[trials+i].Design = kg.StudyDesignCohort
		}
		equal(t, "sentence", explained(t, conflictOf(g), kg.StudyAttributeDesign).Sentence, want)
	}
}

// The sentence of all names the first three attributes in which the one study of a side is alone.
func TestAStudyThatIsAloneInManyThingsIsSaidToBeInThree(t *testing.T) {
	g := with([]evidence.Study{study("study:a"), study("study:b", designed(kg.StudyDesignCohort))},
		found("finding:a", "study:a", fav, in(england, ward, social, before), among(pre)), found("finding:b", "study:b", harm, in(dutch, clinic)))
	want := " The only favourable study is also the only one from England, in the setting “inpatient ward” and that is a randomised trial."
	if got := conflictOf(g).Sentence; !strings.HasSuffix(got, want) {
		t.Errorf("%s, want %s", got, want)
	}
}

// A study of mixed results is on neither side: what it alone is from is nothing that a side is alone in.
func TestAMixedStudyStandsBesideASideOfOne(t *testing.T) {
	c := conflictOf(trialsIn([]kg.ID{england, dutch, wales}, fav, harm, kg.DirectionMixed))
	equal(t, "country", explained(t, c, kg.StudyAttributeCountry).Sentence, "The only favourable study is also the only one from England; on the other side 1 is from the Netherlands.")
	equal(t, "in all", c.Sentence, "The studies disagree on the effect of Family Group Conferencing on “child enters care”: 1 favourable (England), "+
		"1 adverse (the Netherlands), 1 mixed (Wales). The only favourable study is also the only one from England.")
	c = conflictOf(trialsIn([]kg.ID{england, wales, dutch, leeds}, fav, fav, harm, kg.DirectionMixed))
	equal(t, "of the other side", c.Sentence, "The studies disagree on the effect of Family Group Conferencing on “child enters care”: 2 favourable (England and Wales), "+
		"1 adverse (the Netherlands), 1 mixed (Leeds). The only study that finds harm or no difference is also the only one from the Netherlands.")
	c = conflictOf(trialsIn([]kg.ID{england, wales, dutch, leeds}, fav, fav, harm, nothing))
	equal(t, "of neither", strings.Contains(c.Sentence, "The only"), false)
	equal(t, "a separation of a half", strings.HasSuffix(c.Sentence, " What separates them most is their country. Of the favourable studies 1 of 2 is from England, of those on the other side 0 of 2. "+
		"Stated more narrowly, and so counted apart: 1 on the other side is from Leeds."), true)
	same := conflictOf(trialsIn([]kg.ID{england, england, england, england}, fav, fav, harm, nothing))
	equal(t, "nothing tells them apart", same.Sentence, "The studies disagree on the effect of Family Group Conferencing on “child enters care”: 2 favourable (England), "+
		"1 adverse (England), 1 no difference (England).")
}

func TestWithoutTwoSidesThereIsNoConflictAndItIsSaid(t *testing.T) {
	for _, c := range []struct {
		name       string
		directions []kg.Direction
		want       string
	}{
		{"none", nil, "No study counts for the effect of Family Group Conferencing on “child enters care”, so that there is nothing to disagree about."},
		{"one", []kg.Direction{fav}, "One study alone counts for the effect of Family Group Conferencing on “child enters care”, so that none disagrees with it: 1 favourable (England)."},
		{"all alike", []kg.Direction{harm, harm}, "The studies of the effect of Family Group Conferencing on “child enters care” do not disagree: 2 adverse (England)."},
		{"no favourable one", []kg.Direction{harm, nothing}, "Neither of the 2 studies of the effect of Family Group Conferencing on “child enters care” is favourable: 1 adverse (England), 1 no difference (England)."},
		{"none that is against it", []kg.Direction{fav, kg.DirectionUnclear}, "Neither of the 2 studies of the effect of Family Group Conferencing on “child enters care” finds harm or no difference: 1 favourable (England), 1 not settled (England)."},
	} {
		got := conflictOf(trialsIn([]kg.ID{england, england}, c.directions...))
		equal(t, c.name, got.Sentence, c.want)
		equal(t, c.name+": attributes", len(got.Explanations), 12)
		for _, e := range got.Explanations {
			if e.Separation != nil || e.Sentence == "" {
				t.Errorf("%s: %s has the separation %v and says %q", c.name, e.Attribute, e.Separation, e.Sentence)
			}
		}
	}
}

// One study that found both is on both sides, each with what its own findings state.
func TestOneStudyThatFoundBothStandsOnBothSides(t *testing.T) {
	g := with([]evidence.Study{study("study:a"), study("study:b"), study("study:c")},
		found("finding:a-1", "study:a", fav, among(pre)),
		found("finding:a-2", "study:a", harm, among(home)),
		found("finding:b-1", "study:b", fav, among(pre)),
		found("finding:c-1", "study:c", nothing, among(home)))
	c := conflictOf(g)
	equal(t, "counts", c.Counts, evidence.Counts{Favourable: 2, Adverse: 1, NoDifference: 1})
	near(t, "people", separationOf(t, c, kg.StudyAttributePopulation), 1, 1e-12)
	equal(t, "first", c.Explanations[0].Attribute, kg.StudyAttributePopulation)
	same(t, "adverse findings", c.Sides[1].Findings, []kg.ID{"finding:a-2"})

	g.Findings = g.Findings[:2]
	c = conflictOf(g)
	equal(t, "alone it disagrees with none", c.Sentence, "One study alone counts for the effect of Family Group Conferencing on “child enters care”, and it is on both sides: 1 favourable, 1 adverse.")
	equal(t, "what it differs in", explained(t, c, kg.StudyAttributePopulation).Sentence,
		"The only study is on both sides: where it is favourable it is among families in pre-proceedings, and where it finds harm or no difference it is among families with in-home services.")
	equal(t, "what it does not", explained(t, c, kg.StudyAttributeDesign).Sentence, "The only study is on both sides: it is a randomised trial.")
	equal(t, "what it does not state", explained(t, c, kg.StudyAttributeSampleSize).Sentence, "The only study is on both sides: it does not state its sample size.")
}

// A review is of studies that need not agree, and what a source claims is no study: neither is called one.
func TestWhatAloneCountsIsCalledByItsName(t *testing.T) {
	for want, g := range map[string]evidence.Graph{
		"study":  with([]evidence.Study{study("study:a")}, found("finding:a-1", "study:a", fav)),
		"review": with([]evidence.Study{study("study:a", designed(kg.StudyDesignMetaAnalysis))}, found("finding:a-1", "study:a", fav)),
		"source": with(nil, found("finding:a-1", "", fav)),
	} {
		equal(t, want, conflictOf(g).Sentence, "One "+want+" alone counts for the effect of Family Group Conferencing on “child enters care”, so that none disagrees with it: 1 favourable.")
	}
}

// Harm and no difference are one side, on which a unit stands once.
func TestAUnitOfHarmAndNoDifferenceIsOnTheOtherSideOnce(t *testing.T) {
	g := with([]evidence.Study{study("study:a"), study("study:b"), study("study:c"), study("study:d")},
		found("finding:a-1", "study:a", harm, in(dutch)), found("finding:a-2", "study:a", nothing, in(dutch)),
		found("finding:b-1", "study:b", nothing, in(england)),
		found("finding:c-1", "study:c", fav, in(england)), found("finding:d-1", "study:d", fav, in(england)))
	near(t, "England", separationOf(t, conflictOf(g), kg.StudyAttributeCountry), 0.5, 1e-12)
}

func TestARetractedStudyAndAnExperienceAreOnNoSide(t *testing.T) {
	g := trialsIn([]kg.ID{england, dutch, dutch}, fav, harm, harm)
	g.Studies[0].Retracted = true
	g.Findings[1].Dimension = kg.DimensionExperience
	equal(t, "counts", conflictOf(g).Counts, evidence.Counts{Adverse: 1})
}

func TestNarrowerInterventionsAndOutcomesJoinAConflict(t *testing.T) {
	g := with([]evidence.Study{study("study:a"), study("study:b")},
		found("finding:a-1", "study:a", fav, of(camden)),
		found("finding:b-1", "study:b", harm, on(placement)))
	equal(t, "on entering care", conflictOf(g).Counts, evidence.Counts{Favourable: 1})
	equal(t, "on care as a whole", index(g).Conflict(fgc, placement).Counts, evidence.Counts{Favourable: 1, Adverse: 1})
}

func TestAConflictAboutWhatTheGraphDoesNotHaveIsRefused(t *testing.T) {
	_, err := index(smallWorld()).Index.Conflict(context.Background(), fgc, "outcome:none")
	equal(t, "kind", kg.KindOfError(err), kg.BadInput)
	if !strings.Contains(err.Error(), "outcome:") || !strings.Contains(err.Error(), "search(kinds: [OUTCOME])") {
		t.Errorf("says %q", err)
	}
}

func TestTheOrderOfRowsDoesNotMatterToAConflict(t *testing.T) {
	g := bigGraph(300, 1, 1)
	want := index(g).Conflict("intervention:00000", "outcome:00000")
	slices.Reverse(g.Findings)
	slices.Reverse(g.Studies)
	same(t, "conflict", index(g).Conflict("intervention:00000", "outcome:00000"), want)
}

// A second report of the same people changes no count.
func TestASecondReportOfTheSamePeopleChangesNoConflict(t *testing.T) {
	g := trialsIn([]kg.ID{england, england, dutch, dutch}, fav, fav, harm, nothing)
	g.Studies[0].Cohort = "Leeds 2015"
	want := conflictOf(g)
	g.Studies = append(g.Studies, study("study:90", func(s *evidence.Study) { s.Cohort, s.Contexts = "Leeds 2015", []kg.ID{england} }))
	g.Findings = append(g.Findings, found("finding:90", "study:90", fav))
	got := conflictOf(g)
	equal(t, "counts", got.Counts, want.Counts)
	same(t, "explanations", got.Explanations, want.Explanations)
}

// BenchmarkConflict100kFindingsInOneCell tells how long it takes.
func TestOneHundredThousandFindingsInOneCellAreCompared(t *testing.T) {
	c := index(bigGraph(100_000, 1, 1)).Conflict("intervention:00000", "outcome:00000")
	counted := c.Counts.Favourable + c.Counts.Adverse + c.Counts.NoDifference + c.Counts.Mixed + c.Counts.Unclear
	if len(c.Sides) != 5 || len(c.Explanations) != 12 || counted < 90_000 {
		t.Fatalf("%d sides, %d explanations, %d units", len(c.Sides), len(c.Explanations), counted)
	}
}

func BenchmarkConflict100kFindingsInOneCell(b *testing.B) {
	x := index(bigGraph(100_000, 1, 1))
	for b.Loop() {
		x.Conflict("intervention:00000", "outcome:00000")
	}
}

func TestAReaderWhoLeavesEndsAConflict(t *testing.T) {
	x := index(bigGraph(20_000, 1, 1))
	compute := func(r *reader) error {
		_, err := x.Index.Conflict(r, "intervention:00000", "outcome:00000")
		return err
	}
	endsWithItsReader(t, compute)
}
