package disk_test

import (
	"testing"

	"forwhom/kg"
	"forwhom/store/embedded/disk"
)

func TestWhatWasCommittedIsLoadedAgain(t *testing.T) {
	dir := t.TempDir()
	db := open(t, dir)
	a, b, c := study("a"), finding("b"), finding("c")
	commit(t, db, entry(1, added(a), added(b), added(c), link(a, b, ""), link(a, c, "main")))
	renamed := study("a")
	renamed.Set("title", "Another")
	commit(t, db, entry(2, kg.Change{Action: kg.Changed, Node: renamed}, link(a, b, "side")),
		entry(3, unlink(a, c), kg.Change{Action: kg.Merged, Node: c, Into: b.ID}))
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	got := read(t, open(t, dir))
	same(t, got.content, &disk.Content{Version: 3, Nodes: []*kg.Node{b, renamed},
		Edges:  []kg.Edge{{Relation: kg.RelReports, From: a.ID, To: b.ID, Role: "side"}},
		Merges: []kg.Merge{{From: c.ID, Into: b.ID}}})
	if len(got.changes) != 9 {
		t.Fatalf("%d changes, want 9", len(got.changes))
	}
	same(t, got.changes[0], kg.Change{Version: 1, Time: noon, Author: "person:ada", Note: "why not", Action: kg.Added, Node: a})
	same(t, got.changes[8], kg.Change{Version: 3, Time: noon, Author: "person:ada", Note: "why not", Action: kg.Merged, Node: c, Into: b.ID})
}
