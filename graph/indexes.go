package graph

import (
	"context"
	"sync"
	"time"

	"github.com/hashicorp/golang-lru/v2/simplelru"

	"forwhom/evidence"
	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store"
)

// Indexes are kept for the next question that needs the same facts, as long as the data stays as it is, up to a number of
// indexes and of the rows they are made of; what has more rows than all may have is made anew each time. A row takes half a
// kilobyte, and as much again where its texts are not those that the store keeps anyway.
const (
	mostIndexes = 256
	mostRows    = 400_000
	largestNeed = 64 << 10 // bytes
)

// keptFor is how long an index is kept: what somebody changes in a database past this program raises no version.
const keptFor = time.Minute

// settled is how long a version must have been known before something is kept of it: while a batch is taken in, a store
// that keeps no old states may show a part of it (see neo4j's snapshot).
var settled = 2 * time.Second

// indexCache keeps indexes of one version of the data. It is safe for concurrent use.
type indexCache struct {
	mu      sync.Mutex
	version kg.Version
	since   time.Time // when the version was first seen
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
	made time.Time
}

func newIndexCache() *indexCache {
	c := &indexCache{}
	c.indexes, _ = simplelru.NewLRU(mostIndexes, func(_ keptKey, x keptIndex) { c.rows -= x.rows }) // fails for no size
	return c
}

// sees says that the data is at a version, and lets go of everything that is of an older one. It reports whether the version has
// been known for long enough to keep something of it.
func (c *indexCache) sees(version kg.Version) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if version > c.version || c.since.IsZero() {
		c.indexes.Purge()
		c.version, c.since = version, time.Now()
	}
	return version == c.version && time.Since(c.since) >= settled
}

// get returns the index of a version of the data, nil where it is not kept.
func (c *indexCache) get(version kg.Version, key keptKey) *evidence.Index {
	c.mu.Lock()
	defer c.mu.Unlock()
	x, ok := c.indexes.Get(key)
	if !ok || version != c.version || time.Since(x.made) > keptFor {
		return nil
	}
	return x.Index
}

// put keeps an index of the newest version that was seen, and lets go of those that were not asked for the longest where
// there are too many.
func (c *indexCache) put(version kg.Version, key keptKey, x keptIndex) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if version != c.version || x.rows > mostRows || len(key.need) > largestNeed {
		return
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
	g := s.gathering(version, needs, reader)
	if len(g.missing) > 0 {
		err = g.gather(ctx, s, snapshot)
	} else {
		err = s.readVersion(ctx, snapshot)
	}
	if err == nil && snapshot.Version() != version && len(g.missing) < len(needs) {
		return s.indexesNow(ctx, snapshot, needs, reader)
	}
	return g.indexes, err
}

// indexesNow is the same for a snapshot that was read before.
func (s *Schema) indexesNow(ctx context.Context, snapshot store.Snapshot, needs []need, reader kg.Reader) ([]*evidence.Index, error) {
	g := s.gathering(snapshot.Version(), needs, reader)
	if len(g.missing) == 0 {
		return g.indexes, nil
	}
	return g.indexes, g.gather(ctx, s, snapshot)
}

// gathering is the indexes of some needs in the making.
type gathering struct {
	needs   []need
	keys    []keptKey
	reader  kg.Reader
	indexes []*evidence.Index
	missing []int // the places of those that are not kept
	keep    bool  // whether to keep those that are made
}

// gathering takes what is kept of a version.
func (s *Schema) gathering(version kg.Version, needs []need, reader kg.Reader) *gathering {
	g := &gathering{needs: needs, reader: reader, indexes: make([]*evidence.Index, len(needs)), keys: make([]keptKey, len(needs)), keep: s.cache.sees(version)}
	for i, n := range needs {
		g.keys[i] = keptKey{n.key(), reader}
		if g.indexes[i] = s.cache.get(version, g.keys[i]); g.indexes[i] == nil {
			g.missing = append(g.missing, i)
		}
	}
	return g
}

// gather makes the indexes that are missing.
func (g *gathering) gather(ctx context.Context, s *Schema, snapshot store.Snapshot) error {
	wanted := make([]need, len(g.missing))
	for i, at := range g.missing {
		wanted[i] = g.needs[at]
	}
	made := time.Now()
	graphs, err := s.facts(ctx, snapshot, wanted, g.reader)
	if err != nil {
		return err
	}
	for i, at := range g.missing {
		if g.indexes[at], err = evidence.New(ctx, graphs[i]); err != nil {
			return err
		}
		if g.keep {
			s.cache.put(snapshot.Version(), g.keys[at], keptIndex{g.indexes[at], rowsOf(graphs[i]), made})
		}
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

func rowsOf(g evidence.Graph) int {
	return len(g.Findings) + len(g.Studies) + len(g.Sources) + len(g.Interventions) + len(g.Outcomes) + len(g.Populations) +
		len(g.Contexts) + len(g.Themes) + len(g.Judgements)
}
