package storetest

import (
	"embed"
	"io/fs"
	"testing"
	"time"

	"forwhom/kg"
	"forwhom/seed"
)

//go:embed testdata
var testdata embed.FS

// The readers who proposed something in the fixture graph.
const (
	ada = "reader:ada"
	ben = "reader:ben"
)

// proposed is who proposed what in the fixture graph, which the files of a seed cannot say.
var proposed = map[kg.ID]kg.ID{
	"study:draft": ada, "finding:draft-2": ada, "intervention:lifeline": ada, "source:draft-paper": ada,
	"study:rejected": ben, "intervention:turned-down": ben,
}

// mergedAway are the ids of the fixture graph that find a successor.
var mergedAway = []kg.ID{"intervention:fgc", "study:oslo-2015"}

// Fixture returns the graph of the golden cases, as the batches that make it: the files of testdata/graph; a day later
// two nodes that should have been others, and a changed one; and a day later the two are merged away.
func Fixture(t testing.TB) []*kg.Batch {
	t.Helper()
	files, err := fs.Sub(testdata, "testdata/graph")
	if err != nil {
		t.Fatal(err)
	}
	first, problems := seed.Read(files)
	for _, p := range problems {
		t.Errorf("testdata/graph/%s", p)
	}
	if first == nil {
		t.FailNow()
	}
	var money *kg.Node
	for _, n := range first.Nodes {
		n.Author = proposed[n.ID]
		if n.ID == "theme:money" {
			copied := *n
			copied.Values = append([]any(nil), n.Values...)
			money = &copied
		}
	}
	money.Set("summary", "What help costs and what it saves.")
	money.Set("updatedAt", nil)
	old, early := intervention("fgc", "FGC as it was called"), kg.NewNode(kg.KindStudy, "study:oslo-2015")
	early.Set("name", "First figures from Oslo")
	early.Set("title", "First figures from Oslo")
	early.Set("status", "ACCEPTED")
	early.Set("audience", "PUBLIC")
	second := &kg.Batch{Time: first.Time.Add(24 * time.Hour), Nodes: []*kg.Node{money, old, early}, Edges: []kg.Edge{
		{Relation: kg.RelExamines, From: "study:oslo-2015", To: "intervention:fgc"},
		{Relation: kg.RelDelivers, From: "organisation:abo-hospital", To: "intervention:fgc", Role: "visitor"},
	}}
	third := &kg.Batch{Time: first.Time.Add(48 * time.Hour), Merge: []kg.Merge{
		{From: "intervention:fgc", Into: "intervention:family-group-conference"},
		{From: "study:oslo-2015", Into: "study:oslo-2016"},
	}}
	return []*kg.Batch{first, second, third}
}
