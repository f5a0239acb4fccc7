package graph_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"forwhom/store"
)

type timeline struct {
	Timeline struct {
		TotalCount int
		PageInfo   struct {
			HasNextPage, HasPreviousPage bool
			EndCursor                    string
		}
		Edges []struct{ Cursor string }
		Nodes []moment
	}
}

type moment struct {
	Date, EndDate, Sentence string
	Subject                 struct {
		Typename string `json:"__typename"`
		ID       string
	}
}

func timelineOf(t *testing.T, st store.Store, args string) timeline {
	t.Helper()
	response := ask(t, st, `{ timeline`+args+` { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor }
		nodes { date endDate sentence subject { __typename id } } } }`, nil)
	if len(response.Errors) > 0 {
		t.Fatalf("timeline%s: %v", args, response.Errors)
	}
	var a timeline
	if err := json.Unmarshal(response.Data, &a); err != nil {
		t.Fatal(err)
	}
	return a
}

func TestTheTimelineSaysWhatHappenedWhen(t *testing.T) {
	a := timelineOf(t, openSeed(t), `(from: "2016-01", to: "2016-01", kinds: [EVENT, PROJECT])`).Timeline
	var got []string
	for _, n := range a.Nodes {
		got = append(got, n.Subject.Typename+" "+n.Sentence)
	}
	want := []string{
		"Project The project “Family inclusive policy and practice after 'Think Family'” ran from 1 December 2014 to 30 April 2016 (funder: Economic and Social Research Council).",
		"Event The seminar “Models and practices for engaging with families, relational networks and communities” was held on 15 January 2016 (University of Birmingham).",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestTheTimelineTakesYearsByTheirDays(t *testing.T) {
	st := openSeed(t)
	for args, want := range map[string]bool{ // whether the Children Act 1989, known by its year, is there
		`(from: "1989-07", to: "1989-08", kinds: [POLICY])`: true,
		`(to: "1989", kinds: [POLICY])`:                     true,
		`(from: "1989-12-31", kinds: [POLICY])`:             true,
		`(to: "1988-12-31", kinds: [POLICY])`:               false,
		`(from: "1990", kinds: [POLICY])`:                   false,
		`(from: "1989", to: "1989", kinds: [STUDY])`:        false,
		`(to: "1989")`: true,
	} {
		nodes := timelineOf(t, st, args).Timeline.Nodes
		got := slices.ContainsFunc(nodes, func(m moment) bool { return m.Subject.ID == "policy:children-act-1989" })
		if got != want {
			t.Errorf("timeline%s has the act: %v, want %v", args, got, want)
		}
	}
}

func TestPagesOfTheTimelineMakeTheWhole(t *testing.T) {
	st := openSeed(t)
	whole := timelineOf(t, st, `(first: 100)`).Timeline
	var dates, seen []string
	for _, n := range whole.Nodes {
		dates = append(dates, (n.Date + "-01-01")[:10])
	}
	if !slices.IsSorted(dates) {
		t.Errorf("not in the order of time: %q", dates)
	}
	after := ""
	for range 100 {
		page := timelineOf(t, st, `(first: 7`+after+`)`).Timeline
		if page.TotalCount != whole.TotalCount || page.PageInfo.HasPreviousPage != (after != "") {
			t.Fatalf("a page after %q of %d says %d, %v", after, whole.TotalCount, page.TotalCount, page.PageInfo.HasPreviousPage)
		}
		for _, n := range page.Nodes {
			seen = append(seen, n.Subject.ID)
		}
		if !page.PageInfo.HasNextPage {
			break
		}
		after = `, after: "` + page.PageInfo.EndCursor + `"`
	}
	if len(seen) != whole.TotalCount || len(seen) < 100 {
		t.Errorf("%d entries on all pages, %d in all", len(seen), whole.TotalCount)
	}
	slices.Sort(seen)
	if n := len(slices.Compact(seen)); n != whole.TotalCount {
		t.Errorf("%d different entries of %d", n, whole.TotalCount)
	}
}

func TestWrongQuestionsOfTheTimelineAreRefused(t *testing.T) {
	st := openSeed(t)
	other := timelineOf(t, st, `(first: 1, kinds: [EVENT])`).Timeline.PageInfo.EndCursor
	for args, want := range map[string]string{
		`(kinds: [POLICY, FINDING])`:   "timeline(kinds:): no dates are kept of FINDING",
		`(first: 101)`:                 "first",
		`(from: "19xx")`:               "19xx",
		`(after: "` + other + `")`:     "this is not a cursor of this question",
		`(after: "nothing of a kind")`: "this is not a cursor of this question",
	} {
		response := ask(t, st, `{ timeline`+args+` { totalCount } }`, nil)
		if len(response.Errors) != 1 || !strings.Contains(response.Errors[0].Message, want) || response.Errors[0].Extensions["code"] != "BAD_INPUT" {
			t.Errorf("timeline%s is answered with %v, want %q", args, response.Errors, want)
		}
	}
}
