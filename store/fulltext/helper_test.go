package fulltext_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"forwhom/store/fulltext"
)

// open opens an index in a new folder that is gone after the test, with some documents in it at version 1.
func open(t testing.TB, docs ...fulltext.Doc) *fulltext.Index {
	t.Helper()
	return openAt(t, t.TempDir(), docs...)
}

func openAt(t testing.TB, dir string, docs ...fulltext.Doc) *fulltext.Index {
	t.Helper()
	x, err := fulltext.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { x.Close() })
	if len(docs) > 0 {
		apply(t, x, 1, docs, nil)
	}
	return x
}

func apply(t testing.TB, x *fulltext.Index, version uint64, put []fulltext.Doc, del []string) {
	t.Helper()
	if err := x.Apply(context.Background(), version, put, del); err != nil {
		t.Fatal(err)
	}
}

// named is a public study with a name of weight 3 and a summary of weight 1.
func named(id, name string, summary ...string) fulltext.Doc {
	return fulltext.Doc{ID: id, Kind: "Study", Fields: []fulltext.Field{
		{Text: name, Weight: 3},
		{Text: strings.Join(summary, " "), Weight: 1},
	}}
}

// everything is a request that a public reader makes for all matches.
var everything = fulltext.Request{Limit: 1000}

func find(t testing.TB, x *fulltext.Index, text string, req fulltext.Request) fulltext.Result {
	t.Helper()
	r, err := x.Search(context.Background(), fulltext.Parse(text), req)
	if err != nil {
		t.Fatalf("search %q: %v", text, err)
	}
	return r
}

// ids joins the IDs of a result, best first.
func ids(r fulltext.Result) string {
	var out []string
	for _, h := range r.Hits {
		out = append(out, h.ID)
	}
	return strings.Join(out, " ")
}

// set joins the IDs of a result in order of ID.
func set(r fulltext.Result) string {
	out := strings.Fields(ids(r))
	slices.Sort(out)
	return strings.Join(out, " ")
}
