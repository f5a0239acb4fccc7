package evidence

import (
	"fmt"
	"slices"

	"forwhom/kg"
)

// Scheme is a way of rating evidence, as data: the first of its rules that holds gives a level or, where the scheme has
// domains, the level to start at, which these lower or raise. A profile rates dimensions by themselves. Source:
// docs/methods.md, section 13.
type Scheme struct {
	Scheme  kg.RatingScheme
	Version string
	Name    string
	Source  string
	Levels  []SchemeLevel // the best first, named as in kg; NotRated stands for none
	Rules   []SchemeRule
	Domains []SchemeDomain
	Caps    []SchemeCap // after the domains, in order
	Profile []SchemeDimension
}

// NotRated is the level of what a scheme's rules find nothing to rate.
const NotRated = "NOT_RATED"

// SchemeLevel is one level.
type SchemeLevel struct{ Level, Meaning string }

// SchemeRule gives a level where all its conditions hold.
type SchemeRule struct {
	Name, Level string
	If          []SchemeCondition
	Because     string // why a level starts here, in words; "" leaves that to the level's meaning
	Raise       string // what would raise it; "" works that out of the rule of the next better level
	Sure        string // the fact that must be 1 or more, else the level is one that it has at most; "" for none
}

// SchemeCondition compares a fact; one on a fact that is not known does not hold.
type SchemeCondition struct {
	Fact  string
	Less  bool // whether the fact must be below the value; else the value or more
	Value float64
}

// SchemeDomain lowers or raises a level by a fact.
type SchemeDomain struct {
	Name  string
	Fact  string
	Says  string // the fact in a sentence, %s its value
	Steps []SchemeStep
	Raise string // what would take its worry away
	Tell  string // what would make it known, where it is needed
	// Needed says that a level must know it: caps count those that are not known.
	Needed bool
	Up     bool // whether it can only raise, and only where nothing lowers, the level did not start at the top, and what it must know is known
}

// SchemeStep is what a value of a domain's fact, or of another that it looks at, does: the first step that holds counts,
// none does nothing.
type SchemeStep struct {
	Less    bool
	Value   float64
	Change  int
	Concern kg.RatingConcern
	Fact    string // where it is not the domain's
	Says    string // of such a fact: it in a sentence, %s its value
}

// SchemeCap holds a level down: the first step that holds says what it is at most. The lowest level stays what it is.
type SchemeCap struct {
	Name  string
	Fact  string
	Says  string // the fact in a sentence, %s its value
	Steps []SchemeCapStep
	Raise string // what would lift it; "" where what makes domains known does
}

// SchemeCapStep is the level that is allowed where a fact is below a value or, where it need not be less, the value or more;
// NotRated for none.
type SchemeCapStep struct {
	Less  bool
	Value float64
	Level string
}

// SchemeDimension is a dimension of evidence that a profile rates by itself.
type SchemeDimension struct {
	Dimension kg.Dimension
	Label     string
	Rules     []SchemeRule
}

