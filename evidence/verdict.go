package evidence

import "forwhom/kg"

// verdict puts a tally into one word: the first that holds. Source: docs/methods.md, section 6.
func (t *tally) verdict() kg.Verdict {
	sure := t.independent >= independentForSure
	switch {
	case len(t.units) == 0:
		return kg.VerdictUntested
	case t.independent == 0:
		return kg.VerdictUnclear
	case !reaches(t.strength, strengthEnough):
		return kg.VerdictTooLittle
	case reaches(t.effectIndex, effectClear) && sure:
		return kg.VerdictFavourable
	case reaches(t.effectIndex, effectLeaning):
		return kg.VerdictLeansFavourable
	case reaches(-t.effectIndex, effectClear) && sure:
		return kg.VerdictAdverse
	case reaches(-t.effectIndex, effectLeaning):
		return kg.VerdictLeansAdverse
	case exceeds(t.sums[noDifference], noDifferenceShare*t.sum):
		return kg.VerdictNoClearDifference
	}
	return kg.VerdictMixed
}

// reaches reports whether a computed number is a threshold or more. Sums of tenths do not come out exact; what is on
// the threshold on paper is on it here.
func reaches(number, threshold float64) bool { return number >= threshold-tolerance }

// exceeds reports whether a computed number is more than a threshold.
func exceeds(number, threshold float64) bool { return number > threshold+tolerance }
