package neo4j

import (
	"strconv"
	"strings"

	"forwhom/plan"
)

// deepest is how many steps a neighbourhood may be deep. Cypher has no parameter for the length of a walk, so that there is
// a branch for each depth, of which one runs.
const deepest = 4

// hub is how many edges a node may have to be asked for all of them when edges among shown nodes are looked for.
const hub = 2000

// around is what lies around a node, nothing where it is not there: [[how many were reached, the nodes, nearest first:
// [node, distance, degree], the edges among them: [from, relation, to]]].
//
// Neo4j goes out from the middle in breadth, each node once, since only the shortest distance of each is asked for. Degrees
// are counted in the levels that are shown, and in the one that is cut.
func (e *emitter) around(r *plan.Around) string {
	middle, n, dist, levels, i, degree := e.name(), e.name(), e.name(), e.name(), e.name(), e.name()
	limit := e.number(r.Limit, 1)
	branches := make([]string, deepest+1)
	for depth := range branches {
		branches[depth] = e.reached(r, middle, n, dist, depth)
	}
	lines := []string{
		e.byID(middle, r.ID), where(e.visible(middle)),
		subquery("CALL (*)", strings.Join(branches, "\nUNION ALL\n")),
		"WITH " + dist + ", collect(" + n + ") AS level ORDER BY " + dist,
		"WITH collect(level) AS " + levels, // a level for each distance, none left out
		subquery("CALL ("+levels+")",
			"UNWIND range(0, size("+levels+") - 1) AS "+i,
			"WITH "+levels+", "+i+", reduce(nearer = 0, l IN "+levels+"[0.."+i+"] | nearer + size(l)) AS nearer WHERE nearer < "+limit,
			"UNWIND "+levels+"["+i+"] AS "+n,
			"WITH "+n+", "+i+", "+e.degree(n)+" AS "+degree+" ORDER BY "+i+", "+degree+" DESC, "+n+".id LIMIT "+limit,
			"RETURN collect(["+n+", "+i+", "+degree+"]) AS shown"),
		"WITH reduce(reached = 0, l IN " + levels + " | reached + size(l)) AS reached, shown, [s IN shown | s[0]] AS among WHERE reached > 0",
		e.among(),
	}
	s := e.name()
	item := func() string {
		nodes := e.list(func() string { return tuple([]string{e.node(n, allKinds(), r.Shape), s + "[1]", s + "[2]"}) },
			"UNWIND shown AS "+s, "WITH "+s+", "+s+"[0] AS "+n)
		return tuple([]string{"reached", nodes, "links"})
	}
	return e.listCalled(item, lines...)
}

// reached is the branch for one depth: each node that is reached, and how far it is.
func (e *emitter) reached(r *plan.Around, middle, n, dist string, depth int) string {
	guard := onlyIf(e.number(r.Depth, 1) + " = " + strconv.Itoa(depth))
	if depth == 0 {
		return block([]string{"WITH " + middle, "RETURN " + middle + " AS " + n + ", 0 AS " + dist})
	}
	pass := e.visible("y")
	if r.Kinds != plan.NoParam {
		pass = and(pass, "(y = "+middle+" OR y._kind IN "+e.param(r.Kinds, kindList)+")")
	}
	all := ""
	if pass != "" {
		all = "all(y IN nodes(p) WHERE " + pass + ")"
	}
	return block([]string{guard, "MATCH p = (" + middle + ")-[*1.." + strconv.Itoa(depth) + "]-(" + n + ")",
		where(all, n+" <> "+middle), "RETURN " + n + ", min(length(p)) AS " + dist})
}

// degree counts the edges of a node whose other end the reader sees.
func (e *emitter) degree(n string) string {
	y := e.name()
	if seen := e.visible(y); seen != "" {
		return "COUNT { (" + n + ")--(" + y + ") WHERE " + seen + " }"
	}
	return "COUNT { (" + n + ")--() }"
}

// among finds the edges between the nodes that are shown. Of hubs it does not go through all edges: those to other
// nodes are found from there, those to other hubs are looked for by both ends.
func (e *emitter) among() string {
	many := strconv.Itoa(hub)
	return block([]string{
		subquery("CALL (among)", "UNWIND among AS a", "WITH a WHERE COUNT { (a)--() } > "+many, "RETURN collect(a) AS hubs"),
		subquery("CALL (among, hubs)",
			subquery("CALL (*)",
				"UNWIND [a IN among WHERE NOT a IN hubs] AS a", "MATCH (a)-[e]-(b)",
				"WHERE b IN among AND (startNode(e) = a OR b IN hubs)",
				"RETURN e",
				"UNION ALL",
				"UNWIND hubs AS a", "UNWIND hubs AS b", "MATCH (a)-[e]->(b)", "RETURN e"),
			"RETURN collect([startNode(e).id, type(e), endNode(e).id]) AS links"),
	})
}
