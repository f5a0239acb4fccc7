package plan

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"forwhom/kg"
)

// The output half: a tree of response keys and of what to write for each, walked once over Rows into bytes. A null in a
// place that may not be null becomes an error and makes the nearest place above it null that may be.

type outWhat uint8

const (
	outText          outWhat = iota // fixed bytes
	outID                           // the node's id
	outProp                         // a property
	outValue                        // a value of several properties
	outOne                          // a node or null
	outList                         // a plain list of nodes
	outPage                         // a connection
	outTotal                        // parts of a connection ...
	outNodes                        //
	outEdges                        //
	outPageInfo                     //
	outFacets                       //
	outCursor                       // parts of its edges ...
	outRole                         //
	outNodeOf                       //
	outHasAfter                     // and of its pageInfo
	outHasBefore                    //
	outStartCursor                  //
	outEndCursor                    //
	outWalk                         // an object that the store read
	outComputed                     // an object that is computed
	outAttached                     // objects that are computed for a node
	outObjectLeaf                   // parts of objects ...
	outObjectField                  //
	outObjectNode                   //
	outIntrospection                // __schema and __type
)

// outField is one field of the answer.
type outField struct {
	key     string // with quotes and colon: "title":
	name    string // for errors, the response key; of an object's field, the name in the schema
	what    outWhat
	nonNull bool
	slot    int32 // of a node's block, or the root's number
	text    string
	parts   []outField
	node    *outNode
	page    *outPageNode
	facets  []int32
	object  *outObject
	args    []argument
	fill    int
	field   *ast.Field
}

// outNode is a selection on nodes, by kind.
type outNode struct {
	cases [kg.KindCount + 1]*outCase
}

type outCase struct{ fields []outField }

// outPageNode is a selection on a connection.
type outPageNode struct {
	page   *Page
	list   uint64
	fields []outField
}

// Answer is what an operation's answer is written from.
type Answer struct {
	Rows    *Rows
	Params  []any
	Objects []Object // of the computed fields, in order
	// Attached has what was computed for nodes; a node without is written as null or as no objects.
	Attached map[Wanted]any
	// Introspect writes the value of __schema or __type.
	Introspect func(*ast.Field) ([]byte, error)
	Errors     []*kg.Error
	filled     map[int]map[string]int32
	collected  func(*writer, Wanted) // while the answer is only walked for what nodes want; else nil
}

// Write appends the answer's data, a JSON object or null, to dst. Errors are added to the answer's.
func (o *Operation) Write(dst []byte, a *Answer) []byte {
	w := writer{o: o, a: a, r: a.Rows, depth: -1}
	start := len(dst)
	dst, _ = w.fields(dst, o.roots, &outField{}, w.root)
	o.size.Store(int64(len(dst) - start))
	return dst
}

type writer struct {
	o     *Operation
	a     *Answer
	r     *Rows
	steps [4 * MaxDepth]outStep // where in the answer the writer is, for errors
	depth int
}

// outStep is a response key with quotes and colon, or the number of an item.
type outStep struct {
	key  string
	item int32
}

// fields writes an object: its fields in order, by what writes one that is not fixed text. Where one is null and may not
// be, so is the object.
func (w *writer) fields(dst []byte, fields []outField, of *outField, write func([]byte, *outField) ([]byte, bool)) ([]byte, bool) {
	start := len(dst)
	w.depth++
	defer w.up()
	dst = append(dst, '{')
	for i := range fields {
		f := &fields[i]
		w.steps[w.depth].key = f.key
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, f.key...)
		if f.what == outText {
			dst = append(dst, f.text...)
			continue
		}
		var ok bool
		if dst, ok = write(dst, f); !ok {
			return bubble(dst[:start], of)
		}
	}
	return append(dst, '}'), true
}

// items writes a list, item by item. Where one is null and may not be, so is the list.
func (w *writer) items(dst []byte, n int32, of *outField, write func([]byte, int32) ([]byte, bool)) ([]byte, bool) {
	start := len(dst)
	w.depth++
	defer w.up()
	dst = append(dst, '[')
	for i := range n {
		w.steps[w.depth] = outStep{item: i}
		if i > 0 {
			dst = append(dst, ',')
		}
		var ok bool
		if dst, ok = write(dst, i); !ok {
			return bubble(dst[:start], of)
		}
	}
	return append(dst, ']'), true
}

