package seed_test

import (
	"testing"

	"forwhom/seed"
)

// To see what is wrong with the content while writing it: go test ./seed -run TestSeedContentLoads
func TestSeedContentLoads(t *testing.T) {
	batch, problems := seed.Read(seed.Files())
	for _, p := range problems {
		t.Errorf("seed/%s", p)
	}
	if batch == nil {
		t.Fatalf("%d problems", len(problems))
	}
	t.Logf("%d nodes, %d edges", len(batch.Nodes), len(batch.Edges))
}
