package evidence_test

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

func gapsOf(g evidence.Graph, req evidence.GapRequest) evidence.GapList {
	return done(index(g).Gaps(context.Background(), req))
}

// gapAt returns the gap of one sort, intervention and outcome.
func gapAt(l evidence.GapList, reason kg.GapReason, intervention, outcome kg.ID) (evidence.EvidenceGap, bool) {
	i := slices.IndexFunc(l.Gaps, func(g evidence.EvidenceGap) bool {
		return g.Reason == reason && g.Intervention == intervention && g.Outcome == outcome
	})
	if i < 0 {
		return evidence.EvidenceGap{}, false
	}
	return l.Gaps[i], true
}

func TestWhatWasNeverStudiedIsListedOnceForTheBroadest(t *testing.T) {
	g := with([]evidence.Study{study("study:a")}, found("finding:a", "study:a", fav))
	l := gapsOf(g, evidence.GapRequest{Reasons: []kg.GapReason{kg.GapReasonNeverStudied}})
	var cells []string
	for _, gap := range l.Gaps {
		cells = append(cells, gap.Intervention+" "+gap.Outcome)
	}
	slices.Sort(cells)
	same(t, "cells", cells, []string{
		camden + " " + placement, // its parent has a finding on it
		meetings + " " + court, meetings + " " + foster, meetings + " " + support,
		dialogue + " " + court, dialogue + " " + placement, dialogue + " " + support,
	})
}

func TestOtherGapsAreListedForTheNarrowest(t *testing.T) {
	g := with([]evidence.Study{study("study:a", designed(kg.StudyDesignBeforeAfter))}, found("finding:a", "study:a", fav, of(camden), on(foster)))
	l := gapsOf(g, evidence.GapRequest{Reasons: []kg.GapReason{kg.GapReasonOnlyWeak}})
	equal(t, "of nine cells one is listed", l.TotalCount, 1)
	if _, ok := gapAt(l, kg.GapReasonOnlyWeak, camden, foster); !ok {
		t.Errorf("%+v", l.Gaps)
	}
	broad := gapsOf(g, evidence.GapRequest{Reasons: []kg.GapReason{kg.GapReasonOnlyWeak}, Outcome: []kg.ID{care}})
	equal(t, "within what is asked for", broad.Gaps[0].Outcome, foster)
}

func TestThePriorityIsHowManyWouldAsk(t *testing.T) {
	g := with([]evidence.Study{study("study:a", func(s *evidence.Study) { s.Populations = []kg.ID{youth} }), study("study:b", func(s *evidence.Study) { s.Populations = []kg.ID{pre} })},
		found("finding:a", "study:a", fav), found("finding:b", "study:b", harm, on(support), of(dialogue)))
	g.Interventions[3].MeantFor = []kg.ID{youth} // Open Dialogue: youth care, and the two kinds of it
	l := gapsOf(g, evidence.GapRequest{})
	for _, c := range []struct {
		reason                kg.GapReason
		intervention, outcome kg.ID
		people, outcomes      int
		priority              float64
	}{
		{kg.GapReasonNeverStudied, dialogue, placement, 3, 3, 9}, // measured among youth care: out-of-home care, entering care, foster placement
		{kg.GapReasonNeverStudied, meetings, support, 1, 1, 1},   // tested among youth care, measured among pre-proceedings alone
		{kg.GapReasonNeverStudied, camden, placement, 0, 3, 0},   // nobody is known whom it is for
		{kg.GapReasonNoCost, dialogue, "", 3, 1, 1.5},            // half the weight
		{kg.GapReasonNoFamilyVoice, meetings, "", 3, 1, 1.5},     // and not again for conferencing below it
	} {
		gap, ok := gapAt(l, c.reason, c.intervention, c.outcome)
		what := fmt.Sprintf("%s of %s on %s", c.reason, c.intervention, c.outcome)
		if !ok {
			t.Errorf("%s is not listed", what)
			continue
		}
		equal(t, what+" people", len(gap.Populations), c.people)
		equal(t, what+" outcomes", gap.OutcomeCount, c.outcomes)
		near(t, what, gap.Priority, c.priority, 1e-12)
	}
	if _, ok := gapAt(l, kg.GapReasonNoFamilyVoice, fgc, ""); ok {
		t.Error("a gap that the broader intervention has is told again")
	}
	equal(t, "the highest first", slices.IsSortedFunc(l.Gaps, func(a, b evidence.EvidenceGap) int { return int(math.Ceil(b.Priority - a.Priority)) }), true)
}

