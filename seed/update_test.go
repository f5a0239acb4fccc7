package seed_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"forwhom/kg"
	"forwhom/seed"
	"forwhom/store/embedded"
)

// folder is a data folder that was begun with testdata/graph, and the files of the seed as they go on.
type folder struct {
	*testing.T
	st    *embedded.Store
	files fstest.MapFS
}

func newFolder(t *testing.T) *folder {
	st, err := embedded.Open(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	f := &folder{t, st, graph(t)}
	if err := seed.Load(t.Context(), st, f.files, nil); err != nil {
		t.Fatal(err)
	}
	return f
}

// people writes a batch as a person does.
func (f *folder) people(b *kg.Batch) {
	f.Helper()
	b.Author, b.Time = "person:ada", time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC)
	if _, err := f.st.Write(f.Context(), b); err != nil {
		f.Fatal(err)
	}
}

func (f *folder) history() *seed.History {
	f.Helper()
	h := seed.NewHistory()
	if err := f.st.History(f.Context(), func(c kg.Change) error { h.Add(c); return nil }); err != nil {
		f.Fatal(err)
	}
	return h
}

// update raises the version of the files and takes them in.
func (f *folder) update() *seed.Update {
	f.Helper()
	header := string(f.files["seed.yaml"].Data)
	version := f.history().Version()
	f.files["seed.yaml"] = &fstest.MapFile{Data: []byte(strings.Replace(header, fmt.Sprintf("version: %d", version), fmt.Sprintf("version: %d", version+1), 1))}
	u, err := f.history().Update(f.files, time.Date(2027, 2, 1, 0, 0, 0, 0, time.UTC))
	if err != nil {
		f.Fatal(err)
	}
	if !u.Empty() {
		if err := u.Write(f.Context(), f.st); err != nil {
			f.Fatal(err)
		}
	}
	return u
}

// now returns the graph as the log leaves it: nodes by id, and edges in words.
func (f *folder) now() (nodes map[kg.ID]*kg.Node, edges map[string]string) {
	f.Helper()
	nodes, edges = map[kg.ID]*kg.Node{}, map[string]string{}
	if err := f.st.History(f.Context(), func(c kg.Change) error {
		switch c.Action {
		case kg.Added, kg.Changed:
			nodes[c.Node.ID] = c.Node
		case kg.Deleted, kg.Merged:
			delete(nodes, c.Node.ID)
		case kg.Linked:
			edges[edgeText(*c.Edge)] = c.Edge.Role
		case kg.Unlinked:
			delete(edges, edgeText(*c.Edge))
		}
		return nil
	}); err != nil {
		f.Fatal(err)
	}
	return nodes, edges
}

func edgeText(e kg.Edge) string { return e.From + " " + e.Relation.String() + " " + e.To }

func (f *folder) node(id kg.ID) *kg.Node {
	f.Helper()
	nodes, _ := f.now()
	n := nodes[id]
	if n == nil {
		f.Fatalf("%s is not there", id)
	}
	copied := *n
	copied.Values = slices.Clone(n.Values)
	return &copied
}

// changed returns a node with another value.
func (f *folder) changed(id kg.ID, property string, value any) *kg.Node {
	n := f.node(id)
	n.Set(property, value)
	n.Set("updatedAt", nil)
	return n
}

func kept(u *seed.Update) (all []string) {
	for _, k := range u.Kept {
		all = append(all, k.ID+": "+k.What)
	}
	return all
}

func (f *folder) wantKept(u *seed.Update, want ...string) {
	f.Helper()
	if got := kept(u); !slices.Equal(got, want) {
		f.Errorf("kept %q, want %q", got, want)
	}
}

func (f *folder) wantText(id kg.ID, property, want string) {
	f.Helper()
	if got := f.node(id).Text(property); got != want {
		f.Errorf("%s of %s is %q, want %q", property, id, got, want)
	}
}

