package memory

import (
	"slices"

	"forwhom/kg"
)

// Apply returns the graph after a batch, its version one higher, and what the batch did, in the order in which it was
// done. The old graph stays as it is. A batch that changes nothing gives the same graph and no changes. It does not keep
// what the batch points to.
//
// Cuts and deletions come first, then merges, nodes and edges. What is to be cut or deleted and is not there is no
// mistake, so that a batch can be sent again. Ids that were merged away name their successor, as ends of edges too. A
// node whose values stay the same is no change; one that changes gets the batch's time as its updatedAt, unless it
// brings its own. An edge that is put again with another role counts as linked.
//
// A merge moves edges; those that Into has already, those between the two, and those for which a field of Into takes one
// neighbour and has one, go.
//
// BadInput names each mistake, one a line, at most 20, and counts the others.
func (g *Graph) Apply(b *kg.Batch) (*Graph, []kg.Change, error) {
	w := writer{g: g.clone(), own: new(edit), batch: b, touched: map[uint32]bool{}, faulty: map[kg.ID]bool{}}
	for _, e := range b.Cut {
		w.cut(e)
	}
	for _, id := range b.Delete {
		w.delete(id)
	}
	for _, m := range b.Merge {
		w.merge(m)
	}
	w.nodes()
	for _, e := range b.Edges {
		w.link(e)
	}
	for slot := range w.touched {
		if e := w.g.slots.get(slot); e != nil && e.node != nil {
			w.checkOnes(w.g, e)
		}
	}
	if err := w.err(); err != nil {
		return nil, nil, err
	}
	if len(w.changes) == 0 {
		return g, nil, nil
	}
	w.g.version++
	for i := range w.changes {
		w.changes[i].Version = w.g.version
	}
	return w.g, w.changes, nil
}

// clone returns a graph that may be changed with an edit of its own.
func (g *Graph) clone() *Graph {
	c := *g
	c.roles = slices.Clip(c.roles)
	return &c
}

// writer is one Apply under way.
type writer struct {
	mistakes
	g       *Graph
	own     *edit
	batch   *kg.Batch
	changes []kg.Change
	touched map[uint32]bool // slots that got an edge
	faulty  map[kg.ID]bool  // nodes that were not taken because of a mistake
}

func (w *writer) changed(c kg.Change) {
	c.Time, c.Author, c.Note = w.batch.Time, w.batch.Author, w.batch.Note
	w.changes = append(w.changes, c)
}

// nodes puts the batch's nodes.
func (w *writer) nodes() {
	seen := make(map[kg.ID]bool, len(w.batch.Nodes))
	for _, n := range w.batch.Nodes {
		if seen[n.ID] {
			w.add("%s is given twice", n.ID)
			continue
		}
		seen[n.ID] = true
		w.put(n)
	}
}

func (w *writer) put(given *kg.Node) {
	n := *given
	n.Values = slices.Clone(given.Values)
	for i, v := range n.Values {
		if list, ok := v.([]string); ok {
			n.Values[i] = slices.Clone(list)
		}
	}
	stamped := w.stamp(&n)
	if !w.node(w.g.table, &n) {
		w.faulty[n.ID] = true
		return
	}
	slot, there := w.g.slotOf(n.ID)
	var old *entry
	if there {
		old = w.g.slots.get(slot)
	}
	switch {
	case !there:
		slot = uint32(w.g.slots.n)
		w.g.name(w.own, n.ID, slot)
	case old.node == nil:
		if into := w.g.Node(n.ID); into != nil {
			w.add("%s was merged into %s; change that", n.ID, into.ID)
			return
		}
		w.g.merges.remove(w.own, w.g.byID(n.ID)) // its successor is gone, so that the id is free
		old = nil
	case same(old.node, &n, w.g.table.kinds[n.Kind].updatedAt, stamped):
		return
	}
	e := newEntry(w.g.table, &n, slot)
	action := kg.Added
	if old != nil {
		e.links, action = old.links, kg.Changed
	}
	w.g.index(w.own, slot, old, e)
	w.changed(kg.Change{Action: action, Node: &n})
}