// A gap of an intervention as a whole touches the outcomes on which findings of it, or of a narrower one, stand.
func TestAGapOfAnInterventionTouchesTheOutcomesOfItsFindings(t *testing.T) {
	g := with([]evidence.Study{study("study:a", func(s *evidence.Study) { s.Populations = []kg.ID{pre} })},
		found("finding:a", "study:a", fav), found("finding:b", "study:a", fav, on(care, support)), found("finding:c", "study:a", harm, of(camden), on(court)))
	for id, n := range map[kg.ID]int{meetings: 3, dialogue: 1} {
		gap, _ := gapAt(gapsOf(g, evidence.GapRequest{}), kg.GapReasonNoCost, id, "")
		equal(t, "outcomes of "+id, gap.OutcomeCount, n)
	}
	gap, _ := gapAt(gapsOf(g, evidence.GapRequest{}), kg.GapReasonNoCost, meetings, "")
	near(t, "its priority", gap.Priority, 0.5*1*3, 1e-12)
}

func TestWhatABroaderInterventionHasCountsHalf(t *testing.T) {
	g := with([]evidence.Study{study("study:a", func(s *evidence.Study) { s.Populations = []kg.ID{pre} })}, found("finding:a", "study:a", fav), found("finding:c", "study:a", fav, about(kg.DimensionEconomic)))
	g.Interventions[2].MeantFor = []kg.ID{pre} // Camden conferencing
	l := gapsOf(g, evidence.GapRequest{})
	never, _ := gapAt(l, kg.GapReasonNeverStudied, camden, placement)
	near(t, "never studied", never.Priority, 0.5*1*3, 1e-12)
	cost, _ := gapAt(l, kg.GapReasonNoCost, camden, "")
	near(t, "no cost", cost.Priority, 0.5*0.5*1*1, 1e-12)
	alone := gapsOf(g, evidence.GapRequest{Intervention: []kg.ID{camden}})
	again, _ := gapAt(alone, kg.GapReasonNeverStudied, camden, placement)
	equal(t, "whatever is asked for", again.Priority, never.Priority)
}

