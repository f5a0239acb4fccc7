package seed

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"forwhom/kg"
)

// check checks what each node says, and then the graph that they make together.
func (r *reader) check() {
	for _, it := range r.items {
		r.checkRequired(it)
		r.checkNode(it)
	}
	r.checkNames()
	r.checkCycles()
	r.checkOrphans()
}

// checkNode checks that a node's values make sense, with one another and with its neighbours.
func (r *reader) checkNode(it *item) {
	r.checkAddresses(it)
	r.checkYear(it, "year")
	r.checkYear(it, "cost.priceYear")
	r.checkMoney(it)
	r.checkPlace(it)
	switch it.node.Kind {
	case kg.KindFinding:
		r.checkFinding(it)
	case kg.KindJudgement:
		r.checkJudgement(it)
	case kg.KindStudy:
		r.checkStudy(it)
	case kg.KindEvent:
		r.checkPeriod(it, "date", "endDate")
	case kg.KindProject:
		r.checkPeriod(it, "startDate", "endDate")
	}
}

// checkJudgement checks what a judgement by one of our schemes says. One by another names it in words, and its levels are
// that scheme's own.
func (r *reader) checkJudgement(it *item) {
	scheme, level := kg.RatingScheme(it.node.Text("scheme")), it.node.Text("level")
	if scheme == kg.RatingSchemeCerqual && it.node.Text("reason") == "" {
		r.problemf(it.place("scheme"), "a judgement by CERQUAL has a reason, which GRADE-CERQual requires of each: add reason")
	}
	if levels := scheme.Levels(); levels != nil && level != "" && !slices.Contains(levels, level) {
		r.problemf(it.place("level"), "%s is no level of %s: it has %s; leave level out where none was given, and name another scheme by schemeText",
			quote(level), scheme, strings.Join(levels, ", "))
	}
}

// checkRequired checks that the required properties of a node are known, once those are filled in that follow from others.
func (r *reader) checkRequired(it *item) {
	for _, p := range it.node.Kind.Info().Properties {
		switch {
		case !p.Required, it.given(p.Name), it.node.Get(p.Name) != nil, p.Name == "id", p.Name == "updatedAt":
		case p.Name == "name" && madeFrom(it.node.Kind) != "": // the missing text that it is made from is told
		default:
			r.missing(it, p)
		}
	}
}

// missing notes that a node lacks a property that it should have.
func (r *reader) missing(it *item, p kg.Property) {
	r.problemf(it.at, "%s has no %s: add it, %s", article(it.node.Kind), p.Name, wanted(p))
}

// madeFrom returns the required property that the names of a kind are made from, "" where names are given.
func madeFrom(kind kg.Kind) string {
	switch kind {
	case kg.KindStudy:
		return "title"
	case kg.KindFinding:
		return "statement"
	case kg.KindRecommendation:
		return "text"
	}
	return ""
}

// checkDerived checks that properties that follow from others are left out, or say the same. given has the node's
// values as the files give them.
func (r *reader) checkDerived(it *item, given []any) {
	for i, p := range it.node.Kind.Info().Properties {
		now, _ := it.node.Values[i].(string)
		if before, ok := given[i].(string); ok && before != now {
			r.problemf(it.place(p.Name), "%s is made from other fields, and here it is %s: leave the line out", p.Name, quote(now))
		}
	}
}

// checkNames checks that no two nodes of a kind have one name, and that no alias is another's name or alias. Names that
// are made from a longer text are told apart by what they are made from.
func (r *reader) checkNames() {
	type name struct {
		kind kg.Kind
		key  string
	}
	first := make(map[name]*item)
	for _, it := range r.items {
		key := nameKey(it.node)
		if key == "" {
			continue
		}
		n := name{it.node.Kind, key}
		if before, ok := first[n]; ok {
			r.problemf(it.place("name"), "%s has the same name as %s at %s: make them one, or say in the name what sets them apart", it.node.ID, before.node.ID, before.at)
			continue
		}
		first[n] = it
	}
	also := make(map[name]*item)
	for _, it := range r.items {
		aliases, _ := it.node.Get("aliases").([]string)
		for _, alias := range aliases {
			n := name{it.node.Kind, letters(alias)}
			other, isName := first[n]
			before, isAlias := also[n]
			switch {
			case kg.Fold(alias) == kg.Fold(it.node.Text("name")):
				r.problemf(it.place("aliases"), "the alias %s is the node's own name: take it out", quote(alias))
			case isName && other != it:
				r.problemf(it.place("aliases"), "the alias %s of %s is the name of %s at %s: keep it in one place", quote(alias), it.node.ID, other.node.ID, other.at)
			case isAlias && before != it:
				r.problemf(it.place("aliases"), "the alias %s of %s is an alias of %s at %s too: keep it in one place", quote(alias), it.node.ID, before.node.ID, before.at)
			case n.key != "":
				also[n] = it
			}
		}
	}
}

// nameKey returns what may occur once among the nodes of a kind, as letters and digits alone.
func nameKey(n *kg.Node) string {
	switch n.Kind {
	case kg.KindFinding:
		return letters(n.Text("statement"))
	case kg.KindStudy:
		return letters(fmt.Sprint(n.Text("title"), " ", n.Get("year")))
	case kg.KindSource: // of which addresses are case-sensitive, and their marks count
		return kg.Fold(n.Text("citation")) + " " + n.Text("url") + " " + n.Text("seenAt")
	case kg.KindRecommendation:
		return letters(n.Text("text"))
	}
	return letters(n.Text("name"))
}

