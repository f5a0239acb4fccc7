package plan

import (
	"fmt"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"forwhom/kg"
)

// searchRoot compiles search: hits, with the nodes that were hit.
func (c *compiler) searchRoot(sel *selected, out *outField) error {
	at := c.walkArguments(sel, out)
	asks := func(names ...string) bool { return c.asks(sel, "SearchConnection", names...) }
	root := &Search{Text: at["text"], Kinds: at["kinds"], Limit: at["first"], After: at["after"],
		Total: asks("totalCount"), Highlights: asks("edges", "highlights"), KindCounts: asks("facets")}
	if root.After != NoParam {
		c.bound = append(c.bound, searchCursor(root, c.path))
	}
	c.add(root, out)
	return c.walk(sel, out, newShape(), func(s *Shape) {
		if asks("edges") || asks("nodes") || asks("pageInfo") {
			root.Shape = s
		}
	})
}

// pathsRoot compiles connections: paths, whose sentences need every node's name.
func (c *compiler) pathsRoot(sel *selected, out *outField) error {
	at := c.walkArguments(sel, out)
	root := &Paths{From: at["from"], To: at["to"], Avoid: at["avoid"], MaxLength: at["maxLength"], Limit: at["first"]}
	c.add(root, out)
	s := newShape()
	for _, kind := range c.kindsOf("Entity") { // the first slot of all: nothing but the id comes before it in the table
		name, _ := kind.Property("name")
		s.of(kind).use(propKey(name), &outField{}, func() *slotInMaking { return &slotInMaking{slot: &Prop{name}} })
	}
	return c.walk(sel, out, s, func(s *Shape) { root.Shape = s })
}

// aroundRoot compiles neighbourhood.
func (c *compiler) aroundRoot(sel *selected, out *outField) error {
	at := c.walkArguments(sel, out)
	root := &Around{ID: at["id"], Depth: at["depth"], Kinds: at["kinds"], Limit: at["first"]}
	c.add(root, out)
	return c.walk(sel, out, newShape(), func(s *Shape) { root.Shape = s })
}

// walkArguments registers a root's arguments; NoParam stands for those that were not given.
func (c *compiler) walkArguments(sel *selected, out *outField) map[string]Param {
	at := map[string]Param{}
	for _, def := range sel.field.Definition.Arguments {
		at[def.Name] = NoParam
	}
	out.args = c.objectArguments(sel.field)
	for _, a := range out.args {
		at[a.name] = a.param
	}
	return at
}

// walk compiles a selection on an object that the store reads, nodes and all.
func (c *compiler) walk(sel *selected, out *outField, s *shape, setShape func(*Shape)) (err error) {
	out.what = outWalk
	c.finishers = append(c.finishers, func() { setShape(s.finish()) })
	out.object, err = c.object(sel.field.Definition.Type.Name(), sel.sets, func(kinds []kg.Kind, sets []ast.SelectionSet) (*outNode, int, error) {
		node, err := c.node(s, kinds, sets)
		return node, -1, err
	})
	return err
}

// asks reports whether a selection has a field below it, by the fields' names.
func (c *compiler) asks(sel *selected, typeName string, names ...string) bool {
	for _, f := range c.fields(typeName, sel.sets...) {
		if f.field.Name == names[0] && (len(names) == 1 || c.asks(f, f.field.Definition.Type.Name(), names[1:]...)) {
			return true
		}
	}
	return false
}

const maxSearchText = 10000

func searchText(v any) (any, error) {
	s, ok := v.(string)
	if !ok {
		return nil, fmt.Errorf("%s is not a text", shown(v))
	}
	if len(s) > maxSearchText {
		return nil, fmt.Errorf("at most %d bytes, not %d", maxSearchText, len(s))
	}
	return s, nil
}

// kindPrefixes turns values of the schema's enum of kinds into prefixes of ids.
func kindPrefixes(v any) (any, error) {
	values, err := listOf(kg.Enum, 2*kg.KindCount)(v)
	if err != nil {
		return nil, err
	}
	prefixes, _ := values.([]string)
	for i, value := range prefixes {
		kind, ok := kg.KindByEnum(value)
		if !ok {
			return nil, fmt.Errorf("%s is not a kind", shown(value))
		}
		prefixes[i] = kind.Info().Prefix
	}
	return prefixes, nil
}