func TestWhatWouldCloseAGapIsSaid(t *testing.T) {
	old := func(s *evidence.Study) { s.Year, s.Populations, s.Contexts = 2001, []kg.ID{pre}, []kg.ID{dutch} }
	weak := func(s *evidence.Study) { s.Design = kg.StudyDesignBeforeAfter }
	g := with([]evidence.Study{study("study:a", old), study("study:b", old), study("study:w", old, weak), study("study:q", old, designed(kg.StudyDesignQualitative))},
		found("finding:a", "study:a", fav), found("finding:b", "study:b", harm),
		found("finding:w", "study:w", fav, on(support)), found("finding:q", "study:q", fav, of(dialogue), on(support)))
	g.Interventions[3].MeantFor = []kg.ID{pre}
	l := gapsOf(g, evidence.GapRequest{Country: []kg.ID{england}})
	for _, c := range []struct {
		reason                kg.GapReason
		intervention, outcome kg.ID
		sentence, closes      string
	}{
		{kg.GapReasonNeverStudied, dialogue, placement, "There is no finding at all on Open Dialogue and “out-of-home care”.",
			"A first study of Open Dialogue among families in pre-proceedings that measures “out-of-home care” against a comparison group, with 100 people or families or more."},
		{kg.GapReasonOnlyQualitative, dialogue, support, "There are findings on Open Dialogue and “social support”, but none that can tell whether it works.",
			"A study of Open Dialogue among families in pre-proceedings that measures “social support” against a comparison group, with 100 people or families or more; what people say of it tells what to look for."},
		{kg.GapReasonOnlyWeak, fgc, support, "No finding on the effect of Family Group Conferencing on “social support” reaches a quality of 0.5, on a scale from 0 to 1.",
			"A randomised trial of Family Group Conferencing among families in pre-proceedings, or a study with a matched comparison, that measures “social support” with 100 people or families or more."},
		{kg.GapReasonOnlyElsewhere, fgc, care, "No finding on Family Group Conferencing and “child enters care” is known to be from England.",
			"A study of Family Group Conferencing among families in pre-proceedings in England that measures “child enters care” as the other studies do."},
		{kg.GapReasonOnlyOld, fgc, care, "The newest study of Family Group Conferencing and “child enters care” is from 2001; the data are from 2026.",
			"A new study of Family Group Conferencing among families in pre-proceedings that measures “child enters care”, as it is done and where it is done now."},
		{kg.GapReasonConflicting, fgc, care, "The studies disagree: of those of quality 0.5 or more, at least one finds a favourable effect of Family Group Conferencing on “child enters care” and another an adverse one.",
			"A study of Family Group Conferencing among families in pre-proceedings that measures “child enters care” both in circumstances in which it was found to help and in those in which it was found to harm."},
		{kg.GapReasonNoCost, dialogue, "", "No finding is about the cost of Open Dialogue.",
			"A record of what is spent on Open Dialogue for each family, who bears it, what is included and in the prices of which year, best beside a study of its effects."},
		{kg.GapReasonNoFamilyVoice, dialogue, "", "No finding on Open Dialogue is in the words of a family member, a child or a service user.",
			"A study that asks family members, children or service users among families in pre-proceedings what they think of Open Dialogue."},
	} {
		gap, ok := gapAt(l, c.reason, c.intervention, c.outcome)
		if !ok {
			t.Errorf("%s of %s on %s is not listed", c.reason, c.intervention, c.outcome)
			continue
		}
		equal(t, string(c.reason), gap.Sentence, c.sentence)
		equal(t, string(c.reason)+" closes", gap.WouldClose, c.closes)
	}
	sum := 0
	for _, n := range l.ByReason {
		sum += n.Count
	}
	equal(t, "the counts add up", sum, l.TotalCount)

	separated := trialsIn([]kg.ID{england, england, dutch, dutch}, fav, fav, harm, harm)
	gap, _ := gapAt(gapsOf(separated, evidence.GapRequest{}), kg.GapReasonConflicting, fgc, care)
	if !strings.HasSuffix(gap.WouldClose, "; the studies differ most in their country.") {
		t.Error(gap.WouldClose)
	}
}

// The broadest of those who would ask, three of them by name.
func TestAGapNamesThreeOfThoseWhoWouldAsk(t *testing.T) {
	for n, want := range map[int]string{
		1: " among apple growers that measures ",
		2: " among apple growers or bakers that measures ",
		3: " among apple growers, bakers or carers that measures ",
		4: " among apple growers, bakers, carers or others that measures ",
	} {
		g := with([]evidence.Study{study("study:a")}, found("finding:a", "study:a", fav))
		for i, name := range []string{"Apple growers", "Bakers", "Carers", "Drivers"}[:n] {
			id := kg.ID(fmt.Sprint("population:z", i))
			g.Populations = append(g.Populations, evidence.Node{ID: id, Name: name}, evidence.Node{ID: id + "-kind", Name: "A kind of " + name, Broader: []kg.ID{id}})
			g.Studies[0].Populations = append(g.Studies[0].Populations, id)
			g.Interventions[3].MeantFor = append(g.Interventions[3].MeantFor, id)
		}
		gap, _ := gapAt(gapsOf(g, evidence.GapRequest{}), kg.GapReasonNeverStudied, dialogue, placement)
		if !strings.Contains(gap.WouldClose, want) {
			t.Errorf("%d: %s", n, gap.WouldClose)
		}
		equal(t, "who would ask", len(gap.Populations), 2*n)
		equal(t, "the broadest first", gap.Populations[0], "population:z0")
	}
}

