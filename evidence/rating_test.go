package evidence_test

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

func ratings(g evidence.Graph, req evidence.RatingRequest) []evidence.Rating {
	return done(index(g).Ratings(context.Background(), fgc, req))
}

// rating rates conferencing on entering care by one scheme.
func rating(g evidence.Graph, s kg.RatingScheme) evidence.Rating {
	return ratings(g, evidence.RatingRequest{Scheme: s, Outcome: care})[0]
}

func partOf(t *testing.T, r evidence.Rating, name string) evidence.RatingPart {
	t.Helper()
	i := slices.IndexFunc(r.Parts, func(p evidence.RatingPart) bool { return p.Name == name })
	if i < 0 {
		t.Fatalf("%s has no part %s", r.Scheme, name)
	}
	return r.Parts[i]
}

func factOf(t *testing.T, r evidence.Rating, name string) evidence.RatingFact {
	t.Helper()
	i := slices.IndexFunc(r.Facts, func(f evidence.RatingFact) bool { return f.Name == name })
	if i < 0 {
		t.Fatalf("%s looks at no %s", r.Scheme, name)
	}
	return r.Facts[i]
}

// trials are so many trials with a result each, and what changes every one of them.
func trials(change func(*evidence.Study), directions ...kg.Direction) evidence.Graph {
	g := smallWorld()
	for i, d := range directions {
		s := study(fmt.Sprintf("study:%02d", i), func(s *evidence.Study) { s.SampleSize, s.RiskOfBias = 500, kg.RiskOfBiasLow }, change)
		g.Studies = append(g.Studies, s)
		g.Findings = append(g.Findings, found(fmt.Sprintf("finding:%02d", i), s.ID, d))
	}
	return g
}

func asTheyAre(*evidence.Study) {}

func TestCertaintyFallsByWhatTheGraphTells(t *testing.T) {
	ratio := func(v float64) func(g *evidence.Graph) {
		return func(g *evidence.Graph) {
			for i := range g.Findings {
				g.Findings[i].Effect = riskRatio(v, 0.9*v, v/0.9)
			}
		}
	}
	for name, c := range map[string]struct {
		g      evidence.Graph
		change func(*evidence.Graph)
		level  string
		rule   string
		part   string
		by     int
	}{
		"trials that agree stay high":           {trials(asTheyAre, fav, fav), nil, "HIGH", "randomised", "INCONSISTENCY", 0},
		"three of four agree":                   {trials(asTheyAre, fav, fav, fav, harm), nil, "HIGH", "randomised", "INCONSISTENCY", 0},
		"two of three agree":                    {trials(asTheyAre, fav, fav, harm), nil, "MODERATE", "randomised", "INCONSISTENCY", -1},
		"each another way":                      {trials(asTheyAre, fav, harm, nothing), nil, "LOW", "randomised", "INCONSISTENCY", -2},
		"some concerns in all":                  {trials(func(s *evidence.Study) { s.RiskOfBias = kg.RiskOfBiasSomeConcerns }, fav, fav), nil, "MODERATE", "randomised", "RISK_OF_BIAS", -1},
		"a high risk in all":                    {trials(func(s *evidence.Study) { s.RiskOfBias = kg.RiskOfBiasHigh }, fav, fav), nil, "LOW", "randomised", "RISK_OF_BIAS", -2},
		"400 people are enough":                 {trials(func(s *evidence.Study) { s.SampleSize = 200 }, fav, fav), nil, "HIGH", "randomised", "IMPRECISION", 0},
		"399 are not":                           {trials(func(s *evidence.Study) { s.SampleSize = 399 }, fav), nil, "MODERATE", "randomised", "IMPRECISION", -1},
		"99 are very few":                       {trials(func(s *evidence.Study) { s.SampleSize = 99 }, fav), nil, "LOW", "randomised", "IMPRECISION", -2},
		"a comparison starts at low":            {trials(designed(kg.StudyDesignCohort), fav, fav), nil, "LOW", "compared", "LARGE_EFFECT", 0},
		"a large effect raises it":              {trials(designed(kg.StudyDesignCohort), fav, fav), ratio(0.45), "MODERATE", "compared", "LARGE_EFFECT", 1},
		"a very large effect raises it twice":   {trials(designed(kg.StudyDesignCohort), fav, fav), ratio(0.18), "HIGH", "compared", "LARGE_EFFECT", 2},
		"but not what something lowers":         {trials(designed(kg.StudyDesignCohort), fav, harm, nothing), ratio(0.2), "VERY_LOW", "compared", "LARGE_EFFECT", 0},
		"nor trials above high":                 {trials(asTheyAre, fav, fav), ratio(0.2), "HIGH", "randomised", "LARGE_EFFECT", 0},
		"before and after starts at the bottom": {trials(designed(kg.StudyDesignBeforeAfter), fav), nil, "VERY_LOW", "uncompared", "RISK_OF_BIAS", 0},
		"nothing goes below the bottom":         {trials(func(s *evidence.Study) { s.Design, s.SampleSize = kg.StudyDesignServiceData, 10 }, fav), nil, "VERY_LOW", "uncompared", "IMPRECISION", -2},
		"a review of trials only is randomised": {trials(func(s *evidence.Study) { review(4)(s); s.Admits = []kg.StudyDesign{kg.StudyDesignRandomisedTrial} }, fav), nil, "MODERATE", "randomised", "IMPRECISION", 0},
		"another review is a comparison":        {trials(review(4), fav), nil, "LOW", "compared", "IMPRECISION", 0},
	} {
		t.Run(name, func(t *testing.T) {
			if c.change != nil {
				c.change(&c.g)
			}
			r := rating(c.g, kg.RatingSchemeGradeLike)
			equal(t, "level", r.Level, c.level)
			equal(t, "rule", r.Rule, c.rule)
			equal(t, c.part, partOf(t, r, c.part).Change, c.by)
		})
	}
}