// factNames says what each fact is, in a phrase that follows a number where it counts something.
var factNames = map[string]string{
	"counted":    "studies and reviews that count",
	"randomised": "randomised trials, or reviews of trials only, that settle something",
	"compared":   "other studies with a comparison, or reviews, that settle something",
	"uncompared": "studies without a comparison that settle something",
	"riskOfBias": "mean risk of bias of the studies that state it: 0 is low in all, 1 high in all",
	"agreement":  "share of their weight that points the same way",
	"fit":        "how well they fit the people and context asked about",
	"people":     "people or families who were analysed in all",
	"asymmetry":  "p-value of Egger's test of small-study effects",
	"ratio":      "smallest ratio between the groups that the intervals leave open, turned so that it is above 1",

	"events":         "people with the event",
	"thresholds":     "values that the interval of the effect leaves open, of no difference and one that matters either way",
	"heterogeneity":  "I2 of their estimates in per cent, where they differ by more than chance",
	"ratedBySources": "how sure their sources are of them, from 1 for very low to 4 for high, on average",
	"open":           "1 where most find no difference and no interval tells how large one may still be, else 0",
	"missing":        "of risk of bias, inconsistency and imprecision those of which nothing is known",
	"voicesMissing":  "of methodological limitations and coherence those of which nothing is known",

	"dose":        "studies in which more of it did more",
	"confounding": "studies in which what was not adjusted for would work against the result",

	"rigorousFavourable": "rigorous studies with a favourable result",
	"rigorousLasting":    "rigorous studies with a favourable result after a year or later",
	"rigorousShown":      "rigorous studies of known size and risk of bias with a favourable result",
	"rigorousShare":      "share of the rigorous studies with a favourable result",
	"anyShare":           "share of the studies of any design but a service's own figures with a favourable result",
	"rigorousAdverse":    "rigorous studies that find harm",
	"rigorousTested":     "rigorous studies with any result",
	"weakFavourable":     "studies of any design but a service's own figures with a favourable result",

	"voices":      "studies that tell what people say of it",
	"voiceRisk":   "mean risk of bias of these studies, where they state it: 0 is low in all, 1 high in all",
	"voicesAgree": "share of their findings with a direction that point the same way",
	"voicesFit":   "how well their findings fit the people and context asked about",
	"certainty":   "certainty of the effect, 1 to 4, one less where it may be lower",
	"unitCost":    "cost for each person or family in pounds, of a range the upper end",
	"claims":      "findings",
	"studies":     "studies and reviews",
	"reviews":     "reviews",
}

// Schemes returns every scheme.
func Schemes() []Scheme { return []Scheme{gradeLike, cerqual, emmie, ladder, costBand} }

// measures are the facts that are no number of studies, people or findings.
var measures = []string{"riskOfBias", "agreement", "fit", "asymmetry", "ratio", "voiceRisk", "voicesAgree", "voicesFit", "certainty", "unitCost",
	"heterogeneity", "ratedBySources", "rigorousShare", "anyShare", "open"}

// inWords says what must hold.
func (c SchemeCondition) inWords() string {
	name := factNames[c.Fact]
	switch {
	case slices.Contains(measures, c.Fact):
		return name + ": " + thanWords(c.Less, c.Value)
	case c.Less && c.Value == 1:
		return "no " + name
	case c.Less:
		return fmt.Sprintf("fewer than %s %s", figure(c.Value), name)
	}
	return fmt.Sprintf("%s or more %s", figure(c.Value), name)
}

// thanWords compares with a value in words: "below 0.5", "0.5 or more".
func thanWords(less bool, value float64) string {
	if less {
		return "below " + figure(value)
	}
	return figure(value) + " or more"
}

// InWords says what must hold for a rule: "1 or more randomised trials".
func (r SchemeRule) InWords() string {
	if len(r.If) == 0 {
		return "in all other cases"
	}
	parts := make([]string, len(r.If))
	for i, c := range r.If {
		parts[i] = c.inWords()
	}
	return kg.Join(parts, "and")
}

// InWords says what each value of a domain's fact does, in order: "below 0.5: -2".
func (d SchemeDomain) InWords() []string {
	if len(d.Steps) == 0 {
		return []string{"nothing, since the graph has no such facts"}
	}
	steps := make([]string, len(d.Steps))
	for i, s := range d.Steps {
		does := fmt.Sprintf("%+d", s.Change)
		switch {
		case s.Concern == kg.RatingConcernNone:
			does = "nothing"
		case s.Change == 0:
			does = "a " + kg.Words(s.Concern) + " concern"
		}
		when := thanWords(s.Less, s.Value)
		if s.Fact != "" {
			when = SchemeCondition{s.Fact, s.Less, s.Value}.inWords()
		}
		steps[i] = when + ": " + does
	}
	return steps
}

// InWords says what each value of a cap's fact allows, in order: "1 or more: at most MODERATE".
func (c SchemeCap) InWords() []string {
	steps := make([]string, len(c.Steps))
	for i, s := range c.Steps {
		steps[i] = thanWords(s.Less, s.Value) + ": at most " + s.Level
		if s.Level == NotRated {
			steps[i] = thanWords(s.Less, s.Value) + ": " + NotRated
		}
	}
	return steps
}

