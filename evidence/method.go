package evidence

// methodVersion rises with every change of a rule or a constant.
const methodVersion = "4"

const methodFormula = "s = quality x transferability; " +
	"effect index = (S(favourable) - S(adverse)) / (S + prior); " +
	"strength = sum of s_i / i^2, largest first, / seriesSum; " +
	"score = effect index x strength"

// The constants of methods.md, each in this one place; Rules serves them with their meaning.
const (
	qHigh     = 1.00
	qModerate = 0.75
	qLow      = 0.50
	qVeryLow  = 0.25

	qRandomised  = 0.75
	qComparison  = 0.50
	qCohort      = 0.40
	qBeforeAfter = 0.25
	qServiceData = 0.10
	qUnknown     = 0.10

	halving     = 0.5
	qFloor      = 0.10
	smallSample = 100

	matchSame     = 1.00
	matchBroader  = 0.75
	matchSibling  = 0.50
	matchUnknown  = 0.50
	matchNone     = 0.25
	matchedFrom   = 0.75
	majorityShare = 0.5
	maxWeight     = 10

	overlapShare     = 0.5
	overlapSlight    = 0.05
	overlapModerate  = 0.10
	overlapHigh      = 0.15
	maxReviewStudies = 10

	prior        = 0.25
	seriesLength = 1000
	seriesSum    = 1.6439345666815615 // sum of 1/i^2 for i = 1..seriesLength

	strengthEnough     = 0.20
	effectClear        = 0.6
	effectLeaning      = 0.2
	noDifferenceShare  = 0.5
	independentForSure = 2
	tolerance          = 1e-9

	gapQuality = 0.5
	gapYears   = 10
	gapAbsent  = 1.0
	gapWeak    = 0.75
	gapPartial = 0.5

	yearBand      = 5
	sampleBand1   = 100
	sampleBand2   = 500
	sampleBand3   = 1000
	followUpBand1 = 6
	followUpBand2 = 12
	followUpBand3 = 24
	sideUnits     = 2

	compareFrom = 2
	compareTo   = 6

	intervalLevel = 95
	poolFrom      = 2
	predictFrom   = 3
	fewEstimates  = 5
	asymmetryFrom = 10
	maxSteps      = 500
	zeroCell      = 0.5
	minError      = 1e-9
	maxEstimate   = 1e12
	maxLogRatio   = 300
	testLevel     = 0.05
	converged     = 1e-10
	maxIterations = 200

	// GRADE guidelines 6, 7 and 9; Cochrane Handbook 10.10.2; worryingRisk is ours.
	enoughPeople       = 400
	enoughEvents       = 300
	manyPeople         = 4000
	importantLess      = 0.75
	importantMore      = 1.25
	importantSD        = 0.5
	heterogeneityLevel = 0.1
	largeFrom          = 2
	worryingRisk       = 0.5
)