// stamp gives a node without an updatedAt the batch's, and reports whether it did.
func (w *writer) stamp(n *kg.Node) bool {
	if n.Kind < 1 || n.Kind > kg.KindCount {
		return false
	}
	at := w.g.table.kinds[n.Kind].updatedAt
	if at < 0 || at >= len(n.Values) || n.Values[at] != nil {
		return false
	}
	n.Values[at] = kg.FormatTime(w.batch.Time)
	return true
}

// same reports whether two nodes are the same, one property apart where that is said.
func same(a, b *kg.Node, but int, apart bool) bool {
	if a.Author != b.Author {
		return false
	}
	for i := range a.Values {
		if apart && i == but {
			continue
		}
		if !sameValue(a.Values[i], b.Values[i]) {
			return false
		}
	}
	return true
}

func sameValue(a, b any) bool {
	x, isList := a.([]string)
	y, isToo := b.([]string)
	if isList || isToo {
		return isList && isToo && slices.Equal(x, y)
	}
	return a == b
}

// link puts an edge.
func (w *writer) link(e kg.Edge) {
	from, fromThere := w.g.resolve(e.From)
	to, toThere := w.g.resolve(e.To)
	if !fromThere || !toThere {
		w.missing(e, fromThere, toThere)
		return
	}
	a, b := w.g.slots.get(from), w.g.slots.get(to)
	e.From, e.To = a.id, b.id
	if !w.edge(w.g.table, e, a.kind, b.kind) {
		return
	}
	role, ok := w.role(e.Role)
	if !ok {
		return
	}
	s := sideOf(e.Relation, true)
	if old, linked := a.links.to(s, to); linked {
		if roleIn(old) == role {
			return
		}
		w.unjoin(s, from, to, roleIn(old))
	}
	w.join(s, from, to, role)
	w.changed(kg.Change{Action: kg.Linked, Edge: &e})
}

// missing tells of an edge whose ends are not there, unless that is because of a mistake that was told already.
func (w *writer) missing(e kg.Edge, fromThere, toThere bool) {
	for _, end := range []struct {
		id    kg.ID
		there bool
	}{{e.From, fromThere}, {e.To, toThere}} {
		if !end.there && !w.faulty[end.id] {
			w.add("%s: %s is not there", edgeText(e), end.id)
		}
	}
}

// role returns the number of a role.
func (w *writer) role(text string) (uint32, bool) {
	at := slices.IndexFunc(w.g.roles, func(r any) bool { return r == text })
	if at < 0 && len(w.g.roles) == maxRoles {
		w.add("there are %d different roles of edges, and no place for %q", maxRoles, text)
		return 0, false
	}
	if at < 0 {
		at = len(w.g.roles)
		w.g.roles = append(w.g.roles, text)
	}
	return uint32(at), true
}

// join links two nodes, one of which sees the other on a side; unjoin undoes it.
func (w *writer) join(s side, a, b uint32, role uint32) {
	w.g.relink(w.own, a, w.g.slots.get(a).links.with(w.own, newLink(s, b, role)))
	w.g.relink(w.own, b, w.g.slots.get(b).links.with(w.own, newLink(s.other(), a, role)))
	w.g.edges++
	w.touched[a], w.touched[b] = true, true
}

func (w *writer) unjoin(s side, a, b uint32, role uint32) {
	w.g.relink(w.own, a, w.g.slots.get(a).links.without(w.own, newLink(s, b, role)))
	w.g.relink(w.own, b, w.g.slots.get(b).links.without(w.own, newLink(s.other(), a, role)))
	w.g.edges--
}

// relink gives a node other links.
func (g *Graph) relink(own *edit, slot uint32, l links) {
	e := *g.slots.get(slot)
	e.links = l
	g.slots.set(own, slot, &e)
}

// cut takes out an edge, if it is there.
func (w *writer) cut(e kg.Edge) {
	from, fromThere := w.g.resolve(e.From)
	to, toThere := w.g.resolve(e.To)
	if !fromThere || !toThere || e.Relation < 1 || e.Relation > kg.RelationCount {
		return
	}
	a := w.g.slots.get(from)
	if l, linked := a.links.to(sideOf(e.Relation, true), to); linked {
		w.unlink(from, a, l)
	}
}

// unlink takes out the edge of which an entry has a link.
func (w *writer) unlink(slot uint32, e *entry, l link) {
	edge := w.g.edge(e, l)
	w.unjoin(sideIn(l), slot, slotIn(l), roleIn(l))
	w.changed(kg.Change{Action: kg.Unlinked, Edge: &edge})
}

