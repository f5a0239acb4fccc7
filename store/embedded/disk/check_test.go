package disk_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	bolt "go.etcd.io/bbolt"

	"forwhom/kg"
	"forwhom/store/embedded/disk"
)

func TestCheckFindsWhatChecksumsCannot(t *testing.T) {
	for name, c := range map[string]struct {
		change []kg.Change // that follows no rule
		edit   [3]string   // bucket, key, value of a put with a right checksum
		want   string
	}{
		"an edge without an end": {
			change: []kg.Change{link(study("a"), finding("gone"), "")},
			want:   "has an end that is not there: finding:gone",
		},
		"a merge of what is there": {
			change: []kg.Change{{Action: kg.Merged, Node: finding("b"), Into: "finding:c"}, {Action: kg.Changed, Node: finding("b")}},
			want:   "finding:b was merged into finding:c and is still there",
		},
		"a role that the log does not know": {
			edit: [3]string{"edges", "study:a\x00REPORTS\x00finding:b", "other"},
			want: "study:a REPORTS finding:b is otherwise in the graph than in the log",
		},
		"a value that cannot be decoded": {
			edit: [3]string{"nodes", "finding:b", "\x01\x00\x05\x01"},
			want: "finding:b is cut short",
		},
		"a node with a property list that is not there": {
			edit: [3]string{"nodes", "finding:b", "\x09\x00\x00"},
			want: "finding:b has a property list that is not there",
		},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			db := open(t, dir)
			a, b := study("a"), finding("b")
			commit(t, db, entry(1, append([]kg.Change{added(a), added(b), link(a, b, "main")}, c.change...)...))
			db.Close()
			if c.edit[0] != "" {
				edit(t, dir, func(tx *bolt.Tx) error {
					return tx.Bucket([]byte(c.edit[0])).Put([]byte(c.edit[1]), sealed(c.edit[1], c.edit[2]))
				})
			}
			problems, err := open(t, dir).Check(t.Context())
			if err != nil || len(problems) != 1 || !strings.Contains(problems[0], c.want) {
				t.Errorf("%q %v, want %q", problems, err, c.want)
			}
		})
	}
}

// TestAnyHistoryIsSound commits at random and wants the file to be what the prover expects of bbolt, above all after
// deletions, when pages are joined and freed, and the graph to be what a plain map says.
func TestAnyHistoryIsSound(t *testing.T) {
	for seed := range uint64(2) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			rnd := rand.New(rand.NewPCG(seed, 1))
			dir := t.TempDir()
			db := open(t, dir)
			model := map[kg.ID]*kg.Node{}
			for range 40 {
				commit(t, db, randomEntry(rnd, db.Version()+1, model))
				if rnd.IntN(10) == 0 {
					db.Close()
					db = open(t, dir)
				}
				if problems, err := db.Check(t.Context()); len(problems) > 0 || err != nil {
					t.Fatalf("version %d: %q %v", db.Version(), problems, err)
				}
			}
			c, err := db.Load()
			if err != nil {
				t.Fatal(err)
			}
			same(t, len(c.Nodes), len(model))
			for _, n := range c.Nodes {
				same(t, n, model[n.ID])
			}
		})
	}
}

// randomEntry adds or deletes some hundred nodes in a row, so that whole pages fill and empty.
func randomEntry(rnd *rand.Rand, v kg.Version, model map[kg.ID]*kg.Node) disk.Entry {
	var changes []kg.Change
	from, n, add := rnd.IntN(3000), rnd.IntN(400), rnd.IntN(5) > 1
	for i := from; i < from+n; i++ {
		node := finding(fmt.Sprintf("%04d", i))
		_, there := model[node.ID]
		switch {
		case add:
			node.Set("statement", strings.Repeat("long ", rnd.IntN(40)))
			changes = append(changes, added(node))
			model[node.ID] = node
		case there:
			changes = append(changes, deleted(node))
			delete(model, node.ID)
		}
	}
	return entry(v, changes...)
}

func TestVersionsFollowOneAnother(t *testing.T) {
	db := open(t, t.TempDir())
	for _, v := range []kg.Version{0, 2} {
		if err := db.Commit([]disk.Entry{entry(v, added(study("a")))}); err == nil {
			t.Errorf("version %d was taken", v)
		}
	}
	commit(t, db, entry(1, added(study("a"))))
	same(t, db.Version(), kg.Version(1))
}

func TestALongBatchIsReadBackInOrderAndFromAnywhere(t *testing.T) {
	db := open(t, t.TempDir())
	commit(t, db, synthetic(1, 1000), entry(2, added(study("x"))), synthetic(3, 500))
	whole := read(t, db).changes
	same(t, len(whole), 6000+1+3000)
	for _, c := range []struct{ after, upTo kg.Version }{{0, 1}, {1, 2}, {1, 3}, {2, 3}, {3, 3}} {
		var got []kg.Change
		err := db.Changes(c.after, c.upTo, func(ch kg.Change) error {
			got = append(got, ch)
			return nil
		})
		var want []kg.Change
		for _, ch := range whole {
			if ch.Version > c.after && ch.Version <= c.upTo {
				want = append(want, ch)
			}
		}
		if err != nil {
			t.Fatal(err)
		}
		same(t, got, want)
	}
}
