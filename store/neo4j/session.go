package neo4j

import (
	"context"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"forwhom/kg"
)

// turn waits for a connection to be free. Whoever got one gives it back by done.
func (s *Store) turn(ctx context.Context) (done func(), err error) {
	done = func() { <-s.turns }
	select {
	case s.turns <- struct{}{}:
		return done, nil
	default:
	}
	timer := time.NewTimer(turnTimeout)
	defer timer.Stop()
	select {
	case s.turns <- struct{}{}:
		return done, nil
	case <-timer.C:
		return nil, kg.Errorf(kg.Unavailable, "too many questions are asked of the database at once; try again in a moment")
	case <-s.closed:
		return nil, errClosed()
	case <-ctx.Done():
		return nil, kg.ContextError(ctx)
	}
}

func (s *Store) session(ctx context.Context, mode driver.AccessMode) driver.SessionWithContext {
	return s.driver.NewSession(ctx, driver.SessionConfig{AccessMode: mode, DatabaseName: s.options.Database, BookmarkManager: s.bookmarks})
}

// end closes a session, also where ctx is over, so that its connection finds its way back. That it did not close well is
// known by what was done in it.
func end(ctx context.Context, session driver.SessionWithContext) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), connectTimeout)
	defer cancel()
	_ = session.Close(ctx)
}

// timeout tells the server to stop a transaction a little before ctx ends, so that its answer still arrives. A ctx without
// a deadline gets one.
func timeout(ctx context.Context, otherwise time.Duration) (context.Context, context.CancelFunc, func(*driver.TransactionConfig)) {
	cancel := context.CancelFunc(func() {})
	if _, ok := ctx.Deadline(); !ok {
		ctx, cancel = context.WithTimeout(ctx, otherwise)
	}
	deadline, _ := ctx.Deadline()
	left := time.Until(deadline)
	left -= min(left/10, 100*time.Millisecond)
	return ctx, cancel, driver.WithTxTimeout(max(left.Round(time.Millisecond), time.Millisecond))
}

// ask runs one statement that only reads, in a transaction of its own, again where the connection breaks, and returns the
// values of the one row that it answers with.
func (s *Store) ask(ctx context.Context, text string, params map[string]any) (values []any, err error) {
	ctx, cancel, limit := timeout(ctx, s.options.ReadTimeout)
	defer cancel()
	done, err := s.turn(ctx)
	if err != nil {
		return nil, err
	}
	defer done()
	err = s.tries(ctx, true, func(ctx context.Context) error {
		values, _, err = s.askOnce(ctx, text, params, limit)
		return err
	})
	return values, err
}

// askOnce runs a statement once and returns the values of its first row, nil where it has none, and what the server calls
// itself.
func (s *Store) askOnce(ctx context.Context, text string, params map[string]any, limit func(*driver.TransactionConfig)) (values []any, agent string, err error) {
	session := s.session(ctx, driver.AccessModeRead)
	defer end(ctx, session)
	result, err := session.Run(ctx, text, params, limit)
	if err != nil {
		return nil, "", err
	}
	var record *driver.Record
	if result.NextRecord(ctx, &record) {
		values = record.Values
	}
	summary, err := result.Consume(ctx)
	if err == nil {
		err = result.Err()
	}
	if err != nil {
		return nil, "", err
	}
	return values, summary.Server().Agent(), nil
}

// lookText reads what a graph says of itself.
const lookText = "OPTIONAL MATCH " + ownNode + " RETURN g.form, g.version"

// look finds out what there is to know of the database, without a second try; since is when that began to be of interest.
func (s *Store) look(ctx context.Context, since time.Time) state {
	ctx, cancel, limit := timeout(ctx, lookTimeout)
	defer cancel()
	values, agent, err := s.askOnce(ctx, lookText, nil, limit)
	if err != nil {
		return state{err: s.options.diagnose(ctx, err, since)}
	}
	if err := s.options.checkAgent(agent); err != nil {
		return state{err: err}
	}
	version, err := s.options.checkGraph(values)
	return state{version: version, err: err}
}

// checkGraph reads the form and the version of a graph.
func (o Options) checkGraph(values []any) (kg.Version, error) {
	if len(values) < 2 || values[0] == nil {
		return 0, failed(Unmigrated, nil, "the database %q at %s has no graph of this program: forwhom migrate --store %s makes place for one, and forwhom load DIR or forwhom copy --from embedded:DIR --to %s fills it",
			o.Database, o.URI, o.URI, o.URI)
	}
	form, ok := values[0].(int64)
	version, okToo := values[1].(int64)
	switch {
	case !ok || !okToo || version < 0:
		return 0, failed(Damaged, nil, "the (:%s) node of the database %q at %s is not as this program writes it", GraphLabel, o.Database, o.URI)
	case form > Form:
		return 0, failed(Newer, nil, "a newer release wrote the graph at %s (form %d, and this one knows %d): use that release", o.URI, form, Form)
	case form < Form:
		return 0, failed(Unmigrated, nil, "the graph at %s is of an older form (%d of %d): forwhom migrate --store %s brings it up", o.URI, form, Form, o.URI)
	}
	return kg.Version(version), nil
}
