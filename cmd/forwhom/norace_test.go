//go:build !race

package main

// slower is how much slower than promised a start may be: not at all.
const slower = 1
