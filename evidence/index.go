package evidence

import (
	"context"
	"slices"
	"strconv"

	"forwhom/kg"
)

// Index is a Graph made ready for questions: ids are numbers, hierarchies are walked, quality and units are known.
// It never changes, and any number of questions may use it at once. A caller keeps it for one version of the data and
// one kind of reader; the rows it was made from must not change meanwhile.
type Index struct {
	today         int // year of the data; 0 not known
	interventions *hierarchy
	outcomes      *hierarchy
	populations   *hierarchy
	contexts      *hierarchy
	themes        *hierarchy
	indicators    [][]int32   // by outcome: the outcomes that hint at it
	international int32       // the context above all countries; -1 where there is none
	dimensions    []dimension // by context: which it is of

	deflators  []Deflator
	judgements map[kg.ID][]Judgement // by intervention; the newest first, then by id

	studies []study
	studyAt map[kg.ID]int32 // their numbers
	sources map[kg.ID]*Source

	rows      []Finding // in the order of their ids, without those of retracted studies
	retracted []Finding // those of retracted studies, in the order of their ids
	findings  []finding // the same, in numbers
	links     []int32   // what the spans of findings point into
	traits    []trait
	units     int

	hasCost, hasVoice []bool          // by intervention: whether a finding of it says what it costs, or is a family's own
	places            map[string]bool // names of countries and places

	onOutcome      [][]int32 // findings by outcome, direct ones only
	ofIntervention [][]int32 // findings by intervention, direct ones only
}

// study is what counting needs of a study. A study that only reviews name has no row.
type study struct {
	row      *Study
	unit     int32 // -1 without findings
	review   bool
	findings []int32 // of a review: its own, ascending
	known    []int32 // of a review: the studies it includes, ascending, itself left out; nil where the list is unknown
	size     int     // of a review: how many studies it includes, as far as known
	listed   bool    // of a review: whether all studies that it includes are known
}

// finding is a row in numbers.
type finding struct {
	study         int32 // -1 for none
	unit          int32
	direction     direction
	effect        bool // says whether it works, and its design can
	review        bool // of a review
	quality       float64
	year          int
	interventions span
	outcomes      span
	populations   span
	contexts      span
	themes        span
	traits        span
}

// span is a part of Index.links.
type span struct{ from, to int32 }

func (x *Index) at(s span) []int32 { return x.links[s.from:s.to] }

// New returns the index of a graph. It ends early with ctx: kg's Timeout where its deadline passed, else ctx's cause.
func New(ctx context.Context, g Graph) (*Index, error) {
	return within(ctx, func(p *pace) *Index { return newIndex(p, g) })
}

func newIndex(p *pace, g Graph) *Index {
	x := &Index{
		today:         year(g.Today),
		interventions: newHierarchy(p, g.Interventions),
		outcomes:      newHierarchy(p, g.Outcomes),
		populations:   newHierarchy(p, g.Populations),
		contexts:      newHierarchy(p, g.Contexts),
		themes:        newHierarchy(p, g.Themes),
		sources:       make(map[kg.ID]*Source, len(g.Sources)),
		places:        map[string]bool{},
		deflators:     g.Deflators,
		international: -1,
	}
	if n, ok := x.contexts.at[internationalID]; ok {
		x.international = n
	}
	for i := range g.Sources {
		x.sources[g.Sources[i].ID] = &g.Sources[i]
	}
	x.indicators = make([][]int32, len(x.outcomes.nodes))
	for i := range x.outcomes.nodes {
		for _, o := range x.outcomes.find(x.outcomes.nodes[i].IndicatorOf) {
			x.indicators[o] = append(x.indicators[o], int32(i))
		}
	}
	x.dimensions = make([]dimension, len(x.contexts.nodes))
	for i, c := range x.contexts.nodes {
		x.dimensions[i] = dimensionOf(c.Kind)
		if x.dimensions[i] == country {
			x.places[c.Name] = true
		}
	}
	x.hasCost = make([]bool, len(x.interventions.nodes))
	x.hasVoice = make([]bool, len(x.interventions.nodes))
	x.addJudgements(p, g.Judgements)
	studies := x.addStudies(p, g.Studies)
	x.studyAt = studies
	x.addFindings(p, g.Findings, studies)
	x.onOutcome = x.postings(p, len(x.outcomes.nodes), func(f *finding) span { return f.outcomes })
	x.ofIntervention = x.postings(p, len(x.interventions.nodes), func(f *finding) span { return f.interventions })
	return x
}

