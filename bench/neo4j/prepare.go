package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"

	"forwhom/bench/load"
	"forwhom/bench/synthetic"
	"forwhom/graph"
	"forwhom/kg"
)

// Who is asked, in this order everywhere.
const (
	ours = iota
	theFloor
	peer
	participants
)

var names = [participants]string{"forwhom", "floor", "@neo4j/graphql"}

type variables = map[string]any

// asked is a shape with what is asked of each: the same questions in the same order.
type asked struct {
	shape
	questions [participants][]load.Question
	statement string            // of the floor
	params    []variables       // of the statement, for each question
	sent      [participants]int // how many requests, with those of the warm-up
	measured  [participants]measured
	split     split
}

// different is how many studies are asked for one by one.
const different = 200

// Of the lists of studies: how many rows the deep page comes after, and between which years lists are cut.
const (
	deep               = 12_000
	pageSize           = 100
	firstYear          = 1990
	fromYear, thenYear = 2000, 2009
)

// The evidence map's size: 2,679 cells; and in how many ways it is asked for as never before, more than the server keeps facts
// of: what it keeps of one is let go of before its turn comes again.
const (
	mapRows, mapColumns = 57, 47
	neverBefore         = 150
)

// preparation finds out what there is to ask for, of this server.
type preparation struct {
	target load.Target
	graph  *synthetic.Graph
	types  *ast.Schema
	deep   int
}

// prepare returns what is asked of all, and the floor's statements by name.
func prepare(target load.Target, g *synthetic.Graph) ([]*asked, map[string]string, error) {
	types, err := graph.Types()
	if err != nil {
		return nil, nil, err
	}
	p := &preparation{target, g, types, min(deep, g.Studies()/2)}
	statements := map[string]string{}
	var all []*asked
	for _, s := range shapes {
		a := &asked{shape: s}
		for _, v := range p.questions(s.name) {
			if v.err != nil {
				return nil, nil, fmt.Errorf("%s: %w", s.name, v.err)
			}
			text, params := mapStatement, v.peer
			if !s.computed() {
				if text, params, err = emitted(types, s.ours, v.ours); err != nil {
					return nil, nil, fmt.Errorf("%s: %w", s.name, err)
				}
			}
			if s.name == "q6" {
				v.peer["phrase"] = params["p1_query_p2"] // what this server's store makes of the text
			}
			a.statement, statements[s.name] = text, text
			a.params = append(a.params, params)
			for i, q := range []load.Question{load.Ask(s.name, s.ours, v.ours), load.Ask(s.name, s.name, params), load.Ask(s.name, s.peer, v.peer)} {
				a.questions[i] = append(a.questions[i], q)
			}
		}
		all = append(all, a)
	}
	return all, statements, nil
}

// variants are the variables of one question.
type variants struct {
	ours, peer variables
	err        error
}

// questions returns what is asked in one shape, one question or several.
func (p *preparation) questions(name string) []variants {
	one := func(ours, peer variables, err error) []variants { return []variants{{ours, peer, err}} }
	switch name {
	case "q1":
		r := rand.New(rand.NewPCG(1, 1))
		all := make([]variants, different)
		for i := range all {
			v := variables{"id": synthetic.StudyID(r.IntN(p.graph.Studies()))}
			all[i] = variants{ours: v, peer: v}
		}
		return all
	case "q2":
		v := variables{"ids": p.twentyEach()}
		return one(v, v, nil)
	case "q3", "q4c":
		v := variables{"from": fromYear, "to": thenYear}
		return one(v, v, nil)
	case "q4 first":
		return one(variables{"from": firstYear}, variables{"from": firstYear, "offset": 0}, nil)
	case "q4":
		cursor, err := p.cursor()
		return one(variables{"from": firstYear, "after": cursor}, variables{"from": firstYear, "offset": p.deep}, err)
	case "q5":
		return one(p.mapped())
	case "q5 first":
		v, theirs, err := p.mapped()
		all := make([]variants, neverBefore)
		for i := range all {
			mine := maps.Clone(v)
			mine["populations"] = append(v["populations"].([]kg.ID), fmt.Sprintf("population:of-nobody-%d", i))
			all[i] = variants{mine, theirs, err}
		}
		return all
	case "q6":
		text, err := p.text()
		return one(variables{"text": text}, variables{}, err)
	case "q7":
		v, err := p.way()
		return one(v, v, err)
	}
	return one(nil, nil, nil)
}

// twentyEach returns twenty interventions of which each has at most twenty findings, and nearly so many: the peer's lists
// without an order are then the same as lists in order.
func (p *preparation) twentyEach() []string {
	degree := map[kg.ID]int{}
	for b := range synthetic.New(p.graph.Findings(), 0).Batches() { // made anew: it is made in a stream
		for _, e := range b.Edges {
			if e.Relation == kg.RelOf {
				degree[e.To]++
			}
		}
	}
	few := slices.DeleteFunc(slices.Clone(p.graph.Of(kg.KindIntervention)), func(id kg.ID) bool { return degree[id] > 20 })
	slices.SortStableFunc(few, func(a, b kg.ID) int { return cmp.Compare(degree[b], degree[a]) })
	few = few[:min(20, len(few))]
	slices.Sort(few)
	return few
}

