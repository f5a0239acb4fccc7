package evidence_test

import (
	"fmt"
	"strings"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

// weights are how many studies of each certainty point a way; each is a unit.
type weights struct {
	direction kg.Direction
	certainty kg.Certainty
	studies   int
}

func conferencingOf(t *testing.T, units ...weights) evidence.Answer {
	t.Helper()
	var studies []evidence.Study
	var findings []evidence.Finding
	for i, w := range units {
		for n := range w.studies {
			id := fmt.Sprintf("%02d-%04d", i, n)
			studies = append(studies, study("study:"+id, designed(kg.StudyDesignServiceData)))
			findings = append(findings, found("finding:"+id, "study:"+id, w.direction, rated(w.certainty)))
		}
	}
	return conferencing(t, with(studies, findings...))
}

func TestVerdicts(t *testing.T) {
	const (
		f, a, n, m, u = kg.DirectionFavourable, kg.DirectionAdverse, kg.DirectionNoDifference, kg.DirectionMixed, kg.DirectionUnclear
		high, mod     = kg.CertaintyHigh, kg.CertaintyModerate
		low, verylow  = kg.CertaintyLow, kg.CertaintyVeryLow
		byDesign      = kg.Certainty("") // 0.10
	)
	for _, k := range []struct {
		name    string
		units   []weights
		index   float64
		verdict kg.Verdict
	}{
		{"one strong study leans", []weights{{f, high, 1}}, 0.8, kg.VerdictLeansFavourable},
		{"two are sure", []weights{{f, high, 2}}, 2 / 2.25, kg.VerdictFavourable},
		{"an unclear one does not make two", []weights{{f, high, 1}, {u, high, 1}}, 0.8, kg.VerdictLeansFavourable},
		{"on 0.6", []weights{{f, mod, 2}, {n, mod, 1}}, 0.6, kg.VerdictFavourable},
		{"below 0.6", []weights{{f, mod, 2}, {n, high, 1}}, 1.5 / 2.75, kg.VerdictLeansFavourable},
		{"on 0.2", []weights{{f, low, 1}, {n, mod, 1}, {n, high, 1}}, 0.2, kg.VerdictLeansFavourable},
		{"below 0.2", []weights{{f, low, 1}, {n, high, 2}}, 0.5 / 2.75, kg.VerdictNoClearDifference},
		{"no difference is half", []weights{{f, low, 1}, {a, low, 1}, {n, high, 1}}, 0, kg.VerdictMixed},
		{"no difference is more than half", []weights{{f, low, 1}, {a, low, 1}, {n, high, 1}, {n, verylow, 1}}, 0, kg.VerdictNoClearDifference},
		{"both ways", []weights{{f, high, 1}, {a, high, 1}}, 0, kg.VerdictMixed},
		{"mixed alone", []weights{{m, high, 1}}, 0, kg.VerdictMixed},
		{"no difference alone", []weights{{n, high, 1}}, 0, kg.VerdictNoClearDifference},
		{"above -0.2", []weights{{a, low, 1}, {n, high, 2}}, -0.5 / 2.75, kg.VerdictNoClearDifference},
		{"on -0.2", []weights{{a, low, 1}, {n, mod, 1}, {n, high, 1}}, -0.2, kg.VerdictLeansAdverse},
		{"above -0.6", []weights{{a, mod, 2}, {n, high, 1}}, -1.5 / 2.75, kg.VerdictLeansAdverse},
		{"on -0.6", []weights{{a, mod, 2}, {n, mod, 1}}, -0.6, kg.VerdictAdverse},
		{"one adverse study leans", []weights{{a, high, 1}}, -0.8, kg.VerdictLeansAdverse},
		{"two adverse ones are sure", []weights{{a, high, 2}}, -2 / 2.25, kg.VerdictAdverse},
		{"only unclear", []weights{{u, high, 3}}, 0, kg.VerdictUnclear},
		{"too little", []weights{{f, verylow, 1}}, 0.5, kg.VerdictTooLittle},
		{"too little, though with unclear ones", []weights{{f, verylow, 1}, {u, high, 2}}, 0.5, kg.VerdictTooLittle},
		{"enough of little", []weights{{f, verylow, 4}}, 0.8, kg.VerdictFavourable},
		{"service data alone never reach", []weights{{f, byDesign, 2000}}, 200 / 200.25, kg.VerdictTooLittle},
		{"sums of tenths are on the threshold", []weights{{f, byDesign, 6}, {n, verylow, 1}, {n, high, 1}, {n, mod, 1}, {a, byDesign, 1}}, 0.5 / 2.95, kg.VerdictNoClearDifference},
	} {
		got := conferencingOf(t, k.units...)
		near(t, k.name+": effect index", got.EffectIndex, k.index, 1e-12)
		equal(t, k.name, got.Verdict, k.verdict)
		equal(t, k.name+": anywhere", got.VerdictAnywhere, k.verdict)
		sum := 0.0
		for _, r := range got.Reasons {
			sum += r.Contribution
		}
		if len(got.Reasons) < 100 {
			near(t, k.name+": contributions", sum, got.EffectIndex, 1e-12)
		}
	}
}

// Strength on the threshold: of k equal units of 0.25, H passes 0.2 between the third (0.2070) and the second (0.1901).
func TestStrengthBelowAFifthIsTooLittle(t *testing.T) {
	two := conferencingOf(t, weights{kg.DirectionFavourable, kg.CertaintyVeryLow, 2})
	near(t, "strength of two", two.Strength, 0.25*1.25/c, 1e-15)
	equal(t, "two", two.Verdict, kg.VerdictTooLittle)
	three := conferencingOf(t, weights{kg.DirectionFavourable, kg.CertaintyVeryLow, 3})
	near(t, "strength of three", three.Strength, 0.25*(1.25+1.0/9)/c, 1e-15)
	equal(t, "three", three.Verdict, kg.VerdictFavourable)
}

// No difference is said of all the evidence only where no unit says anything else.
func TestNoDifferenceIsSaidOfAllTheEvidenceOrOfMost(t *testing.T) {
	const (
		f, a, n, m, u = kg.DirectionFavourable, kg.DirectionAdverse, kg.DirectionNoDifference, kg.DirectionMixed, kg.DirectionUnclear
	)
	for _, others := range [][]kg.Direction{nil, {f}, {a}, {m}, {u}, {f, a}, {a, m}, {m, u}, {f, m}, {f, u}, {a, u}} {
		units := []weights{{n, kg.CertaintyHigh, 3}}
		for _, d := range others {
			units = append(units, weights{d, kg.CertaintyVeryLow, 1})
		}
		got := conferencingOf(t, units...)
		equal(t, "verdict", got.Verdict, kg.VerdictNoClearDifference)
		want := "On most of the evidence, having Family Group Conferencing makes no clear difference to “child enters care”"
		if others == nil {
			want = "On the evidence, having Family Group Conferencing makes no clear difference to “child enters care”"
		}
		if !strings.HasPrefix(got.Sentence, want) {
			t.Errorf("beside %v: %s", others, got.Sentence)
		}
	}
}

// Tenths do not add up exactly: 0.1 nine times is not 0.9. What is on the threshold on paper is on it.
func TestAThresholdIsReachedOnPaper(t *testing.T) {
	// (0.5 - 0.0) / (0.5 + 1.75 + 0.25) = 0.2, the first 0.5 of five tenths
	a := conferencingOf(t, weights{kg.DirectionFavourable, "", 5}, weights{kg.DirectionNoDifference, kg.CertaintyHigh, 1}, weights{kg.DirectionNoDifference, kg.CertaintyModerate, 1})
	near(t, "effect index", a.EffectIndex, 0.2, 1e-12)
	equal(t, "verdict", a.Verdict, kg.VerdictLeansFavourable)
	b := conferencingOf(t, weights{kg.DirectionNoDifference, "", 3}, weights{kg.DirectionMixed, "", 3}, weights{kg.DirectionFavourable, kg.CertaintyHigh, 1}, weights{kg.DirectionAdverse, kg.CertaintyHigh, 1}, weights{kg.DirectionNoDifference, kg.CertaintyHigh, 2})
	equal(t, "2.3 of 4.6 is half and not more", b.Verdict, kg.VerdictMixed)
}

func TestStrengthEndsWithItsSeries(t *testing.T) {
	a := conferencingOf(t, weights{kg.DirectionFavourable, kg.CertaintyHigh, 1000})
	near(t, "a thousand units of weight 1", a.Strength, 1, 0)
	b := conferencingOf(t, weights{kg.DirectionFavourable, kg.CertaintyHigh, 1500})
	near(t, "more do not exceed it", b.Strength, 1, 0)
	equal(t, "and are counted", b.IndependentStudies, 1500)
	near(t, "999", conferencingOf(t, weights{kg.DirectionFavourable, kg.CertaintyHigh, 999}).Strength, 1-1e-6/c, 1e-12)
}

func TestVerdictSentences(t *testing.T) {
	const (
		f, a, n, m, u = kg.DirectionFavourable, kg.DirectionAdverse, kg.DirectionNoDifference, kg.DirectionMixed, kg.DirectionUnclear
		high          = kg.CertaintyHigh
	)
	for want, units := range map[string][]weights{
		"The evidence points to a favourable effect of Family Group Conferencing on “child enters care” (2 favourable).":                               {{f, high, 2}},
		"The evidence leans towards a favourable effect of Family Group Conferencing on “child enters care” (1 favourable).":                           {{f, high, 1}},
		"On the evidence, having Family Group Conferencing makes no clear difference to “child enters care” (1 no difference).":                        {{n, high, 1}},
		"On most of the evidence, having Family Group Conferencing makes no clear difference to “child enters care” (2 no difference, 1 not settled).": {{n, high, 2}, {u, high, 1}},
		"The evidence points both ways for the effect of Family Group Conferencing on “child enters care” (1 favourable, 1 mixed, 1 adverse).":         {{f, high, 1}, {a, high, 1}, {m, high, 1}},
		"The evidence leans towards an adverse effect of Family Group Conferencing on “child enters care” (1 adverse).":                                {{a, high, 1}},
		"The evidence points to an adverse effect of Family Group Conferencing on “child enters care” (2 adverse).":                                    {{a, high, 2}},
		"There is too little evidence to tell the effect of Family Group Conferencing on “child enters care” (1 favourable, 1 not settled).":           {{f, kg.CertaintyVeryLow, 1}, {u, high, 1}},
		"The evidence does not settle the effect of Family Group Conferencing on “child enters care” (2 not settled).":                                 {{u, high, 2}},
	} {
		a := conferencingOf(t, units...)
		equal(t, "sentence", a.Sentence, want)
		equal(t, "of its outcome", a.ByOutcome[0].Sentence, want)
	}
}

func TestEveryOutcomeThatIsAskedAboutHasItsSentence(t *testing.T) {
	q := onCare()
	q.Outcome = append(q.Outcome, support)
	a := answerOn(t, ask(with([]evidence.Study{study("study:a")}, found("finding:a-1", "study:a", kg.DirectionAdverse)), q), fgc)
	equal(t, "the first", a.ByOutcome[0].Sentence, "The evidence leans towards an adverse effect of Family Group Conferencing on “child enters care” (1 adverse).")
	equal(t, "one without evidence", a.ByOutcome[1].Sentence, "No finding that counts tells the effect of Family Group Conferencing on “social support”.")
}

func TestVerdictAnywhereIsSaidWhereItDiffers(t *testing.T) {
	for _, k := range []struct {
		direction kg.Direction
		studies   int
		here      string
		anywhere  kg.Verdict
		words     string
	}{
		{kg.DirectionFavourable, 2, "TOO_LITTLE", kg.VerdictFavourable, "favourable"},
		{kg.DirectionFavourable, 1, "TOO_LITTLE", kg.VerdictLeansFavourable, "leaning favourable"},
		{kg.DirectionNoDifference, 1, "TOO_LITTLE", kg.VerdictNoClearDifference, "no clear difference"},
		{kg.DirectionMixed, 1, "TOO_LITTLE", kg.VerdictMixed, "mixed"},
		{kg.DirectionAdverse, 1, "TOO_LITTLE", kg.VerdictLeansAdverse, "leaning adverse"},
		{kg.DirectionAdverse, 2, "TOO_LITTLE", kg.VerdictAdverse, "adverse"},
	} {
		studies := []evidence.Study{study("study:a"), study("study:b")}
		findings := []evidence.Finding{
			found("finding:a-1", "study:a", k.direction, rated(kg.CertaintyHigh), in(dutch, clinic)),
			found("finding:b-1", "study:b", k.direction, rated(kg.CertaintyHigh), in(dutch, clinic)),
		}
		q := onCare()
		q.Context = []kg.ID{england, ward}
		a := answerOn(t, ask(with(studies[:k.studies], findings[:k.studies]...), q), fgc)
		equal(t, "here", a.Verdict, kg.Verdict(k.here))
		equal(t, "anywhere", a.VerdictAnywhere, k.anywhere)
		want := " If every study fitted the question fully, it would read: " + k.words + "."
		equal(t, "sentence", a.Sentence[len(a.Sentence)-len(want):], want)
	}
}
