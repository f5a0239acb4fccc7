package neo4j_test

import (
	"cmp"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	"forwhom/kg"
	"forwhom/store/neo4j"
	"forwhom/store/storetest/walker"
)

func TestANodeComesBackAsItWas(t *testing.T) {
	nodes, _ := walker.Synthetic(3, 1)
	for _, n := range nodes {
		n.Set("id", n.ID)
		props := neo4j.Properties(n)
		for name, v := range props { // as the driver gives lists
			if texts, ok := v.([]string); ok {
				list := make([]any, len(texts))
				for i := range texts {
					list[i] = texts[i]
				}
				props[name] = list
			}
		}
		back, err := neo4j.NodeFrom(props)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(back, n) {
			t.Fatalf("%+v came back as %+v", n, back)
		}
	}
}

func TestWhatIsNoNodeIsNamed(t *testing.T) {
	for want, props := range map[string]map[string]any{
		`the id "" and the kind ""`:            {},
		`the id "study:a" and the kind "Talk"`: {"id": "study:a", "_kind": "Talk"},
		"year of study:a is a string":          {"id": "study:a", "_kind": "Study", "year": "2016"},
		"title of study:a is a int64":          {"id": "study:a", "_kind": "Study", "title": int64(1)},
	} {
		if _, err := neo4j.NodeFrom(props); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v: %v, want %q", props, err, want)
		}
	}
}

// sortCase is a sortable property with known values in ascending order.
type sortCase struct {
	kind     kg.Kind
	property string
	values   []any
}

var sortCases = []sortCase{
	{kg.KindStudy, "title", []any{"", "\u0001", "a", "ab", "ab\u0001", "ab c", "abc", "b", "ö~", "z", "\uD7FF", "\uE000", "ﷺ", "😀", "\U00102000", "\U0010FFFE"}},
	{kg.KindStudy, "year", []any{int64(-3), int64(0), int64(1), int64(2016)}},
	{kg.KindStudy, "followUpMonths", []any{-0.5, 0.0, 0.5, 12.0, math.MaxFloat64}},
	{kg.KindIntervention, "since", []any{"0001", "2016", "2016-02", "2016-02-03", "2017"}},
}

func TestSortKeysAscendAsTheOrderDoesAndUnknownComesLast(t *testing.T) {
	for _, c := range sortCases {
		for _, key := range []string{"_key", "_desc"} {
			want := slices.Clone(c.values)
			if key == "_desc" {
				slices.Reverse(want)
			}
			want = append(want, nil)
			var keys []any
			for _, v := range want {
				n := kg.NewNode(c.kind, c.kind.Info().Prefix+":x")
				n.Set(c.property, v)
				keys = append(keys, neo4j.Properties(n)[c.property+key])
			}
			for i := range len(keys) - 1 {
				if compareKeys(t, keys[i], keys[i+1]) >= 0 {
					t.Errorf("%s%s: %v (%q) is not before %v (%q)", c.property, key, want[i], keys[i], want[i+1], keys[i+1])
				}
			}
		}
	}
}

// compareKeys compares as an index of Neo4j does: texts by their code points, which is by their bytes.
func compareKeys(t *testing.T, a, b any) int {
	t.Helper()
	switch a := a.(type) {
	case string:
		return strings.Compare(a, b.(string))
	case int64:
		return cmp.Compare(a, b.(int64))
	case float64:
		return cmp.Compare(a, b.(float64))
	}
	t.Fatalf("a sort key is a %T", a)
	return 0
}

func TestSortKeysFitIntoAnIndex(t *testing.T) {
	n := kg.NewNode(kg.KindStudy, "study:x")
	n.Set("title", strings.Repeat("語", 10_000))
	for _, name := range []string{"title_key", "title_desc"} {
		if key, _ := neo4j.Properties(n)[name].(string); key == "" || len(key) > 3000 {
			t.Errorf("%s has %d bytes", name, len(key))
		}
	}
}

func TestSchemasHaveNamesOfTheirOwn(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range neo4j.Schemas() {
		if seen[s.Name] || s.Name == "" {
			t.Errorf("%q twice", s.Name)
		}
		seen[s.Name] = true
		if !strings.Contains(s.Create(), s.Name) || !strings.Contains(s.Drop(), s.Name) {
			t.Errorf("%s: %s; %s", s.Name, s.Create(), s.Drop())
		}
	}
	for _, name := range []string{"node_id", "study_id", "study_year_desc_id", "study_year_key_title_key_id", neo4j.SearchIndex} {
		if !seen[name] {
			t.Errorf("no %s", name)
		}
	}
}
