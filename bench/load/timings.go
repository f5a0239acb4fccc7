package load

import (
	"math"
	"slices"
	"time"
)

// Timings are how long each of many requests took.
type Timings []time.Duration

// At returns a percentile, such as 0.5 for the median; 0 of nothing.
func (t Timings) At(p float64) time.Duration {
	if len(t) == 0 {
		return 0
	}
	slices.Sort(t)
	return t[min(len(t)-1, int(math.Ceil(p*float64(len(t))))-1)]
}
