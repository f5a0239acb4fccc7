package evidence_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

func independence(g evidence.Graph) *evidence.Independence {
	return done(index(g).Independence(context.Background(), fgc, care))
}

// uses are how reports count, by id.
func uses(i *evidence.Independence) map[kg.ID]kg.ReportUse {
	m := map[kg.ID]kg.ReportUse{}
	for _, r := range i.Reports {
		m[r.Report] = r.Use
	}
	return m
}

func TestTheCorrectedCoveredArea(t *testing.T) {
	reviews := func(included ...[]kg.ID) evidence.Graph {
		g := smallWorld()
		for i, ids := range included {
			s := fmt.Sprintf("study:r%d", i)
			g.Studies = append(g.Studies, study(s, review(len(ids), ids...)))
			g.Findings = append(g.Findings, found("finding:"+fmt.Sprint(i), s, fav))
		}
		return g
	}
	for name, c := range map[string]struct {
		g       evidence.Graph
		n, r    int
		area    float64 // -1 for none
		overlap kg.OverlapBand
	}{
		"the worked example of the methods": {reviews([]kg.ID{"a", "b", "c", "d"}, []kg.ID{"c", "d", "e"}), 7, 5, 0.4, kg.OverlapBandVeryHigh},
		"the same studies":                  {reviews([]kg.ID{"a", "b"}, []kg.ID{"b", "a"}, []kg.ID{"a", "b"}), 6, 2, 1, kg.OverlapBandVeryHigh},
		"nothing in common":                 {reviews([]kg.ID{"a"}, []kg.ID{"b"}), 2, 2, 0, kg.OverlapBandSlight},
		"one of ten":                        {reviews([]kg.ID{"a", "b", "c", "d", "e", "f"}, []kg.ID{"a", "g", "h", "i", "j"}), 11, 10, 0.1, kg.OverlapBandModerate},
		"one of twenty":                     {reviews(ids("x", 11), append(ids("y", 9), "x0")), 21, 20, 0.05, kg.OverlapBandSlight},
		"three of twenty":                   {reviews(ids("x", 12), append(ids("y", 8), "x0", "x1", "x2")), 23, 20, 0.15, kg.OverlapBandHigh},
		"one review":                        {reviews([]kg.ID{"a"}), 1, 1, -1, ""},
		"none that is known":                {reviews(nil, nil), 0, 0, -1, ""},
		"one list of two is in part":        {partly(reviews([]kg.ID{"a", "b"}, []kg.ID{"a", "b", "c"}), 5), 3, 3, -1, ""},
		"one list of three is in part":      {partly(reviews([]kg.ID{"a", "b"}, []kg.ID{"a", "b", "c"}, []kg.ID{"c"}), 5), 4, 3, 1.0 / 3, kg.OverlapBandVeryHigh},
		"a review of a list in part":        {reviewed(partly(reviews([]kg.ID{"a", "b"}, []kg.ID{"a", "c"}), 5)), 0, 0, -1, ""},
		"how many it includes is not said":  {partly(reviews([]kg.ID{"a", "b"}, []kg.ID{"a"}), 0), 3, 2, 0.5, kg.OverlapBandVeryHigh},
		"a review that includes itself":     {reviews([]kg.ID{"study:r0", "a"}, []kg.ID{"a"}), 2, 1, 1, kg.OverlapBandVeryHigh},
	} {
		t.Run(name, func(t *testing.T) {
			i := independence(c.g)
			equal(t, "N", i.Inclusions, c.n)
			equal(t, "r", i.IncludedStudies, c.r)
			equal(t, "overlap", i.Overlap, c.overlap)
			if (i.CoveredArea == nil) != (c.area < 0) {
				t.Fatalf("area %v", i.CoveredArea)
			}
			if i.CoveredArea != nil {
				near(t, "area", *i.CoveredArea, c.area, 1e-12)
			}
		})
	}
	methods, err := os.ReadFile("../docs/methods.md")
	if err != nil || !strings.Contains(string(methods), "N = 7, r = 5, c = 2, CCA = (7 - 5) / (10 - 5) = **0.4**, a very high overlap") {
		t.Errorf("docs/methods.md does not show the worked example: %v", err)
	}
	pairs := independence(reviews([]kg.ID{"a", "b", "c", "d"}, []kg.ID{"c", "d", "e"}, []kg.ID{"e"})).Pairs
	same(t, "pairs, those that share most of the smaller one's first", pairs, []evidence.ReviewPair{
		{One: "study:r1", Other: "study:r2", Shared: 1, Smaller: 1, CoveredArea: 1.0 / 3},
		{One: "study:r0", Other: "study:r1", Shared: 2, Smaller: 3, CoveredArea: 0.4},
	})
	part := independence(partly(reviews([]kg.ID{"a", "b"}, []kg.ID{"a", "b", "c"}, []kg.ID{"c"}), 5))
	same(t, "what a list in part does not name is taken as different", part.Pairs, []evidence.ReviewPair{
		{One: "study:r0", Other: "study:r1", Shared: 2, Smaller: 2, CoveredArea: 2.0 / 6},
		{One: "study:r1", Other: "study:r2", Shared: 1, Smaller: 1, CoveredArea: 1.0 / 3},
	})
	equal(t, "said", strings.HasSuffix(part.Sentence, " 2 reviews whose studies are all known include 3 different studies 4 times: a corrected covered area of 33.3 per cent,"+
		" which is a very high overlap. Of 1 review it is known only in part, so that more may be shared than is known."), true)
}

