package memory_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store/memory"
)

var ofFinding = plan.Step{Relation: kg.RelOf, Out: true, Kinds: []kg.Kind{kg.KindIntervention}}

func (a *asked) as(role kg.Role, own kg.ID) *asked {
	a.plan.Sees, a.plan.Own = role, a.param(own)
	return a
}

func TestManyKeepsOrderHolesAndRepeats(t *testing.T) {
	g := load(t, []*kg.Node{node(study(1)), node(study(2)), node(finding(1))})
	many := &plan.Many{Kinds: []kg.Kind{kg.KindStudy}, Shape: shape(kg.KindStudy, "name")}
	a := editor(many)
	many.IDs = a.param([]string{study(2), "study:none", study(1), study(2), finding(1), "nonsense"})
	rows := a.read(t, g)
	at := rows.Roots[0]
	var got []any
	for i := range rows.Ref(at) {
		got = append(got, rows.Val(rows.Ref(at+1+i)))
	}
	want := []any{study(2), nil, study(1), study(2), nil, nil}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if n := rows.Ref(at + 1); rows.Val(n+1) != "name of "+study(2) || kg.Kind(rows.Ref(n)) != kg.KindStudy {
		t.Errorf("got %v of kind %d", rows.Val(n+1), rows.Ref(n))
	}
}

// filterCase is a filter on studies and the numbers of those that pass.
type filterCase struct {
	name   string
	filter func(a *asked) plan.Filter
	want   []int
}

func compare(property string, typ kg.Type, op plan.Op, value any) func(*asked) plan.Filter {
	return func(a *asked) plan.Filter {
		return &plan.Compare{Property: property, Type: typ, Op: op, Param: a.param(value)}
	}
}

func not(f func(*asked) plan.Filter) func(*asked) plan.Filter {
	return func(a *asked) plan.Filter { return &plan.Not{Filter: f(a)} }
}

func TestFilters(t *testing.T) {
	g := load(t, []*kg.Node{
		node(study(1), "year", int64(2001), "title", "Ämne  ett", "design", "COHORT", "countries", []string{"Sweden", "Norway"}, "retracted", true),
		node(study(2), "year", int64(2002), "title", "amne två", "followUpMonths", 1.5, "retracted", false, "comparator", "Usual Care"),
		node(study(3), "title", "other"),
	})
	for _, c := range []filterCase{
		{"eq of a number", compare("year", kg.Int, plan.Eq, int64(2001)), []int{1}},
		{"what is unknown is not unequal", compare("year", kg.Int, plan.Ne, int64(2001)), []int{2}},
		{"not of unknown is unknown", not(compare("year", kg.Int, plan.Eq, int64(2001))), []int{2}},
		{"in is unknown where the value is, and so is its not", not(compare("year", kg.Int, plan.In, []int64{2001})), []int{2}},
		{"in nothing is false", compare("year", kg.Int, plan.In, []int64{}), nil},
		{"not in nothing is true", not(compare("year", kg.Int, plan.In, []int64{})), []int{1, 2, 3}},
		{"texts by their fold", compare("title", kg.String, plan.StartsWith, "AMNE"), []int{1, 2}},
		{"spaces fold", compare("title", kg.String, plan.Eq, "ämne ett"), []int{1}},
		{"contains", compare("title", kg.String, plan.Contains, "TVA"), []int{2}},
		{"a text that lists are not ordered by", compare("comparator", kg.String, plan.Contains, "usual care"), []int{2}},
		{"in folds too", compare("title", kg.String, plan.In, []string{"OTHER"}), []int{3}},
		{"an enum value", compare("design", kg.Enum, plan.Eq, "COHORT"), []int{1}},
		{"a list has", compare("countries", kg.String, plan.Has, "norway"), []int{1}},
		{"an empty list has not, and its not is true", not(compare("countries", kg.String, plan.Has, "norway")), []int{2, 3}},
		{"a truth value", compare("retracted", kg.Bool, plan.Eq, false), []int{2}},
		{"a float", compare("followUpMonths", kg.Float, plan.Gt, 1.0), []int{2}},
		{"an id", compare("id", kg.IDType, plan.In, []string{study(3), "study:none"}), []int{3}},
		{"exists", func(a *asked) plan.Filter {
			return &plan.Exists{Properties: []string{"year", "title"}, Param: a.param(true)}
		}, []int{1, 2, 3}},
		{"does not exist", func(a *asked) plan.Filter {
			return &plan.Exists{Properties: []string{"countries"}, Param: a.param(false)}
		}, []int{2, 3}},
		{"or of nothing is false", func(*asked) plan.Filter { return &plan.Or{} }, nil},
		{"and of nothing is true", func(*asked) plan.Filter { return &plan.And{} }, []int{1, 2, 3}},
		{"what is left out is no condition", compare("year", kg.Int, plan.Gt, nil), []int{1, 2, 3}},
	} {
		t.Run(c.name, func(t *testing.T) { c.check(t, g, kg.KindStudy, study) })
	}
}

