package plan

import (
	"encoding/base64"
	"encoding/binary"
	"hash/fnv"
	"math"

	"forwhom/kg"
)

// A cursor is written as base64url of: a version byte; eight bytes of hash over the list that it belongs to (the field,
// its filter and its order); then the sort keys, each a tag and a value, and the id. A computed list's cursor has the
// version of the data and an offset instead of keys.
const cursorVersion = 1

const (
	tagNull byte = iota
	tagString
	tagInt
	tagFloat
)

// hashList returns the hash of a list's description.
func hashList(description string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(description))
	return h.Sum64()
}

// appendCursor writes the cursor of an item.
func appendCursor(dst []byte, list uint64, keys []any, id kg.ID) []byte {
	var raw [256]byte
	b := append(raw[:0], cursorVersion)
	b = binary.BigEndian.AppendUint64(b, list)
	for _, k := range keys {
		switch k := k.(type) {
		case string:
			b = append(b, tagString)
			b = binary.AppendUvarint(b, uint64(len(k)))
			b = append(b, k...)
		case int64:
			b = binary.BigEndian.AppendUint64(append(b, tagInt), uint64(k))
		case float64:
			b = binary.BigEndian.AppendUint64(append(b, tagFloat), math.Float64bits(k))
		default:
			b = append(b, tagNull)
		}
	}
	b = append(b, id...)
	return base64.RawURLEncoding.AppendEncode(dst, b)
}

// appendOffset writes the cursor of an item of a computed list.
func appendOffset(dst []byte, list uint64, version kg.Version, offset int) []byte {
	var raw [32]byte
	b := append(raw[:0], cursorVersion)
	b = binary.BigEndian.AppendUint64(b, list)
	b = binary.AppendUvarint(b, version)
	b = binary.AppendUvarint(b, uint64(offset))
	return base64.RawURLEncoding.AppendEncode(dst, b)
}

// readCursor reads a cursor of a list with n order keys; false where it is broken or belongs to another list.
func readCursor(text string, list uint64, n int) (*Cursor, bool) {
	b, ok := cursorBody(text, list)
	if !ok {
		return nil, false
	}
	c := &Cursor{}
	for range n {
		if len(b) == 0 {
			return nil, false
		}
		tag := b[0]
		b = b[1:]
		switch tag {
		case tagNull:
			c.Keys = append(c.Keys, nil)
		case tagString:
			size, used := binary.Uvarint(b)
			if used <= 0 || uint64(len(b)-used) < size {
				return nil, false
			}
			c.Keys = append(c.Keys, string(b[used:used+int(size)]))
			b = b[used+int(size):]
		case tagInt, tagFloat:
			if len(b) < 8 {
				return nil, false
			}
			bits := binary.BigEndian.Uint64(b)
			b = b[8:]
			if tag == tagInt {
				c.Keys = append(c.Keys, int64(bits))
			} else {
				c.Keys = append(c.Keys, math.Float64frombits(bits))
			}
		default:
			return nil, false
		}
	}
	c.ID = string(b)
	return c, len(b) > 0
}

// readOffset reads a cursor of a computed list.
func readOffset(text string, list uint64) (*Cursor, bool) {
	b, ok := cursorBody(text, list)
	if !ok {
		return nil, false
	}
	version, used := binary.Uvarint(b)
	if used <= 0 {
		return nil, false
	}
	offset, rest := binary.Uvarint(b[used:])
	if rest <= 0 || used+rest != len(b) || offset > math.MaxInt32 {
		return nil, false
	}
	return &Cursor{Version: version, Offset: int(offset)}, true
}

func cursorBody(text string, list uint64) ([]byte, bool) {
	b, err := base64.RawURLEncoding.DecodeString(text)
	if err != nil || len(b) < 9 || b[0] != cursorVersion || binary.BigEndian.Uint64(b[1:]) != list {
		return nil, false
	}
	return b[9:], true
}