// partly makes the first review include so many studies, 0 for not known.
func partly(g evidence.Graph, count int) evidence.Graph {
	g.Studies[0].IncludedCount = count
	return g
}

// reviewed makes the second review include the first.
func reviewed(g evidence.Graph) evidence.Graph {
	g.Studies[1].Included = []kg.ID{"study:r0"}
	g.Studies[1].IncludedCount = 1
	return g
}

func ids(prefix string, n int) []kg.ID {
	list := make([]kg.ID, n)
	for i := range list {
		list[i] = fmt.Sprint(prefix, i)
	}
	return list
}

func TestEachReportIsToldHowItCounts(t *testing.T) {
	bella := func(s *evidence.Study) { s.Cohort = "Bella" }
	g := with([]evidence.Study{
		study("study:a"), study("study:b", bella), study("study:c", bella),
		study("study:some", review(4, "study:a", "x")), study("study:all", review(1, "study:a")),
		study("study:unknown", review(0)), study("study:twin", review(4, "study:a", "x")),
	},
		found("finding:1", "study:a", fav), found("finding:2", "study:b", fav), found("finding:3", "study:c", harm),
		found("finding:4", "study:some", fav, rated(kg.CertaintyHigh)), found("finding:5", "study:all", fav),
		found("finding:6", "study:unknown", fav), found("finding:7", "study:twin", fav),
		found("finding:8", "", fav), found("finding:9", "study:a", nothing))
	g.Findings[7].Source = "source:s"
	i := independence(g)
	same(t, "uses", uses(i), map[kg.ID]kg.ReportUse{
		"study:a": kg.ReportUseCounted, "study:b": kg.ReportUseSamePeople, "study:c": kg.ReportUseSamePeople,
		"study:some": kg.ReportUseShare, "study:all": kg.ReportUseAllCounted, "study:unknown": kg.ReportUseShareUnknown,
		"study:twin": kg.ReportUseOverlap, "source:s": kg.ReportUseCounted,
	})
	equal(t, "units", i.UnitCount, 5)
	equal(t, "the share", i.Reports[3].Sentence, "It counts by 3 of its 4 studies: 1 counts by itself. 2 of the 4 are not known.")
	g.Studies[3].Included = []kg.ID{"x"}
	equal(t, "none that counts itself", independence(g).Reports[3].Sentence, "It counts in full, since none of its studies is known to count by itself. 3 of the 4 are not known.")
	equal(t, "sentence", i.Sentence, "8 reports of the effect of Family Group Conferencing on “child enters care” count for 5 independent units."+
		" 2 of them are on people of whom another of them reports, too. 1 review is not counted, since each of its studies counts by itself. 1 review is not counted, since it shares more than half of its known studies, or of the other's, with a stronger review."+
		" Included studies are known in full for 1 of 4 reviews: too few to tell how much reviews overlap."+
		" Of 2 reviews it is known only in part, so that more may be shared than is known.")
}

