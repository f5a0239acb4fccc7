package disk

import (
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"math"
	"strings"

	"forwhom/kg"
)

// Every value of every bucket ends with a checksum of four bytes over its key and the rest of it: CRC-32C, big-endian.
// So no value can change, or change places with another, unnoticed.
const sealSize = 4

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// seal appends the checksum to the value that begins at byte from of b.
func seal(key, b []byte, from int) []byte {
	return binary.BigEndian.AppendUint32(b, checksum(key, b[from:]))
}

func checksum(key, body []byte) uint32 {
	return crc32.Update(crc32.Update(0, castagnoli, key), castagnoli, body)
}

// unseal returns a value without its checksum; Damaged where the two do not match.
func unseal(key, value []byte) ([]byte, error) {
	if body := len(value) - sealSize; body >= 0 {
		if binary.BigEndian.Uint32(value[body:]) == checksum(key, value[:body]) {
			return value[:body], nil
		}
	}
	return nil, damaged("what it says of %q does not match its checksum", printable(key))
}

// printable returns a key as a message may show it.
func printable(key []byte) string { return strings.ReplaceAll(string(key), "\x00", " ") }

// The forms of a property's value. They are the file's own; kg.Type may be numbered anew in any release.
const (
	isUnknown byte = iota
	isText         // its length and bytes
	isInt          // a signed varint
	isFloat        // eight bytes
	isFalse
	isTrue
	isTexts // how many, then each as a text
	isOwnID // the node's id, which the key has already
)

func appendText(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

// appendNode appends a node without its id: the number of its property list, its author, its values without the unknown
// ones at the end.
func appendNode(b []byte, list uint64, n *kg.Node) ([]byte, error) {
	b = appendText(binary.AppendUvarint(b, list), n.Author)
	last := len(n.Values)
	for last > 0 && n.Values[last-1] == nil {
		last--
	}
	b = binary.AppendUvarint(b, uint64(last))
	for i, v := range n.Values[:last] {
		var ok bool
		if b, ok = appendValue(b, n.ID, v); !ok {
			return b, fmt.Errorf("%s: property %d has a value of type %T", n.ID, i, v)
		}
	}
	return b, nil
}

func appendValue(b []byte, id kg.ID, v any) ([]byte, bool) {
	switch v := v.(type) {
	case nil:
		return append(b, isUnknown), true
	case string:
		if v == id {
			return append(b, isOwnID), true
		}
		return appendText(append(b, isText), v), true
	case int64:
		return binary.AppendVarint(append(b, isInt), v), true
	case float64:
		return binary.BigEndian.AppendUint64(append(b, isFloat), math.Float64bits(v)), true
	case bool:
		if v {
			return append(b, isTrue), true
		}
		return append(b, isFalse), true
	case []string:
		b = binary.AppendUvarint(append(b, isTexts), uint64(len(v)))
		for _, s := range v {
			b = appendText(b, s)
		}
		return b, true
	}
	return b, false
}

// reader takes a value apart. It reads a string, so that the texts it gives are parts of it and cost no copy. After the
// first thing that does not fit, bad is true and everything it gives is empty.
type reader struct {
	s   string
	bad bool
}

func (r *reader) take(n uint64) string {
	if r.bad || n > uint64(len(r.s)) {
		r.bad = true
		return ""
	}
	s := r.s[:n]
	r.s = r.s[n:]
	return s
}

func (r *reader) byte() byte {
	if s := r.take(1); s != "" {
		return s[0]
	}
	return 0
}

func (r *reader) uvarint() uint64 {
	var x uint64
	for shift := 0; shift < 64; shift += 7 {
		c := r.byte()
		x |= uint64(c&0x7f) << shift
		if c < 0x80 {
			return x
		}
	}
	r.bad = true
	return 0
}

func (r *reader) varint() int64 {
	x := r.uvarint()
	return int64(x>>1) ^ -int64(x&1)
}

func (r *reader) text() string { return r.take(r.uvarint()) }

func (r *reader) float() float64 {
	s := r.take(8)
	if r.bad {
		return 0
	}
	return math.Float64frombits(binary.BigEndian.Uint64([]byte(s)))
}

func (r *reader) texts() []string {
	n := r.uvarint()
	if n > uint64(len(r.s)) { // each takes a byte at least
		r.bad = true
		return nil
	}
	list := make([]string, n)
	for i := range list {
		list[i] = r.text()
	}
	return list
}

// node reads what appendNode wrote, in the property list of this release.
func (r *reader) node(id kg.ID, ls lists) (*kg.Node, error) {
	number := r.uvarint()
	if r.bad || number >= uint64(len(ls)) {
		return nil, damaged("%s has a property list that is not there", id)
	}
	l := ls[number]
	n := &kg.Node{ID: id, Kind: l.kind, Author: r.text(), Values: make([]any, l.width)}
	count := r.uvarint()
	if count > uint64(len(l.at)) {
		return nil, damaged("%s has %d properties of %d", id, count, len(l.at))
	}
	for i := range count {
		n.Values[l.at[i]] = r.value(id, l.known[i])
	}
	if r.bad {
		return nil, damaged("%s is cut short", id)
	}
	return n, nil
}

// value reads a property. known has the values of an enum, so that a million nodes share them.
func (r *reader) value(id kg.ID, known map[string]any) any {
	switch r.byte() {
	case isUnknown:
		return nil
	case isText:
		s := r.text()
		if v, ok := known[s]; ok {
			return v
		}
		return s
	case isInt:
		return r.varint()
	case isFloat:
		return r.float()
	case isFalse:
		return false
	case isTrue:
		return true
	case isTexts:
		return r.texts()
	case isOwnID:
		return id
	}
	r.bad = true
	return nil
}
