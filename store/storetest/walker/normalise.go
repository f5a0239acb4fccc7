package walker

import (
	"bytes"
	"encoding/json"
	"strings"
)

// CursorAlias is how the response keys of cursors begin in the generator's operations.
const CursorAlias = "cur_"

// Normalise makes two answers comparable: each string under a key that begins with CursorAlias becomes "*", strings and
// numbers are spelt in one way, and white space goes. Keys keep their order. What is not JSON comes back as it is.
func Normalise(data []byte) []byte {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	var b bytes.Buffer
	if err := normalise(&b, d, false); err != nil || d.More() {
		return data
	}
	return b.Bytes()
}

// normalise copies the next value of d; a string is hidden where it is a cursor.
func normalise(b *bytes.Buffer, d *json.Decoder, cursor bool) error {
	token, err := d.Token()
	if err != nil {
		return err
	}
	switch t := token.(type) {
	case json.Delim:
		b.WriteByte(byte(t))
		for n := 0; d.More(); n++ {
			if n > 0 {
				b.WriteByte(',')
			}
			hide := false
			if t == '{' {
				key, err := d.Token()
				if err != nil {
					return err
				}
				hide = strings.HasPrefix(key.(string), CursorAlias)
				writeScalar(b, key)
				b.WriteByte(':')
			}
			if err := normalise(b, d, hide); err != nil {
				return err
			}
		}
		end, err := d.Token()
		if err != nil {
			return err
		}
		b.WriteByte(byte(end.(json.Delim)))
	case json.Number:
		if f, err := t.Float64(); err == nil {
			writeScalar(b, f)
		} else {
			b.WriteString(t.String())
		}
	case string:
		if cursor {
			t = "*"
		}
		writeScalar(b, t)
	default:
		writeScalar(b, t)
	}
	return nil
}