// check lists a kind with the filter.
func (c filterCase) check(t *testing.T, g *memory.Graph, kind kg.Kind, id func(int) kg.ID) {
	t.Helper()
	p := page(kind)
	p.Total = true
	a := editor(&plan.List{Kind: kind, Page: p})
	p.Filter = c.filter(a)
	rows := a.read(t, g)
	want := []string{}
	for _, n := range c.want {
		want = append(want, id(n))
	}
	if got := ids(rows, p, rows.Roots[0]); !slices.Equal(got, want) || int(rows.Ref(rows.Roots[0]+3)) != len(want) {
		t.Errorf("got %v and a total of %d, want %v", got, rows.Ref(rows.Roots[0]+3), want)
	}
}

func TestPartialDatesCompareByTheirDays(t *testing.T) {
	event := func(n int) kg.ID { return []string{"", "event:a", "event:b", "event:c", "event:d"}[n] }
	g := load(t, []*kg.Node{
		node(event(1), "date", "2016", "endDate", "2016"), node(event(2), "date", "2016-05", "endDate", "2016-05"),
		node(event(3), "date", "2017-01-01", "endDate", "2017-01-01"), node(event(4)),
	})
	for _, property := range []string{"date", "endDate"} { // an indexed one and one that is not
		for _, c := range []filterCase{
			{"up to a year includes all of it", compare(property, kg.PartialDateType, plan.Lte, "2016"), []int{1, 2}},
			{"before a year", compare(property, kg.PartialDateType, plan.Lt, "2016"), nil},
			{"after a year", compare(property, kg.PartialDateType, plan.Gt, "2016"), []int{3}},
			{"from a month on", compare(property, kg.PartialDateType, plan.Gte, "2016-02"), []int{2, 3}},
			{"equal as written", compare(property, kg.PartialDateType, plan.Eq, "2016-01-01"), nil},
			{"one of some, as written", compare(property, kg.PartialDateType, plan.In, []string{"2016", "2016"}), []int{1}},
		} {
			t.Run(property+" "+c.name, func(t *testing.T) { c.check(t, g, kg.KindEvent, event) })
		}
	}
}

// family is three interventions, each broader than the next, with a finding each, and a fourth without.
func family(t *testing.T, middle ...any) *memory.Graph {
	edge := func(r kg.Relation, from, to kg.ID) kg.Edge { return kg.Edge{Relation: r, From: from, To: to} }
	return load(t, []*kg.Node{
		node("intervention:a"), node("intervention:b", middle...), node("intervention:c"),
		node(finding(1), "year", int64(2001)), node(finding(2)), node(finding(3)), node(finding(4)),
	},
		edge(kg.RelBroader, "intervention:b", "intervention:a"), edge(kg.RelBroader, "intervention:c", "intervention:b"),
		edge(kg.RelOf, finding(1), "intervention:a"), edge(kg.RelOf, finding(2), "intervention:b"), edge(kg.RelOf, finding(3), "intervention:c"),
	)
}

