package evidence

import (
	"slices"

	"forwhom/kg"
)

// Quality returns q, 0 to 1: how much a finding on an effect weighs before it is asked whom and where it is about.
// A rated certainty decides; without one the study's design does, halved once for high risk of bias or a small sample.
// It is 0 where the design never counts as an effect, whatever the rating. Study is nil for a claim without a study. How
// many were analysed is the study's own number; of a finding that states its own, New takes that. Source:
// docs/methods.md, section 3.
func Quality(certainty kg.Certainty, study *Study) float64 {
	if study == nil {
		return quality(certainty, nil, 0)
	}
	return quality(certainty, study, study.SampleSize)
}

// quality is Quality where so many were analysed, 0 for an unknown number.
func quality(certainty kg.Certainty, study *Study, people int) float64 {
	var design kg.StudyDesign
	if study != nil {
		design = effectiveDesign(study)
	}
	if neverEffect(design) {
		return 0
	}
	if q, rated := ratedQuality(certainty); rated {
		return q
	}
	q := designQuality(design, study)
	if study != nil && (highRisk(study) || small(people)) {
		q = max(q*halving, qFloor)
	}
	return q
}

func ratedQuality(certainty kg.Certainty) (q float64, rated bool) {
	switch certainty {
	case kg.CertaintyHigh:
		return qHigh, true
	case kg.CertaintyModerate:
		return qModerate, true
	case kg.CertaintyLow:
		return qLow, true
	case kg.CertaintyVeryLow:
		return qVeryLow, true
	}
	return 0, false
}

func designQuality(design kg.StudyDesign, study *Study) float64 {
	switch design {
	case kg.StudyDesignRandomisedTrial:
		return qRandomised
	case kg.StudyDesignSystematicReview, kg.StudyDesignMetaAnalysis:
		if trialsOnly(study.Admits) {
			return qRandomised
		}
		return qComparison
	case kg.StudyDesignQuasiExperiment:
		return qComparison
	case kg.StudyDesignCohort:
		return qCohort
	case kg.StudyDesignBeforeAfter, kg.StudyDesignCaseSeries:
		return qBeforeAfter
	case kg.StudyDesignServiceData:
		return qServiceData
	}
	return qUnknown
}

// effectiveDesign is the study's design or, of a mixed-methods study, that of its quantitative part.
func effectiveDesign(s *Study) kg.StudyDesign {
	if s.Design == kg.StudyDesignMixedMethods {
		return s.QuantitativeDesign
	}
	return s.Design
}

// neverEffect tells the designs that cannot show an effect.
func neverEffect(d kg.StudyDesign) bool {
	switch d {
	case kg.StudyDesignQualitative, kg.StudyDesignCaseStudy, kg.StudyDesignExpertOpinion, kg.StudyDesignProtocol:
		return true
	}
	return false
}

func isReview(s *Study) bool {
	d := effectiveDesign(s)
	return d == kg.StudyDesignSystematicReview || d == kg.StudyDesignMetaAnalysis
}

func trialsOnly(admits []kg.StudyDesign) bool {
	other := func(d kg.StudyDesign) bool { return d != kg.StudyDesignRandomisedTrial }
	return len(admits) > 0 && !slices.ContainsFunc(admits, other)
}

// highRisk tells a high risk of bias; of a review, also by more than half of its studies.
func highRisk(s *Study) bool {
	return s.RiskOfBias == kg.RiskOfBiasHigh ||
		isReview(s) && s.IncludedCount > 0 && 2*s.HighRiskCount > s.IncludedCount
}

// small tells a sample that is known to be small; an unknown one is not held against a study.
func small(people int) bool { return people > 0 && people < smallSample }

// ownPeople returns how many were analysed for the finding itself: both groups together or, where these are not known,
// as its source says; 0 where it does not.
func (f *Finding) ownPeople() int {
	if e := f.Effect; e != nil && e.InterventionN != nil && e.ComparisonN != nil && e.check() == nil {
		return int(min(*e.InterventionN+*e.ComparisonN, maxEstimate))
	}
	return f.People
}

// people returns how many were analysed for a finding: its own number before its study's; 0 where neither is known.
func (f *Finding) people(s *Study) int {
	if n := f.ownPeople(); n > 0 || s == nil {
		return n
	}
	return s.SampleSize
}