// FactMeaning says what a fact that schemes look at is; "" for one that there is not.
func FactMeaning(name string) string { return factNames[name] }

func atLeast(n float64, fact string) SchemeCondition { return SchemeCondition{Fact: fact, Value: n} }

// lowers are the two steps of a domain that lowers a level where its fact is small: by one below serious, by two below
// verySerious.
func lowers(serious, verySerious float64) []SchemeStep {
	return []SchemeStep{
		{Less: true, Value: verySerious, Change: -2, Concern: kg.RatingConcernVerySerious},
		{Less: true, Value: serious, Change: -1, Concern: kg.RatingConcernSerious},
	}
}

var fourLevels = []SchemeLevel{
	{"HIGH", "one can be very sure of it"},
	{"MODERATE", "one can be fairly sure of it; it may turn out otherwise"},
	{"LOW", "one cannot be sure of it; it may well turn out otherwise"},
	{"VERY_LOW", "one can hardly rely on it"},
}

// gradeLike follows GRADE as far as the facts of a graph go. GRADE's own are 400 people for a mean and 300 events, an interval
// that leaves open both no difference and what matters (guidelines 6), I2 of 75 per cent (guidelines 7, Cochrane Handbook
// 10.10.2), and the ratios of 2 and 5 in two studies or more (guidelines 9); the other thresholds are ours.
var gradeLike = Scheme{
	Scheme: kg.RatingSchemeGradeLike, Version: "2", Name: "Certainty, after GRADE",
	Source: "GRADE: Guyatt and others, BMJ 2008, 336, 924; GRADE guidelines 5, 6, 7 and 9, Journal of Clinical Epidemiology 2011, 64",
	Levels: fourLevels,
	Rules: []SchemeRule{
		{Name: "randomised", Level: "HIGH", If: []SchemeCondition{atLeast(1, "randomised")}, Because: "chance decided who had it in the best of the studies"},
		{Name: "compared", Level: "LOW", If: []SchemeCondition{atLeast(1, "compared")}, Because: "the best of the studies compare, but without chance deciding who had it", Raise: "a randomised trial"},
		{Name: "uncompared", Level: "VERY_LOW", If: []SchemeCondition{atLeast(1, "uncompared")}, Because: "no study compares with people who did not have it", Raise: "a study with a comparison group, best a randomised trial"},
		{Name: "nothing", Level: NotRated, Raise: "a study that can show an effect, best a randomised trial"},
	},
	Domains: []SchemeDomain{
		{Name: "RISK_OF_BIAS", Fact: "riskOfBias", Says: "On a scale from 0 (low in all) to 1 (high in all), their risk of bias is %s.",
			Steps: []SchemeStep{{Value: 0.75, Change: -2, Concern: kg.RatingConcernVerySerious}, {Value: 0.5, Change: -1, Concern: kg.RatingConcernSerious}},
			Raise: "studies at low risk of bias", Needed: true, Tell: "to know the risk of bias of most of the studies"},
		{Name: "INCONSISTENCY", Fact: "agreement", Says: "By weight, %s of them point the same way.",
			Steps: append(lowers(0.75, 0.5), SchemeStep{Fact: "heterogeneity", Says: "Their estimates differ by more than chance: I2 is %s per cent.", Value: 75, Change: -1, Concern: kg.RatingConcernSerious}),
			Raise: "an account of why the studies differ, or new ones that agree", Needed: true, Tell: "another study, which agrees or disagrees"},
		{Name: "INDIRECTNESS", Fact: "fit", Says: "They fit the people and the context asked about to %s.", Steps: lowers(0.75, 0.5),
			Raise: "studies among the people and in the context asked about"},
		{Name: "IMPRECISION", Fact: "people", Says: "%s analysed in all.", Steps: imprecise,
			Raise:  "studies of more people: 400 or more in all, 300 or more with the event, and an interval that does not leave open both no difference and one that matters",
			Needed: true, Tell: "to know how many were analysed in all"},
		{Name: "PUBLICATION_BIAS", Fact: "asymmetry", Says: "Egger's test of small-study effects has a p-value of %s.",
			Steps: []SchemeStep{{Less: true, Value: 0.1, Change: -1, Concern: kg.RatingConcernSerious}},
			Raise: "the results of studies that were not published"},
		{Name: "LARGE_EFFECT", Fact: "ratio", Says: "The smallest ratio between the groups that the intervals leave open is %s.", Up: true,
			Steps: []SchemeStep{{Value: 5, Change: 2, Concern: kg.RatingConcernRaises}, {Value: 2, Change: 1, Concern: kg.RatingConcernRaises}}},
		{Name: "DOSE_RESPONSE", Fact: "dose", Says: "%s.", Up: true},
		{Name: "CONFOUNDING", Fact: "confounding", Says: "%s.", Up: true},
	},
	Caps: []SchemeCap{
		{Name: "AS_RATED", Fact: "ratedBySources", Says: "Where their sources rate them, they come to %s on a scale from 1 (very low) to 4 (high).",
			Steps: []SchemeCapStep{{true, 2, "VERY_LOW"}, {true, 3, "LOW"}, {true, 4, "MODERATE"}}, Raise: "studies of which their sources are surer"},
		{Name: "NO_DIFFERENCE", Fact: "open", Says: "%s.", Steps: []SchemeCapStep{{Value: 1, Level: "MODERATE"}}, Raise: "an interval of the effect"},
		{Name: "NOT_KNOWN", Fact: "missing", Says: "%s.", Steps: []SchemeCapStep{{Value: 3, Level: NotRated}, {Value: 2, Level: "LOW"}, {Value: 1, Level: "MODERATE"}}},
	},
}