func some(ids any, within bool) func(*asked) plan.Filter {
	return func(a *asked) plan.Filter {
		return &plan.Some{Step: ofFinding, IDs: a.param(ids), Within: within}
	}
}

func TestSomeFindsNeighbours(t *testing.T) {
	g := family(t)
	for _, c := range []filterCase{
		{"among ids", some([]string{"intervention:a", "intervention:c", "nonsense"}, false), []int{1, 3}},
		{"among ids or narrower", some([]string{"intervention:b"}, true), []int{2, 3}},
		{"among no ids", some([]string{}, true), nil},
		{"any", some(nil, false), []int{1, 2, 3}},
		{"none", not(some(nil, false)), []int{4}},
		{"with a condition", func(a *asked) plan.Filter {
			return &plan.Some{Step: ofFinding, IDs: plan.NoParam, Filter: compare("name", kg.String, plan.Contains, "Ion:B")(a)}
		}, []int{2}},
	} {
		t.Run(c.name, func(t *testing.T) { c.check(t, g, kg.KindFinding, finding) })
	}
	hiddenMiddle := family(t, "status", "PROPOSED")
	p := page(kg.KindFinding)
	a := editor(&plan.List{Kind: p.Kind, Page: p})
	p.Filter = some([]string{"intervention:a"}, true)(a)
	rows := a.as(kg.Anonymous, "").read(t, hiddenMiddle)
	if got := ids(rows, p, rows.Roots[0]); !slices.Equal(got, []string{finding(1)}) {
		t.Errorf("over a hidden node %v were found", got)
	}
}

func TestAMergedIDFindsItsSuccessorEverywhere(t *testing.T) {
	g, _, err := family(t).Apply(&kg.Batch{Merge: []kg.Merge{{From: "intervention:c", Into: "intervention:a"}}})
	if err != nil {
		t.Fatal(err)
	}
	check(t, g)
	filterCase{filter: some([]string{"intervention:c"}, false), want: []int{1, 3}}.check(t, g, kg.KindFinding, finding)
	get := &plan.Get{Kinds: []kg.Kind{kg.KindIntervention}}
	path := &plan.Paths{Avoid: plan.NoParam}
	around := &plan.Around{Kinds: plan.NoParam}
	a := editor(get, path, around)
	get.ID = a.param("intervention:c")
	path.From, path.To, path.MaxLength, path.Limit = get.ID, a.param(finding(3)), a.param(int64(3)), a.param(int64(1))
	around.ID, around.Depth, around.Limit = get.ID, a.param(int64(1)), a.param(int64(9))
	rows := a.read(t, g)
	if got := rows.Val(rows.Roots[0]); got != "intervention:a" {
		t.Errorf("get found %v", got)
	}
	if got := rows.Ref(rows.Ref(rows.Roots[1] + 2)); got != 2 {
		t.Errorf("the path has %d nodes, want 2", got)
	}
	if got := rows.Val(rows.Ref(rows.Roots[2] + 3)); got != "intervention:a" {
		t.Errorf("around found %v", got)
	}
}