// Outcomes that are broader than one another are two, whichever is asked about.
func TestAGapOfOutcomesInACycleTouchesEachOnce(t *testing.T) {
	g := with([]evidence.Study{study("study:a")}, found("finding:a", "study:a", fav))
	for i, o := range g.Outcomes {
		if o.ID == care {
			g.Outcomes[i].Broader = []kg.ID{foster}
		}
	}
	for _, asked := range []kg.ID{care, foster} {
		l := gapsOf(g, evidence.GapRequest{Intervention: []kg.ID{dialogue}, Outcome: []kg.ID{asked}})
		equal(t, "both are listed", l.TotalCount, 2)
		for _, gap := range l.Gaps {
			equal(t, "outcomes of "+gap.Outcome, gap.OutcomeCount, 2)
		}
	}
}

// Of the same priority by the names of intervention and outcome, gaps of an intervention as a whole last, then by sort.
func TestGapsOfOnePriorityAreOrderedByName(t *testing.T) {
	g := with([]evidence.Study{study("study:a", func(s *evidence.Study) { s.Design, s.Year = kg.StudyDesignBeforeAfter, 2001 })}, found("finding:a", "study:a", fav, of(camden)))
	l := gapsOf(g, evidence.GapRequest{Intervention: []kg.ID{camden, dialogue}})
	var order []string
	for _, gap := range l.Gaps {
		near(t, "priority", gap.Priority, 0, 0)
		order = append(order, strings.Join([]string{gap.Intervention, gap.Outcome, string(gap.Reason)}, " "))
	}
	same(t, "order", order, []string{
		camden + " " + court + " NEVER_STUDIED", camden + " " + care + " ONLY_WEAK", camden + " " + care + " ONLY_OLD",
		camden + " " + foster + " NEVER_STUDIED", camden + " " + support + " NEVER_STUDIED",
		camden + "  NO_COST", camden + "  NO_FAMILY_VOICE",
		dialogue + " " + court + " NEVER_STUDIED", dialogue + " " + placement + " NEVER_STUDIED", dialogue + " " + support + " NEVER_STUDIED",
		dialogue + "  NO_COST", dialogue + "  NO_FAMILY_VOICE",
	})
}

func TestGapsAreFilteredAndOrdered(t *testing.T) {
	g := with([]evidence.Study{study("study:a", func(s *evidence.Study) { s.Populations = []kg.ID{home} })}, found("finding:a", "study:a", fav), found("finding:d", "study:a", fav, of(dialogue)))
	only := gapsOf(g, evidence.GapRequest{Intervention: []kg.ID{dialogue}, Outcome: []kg.ID{support, court}})
	for _, gap := range only.Gaps {
		if gap.Intervention != dialogue || gap.Outcome != support && gap.Outcome != court {
			t.Errorf("%+v", gap)
		}
	}
	equal(t, "asked for", only.TotalCount, 2)
	equal(t, "sorts that occur", len(only.ByReason), 1)
	equal(t, "nobody before proceedings would ask", gapsOf(g, evidence.GapRequest{Population: []kg.ID{pre}}).TotalCount, 0)
	if gapsOf(g, evidence.GapRequest{Population: []kg.ID{youth}}).TotalCount == 0 {
		t.Error("nobody in youth care would ask")
	}
	byName := gapsOf(g, evidence.GapRequest{OrderBy: []evidence.GapOrder{{By: evidence.GapByOutcome, Descending: true}, {By: evidence.GapByIntervention}}})
	equal(t, "the last outcome first", byName.Gaps[0].Outcome, support)
	equal(t, "gaps without one last", byName.Gaps[len(byName.Gaps)-1].Outcome, "")
	names := map[kg.ID]string{}
	for _, n := range g.Outcomes {
		names[n.ID] = n.Name
	}
	for way, order := range map[bool]string{false: "up", true: "down"} {
		var told []string
		for _, gap := range gapsOf(g, evidence.GapRequest{OrderBy: []evidence.GapOrder{{By: evidence.GapByOutcome, Descending: way}}}).Gaps {
			if gap.Outcome != "" {
				told = append(told, names[gap.Outcome])
			}
		}
		if way {
			slices.Reverse(told)
		}
		equal(t, "by name, "+order, slices.IsSorted(told) && len(told) > 0, true)
	}
	page := gapsOf(g, evidence.GapRequest{Skip: 1, First: 2})
	all := gapsOf(g, evidence.GapRequest{})
	same(t, "a page", page.Gaps, all.Gaps[1:3])
	equal(t, "still counted", page.TotalCount, all.TotalCount)
	equal(t, "beyond the end", len(gapsOf(g, evidence.GapRequest{Skip: 10_000, First: 2}).Gaps), 0)
}