// What would raise a level is not known of a graph without such facts, which is not to say that something forbids it; and a
// level at the bottom cannot be lower than it is.
func TestWhatRaisesIsToldApartFromWhatMayLower(t *testing.T) {
	third := 1.0 / 3
	trial, cohort := trials(asTheyAre, fav, fav), trials(designed(kg.StudyDesignCohort), fav, fav)
	for _, g := range []evidence.Graph{trial, cohort} {
		for i := range g.Findings {
			g.Findings[i].Effect = stated(kg.EffectMeasureRiskRatio, third, 0.3, 0.4)
		}
		for _, name := range []string{"DOSE_RESPONSE", "CONFOUNDING"} {
			p := partOf(t, rating(g, kg.RatingSchemeGradeLike), name)
			equal(t, name, p.Concern, kg.RatingConcernUnknown)
			equal(t, name+" in words", p.Sentence, "Not known: the graph has no such facts.")
		}
	}
	const says = "The smallest ratio between the groups that the intervals leave open is 2.60."
	equal(t, "raises a comparison", partOf(t, rating(cohort, kg.RatingSchemeGradeLike), "LARGE_EFFECT").Sentence, says)
	equal(t, "not a trial", partOf(t, rating(trial, kg.RatingSchemeGradeLike), "LARGE_EFFECT").Sentence, says+" It does not raise a level that starts at the best, that something lowers or of which too little is known.")
	bottom := rating(trials(designed(kg.StudyDesignBeforeAfter), fav), kg.RatingSchemeGradeLike)
	equal(t, "at the bottom", bottom.Level, "VERY_LOW")
	equal(t, "at most the bottom", bottom.AtMost, false)
	few := func(design kg.StudyDesign) string {
		return rating(trials(func(s *evidence.Study) { s.Design, s.SampleSize, s.RiskOfBias = design, 10, kg.RiskOfBiasHigh }, fav), kg.RatingSchemeGradeLike).Sentence
	}
	const why = ", because on a scale from 0 (low in all) to 1 (high in all), their risk of bias is 1.00 and 10 people or families were analysed in all."
	for design, want := range map[kg.StudyDesign]string{kg.StudyDesignBeforeAfter: ", and cannot fall, where it would by 4 levels" + why,
		kg.StudyDesignCohort: ", and falls by 1 level, to the lowest, where it would by 4" + why} {
		if s := few(design); !strings.HasSuffix(s, want) {
			t.Errorf("%s, want %q at its end", s, want)
		}
	}
	equal(t, "inconsistency of one", partOf(t, bottom, "INCONSISTENCY").Concern, kg.RatingConcernUnknown)
}

func TestALevelThatMayBeLowerIsSaidInWords(t *testing.T) {
	r := rating(trials(func(s *evidence.Study) { s.SampleSize, s.RiskOfBias = 0, "" }, fav), kg.RatingSchemeLadder)
	equal(t, "the ladder", r.Sentence, "On the ladder of guidebooks the evidence of Family Group Conferencing on “child enters care” stands at “level 3” at most: "+
		"at least one rigorous study finds that it helps. Of none of them both the size and the risk of bias are known, so that it may be lower.")
	equal(t, "no voices", rating(trials(asTheyAre, fav), kg.RatingSchemeCerqual).Sentence, "There is no rating of Family Group Conferencing: no study tells what people say of it.")
}

// What is not known is said, and holds the level down: the more of it, the lower, to no level at all.
func TestWhatIsNotKnownIsSaidAndMakesNothingHigh(t *testing.T) {
	g := trials(func(s *evidence.Study) { s.SampleSize, s.RiskOfBias = 0, "" }, fav)
	r := rating(g, kg.RatingSchemeGradeLike)
	equal(t, "level", r.Level, evidence.NotRated)
	equal(t, "meaning", r.Meaning, "too little is known to rate it")
	for _, name := range []string{"RISK_OF_BIAS", "INCONSISTENCY", "INDIRECTNESS", "IMPRECISION", "PUBLICATION_BIAS"} {
		p := partOf(t, r, name)
		equal(t, name, p.Concern, kg.RatingConcernUnknown)
		equal(t, name+" changes", p.Change, 0)
		if !strings.HasPrefix(p.Sentence, "Not known: ") {
			t.Errorf("%s: %s", name, p.Sentence)
		}
	}
	equal(t, "sentence", r.Sentence, "The certainty of the effect of Family Group Conferencing on “child enters care” is not rated: nothing is known of risk of bias, inconsistency and imprecision.")
	same(t, "what would raise it", r.WouldRaise, []string{"to know the risk of bias of most of the studies", "another study, which agrees or disagrees", "to know how many were analysed in all"})
	equal(t, "why no number of people", factOf(t, r, "people").Unknown, "the study or review does not say how many people or families were analysed")

	g.Studies = append(g.Studies, study("study:large", func(s *evidence.Study) { s.SampleSize = 400 }))
	g.Findings = append(g.Findings, found("finding:large", "study:large", fav))
	r = rating(g, kg.RatingSchemeGradeLike)
	equal(t, "one of three not known", r.Level, "MODERATE")
	equal(t, "its sentence", r.Sentence, "The certainty of the effect of Family Group Conferencing on “child enters care” is at most moderate. "+
		"It starts at high, because chance decided who had it in the best of the studies, and falls by 1 level, because nothing is known of risk of bias. "+
		"Not known, so that it may be lower: risk of bias, indirectness and publication bias.")
	p := partOf(t, r, "IMPRECISION")
	equal(t, "enough without the silent one", p.Sentence, "400 people or families were analysed in all; 1 of 2 studies and reviews does not say how many people or families were analysed.")
}