// Rules returns how answers are computed: the version, the formula in one line and every constant of the code.
func Rules() Method {
	return Method{Version: methodVersion, Formula: methodFormula, Constants: []Constant{
		{"qHigh", qHigh, "quality of a finding of HIGH certainty"},
		{"qModerate", qModerate, "quality of a finding of MODERATE certainty"},
		{"qLow", qLow, "quality of a finding of LOW certainty"},
		{"qVeryLow", qVeryLow, "quality of a finding of VERY_LOW certainty"},
		{"qRandomised", qRandomised, "quality by design, certainty not rated: a randomised trial, or a review that admits randomised trials only"},
		{"qComparison", qComparison, "quality by design: any other review or meta-analysis; a quasi-experiment"},
		{"qCohort", qCohort, "quality by design: a cohort with a comparison"},
		{"qBeforeAfter", qBeforeAfter, "quality by design: before and after without a comparison; a case series"},
		{"qServiceData", qServiceData, "quality by design: a service's own figures"},
		{"qUnknown", qUnknown, "quality where neither certainty nor design is known"},
		{"halving", halving, "what a quality by design is multiplied by, once, for high risk of bias or a small sample"},
		{"qFloor", qFloor, "the lowest quality that halving leaves"},
		{"smallSample", smallSample, "a sample of fewer people than this is small"},
		{"matchSame", matchSame, "match of a dimension: the same or narrower"},
		{"matchBroader", matchBroader, "match of a dimension: broader"},
		{"matchSibling", matchSibling, "match of a dimension: a sibling, which countries never are"},
		{"matchUnknown", matchUnknown, "match of a dimension: not stated, or international"},
		{"matchNone", matchNone, "match of a dimension: none of these"},
		{"matchedFrom", matchedFrom, "a dimension with this match or more is matched"},
		{"majorityShare", majorityShare, "an answer's transferability names what holds for at least this share of its weight"},
		{"maxWeight", maxWeight, "the largest weight a question may give a dimension"},
		{"overlapShare", overlapShare, "of two reviews that share more than this of the smaller one's known studies, the stronger counts"},
		{"overlapSlight", overlapSlight, "a corrected covered area up to this is a slight overlap of reviews"},
		{"overlapModerate", overlapModerate, "a corrected covered area up to this is a moderate overlap of reviews"},
		{"overlapHigh", overlapHigh, "a corrected covered area up to this is a high overlap of reviews, one above it a very high one"},
		{"maxReviewStudies", maxReviewStudies, "the strongest review stands for at most so many studies"},
		{"prior", prior, "weight of the imaginary study without a difference that every answer starts with"},
		{"seriesLength", seriesLength, "so many units, the strongest review's studies included, can add to strength"},
		{"seriesSum", seriesSum, "sum of 1/i^2 for i from 1 to seriesLength, by which strength is divided"},
		{"strengthEnough", strengthEnough, "below this strength the verdict is TOO_LITTLE"},
		{"effectClear", effectClear, "from this effect index up FAVOURABLE, from its negative down ADVERSE"},
		{"effectLeaning", effectLeaning, "from this effect index up LEANS_FAVOURABLE, from its negative down LEANS_ADVERSE"},
		{"noDifferenceShare", noDifferenceShare, "NO_CLEAR_DIFFERENCE needs more than this share of the weight"},
		{"independentForSure", independentForSure, "FAVOURABLE and ADVERSE need at least so many independent studies"},
		{"tolerance", tolerance, "numbers that are closer than this to a threshold have reached it"},
		{"gapQuality", gapQuality, "a finding of at least this quality is not weak, and can conflict"},
		{"gapYears", gapYears, "evidence is old where its newest study is more than so many years older than the data"},
		{"gapAbsent", gapAbsent, "weight of a gap of the sorts NEVER_STUDIED and CONFLICTING"},
		{"gapWeak", gapWeak, "weight of a gap of the sorts ONLY_QUALITATIVE and ONLY_WEAK"},
		{"gapPartial", gapPartial, "weight of a gap of any other sort; also by how much one is multiplied where a broader intervention has what is missing"},
		{"yearBand", yearBand, "years are compared in bands of so many, counted from the year 0"},
		{"sampleBand1", sampleBand1, "samples are compared in bands: fewer than this; from this to the next"},
		{"sampleBand2", sampleBand2, "start of the third band of samples"},
		{"sampleBand3", sampleBand3, "start of the last band of samples"},
		{"followUpBand1", followUpBand1, "follow-ups are compared in bands: up to so many months; from there to the next"},
		{"followUpBand2", followUpBand2, "end of the second band of follow-ups, in months"},
		{"followUpBand3", followUpBand3, "end of the third band of follow-ups, in months"},
		{"sideUnits", sideUnits, "a side with fewer units than this that state an attribute has no separation by it"},
		{"compareFrom", compareFrom, "at least so many interventions are compared"},
		{"compareTo", compareTo, "at most so many interventions are compared"},
		{"intervalLevel", intervalLevel, "level of every interval of a synthesis, in per cent"},
		{"poolFrom", poolFrom, "from so many comparable estimates a pooled value is given"},
		{"predictFrom", predictFrom, "from so many estimates a prediction interval is given"},
		{"fewEstimates", fewEstimates, "a synthesis of fewer estimates carries a warning"},
		{"asymmetryFrom", asymmetryFrom, "from so many estimates small-study effects are tested"},
		{"maxSteps", maxSteps, "up to so many estimates each is left out in turn, and added by year"},
		{"zeroCell", zeroCell, "added to each cell of a 2x2 table one of which is empty"},
		{"minError", minError, "the smallest standard error that is pooled"},
		{"maxEstimate", maxEstimate, "the largest estimate, and the largest standard error, that is pooled"},
		{"maxLogRatio", maxLogRatio, "the largest log of a ratio that is pooled"},
		{"testLevel", testLevel, "groups differ where the p-value of their test is below this"},
		{"converged", converged, "tau2 is found where a step changes it by less than this share"},
		{"maxIterations", maxIterations, "after so many steps tau2 is found by halving an interval instead"},
		{"enoughPeople", enoughPeople, "as many people or families a body of evidence should have"},
		{"enoughEvents", enoughEvents, "as many people with the event a body of evidence should have"},
		{"manyPeople", manyPeople, "from so many people or families on few events are no worry"},
		{"importantLess", importantLess, "a ratio between the groups that matters, below 1"},
		{"importantMore", importantMore, "a ratio between the groups that matters, above 1"},
		{"importantSD", importantSD, "a difference that matters, in standard deviations"},
		{"heterogeneityLevel", heterogeneityLevel, "below this p-value of Q the estimates of a body of evidence differ by more than chance"},
		{"largeFrom", largeFrom, "from so many studies an effect can be consistently large"},
		{"worryingRisk", worryingRisk, "a mean risk of bias, from 0 (low) to 1 (high), that is known to worry though fewer than half of the studies state theirs"},
	}}
}
