package evidence

import "forwhom/kg"

// direction is a kg.Direction in numbers, for sums by direction.
type direction uint8

const (
	favourable direction = iota
	adverse
	noDifference
	mixed
	unclear
	notAssessed
	directionCount = notAssessed // those that a unit can have
)

func directionOf(d kg.Direction) direction {
	switch d {
	case kg.DirectionFavourable:
		return favourable
	case kg.DirectionAdverse:
		return adverse
	case kg.DirectionNoDifference:
		return noDifference
	case kg.DirectionMixed:
		return mixed
	case kg.DirectionUnclear:
		return unclear
	}
	return notAssessed
}

// directions is a set of directions.
type directions uint8

func (s directions) has(d direction) bool         { return s&(1<<d) != 0 }
func (s directions) with(d direction) directions  { return s | 1<<d }
func (s directions) settled() bool                { return s&^(1<<unclear) != 0 }
func (s directions) share(weight float64) float64 { return weight / float64(s.count()) }

func (s directions) count() int {
	n := 0
	for d := range directionCount {
		if s.has(d) {
			n++
		}
	}
	return n
}

// list returns the directions in the API's words, in the order of the schema.
func (s directions) list() []kg.Direction {
	var list []kg.Direction
	for d := range directionCount {
		if s.has(d) {
			list = append(list, apiDirections[d])
		}
	}
	return list
}