func TestFacetsCountWholeListsExactly(t *testing.T) {
	g := load(t, []*kg.Node{
		node("intervention:a", "name", "Alpha"), node("intervention:b", "status", "PROPOSED"),
		node(finding(1), "year", int64(2001)), node(finding(2), "year", int64(2001)), node(finding(3), "year", int64(2000), "direction", "MIXED"), node(finding(4)),
	}, kg.Edge{Relation: kg.RelOf, From: finding(1), To: "intervention:a"}, kg.Edge{Relation: kg.RelOf, From: finding(3), To: "intervention:a"},
		kg.Edge{Relation: kg.RelOf, From: finding(3), To: "intervention:b"})
	for _, filtered := range []bool{false, true} {
		p := page(kg.KindFinding)
		a := editor(&plan.List{Kind: p.Kind, Page: p})
		p.Facets = []plan.Facet{
			{Property: "year", Limit: a.param(int64(1))},
			{Property: "direction", Limit: a.param(int64(9))},
			{Edge: &ofFinding, Limit: a.param(int64(9))},
		}
		if filtered { // by what is true of all
			for i := range p.Facets {
				p.Facets[i].Filter = &plan.And{}
			}
		}
		rows := a.as(kg.Anonymous, "").read(t, g)
		at := rows.Roots[0] + plan.PageHead
		for i, want := range [][]any{{2, int64(2001), 2, nil}, {2, "FAVOURABLE", 3, nil, "MIXED", 1, nil}, {1, "intervention:a", 2, "Alpha"}} {
			if got := facet(rows, rows.Ref(at+int32(i))); !slices.Equal(got, want) {
				t.Errorf("facet %d: got %v, want %v", i, got, want)
			}
		}
	}
}

// facet returns how many values there are, and value, count and label of each that is read.
func facet(rows *plan.Rows, at int32) []any {
	out := []any{int(rows.Ref(at + 1))}
	for i := range rows.Ref(at) {
		cell := at + 2 + 2*i
		out = append(out, rows.Val(cell), int(rows.Ref(cell)), rows.Val(cell+1))
	}
	return out
}

func TestHiddenNodesAreNotThere(t *testing.T) {
	nodes := []*kg.Node{node("intervention:a"), node(finding(1)), node(finding(2), "audience", "PARTNERS"), node(finding(3), "status", "PROPOSED"), node(finding(4), "status", "REJECTED")}
	nodes[3].Author = "person:me"
	var edges []kg.Edge
	for i := 1; i <= 4; i++ {
		edges = append(edges, kg.Edge{Relation: kg.RelOf, From: finding(i), To: "intervention:a"})
	}
	g := load(t, nodes, edges...)
	for _, c := range []struct {
		name string
		role kg.Role
		own  kg.ID
		want []string
	}{
		{"anonymous", kg.Anonymous, "", []string{finding(1)}},
		{"a partner", kg.Partner, "person:other", []string{finding(1), finding(2)}},
		{"an author", kg.Anonymous, "person:me", []string{finding(1), finding(3)}},
		{"an editor", kg.Editor, "person:other", []string{finding(1), finding(2), finding(3), finding(4)}},
	} {
		t.Run(c.name, func(t *testing.T) {
			list, of := page(kg.KindFinding), page(kg.KindFinding)
			list.Total, of.Total = true, true
			around := &plan.Around{Kinds: plan.NoParam}
			get := &plan.Get{Shape: &plan.Shape{Cases: []plan.Case{{Kind: kg.KindIntervention, Slots: []plan.Slot{
				&plan.Pages{Step: plan.Step{Relation: kg.RelOf, Kinds: []kg.Kind{kg.KindFinding}}, Page: of},
				&plan.Edge{Step: plan.Step{Relation: kg.RelOf, Kinds: []kg.Kind{kg.KindFinding}}},
			}}}}}
			a := editor(&plan.List{Kind: kg.KindFinding, Page: list}, get, around)
			get.ID, around.Depth, around.Limit = a.param("intervention:a"), a.param(int64(1)), a.param(int64(9))
			around.ID = get.ID
			rows := a.as(c.role, c.own).read(t, g)
			n := len(c.want)
			for _, at := range []int32{rows.Roots[0], rows.Ref(rows.Roots[1] + 1)} {
				if got := ids(rows, list, at); !slices.Equal(got, c.want) || int(rows.Ref(at+3)) != n {
					t.Errorf("got %v and a total of %d, want %v", got, rows.Ref(at+3), c.want)
				}
			}
			if got := int(rows.Ref(rows.Ref(rows.Roots[1] + 2))); got != n {
				t.Errorf("the edge has %d, want %d", got, n)
			}
			if got, degree := int(rows.Ref(rows.Roots[2])), int(rows.Ref(rows.Roots[2]+3+2)); got != n+1 || degree != n {
				t.Errorf("%d nodes around, and a degree of %d; want %d and %d", got, degree, n+1, n)
			}
		})
	}
}

