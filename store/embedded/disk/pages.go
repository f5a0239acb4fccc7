package disk

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/fnv"
	"io"
	"os"
)

// pages reads a bbolt file without trusting it. bbolt maps the file into memory and believes every page: a wrong number
// there makes it fault, run in circles or answer with another page's keys. So before bbolt may use a file, pages walks
// all of it with bounds and proves what bbolt takes for granted:
//
//   - both meta pages are sound, and the file is as long as the newer one says;
//   - each page reached says its own number and its type, and is reached once;
//   - keys rise within a page and across pages, and a branch names the first key of each page below it;
//   - the pages reached and those in the list of free pages are together all pages, none twice.
//
// What it cannot prove, the contents, our own checksums do. Format: bbolt v1.5.0, internal/common, version 2 of its file;
// numbers in the byte order of the machine.
type pages struct {
	file io.ReaderAt
	size int64 // bytes in the file
	meta meta
	seen []bool   // by page
	keep [][]byte // the page that a walk is at, one for each level
}

type meta struct {
	pageSize         int
	root             uint64 // page of the root bucket
	free             uint64 // page of the list of free pages
	high             uint64 // one above the highest page in use
	transaction, sum uint64
}

// bbolt's own numbers.
const (
	boltMagic   = 0xED0CDAED
	boltVersion = 2

	pageHead    = 16
	elementHead = 16
	bucketHead  = 16
	metaSize    = 64

	branchPage = 0x01
	leafPage   = 0x02
	metaPage   = 0x04
	freePage   = 0x10

	bucketElement = 0x01

	maxDepth = 64 // of a tree; a sound one of the largest size has under 12
)

// visitor is given each key with its value in order. bucket says that the value is a bucket's head.
type visitor func(key, value []byte, bucket bool) error

// openPages reads the meta pages of a file. Damaged or Foreign where they are not sound.
func openPages(file *os.File) (*pages, error) {
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	head := make([]byte, min(info.Size(), 1<<17))
	if _, err := file.ReadAt(head, 0); err != nil && err != io.EOF {
		return nil, err
	}
	first, err := readMeta(head, 0)
	if err != nil {
		return nil, unreadable(head, err)
	}
	second, err := readMeta(head, first.pageSize)
	if err != nil {
		return nil, unreadable(head, err)
	}
	p := &pages{file: file, size: info.Size(), meta: first}
	if second.transaction > first.transaction {
		p.meta = second
	}
	return p, p.fits()
}

// unreadable tells a file that was never ours from one that is damaged: one meta page's mark is left in the latter.
func unreadable(head []byte, err error) error {
	for at := 0; at+metaSize <= len(head); at += 1024 {
		if at+pageHead+4 <= len(head) && binary.NativeEndian.Uint32(head[at+pageHead:]) == boltMagic {
			return err
		}
	}
	return &Error{Failure: Foreign}
}

// readMeta reads the meta page that begins at a byte of the file's head.
func readMeta(head []byte, at int) (meta, error) {
	if at+pageHead+metaSize > len(head) {
		return meta{}, damaged("it ends after %d bytes", len(head))
	}
	b, num := head[at+pageHead:at+pageHead+metaSize], binary.NativeEndian
	sum := fnv.New64a()
	sum.Write(b[:metaSize-8])
	m := meta{pageSize: int(num.Uint32(b[8:])), root: num.Uint64(b[16:]), free: num.Uint64(b[32:]),
		high: num.Uint64(b[40:]), transaction: num.Uint64(b[48:]), sum: num.Uint64(b[56:])}
	switch {
	case !metaHead(head[at:], at):
		return m, damaged("a head page says that it is something else")
	case num.Uint32(b) != boltMagic:
		return m, damaged("a head page has lost its mark")
	case m.sum != sum.Sum64():
		return m, damaged("a head page does not match its checksum")
	case num.Uint32(b[4:]) != boltVersion:
		return m, newer("bbolt's file version is %d, want %d", num.Uint32(b[4:]), boltVersion)
	case m.pageSize < 1024 || m.pageSize > 1<<16 || m.pageSize&(m.pageSize-1) != 0:
		return m, damaged("its pages have %d bytes", m.pageSize)
	}
	return m, nil
}

