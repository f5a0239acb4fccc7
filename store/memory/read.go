package memory

import (
	"context"

	"forwhom/kg"
	"forwhom/plan"
)

// Read answers a plan from this graph with the parameters of one run, and fills rows, which it resets first. Text is
// searched with s, which may be nil where the plan has no Search.
//
// What the reader may not see is not there: it is neither read nor counted, passes no filter, is on no path, and hides its
// edges. Conditions are true, false or unknown, and only what is true passes. Lists are ordered by sort keys (a text's
// fold, a date's first day), unknown ones last whichever way, then by id ascending; cursors say where to go on by sort keys
// and id, so that what they point at may be gone. Whether there is more before or after a page, and totals, are exact.
//
// A page costs about what it reads, not what there is: see readItems. A total, a facet and a limitless list cost as much
// as the list is long, unless an index knows the number.
//
// It ends early with ctx: kg's Timeout where its deadline passed, else context.Cause. A parameter of the wrong type is
// Internal, since the plan's compiler checks what readers write; a search cursor of another version is Conflict.
func (g *Graph) Read(ctx context.Context, p *plan.Plan, params []any, rows *plan.Rows, s Searcher) error {
	r, _ := g.runs.Get().(*run)
	defer func() {
		r.forget()
		g.runs.Put(r)
	}()
	r.start(ctx, g, p, params, rows, s)
	for _, root := range p.Roots {
		rows.Roots = append(rows.Roots, r.root(root))
		if r.err != nil {
			break
		}
	}
	return r.err
}

// run is one Read under way. What it allocates is kept for the next.
type run struct {
	ctx    context.Context // of this one call: a run does not outlive it
	g      *Graph
	params []any
	rows   *plan.Rows
	search Searcher
	level  uint8  // the highest level of visibility that the reader sees
	own    string // the reader's id, "" for nobody
	steps  int    // until ctx is asked again
	err    error  // why to stop; once set, every loop ends

	folded  folded               // the last text folded by a filter
	lists   map[*plan.Page]*list // prepared on first use
	items   []item               // a stack: items of the pages that are being read
	slots   []uint32             // a stack: candidates
	sorting []item               // a run of an orderWalk, of which there is one at a time
	counts  counter
}

// stepsToCheck is how many steps a read takes before it looks whether it should stop.
const stepsToCheck = 1024

func (r *run) start(ctx context.Context, g *Graph, p *plan.Plan, params []any, rows *plan.Rows, s Searcher) {
	r.ctx, r.g, r.params, r.rows, r.search = ctx, g, params, rows, s
	r.level, r.own = hidden, r.text(p.Own)
	switch p.Sees {
	case kg.Anonymous:
		r.level = open
	case kg.Partner:
		r.level = partners
	}
	if r.lists == nil {
		r.lists = map[*plan.Page]*list{}
	}
	rows.Reset()
	rows.Version = g.version
	r.stop()
}

// forget lets go of everything that belongs to the graph or the caller.
func (r *run) forget() {
	clear(r.lists)
	*r = run{lists: r.lists, items: r.items[:0], slots: r.slots[:0], sorting: r.sorting[:0], counts: r.counts.emptied()}
}

// tick counts a step of a loop and reports whether the loop should end.
func (r *run) tick() bool {
	if r.steps--; r.steps > 0 {
		return false
	}
	return r.stop()
}

// stop asks ctx whether to go on.
func (r *run) stop() bool {
	if r.err != nil {
		return true
	}
	r.steps = stepsToCheck
	if r.err = kg.ContextError(r.ctx); r.err == nil {
		return false
	}
	r.steps = 0
	return true
}

// fail ends the read with the first of its errors.
func (r *run) fail(err error) {
	if r.err == nil {
		r.err = err
	}
	r.steps = 0
}

func (r *run) root(root plan.Root) int32 {
	switch q := root.(type) {
	case *plan.Get:
		return r.get(q)
	case *plan.Many:
		return r.many(q)
	case *plan.List:
		return r.page(r.list(q.Page, nil), nil)
	case *plan.Search:
		return r.find(q)
	case *plan.Paths:
		return r.paths(q)
	case *plan.Around:
		return r.around(q)
	}
	r.fail(kg.Errorf(kg.Internal, "a plan has a root of an unknown sort, %T", root))
	return 0
}

func (r *run) get(q *plan.Get) int32 {
	if slot, ok := r.seen(r.text(q.ID), q.Kinds); ok {
		return r.node(q.Shape, slot)
	}
	return 0
}

func (r *run) many(q *plan.Many) int32 {
	ids := r.texts(q.IDs)
	at := r.rows.Block(1 + len(ids))
	r.rows.SetRef(at, int32(len(ids)))
	for i, id := range ids {
		if slot, ok := r.seen(id, q.Kinds); ok {
			r.rows.SetRef(at+1+int32(i), r.node(q.Shape, slot))
		}
	}
	return at
}

// seen returns the slot of the node that an id finds, if it is of one of some kinds (none: any) and the reader may see it.
func (r *run) seen(id kg.ID, kinds []kg.Kind) (uint32, bool) {
	slot, ok := r.g.resolve(id)
	if !ok {
		return 0, false
	}
	e := r.g.slots.get(slot)
	return slot, r.sees(e) && hasKind(kinds, e.kind)
}

// sees reports whether the reader may see a node.
func (r *run) sees(e *entry) bool {
	return e.level <= r.level || r.own != "" && e.node.Author == r.own
}

// seesAll reports whether the reader may see every node of a kind, whoever the reader is.
func (r *run) seesAll(kind kg.Kind) bool {
	for level := r.level + 1; level < levels; level++ {
		if r.g.kinds[kind].counts[level] > 0 {
			return false
		}
	}
	return true
}

// seesEverything reports whether the reader may see every node there is.
func (r *run) seesEverything() bool {
	for kind := kg.Kind(1); kind <= kg.KindCount; kind++ {
		if !r.seesAll(kind) {
			return false
		}
	}
	return true
}

// hasKind reports whether a kind is one of some; none: any.
func hasKind(kinds []kg.Kind, kind kg.Kind) bool {
	if len(kinds) == 0 {
		return true
	}
	for _, k := range kinds {
		if k == kind {
			return true
		}
	}
	return false
}

// text returns a parameter that is a text, "" where it is left out.
func (r *run) text(p plan.Param) string {
	s, ok := r.param(p).(string)
	if !ok && r.param(p) != nil {
		r.wrong(p, "a text")
	}
	return s
}

// texts returns a parameter that is a list of texts, nil where it is left out.
func (r *run) texts(p plan.Param) []string {
	s, ok := r.param(p).([]string)
	if !ok && r.param(p) != nil {
		r.wrong(p, "a list of texts")
	}
	return s
}

// number returns a parameter that is a whole number, or another one where it is left out.
func (r *run) number(p plan.Param, otherwise int) int {
	switch n := r.param(p).(type) {
	case int64:
		return int(n)
	case nil:
	default:
		r.wrong(p, "a whole number")
	}
	return otherwise
}

// cursor returns a parameter that is a cursor, nil where it is left out.
func (r *run) cursor(p plan.Param) *plan.Cursor {
	c, ok := r.param(p).(*plan.Cursor)
	if !ok && r.param(p) != nil {
		r.wrong(p, "a cursor")
	}
	return c
}

func (r *run) param(p plan.Param) any {
	if p == plan.NoParam || int(p) >= len(r.params) {
		return nil
	}
	return r.params[p]
}

func (r *run) wrong(p plan.Param, want string) {
	r.fail(kg.Errorf(kg.Internal, "parameter %d is a %T and not %s", p, r.params[p], want))
}