// internationalID is the context that stands above all countries.
const internationalID kg.ID = "context:international"

// year returns the year of a date, 0 where it is not known.
func year(d kg.PartialDate) int {
	if len(d) < 4 {
		return 0
	}
	y, _ := strconv.Atoi(d[:4])
	return y
}

// addStudies numbers the studies and what reviews include, and returns the numbers by id.
func (x *Index) addStudies(p *pace, rows []Study) map[kg.ID]int32 {
	sorted := sortedByID(p, rows, func(s *Study) kg.ID { return s.ID })
	numbers := make(map[kg.ID]int32, len(sorted))
	x.studies = make([]study, 0, len(sorted))
	for i := range sorted {
		p.step()
		numbers[sorted[i].ID] = int32(i)
		x.studies = append(x.studies, study{row: &sorted[i], unit: -1, review: isReview(&sorted[i])})
	}
	included := make([][]int32, len(sorted))
	for i := range sorted {
		if !x.studies[i].review {
			continue
		}
		for _, id := range sorted[i].Included {
			n, ok := numbers[id]
			if !ok {
				n = int32(len(x.studies))
				numbers[id] = n
				x.studies = append(x.studies, study{unit: -1})
			}
			included[i] = append(included[i], n)
		}
	}
	for i := range sorted {
		s := &x.studies[i]
		s.known, s.listed = x.knownStudies(p, int32(i), included)
		s.size = max(s.row.IncludedCount, len(s.known))
	}
	return numbers
}

// knownStudies returns the studies that a review includes, ascending, each once, and whether these are all. A review
// among them stands for its own studies where these are known, so that a review of reviews shares with them what it
// should. The review itself is never among them, and reviews that include one another end.
func (x *Index) knownStudies(p *pace, review int32, included [][]int32) (known []int32, all bool) {
	if !x.studies[review].review {
		return nil, false
	}
	all = x.lists(review, included)
	visited := map[int32]bool{review: true}
	todo := slices.Clone(included[review])
	for len(todo) > 0 {
		p.step()
		s := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if visited[s] {
			continue
		}
		visited[s] = true
		if int(s) < len(included) && x.studies[s].review {
			all = all && x.lists(s, included)
		}
		if int(s) < len(included) && len(included[s]) > 0 {
			todo = append(todo, included[s]...)
			continue
		}
		known = append(known, s)
	}
	slices.Sort(known)
	return known, all
}

// lists reports whether a review names as many studies as it says it includes, itself in neither. One that does not say
// how many names them all.
func (x *Index) lists(review int32, included [][]int32) bool {
	named := slices.Clone(included[review])
	slices.Sort(named)
	named = slices.Compact(named)
	others := len(named)
	if slices.Contains(named, review) {
		others--
	}
	return others > 0 && len(named) >= x.studies[review].row.IncludedCount
}

// addFindings turns the rows into numbers, in the order of their ids. Findings of retracted studies are left out.
func (x *Index) addFindings(p *pace, rows []Finding, numbers map[kg.ID]int32) {
	sorted := sortedByID(p, rows, func(f *Finding) kg.ID { return f.ID })
	x.rows, x.findings = sorted[:0], make([]finding, 0, len(sorted))
	x.links = make([]int32, 0, 12*len(sorted))
	units := unitNumbers{byCohort: map[string]int32{}, bySource: map[kg.ID]int32{}}
	traits := newTraitNumbers(x)
	for i := range sorted {
		p.step()
		n, ok := numbers[sorted[i].Study]
		if !ok || x.studies[n].row == nil {
			n = -1
		}
		s := x.study(n)
		if s != nil && s.row.Retracted {
			x.retracted = append(x.retracted, sorted[i])
			continue
		}
		at := int32(len(x.rows))
		x.rows, x.findings = append(x.rows, sorted[i]), append(x.findings, finding{study: n})
		row, f := &x.rows[at], &x.findings[at]
		if s != nil && s.review {
			f.review = true
			s.findings = append(s.findings, at)
		}
		f.unit = units.of(row, s)
		x.addFacts(f, row)
		x.addLinks(f, row)
		f.traits = traits.of(f, row)
		x.addIntervention(row, x.at(f.interventions))
	}
	clear(sorted[len(x.rows):])
	x.units = int(units.next)
}