// letters returns the letters and digits of a text in the form in which texts are compared: what two names have in common
// that only case, accents, spaces and punctuation set apart.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, kg.Fold(s))
}

// ladders are the relations that must not lead back to where they start.
func ladders() []kg.Relation {
	return []kg.Relation{kg.RelBroader, kg.RelPartOf, kg.RelHasComponent, kg.RelIncludes, kg.RelIndicates, kg.RelFollows}
}

// checkCycles checks that nothing stands above itself. It walks down from each node in turn, depth first; an edge to a
// node that is still being walked closes a cycle.
func (r *reader) checkCycles() {
	for _, relation := range ladders() {
		w := walk{reader: r, relation: relation, state: make(map[*item]int)}
		for _, it := range r.items {
			if w.state[it] == 0 {
				w.visit(it)
			}
		}
	}
}

// walk is one search for cycles along one relation.
type walk struct {
	*reader
	relation kg.Relation
	state    map[*item]int // 1 on the way, 2 done
	way      []*item
}

func (w *walk) visit(it *item) {
	w.state[it] = 1
	w.way = append(w.way, it)
	for _, e := range it.out {
		if e.Relation != w.relation {
			continue
		}
		switch w.state[e.to] {
		case 0:
			w.visit(e.to)
		case 1:
			w.problemf(e.at, "%s leads in a circle: %s; take one of these edges out", w.relation, w.circle(e.to))
		}
	}
	w.way = w.way[:len(w.way)-1]
	w.state[it] = 2
}

// circle writes the way from a node back to itself.
func (w *walk) circle(start *item) string {
	from := slices.Index(w.way, start)
	var ids []string
	for _, it := range w.way[from:] {
		ids = append(ids, it.node.ID)
	}
	if len(ids) > 8 {
		ids = append(ids[:7], "...")
	}
	return strings.Join(append(ids, start.node.ID), " -> ")
}

// reach is how many steps lie at most between a node and a project, an intervention, a theme or a study: what is farther
// away no reader who begins with one of these comes to.
const reach = 4

// checkOrphans checks that every node is connected, and near enough to where readers begin. Themes, outcomes, populations
// and contexts may stand alone: they are the words that questions are asked in, and that nothing is known of one is an
// answer too.
func (r *reader) checkOrphans() {
	if len(r.unread) > 0 {
		return
	}
	told := len(r.problems) > 0 // an edge that is wrong is no edge, and what it would lead to seems far
	steps := r.steps()
	for _, it := range r.items {
		switch it.node.Kind {
		case kg.KindTheme, kg.KindOutcome, kg.KindPopulation, kg.KindContext:
			continue
		}
		n, reached := steps[it]
		switch {
		case len(it.out)+len(it.in) == 0 && !it.givesEdges():
			r.problemf(it.at, "%s is connected with nothing: add an edge, or take it out", it.node.ID)
		case told:
		case !reached:
			r.problemf(it.at, "%s leads to no project, intervention, theme or study: add an edge to one, or to what has one", it.node.ID)
		case n > reach:
			r.problemf(it.at, "%s is %d steps from the nearest project, intervention, theme or study: at most %d are read, so add an edge", it.node.ID, n, reach)
		}
	}
}

// steps returns how far each node is from the nearest project, intervention, theme or study. What none leads to is missing.
func (r *reader) steps() map[*item]int {
	steps := make(map[*item]int, len(r.items))
	var queue []*item
	for _, it := range r.items {
		switch it.node.Kind {
		case kg.KindProject, kg.KindIntervention, kg.KindTheme, kg.KindStudy:
			steps[it] = 0
			queue = append(queue, it)
		}
	}
	for len(queue) > 0 {
		it := queue[0]
		queue = queue[1:]
		visit := func(next *item) {
			if _, ok := steps[next]; !ok {
				steps[next] = steps[it] + 1
				queue = append(queue, next)
			}
		}
		for _, e := range it.out {
			visit(e.to)
		}
		for _, e := range it.in {
			visit(e.from)
		}
	}
	return steps
}

// givesEdges reports whether the files name a neighbour of the item at its own place, be it a wrong one.
func (it *item) givesEdges() bool {
	for _, f := range it.node.Kind.Info().Fields {
		if it.given(f.Name) {
			return true
		}
	}
	return false
}

// lacks reports whether the files name no neighbour by a field of the item, from neither end.
func (r *reader) lacks(it *item, field string) bool {
	f, ok := it.node.Kind.Field(field)
	if !ok || it.given(field) || r.unreadAny(f.Kinds) {
		return false
	}
	edges := it.in
	if f.Out {
		edges = it.out
	}
	return !slices.ContainsFunc(edges, func(e *edge) bool { return e.Relation == f.Relation })
}

// unreadAny reports whether a file or a node of one of some kinds could not be read.
func (r *reader) unreadAny(kinds []kg.Kind) bool {
	return slices.ContainsFunc(kinds, func(k kg.Kind) bool { return r.unread[k] })
}
