package evidence_test

import (
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

func TestQualityByRatedCertainty(t *testing.T) {
	for certainty, want := range map[kg.Certainty]float64{
		kg.CertaintyHigh: 1, kg.CertaintyModerate: 0.75, kg.CertaintyLow: 0.5, kg.CertaintyVeryLow: 0.25,
	} {
		small := study("study:a", func(s *evidence.Study) { s.SampleSize, s.RiskOfBias = 5, kg.RiskOfBiasHigh })
		equal(t, "a rating is not halved: "+string(certainty), evidence.Quality(certainty, &small), want)
		equal(t, "a rating holds without a study: "+string(certainty), evidence.Quality(certainty, nil), want)
	}
}

func TestQualityByDesign(t *testing.T) {
	for design, want := range map[kg.StudyDesign]float64{
		kg.StudyDesignRandomisedTrial:  0.75,
		kg.StudyDesignSystematicReview: 0.5,
		kg.StudyDesignMetaAnalysis:     0.5,
		kg.StudyDesignQuasiExperiment:  0.5,
		kg.StudyDesignCohort:           0.4,
		kg.StudyDesignBeforeAfter:      0.25,
		kg.StudyDesignCaseSeries:       0.25,
		kg.StudyDesignServiceData:      0.1,
		"":                             0.1, // unknown weighs as little as the weakest
		kg.StudyDesignMixedMethods:     0.1, // so does mixed methods without a quantitative design
		kg.StudyDesignQualitative:      0,
		kg.StudyDesignCaseStudy:        0,
		kg.StudyDesignExpertOpinion:    0,
		kg.StudyDesignProtocol:         0,
	} {
		s := study("study:a", designed(design))
		equal(t, "design "+string(design), evidence.Quality("", &s), want)
		mixed := study("study:a", designed(kg.StudyDesignMixedMethods), func(s *evidence.Study) { s.QuantitativeDesign = design })
		equal(t, "mixed methods with "+string(design), evidence.Quality("", &mixed), want)
	}
	equal(t, "a claim without a study", evidence.Quality("", nil), 0.1)
}

func TestDesignsThatNeverCountDoNotCountWhenRated(t *testing.T) {
	s := study("study:a", designed(kg.StudyDesignQualitative))
	equal(t, "quality", evidence.Quality(kg.CertaintyHigh, &s), 0)
}

func TestOnlyAReviewOfTrialsAloneWeighsAsATrial(t *testing.T) {
	for _, c := range []struct {
		name   string
		design kg.StudyDesign
		admits []kg.StudyDesign
		want   float64
	}{
		{"review of trials", kg.StudyDesignSystematicReview, []kg.StudyDesign{kg.StudyDesignRandomisedTrial}, 0.75},
		{"meta-analysis of trials", kg.StudyDesignMetaAnalysis, []kg.StudyDesign{kg.StudyDesignRandomisedTrial}, 0.75},
		{"of trials and others", kg.StudyDesignMetaAnalysis, []kg.StudyDesign{kg.StudyDesignRandomisedTrial, kg.StudyDesignCohort}, 0.5},
		{"of what is not said", kg.StudyDesignMetaAnalysis, nil, 0.5},
	} {
		s := study("study:a", designed(c.design), func(s *evidence.Study) { s.Admits = c.admits })
		equal(t, c.name, evidence.Quality("", &s), c.want)
	}
}

func TestQualityIsHalvedOnceAndNotBelowATenth(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*evidence.Study)
		want   float64
	}{
		{"99 people", func(s *evidence.Study) { s.SampleSize = 99 }, 0.375},
		{"100 people", func(s *evidence.Study) { s.SampleSize = 100 }, 0.75},
		{"1 person", func(s *evidence.Study) { s.SampleSize = 1 }, 0.375},
		{"sample not known", func(s *evidence.Study) { s.SampleSize = 0 }, 0.75},
		{"high risk", func(s *evidence.Study) { s.RiskOfBias = kg.RiskOfBiasHigh }, 0.375},
		{"some concerns", func(s *evidence.Study) { s.RiskOfBias = kg.RiskOfBiasSomeConcerns }, 0.75},
		{"high risk and few people", func(s *evidence.Study) { s.RiskOfBias, s.SampleSize = kg.RiskOfBiasHigh, 20 }, 0.375},
		{"half of a review's studies at high risk", func(s *evidence.Study) { review(10)(s); s.HighRiskCount = 5 }, 0.5},
		{"more than half", func(s *evidence.Study) { review(10)(s); s.HighRiskCount = 6 }, 0.25},
		{"one more than half of an odd number", func(s *evidence.Study) { review(11)(s); s.HighRiskCount = 6 }, 0.25},
		{"a review of one study at high risk", func(s *evidence.Study) { review(1)(s); s.HighRiskCount = 1 }, 0.25},
		{"how many it includes is not known", func(s *evidence.Study) { review(0)(s); s.HighRiskCount = 6 }, 0.5},
		{"a trial has no studies at risk", func(s *evidence.Study) { s.IncludedCount, s.HighRiskCount = 10, 6 }, 0.75},
		{"a cohort", func(s *evidence.Study) { s.Design, s.SampleSize = kg.StudyDesignCohort, 20 }, 0.2},
		{"before and after", func(s *evidence.Study) { s.Design, s.SampleSize = kg.StudyDesignBeforeAfter, 20 }, 0.125},
		{"never below a tenth", func(s *evidence.Study) { s.Design, s.SampleSize = kg.StudyDesignServiceData, 20 }, 0.1},
		{"unknown design", func(s *evidence.Study) { s.Design, s.SampleSize = "", 20 }, 0.1},
	} {
		s := study("study:a", c.change)
		equal(t, c.name, evidence.Quality("", &s), c.want)
	}
}
