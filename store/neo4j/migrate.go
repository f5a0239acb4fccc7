package neo4j

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"forwhom/kg"
)

// logPartSchema is the constraint by which the log is read in order.
var logPartSchema = Schema{"log_part", Unique, LogLabel, []string{"version", "part"}}

// coldTime is how long Migrate waits for a server that is there and does not answer: the first thing that a server is asked
// after its start is often this.
const coldTime = time.Minute

// Migrate makes a database ready for a graph: constraints, indexes, the graph's own node. It says each thing that it does,
// and does nothing twice, so that it can be run at any time, also while servers run. It returns when every index is
// online. With dryRun it says what it would do, and does nothing.
//
// A graph of a newer release, and whatever else Open refuses but for a database without a graph, is an *Error.
func (o Options) Migrate(ctx context.Context, dryRun bool, say func(string)) (err error) {
	o = o.withDefaults()
	o.Look = max(o.Look, coldTime)
	o.Wait = true // for the one failure that this is the cure of
	s, err := o.Open(ctx)
	if err != nil {
		return err
	}
	defer func() {
		if closeErr := s.Close(); err == nil {
			err = closeErr
		}
	}()
	if trouble := s.Trouble(); trouble != nil && FailureOf(trouble) != Unmigrated {
		return trouble
	}
	m := migration{store: s, say: say, dry: dryRun}
	return m.run(ctx)
}

// migration is a Migrate under way.
type migration struct {
	store *Store
	say   func(string)
	dry   bool
	done  int
}

func (m *migration) run(ctx context.Context) error {
	if err := m.others(ctx); err != nil {
		return err
	}
	there, err := m.names(ctx)
	if err != nil {
		return err
	}
	schemas := append(Schemas(), logPartSchema)
	if err := m.create(ctx, slices.DeleteFunc(slices.Clone(schemas), func(s Schema) bool { return there[s.Name] })); err != nil {
		return err
	}
	if err := m.dropOld(ctx, schemas, there); err != nil {
		return err
	}
	if !m.dry && m.done > 0 {
		m.say("waiting until every index is online")
		if err := m.store.command(ctx, nil, "CALL db.awaitIndexes(3600)"); err != nil {
			return err
		}
	}
	if err := m.mark(ctx); err != nil {
		return err
	}
	switch {
	case m.done == 0:
		m.say(fmt.Sprintf("nothing to do: the graph has form %d, and all %d constraints and indexes", Form, len(schemas)))
	case m.dry:
		m.say(fmt.Sprintf("%d steps; nothing was done", m.done))
	default:
		m.say(fmt.Sprintf("done: %d steps; the graph has form %d", m.done, Form))
	}
	return nil
}

// create makes the constraints one by one, each of which goes through all its nodes while writers wait, and then the
// indexes in one transaction, for whose time writers wait, too, and after which the server fills them by itself: two hundred
// commits take most of the time.
func (m *migration) create(ctx context.Context, schemas []Schema) error {
	var indexes []string
	for _, s := range schemas {
		if s.Sort != Unique {
			indexes = append(indexes, s.Create())
			m.tell("create " + s.String())
			continue
		}
		if err := m.do(ctx, "create "+s.String(), s.Create(), nil); err != nil {
			return err
		}
	}
	if m.dry || len(indexes) == 0 {
		return nil
	}
	return m.store.command(ctx, nil, indexes...)
}

// do says and makes one step.
func (m *migration) do(ctx context.Context, what, text string, params map[string]any) error {
	m.tell(what)
	if m.dry {
		return nil
	}
	return m.store.command(ctx, params, text)
}

// tell says a step.
func (m *migration) tell(what string) {
	m.done++
	m.say(what)
}