func TestReadStopsWithItsContext(t *testing.T) {
	g := family(t)
	p := page(kg.KindFinding)
	a := editor(&plan.List{Kind: p.Kind, Page: p})
	why := errors.New("the reader left")
	cancelled, cancel := context.WithCancelCause(context.Background())
	cancel(why)
	var rows plan.Rows
	if err := g.Read(cancelled, &a.plan, a.params, &rows, nil); !errors.Is(err, why) {
		t.Errorf("cancelled: got %v", err)
	}
	late, cancelLate := context.WithTimeout(context.Background(), -1)
	defer cancelLate()
	if err := g.Read(late, &a.plan, a.params, &rows, nil); kg.KindOfError(err) != kg.Timeout {
		t.Errorf("late: got %v", err)
	}
}

// wordSearch finds nodes whose name has a text, without an index.
type wordSearch struct{ g *memory.Graph }

func (s wordSearch) Search(_ context.Context, q memory.Query) (memory.Found, error) {
	found := memory.Found{Kinds: map[kg.Kind]int{}}
	for n := range s.g.Nodes() {
		if !strings.Contains(n.Text("name"), q.Text) || len(q.Kinds) > 0 && !slices.Contains(q.Kinds, n.Kind) || !q.Keep(n.ID) {
			continue
		}
		found.Kinds[n.Kind]++
		if found.Total++; found.Total > q.Offset && len(found.Hits) < q.Limit {
			found.Hits = append(found.Hits, memory.Hit{ID: n.ID, Score: 1})
		}
	}
	return found, nil
}

func (wordSearch) Highlight(text, stored string) []string {
	if !strings.Contains(stored, text) {
		return nil
	}
	return []string{strings.ReplaceAll(stored, text, "<"+text+">")}
}

func TestSearchLeavesOutWhatTheReaderMayNotSee(t *testing.T) {
	g := load(t, []*kg.Node{
		node(study(1), "name", "family"), node(study(2), "name", "family", "status", "REJECTED"), node("outcome:a", "name", "a family"),
		node("outcome:b", "name", "family b"),
	})
	later := load(t, []*kg.Node{node(study(1), "name", "family"), node(study(9), "name", "family")})
	q := &plan.Search{After: plan.NoParam, Shape: shape(kg.KindOutcome, "name"), Highlights: true, Total: true, KindCounts: true}
	a := editor(q)
	q.Text, q.Limit, q.Kinds = a.param("family"), a.param(int64(1)), a.param([]string{"outcome"})
	a.as(kg.Anonymous, "")
	var rows plan.Rows
	if err := g.Read(context.Background(), &a.plan, a.params, &rows, wordSearch{g}); err != nil {
		t.Fatal(err)
	}
	at := rows.Roots[0]
	if n, more, total := rows.Ref(at), rows.Bool(at+1), rows.Ref(at+2); n != 1 || !more || total != 2 {
		t.Errorf("%d hits, more %v, total %d", n, more, total)
	}
	if got, want := facet(&rows, rows.Ref(at+3)), []any{2, "OUTCOME", 2, nil, "STUDY", 1, nil}; !slices.Equal(got, want) {
		t.Errorf("kinds %v, want %v", got, want)
	}
	if got, _ := rows.Val(rows.Ref(at+6) + 1).(plan.Highlight); got.Field != "name" || !slices.Equal(got.Fragments, []string{"a <family>"}) {
		t.Errorf("highlight %v", got)
	}
	a.params[q.Kinds] = nil
	if err := g.Read(context.Background(), &a.plan, a.params, &rows, wordSearch{later}); err != nil {
		t.Fatal(err)
	}
	if total := rows.Ref(rows.Roots[0] + 2); total != 1 {
		t.Errorf("an index that is ahead gives a total of %d, want 1", total)
	}
	q.After = a.param(&plan.Cursor{Offset: 1, Version: 7})
	if err := g.Read(context.Background(), &a.plan, a.params, &rows, wordSearch{g}); kg.KindOfError(err) != kg.Conflict {
		t.Errorf("a cursor of another version gives %v", err)
	}
}

