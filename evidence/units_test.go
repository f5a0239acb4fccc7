package evidence_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

// c is the divisor of strength.
const c = 1.6439345666815615

func TestAStudyCountsOnceByItsLargestFinding(t *testing.T) {
	g := with([]evidence.Study{study("study:a")},
		found("finding:a-1", "study:a", kg.DirectionFavourable, rated(kg.CertaintyLow)),
		found("finding:a-2", "study:a", kg.DirectionFavourable, rated(kg.CertaintyHigh)),
		found("finding:a-3", "study:a", kg.DirectionFavourable, rated(kg.CertaintyModerate)))
	a := conferencing(t, g)
	equal(t, "counts", a.Counts, evidence.Counts{Favourable: 1})
	same(t, "carried by", findingIDs(a.Reasons), []kg.ID{"finding:a-2"})
	equal(t, "effect index", a.EffectIndex, 1/1.25)
	equal(t, "strength", a.Strength, 1/c)
	equal(t, "verdict of one study", a.Verdict, kg.VerdictLeansFavourable)
}

func TestOfEqualFindingsTheFirstByIDCarries(t *testing.T) {
	g := with([]evidence.Study{study("study:a")},
		found("finding:a-2", "study:a", kg.DirectionFavourable),
		found("finding:a-1", "study:a", kg.DirectionFavourable))
	same(t, "carried by", findingIDs(conferencing(t, g).Reasons), []kg.ID{"finding:a-1"})
}

func TestAUnitWithSeveralDirectionsIsDividedEqually(t *testing.T) {
	g := with([]evidence.Study{study("study:a")},
		found("finding:a-1", "study:a", kg.DirectionFavourable, rated(kg.CertaintyHigh)),
		found("finding:a-2", "study:a", kg.DirectionFavourable, rated(kg.CertaintyHigh)),
		found("finding:a-3", "study:a", kg.DirectionAdverse, rated(kg.CertaintyLow)),
		found("finding:a-4", "study:a", kg.DirectionMixed, rated(kg.CertaintyLow)),
		found("finding:a-5", "study:a", kg.DirectionNoDifference, rated(kg.CertaintyLow)))
	a := conferencing(t, g)
	equal(t, "counts", a.Counts, evidence.Counts{Favourable: 1, Adverse: 1, NoDifference: 1, Mixed: 1})
	equal(t, "effect index", a.EffectIndex, 0)
	equal(t, "contribution", a.Reasons[0].Contribution, 0)
	equal(t, "strength counts it once", a.Strength, 1/c)
	equal(t, "independent studies", a.IndependentStudies, 1)

	g.Findings = g.Findings[:3]
	a = conferencing(t, g)
	equal(t, "half each", a.EffectIndex, 0)
	g.Findings[2].Direction = kg.DirectionNoDifference
	a = conferencing(t, g)
	equal(t, "half favourable", a.EffectIndex, 0.5/1.25)
	equal(t, "contribution", a.Reasons[0].Contribution, 0.5/1.25)
	g.Findings[2].Direction = kg.DirectionUnclear
	a = conferencing(t, g)
	equal(t, "half unclear", a.EffectIndex, 0.5/0.75)
	equal(t, "counts", a.Counts, evidence.Counts{Favourable: 1, Unclear: 1})
	equal(t, "its whole weight is strength", a.Strength, 1/c)
}

func TestFindingsOnTheOutcomeItselfComeBeforeNarrowerOnes(t *testing.T) {
	for _, order := range [][]evidence.Finding{
		{found("finding:a-1", "study:a", kg.DirectionAdverse, on(foster), rated(kg.CertaintyHigh)),
			found("finding:a-2", "study:a", kg.DirectionFavourable, rated(kg.CertaintyLow))},
		{found("finding:a-1", "study:a", kg.DirectionFavourable, rated(kg.CertaintyLow)),
			found("finding:a-2", "study:a", kg.DirectionAdverse, on(foster), rated(kg.CertaintyHigh))},
	} {
		a := conferencing(t, with([]evidence.Study{study("study:a")}, order...))
		equal(t, "counts", a.Counts, evidence.Counts{Favourable: 1})
		equal(t, "strength", a.Strength, 0.5/c)
	}
	narrower := conferencing(t, with([]evidence.Study{study("study:a")},
		found("finding:a-1", "study:a", kg.DirectionAdverse, on(foster), rated(kg.CertaintyHigh))))
	equal(t, "narrower ones count where there is no other", narrower.Counts, evidence.Counts{Adverse: 1})
	equal(t, "and are named", narrower.Reasons[0].Sentence, "A randomised trial (2020) found an adverse result on “foster placement”.")
}

