package seed_test

import (
	"fmt"
	"math"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"forwhom/kg"
	"forwhom/seed"
)

// What our own content promises beyond what loading asks of any graph, where what is not known may be left out.
func TestTheContentKeepsItsRules(t *testing.T) {
	b := contentBatch(t)
	for _, broken := range brokenRules(b, pseudonyms(t)) {
		t.Error(broken)
	}
}

func TestABrokenRuleIsFound(t *testing.T) {
	const finding, outcome, factor, place, person = "finding:x-1", "outcome:x", "factor:x", "organisation:x", "person:x"
	whole := func() *kg.Batch {
		b := &kg.Batch{Edges: []kg.Edge{
			{Relation: kg.RelOf, From: finding, To: "intervention:x"}, {Relation: kg.RelOn, From: finding, To: outcome},
			{Relation: kg.RelRan, From: place, To: "study:x"}, {Relation: kg.RelAffiliatedWith, From: person, To: place},
		}}
		for _, id := range []kg.ID{"intervention:x", "study:x", finding, outcome, place, person} {
			kind, _ := kg.KindOf(id)
			b.Nodes = append(b.Nodes, kg.NewNode(kind, id))
		}
		at(b, finding).Set("perspective", "RESEARCHER")
		at(b, finding).Set("statement", "Conferences (2009/10) help a family of 3.")
		at(b, place).Set("location.latitude", 53.8)
		at(b, place).Set("location.longitude", -1.55)
		at(b, person).Set("name", "Robert Ianson")
		return b
	}
	for _, c := range []struct {
		name  string
		plant func(b *kg.Batch)
		want  string // "" where nothing is broken
	}{
		{"nothing", func(*kg.Batch) {}, ""},
		{"a_finding_without_perspective", func(b *kg.Batch) { at(b, finding).Set("perspective", nil) }, "finding:x-1 does not say whose view it is"},
		{"a_finding_on_nothing", func(b *kg.Batch) { b.Edges[1].Relation = kg.RelAmong }, "finding:x-1 has neither an outcome nor a factor"},
		{"a_finding_on_a_factor_alone_is_fine", func(b *kg.Batch) {
			b.Edges[1].Relation = kg.RelAmong
			b.Edges = append(b.Edges, kg.Edge{Relation: kg.RelAboutFactor, From: finding, To: factor})
		}, ""},
		{"a_place_to_the_house", func(b *kg.Batch) { at(b, place).Set("location.longitude", -1.5491) }, "organisation:x has a location finer than a town: -1.5491"},
		{"a_pseudonym_as_a_person", func(b *kg.Batch) { at(b, person).Set("name", "Ian") }, `person:x has the pseudonym "Ian" in name`},
		{"a_pseudonym_in_a_sentence", func(b *kg.Batch) { at(b, finding).Set("statement", "Rob's service user felt it.") }, `finding:x-1 has the pseudonym "Rob" in statement`},
		{"a_date_of_birth", func(b *kg.Batch) { at(b, finding).Set("caveat", "Born 23/5/76.") }, `finding:x-1 has what may be a private detail in caveat: "23/5/76"`},
		{"a_postcode", func(b *kg.Batch) { at(b, finding).Set("caveat", "In ZE1 9XX.") }, `finding:x-1 has what may be a private detail in caveat: "ZE1 9XX"`},
		{"a_telephone_number", func(b *kg.Batch) { at(b, finding).Set("caveat", "Call 020 7946 0000.") }, `finding:x-1 has what may be a private detail in caveat: "020 7946 0000"`},
		{"five_steps", func(b *kg.Batch) {
			above := kg.ID(outcome) // which is two steps from intervention:x
			for _, id := range []kg.ID{"outcome:a", "outcome:b", "outcome:c"} {
				b.Nodes = append(b.Nodes, kg.NewNode(kg.KindOutcome, id))
				b.Edges = append(b.Edges, kg.Edge{Relation: kg.RelBroader, From: id, To: above})
				above = id
			}
		}, "outcome:c is 5 steps from the nearest project, intervention, theme or study"},
		{"nothing_leads_there", func(b *kg.Batch) { b.Nodes = append(b.Nodes, kg.NewNode(kg.KindContext, "context:x")) }, "context:x leads to no project, intervention, theme or study"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := whole()
			c.plant(b)
			got := brokenRules(b, []string{"Ian", "Rob"})
			if c.want == "" && len(got) > 0 || c.want != "" && !slices.Contains(got, c.want) {
				t.Errorf("told %q, want %q", got, c.want)
			}
		})
	}
}

func contentBatch(t *testing.T) *kg.Batch {
	t.Helper()
	b, problems := seed.Read(seed.Files())
	if b == nil {
		t.Fatalf("%d problems", len(problems))
	}
	return b
}

// at returns a node of a batch.
func at(b *kg.Batch, id kg.ID) *kg.Node {
	return b.Nodes[slices.IndexFunc(b.Nodes, func(n *kg.Node) bool { return n.ID == id })]
}