// metaHead reports whether the meta page that begins at a byte of the file has the head that it should have.
func metaHead(page []byte, at int) bool {
	number, num := uint64(0), binary.NativeEndian
	if at > 0 {
		number = 1
	}
	return num.Uint64(page) == number && num.Uint64(page[8:]) == metaPage // flags, no count, no further pages
}

// fits compares the length of the file with what its meta page says, and makes room to note each page.
func (p *pages) fits() error {
	if p.meta.high > uint64(p.size)/uint64(p.meta.pageSize) {
		return damaged("it ends after %d of %d bytes", p.size, min(p.meta.high, 1<<40)*uint64(p.meta.pageSize))
	}
	if p.meta.high < 4 {
		return damaged("it has %d pages", p.meta.high)
	}
	p.seen = make([]bool, p.meta.high)
	p.seen[0], p.seen[1] = true, true
	return nil
}

// read reads the page so numbered, with the pages that continue it, into buf.
func (p *pages) read(id uint64, buf []byte) ([]byte, error) {
	if id < 2 || id >= p.meta.high {
		return nil, damaged("page %d does not exist", id)
	}
	size := p.meta.pageSize
	buf = sized(buf, size)
	at := int64(id) * int64(size)
	if _, err := p.file.ReadAt(buf, at); err != nil {
		return nil, err
	}
	if got := binary.NativeEndian.Uint64(buf); got != id {
		return nil, damaged("page %d says that it is page %d", id, got)
	}
	more := uint64(binary.NativeEndian.Uint32(buf[12:]))
	if more >= p.meta.high-id {
		return nil, damaged("page %d goes on for %d pages", id, more)
	}
	for i := id; i <= id+more; i++ {
		if p.seen[i] {
			return nil, damaged("page %d is used twice", i)
		}
		p.seen[i] = true
	}
	if more > 0 {
		buf = sized(buf, size*int(more+1))
		if _, err := p.file.ReadAt(buf, at); err != nil {
			return nil, err
		}
	}
	return buf, nil
}

func sized(buf []byte, n int) []byte {
	if cap(buf) < n {
		return make([]byte, n)
	}
	return buf[:n]
}

// root visits the buckets of the file.
func (p *pages) root(visit visitor) error { return p.walk(p.meta.root, 0, nil, nil, visit) }

// bucket visits the keys of a bucket, given its value: a head that names a page, or the page itself where it is small.
func (p *pages) bucket(value []byte, visit visitor) error {
	if len(value) < bucketHead {
		return damaged("a bucket has %d bytes", len(value))
	}
	if root := binary.NativeEndian.Uint64(value); root != 0 {
		return p.walk(root, 0, nil, nil, visit)
	}
	page := value[bucketHead:]
	if len(page) < pageHead || binary.NativeEndian.Uint16(page[8:]) != leafPage {
		return damaged("a small bucket has no leaf")
	}
	return leaf(page, nil, nil, visit)
}

// walk visits the keys below a page, in order. first is what its first key must be and end what its keys stay below;
// nil for neither.
func (p *pages) walk(id uint64, depth int, first, end []byte, visit visitor) error {
	if depth == maxDepth {
		return damaged("its tree is deeper than %d", maxDepth)
	}
	if depth == len(p.keep) {
		p.keep = append(p.keep, nil)
	}
	page, err := p.read(id, p.keep[depth])
	if err != nil {
		return err
	}
	p.keep[depth] = page
	switch flags := binary.NativeEndian.Uint16(page[8:]); flags {
	case leafPage:
		err = leaf(page, first, end, visit)
	case branchPage:
		err = p.branch(page, depth, first, end, visit)
	default:
		return damaged("page %d has type %d", id, flags)
	}
	if e, ok := err.(*Error); ok && e.Failure == Damaged && e.Path == "" && depth == 0 {
		e.Detail = fmt.Sprintf("%s, below page %d", e.Detail, id)
	}
	return err
}

