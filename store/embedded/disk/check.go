package disk

import (
	"context"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"os"

	bolt "go.etcd.io/bbolt"

	"forwhom/kg"
)

// maxProblems is how many problems Check tells.
const maxProblems = 100

// Check proves the file once more, while others read and write, and then asks what Open does not: whether every value
// can be decoded, every edge has its ends, and the log, done again from the start, gives the graph as it
// stands. It returns what is wrong, one plain sentence each, at most a hundred; none where all is well. The error is for
// what kept it from looking. It needs memory as the graph does.
func (db *DB) Check(ctx context.Context) ([]string, error) {
	c := &checker{}
	if err := c.add(db.proveAgain(ctx)); err != nil || len(c.problems) > 0 {
		return c.problems, failed(db.dir, err)
	}
	content, err := db.Load()
	if err != nil {
		return c.problems, c.add(err)
	}
	c.ends(content)
	if err := c.replay(ctx, db, content); err != nil {
		return c.problems, failed(db.dir, err)
	}
	return c.problems, nil
}

// proveAgain walks the pages of the last commit, and lets bbolt look too where nobody can write meanwhile.
func (db *DB) proveAgain(ctx context.Context) error {
	file, err := os.Open(File(db.dir))
	if err != nil {
		return err
	}
	defer file.Close()
	db.mu.Lock()
	locked := true
	unlock := func() {
		if locked {
			db.mu.Unlock()
			locked = false
		}
	}
	defer unlock()
	return db.view(func(tx *bolt.Tx) error {
		p, err := openPages(file) // the transaction keeps these pages from being used again
		unlock()
		if err != nil {
			return err
		}
		if _, err = p.prove(ctx); err != nil || !db.bolt.IsReadOnly() {
			return err
		}
		for problem := range tx.Check() {
			if err == nil {
				err = damaged("%v", problem)
			}
		}
		return err
	})
}

type checker struct {
	problems []string
}

func (c *checker) say(format string, args ...any) {
	if len(c.problems) < maxProblems {
		c.problems = append(c.problems, fmt.Sprintf(format, args...))
	}
}

// add takes an error that is about the contents as a problem and returns any other.
func (c *checker) add(err error) error {
	if f := FailureOf(err); f != Damaged && f != Newer {
		return err
	}
	c.say("%v", err)
	return nil
}

// ends looks for edges without their ends and merges of what is there.
func (c *checker) ends(g *Content) {
	there := make(map[kg.ID]bool, len(g.Nodes))
	for _, n := range g.Nodes {
		there[n.ID] = true
	}
	for _, e := range g.Edges {
		for _, end := range []kg.ID{e.From, e.To} {
			if !there[end] {
				c.say("the edge %s %s %s has an end that is not there: %s", e.From, e.Relation, e.To, end)
			}
		}
	}
	for _, m := range g.Merges { // what it went into may be gone by now
		if there[m.From] {
			c.say("%s was merged into %s and is still there", m.From, m.Into)
		}
	}
}

// replay does the log again and compares what comes out with the graph as it stands.
func (c *checker) replay(ctx context.Context, db *DB, g *Content) error {
	nodes, edges, merges := map[string]uint32{}, map[string]uint32{}, map[string]uint32{}
	err := db.Changes(0, g.Version, func(ch kg.Change) error {
		switch ch.Action {
		case kg.Added, kg.Changed:
			nodes[ch.Node.ID] = digest(ch.Node)
			if ch.Action == kg.Added {
				delete(merges, ch.Node.ID)
			}
		case kg.Deleted, kg.Merged:
			delete(nodes, ch.Node.ID)
			if ch.Action == kg.Merged {
				merges[ch.Node.ID] = textDigest(ch.Into)
			}
		case kg.Linked:
			edges[edgeText(ch.Edge)] = textDigest(ch.Edge.Role)
		case kg.Unlinked:
			delete(edges, edgeText(ch.Edge))
		}
		return ctx.Err()
	})
	if err != nil {
		return c.add(err)
	}
	for _, n := range g.Nodes {
		c.compare(nodes, n.ID, digest(n))
	}
	for i := range g.Edges {
		c.compare(edges, edgeText(&g.Edges[i]), textDigest(g.Edges[i].Role))
	}
	for _, m := range g.Merges {
		c.compare(merges, m.From, textDigest(m.Into))
	}
	for _, left := range []map[string]uint32{nodes, edges, merges} {
		for what := range left {
			c.say("%s is in the log and not in the graph", what)
		}
	}
	return nil
}

func (c *checker) compare(logged map[string]uint32, what string, digest uint32) {
	if got, ok := logged[what]; !ok {
		c.say("%s is in the graph and not in the log", what)
	} else if got != digest {
		c.say("%s is otherwise in the graph than in the log", what)
	}
	delete(logged, what)
}

func edgeText(e *kg.Edge) string { return e.From + " " + e.Relation.String() + " " + e.To }

func textDigest(s string) uint32 { return crc32.Checksum([]byte(s), castagnoli) }

func digest(n *kg.Node) uint32 {
	b, err := appendNode(binary.AppendUvarint(nil, uint64(n.Kind)), 0, n)
	if err != nil {
		return 0
	}
	return crc32.Checksum(b, castagnoli)
}
