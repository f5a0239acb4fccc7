package embedded

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"slices"

	"forwhom/kg"
	"forwhom/store/embedded/disk"
	"forwhom/store/fulltext"
	"forwhom/store/memory"
)

const (
	searchFolder = "search"
	buildStep    = 10_000 // nodes that are indexed at once when all are
)

// search keeps the full-text index of a graph. Only the writer's goroutine changes it, readers ask the index alone.
//
// The index lies in a folder with the graph's name, so that a graph that was put in another's place is not searched
// with the words of that other. It may lag behind the graph: a write that changes no words leaves it alone, and one
// that it fails to take in is told to the log. Whatever it lacks, it gets from the graph's own log, with the next
// write of words or at the next start.
type search struct {
	index   *fulltext.Index
	disk    *disk.DB
	log     *slog.Logger
	version kg.Version // of the graph whose words the index has
}

// openSearch opens the index of a graph and brings it up to date. It is made anew where it is damaged, of another format,
// of another graph, or further than the graph itself, as after a backup was restored.
func openSearch(ctx context.Context, dir string, db *disk.DB, g *memory.Graph, log *slog.Logger) (*search, error) {
	s := &search{disk: db, log: log}
	if err := s.open(ctx, dir, g); err != nil {
		if s.index != nil {
			err = errors.Join(err, s.index.Close())
		}
		return nil, indexError(dir, err)
	}
	return s, nil
}

// roomNeeded is how many bytes a folder must take for a failure of the index not to be a full disk.
const roomNeeded = 1 << 20

// indexError gives an error of the index its failure. The engine passes on the system's words without their type, so
// where it is not known what kept it from writing, a file is written to see whether one can.
func indexError(dir string, err error) error {
	path := filepath.Join(dir, searchFolder)
	own := disk.Failed(path, err)
	if disk.FailureOf(own) != disk.Broken {
		return own
	}
	trial := filepath.Join(dir, searchFolder+".trial")
	failed := os.WriteFile(trial, make([]byte, roomNeeded), 0o600)
	os.Remove(trial)
	if failed != nil {
		return disk.Failed(path, errors.Join(failed, err))
	}
	return own
}

func (s *search) open(ctx context.Context, dir string, g *memory.Graph) (err error) {
	all := filepath.Join(dir, searchFolder)
	own := filepath.Join(all, s.disk.Graph())
	if _, err := os.Stat(own); errors.Is(err, os.ErrNotExist) {
		if err := os.RemoveAll(all); err != nil {
			return err
		}
	}
	s.index, err = fulltext.Open(own)
	switch {
	case errors.Is(err, fulltext.ErrDamaged), errors.Is(err, fulltext.ErrFormat):
		s.log.Warn("the full-text index is made anew", "reason", err)
	case err != nil:
		return err
	case s.index.Version() > g.Version():
		s.log.Warn("the full-text index is made anew", "reason", "it is newer than the graph")
		if err := s.index.Close(); err != nil {
			return err
		}
	default:
		return s.mend(ctx, g)
	}
	s.index = nil
	if err := os.RemoveAll(all); err != nil {
		return err
	}
	if s.index, err = fulltext.Open(own); err != nil {
		return err
	}
	return s.mend(ctx, g)
}

// mend gives the index what it lacks of a graph: everything, or what the log says.
func (s *search) mend(ctx context.Context, g *memory.Graph) error {
	s.version = s.index.Version()
	switch s.version {
	case g.Version():
		return nil
	case 0:
		return s.build(ctx, g)
	}
	words := latest{}
	err := s.disk.Changes(s.version, g.Version(), func(c kg.Change) error {
		words.note(&c)
		return ctx.Err()
	})
	if err != nil {
		return err
	}
	return s.apply(ctx, g.Version(), words)
}

// build indexes every node. Until the last step the index says that it has nothing.
func (s *search) build(ctx context.Context, g *memory.Graph) error {
	docs := make([]fulltext.Doc, 0, buildStep)
	for n := range g.Nodes() {
		if docs = append(docs, docOf(n)); len(docs) == buildStep {
			if err := s.index.Apply(ctx, 0, docs, nil); err != nil {
				return err
			}
			docs = docs[:0]
		}
	}
	if err := s.index.Apply(ctx, g.Version(), docs, nil); err != nil {
		return err
	}
	s.version = g.Version()
	return nil
}

// follow takes in what entries changed, of which the last made the graph. The entries are on disk, so where the index
// fails they are not lost: the next write of words tries again.
func (s *search) follow(ctx context.Context, before kg.Version, g *memory.Graph, entries []disk.Entry) {
	words := latest{}
	for i := range entries {
		for j := range entries[i].Changes {
			words.note(&entries[i].Changes[j])
		}
	}
	var err error
	switch {
	case s.version != before:
		err = s.mend(ctx, g)
	case len(words) == 0:
		s.version = g.Version()
	default:
		err = s.apply(ctx, g.Version(), words)
	}
	if err != nil {
		s.log.Error("the full-text index is behind and will be mended", "error", err)
	}
}

func (s *search) apply(ctx context.Context, version kg.Version, words latest) error {
	var put []fulltext.Doc
	var del []string
	for id, n := range words {
		if n == nil {
			del = append(del, id)
		} else {
			put = append(put, docOf(n))
		}
	}
	if err := s.index.Apply(ctx, version, put, del); err != nil {
		return err
	}
	s.version = version
	return nil
}

func (s *search) close() error { return s.index.Close() }

// latest has each node that changed as it is now; nil for one that is gone.
type latest map[kg.ID]*kg.Node

func (l latest) note(c *kg.Change) {
	switch c.Action {
	case kg.Added, kg.Changed:
		l[c.Node.ID] = c.Node
	case kg.Deleted, kg.Merged:
		l[c.Node.ID] = nil
	}
}

// docOf returns a node as the index sees it: its searched properties with their weights.
func docOf(n *kg.Node) fulltext.Doc {
	info := n.Kind.Info()
	d := fulltext.Doc{ID: n.ID, Kind: kindTerm(n.Kind), Level: levelOf(n)}
	for i := range info.Properties {
		if weight := info.Properties[i].Search; weight > 0 {
			for _, text := range textsOf(n.Values[i]) {
				d.Fields = append(d.Fields, fulltext.Field{Text: text, Weight: weight})
			}
		}
	}
	return d
}

func textsOf(value any) []string {
	switch v := value.(type) {
	case string:
		return []string{v}
	case []string:
		return slices.Clip(v)
	}
	return nil
}

// levelOf returns who may find a node; its author finds it too, which is for the reader of the graph to grant.
func levelOf(n *kg.Node) int {
	switch {
	case n.Text("status") != string(kg.StatusAccepted):
		return fulltext.Editors
	case n.Text("audience") == string(kg.AudiencePublic):
		return fulltext.Public
	case n.Text("audience") == string(kg.AudiencePartners):
		return fulltext.Partners
	}
	return fulltext.Editors
}
