package evidence_test

import (
	"context"
	"encoding/json"
	"math"
	"slices"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

// The ids of the small world that most tests ask about.
const (
	meetings = "intervention:family-meetings"
	fgc      = "intervention:family-group-conferencing"
	camden   = "intervention:camden-conferencing"
	dialogue = "intervention:open-dialogue"

	placement = "outcome:out-of-home-care"
	care      = "outcome:child-enters-care"
	foster    = "outcome:foster-placement"
	court     = "outcome:care-proceedings"
	summons   = "outcome:interim-order"
	support   = "outcome:social-support"

	families = "population:families"
	youth    = "population:youth-care"
	pre      = "population:pre-proceedings"
	home     = "population:in-home-services"

	world   = "context:international"
	uk      = "context:united-kingdom"
	england = "context:england"
	leeds   = "context:leeds"
	wales   = "context:wales"
	dutch   = "context:netherlands"
	ward    = "context:ward"
	clinic  = "context:clinic"
	anySite = "context:any-setting"
	social  = "context:social-care"
	before  = "context:before-proceedings"
)

// smallWorld has a hierarchy of each kind and no findings.
func smallWorld() evidence.Graph {
	node := func(id, name string, broader ...kg.ID) evidence.Node {
		return evidence.Node{ID: id, Name: name, Broader: broader}
	}
	place := func(kind kg.ContextKind, id, name string, broader ...kg.ID) evidence.Node {
		return evidence.Node{ID: id, Name: name, Broader: broader, Kind: kind}
	}
	hint := node(court, "Care proceedings issued")
	hint.IndicatorOf = []kg.ID{care}
	return evidence.Graph{
		Today: "2026-11-22",
		Interventions: []evidence.Node{
			node(meetings, "Shared decision-making family meetings"),
			node(fgc, "Family Group Conferencing", meetings),
			node(camden, "Camden conferencing", fgc),
			node(dialogue, "Open Dialogue"),
		},
		Outcomes: []evidence.Node{
			node(placement, "Out-of-home care"),
			node(care, "Child enters care", placement),
			node(foster, "Foster placement", care),
			hint,
			node(summons, "Interim order", court),
			node(support, "Social support"),
		},
		Populations: []evidence.Node{
			node(families, "Families"),
			node(youth, "Families in youth care", families),
			node(pre, "Families in pre-proceedings", youth),
			node(home, "Families with in-home services", youth),
		},
		Contexts: []evidence.Node{
			place(kg.ContextKindCountry, world, "International"),
			place(kg.ContextKindCountry, uk, "United Kingdom", world),
			place(kg.ContextKindCountry, england, "England", uk),
			place(kg.ContextKindCountry, wales, "Wales", uk),
			place(kg.ContextKindCountry, leeds, "Leeds", england),
			place(kg.ContextKindCountry, dutch, "Netherlands", world),
			place(kg.ContextKindSetting, anySite, "Any setting"),
			place(kg.ContextKindSetting, ward, "Inpatient ward", anySite),
			place(kg.ContextKindSetting, clinic, "Clinic", anySite),
			place(kg.ContextKindService, social, "Children's social care"),
			place(kg.ContextKindStage, before, "Pre-proceedings"),
		},
	}
}

// study returns a randomised trial unless changed.
func study(id kg.ID, change ...func(*evidence.Study)) evidence.Study {
	s := evidence.Study{ID: id, Design: kg.StudyDesignRandomisedTrial, Year: 2020}
	for _, c := range change {
		c(&s)
	}
	return s
}

func designed(d kg.StudyDesign) func(*evidence.Study) {
	return func(s *evidence.Study) { s.Design = d }
}

// review makes a study a systematic review that includes so many studies, those named among them.
func review(count int, included ...kg.ID) func(*evidence.Study) {
	return func(s *evidence.Study) {
		s.Design, s.IncludedCount, s.Included = kg.StudyDesignSystematicReview, count, included
	}
}

// found returns a finding on the effect of conferencing on entering care unless changed.
func found(id kg.ID, study kg.ID, d kg.Direction, change ...func(*evidence.Finding)) evidence.Finding {
	f := evidence.Finding{
		ID: id, Study: study, Direction: d, Dimension: kg.DimensionEffect,
		Interventions: []kg.ID{fgc}, Outcomes: []kg.ID{care},
	}
	for _, c := range change {
		c(&f)
	}
	return f
}

func rated(c kg.Certainty) func(*evidence.Finding) {
	return func(f *evidence.Finding) { f.Certainty = c }
}

func on(outcomes ...kg.ID) func(*evidence.Finding) {
	return func(f *evidence.Finding) { f.Outcomes = outcomes }
}

func of(interventions ...kg.ID) func(*evidence.Finding) {
	return func(f *evidence.Finding) { f.Interventions = interventions }
}

func among(populations ...kg.ID) func(*evidence.Finding) {
	return func(f *evidence.Finding) { f.Populations = populations }
}

func in(contexts ...kg.ID) func(*evidence.Finding) {
	return func(f *evidence.Finding) { f.Contexts = contexts }
}

func about(d kg.Dimension) func(*evidence.Finding) {
	return func(f *evidence.Finding) { f.Dimension = d }
}

func seenBy(p kg.Perspective) func(*evidence.Finding) {
	return func(f *evidence.Finding) { f.Perspective = p }
}

// onCare asks what works on entering care, narrower outcomes included.
func onCare() evidence.Question {
	return evidence.Question{Outcome: []kg.ID{care}, IncludeNarrower: true}
}

var fullPage = evidence.Page{Reasons: 100, Indirect: 100}

// world of studies and findings
func with(studies []evidence.Study, findings ...evidence.Finding) evidence.Graph {
	g := smallWorld()
	g.Studies, g.Findings = studies, findings
	return g
}

// indexed is an index that is asked without a deadline.
type indexed struct{ *evidence.Index }

func index(g evidence.Graph) indexed { return indexed{done(evidence.New(context.Background(), g))} }

func (x indexed) WhatWorks(q evidence.Question, page evidence.Page) evidence.Result {
	return done(x.Index.WhatWorks(context.Background(), q, page))
}

func (x indexed) Map(r evidence.MapRequest) evidence.Map {
	return done(x.Index.Map(context.Background(), r))
}

func done[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func ask(g evidence.Graph, q evidence.Question) evidence.Result {
	return index(g).WhatWorks(q, fullPage)
}

// answerOn returns the answer of one intervention; it fails where there is none.
func answerOn(t *testing.T, r evidence.Result, intervention kg.ID) evidence.Answer {
	t.Helper()
	i := slices.IndexFunc(r.Answers, func(a evidence.Answer) bool { return a.Intervention == intervention })
	if i < 0 {
		t.Fatalf("no answer for %s among %d", intervention, len(r.Answers))
	}
	return r.Answers[i]
}

// conferencing asks on entering care and returns the answer for conferencing.
func conferencing(t *testing.T, g evidence.Graph) evidence.Answer {
	t.Helper()
	return answerOn(t, ask(g, onCare()), fgc)
}

func near(t *testing.T, what string, got, want, within float64) {
	t.Helper()
	if !(math.Abs(got-want) <= within) {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

func equal[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

func same[T any](t *testing.T, what string, got, want T) {
	t.Helper()
	if g, w := text(got), text(want); g != w {
		t.Errorf("%s:\n got %s\nwant %s", what, g, w)
	}
}

func text(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return err.Error() // such as NaN, which JSON does not have
	}
	return string(b)
}

func findingIDs(reasons []evidence.Reason) []kg.ID {
	var ids []kg.ID
	for _, r := range reasons {
		ids = append(ids, r.Finding)
	}
	return ids
}

func gapReasons(gaps []evidence.Gap) []kg.GapReason {
	var reasons []kg.GapReason
	for _, g := range gaps {
		reasons = append(reasons, g.Reason)
	}
	return reasons
}
