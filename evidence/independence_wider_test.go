package evidence_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

const (
	barriers = "theme:barriers"
	trust    = "theme:trust"
	peers    = "theme:peers"
)

func under(themes ...kg.ID) func(*evidence.Finding) {
	return func(f *evidence.Finding) {
		f.Themes, f.Interventions, f.Outcomes, f.Dimension = themes, nil, nil, kg.DimensionExperience
	}
}

// themed is a graph of two studies on the same people, two that overlap in reviews, and a claim, under a theme.
func themed() evidence.Graph {
	bella := func(s *evidence.Study) { s.Cohort = "Bella" }
	g := with([]evidence.Study{
		study("study:a", designed(kg.StudyDesignQualitative)), study("study:b", bella), study("study:c", bella),
		study("study:some", review(2, "study:a", "x")), study("study:all", review(1, "study:a")), study("study:elsewhere", bella),
		study("study:gone", func(s *evidence.Study) { s.Retracted = true }),
	},
		found("finding:1", "study:a", kg.DirectionNotAssessed, under(trust)), found("finding:2", "study:b", fav, under(barriers)),
		found("finding:3", "study:c", kg.DirectionUnclear, under(barriers, trust)), found("finding:4", "study:some", kg.DirectionNotAssessed, under(trust)),
		found("finding:5", "study:all", harm, under(trust)), found("finding:6", "study:a", harm, under(barriers)),
		found("finding:7", "study:elsewhere", fav, under(peers)), found("finding:8", "study:gone", fav, under(trust)),
		found("finding:9", "", kg.DirectionNotAssessed, under(barriers)))
	g.Findings[8].Source = "source:s"
	g.Themes = []evidence.Node{{ID: barriers, Name: "Barriers"}, {ID: trust, Name: "Trust", Broader: []kg.ID{barriers}}, {ID: peers, Name: "Peers"}}
	return g
}

func TestReportsUnderAThemeCountWhateverTheyFound(t *testing.T) {
	x := index(themed()).Index
	i := done(x.IndependenceUnder(context.Background(), barriers))
	same(t, "uses", uses(i), map[kg.ID]kg.ReportUse{
		"study:a": kg.ReportUseCounted, "study:b": kg.ReportUseSamePeople, "study:c": kg.ReportUseSamePeople,
		"study:some": kg.ReportUseShare, "study:all": kg.ReportUseAllCounted, "source:s": kg.ReportUseCounted,
	})
	equal(t, "units", i.UnitCount, 4)
	equal(t, "no outcome", i.Outcome, "")
	equal(t, "sentence", i.Sentence, "6 reports under “barriers” count for 4 independent units. 2 of them are on people of whom another of them reports, too."+
		" 1 review is not counted, since each of its studies counts by itself. 2 reviews whose studies are all known include 2 different studies 3 times:"+
		" a corrected covered area of 50.0 per cent, which is a very high overlap. 1 finding of a retracted study does not count: 2020.")
	equal(t, "the share", i.Reports[3].Sentence, "It counts by 1 of its 2 studies: 1 counts by itself.")
	narrower := done(x.IndependenceUnder(context.Background(), trust))
	equal(t, "narrower, and by itself where its twin is elsewhere", uses(narrower)["study:c"], kg.ReportUseCounted)
	equal(t, "narrower, units", narrower.UnitCount, 3)
	g := themed()
	g.Findings = nil
	equal(t, "nothing", done(index(g).IndependenceUnder(context.Background(), trust)).Sentence, "No study under “trust” counts.")
	if i, err := x.IndependenceUnder(context.Background(), "theme:none"); i != nil || err != nil {
		t.Errorf("a theme that is not there: %v, %v", i, err)
	}
}

// Of an outcome the reports of every intervention count together, as one intervention above them all would count them;
// of one intervention they are the same as asked the other way round.
func TestIndependenceOnAnOutcome(t *testing.T) {
	const all = "intervention:all"
	eachRandom(t, func(r *rand.Rand, g evidence.Graph, _ evidence.Question) error {
		for i := range g.Findings {
			if len(g.Findings[i].Interventions) == 0 {
				g.Findings[i].Interventions = []kg.ID{fgc}
			}
		}
		above := g
		above.Interventions = []evidence.Node{{ID: all, Name: "all"}}
		for _, n := range g.Interventions {
			n.Broader = append([]kg.ID{all}, n.Broader...)
			above.Interventions = append(above.Interventions, n)
		}
		one, together := index(g).Index, index(above).Index
		for _, outcome := range allOutcomes {
			on := done(one.IndependenceOn(context.Background(), outcome, ""))
			want := done(together.Independence(context.Background(), all, outcome))
			want.Sentence = strings.Replace(strings.Replace(want.Sentence, "the effect of all on", "effects on", 1), "No study of the effect of all", "No study of effects", 1)
			if text(on) != text(want) {
				return fmt.Errorf("%s:\n%s\nwant\n%s", outcome, text(on), text(want))
			}
			for _, model := range allModels {
				if got, want := done(one.IndependenceOn(context.Background(), outcome, model)), done(one.Independence(context.Background(), model, outcome)); text(got) != text(want) {
					return fmt.Errorf("%s and %s:\n%s\nwant\n%s", outcome, model, text(got), text(want))
				}
			}
		}
		return nil
	})
	x := index(smallWorld()).Index
	if _, err := x.IndependenceOn(context.Background(), care, "intervention:none"); kg.KindOfError(err) != kg.BadInput {
		t.Errorf("an unknown intervention: %v", err)
	}
	if i, err := x.IndependenceOn(context.Background(), "outcome:none", ""); i != nil || err != nil {
		t.Errorf("an outcome that is not there: %v, %v", i, err)
	}
}

func TestAReaderWhoLeavesEndsAnIndependenceOfManyInterventions(t *testing.T) {
	g := bigGraph(20_000, 2, 1)
	g.Themes = []evidence.Node{{ID: trust, Name: "Trust"}}
	for i := range g.Findings {
		g.Findings[i].Themes = []kg.ID{trust}
	}
	x := index(g)
	for name, ask := range map[string]func(ctx context.Context) (*evidence.Independence, error){
		"an outcome": func(ctx context.Context) (*evidence.Independence, error) {
			return x.Index.IndependenceOn(ctx, g.Outcomes[0].ID, "")
		},
		"a theme": func(ctx context.Context) (*evidence.Independence, error) {
			return x.Index.IndependenceUnder(ctx, trust)
		},
	} {
		r := newReader(3)
		if _, err := ask(r); !errors.Is(err, errGone) || r.asked > 4 {
			t.Errorf("%s: asked %d times: %v", name, r.asked, err)
		}
	}
}
