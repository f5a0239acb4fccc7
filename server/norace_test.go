//go:build !race

package server_test

// slowness is 1 where nothing slows down what is measured.
const slowness = 1