// unlinkAll takes out every edge of a node and returns the links that it had.
func (w *writer) unlinkAll(slot uint32) []link {
	e := w.g.slots.get(slot)
	all := make([]link, 0, e.links.size())
	for each := e.links.all().each(); ; {
		l, ok := each.next()
		if !ok {
			break
		}
		all = append(all, l)
	}
	for _, l := range all {
		w.unlink(slot, e, l)
	}
	return all
}

// delete takes out a node with its edges, if it is there. An id that was merged away is not there.
func (w *writer) delete(id kg.ID) {
	slot, ok := w.g.slotOf(id)
	if !ok || w.g.slots.get(slot).node == nil {
		return
	}
	w.unlinkAll(slot)
	e := w.g.slots.get(slot)
	w.g.index(w.own, slot, e, nil)
	w.g.unname(w.own, id, slot)
	w.changed(kg.Change{Action: kg.Deleted, Node: e.node})
}

// merge takes out a node whose id then finds another, which gets its edges.
func (w *writer) merge(m kg.Merge) {
	from, into, ok := w.mergeEnds(m)
	if !ok {
		return
	}
	target := w.g.slots.get(into)
	all := w.unlinkAll(from)
	e := w.g.slots.get(from)
	w.g.index(w.own, from, e, nil)
	w.g.slots.set(w.own, from, &entry{id: e.id, into: &kg.Merge{From: e.id, Into: target.id}})
	w.g.merges.insert(w.own, from, w.g.byID(e.id))
	w.changed(kg.Change{Action: kg.Merged, Node: e.node, Into: target.id})
	for _, l := range all {
		w.move(into, l)
	}
}

// mergeEnds returns the slots of a merge, false where it is a mistake or done already.
func (w *writer) mergeEnds(m kg.Merge) (from, into uint32, ok bool) {
	from, fromThere := w.g.slotOf(m.From)
	into, intoThere := w.g.resolve(m.Into)
	switch {
	case !fromThere:
		w.add("%s cannot be merged into %s: it is not there", m.From, m.Into)
	case !intoThere:
		w.add("%s cannot be merged into %s, which is not there", m.From, m.Into)
	case w.g.slots.get(from).node == nil:
		if now, _ := w.g.resolve(m.From); now != into {
			w.add("%s cannot be merged into %s: it was merged into %s", m.From, m.Into, w.g.slots.get(from).into.Into)
		}
	case from == into:
		w.add("%s cannot be merged into itself", m.From)
	case w.g.slots.get(from).kind != w.g.slots.get(into).kind:
		w.add("%s cannot be merged into %s, which is of another kind", m.From, m.Into)
	default:
		return from, into, true
	}
	return 0, 0, false
}

// move gives a node a link that another had, unless it cannot have it.
func (w *writer) move(into uint32, l link) {
	s, to := sideIn(l), slotIn(l)
	e := w.g.slots.get(into)
	_, linked := e.links.to(s, to)
	if linked || to == into || slices.Contains(w.g.table.kinds[e.kind].ones, s) && e.links.on(s).size() > 0 {
		return
	}
	if s.out() {
		w.join(s, into, to, roleIn(l))
	} else {
		w.join(s.other(), to, into, roleIn(l))
	}
	edge := w.g.edge(e, l)
	w.changed(kg.Change{Action: kg.Linked, Edge: &edge})
}

// Replay returns the graph after the changes of one batch, its version one higher, as Apply told them: they are taken in
// as they are, in order. BadInput names what does not fit.
func (g *Graph) Replay(changes []kg.Change) (*Graph, error) {
	w := writer{g: g.clone(), own: new(edit), batch: &kg.Batch{}, touched: map[uint32]bool{}, faulty: map[kg.ID]bool{}}
	for _, c := range changes {
		switch c.Action {
		case kg.Added, kg.Changed:
			w.put(c.Node)
		case kg.Deleted:
			w.delete(c.Node.ID)
		case kg.Merged:
			w.merge(kg.Merge{From: c.Node.ID, Into: c.Into})
		case kg.Linked:
			w.link(*c.Edge)
		case kg.Unlinked:
			w.cut(*c.Edge)
		}
	}
	if err := w.err(); err != nil {
		return nil, err
	}
	w.g.version++
	return w.g, nil
}