// brokenRules tells what in a batch breaks a rule of our content, given the names under which people took part in a study.
func brokenRules(b *kg.Batch, pseudonyms []string) (broken []string) {
	tell := func(form string, values ...any) { broken = append(broken, fmt.Sprintf(form, values...)) }
	about := make(map[kg.ID]bool)
	for _, e := range b.Edges {
		about[e.From] = about[e.From] || e.Relation == kg.RelOn || e.Relation == kg.RelAboutFactor
	}
	for _, n := range b.Nodes {
		if n.Kind == kg.KindFinding && n.Text("perspective") == "" {
			tell("%s does not say whose view it is", n.ID)
		}
		if n.Kind == kg.KindFinding && !about[n.ID] {
			tell("%s has neither an outcome nor a factor", n.ID)
		}
		for _, property := range []string{"location.latitude", "location.longitude"} {
			if v, ok := n.Get(property).(float64); ok && math.Abs(v*100-math.Round(v*100)) > 1e-6 {
				tell("%s has a location finer than a town: %v", n.ID, v)
			}
		}
		eachSentence(n, func(property, text string) {
			if detail := private.FindString(text); detail != "" {
				tell("%s has what may be a private detail in %s: %q", n.ID, property, detail)
			}
			for _, w := range letterRuns.FindAllString(text, -1) {
				if slices.Contains(pseudonyms, w) {
					tell("%s has the pseudonym %q in %s", n.ID, w, property)
				}
			}
		})
	}
	return append(broken, tooFar(b)...)
}

var letterRuns = regexp.MustCompile(`\pL+`)

// private matches British postcodes, dates by day, and telephone numbers.
var private = regexp.MustCompile(`\b[A-Z]{1,2}\d{1,2} ?\d[A-Z]{2}\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b|\b0\d{2,4} \d{3,4} ?\d{3,4}\b`)

// eachSentence calls f for the texts of a node that we wrote: not for what publications and their authors are called.
func eachSentence(n *kg.Node, f func(property, text string)) {
	for i, p := range n.Kind.Info().Properties {
		switch p.Name {
		case "id", "url", "seenAt", "doi", "citation", "title", "authorNames", "container":
			continue
		case "name":
			if n.Kind == kg.KindSource {
				continue
			}
		}
		switch v := n.Values[i].(type) {
		case string:
			f(p.Name, v)
		case []string:
			f(p.Name, strings.Join(v, "; "))
		}
	}
}

// tooFar tells which nodes are more than four steps from where readers begin: of all kinds, unlike loading, which lets the
// words that questions are asked in stand alone.
func tooFar(b *kg.Batch) (far []string) {
	next := make(map[kg.ID][]kg.ID)
	for _, e := range b.Edges {
		next[e.From], next[e.To] = append(next[e.From], e.To), append(next[e.To], e.From)
	}
	steps := make(map[kg.ID]int)
	var queue []kg.ID
	for _, n := range b.Nodes {
		switch n.Kind {
		case kg.KindProject, kg.KindIntervention, kg.KindTheme, kg.KindStudy:
			steps[n.ID], queue = 0, append(queue, n.ID)
		}
	}
	for ; len(queue) > 0; queue = queue[1:] {
		for _, id := range next[queue[0]] {
			if _, seen := steps[id]; !seen {
				steps[id], queue = steps[queue[0]]+1, append(queue, id)
			}
		}
	}
	for _, n := range b.Nodes {
		switch d, reached := steps[n.ID]; {
		case !reached:
			far = append(far, n.ID+" leads to no project, intervention, theme or study")
		case d > 4:
			far = append(far, fmt.Sprintf("%s is %d steps from the nearest project, intervention, theme or study", n.ID, d))
		}
	}
	return far
}

// pseudonyms returns the names under which practitioners took part in the focus groups, which section 2.6.1 of the review of
// 2009 lists. Without the documents beside the repository there are none.
func pseudonyms(t *testing.T) (names []string) {
	t.Helper()
	documents, err := os.ReadDir(sources)
	if err != nil {
		t.Logf("pseudonyms are not checked: there is no %s here", sources)
		return nil
	}
	participant := regexp.MustCompile(`(?m)^(?:[-•] )?(?:\*\*)?(\pL+)(?:\*\*)? (?:is |works |currently works )`)
	for _, d := range documents {
		_, section, _ := strings.Cut(textOf(t, os.DirFS(sources), d.Name()), "2.6.1.1 Sarah's case study")
		section, _, _ = strings.Cut(section, "2.6.2 Interview guide")
		for _, m := range participant.FindAllStringSubmatch(section, -1) {
			names = append(names, m[1])
		}
	}
	if len(names) != 13 {
		t.Errorf("the documents name %d participants, want the 13 who took part: %q", len(names), names)
	}
	return names
}
