package walker_test

import (
	"reflect"
	"slices"
	"testing"
	"time"

	"forwhom/kg"
	"forwhom/store/storetest/walker"
)

func TestSyntheticIsTheSameForTheSameSeed(t *testing.T) {
	nodes, edges := walker.Synthetic(7, 1)
	again, edgesAgain := walker.Synthetic(7, 1)
	if !reflect.DeepEqual(nodes, again) || !reflect.DeepEqual(edges, edgesAgain) {
		t.Error("one seed gave two graphs")
	}
	if other, _ := walker.Synthetic(8, 1); reflect.DeepEqual(nodes, other) {
		t.Error("two seeds gave one graph")
	}
}

func TestSyntheticKeepsToTheTable(t *testing.T) {
	for _, scale := range []int{1, 3} {
		nodes, edges := walker.Synthetic(uint64(scale), scale)
		t.Logf("scale %d: %d nodes, %d edges", scale, len(nodes), len(edges))
		if len(nodes) < 900*scale || len(nodes) > 1100*scale {
			t.Errorf("scale %d: %d nodes", scale, len(nodes))
		}
		byID := make(map[kg.ID]*kg.Node)
		for _, n := range nodes {
			if byID[n.ID] != nil {
				t.Errorf("%s is there twice", n.ID)
			}
			byID[n.ID] = n
			checkNode(t, n)
		}
		checkEdges(t, byID, edges)
	}
}

func checkNode(t *testing.T, n *kg.Node) {
	t.Helper()
	if kind, _ := kg.KindOf(n.ID); kind != n.Kind || !kg.ValidID(n.ID) || n.Text("id") != n.ID {
		t.Errorf("%s is no id of a %s", n.ID, n.Kind)
	}
	for i, p := range n.Kind.Info().Properties {
		v := n.Values[i]
		ok := true
		switch v := v.(type) {
		case nil:
			ok = !p.Required
		case string:
			switch p.Type {
			case kg.Enum:
				ok = slices.Contains(p.Enum, v)
			case kg.PartialDateType:
				ok = kg.ValidPartialDate(v)
			case kg.DateTimeType:
				at, err := time.Parse(time.RFC3339, v)
				ok = err == nil && kg.FormatTime(at) == v
			default:
				ok = v != "" && (p.Type == kg.String || p.Type == kg.IDType)
			}
			ok = ok && !p.List
		case []string:
			ok = p.List && len(v) > 0
			for _, s := range v {
				ok = ok && s != "" && (p.Type != kg.Enum || slices.Contains(p.Enum, s))
			}
		case int64:
			ok = p.Type == kg.Int && int64(int32(v)) == v
		case float64:
			ok = p.Type == kg.Float
		case bool:
			ok = p.Type == kg.Bool
		default:
			ok = false
		}
		if !ok {
			t.Errorf("%s.%s is %#v", n.ID, p.Name, v)
		}
	}
}

func checkEdges(t *testing.T, nodes map[kg.ID]*kg.Node, edges []kg.Edge) {
	t.Helper()
	seen := make(map[kg.Edge]bool)
	var relations [kg.RelationCount + 1]int
	type place struct {
		id    kg.ID
		field string
	}
	neighbours := make(map[place]int)
	for _, e := range edges {
		relations[e.Relation]++
		bare := kg.Edge{Relation: e.Relation, From: e.From, To: e.To}
		from, to := nodes[e.From], nodes[e.To]
		if from == nil || to == nil || from == to || seen[bare] {
			t.Fatalf("%v: an end is missing, it goes to itself, or it is there twice", e)
		}
		seen[bare] = true
		for _, side := range []struct {
			at, other *kg.Node
			out       bool
		}{{from, to, true}, {to, from, false}} {
			found := false
			for _, f := range side.at.Kind.Info().Fields {
				if f.Relation == e.Relation && f.Out == side.out && slices.Contains(f.Kinds, side.other.Kind) {
					found = true
					if neighbours[place{side.at.ID, f.Name}]++; f.Form == kg.One && neighbours[place{side.at.ID, f.Name}] > 1 {
						t.Errorf("%s.%s has several", side.at.ID, f.Name)
					}
				}
			}
			if !found {
				t.Errorf("%v: %s has no field for it", e, side.at.Kind)
			}
		}
	}
	for r := kg.Relation(1); r <= kg.RelationCount; r++ {
		if relations[r] == 0 {
			t.Errorf("no %s", r)
		}
	}
}

func TestSyntheticHasWhatIsHardToGetRight(t *testing.T) {
	nodes, edges := walker.Synthetic(1, 1)
	count := make(map[string]int)
	folds := make(map[string]string)
	days := make(map[string]int)
	for _, n := range nodes {
		count[n.Text("status")]++
		count[n.Text("audience")]++
		days[n.Text("updatedAt")]++
		name := n.Text("name")
		if other, ok := folds[kg.Fold(name)]; ok && other != name {
			count["same fold"]++
		}
		folds[kg.Fold(name)] = name
	}
	up := make(map[kg.ID][]kg.ID)
	degree := make(map[kg.ID]int)
	for _, e := range edges {
		degree[e.From]++
		degree[e.To]++
		if e.Role != "" {
			count["role"]++
		}
		if e.Relation == kg.RelBroader {
			up[e.From] = append(up[e.From], e.To)
		}
	}
	for _, parents := range up {
		count["two parents"] += len(parents) / 2
		for _, p := range parents {
			count["three deep"] += len(up[p])
		}
	}
	for _, d := range degree {
		if d > 60 {
			count["hub"]++
		}
	}
	for what, least := range map[string]int{"ACCEPTED": 700, "PROPOSED": 30, "REJECTED": 10, "PARTNERS": 50, "same fold": 100, "role": 100, "two parents": 5, "three deep": 50, "hub": 5} {
		if count[what] < least {
			t.Errorf("%s: %d, want at least %d", what, count[what], least)
		}
	}
	if len(days) < 10 || len(days) > 40 {
		t.Errorf("%d moments", len(days))
	}
}

func TestReadersSeeDifferentThings(t *testing.T) {
	nodes, edges := walker.Synthetic(1, 1)
	w := walker.New(served, nodes, edges)
	seen := make(map[string]kg.Reader)
	for _, r := range walker.Readers() {
		data, errs := w.Answer(`{studies{totalCount facets(by:[STATUS,COUNTRY] first:100){buckets{value count}}} findings{totalCount} sources{totalCount} talks{totalCount}}`, nil, r)
		if other, ok := seen[string(data)]; ok || len(errs) > 0 {
			t.Errorf("%+v sees what %+v sees: %s %v", r, other, data, errs)
		}
		seen[string(data)] = r
	}
}
