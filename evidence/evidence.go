// Package evidence computes what the graph's findings say: which interventions work, for whom, where, on which outcome;
// how strong that is, why, and what is missing. Its rules are docs/methods.md, word for word; they are pure functions
// over plain rows, so that every store gives the same answer. It reads and writes nothing, and imports kg alone.
//
// A Graph of rows becomes an Index once; the Index answers any number of questions (WhatWorks) and draws the evidence
// map (Map), at the same time if need be. The order of the rows never matters.
package evidence

import (
	"cmp"
	"slices"

	"forwhom/kg"
)

// Graph is the part of the graph that answers are computed from, as one reader sees it: accepted nodes only, without
// what the reader may not see. The order of its lists does not matter. Ids are unique in each list; an id that a row
// names and no list holds is passed over, but for the studies that a review includes.
type Graph struct {
	Findings      []Finding
	Studies       []Study
	Sources       []Source // of findings without a study, for their labels; may be empty
	Interventions []Node
	Outcomes      []Node
	Populations   []Node
	Contexts      []Node
	Themes        []Node         // for the map by theme; may be empty
	Judgements    []Judgement    // what people judged by a rating scheme; may be empty
	Deflators     []Deflator     // tables of price levels, to compare amounts of money; may be empty
	Today         kg.PartialDate // the data's date: the day of its last accepted change, or asOf; "" makes nothing old
}

// Node is an intervention, an outcome, a population, a context or a theme, with its place in the hierarchy.
type Node struct {
	ID          kg.ID
	Name        string
	Broader     []kg.ID        // what it is a kind of
	Kind        kg.ContextKind // of a context
	IndicatorOf []kg.ID        // of an outcome: what it hints at without being a kind of it
	Polarity    kg.Polarity    // of an outcome: which way is better; "" not known
	MeantFor    []kg.ID        // of an intervention: the populations that it is for
}

// Finding is one claim on what an intervention does. Empty texts, zero numbers and empty lists mean not known.
type Finding struct {
	ID               kg.ID
	Direction        kg.Direction
	Dimension        kg.Dimension
	Certainty        kg.Certainty // as rated; "" where its quality comes from the study's design
	Perspective      kg.Perspective
	OutcomeDefinedBy kg.OutcomeDefiner
	RestsOnStudies   int       // of a review's finding: how many of its studies it rests on
	People           int       // how many were analysed for it, both groups together; 0 takes the study's
	FollowUpMonths   float64   // until its outcome was measured; 0 takes the study's
	Year             int       // of its study or source; 0 takes the study's
	Effect           *Estimate // in numbers; nil where there are none, or nobody asks for them
	Cost             *Cost     // an amount of money; nil where there is none, or nobody asks for it
	Study            kg.ID     // "" for a claim without a study
	Source           kg.ID     // what counts once where there is no study
	Interventions    []kg.ID
	Outcomes         []kg.ID
	Populations      []kg.ID // empty: the study's
	Contexts         []kg.ID // for each kind of context that it does not state: the study's
	Themes           []kg.ID
	Statement        string // the claim in a sentence, for briefs; may be empty
	Locator          string // where in its source it stands, for briefs; may be empty
	Caveat           string // what to know before using it, for briefs; may be empty
}

// Study is a piece of research. Empty texts, zero numbers and empty lists mean not known.
type Study struct {
	ID                 kg.ID
	Title              string
	Authors            []string // of its main publication as printed, in order, for its label
	Year               int
	Design             kg.StudyDesign
	QuantitativeDesign kg.StudyDesign   // of a mixed-methods study
	Admits             []kg.StudyDesign // of a review
	RiskOfBias         kg.RiskOfBias
	IncludedCount      int      // of a review: how many studies it includes, in the graph or not
	HighRiskCount      int      // of a review: how many of them are at high risk of bias
	SampleSize         int      // how many were analysed in all: people, or families and the like; never a number of studies
	FollowUpMonths     float64  // how long people were followed
	Comparator         string   // what the intervention was compared with, in words
	Countries          []string // in English, for its label where no context names a country
	Cohort             string   // the people studied, where several studies report on the same ones
	Retracted          bool     // its findings answer nothing
	Included           []kg.ID  // of a review: the studies it includes as far as they are known
	Populations        []kg.ID  // for findings that state none
	Contexts           []kg.ID  // for findings that state none of a kind
	CriticisedBy       []kg.ID  // sources that dispute it, for briefs; may be empty
}