func TestAPlainListIsByItsOrderThenByIDAndRolesAreRead(t *testing.T) {
	edge := func(r kg.Relation, from, to kg.ID, role string) kg.Edge {
		return kg.Edge{Relation: r, From: from, To: to, Role: role}
	}
	g := load(t, []*kg.Node{
		node("event:a"), node("talk:c", "position", int64(1)), node("talk:b", "position", int64(2)), node("talk:a"), node("talk:d", "position", int64(2)),
		node("organisation:o"), node("project:p"),
	},
		edge(kg.RelGivenAt, "talk:a", "event:a", ""), edge(kg.RelGivenAt, "talk:b", "event:a", ""), edge(kg.RelGivenAt, "talk:c", "event:a", ""),
		edge(kg.RelGivenAt, "talk:d", "event:a", ""), edge(kg.RelPartnerIn, "organisation:o", "project:p", "lead"))
	p := page(kg.KindOrganisation)
	p.Role, p.Cursors, p.Order = true, true, []plan.Key{{Property: "name"}}
	talks := &plan.Get{Shape: &plan.Shape{Cases: []plan.Case{{Kind: kg.KindEvent, Slots: []plan.Slot{
		&plan.Edge{Step: plan.Step{Relation: kg.RelGivenAt, Kinds: []kg.Kind{kg.KindTalk}}, Order: "position"},
		&plan.Edge{Step: plan.Step{Relation: kg.RelGivenAt, Kinds: []kg.Kind{kg.KindTalk}}, One: true},
		&plan.Known{First: 0, Last: 1}, &plan.Known{First: 2, Last: 3},
	}}}}}
	partners := &plan.Get{Shape: &plan.Shape{Cases: []plan.Case{{Kind: kg.KindProject, Slots: []plan.Slot{
		&plan.Pages{Step: plan.Step{Relation: kg.RelPartnerIn, Kinds: []kg.Kind{kg.KindOrganisation}}, Page: p},
	}}}}}
	a := editor(talks, partners)
	talks.ID, partners.ID = a.param("event:a"), a.param("project:p")
	rows := a.read(t, g)
	event := rows.Roots[0]
	var got []any
	for i := range rows.Ref(rows.Ref(event + 1)) {
		got = append(got, rows.Val(rows.Ref(rows.Ref(event+1)+1+i)))
	}
	if want := []any{"talk:c", "talk:b", "talk:d", "talk:a"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if one := rows.Val(rows.Ref(event + 2)); one != "talk:a" || !rows.Bool(event+3) || rows.Bool(event+4) {
		t.Errorf("the one is %v, known %v and %v", one, rows.Bool(event+3), rows.Bool(event+4))
	}
	item := rows.Ref(rows.Roots[1]+1) + plan.PageHead
	if rows.Val(item) != "organisation:o" || rows.Val(item+1) != "lead" || rows.Val(item+2) != "name of organisation:o" {
		t.Errorf("the item is %v, %v, %v", rows.Val(item), rows.Val(item+1), rows.Val(item+2))
	}
}

func TestLevelIsWhoSeesANode(t *testing.T) {
	for want, n := range []*kg.Node{node(study(1)), node(study(1), "audience", "PARTNERS"), node(study(1), "status", "PROPOSED")} {
		if got := memory.Level(n); got != want {
			t.Errorf("got %d, want %d", got, want)
		}
	}
}
