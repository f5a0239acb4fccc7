package storetest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"forwhom/kg"
)

// changesCases hold what Changes tells.
var changesCases = []sentenceCase{
	{"every_change_after_a_version_is_told_in_order", "Changes calls each with every change after a version, in order", testToldInOrder},
	{"changes_say_who_did_what_when", "Change is one line of the log: what a batch did to one node or one edge", testChangesSay},
	{"the_graph_can_be_told_again_from_its_changes", "every change", testToldAgain},
	{"changes_to_come_are_told_too_without_gap_or_duplicate", "those to come too", testLive},
	{"it_goes_on_until_its_context_ends", "until ctx ends", testUntilContextEnds},
	{"an_error_of_each_ends_it_and_is_returned", "or each returns an error, which it returns", testErrorOfEach},
	{"a_version_not_reached_yet_is_bad_input", "A version that is not reached yet is BadInput", testNotReached},
	{"a_follower_that_is_slow_holds_nobody_up", "It is safe for concurrent use", testSlowFollower},
}

// lines writes changes shortly.
func lines(changes []kg.Change) []string {
	var list []string
	for _, c := range changes {
		text := fmt.Sprint(c.Version, " ", c.Action, " ")
		if c.Node != nil {
			text += c.Node.ID
		}
		if c.Edge != nil {
			text += c.Edge.From + "|" + c.Edge.Relation.String() + "|" + c.Edge.To + "|" + c.Edge.Role
		}
		list = append(list, text+c.Into)
	}
	return list
}

func testToldInOrder(t *testing.T, s suite) {
	st := s.empty(t)
	edge := rests("x", "a")
	edge.Role = "first"
	v1 := write(t, st, &kg.Batch{Time: noon, Nodes: []*kg.Node{principle("a", "A", 1)}})
	v2 := write(t, st, &kg.Batch{Time: noon, Nodes: []*kg.Node{intervention("x", "X")}})
	v3 := write(t, st, &kg.Batch{Time: noon, Edges: []kg.Edge{edge}})
	v4 := write(t, st, &kg.Batch{Time: noon, Cut: []kg.Edge{edge}})
	v5 := write(t, st, &kg.Batch{Time: noon, Nodes: []*kg.Node{principle("a", "B", 1)}})
	v6 := write(t, st, &kg.Batch{Time: noon, Delete: []kg.ID{"principle:a"}})
	want := []string{
		fmt.Sprint(v1, " ADDED principle:a"), fmt.Sprint(v2, " ADDED intervention:x"),
		fmt.Sprint(v3, " LINKED intervention:x|HAS_PRINCIPLE|principle:a|first"), fmt.Sprint(v4, " UNLINKED intervention:x|HAS_PRINCIPLE|principle:a|first"),
		fmt.Sprint(v5, " CHANGED principle:a"), fmt.Sprint(v6, " DELETED principle:a"),
	}
	if got := lines(told(t, st, 0)); !slices.Equal(got, want) {
		t.Errorf("after 0: %q\nwant %q", got, want)
	}
	for i, after := range []kg.Version{v1, v2, v3, v4, v5} {
		got := lines(told(t, st, after))
		if rest := want[i+1:]; len(got) < len(rest) || !slices.Equal(got[:len(rest)], rest) {
			t.Errorf("after %d: %q\nwant %q", after, got, rest)
		}
	}
}

func testChangesSay(t *testing.T, s suite) {
	st := s.empty(t)
	write(t, st, &kg.Batch{Author: "reader:ada", Time: noon, Note: "first", Nodes: []*kg.Node{principle("a", "A", 1), intervention("x", "X")}, Edges: []kg.Edge{rests("x", "a")}})
	write(t, st, &kg.Batch{Author: "reader:ben", Time: noon.Add(time.Hour), Nodes: []*kg.Node{principle("a", "B", 1)}})
	write(t, st, &kg.Batch{Time: noon.Add(2 * time.Hour), Delete: []kg.ID{"principle:a"}})
	for _, c := range told(t, st, 0) {
		author, when, name, note := "reader:ada", noon, "A", "first"
		switch c.Action {
		case kg.Changed:
			author, when, name, note = "reader:ben", noon.Add(time.Hour), "B", ""
		case kg.Deleted, kg.Unlinked:
			author, when, name, note = "", noon.Add(2*time.Hour), "B", "" // as it was before
		}
		if c.Author != author || !c.Time.Equal(when) || c.Note != note {
			t.Errorf("%s by %q at %s (%q), want %q at %s (%q)", c.Action, c.Author, c.Time, c.Note, author, when, note)
		}
		if c.Node != nil && c.Node.ID == "principle:a" && c.Node.Text("name") != name {
			t.Errorf("%s has the name %q, want %q", c.Action, c.Node.Text("name"), name)
		}
		if (c.Node == nil) == (c.Edge == nil) {
			t.Errorf("%s is about %v and %v", c.Action, c.Node, c.Edge)
		}
	}
}

