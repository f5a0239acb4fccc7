package seed

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"forwhom/kg"
)

// A graph that was begun with an earlier version of the seed learns a later one: what the seed has new or other is taken
// in, and what people added, changed, deleted or merged stays as they left it. Whose a value is stands in the graph's log.

const notePrefix = "The seed, version "

// noteOf returns the note of a batch that has the seed of a version.
func noteOf(version int64) string { return notePrefix + strconv.FormatInt(version, 10) + "." }

// VersionIn returns the version of the seed that a batch's note says it has, 0 where it is another's.
func VersionIn(note string) int64 {
	digits, ok := strings.CutPrefix(note, notePrefix)
	if !ok {
		return 0
	}
	version, err := strconv.ParseInt(strings.TrimSuffix(digits, "."), 10, 64)
	if err != nil {
		return 0
	}
	return version
}

// Version returns the version of the content that is built into the program.
func Version() int64 {
	r := &reader{fsys: content}
	r.readHeader()
	return r.version
}

// History is a graph's log, read change by change: what is in the graph, and what of it is the seed's.
type History struct {
	version int64
	nodes   map[kg.ID]*past
	edges   map[key]*pastEdge
	into    map[kg.ID]kg.ID // ids that were merged away
}

// past is what a log says of one node.
type past struct {
	now    *kg.Node // nil where it is gone
	seed   []any    // what the seed gave it last; nil where it is not the seed's
	people []bool   // the properties whose values are people's
}

// pastEdge is what a log says of one edge.
type pastEdge struct {
	there, seeds bool
	role, given  string // now, and as the seed gave it last
}

// NewHistory returns the history of an empty graph.
func NewHistory() *History {
	return &History{nodes: make(map[kg.ID]*past), edges: make(map[key]*pastEdge), into: make(map[kg.ID]kg.ID)}
}

// Version returns the latest version of the seed that the graph has, 0 where it has none.
func (h *History) Version() int64 { return h.version }

// Add takes in the next change of the log.
func (h *History) Add(c kg.Change) {
	version := VersionIn(c.Note)
	h.version = max(h.version, version)
	switch c.Action {
	case kg.Added, kg.Changed:
		h.put(c.Node, version > 0)
	case kg.Deleted, kg.Merged:
		p := h.nodes[c.Node.ID]
		if p == nil {
			return // the log began later
		}
		p.now = nil
		if version > 0 {
			p.seed = nil // the seed itself let it go
		}
		if c.Action == kg.Merged {
			h.into[c.Node.ID] = c.Into
		}
	case kg.Linked, kg.Unlinked:
		k := key{c.Edge.Relation, c.Edge.From, c.Edge.To}
		e := h.edges[k]
		if e == nil {
			e = &pastEdge{}
			h.edges[k] = e
		}
		e.there, e.role = c.Action == kg.Linked, c.Edge.Role
		if version > 0 {
			e.seeds, e.given = e.there, e.role
		}
	}
}

// put takes in a node's values. A value that the seed repeats after people set it stays theirs.
func (h *History) put(n *kg.Node, seeds bool) {
	p := h.nodes[n.ID]
	if p == nil {
		p = &past{}
		h.nodes[n.ID] = p
	}
	delete(h.into, n.ID)
	if p.people == nil {
		p.people = make([]bool, len(n.Values))
	}
	if seeds && p.seed == nil {
		p.seed = make([]any, len(n.Values))
	}
	for i, v := range n.Values {
		changed := p.now == nil && v != nil || p.now != nil && !equal(v, p.now.Values[i])
		switch {
		case !seeds && changed:
			p.people[i] = true
		case seeds && (changed || !p.people[i]):
			p.seed[i], p.people[i] = v, false
		}
	}
	p.now = n
}

func equal(a, b any) bool {
	x, isList := a.([]string)
	y, isToo := b.([]string)
	if isList || isToo {
		return slices.Equal(x, y)
	}
	return a == b
}

// Update is what a later seed does to a graph.
type Update struct {
	From, To int64     // versions of the seed
	First    *kg.Batch // to be written before Batch: nodes that others are merged into and that are new; nil where there are none
	Batch    *kg.Batch // to be written
	Added    []kg.ID
	Changed  []Changed
	Removed  []kg.ID
	Merged   []kg.Merge
	Linked   int // edges
	Unlinked int
	Kept     []Kept
}