// imprecise are the steps of imprecision: by the interval, then by how many there are. A quarter of what is enough is very
// little. Source: GRADE guidelines 6, the optimal information size.
var imprecise = []SchemeStep{
	{Fact: "thresholds", Says: "The interval of the effect leaves open %s: no difference, and one that matters in either direction.", Value: 3, Change: -2, Concern: kg.RatingConcernVerySerious},
	{Less: true, Value: enoughPeople / 4, Change: -2, Concern: kg.RatingConcernVerySerious},
	{Fact: "events", Says: "%s had the event.", Less: true, Value: enoughEvents / 4, Change: -2, Concern: kg.RatingConcernVerySerious},
	{Fact: "thresholds", Says: "The interval of the effect leaves open %s: no difference, and one that matters.", Value: 2, Change: -1, Concern: kg.RatingConcernSerious},
	{Fact: "events", Says: "%s had the event.", Less: true, Value: enoughEvents, Change: -1, Concern: kg.RatingConcernSerious},
	{Fact: "events", Says: "%s had the event.", Value: enoughEvents, Concern: kg.RatingConcernNone},
	{Less: true, Value: enoughPeople, Change: -1, Concern: kg.RatingConcernSerious},
}

// cerqual follows GRADE-CERQual, which rates one finding of a review of qualitative studies; here it is what all the
// qualitative findings on an intervention come to. The thresholds are ours.
var cerqual = Scheme{
	Scheme: kg.RatingSchemeCerqual, Version: "2", Name: "Confidence in what people say, after GRADE-CERQual",
	Source: "GRADE-CERQual: Lewin and others, Implementation Science 2018, 13 (Suppl 1), 2",
	Levels: fourLevels,
	Rules: []SchemeRule{
		{Name: "voices", Level: "HIGH", If: []SchemeCondition{atLeast(1, "voices")}, Because: "every such rating does"},
		{Name: "nothing", Level: NotRated, Raise: "a study that asks the people concerned"},
	},
	Domains: []SchemeDomain{
		{Name: "METHODOLOGICAL_LIMITATIONS", Fact: "voiceRisk", Says: "On a scale from 0 (low in all) to 1 (high in all), their risk of bias is %s.",
			Steps: []SchemeStep{{Value: 0.75, Change: -2, Concern: kg.RatingConcernSerious}, {Value: 0.5, Change: -1, Concern: kg.RatingConcernModerate}, {Value: 0.25, Concern: kg.RatingConcernMinor}},
			Raise: "studies with fewer limitations of method", Needed: true, Tell: "to know the risk of bias of most of these studies"},
		{Name: "COHERENCE", Fact: "voicesAgree", Says: "%s of the findings with a direction point the same way.",
			Steps: []SchemeStep{{Less: true, Value: 0.5, Change: -2, Concern: kg.RatingConcernSerious}, {Less: true, Value: 0.75, Change: -1, Concern: kg.RatingConcernModerate}, {Less: true, Value: 0.9, Concern: kg.RatingConcernMinor}},
			Raise: "an account of why people see it differently", Needed: true, Tell: "findings of two studies or more that say whether people speak well of it"},
		{Name: "ADEQUACY", Fact: "voices", Says: "It rests on %s.",
			Steps: []SchemeStep{{Less: true, Value: 2, Change: -2, Concern: kg.RatingConcernSerious}, {Less: true, Value: 4, Change: -1, Concern: kg.RatingConcernModerate}, {Less: true, Value: 6, Concern: kg.RatingConcernMinor}},
			Raise: "more studies that ask the people concerned"},
		{Name: "RELEVANCE", Fact: "voicesFit", Says: "What they tell fits the people and the context asked about to %s.",
			Steps: []SchemeStep{{Less: true, Value: 0.5, Change: -2, Concern: kg.RatingConcernSerious}, {Less: true, Value: 0.75, Change: -1, Concern: kg.RatingConcernModerate}, {Less: true, Value: 1, Concern: kg.RatingConcernMinor}},
			Raise: "studies among the people and in the context asked about"},
	},
	Caps: []SchemeCap{
		{Name: "NOT_KNOWN", Fact: "voicesMissing", Says: "%s.", Steps: []SchemeCapStep{{Value: 2, Level: "LOW"}, {Value: 1, Level: "MODERATE"}}},
	},
}

