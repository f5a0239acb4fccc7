package neo4j

import (
	"context"
	"slices"
	"strings"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"forwhom/kg"
	"forwhom/store/memory"
)

// touched is the part of a graph that a batch may touch, as far as its rules look: the nodes that it names, what they were
// merged into, all edges of nodes that go, the edges between ends that it links or parts, the edges of those ends of
// which there may be one, and the nodes at the other ends of all these.
type touched struct {
	batch  *kg.Batch
	named  []kg.ID
	nodes  map[kg.ID]*kg.Node
	merges map[kg.ID]kg.ID
	edges  map[kg.Edge]string // roles, by edges without them
}

func newTouched(b *kg.Batch) *touched {
	t := &touched{batch: b, nodes: map[kg.ID]*kg.Node{}, merges: map[kg.ID]kg.ID{}, edges: map[kg.Edge]string{}}
	seen := map[kg.ID]bool{}
	name := func(ids ...kg.ID) {
		for _, id := range ids {
			if !seen[id] {
				seen[id] = true
				t.named = append(t.named, id)
			}
		}
	}
	for _, n := range b.Nodes {
		name(n.ID)
	}
	for _, m := range b.Merge {
		name(m.From, m.Into)
	}
	for _, edges := range [][]kg.Edge{b.Edges, b.Cut} {
		for _, e := range edges {
			name(e.From, e.To)
		}
	}
	name(b.Delete...)
	return t
}

// lockText takes the graph's own node for this transaction.
const lockText = "MATCH " + ownNode + " SET g.writer = $mark RETURN g.form, g.version, g.copying"

// own is what the graph's own node says.
type own struct {
	version kg.Version
	copying []any // how many steps of how many a copy has made of the next version; nil where none is under way
}

// lock makes this transaction the only one that writes. mark is of this write alone: a property that stays as it is is not
// written, and locks nothing.
func lock(ctx context.Context, tx driver.ExplicitTransaction, o Options, mark string) (g own, err error) {
	result, err := tx.Run(ctx, lockText, map[string]any{"mark": mark})
	if err != nil {
		return g, err
	}
	records, err := result.Collect(ctx)
	if err != nil {
		return g, err
	}
	values := []any{nil, nil, nil}
	if len(records) > 0 {
		values = records[0].Values
	}
	if g.version, err = o.checkGraph(values); err != nil {
		return g, unavailable(err)
	}
	g.copying = listOf(values[2])
	return g, nil
}

func (t *touched) addNode(v any) error {
	props, _ := v.(map[string]any)
	n, err := NodeFrom(props)
	if err != nil {
		return ruleBroken(err)
	}
	t.nodes[n.ID] = n
	return nil
}

// found returns what an id finds today.
func (t *touched) found(id kg.ID) kg.ID {
	if into, merged := t.merges[id]; merged {
		return into
	}
	return id
}

// What is read, one short statement each: a long one of all would take Neo4j seconds to plan.
const (
	mergesText = "UNWIND $rows AS id MATCH (m:" + MergedLabel + " {id: id}) RETURN collect([m.id, m.into])"
	nodesText  = "UNWIND $rows AS id MATCH (n:" + NodeLabel + " {id: id}) RETURN collect(properties(n))"
	outText    = "UNWIND $rows AS id MATCH (a:Node {id: id})-[e]->(b:Node) " + edgesFound
	inText     = "UNWIND $rows AS id MATCH (b:Node {id: id})<-[e]-(a:Node) " + edgesFound
	pairsText  = "UNWIND $rows AS pair MATCH (a:Node {id: pair[0]})-[e]->(b:Node {id: pair[1]}) " + edgesFound
	edgesFound = "RETURN collect([a.id, type(e), e.role, b.id])"
)

// single are the sides of relations of which a node has one neighbour at most, in a fixed order.
var single = func() (sides []side) {
	for k := kg.Kind(1); k <= kg.KindCount; k++ {
		for _, f := range k.Info().Fields {
			if s := (side{f.Relation, f.Out}); f.Form == kg.One && !slices.Contains(sides, s) {
				sides = append(sides, s)
			}
		}
	}
	return sides
}()

// side is one end of a relation: its start where out.
type side struct {
	relation kg.Relation
	out      bool
}

// text reads the edges of some nodes on a side.
func (s side) text() string {
	if s.out {
		return "UNWIND $rows AS id MATCH (a:Node {id: id})-[e:" + s.relation.String() + "]->(b:Node) " + edgesFound
	}
	return "UNWIND $rows AS id MATCH (b:Node {id: id})<-[e:" + s.relation.String() + "]-(a:Node) " + edgesFound
}