func TestCertaintyIsOfTheBestSortOfStudyAlone(t *testing.T) {
	g := trials(asTheyAre, fav, fav)
	for i := range 5 {
		s := fmt.Sprintf("study:weak-%d", i)
		g.Studies = append(g.Studies, study(s, designed(kg.StudyDesignBeforeAfter)))
		g.Findings = append(g.Findings, found("finding:weak-"+fmt.Sprint(i), s, harm))
	}
	r := rating(g, kg.RatingSchemeGradeLike)
	equal(t, "level", r.Level, "HIGH")
	equal(t, "trials", factOf(t, r, "randomised").Value, 2)
	same(t, "they are named", factOf(t, r, "randomised").Findings, []kg.ID{"finding:00", "finding:01"})
	equal(t, "the others are told", factOf(t, r, "uncompared").Value, 5)
}

// Each worry tells what would take it away, and what is no worry tells nothing.
func TestWhatWouldRaiseACertaintyIsWhatLoweredIt(t *testing.T) {
	same(t, "nothing lowers", rating(trials(asTheyAre, fav, fav), kg.RatingSchemeGradeLike).WouldRaise, []string(nil))
	split := rating(trials(asTheyAre, fav, fav, harm), kg.RatingSchemeGradeLike)
	few := rating(trials(func(s *evidence.Study) { s.SampleSize = 99 }, fav, fav, harm), kg.RatingSchemeGradeLike)
	equal(t, "one worry", len(split.WouldRaise), 1)
	equal(t, "two worries", len(few.WouldRaise), 2)
	equal(t, "the first of them", few.WouldRaise[0], split.WouldRaise[0])
}

// A review's people count by the share of its studies that do not count themselves. Source: docs/methods.md, section 13.
func TestThePeopleOfAReviewCountByItsShare(t *testing.T) {
	for own, want := range map[int]float64{0: 800, 1: 100 + 600, 3: 300 + 200} {
		g := trials(func(s *evidence.Study) { s.SampleSize = 100 }, slices.Repeat([]kg.Direction{fav}, own)...)
		included := []kg.ID{"study:00", "study:01", "study:02", "study:x"}
		g.Studies = append(g.Studies, study("study:r", review(4, included...), func(s *evidence.Study) {
			s.SampleSize, s.Admits = 800, []kg.StudyDesign{kg.StudyDesignRandomisedTrial}
		}))
		g.Findings = append(g.Findings, found("finding:r", "study:r", fav))
		equal(t, fmt.Sprint("people, ", own, " of its 4 studies counted"), factOf(t, rating(g, kg.RatingSchemeGradeLike), "people").Value, want)
	}
}

func TestIndirectnessIsHowWellTheyFitThePeopleAndContextAskedAbout(t *testing.T) {
	g := trials(func(s *evidence.Study) { s.Contexts = []kg.ID{england} }, fav, fav)
	for asked, by := range map[kg.ID]int{england: 0, uk: 0, leeds: 0, wales: -2, dutch: -2} {
		r := ratings(g, evidence.RatingRequest{Scheme: kg.RatingSchemeGradeLike, Outcome: care, Context: []kg.ID{asked}})[0]
		equal(t, asked, partOf(t, r, "INDIRECTNESS").Change, by)
	}
}

func TestSmallStudyEffectsLowerCertaintyFromTenEstimatesUp(t *testing.T) {
	build := func(n int) evidence.Graph {
		directions := make([]kg.Direction, n)
		for i := range directions {
			directions[i] = fav
		}
		g := trials(asTheyAre, directions...)
		for i := range g.Findings { // the smaller the study, the larger its effect, but for a little noise
			se := 0.1 + 0.05*float64(i)
			y := -0.1 - 2*se + 0.02*float64(i%3)
			v, low, high := math.Exp(y), math.Exp(y-1.96*se), math.Exp(y+1.96*se)
			g.Findings[i].Effect = &evidence.Estimate{Measure: kg.EffectMeasureRiskRatio, Value: &v, CILow: &low, CIHigh: &high}
		}
		return g
	}
	counts := func(d kg.StudyDesign) evidence.Graph { // ten in counts, the small ones with the larger effects
		g := build(10)
		for i := range g.Findings {
			g.Studies[i].Design = d
			n := float64(1000 - 90*i)
			e := counted(math.Round(n*(0.3-0.02*float64(i))), n, math.Round(0.4*n), n)
			e.Measure = kg.EffectMeasureRiskRatio
			g.Findings[i].Effect = e
		}
		return g
	}
	equal(t, "ten in counts of two groups", partOf(t, rating(counts(kg.StudyDesignRandomisedTrial), kg.RatingSchemeGradeLike), "PUBLICATION_BIAS").Change, -1)
	equal(t, "before and after are not two groups", partOf(t, rating(counts(kg.StudyDesignBeforeAfter), kg.RatingSchemeGradeLike), "PUBLICATION_BIAS").Concern, kg.RatingConcernUnknown)
	equal(t, "nine", partOf(t, rating(build(9), kg.RatingSchemeGradeLike), "PUBLICATION_BIAS").Concern, kg.RatingConcernUnknown)
	equal(t, "ten", partOf(t, rating(build(10), kg.RatingSchemeGradeLike), "PUBLICATION_BIAS").Change, -1)

	both := build(20) // ten in each of two measures: the first by name is tested
	for i := range both.Findings[10:] {
		both.Findings[10+i].Effect = withVariance(0.3+0.01*float64(i%3), 0.01*float64(1+i))
	}
	ratios := factOf(t, rating(build(10), kg.RatingSchemeGradeLike), "asymmetry").Value
	for range 8 {
		near(t, "of two measures", factOf(t, rating(both, kg.RatingSchemeGradeLike), "asymmetry").Value, ratios, 1e-12)
	}
	both.Findings = append(both.Findings, found("finding:more", "study:more", fav, inNumbers(withVariance(0.3, 0.01))))
	both.Studies = append(both.Studies, study("study:more"))
	equal(t, "that which most report", factOf(t, rating(both, kg.RatingSchemeGradeLike), "asymmetry").FindingCount, 11)
}

