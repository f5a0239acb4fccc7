// Package disk keeps a graph in one file of a data folder: its nodes, edges and merges as they stand, and a log of every
// change with its time and author, all in the same transaction of bbolt.
//
// Nothing is believed that was not proved: Open walks the whole file and its checksums before bbolt may use it, and a
// file with one bit altered is refused, not mended. Nothing is ever overwritten: a new file is made beside its place and
// put there only where there is none.
//
// The file, format 1. All values end with a checksum (codec.go).
//
//	about   "format": the number of this format; "graph": 16 random bytes that name the graph;
//	        "state": version of the data, then how many nodes, edges, merges, parts of the log and lists there are
//	lists   number (4 bytes) -> property list (lists.go)
//	nodes   id -> list number, author, values (codec.go)
//	edges   from 0 relation 0 to -> role
//	merges  id that was merged away -> id that it went into
//	log     version, part -> changes (log.go)
package disk

import (
	"context"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	bolt "go.etcd.io/bbolt"

	"forwhom/kg"
)

const (
	fileName = "graph.db"
	format   = 1
	lockWait = 200 * time.Millisecond // for another holder of the folder to go
	growStep = 1 << 20                // bytes by which the file grows at least
)

// The buckets and the keys of "about".
const (
	aboutBucket  = "about"
	listsBucket  = "lists"
	nodesBucket  = "nodes"
	edgesBucket  = "edges"
	mergesBucket = "merges"
	logBucket    = "log"

	formatKey = "format"
	graphKey  = "graph"
	stateKey  = "state"
)

// DB is an open data folder. It is safe for concurrent use; commits take turns, reads wait for nobody.
type DB struct {
	dir   string
	bolt  *bolt.DB
	graph string

	mu      sync.Mutex // held by Commit and Close
	state   state
	numbers map[string]uint64 // of property lists, by their text
	broken  error             // why nothing more is written; nil while all is well

	lists atomic.Pointer[lists]

	reading sync.RWMutex // held for reading by whoever reads the file, for writing by Close
	closed  bool
}

// state is what a file says of itself; it is rewritten by every commit.
type state struct {
	version                            kg.Version
	nodes, edges, merges, parts, lists uint64
}

// Options are how to open a folder. The zero Options make folder and graph where they are not.
type Options struct {
	Existing bool  // Absent where the folder has no graph, rather than a new one
	ReadOnly bool  // no commits; others may read it too; implies Existing
	MaxSize  int64 // bytes that the file may grow to, then Full; 0 is as far as the disk goes
}

// Open opens the graph of a folder and holds it until Close: a second process gets Locked within a quarter of a second.
// It reads and proves the whole file first, at about a gigabyte a second. Every error is an *Error.
func Open(ctx context.Context, dir string, opts Options) (*DB, error) {
	db, err := open(ctx, dir, opts)
	if err != nil {
		return nil, failed(dir, err)
	}
	return db, nil
}

func open(ctx context.Context, dir string, opts Options) (*DB, error) {
	if err := provide(dir, opts); err != nil {
		return nil, err
	}
	found, err := prove(ctx, File(dir))
	if err != nil {
		return nil, err
	}
	db := &DB{dir: dir, graph: found.graph, state: found.state, numbers: found.numbers}
	db.lists.Store(&found.lists)
	err = guard(func() (err error) {
		db.bolt, err = bolt.Open(File(dir), 0o600, &bolt.Options{Timeout: lockWait, FreelistType: bolt.FreelistMapType,
			ReadOnly: opts.ReadOnly, InitialMmapSize: mapSize(), MaxSize: int(opts.MaxSize), NoStatistics: true})
		return err
	})
	if err != nil {
		return nil, err
	}
	db.bolt.AllocSize = growStep
	return db, nil
}

// mapSize is how much address space the file gets at once. Growing out of it would make a commit wait for a backup under
// way. It costs no memory, but on Windows the file would be made as large.
func mapSize() int {
	if strconv.IntSize == 64 && runtime.GOOS != "windows" {
		return 8 << 30
	}
	return 0
}

// provide makes folder and graph where they are not, as far as the options allow.
func provide(dir string, opts Options) error {
	info, err := os.Stat(File(dir))
	switch {
	case err == nil && !info.Mode().IsRegular():
		return &Error{Failure: Foreign, Path: File(dir)}
	case err == nil:
		return nil
	case !errors.Is(err, os.ErrNotExist):
		return err
	case opts.Existing || opts.ReadOnly:
		return &Error{Failure: Absent}
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	return create(dir)
}

// Graph names the graph for ever: 32 hexadecimal digits, the same in its backups.
func (db *DB) Graph() string { return db.graph }

// Version is the version of the last commit.
func (db *DB) Version() kg.Version {
	db.mu.Lock()
	defer db.mu.Unlock()
	return db.state.version
}

// Close waits for a commit and for reads under way and lets go of the folder. A second Close does nothing.
func (db *DB) Close() error {
	db.mu.Lock()
	defer db.mu.Unlock()
	db.reading.Lock()
	defer db.reading.Unlock()
	if db.closed {
		return nil
	}
	db.closed, db.broken = true, errClosed(db.dir)
	return failed(db.dir, guard(db.bolt.Close))
}

func errClosed(dir string) error {
	return &Error{Failure: Broken, Path: dir, Detail: "it was closed"}
}

// view runs a read of the file; an error in it, or a fault over bytes that are no longer there, becomes an *Error.
func (db *DB) view(read func(*bolt.Tx) error) error {
	db.reading.RLock()
	defer db.reading.RUnlock()
	if db.closed {
		return errClosed(db.dir)
	}
	return failed(db.dir, guard(func() error { return db.bolt.View(read) }))
}

// guard turns a panic or a memory fault over bad bytes into Damaged: bbolt maps the file, so that whoever cuts it while
// it is open makes reads of it fault.
func guard(f func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if r := recover(); r != nil {
			err = &Error{Failure: Damaged, Detail: "its pages cannot be followed", Err: fmt.Errorf("%v\n%s", r, debug.Stack())}
		}
	}()
	return f()
}

func (s state) encode() []byte {
	var b []byte
	for _, n := range []uint64{s.version, s.nodes, s.edges, s.merges, s.parts, s.lists} {
		b = binary.AppendUvarint(b, n)
	}
	return b
}

func decodeState(body []byte) (s state, err error) {
	r := reader{s: string(body)}
	for _, n := range []*uint64{&s.version, &s.nodes, &s.edges, &s.merges, &s.parts, &s.lists} {
		*n = r.uvarint()
	}
	if r.bad || r.s != "" {
		return s, damaged("its counts cannot be read")
	}
	return s, nil
}

func graphName(body []byte) string { return hex.EncodeToString(body) }
