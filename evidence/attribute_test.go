package evidence_test

import (
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

// Texts that differ in case or accents alone are one value, told as the heaviest unit has it. Those of another attribute are
// another's, though they read the same.
func TestValuesThatAreAlikeAreOneOfTheirOwnAttribute(t *testing.T) {
	g := trials(designed(kg.StudyDesignCohort), fav, harm, nothing)
	g.Studies[0].Comparator, g.Studies[1].Comparator, g.Studies[2].Comparator = "cohórt", "Cohort", "another  cohort"
	g.Studies[0].Design = ""
	g.Findings[0].Certainty, g.Findings[1].Certainty = kg.CertaintyVeryLow, kg.CertaintyHigh
	c := conflictOf(g)
	same(t, "designs", explained(t, c, kg.StudyAttributeDesign).Values, []evidence.AttributeValue{
		{Value: "COHORT", Counts: evidence.Counts{Adverse: 1, NoDifference: 1}}})
	same(t, "comparators", explained(t, c, kg.StudyAttributeComparator).Values, []evidence.AttributeValue{
		{Value: "Cohort", Counts: evidence.Counts{Favourable: 1, Adverse: 1}},
		{Value: "another  cohort", Counts: evidence.Counts{NoDifference: 1}}})
}
