package neo4j

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"forwhom/kg"
	"forwhom/store"
)

// LogLabel is the label of the log of changes: nobody changes or deletes what is in it.
//
//	(:Log {version, part, last, time, author, note, mark, changes})
//
// A batch is one or several of these, part 0 to the last. changes has a JSON text for each change, such as
//
//	{"action":"CHANGED","id":"study:a","values":{"name":"A","year":2016}}
//	{"action":"LINKED","relation":"REPORTS","from":"study:a","to":"finding:a-1"}
//
// time is when the batch was made, RFC 3339 in UTC to the nanosecond; mark names the attempt that wrote it.
const LogLabel = "Log"

// logEntry is one batch in the log.
type logEntry struct {
	store.Entry
	mark string
}

// loggedChange is a change as the log has it.
type loggedChange struct {
	Action   kg.Action                  `json:"action"`
	ID       kg.ID                      `json:"id,omitempty"`
	Author   kg.ID                      `json:"author,omitempty"` // whose proposal the node is
	Values   map[string]json.RawMessage `json:"values,omitempty"`
	Into     kg.ID                      `json:"into,omitempty"`
	Relation string                     `json:"relation,omitempty"`
	From     kg.ID                      `json:"from,omitempty"`
	To       kg.ID                      `json:"to,omitempty"`
	Role     string                     `json:"role,omitempty"`
}

// partSize is how many bytes of changes a part of an entry has before the next begins.
const partSize = 64 << 10

// parts returns the entry as the properties of its nodes.
func (l *logEntry) parts() ([]map[string]any, error) {
	var all []map[string]any
	var part map[string]any
	var texts []string
	size := 0
	begin := func() {
		part = map[string]any{"version": int64(l.Version), "part": int64(len(all)), "last": false,
			"time": l.Time.UTC().Format(time.RFC3339Nano), "author": l.Author, "note": l.Note, "mark": l.mark}
		all, texts, size = append(all, part), nil, 0
	}
	begin()
	for i := range l.Changes {
		if size > partSize {
			begin()
		}
		text, err := changeText(&l.Changes[i])
		if err != nil {
			return nil, err
		}
		texts = append(texts, text)
		size += len(text)
		part["changes"] = texts
	}
	part["last"] = true
	return all, nil
}

func changeText(c *kg.Change) (string, error) {
	l := loggedChange{Action: c.Action, Into: c.Into}
	if e := c.Edge; e != nil {
		l.Relation, l.From, l.To, l.Role = e.Relation.String(), e.From, e.To, e.Role
	}
	if n := c.Node; n != nil {
		l.ID, l.Author, l.Values = n.ID, n.Author, map[string]json.RawMessage{}
		for i, p := range n.Kind.Info().Properties {
			if n.Values[i] == nil {
				continue
			}
			text, err := json.Marshal(n.Values[i])
			if err != nil {
				return "", fmt.Errorf("%s of %s: %w", p.Name, n.ID, err)
			}
			l.Values[p.Name] = text
		}
	}
	text, err := json.Marshal(l)
	return string(text), err
}

// changeFrom reads what changeText wrote. A property that this release does not know is left out.
func changeFrom(text string) (c kg.Change, err error) {
	var l loggedChange
	if err := json.Unmarshal([]byte(text), &l); err != nil {
		return c, err
	}
	c.Action, c.Into = l.Action, l.Into
	if l.ID == "" {
		relation, known := kg.RelationNamed(l.Relation)
		if !known {
			return c, fmt.Errorf("the log has the relation %q", l.Relation)
		}
		c.Edge = &kg.Edge{Relation: relation, From: l.From, To: l.To, Role: l.Role}
		return c, nil
	}
	kind, known := kg.KindOf(l.ID)
	if !known {
		return c, fmt.Errorf("the log has the id %q", l.ID)
	}
	c.Node = kg.NewNode(kind, l.ID)
	c.Node.Author = l.Author
	for i, p := range kind.Info().Properties {
		if value, ok := l.Values[p.Name]; ok {
			if c.Node.Values[i], err = valueFrom(p, value); err != nil {
				return c, fmt.Errorf("%s of %s: %w", p.Name, l.ID, err)
			}
		}
	}
	return c, nil
}

