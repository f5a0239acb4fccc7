// Package synthetic makes graphs for measuring: of any size, always the same, with the unevenness of real ones.
package synthetic

import (
	"fmt"
	"iter"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"time"

	"forwhom/kg"
)

// Graph is a graph of so many findings: the same number, the same graph. It is made in a stream, so that a graph
// of any size takes no memory of its own.
//
// A third as many studies report the findings, a sixth as many sources tell of the studies. Interventions, outcomes and
// the rest grow with the square root of the findings, as vocabularies do, in hierarchies three deep; a few of them are
// hubs and most are rare. A finding has five edges and a quarter on average.
type Graph struct {
	findings int
	hidden   float64 // the share of studies, sources and findings that only partners may read
	r        *rand.Rand
	w        *writer
	lists    map[kg.Kind]*list
	day      time.Time
}

// list is a kind whose nodes others point to.
type list struct {
	ids  []kg.ID
	zipf *rand.Zipf
}

const (
	findingsPerStudy = 3
	studiesPerSource = 2
	batchStudies     = 5000 // studies in a batch
)

// smallest is how many themes there are at least: the nested question asks for fifty.
const smallest = 50

// New returns the graph of so many findings, of which a share, 0 to 1, may be read by partners only.
func New(findings int, hidden float64) *Graph { return Seeded(findings, hidden, 1) }

// Seeded makes another graph for each seed, with the same ids.
func Seeded(findings int, hidden float64, seed uint64) *Graph {
	r := rand.New(rand.NewPCG(seed, uint64(findings)))
	s := &Graph{findings: findings, hidden: hidden, r: r, w: newWriter(r), lists: map[kg.Kind]*list{},
		day: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)}
	root := math.Sqrt(float64(findings))
	for _, k := range []struct {
		kind  kg.Kind
		share float64
	}{{kg.KindIntervention, 2}, {kg.KindOutcome, 1}, {kg.KindPopulation, 0.6}, {kg.KindContext, 0.8}, {kg.KindTheme, 0.5}} {
		l := &list{ids: make([]kg.ID, max(smallest, int(k.share*root)))}
		for i := range l.ids {
			l.ids[i] = fmt.Sprintf("%s:%s-%d", k.kind.Info().Prefix, madeUp(i), i+1)
		}
		l.zipf = rand.NewZipf(r, 1.1, 4, uint64(len(l.ids)-1))
		s.lists[k.kind] = l
	}
	return s
}

// Findings returns how many findings the graph has.
func (s *Graph) Findings() int { return s.findings }

// Studies returns how many studies the graph has.
func (s *Graph) Studies() int { return (s.findings + findingsPerStudy - 1) / findingsPerStudy }

// Middling returns a node of a kind that is neither a hub nor the rarest.
func (s *Graph) Middling(kind kg.Kind) kg.ID {
	ids := s.lists[kind].ids
	return ids[len(ids)/2]
}

// Of returns the ids of a kind that others point to, the hubs first.
func (s *Graph) Of(kind kg.Kind) []kg.ID { return s.lists[kind].ids }

// scrambled returns an id for the ith node of a kind, in no order, as the slugs of real titles are.
func scrambled(kind kg.Kind, i int) kg.ID {
	return fmt.Sprintf("%s:%s-%08x", kind.Info().Prefix, kind.Info().Prefix[:1], uint32(i)*2654435761)
}

// FindingID returns the id of the ith finding.
func FindingID(i int) kg.ID { return scrambled(kg.KindFinding, i) }
func StudyID(i int) kg.ID   { return scrambled(kg.KindStudy, i) }
func sourceID(i int) kg.ID  { return scrambled(kg.KindSource, i) }

// Batches yields the graph, once. What it yields is the reader's.
func (s *Graph) Batches() iter.Seq[*kg.Batch] { return s.BatchesOf(batchStudies) }