func testToldAgain(t *testing.T, s suite) {
	st := s.empty(t)
	for _, b := range Fixture(t) {
		write(t, st, b)
	}
	write(t, st, &kg.Batch{Time: noon, Delete: []kg.ID{"theme:voice", "study:oslo-2016"}})
	r := newReplay()
	for _, c := range told(t, st, 0) {
		if wrong := r.take(c); wrong != "" {
			t.Error(wrong)
		}
	}
	nodes, edges := r.graph()
	other := s.empty(t)
	write(t, other, &kg.Batch{Time: noon, Nodes: nodes, Edges: edges})
	const everything = `{ neighbourhood(id: "intervention:family-group-conference", depth: 4, first: 500) { leftOut nodes { degree node { id name updatedAt } } edges { id } } }`
	editor := kg.Reader{Role: kg.Editor}
	one, two := newAsker(t, st).ask(t, question{query: everything, reader: editor}), newAsker(t, other).ask(t, question{query: everything, reader: editor})
	if one.text() != two.text() || len(one.Data) < 1000 {
		t.Errorf("the graph\n%s\nand what its changes tell\n%s", one.text(), two.text())
	}
}

func testLive(t *testing.T, s suite) {
	st := s.empty(t)
	const writers, each, last = 4, 25, "principle:last"
	write(t, st, batch(principle("first", "F", 1)))
	var wait sync.WaitGroup
	logs := make([][]string, 4)
	follow := func(i int, after kg.Version) {
		begun := make(chan struct{})
		var once sync.Once
		wait.Go(func() {
			var changes []kg.Change
			err := st.Changes(t.Context(), after, func(c kg.Change) error {
				once.Do(func() { close(begun) })
				changes = append(changes, c)
				if c.Node != nil && c.Node.ID == last {
					return errEnough
				}
				return nil
			})
			if !errors.Is(err, errEnough) {
				t.Error(err)
			}
			logs[i] = lines(changes)
		})
		if after == 0 {
			<-begun // what comes now is live
		}
	}
	follow(0, 0)
	follow(1, 0)
	var writing sync.WaitGroup
	for w := range writers {
		writing.Go(func() {
			for i := range each {
				b := batch(principle(fmt.Sprintf("p-%d-%d", w, i), "P", 1), principle(fmt.Sprintf("q-%d-%d", w, i), "Q", 1))
				if _, err := st.Write(t.Context(), b); err != nil {
					t.Error(err)
				}
			}
		})
	}
	follow(2, 0) // in the middle of it
	middle := version(t, st)
	follow(3, middle)
	writing.Wait()
	write(t, st, batch(principle("last", "L", 1)))
	wait.Wait()
	if want := 1 + 2*writers*each + 1; len(logs[0]) != want {
		t.Errorf("%d changes, want %d", len(logs[0]), want)
	}
	for i := 1; i < 3; i++ {
		if !slices.Equal(logs[i], logs[0]) {
			t.Errorf("follower %d was told\n%q\nand the first\n%q", i, logs[i], logs[0])
		}
	}
	if tail := logs[0][max(0, len(logs[0])-len(logs[3])):]; !slices.Equal(logs[3], tail) || len(logs[3]) == 0 {
		t.Errorf("from version %d on it was told\n%q\nwant\n%q", middle, logs[3], tail)
	}
}

func testUntilContextEnds(t *testing.T, s suite) {
	st := s.empty(t)
	write(t, st, batch(principle("a", "A", 1)))
	ctx, cancel := context.WithCancelCause(t.Context())
	gone := errors.New("the reader went away")
	err := st.Changes(ctx, 0, func(kg.Change) error { cancel(gone); return nil })
	if !errors.Is(err, gone) {
		t.Errorf("%v, want %v", err, gone)
	}
	limited, stop := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer stop()
	if err := st.Changes(limited, version(t, st), func(kg.Change) error { return nil }); kg.KindOfError(err) != kg.Timeout {
		t.Errorf("%v, want TIMEOUT", err)
	}
}

func testErrorOfEach(t *testing.T, s suite) {
	st := s.empty(t)
	write(t, st, batch(principle("a", "A", 1), principle("b", "B", 1)))
	calls, full := 0, errors.New("the disk is full")
	err := st.Changes(t.Context(), 0, func(kg.Change) error { calls++; return full })
	if !errors.Is(err, full) || calls != 1 {
		t.Errorf("%v after %d calls, want %v after 1", err, calls, full)
	}
}

func testNotReached(t *testing.T, s suite) {
	st := s.empty(t)
	v := write(t, st, batch(principle("a", "A", 1)))
	err := st.Changes(t.Context(), v+1, func(kg.Change) error { t.Error("it was called"); return nil })
	if kg.KindOfError(err) != kg.BadInput {
		t.Errorf("%v, want BAD_INPUT", err)
	}
}

func testSlowFollower(t *testing.T, s suite) {
	st := s.empty(t)
	write(t, st, batch(principle("a", "A", 1)))
	held, release := make(chan struct{}), make(chan struct{})
	ended := make(chan error, 1)
	go func() {
		ended <- st.Changes(t.Context(), 0, func(kg.Change) error { close(held); <-release; return errEnough })
	}()
	<-held
	for i := range 20 {
		write(t, st, batch(principle(fmt.Sprint("p", i), "P", 1)))
	}
	if got := see(t, st, "p19")[0]; got.ID == "" {
		t.Error("what was written meanwhile is not there")
	}
	close(release)
	if err := <-ended; !errors.Is(err, errEnough) {
		t.Error(err)
	}
}
