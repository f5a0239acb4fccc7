package evidence

import (
	"fmt"
	"slices"

	"forwhom/kg"
)

// Working is how one sort of answer is worked out, as a document tells it.
type Working struct {
	Section   string   // of docs/methods.md, as "8. Conflict"
	Rule      string   // in words
	Formula   string   // "" where the rule needs none
	Constants []string // the names of those that it uses, in the order of Rules
}

// weighed is how what works is worked out.
func weighed() Working {
	return Working{Section: "6. Effect, strength, score, verdict",
		Rule: "Each study or review counts once, by its quality (section 3) times how well it fits what is asked or the reader's own context (section 4). The effect index is which way they point, " +
			"the strength how much there is, S(d) the sum of the weights s of direction d, and S that of all that settle something. The verdict is read off both.",
		Formula: methodFormula,
		Constants: []string{"prior", "seriesLength", "seriesSum", "strengthEnough", "effectClear", "effectLeaning", "noDifferenceShare", "independentForSure",
			"tolerance"}}
}

// unweighted is weighed where neither people nor a context are asked about.
func unweighted() Working {
	w := weighed()
	w.Rule = "Each study or review counts once, by its quality (section 3), and in full wherever it is from (t = 1). The effect index is which way they point, " +
		"the strength how much there is, S(d) the sum of the weights s of direction d, and S that of all that settle something. The verdict is read off both."
	return w
}

func (of ConflictReport) workings() []Working {
	return []Working{{Section: "8. Conflict",
		Rule: "Each study or review counts once, in full wherever it is from. Those that found a benefit are one side, those that found harm or no difference the other; " +
			"mixed results and those that settle nothing are on neither. For each attribute and each of its values v the sides are compared by how many of them have it, of those that state the attribute; " +
			"the attribute's separation is the largest of these, with its sign. It is not shown to be why they disagree.",
		Formula:   "separation(v) = share of the favourable units with v - share of the units on the other side with v",
		Constants: []string{"yearBand", "sampleBand1", "sampleBand2", "sampleBand3", "followUpBand1", "followUpBand2", "followUpBand3", "sideUnits"}}, unweighted()}
}

func (of CompareRequest) workings() []Working {
	cells := unweighted()
	if of.Context.states() {
		cells = weighed()
	}
	return []Working{{Section: "9. Comparison",
		Rule: "Each cell is worked out by itself, narrower interventions and outcomes included. A cell on an outcome has the numbers of section 6. One on how it works, for whom, what it takes, " +
			"what it is like or what it costs counts findings and which way they point, and weighs nothing. Its best finding is that of the study or review with the most weight or, where nothing is weighed, the surest as rated.",
		Constants: []string{"compareFrom", "compareTo"}}, cells}
}

func (of SynthesisReport) workings() []Working {
	w := Working{Section: "10. Synthesis",
		Rule: fmt.Sprintf("Of the same people one estimate y is used, with its standard error se, worked out as the table of the estimates shows; ratios are pooled as logs. How they are pooled: %s. "+
			"Only outcomes that stand under one another are pooled, and whatever is not pooled is listed with its reason.", of.Method.words()),
		Constants: []string{"overlapShare", "intervalLevel", "poolFrom", "predictFrom", "fewEstimates", "asymmetryFrom", "maxSteps", "zeroCell", "minError", "maxEstimate",
			"maxLogRatio", "testLevel"}}
	const pooled = "; mu = sum(w y) / sum(w), its se = 1 / sqrt(sum(w)); Q = sum((y - mu)^2 / v) at tau2 = 0"
	if !of.Method.random() {
		w.Formula = "tau2 = 0; w = 1 / (v + tau2), v = se^2" + pooled + "; I2 = (Q - df) / Q, never below 0"
		return []Working{w}
	}
	w.Formula = "w = 1 / (v + tau2), v = se^2" + pooled + "; I2 = tau2 / (tau2 + s2) with s2 = (k - 1) sum(1/v) / (sum(1/v)^2 - sum(1/v^2))"
	if of.Method.HartungKnapp {
		w.Formula += "; se multiplied by sqrt(sum(w (y - mu)^2) / (k - 1)), but never by less than 1"
	}
	if of.Method.Estimator != kg.TauEstimatorDersimonianLaird { // which is found in one step
		w.Constants = append(w.Constants, "converged", "maxIterations")
	}
	return []Working{w}
}

func (req GapRequest) workings() []Working {
	return []Working{{Section: "14. Gaps as a list",
		Rule: "Priority is how many would ask, as a number to order by. What was never studied, a cost and a voice of families that are missing are told once, for the broadest for which they are; " +
			"any other gap for the narrowest. The weight of a sort of gap is halved where a directly broader intervention has what is missing.",
		Formula:   "priority = weight x populations x outcomes",
		Constants: []string{"gapAbsent", "gapWeak", "gapPartial"}},
		{Section: "7. Gaps",
			Rule: "What holds for an intervention and an outcome, narrower ones included, is looked up in all findings on them, each of the quality of section 3: whether there are any that can show an effect, " +
				"any of enough quality, any from the country asked for, any that is recent, and whether those of enough quality contradict one another.",
			Constants: []string{"gapQuality", "gapYears"}}}
}

// Of returns the constants of some names, in the order of the method.
func (m Method) Of(names []string) []Constant {
	var all []Constant
	for _, c := range m.Constants {
		if slices.Contains(names, c.Name) {
			all = append(all, c)
		}
	}
	return all
}
