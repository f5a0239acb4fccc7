package memory

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"forwhom/kg"
)

// maxMistakes is how many mistakes an error names; it counts the others.
const maxMistakes = 20

// mistakes gathers what is wrong with a batch or a stored graph.
type mistakes struct {
	list []string
}

func (m *mistakes) add(format string, args ...any) {
	m.list = append(m.list, fmt.Sprintf(format, args...))
}

// err returns BadInput with the mistakes, one a line, at most maxMistakes; nil where there are none.
func (m *mistakes) err() error {
	if len(m.list) == 0 {
		return nil
	}
	shown := m.list[:min(len(m.list), maxMistakes)]
	message := strings.Join(shown, "\n")
	if more := len(m.list) - len(shown); more > 0 {
		message += fmt.Sprintf("\nand %d more", more)
	}
	return kg.Errorf(kg.BadInput, "%s", message)
}

// node checks a node against kg's table and brings its values into the form that the graph keeps: its id in the id
// property, enum values shared, moments in UTC, empty lists nil. It reports false where it found a mistake.
func (m *mistakes) node(t *table, n *kg.Node) bool {
	if n.Kind < 1 || n.Kind > kg.KindCount {
		m.add("%s has no kind", n.ID)
		return false
	}
	before := len(m.list)
	info := n.Kind.Info()
	if kind, ok := kg.KindOf(n.ID); !ok || kind != n.Kind || !kg.ValidID(n.ID) {
		m.add("%q is not an id of a %s, such as %q", n.ID, info.Name, info.Prefix+":some-slug")
	}
	if len(n.Values) != len(info.Properties) {
		m.add("%s has %d values, and a %s has %d", n.ID, len(n.Values), info.Name, len(info.Properties))
		return false
	}
	for i := range info.Properties {
		m.value(t, n, &info.Properties[i], i)
	}
	return len(m.list) == before
}

func (m *mistakes) value(t *table, n *kg.Node, p *kg.Property, at int) {
	if p.Type == kg.IDType && p.Name == "id" && n.Values[at] == nil {
		n.Values[at] = n.ID
	}
	if list, ok := n.Values[at].([]string); ok && len(list) == 0 {
		n.Values[at] = nil
	}
	value := n.Values[at]
	if value == nil || p.Required && value == "" {
		if p.Required {
			m.add("%s: %s is missing", n.ID, p.Name)
		}
		return
	}
	kept, problem := keep(p, value)
	switch {
	case problem != "":
		m.add("%s: %s %s", n.ID, p.Name, problem)
		return
	case p.Name == "id" && kept != n.ID:
		m.add("%s: id is %v", n.ID, kept)
	}
	if i := t.kinds[n.Kind].enumOf[at]; i >= 0 {
		e := &t.kinds[n.Kind].enums[i]
		kept = e.values[e.number(kept)]
	}
	n.Values[at] = kept
}

// keep returns a value as the graph keeps it, or what is wrong with it.
func keep(p *kg.Property, value any) (kept any, problem string) {
	if p.List {
		list, ok := value.([]string)
		if !ok {
			return nil, fmt.Sprintf("has a %T where it takes a list of texts", value)
		}
		for _, s := range list {
			if problem := p.TextProblem(s); problem != "" {
				return nil, problem
			}
		}
		return value, ""
	}
	switch v := value.(type) {
	case string:
		if problem := p.TextProblem(v); problem != "" {
			return nil, problem
		}
		if p.Type == kg.DateTimeType {
			if kept := moment(v); kept != v {
				return kept, ""
			}
		}
		return value, ""
	case int64:
		if p.Type == kg.Int {
			return value, ""
		}
	case float64:
		if p.Type == kg.Float && !math.IsNaN(v) && !math.IsInf(v, 0) {
			return value, ""
		}
	case bool:
		if p.Type == kg.Bool {
			return value, ""
		}
	}
	return nil, fmt.Sprintf("has %v (a %T), which it cannot keep", value, value)
}

// moment returns a moment in the one form in which texts order as times do; what is none as it is.
func moment(s string) string {
	t, err := time.Parse(time.RFC3339, s)
	if err != nil {
		return s
	}
	return kg.FormatTime(t)
}

// edge checks an edge between nodes of two kinds; it reports false where it found a mistake.
func (m *mistakes) edge(t *table, e kg.Edge, from, to kg.Kind) bool {
	if e.Relation < 1 || e.Relation > kg.RelationCount {
		m.add("an edge from %s to %s has no relation", e.From, e.To)
		return false
	}
	field := t.kinds[from].fields[sideOf(e.Relation, true)]
	switch {
	case field == nil || !slices.Contains(field.Kinds, to):
		m.add("%s: %s does not go from a %s to a %s", edgeText(e), e.Relation, from, to)
	case e.From == e.To:
		m.add("%s goes from a node to itself", edgeText(e))
	case !utf8.ValidString(e.Role):
		m.add("%s: its role is not UTF-8", edgeText(e))
	default:
		return true
	}
	return false
}

func edgeText(e kg.Edge) string {
	name := "no relation"
	if e.Relation >= 1 && e.Relation <= kg.RelationCount {
		name = e.Relation.String()
	}
	return e.From + "|" + name + "|" + e.To
}

// checkOnes finds fields that take one neighbour and have several.
func (m *mistakes) checkOnes(g *Graph, e *entry) {
	for _, s := range g.table.kinds[e.kind].ones {
		if n := e.links.on(s).size(); n > 1 {
			m.add("%s: %s takes one, and has %d", e.id, g.table.kinds[e.kind].fields[s].Name, n)
		}
	}
}