func TestACohortThatStudiesShareCountsOnce(t *testing.T) {
	same := func(s *evidence.Study) { s.Cohort = "Bella  Study" }
	g := with([]evidence.Study{study("study:a", same), study("study:b", func(s *evidence.Study) { s.Cohort = "bella study" }), study("study:c")},
		found("finding:a-1", "study:a", kg.DirectionFavourable, rated(kg.CertaintyLow)),
		found("finding:b-1", "study:b", kg.DirectionFavourable, rated(kg.CertaintyHigh)),
		found("finding:c-1", "study:c", kg.DirectionFavourable, rated(kg.CertaintyLow)))
	a := conferencing(t, g)
	equal(t, "counts", a.Counts, evidence.Counts{Favourable: 2})
	equal(t, "the largest carries", a.Reasons[0].Finding, "finding:b-1")
	equal(t, "strength", a.Strength, (1+0.5/4)/c)
}

func TestClaimsWithoutAStudyCountOnceASource(t *testing.T) {
	said := func(s kg.ID) func(*evidence.Finding) { return func(f *evidence.Finding) { f.Source = s } }
	g := with(nil,
		found("finding:a-1", "", kg.DirectionFavourable, said("source:a")),
		found("finding:a-2", "", kg.DirectionFavourable, said("source:a")),
		found("finding:b-1", "", kg.DirectionFavourable, said("source:b")),
		found("finding:c-1", "", kg.DirectionAdverse),
		found("finding:d-1", "", kg.DirectionAdverse),
		found("finding:e-1", "study:hidden", kg.DirectionMixed, said("source:b")))
	a := conferencing(t, g)
	equal(t, "counts", a.Counts, evidence.Counts{Favourable: 2, Adverse: 2, Mixed: 1})
	equal(t, "independent", a.IndependentStudies, 4)
	equal(t, "quality", a.Reasons[0].Quality, 0.1)
}

func TestAReviewWeighsByItsStudiesThatDoNotCountThemselves(t *testing.T) {
	for _, k := range []struct {
		name     string
		count    int
		included []kg.ID
		weight   float64 // of 0.5; 0: not counted
		warned   kg.WarningCode
	}{
		{"none counts itself", 4, []kg.ID{"study:x"}, 0.5, ""},
		{"one of four", 4, []kg.ID{"study:a", "study:x"}, 0.375, ""},
		{"two of four", 4, []kg.ID{"study:a", "study:b"}, 0.25, ""},
		{"twice the same", 4, []kg.ID{"study:a", "study:a"}, 0.375, ""},
		{"all of them", 2, []kg.ID{"study:a", "study:b"}, 0, kg.WarningCodeCountedAlready},
		{"more known than said", 1, []kg.ID{"study:a", "study:x", "study:y", "study:z"}, 0.375, ""},
		{"how many is not said", 0, []kg.ID{"study:a", "study:x"}, 0.25, ""},
		{"the list is not known", 4, nil, 0.5, kg.WarningCodeOverlapUnknown},
		{"it includes itself alone", 1, []kg.ID{"study:review"}, 0.5, kg.WarningCodeOverlapUnknown},
		{"it includes itself too", 4, []kg.ID{"study:review", "study:a"}, 0.375, ""},
		{"one counts only as unclear", 4, []kg.ID{"study:a", "study:u"}, 0.375, ""},
		{"one counts on another outcome", 4, []kg.ID{"study:a", "study:o"}, 0.375, ""},
	} {
		g := with([]evidence.Study{
			study("study:a"), study("study:b"), study("study:u"), study("study:o"),
			study("study:review", review(k.count, k.included...)),
		},
			found("finding:a-1", "study:a", kg.DirectionFavourable, rated(kg.CertaintyVeryLow)),
			found("finding:b-1", "study:b", kg.DirectionFavourable, rated(kg.CertaintyVeryLow)),
			found("finding:o-1", "study:o", kg.DirectionFavourable, on(support)),
			found("finding:u-1", "study:u", kg.DirectionUnclear),
			found("finding:review-1", "study:review", kg.DirectionNoDifference))
		a := conferencing(t, g)
		counted := 0
		if k.weight > 0 {
			counted = 1
		}
		equal(t, k.name+": counted", a.Counts.NoDifference, counted)
		near(t, k.name+": effect index", a.EffectIndex, 0.5/(0.5+k.weight+0.25), 1e-15)
		var warned kg.WarningCode
		for _, w := range a.Warnings {
			warned += w.Code
		}
		equal(t, k.name+": warned", warned, k.warned)
	}
}