func TestAnUpdateWithoutPeoplesWorkGivesTheLaterSeed(t *testing.T) {
	f := newFolder(t)
	replace(t, f.files, "intervention/conferencing.yaml", "  since: 1989\n", "  origin: New Zealand\n")
	replace(t, f.files, "study/taylor.yaml", "role: evaluator", "role: led it")
	replace(t, f.files, "outcome/care.yaml", "  broader: [outcome:out-of-home-care]\n", "")
	replace(t, f.files, "finding/taylor.yaml", "outcomes: [outcome:child-enters-care]", "outcomes: [outcome:out-of-home-care]")
	f.files["theme/care.yaml"] = &fstest.MapFile{Data: []byte("- id: theme:care\n  name: Care\n  findings: finding:taylor-2024-1\n")}
	u := f.update()
	f.wantKept(u)
	if !slices.Equal(u.Added, []kg.ID{"theme:care"}) || len(u.Changed) != 1 || len(u.Removed) != 0 {
		t.Errorf("added %q, changed %v, removed %q", u.Added, u.Changed, u.Removed)
	}
	fresh, problems := seed.Read(f.files)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	nodes, edges := f.now()
	for _, n := range fresh.Nodes {
		if !slices.EqualFunc(n.Values, nodes[n.ID].Values, func(a, b any) bool { return fmt.Sprint(a) == fmt.Sprint(b) }) {
			t.Errorf("%s is %v, want %v", n.ID, nodes[n.ID].Values, n.Values)
		}
	}
	want := map[string]string{}
	for _, e := range fresh.Edges {
		want[edgeText(e)] = e.Role
	}
	if len(nodes) != len(fresh.Nodes) || !maps.Equal(edges, want) {
		t.Errorf("%d nodes and edges %v, want %d and %v", len(nodes), edges, len(fresh.Nodes), want)
	}
	if f.history().Version() != u.To || u.To != u.From+1 {
		t.Errorf("the folder has version %d after an update from %d to %d", f.history().Version(), u.From, u.To)
	}
}

func TestAnUpdateOfTheSameContentChangesNothing(t *testing.T) {
	if u := newFolder(t).update(); !u.Empty() || len(u.Kept) > 0 {
		t.Errorf("it would write %+v", u.Batch)
	}
}

func TestWhatPeopleChangedStays(t *testing.T) {
	f := newFolder(t)
	f.people(&kg.Batch{Nodes: []*kg.Node{f.changed("intervention:family-group-conferencing", "summary", "Ours.")}})
	replace(t, f.files, "intervention/conferencing.yaml", "  since: 1989\n", "  since: 1990\n  summary: The seed's.\n")
	f.wantKept(f.update(), "intervention:family-group-conferencing: summary")
	f.wantText("intervention:family-group-conferencing", "summary", "Ours.")
	f.wantText("intervention:family-group-conferencing", "since", "1990") // which nobody had changed

	// It is theirs for later updates too, though an update has written it since.
	replace(t, f.files, "intervention/conferencing.yaml", "The seed's.", "The seed's, again.")
	f.wantKept(f.update(), "intervention:family-group-conferencing: summary")
	f.wantText("intervention:family-group-conferencing", "summary", "Ours.")
}

func TestWhatPeopleChangedAsTheSeedDidIsNoConflict(t *testing.T) {
	f := newFolder(t)
	f.people(&kg.Batch{Nodes: []*kg.Node{f.changed("intervention:family-group-conferencing", "since", "1990")}})
	replace(t, f.files, "intervention/conferencing.yaml", "since: 1989", "since: 1990")
	u := f.update()
	f.wantKept(u)
	f.wantText("intervention:family-group-conferencing", "since", "1990")
}