// valueFrom reads a value by the type of its property.
func valueFrom(p kg.Property, text json.RawMessage) (any, error) {
	switch {
	case p.List:
		return decoded[[]string](text)
	case p.Type == kg.Int:
		return decoded[int64](text)
	case p.Type == kg.Float:
		return decoded[float64](text)
	case p.Type == kg.Bool:
		return decoded[bool](text)
	}
	return decoded[string](text)
}

func decoded[T any](text json.RawMessage) (any, error) {
	var v T
	err := json.Unmarshal(text, &v)
	return v, err
}

// advanceText sets the version of the graph, at the end of a transaction.
const advanceText = "MATCH " + ownNode + " SET g.version = $version, g.copying = null"

// createLog makes parts of entries.
const createLog = "UNWIND $rows AS row CREATE (l:" + LogLabel + ") SET l = row"

// steps appends the entry to the log.
func (l *logEntry) steps() (steps []step, err error) {
	parts, err := l.parts()
	if err != nil {
		return nil, kg.Wrap(kg.Internal, err, "the change cannot be logged")
	}
	for some := range slices.Chunk(parts, partsAtOnce) {
		steps = append(steps, step{createLog, some})
	}
	return steps, nil
}

// partsAtOnce is how many parts are written or read at once: some megabytes.
const partsAtOnce = 64

// logPart is one part as it is read.
type logPart struct {
	version kg.Version
	part    int64
	last    bool
	time    time.Time
	author  kg.ID
	note    string
	changes []string
}

// logText reads parts after a part, in order.
const logText = `RETURN COLLECT {
  MATCH (l:` + LogLabel + `) WHERE l.version >= $version AND l.version <= $upTo AND l.part IS NOT NULL AND NOT (l.version = $version AND l.part <= $part)
  WITH l ORDER BY l.version, l.part LIMIT $limit
  RETURN [l.version, l.part, l.last, l.time, l.author, l.note, l.changes]
} AS parts`

// logAfter reads the parts of the log after a place and up to a version, some of them.
func (s *Store) logAfter(ctx context.Context, at place, upTo kg.Version) ([]logPart, error) {
	version, part := at.version, at.part
	if at.whole {
		version, part = at.version+1, -1
	}
	values, err := s.ask(ctx, logText, map[string]any{"version": int64(version), "part": part, "upTo": int64(upTo), "limit": int64(partsAtOnce)})
	if err != nil {
		return nil, err
	}
	if len(values) == 0 {
		return nil, nil
	}
	rows := listOf(values[0])
	parts := make([]logPart, len(rows))
	for i, row := range rows {
		if parts[i], err = logPartFrom(listOf(row)); err != nil {
			return nil, kg.Wrap(kg.Internal, err, "the history of the data cannot be read")
		}
	}
	return parts, nil
}

func logPartFrom(row []any) (p logPart, err error) {
	if len(row) != 7 {
		return p, fmt.Errorf("a part of the log has %d values", len(row))
	}
	version, _ := row[0].(int64)
	p.version = kg.Version(version)
	p.part, _ = row[1].(int64)
	p.last, _ = row[2].(bool)
	p.author, p.note = textOf(row[4]), textOf(row[5])
	if p.time, err = time.Parse(time.RFC3339Nano, textOf(row[3])); err != nil {
		return p, fmt.Errorf("version %d of the log: %w", version, err)
	}
	for _, c := range listOf(row[6]) {
		p.changes = append(p.changes, textOf(c))
	}
	return p, nil
}

// tell calls each with the changes of a part.
func (p *logPart) tell(each func(kg.Change) error) error {
	for _, text := range p.changes {
		c, err := changeFrom(text)
		if err != nil {
			return kg.Wrap(kg.Internal, fmt.Errorf("version %d of the log: %w", p.version, err), "the history of the data cannot be read")
		}
		c.Version, c.Time, c.Author, c.Note = p.version, p.time, p.author, p.note
		if err := each(c); err != nil {
			return err
		}
	}
	return nil
}