func (w *writer) up() { w.depth-- }

// path returns where the writer is.
func (w *writer) path() []any {
	var path []any
	for _, s := range w.steps[:w.depth+1] {
		if s.key == "" {
			path = append(path, int(s.item))
		} else {
			path = append(path, s.key[1:len(s.key)-2])
		}
	}
	return path
}

// null writes null where that may stand; else it notes an error and the place above must be null.
func (w *writer) null(dst []byte, f *outField) ([]byte, bool) {
	if f.nonNull {
		if len(w.a.Errors) < 20 {
			e := kg.Errorf(kg.Internal, "%s is missing where it must not be: the data breaks a rule", f.name)
			e.Path = w.path()
			w.a.Errors = append(w.a.Errors, e)
		}
		return dst, false
	}
	return append(dst, "null"...), true
}

// bubble writes null after something below it, noted already, was null and may not be.
func bubble(dst []byte, f *outField) ([]byte, bool) {
	if f.nonNull {
		return dst, false
	}
	return append(dst, "null"...), true
}

func (w *writer) root(dst []byte, f *outField) ([]byte, bool) {
	switch f.what {
	case outIntrospection:
		raw, err := w.a.Introspect(f.field)
		if err != nil {
			e, ours := errors.AsType[*kg.Error](err)
			if !ours {
				e = kg.Wrap(kg.Internal, err, "the schema could not be written")
			}
			e.Path = w.path()
			w.a.Errors = append(w.a.Errors, e)
			return bubble(dst, f)
		}
		return append(dst, raw...), true
	case outComputed:
		return w.object(dst, w.o.Computed[f.slot].out, w.a.Objects[f.slot], f)
	case outWalk:
		return w.walk(dst, f)
	}
	at := int32(0) // nobody's cell, an empty list, where there was nothing to read
	if int(f.slot) < len(w.r.Roots) {
		at = w.r.Roots[f.slot]
	}
	switch f.what {
	case outPage:
		return w.page(dst, f.page, at, f)
	case outList:
		return w.list(dst, f, at, false)
	}
	return w.node(dst, f.node, at, f)
}

func (w *writer) walk(dst []byte, f *outField) ([]byte, bool) {
	at := w.r.Roots[f.slot]
	switch root := w.o.Plan.Roots[f.slot].(type) {
	case *Search:
		return w.object(dst, f.object, hits{w.r, at, root, w.a.Params}, f)
	case *Paths:
		return w.object(dst, f.object, paths{w.r, at}, f)
	}
	if at == 0 {
		return w.null(dst, f)
	}
	return w.object(dst, f.object, around{w.r, at}, f)
}

// node writes the node in a block.
func (w *writer) node(dst []byte, n *outNode, at int32, f *outField) ([]byte, bool) {
	if at == 0 {
		return w.null(dst, f)
	}
	var fields []outField
	if c := n.cases[w.r.Ref(at)]; c != nil {
		fields = c.fields
	}
	return w.fields(dst, fields, f, func(dst []byte, field *outField) ([]byte, bool) { return w.nodeField(dst, field, at) })
}

func (w *writer) nodeField(dst []byte, f *outField, at int32) ([]byte, bool) {
	cell := at + 1 + f.slot
	switch f.what {
	case outID:
		return w.scalar(dst, w.r.Val(at), f)
	case outProp:
		return w.scalar(dst, w.r.Val(cell), f)
	case outValue:
		if !w.r.Bool(cell) {
			return w.null(dst, f)
		}
		return w.fields(dst, f.parts, f, func(dst []byte, part *outField) ([]byte, bool) {
			return w.scalar(dst, w.r.Val(at+1+part.slot), part)
		})
	case outOne:
		return w.node(dst, f.node, w.r.Ref(cell), f)
	case outList:
		return w.list(dst, f, w.r.Ref(cell), true)
	case outAttached:
		return w.attached(dst, f, at)
	default:
		return w.page(dst, f.page, w.r.Ref(cell), f)
	}
}

// list writes the nodes of a list block; a hole is null, or, where items may not be null, left out.
func (w *writer) list(dst []byte, f *outField, at int32, whole bool) ([]byte, bool) {
	item := outField{name: f.name, nonNull: whole}
	return w.items(dst, w.r.Ref(at), f, func(dst []byte, i int32) ([]byte, bool) {
		return w.node(dst, f.node, w.r.Ref(at+1+i), &item)
	})
}