// searchCursor returns what reads the cursor of a search: it belongs to the text and the kinds, which each run has of
// its own.
func searchCursor(root *Search, path []any) func(params []any) error {
	return func(params []any) error {
		text, _ := params[root.After].(string)
		cursor, ok := readOffset(text, hashList(searchList(root, params)))
		if !ok {
			e := kg.Errorf(kg.BadInput, "search(after:): %s is not a cursor of this search: take one from the same text and kinds, or leave it out to start again", shown(text))
			e.Path = path
			return e
		}
		params[root.After] = cursor
		return nil
	}
}

// searchList describes a search for its cursors.
func searchList(root *Search, params []any) string {
	list := "search " + params[root.Text].(string)
	if root.Kinds != NoParam {
		kinds, _ := params[root.Kinds].([]string)
		list += " in " + strings.Join(kinds, ",")
	}
	return list
}

// OffsetCursor writes the cursor of the item at an offset of a computed list at a version of the data.
func OffsetCursor(list string, version kg.Version, offset int) string {
	return string(appendOffset(nil, hashList(list), version, offset))
}

// ReadOffsetCursor reads a cursor of OffsetCursor; false where it is broken or belongs to another list.
func ReadOffsetCursor(text, list string) (version kg.Version, offset int, ok bool) {
	c, ok := readOffset(text, hashList(list))
	if !ok {
		return 0, 0, false
	}
	return c.Version, c.Offset, true
}

// hits is a SearchConnection in Rows.
type hits struct {
	rows   *Rows
	at     int32
	root   *Search
	params []any
}

// Field returns a part of the search's answer.
func (h hits) Field(name string, args Args) any {
	r, n := h.rows, int(h.rows.Ref(h.at))
	switch name {
	case "edges":
		edges := make([]Object, n)
		for i := range edges {
			edges[i] = hit{h, i}
		}
		return edges
	case "nodes":
		nodes := make([]Ref, n)
		for i := range nodes {
			nodes[i] = Ref(r.Ref(h.at + 4 + 3*int32(i)))
		}
		return nodes
	case "totalCount":
		return int(r.Ref(h.at + 2))
	case "pageInfo":
		info := Fields{"hasNextPage": r.Bool(h.at + 1), "hasPreviousPage": h.offset() > 0}
		if n > 0 {
			info["startCursor"], info["endCursor"] = h.cursor(0), h.cursor(n-1)
		}
		return info
	case "facets":
		return h.facets(args)
	}
	return nil
}

func (h hits) offset() int {
	if h.root.After == NoParam {
		return 0
	}
	if c, ok := h.params[h.root.After].(*Cursor); ok {
		return c.Offset
	}
	return 0
}

func (h hits) cursor(i int) string {
	return OffsetCursor(searchList(h.root, h.params), h.rows.Version, h.offset()+i+1)
}

func (h hits) facets(args Args) any {
	most := args.Int("first", 10)
	by, _ := args.Value("by").([]string)
	list := make([]Object, 0, len(by))
	at := h.rows.Ref(h.at + 3)
	for _, field := range by {
		facet := Fields{"field": field, "totalValues": 0, "buckets": []Object{}}
		if at != 0 {
			n := int(h.rows.Ref(at))
			buckets := make([]Object, 0, min(n, most))
			for i := range min(n, most) {
				cell := at + 2 + 2*int32(i)
				buckets = append(buckets, Fields{"value": h.rows.Val(cell), "label": labelOf(nil, h.rows.Val(cell), true), "count": int(h.rows.Ref(cell))})
			}
			facet["totalValues"], facet["buckets"] = int(h.rows.Ref(at+1)), buckets
		}
		list = append(list, facet)
	}
	return list
}

// hit is one SearchEdge.
type hit struct {
	hits
	i int
}