func TestAReviewOfACohortsStudySharesWithTheCohort(t *testing.T) {
	cohort := func(s *evidence.Study) { s.Cohort = "Bella study" }
	g := with([]evidence.Study{study("study:a", cohort), study("study:b", cohort), study("study:review", review(2, "study:b"))},
		found("finding:a-1", "study:a", kg.DirectionFavourable),
		found("finding:b-1", "study:b", kg.DirectionFavourable, rated(kg.CertaintyLow)),
		found("finding:review-1", "study:review", kg.DirectionFavourable, rated(kg.CertaintyHigh)))
	a := conferencing(t, g)
	same(t, "order", findingIDs(a.Reasons), []kg.ID{"finding:a-1", "finding:review-1"})
	equal(t, "half the review's weight", a.EffectIndex, 1.25/1.5)
	equal(t, "says so", a.Reasons[1].Sentence, "A systematic review (2020) found a favourable result on “child enters care”; 1 of its 2 studies counted by themselves.")
}

func TestAReviewIsAUnitOfItsOwnWhateverItsCohort(t *testing.T) {
	cohort := func(s *evidence.Study) { s.Cohort = "Bella study" }
	g := with([]evidence.Study{study("study:a", cohort), study("study:review", review(3), cohort)},
		found("finding:a-1", "study:a", kg.DirectionFavourable),
		found("finding:review-1", "study:review", kg.DirectionFavourable))
	equal(t, "counts", conferencing(t, g).Counts, evidence.Counts{Favourable: 2})
}

func TestOfTwoReviewsThatShareMoreThanHalfTheStrongerCounts(t *testing.T) {
	ids := func(letters string) []kg.ID {
		var list []kg.ID
		for _, l := range letters {
			list = append(list, fmt.Sprintf("study:x%c", l))
		}
		return list
	}
	for _, k := range []struct {
		name          string
		first, second string // the studies of a favourable review rated LOW and of an adverse one rated HIGH
		want          evidence.Counts
	}{
		{"nothing shared", "ab", "cd", evidence.Counts{Favourable: 1, Adverse: 1}},
		{"half of the smaller", "ab", "bcd", evidence.Counts{Favourable: 1, Adverse: 1}},
		{"half of both", "abcd", "cdef", evidence.Counts{Favourable: 1, Adverse: 1}},
		{"more than half", "abc", "bcd", evidence.Counts{Adverse: 1}},
		{"all of the smaller", "b", "abcdefgh", evidence.Counts{Adverse: 1}},
		{"all of the smaller, the other way round", "abcdefgh", "b", evidence.Counts{Adverse: 1}},
		{"more than half of the smaller alone", "abcdefgh", "abz", evidence.Counts{Adverse: 1}},
		{"one list not known", "", "ab", evidence.Counts{Favourable: 1, Adverse: 1}},
		{"no list known", "", "", evidence.Counts{Favourable: 1, Adverse: 1}},
	} {
		g := with([]evidence.Study{study("study:r", review(0, ids(k.first)...)), study("study:s", review(0, ids(k.second)...))},
			found("finding:r-1", "study:r", kg.DirectionFavourable, rated(kg.CertaintyLow)),
			found("finding:s-1", "study:s", kg.DirectionAdverse, rated(kg.CertaintyHigh)))
		equal(t, k.name, conferencing(t, g).Counts, k.want)
	}
}