func TestWhatPeopleAddedStays(t *testing.T) {
	f := newFolder(t)
	theirs := kg.NewNode(kg.KindTheme, "theme:theirs")
	for property, value := range map[string]any{"name": "Theirs", "status": "ACCEPTED", "audience": "PUBLIC"} {
		theirs.Set(property, value)
	}
	f.people(&kg.Batch{Nodes: []*kg.Node{theirs}, Edges: []kg.Edge{{Relation: kg.RelHasTheme, From: "finding:taylor-2024-1", To: "theme:theirs"}}})
	f.files["theme/theirs.yaml"] = &fstest.MapFile{Data: []byte("- id: theme:theirs\n  name: Of the seed\n  summary: A summary.\n  findings: finding:taylor-2024-1\n")}
	f.wantKept(f.update(), "theme:theirs: name")
	f.wantText("theme:theirs", "name", "Theirs")
	f.wantText("theme:theirs", "summary", "A summary.") // which they had left open
}

func TestWhatPeopleDeletedMergedOrCutDoesNotComeBack(t *testing.T) {
	f := newFolder(t)
	f.people(&kg.Batch{Delete: []kg.ID{"discussion:when-to-offer"},
		Merge: []kg.Merge{{From: "source:coram-2023", Into: "source:taylor-2024"}},
		Cut:   []kg.Edge{{Relation: kg.RelRan, From: "organisation:coram", To: "study:taylor-2024"}}})
	replace(t, f.files, "study/taylor.yaml", "year: 2024", "year: 2023")
	f.wantKept(f.update(),
		"discussion:when-to-offer: deleted",
		"organisation:coram: RAN to study:taylor-2024, cut",
		"source:coram-2023: merged into source:taylor-2024")
	nodes, edges := f.now()
	_, back := edges["organisation:coram RAN study:taylor-2024"]
	if nodes["discussion:when-to-offer"] != nil || nodes["source:coram-2023"] != nil || back {
		t.Error("something came back")
	}
}

func TestWhatTheSeedLetsGoGoesUnlessPeopleWorkedOnIt(t *testing.T) {
	for name, theirs := range map[string]func(f *folder) *kg.Batch{
		"": func(*folder) *kg.Batch { return nil },
		"recommendation:offer-a-conference: the seed has it no more": func(f *folder) *kg.Batch {
			return &kg.Batch{Nodes: []*kg.Node{f.changed("recommendation:offer-a-conference", "summary", "Ours.")}}
		},
	} {
		f := newFolder(t)
		if b := theirs(f); b != nil {
			f.people(b)
		}
		delete(f.files, "recommendation/offer.yaml")
		u := f.update()
		nodes, edges := f.now()
		_, linked := edges["recommendation:offer-a-conference BASED_ON finding:taylor-2024-1"]
		if name == "" {
			f.wantKept(u)
			if nodes["recommendation:offer-a-conference"] != nil || linked {
				t.Error("it is there still")
			}
			continue
		}
		f.wantKept(u, name)
		if nodes["recommendation:offer-a-conference"] == nil || !linked {
			t.Error("it is gone, or its edges are")
		}
	}
}

func TestWhatTheSeedMergedIsFoundByItsOldID(t *testing.T) {
	f := newFolder(t)
	f.people(&kg.Batch{Edges: []kg.Edge{{Relation: kg.RelDiscusses, From: "discussion:when-to-offer", To: "intervention:shared-decision-making"}}})
	replace(t, f.files, "intervention/conferencing.yaml",
		"- id: intervention:shared-decision-making\n  name: Shared decision-making family meetings\n  narrower:\n    - intervention:family-group-conferencing\n", "")
	f.files["seed.yaml"].Data = append(f.files["seed.yaml"].Data, "\nmerged:\n  intervention:shared-decision-making: intervention:family-group-conferencing\n"...)
	u := f.update()
	f.wantKept(u)
	nodes, _ := f.now()
	if len(u.Merged) != 1 || nodes["intervention:shared-decision-making"] != nil {
		t.Errorf("merged %v", u.Merged)
	}
	if next := f.update(); !next.Empty() {
		t.Errorf("a second update would write %+v", next.Batch)
	}
}

