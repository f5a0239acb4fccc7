package graph_test

import (
	"encoding/json"
	"strings"
	"testing"

	"forwhom/store/storetest"
)

type gapsAnswer struct {
	Gaps struct {
		TotalCount int
		ByReason   []struct {
			Reason, Sentence string
			Count            int
		}
		PageInfo struct {
			HasNextPage bool
			EndCursor   string
		}
		Nodes []struct {
			Reason, Sentence, WouldClose  string
			Priority                      float64
			PopulationCount, OutcomeCount int
			Intervention                  struct{ ID string }
			Outcome                       *struct{ ID string }
			Populations                   []struct{ Name string }
		}
	}
}

const gapsQuery = `query($where: GapWhere, $orderBy: [GapOrder!], $first: Int, $after: String) { gaps(where: $where, orderBy: $orderBy, first: $first, after: $after) {
	totalCount byReason { reason count sentence } pageInfo { hasNextPage endCursor }
	nodes { reason sentence priority populationCount outcomeCount wouldClose intervention { id } outcome { id } populations(first: 100) { name } } } }`

// The worked example of docs/methods.md, recomputed from the seed.
func TestTheGapThatConferencesLeave(t *testing.T) {
	st, reads := storetest.Count(openSeed(t))
	response := ask(t, st, gapsQuery, map[string]any{"where": map[string]any{"reason": []any{"CONFLICTING"}, "intervention": []any{conferencing}},
		"orderBy": []any{map[string]any{"priority": "DESC"}}})
	if len(response.Errors) > 0 || reads.Reads() != 2 {
		t.Fatal(reads.Reads(), response.Errors)
	}
	var a gapsAnswer
	if err := json.Unmarshal(response.Data, &a); err != nil {
		t.Fatal(err)
	}
	page := inOneLine(methods(t))
	first := a.Gaps.Nodes[0]
	if first.Outcome == nil || first.Outcome.ID != "outcome:child-enters-care" || first.Priority != 18 || first.PopulationCount != 9 || first.OutcomeCount != 2 ||
		len(first.Populations) != 9 {
		t.Errorf("%+v", first)
	}
	if !strings.Contains(page, first.WouldClose) {
		t.Errorf("docs/methods.md does not show %q", first.WouldClose)
	}
}

func TestGapsGoOnFromPageToPage(t *testing.T) {
	st := openSeed(t)
	pages := func(vars map[string]any) (a gapsAnswer) {
		response := ask(t, st, gapsQuery, vars)
		if len(response.Errors) > 0 {
			t.Fatal(response.Errors)
		}
		if err := json.Unmarshal(response.Data, &a); err != nil {
			t.Fatal(err)
		}
		return a
	}
	both, one := pages(map[string]any{"first": 20}), pages(map[string]any{"first": 10})
	two := pages(map[string]any{"first": 10, "after": one.Gaps.PageInfo.EndCursor})
	joined, whole := append(one.Gaps.Nodes, two.Gaps.Nodes...), both.Gaps.Nodes
	for i := range whole {
		if joined[i].Sentence != whole[i].Sentence || i > 0 && whole[i].Priority > whole[i-1].Priority {
			t.Errorf("%d: %q, want %q", i, joined[i].Sentence, whole[i].Sentence)
		}
	}
	if !one.Gaps.PageInfo.HasNextPage || len(both.Gaps.ByReason) < 6 {
		t.Errorf("%+v", one.Gaps.PageInfo)
	}
	other := ask(t, st, gapsQuery, map[string]any{"after": one.Gaps.PageInfo.EndCursor, "orderBy": []any{map[string]any{"outcome": "ASC"}}})
	if len(other.Errors) != 1 || other.Errors[0].Extensions["code"] != "BAD_INPUT" {
		t.Errorf("a cursor of another order: %v", other.Errors)
	}
}