// Changed is a node with the properties that became others.
type Changed struct {
	ID         kg.ID
	Properties []string
}

// Kept is something that the later seed has otherwise and that people's work stands for.
type Kept struct {
	ID   kg.ID
	What string // such as "summary", or "deleted"
}

// Write writes the update to a store. Where it ends between its two batches, what is new is there without its edges, the
// graph is still of the earlier version, and another update goes on.
func (u *Update) Write(ctx context.Context, st Writer) error {
	for _, b := range []*kg.Batch{u.First, u.Batch} {
		if b == nil {
			continue
		}
		if _, err := st.Write(ctx, b); err != nil {
			return err
		}
	}
	return nil
}

// Empty reports whether there is nothing to write.
func (u *Update) Empty() bool {
	return len(u.Batch.Nodes)+len(u.Batch.Edges)+len(u.Batch.Cut)+len(u.Batch.Delete)+len(u.Batch.Merge) == 0
}

// Update compares the graph with files of the seed, at a time. Files with problems are BadInput.
func (h *History) Update(files fs.FS, at time.Time) (*Update, error) {
	batch, merges, problems := readAll(files)
	if len(problems) > 0 {
		return nil, kg.Errorf(kg.BadInput, "the files have %d problems, and nothing was changed:\n%s", len(problems), lines(problems))
	}
	u := &updater{History: h, Update: &Update{From: h.version, To: VersionIn(batch.Note), Batch: &kg.Batch{Time: at, Note: batch.Note}},
		wanted: make(map[kg.ID]bool, len(batch.Nodes)), kept: make(map[kg.ID]bool)}
	for _, n := range batch.Nodes {
		u.wanted[n.ID] = true
	}
	for _, n := range batch.Nodes {
		u.node(n)
	}
	u.merge(merges)
	u.remove()
	u.links(batch.Edges)
	slices.SortFunc(u.Kept, func(a, b Kept) int { return cmp.Or(cmp.Compare(a.ID, b.ID), cmp.Compare(a.What, b.What)) })
	return u.Update, nil
}

// updater is one comparison under way.
type updater struct {
	*History
	*Update
	wanted map[kg.ID]bool // the ids of the later seed
	kept   map[kg.ID]bool // nodes that it lacks and that stay
}

func (u *updater) keep(id kg.ID, format string, args ...any) {
	u.Kept = append(u.Kept, Kept{id, fmt.Sprintf(format, args...)})
}

// node takes in a node of the later seed, property by property.
func (u *updater) node(n *kg.Node) {
	p := u.nodes[n.ID]
	switch {
	case u.into[n.ID] != "":
		u.keep(n.ID, "merged into %s", u.into[n.ID])
		return
	case p == nil || p.now == nil && p.seed == nil:
		u.Added = append(u.Added, n.ID)
		u.Batch.Nodes = append(u.Batch.Nodes, n)
		return
	case p.now == nil:
		u.keep(n.ID, "deleted")
		return
	}
	next, mixed := kg.NewNode(n.Kind, n.ID), false
	next.Author = p.now.Author
	var properties []string
	for i, info := range n.Kind.Info().Properties {
		next.Values[i] = n.Values[i]
		if info.Name == "updatedAt" || equal(n.Values[i], p.now.Values[i]) {
			continue
		}
		if !p.people[i] {
			properties = append(properties, info.Name)
			continue
		}
		next.Values[i], mixed = p.now.Values[i], true
		if p.seed == nil || !equal(n.Values[i], p.seed[i]) {
			u.keep(n.ID, "%s", info.Name)
		}
	}
	if len(properties) == 0 {
		return
	}
	if mixed {
		next.Set("updatedAt", nil) // it is as no seed had it: the store says when that began
	}
	u.Changed = append(u.Changed, Changed{n.ID, properties})
	u.Batch.Nodes = append(u.Batch.Nodes, next)
}

// merge lets nodes of the earlier seed go into others, unless people worked on them.
func (u *updater) merge(merges []kg.Merge) {
	for _, m := range merges {
		p := u.nodes[m.From]
		switch {
		case p == nil || p.now == nil || p.seed == nil:
		case slices.Contains(p.people, true):
			u.kept[m.From] = true
			u.keep(m.From, "the seed has it merged into %s", m.Into)
		case u.there(m.Into):
			u.Merged = append(u.Merged, m)
			u.Batch.Merge = append(u.Batch.Merge, m)
			u.before(m.Into)
		}
	}
}

