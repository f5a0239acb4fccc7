package evidence

// score adds units up, largest first: effect index, strength and their product, which orders answers and measures no
// truth. Source: docs/methods.md, section 6.
func score(x *Index, units []unit) tally {
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
	t.strength, t.independent = strength(x, units)
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

// strength returns how much the units weigh together, 0 to 1, and how many independent studies they are. The strongest
// review stands for several studies, every other unit for one, and units that are only UNCLEAR for none. The series
// ends where its divisor ends, so that no number of studies exceeds 1.
func strength(x *Index, units []unit) (strength float64, independent int) {
	var sum float64
	reviewed := false
	for i := range units {
		u := &units[i]
		if !u.directions.settled() {
			continue
		}
		times := 1
		if u.review && !reviewed {
			times, reviewed = x.standsFor(u), true
		}
		for n := independent + 1; n <= independent+times && n <= seriesLength; n++ {
			sum += u.weight / float64(n*n)
		}
		independent += times
	}
	return sum / seriesSum, independent
}

// standsFor returns for how many studies the strongest review stands, 1 to 10: those its finding rests on or, where
// that is not said, those it includes.
func (x *Index) standsFor(u *unit) int {
	k := x.rows[u.finding].RestsOnStudies
	if k <= 0 {
		k = x.studies[u.study].size
	}
	return min(max(k, 1), maxReviewStudies)
}
