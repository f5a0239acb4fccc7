package disk_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"
	"time"

	"forwhom/kg"
	"forwhom/store/embedded/disk"
)

// open opens a folder, and closes it at the end of the test unless the test did.
func open(t testing.TB, dir string) *disk.DB {
	t.Helper()
	db, err := disk.Open(t.Context(), dir, disk.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return db
}

func commit(t testing.TB, db *disk.DB, entries ...disk.Entry) {
	t.Helper()
	if err := db.Commit(entries); err != nil {
		t.Fatal(err)
	}
}

// history is everything a file says.
type history struct {
	content *disk.Content
	changes []kg.Change
}

func read(t testing.TB, db *disk.DB) history {
	t.Helper()
	content, err := db.Load()
	if err != nil {
		t.Fatal(err)
	}
	h := history{content: content}
	err = db.Changes(0, content.Version, func(c kg.Change) error {
		h.changes = append(h.changes, c)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func same(t testing.TB, got, want any) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Fatalf("got  %v\nwant %v", got, want)
	}
}

var noon = time.Date(2026, 3, 1, 12, 0, 0, 5, time.UTC)

// study returns a study with a value of every form.
func study(slug string) *kg.Node {
	n := kg.NewNode(kg.KindStudy, "study:"+slug)
	n.Author = "person:ada"
	for name, v := range map[string]any{
		"id": n.ID, "name": "Study of " + slug, "status": "ACCEPTED", "audience": "PUBLIC", "updatedAt": "2026-03-01T12:00:00Z",
		"title": "Über " + slug, "aliases": []string{"a", "", "ç"}, "year": int64(-2019), "followUpMonths": 1.5,
		"retracted": true, "titleIsDescription": false, "design": "COHORT", "admits": []string{},
	} {
		n.Set(name, v)
	}
	return n
}

func finding(slug string) *kg.Node {
	n := kg.NewNode(kg.KindFinding, "finding:"+slug)
	n.Set("id", n.ID)
	n.Set("statement", "What was found about "+slug+", in a sentence of some length, as sentences have.")
	return n
}

func added(n *kg.Node) kg.Change   { return kg.Change{Action: kg.Added, Node: n} }
func deleted(n *kg.Node) kg.Change { return kg.Change{Action: kg.Deleted, Node: n} }

func link(from, to *kg.Node, role string) kg.Change {
	return kg.Change{Action: kg.Linked, Edge: &kg.Edge{Relation: kg.RelReports, From: from.ID, To: to.ID, Role: role}}
}

func unlink(from, to *kg.Node) kg.Change {
	return kg.Change{Action: kg.Unlinked, Edge: &kg.Edge{Relation: kg.RelReports, From: from.ID, To: to.ID}}
}

func entry(v kg.Version, changes ...kg.Change) disk.Entry {
	return disk.Entry{Version: v, Time: noon, Author: "person:ada", Note: "why not", Changes: changes}
}

// synthetic returns an entry with so many nodes, each with five edges.
func synthetic(version kg.Version, nodes int) disk.Entry {
	rnd := rand.New(rand.NewPCG(1, uint64(nodes)))
	all := make([]*kg.Node, nodes)
	var changes []kg.Change
	for i := range all {
		slug := fmt.Sprintf("s%d-%x", i, rnd.Uint32())
		if i%10 == 0 {
			all[i] = study(slug)
		} else {
			all[i] = finding(slug)
		}
		changes = append(changes, added(all[i]))
	}
	for i := range all {
		for range 5 {
			changes = append(changes, link(all[i-i%10], all[rnd.IntN(nodes)], ""))
		}
	}
	return entry(version, changes...)
}
