package evidence_test

import (
	"strings"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

// Cases in which a level that is quoted by itself would mislead.

func riskRatio(value, low, high float64) *evidence.Estimate {
	return stated(kg.EffectMeasureRiskRatio, value, low, high)
}

// giving gives each finding of a graph an estimate, in turn.
func giving(g evidence.Graph, estimates ...*evidence.Estimate) evidence.Graph {
	for i := range g.Findings {
		g.Findings[i].Effect = estimates[i%len(estimates)]
	}
	return g
}

// ratedAs gives the first so many findings a certainty of their source.
func ratedAs(g evidence.Graph, n int, c kg.Certainty) evidence.Graph {
	for i := range n {
		g.Findings[i].Certainty = c
	}
	return g
}

func repeated(d kg.Direction, n int) []kg.Direction {
	all := make([]kg.Direction, n)
	for i := range all {
		all[i] = d
	}
	return all
}

const unsettled = kg.DirectionUnclear

func TestNoLevelIsHigherThanWhatIsKnownBears(t *testing.T) {
	compared, ofUnknownSize := designed(kg.StudyDesignQuasiExperiment), func(s *evidence.Study) { s.SampleSize = 0 }
	biasUnknown := func(s *evidence.Study) {
		if s.ID != "study:00" {
			s.RiskOfBias = ""
		}
	}
	for name, c := range map[string]struct {
		g     evidence.Graph
		level string
		part  string
		by    int
		says  string // in the part's sentence
	}{
		"two null results of large ratios": {giving(trials(compared, nothing, nothing), riskRatio(6, 0.5, 72), riskRatio(5.5, 0.4, 70)),
			"VERY_LOW", "IMPRECISION", -1, "leaves open two values"},
		"an interval that leaves open everything": {giving(trials(asTheyAre, nothing, nothing), riskRatio(1, 0.3, 3.3333)), "LOW", "IMPRECISION", -2, "leaves open three values"},
		"the same as benefits":                    {giving(trials(compared, fav, fav), riskRatio(6, 0.5, 72), riskRatio(5.5, 0.4, 70)), "VERY_LOW", "LARGE_EFFECT", 0, "is 1.00"},
		"a large ratio that need not be large":    {giving(trials(compared, fav, fav), riskRatio(6, 1.5, 24)), "LOW", "LARGE_EFFECT", 0, "is 1.50"},
		"a large ratio in one study":              {giving(trials(compared, fav), riskRatio(6, 5.5, 6.545)), "LOW", "LARGE_EFFECT", 0, "fewer than 2 studies"},
		"large ratios on both sides":              {giving(trials(compared, fav, fav), riskRatio(6, 5.5, 6.545), riskRatio(0.1, 0.09, 0.111)), "VERY_LOW", "LARGE_EFFECT", 0, "is 1.00"},
		"a large ratio without an interval": {giving(trials(compared, fav, fav), &evidence.Estimate{Measure: kg.EffectMeasureRiskRatio, Value: riskRatio(6, 5, 7).Value}),
			"LOW", "LARGE_EFFECT", 0, "Not known"},
		"a large ratio of unknown bias":       {giving(trials(func(s *evidence.Study) { compared(s); s.RiskOfBias = "" }, fav, fav), riskRatio(6, 5.5, 6.545)), "LOW", "LARGE_EFFECT", 0, "too little is known"},
		"large ratios where nothing is wrong": {giving(trials(compared, fav, fav), riskRatio(6, 5.5, 6.545)), "HIGH", "LARGE_EFFECT", 2, "is 5.50"},

		"one benefit and five that settle nothing": {trials(asTheyAre, append(repeated(unsettled, 5), fav)...), "LOW", "INCONSISTENCY", -2, "17 per cent"},
		"mixed results do not agree":               {trials(asTheyAre, kg.DirectionMixed, kg.DirectionMixed), "LOW", "INCONSISTENCY", -2, "0 per cent"},
		"benefits of very different size": {giving(trials(asTheyAre, repeated(fav, 4)...), riskRatio(0.2, 0.18, 0.2222), riskRatio(0.8, 0.75, 0.8533)),
			"MODERATE", "INCONSISTENCY", -1, "I2 is 99 per cent"},
		"benefits of one size": {giving(trials(asTheyAre, repeated(fav, 4)...), riskRatio(0.5, 0.45, 0.5556)), "HIGH", "INCONSISTENCY", 0, "100 per cent"},

		"five without a difference and one benefit, without numbers": {trials(asTheyAre, append(repeated(nothing, 5), fav)...), "MODERATE", "NO_DIFFERENCE", -1, "no interval tells"},
		"a benefit, without numbers":                                 {trials(asTheyAre, fav, fav), "HIGH", "NO_DIFFERENCE", 0, "No difference is not what weighs most among their results."},
		"no difference, with narrow intervals":                       {giving(trials(asTheyAre, nothing, nothing), riskRatio(1, 0.9, 1.1111)), "HIGH", "NO_DIFFERENCE", 0, "results, and an interval tells how large one may still be."},
		"one person":                                                 {trials(func(s *evidence.Study) { s.SampleSize = 1 }, fav), "LOW", "IMPRECISION", -2, "1 person or family was analysed in all."},
		"rated very low by the sources":                              {ratedAs(trials(asTheyAre, fav, fav), 2, kg.CertaintyVeryLow), "VERY_LOW", "AS_RATED", -3, "1.00"},
		"rated low by the sources":                                   {ratedAs(trials(asTheyAre, fav, fav), 2, kg.CertaintyLow), "LOW", "AS_RATED", -2, "2.00"},
		"rated high by the sources":                                  {ratedAs(trials(asTheyAre, fav, fav), 2, kg.CertaintyHigh), "HIGH", "AS_RATED", 0, "4.00"},
		"rated by the source of one of two":                          {ratedAs(trials(asTheyAre, fav, fav), 1, kg.CertaintyModerate), "MODERATE", "AS_RATED", -1, "3.00"},
		"rated by the source of one in three":                        {ratedAs(trials(asTheyAre, fav, fav, fav), 1, kg.CertaintyVeryLow), "HIGH", "AS_RATED", 0, "Not known"},

		"the bias of one in three is known":    {trials(biasUnknown, fav, fav, fav), "MODERATE", "RISK_OF_BIAS", 0, "1 of 3 studies states"},
		"the bias of one of two is known":      {trials(biasUnknown, fav, fav), "HIGH", "RISK_OF_BIAS", 0, "is 0.00"},
		"a single trial of which all is known": {giving(trials(asTheyAre, fav), riskRatio(0.5, 0.45, 0.5556)), "MODERATE", "NOT_KNOWN", -1, "nothing is known of inconsistency"},
		"two of three are not known":           {trials(ofUnknownSize, fav), "LOW", "NOT_KNOWN", -2, "inconsistency and imprecision"},
		"what is lowest stays lowest":          {trials(func(s *evidence.Study) { s.Design, s.SampleSize, s.RiskOfBias = kg.StudyDesignBeforeAfter, 0, "" }, fav), "VERY_LOW", "NOT_KNOWN", 0, "risk of bias, inconsistency and imprecision"},

		"an interval that leaves open no difference and what matters": {giving(trials(asTheyAre, fav, fav), riskRatio(0.8, 0.55, 1.1636)), "MODERATE", "IMPRECISION", -1, "leaves open two values"},
		"an interval that is narrow about no difference":              {giving(trials(asTheyAre, nothing, nothing), riskRatio(1, 0.9, 1.1111)), "HIGH", "IMPRECISION", 0, "1,000 people"},
		"299 events":                     {giving(trials(asTheyAre, fav, fav), counted(30, 300, 119, 300), counted(30, 300, 120, 300)), "MODERATE", "IMPRECISION", -1, "299 people had the event"},
		"300 events of 390 people":       {giving(trials(asTheyAre, fav, fav), counted(60, 97, 90, 98)), "HIGH", "IMPRECISION", 0, "300 people had the event"},
		"74 events":                      {giving(trials(asTheyAre, fav, fav), counted(2, 300, 35, 300)), "LOW", "IMPRECISION", -2, "74 people had the event"},
		"few events of very many people": {giving(trials(asTheyAre, fav, fav), counted(20, 2000, 50, 2000)), "HIGH", "IMPRECISION", 0, "8,000 people"},
	} {
		t.Run(name, func(t *testing.T) {
			r := rating(c.g, kg.RatingSchemeGradeLike)
			equal(t, "level", r.Level, c.level)
			p := partOf(t, r, c.part)
			equal(t, c.part, p.Change, c.by)
			if r.Level != "HIGH" && len(r.WouldRaise) == 0 {
				t.Error("nothing would raise it")
			}
			if !strings.Contains(strings.ToLower(p.Sentence), strings.ToLower(c.says)) {
				t.Errorf("%s: %s", c.part, p.Sentence)
			}
		})
	}
}

// What the parts add up to is what is served: from the level at which it starts to the level that it has.
func TestThePartsOfARatingAddUp(t *testing.T) {
	g := ratedAs(trials(func(s *evidence.Study) { s.RiskOfBias = "" }, fav, fav, harm), 3, kg.CertaintyLow)
	r := rating(g, kg.RatingSchemeGradeLike)
	sum := 0
	for _, p := range r.Parts {
		sum += p.Change
	}
	equal(t, "level", r.Level, "LOW")
	equal(t, "change", sum, -2)
}

// How many were analysed is what a finding says of itself, before what its study says of all that it did.
func TestPeopleAreThoseOfTheFinding(t *testing.T) {
	trial := func(id kg.ID, n int) evidence.Study { return study(id, func(s *evidence.Study) { s.SampleSize = n }) }
	network := func(s *evidence.Study) {
		s.Design, s.IncludedCount, s.SampleSize, s.Admits = kg.StudyDesignMetaAnalysis, 90, 10_340, []kg.StudyDesign{kg.StudyDesignRandomisedTrial}
	}
	own := func(n int) func(*evidence.Finding) { return func(f *evidence.Finding) { f.People = n } }
	for name, c := range map[string]struct {
		g      evidence.Graph
		people float64
	}{
		"both groups":                            {with([]evidence.Study{study("study:a")}, found("finding:a", "study:a", fav, inNumbers(counted(180, 1361, 372, 1079)))), 2440},
		"both groups before what the study says": {with([]evidence.Study{trial("study:a", 5000)}, found("finding:a", "study:a", fav, own(5000), inNumbers(counted(180, 1361, 372, 1079)))), 2440},
		"a number before the study's":            {with([]evidence.Study{trial("study:a", 5000)}, found("finding:a", "study:a", fav, own(450))), 450},
		"the study's":                            {with([]evidence.Study{trial("study:a", 5000)}, found("finding:a", "study:a", fav)), 5000},
		"a network on all of its models": {with([]evidence.Study{study("study:a", network)}, found("finding:a", "study:a", fav),
			found("finding:b", "study:a", fav, of(camden))), 10_340},
		"a network on one of several models": {with([]evidence.Study{study("study:a", network)}, found("finding:a", "study:a", fav), found("finding:b", "study:a", fav, of(dialogue))), 0},
		"a network on one model that says":   {with([]evidence.Study{study("study:a", network)}, found("finding:a", "study:a", fav, own(700)), found("finding:b", "study:a", fav, of(dialogue))), 700},
		"reviews that may be of the same people": {with([]evidence.Study{study("study:a", network), study("study:b", network)}, found("finding:a", "study:a", fav),
			found("finding:b", "study:b", fav, own(2981))), 10_340},
	} {
		f := factOf(t, rating(c.g, kg.RatingSchemeGradeLike), "people")
		equal(t, name, f.Value, c.people)
		equal(t, name+" is known", f.Unknown == "", c.people > 0)
	}

	trialBeside := func(s *evidence.Study) { s.SampleSize = 60 }
	for name, c := range map[string]struct {
		g     evidence.Graph
		noted bool
	}{
		"one review":           {with([]evidence.Study{study("study:a", network)}, found("finding:a", "study:a", fav)), false},
		"two reviews":          {with([]evidence.Study{study("study:a", network), study("study:b", network)}, found("finding:a", "study:a", fav), found("finding:b", "study:b", fav)), true},
		"a review and a trial": {with([]evidence.Study{study("study:a", network), study("study:b", trialBeside)}, found("finding:a", "study:a", fav), found("finding:b", "study:b", fav)), true},
		"two trials":           {with([]evidence.Study{study("study:a", trialBeside), study("study:b", trialBeside)}, found("finding:a", "study:a", fav), found("finding:b", "study:b", fav)), false},
	} {
		said := false
		for _, part := range rating(c.g, kg.RatingSchemeGradeLike).Parts {
			said = said || strings.Contains(part.Sentence, "no more than the largest is counted")
		}
		equal(t, name+" is told to be of people who may be the same", said, c.noted)
	}

	equal(t, "few on the finding are no rigorous study", rating(with([]evidence.Study{trial("study:a", 500)}, found("finding:a", "study:a", fav, own(20))), kg.RatingSchemeLadder).Level, "LEVEL_2")
}

// One good result among many others is no level of its own.
func TestTheLadderWeighsAllRigorousStudies(t *testing.T) {
	long := func(s *evidence.Study) { s.FollowUpMonths = 12 }
	quietly := func(s *evidence.Study) { long(s); s.RiskOfBias = "" }
	unsized := func(s *evidence.Study) { long(s); s.SampleSize = 0 }
	both := trials(long, fav, harm)
	both.Findings[1].Study = both.Findings[0].Study
	const clash = "rigorous studies do not agree: at least one finds that it helps, "
	for name, c := range map[string]struct {
		g                 evidence.Graph
		level, rule, says string
		atMost            bool
	}{
		"one benefit and five without a difference":     {trials(long, append(repeated(nothing, 5), fav)...), "CONTESTED", "outweighed", clash + "but fewer than half do.", false},
		"one benefit and five that settle nothing":      {trials(long, append(repeated(unsettled, 5), fav)...), "CONTESTED", "outweighed", clash + "but fewer than half do.", false},
		"two benefits of five":                          {trials(long, fav, fav, nothing, nothing, nothing), "CONTESTED", "outweighed", clash + "but fewer than half do.", false},
		"a benefit and a harm":                          {trials(long, fav, harm), "CONTESTED", "contested", clash + "and at least one that it harms.", false},
		"a benefit and a harm of one study":             {both, "CONTESTED", "contested", "one rigorous study finds both that it helps and that it harms.", false},
		"one of two":                                    {trials(long, fav, nothing), "LEVEL_3", "one", "at least one rigorous study finds that it helps.", false},
		"two of four":                                   {trials(long, fav, fav, nothing, nothing), "LEVEL_4", "several", "at least one of them after a year or later.", false},
		"two of unknown bias":                           {trials(quietly, fav, fav), "LEVEL_3", "one", "so that it may be lower.", true},
		"two of unknown size":                           {trials(unsized, fav, fav), "LEVEL_3", "one", "so that it may be lower.", true},
		"one weak benefit and two without a difference": {trials(designed(kg.StudyDesignBeforeAfter), fav, nothing, nothing), "NOT_LEVEL_2", "counted", "of those by a fit design fewer than half find that it helps.", false},
		"no weak benefit":                               {trials(designed(kg.StudyDesignBeforeAfter), nothing), "NOT_LEVEL_2", "counted", "there are studies, but none by a fit design finds that it helps.", false},
		"one weak benefit of two":                       {trials(designed(kg.StudyDesignBeforeAfter), fav, nothing), "LEVEL_2", "preliminary", "studies that are less rigorous find that it helps.", false},
	} {
		r := rating(c.g, kg.RatingSchemeLadder)
		equal(t, name, r.Level, c.level)
		equal(t, name+", its rule", r.Rule, c.rule)
		equal(t, name+", at most", r.AtMost, c.atMost)
		if !strings.HasSuffix(r.Sentence, c.says) {
			t.Errorf("%s: %s, want at its end %q", name, r.Sentence, c.says)
		}
	}
}

// Of several amounts the band takes the best known in the newest prices, and tells the others.
func TestACostBandTellsTheAmountsThatItPassesOver(t *testing.T) {
	upTo := func(high float64) func(*evidence.Cost) { return func(c *evidence.Cost) { c.AmountHigh = &high } }
	measured := func(c *evidence.Cost) { c.Basis = kg.CostBasisMeasured }
	for name, c := range map[string]struct {
		g           evidence.Graph
		level, says string
	}{
		"prices of three years": {costing(familyCost(100, pricesOf(2010)), familyCost(400, pricesOf(2010), upTo(600)), familyCost(0, pricesOf(2015)), familyCost(300, pricesOf(2020))),
			"BAND_2", "£300 (2020); in prices of 2020; 3 other amounts, £0 to £600, are not counted, since they are less well known or not in prices as new."},
		"two of the same year": {costing(familyCost(100, pricesOf(2010)), familyCost(400, pricesOf(2010), upTo(600))),
			"BAND_3", "£600 (2020); the highest of 2 amounts, £100 to £600; in prices of 2010."},
		"the better known in older prices": {costing(familyCost(100, pricesOf(2010), measured), familyCost(900, pricesOf(2020))),
			"BAND_2", "£100 (2020); in prices of 2010; 1 other amount, £900, is not counted, since it is less well known or not in prices as new."},
		"one without a year": {costing(familyCost(100), familyCost(900, pricesOf(2001))),
			"BAND_3", "£900 (2020); in prices of 2001; 1 other amount, £100, is not counted, since it is less well known or not in prices as new."},
	} {
		r := rating(c.g, kg.RatingSchemeCostBand)
		equal(t, name, r.Level, c.level)
		if !strings.HasSuffix(r.Sentence, c.says) {
			t.Errorf("%s: %s", name, r.Sentence)
		}
	}
}

// A profile that has something on everything still says what it lacks.
func TestAProfileSaysWhatEachDimensionLacks(t *testing.T) {
	g := trials(asTheyAre, fav, harm, nothing)
	for _, d := range []kg.Dimension{kg.DimensionMechanism, kg.DimensionModerator, kg.DimensionImplementation, kg.DimensionEconomic} {
		g.Findings = append(g.Findings, found("finding:"+strings.ToLower(string(d)), "study:00", fav, about(d)))
	}
	same(t, "what would raise it", rating(g, kg.RatingSchemeEmmie).WouldRaise, []string{
		"on whether it works: an account of why the studies differ, or new ones that agree",
		"on how it works: 2 or more studies and reviews (now 1)",
		"on for whom it works better or worse: 2 or more studies and reviews (now 1)",
		"on what it takes: 2 or more studies and reviews (now 1)",
		"on what it costs or saves: 2 or more studies and reviews (now 1)"})
}

// Counts without a measure are in the test of small studies, as they are in a synthesis. Egger's regression of the BCG trials
// as metafor's regtest(model="lm") has it: t = -1.4013, df = 11, p = 0.1887.
func TestCountsAreInTheTestOfSmallStudies(t *testing.T) {
	g := trials(asTheyAre, repeated(fav, len(bcgTrials))...)
	for i, c := range bcgTrials {
		g.Findings[i].Effect = counted(c.a, c.a+c.b, c.c, c.c+c.d)
	}
	r := rating(g, kg.RatingSchemeGradeLike)
	near(t, "p", factOf(t, r, "asymmetry").Value, 0.1887, 5e-4)
	equal(t, "people", factOf(t, r, "people").Value, 357_347)
	near(t, "I2", factOf(t, r, "heterogeneity").Value, 92.12, 0.01)
	equal(t, "level", r.Level, "MODERATE")
}
