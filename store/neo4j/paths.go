package neo4j

import (
	"strconv"

	"forwhom/plan"
)

// longestPath is the most steps that a path may have: Cypher has no parameter there, so that one search goes as far as
// any may, and longer paths than were asked for are dropped.
const longestPath = 8

// paths is the shortest paths between two nodes, one more than asked for: each [nodes, the relation of each step, with a
// minus before it where the step goes against it]. The degrees that rank them are counted once for each node, however many
// paths go through it, and not at all where there is one path.
func (e *emitter) paths(r *plan.Paths) string {
	from, to, between, path := e.name(), e.name(), e.name(), e.name()
	nodes, i, n, x, y := e.name(), e.name(), e.name(), e.name(), e.name()
	all, through := e.name(), e.name()
	pass := e.visible(between)
	if r.Avoid != plan.NoParam {
		pass = and(pass, "("+between+" = "+to+" OR NOT "+between+".id IN "+e.idList(r.Avoid)+")")
	}
	inner := "(" + between + ")"
	if pass != "" {
		inner = "(" + between + " WHERE " + pass + ")"
	}
	degree := subquery("COUNT", "MATCH ("+x+")--("+y+")", where(e.visible(y)))
	item := func() string {
		steps := subquery("COLLECT", "UNWIND range(1, size("+nodes+") - 1) AS "+i, "WITH "+i+" ORDER BY "+i,
			"RETURN head("+e.relation(nodes+"["+i+" - 1]", nodes+"["+i+"]")+")")
		return tuple([]string{e.list(func() string { return e.node(n, allKinds(), r.Shape) },
			"UNWIND range(0, size("+nodes+") - 1) AS "+i, "WITH "+i+", "+nodes+"["+i+"] AS "+n+" ORDER BY "+i), steps})
	}
	return e.listCalled(item, e.byID(from, r.From), e.byID(to, r.To),
		where(e.visible(from), e.visible(to)),
		"MATCH "+path+" = ALL SHORTEST ("+from+") (()--"+inner+"){0,"+strconv.Itoa(longestPath)+"} ("+to+")",
		"WITH DISTINCT nodes("+path+") AS "+nodes, "WHERE size("+nodes+") - 1 <= "+e.number(r.MaxLength, 6),
		"WITH collect("+nodes+") AS "+all, "UNWIND "+all+" AS "+nodes,
		"UNWIND CASE WHEN size("+all+") > 1 AND size("+nodes+") > 2 THEN "+nodes+"[1..-1] ELSE [null] END AS "+x,
		"WITH "+x+", collect("+nodes+") AS "+through, "WITH "+through+", "+degree+" AS degree",
		"UNWIND "+through+" AS "+nodes, "WITH "+nodes+", sum(degree) AS degrees",
		"ORDER BY degrees, ["+n+" IN "+nodes+" | "+n+".id] LIMIT "+e.number(r.Limit, 1)+" + 1")
}

// relation is the relations between two nodes as a step goes: by their names, along before against.
func (e *emitter) relation(from, to string) string {
	x, y := e.name(), e.name()
	return subquery("COLLECT", "WITH "+from+" AS "+x+", "+to+" AS "+y,
		"MATCH ("+x+")-[e]-("+y+")", "WITH type(e) AS relation, startNode(e) = "+x+" AS forward ORDER BY relation, forward DESC",
		"RETURN CASE WHEN forward THEN relation ELSE '-' + relation END")
}
