package kg

import "time"

// Batch is a set of changes that is taken in whole or not at all. Deletions come first, then merges, nodes and edges;
// an edge's ends may be nodes of the same batch.
type Batch struct {
	Author ID        // who made it; "" for the graph's own seed
	Time   time.Time // when; nodes that change get it as their updatedAt, to the second
	Note   string    // why, in a sentence
	Nodes  []*Node   // put: added, or replaced with all their properties
	Edges  []Edge    // put: added, or their role replaced
	Delete []ID      // nodes deleted, with their edges
	Cut    []Edge    // edges deleted
	Merge  []Merge   // nodes merged away
}

// Merge says that a node has gone into another: From is deleted, its edges move to Into, and its id finds Into.
type Merge struct{ From, Into ID }

// Change is one line of the log: what a batch did to one node or one edge.
type Change struct {
	Version Version // of the data after its batch
	Time    time.Time
	Author  ID
	Note    string // of its batch
	Action  Action
	Node    *Node // as it is after the change; before it, for Deleted
	Edge    *Edge // for Linked and Unlinked
	Into    ID    // for Merged
}

// Action is what a change did.
type Action string

// The actions.
const (
	Added    Action = "ADDED"
	Changed  Action = "CHANGED"
	Deleted  Action = "DELETED"
	Merged   Action = "MERGED"
	Linked   Action = "LINKED"
	Unlinked Action = "UNLINKED"
)
