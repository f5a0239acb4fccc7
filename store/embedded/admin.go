package embedded

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"

	"forwhom/store/embedded/disk"
)

// Backup writes graph.db as of the last write to w, for Restore, while reads and writes go on.
func (s *Store) Backup(_ context.Context, w io.Writer) error { return s.disk.Backup(w) }

// Check looks for damage in the file and in the graph in memory while reads and writes go on. It returns a sentence for
// each problem, none where all is well; the error is for what kept it from looking.
func (s *Store) Check(ctx context.Context) ([]string, error) {
	problems, err := s.disk.Check(ctx)
	return append(problems, s.now.Load().graph.Check()...), err
}

// Check looks for damage in a folder that no process has open, and changes nothing in it. It returns a sentence for each
// problem, none where all is well; the error is for what kept it from looking, such as disk.Locked. The full-text index
// is not looked at, since Open makes it anew where it is damaged.
func Check(ctx context.Context, dir string) (problems []string, err error) {
	db, err := disk.Open(ctx, dir, disk.Options{ReadOnly: true})
	switch {
	case disk.FailureOf(err) == disk.Damaged:
		return []string{err.Error()}, nil
	case err != nil:
		return nil, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if problems, err = db.Check(ctx); err != nil || len(problems) > 0 {
		return problems, err
	}
	graph, err := load(db, dir)
	if err != nil {
		return []string{err.Error()}, nil
	}
	return graph.Check(), nil
}

// Restore makes a folder's graph from a backup. disk.Occupied where the folder has a graph; the backup is proved before
// it gets its place. A full-text index that is left there of another graph goes.
func Restore(ctx context.Context, backup, dir string) error {
	if err := disk.Restore(ctx, backup, dir); err != nil {
		return err
	}
	search := filepath.Join(dir, searchFolder)
	return disk.Failed(search, os.RemoveAll(search))
}
