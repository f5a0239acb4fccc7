package disk

import (
	"encoding/binary"
	"fmt"
	"time"

	"forwhom/kg"
)

// Entry is one batch in the log: who changed what, when and why.
type Entry struct {
	Version kg.Version // of the data after it; one more than that of the entry before
	Time    time.Time
	Author  kg.ID
	Note    string
	Changes []kg.Change
}

// An entry lies in the log as one part or several, so that a batch of a million changes can be read back a little at a
// time. The key is the version (8 bytes) and the number of the part (4), both big-endian. The value is a byte that says
// whether it is the last part, then time, author and note of the entry, then changes to the end.
const (
	logKeySize = 12
	partSize   = 16 << 10 // bytes after which a part ends

	partGoesOn byte = 0
	partIsLast byte = 1
)

// The actions in the log. Their numbers are the file's own.
var actions = [...]kg.Action{1: kg.Added, kg.Changed, kg.Deleted, kg.Merged, kg.Linked, kg.Unlinked}

func actionNumber(a kg.Action) byte {
	for i, known := range actions {
		if known == a {
			return byte(i)
		}
	}
	return 0
}

func logKey(v kg.Version, part uint32) []byte {
	key := make([]byte, 0, logKeySize)
	return binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint64(key, v), part)
}

// parts calls put with each key and value of an entry, in order. list returns the number of a kind's property list.
func (e *Entry) parts(list func(kg.Kind) uint64, put func(key, value []byte) error) error {
	head := appendTime([]byte{partGoesOn}, e.Time)
	head = appendText(appendText(head, e.Author), e.Note)
	part, b := uint32(0), append([]byte(nil), head...)
	for i := range e.Changes {
		if len(b) > partSize {
			key := logKey(e.Version, part)
			if err := put(key, seal(key, b, 0)); err != nil {
				return err
			}
			part, b = part+1, append(make([]byte, 0, len(b)), head...)
		}
		var err error
		if b, err = appendChange(b, &e.Changes[i], list); err != nil {
			return err
		}
	}
	b[0] = partIsLast
	key := logKey(e.Version, part)
	return put(key, seal(key, b, 0))
}

// appendTime appends a moment in UTC, to the nanosecond.
func appendTime(b []byte, t time.Time) []byte {
	return binary.AppendUvarint(binary.AppendVarint(b, t.Unix()), uint64(t.Nanosecond()))
}

func appendChange(b []byte, c *kg.Change, list func(kg.Kind) uint64) ([]byte, error) {
	action := actionNumber(c.Action)
	b = append(b, action)
	switch {
	case action == 0:
		return b, fmt.Errorf("a change has the action %q", c.Action)
	case c.Action == kg.Linked || c.Action == kg.Unlinked:
		e := c.Edge
		if e == nil {
			return b, fmt.Errorf("%s has no edge", c.Action)
		}
		b = appendText(appendText(b, e.Relation.String()), e.From)
		return appendText(appendText(b, e.To), e.Role), nil
	case c.Node == nil:
		return b, fmt.Errorf("%s has no node", c.Action)
	}
	if c.Action == kg.Merged {
		b = appendText(b, c.Into)
	}
	return appendNode(appendText(b, c.Node.ID), list(c.Node.Kind), c.Node)
}

// readHead reads what a part says of its entry.
func readHead(key []byte, body string) (e Entry) {
	r := reader{s: body}
	r.byte()
	e.Time = time.Unix(r.varint(), int64(r.uvarint())).UTC()
	e.Author, e.Note, e.Version = r.text(), r.text(), binary.BigEndian.Uint64(key)
	return e
}

// readPart calls each with the changes of one part.
func readPart(key []byte, body string, ls lists, each func(kg.Change) error) error {
	r := reader{s: body}
	r.byte()
	at := time.Unix(r.varint(), int64(r.uvarint())).UTC()
	author := r.text()
	note := r.text()
	version := binary.BigEndian.Uint64(key)
	for r.s != "" && !r.bad {
		c, err := r.change(ls)
		if err != nil {
			return err
		}
		c.Version, c.Time, c.Author, c.Note = version, at, author, note
		if err := each(c); err != nil {
			return err
		}
	}
	if r.bad {
		return damaged("version %d is cut short in its log", version)
	}
	return nil
}

func (r *reader) change(ls lists) (c kg.Change, err error) {
	action := r.byte()
	if action == 0 || int(action) >= len(actions) {
		r.bad = true
		return c, nil
	}
	c.Action = actions[action]
	if c.Action == kg.Linked || c.Action == kg.Unlinked {
		name := r.text()
		relation, ok := kg.RelationNamed(name)
		if !ok && !r.bad {
			return c, newer("it has the relation %q", name)
		}
		c.Edge = &kg.Edge{Relation: relation, From: r.text(), To: r.text(), Role: r.text()}
		return c, nil
	}
	if c.Action == kg.Merged {
		c.Into = r.text()
	}
	c.Node, err = r.node(r.text(), ls)
	return c, err
}