func TestEquallyStrongReviewsThatShareAreToldByID(t *testing.T) {
	g := with([]evidence.Study{study("study:r", review(2, "study:x", "study:y")), study("study:s", review(2, "study:x", "study:y"))},
		found("finding:s-1", "study:s", kg.DirectionAdverse), found("finding:r-1", "study:r", kg.DirectionFavourable))
	equal(t, "the first by id", conferencing(t, g).Counts, evidence.Counts{Favourable: 1})
}

func TestWhoCountsAmongReviewsInAChain(t *testing.T) {
	g := with([]evidence.Study{
		study("study:r", review(0, "study:1", "study:2", "study:3")),
		study("study:s", review(0, "study:2", "study:3", "study:4", "study:5")),
		study("study:t", review(0, "study:4", "study:5", "study:6")),
	},
		found("finding:r-1", "study:r", kg.DirectionFavourable, rated(kg.CertaintyHigh)),
		found("finding:s-1", "study:s", kg.DirectionAdverse, rated(kg.CertaintyModerate)),
		found("finding:t-1", "study:t", kg.DirectionMixed, rated(kg.CertaintyLow)))
	equal(t, "a review that does not count displaces none", conferencing(t, g).Counts, evidence.Counts{Favourable: 1, Mixed: 1})
}

func TestAnUnclearReviewDisplacesNoneThatHasAWeight(t *testing.T) {
	g := with([]evidence.Study{study("study:r", review(2, "study:x", "study:y")), study("study:s", review(2, "study:x", "study:y"))},
		found("finding:r-1", "study:r", kg.DirectionUnclear, rated(kg.CertaintyHigh)),
		found("finding:s-1", "study:s", kg.DirectionFavourable, rated(kg.CertaintyLow)))
	equal(t, "counts", conferencing(t, g).Counts, evidence.Counts{Favourable: 1})
}

func TestAReviewOfReviewsStandsForTheirStudies(t *testing.T) {
	g := with([]evidence.Study{
		study("study:umbrella", review(0, "study:r", "study:q")),
		study("study:r", review(0, "study:x", "study:y")),
		study("study:q", review(0)), // its list is not known: it stands for itself
	},
		found("finding:u-1", "study:umbrella", kg.DirectionFavourable, rated(kg.CertaintyHigh)),
		found("finding:r-1", "study:r", kg.DirectionAdverse, rated(kg.CertaintyModerate)),
		found("finding:q-1", "study:q", kg.DirectionMixed, rated(kg.CertaintyLow)))
	a := conferencing(t, g)
	equal(t, "counts", a.Counts, evidence.Counts{Favourable: 1})
	equal(t, "stands for x, y and q", a.IndependentStudies, 3)
}

func TestReviewsThatIncludeOneAnotherEnd(t *testing.T) {
	g := with([]evidence.Study{study("study:r", review(0, "study:s", "study:x")), study("study:s", review(0, "study:r", "study:y"))},
		found("finding:r-1", "study:r", kg.DirectionFavourable), found("finding:s-1", "study:s", kg.DirectionFavourable))
	a := conferencing(t, g)
	equal(t, "they share all", a.Counts, evidence.Counts{Favourable: 1})
	equal(t, "x and y", a.IndependentStudies, 2)
}

func TestTheStrongestReviewStandsForSeveralStudies(t *testing.T) {
	for _, k := range []struct {
		name     string
		rests    int
		count    int
		included []kg.ID
		want     int
	}{
		{"those it rests on", 3, 14, nil, 3},
		{"those it includes", 0, 4, nil, 4},
		{"those known", 0, 0, []kg.ID{"study:x", "study:y"}, 2},
		{"at most ten", 0, 11, nil, 10},
		{"ten", 0, 10, nil, 10},
		{"rests on many", 40, 0, nil, 10},
		{"neither known", 0, 0, nil, 1},
	} {
		g := with([]evidence.Study{study("study:r", review(k.count, k.included...)), study("study:a")},
			found("finding:r-1", "study:r", kg.DirectionFavourable, rated(kg.CertaintyHigh), func(f *evidence.Finding) { f.RestsOnStudies = k.rests }),
			found("finding:a-1", "study:a", kg.DirectionFavourable, rated(kg.CertaintyLow)))
		a := conferencing(t, g)
		equal(t, k.name, a.IndependentStudies, k.want+1)
		sum := 0.0
		for i := 1; i <= k.want; i++ {
			sum += 1 / float64(i*i)
		}
		near(t, k.name+": strength", a.Strength, (sum+0.5/float64((k.want+1)*(k.want+1)))/c, 1e-15)
		near(t, k.name+": it weighs once in the effect index", a.EffectIndex, 1.5/1.75, 1e-15)
	}
}

