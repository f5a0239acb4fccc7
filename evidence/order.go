package evidence

import (
	"cmp"
	"math"
	"slices"
)

// compareUnits orders the largest first, then by the id of the finding that carries the unit.
func compareUnits(a, b unit) int {
	if c := cmp.Compare(b.weight, a.weight); c != 0 {
		return c
	}
	return cmp.Compare(a.finding, b.finding)
}

// dealer sorts units. Quality and transferability take few values, so that of many units many weigh the same: they are
// dealt out by weight, which takes a fraction of the time of comparing them. It keeps its memory from one sort to the
// next.
type dealer struct {
	pace   *pace
	table  [dealerTable]int32 // by hash of a weight: its level and 1; 0 is free
	levels []float64          // the different weights as they came
	order  []int32            // the levels, the largest weight first
	starts []int32            // by level: where its next unit goes
	spare  []unit
}

const (
	dealerTable  = 1024
	dealerLevels = dealerTable / 4 // more different weights than these are sorted by comparing
	dealerMin    = 64              // fewer units than these are sorted by comparing
)

// sort returns the units in the order of compareUnits. The slice that it is given is its own from then on.
func (d *dealer) sort(units []unit) []unit {
	switch {
	case len(units) < dealerMin:
		slices.SortFunc(units, compareUnits)
		return units
	case !d.addLevels(units):
		slices.SortFunc(units, d.compare)
		return units
	}
	sorted := d.deal(units)
	for from := 0; from < len(sorted); {
		to := from + 1
		for to < len(sorted) && sorted[to].level == sorted[from].level {
			to++
		}
		// Mostly in order already: units stand as their findings came.
		if same := sorted[from:to]; !slices.IsSortedFunc(same, compareUnits) {
			slices.SortFunc(same, d.compare)
		}
		from = to
	}
	d.spare = units
	return sorted
}

func (d *dealer) compare(a, b unit) int {
	d.pace.step()
	return compareUnits(a, b)
}

// addLevels notes the level of each unit; false where there are too many.
func (d *dealer) addLevels(units []unit) bool {
	clear(d.table[:])
	d.levels = d.levels[:0]
	for i := range units {
		units[i].level = d.level(units[i].weight)
		if len(d.levels) > dealerLevels {
			return false
		}
	}
	return true
}

// level returns the level of a weight, a new one where it has none.
func (d *dealer) level(weight float64) int32 {
	const golden = 0x9e3779b97f4a7c15 // spreads the bits of numbers that are alike
	for h := math.Float64bits(weight) * golden >> 54; ; h = (h + 1) % dealerTable {
		switch l := d.table[h]; {
		case l == 0:
			d.levels = append(d.levels, weight)
			d.table[h] = int32(len(d.levels))
			return int32(len(d.levels)) - 1
		case d.levels[l-1] == weight:
			return l - 1
		}
	}
}

// deal puts the units into the order of their weights, as they came within each.
func (d *dealer) deal(units []unit) []unit {
	d.order, d.starts = d.order[:0], d.starts[:0]
	for l := range d.levels {
		d.order = append(d.order, int32(l))
		d.starts = append(d.starts, 0)
	}
	slices.SortFunc(d.order, func(a, b int32) int { return cmp.Compare(d.levels[b], d.levels[a]) })
	for i := range units {
		d.starts[units[i].level]++
	}
	start := int32(0)
	for _, l := range d.order {
		start, d.starts[l] = start+d.starts[l], start
	}
	sorted := slices.Grow(d.spare[:0], len(units))[:len(units)]
	for i := range units {
		at := &d.starts[units[i].level]
		sorted[*at] = units[i]
		*at++
	}
	return sorted
}
