package neo4j

import (
	"context"
	"slices"
	"strconv"
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

// lockText takes the graph's own node for this transaction, and reads what the batch names.
const lockText = `MATCH (g:` + GraphLabel + ` {id: '` + GraphID + `'})
SET g.writer = $mark
RETURN g.form, g.version,
  COLLECT { UNWIND $ids AS id MATCH (m:` + MergedLabel + ` {id: id}) RETURN [m.id, m.into] } AS merges,
  COLLECT { UNWIND $ids AS id MATCH (n:` + NodeLabel + ` {id: id}) RETURN properties(n) } AS nodes`

// lock makes this transaction the only one that writes, and returns the version of the data. mark is of this write alone: a
// property that stays as it is is not written, and locks nothing.
func (t *touched) lock(ctx context.Context, tx driver.ExplicitTransaction, o Options, mark string) (kg.Version, error) {
	result, err := tx.Run(ctx, lockText, map[string]any{"ids": t.named, "mark": mark})
	if err != nil {
		return 0, err
	}
	var record *driver.Record
	if !result.NextRecord(ctx, &record) {
		if err := result.Err(); err != nil {
			return 0, err
		}
		_, err := o.checkGraph(nil)
		return 0, unavailable(err)
	}
	values := record.Values
	if _, err := result.Consume(ctx); err != nil {
		return 0, err
	}
	version, err := o.checkGraph(values)
	if err != nil {
		return 0, unavailable(err)
	}
	for _, v := range listOf(values[2]) {
		pair := listOf(v)
		t.merges[textOf(pair[0])] = textOf(pair[1])
	}
	return version, t.add(values[3])
}

// add takes nodes in, as lists of their properties.
func (t *touched) add(v any) error {
	for _, props := range listOf(v) {
		if err := t.addNode(props); err != nil {
			return err
		}
	}
	return nil
}

func (t *touched) addNode(v any) error {
	props, _ := v.(map[string]any)
	if id := textOf(props["id"]); t.nodes[id] != nil {
		return nil
	}
	n, err := NodeFrom(props)
	if err != nil {
		return kg.Wrap(kg.Conflict, err, "what is there already breaks a rule, and nothing was changed; forwhom check names all such things")
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

// single are the sides of relations of which a node has one neighbour at most, in a fixed order.
var single = func() (sides []plannedSide) {
	for k := kg.Kind(1); k <= kg.KindCount; k++ {
		for _, f := range k.Info().Fields {
			if side := (plannedSide{f.Relation, f.Out}); f.Form == kg.One && !slices.Contains(sides, side) {
				sides = append(sides, side)
			}
		}
	}
	return sides
}()

// plannedSide is one end of a relation: its start where out.
type plannedSide struct {
	relation kg.Relation
	out      bool
}

// readText reads edges, each with its ends: all of some nodes, those between some pairs, those of which there is one; and
// the nodes that were found through merges.
var readText = func() string {
	const row = "[a.id, type(e), e.role, b.id, properties(a), properties(b)]"
	parts := []string{
		"COLLECT { UNWIND $whole AS id MATCH (a:Node {id: id})-[e]->(b:Node) RETURN " + row + " }",
		"COLLECT { UNWIND $whole AS id MATCH (b:Node {id: id})<-[e]-(a:Node) RETURN " + row + " }",
		"COLLECT { UNWIND $pairs AS pair MATCH (a:Node {id: pair[0]})-[e]->(b:Node {id: pair[1]}) RETURN " + row + " }",
	}
	for i, side := range single {
		from, to := "a", "b"
		if !side.out {
			from, to = to, from
		}
		ids := "$single" + strconv.Itoa(i)
		parts = append(parts, "COLLECT { UNWIND "+ids+" AS id MATCH ("+from+":Node {id: id}) MATCH (a)-[e:"+side.relation.String()+"]->(b:Node) WHERE "+to+":Node RETURN "+row+" }")
	}
	return "RETURN COLLECT { UNWIND $found AS id MATCH (n:Node {id: id}) RETURN properties(n) },\n  " + strings.Join(parts, ",\n  ")
}()

// read reads the edges that matter.
func (t *touched) read(ctx context.Context, tx driver.ExplicitTransaction) error {
	if len(t.nodes) == 0 && len(t.merges) == 0 {
		return nil
	}
	row, err := one(ctx, tx, readText, t.params())
	if err != nil {
		return err
	}
	if err := t.add(row[0]); err != nil {
		return err
	}
	for _, edges := range row[1:] {
		for _, v := range listOf(edges) {
			if err := t.addEdge(listOf(v)); err != nil {
				return err
			}
		}
	}
	return nil
}

func (t *touched) addEdge(v []any) error {
	relation, known := kg.RelationNamed(textOf(v[1]))
	if !known {
		return nil // not ours
	}
	t.edges[kg.Edge{Relation: relation, From: textOf(v[0]), To: textOf(v[3])}] = textOf(v[2])
	if err := t.addNode(v[4]); err != nil {
		return err
	}
	return t.addNode(v[5])
}

// params says what readText is to read.
func (t *touched) params() map[string]any {
	whole, found := ids{}, ids{}
	for _, id := range t.batch.Delete {
		whole.add(id)
	}
	for _, m := range t.batch.Merge {
		whole.add(m.From, t.found(m.Into))
	}
	for _, into := range t.merges {
		found.add(into)
	}
	pairs := [][]string{}
	ones := make([]ids, len(single))
	for i, edges := range [][]kg.Edge{t.batch.Edges, t.batch.Cut} {
		for _, e := range edges {
			from, to := t.found(e.From), t.found(e.To)
			pairs = append(pairs, []string{from, to})
			for at, side := range single {
				switch {
				case i > 0 || side.relation != e.Relation: // what is cut is never too many
				case side.out:
					ones[at].add(from)
				default:
					ones[at].add(to)
				}
			}
		}
	}
	params := map[string]any{"whole": whole.list(), "found": found.list(), "pairs": pairs}
	for i := range single {
		params["single"+strconv.Itoa(i)] = ones[i].list()
	}
	return params
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
