package graph_test

import (
	"fmt"
	"slices"
	"sync"
	"testing"

	"forwhom/graph"
	"forwhom/kg"
	"forwhom/store/storetest"
)

// Readers who ask one schema at once, each in another order, are answered as one who asks alone is, whether indexes are kept by
// then or not; while somebody writes they are answered too. The race detector watches this one test of the package.
func TestManyAskAtOnce(t *testing.T) {
	batch := seedBatch(t)
	st := openOwn(t, batch)
	graph.KeepAtOnce()
	ops := storetest.Operations(t, operations)
	alone := make([]string, len(ops))
	for i, op := range ops {
		alone[i] = string(ask(t, st, op.Query, op.Variables).Data)
	}
	together := askAgain(t, st)
	all := func(asked func(op int, data string)) (wait *sync.WaitGroup) {
		wait = new(sync.WaitGroup)
		for reader := range 4 {
			ops := storetest.Operations(t, operations) // as each request has variables of its own
			wait.Go(func() {
				for n := range ops {
					i := (n*5 + reader*4) % len(ops)
					response := together(ops[i].Query, ops[i].Variables, kg.Reader{})
					if len(response.Errors) > 0 {
						t.Errorf("%s: %v", ops[i].Name, response.Errors)
					}
					asked(i, string(response.Data))
				}
			})
		}
		return wait
	}
	all(func(i int, data string) {
		if data != alone[i] {
			t.Errorf("%s: %.300s\nalone: %.300s", ops[i].Name, data, alone[i])
		}
	}).Wait()

	finding := *batch.Nodes[slices.IndexFunc(batch.Nodes, func(n *kg.Node) bool { return n.ID == "finding:taylor-2024-fgc-pre-proceedings-1" })]
	answered := make(chan struct{})
	asking := all(func(int, string) {})
	go func() {
		asking.Wait()
		close(answered)
	}()
	for writes := 0; ; writes++ {
		changed := finding
		changed.Values = slices.Clone(finding.Values)
		changed.Set("statement", fmt.Sprintf("Written %d times.", writes+1))
		if _, err := st.Write(t.Context(), &kg.Batch{Time: batch.Time, Nodes: []*kg.Node{&changed}}); err != nil {
			t.Fatal(err)
		}
		select {
		case <-answered:
			if writes < 3 {
				t.Errorf("only %d batches were written meanwhile", writes)
			}
			return
		default:
		}
	}
}
