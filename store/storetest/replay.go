package storetest

import (
	"errors"
	"fmt"
	"testing"

	"forwhom/kg"
	"forwhom/store"
)

// errEnough ends a follower of changes.
var errEnough = errors.New("enough")

// told returns every change after a version up to now. To know where now ends it writes one node more.
func told(t *testing.T, st store.Store, after kg.Version) []kg.Change {
	t.Helper()
	last := version(t, st)
	write(t, st, batch(principle(fmt.Sprint("the-end-of-", last), "The end", 0)))
	var changes []kg.Change
	err := st.Changes(t.Context(), after, func(c kg.Change) error {
		if c.Version > last {
			return errEnough
		}
		changes = append(changes, c)
		return nil
	})
	if !errors.Is(err, errEnough) {
		t.Fatalf("changes: %v", err)
	}
	return changes
}

// replay tells a graph again from its changes.
type replay struct {
	nodes map[kg.ID]*kg.Node
	edges map[kg.Edge]string // roles by edges without them
}

func newReplay() *replay {
	return &replay{nodes: map[kg.ID]*kg.Node{}, edges: map[kg.Edge]string{}}
}

// take takes in one change; it returns what is wrong with it, "" for nothing.
func (r *replay) take(c kg.Change) string {
	switch c.Action {
	case kg.Added, kg.Changed:
		if _, there := r.nodes[c.Node.ID]; there != (c.Action == kg.Changed) {
			return string(c.Action) + " " + c.Node.ID + " does not fit what came before"
		}
		r.nodes[c.Node.ID] = c.Node
	case kg.Deleted, kg.Merged:
		if r.nodes[c.Node.ID] == nil {
			return c.Node.ID + " goes, and was not there"
		}
		delete(r.nodes, c.Node.ID)
		for e := range r.edges {
			if e.From == c.Node.ID || e.To == c.Node.ID {
				return c.Node.ID + " goes before its edge " + e.From + " to " + e.To
			}
		}
	case kg.Linked:
		if r.nodes[c.Edge.From] == nil || r.nodes[c.Edge.To] == nil {
			return "an edge comes before its ends: " + c.Edge.From + " to " + c.Edge.To
		}
		r.edges[bare(*c.Edge)] = c.Edge.Role
	case kg.Unlinked:
		if _, there := r.edges[bare(*c.Edge)]; !there {
			return "an edge goes that was not there: " + c.Edge.From + " to " + c.Edge.To
		}
		delete(r.edges, bare(*c.Edge))
	default:
		return "an action of no known sort: " + string(c.Action)
	}
	return ""
}

// graph returns the nodes and edges.
func (r *replay) graph() (nodes []*kg.Node, edges []kg.Edge) {
	for _, n := range r.nodes {
		nodes = append(nodes, n)
	}
	for e, role := range r.edges {
		e.Role = role
		edges = append(edges, e)
	}
	return nodes, edges
}

func bare(e kg.Edge) kg.Edge {
	e.Role = ""
	return e
}
