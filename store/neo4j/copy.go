package neo4j

import (
	"context"
	"fmt"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"forwhom/kg"
	"forwhom/store"
)

var _ store.Copier = (*Store)(nil)

// Entries calls each with every batch after a version, as store.Copier says.
func (s *Store) Entries(ctx context.Context, after kg.Version, each func(store.Entry) error) error {
	newest, err := s.newest(ctx)
	if err != nil {
		return err
	}
	for at, e := (place{version: after, whole: true}), (store.Entry{}); at.version < newest || !at.whole; {
		parts, err := s.logAfter(ctx, at, newest)
		if err != nil {
			return err
		}
		for i := range parts {
			p := &parts[i]
			if !at.follows(p) {
				return kg.Wrap(kg.Internal, fmt.Errorf("after version %d, part %d, comes version %d, part %d", at.version, at.part, p.version, p.part),
					"the history of the data has a hole")
			}
			if at.whole {
				e = store.Entry{Version: p.version, Time: p.time, Author: p.author, Note: p.note}
			}
			if err := p.tell(func(c kg.Change) error { e.Changes = append(e.Changes, c); return nil }); err != nil {
				return err
			}
			if at = (place{p.version, p.part, p.last}); !p.last {
				continue
			}
			if err := each(e); err != nil {
				return err
			}
		}
		if len(parts) == 0 {
			return kg.Errorf(kg.Internal, "the history of the data ends at version %d, and the data has version %d", at.version, newest)
		}
	}
	return nil
}

// newest asks for the version of the data, past what this process knows.
func (s *Store) newest(ctx context.Context) (kg.Version, error) {
	if _, err := s.usable(ctx); err != nil {
		return 0, err
	}
	values, err := s.ask(ctx, lookText, nil)
	if err != nil {
		return 0, err
	}
	version, err := s.options.checkGraph(values)
	if err != nil {
		return 0, unavailable(err)
	}
	s.watch.reached(version)
	return version, nil
}

// piece is how many statements of thousands of rows are one transaction of an Append: as much as fits in any server's
// memory.
const piece = 4 // of 5,000 rows, or of 64 parts of the log

// Append takes a batch of another log in, as store.Copier says: a large one by several transactions, each of which also
// notes how far the copy is, so that the next goes on there. Nobody else can write meanwhile.
func (s *Store) Append(ctx context.Context, e store.Entry, progress func(done int)) error {
	s.closing.RLock()
	defer s.closing.RUnlock()
	if _, err := s.usable(ctx); err != nil {
		return err
	}
	entry := logEntry{Entry: e}
	log, err := entry.steps()
	if err != nil {
		return err
	}
	a := &appending{store: s, entry: &entry, steps: append(appended(e.Changes, e.Version == 1).steps(), log...)}
	for !a.done {
		if err := a.next(ctx); err != nil {
			return err
		}
		if progress != nil {
			progress(len(e.Changes) * min(a.at, len(a.steps)) / max(len(a.steps), 1))
		}
	}
	s.watch.reached(e.Version)
	return nil
}

// appending is an Append under way.
type appending struct {
	store *Store
	entry *logEntry
	steps []step
	at    int // steps that are done
	done  bool
}

// next makes the next piece.
func (a *appending) next(ctx context.Context) error {
	ctx, cancel, limit := timeout(ctx, a.store.options.WriteTimeout)
	defer cancel()
	done, err := a.store.turn(ctx)
	if err != nil {
		return err
	}
	defer done()
	return a.store.tries(ctx, false, func(ctx context.Context) error {
		session := a.store.session(ctx, driver.AccessModeWrite)
		defer end(ctx, session)
		tx, err := session.BeginTransaction(ctx, limit)
		if err != nil {
			return err
		}
		upTo, err := a.inside(ctx, tx)
		if err != nil || a.done {
			rollBack(ctx, tx)
			return err
		}
		if err := uncertain(tx.Commit(ctx)); err != nil {
			return err
		}
		a.at, a.done = upTo, upTo == len(a.steps)
		return nil
	})
}

