package evidence_test

import (
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

// How many were analysed is what a finding says of itself, before what its study says of all that it did.
func TestQualityIsHalvedByTheFindingsOwnNumber(t *testing.T) {
	own := func(n int) func(*evidence.Finding) { return func(f *evidence.Finding) { f.People = n } }
	for name, c := range map[string]struct {
		study   int
		change  func(*evidence.Finding)
		quality float64
	}{
		"20 of 500":                           {500, own(20), 0.375},
		"99 of 500":                           {500, own(99), 0.375},
		"100 of 500":                          {500, own(100), 0.75},
		"its number is not known":             {500, own(0), 0.75},
		"nor is its study's":                  {0, own(0), 0.75},
		"more than its study says":            {99, own(100), 0.75},
		"two groups of 40":                    {500, inNumbers(counted(1, 40, 2, 40)), 0.375},
		"two groups of 40, and 500 by itself": {500, func(f *evidence.Finding) { f.People, f.Effect = 500, counted(1, 40, 2, 40) }, 0.375},
		"two groups that cannot be":           {500, inNumbers(counted(50, 40, 2, 40)), 0.75},
		"as rated":                            {500, func(f *evidence.Finding) { f.People, f.Certainty = 20, kg.CertaintyHigh }, 1},
	} {
		s := study("study:a", func(s *evidence.Study) { s.SampleSize = c.study })
		a := conferencing(t, with([]evidence.Study{s}, found("finding:a", "study:a", fav, c.change)))
		equal(t, name, a.Reasons[0].Quality, c.quality)
	}
}