// BatchesOf yields the graph in batches of so many studies, each with its findings.
func (s *Graph) BatchesOf(studies int) iter.Seq[*kg.Batch] {
	return func(yield func(*kg.Batch) bool) {
		if !yield(s.vocabulary()) {
			return
		}
		for from := 0; from < s.Studies(); from += studies {
			if !yield(s.research(from, min(from+studies, s.Studies()))) {
				return
			}
		}
	}
}

// Whole returns the graph at once.
func (s *Graph) Whole() (nodes []*kg.Node, edges []kg.Edge) {
	for b := range s.Batches() {
		nodes, edges = append(nodes, b.Nodes...), append(edges, b.Edges...)
	}
	return nodes, edges
}

func (s *Graph) batch() *kg.Batch {
	s.day = s.day.Add(time.Minute)
	return &kg.Batch{Time: s.day, Note: "made for measuring"}
}

// vocabulary makes what findings are about.
func (s *Graph) vocabulary() *kg.Batch {
	b := s.batch()
	for _, kind := range slices.Sorted(maps.Keys(s.lists)) {
		ids := s.lists[kind].ids
		top, middle := len(ids)/8+1, len(ids)/2
		for i, id := range ids {
			n := s.node(kind, id)
			n.Set("name", s.w.text(3))
			n.Set("summary", s.w.text(40))
			if kind == kg.KindContext {
				n.Set("contextKind", []string{"COUNTRY", "SETTING", "SERVICE", "STAGE"}[i%4])
			}
			b.Nodes = append(b.Nodes, n)
			switch {
			case i < top:
			case i < middle:
				b.Edges = append(b.Edges, kg.Edge{Relation: kg.RelBroader, From: id, To: ids[s.r.IntN(top)]})
			default:
				b.Edges = append(b.Edges, kg.Edge{Relation: kg.RelBroader, From: id, To: ids[top+s.r.IntN(middle-top)]})
			}
		}
	}
	return b
}

// research makes studies with their sources and findings.
func (s *Graph) research(from, to int) *kg.Batch {
	b := s.batch()
	for i := from; i < to; i++ {
		if i%studiesPerSource == 0 {
			b.Nodes = append(b.Nodes, s.source(i/studiesPerSource))
		}
		s.study(b, i)
		for f := i * findingsPerStudy; f < min((i+1)*findingsPerStudy, s.findings); f++ {
			s.finding(b, f, i)
		}
	}
	return b
}

func (s *Graph) node(kind kg.Kind, id kg.ID) *kg.Node {
	n := kg.NewNode(kind, id)
	n.Set("id", id)
	n.Set("status", string(kg.StatusAccepted))
	n.Set("audience", string(kg.AudiencePublic))
	n.Set("updatedAt", kg.FormatTime(s.day))
	return n
}

// researchNode makes a node that is hidden now and then; what research is about never is.
func (s *Graph) researchNode(kind kg.Kind, id kg.ID) *kg.Node {
	n := s.node(kind, id)
	if s.chance(s.hidden) {
		n.Set("audience", string(kg.AudiencePartners))
	}
	return n
}

func (s *Graph) source(i int) *kg.Node {
	n := s.researchNode(kg.KindSource, sourceID(i))
	n.Set("title", s.w.text(10))
	n.Set("authorNames", []string{s.w.text(1) + ", A.", s.w.text(1) + ", B."})
	n.Set("year", int64(1990+s.r.IntN(36)))
	n.Set("container", "Journal of "+s.w.text(2))
	n.Set("doi", fmt.Sprintf("10.5555/made-up.%d", i))
	kg.Complete(n)
	return n
}

