package neo4j

import (
	"strconv"
	"strings"

	"forwhom/kg"
	"forwhom/plan"
)

// filter is a condition on a node of a kind; "" for none. Cypher's null is the plan's unknown.
func (e *emitter) filter(n string, kind kg.Kind, f plan.Filter) string {
	switch f := f.(type) {
	case *plan.And:
		return e.junction(n, kind, f.All, " AND ", "true")
	case *plan.Or:
		return e.junction(n, kind, f.Any, " OR ", "false")
	case *plan.Not:
		return "NOT (" + e.filter(n, kind, f.Filter) + ")"
	case *plan.Compare:
		return e.compare(n, f)
	case *plan.Exists:
		return known(n, f.Properties) + " = " + e.param(f.Param, plain)
	case *plan.Some:
		return e.some(n, f)
	}
	return ""
}

func (e *emitter) junction(n string, kind kg.Kind, parts []plan.Filter, with, empty string) string {
	if len(parts) == 0 {
		return empty
	}
	texts := make([]string, len(parts))
	for i, p := range parts {
		texts[i] = e.filter(n, kind, p)
	}
	return "(" + strings.Join(texts, with) + ")"
}

var operators = [...]string{plan.Eq: " = ", plan.Ne: " <> ", plan.In: " IN ", plan.Gt: " > ", plan.Gte: " >= ", plan.Lt: " < ",
	plan.Lte: " <= ", plan.Contains: " CONTAINS ", plan.StartsWith: " STARTS WITH "}

func (e *emitter) compare(n string, f *plan.Compare) string {
	name, as := n+"."+property(f.Property), plain
	switch f.Type {
	case kg.String:
		name, as = name+"_fold", folded
	case kg.PartialDateType:
		switch f.Op {
		case plan.Lt, plan.Gte:
			name, as = name+"_day", firstDay
		case plan.Lte, plan.Gt:
			name, as = name+"_day", lastDay
		}
	case kg.DateTimeType:
		as = moment
	case kg.IDType:
		if f.Op == plan.In {
			return name + " IN " + e.idList(f.Param)
		}
		return name + operators[f.Op] + e.id(f.Param)
	}
	value := e.param(f.Param, as)
	if f.Op == plan.Has {
		return value + " IN coalesce(" + name + ", [])"
	}
	return name + operators[f.Op] + value
}

func (e *emitter) some(from string, f *plan.Some) string {
	n := e.name()
	among := ""
	if f.IDs != plan.NoParam {
		among = n + ".id IN " + e.amongIDs(f)
	}
	filter := ""
	if f.Filter != nil {
		filter = e.filter(n, f.Kinds[0], f.Filter) // properties have the same form in all kinds of a step
	}
	return subquery("EXISTS", "MATCH "+pattern(from, f.Step, "", n), where(e.neighbour(n, f.Step), e.visible(n), among, filter))
}

// amongIDs returns the variable with the ids that a condition names.
func (e *emitter) amongIDs(f *plan.Some) string {
	if f.Within {
		return e.narrower(f.IDs)
	}
	return e.idList(f.IDs)
}

// narrower returns the variable that has the ids of some nodes and of all that is narrower, as far as the reader sees a
// way there.
func (e *emitter) narrower(ids plan.Param) string {
	if set, ok := e.sets[ids]; ok {
		return set
	}
	top, step, n := e.name(), e.name(), e.name()
	set := "w" + strconv.Itoa(len(e.sets))
	e.sets[ids] = set
	inner := "(" + step + ")"
	if seen := e.visible(step); seen != "" {
		inner = "(" + step + " WHERE " + seen + ")"
	}
	e.closures = append(e.closures, subquery("COLLECT", "MATCH ("+top+":Node)", where(top+".id IN "+e.idList(ids), e.visible(top)),
		"MATCH ("+top+") (()<-[:"+kg.RelBroader.String()+"]-"+inner+"){0,} ("+n+")",
		"RETURN DISTINCT "+n+".id")+" AS "+set)
	return set
}