func TestTheLadderOfGuidebooks(t *testing.T) {
	long := func(s *evidence.Study) { s.FollowUpMonths = 12 }
	short := func(s *evidence.Study) { s.FollowUpMonths = 11 }
	for name, c := range map[string]struct {
		g     evidence.Graph
		level string
		raise string
	}{
		"two that last":             {trials(long, fav, fav), "LEVEL_4", ""},
		"two that do not last":      {trials(short, fav, fav), "LEVEL_3", "1 or more rigorous studies with a favourable result after a year or later (now 0)"},
		"two of unknown length":     {trials(asTheyAre, fav, fav), "LEVEL_3", "1 or more rigorous studies with a favourable result after a year or later (now 0)"},
		"one that lasts":            {trials(long, fav), "LEVEL_3", "2 or more rigorous studies of known size and risk of bias with a favourable result (now 1)"},
		"a matched comparison":      {trials(designed(kg.StudyDesignQuasiExperiment), fav), "LEVEL_3", "2 or more rigorous studies of known size and risk of bias with a favourable result (now 1)"},
		"a small trial":             {trials(func(s *evidence.Study) { s.SampleSize = 99 }, fav), "LEVEL_2", "1 or more rigorous studies with a favourable result (now 0)"},
		"a trial at high risk":      {trials(func(s *evidence.Study) { s.RiskOfBias = kg.RiskOfBiasHigh }, fav), "LEVEL_2", "1 or more rigorous studies with a favourable result (now 0)"},
		"before and after":          {trials(designed(kg.StudyDesignBeforeAfter), fav), "LEVEL_2", "1 or more rigorous studies with a favourable result (now 0)"},
		"a service's own figures":   {trials(designed(kg.StudyDesignServiceData), fav), "NOT_LEVEL_2", "1 or more studies of any design but a service's own figures with a favourable result (now 0)"},
		"no difference":             {trials(long, nothing), "NO_EFFECT", "a rigorous study that finds that it helps"},
		"harm":                      {trials(long, harm, nothing), "NO_EFFECT", "a rigorous study that finds that it helps"},
		"both ways":                 {trials(long, fav, fav, harm), "CONTESTED", "rigorous studies that tell for whom and where it helps and where it harms, so that each can be rated by itself"},
		"only what settles nothing": {trials(long, kg.DirectionUnclear), "NOT_LEVEL_2", "1 or more studies of any design but a service's own figures with a favourable result (now 0)"},
		"no finding":                {trials(long), evidence.NotRated, "a study that can show an effect"},
		"an experience alone":       {with([]evidence.Study{study("study:q", designed(kg.StudyDesignQualitative))}, found("finding:q", "study:q", fav)), evidence.NotRated, "a study that can show an effect"},
	} {
		t.Run(name, func(t *testing.T) {
			r := rating(c.g, kg.RatingSchemeLadder)
			equal(t, "level", r.Level, c.level)
			if c.raise == "" {
				equal(t, "nothing raises the top", len(r.WouldRaise), 0)
			} else if !slices.Contains(r.WouldRaise, c.raise) {
				t.Errorf("it would be raised by %q", r.WouldRaise)
			}
		})
	}
}