func (s *Graph) study(b *kg.Batch, i int) {
	n := s.researchNode(kg.KindStudy, StudyID(i))
	n.Set("title", s.w.text(11))
	n.Set("summary", s.w.text(60))
	n.Set("year", int64(1990+s.r.IntN(36)))
	n.Set("design", s.any(n, "design"))
	n.Set("riskOfBias", s.any(n, "riskOfBias"))
	n.Set("sampleSize", int64(10+s.r.IntN(5000)))
	n.Set("countries", []string{[]string{"England", "Scotland", "Norway", "Finland", "United States", "Netherlands"}[s.r.IntN(6)]})
	n.Set("retracted", false)
	kg.Complete(n)
	b.Nodes = append(b.Nodes, n)
	s.link(b, kg.RelReportedIn, n.ID, sourceID(i/studiesPerSource))
	s.link(b, kg.RelExamines, n.ID, s.hub(kg.KindIntervention))
	s.sometimes(b, 0.5, kg.RelStudied, n.ID, kg.KindPopulation)
	s.sometimes(b, 0.5, kg.RelTookPlaceIn, n.ID, kg.KindContext)
}

// finding makes the ith finding, of a study.
func (s *Graph) finding(b *kg.Batch, i, study int) {
	n := s.researchNode(kg.KindFinding, FindingID(i))
	n.Set("statement", s.w.text(16+s.r.IntN(12)))
	n.Set("year", int64(1990+s.r.IntN(36)))
	n.Set("dimension", s.any(n, "dimension"))
	if s.chance(0.5) {
		n.Set("dimension", string(kg.DimensionEffect))
	}
	for _, property := range []string{"direction", "perspective"} {
		n.Set(property, s.any(n, property))
	}
	if s.chance(0.7) {
		n.Set("certainty", s.any(n, "certainty"))
	}
	n.Set("followUpMonths", float64(s.r.IntN(60)))
	n.Set("effect.text", s.w.text(8))
	kg.Complete(n)
	b.Nodes = append(b.Nodes, n)
	s.link(b, kg.RelReports, StudyID(study), n.ID)
	s.link(b, kg.RelStatedIn, n.ID, sourceID(study/studiesPerSource))
	s.link(b, kg.RelOf, n.ID, s.hub(kg.KindIntervention))
	s.link(b, kg.RelOn, n.ID, s.hub(kg.KindOutcome))
	s.sometimes(b, 0.3, kg.RelAmong, n.ID, kg.KindPopulation)
	s.sometimes(b, 0.2, kg.RelFoundIn, n.ID, kg.KindContext)
	if themes := s.lists[kg.KindTheme].ids; i%2 == 0 { // so that every theme has some
		s.link(b, kg.RelHasTheme, n.ID, themes[i/2%len(themes)])
	} else {
		s.sometimes(b, 0.5, kg.RelHasTheme, n.ID, kg.KindTheme)
	}
}

// Change returns the ith change: every other one adds the finding of a number, the others change one that is there.
func (s *Graph) Change(i, number int) *kg.Batch {
	b := s.batch()
	if i%2 == 0 {
		s.finding(b, number, number%s.Studies())
		return b
	}
	old := s.r.IntN(s.findings)
	s.finding(b, old, old/findingsPerStudy)
	b.Edges = nil // it keeps those that it has
	return b
}

func (s *Graph) link(b *kg.Batch, relation kg.Relation, from, to kg.ID) {
	b.Edges = append(b.Edges, kg.Edge{Relation: relation, From: from, To: to})
}

func (s *Graph) sometimes(b *kg.Batch, chance float64, relation kg.Relation, from kg.ID, kind kg.Kind) {
	if s.chance(chance) {
		s.link(b, relation, from, s.hub(kind))
	}
}

// hub returns a node of a kind, the first ones far more often than the last.
func (s *Graph) hub(kind kg.Kind) kg.ID {
	l := s.lists[kind]
	return l.ids[l.zipf.Uint64()]
}

func (s *Graph) chance(p float64) bool { return s.r.Float64() < p }

// any returns one of an enum property's values.
func (s *Graph) any(n *kg.Node, property string) string {
	i, _ := n.Kind.Property(property)
	values := n.Kind.Info().Properties[i].Enum
	return values[s.r.IntN(len(values))]
}
