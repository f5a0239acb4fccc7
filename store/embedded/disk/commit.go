package disk

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	bolt "go.etcd.io/bbolt"

	"forwhom/kg"
)

// bulk is how many changes of one bucket make a commit a load: it then fills pages further, since what is sorted and
// put once leaves no gaps to grow into.
const (
	bulk     = 10_000
	bulkFill = 0.9
)

// Commit takes entries in, all or none, and is on disk when it returns nil. Their versions follow the last commit's, one
// by one.
//
// After Full nothing has changed and a later Commit may succeed. After any other error of the system it is not known
// what is on disk, so every later Commit is refused with Broken until the folder is opened again.
func (db *DB) Commit(entries []Entry) error {
	db.mu.Lock()
	defer db.mu.Unlock()
	if db.broken != nil {
		return db.broken
	}
	c, err := db.prepare(entries)
	if err != nil {
		return failed(db.dir, err)
	}
	if err := guard(func() error { return db.bolt.Update(c.write) }); err != nil {
		return db.failCommit(failed(db.dir, err))
	}
	db.state = c.state
	for text, number := range c.fresh {
		db.numbers[text] = number
	}
	return nil
}

// failCommit decides whether writing may go on after an error: only where the disk was full and the file is as it was.
func (db *DB) failCommit(err error) error {
	var s state
	read := guard(func() error {
		return db.bolt.View(func(tx *bolt.Tx) error {
			body, err := unseal([]byte(stateKey), tx.Bucket([]byte(aboutBucket)).Get([]byte(stateKey)))
			if err == nil {
				s, err = decodeState(body)
			}
			return err
		})
	})
	if FailureOf(err) != Full || read != nil || s != db.state {
		db.broken = &Error{Failure: Broken, Path: db.dir, Detail: "a write failed; start again to see what it holds", Err: err}
	}
	return err
}

// commit is a group of entries on their way into the file.
type commit struct {
	state                state
	nodes, edges, merges []op
	log                  []op
	fresh                map[string]uint64 // property lists that the file does not have yet, by their text
}

// op puts a value at a key, or deletes the key where value is nil.
type op struct{ key, value []byte }

// prepare encodes entries, which needs no transaction.
func (db *DB) prepare(entries []Entry) (*commit, error) {
	c := &commit{state: db.state, fresh: map[string]uint64{}}
	list := db.numbering(c)
	for i := range entries {
		e := &entries[i]
		if e.Version != c.state.version+1 {
			return nil, fmt.Errorf("version %d does not follow %d", e.Version, c.state.version)
		}
		c.state.version = e.Version
		for j := range e.Changes {
			if err := c.change(&e.Changes[j], list); err != nil {
				return nil, err
			}
		}
		err := e.parts(list, func(key, value []byte) error {
			c.log = append(c.log, op{key, value})
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	c.state.parts += uint64(len(c.log))
	return c, db.learn(c)
}

// numbering returns a function that gives the number of a kind's property list, a new one where the file has none.
func (db *DB) numbering(c *commit) func(kg.Kind) uint64 {
	var known [kg.KindCount + 1]uint64 // number and one
	return func(k kg.Kind) uint64 {
		if known[k] == 0 {
			text := listText(k)
			number, ok := db.numbers[text]
			if !ok {
				number = c.state.lists
				c.fresh[text] = number
				c.state.lists++
			}
			known[k] = number + 1
		}
		return known[k] - 1
	}
}

// learn makes new lists known to readers before anything is written with them.
func (db *DB) learn(c *commit) error {
	fresh := make(lists, len(c.fresh))
	for text, number := range c.fresh {
		l, err := parseList(text)
		if err != nil {
			return err
		}
		fresh[number-db.state.lists] = l
	}
	known := *db.lists.Load()
	known = append(known[:db.state.lists:db.state.lists], fresh...)
	db.lists.Store(&known)
	return nil
}

// change adds what a change does to the current state.
func (c *commit) change(ch *kg.Change, list func(kg.Kind) uint64) error {
	switch ch.Action {
	case kg.Linked, kg.Unlinked:
		key, err := edgeKey(ch.Edge)
		if err != nil {
			return err
		}
		var value []byte
		if ch.Action == kg.Linked {
			value = seal(key, []byte(ch.Edge.Role), 0)
		}
		c.edges = append(c.edges, op{key, value})
		return nil
	}
	if ch.Node == nil {
		return fmt.Errorf("%s has no node", ch.Action)
	}
	key := []byte(ch.Node.ID)
	switch ch.Action {
	case kg.Added, kg.Changed:
		value, err := appendNode(nil, list(ch.Node.Kind), ch.Node)
		if err != nil {
			return err
		}
		c.nodes = append(c.nodes, op{key, seal(key, value, 0)})
		if ch.Action == kg.Added { // an id that lives finds itself, whatever it was merged into before
			c.merges = append(c.merges, op{key, nil})
		}
	case kg.Deleted:
		c.nodes = append(c.nodes, op{key, nil})
	case kg.Merged:
		c.nodes = append(c.nodes, op{key, nil})
		c.merges = append(c.merges, op{key, seal(key, []byte(ch.Into), 0)})
	default:
		return fmt.Errorf("a change has the action %q", ch.Action)
	}
	return nil
}

// edgeKey returns where an edge lies. Edges of a node lie together, by relation.
func edgeKey(e *kg.Edge) ([]byte, error) {
	if e == nil || strings.Contains(e.From, "\x00") || strings.Contains(e.To, "\x00") {
		return nil, fmt.Errorf("edge %v cannot be kept", e)
	}
	name := e.Relation.String()
	key := make([]byte, 0, len(e.From)+len(name)+len(e.To)+2)
	key = append(append(key, e.From...), 0)
	key = append(append(key, name...), 0)
	return append(key, e.To...), nil
}

// write puts everything into the file.
func (c *commit) write(tx *bolt.Tx) error {
	lists := tx.Bucket([]byte(listsBucket))
	for text, number := range c.fresh {
		if err := putSealed(lists, listKey(number), []byte(text)); err != nil {
			return err
		}
	}
	for _, part := range []struct {
		bucket string
		ops    []op
		count  *uint64
	}{{nodesBucket, c.nodes, &c.state.nodes}, {edgesBucket, c.edges, &c.state.edges}, {mergesBucket, c.merges, &c.state.merges}} {
		if err := apply(tx.Bucket([]byte(part.bucket)), part.ops, part.count); err != nil {
			return err
		}
	}
	log := tx.Bucket([]byte(logBucket))
	log.FillPercent = bulkFill
	for _, o := range c.log {
		if err := log.Put(o.key, o.value); err != nil {
			return err
		}
	}
	return putSealed(tx.Bucket([]byte(aboutBucket)), []byte(stateKey), c.state.encode())
}

// apply does the last op of each key and keeps count of the keys. Sorted keys let bbolt fill one page after the other.
func apply(b *bolt.Bucket, ops []op, count *uint64) error {
	slices.SortStableFunc(ops, func(x, y op) int { return bytes.Compare(x.key, y.key) })
	if len(ops) >= bulk {
		b.FillPercent = bulkFill
	}
	empty := *count == 0
	for i, o := range ops {
		if i+1 < len(ops) && bytes.Equal(o.key, ops[i+1].key) {
			continue
		}
		had := !empty && b.Get(o.key) != nil
		var err error
		switch {
		case o.value != nil:
			err = b.Put(o.key, o.value)
			if !had {
				*count++
			}
		case had:
			err = b.Delete(o.key)
			*count--
		}
		if err != nil {
			return err
		}
	}
	return nil
}