// A study that stands in the graph and in the strongest review is one independent study.
func TestAReviewStandsForNoStudyThatCountsItself(t *testing.T) {
	trials := []kg.ID{"study:a", "study:b", "study:c"}
	for _, k := range []struct {
		name            string
		rests, includes int
		known           []kg.ID
		want            int // beside the three trials
	}{
		{"two of five", 0, 5, []kg.ID{"study:a", "study:b"}, 3},
		{"none of five", 0, 5, []kg.ID{"study:x"}, 5},
		{"one that counts only as unclear", 0, 5, []kg.ID{"study:u", "study:a"}, 4},
		{"two of those it rests on", 4, 20, []kg.ID{"study:a", "study:b"}, 2},
		{"more than it rests on", 2, 20, trials, 1},
		{"taken off before the most that it may stand for", 0, 12, []kg.ID{"study:a"}, 10},
		{"its list is not known", 0, 5, nil, 5},
	} {
		g := with([]evidence.Study{study("study:r", review(k.includes, k.known...)), study("study:a"), study("study:b"), study("study:c"), study("study:u")},
			found("finding:r-1", "study:r", fav, func(f *evidence.Finding) { f.RestsOnStudies = k.rests }), found("finding:u-1", "study:u", kg.DirectionUnclear))
		for _, id := range trials {
			g.Findings = append(g.Findings, found("finding:of-"+id, id, fav))
		}
		equal(t, k.name, conferencing(t, g).IndependentStudies, 3+k.want)
	}
}

func TestAReviewsCountStandsForFindingsOnAllThatItExamines(t *testing.T) {
	whole := []kg.ID{fgc, dialogue}
	extra := func(change ...func(*evidence.Finding)) []evidence.Finding {
		return []evidence.Finding{found("finding:r-2", "study:r", kg.DirectionUnclear, change...)}
	}
	for _, k := range []struct {
		name   string
		of     []kg.ID // interventions of the finding that counts
		rests  int
		others []evidence.Finding // further findings of the review
		want   int
	}{
		{"one intervention", []kg.ID{fgc}, 0, nil, 7},
		{"several at once", whole, 0, extra(of(dialogue, fgc)), 7},
		{"one of two", []kg.ID{fgc}, 0, extra(of(dialogue)), 1},
		{"one of two, and it is said how many", []kg.ID{fgc}, 3, extra(of(dialogue)), 3},
		{"both, where others are on one", whole, 0, extra(of(dialogue)), 7},
		{"one, where others are on both", []kg.ID{fgc}, 0, extra(of(whole...)), 1},
		{"what is narrower is part of it", []kg.ID{fgc}, 0, extra(of(camden)), 7},
		{"what is broader is not", []kg.ID{fgc}, 0, extra(of(meetings)), 1},
		{"on a narrower outcome", []kg.ID{fgc}, 0, extra(of(dialogue), on(foster)), 1},
		{"other outcomes do not matter", []kg.ID{fgc}, 0, extra(of(dialogue), on(support)), 7},
		{"nor other dimensions", []kg.ID{fgc}, 0, extra(of(dialogue), about(kg.DimensionEconomic)), 7},
		{"nor other studies", []kg.ID{fgc}, 0, []evidence.Finding{found("finding:s-1", "study:s", kg.DirectionAdverse, of(dialogue))}, 7},
	} {
		finding := found("finding:r-1", "study:r", kg.DirectionFavourable, of(k.of...), func(f *evidence.Finding) { f.RestsOnStudies = k.rests })
		g := with([]evidence.Study{study("study:r", review(7)), study("study:s", review(4))}, append(k.others, finding)...)
		equal(t, k.name, conferencing(t, g).IndependentStudies, k.want)
		asked := onCare()
		asked.Outcome = nil
		for _, a := range ask(g, asked).Answers {
			if a.Intervention == fgc && a.Outcome == care {
				equal(t, k.name+", no outcome asked", a.IndependentStudies, k.want)
			}
		}
	}
}

