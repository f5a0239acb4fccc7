package disk

import (
	"bytes"
	"context"
	"encoding/binary"
	"os"

	bolt "go.etcd.io/bbolt"

	"forwhom/kg"
)

// found is what a proved file says of itself.
type found struct {
	graph   string
	state   state
	lists   lists
	numbers map[string]uint64 // of lists, by their text
}

// prove reads a whole file and answers what it says of itself, or what is wrong with it. It holds the file meanwhile as
// bbolt's readers do, so that a file somebody writes is Locked and not Damaged.
func prove(ctx context.Context, path string) (*found, error) {
	if info, err := os.Stat(path); err != nil {
		return nil, err
	} else if info.Size() == 0 { // bbolt would take it for a new one
		return nil, damaged("it is empty")
	}
	hold, err := holdFile(path)
	if err != nil {
		return nil, err
	}
	if hold != nil {
		defer hold.Close()
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	p, err := openPages(file)
	if err != nil {
		return nil, err
	}
	return p.prove(ctx)
}

// holdFile takes bbolt's shared lock of a file. A file that bbolt cannot open gives nil: what is wrong with it, pages
// says better.
func holdFile(path string) (hold *bolt.DB, err error) {
	err = guard(func() (err error) {
		hold, err = bolt.Open(path, 0o600, &bolt.Options{ReadOnly: true, Timeout: lockWait})
		return err
	})
	switch failureOfSystem(err) {
	case Locked, ReadOnly:
		return nil, err
	}
	return hold, nil
}

// prove walks every page, every checksum and every count.
func (p *pages) prove(ctx context.Context) (*found, error) {
	buckets, err := p.buckets()
	if err != nil {
		return nil, err
	}
	f := &found{numbers: map[string]uint64{}}
	if err := p.about(buckets[aboutBucket], f); err != nil {
		return nil, err
	}
	if err := p.readLists(buckets[listsBucket], f); err != nil {
		return nil, err
	}
	last := kg.Version(0)
	for _, part := range []struct {
		bucket string
		want   uint64
		visit  visitor
	}{
		{nodesBucket, f.state.nodes, sealed},
		{edgesBucket, f.state.edges, sealed},
		{mergesBucket, f.state.merges, sealed},
		{logBucket, f.state.parts, continuous(&last)},
	} {
		n, err := p.count(ctx, buckets[part.bucket], part.visit)
		if err != nil {
			return nil, err
		}
		if n != part.want {
			return nil, damaged("it has %d %s, want %d", n, part.bucket, part.want)
		}
	}
	if last != f.state.version {
		return nil, damaged("its log ends with version %d, want %d", last, f.state.version)
	}
	return f, p.free()
}

// buckets returns the value of each bucket. Foreign where it has none of ours.
func (p *pages) buckets() (map[string][]byte, error) {
	buckets := map[string][]byte{}
	err := p.root(func(key, value []byte, bucket bool) error {
		if !bucket {
			return damaged("%q is no bucket", printable(key))
		}
		buckets[string(key)] = bytes.Clone(value)
		return nil
	})
	if err != nil {
		return nil, err
	}
	missing := ""
	for _, name := range []string{aboutBucket, listsBucket, nodesBucket, edgesBucket, mergesBucket, logBucket} {
		if buckets[name] == nil {
			missing = name
		}
	}
	switch {
	case missing != "" && buckets[nodesBucket] == nil && buckets[aboutBucket] == nil:
		return nil, &Error{Failure: Foreign}
	case missing != "" && buckets[aboutBucket] == nil:
		return nil, damaged("its bucket %s is missing", missing)
	}
	return buckets, nil
}

// about reads the bucket about, first of all the format, since the rest may look otherwise in a newer one.
func (p *pages) about(bucket []byte, f *found) error {
	values := map[string][]byte{}
	err := p.bucket(bucket, func(key, value []byte, _ bool) error {
		body, err := unseal(key, value)
		values[string(key)] = bytes.Clone(body)
		return err
	})
	if err != nil {
		return err
	}
	switch got, n := binary.Uvarint(values[formatKey]); {
	case n <= 0:
		return damaged("its format is missing")
	case got > format:
		return newer("its format is %d, want %d", got, format)
	case got != format:
		return damaged("its format is %d", got)
	case len(values[graphKey]) != 16:
		return damaged("its name is missing")
	}
	f.graph = graphName(values[graphKey])
	f.state, err = decodeState(values[stateKey])
	return err
}

func (p *pages) readLists(bucket []byte, f *found) error {
	err := p.bucket(bucket, func(key, value []byte, _ bool) error {
		body, err := unseal(key, value)
		if err != nil {
			return err
		}
		if !bytes.Equal(key, listKey(uint64(len(f.lists)))) {
			return damaged("a property list is missing")
		}
		l, err := parseList(string(body))
		f.numbers[string(body)] = uint64(len(f.lists))
		f.lists = append(f.lists, l)
		return err
	})
	if err == nil && uint64(len(f.lists)) != f.state.lists {
		return damaged("it has %d property lists, want %d", len(f.lists), f.state.lists)
	}
	return err
}

func listKey(number uint64) []byte { return binary.BigEndian.AppendUint32(nil, uint32(number)) }

// count visits the keys of a bucket and returns how many they are.
func (p *pages) count(ctx context.Context, bucket []byte, visit visitor) (n uint64, err error) {
	err = p.bucket(bucket, func(key, value []byte, isBucket bool) error {
		n++
		if n%(1<<16) == 0 && ctx.Err() != nil {
			return context.Cause(ctx)
		}
		if isBucket {
			return damaged("%q is a bucket", printable(key))
		}
		return visit(key, value, false)
	})
	return n, err
}

// sealed visits a value whose checksum must match.
func sealed(key, value []byte, _ bool) error {
	_, err := unseal(key, value)
	return err
}

// continuous returns a visitor of the log that wants each version after the one before and each part after the one
// before. last is the version it came to.
func continuous(last *kg.Version) visitor {
	part, goesOn := uint32(0), false
	return func(key, value []byte, _ bool) error {
		body, err := unseal(key, value)
		if err != nil {
			return err
		}
		if goesOn {
			part++
		} else {
			*last, part = *last+1, 0
		}
		if len(body) == 0 || !bytes.Equal(key, logKey(*last, part)) {
			return damaged("its log breaks off before version %d, part %d", *last, part)
		}
		goesOn = body[0] == partGoesOn
		return nil
	}
}