// Source is a publication as far as its label goes, "Carers Trust, 2016", and its reference in a brief. Empty texts and
// 0 mean not known.
type Source struct {
	ID        kg.ID
	Title     string
	Authors   []string // as printed, in order
	Year      int
	Name      string // what it is called where its title is not known; for briefs, as all below
	Kind      kg.SourceKind
	Container string // the journal, series or site that it stands in
	Volume    string // volume and number, such as "24(2)"
	Pages     string // such as "137-151"
	DOI       string // without the resolver
	URL       string
	SeenIn    kg.SeenIn // how much of it was seen
}

// Judgement is what people judged of an intervention by a rating scheme. It stands beside what is computed.
type Judgement struct {
	ID           kg.ID
	Scheme       kg.RatingScheme // "" for a scheme that is not computed
	Level        string          // as the scheme names it
	Reason       string
	Date         kg.PartialDate
	By           []string // names of people and organisations
	Intervention kg.ID
	Outcome      kg.ID // "" for the intervention as a whole
}

// Question is a question of what works. Every part is optional; a part left out is not held against a finding.
type Question struct {
	Population       []kg.ID
	Outcome          []kg.ID
	Context          []kg.ID
	Intervention     []kg.ID
	IncludeNarrower  bool // whether outcomes narrower than those asked for count; the API's default is true
	Require          []kg.QuestionPart
	MinCertainty     kg.Certainty
	Perspective      []kg.Perspective
	OutcomeDefinedBy []kg.OutcomeDefiner
	Weights          Weights
}

// Weights are the exponents of the matches in transferability, 0 to 10: nil is 1, and 0 ignores the dimension.
type Weights struct {
	Population, Country, Setting, Service, Stage *float64
}

// Check returns a BAD_INPUT error where a weight lies outside 0 to 10 or is not a number, else nil.
func (q Question) Check() error {
	for d := range dimensionCount {
		w := q.Weights.of(d)
		if !(w >= 0 && w <= maxWeight) { // said so that NaN fails too
			return kg.Errorf(kg.BadInput, "weights.%s: %v is not between 0 and %d", dimensionNames[d], w, maxWeight)
		}
	}
	return nil
}

// inOrder returns the same question with each list in order, and nothing twice in it.
func (q Question) inOrder() Question {
	q.Population, q.Outcome, q.Context, q.Intervention = InOrder(q.Population), InOrder(q.Outcome), InOrder(q.Context), InOrder(q.Intervention)
	q.Require, q.Perspective, q.OutcomeDefinedBy = InOrder(q.Require), InOrder(q.Perspective), InOrder(q.OutcomeDefinedBy)
	return q
}

// InOrder returns a list in order, each item once, so that a question is the same however it names its parts.
func InOrder[T cmp.Ordered](list []T) []T { return slices.Compact(slices.Sorted(slices.Values(list))) }

// Check returns a BAD_INPUT error, which names the place, the id and a way out, where a question names an id that is
// none of the nodes of its kind in the graph; else nil.
func (x *Index) Check(q Question) error {
	return x.checkIDs("question.", []asked{
		{"population", q.Population, kg.KindPopulation},
		{"outcome", q.Outcome, kg.KindOutcome},
		{"context", q.Context, kg.KindContext},
		{"intervention", q.Intervention, kg.KindIntervention},
	})
}

// asked are ids that a reader names in one place of a question.
type asked struct {
	place string
	ids   []kg.ID
	kind  kg.Kind
}

// checkIDs returns a BAD_INPUT error for the first id that is none of the nodes of its kind, else nil.
func (x *Index) checkIDs(prefix string, parts []asked) error {
	for _, part := range parts {
		nodes := map[kg.Kind]*hierarchy{kg.KindPopulation: x.populations, kg.KindOutcome: x.outcomes,
			kg.KindContext: x.contexts, kg.KindIntervention: x.interventions}[part.kind]
		for _, id := range part.ids {
			if _, ok := nodes.at[id]; !ok {
				info := part.kind.Info()
				return kg.Errorf(kg.BadInput, "%s%s: there is no %s %q: find ids with search(kinds: [%s])", prefix, part.place, info.One, id, info.Enum)
			}
		}
	}
	return nil
}

// of returns the weight of a dimension.
func (w Weights) of(d dimension) float64 {
	p := [dimensionCount]*float64{w.Population, w.Country, w.Setting, w.Service, w.Stage}[d]
	if p == nil {
		return 1
	}
	return *p
}