func (w *writer) page(dst []byte, p *outPageNode, at int32, f *outField) ([]byte, bool) {
	return w.fields(dst, p.fields, f, func(dst []byte, part *outField) ([]byte, bool) { return w.pagePart(dst, p, part, at) })
}

// item returns the cell of an item of a page.
func (p *outPageNode) item(at, i int32) int32 {
	return at + PageHead + int32(len(p.page.Facets)) + i*int32(p.page.ItemWidth())
}

func (w *writer) pagePart(dst []byte, p *outPageNode, f *outField, at int32) ([]byte, bool) {
	n := w.r.Ref(at)
	switch f.what {
	case outTotal:
		return strconv.AppendInt(dst, int64(w.r.Ref(at+3)), 10), true
	case outNodes:
		item := outField{name: f.name, nonNull: true}
		return w.items(dst, n, f, func(dst []byte, i int32) ([]byte, bool) {
			return w.node(dst, f.node, w.r.Ref(p.item(at, i)), &item)
		})
	case outEdges:
		item := outField{name: f.name, nonNull: true}
		return w.items(dst, n, f, func(dst []byte, i int32) ([]byte, bool) {
			return w.fields(dst, f.parts, &item, func(dst []byte, part *outField) ([]byte, bool) {
				return w.edgePart(dst, p, part, p.item(at, i))
			})
		})
	case outPageInfo:
		return w.fields(dst, f.parts, f, func(dst []byte, part *outField) ([]byte, bool) {
			return w.pageInfoPart(dst, p, part, at, n), true
		})
	case outFacets:
		return w.items(dst, int32(len(f.facets)), f, func(dst []byte, i int32) ([]byte, bool) {
			place := f.facets[i]
			return w.facet(dst, f, p.page, &p.page.Facets[place], w.r.Ref(at+PageHead+place))
		})
	}
	return w.null(dst, f)
}

func (w *writer) edgePart(dst []byte, p *outPageNode, f *outField, cell int32) ([]byte, bool) {
	switch f.what {
	case outCursor:
		return w.cursor(dst, p, cell), true
	case outRole:
		if role, _ := w.r.Val(cell + 1).(string); role != "" {
			return appendString(dst, role), true
		}
		return append(dst, "null"...), true
	default:
		return w.node(dst, f.node, w.r.Ref(cell), f)
	}
}

func (w *writer) pageInfoPart(dst []byte, p *outPageNode, f *outField, at, n int32) []byte {
	switch {
	case f.what == outHasBefore:
		return strconv.AppendBool(dst, w.r.Bool(at+1))
	case f.what == outHasAfter:
		return strconv.AppendBool(dst, w.r.Bool(at+2))
	case n == 0:
		return append(dst, "null"...)
	case f.what == outStartCursor:
		return w.cursor(dst, p, p.item(at, 0))
	default:
		return w.cursor(dst, p, p.item(at, n-1))
	}
}

func (w *writer) cursor(dst []byte, p *outPageNode, cell int32) []byte {
	id, _ := w.r.Val(cell).(string)
	keys := cell + 1
	if p.page.Role {
		keys++
	}
	dst = append(dst, '"')
	dst = appendCursor(dst, p.list, w.r.vals[keys:keys+int32(len(p.page.Order))], id)
	return append(dst, '"')
}

func (w *writer) facet(dst []byte, f *outField, page *Page, facet *Facet, at int32) ([]byte, bool) {
	property, _ := page.Kind.Property(facet.Property)
	enum := facet.Edge == nil && page.Kind.Info().Properties[property].Type == kg.Enum
	return w.fields(dst, f.parts, f, func(dst []byte, part *outField) ([]byte, bool) {
		switch part.name {
		case "field":
			return appendString(dst, facet.Name), true
		case "totalValues":
			return strconv.AppendInt(dst, int64(w.r.Ref(at+1)), 10), true
		case "buckets":
			return w.items(dst, w.r.Ref(at), part, func(dst []byte, i int32) ([]byte, bool) {
				return w.fields(dst, part.parts, part, func(dst []byte, bucket *outField) ([]byte, bool) {
					return w.bucketPart(dst, bucket, at+2+2*i, enum)
				})
			})
		}
		return w.null(dst, part)
	})
}

