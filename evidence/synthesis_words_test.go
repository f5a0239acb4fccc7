package evidence_test

import (
	"slices"
	"strings"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

func TestSentencesOfASynthesisCanBeReadAloud(t *testing.T) {
	ratio := func(v float64) evidence.Graph {
		return estimated(stated(rr, v, v/4, v*4), stated(rr, v, v/4, v*4))
	}
	for _, c := range []struct {
		name string
		g    evidence.Graph
		req  evidence.SynthesisRequest
		says []string
		not  []string
	}{
		{"a ratio near nothing", ratio(0.00018), fixed(rr), []string{"a risk more than 99 % lower", "at 0.00018 "}, []string{"100 %"}},
		{"nearer", ratio(0.0000018), fixed(rr), []string{"at almost 0 ", "a risk more than 99 % lower"}, []string{"e-"}},
		{"many times", ratio(427.7), fixed(rr), []string{"a risk 427.7 times as high", "to 1,140 times as high"}, []string{"e+", "42670"}},
		{"beyond what a reader can make anything of", ratio(4e7), fixed(rr), []string{"a risk more than 1,000,000 times as high"}, []string{"e+"}},
		{"half as much again", ratio(1.5), fixed(rr), []string{"a risk 50 % higher", "to 4 times as high"}, nil},
		{"no other", ratio(1), fixed(rr), []string{"a risk unchanged"}, nil},
		{"hardly other", ratio(1.001), fixed(rr), []string{"a risk almost unchanged"}, nil},
		{"a prediction, and its level", estimated(stated(rd, -90, -99, -81), stated(rd, 0, -9, 9), stated(rd, 60, 51, 69)), plain(rd, reml),
			[]string{"In a new setting the true effect is expected to lie from -100 to 100 percentage points (95 % prediction interval)."}, []string{"anywhere"}},
		{"an odds ratio", estimated(stated(or, 0.5, 0.4, 0.625)), plain(or, reml), []string{"nothing is pooled: an odds ratio"}, []string{"a odds"}},
		{"almost all of the variation", estimated(stated(rd, 1, 0.9, 1.1), stated(rd, 9, 8.9, 9.1)), plain(rd, reml), []string{"Of the variation between them more than 99 % is more"}, []string{"100 %"}},
		{"no odds ratio", estimated(nil), plain(or, reml), []string{"No estimate can be used as an odds ratio"}, nil},
	} {
		s := synthesised(c.g, c.req)
		for _, want := range c.says {
			if !strings.Contains(s.Sentence, want) {
				t.Errorf("%s: %s, want %q in it", c.name, s.Sentence, want)
			}
		}
		for _, not := range c.not {
			if strings.Contains(s.Sentence, not) {
				t.Errorf("%s: %s, and it has %q", c.name, s.Sentence, not)
			}
		}
	}
	g := estimated(stated(rr, 0.1, 0.09, 0.111), stated(rr, 9, 8.1, 10))
	g.Studies[0].Comparator, g.Studies[1].Comparator = "one", "another"
	req := fixed(rr)
	req.SubgroupBy = kg.StudyAttributeComparator
	equal(t, "the groups", strings.HasPrefix(synthesised(g, req).Subgroups.Sentence, "Grouped by comparator, the 2 groups differ by more than chance"), true)
	equal(t, "a p-value", strings.Contains(synthesised(g, req).Subgroups.Sentence, "(p below 0.0001)"), true)
	for at, want := range map[kg.StudyAttribute]string{kg.StudyAttributePerspective: "perspective", kg.StudyAttributeFollowUp: "follow-up", kg.StudyAttributePopulation: "population"} {
		req.SubgroupBy = at
		equal(t, want, synthesised(g, req).Subgroups.Sentence, "There are not two groups to compare by "+want+". 2 of the estimates do not state it, or have several values.")
	}
}

func TestReviewsWhoseStudiesAreNotAllKnownAreWarnedOf(t *testing.T) {
	for _, c := range []struct {
		name   string
		first  func(*evidence.Study)
		second func(*evidence.Study)
		want   string
	}{
		{"all known", review(2, "study:x", "study:y"), review(2, "study:p", "study:q"), ""},
		{"one in part", review(3, "study:x", "study:y"), review(2, "study:p", "study:q"), "1 of the 2 estimates is of a review whose studies are not all known, so that people may be counted twice."},
		{"neither", review(3), review(0), "Both estimates are of reviews whose studies are not all known, so that people may be counted twice."},
	} {
		g := estimated(stated(rr, 0.5, 0.4, 0.625), stated(rr, 0.8, 0.64, 1))
		c.first(&g.Studies[0])
		c.second(&g.Studies[1])
		warned := slices.DeleteFunc(synthesised(g, plain(rr, reml)).Warnings, func(w string) bool { return !strings.Contains(w, "known, so") })
		equal(t, c.name, strings.Join(warned, " "), c.want)
	}
}