// emmie follows EMMIE's five dimensions; what each level of quality needs is ours, since a graph has not what its coding
// instrument asks of a review.
var emmie = Scheme{
	Scheme: kg.RatingSchemeEmmie, Version: "2", Name: "EMMIE profile",
	Source: "EMMIE: Johnson, Tilley and Bowers, Journal of Experimental Criminology 2015, 11, 459",
	Levels: []SchemeLevel{{"PROFILE", "each dimension has its own quality, from 4 (best) to 0 (nothing known)"}},
	Rules: []SchemeRule{
		{Name: "profile", Level: "PROFILE", If: []SchemeCondition{atLeast(1, "claims")}},
		{Name: "nothing", Level: NotRated, Raise: "any finding on it"},
	},
	Profile: []SchemeDimension{
		{kg.DimensionEffect, "Effect", []SchemeRule{
			{Name: "high", Level: "4", If: []SchemeCondition{atLeast(4, "certainty")}},
			{Name: "moderate", Level: "3", If: []SchemeCondition{atLeast(3, "certainty")}},
			{Name: "low", Level: "2", If: []SchemeCondition{atLeast(2, "certainty")}},
			{Name: "veryLow", Level: "1", If: []SchemeCondition{atLeast(1, "certainty")}},
			{Name: "nothing", Level: "0"},
		}},
		{kg.DimensionMechanism, "Mechanism", profileRules},
		{kg.DimensionModerator, "Moderators", profileRules},
		{kg.DimensionImplementation, "Implementation", profileRules},
		{kg.DimensionEconomic, "Economic cost", profileRules},
	},
}

var profileRules = []SchemeRule{
	{Name: "reviewed", Level: "4", If: []SchemeCondition{atLeast(3, "studies"), atLeast(1, "reviews")}},
	{Name: "several", Level: "3", If: []SchemeCondition{atLeast(2, "studies")}},
	{Name: "study", Level: "2", If: []SchemeCondition{atLeast(1, "studies")}},
	{Name: "claim", Level: "1", If: []SchemeCondition{atLeast(1, "claims")}},
	{Name: "nothing", Level: "0"},
}

