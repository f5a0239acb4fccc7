package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"forwhom/bench/load"
)

// same asks everybody everything, and is an error where the rows are not the same.
//
// What is not compared, since the peer writes the same rows otherwise: lists within "nodes" or "edges" or bare; a study of a
// finding as a list of one; outcomes in no order, and in q2 findings too; hits of the same score in no order. Of the map are
// compared the counts of its cells, which this server writes cell by cell with the empty ones, the others one by one.
func same(targets [participants]load.Target, all []*asked) error {
	for _, a := range all {
		for n := range a.questions[ours] {
			var rows [participants][]byte
			for i, t := range targets {
				data, err := patiently(t, a.questions[i][n])
				if err == nil {
					rows[i], err = rowsOf(a.name, data)
				}
				if err != nil {
					return fmt.Errorf("%s: %w", names[i], err)
				}
			}
			for _, i := range []int{theFloor, peer} {
				if err := differ(a.name, i, rows[ours], rows[i]); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// differ returns an error that shows where rows part from this server's; nil where they are the same, and not none.
func differ(name string, other int, mine, theirs []byte) error {
	if len(mine) < 3 {
		return fmt.Errorf("%s: no rows", name)
	}
	if bytes.Equal(mine, theirs) {
		return nil
	}
	at := 0
	for at < min(len(mine), len(theirs)) && mine[at] == theirs[at] {
		at++
	}
	from := max(at-80, 0)
	return fmt.Errorf("%s: the rows differ at byte %d:\n  %s: %.240s\n  %s: %.240s", name, at, names[ours], mine[from:], names[other], theirs[from:])
}

// rowsOf returns the rows of an answer in one way of writing them.
func rowsOf(name string, data []byte) ([]byte, error) {
	var members map[string]any
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber() // so that scores stay as they are written
	if err := d.Decode(&members); err != nil {
		return nil, err
	}
	for _, root := range members { // there is one
		rows := plainly(root)
		switch list, isList := rows.([]any); {
		case name == "q1" && isList && len(list) == 1:
			rows = list[0]
		case name == "q2":
			for _, item := range list {
				inOrder(item.(map[string]any)["findings"].([]any), "id")
			}
		case strings.HasPrefix(name, "q5"):
			rows = counts(rows)
		case name == "q6":
			byScore(list)
		case name == "q7" && isList && len(list) == 1: // the one path, of objects with an id
			ids := []any{}
			for _, n := range list[0].(map[string]any)["nodes"].([]any) {
				ids = append(ids, n.(map[string]any)["id"])
			}
			rows = ids
		}
		return json.Marshal(rows)
	}
	return nil, fmt.Errorf("%s: the answer has no root", name)
}

// plainly takes away what only wraps.
func plainly(v any) any {
	switch v := v.(type) {
	case []any:
		for i := range v {
			v[i] = plainly(v[i])
		}
	case map[string]any:
		for name := range v {
			v[name] = plainly(v[name])
		}
		if edges, ok := v["edges"]; ok {
			delete(v, "edges")
			v["nodes"] = edges
		}
		if len(v) == 1 {
			for _, wrapped := range []string{"nodes", "node", "paths"} {
				if inner, ok := v[wrapped]; ok && !onlyIDs(inner) {
					return inner
				}
			}
		}
		if study, ok := v["study"].([]any); ok && len(study) == 1 {
			v["study"] = study[0]
		}
		if outcomes, ok := v["outcomes"].([]any); ok {
			inOrder(outcomes, "id")
		}
	}
	return v
}

// onlyIDs reports whether a list is that of the nodes of a path.
func onlyIDs(v any) bool {
	list, ok := v.([]any)
	if !ok || len(list) == 0 {
		return false
	}
	n, ok := list[0].(map[string]any)
	return ok && len(n) == 1 && n["id"] != nil
}

// inOrder puts a list of objects in the order of a text member.
func inOrder(list []any, name string) {
	slices.SortFunc(list, func(a, b any) int { return cmp.Compare(member(a, name), member(b, name)) })
}

func member(v any, name string) string {
	s, _ := v.(map[string]any)[name].(string)
	return s
}

// byScore puts hits of the same score in the order of ids.
func byScore(hits []any) {
	score := func(v any) float64 {
		f, _ := v.(map[string]any)["score"].(json.Number).Float64() // it is a number of JSON
		return f
	}
	slices.SortFunc(hits, func(a, b any) int {
		return cmp.Or(cmp.Compare(score(b), score(a)), cmp.Compare(member(a.(map[string]any)["node"], "id"), member(b.(map[string]any)["node"], "id")))
	})
}

// counts returns the counts of a map above 0, one by one and in order: "row column direction n".
func counts(rows any) []string {
	var list []string
	if whole, ok := rows.(map[string]any); ok {
		rows = whole["cells"]
	}
	cells, _ := rows.([]any)
	for _, c := range cells {
		cell := c.(map[string]any)
		segments, ok := cell["segments"].([]any)
		if !ok {
			list = append(list, fmt.Sprint(cell["row"], " ", cell["column"], " ", cell["direction"], " ", cell["findingCount"]))
		}
		for _, s := range segments {
			if segment := s.(map[string]any); fmt.Sprint(segment["findingCount"]) != "0" {
				list = append(list, fmt.Sprint(cell["row"], " ", cell["column"], " ", segment["value"], " ", segment["findingCount"]))
			}
		}
	}
	slices.Sort(list)
	return list
}
