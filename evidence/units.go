package evidence

import (
	"iter"
	"slices"
)

// unit is what counts once: a study, a cohort that several studies share, or the source of a claim without a study.
type unit struct {
	weight     float64 // s of the finding that carries it, of a review times its share
	finding    int32   // the finding that carries it: its largest
	study      int32   // of that finding; -1 for none
	number     int32   // of the unit, in the index
	level      int32   // its weight's place among the different weights, while units are sorted
	counted    int32   // of a review: how many of the studies it includes count themselves
	directions directions
	strong     directions // those with a finding of quality 0.5 or more
	review     bool
	own        bool // whether it is counted by findings on the asked outcome itself
}

// tally is what the units of one intervention and one outcome add up to.
type tally struct {
	units       []unit // largest first; valid until the counter counts again
	left        []unit // reviews that do not count, by id of their finding; valid as long
	independent int
	counts      Counts
	sums        [directionCount]float64
	sum         float64 // S: of all directions but UNCLEAR
	effectIndex float64
	strength    float64
	score       float64
}

// counter counts findings in units. It keeps its memory from one count to the next, and is for one goroutine.
type counter struct {
	x       *Index
	pace    *pace
	units   []unit
	left    []unit   // reviews that do not count, because their studies do or a stronger one has them
	slots   []int32  // by unit number: its place in units, where seen in this round
	seen    []uint32 // by unit number: the last round in which it was seen
	weighty []uint32 // by unit number: the last round in which it counted itself with a weight
	round   uint32
	kept    overlaps
	dealer  dealer
}

func newCounter(x *Index, p *pace) *counter {
	return &counter{
		x:       x,
		pace:    p,
		slots:   make([]int32, x.units),
		seen:    make([]uint32, x.units),
		weighty: make([]uint32, x.units),
		kept:    newOverlaps(len(x.studies)),
		dealer:  dealer{pace: p},
	}
}

// count counts findings, ascending, that may all count. With an outcome, findings on it come before narrower ones;
// -1 is none. Without transfers every t is 1. Source: docs/methods.md, section 5.
func (c *counter) count(findings []int32, outcome int32, transfers []float64) tally {
	c.units = c.dealer.sort(c.gather(findings, outcome, transfers))
	t := score(c.x, c.units, outcome)
	t.left = c.left
	return t
}

// gather returns the units of the same findings in no order, with no more than a weight; valid until the counter counts
// again.
func (c *counter) gather(findings []int32, outcome int32, transfers []float64) []unit {
	c.round++
	c.units, c.left = slices.Grow(c.units[:0], min(len(findings), c.x.units)), c.left[:0]
	for _, f := range findings {
		c.pace.step()
		s := c.x.findings[f].quality
		if transfers != nil {
			s *= transfers[f]
		}
		c.add(f, s, c.own(f, outcome))
	}
	c.shareReviews()
	return c.units
}

// own reports whether a finding that stands on the asked outcome or a narrower one is on the outcome itself; -1 is none.
func (c *counter) own(f, outcome int32) bool {
	return outcome >= 0 && (c.x.outcomes.leaf(outcome) || slices.Contains(c.x.at(c.x.findings[f].outcomes), outcome))
}

// counted yields, of the findings that were counted last, those that the units are made of, each with the place of its
// unit: not the narrower ones of a unit that is counted by findings on the outcome itself. The counter must not count
// meanwhile.
func (c *counter) counted(units []unit, findings []int32, outcome int32) iter.Seq2[int32, int] {
	return func(yield func(finding int32, unit int) bool) {
		c.round++
		for i := range units {
			c.seen[units[i].number], c.slots[units[i].number] = c.round, int32(i)
		}
		for _, f := range findings {
			c.pace.step()
			number := c.x.findings[f].unit
			if c.seen[number] != c.round {
				continue
			}
			if at := c.slots[number]; units[at].own == c.own(f, outcome) && !yield(f, int(at)) {
				return
			}
		}
	}
}

// add counts a finding of weight s. Findings on the asked outcome itself come before narrower ones: the first such
// starts its unit anew, and narrower ones then add nothing to it.
func (c *counter) add(f int32, s float64, own bool) {
	row := &c.x.findings[f]
	if c.seen[row.unit] != c.round {
		c.seen[row.unit] = c.round
		c.slots[row.unit] = int32(len(c.units))
		c.units = append(c.units, c.newUnit(f, s, own))
		return
	}
	u := &c.units[c.slots[row.unit]]
	switch {
	case own && !u.own:
		*u = c.newUnit(f, s, own)
		return
	case u.own && !own:
		return
	case s > u.weight: // of equal ones the first by id stays
		u.finding, u.study, u.weight = f, row.study, s
	}
	u.take(row)
}

func (c *counter) newUnit(f int32, s float64, own bool) unit {
	row := &c.x.findings[f]
	u := unit{finding: f, study: row.study, number: row.unit, review: row.review, own: own, weight: s}
	u.take(row)
	return u
}

// take adds a finding's direction.
func (u *unit) take(f *finding) {
	u.directions = u.directions.with(f.direction)
	if f.quality >= gapQuality {
		u.strong = u.strong.with(f.direction)
	}
}

// shareReviews lets each review weigh by the share of its studies that do not count themselves, and drops those that
// have no such study or that share too many with a stronger review. A study that counts only as UNCLEAR has no weight
// of its own, so that it takes none from a review either.
func (c *counter) shareReviews() {
	reviews := 0
	for i := range c.units {
		if u := &c.units[i]; u.review {
			reviews++
		} else if u.directions.settled() {
			c.weighty[u.number] = c.round
		}
	}
	if reviews == 0 {
		return
	}
	for i := range c.units {
		if u := &c.units[i]; u.review {
			c.shareReview(u)
		}
	}
	if reviews > 1 {
		c.dropOverlaps()
	}
	c.units = slices.DeleteFunc(c.units, func(u unit) bool {
		if u.weight == 0 {
			c.left = append(c.left, u)
		}
		return u.weight == 0
	})
}

// shareReview multiplies a review's weight by its share. Where its list is not known the share is 1.
func (c *counter) shareReview(u *unit) {
	s := &c.x.studies[u.study]
	for _, k := range s.known {
		c.pace.step()
		if n := c.x.studies[k].unit; n >= 0 && c.weighty[n] == c.round {
			u.counted++
		}
	}
	u.weight *= s.share(int(u.counted))
}

// share is the share of a review's studies that do not count themselves; 1 where its list is not known, and of a study
// that is no review.
func (s *study) share(counted int) float64 {
	if s.size == 0 {
		return 1
	}
	return float64(s.size-counted) / float64(s.size)
}
