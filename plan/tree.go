// Package plan turns one GraphQL operation into one Plan, which a store answers in one read, and writes the answer's
// bytes from what the store read.
//
// A Plan is a plain tree. What varies from request to request is a parameter; names come from kg's table only. The tree
// says what to read, its canonical String says the same in text, and no node of it runs itself: a store walks it.
package plan

import "forwhom/kg"

// Plan is what one operation reads from a store: its roots, in order, each filling one block of Rows.
//
// Everything in it is read as Sees says: a node that the reader may not see is not there, at any level, for filters,
// counts, search and paths too, and it hides its edges.
type Plan struct {
	Roots []Root
	Sees  kg.Role // whom it is compiled for
	// Own is the parameter with the reader's id, whose proposals the reader sees; NoParam for nobody.
	Own    Param
	Params int // how many parameters a run gives
}

// Root is one thing that a plan reads: *Get, *Many, *List, *Search, *Paths or *Around.
type Root interface{ root() }

// Param is the number of a parameter; its value is given at each run. Values are string, int64, float64, bool,
// []string, []int64, []float64, *Cursor, or nil where the reader left an optional one out.
type Param int

// NoParam stands where there is no parameter.
const NoParam Param = -1

// Get reads one node by id, of one of some kinds.
type Get struct {
	ID    Param
	Kinds []kg.Kind
	Shape *Shape
}

// Many reads nodes by their ids, in the order given, a hole for each that is not there; twice where asked twice.
type Many struct {
	IDs   Param // []string
	Kinds []kg.Kind
	Shape *Shape
}

// List reads a page of all nodes of one kind.
type List struct {
	Kind kg.Kind
	Page *Page
}

// Search reads what matches a text, best first, ties by id.
type Search struct {
	Text       Param  // string
	Kinds      Param  // []string of kg's prefixes; NoParam or empty: all
	Limit      Param  // int64; one more is read, for HasMore
	After      Param  // *Cursor whose Offset is where to go on, or nil
	Shape      *Shape // of each hit; nil where hits are not asked for
	Highlights bool   // whether highlights are asked for
	Total      bool   // whether to count all
	KindCounts bool   // whether to count by kind, Kinds left out
}

// Paths reads the shortest paths between two nodes: only those of the shortest length, ties by the smallest sum of the
// degrees (as far as the reader may see) of the nodes between, then by ids along the path. A path is a row of nodes: where
// several edges join two of them, the step goes by the first relation in the order of names, along it before against it.
type Paths struct {
	From, To  Param // string
	Avoid     Param // []string, or NoParam
	MaxLength Param // int64
	Limit     Param // int64; one more is looked for, for Truncated
	Shape     *Shape
}

// Around reads what lies around a node: nearest first, then by degree from high to low, then by id.
type Around struct {
	ID    Param
	Depth Param // int64
	Kinds Param // []string of kg's prefixes, or NoParam; the middle is always in
	Limit Param // int64, the middle included
	Shape *Shape
}

func (*Get) root()    {}
func (*Many) root()   {}
func (*List) root()   {}
func (*Search) root() {}
func (*Paths) root()  {}
func (*Around) root() {}

// Shape is what to read of a node, by its kind: a node of a kind without a case gives its kind alone.
type Shape struct {
	Cases []Case // in the order of kinds, each kind once
}

// Case is what to read of a node of one kind, in canonical order: properties, then values, then edges.
type Case struct {
	Kind  kg.Kind
	Slots []Slot
}

// Slot is one thing read of a node, at a fixed place of its block: *Prop, *Known, *Edge or *Pages.
type Slot interface{ slot() }

// Prop reads a property, as a Node keeps it.
type Prop struct{ Index int }

// Known reads whether any of the properties First to Last is known: whether a value such as Finding.effect is there.
type Known struct{ First, Last int }

