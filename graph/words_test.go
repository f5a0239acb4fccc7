package graph_test

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"forwhom/kg"
	"forwhom/store"
)

// Every sentence that the program makes on the seed reads as one, and says nothing that its numbers do not carry.
func TestEverySentenceOnTheSeedReadsAsOne(t *testing.T) {
	st := openSeed(t)
	said := sentencesOf(t, st, `{ whatWorks(first: 100) { edges { node { id } outcome { id } sentence byOutcome { sentence } reasons(first: 30) { sentence } missing { sentence } warnings { sentence } } }
		evidenceMap(maxRows: 1, maxColumns: 1) { gapSentences { sentence } } }`, nil)
	said = append(said, sentencesOf(t, st, `{ whatWorks(question: { population: ["population:families-in-pre-proceedings"], context: ["context:england"], outcome: ["outcome:out-of-home-care"] }) {
		question { sentence } edges { sentence reasons(first: 30) { sentence } missing { sentence } } } }`, nil)...)
	for _, outcome := range []string{"outcome:child-enters-care", "outcome:out-of-home-care", "outcome:child-welfare-involvement"} {
		said = append(said, sentencesOf(t, st, `query($outcome: ID!) { conflict(intervention: "intervention:family-group-conferencing", outcome: $outcome) {
			sentence sides { sentence } explanations { sentence } } }`, map[string]any{"outcome": outcome})...)
	}
	said = append(said, sentencesOf(t, st, `{ compare(ids: ["intervention:family-group-conferencing", "intervention:open-dialogue", "intervention:family-intervention-for-psychosis"]) {
		rows { cells { sentence } } }
		synthesis(where: {}, measure: RISK_RATIO, subgroupBy: YEAR) { sentence excluded { sentence } subgroups { sentence } } }`, nil)...)
	if len(said) < 500 {
		t.Fatalf("only %d sentences were said", len(said))
	}
	names := namesOf(t)
	for _, s := range said {
		if m := unlike.FindString(s); m != "" {
			t.Errorf("%q does not read as a sentence: %s", m, s)
		}
		if m := judging.FindString(names.Replace(s)); m != "" {
			t.Errorf("%q is more than numbers carry: %s", m, s)
		}
	}
}

var (
	// unlike is what no sentence has: a small letter to begin with, no end, two spaces, an enum's name, numbers that are
	// none, a plural of one, a dash before nothing.
	unlike = regexp.MustCompile(`^[a-z]|[^.?]$|  |\b[A-Z]+_[A-Z_]+\b|NaN|Inf\b|(^|[^0-9.,])1 (studies|findings|others|estimates|outcomes)\b|\(\)|%!|, and and |\bthe the\b|\ba a\b|\.\.|[^0-9]-0\b`)
	// judging are adjectives and adverbs that no number carries.
	judging = regexp.MustCompile(`(?i)\b(strong(ly)?|promising|robust(ly)?|significant(ly)?|effective|excellent|poor(ly)?|good|best|impressive|very|highly|clearly|substantial(ly)?|compelling|proven|unfortunately|remarkabl[ey]|only just)\b`)
)

// sentencesOf asks a question and returns every text under a key "sentence".
func sentencesOf(t *testing.T, st store.Store, query string, vars map[string]any) []string {
	t.Helper()
	response := ask(t, st, query, vars)
	if len(response.Errors) > 0 {
		t.Fatal(response.Errors)
	}
	var data any
	if err := json.Unmarshal(response.Data, &data); err != nil {
		t.Fatal(err)
	}
	var said []string
	var walk func(v any)
	walk = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			for key, value := range v {
				if key == "sentence" {
					said = append(said, fmt.Sprint(value))
				}
				walk(value)
			}
		case []any:
			for _, item := range v {
				walk(item)
			}
		}
	}
	walk(data)
	return said
}

// namesOf takes the names of the seed's nodes out of a sentence: they are other people's words.
func namesOf(t *testing.T) *strings.Replacer {
	t.Helper()
	batch := seedBatch(t)
	var pairs []string
	for _, n := range batch.Nodes {
		for _, property := range []string{"name", "title"} {
			if name := n.Text(property); len(name) > 3 && n.Kind != kg.KindFinding {
				pairs = append(pairs, name, "…", strings.ToLower(name[:1])+name[1:], "…")
			}
		}
	}
	return strings.NewReplacer(pairs...)
}