func TestOtherReviewsStandForOne(t *testing.T) {
	g := with([]evidence.Study{study("study:r", review(5)), study("study:s", review(7)), study("study:u", review(9))},
		found("finding:r-1", "study:r", kg.DirectionFavourable, rated(kg.CertaintyLow)),
		found("finding:s-1", "study:s", kg.DirectionFavourable, rated(kg.CertaintyModerate)),
		found("finding:u-1", "study:u", kg.DirectionUnclear, rated(kg.CertaintyHigh)))
	a := conferencing(t, g)
	equal(t, "seven and one; the unclear one is not the strongest", a.IndependentStudies, 8)
	sum := 0.5 / 64
	for i := 1; i <= 7; i++ {
		sum += 0.75 / float64(i*i)
	}
	near(t, "strength", a.Strength, sum/c, 1e-15)
	equal(t, "one warning for all", len(a.Warnings), 1)
	equal(t, "warning", a.Warnings[0].Sentence, "Which studies these reviews include is not known, so that a study may count more than once: 2020; 2020; 2020.")
}

func TestAWarningNamesThreeReviewsAndNoneThatAloneCounts(t *testing.T) {
	var studies []evidence.Study
	var findings []evidence.Finding
	for i := range 5 {
		id := fmt.Sprintf("study:r%d", i)
		studies = append(studies, study(id, review(3), func(s *evidence.Study) { s.Authors = []string{fmt.Sprintf("R%d", i)} }))
		findings = append(findings, found(fmt.Sprintf("finding:r%d-1", i), id, kg.DirectionFavourable))
	}
	alone := found("finding:alone", "study:alone", kg.DirectionFavourable)
	const these, this = "Which studies these reviews include is not known, so that a study may count more than once: ", "Which studies this review includes is not known, so that a study may count more than once: "
	for name, c := range map[string]struct {
		findings []evidence.Finding
		want     string // "" for no warning
	}{
		"five":                        {findings, these + "R0, 2020; R1, 2020; R2, 2020; others."},
		"three":                       {findings[:3], these + "R0, 2020; R1, 2020; R2, 2020."},
		"one beside a study":          {[]evidence.Finding{findings[0], alone}, this + "R0, 2020."},
		"one with nothing to overlap": {findings[:1], ""},
		"no review":                   {[]evidence.Finding{alone}, ""},
	} {
		var want []evidence.Warning
		if c.want != "" {
			want = []evidence.Warning{{Code: kg.WarningCodeOverlapUnknown, Sentence: c.want}}
		}
		same(t, name, conferencing(t, with(append(studies, study("study:alone")), c.findings...)).Warnings, want)
	}
}

func TestAReviewThatDoesNotCountIsNamedWithItsReason(t *testing.T) {
	by := func(author string) func(*evidence.Study) {
		return func(s *evidence.Study) { s.Authors = []string{author} }
	}
	g := with([]evidence.Study{study("study:a"), study("study:inside", review(1, "study:a"), by("Inside")),
		study("study:strong", review(4, "x", "y"), by("Strong")), study("study:weak", review(4, "y", "x"), by("Weak"))},
		found("finding:a", "study:a", fav), found("finding:inside", "study:inside", harm),
		found("finding:strong", "study:strong", fav, rated(kg.CertaintyHigh)), found("finding:weak", "study:weak", harm))
	want := []evidence.Warning{
		{Code: kg.WarningCodeCountedAlready, Sentence: "This review does not count, since each of its studies counts by itself: Inside, 2020."},
		{Code: kg.WarningCodeCountedAlready, Sentence: "This review does not count, since it shares more than half of its known studies, or of the other's, with a stronger review: Weak, 2020."},
	}
	same(t, "an answer", conferencing(t, g).Warnings, want)
	same(t, "a conflict", conflictOf(g).Warnings, want)
	_, cell, _ := strings.Cut(compared(g, care).Rows[0].Cells[0].Sentence, ". ")
	equal(t, "a comparison", cell, want[0].Sentence+" "+want[1].Sentence)
	g.Findings = slices.Delete(g.Findings, 1, 2)
	same(t, "one that says nothing is not missed", conferencing(t, g).Warnings, want[1:])
}
