package neo4j

import (
	"context"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"forwhom/kg"
)

// effect is what some changes come to in the end: a node that is added and deleted again is nothing.
type effect struct {
	nodes    []*nodeEffect // in the order in which they were first changed
	edges    []*edgeEffect
	merges   []kg.Merge // in order, Into as it was then
	unmerged []kg.ID    // ids that are nodes again
}

type nodeEffect struct {
	id     kg.ID
	before bool     // whether it was there
	now    *kg.Node // nil: gone
}

type edgeEffect struct {
	edge   kg.Edge
	before bool
	now    bool
}

// effectOf folds the changes of one batch.
func effectOf(changes []kg.Change, t *touched) *effect {
	e := &effect{}
	nodes, edges := map[kg.ID]*nodeEffect{}, map[kg.Edge]*edgeEffect{}
	for _, c := range changes {
		if c.Edge != nil {
			bare := *c.Edge
			bare.Role = ""
			at := edges[bare]
			if at == nil {
				_, before := t.edges[bare]
				at = &edgeEffect{before: before}
				edges[bare] = at
				e.edges = append(e.edges, at)
			}
			at.edge, at.now = *c.Edge, c.Action == kg.Linked
			continue
		}
		at := nodes[c.Node.ID]
		if at == nil {
			at = &nodeEffect{id: c.Node.ID, before: c.Action != kg.Added}
			nodes[c.Node.ID] = at
			e.nodes = append(e.nodes, at)
		}
		at.now = c.Node
		switch c.Action {
		case kg.Deleted, kg.Merged:
			at.now = nil
		case kg.Added:
			if _, was := t.merges[at.id]; was {
				e.unmerged = append(e.unmerged, at.id)
			}
		}
		if c.Action == kg.Merged {
			e.merges = append(e.merges, kg.Merge{From: at.id, Into: c.Into})
		}
	}
	return e
}

// write writes it: what goes first, then merges, nodes, edges.
func (e *effect) write(ctx context.Context, tx driver.ExplicitTransaction) error {
	for _, step := range []func(context.Context, driver.ExplicitTransaction) error{e.part, e.remove, e.merge, e.put, e.link} {
		if err := step(ctx, tx); err != nil {
			return err
		}
	}
	return nil
}

// The statements that write edges: one for all relations, so that Neo4j plans few of them.
const (
	matchEnds  = "UNWIND $rows AS row MATCH (a:Node {id: row[0]}) MATCH (b:Node {id: row[1]}) "
	partEdges  = matchEnds + "MATCH (a)-[e:$(row[3])]->(b) DELETE e"
	turnEdges  = matchEnds + "MATCH (a)-[e:$(row[3])]->(b) SET e.role = row[2]"
	createEdge = matchEnds + "CREATE (a)-[e:$(row[3])]->(b) SET e.role = row[2]"
)

// part takes edges out.
func (e *effect) part(ctx context.Context, tx driver.ExplicitTransaction) error {
	return each(ctx, tx, partEdges, e.picked(func(x *edgeEffect) bool { return x.before && !x.now }))
}

// link puts edges, and roles of those that were there.
func (e *effect) link(ctx context.Context, tx driver.ExplicitTransaction) error {
	if err := each(ctx, tx, turnEdges, e.picked(func(x *edgeEffect) bool { return x.before && x.now })); err != nil {
		return err
	}
	return each(ctx, tx, createEdge, e.picked(func(x *edgeEffect) bool { return !x.before && x.now }))
}

// picked returns some edges as the statements take them: from, to, role, relation.
func (e *effect) picked(pick func(*edgeEffect) bool) (rows [][]any) {
	for _, x := range e.edges {
		if pick(x) {
			row := []any{x.edge.From, x.edge.To, nil, x.edge.Relation.String()}
			if x.edge.Role != "" {
				row[2] = x.edge.Role
			}
			rows = append(rows, row)
		}
	}
	return rows
}

// remove deletes nodes.
func (e *effect) remove(ctx context.Context, tx driver.ExplicitTransaction) error {
	var gone []string
	for _, n := range e.nodes {
		if n.before && n.now == nil {
			gone = append(gone, n.id)
		}
	}
	return each(ctx, tx, "UNWIND $rows AS id MATCH (n:Node {id: id}) DETACH DELETE n", gone)
}

// merge keeps what ids find that were merged away, those that found one of them before too.
func (e *effect) merge(ctx context.Context, tx driver.ExplicitTransaction) error {
	if err := each(ctx, tx, "UNWIND $rows AS id MATCH (m:Merged {id: id}) DELETE m", e.unmerged); err != nil {
		return err
	}
	into := make(map[kg.ID]kg.ID, len(e.merges))
	for _, m := range e.merges {
		into[m.From] = m.Into
	}
	var rows [][]any
	for _, m := range e.merges {
		last := m.Into
		for range e.merges {
			if next, merged := into[last]; merged {
				last = next
			}
		}
		rows = append(rows, []any{m.From, last})
	}
	if err := each(ctx, tx, "UNWIND $rows AS row MATCH (m:Merged {into: row[0]}) SET m.into = row[1]", rows); err != nil {
		return err
	}
	return each(ctx, tx, "UNWIND $rows AS row MERGE (m:Merged {id: row[0]}) SET m.into = row[1]", rows)
}

// put makes nodes, or replaces all that is kept of them.
func (e *effect) put(ctx context.Context, tx driver.ExplicitTransaction) error {
	var added, changed []map[string]any
	for _, n := range e.nodes {
		switch {
		case n.now == nil:
		case n.before:
			changed = append(changed, Properties(n.now))
		default:
			added = append(added, Properties(n.now))
		}
	}
	if err := each(ctx, tx, "UNWIND $rows AS row CREATE (n:Node:$(row._kind)) SET n = row", added); err != nil {
		return err
	}
	return each(ctx, tx, "UNWIND $rows AS row MATCH (n:Node {id: row.id}) SET n = row", changed)
}
