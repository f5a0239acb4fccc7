package evidence

import "slices"

// score adds units up, largest first: effect index, strength and their product, which orders answers and measures no
// truth. The outcome, -1 for none, tells what the strongest review is about. Source: docs/methods.md, section 6.
func score(x *Index, units []unit, outcome int32) tally {
	t := tally{units: units}
	for i := range units {
		u := &units[i]
		part := u.directions.share(u.weight)
		for d := range directionCount {
			if u.directions.has(d) {
				t.sums[d] += part
				t.counts.add(d)
			}
		}
	}
	t.sum = t.sums[favourable] + t.sums[adverse] + t.sums[noDifference] + t.sums[mixed]
	t.effectIndex = (t.sums[favourable] - t.sums[adverse]) / (t.sum + prior)
	t.strength, t.independent = strength(x, units, outcome)
	t.score = t.effectIndex * t.strength
	return t
}

func (c *Counts) add(d direction) {
	switch d {
	case favourable:
		c.Favourable++
	case adverse:
		c.Adverse++
	case noDifference:
		c.NoDifference++
	case mixed:
		c.Mixed++
	case unclear:
		c.Unclear++
	}
}

// byDirection returns the same by the number of the direction.
func (c Counts) byDirection() [directionCount]int {
	return [directionCount]int{c.Favourable, c.Adverse, c.NoDifference, c.Mixed, c.Unclear}
}

// strength returns how much the units weigh together, 0 to 1, and how many independent studies they are. The strongest
// review stands for several studies, every other unit for one, and units that are only UNCLEAR for none. The series
// ends where its divisor ends, so that no number of studies exceeds 1.
func strength(x *Index, units []unit, outcome int32) (strength float64, independent int) {
	var sum float64
	reviewed := false
	for i := range units {
		u := &units[i]
		if !u.directions.settled() {
			continue
		}
		times := 1
		if u.review && !reviewed {
			times, reviewed = x.standsFor(u, outcome), true
		}
		for n := independent + 1; n <= independent+times && n <= seriesLength; n++ {
			sum += u.weight / float64(n*n)
		}
		independent += times
	}
	return sum / seriesSum, independent
}

// standsFor returns for how many studies the strongest review stands, 1 to 10: those its finding rests on or, where
// that is not said and the finding is on all that the review examines, those it includes; without those that count
// themselves. Source: docs/methods.md, section 5.
func (x *Index) standsFor(u *unit, outcome int32) int {
	k := x.rows[u.finding].RestsOnStudies
	if k <= 0 && x.coversReview(u, outcome) {
		k = x.studies[u.study].size
	}
	return min(max(k-int(u.counted), 1), maxReviewStudies)
}

// coversReview reports whether the finding that carries a review is on all that the review examines: each intervention
// of its findings that may count on the outcome, or on a narrower one, is one of this finding's or narrower. Another
// outcome's findings do not matter, so that an answer is the same whichever outcomes are asked for with it.
func (x *Index) coversReview(u *unit, outcome int32) bool {
	own := x.at(x.findings[u.finding].interventions)
	for _, f := range x.studies[u.study].findings {
		row := &x.findings[f]
		if !row.effect || !x.stands(row, outcome) {
			continue
		}
		for _, n := range x.at(row.interventions) {
			if !slices.ContainsFunc(own, func(o int32) bool { return x.interventions.within(n, o) }) {
				return false
			}
		}
	}
	return true
}

// stands reports whether a finding stands on an outcome or a narrower one; -1 is any.
func (x *Index) stands(f *finding, outcome int32) bool {
	return outcome < 0 || slices.ContainsFunc(x.at(f.outcomes), func(n int32) bool { return x.outcomes.within(n, outcome) })
}
