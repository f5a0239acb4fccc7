package neo4j

import (
	"context"
	"sync"
	"sync/atomic"

	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store"
)

// snapshot is the graph as its first look finds it. Neo4j keeps no older states: once the data has moved on, a further
// read is Conflict, and never shows another state than the first.
type snapshot struct {
	from   *Store
	closed atomic.Bool

	mu      sync.Mutex
	looked  bool
	version kg.Version
}

// Version is the version of what reads see. Before the first read it is the newest that this process knows of, and binds
// the reads that follow.
func (s *snapshot) Version() kg.Version {
	v, _ := s.bind(s.from.watch.state().version)
	return v
}

// bind binds the snapshot to a version, unless it is bound already, and returns the one that it is bound to.
func (s *snapshot) bind(to kg.Version) (v kg.Version, same bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.looked {
		s.looked, s.version = true, to
	}
	return s.version, s.version == to
}

// Close lets go of the snapshot.
func (s *snapshot) Close() { s.closed.Store(true) }

// settle is how often a read is made while batches are taken in: after that the last answer stands, which may have a part
// of a batch that was taken in meanwhile.
const settle = 3

// Read answers a plan by one statement.
//
// Neo4j lets a statement see what others commit while it runs. The statement reads the version of the data last (the plan
// of every statement has it on top, after all roots): where that is a version which was known before it began, no batch was
// taken in meanwhile; else it is asked again.
func (s *snapshot) Read(ctx context.Context, p *plan.Plan, params []any, rows *plan.Rows) error {
	rows.Reset()
	if s.closed.Load() {
		return kg.Errorf(kg.Internal, "a snapshot was read after it was closed")
	}
	statement, err := s.from.texts.of(p)
	if err != nil {
		return kg.Wrap(kg.Internal, err, "the question cannot be put to the database")
	}
	given := statement.Params(params)
	var values []any
	var version kg.Version
	for range settle {
		known, err := s.from.usable(ctx)
		if err != nil {
			return err
		}
		if values, err = s.from.ask(ctx, statement.Text, given); err != nil {
			return err
		}
		if version, err = s.from.versionIn(values); err != nil {
			return err
		}
		if version == known {
			break
		}
	}
	if _, same := s.bind(version); !same {
		return kg.Wrap(kg.Conflict, store.ErrMoved, "the data changed while it was read; ask again")
	}
	err = Fill(rows, p, params, values, s.from.warnOf)
	if err == nil || kg.KindOfError(err) != kg.Internal {
		return err
	}
	return kg.Wrap(kg.Internal, err, "the database's answer is of another form")
}

// manyWarnings is how many places that break a rule are told of: what breaks in one way mostly breaks in many places.
const manyWarnings = 1_000

// warnOf says in the log, once for each place, that something there breaks a rule and was served as null.
func (s *Store) warnOf(id kg.ID, property string) {
	s.warned.Lock()
	defer s.warned.Unlock()
	place := [2]string{id, property}
	if s.warned.places[place] || len(s.warned.places) == manyWarnings {
		return
	}
	if s.warned.places == nil {
		s.warned.places = map[[2]string]bool{}
	}
	s.warned.places[place] = true
	s.options.Log.Warn("what the database has here breaks a rule and was served as null; forwhom check names all such places", "node", id, "property", property)
}

// versionIn returns the version at the end of an answer, and has the store know it.
func (s *Store) versionIn(values []any) (kg.Version, error) {
	found := listOf(last(values))
	if len(found) == 0 {
		s.watch.doubt()
		return 0, unavailable(failed(Unmigrated, nil, "the graph's own node is gone"))
	}
	n, ok := found[0].(int64)
	if !ok || n < 0 {
		s.watch.doubt()
		return 0, unavailable(failed(Damaged, nil, "the graph's version is not a number"))
	}
	version := kg.Version(n)
	s.watch.reached(version)
	return version, nil
}