// ladder follows the levels of the Early Intervention Foundation's guidebook, now Foundations', in our words. That most of
// the evidence must point the same way is the Maryland report's rule of what works.
var ladder = Scheme{
	Scheme: kg.RatingSchemeLadder, Version: "2", Name: "Level of evidence, as guidebooks publish it",
	Source: "Foundations Guidebook (before: Early Intervention Foundation), its evidence standards of levels 4, 3, 2, NL2 and NE; Sherman and others, Preventing Crime, 1998, that most of the evidence must agree; CONTESTED is ours",
	Levels: []SchemeLevel{
		{"LEVEL_4", "several rigorous studies find that it helps, at least one of them after a year or later"},
		{"LEVEL_3", "at least one rigorous study finds that it helps"},
		{"LEVEL_2", "studies that are less rigorous find that it helps"},
		{"NOT_LEVEL_2", "there are studies, but none by a fit design finds that it helps, or most of these do not"},
		{"NO_EFFECT", "at least one rigorous study finds no difference or harm, and none that it helps"},
		{"CONTESTED", "rigorous studies do not agree: at least one finds that it helps, and at least one that it harms or most do not find that it helps"},
	},
	Rules: []SchemeRule{
		{Name: "contested", Level: "CONTESTED", If: []SchemeCondition{atLeast(1, "rigorousFavourable"), atLeast(1, "rigorousAdverse")},
			Raise: "rigorous studies that tell for whom and where it helps and where it harms, so that each can be rated by itself"},
		{Name: "outweighed", Level: "CONTESTED", If: []SchemeCondition{atLeast(1, "rigorousFavourable"), {"rigorousShare", true, 0.5}},
			Raise: "rigorous studies that find that it helps, so that at least half of them do"},
		{Name: "several", Level: "LEVEL_4", If: []SchemeCondition{atLeast(2, "rigorousShown"), atLeast(1, "rigorousLasting")}},
		{Name: "one", Level: "LEVEL_3", If: []SchemeCondition{atLeast(1, "rigorousFavourable")}, Sure: "rigorousShown"},
		{Name: "none", Level: "NO_EFFECT", If: []SchemeCondition{{"rigorousFavourable", true, 1}, atLeast(1, "rigorousTested")},
			Raise: "a rigorous study that finds that it helps"},
		{Name: "preliminary", Level: "LEVEL_2", If: []SchemeCondition{atLeast(1, "weakFavourable"), atLeast(0.5, "anyShare")}},
		{Name: "counted", Level: "NOT_LEVEL_2", If: []SchemeCondition{atLeast(1, "counted")}},
		{Name: "nothing", Level: NotRated, Raise: "a study that can show an effect"},
	},
}

// costBand follows the five cost bands of the same guidebook. Whatever is dearer is no worse for that.
var costBand = Scheme{
	Scheme: kg.RatingSchemeCostBand, Version: "2", Name: "Cost band, as guidebooks publish it",
	Source: "Foundations Guidebook (before: Early Intervention Foundation), its cost rating of 1 to 5",
	Levels: []SchemeLevel{
		{"BAND_1", "below £100 for each person or family"}, {"BAND_2", "£100 to £499 for each person or family"},
		{"BAND_3", "£500 to £999 for each person or family"}, {"BAND_4", "£1,000 to £2,000 for each person or family"},
		{"BAND_5", "more than £2,000 for each person or family"},
	},
	Rules: []SchemeRule{
		{Name: "lowest", Level: "BAND_1", If: []SchemeCondition{{"unitCost", true, 100}}, Raise: dearer},
		{Name: "low", Level: "BAND_2", If: []SchemeCondition{{"unitCost", true, 500}}, Raise: dearer},
		{Name: "medium", Level: "BAND_3", If: []SchemeCondition{{"unitCost", true, 1000}}, Raise: dearer},
		{Name: "high", Level: "BAND_4", If: []SchemeCondition{{"unitCost", true, 2000.01}}, Raise: dearer},
		{Name: "highest", Level: "BAND_5", If: []SchemeCondition{atLeast(2000.01, "unitCost")}, Raise: dearer},
		{Name: "nothing", Level: NotRated, Raise: "a finding of what it costs for each person or family, in pounds and in the prices of a stated year"},
	},
}

const dearer = "nothing but a lower cost; the band says nothing of what it is worth"