func (w *writer) bucketPart(dst []byte, f *outField, cell int32, enum bool) ([]byte, bool) {
	switch f.name {
	case "value":
		return appendString(dst, fmt.Sprint(w.r.Val(cell))), true
	case "label":
		return appendString(dst, labelOf(w.r.Val(cell+1), w.r.Val(cell), enum)), true
	case "count":
		return strconv.AppendInt(dst, int64(w.r.Ref(cell)), 10), true
	}
	return w.null(dst, f)
}

// labelOf returns a facet's value as a reader sees it: the name of a neighbour, an enum value in words ("Randomised
// trial"), or the value itself.
func labelOf(name, value any, enum bool) string {
	text, named := name.(string)
	if !named {
		text = fmt.Sprint(value)
	}
	if enum && !named && text != "" {
		words := kg.Words(text)
		return strings.ToUpper(words[:1]) + words[1:]
	}
	return text
}

// object writes an object's selected fields.
func (w *writer) object(dst []byte, out *outObject, object Object, f *outField) ([]byte, bool) {
	if object == nil {
		return w.null(dst, f)
	}
	return w.fields(dst, out.fields, f, func(dst []byte, field *outField) ([]byte, bool) { return w.objectField(dst, field, object) })
}

func (w *writer) objectField(dst []byte, f *outField, object Object) ([]byte, bool) {
	item := outField{name: f.name, nonNull: true}
	switch v := object.Field(f.name, Args{f.args, w.a.Params}).(type) {
	case Object:
		return w.object(dst, f.object, v, f)
	case []Object:
		return w.items(dst, int32(len(v)), f, func(dst []byte, i int32) ([]byte, bool) { return w.object(dst, f.object, v[i], &item) })
	case Ref:
		return w.node(dst, f.node, int32(v), f)
	case NodeID:
		return w.node(dst, f.node, w.find(f.fill, string(v)), f)
	case []Ref:
		return w.items(dst, int32(len(v)), f, func(dst []byte, i int32) ([]byte, bool) { return w.node(dst, f.node, int32(v[i]), &item) })
	case []NodeID:
		return w.foundNodes(dst, f, v), true
	default:
		return w.scalar(dst, v, f)
	}
}

// foundNodes writes the nodes of a computed list that the second read found; one that has gone meanwhile is left out.
func (w *writer) foundNodes(dst []byte, f *outField, ids []NodeID) []byte {
	w.depth++
	defer w.up()
	item := outField{name: f.name, nonNull: true}
	dst = append(dst, '[')
	n := int32(0)
	for _, id := range ids {
		at := w.find(f.fill, string(id))
		if at == 0 {
			continue
		}
		mark, ok := len(dst), false
		if n > 0 {
			dst = append(dst, ',')
		}
		w.steps[w.depth] = outStep{item: n}
		if dst, ok = w.node(dst, f.node, at, &item); !ok {
			dst = dst[:mark]
			continue
		}
		n++
	}
	return append(dst, ']')
}

// find returns the block of a node that a fill read, 0 where it did not.
func (w *writer) find(fill int, id string) int32 {
	if w.a.filled == nil {
		w.a.filled = map[int]map[string]int32{}
	}
	byID := w.a.filled[fill]
	if byID == nil {
		byID = map[string]int32{}
		ids, _ := w.a.Params[w.o.Plan.Roots[fill].(*Many).IDs].([]string)
		at := int32(0)
		if len(ids) > 0 {
			at = w.r.Roots[fill]
		}
		for i, asked := range ids {
			byID[asked] = w.r.Ref(at + 1 + int32(i))
		}
		w.a.filled[fill] = byID
	}
	return byID[id]
}

// scalar writes a value as a Node or an Object has it.
func (w *writer) scalar(dst []byte, v any, f *outField) ([]byte, bool) {
	switch v := v.(type) {
	case string:
		return appendString(dst, v), true
	case int64:
		return strconv.AppendInt(dst, v, 10), true
	case int:
		return strconv.AppendInt(dst, int64(v), 10), true
	case float64:
		return appendFloat(dst, v), true
	case bool:
		return strconv.AppendBool(dst, v), true
	case []string:
		return w.items(dst, int32(len(v)), f, func(dst []byte, i int32) ([]byte, bool) { return appendString(dst, v[i]), true })
	}
	if f.text == "[]" { // a property with several values has none
		return append(dst, "[]"...), true
	}
	return w.null(dst, f)
}