// ask asks this server and reads its data.
func (p *preparation) ask(query string, v variables, into any) error {
	data, err := patiently(p.target, load.Ask("preparing", query, v))
	if err != nil {
		return err
	}
	return json.Unmarshal(data, into)
}

// patiently asks a question, again where there is an error: for a statement's first time, in which Neo4j plans it, a busy
// machine may take longer than this server lets it.
func patiently(target load.Target, q load.Question) (data json.RawMessage, err error) {
	const tries = 5
	for range tries {
		if data, err = target.Data(q); err == nil {
			return data, nil
		}
	}
	return nil, err
}

// cursor walks the list of studies to the cursor of the last row before the deep page.
func (p *preparation) cursor() (after string, err error) {
	const query = `query($first: Int!, $from: Int!, $after: String) {
  studies(first: $first, after: $after, where: { year: { gte: $from } }, orderBy: [{ year: ASC }]) { pageInfo { endCursor } }
}`
	v := variables{"from": firstYear}
	for left := p.deep; left > 0; left -= pageSize {
		v["first"] = min(left, pageSize)
		var got struct {
			Studies struct{ PageInfo struct{ EndCursor string } }
		}
		if err := p.ask(query, v, &got); err != nil {
			return "", err
		}
		after = got.Studies.PageInfo.EndCursor
		v["after"] = after
	}
	return after, nil
}

// mapped returns what the map is asked for. This server finds out by itself which rows and columns are the most studied;
// the others are told.
func (p *preparation) mapped() (ours, theirs variables, err error) {
	const query = `query($populations: [ID!]!, $maxRows: Int!, $maxColumns: Int!) {
  evidenceMap(rows: INTERVENTION, columns: OUTCOME, where: { populations: { in: $populations } }, maxRows: $maxRows, maxColumns: $maxColumns) {
    rows { node { id } } columns { node { id } } totals { findingCount }
  }
}`
	most := p.graph.Of(kg.KindPopulation)[:1:1]
	ours = variables{"populations": most, "maxRows": mapRows, "maxColumns": mapColumns}
	type line struct{ Node struct{ ID string } }
	var got struct {
		EvidenceMap struct {
			Rows, Columns []line
			Totals        struct{ FindingCount int }
		}
	}
	if err := p.ask(query, ours, &got); err != nil {
		return nil, nil, err
	}
	ids := func(lines []line) (list []string) {
		for _, l := range lines {
			list = append(list, l.Node.ID)
		}
		return list
	}
	say("q5: %d findings among the population, %d rows, %d columns", got.EvidenceMap.Totals.FindingCount, len(got.EvidenceMap.Rows), len(got.EvidenceMap.Columns))
	return ours, variables{"population": most[0], "rows": ids(got.EvidenceMap.Rows), "columns": ids(got.EvidenceMap.Columns)}, nil
}

// texts are tried for the search, in order.
var texts = []string{"family care", "children parents", "care conference", "crisis network", "support outcomes", "family children",
	"kinship placement", "recovery school"}

// text returns a text whose twentieth and twenty-first hits differ in score, so that it is clear which the first twenty are;
// in a small graph one with fewer hits.
func (p *preparation) text() (string, error) {
	const query = `query($text: String!) { search(text: $text, kinds: [FINDING], first: 21) { totalCount edges { score } } }`
	few := ""
	for _, text := range texts {
		var got struct {
			Search struct {
				TotalCount int
				Edges      []struct{ Score float64 }
			}
		}
		if err := p.ask(query, variables{"text": text}, &got); err != nil {
			return "", err
		}
		switch edges := got.Search.Edges; {
		case len(edges) > 20 && edges[19].Score > edges[20].Score:
			say("q6: %q has %d hits", text, got.Search.TotalCount)
			return text, nil
		case len(edges) > 0 && len(edges) <= 20:
			few = text
		}
	}
	if few != "" {
		return few, nil
	}
	return "", fmt.Errorf("none of %q has twenty hits of clear order", texts)
}

// ways is how many pairs of nodes are tried for the path.
const ways = 60

// way returns the ends of a path that is the only shortest one, the longest such among some pairs.
func (p *preparation) way() (variables, error) {
	const query = `query($from: ID!, $to: ID!) { connections(from: $from, to: $to, maxLength: 6, first: 1) { truncated paths { length } } }`
	r := rand.New(rand.NewPCG(7, 7))
	var best variables
	longest := 0
	for range ways {
		outcomes := p.graph.Of(kg.KindOutcome)
		v := variables{"from": synthetic.StudyID(r.IntN(p.graph.Studies())), "to": outcomes[r.IntN(len(outcomes))]}
		var got struct {
			Connections struct {
				Truncated bool
				Paths     []struct{ Length int }
			}
		}
		if err := p.ask(query, v, &got); err != nil {
			return nil, err
		}
		if c := got.Connections; !c.Truncated && len(c.Paths) == 1 && c.Paths[0].Length > longest {
			best, longest = v, c.Paths[0].Length
		}
	}
	if best == nil {
		return nil, fmt.Errorf("of %d pairs none has one shortest path only", ways)
	}
	say("q7: a path of %d steps", longest)
	return best, nil
}