func TestGapsOfWhatTheGraphDoesNotHaveAreRefused(t *testing.T) {
	x := index(smallWorld()).Index
	for says, req := range map[string]evidence.GapRequest{
		`gaps.where.outcome: there is no outcome "outcome:none"`:                     {Outcome: []kg.ID{"outcome:none"}},
		`gaps.where.country: "context:ward" is not a country or place but a setting`: {Country: []kg.ID{ward}},
		`gaps.where.population: there is no population "intervention:open-dialogue"`: {Population: []kg.ID{dialogue}},
	} {
		if _, err := x.Gaps(context.Background(), req); kg.KindOfError(err) != kg.BadInput || !strings.Contains(err.Error(), says) {
			t.Errorf("%v, want %q", err, says)
		}
	}
	equal(t, "a graph without findings has gaps", gapsOf(smallWorld(), evidence.GapRequest{}).TotalCount > 0, true)
	equal(t, "an empty graph has none", gapsOf(evidence.Graph{}, evidence.GapRequest{}).TotalCount, 0)
}

// Every gap of the map is in the list, or one that tells it is; and the order of the rows never matters.
func TestGapsOfRandomGraphs(t *testing.T) {
	eachRandom(t, func(r *rand.Rand, g evidence.Graph, _ evidence.Question) error {
		l := gapsOf(g, evidence.GapRequest{})
		listed := map[kg.GapReason]int{}
		for _, gap := range l.Gaps {
			listed[gap.Reason]++
			if gap.Sentence == "" || gap.WouldClose == "" || math.IsNaN(gap.Priority) || gap.Priority < 0 {
				return fmt.Errorf("%+v", gap)
			}
		}
		m := index(g).Map(evidence.MapRequest{Rows: kg.MapAxisIntervention, Columns: kg.MapAxisOutcome})
		for _, sort := range m.GapSentences {
			if listed[sort.Reason] == 0 {
				return fmt.Errorf("the map has %s and the list has none", sort.Reason)
			}
			delete(listed, sort.Reason)
		}
		if len(listed) > 0 {
			return fmt.Errorf("the list has what the map has not: %v", listed)
		}
		shuffle(r, g.Findings)
		shuffle(r, g.Interventions)
		if again := text(gapsOf(g, evidence.GapRequest{})); again != text(l) {
			return fmt.Errorf("in another order\n%s\nwant\n%s", again, text(l))
		}
		return nil
	})
}

func TestAReaderWhoLeavesEndsAListOfGaps(t *testing.T) {
	x := index(bigGraph(20_000, 20, 20))
	endsWithItsReader(t, func(r *reader) error {
		_, err := x.Index.Gaps(r, evidence.GapRequest{First: 25})
		return err
	})
}

func BenchmarkGaps100kFindingsInOneCell(b *testing.B) {
	x := index(bigGraph(100_000, 1, 1))
	for b.Loop() {
		done(x.Index.Gaps(context.Background(), evidence.GapRequest{First: 25}))
	}
}

func BenchmarkGaps100kFindings300By200(b *testing.B) {
	x := index(bigGraph(100_000, 300, 200))
	for b.Loop() {
		done(x.Index.Gaps(context.Background(), evidence.GapRequest{First: 25}))
	}
}