// others says what else is in the database.
func (m *migration) others(ctx context.Context) error {
	row, err := m.store.ask(ctx, "RETURN COUNT { MATCH (n) WHERE NOT n:"+strings.Join([]string{NodeLabel, MergedLabel, GraphLabel, LogLabel}, "|")+" }", nil)
	if err != nil {
		return m.failed(ctx, err)
	}
	if n, _ := row[0].(int64); n > 0 {
		m.say(fmt.Sprintf("the database has %d nodes of somebody else, which are left alone", n))
	}
	return nil
}

// names returns the names of the constraints and indexes that there are.
func (m *migration) names(ctx context.Context) (map[string]bool, error) {
	there := map[string]bool{}
	for _, text := range []string{"SHOW CONSTRAINTS YIELD name RETURN collect(name)", "SHOW INDEXES YIELD name RETURN collect(name)"} {
		row, err := m.store.ask(ctx, text, nil)
		if err != nil {
			return nil, m.failed(ctx, err)
		}
		for _, name := range listOf(row[0]) {
			there[textOf(name)] = true
		}
	}
	return there, nil
}

// dropOld takes away indexes that an older form had, which the graph's own node lists.
func (m *migration) dropOld(ctx context.Context, schemas []Schema, there map[string]bool) error {
	row, err := m.store.ask(ctx, "OPTIONAL MATCH "+ownNode+" RETURN coalesce(g.schemas, [])", nil)
	if err != nil {
		return m.failed(ctx, err)
	}
	for _, v := range listOf(row[0]) {
		name, ours := textOf(v), func(s Schema) bool { return s.Name == v }
		if !there[name] || slices.ContainsFunc(schemas, ours) {
			continue
		}
		if err := m.do(ctx, "drop the index "+name+" of an older release", "DROP INDEX `"+strings.ReplaceAll(name, "`", "``")+"` IF EXISTS", nil); err != nil {
			return err
		}
	}
	return nil
}

// mark makes the graph's own node, or brings its form up.
func (m *migration) mark(ctx context.Context) error {
	row, err := m.store.ask(ctx, lookText, nil)
	if err != nil {
		return m.failed(ctx, err)
	}
	names := []string{}
	for _, s := range append(Schemas(), logPartSchema) {
		names = append(names, s.Name)
	}
	what := fmt.Sprintf("the graph has form %d", Form)
	if row[0] == nil {
		what = fmt.Sprintf("make a graph without anything in it, of form %d", Form)
	}
	if row[0] != nil && row[0] == int64(Form) {
		return nil
	}
	return m.do(ctx, what, "MERGE "+ownNode+" ON CREATE SET g.version = 0 SET g.form = $form, g.schemas = $schemas",
		map[string]any{"form": int64(Form), "schemas": names})
}

func (m *migration) failed(ctx context.Context, err error) error {
	if trouble := m.store.Trouble(); trouble != nil && FailureOf(trouble) != Unmigrated {
		return trouble
	}
	return told(ctx, err)
}

// atStatement says at which of several statements an error came; all of them were undone.
func atStatement(i, all int, err error) error {
	var e *kg.Error
	if all == 1 || !errors.As(err, &e) {
		return err
	}
	return kg.Wrap(e.Kind, err, "at statement %d of %d, none of which stands now: %s", i+1, all, e.Message)
}

// commandTime is how long a statement may take that is not a reader's: an index over a large graph takes minutes.
const commandTime = time.Hour

// command runs statements that change the database, in a transaction of their own, once.
func (s *Store) command(ctx context.Context, params map[string]any, texts ...string) error {
	ctx, cancel, limit := timeout(ctx, commandTime)
	defer cancel()
	session := s.session(ctx, driver.AccessModeWrite)
	defer end(ctx, session)
	tx, err := session.BeginTransaction(ctx, limit)
	if err != nil {
		return told(ctx, err)
	}
	for i, text := range texts {
		result, err := tx.Run(ctx, text, params)
		if err == nil {
			_, err = result.Consume(ctx)
		}
		if err != nil {
			return atStatement(i, len(texts), told(ctx, err))
		}
	}
	if err := tx.Commit(ctx); err != nil {
		return told(ctx, err)
	}
	return nil
}