// Edge reads neighbours without a page: the one, or all of a plain list by Order and id.
type Edge struct {
	Step
	One   bool   // at most one: the smallest id, should there be several
	Order string // a property of the neighbours; "" for none
	Shape *Shape
}

// Pages reads a page of neighbours.
type Pages struct {
	Step
	Page *Page
}

func (*Prop) slot()  {}
func (*Known) slot() {}
func (*Edge) slot()  {}
func (*Pages) slot() {}

// Step is one step along a relation, to neighbours of some kinds.
type Step struct {
	Relation kg.Relation
	Out      bool // along the relation; else against it
	Kinds    []kg.Kind
}

// Page is what a list of nodes of one kind is asked for.
type Page struct {
	Kind   kg.Kind
	Filter Filter // nil: all
	Order  []Key  // most important first; ids, ascending, decide what is left
	// Limit is how many items at most, an int64; one more is looked for, for HasAfter or HasBefore. NoParam: all.
	Limit Param
	// Backward pages count from the end of the list; their items are read in the list's order all the same.
	Backward      bool
	After, Before Param  // *Cursor or nil
	Shape         *Shape // of each item; nil where no item is asked for
	Cursors       bool   // whether the sort keys of each item are read
	Role          bool   // whether each item's edge role is read
	Around        bool   // whether HasBefore and HasAfter are read; never without a Shape, since they depend on the items
	Total         bool   // whether all items are counted, whatever page is read
	Facets        []Facet
}

// Key orders by a property of the kind: texts by their fold, dates by their first day, unknown values last in both
// directions.
type Key struct {
	Property string
	Desc     bool
}

// Facet counts the values of a property, or the neighbours of an edge, over a whole list.
type Facet struct {
	Name     string // as asked for, such as "DESIGN"
	Property string // or
	Edge     *Step
	Filter   Filter // the page's without the facet's own; the very same value where nothing was its own; nil: all
	Limit    Param  // at most so many values, an int64
}

// Filter is a condition on a node, true, false or unknown; only what is true passes. *And, *Or, *Not, *Compare, *Exists
// or *Some.
type Filter interface{ filter() }

// And is true where all are; empty, it is true.
type And struct{ All []Filter }

// Or is true where one is; empty, it is false.
type Or struct{ Any []Filter }

// Not turns true and false; unknown stays unknown.
type Not struct{ Filter Filter }

// Op compares a property with a parameter.
type Op uint8

// The operators. In takes a list parameter; an empty one makes it false, also where the property is unknown. Has tests a
// property with several values and is false where it has none. Otherwise all of them are unknown where the property is.
const (
	Eq Op = iota + 1
	Ne
	In
	Gt
	Gte
	Lt
	Lte
	Contains
	StartsWith
	Has
)

// Compare compares a property with a parameter. Texts compare by their fold; ids, enum values and moments as they are.
// A partial date is compared by its first day, with the first day of the parameter for Lt and Gte and its last for Lte
// and Gt, so that Lte "2016" includes all of 2016; Eq, Ne and In compare it as written.
type Compare struct {
	Property string
	Type     kg.Type
	Op       Op
	Param    Param
}

// Exists is whether any of the properties is known (a list: has a value), compared with a bool parameter.
type Exists struct {
	Properties []string
	Param      Param
}

// Some is true where there is a neighbour for which Filter is true and whose id is in IDs, as far as they are given.
// It is never unknown.
type Some struct {
	Step
	Filter Filter // nil: any
	IDs    Param  // []string, or NoParam
	Within bool   // IDs or narrower, by BROADER, any number of steps
}

func (*And) filter()     {}
func (*Or) filter()      {}
func (*Not) filter()     {}
func (*Compare) filter() {}
func (*Exists) filter()  {}
func (*Some) filter()    {}

// Cursor is a place in a list: the sort keys of an item in the list's order and its id; or, in a computed list, an
// offset at a version of the data.
type Cursor struct {
	Keys    []any // string, int64, float64 or nil
	ID      kg.ID
	Offset  int
	Version kg.Version
}
