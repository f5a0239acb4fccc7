package neo4j

import (
	"context"
	"slices"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"forwhom/kg"
)

// effect is what some changes come to in the end: a node that is added and deleted again is nothing.
type effect struct {
	nodes    []*nodeEffect // in the order in which they were first changed
	edges    []*edgeEffect
	merges   []kg.Merge // in order, Into as it was then
	unmerged []kg.ID    // ids that are nodes again
	blind    bool       // whether it is not known which edges are there
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

// appended folds the changes of an entry of another log, of which it is not known which edges are there: those that are
// to be are put whether they are there or not, unless the graph is new.
func appended(changes []kg.Change, isNew bool) *effect {
	e := effectOf(changes, newTouched(&kg.Batch{}))
	e.blind = !isNew
	if e.blind {
		for _, n := range e.nodes {
			if !n.before && n.now != nil {
				e.unmerged = append(e.unmerged, n.id)
			}
		}
		for _, x := range e.edges {
			x.before = !x.now
		}
	}
	return e
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

// step is one statement with its rows, $rows.
type step struct {
	text string
	rows any
}

func (s step) run(ctx context.Context, tx driver.ExplicitTransaction) error {
	return run(ctx, tx, s.text, map[string]any{"rows": s.rows})
}

// stepsOf is a statement over rows, some thousands at a time.
func stepsOf[T any](text string, rows []T) (steps []step) {
	for some := range slices.Chunk(rows, rowsAtOnce) {
		steps = append(steps, step{text, some})
	}
	return steps
}

// The statements that write edges: one for all relations, so that Neo4j plans few of them.
const (
	matchEnds   = "UNWIND $rows AS row MATCH (a:Node {id: row[0]}) MATCH (b:Node {id: row[1]}) "
	partEdges   = matchEnds + "MATCH (a)-[e:$(row[3])]->(b) DELETE e"
	turnEdges   = matchEnds + "MATCH (a)-[e:$(row[3])]->(b) SET e.role = row[2]"
	createEdges = matchEnds + "CREATE (a)-[e:$(row[3])]->(b) SET e.role = row[2]"
	putEdges    = matchEnds + "MERGE (a)-[e:$(row[3])]->(b) SET e.role = row[2]"
)

// steps writes it: what goes first, then merges, nodes, edges.
func (e *effect) steps() []step {
	var gone []string
	var added, changed []map[string]any
	for _, n := range e.nodes {
		switch {
		case n.now == nil && n.before:
			gone = append(gone, n.id)
		case n.now == nil:
		case n.before:
			changed = append(changed, Properties(n.now))
		default:
			added = append(added, Properties(n.now))
		}
	}
	steps := stepsOf(partEdges, e.picked(func(x *edgeEffect) bool { return x.before && !x.now }))
	steps = append(steps, stepsOf("UNWIND $rows AS id MATCH (n:Node {id: id}) DETACH DELETE n", gone)...)
	steps = append(steps, e.mergeSteps()...)
	steps = append(steps, stepsOf("UNWIND $rows AS row CREATE (n:Node:$(row._kind)) SET n = row", added)...)
	steps = append(steps, stepsOf("UNWIND $rows AS row MATCH (n:Node {id: row.id}) SET n = row", changed)...)
	if e.blind {
		return append(steps, stepsOf(putEdges, e.picked(func(x *edgeEffect) bool { return x.now }))...)
	}
	steps = append(steps, stepsOf(turnEdges, e.picked(func(x *edgeEffect) bool { return x.before && x.now }))...)
	return append(steps, stepsOf(createEdges, e.picked(func(x *edgeEffect) bool { return !x.before && x.now }))...)
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

// mergeSteps keep what ids find that were merged away, those that found one of them before too.
func (e *effect) mergeSteps() []step {
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
	steps := stepsOf("UNWIND $rows AS id MATCH (m:Merged {id: id}) DELETE m", e.unmerged)
	steps = append(steps, stepsOf("UNWIND $rows AS row MATCH (m:Merged {into: row[0]}) SET m.into = row[1]", rows)...)
	return append(steps, stepsOf("UNWIND $rows AS row MERGE (m:Merged {id: row[0]}) SET m.into = row[1]", rows)...)
}