func TestReportsOfOneUnitStandTogetherInTheOrderOfTheFirst(t *testing.T) {
	bella := func(s *evidence.Study) { s.Cohort = "Bella" }
	g := with([]evidence.Study{study("study:w"), study("study:x", bella), study("study:y"), study("study:z", bella)},
		found("finding:0", "study:w", fav), found("finding:1", "study:x", fav), found("finding:2", "study:y", fav), found("finding:3", "study:z", fav))
	var order []kg.ID
	for _, r := range independence(g).Reports {
		order = append(order, r.Report)
	}
	same(t, "order", order, []kg.ID{"study:w", "study:x", "study:z", "study:y"})
}

func TestAHundredReportsAreToldAndAllAreCounted(t *testing.T) {
	g := trials(asTheyAre, slices.Repeat([]kg.Direction{fav}, 101)...)
	i := independence(g)
	equal(t, "told", len(i.Reports), 100)
	equal(t, "counted", i.ReportCount, 101)
	equal(t, "units", i.UnitCount, 101)
}

// What is known of which studies reviews include, from nothing to all of it.
func TestWhatIsKnownOfTheReviewsAmongReports(t *testing.T) {
	const two, three = "2 reports of the effect of Family Group Conferencing on “child enters care” count for 2 independent units.",
		"3 reports of the effect of Family Group Conferencing on “child enters care” count for 3 independent units."
	known := func(n int) func(*evidence.Study) { return review(3, ids(fmt.Sprint("of-", n, "-"), 3)...) }
	for want, studies := range map[string][]func(*evidence.Study){
		two + " None of them is a review.": {asTheyAre, asTheyAre},
		two + " It is not known which studies the review among them includes, so that nothing can be told of their overlap.":                                                                          {asTheyAre, review(9)},
		three + " It is not known which studies the 2 reviews include, so that nothing can be told of their overlap.":                                                                                 {asTheyAre, review(9), review(8)},
		two + " Included studies are known in full for 1 of 1 review: too few to tell how much reviews overlap.":                                                                                      {asTheyAre, known(1)},
		two + " Included studies are known in full for 1 of 2 reviews: too few to tell how much reviews overlap.":                                                                                     {known(1), review(9)},
		two + " 2 reviews whose studies are all known include 6 different studies 6 times: a corrected covered area of 0.0 per cent, which is a slight overlap.":                                      {known(1), known(2)},
		three + " 2 reviews whose studies are all known include 6 different studies 6 times: a corrected covered area of 0.0 per cent, which is a slight overlap. Of 1 other review it is not known.": {known(1), known(2), review(9)},
		"1 report of the effect of Family Group Conferencing on “child enters care” counts for 1 independent unit. It is a review.":                                                                   {known(1)},
	} {
		g := smallWorld()
		for i, change := range studies {
			id := fmt.Sprint("study:", i)
			g.Studies = append(g.Studies, study(id, change))
			g.Findings = append(g.Findings, found(fmt.Sprint("finding:", i), id, fav))
		}
		equal(t, "sentence", independence(g).Sentence, want)
	}
}

