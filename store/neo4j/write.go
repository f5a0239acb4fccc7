package neo4j

import (
	"context"
	"crypto/rand"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"forwhom/kg"
	"forwhom/store"
	"forwhom/store/memory"
)

// commitTimeout is how long a commit may take. It does not end with the caller's context: what was said to be taken is
// taken, and what was not, not.
const commitTimeout = 30 * time.Second

// Write takes a batch in, as store.Store says.
//
// One transaction does it all. It first writes to the graph's own node, so that no other writer, in whatever process, goes
// on until it ends; then reads what of the graph the batch touches into a graph in memory, which takes the batch in by the
// rules of every store; then writes what that changed, the log of it, and the new version. Where the connection breaks,
// the whole is done again; a transaction that had been taken in all the same is found by its mark in the log.
func (s *Store) Write(ctx context.Context, batch *kg.Batch) (kg.Version, error) {
	s.closing.RLock()
	defer s.closing.RUnlock()
	if _, err := s.usable(ctx); err != nil {
		return 0, err
	}
	ctx, cancel, limit := timeout(ctx, s.options.WriteTimeout)
	defer cancel()
	done, err := s.turn(ctx)
	if err != nil {
		return 0, err
	}
	defer done()
	w := &write{store: s, batch: batch, mark: rand.Text()}
	err = s.tries(ctx, false, func(ctx context.Context) error { return w.once(ctx, limit) })
	if err != nil {
		return 0, err
	}
	s.watch.reached(w.version)
	return w.version, nil
}

// write is a batch on its way.
type write struct {
	store   *Store
	batch   *kg.Batch
	mark    string     // of this write, in the log
	version kg.Version // after it
	sent    bool       // whether a commit was begun whose end is not known
	since   kg.Version // the version before the first commit that was begun
}

// once makes one attempt.
func (w *write) once(ctx context.Context, limit func(*driver.TransactionConfig)) error {
	session := w.store.session(ctx, driver.AccessModeWrite)
	defer end(ctx, session)
	tx, err := session.BeginTransaction(ctx, limit)
	if err != nil {
		return err
	}
	changed, err := w.inside(ctx, tx)
	if err != nil || !changed {
		rollBack(ctx, tx)
		return err
	}
	commit, cancel := context.WithTimeout(context.WithoutCancel(ctx), commitTimeout)
	defer cancel()
	if !w.sent {
		w.sent, w.since = true, w.version-1
	}
	return uncertain(tx.Commit(commit))
}

// uncertain makes an error of a commit one after which the write is tried again: whether it was taken in is then seen.
func uncertain(err error) error {
	if err == nil || again(err) || codeOf(err) != "" {
		return err
	}
	return &driver.ConnectivityError{Inner: err}
}

func rollBack(ctx context.Context, tx driver.ExplicitTransaction) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), connectTimeout)
	defer cancel()
	_ = tx.Rollback(ctx) // where that fails the connection is gone, and the server rolls back by itself
}

// inside does everything but the commit. It reports false where there is nothing to commit.
func (w *write) inside(ctx context.Context, tx driver.ExplicitTransaction) (changed bool, err error) {
	g, err := lock(ctx, tx, w.store.options, w.mark)
	switch {
	case err != nil:
		return false, err
	case g.copying != nil:
		return false, kg.Errorf(kg.Conflict, "a graph is being copied here; whoever began it ends it by forwhom copy")
	}
	if w.sent {
		if taken, at, err := w.taken(ctx, tx); taken || err != nil {
			w.version = at
			return false, err
		}
	}
	t := newTouched(w.batch)
	if err := t.read(ctx, tx); err != nil {
		return false, err
	}
	graph, err := t.graph(g.version)
	if err != nil {
		return false, err
	}
	graph, changes, err := graph.Apply(w.batch)
	if err != nil {
		return false, err
	}
	w.version = g.version
	if len(changes) == 0 {
		return false, nil
	}
	w.version = graph.Version()
	entry := logEntry{store.Entry{Version: w.version, Time: w.batch.Time, Author: w.batch.Author, Note: w.batch.Note, Changes: changes}, w.mark}
	log, err := entry.steps()
	if err != nil {
		return false, err
	}
	for _, step := range append(effectOf(changes, t).steps(), log...) {
		if err := step.run(ctx, tx); err != nil {
			return false, err
		}
	}
	return true, run(ctx, tx, advanceText, map[string]any{"version": int64(w.version)})
}

// taken looks for the mark of an earlier attempt in the log.
func (w *write) taken(ctx context.Context, tx driver.ExplicitTransaction) (bool, kg.Version, error) {
	row, err := one(ctx, tx, "RETURN COLLECT { MATCH (l:"+LogLabel+") WHERE l.version > $since AND l.part = 0 AND l.mark = $mark RETURN l.version } AS versions",
		map[string]any{"since": int64(w.since), "mark": w.mark})
	if err != nil {
		return false, 0, err
	}
	if versions, _ := row[0].([]any); len(versions) > 0 {
		v, _ := versions[0].(int64)
		return true, kg.Version(v), nil
	}
	return false, 0, nil
}

// one runs a statement in a transaction and returns the values of its one row.
func one(ctx context.Context, tx driver.ExplicitTransaction, text string, params map[string]any) ([]any, error) {
	result, err := tx.Run(ctx, text, params)
	if err != nil {
		return nil, err
	}
	record, err := result.Single(ctx)
	if err != nil {
		return nil, err
	}
	return record.Values, nil
}

// run runs a statement that answers with nothing.
func run(ctx context.Context, tx driver.ExplicitTransaction, text string, params map[string]any) error {
	result, err := tx.Run(ctx, text, params)
	if err == nil {
		_, err = result.Consume(ctx)
	}
	return err
}

// rowsAtOnce is how many rows a statement is given: more would be large messages, and no faster.
const rowsAtOnce = 5000

// graphOf makes a graph in memory of a part of what is kept. What breaks a rule there was written by somebody else.
func graphOf(version kg.Version, nodes []*kg.Node, edges []kg.Edge, merges []kg.Merge) (*memory.Graph, error) {
	graph, err := memory.Load(version, nodes, edges, merges)
	if err != nil {
		return nil, ruleBroken(err)
	}
	return graph, nil
}

// ruleBroken is what a writer is told of a graph that somebody else brought out of order.
func ruleBroken(err error) error {
	return kg.Wrap(kg.Conflict, err, "what is there already breaks a rule, and nothing was changed; forwhom check names all such things")
}