// before puts a node that others are merged into ahead where it is new: a batch merges before it adds.
func (u *updater) before(id kg.ID) {
	if p := u.nodes[id]; p != nil && p.now != nil {
		return
	}
	if u.First == nil {
		u.First = &kg.Batch{Time: u.Batch.Time, Note: noteOf(u.From)}
	}
	for _, n := range u.Batch.Nodes {
		if n.ID == id && !slices.Contains(u.First.Nodes, n) {
			u.First.Nodes = append(u.First.Nodes, n)
		}
	}
}

// there reports whether a node will be in the graph.
func (u *updater) there(id kg.ID) bool {
	p := u.nodes[id]
	if p != nil && (p.now != nil || p.seed != nil) {
		return p.now != nil
	}
	return u.wanted[id] && u.into[id] == ""
}

// remove takes out what the seed had and has no more, unless people worked on it or linked it.
func (u *updater) remove() {
	linked := make(map[kg.ID]bool)
	for k, e := range u.edges {
		if e.there && !e.seeds {
			linked[k.from], linked[k.to] = true, true
		}
	}
	merged := make(map[kg.ID]bool)
	for _, m := range u.Merged {
		merged[m.From] = true
	}
	for _, id := range slices.Sorted(maps.Keys(u.nodes)) {
		p := u.nodes[id]
		switch {
		case p.now == nil || p.seed == nil || u.wanted[id] || merged[id] || u.kept[id]:
		case slices.Contains(p.people, true) || linked[id]:
			u.kept[id] = true
			u.keep(id, "the seed has it no more")
		default:
			u.Removed = append(u.Removed, id)
			u.Batch.Delete = append(u.Batch.Delete, id)
		}
	}
}

// links cuts the edges that the seed had and has no more, and puts those that it has new.
func (u *updater) links(edges []kg.Edge) {
	resolve := func(id kg.ID) kg.ID {
		for range len(u.into) + 1 {
			next, gone := u.into[id]
			if !gone {
				break
			}
			id = next
		}
		return id
	}
	has := make(map[key]string, len(edges))
	for _, e := range edges {
		has[key{e.Relation, resolve(e.From), resolve(e.To)}] = e.Role
	}
	order := func(a, b key) int {
		return cmp.Or(cmp.Compare(a.relation, b.relation), cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to))
	}
	for _, k := range slices.SortedFunc(maps.Keys(u.edges), order) {
		e := u.edges[k]
		if _, still := has[k]; still || !e.there || !e.seeds || u.kept[k.from] || u.kept[k.to] {
			continue
		}
		u.Unlinked++
		u.Batch.Cut = append(u.Batch.Cut, kg.Edge{Relation: k.relation, From: k.from, To: k.to})
		e.there = false
	}
	single := u.singles()
	for _, k := range slices.SortedFunc(maps.Keys(has), order) {
		role, e := has[k], u.edges[k]
		switch {
		case k.from == k.to || !u.there(k.from) || !u.there(k.to):
			continue
		case e != nil && e.there && (e.role == role || e.role != e.given || !e.seeds):
			continue
		case e != nil && !e.there && e.seeds:
			u.keep(k.from, "%s to %s, cut", k.relation, k.to)
			continue
		case (e == nil || !e.there) && single.taken(k):
			u.keep(k.from, "%s", k.relation)
			continue
		}
		u.Linked++
		u.Batch.Edges = append(u.Batch.Edges, kg.Edge{Relation: k.relation, From: k.from, To: k.to, Role: role})
	}
}

// singles are the ends at which one neighbour is all that a field takes, and has.
type singles map[single]bool

type single struct {
	relation kg.Relation
	id       kg.ID
	out      bool
}

func (u *updater) singles() singles {
	taken := make(singles)
	for k, e := range u.edges {
		if e.there {
			taken[single{k.relation, k.from, true}], taken[single{k.relation, k.to, false}] = true, true
		}
	}
	return taken
}

// taken reports whether an end of the edge has its one neighbour already.
func (s singles) taken(k key) bool {
	for _, end := range []single{{k.relation, k.from, true}, {k.relation, k.to, false}} {
		kind, _ := kg.KindOf(end.id)
		if f := fieldOf(kind, k.relation, end.out); f != nil && f.Form == kg.One && s[end] {
			return true
		}
	}
	return false
}
