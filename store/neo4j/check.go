package neo4j

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"forwhom/kg"
	"forwhom/store"
	"forwhom/store/memory"
)

// Check looks for what is not as this program writes it: what somebody else wrote past it, or lost. It returns a sentence
// for each problem, none where all is well; the error is for what kept it from looking.
func (s *Store) Check(ctx context.Context) (problems []string, err error) {
	c := checker{store: s, nodes: map[kg.ID]*kg.Node{}}
	for _, look := range []func(context.Context) error{c.indexes, c.graph, c.strangers, c.log} {
		if err := look(ctx); err != nil {
			return nil, err
		}
	}
	return c.problems, nil
}

// checker is a Check under way.
type checker struct {
	store    *Store
	problems []string
	nodes    map[kg.ID]*kg.Node
	edges    []kg.Edge
}

func (c *checker) add(format string, args ...any) {
	c.problems = append(c.problems, fmt.Sprintf(format, args...))
}

// indexes sees that there are all constraints and indexes, and that they are in use.
func (c *checker) indexes(ctx context.Context) error {
	values, err := c.store.ask(ctx, "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN collect(name)", nil)
	if err != nil {
		return err
	}
	online := listOf(values[0])
	for _, s := range append(Schemas(), logPartSchema) {
		if !slices.Contains(online, any(s.Name)) {
			c.add("the %s is not there, or not online: forwhom migrate makes it", s)
		}
	}
	return nil
}

// graph holds nodes and edges to the rules that batches are held to, and what is kept of each node to what follows from
// its properties.
func (c *checker) graph(ctx context.Context) error {
	if err := c.store.scan(ctx, c.node); err != nil {
		return err
	}
	known := c.edges[:0]
	for _, e := range c.edges {
		switch {
		case e.Relation == 0:
			c.add("%s has a relationship to %q that is of no relation", e.From, e.To)
		case c.nodes[e.To] == nil:
			c.add("%s: %s goes to %q, which is not there", e.From, e.Relation, e.To)
		default:
			known = append(known, e)
		}
	}
	nodes := make([]*kg.Node, 0, len(c.nodes))
	for _, n := range c.nodes {
		nodes = append(nodes, n)
	}
	if _, err := memory.Load(0, nodes, known, nil); err != nil {
		c.problems = append(c.problems, strings.Split(messageOf(err), "\n")...)
	}
	return nil
}

func messageOf(err error) string {
	var e *kg.Error
	if errors.As(err, &e) {
		return e.Message
	}
	return err.Error()
}

func (c *checker) node(n scanned) error {
	c.edges = append(c.edges, n.edges...)
	node, err := NodeFrom(n.props)
	if err != nil {
		c.add("%v", err)
		return nil
	}
	c.nodes[node.ID] = node
	want := Properties(node)
	for name, v := range want {
		if fmt.Sprint(v) != fmt.Sprint(n.props[name]) {
			c.add("%s: %s does not follow from its other properties: write the node again by this program", node.ID, name)
		}
	}
	for name := range n.props {
		if _, ours := want[name]; !ours {
			c.add("%s: %s is no property of a %s", node.ID, name, node.Kind)
		}
	}
	for _, label := range n.labels {
		if label != NodeLabel && label != node.Kind.String() {
			c.add("%s has the label %v, which is not its kind's", node.ID, label)
		}
	}
	for _, label := range []any{NodeLabel, node.Kind.String()} {
		if !slices.Contains(n.labels, label) {
			c.add("%s lacks the label %v", node.ID, label)
		}
	}
	if node.Kind == kg.KindFinding && !n.claimed {
		c.add("%s has neither a study nor a source", node.ID)
	}
	return nil
}

// strangers finds nodes that are neither: with an id that is none of a Node, or merged into nothing.
func (c *checker) strangers(ctx context.Context) error {
	values, err := c.store.ask(ctx, `RETURN
  COUNT { MATCH (n:`+NodeLabel+`) WHERE n.id IS NULL },
  COLLECT { MATCH (m:`+MergedLabel+`) WHERE EXISTS { MATCH (n:`+NodeLabel+` {id: m.id}) } RETURN m.id LIMIT 20 },
  COUNT { MATCH (g:`+GraphLabel+`) }`, nil)
	if err != nil {
		return err
	}
	if n, _ := values[0].(int64); n > 0 {
		c.add("%d nodes have no id", n)
	}
	for _, id := range listOf(values[1]) {
		c.add("%v is there, and merged into another", id)
	}
	if n, _ := values[2].(int64); n != 1 {
		c.add("there are %d (:%s) nodes, and must be one", n, GraphLabel)
	}
	return nil
}

// log sees that the history has every version.
func (c *checker) log(ctx context.Context) error {
	err := c.store.Entries(ctx, 0, func(store.Entry) error { return nil })
	if kg.KindOfError(err) == kg.Internal {
		c.add("%v", messageOf(err))
		return nil
	}
	return err
}
