package storetest

import (
	"os"
	"path/filepath"
	"testing"
)

// Stores are not the only ones that run the cases: plan does, too, which is no folder beside this one.
func TestGoldenCasesAreWrittenToOneFolderFromAnywhereInTheModule(t *testing.T) {
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for _, from := range []string{".", "../embedded", "../../plan", "../../cmd/forwhom", "../.."} {
		t.Chdir(filepath.Join(here, from))
		for _, c := range Cases(t) {
			if _, err := os.Stat(filepath.Join(casesFolder(t), c.Name, "query.graphql")); err != nil {
				t.Fatalf("from %s: %v", from, err)
			}
		}
	}
}
