package evidence_test

import (
	"strings"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

// What people judge stands beside what the rules say, and changes nothing of it.
func TestAJudgementStandsBesideAComputedRating(t *testing.T) {
	g := trials(asTheyAre, fav, fav)
	before := rating(g, kg.RatingSchemeGradeLike)
	judgement := func(id kg.ID, change ...func(*evidence.Judgement)) {
		j := evidence.Judgement{ID: id, Scheme: kg.RatingSchemeGradeLike, Level: "VERY_LOW", Intervention: fgc, Outcome: care}
		for _, c := range change {
			c(&j)
		}
		g.Judgements = append(g.Judgements, j)
	}
	judgement("judgement:1", func(j *evidence.Judgement) { j.Date, j.By = "2019", []string{"Ada", "A council"} })
	judgement("judgement:2", func(j *evidence.Judgement) { j.Date, j.Outcome, j.Level = "2024-05-01", "", "LOW" })
	judgement("judgement:other-scheme", func(j *evidence.Judgement) { j.Scheme = kg.RatingSchemeLadder })
	judgement("judgement:no-scheme", func(j *evidence.Judgement) { j.Scheme = "" })
	judgement("judgement:other-outcome", func(j *evidence.Judgement) { j.Outcome = support })
	judgement("judgement:narrower", func(j *evidence.Judgement) { j.Intervention = camden })
	after := rating(g, kg.RatingSchemeGradeLike)
	equal(t, "the level stays", after.Level, before.Level)
	same(t, "and its facts", after.Facts, before.Facts)
	var ids []kg.ID
	for _, j := range after.Judgements {
		ids = append(ids, j.ID)
	}
	same(t, "the newest first", ids, []kg.ID{"judgement:2", "judgement:1"})
	if !strings.HasSuffix(after.Sentence, " People judged it: “low” (somebody who is not named, 2024) and “very low” (Ada and A council, 2019).") {
		t.Error(after.Sentence)
	}
	equal(t, "what is not rated can be judged", rating(evidence.Graph{Interventions: g.Interventions, Outcomes: g.Outcomes, Judgements: g.Judgements}, kg.RatingSchemeGradeLike).Judgements[0].ID, "judgement:2")
}