// inside makes the steps of one piece and returns how many steps are then done. An entry that is there already, since a
// commit whose end was not seen had succeeded, is done.
func (a *appending) inside(ctx context.Context, tx driver.ExplicitTransaction) (upTo int, err error) {
	g, err := lock(ctx, tx, a.store.options, fmt.Sprint("copy ", a.entry.Version, " ", a.at))
	switch {
	case err != nil:
		return 0, err
	case g.version == a.entry.Version && a.at > 0:
		a.done = true
		return a.at, nil
	case g.version+1 != a.entry.Version:
		return 0, kg.Errorf(kg.Conflict, "version %d does not follow %d, which is there", a.entry.Version, g.version)
	case g.copying != nil && (len(g.copying) != 2 || g.copying[1] != int64(len(a.steps))):
		return 0, kg.Errorf(kg.Conflict, "another graph was being copied there; empty the database and begin again")
	case g.copying != nil:
		at, _ := g.copying[0].(int64)
		a.at = int(at)
	}
	upTo = min(a.at+a.store.piece, len(a.steps))
	for _, step := range a.steps[a.at:upTo] {
		if err := step.run(ctx, tx); err != nil {
			return 0, err
		}
	}
	if upTo < len(a.steps) {
		return upTo, run(ctx, tx, "MATCH "+ownNode+" SET g.copying = $copying", map[string]any{"copying": []int64{int64(upTo), int64(len(a.steps))}})
	}
	return upTo, run(ctx, tx, advanceText, map[string]any{"version": int64(a.entry.Version)})
}

// scanned is a node as scan reads it, with the edges that start there.
type scanned struct {
	props   map[string]any
	labels  []any
	edges   []kg.Edge
	claimed bool // whether a study or a source reports it
}

// scanText reads nodes in the order of ids.
const scanText = `RETURN COLLECT {
  MATCH (n:` + NodeLabel + `) WHERE n.id > $after WITH n ORDER BY n.id LIMIT 500
  RETURN [properties(n), COLLECT { MATCH (n)-[e]->(m) RETURN [type(e), e.role, m.id] },
    EXISTS { MATCH (n)<-[:REPORTS]-() } OR EXISTS { MATCH (n)-[:STATED_IN]->() }, labels(n)]
}`

// scan calls each with every node.
func (s *Store) scan(ctx context.Context, each func(scanned) error) error {
	for after := ""; ; {
		values, err := s.ask(ctx, scanText, map[string]any{"after": after})
		if err != nil {
			return err
		}
		rows := listOf(values[0])
		for _, row := range rows {
			var n scanned
			n.props, _ = listOf(row)[0].(map[string]any)
			after = textOf(n.props["id"])
			n.claimed, _ = listOf(row)[2].(bool)
			n.labels = listOf(listOf(row)[3])
			for _, v := range listOf(listOf(row)[1]) {
				e := listOf(v)
				relation, _ := kg.RelationNamed(textOf(e[0]))
				n.edges = append(n.edges, kg.Edge{Relation: relation, From: after, To: textOf(e[2]), Role: textOf(e[1])})
			}
			if err := each(n); err != nil {
				return err
			}
		}
		if len(rows) == 0 {
			return nil
		}
	}
}

// mergesOfAll reads what ids find that were merged away, as far as it is there.
const mergesOfAll = "RETURN COLLECT { MATCH (m:" + MergedLabel + ") MATCH (n:" + NodeLabel + " {id: m.into}) RETURN [m.id, m.into] }"

// Sums sums up the graph as it stands, and its log.
func (s *Store) Sums(ctx context.Context) (store.Sums, error) {
	sums := store.Sums{}
	err := s.scan(ctx, func(n scanned) error {
		node, err := NodeFrom(n.props)
		if err != nil {
			return kg.Wrap(kg.Conflict, err, "what is there breaks a rule; forwhom check names all such things")
		}
		sums.Node(node)
		for _, e := range n.edges {
			sums.Edge(e)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	values, err := s.ask(ctx, mergesOfAll, nil)
	if err != nil {
		return nil, err
	}
	for _, v := range listOf(values[0]) {
		sums.Merge(kg.Merge{From: textOf(listOf(v)[0]), Into: textOf(listOf(v)[1])})
	}
	return sums, s.Entries(ctx, 0, func(e store.Entry) error {
		sums.Entry(e)
		return nil
	})
}
