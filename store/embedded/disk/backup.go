package disk

import (
	"context"
	"errors"
	"io"
	"os"

	bolt "go.etcd.io/bbolt"
)

// Backup writes the graph with its history, as of the last commit, to w: a file that Restore takes. Reads and commits go
// on meanwhile.
func (db *DB) Backup(w io.Writer) error {
	var failedWrite error
	err := db.view(func(tx *bolt.Tx) error {
		_, err := tx.WriteTo(writerFunc(func(p []byte) (int, error) {
			n, err := w.Write(p)
			failedWrite = err
			return n, err
		}))
		return err
	})
	if failedWrite != nil { // it is the copy that cannot be written, and not the folder
		return failedWrite
	}
	return err
}

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(p []byte) (int, error) { return f(p) }

// Restore puts a backup into a folder, which it makes where there is none. Occupied where the folder has a graph. The
// backup is copied and the copy proved before it gets its place; nothing is left behind where it is refused.
func Restore(ctx context.Context, backup, dir string) error {
	if _, err := os.Lstat(File(dir)); err == nil {
		return &Error{Failure: Occupied, Path: dir}
	}
	source, err := os.Open(backup)
	if err != nil {
		return failed(backup, err)
	}
	defer source.Close()
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return failed(dir, err)
	}
	err = place(dir, func(path string) error {
		if err := copyInto(path, source); err != nil {
			return failed(dir, err)
		}
		_, err := prove(ctx, path)
		return failed(backup, err)
	})
	if errors.Is(err, os.ErrExist) {
		return &Error{Failure: Occupied, Path: dir}
	}
	return failed(dir, err)
}

func copyInto(path string, source io.Reader) error {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(file, source)
	return errors.Join(err, file.Close())
}
