package walker

import (
	"fmt"
	"math/rand/v2"
	"time"

	"forwhom/kg"
)

// population is how many nodes of each kind the synthetic graph has at scale 1: 1,024 in all.
var population = [kg.KindCount + 1]int{
	kg.KindCaseStudy: 14, kg.KindContext: 40, kg.KindDiscussion: 10, kg.KindJudgement: 6, kg.KindEvent: 16, kg.KindFactor: 44,
	kg.KindFinding: 274, kg.KindIntervention: 60, kg.KindMechanism: 18, kg.KindOrganisation: 60, kg.KindOutcome: 44,
	kg.KindPerson: 44, kg.KindPolicy: 24, kg.KindPopulation: 36, kg.KindPrinciple: 22, kg.KindProject: 10,
	kg.KindRecommendation: 28, kg.KindResource: 30, kg.KindSource: 90, kg.KindStudy: 100, kg.KindTalk: 24, kg.KindTheme: 30,
}

// authors are the ids of readers who proposed something in the synthetic graph.
var authors = []string{"reader:ada", "reader:bela", "reader:cleo"}

// Readers returns readers worth asking the synthetic graph as: each sees something that another does not.
func Readers() []kg.Reader {
	readers := []kg.Reader{{}, {Role: kg.Partner}, {Role: kg.Editor}}
	for i, id := range authors {
		readers = append(readers, kg.Reader{ID: id, Role: kg.Role(i % 2)})
	}
	return readers
}

// Synthetic makes a graph from a seed: the same seed and scale, the same graph. It keeps to kg's table, and has every
// kind and relation, hubs, hierarchies three deep, unknown values, ties, odd texts, and nodes that not everyone may see.
// Scale 1 is about 1,000 nodes and 6,000 edges. Texts that are counted in facets do not differ by their fold alone.
func Synthetic(seed uint64, scale int) (nodes []*kg.Node, edges []kg.Edge) {
	s := &synthesis{r: rand.New(rand.NewPCG(seed, uint64(scale))), linked: make(map[kg.Edge]bool)}
	for k := kg.Kind(1); k <= kg.KindCount; k++ {
		for i := range population[k] * max(scale, 1) {
			s.byKind[k] = append(s.byKind[k], s.node(k, i))
		}
		nodes = append(nodes, s.byKind[k]...)
	}
	for k := kg.Kind(1); k <= kg.KindCount; k++ {
		for _, f := range k.Info().Fields {
			if f.Out {
				for _, to := range f.Kinds {
					s.relate(k, to, f)
				}
			}
		}
	}
	s.r.Shuffle(len(nodes), func(i, j int) { nodes[i], nodes[j] = nodes[j], nodes[i] })
	s.r.Shuffle(len(s.edges), func(i, j int) { s.edges[i], s.edges[j] = s.edges[j], s.edges[i] })
	return nodes, s.edges
}

// synthesis is a synthetic graph in the making.
type synthesis struct {
	r      *rand.Rand
	byKind [kg.KindCount + 1][]*kg.Node
	edges  []kg.Edge
	linked map[kg.Edge]bool // without their roles
}

// relate makes the edges of one relation between two kinds.
func (s *synthesis) relate(from, to kg.Kind, f kg.Field) {
	backward, _ := to.Field(f.Inverse)
	switch {
	case f.Relation == kg.RelBroader:
		s.hierarchy(from)
	case backward.Form == kg.One: // each at the far end has at most one
		for _, b := range s.byKind[to] {
			if s.chance(0.85) {
				s.link(f.Relation, s.hub(from), b)
			}
		}
	case f.Form == kg.One:
		for _, a := range s.byKind[from] {
			if s.chance(0.85) {
				s.link(f.Relation, a, s.hub(to))
			}
		}
	default:
		for _, a := range s.byKind[from] {
			for range s.r.IntN(4) {
				s.link(f.Relation, a, s.hub(to))
			}
		}
	}
}

// hierarchy puts one kind in trees three deep, with here and there a second parent.
func (s *synthesis) hierarchy(kind kg.Kind) {
	all := s.byKind[kind]
	top, middle := len(all)/8+1, len(all)/2
	for i, n := range all {
		switch {
		case i < top:
		case i < middle:
			s.link(kg.RelBroader, n, all[s.r.IntN(top)])
		default:
			s.link(kg.RelBroader, n, all[top+s.r.IntN(middle-top)])
			if s.chance(0.15) {
				s.link(kg.RelBroader, n, all[s.r.IntN(middle)])
			}
		}
	}
}

// link adds an edge, unless there is one like it or it would lead from a node to itself.
func (s *synthesis) link(relation kg.Relation, from, to *kg.Node) {
	e := kg.Edge{Relation: relation, From: from.ID, To: to.ID}
	if from == to || s.linked[e] {
		return
	}
	s.linked[e] = true
	if s.chance(0.15) {
		e.Role = pick(s.r, roles)
	}
	s.edges = append(s.edges, e)
}

// hub returns a node of a kind, the first ones far more often than the last: Zipf's law, roughly.
func (s *synthesis) hub(kind kg.Kind) *kg.Node {
	u := s.r.Float64()
	return s.byKind[kind][int(u*u*u*float64(len(s.byKind[kind])))]
}

func (s *synthesis) chance(p float64) bool { return s.r.Float64() < p }

func pick[T any](r *rand.Rand, list []T) T { return list[r.IntN(len(list))] }

// node makes the ith node of a kind.
func (s *synthesis) node(kind kg.Kind, i int) *kg.Node {
	name := s.text(2)
	n := kg.NewNode(kind, fmt.Sprintf("%s:%s-%d", kind.Info().Prefix, kg.Slug(pick(s.r, words)), i+1))
	for _, p := range kind.Info().Properties {
		if v := s.value(p); v != nil {
			n.Set(p.Name, v)
		}
	}
	n.Set("id", n.ID)
	n.Set("name", name)
	n.Set("status", "ACCEPTED")
	n.Set("audience", "PUBLIC")
	if s.chance(0.1) {
		n.Set("audience", "PARTNERS")
		n.Author = pick(s.r, append(authors, ""))
	}
	if s.chance(0.1) {
		n.Set("status", pick(s.r, []string{"PROPOSED", "PROPOSED", "REJECTED"}))
		n.Author = pick(s.r, authors)
	}
	day := time.Date(2026, 11, 18, 8, 0, 0, 0, time.UTC)
	n.Set("updatedAt", kg.FormatTime(day.AddDate(0, 0, s.r.IntN(4)).Add(time.Duration(s.r.IntN(5))*90*time.Minute)))
	if kind == kg.KindStudy {
		s.country(n)
	}
	return n
}

// country gives a study's one country, where it has just one.
func (s *synthesis) country(n *kg.Node) {
	n.Set("country", nil)
	if list, _ := n.Get("countries").([]string); len(list) == 1 {
		n.Set("country", list[0])
	}
}