func TestConfidenceInWhatPeopleSay(t *testing.T) {
	asked := func(n int, directions ...kg.Direction) evidence.Graph {
		g := smallWorld()
		for i := range n {
			s := fmt.Sprintf("study:%d", i)
			g.Studies = append(g.Studies, study(s, designed(kg.StudyDesignQualitative)))
			d := kg.DirectionNotAssessed
			if len(directions) > 0 {
				d = directions[i%len(directions)]
			}
			g.Findings = append(g.Findings, found(fmt.Sprintf("finding:%d", i), s, d, about(kg.DimensionExperience)))
		}
		return g
	}
	sound := func(g evidence.Graph) evidence.Graph {
		for i := range g.Studies {
			g.Studies[i].RiskOfBias = kg.RiskOfBiasLow
		}
		return g
	}
	for n, level := range map[int]string{1: "LOW", 2: "MODERATE", 3: "MODERATE", 4: "HIGH", 6: "HIGH"} {
		equal(t, fmt.Sprint(n, " studies"), rating(sound(asked(n, fav)), kg.RatingSchemeCerqual).Level, level)
	}
	without := rating(sound(asked(6)), kg.RatingSchemeCerqual)
	equal(t, "coherence of findings without a direction", partOf(t, without, "COHERENCE").Concern, kg.RatingConcernUnknown)
	equal(t, "is not high", without.Level, "MODERATE")
	equal(t, "of unknown method, too", rating(asked(6), kg.RatingSchemeCerqual).Level, "LOW")
	equal(t, "four are a minor concern", partOf(t, rating(asked(4), kg.RatingSchemeCerqual), "ADEQUACY").Concern, kg.RatingConcernMinor)
	equal(t, "two of three agree", partOf(t, rating(asked(6, fav, fav, harm), kg.RatingSchemeCerqual), "COHERENCE").Change, -1)
	equal(t, "an explanation", rating(asked(1), kg.RatingSchemeCerqual).Sentence,
		"The confidence in what people say of Family Group Conferencing is at most low. "+
			"It starts at high, because every such rating does, and falls by 2 levels, because it rests on 1 study. Not known, so that it may be lower: methodological limitations, coherence and relevance.")
	g := asked(4)
	for i := range g.Studies {
		g.Studies[i].RiskOfBias = kg.RiskOfBiasHigh
	}
	equal(t, "limitations", partOf(t, rating(g, kg.RatingSchemeCerqual), "METHODOLOGICAL_LIMITATIONS").Change, -2)
	for asked, by := range map[kg.ID]int{england: 0, wales: -2} {
		for i := range g.Findings {
			g.Findings[i].Contexts = []kg.ID{england}
		}
		r := ratings(g, evidence.RatingRequest{Scheme: kg.RatingSchemeCerqual, Context: []kg.ID{asked}})[0]
		equal(t, asked, partOf(t, r, "RELEVANCE").Change, by)
	}
	equal(t, "a trial asks nobody", rating(trials(asTheyAre, fav), kg.RatingSchemeCerqual).Level, evidence.NotRated)
}

// Of what and by which designs people say something. Source: docs/methods.md, section 13.
func TestWhatPeopleSayIsOfDesignsThatAskThem(t *testing.T) {
	voices := func(d kg.StudyDesign, of kg.Dimension) float64 {
		g := with([]evidence.Study{study("study:a", designed(d))}, found("finding:a", "study:a", fav, about(of)))
		return factOf(t, rating(g, kg.RatingSchemeCerqual), "voices").Value
	}
	for d, n := range map[kg.StudyDesign]float64{kg.StudyDesignQualitative: 1, kg.StudyDesignMixedMethods: 1, kg.StudyDesignCaseStudy: 1,
		kg.StudyDesignRandomisedTrial: 0, kg.StudyDesignServiceData: 0, kg.StudyDesignExpertOpinion: 0} {
		equal(t, string(d), voices(d, kg.DimensionExperience), n)
	}
	for d, n := range map[kg.Dimension]float64{kg.DimensionExperience: 1, kg.DimensionImplementation: 1, kg.DimensionMechanism: 1, kg.DimensionModerator: 1,
		kg.DimensionEffect: 0, kg.DimensionEconomic: 0} {
		equal(t, string(d), voices(kg.StudyDesignQualitative, d), n)
	}
}

func TestFitIsOfThePeopleAndTheContextTogether(t *testing.T) {
	g := trials(func(s *evidence.Study) { s.Populations, s.Contexts = []kg.ID{pre}, []kg.ID{wales} }, fav, fav)
	for name, c := range map[string]struct {
		req   evidence.RatingRequest
		known bool
		fit   float64
	}{
		"nothing asked": {evidence.RatingRequest{}, false, 0},
		"people":        {evidence.RatingRequest{Population: []kg.ID{pre}}, true, 1},
		"a place":       {evidence.RatingRequest{Context: []kg.ID{england}}, true, 0.25},
		"both":          {evidence.RatingRequest{Population: []kg.ID{pre}, Context: []kg.ID{england}}, true, 0.25},
	} {
		c.req.Scheme = kg.RatingSchemeGradeLike
		f := factOf(t, ratings(g, c.req)[0], "fit")
		equal(t, name+" is known", f.Unknown == "", c.known)
		near(t, name, f.Value, c.fit, 1e-12)
	}
}

// The effect's quality is certainty from 4 for HIGH to 1 for VERY_LOW, one less but not below 1 where it is at most that, and
// 0 where it is not rated. Source: docs/methods.md, section 13.
func TestTheQualityOfAnEffectIsItsCertainty(t *testing.T) {
	asked := with([]evidence.Study{study("study:a")}, found("finding:a", "study:a", fav, about(kg.DimensionMechanism)))
	for name, c := range map[string]struct {
		g         evidence.Graph
		certainty string
		quality   string
	}{
		"at most high":     {trials(asTheyAre, fav, fav), "HIGH", "3"},
		"at most moderate": {trials(asTheyAre, fav, fav, harm), "MODERATE", "2"},
		"at most low":      {trials(asTheyAre, fav, harm, nothing), "LOW", "1"},
		"very low":         {trials(designed(kg.StudyDesignBeforeAfter), fav), "VERY_LOW", "1"},
		"not rated":        {asked, evidence.NotRated, "0"},
	} {
		equal(t, name, rating(c.g, kg.RatingSchemeGradeLike).Level, c.certainty)
		equal(t, name+", its quality", partOf(t, rating(c.g, kg.RatingSchemeEmmie), "EFFECT").Level, c.quality)
	}
}

