package evidence_test

import (
	"fmt"
	"slices"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

// manyReviews has so many reviews of different weight: of n studies each, one counts itself.
func manyReviews(n int) evidence.Graph {
	studies := []evidence.Study{study("study:a")}
	findings := []evidence.Finding{found("finding:a-1", "study:a", kg.DirectionFavourable, rated(kg.CertaintyVeryLow))}
	for i := range n {
		id := fmt.Sprintf("%04d", i)
		known := []kg.ID{"study:a", "study:x" + id, "study:y" + id}
		studies = append(studies, study("study:r"+id, review(3+i*7%n, known...)))
		findings = append(findings, found("finding:r"+id, "study:r"+id, kg.DirectionFavourable, rated(kg.CertaintyHigh)))
	}
	return with(studies, findings...)
}

func TestManyUnitsAreOrderedByWeightAndThenByID(t *testing.T) {
	for _, n := range []int{62, 63, 64, 98, 251, 254, 256, 401} { // fewer and more than are sorted by comparing; 98 has sizes twice
		a := index(manyReviews(n)).WhatWorks(onCare(), evidence.Page{Reasons: n + 1}).Answers[0]
		type weighed struct {
			size int
			id   kg.ID
		}
		var want []weighed
		for i := range n {
			want = append(want, weighed{3 + i*7%n, fmt.Sprintf("finding:r%04d", i)})
		}
		slices.SortStableFunc(want, func(a, b weighed) int { return b.size - a.size }) // more studies, less lost to the one
		var ids []kg.ID
		for _, w := range want {
			ids = append(ids, w.id)
		}
		ids = append(ids, "finding:a-1")
		same(t, fmt.Sprint(n), findingIDs(a.Reasons), ids)
	}
}

func TestManyUnitsOfOneWeightAreOrderedByID(t *testing.T) {
	const n = 90
	var studies []evidence.Study
	var findings []evidence.Finding
	var want []kg.ID
	for i := range n {
		s := fmt.Sprintf("study:%03d", i)
		studies = append(studies, study(s))
		findings = append(findings,
			found(fmt.Sprintf("finding:a%03d", i), s, kg.DirectionFavourable, rated(kg.CertaintyLow)),
			found(fmt.Sprintf("finding:b%03d", n-i), s, kg.DirectionFavourable, rated(highOrModerate(i%2 == 0))))
	}
	for _, even := range []bool{true, false} {
		for i := n - 1; i >= 0; i-- {
			if i%2 == 0 == even {
				want = append(want, fmt.Sprintf("finding:b%03d", n-i))
			}
		}
	}
	same(t, "order", findingIDs(conferencing(t, with(studies, findings...)).Reasons), want)
}

func highOrModerate(high bool) kg.Certainty {
	if high {
		return kg.CertaintyHigh
	}
	return kg.CertaintyModerate
}
