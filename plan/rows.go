package plan

import (
	"cmp"
	"slices"

	"forwhom/kg"
)

// Rows is what a store read for a plan: cells in blocks, each cell a value and a number. Nothing is copied that a store
// keeps unchanged, and a Rows can be used again after Reset, so that a read need not allocate.
//
// Cell 0 is nobody's, so that the number 0 can mean none. "val" is a cell's value, "ref" its number.
//
//	node      [0] val id, ref kind; [1+i] slot i of its kind's case:
//	          Prop val the property; Known val bool; Edge{One} ref node or 0; Edge ref list; Pages ref page
//	list      [0] ref n; [1..n] ref node, or 0 for a hole (Many)
//	page      [0] ref n; [1] val bool, whether there are items before; [2] val bool, whether there are items after;
//	          [3] ref total; [4..] ref facet, one each; then n items of ItemWidth cells:
//	          val id, ref node; then val role if Role; then val sort key for each of Order if Cursors
//	facet     [0] ref n; [1] ref total of different values; then n times two cells: val value, ref count; val the name of
//	          a neighbour, nil for a property's value
//	search    [0] ref n; [1] val bool, whether there are hits after; [2] ref total; [3] ref facet of kg's enum values
//	          of kinds, or 0; then n times three cells: val id, ref node; val float64 score; ref highlights, or 0
//	highlights [0] ref n; then n cells: val Highlight
//	paths     [0] ref n; [1] val bool, whether there are more; [2..] ref path
//	path      [0] ref n; n times ref node; n-1 times ref relation, negative against it
//	around    [0] ref n; [1] ref how many are left out; [2] ref links; then n times three cells: ref node; ref distance;
//	          ref degree
//	links     [0] ref n; then n times two cells: val id, ref relation; val id, from first
//
// A sort key is what the order compares: a text's fold, a date's first day, a number; nil for unknown.
type Rows struct {
	vals    []any
	refs    []int32
	Roots   []int32 // the block of each root: node or 0, list, page, search, paths; around or 0
	Version kg.Version
}

// Highlight is where words were found in one field of a hit: plain text with each match between U+E000 and U+E001.
type Highlight struct {
	Field     string
	Fragments []string
}

// searched are the properties of each kind that are searched, the heaviest first, then as the table has them.
var searched = func() (all [kg.KindCount + 1][]int) {
	for kind := kg.Kind(1); kind <= kg.KindCount; kind++ {
		properties := kind.Info().Properties
		for i := range properties {
			if properties[i].Search > 0 {
				all[kind] = append(all[kind], i)
			}
		}
		slices.SortStableFunc(all[kind], func(a, b int) int { return cmp.Compare(properties[b].Search, properties[a].Search) })
	}
	return all
}()

// Highlights adds the block of where words are found in a node, field by field, the heaviest first. stored returns a
// property's value, find where the words are in one text.
func (r *Rows) Highlights(kind kg.Kind, stored func(property int) any, find func(text string) []string) int32 {
	var all []Highlight
	for _, property := range searched[kind] {
		h := Highlight{Field: kind.Info().Properties[property].Name}
		switch v := stored(property).(type) {
		case string:
			h.Fragments = find(v)
		case []string:
			for _, text := range v {
				h.Fragments = append(h.Fragments, find(text)...)
			}
		}
		if len(h.Fragments) > 0 {
			all = append(all, h)
		}
	}
	at := r.Block(1 + len(all))
	r.SetRef(at, int32(len(all)))
	for i, h := range all {
		r.SetVal(at+1+int32(i), h)
	}
	return at
}

// PageHead is how many cells of a page stand before its facets.
const PageHead = 4

// ItemWidth is how many cells each item of a page has.
func (p *Page) ItemWidth() int {
	w := 1
	if p.Role {
		w++
	}
	if p.Cursors {
		w += len(p.Order)
	}
	return w
}

// Reset empties the rows and keeps their memory.
func (r *Rows) Reset() {
	clear(r.vals)
	r.vals, r.refs, r.Roots = append(r.vals[:0], nil), append(r.refs[:0], 0), r.Roots[:0]
	r.Version = 0
}

// Block adds n empty cells and returns the place of the first.
func (r *Rows) Block(n int) int32 {
	if len(r.refs) == 0 {
		r.Reset()
	}
	at := len(r.refs)
	r.grow(at + n)
	return int32(at)
}

func (r *Rows) grow(n int) {
	for cap(r.refs) < n {
		r.refs = append(r.refs[:cap(r.refs)], 0)
	}
	for cap(r.vals) < n {
		r.vals = append(r.vals[:cap(r.vals)], nil)
	}
	old := len(r.refs)
	r.refs, r.vals = r.refs[:n], r.vals[:n]
	clear(r.refs[old:])
	clear(r.vals[old:])
}

// Len is how many cells there are.
func (r *Rows) Len() int { return len(r.refs) }

// SetVal sets the value of a cell.
func (r *Rows) SetVal(cell int32, v any) { r.vals[cell] = v }

// SetRef sets the number of a cell.
func (r *Rows) SetRef(cell, ref int32) { r.refs[cell] = ref }

// Val returns the value of a cell.
func (r *Rows) Val(cell int32) any { return r.vals[cell] }

// Ref returns the number of a cell.
func (r *Rows) Ref(cell int32) int32 { return r.refs[cell] }

// Bool returns whether the value of a cell is true.
func (r *Rows) Bool(cell int32) bool { b, _ := r.vals[cell].(bool); return b }
