package fulltext

import "slices"

// oneEdit reports whether two words differ by at most one letter added, left out or changed, or by two neighbours swapped.
// The index's automaton decides the same for the words in it.
func oneEdit(a, b string) bool {
	if a == b {
		return true
	}
	if len(a)-len(b) > 4 || len(b)-len(a) > 4 { // a rune has four bytes at most
		return false
	}
	x, y := []rune(a), []rune(b)
	for len(x) > 0 && len(y) > 0 && x[0] == y[0] {
		x, y = x[1:], y[1:]
	}
	for len(x) > 0 && len(y) > 0 && x[len(x)-1] == y[len(y)-1] {
		x, y = x[:len(x)-1], y[:len(y)-1]
	}
	if len(x) == 2 && len(y) == 2 {
		slices.Reverse(x)
		return slices.Equal(x, y)
	}
	return len(x) <= 1 && len(y) <= 1
}
