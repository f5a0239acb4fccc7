package storetest

import (
	"bytes"
	"encoding/json"
	"strings"
	"unicode/utf8"
)

// lineWidth is how many characters a value of a golden answer may have to stand on one line.
const lineWidth = 120

// format writes JSON for people: what is short stands on one line, keys keep their order. Text that is not JSON comes
// back as it is.
func format(raw []byte) []byte {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	v, err := readValue(d)
	if err != nil {
		return raw
	}
	var b bytes.Buffer
	v.write(&b, "")
	b.WriteByte('\n')
	return b.Bytes()
}

// value is a JSON value whose keys keep their order.
type value struct {
	scalar string // as written
	open   byte   // '{', '[' or 0
	keys   []string
	items  []value
}

func readValue(d *json.Decoder) (value, error) {
	token, err := d.Token()
	if err != nil {
		return value{}, err
	}
	open, ok := token.(json.Delim)
	if !ok {
		text, err := marshal(token)
		return value{scalar: string(text)}, err
	}
	v := value{open: byte(open)}
	for d.More() {
		if open == '{' {
			key, err := d.Token()
			if err != nil {
				return v, err
			}
			text, err := marshal(key)
			if err != nil {
				return v, err
			}
			v.keys = append(v.keys, string(text))
		}
		item, err := readValue(d)
		if err != nil {
			return v, err
		}
		v.items = append(v.items, item)
	}
	_, err = d.Token()
	return v, err
}

func (v value) line() string {
	if v.open == 0 {
		return v.scalar
	}
	parts := make([]string, len(v.items))
	for i, item := range v.items {
		if v.open == '{' {
			parts[i] = v.keys[i] + ": "
		}
		parts[i] += item.line()
	}
	inner := strings.Join(parts, ", ")
	if v.open == '[' {
		return "[" + inner + "]"
	}
	if inner == "" {
		return "{}"
	}
	return "{ " + inner + " }"
}

func (v value) write(b *bytes.Buffer, indent string) {
	if line := v.line(); v.open == 0 || len(v.items) == 0 || indent != "" && utf8.RuneCountInString(line)+len(indent) <= lineWidth {
		b.WriteString(line)
		return
	}
	b.WriteByte(v.open)
	for i, item := range v.items {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString("\n" + indent + "  ")
		if v.open == '{' {
			b.WriteString(v.keys[i] + ": ")
		}
		item.write(b, indent+"  ")
	}
	b.WriteString("\n" + indent + string(v.open+2)) // in ASCII, '}' is '{'+2 and ']' is '['+2
}
