package storetest

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"forwhom/kg"
	"forwhom/store"
	"forwhom/store/storetest/walker"
)

// syntheticSeed is of the synthetic graph that pages and random operations are asked of.
const syntheticSeed = 7

// synthetic opens a store with the walker's synthetic graph.
func synthetic(t *testing.T, s suite) (store.Store, []*kg.Node, []kg.Edge) {
	t.Helper()
	nodes, edges := walker.Synthetic(syntheticSeed, 1)
	st := s.empty(t)
	write(t, st, &kg.Batch{Time: noon, Nodes: nodes, Edges: edges})
	return st, nodes, edges
}

// pagedList is a list that is walked page by page: a field with a %s where its arguments go on.
type pagedList struct {
	name  string
	field string // such as "findings(orderBy: [{ year: DESC }], %s)"
	under string // the root field that the list is an edge of, such as "study(id: ...)"; "" for a root field
}

// pagedLists are lists of the synthetic graph: ids alone; numbers with ties and nulls, both ways; texts; dates; moments;
// several keys; filtered; edges.
func pagedLists() []pagedList {
	return []pagedList{
		{name: "by_id", field: "studies(%s)"},
		{name: "by_id_downward", field: "studies(orderBy: { id: DESC }, %s)"},
		{name: "by_a_number_with_ties_and_nulls", field: "findings(orderBy: { year: ASC }, %s)"},
		{name: "by_a_number_downward", field: "findings(orderBy: { year: DESC }, %s)"},
		{name: "by_a_float", field: "findings(orderBy: { followUpMonths: DESC }, %s)"},
		{name: "by_a_text", field: "sources(orderBy: { title: ASC }, %s)"},
		{name: "by_a_text_downward", field: "sources(orderBy: { title: DESC }, %s)"},
		{name: "by_a_partial_date", field: "interventions(orderBy: { since: DESC }, %s)"},
		{name: "by_a_moment", field: "findings(orderBy: { updatedAt: DESC }, %s)"},
		{name: "by_three_keys", field: "studies(orderBy: [{ country: DESC }, { year: ASC }, { title: DESC }], %s)"},
		{name: "filtered", field: "findings(where: { not: { direction: { eq: FAVOURABLE } }, outcomes: { some: {} } }, orderBy: [{ year: DESC }], %s)"},
		{name: "findings_of_one_intervention", field: "findings(orderBy: [{ year: ASC }, { name: ASC }], %s)", under: "intervention"},
		{name: "findings_of_one_outcome_by_id", field: "findings(%s)", under: "outcome"},
	}
}

// paged is one page.
type paged struct {
	Edges []struct {
		Cursor string
		Node   struct{ ID string }
	}
	PageInfo struct {
		HasNextPage, HasPreviousPage bool
		StartCursor, EndCursor       *string
	}
	TotalCount int
}

func (p *paged) ids() []string {
	var ids []string
	for _, e := range p.Edges {
		ids = append(ids, e.Node.ID)
	}
	return ids
}

// page asks for one page.
func (l pagedList) page(t *testing.T, a *asker, reader kg.Reader, id, arguments string) *paged {
	t.Helper()
	query := "l: " + fmt.Sprintf(l.field, arguments) + " { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }"
	if l.under != "" {
		query = fmt.Sprintf("o: %s(id: %q) { %s }", l.under, id, query)
	}
	got := a.ask(t, question{query: "{ " + query + " }", reader: reader})
	if len(got.Errors) > 0 {
		t.Fatalf("%s: %s", query, got.text())
	}
	var data struct {
		L paged
		O struct{ L paged }
	}
	if err := json.Unmarshal(got.Data, &data); err != nil {
		t.Fatal(err)
	}
	if l.under != "" {
		return &data.O.L
	}
	return &data.L
}

