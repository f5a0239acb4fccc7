package neo4j_test

import (
	"testing"
	"time"

	"forwhom/seed"
	"forwhom/store/storetest"
)

func TestOperationsAnswerAsTheEmbeddedStoreDoes(t *testing.T) {
	uri := emptyGraph(t)
	ours := openStore(t, uri)
	defer ours.Close()
	theirs := openEmbedded(t)
	if err := seed.Load(t.Context(), theirs, seed.Files(), nil); err != nil {
		t.Fatal(err)
	}
	if err := copyEntries(t.Context(), theirs, ours, nil); err != nil {
		t.Fatal(err)
	}
	eventually(t, time.Minute, "the database answers at once after so much was written", func() bool { return ours.Health(t.Context()) == nil })
	storetest.RunOperations(t, theirs, ours, "../../docs")

	another := openStore(t, uri)
	defer another.Close()
	storetest.RunBesideWrites(t, ours, another)
}
