package neo4j_test

import (
	"testing"

	"forwhom/seed"
	"forwhom/store/storetest"
)

func TestOperationsAnswerAsTheEmbeddedStoreDoes(t *testing.T) {
	ours := openStore(t, emptyGraph(t))
	defer ours.Close()
	theirs := openEmbedded(t)
	if err := seed.Load(t.Context(), theirs, seed.Files(), nil); err != nil {
		t.Fatal(err)
	}
	if err := copyEntries(t.Context(), theirs, ours, nil); err != nil {
		t.Fatal(err)
	}
	storetest.RunOperations(t, theirs, ours, "../../docs")
}
