package fulltext

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"
	"syscall"
	"time"

	"github.com/blevesearch/bleve/v2/util"
	bolt "go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"
)

const (
	rootFile = "root.bolt"            // names the segments that make up the index
	lockWait = 200 * time.Millisecond // for another holder of the folder to go
)

// check looks at the files of a folder before the engine does, since the engine trusts them: it maps segments into memory
// without testing their checksums. It answers ErrLocked, ErrDamaged or what the system said. A folder without an index
// is sound, and so are segments that the root does not name: the leavings of a process that was killed.
//
// It reads every byte of the index once, about a second for each gigabyte that is in the page cache.
func check(dir string) error {
	root := filepath.Join(dir, rootFile)
	if _, err := os.Stat(root); errors.Is(err, os.ErrNotExist) {
		return nil
	}
	return guard(func() error {
		// Held to the end: another process that had the folder meanwhile would delete segments, as if they were damaged.
		db, err := bolt.Open(root, 0o600, &bolt.Options{Timeout: lockWait})
		if err != nil {
			return openError(err)
		}
		defer db.Close()
		names, err := segments(db)
		if err != nil {
			return openError(err)
		}
		for _, name := range names {
			if err := checkSegment(filepath.Join(dir, name)); err != nil {
				return err
			}
		}
		return nil
	})
}

// guard runs f and turns a panic or a memory fault over bad bytes into ErrDamaged.
func guard(f func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%w: %v", ErrDamaged, r)
		}
	}()
	return f()
}

// openError tells apart what opening the root can run into. Errors of the system (no space, no permission) stay as they
// are: deleting the index would not mend them.
func openError(err error) error {
	var system syscall.Errno
	switch {
	case errors.Is(err, berrors.ErrTimeout):
		return fmt.Errorf("%w: %v", ErrLocked, err)
	case errors.Is(err, ErrDamaged), errors.As(err, &system) && !errors.Is(err, os.ErrNotExist):
		return err
	}
	return fmt.Errorf("%w: %v", ErrDamaged, err)
}

// segments returns the file names of the segments that the root names.
func segments(db *bolt.DB) (names []string, err error) {
	err = db.View(func(tx *bolt.Tx) error {
		snapshots := tx.Bucket(util.BoltSnapshotsBucket)
		if snapshots == nil {
			return nil
		}
		return snapshots.ForEachBucket(func(epoch []byte) error {
			snapshot := snapshots.Bucket(epoch)
			return snapshot.ForEachBucket(func(key []byte) error {
				if bytes.Equal(key, util.BoltInternalKey) || bytes.Equal(key, util.BoltMetaDataKey) {
					return nil
				}
				if name := snapshot.Bucket(key).Get(util.BoltPathKey); name != nil {
					names = append(names, string(name))
				}
				return nil
			})
		})
	})
	return names, err
}

// checkSegment compares a segment with the checksum at its end: CRC-32 (IEEE) of all bytes before, big-endian. Source:
// the zap file format, version 16, its footer.
func checkSegment(path string) error {
	file, err := os.Open(path)
	if errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("%w: %s is missing", ErrDamaged, filepath.Base(path))
	}
	if err != nil {
		return err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return err
	}
	body := info.Size() - crc32.Size
	if body < 0 {
		return fmt.Errorf("%w: %s is cut short", ErrDamaged, filepath.Base(path))
	}
	sum := crc32.NewIEEE()
	if _, err := io.Copy(sum, io.LimitReader(file, body)); err != nil {
		return err
	}
	var want [crc32.Size]byte
	if _, err := io.ReadFull(file, want[:]); err != nil {
		return err
	}
	if sum.Sum32() != binary.BigEndian.Uint32(want[:]) {
		return fmt.Errorf("%w: %s does not match its checksum", ErrDamaged, filepath.Base(path))
	}
	return nil
}