func TestWhatTheSeedMergedStaysWherePeopleWorkedOnIt(t *testing.T) {
	f := newFolder(t)
	f.people(&kg.Batch{Nodes: []*kg.Node{f.changed("intervention:shared-decision-making", "summary", "Ours.")}})
	replace(t, f.files, "intervention/conferencing.yaml",
		"- id: intervention:shared-decision-making\n  name: Shared decision-making family meetings\n  narrower:\n    - intervention:family-group-conferencing\n", "")
	f.files["seed.yaml"].Data = append(f.files["seed.yaml"].Data, "\nmerged:\n  intervention:shared-decision-making: intervention:family-group-conferencing\n"...)
	u := f.update()
	f.wantKept(u, "intervention:shared-decision-making: the seed has it merged into intervention:family-group-conferencing")
	f.wantText("intervention:shared-decision-making", "summary", "Ours.")
	if len(u.Merged) != 0 {
		t.Errorf("merged %v", u.Merged)
	}
}

func TestWhatTheSeedMergedIntoSomethingNewIsFoundByItsOldID(t *testing.T) {
	f := newFolder(t)
	f.files["discussion/when.yaml"] = &fstest.MapFile{Data: []byte("- id: discussion:how\n  question: How should it be offered, and when?\n  about: intervention:family-group-conferencing\n")}
	f.files["seed.yaml"].Data = append(f.files["seed.yaml"].Data, "\nmerged:\n  discussion:when-to-offer: discussion:how\n"...)
	u := f.update()
	f.wantKept(u)
	nodes, edges := f.now()
	if len(u.Merged) != 1 || nodes["discussion:when-to-offer"] != nil || nodes["discussion:how"] == nil || f.history().Version() != u.To {
		t.Errorf("merged %v, nodes %v", u.Merged, nodes)
	}
	if _, ok := edges["discussion:how DISCUSSES intervention:family-group-conferencing"]; !ok {
		t.Errorf("edges %v", edges)
	}
}

func TestAFieldThatTakesOneKeepsWhatPeoplePutThere(t *testing.T) {
	f := newFolder(t)
	f.people(&kg.Batch{
		Cut:   []kg.Edge{{Relation: kg.RelStatedIn, From: "finding:taylor-2024-2", To: "source:taylor-2024"}},
		Edges: []kg.Edge{{Relation: kg.RelStatedIn, From: "finding:taylor-2024-2", To: "source:coram-2023"}},
	})
	f.files["source/third.yaml"] = &fstest.MapFile{Data: []byte("- id: source:third\n  title: A third\n  studies: study:taylor-2024\n")}
	text := string(f.files["finding/taylor.yaml"].Data)
	at := strings.LastIndex(text, "source:taylor-2024")
	f.files["finding/taylor.yaml"] = &fstest.MapFile{Data: []byte(text[:at] + "source:third" + text[at+len("source:taylor-2024"):])}
	f.wantKept(f.update(), "finding:taylor-2024-2: STATED_IN")
	if _, edges := f.now(); edges["finding:taylor-2024-2 STATED_IN source:coram-2023"] != "" || len(edges) == 0 {
		t.Error("the source that people named is gone")
	}
}

func TestWhatPeopleLoadedThemselvesIsNotTheSeeds(t *testing.T) {
	f := newFolder(t)
	theirs, problems := seed.Read(f.files)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	theirs.Note = "Loaded from a folder. " + theirs.Note
	for _, n := range theirs.Nodes {
		if n.ID == "outcome:child-enters-care" {
			n.Set("summary", "Theirs.")
		}
	}
	if _, err := f.st.Write(t.Context(), theirs); err != nil {
		t.Fatal(err)
	}
	replace(t, f.files, "outcome/care.yaml", "name: Child enters care", "name: Child enters care\n  summary: The seed's.")
	f.wantKept(f.update(), "outcome:child-enters-care: summary")
	f.wantText("outcome:child-enters-care", "summary", "Theirs.")
}