func (p *pages) branch(page []byte, depth int, first, end []byte, visit visitor) error {
	n := int(binary.NativeEndian.Uint16(page[10:]))
	if n == 0 {
		return damaged("a branch has no keys")
	}
	key, child, err := branchElement(page, n, 0)
	if err == nil {
		err = startsWith(first, key)
	}
	for i := 0; i < n && err == nil; i++ {
		next, below, upto := []byte(nil), uint64(0), end
		if i+1 < n {
			if next, below, err = branchElement(page, n, i+1); err != nil {
				return err
			}
			upto = next
		}
		if upto != nil && bytes.Compare(key, upto) >= 0 {
			return damaged("keys of a branch are out of order")
		}
		err = p.walk(child, depth+1, key, upto, visit)
		key, child = next, below
	}
	return err
}

func branchElement(page []byte, n, i int) (key []byte, child uint64, err error) {
	at := pageHead + i*elementHead
	if at+elementHead > len(page) {
		return nil, 0, damaged("a branch is cut short")
	}
	num := binary.NativeEndian
	key, err = within(page, n, at+int(num.Uint32(page[at:])), int(num.Uint32(page[at+4:])))
	return key, num.Uint64(page[at+8:]), err
}

// leaf visits the keys of a leaf page.
func leaf(page, first, end []byte, visit visitor) error {
	num := binary.NativeEndian
	n := int(num.Uint16(page[10:]))
	if first != nil && n == 0 {
		return damaged("a leaf has no keys")
	}
	var last []byte
	for i := range n {
		at := pageHead + i*elementHead
		if at+elementHead > len(page) {
			return damaged("a leaf is cut short")
		}
		flags, from := num.Uint32(page[at:]), at+int(num.Uint32(page[at+4:]))
		keyLen, valueLen := int(num.Uint32(page[at+8:])), int(num.Uint32(page[at+12:]))
		both, err := within(page, n, from, keyLen+valueLen)
		if err != nil {
			return err
		}
		key := both[:keyLen]
		switch {
		case flags > bucketElement:
			return damaged("a key has flags %d", flags)
		case i == 0 && startsWith(first, key) != nil:
			return startsWith(first, key)
		case i > 0 && bytes.Compare(last, key) >= 0, end != nil && bytes.Compare(key, end) >= 0:
			return damaged("keys of a leaf are out of order")
		}
		if err := visit(key, both[keyLen:], flags == bucketElement); err != nil {
			return err
		}
		last = key
	}
	return nil
}

func startsWith(first, key []byte) error {
	if first != nil && !bytes.Equal(first, key) {
		return damaged("a branch names another key than the page below it begins with")
	}
	return nil
}

// within returns n bytes of a page that lie behind the heads of its elements.
func within(page []byte, elements, from, n int) ([]byte, error) {
	if from < pageHead+elements*elementHead || n < 0 || from+n > len(page) {
		return nil, damaged("a key or value lies outside its page")
	}
	return page[from : from+n : from+n], nil
}

// free reads the list of free pages. After it each page of the file must have been seen once.
func (p *pages) free() error {
	page, err := p.read(p.meta.free, nil)
	if err != nil {
		return err
	}
	num := binary.NativeEndian
	if num.Uint16(page[8:]) != freePage {
		return damaged("page %d has no list of free pages", p.meta.free)
	}
	ids := page[pageHead:]
	n := uint64(num.Uint16(page[10:]))
	if n == 0xFFFF { // then the first number is how many there are
		n = num.Uint64(ids)
		ids = ids[8:]
	}
	if n > uint64(len(ids)/8) {
		return damaged("its list of free pages is cut short")
	}
	for i := range n {
		id := num.Uint64(ids[8*i:])
		if id < 2 || id >= p.meta.high || p.seen[id] {
			return damaged("page %d is free and in use", id)
		}
		p.seen[id] = true
	}
	for id, seen := range p.seen {
		if !seen {
			return damaged("page %d is lost", id)
		}
	}
	return nil
}