func TestIndependenceOfLittle(t *testing.T) {
	equal(t, "nothing", independence(smallWorld()).Sentence, "No study of the effect of Family Group Conferencing on “child enters care” counts.")
	one := independence(with([]evidence.Study{study("study:a")}, found("finding:1", "study:a", fav)))
	alone := independence(with([]evidence.Study{study("study:r", review(9))}, found("finding:1", "study:r", fav)))
	equal(t, "a review alone shares with none", alone.Reports[0].Sentence, "It counts in full. Which studies it includes is not known, and nothing else counts.")
	two := independence(with([]evidence.Study{study("study:r", review(9)), study("study:a")}, found("finding:1", "study:r", fav), found("finding:2", "study:a", fav)))
	equal(t, "beside another it may", two.Reports[0].Sentence, "It counts in full. Which studies it includes is not known, so that one of them may count in it and by itself.")
	equal(t, "one", one.Sentence, "1 report of the effect of Family Group Conferencing on “child enters care” counts for 1 independent unit. It is not a review.")
	gone := independence(with([]evidence.Study{study("study:a", func(s *evidence.Study) { s.Retracted = true })}, found("finding:1", "study:a", fav)))
	equal(t, "retracted", len(gone.Reports), 0)
	known := independence(with([]evidence.Study{study("study:r", review(9))}, found("finding:1", "study:r", fav)))
	equal(t, "one review", known.Sentence, "1 report of the effect of Family Group Conferencing on “child enters care” counts for 1 independent unit."+
		" It is a review, of which it is not known what studies it includes.")
	for name, c := range map[string]struct {
		g    evidence.Graph
		want string
	}{
		"a list in part":        {with([]evidence.Study{study("study:r", review(9, "study:x"))}, found("finding:1", "study:r", fav)), " It is a review, of which not all studies are known."},
		"a list":                {with([]evidence.Study{study("study:r", review(1, "study:x"))}, found("finding:1", "study:r", fav)), " It is a review."},
		"beside a trial":        {with([]evidence.Study{study("study:r", review(9, "study:x")), study("study:a")}, found("finding:1", "study:r", fav), found("finding:2", "study:a", fav)), " Not all studies are known that the review among them includes, so that nothing can be told of their overlap."},
		"two, each in part":     {with([]evidence.Study{study("study:r", review(9, "study:x")), study("study:s", review(9, "study:y"))}, found("finding:1", "study:r", fav), found("finding:2", "study:s", fav)), " Not all studies are known that the 2 reviews include, so that nothing can be told of their overlap."},
		"two, one of them full": {with([]evidence.Study{study("study:r", review(9, "study:x")), study("study:s", review(1, "study:y"))}, found("finding:1", "study:r", fav), found("finding:2", "study:s", fav)), " too few to tell how much reviews overlap. Of 1 review it is known only in part, so that more may be shared than is known."},
	} {
		if got := independence(c.g).Sentence; !strings.HasSuffix(got, c.want) {
			t.Errorf("%s: %s, want %q at its end", name, got, c.want)
		}
	}
	x := index(smallWorld()).Index
	if _, err := x.Independence(context.Background(), fgc, "outcome:none"); kg.KindOfError(err) != kg.BadInput {
		t.Errorf("an unknown outcome: %v", err)
	}
	if i, err := x.Independence(context.Background(), "intervention:none", ""); i != nil || err != nil {
		t.Errorf("an intervention that is not there: %v, %v", i, err)
	}
	equal(t, "no outcome has evidence", done(x.Independence(context.Background(), fgc, "")).Outcome, "")
}

// Whatever the graph: as many units as the verdict counts, an area from 0 to 1, and the same in any order of the rows.
func TestIndependenceOfRandomGraphs(t *testing.T) {
	eachRandom(t, func(r *rand.Rand, g evidence.Graph, _ evidence.Question) error {
		i := independence(g)
		if i.CoveredArea != nil && !(*i.CoveredArea >= 0 && *i.CoveredArea <= 1) {
			return fmt.Errorf("area %v", *i.CoveredArea)
		}
		apart := 0
		for _, report := range i.Reports {
			if report.Use != kg.ReportUseAllCounted && report.Use != kg.ReportUseOverlap {
				apart++
			}
			if report.Sentence == "" {
				return fmt.Errorf("%+v", report)
			}
		}
		if apart < i.UnitCount {
			return fmt.Errorf("%d reports count for %d units", apart, i.UnitCount)
		}
		shuffle(r, g.Findings)
		shuffle(r, g.Studies)
		if again := text(independence(g)); again != text(i) {
			return fmt.Errorf("in another order\n%s\nwant\n%s", again, text(i))
		}
		return nil
	})
}

func TestAReaderWhoLeavesEndsAnIndependence(t *testing.T) {
	x := index(bigGraph(20_000, 2, 1))
	for leave := 1; leave < 60; leave += 10 {
		r := newReader(leave)
		if _, err := x.Index.Independence(r, "intervention:00000", ""); !errors.Is(err, errGone) || r.asked > leave+1 {
			t.Errorf("its reader left at ask %d, and it asked %d times: %v", leave, r.asked, err)
		}
	}
}

func BenchmarkIndependence100kFindingsInOneCell(b *testing.B) {
	x := index(bigGraph(100_000, 1, 1))
	for b.Loop() {
		done(x.Index.Independence(context.Background(), "intervention:00000", ""))
	}
}

func TestAReviewOfUnknownStudiesThatAnotherIncludesOverlapsWithIt(t *testing.T) {
	g := with([]evidence.Study{study("study:a", review(0)), study("study:b", review(3, "study:a", "study:x", "study:y"))},
		found("finding:a", "study:a", fav), found("finding:b", "study:b", fav, rated(kg.CertaintyHigh)))
	same(t, "uses", uses(independence(g)), map[kg.ID]kg.ReportUse{"study:a": kg.ReportUseOverlap, "study:b": kg.ReportUseShare})
}
