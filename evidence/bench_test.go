package evidence_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

// bigGraph has so many findings, one a study, over interventions and outcomes in hierarchies three deep.
func bigGraph(findings, interventions, outcomes int) evidence.Graph {
	r := rand.New(rand.NewPCG(1, 2))
	g := smallWorld()
	tree := func(kind string, n int) []evidence.Node {
		nodes := make([]evidence.Node, n)
		for i := range nodes {
			nodes[i] = evidence.Node{ID: fmt.Sprintf("%s:%05d", kind, i), Name: fmt.Sprintf("%s %05d", kind, i)}
			if i > 0 {
				nodes[i].Broader = []kg.ID{nodes[(i-1)/6].ID}
			}
		}
		return nodes
	}
	g.Interventions, g.Outcomes = tree("intervention", interventions), tree("outcome", outcomes)
	for i := range findings {
		s := fmt.Sprintf("study:%07d", i)
		st := study(s, designed(pick(r, kg.StudyDesignRandomisedTrial, kg.StudyDesignCohort, kg.StudyDesignBeforeAfter)))
		st.Populations, st.Contexts = []kg.ID{pick(r, allPeople...)}, []kg.ID{pick(r, england, dutch, leeds), pick(r, ward, clinic)}
		if i%50 == 0 {
			st.Design, st.IncludedCount = kg.StudyDesignSystematicReview, 20
			for range 10 {
				st.Included = append(st.Included, fmt.Sprintf("study:%07d", r.IntN(findings)))
			}
		}
		g.Studies = append(g.Studies, st)
		g.Findings = append(g.Findings, found(fmt.Sprintf("finding:%07d", i), s, pick(r, allDirections[:5]...),
			of(g.Interventions[r.IntN(interventions)].ID), on(g.Outcomes[r.IntN(outcomes)].ID)))
	}
	return g
}

func BenchmarkNew100kFindings(b *testing.B) {
	g := bigGraph(100_000, 300, 200)
	for b.Loop() {
		index(g)
	}
}

func BenchmarkWhatWorks100kFindingsOnOneOutcome(b *testing.B) {
	x := index(bigGraph(100_000, 300, 1))
	q := evidence.Question{Outcome: []kg.ID{"outcome:00000"}, Population: []kg.ID{pre}, Context: []kg.ID{england, ward}, IncludeNarrower: true}
	for b.Loop() {
		x.WhatWorks(q, evidence.Page{First: 10, Reasons: 10, Indirect: 5})
	}
}

func BenchmarkWhatWorks100kFindingsInOneCell(b *testing.B) {
	x := index(bigGraph(100_000, 1, 1))
	q := evidence.Question{Outcome: []kg.ID{"outcome:00000"}, Population: []kg.ID{pre}, Context: []kg.ID{england, ward}, IncludeNarrower: true}
	for b.Loop() {
		x.WhatWorks(q, evidence.Page{First: 10, Reasons: 100, Indirect: 100})
	}
}

func BenchmarkWhatWorks100kFindingsOnEveryOutcome(b *testing.B) {
	x := index(bigGraph(100_000, 300, 200))
	for b.Loop() {
		x.WhatWorks(evidence.Question{IncludeNarrower: true}, evidence.Page{First: 10, Reasons: 10, Indirect: 5})
	}
}

func BenchmarkMap100kFindings300By200(b *testing.B) {
	x := index(bigGraph(100_000, 300, 200))
	for b.Loop() {
		x.Map(evidence.MapRequest{Rows: kg.MapAxisIntervention, Columns: kg.MapAxisOutcome, Segments: kg.MapSegmentDirection})
	}
}

func BenchmarkBrief100kFindingsOnOneOutcome(b *testing.B) {
	x := index(bigGraph(100_000, 300, 1))
	q := evidence.Question{Outcome: []kg.ID{"outcome:00000"}, Population: []kg.ID{pre}, Context: []kg.ID{england, ward}, IncludeNarrower: true}
	for b.Loop() {
		x.Brief(q, 10)
	}
}

func BenchmarkBrief100kFindingsInOneCell(b *testing.B) {
	x := index(bigGraph(100_000, 1, 1))
	for b.Loop() {
		x.Brief(evidence.Question{Outcome: []kg.ID{"outcome:00000"}, IncludeNarrower: true}, 1)
	}
}

func BenchmarkTransfers100kFindings(b *testing.B) {
	x := index(bigGraph(100_000, 300, 1))
	for b.Loop() {
		done(x.Transfers(b.Context(), evidence.Context{Population: []kg.ID{pre}, Country: []kg.ID{england}}, 0, 25))
	}
}