// Field returns a part of the hit.
func (h hit) Field(name string, _ Args) any {
	at := h.at + 4 + 3*int32(h.i)
	switch name {
	case "cursor":
		return h.cursor(h.i)
	case "score":
		return h.rows.Val(at + 1)
	case "node":
		return Ref(h.rows.Ref(at))
	case "highlights":
		list := []Object{}
		if marks := h.rows.Ref(at + 2); marks != 0 {
			for i := range h.rows.Ref(marks) {
				m, _ := h.rows.Val(marks + 1 + i).(Highlight)
				list = append(list, Fields{"field": m.Field, "fragments": m.Fragments})
			}
		}
		return list
	}
	return nil
}

// paths is a Connections in Rows.
type paths struct {
	rows *Rows
	at   int32
}

// Field returns a part of the answer.
func (p paths) Field(name string, _ Args) any {
	if name == "truncated" {
		return p.rows.Bool(p.at + 1)
	}
	list := make([]Object, p.rows.Ref(p.at))
	for i := range list {
		list[i] = path{p.rows, p.rows.Ref(p.at + 2 + int32(i))}
	}
	return list
}

// path is one Path.
type path struct {
	rows *Rows
	at   int32
}

// Field returns a part of the path.
func (p path) Field(name string, _ Args) any {
	n := p.rows.Ref(p.at)
	switch name {
	case "length":
		return int(n) - 1
	case "nodes":
		nodes := make([]Ref, n)
		for i := range nodes {
			nodes[i] = Ref(p.rows.Ref(p.at + 1 + int32(i)))
		}
		return nodes
	case "steps":
		steps := make([]Object, n-1)
		for i := range steps {
			steps[i] = p.step(int32(i))
		}
		return steps
	case "sentence":
		var b strings.Builder
		b.WriteString(p.name(0))
		for i := range n - 1 {
			fmt.Fprintf(&b, " %s %s", p.says(i), p.name(i+1))
			if i < n-2 {
				b.WriteString(", which")
			}
		}
		b.WriteString(".")
		return b.String()
	}
	return nil
}

func (p path) step(i int32) Object {
	relation, forward := p.relation(i)
	way := "FORWARD"
	if !forward {
		way = "BACKWARD"
	}
	return Fields{"from": p.id(i), "to": p.id(i + 1), "relation": relation.String(), "direction": way,
		"sentence": fmt.Sprintf("%s %s %s.", p.name(i), p.says(i), p.name(i+1))}
}

func (p path) relation(i int32) (r kg.Relation, forward bool) {
	n := p.rows.Ref(p.at + 1 + p.rows.Ref(p.at) + i)
	if n < 0 {
		return kg.Relation(-n), false
	}
	return kg.Relation(n), true
}

func (p path) says(i int32) string {
	relation, forward := p.relation(i)
	return relation.Says(kg.Kind(p.rows.Ref(p.node(i))), forward)
}

func (p path) node(i int32) int32 { return p.rows.Ref(p.at + 1 + i) }

func (p path) id(i int32) string { id, _ := p.rows.Val(p.node(i)).(string); return id }

// name returns the name of a node on the path, in quotes and without a full stop of its own; paths read the name first
// of all.
func (p path) name(i int32) string {
	if name, ok := p.rows.Val(p.node(i) + 1).(string); ok {
		return "“" + strings.TrimSuffix(name, ".") + "”"
	}
	return p.id(i)
}

// around is a Neighbourhood in Rows.
type around struct {
	rows *Rows
	at   int32
}

// Field returns a part of the answer.
func (a around) Field(name string, _ Args) any {
	r := a.rows
	switch name {
	case "leftOut":
		return int(r.Ref(a.at + 1))
	case "nodes":
		list := make([]Object, r.Ref(a.at))
		for i := range list {
			at := a.at + 3 + 3*int32(i)
			list[i] = Fields{"node": Ref(r.Ref(at)), "distance": int(r.Ref(at + 1)), "degree": int(r.Ref(at + 2))}
		}
		return list
	case "edges":
		links := r.Ref(a.at + 2)
		list := make([]Object, r.Ref(links))
		for i := range list {
			at := links + 1 + 2*int32(i)
			from, _ := r.Val(at).(string)
			to, _ := r.Val(at + 1).(string)
			relation := kg.Relation(r.Ref(at)).String()
			list[i] = Fields{"id": from + "|" + relation + "|" + to, "from": from, "to": to, "relation": relation}
		}
		return list
	}
	return nil
}