func TestAProfileRatesEachDimensionByItself(t *testing.T) {
	g := trials(asTheyAre, fav, fav)
	claim := func(id kg.ID, study kg.ID, d kg.Dimension) {
		g.Findings = append(g.Findings, found(id, study, kg.DirectionNotAssessed, about(d)))
	}
	g.Studies = append(g.Studies, study("study:r", review(3)), study("study:a"), study("study:b"))
	claim("finding:m-1", "", kg.DimensionMechanism)
	claim("finding:i-1", "study:a", kg.DimensionImplementation)
	claim("finding:i-2", "study:a", kg.DimensionImplementation)
	claim("finding:o-1", "study:a", kg.DimensionModerator)
	claim("finding:o-2", "study:b", kg.DimensionModerator)
	r := rating(g, kg.RatingSchemeEmmie)
	for name, level := range map[string]string{"EFFECT": "3", "MECHANISM": "1", "IMPLEMENTATION": "2", "MODERATOR": "3", "ECONOMIC": "0"} {
		equal(t, name, partOf(t, r, name).Level, level)
	}
	claim("finding:o-3", "study:r", kg.DimensionModerator)
	r = rating(g, kg.RatingSchemeEmmie)
	equal(t, "with a review", partOf(t, r, "MODERATOR").Level, "4")
	equal(t, "its fact", factOf(t, r, "moderator.reviews").Value, 1)
	equal(t, "sentence", r.Sentence, "What is known of Family Group Conferencing, from 0 (nothing) to 4 (most): effect 3, mechanism 1, moderators 4, implementation 2, economic cost 0.")
	for name, says := range map[string]string{
		"EFFECT":         "The evidence points to a favourable effect of Family Group Conferencing on “child enters care” (2 favourable).",
		"MECHANISM":      "1 finding says how Family Group Conferencing may work, from 1 study or source.",
		"MODERATOR":      "3 findings say for whom or when Family Group Conferencing may work better or worse, from 3 studies or sources.",
		"IMPLEMENTATION": "2 findings say what it takes to do Family Group Conferencing well, from 1 study or source.",
		"ECONOMIC":       "No finding says what is spent on or saved by Family Group Conferencing.",
	} {
		equal(t, name+" in words", partOf(t, r, name).Sentence, says)
	}
	same(t, "what would raise it", r.WouldRaise, []string{"on whether it works: to know of indirectness and publication bias", "on how it works: 1 or more studies and reviews (now 0)",
		"on what it takes: 2 or more studies and reviews (now 1)", "a finding on what it costs or saves"})
}

// A band is of what an intervention costs itself, and of an amount that was neither granted nor projected.
func TestTheCostBandsOfGuidebooks(t *testing.T) {
	for pounds, level := range map[float64]string{0: "BAND_1", 99.99: "BAND_1", 100: "BAND_2", 499.5: "BAND_2", 500: "BAND_3", 999: "BAND_3", 1000: "BAND_4", 2000: "BAND_4", 2000.01: "BAND_5"} {
		equal(t, fmt.Sprint(pounds), rating(costing(familyCost(pounds)), kg.RatingSchemeCostBand).Level, level)
	}
	r := rating(costing(familyCost(755, func(c *evidence.Cost) { c.PriceYear = 2017 })), kg.RatingSchemeCostBand)
	equal(t, "sentence", r.Sentence, "What is spent on Family Group Conferencing falls into band 3 of 5, £500 to £999 for each person or family: £755 (2020); in prices of 2017.")
	for name, change := range map[string]func(*evidence.Cost){
		"projected": func(c *evidence.Cost) { c.Basis = kg.CostBasisProjected }, "budgeted": func(c *evidence.Cost) { c.Basis = kg.CostBasisBudgeted },
		"saved": func(c *evidence.Cost) { c.Flow = kg.CostFlowSaving }, "in another currency": func(c *evidence.Cost) { c.Currency = "SEK" },
		"for all of it": func(c *evidence.Cost) { c.Unit = kg.CostUnitProgramme }, "without an amount": func(c *evidence.Cost) { c.Amount = nil },
	} {
		equal(t, name, rating(costing(familyCost(755, change)), kg.RatingSchemeCostBand).Level, evidence.NotRated)
	}
	g := costing(familyCost(50, func(c *evidence.Cost) { c.Basis = kg.CostBasisStated }), familyCost(3000, func(c *evidence.Cost) { c.Basis = kg.CostBasisMeasured }))
	equal(t, "the best known", rating(g, kg.RatingSchemeCostBand).Level, "BAND_5")
	g.Findings[0].Interventions, g.Findings[1].Interventions = []kg.ID{camden}, []kg.ID{camden}
	equal(t, "of a narrower one", rating(g, kg.RatingSchemeCostBand).Level, evidence.NotRated)
	g = costing(familyCost(755, func(c *evidence.Cost) { c.Basis = kg.CostBasisBudgeted }))
	equal(t, "a grant is a claim", partOf(t, rating(g, kg.RatingSchemeEmmie), "ECONOMIC").Level, "1")
	equal(t, "so is what settles nothing", partOf(t, rating(costing(nil), kg.RatingSchemeEmmie), "ECONOMIC").Level, "1")
	g = costing(nil)
	g.Findings[0].Direction = harm
	equal(t, "a direction is a study", partOf(t, rating(g, kg.RatingSchemeEmmie), "ECONOMIC").Level, "2")
	equal(t, "an estimate is a study", partOf(t, rating(costing(familyCost(755)), kg.RatingSchemeEmmie), "ECONOMIC").Level, "2")
}

