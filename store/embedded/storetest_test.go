package embedded_test

import (
	"context"
	"testing"

	"forwhom/store"
	"forwhom/store/embedded"
	"forwhom/store/storetest"
)

func TestStore(t *testing.T) { storetest.Run(t, openNew, storetest.Options{}) }

func TestRandomOperationsAnswerAsTheWalkerDoes(t *testing.T) { storetest.RunRandom(t, openNew) }

// openNew opens a store in a folder of its own, which is checked when the test ends.
func openNew(t *testing.T) store.Store {
	dir := t.TempDir()
	t.Cleanup(func() {
		if problems, err := embedded.Check(context.Background(), dir); len(problems) > 0 || err != nil {
			t.Errorf("check: %q %v", problems, err)
		}
	})
	return reopener{openFolder(t, dir), dir}
}

func openFolder(t *testing.T, dir string) *embedded.Store {
	t.Helper()
	s, err := quiet.Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// reopener is a store that knows its folder.
type reopener struct {
	*embedded.Store
	dir string
}

func (r reopener) Reopen(t *testing.T) store.Store {
	t.Helper()
	if err := r.Close(); err != nil {
		t.Fatal(err)
	}
	return reopener{openFolder(t, r.dir), r.dir}
}

func TestWhatIsWrittenIsInTheNextAnswer(t *testing.T) {
	st := openNew(t)
	defer st.Close()
	storetest.RunBesideWrites(t, st, st)
}
