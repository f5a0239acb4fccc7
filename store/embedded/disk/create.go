package disk

import (
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"

	bolt "go.etcd.io/bbolt"
)

// create puts a new, empty graph into a folder that has none. The file is made beside its place, so that a process that
// is killed here leaves no half a graph; where another process was quicker, its file stays and ours goes.
func create(dir string) error {
	return place(dir, func(path string) error {
		db, err := bolt.Open(path, 0o600, &bolt.Options{Timeout: lockWait})
		if err != nil {
			return err
		}
		return errors.Join(db.Update(fill), db.Close())
	})
}

// fill makes the buckets of an empty graph.
func fill(tx *bolt.Tx) error {
	for _, name := range []string{listsBucket, nodesBucket, edgesBucket, mergesBucket, logBucket} {
		if _, err := tx.CreateBucket([]byte(name)); err != nil {
			return err
		}
	}
	about, err := tx.CreateBucket([]byte(aboutBucket))
	if err != nil {
		return err
	}
	graph := make([]byte, 16)
	rand.Read(graph)
	return errors.Join(
		putSealed(about, []byte(formatKey), binary.AppendUvarint(nil, format)),
		putSealed(about, []byte(graphKey), graph),
		putSealed(about, []byte(stateKey), state{}.encode()),
	)
}

func putSealed(b *bolt.Bucket, key, body []byte) error { return b.Put(key, seal(key, body, 0)) }

// place makes a file under another name, and gives it its own once it is whole and on disk. os.ErrExist where a graph is
// there by then.
func place(dir string, write func(path string) error) error {
	file, err := os.CreateTemp(dir, fileName+".new-*")
	if err != nil {
		return err
	}
	path := file.Name()
	defer os.Remove(path)
	if err := file.Close(); err != nil {
		return err
	}
	if err := write(path); err != nil {
		return err
	}
	if err := syncFile(path); err != nil {
		return err
	}
	if err := link(path, filepath.Join(dir, fileName)); err != nil {
		return err
	}
	return syncFile(dir)
}

// link gives a file its name, only where there is none of that name. Some file systems know no links; there it is
// renamed after a look, which two processes at the same moment could both take.
func link(from, to string) error {
	err := os.Link(from, to)
	if err == nil || errors.Is(err, os.ErrExist) {
		return err
	}
	if _, err := os.Lstat(to); !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("%s: %w", to, os.ErrExist)
	}
	return os.Rename(from, to)
}

// syncFile waits until a file, or the names in a folder, are on disk.
func syncFile(path string) error {
	if info, err := os.Stat(path); err == nil && info.IsDir() && runtime.GOOS == "windows" {
		return nil // folders cannot be synced there
	}
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