func TestWhatACostBandIsOfIsSaid(t *testing.T) {
	high := 1200.0
	ranged := func(c *evidence.Cost) { c.AmountHigh = &high }
	band := func(g evidence.Graph) string { return rating(g, kg.RatingSchemeCostBand).Sentence }
	equal(t, "a range", band(costing(familyCost(800, ranged, pricesOf(2019)))),
		"What is spent on Family Group Conferencing falls into band 4 of 5, £1,000 to £2,000 for each person or family: £1,200 (2020); the upper end of £800 to £1,200; in prices of 2019.")
	equal(t, "without a year or a way", band(costing(familyCost(99, func(c *evidence.Cost) { c.Basis, c.Unit = kg.CostBasisStated, kg.CostUnitPerson }))),
		"What is spent on Family Group Conferencing falls into band 1 of 5, below £100 for each person or family: £99 (2020); the year of its prices is not stated; its source does not tell how it was arrived at.")
	g := costing(familyCost(50), familyCost(3000), familyCost(600))
	g.Studies[0].Year, g.Studies[1].Year, g.Studies[2].Year = 2018, 2021, 2021
	equal(t, "the newest, then the first", factOf(t, rating(g, kg.RatingSchemeCostBand), "unitCost").Value, 3000)
	equal(t, "nothing in pounds", band(costing(nil)), "There is no rating of Family Group Conferencing: no finding says in pounds what it costs for each person or family.")
}

// Coherence takes two studies and two findings with a direction.
func TestCoherenceTakesTwoThatPointAWay(t *testing.T) {
	for name, c := range map[string]struct {
		first, second kg.Direction
		one           bool // whether both are of one study
		concern       kg.RatingConcern
		change        int
	}{
		"two that agree":         {fav, fav, false, kg.RatingConcernNone, 0},
		"two that do not":        {fav, harm, false, kg.RatingConcernModerate, -1},
		"one has no direction":   {fav, kg.DirectionNotAssessed, false, kg.RatingConcernUnknown, 0},
		"both of the same study": {fav, fav, true, kg.RatingConcernUnknown, 0},
	} {
		g := with([]evidence.Study{study("study:a", designed(kg.StudyDesignQualitative)), study("study:b", designed(kg.StudyDesignCaseStudy))},
			found("finding:1", "study:a", c.first, about(kg.DimensionExperience)), found("finding:2", "study:b", c.second, about(kg.DimensionMechanism)))
		if c.one {
			g.Findings[1].Study = "study:a"
		}
		p := partOf(t, rating(g, kg.RatingSchemeCerqual), "COHERENCE")
		equal(t, name, p.Concern, c.concern)
		equal(t, name+" changes", p.Change, c.change)
	}
}

// A retracted study is told where it would have been looked at, and nowhere else.
func TestARetractedStudyIsNotRatedAndSaidSo(t *testing.T) {
	effect, cost, voice := kg.RatingSchemeGradeLike, kg.RatingSchemeCostBand, kg.RatingSchemeCerqual
	for name, c := range map[string]struct {
		design  kg.StudyDesign
		change  func(*evidence.Finding)
		outcome kg.ID
		told    []kg.RatingScheme
	}{
		"an effect":                    {kg.StudyDesignRandomisedTrial, func(*evidence.Finding) {}, care, []kg.RatingScheme{effect, kg.RatingSchemeEmmie, kg.RatingSchemeLadder}},
		"an effect, any outcome":       {kg.StudyDesignRandomisedTrial, func(*evidence.Finding) {}, "", []kg.RatingScheme{effect, kg.RatingSchemeEmmie, kg.RatingSchemeLadder}},
		"an effect on another outcome": {kg.StudyDesignRandomisedTrial, on(support), care, nil},
		"what people say":              {kg.StudyDesignQualitative, about(kg.DimensionExperience), care, []kg.RatingScheme{voice, kg.RatingSchemeEmmie}},
		"what a trial says of how":     {kg.StudyDesignRandomisedTrial, about(kg.DimensionMechanism), care, []kg.RatingScheme{kg.RatingSchemeEmmie}},
		"what it costs":                {kg.StudyDesignCohort, func(f *evidence.Finding) { f.Dimension, f.Cost = kg.DimensionEconomic, familyCost(755) }, care, []kg.RatingScheme{kg.RatingSchemeEmmie, cost}},
		"what a narrower one costs": {kg.StudyDesignCohort, func(f *evidence.Finding) {
			f.Dimension, f.Cost, f.Interventions = kg.DimensionEconomic, familyCost(755), []kg.ID{camden}
		}, care, []kg.RatingScheme{kg.RatingSchemeEmmie}},
	} {
		g := with([]evidence.Study{study("study:a", designed(c.design), func(s *evidence.Study) { s.Retracted = true })}, found("finding:a", "study:a", fav, c.change))
		var told []kg.RatingScheme
		for _, r := range ratings(g, evidence.RatingRequest{Outcome: c.outcome}) {
			equal(t, name+" by "+string(r.Scheme), r.Level, evidence.NotRated)
			if len(r.WouldRaise) == 0 {
				t.Errorf("%s: nothing would raise %s", name, r.Scheme)
			}
			if strings.HasSuffix(r.Sentence, " 1 finding of a retracted study is left out.") {
				told = append(told, r.Scheme)
			}
		}
		same(t, name, told, c.told)
	}
}