// walk walks a list from one end to the other and returns its ids in the list's order.
func (l pagedList) walk(t *testing.T, a *asker, reader kg.Reader, id string, size int, backward bool) (ids []string) {
	t.Helper()
	arguments := fmt.Sprintf("first: %d", size)
	if backward {
		arguments = fmt.Sprintf("last: %d", size)
	}
	next := arguments
	for pages := 0; ; pages++ {
		p := l.page(t, a, reader, id, next)
		if pages > 2000 {
			t.Fatal("the pages do not end")
		}
		if len(p.Edges) > size {
			t.Fatalf("a page of %d has %d items", size, len(p.Edges))
		}
		p.checkEnds(t)
		if backward {
			ids = append(p.ids(), ids...)
			if !p.PageInfo.HasPreviousPage {
				return ids
			}
			next = fmt.Sprintf("%s, before: %q", arguments, *p.PageInfo.StartCursor)
		} else {
			ids = append(ids, p.ids()...)
			if !p.PageInfo.HasNextPage {
				return ids
			}
			next = fmt.Sprintf("%s, after: %q", arguments, *p.PageInfo.EndCursor)
		}
		if len(p.Edges) == 0 {
			t.Fatal("an empty page says that there is more")
		}
	}
}

// checkEnds holds that the page's ends are those of its items.
func (p *paged) checkEnds(t *testing.T) {
	t.Helper()
	start, end := p.PageInfo.StartCursor, p.PageInfo.EndCursor
	if n := len(p.Edges); n == 0 {
		if start != nil || end != nil {
			t.Error("an empty page has cursors")
		}
	} else if start == nil || end == nil || *start != p.Edges[0].Cursor || *end != p.Edges[n-1].Cursor {
		t.Errorf("a page from %v to %v has the items %v", start, end, p.Edges)
	}
}

func runPages(t *testing.T, s suite) {
	st, nodes, edges := synthetic(t, s)
	a := newAsker(t, st)
	for _, l := range pagedLists() {
		id := mostLinked(nodes, edges, l.under)
		t.Run("pages_make_the_whole_list_"+l.name, func(t *testing.T) {
			for _, reader := range []kg.Reader{{}, {Role: kg.Editor}} {
				whole := l.walk(t, a, reader, id, 100, false)
				if first := l.page(t, a, reader, id, "first: 1"); first.TotalCount != len(whole) || len(whole) < 10 {
					t.Errorf("%d items, and totalCount is %d", len(whole), first.TotalCount)
				}
				for _, size := range []int{7, 30} {
					if forward := l.walk(t, a, reader, id, size, false); !slices.Equal(forward, whole) {
						t.Errorf("in pages of %d\n%v\nwant\n%v", size, forward, whole)
					}
					if backward := l.walk(t, a, reader, id, size, true); !slices.Equal(backward, whole) {
						t.Errorf("backwards in pages of %d\n%v\nwant\n%v", size, backward, whole)
					}
				}
				l.checkEveryCursor(t, a, reader, id, whole)
			}
		})
	}
	t.Run("pages_of_a_search_make_the_whole_search", func(t *testing.T) { walkComputed(t, st, a, `search(text: "family"`) })
	t.Run("pages_of_what_works_make_the_whole_answer", func(t *testing.T) { walkComputed(t, st, a, "whatWorks(question: {}") })
	t.Run("pages_of_transfers_make_the_whole_list", func(t *testing.T) {
		walkComputed(t, st, a, fmt.Sprintf("transfers(myContext: { population: [%q] }", publicOne(t, nodes, kg.KindPopulation)))
	})
	for _, l := range pagedLists() {
		id := mostLinked(nodes, edges, l.under)
		t.Run("no_row_twice_and_none_lost_while_others_write_"+l.name, func(t *testing.T) { walkWhileOthersWrite(t, st, a, l, id) })
	}
}

