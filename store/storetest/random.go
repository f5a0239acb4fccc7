package storetest

import (
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"forwhom/kg"
	"forwhom/store"
	"forwhom/store/storetest/walker"
)

const (
	fewOperations = 500
	allOperations = 5_000 // under FORWHOM_LONG
	fewSmall      = 40
	usualSeed     = 20261122
)

// RunRandom asks a store 500 random operations over a synthetic graph, as one reader after another, and holds each answer
// against the walker's, byte for byte. FORWHOM_LONG=1 asks 5,000; FORWHOM_SEED sets the seed, which is printed.
func RunRandom(t *testing.T, open func(t *testing.T) store.Store) {
	runRandom(t, open, fewOperations, false)
}

// RunSmallRandom is RunRandom with 40 small operations, and with 5,000 of them under FORWHOM_LONG=1: for stores to which
// a new question is dear.
func RunSmallRandom(t *testing.T, open func(t *testing.T) store.Store) {
	runRandom(t, open, fewSmall, true)
}

func runRandom(t *testing.T, open func(t *testing.T) store.Store, operations int, small bool) {
	seed := uint64(usualSeed)
	if os.Getenv("FORWHOM_LONG") != "" {
		operations = allOperations
	}
	if text := os.Getenv("FORWHOM_SEED"); text != "" {
		n, err := strconv.ParseUint(text, 10, 64)
		if err != nil {
			t.Fatalf("FORWHOM_SEED: %v", err)
		}
		seed = n
	}
	t.Logf("%d operations, FORWHOM_SEED=%d", operations, seed)
	st, nodes, edges := synthetic(t, suite{open: open})
	a := newAsker(t, st)
	w := walker.New(a.types, nodes, edges)
	g := walker.NewGenerator(a.types, nodes, seed).WithEdges(edges)
	if small {
		g.Small()
	}
	readers := walker.Readers()
	costly, wrong := 0, 0
	for i := range operations {
		op, reader := g.Next(), readers[i%len(readers)]
		switch difference(t, a, w, op, reader) {
		case "":
		case string(kg.TooCostly):
			costly++
		default:
			t.Errorf("operation %d, as %+v:\n%s", i, reader, difference(t, a, w, op, reader))
			if wrong++; wrong == 3 {
				t.Fatal("and perhaps more")
			}
		}
	}
	if costly*4 > operations {
		t.Errorf("%d of %d operations were refused for their cost: too few were compared", costly, operations)
	}
	t.Logf("%d were refused for their cost", costly)
}

// difference says how the store's answer to an operation differs from the walker's; "" where it does not, and
// TOO_COSTLY where it is refused for its cost.
func difference(t *testing.T, a *asker, w *walker.Walker, op walker.Operation, reader kg.Reader) string {
	t.Helper()
	vars, err := json.Marshal(op.Variables)
	if err != nil {
		t.Fatal(err)
	}
	asked := op.Query + "\nvariables " + string(vars)
	a.counter.Reset()
	got := a.ask(t, question{op.Query, vars, reader})
	want, errs := w.Answer(op.Query, op.Variables, reader)
	switch {
	case len(got.Errors) > 0 && got.Errors[0].Extensions["code"] == string(kg.TooCostly):
		return string(kg.TooCostly)
	case a.counter.Reads() > 1:
		return asked + "\nwas read " + strconv.Itoa(a.counter.Reads()) + " times"
	case len(errs) > 0 || len(got.Errors) > 0:
		return asked + "\nwas answered " + got.text() + "\nand by the walker with " + string(format(want)) + ", " + strconv.Itoa(len(errs)) + " errors"
	}
	if one, two := walker.Normalise(got.Data), walker.Normalise(want); string(one) != string(two) {
		return asked + "\n" + parting(string(format(one)), string(format(two)))
	}
	return ""
}

// parting shows where two texts part, with a few lines around.
func parting(got, want string) string {
	one, two := strings.Split(got, "\n"), strings.Split(want, "\n")
	at := 0
	for at < len(one) && at < len(two) && one[at] == two[at] {
		at++
	}
	around := func(lines []string) string {
		return strings.Join(lines[max(0, min(at-6, len(lines))):min(at+6, len(lines))], "\n")
	}
	return fmt.Sprintf("from line %d on it is\n%s\nand the walker's\n%s", at+1, around(one), around(two))
}
