package disk

import (
	"bytes"

	bolt "go.etcd.io/bbolt"

	"forwhom/kg"
)

// Content is a graph as it stands. Nodes come in the order of their ids, edges in that of From, relation name and To,
// merges in that of From.
type Content struct {
	Version kg.Version
	Nodes   []*kg.Node
	Edges   []kg.Edge
	Merges  []kg.Merge
}

// Load reads the graph as it stands after the last commit.
func (db *DB) Load() (*Content, error) {
	c := &Content{}
	err := db.view(func(tx *bolt.Tx) error {
		body, err := unseal([]byte(stateKey), tx.Bucket([]byte(aboutBucket)).Get([]byte(stateKey)))
		if err != nil {
			return err
		}
		s, err := decodeState(body)
		if err != nil {
			return err
		}
		c.Version = s.version
		c.Nodes, c.Edges, c.Merges = make([]*kg.Node, 0, s.nodes), make([]kg.Edge, 0, s.edges), make([]kg.Merge, 0, s.merges)
		edges := make(chan error, 1)
		go func() { // beside the nodes: a transaction of bbolt may be read by several
			edges <- guard(func() error { return c.loadEdges(tx.Bucket([]byte(edgesBucket))) })
		}()
		err = c.loadNodes(tx.Bucket([]byte(nodesBucket)), *db.lists.Load())
		if other := <-edges; err == nil {
			err = other
		}
		if err != nil {
			return err
		}
		return c.loadMerges(tx.Bucket([]byte(mergesBucket)))
	})
	if err != nil {
		return nil, err
	}
	return c, nil
}

func (c *Content) loadNodes(b *bolt.Bucket, ls lists) error {
	var both []byte
	return b.ForEach(func(key, value []byte) error {
		body, err := unseal(key, value)
		if err != nil {
			return err
		}
		// One string for the id and all texts of the node: their copies are parts of it.
		both = append(append(both[:0], key...), body...)
		s := string(both)
		r := reader{s: s[len(key):]}
		n, err := r.node(s[:len(key)], ls)
		c.Nodes = append(c.Nodes, n)
		return err
	})
}

func (c *Content) loadEdges(b *bolt.Bucket) error {
	relations := make(map[string]kg.Relation, kg.RelationCount)
	for r := kg.Relation(1); int(r) <= kg.RelationCount; r++ {
		relations[r.String()] = r
	}
	from := ""
	return b.ForEach(func(key, value []byte) error {
		role, err := unseal(key, value)
		if err != nil {
			return err
		}
		first, rest, _ := bytes.Cut(key, []byte{0})
		name, to, ok := bytes.Cut(rest, []byte{0})
		relation := relations[string(name)]
		switch {
		case !ok:
			return damaged("%q is no edge", printable(key))
		case relation == 0:
			return newer("it has the relation %q", name)
		}
		if from != string(first) { // edges of one node come together and share its id
			from = string(first)
		}
		c.Edges = append(c.Edges, kg.Edge{Relation: relation, From: from, To: string(to), Role: string(role)})
		return nil
	})
}

func (c *Content) loadMerges(b *bolt.Bucket) error {
	return b.ForEach(func(key, value []byte) error {
		into, err := unseal(key, value)
		c.Merges = append(c.Merges, kg.Merge{From: string(key), Into: string(into)})
		return err
	})
}

// Changes calls each with every change of the versions after one and up to another, in order, and returns the error
// that each returns. It holds no transaction while each runs, so that it may take its time.
func (db *DB) Changes(after, upTo kg.Version, each func(kg.Change) error) error {
	next := logKey(after+1, 0)
	for {
		key, body, ls, err := db.part(next)
		if err != nil || key == nil {
			return err
		}
		if bytes.Compare(key, logKey(upTo+1, 0)) >= 0 {
			return nil
		}
		var stopped error
		err = readPart(key, body, ls, func(c kg.Change) error {
			stopped = each(c)
			return stopped
		})
		switch {
		case stopped != nil:
			return stopped
		case err != nil:
			return failed(db.dir, err)
		}
		next = append(key, 0)
	}
}

// Entries calls each with every entry of the versions after one and up to another, in order, and returns the error that
// each returns.
func (db *DB) Entries(after, upTo kg.Version, each func(Entry) error) error {
	next := logKey(after+1, 0)
	for e := (Entry{}); ; {
		key, body, ls, err := db.part(next)
		if err != nil || key == nil || bytes.Compare(key, logKey(upTo+1, 0)) >= 0 {
			return err
		}
		head := readHead(key, body)
		if e.Version != head.Version {
			e = head
		}
		err = readPart(key, body, ls, func(c kg.Change) error {
			e.Changes = append(e.Changes, c)
			return nil
		})
		if err != nil {
			return failed(db.dir, err)
		}
		if body[0] == partIsLast {
			if err := each(e); err != nil {
				return err
			}
			e = Entry{}
		}
		next = append(key, 0)
	}
}

// part returns the first part of the log at a key or after it, and the property lists it may use; a nil key where there
// is none.
func (db *DB) part(at []byte) (key []byte, body string, ls lists, err error) {
	err = db.view(func(tx *bolt.Tx) error {
		k, v := tx.Bucket([]byte(logBucket)).Cursor().Seek(at)
		if k == nil {
			return nil
		}
		b, err := unseal(k, v)
		key, body, ls = bytes.Clone(k), string(b), *db.lists.Load()
		return err
	})
	return key, body, ls, err
}
