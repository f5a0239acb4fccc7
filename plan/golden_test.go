package plan_test

import (
	"testing"

	"forwhom/store"
	"forwhom/store/embedded"
	"forwhom/store/storetest"
)

// The golden cases are the planner's specification: the plan's text, and the bytes that are written of what a store read.
func TestGoldenCases(t *testing.T) {
	storetest.RunCases(t, func(t *testing.T) store.Store {
		st, err := embedded.Open(t.Context(), t.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		return st
	})
}
