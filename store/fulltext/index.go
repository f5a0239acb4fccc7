package fulltext

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"sync"
	"time"

	"github.com/blevesearch/bleve/v2/index/scorch"
	index "github.com/blevesearch/bleve_index_api"
)

// format counts up whenever the analysis or the layout of documents changes, so that an index of another release is
// noticed rather than searched with the wrong words.
const format = 2

const (
	stampKey = "forwhom" // the engine keeps our format and data version under this key, in the batch with the documents
	workers  = 2         // goroutines that cut documents into words
)

// A part of an Apply ends at whichever comes first. It bounds the memory that one write needs.
const (
	maxPartDocs  = 2000
	maxPartBytes = 4 << 20
)

// Index is a full-text index in a folder of its own. It is safe for concurrent use: searches see one state each and wait
// for nobody, writes take turns.
type Index struct {
	engine index.Index
	queue  *index.AnalysisQueue

	writing sync.Mutex    // held by Apply
	settled chan struct{} // closed when the last Apply has reached the disk; nil before the first
	open    sync.RWMutex  // held for reading by whoever uses the engine, for writing by Close
	closed  bool
}

// Open opens the index in a folder, or creates an empty one with version 0. One process at a time may have it open;
// a second gets ErrLocked within half a second. ErrDamaged and ErrFormat mean that the folder should be deleted and the
// index built again; any other error comes from the system and deleting does not help.
func Open(dir string) (*Index, error) {
	x, err := open(dir)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", dir, err)
	}
	return x, nil
}

func open(dir string) (*Index, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	if err := check(dir); err != nil {
		return nil, err
	}
	x := &Index{queue: index.NewAnalysisQueue(workers)}
	err := guard(func() (err error) {
		// unsafe_batch: Apply does not wait for the disk. Whoever keeps the truth elsewhere finds an older version after a
		// crash, and applies what is missing.
		config := map[string]any{"path": dir, "bolt_timeout": lockWait.String(), "unsafe_batch": true}
		if x.engine, err = scorch.NewScorch(scorch.Name, config, x.queue); err != nil {
			return err
		}
		return x.engine.Open()
	})
	if err != nil {
		x.queue.Close()
		return nil, openError(err)
	}
	if err := x.adopt(); err != nil {
		return nil, errors.Join(err, x.Close())
	}
	return x, nil
}

// adopt tests whether this release wrote the index, and stamps a new one.
func (x *Index) adopt() error {
	reader, err := x.engine.Reader()
	if err != nil {
		return err
	}
	defer reader.Close()
	got, _, err := readStamp(reader)
	if err != nil {
		return err
	}
	if got == format {
		return nil
	}
	docs, err := reader.DocCount()
	if err != nil {
		return err
	}
	if got != 0 || docs > 0 {
		return fmt.Errorf("%w: it is %d, want %d", ErrFormat, got, format)
	}
	return x.engine.SetInternal([]byte(stampKey), stamp(0))
}

func stamp(version uint64) []byte {
	b := binary.BigEndian.AppendUint64(nil, format)
	return binary.BigEndian.AppendUint64(b, version)
}

// readStamp returns format and version; both are 0 in an index without a stamp.
func readStamp(reader index.IndexReader) (got, version uint64, err error) {
	b, err := reader.GetInternal([]byte(stampKey))
	if err != nil || b == nil {
		return 0, 0, err
	}
	if len(b) != 16 {
		return 0, 0, fmt.Errorf("%w: its stamp has %d bytes, want 16", ErrDamaged, len(b))
	}
	return binary.BigEndian.Uint64(b), binary.BigEndian.Uint64(b[8:]), nil
}

// reader returns a view of the index that does not change. Call done when finished; ErrClosed after Close.
func (x *Index) reader() (reader *scorch.IndexSnapshot, done func(), err error) {
	x.open.RLock()
	if x.closed {
		x.open.RUnlock()
		return nil, nil, ErrClosed
	}
	snapshot, err := x.engine.Reader()
	if err != nil {
		x.open.RUnlock()
		return nil, nil, err
	}
	reader = snapshot.(*scorch.IndexSnapshot)
	return reader, func() { reader.Close(); x.open.RUnlock() }, nil
}

// Version returns the data version of the last Apply that was finished, 0 for a new or a closed index. What a crash took
// away is gone from the version too: apply the changes since then again.
func (x *Index) Version() uint64 {
	reader, done, err := x.reader()
	if err != nil {
		return 0
	}
	defer done()
	_, version, _ := readStamp(reader) // Open has read it, and only we write it
	return version
}

// Apply deletes documents, then puts others in place of those with their IDs, and sets the version. Unknown IDs to
// delete are ignored; when an ID is put twice, the last counts. When Apply returns nil every search sees the change; it
// reaches the disk soon after, and after a crash before that the index is at an older version.
//
// A small change (2,000 documents and 4 MiB of text) is one atomic step: a search, or the next Open after a crash, sees
// all of it or nothing, always with the fitting version. A larger one is several such steps, of which the last
// sets the version. Whoever finds the old version then applies the same again.
//
// ErrInvalid says that a document is refused; nothing was changed. After ctx's error, which is looked for between steps,
// and after any other error the version is the old one.
func (x *Index) Apply(ctx context.Context, version uint64, put []Doc, del []string) error {
	for _, d := range put {
		if err := d.check(); err != nil {
			return err
		}
	}
	x.writing.Lock()
	defer x.writing.Unlock()
	x.open.RLock()
	defer x.open.RUnlock()
	if x.closed {
		return ErrClosed
	}
	for {
		if err := ctx.Err(); err != nil {
			return err
		}
		batch := index.NewBatch()
		put, del = fill(batch, put, del)
		last := len(put) == 0 && len(del) == 0
		if last {
			batch.SetInternal([]byte(stampKey), stamp(version))
			settled := make(chan struct{})
			batch.SetPersistedCallback(func(error) { close(settled) })
			x.settled = settled
		}
		if err := x.engine.Batch(batch); err != nil {
			return fmt.Errorf("write full-text index: %w", err)
		}
		if last {
			return nil
		}
	}
}

// fill moves as much into the batch as one step may hold, and returns the rest. Deletions go first.
func fill(batch *index.Batch, put []Doc, del []string) ([]Doc, []string) {
	for n, id := range del {
		if n == maxPartDocs {
			return put, del[n:]
		}
		batch.Delete(id)
	}
	bytes := 0
	for n, d := range put {
		if n == maxPartDocs || n > 0 && bytes+d.size() > maxPartBytes {
			return put[n:], nil
		}
		bytes += d.size()
		batch.Update(d.indexed())
	}
	return nil, nil
}

// Close waits for calls under way and releases the folder. A second Close does nothing. Later calls answer ErrClosed.
func (x *Index) Close() error {
	x.open.Lock()
	defer x.open.Unlock()
	if x.closed {
		return nil
	}
	x.closed = true
	x.settle()
	x.queue.Close()
	return x.engine.Close()
}

// settleWait is how long Close waits for the disk. What is not there by then is applied again after the next Open.
const settleWait = 10 * time.Second

func (x *Index) settle() {
	if x.settled == nil {
		return
	}
	select {
	case <-x.settled:
	case <-time.After(settleWait):
	}
}
