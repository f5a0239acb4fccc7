package seed

import (
	"cmp"
	"io/fs"
	"slices"
	"time"

	"forwhom/kg"
)

// reader is one reading of the files: what stands in them so far, and what is wrong with it.
type reader struct {
	fsys      fs.FS
	date      time.Time // of the content; zero where seed.yaml does not say
	version   int64     // of the content
	items     []*item
	byID      map[kg.ID]*item
	edges     []*edge
	unread    map[kg.Kind]bool // the kinds of which a file or a node could not be read
	merged    []merged
	problems  []Problem
	suggested int // how many unknown names were looked up
}

// item is one node of the files, with where each of its fields stands.
type item struct {
	node  *kg.Node
	at    place
	where map[string]place // by the name of the property or edge field, such as "effect.value"
	links []link
	out   []*edge // the edges that start here
	in    []*edge // the edges that end here
}

// link is one neighbour as a node names it, from whichever end.
type link struct {
	field *kg.Field
	to    kg.ID
	role  string
	at    place
}

// edge is one edge of the graph with where it was given.
type edge struct {
	kg.Edge
	from, to *item
	at       place
}

// merged is an id of an earlier version that went into another.
type merged struct {
	kg.Merge
	at place
}

// place returns where a field of an item stands, or the item where the field is not given.
func (it *item) place(field string) place {
	if at, ok := it.where[field]; ok {
		return at
	}
	return it.at
}

// given reports whether the files give the field.
func (it *item) given(field string) bool {
	_, ok := it.where[field]
	return ok
}

// Read reads all files of a seed and returns their nodes and edges as one batch, in the order of kinds and ids, so that
// the same content gives the same batch however it is split into files. Its time is the date in seed.yaml.
//
// Where anything is wrong it returns no batch but every problem, in the order of files and lines. While a file cannot be
// read at all, what may only seem to be missing because it stands there is not told.
func Read(fsys fs.FS) (*kg.Batch, []Problem) {
	batch, _, problems := readAll(fsys)
	return batch, problems
}

// readAll reads as Read does, and which ids of earlier versions went into which.
func readAll(fsys fs.FS) (*kg.Batch, []kg.Merge, []Problem) {
	r := &reader{fsys: fsys, byID: make(map[kg.ID]*item), unread: make(map[kg.Kind]bool)}
	r.readHeader()
	r.readFolders()
	r.connect()
	r.complete()
	r.check()
	r.checkMerged()
	if len(r.problems) > 0 {
		return nil, nil, sorted(r.problems)
	}
	var merges []kg.Merge
	for _, m := range r.merged {
		merges = append(merges, m.Merge)
	}
	return r.batch(), merges, nil
}

// complete fills in what follows from what the files say.
func (r *reader) complete() {
	for _, it := range r.items {
		given := slices.Clone(it.node.Values)
		kg.Complete(it.node)
		r.checkDerived(it, given)
		setIfUnknown(it.node, "status", string(kg.StatusAccepted))
		setIfUnknown(it.node, "audience", string(kg.AudiencePublic))
		it.node.Set("updatedAt", kg.FormatTime(r.date))
	}
	for _, it := range r.items {
		if it.node.Kind == kg.KindFinding {
			setIfUnknown(it.node, "year", yearOf(it))
		}
	}
}

func setIfUnknown(n *kg.Node, property string, value any) {
	if n.Get(property) == nil {
		n.Set(property, value)
	}
}

// yearOf returns the year of a finding's study, or of its source where it has no study or that has no year.
func yearOf(finding *item) any {
	for _, study := range finding.from(kg.RelReports) {
		if year := study.node.Get("year"); year != nil {
			return year
		}
	}
	for _, source := range finding.to(kg.RelStatedIn) {
		if year := source.node.Get("year"); year != nil {
			return year
		}
	}
	return nil
}

// to returns the neighbours that the item's edges of a relation lead to.
func (it *item) to(relation kg.Relation) (neighbours []*item) {
	for _, e := range it.out {
		if e.Relation == relation {
			neighbours = append(neighbours, e.to)
		}
	}
	return neighbours
}

// from returns the neighbours whose edges of a relation lead to the item.
func (it *item) from(relation kg.Relation) (neighbours []*item) {
	for _, e := range it.in {
		if e.Relation == relation {
			neighbours = append(neighbours, e.from)
		}
	}
	return neighbours
}

// batch returns what was read in the order of kinds and ids, edges in the order of relations and ends.
func (r *reader) batch() *kg.Batch {
	b := &kg.Batch{Time: r.date, Note: noteOf(r.version)}
	for _, it := range r.items {
		b.Nodes = append(b.Nodes, it.node)
	}
	for _, e := range r.edges {
		b.Edges = append(b.Edges, e.Edge)
	}
	slices.SortFunc(b.Nodes, func(x, y *kg.Node) int {
		return cmp.Or(cmp.Compare(x.Kind, y.Kind), cmp.Compare(x.ID, y.ID))
	})
	slices.SortFunc(b.Edges, func(x, y kg.Edge) int {
		return cmp.Or(cmp.Compare(x.Relation, y.Relation), cmp.Compare(x.From, y.From), cmp.Compare(x.To, y.To))
	})
	return b
}
