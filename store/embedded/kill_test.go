package embedded_test

import (
	"bufio"
	"context"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"forwhom/kg"
	"forwhom/store/embedded"
)

// victimFolder names the folder that this test binary writes to instead of testing, until it is killed.
const victimFolder = "FORWHOM_VICTIM_FOLDER"

func TestMain(m *testing.M) {
	if dir := os.Getenv(victimFolder); dir != "" {
		victim(dir, os.Getenv("FORWHOM_VICTIM_ROUND"))
		return
	}
	os.Exit(m.Run())
}

const (
	loadSize = 3000 // nodes of the first batch
	family   = 3    // nodes of each batch after it
)

// victim loads a graph where there is none and then writes with four writers for ever. It prints a line before each
// write and one after its acknowledgement.
func victim(dir, round string) {
	s, err := quiet.Open(context.Background(), dir)
	if err != nil {
		log.Fatal(err)
	}
	snap, err := s.Snapshot(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	if snap.Version() == 0 {
		say(s, "load", load())
	}
	var wait sync.WaitGroup
	for w := range 4 {
		wait.Go(func() {
			for i := 0; ; i++ {
				name := fmt.Sprintf("r%s-w%d-%d", round, w, i)
				say(s, name, relatives(name))
			}
		})
	}
	wait.Wait()
}

func say(s *embedded.Store, name string, b *kg.Batch) {
	fmt.Printf("try %s\n", name)
	if _, err := s.Write(context.Background(), b); err != nil {
		log.Fatal(err)
	}
	fmt.Printf("ack %s\n", name)
}

func load() *kg.Batch {
	b := batch()
	for i := range loadSize {
		b.Nodes = append(b.Nodes, study(fmt.Sprint("load-", i)))
		if i > 0 {
			b.Edges = append(b.Edges, kg.Edge{Relation: kg.RelIncludes, From: b.Nodes[i].ID, To: b.Nodes[i/2].ID})
		}
	}
	return b
}

// relatives returns a batch of three studies with edges, and one word to find them by.
func relatives(name string) *kg.Batch {
	b := batch()
	for i := range family {
		b.Nodes = append(b.Nodes, study(fmt.Sprintf("%s-%d", name, i), word(name)))
		if i > 0 {
			b.Edges = append(b.Edges, kg.Edge{Relation: kg.RelIncludes, From: b.Nodes[0].ID, To: b.Nodes[i].ID})
		}
	}
	return b
}

func word(name string) string { return "w" + strings.ReplaceAll(name, "-", "") }

// TestNothingAcknowledgedIsLostAndNothingIsHalfWrittenWhenKilled kills a process that loads and writes at 10 random
// moments, 100 in the long run. Every third folder is a new one, and the moment lies in its making, its load or soon
// after; the others go on where the last was killed, and the moment lies some writes further.
func TestNothingAcknowledgedIsLostAndNothingIsHalfWrittenWhenKilled(t *testing.T) {
	moments := 10
	if os.Getenv("FORWHOM_LONG") != "" {
		moments = 100
	}
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	rnd := rand.New(rand.NewPCG(seed, 0))
	var past fate
	dir := ""
	acknowledged := 0
	for round := range moments {
		m := moment{after: time.Duration(rnd.IntN(10_000)) * time.Microsecond, writes: 1 + rnd.IntN(60)}
		if round%3 == 0 {
			m = moment{after: time.Duration(rnd.IntN(400)) * time.Millisecond}
			dir, past = t.TempDir(), fate{}
		}
		now := killed(t, dir, round, m)
		acknowledged += len(now.acknowledged)
		past.add(now)
		past.check(t, dir)
		if t.Failed() {
			return
		}
	}
	t.Logf("%d acknowledged writes outlived %d kills", acknowledged, moments)
	if acknowledged == 0 {
		t.Error("no write was acknowledged")
	}
}

// moment is when to kill: some time after so many writes were acknowledged; after the start, for none.
type moment struct {
	writes int
	after  time.Duration
}

// fate is what a victim said before it was killed.
type fate struct{ tried, acknowledged []string }

func (f *fate) add(other fate) {
	f.tried = append(f.tried, other.tried...)
	f.acknowledged = append(f.acknowledged, other.acknowledged...)
}

// killed runs a victim and kills it at a moment.
func killed(t *testing.T, dir string, round int, m moment) (f fate) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), victimFolder+"="+dir, fmt.Sprint("FORWHOM_VICTIM_ROUND=", round))
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	kill := func() { time.AfterFunc(m.after, func() { cmd.Process.Kill() }) }
	if m.writes == 0 {
		kill()
	}
	for lines := bufio.NewScanner(out); lines.Scan(); {
		switch word, name, _ := strings.Cut(lines.Text(), " "); word {
		case "try":
			f.tried = append(f.tried, name)
		case "ack":
			f.acknowledged = append(f.acknowledged, name)
			if len(f.acknowledged) == m.writes {
				kill()
			}
		}
	}
	if err := cmd.Wait(); err == nil || !strings.Contains(err.Error(), "killed") {
		t.Fatalf("the victim ended by itself: %v", err)
	}
	return f
}

// check opens what the victims left.
func (f *fate) check(t *testing.T, dir string) {
	t.Helper()
	s, err := quiet.Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	defer shut(t, s)
	if problems, err := s.Check(t.Context()); len(problems) > 0 || err != nil {
		t.Fatalf("check: %q %v", problems, err)
	}
	snap := snapshot(t, s)
	whole := map[string]bool{}
	for _, name := range f.tried {
		ids := idsOf(name)
		got := there(t, snap, ids...)
		if whole[name] = len(got) == len(ids); !whole[name] && len(got) > 0 {
			t.Errorf("of %s %d of %d nodes are there", name, len(got), len(ids))
		}
	}
	for _, name := range f.acknowledged {
		if !whole[name] {
			t.Errorf("%s was acknowledged and is lost", name)
		}
	}
	if n := len(f.acknowledged); n > 1 {
		last := f.acknowledged[n-1]
		if got := find(t, snap, word(last), kg.Anonymous); len(got) != family {
			t.Errorf("the last write, %s, is found as %v", last, got)
		}
	}
}

func idsOf(name string) (ids []kg.ID) {
	b := relatives(name)
	if name == "load" {
		b = load()
	}
	for _, n := range b.Nodes {
		ids = append(ids, n.ID)
	}
	return ids
}