// read reads all that matters.
func (t *touched) read(ctx context.Context, tx driver.ExplicitTransaction) error {
	err := gather(ctx, tx, mergesText, t.named, func(v any) error {
		pair := listOf(v)
		t.merges[textOf(pair[0])] = textOf(pair[1])
		return nil
	})
	if err != nil {
		return err
	}
	found := ids{}
	found.add(t.named...)
	for _, into := range t.merges {
		found.add(into)
	}
	if err := t.readNodes(ctx, tx, found.list()); err != nil || len(t.nodes) == 0 {
		return err
	}
	return t.readEdges(ctx, tx)
}

func (t *touched) readNodes(ctx context.Context, tx driver.ExplicitTransaction, ids []string) error {
	return gather(ctx, tx, nodesText, ids, t.addNode)
}

// readEdges reads the edges that matter, and the nodes at their ends.
func (t *touched) readEdges(ctx context.Context, tx driver.ExplicitTransaction) error {
	whole, pairs, ones := t.ends()
	for _, text := range []string{outText, inText} {
		if err := gather(ctx, tx, text, whole, t.addEdge); err != nil {
			return err
		}
	}
	if err := gather(ctx, tx, pairsText, pairs, t.addEdge); err != nil {
		return err
	}
	for i, side := range single {
		if err := gather(ctx, tx, side.text(), ones[i].list(), t.addEdge); err != nil {
			return err
		}
	}
	far := ids{}
	for e := range t.edges {
		for _, id := range []kg.ID{e.From, e.To} {
			if t.nodes[id] == nil {
				far.add(id)
			}
		}
	}
	return t.readNodes(ctx, tx, far.list())
}

// gather runs a statement over rows, some thousands at a time, and calls take with each value of the one list that it
// answers with.
func gather[T any](ctx context.Context, tx driver.ExplicitTransaction, text string, rows []T, take func(any) error) error {
	for some := range slices.Chunk(rows, rowsAtOnce) {
		row, err := one(ctx, tx, text, map[string]any{"rows": some})
		if err != nil {
			return err
		}
		for _, v := range listOf(row[0]) {
			if err := take(v); err != nil {
				return err
			}
		}
	}
	return nil
}

func (t *touched) addEdge(v any) error {
	row := listOf(v)
	if relation, known := kg.RelationNamed(textOf(row[1])); known { // else it is not ours
		t.edges[kg.Edge{Relation: relation, From: textOf(row[0]), To: textOf(row[3])}] = textOf(row[2])
	}
	return nil
}

// ends says whose edges matter: nodes with all of theirs, pairs with those between them, and for each of single the nodes
// with those on that side. What a batch names and is not there has none.
func (t *touched) ends() (whole []string, pairs [][]string, ones []ids) {
	all := ids{}
	for _, id := range t.batch.Delete {
		all.add(id)
	}
	for _, m := range t.batch.Merge {
		all.add(m.From, t.found(m.Into))
	}
	ones = make([]ids, len(single))
	for i, edges := range [][]kg.Edge{t.batch.Edges, t.batch.Cut} {
		for _, e := range edges {
			from, to := t.found(e.From), t.found(e.To)
			if t.nodes[from] != nil && t.nodes[to] != nil {
				pairs = append(pairs, []string{from, to})
			}
			for at, side := range single {
				id := to
				if side.out {
					id = from
				}
				if i == 0 && side.relation == e.Relation && t.nodes[id] != nil { // what is cut is never too many
					ones[at].add(id)
				}
			}
		}
	}
	return all.list(), pairs, ones
}

// ids is a set of ids.
type ids map[kg.ID]bool

func (s *ids) add(all ...kg.ID) {
	if *s == nil {
		*s = ids{}
	}
	for _, id := range all {
		(*s)[id] = true
	}
}

func (s ids) list() []string {
	all := make([]string, 0, len(s))
	for id := range s {
		all = append(all, id)
	}
	slices.Sort(all)
	return all
}

// graph makes a graph in memory of what was read. A merge into what is gone is left out: its id is free.
func (t *touched) graph(version kg.Version) (*memory.Graph, error) {
	nodes := make([]*kg.Node, 0, len(t.nodes))
	for _, n := range t.nodes {
		nodes = append(nodes, n)
	}
	edges := make([]kg.Edge, 0, len(t.edges))
	for e, role := range t.edges {
		e.Role = role
		edges = append(edges, e)
	}
	var merges []kg.Merge
	for from, into := range t.merges {
		if t.nodes[into] != nil {
			merges = append(merges, kg.Merge{From: from, Into: into})
		}
	}
	slices.SortFunc(merges, func(a, b kg.Merge) int { return strings.Compare(a.From, b.From) })
	return graphOf(version, nodes, edges, merges)
}

// listOf returns a list of an answer; nil where it is none.
func listOf(v any) []any {
	values, _ := v.([]any)
	return values
}

// textOf returns a text of an answer; "" where it is none.
func textOf(v any) string {
	s, _ := v.(string)
	return s
}
