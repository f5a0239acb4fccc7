package store

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"forwhom/kg"
)

// Copier is a store whose graph can be copied into another store with all its history: version by version, as its log has
// them.
type Copier interface {
	Store

	// Entries calls each with every batch after a version, in order, up to the newest one. It returns the error that each
	// returns.
	Entries(ctx context.Context, after kg.Version, each func(Entry) error) error

	// Append takes in a batch of another store's log as it is: its changes are not checked or stamped again. Its version
	// must be the next one, else it is Conflict. A store that takes a large batch in by pieces goes on where an earlier
	// Append of the same entry was interrupted, and shows the new version when all is there. progress, where it is not
	// nil, is called now and then with how many of the entry's changes are taken in, about.
	Append(ctx context.Context, e Entry, progress func(done int)) error

	// Sums reads the whole graph, as it stands and with its log, and sums it up.
	Sums(ctx context.Context) (Sums, error)
}

// Entry is one batch as a log has it: who changed what, when and why.
type Entry struct {
	Version kg.Version // of the data after it
	Time    time.Time
	Author  kg.ID
	Note    string
	Changes []kg.Change
}

// Sums are counts and checksums of a graph: of nodes by kind, of edges by relation, of ids that were merged away and of
// the log. Two graphs with the same sums are the same, whatever the order in which they were read.
type Sums map[string]Sum

// Sum is how many things there are, and the sum of the first eight bytes of their SHA-256.
type Sum struct {
	Count int
	Check uint64
}

func (s Sums) add(name string, parts ...any) {
	text, err := json.Marshal(parts)
	if err != nil {
		panic(err) // values of nodes are texts, numbers that are finite, and lists of texts
	}
	hash := sha256.Sum256(text)
	sum := s[name]
	sum.Count++
	sum.Check += binary.BigEndian.Uint64(hash[:])
	s[name] = sum
}

// Node adds a node.
func (s Sums) Node(n *kg.Node) { s.add(n.Kind.String(), n.ID, n.Author, n.Values) }

// Edge adds an edge.
func (s Sums) Edge(e kg.Edge) { s.add(e.Relation.String(), e.From, e.To, e.Role) }

// Merge adds an id that finds another node today.
func (s Sums) Merge(m kg.Merge) { s.add("merged ids", m.From, m.Into) }

// Entry adds an entry of the log.
func (s Sums) Entry(e Entry) {
	s.add("versions", e.Version, e.Time.UTC().Format(time.RFC3339Nano), e.Author, e.Note, len(e.Changes))
	for i, c := range e.Changes {
		parts := []any{e.Version, i, c.Action, c.Into}
		if c.Node != nil {
			parts = append(parts, c.Node.ID, c.Node.Author, c.Node.Values)
		}
		if c.Edge != nil {
			parts = append(parts, c.Edge.Relation.String(), c.Edge.From, c.Edge.To, c.Edge.Role)
		}
		s.add("changes", parts...)
	}
}

// Names returns what is summed up, in order.
func (s Sums) Names() []string {
	var names []string
	for name := range s {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// Differences tells where other sums are not the same, a sentence each.
func (s Sums) Differences(other Sums) (list []string) {
	for _, name := range s.Names() {
		if a, b := s[name], other[name]; a != b {
			list = append(list, fmt.Sprintf("%s: %d with the checksum %016x, and %d with %016x", name, a.Count, a.Check, b.Count, b.Check))
		}
	}
	for _, name := range other.Names() {
		if _, there := s[name]; !there {
			list = append(list, fmt.Sprintf("%s: none, and %d", name, other[name].Count))
		}
	}
	return list
}
