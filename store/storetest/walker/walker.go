// Package walker is a second opinion on what an operation answers: a plain, slow interpreter of the schema's query side
// over slices and maps, with a generator of random operations and a synthetic graph to run them on. Stores are held
// against it; it shares nothing with the planner.
//
// What it knows: one and many of every noun, node and nodes, edges in every form, values, pages, totals, facets,
// connections and neighbourhood. It does not know search and the computed fields (whatWorks, evidenceMap, brief, ratings, ...), nor
// introspection, nor ids that were merged away.
//
// The way it works: of the whole graph it makes the reader's own, without what the reader may not see; everything else
// is asked of that smaller graph and need not think of readers. It first checks every argument of the operation,
// whether or not the field is reached; an operation with a mistake anywhere has no data at all.
package walker

import (
	"bytes"
	"fmt"
	"sync"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"forwhom/kg"
)

// Walker answers operations over one graph that does not change. Safe for concurrent use.
type Walker struct {
	schema *ast.Schema
	whole  *graph // what an editor sees

	mu     sync.Mutex
	graphs map[kg.Reader]*graph

	// filtered, where set, is told of each list with a `where`: how many items there were and how many passed.
	filtered func(items, passed int)
}

// New returns a walker over a graph: nodes with distinct ids, and edges between them. Of two edges with the same ends and
// relation the later one stands, as when it is put twice; an edge without both its ends is left out.
func New(schema *ast.Schema, nodes []*kg.Node, edges []kg.Edge) *Walker {
	return &Walker{
		schema: schema,
		whole:  newGraph(nodes, edges, kg.Reader{Role: kg.Editor}),
		graphs: make(map[kg.Reader]*graph),
	}
}

// Answer runs a document with one query operation for a reader. It returns the JSON of `data` in the order of the
// response, or nil and what was wrong, each in a sentence. Variables are as encoding/json decodes them, or plain Go ints
// and strings; they are not changed.
func (w *Walker) Answer(query string, variables map[string]any, reader kg.Reader) (data []byte, errs []string) {
	doc, list := gqlparser.LoadQueryWithRules(w.schema, query, rules.NewDefaultRules())
	for _, err := range list {
		errs = append(errs, err.Error())
	}
	if len(errs) > 0 {
		return nil, errs
	}
	if len(doc.Operations) != 1 || doc.Operations[0].Operation != ast.Query {
		return nil, []string{"the walker wants a document with one query operation"}
	}
	operation := doc.Operations[0]
	coerced, err := validator.VariableValues(w.schema, operation, DeepCopy(variables).(map[string]any))
	if err != nil {
		return nil, []string{err.Error()}
	}
	r := &run{walker: w, schema: w.schema, graph: w.graphOf(reader), checked: make(map[string]bool)}
	if r.variables, err = r.coerceVariables(operation, coerced); err != nil {
		return nil, []string{err.Error()}
	}
	r.check(operation.SelectionSet)
	if len(r.errs) > 0 {
		return nil, r.errs
	}
	var b bytes.Buffer
	r.writeObject(&b, r.query(), operation.SelectionSet)
	return b.Bytes(), nil
}

// run is one operation under way for one reader.
type run struct {
	walker    *Walker
	schema    *ast.Schema
	graph     *graph
	variables map[string]any
	checked   map[string]bool // fragments whose arguments were checked
	errs      []string
}

func (r *run) fail(format string, args ...any) {
	r.errs = append(r.errs, fmt.Sprintf(format, args...))
}

// graphOf returns the graph as a reader sees it, made once for each reader.
func (w *Walker) graphOf(reader kg.Reader) *graph {
	w.mu.Lock()
	defer w.mu.Unlock()
	g, ok := w.graphs[reader]
	if !ok {
		g = newGraph(w.whole.list, w.whole.edges, reader)
		w.graphs[reader] = g
	}
	return g
}

// DeepCopy copies maps and lists of variables, since gqlparser's coercion writes into them.
func DeepCopy(v any) any {
	switch v := v.(type) {
	case map[string]any:
		out := make(map[string]any, len(v))
		for k, e := range v {
			out[k] = DeepCopy(e)
		}
		return out
	case []any:
		out := make([]any, len(v))
		for i, e := range v {
			out[i] = DeepCopy(e)
		}
		return out
	}
	return v
}
