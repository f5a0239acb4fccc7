package graph

import (
	"context"
	"fmt"
	"sync"

	"github.com/hashicorp/golang-lru/v2/simplelru"

	"forwhom/evidence"
	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store"
)

// Indexes are kept for the next question that needs the same facts, as long as the data stays as it is, up to a number of
// indexes and of the rows they are made of. A row takes half a kilobyte, and as much again where its texts are not those
// that the store keeps anyway.
const (
	mostIndexes = 256
	mostRows    = 400_000
)

// indexCache keeps indexes of one version of the data. It is safe for concurrent use.
type indexCache struct {
	mu      sync.Mutex
	version kg.Version
	indexes *simplelru.LRU[keptKey, keptIndex]
	rows    int // of all indexes
}

// keptKey tells apart what indexes are of: what was asked for, and by whom, since readers see different things.
type keptKey struct {
	need   string
	reader kg.Reader
}

type keptIndex struct {
	*evidence.Index
	rows int
}

func newIndexCache() *indexCache {
	c := &indexCache{}
	c.indexes, _ = simplelru.NewLRU(mostIndexes, func(_ keptKey, x keptIndex) { c.rows -= x.rows }) // fails for no size
	return c
}

// get returns the index of a version of the data, nil where it is not kept.
func (c *indexCache) get(version kg.Version, key keptKey) *evidence.Index {
	c.mu.Lock()
	defer c.mu.Unlock()
	if version != c.version {
		return nil
	}
	x, _ := c.indexes.Get(key)
	return x.Index
}

// put keeps an index, and lets go of all that are of older data, and of those that were not asked for the longest where
// there are too many.
func (c *indexCache) put(version kg.Version, key keptKey, x keptIndex) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if version < c.version || x.rows > mostRows || len(key.need) > largestPlanKey {
		return
	}
	if version > c.version {
		c.indexes.Purge()
		c.version = version
	}
	c.indexes.Remove(key) // two questions may have made it at once
	c.indexes.Add(key, x)
	for c.rows += x.rows; c.rows > mostRows; {
		c.indexes.RemoveOldest()
	}
}

// indexes returns an index for each need of an operation that has read nothing yet: as it is kept, or made of facts that are
// gathered in one read for all that are not. Where all are kept, that read is of the version alone, to tell whether the
// data is still theirs.
func (s *Schema) indexes(ctx context.Context, snapshot store.Snapshot, needs []need, reader kg.Reader) ([]*evidence.Index, error) {
	version, err := s.newest(ctx)
	if err != nil {
		return nil, err
	}
	indexes, missing := s.kept(version, needs, reader)
	if len(missing) > 0 {
		err = s.gather(ctx, snapshot, needs, missing, reader, indexes)
	} else {
		err = s.readVersion(ctx, snapshot)
	}
	if err == nil && snapshot.Version() != version && len(missing) < len(needs) {
		return s.indexesNow(ctx, snapshot, needs, reader)
	}
	return indexes, err
}

// indexesNow is the same for a snapshot that was read before.
func (s *Schema) indexesNow(ctx context.Context, snapshot store.Snapshot, needs []need, reader kg.Reader) ([]*evidence.Index, error) {
	indexes, missing := s.kept(snapshot.Version(), needs, reader)
	if len(missing) == 0 {
		return indexes, nil
	}
	return indexes, s.gather(ctx, snapshot, needs, missing, reader, indexes)
}

// kept returns the indexes that are kept of a version, and the places of those that are missing.
func (s *Schema) kept(version kg.Version, needs []need, reader kg.Reader) (indexes []*evidence.Index, missing []int) {
	indexes = make([]*evidence.Index, len(needs))
	for i, n := range needs {
		if indexes[i] = s.cache.get(version, keyOf(n, reader)); indexes[i] == nil {
			missing = append(missing, i)
		}
	}
	return indexes, missing
}

// gather makes the indexes that are missing, and keeps them.
func (s *Schema) gather(ctx context.Context, snapshot store.Snapshot, needs []need, missing []int, reader kg.Reader, indexes []*evidence.Index) error {
	wanted := make([]need, len(missing))
	for i, at := range missing {
		wanted[i] = needs[at]
	}
	graphs, err := s.facts(ctx, snapshot, wanted, reader)
	if err != nil {
		return err
	}
	for i, at := range missing {
		if indexes[at], err = evidence.New(ctx, graphs[i]); err != nil {
			return err
		}
		s.cache.put(snapshot.Version(), keyOf(needs[at], reader), keptIndex{indexes[at], rowsOf(graphs[i])})
	}
	return nil
}

// onlyVersion is the plan that reads nothing but the version of the data.
var onlyVersion = &plan.Plan{Own: plan.NoParam}

func (s *Schema) readVersion(ctx context.Context, snapshot store.Snapshot) error {
	rows := s.rows.Get().(*plan.Rows)
	defer s.release(rows)
	return snapshot.Read(ctx, onlyVersion, nil, rows)
}

// newest is the version of the data as far as is known without asking for it. The snapshot of a question is not asked: that
// would bind it (see store.Snapshot) before it is read, and it could not show what others wrote just now.
func (s *Schema) newest(ctx context.Context) (kg.Version, error) {
	snapshot, err := s.store.Snapshot(ctx)
	if err != nil {
		return 0, err
	}
	defer snapshot.Close()
	return snapshot.Version(), nil
}

// keyOf writes a need as Go would, in which no two are alike.
func keyOf(n need, reader kg.Reader) keptKey { return keptKey{fmt.Sprintf("%#v", n), reader} }

func rowsOf(g evidence.Graph) int {
	return len(g.Findings) + len(g.Studies) + len(g.Sources) + len(g.Interventions) + len(g.Outcomes) + len(g.Populations) +
		len(g.Contexts) + len(g.Themes) + len(g.Judgements)
}