// study returns a study by its number, nil for -1.
func (x *Index) study(n int32) *study {
	if n < 0 {
		return nil
	}
	return &x.studies[n]
}

// rowOf returns the row of a finding's study, nil where it has none.
func (x *Index) rowOf(f *finding) *Study {
	if f.study < 0 {
		return nil
	}
	return x.studies[f.study].row
}

func (x *Index) addFacts(f *finding, row *Finding) {
	s := x.rowOf(f)
	f.direction = directionOf(row.Direction)
	f.year = row.Year
	if f.year == 0 && s != nil {
		f.year = s.Year
	}
	f.quality = quality(row.Certainty, s, row.people(s))
	f.effect = row.Dimension == kg.DimensionEffect && f.direction != notAssessed && f.quality > 0
}

func (x *Index) addLinks(f *finding, row *Finding) {
	populations, studyContexts := row.Populations, []kg.ID(nil)
	if s := x.rowOf(f); s != nil {
		studyContexts = s.Contexts
		if len(populations) == 0 {
			populations = s.Populations
		}
	}
	f.interventions = x.link(x.interventions, row.Interventions)
	f.outcomes = x.link(x.outcomes, row.Outcomes)
	f.populations = x.link(x.populations, populations)
	f.themes = x.link(x.themes, row.Themes)
	f.contexts = x.linkContexts(row.Contexts, studyContexts)
}

// link stores the known nodes among ids, each once.
func (x *Index) link(h *hierarchy, ids []kg.ID) span {
	from := len(x.links)
	for _, id := range ids {
		if n, ok := h.at[id]; ok && !slices.Contains(x.links[from:], n) {
			x.links = append(x.links, n)
		}
	}
	slices.Sort(x.links[from:])
	return span{int32(from), int32(len(x.links))}
}

// linkContexts stores a finding's contexts and, of each kind that it does not state, its study's.
func (x *Index) linkContexts(own, study []kg.ID) span {
	s := x.link(x.contexts, own)
	var stated [dimensionCount]bool
	for _, n := range x.at(s) {
		stated[x.dimensions[n]] = true
	}
	for _, id := range study {
		n, ok := x.contexts.at[id]
		if ok && !stated[x.dimensions[n]] && !slices.Contains(x.links[s.from:], n) {
			x.links = append(x.links, n)
		}
	}
	slices.Sort(x.links[s.from:])
	return span{s.from, int32(len(x.links))}
}

// postings returns the findings of each node of a kind, ascending.
func (x *Index) postings(p *pace, nodes int, of func(*finding) span) [][]int32 {
	lists := make([][]int32, nodes)
	for i := range x.findings {
		p.step()
		for _, n := range x.at(of(&x.findings[i])) {
			lists[n] = append(lists[n], int32(i))
		}
	}
	return lists
}

// postingsOf returns the lists of some nodes. A finding may stand in several of them.
func postingsOf(lists [][]int32, nodes []int32) [][]int32 {
	of := make([][]int32, len(nodes))
	for i, n := range nodes {
		of[i] = lists[n]
	}
	return of
}

// fewest returns those of two sets of lists that hold fewer findings together.
func fewest(a, b [][]int32) [][]int32 {
	size := func(lists [][]int32) (n int) {
		for _, l := range lists {
			n += len(l)
		}
		return n
	}
	if size(b) < size(a) {
		return b
	}
	return a
}

// unitNumbers gives each unit a number as its first finding comes.
type unitNumbers struct {
	next     int32
	byCohort map[string]int32
	bySource map[kg.ID]int32
}

// of returns the number of a finding's unit: its study or the cohort that several studies share; without a study its
// source; without either the finding itself. A review is always a unit of its own.
func (u *unitNumbers) of(row *Finding, s *study) int32 {
	switch {
	case s != nil && s.unit >= 0:
		return s.unit
	case s != nil:
		s.unit = u.fresh()
		if cohort := kg.Fold(s.row.Cohort); cohort != "" && !s.review {
			s.unit = u.shared(u.byCohort, cohort)
		}
		return s.unit
	case row.Source != "":
		return u.shared(u.bySource, row.Source)
	}
	return u.fresh()
}

func (u *unitNumbers) fresh() int32 {
	u.next++
	return u.next - 1
}

func (u *unitNumbers) shared(numbers map[string]int32, key string) int32 {
	n, ok := numbers[key]
	if !ok {
		n = u.fresh()
		numbers[key] = n
	}
	return n
}