// walkComputed walks a computed list, a field without its end, forward page by page; and once more on data that moved on,
// where its cursors are CONFLICT.
func walkComputed(t *testing.T, st store.Store, a *asker, field string) {
	page := func(arguments string) answer {
		return a.ask(t, question{query: "{ l: " + field + ", " + arguments + ") { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"})
	}
	read := func(arguments string) (ids []string, p paged) {
		got := page(arguments)
		var data struct {
			L struct {
				paged
				Nodes []struct{ ID string }
			}
		}
		if err := json.Unmarshal(got.Data, &data); err != nil || len(got.Errors) > 0 {
			t.Fatalf("%s: %s (%v)", arguments, got.text(), err)
		}
		for _, n := range data.L.Nodes {
			ids = append(ids, n.ID)
		}
		return ids, data.L.paged
	}
	whole, all := read("first: 100")
	if len(whole) < 10 || all.PageInfo.HasPreviousPage || all.PageInfo.HasNextPage != (all.TotalCount > 100) {
		t.Fatalf("%d of %d: %+v", len(whole), all.TotalCount, all.PageInfo)
	}
	var walked []string
	next := "first: 4"
	for len(walked) < len(whole) {
		ids, p := read(next)
		if p.TotalCount != all.TotalCount || p.PageInfo.HasPreviousPage != (len(walked) > 0) {
			t.Errorf("after %d items: %+v", len(walked), p)
		}
		walked = append(walked, ids...)
		if more := len(walked) < all.TotalCount; p.PageInfo.HasNextPage != more || len(ids) == 0 {
			t.Fatalf("after %d of %d items: %+v", len(walked), all.TotalCount, p.PageInfo)
		}
		next = fmt.Sprintf("first: 4, after: %q", *p.PageInfo.EndCursor)
	}
	if n := min(len(walked), len(whole)); !slices.Equal(walked[:n], whole[:n]) {
		t.Errorf("in pages\n%v\nwant\n%v", walked, whole)
	}
	_, first := read("first: 4")
	write(t, st, batch(principle("moved-on-"+strings.ToLower(field[:4]), "Moved on", 1)))
	if got := page(fmt.Sprintf("first: 4, after: %q", *first.PageInfo.EndCursor)); len(got.Errors) != 1 || got.Errors[0].Extensions["code"] != string(kg.Conflict) {
		t.Errorf("on data that moved on: %s, want CONFLICT", got.text())
	}
}

// publicOne returns the first node of a kind that everybody may see.
func publicOne(t *testing.T, nodes []*kg.Node, kind kg.Kind) kg.ID {
	for _, n := range nodes {
		if n.Kind == kind && (kg.Reader{}).Sees(n.Text("status"), n.Text("audience"), n.Author) {
			return n.ID
		}
	}
	t.Fatalf("the graph has no %s that everybody may see", kind)
	return ""
}

// mostLinked returns the node of a kind with the most findings.
func mostLinked(nodes []*kg.Node, edges []kg.Edge, one string) (id kg.ID) {
	counts := map[kg.ID]int{}
	for _, e := range edges {
		if e.Relation == kg.RelOf || e.Relation == kg.RelOn {
			counts[e.To]++
		}
	}
	reader := kg.Reader{}
	for _, n := range nodes {
		if n.Kind.Info().One == one && reader.Sees(n.Text("status"), n.Text("audience"), n.Author) &&
			(id == "" || counts[n.ID] > counts[id] || counts[n.ID] == counts[id] && n.ID < id) {
			id = n.ID
		}
	}
	return id
}

// checkEveryCursor holds that each item's own cursor parts the list where the item stands, for some items.
func (l pagedList) checkEveryCursor(t *testing.T, a *asker, reader kg.Reader, id string, whole []string) {
	t.Helper()
	items := l.page(t, a, reader, id, "first: 100").Edges
	for i := 0; i < len(items); i += 9 {
		after := l.page(t, a, reader, id, fmt.Sprintf("first: 3, after: %q", items[i].Cursor))
		if want := whole[i+1 : min(i+4, len(whole))]; !slices.Equal(after.ids(), want) || !after.PageInfo.HasPreviousPage {
			t.Errorf("after item %d: %v, want %v", i, after.ids(), want)
		}
		before := l.page(t, a, reader, id, fmt.Sprintf("last: 3, before: %q", items[i].Cursor))
		if want := whole[max(0, i-3):i]; !slices.Equal(before.ids(), want) || !before.PageInfo.HasNextPage {
			t.Errorf("before item %d: %v, want %v", i, before.ids(), want)
		}
		both := l.page(t, a, reader, id, fmt.Sprintf("first: 100, after: %q, before: %q", items[i/2].Cursor, items[i].Cursor))
		if want := whole[min(i/2+1, i):i]; !slices.Equal(both.ids(), want) {
			t.Errorf("between items %d and %d: %v, want %v", i/2, i, both.ids(), want)
		}
	}
}

