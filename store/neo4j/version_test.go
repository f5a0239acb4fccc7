package neo4j_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"forwhom/kg"
	"forwhom/store/neo4j"
)

// The version at the end of a statement says that nothing changed meanwhile only where it is read after all else: where
// its operator stands above every other that reads.
func TestTheVersionIsReadLast(t *testing.T) {
	uri := emptyGraph(t)
	d, err := driver.NewDriverWithContext(uri, driver.NoAuth())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = d.Close(context.Background()) }()
	types := schemaOf(t)
	for _, name := range []string{"several_roots_are_one_statement", "facets_count_the_whole_list_without_their_own_filter", "within_takes_what_is_narrower", "shortest_paths_pass_no_hidden_node"} {
		c := hardCases[slices.IndexFunc(hardCases, func(c hardCase) bool { return c.name == name })]
		q := compile(t, types, c.query, c.variables, kg.Anonymous)
		params, err := q.Params(q.variables, kg.Reader{})
		if err != nil {
			t.Fatal(err)
		}
		s := emit(t, q)
		result, err := driver.ExecuteQuery(t.Context(), d, "EXPLAIN "+s.Text, s.Params(params), driver.EagerResultTransformer)
		if err != nil {
			t.Fatalf("%v\n%s", err, s.Text)
		}
		op := result.Summary.Plan()
		for len(op.Children()) == 1 { // projections of what was read
			op = op.Children()[0]
		}
		second := op.Children()[len(op.Children())-1] // the one that is run for each row of the first
		details := ""
		for at := second; ; at = at.Children()[0] {
			here, _ := at.Arguments()["Details"].(string)
			details += here + "; "
			if len(at.Children()) == 0 {
				break
			}
		}
		if !strings.HasPrefix(op.Operator(), "Apply") || !strings.Contains(details, "g:"+neo4j.GraphLabel) {
			t.Errorf("%s: the last that reads is %s, of %s", name, op.Operator(), details)
		}
	}
}