func TestASecondReportOfTheSamePeopleRaisesNoRating(t *testing.T) {
	g := trials(func(s *evidence.Study) { s.Cohort = "Bella" }, fav)
	before := text(ratings(g, evidence.RatingRequest{Outcome: care})[0].Facts)
	g = trials(func(s *evidence.Study) { s.Cohort = "Bella" }, fav, fav, fav)
	same(t, "facts", text(ratings(g, evidence.RatingRequest{Outcome: care})[0].Facts), before)
}

// Whatever the graph: a level of the scheme, no number that is none, and the same in any order of the rows.
func TestRatingsOfRandomGraphs(t *testing.T) {
	levels := map[kg.RatingScheme][]string{}
	for _, s := range evidence.Schemes() {
		for _, l := range s.Levels {
			levels[s.Scheme] = append(levels[s.Scheme], l.Level)
		}
	}
	eachRandom(t, func(r *rand.Rand, g evidence.Graph, q evidence.Question) error {
		req := evidence.RatingRequest{Population: q.Population, Context: q.Context}
		first := ratings(g, req)
		for _, rating := range first {
			if rating.Level != evidence.NotRated && !slices.Contains(levels[rating.Scheme], rating.Level) {
				return fmt.Errorf("%s has no level %s", rating.Scheme, rating.Level)
			}
			if rating.Sentence == "" || rating.Rule == "" || rating.Level == evidence.NotRated && len(rating.WouldRaise) == 0 {
				return fmt.Errorf("%+v", rating)
			}
			for _, f := range rating.Facts {
				if math.IsNaN(f.Value) || math.IsInf(f.Value, 0) || f.Meaning == "" {
					return fmt.Errorf("%s: %+v", rating.Scheme, f)
				}
			}
		}
		shuffle(r, g.Findings)
		shuffle(r, g.Studies)
		if again := text(ratings(g, req)); again != text(first) {
			return fmt.Errorf("in another order\n%s\nwant\n%s", again, text(first))
		}
		return nil
	})
}

func TestARatingForWhatTheGraphDoesNotHave(t *testing.T) {
	x := index(smallWorld()).Index
	for says, req := range map[string]evidence.RatingRequest{
		`ratings.outcome: there is no outcome "outcome:none"`:          {Outcome: "outcome:none"},
		`ratings.population: there is no population "population:none"`: {Population: []kg.ID{"population:none"}},
		`ratings.context: there is no context "population:youth-care"`: {Context: []kg.ID{youth}},
	} {
		if _, err := x.Ratings(context.Background(), fgc, req); kg.KindOfError(err) != kg.BadInput || !strings.Contains(err.Error(), says) {
			t.Errorf("%v, want %q", err, says)
		}
	}
	if r, err := x.Ratings(context.Background(), "intervention:none", evidence.RatingRequest{}); err != nil || r != nil {
		t.Errorf("an intervention that is not there: %v, %v", r, err)
	}
}

func TestAReaderWhoLeavesEndsARating(t *testing.T) {
	x := index(bigGraph(20_000, 2, 1))
	endsWithItsReader(t, func(r *reader) error {
		_, err := x.Index.Ratings(r, "intervention:00000", evidence.RatingRequest{})
		return err
	})
}

// What people judge is held to the same names, which kg has for those who read judgements.
func TestTheLevelsOfASchemeAreThoseThatJudgementsMayHave(t *testing.T) {
	for _, s := range evidence.Schemes() {
		var levels []string
		for _, l := range s.Levels {
			levels = append(levels, l.Level)
		}
		same(t, string(s.Scheme), levels, s.Scheme.Levels())
	}
	same(t, "none of ours", kg.RatingScheme("").Levels(), nil)
}

// The page that readers see has every rule of every scheme.
func TestTheMethodsPageHasEveryRuleOfEveryScheme(t *testing.T) {
	b, err := os.ReadFile("../docs/methods.md")
	if err != nil {
		t.Fatal(err)
	}
	page := string(b)
	want := func(row string) {
		if !strings.Contains(page, row) {
			t.Errorf("docs/methods.md lacks\n%s", row)
		}
	}
	for _, s := range evidence.Schemes() {
		want(fmt.Sprintf("**%s** (`%s`, version %s). %s.", s.Name, s.Scheme, s.Version, s.Source))
		for _, r := range s.Rules {
			want(fmt.Sprintf("| `%s` | %s | %s |", r.Name, r.Level, r.InWords()))
		}
		for _, d := range s.Domains {
			want(fmt.Sprintf("| %s | %s | %s |", d.Name, evidence.FactMeaning(d.Fact), strings.Join(d.InWords(), "; ")))
		}
		for _, d := range s.Profile {
			var rules []string
			for _, r := range d.Rules {
				rules = append(rules, r.Level+": "+r.InWords())
			}
			want(fmt.Sprintf("| %s | %s |", d.Dimension, strings.Join(rules, "; ")))
		}
	}
}

func BenchmarkRatings100kFindingsInOneCell(b *testing.B) {
	x := index(bigGraph(100_000, 1, 1))
	for b.Loop() {
		done(x.Index.Ratings(context.Background(), "intervention:00000", evidence.RatingRequest{}))
	}
}