// walkWhileOthersWrite walks a list while nodes come and go in it. What was there throughout must be met once, and
// nothing twice.
func walkWhileOthersWrite(t *testing.T, st store.Store, a *asker, l pagedList, id kg.ID) {
	editor := kg.Reader{Role: kg.Editor}
	before := l.walk(t, a, editor, id, 100, false)
	stop, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		churn(t, st, l, id, stop)
	}()
	for i := range 6 {
		walked := l.walk(t, a, editor, id, 9, i%2 == 1)
		met := map[string]int{}
		for _, item := range walked {
			if met[item]++; met[item] == 2 {
				t.Errorf("%s comes twice", item)
			}
		}
		var throughout []string
		for _, item := range walked {
			if !strings.Contains(item, ":churn-") {
				throughout = append(throughout, item)
			}
		}
		if !slices.Equal(throughout, before) {
			t.Errorf("walk %d: of what was there throughout it met\n%v\nwant\n%v", i, throughout, before)
		}
	}
	close(stop)
	<-stopped
	if after := l.walk(t, a, editor, id, 100, false); !slices.Equal(after, before) {
		t.Errorf("after all was taken back:\n%v\nwant\n%v", after, before)
	}
}

// churn puts nodes into a list and takes them out again until it is stopped.
func churn(t *testing.T, st store.Store, l pagedList, id kg.ID, stop <-chan struct{}) {
	kind := l.kind()
	var last []kg.ID
	for i := 0; ; i++ {
		b := &kg.Batch{Time: noon, Delete: last}
		last = nil
		for j := range 5 {
			n := kg.NewNode(kind, fmt.Sprintf("%s:churn-%d", kind.Info().Prefix, (i+j*13)%60))
			fill(n, i+j)
			b.Nodes = append(b.Nodes, n)
			last = append(last, n.ID)
			b.Edges = append(b.Edges, l.edges(n.ID, id)...)
		}
		select {
		case <-stop:
			b.Nodes, b.Edges = nil, nil
			write(t, st, b)
			return
		default:
			if _, err := st.Write(t.Context(), b); err != nil {
				t.Error(err)
				return
			}
		}
	}
}

// kind returns the kind of the list's items.
func (l pagedList) kind() kg.Kind {
	name, _, _ := strings.Cut(l.field, "(")
	for k := kg.Kind(1); k <= kg.KindCount; k++ {
		if k.Info().Many == name {
			return k
		}
	}
	return 0
}

// edges returns what puts a node into the list.
func (l pagedList) edges(item, of kg.ID) []kg.Edge {
	switch l.under {
	case "intervention":
		return []kg.Edge{{Relation: kg.RelOf, From: item, To: of}}
	case "outcome":
		return []kg.Edge{{Relation: kg.RelOn, From: item, To: of}}
	}
	return nil
}

// fill gives a node what its kind requires and, here and there, keys that lists are ordered by.
func fill(n *kg.Node, i int) {
	for _, p := range n.Kind.Info().Properties {
		if p.Name == "id" || p.Name == "updatedAt" || !p.Required && (!p.Sort || i%3 == 0) {
			continue
		}
		switch p.Type {
		case kg.Enum:
			n.Set(p.Name, p.Enum[len(p.Enum)-1])
		case kg.Int:
			n.Set(p.Name, int64(2000+i%25))
		case kg.Float:
			n.Set(p.Name, float64(i%40)/2)
		case kg.PartialDateType:
			n.Set(p.Name, fmt.Sprint(1990+i%30))
		case kg.String:
			n.Set(p.Name, fmt.Sprintf("%c%d", 'a'+rune(i%26), i))
		}
	}
	n.Set("status", "ACCEPTED")
	n.Set("audience", "PUBLIC")
}
