package neo4j

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store/fulltext"
)

// A search asks the full-text index with a query that is made of the same parsed text as the embedded store's, and has in
// it who may see a hit and of which kinds it may be, as tags: so that the index itself stops at the limit, and counts are
// of what the reader may see. How much a match counts is Lucene's to say, and so the order of hits may differ from the
// embedded store's; what is found does not.
//
// ties is how many hits more than a page has are read, so that hits of equal score can be put in the order of ids.
const ties = 100

// search is the list [hits, total, counts by kind]: a hit is [node, score, id, texts for highlights], a count [kind, n].
func (e *emitter) search(r *plan.Search) string {
	parts := []string{"[]", "0", "[]"}
	if r.Shape != nil {
		parts[0] = e.hits(r)
	}
	if r.Total {
		n := e.name()
		parts[1] = e.call(e.ask(r, n, "", "", r.Kinds), "RETURN count("+n+")")
	}
	if r.KindCounts {
		n := e.name()
		parts[2] = e.call(e.ask(r, n, "", "", plan.NoParam), "WITH "+n+"._kind AS kind, count(*) AS c ORDER BY kind", "RETURN collect([kind, c])")
	}
	return tuple(parts)
}

func (e *emitter) hits(r *plan.Search) string {
	n := e.name()
	score := "s" + n[1:]
	limit, skip := e.param(r.Limit, plain), "0"
	if r.After != plan.NoParam {
		skip = e.param(r.After, offset)
	}
	item := func() string {
		values := []string{e.node(n, allKinds(), r.Shape), score, n + ".id"}
		if r.Highlights {
			values = append(values, "["+strings.Join(textsOf(n), ", ")+"]")
		}
		return tuple(values)
	}
	return e.list(item,
		e.ask(r, n, score, "{limit: "+skip+" + "+limit+" + "+strconv.Itoa(1+ties)+"}", r.Kinds),
		"WITH "+n+", "+score+" ORDER BY "+score+" DESC, "+n+".id SKIP "+skip+" LIMIT "+limit+" + 1")
}

// ask is the call that finds nodes, of some kinds.
func (e *emitter) ask(r *plan.Search, n, score, options string, kinds plan.Param) string {
	call := "CALL db.index.fulltext.queryNodes('" + SearchIndex + "', " + e.query(r.Text, kinds)
	if options != "" {
		call += ", " + options
	}
	call += ") YIELD node AS " + n
	if score != "" {
		call += ", score AS " + score
	}
	return call
}

// query registers the query of a text.
func (e *emitter) query(text, kinds plan.Param) string {
	name := paramName(text) + "_query"
	if kinds != plan.NoParam {
		name += "_" + paramName(kinds)
	}
	sees, own := e.plan.Sees, e.plan.Own
	return e.bind(name, func(params []any) any {
		var of []kg.Kind
		if kinds != plan.NoParam {
			of = kindsOf(params[kinds])
		}
		reader := ""
		if own != plan.NoParam {
			reader, _ = params[own].(string)
		}
		words, _ := params[text].(string)
		return luceneQuery(fulltext.Parse(words), of, kg.Reader{ID: reader, Role: sees})
	})
}

// searchedNames are the properties that any kind is searched in.
var searchedNames = func() (names []string) {
	for k := kg.Kind(1); k <= kg.KindCount; k++ {
		for _, p := range k.Info().Properties {
			if p.Search > 0 && !slices.Contains(names, p.Name) {
				names = append(names, p.Name)
			}
		}
	}
	slices.Sort(names)
	return names
}()

func textsOf(n string) []string {
	texts := make([]string, len(searchedNames))
	for i, name := range searchedNames {
		texts[i] = n + "." + property(name)
	}
	return texts
}

// search fills the block of a search.
func (f *filler) search(r *plan.Search, values []any) int32 {
	const head = 4
	if c, ok := f.param(r.After).(*plan.Cursor); ok && c.Version != f.rows.Version {
		f.fail(kg.Errorf(kg.Conflict, "the data changed since this search began; start again"))
		return 0
	}
	if len(values) < 3 {
		values = f.list(values, 3)
	}
	hits, more := f.list(values[0], 0), false
	if limit, ok := f.limit(r.Limit); ok && len(hits) > limit {
		hits, more = hits[:limit], true
	}
	text, _ := f.param(r.Text).(string)
	query := fulltext.Parse(text)
	at := f.rows.Block(head + 3*len(hits))
	f.rows.SetRef(at, int32(len(hits)))
	f.rows.SetVal(at+1, more)
	f.rows.SetRef(at+2, number32(values[1]))
	if r.KindCounts {
		f.rows.SetRef(at+3, f.kindFacet(f.list(values[2], 0)))
	}
	for i, v := range hits {
		hit, cell := f.list(v, 3), at+head+3*int32(i)
		f.rows.SetVal(cell, hit[2])
		f.rows.SetRef(cell, f.node(r.Shape, hit[0]))
		f.rows.SetVal(cell+1, hit[1])
		if r.Highlights {
			id, _ := hit[2].(string)
			f.rows.SetRef(cell+2, f.highlights(query, id, f.list(f.list(v, 4)[3], len(searchedNames))))
		}
	}
	return at
}

// kindFacet fills the block of hits by kind: most frequent first, then by value.
func (f *filler) kindFacet(counts []any) int32 {
	type bucket struct {
		value string
		count int32
	}
	var buckets []bucket
	for _, v := range counts {
		count := f.list(v, 2)
		name, _ := count[0].(string)
		if kind, ok := kg.KindNamed(name); ok {
			buckets = append(buckets, bucket{kind.Info().Enum, number32(count[1])})
		}
	}
	slices.SortFunc(buckets, func(a, b bucket) int {
		return cmp.Or(cmp.Compare(b.count, a.count), cmp.Compare(a.value, b.value))
	})
	at := f.rows.Block(2 + 2*len(buckets))
	f.rows.SetRef(at, int32(len(buckets)))
	f.rows.SetRef(at+1, int32(len(buckets)))
	for i, b := range buckets {
		f.rows.SetVal(at+2+2*int32(i), b.value)
		f.rows.SetRef(at+2+2*int32(i), b.count)
	}
	return at
}

// highlights fills the block of where a query is found in a hit's texts, which stand as searchedNames do.
func (f *filler) highlights(query fulltext.Query, id kg.ID, texts []any) int32 {
	kind, _ := kg.KindOf(id)
	return f.rows.Highlights(kind, func(property int) any {
		at, _ := slices.BinarySearch(searchedNames, kind.Info().Properties[property].Name)
		return value(texts[at])
	}, query.Highlight)
}
