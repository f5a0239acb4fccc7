package evidence

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"forwhom/kg"
)

// GapRequest says which gaps are listed, in which order, and which page of them.
type GapRequest struct {
	Reasons      []kg.GapReason // empty: all
	Intervention []kg.ID        // these and narrower ones; empty: all
	Outcome      []kg.ID        // these and narrower ones; empty: all, and gaps of interventions as a whole
	Population   []kg.ID        // who would ask, these and narrower ones; empty: all
	Country      []kg.ID        // what has no finding from within these is a gap, too; empty: nothing is
	Context      Context        // the reader's own: its country is asked for where none is, and gaps tell how well what there is fits it
	OrderBy      []GapOrder     // empty: by priority, the highest first
	Skip, First  int
}

// GapOrder orders gaps by one key.
type GapOrder struct {
	By         GapKey
	Descending bool
}

// GapKey is what gaps can be ordered by.
type GapKey int

// The keys that gaps can be ordered by.
const (
	GapByPriority GapKey = iota
	GapByIntervention
	GapByOutcome
)

// GapList is one page of gaps, and how many there are.
type GapList struct {
	Gaps       []EvidenceGap
	TotalCount int
	ByReason   []GapCount // in the order of the schema, those that occur
}

// GapCount is how many gaps are of one sort.
type GapCount struct {
	Gap
	Count int
}

// EvidenceGap is something that is missing, and what would close it.
type EvidenceGap struct {
	Gap
	Intervention kg.ID
	Outcome      kg.ID // "" for a gap of the intervention as a whole
	Priority     float64
	Populations  []kg.ID // who would ask, the broadest first
	OutcomeCount int     // how many outcomes it touches
	WouldClose   string
	// How well the findings that there are fit the reader's context, each alike; nil without a context and without a finding.
	Transferability *Transferability
}

// Gaps lists what is missing over the map of all interventions and outcomes, every t 1. What was never studied is
// listed for the broadest intervention and outcome for which that holds, and so is what is missing of an intervention as a
// whole; any other gap for the narrowest. Ids that the graph does not have are BAD_INPUT. It ends early with ctx, as New
// does. Source: docs/methods.md, section 14.
func (x *Index) Gaps(ctx context.Context, req GapRequest) (GapList, error) {
	err := x.checkIDs("gaps.where.", []asked{{"intervention", req.Intervention, kg.KindIntervention}, {"outcome", req.Outcome, kg.KindOutcome},
		{"population", req.Population, kg.KindPopulation}, {"country", req.Country, kg.KindContext}})
	if err != nil {
		return GapList{}, err
	}
	for _, n := range x.contexts.find(req.Country) {
		if c := x.contexts.nodes[n]; c.Kind != kg.ContextKindCountry {
			return GapList{}, kg.Errorf(kg.BadInput, "gaps.where.country: %q is not a country or place but a %s", c.ID, kg.Words(c.Kind))
		}
	}
	match, err := x.matcherOf(req.Context)
	if err != nil {
		return GapList{}, err
	}
	if len(req.Country) == 0 {
		req.Country = req.Context.Country
	}
	return within(ctx, func(p *pace) GapList {
		l := newGapLister(x, p, req)
		l.own = match
		l.collect()
		l.sort()
		return l.page()
	})
}

// gapLister lists gaps.
type gapLister struct {
	x             *Index
	pace          *pace
	counter       *counter
	req           GapRequest
	match         *matcher // of the country asked for
	own           *matcher // of the reader's context; nil without one
	countries     []string
	interventions []bool    // by number: whether it is asked for
	outcomes      []bool    // by number: whether it is asked for
	holds         []reasons // by intervention and outcome, asked for or not
	meant         [][]bool  // by intervention: the populations whom it is for
	measured      [][]bool  // by outcome: the populations among whom it has been measured
	asking        []bool    // by population: whether it is asked for
	gaps          []listedGap
}

// listedGap is a gap in numbers.
type listedGap struct {
	reason                int8  // its place in gapReasonOrder
	intervention, outcome int32 // outcome -1 for the intervention as a whole
	outcomes              int32 // how many it touches
	priority              float64
}

// reasons is a set of gap reasons, by their places in gapReasonOrder.
type reasons uint16

func (r reasons) has(reason int) bool { return r&(1<<reason) != 0 }

// gapReasonOrder are the sorts of gaps in the order of the schema, with their weights in priority.
var gapReasonOrder = []struct {
	reason kg.GapReason
	weight float64
}{
	{kg.GapReasonNeverStudied, gapAbsent}, {kg.GapReasonOnlyQualitative, gapWeak}, {kg.GapReasonOnlyWeak, gapWeak},
	{kg.GapReasonOnlyElsewhere, gapPartial}, {kg.GapReasonOnlyOld, gapPartial}, {kg.GapReasonConflicting, gapAbsent},
	{kg.GapReasonNoCost, gapPartial}, {kg.GapReasonNoFamilyVoice, gapPartial},
}

// neverStudied is the place of NEVER_STUDIED in gapReasonOrder.
const neverStudied = 0

func gapReasonPlace(reason kg.GapReason) int {
	for i := range gapReasonOrder {
		if gapReasonOrder[i].reason == reason {
			return i
		}
	}
	return -1
}

func newGapLister(x *Index, p *pace, req GapRequest) *gapLister {
	l := &gapLister{x: x, pace: p, counter: newCounter(x, p), req: req, match: newMatcher(x, Question{Context: req.Country}),
		interventions: askedFor(x.interventions, req.Intervention), outcomes: askedFor(x.outcomes, req.Outcome),
		asking: askedFor(x.populations, req.Population)}
	for _, name := range x.contexts.names(x.contexts.find(req.Country)) {
		l.countries = append(l.countries, withArticle(name))
	}
	l.findPeople()
	l.findGaps()
	return l
}

// askedFor returns, by number, which nodes are asked for, narrower ones included; all where none is named.
func askedFor(h *hierarchy, ids []kg.ID) []bool {
	asked := make([]bool, len(h.nodes))
	nodes := allOf(h)
	if len(ids) > 0 {
		nodes = h.below(h.find(ids))
	}
	for _, n := range nodes {
		asked[n] = true
	}
	return asked
}

// findPeople notes whom each intervention is for, or has been tested among where that is not stated, and among whom each
// outcome has been measured, narrower ones included.
func (l *gapLister) findPeople() {
	n := len(l.x.populations.nodes)
	add := func(people []bool, populations []int32) {
		for _, p := range populations {
			for _, narrower := range l.x.populations.down[p] {
				people[narrower] = true
			}
		}
	}
	own, stated := make([][]bool, len(l.x.interventions.nodes)), make([][]int32, len(l.x.interventions.nodes))
	for i := range own {
		own[i] = make([]bool, n)
		stated[i] = l.x.populations.find(l.x.interventions.nodes[i].MeantFor)
		add(own[i], stated[i])
	}
	l.measured = make([][]bool, len(l.x.outcomes.nodes))
	for o := range l.measured {
		l.measured[o] = make([]bool, n)
	}
	for f := range l.x.findings {
		l.pace.step()
		row := &l.x.findings[f]
		if !row.effect {
			continue
		}
		people := l.x.at(row.populations)
		for _, i := range l.x.at(row.interventions) {
			if len(stated[i]) == 0 {
				add(own[i], people)
			}
		}
		for _, o := range l.x.at(row.outcomes) {
			for _, up := range l.x.outcomes.up[o] {
				add(l.measured[up], people)
			}
		}
	}
	l.meant = make([][]bool, len(own))
	for i := range l.meant {
		l.meant[i] = make([]bool, n)
		for _, narrower := range l.x.interventions.down[i] {
			l.pace.step()
			for p, is := range own[narrower] {
				l.meant[i][p] = l.meant[i][p] || is
			}
		}
	}
}

// findGaps works out which gaps each intervention has on each outcome.
func (l *gapLister) findGaps() {
	rows := newAxis(l.x.interventions, allOf(l.x.interventions), interventionsOf, true)
	columns := newAxis(l.x.outcomes, allOf(l.x.outcomes), outcomesOf, true)
	gathered := rows.gather(l.x, l.pace, numbers(len(l.x.findings)))
	splitter := newSplitter(l.x, l.pace, &columns)
	l.holds = make([]reasons, len(l.interventions)*len(l.outcomes))
	var effects []int32
	for intervention := range l.interventions {
		splitter.split(gathered.line(int32(intervention)))
		for outcome := range l.outcomes {
			findings := splitter.lists[outcome]
			facts := l.facts(findings)
			effects = effects[:0]
			for _, f := range findings {
				if l.x.findings[f].effect {
					effects = append(effects, f)
				}
			}
			if facts.strong {
				facts.conflicting = conflicting(l.counter.gather(effects, int32(outcome), nil))
			}
			for _, reason := range facts.gaps(l.x.today) {
				l.holds[intervention*len(l.outcomes)+outcome] |= 1 << gapReasonPlace(reason)
			}
		}
	}
}

// facts are what the gaps of findings depend on, but for whether they are in conflict.
func (l *gapLister) facts(findings []int32) cellFacts {
	l.pace.step()
	facts := cellFacts{askedPlace: len(l.req.Country) > 0}
	for _, f := range findings {
		l.pace.step()
		facts.take(&l.x.findings[f])
		facts.inPlace = facts.inPlace || l.match.inside(&l.x.findings[f], country)
	}
	return facts
}

// collect lists the gaps that are asked for.
func (l *gapLister) collect() {
	broader, narrower := neighbours(l.x.interventions)
	broaderOutcomes, narrowerOutcomes := neighbours(l.x.outcomes)
	for i, asked := range l.interventions {
		if !asked {
			continue
		}
		for o, asked := range l.outcomes {
			l.pace.step()
			if !asked {
				continue
			}
			for reason, r := range gapReasonOrder {
				if !l.held(i, o, reason) || !l.wanted(reason) {
					continue
				}
				weight, interventions, outcomes := r.weight, narrower[i], narrowerOutcomes[o]
				if reason == neverStudied {
					interventions, outcomes = broader[i], broaderOutcomes[o]
					if slices.ContainsFunc(broader[i], func(b int32) bool { return !l.held(int(b), o, reason) }) {
						weight *= gapPartial
					}
				}
				told := slices.ContainsFunc(interventions, func(n int32) bool { return l.interventions[n] && l.held(int(n), o, reason) }) ||
					slices.ContainsFunc(outcomes, func(n int32) bool { return l.outcomes[n] && l.held(i, int(n), reason) })
				if !told {
					l.add(reason, int32(i), int32(o), len(l.x.outcomes.down[o]), weight)
				}
			}
		}
		if len(l.req.Outcome) == 0 {
			l.collectWhole(int32(i), broader[i])
		}
	}
}

func (l *gapLister) held(intervention, outcome, reason int) bool {
	return l.holds[intervention*len(l.outcomes)+outcome].has(reason)
}

// collectWhole lists the gaps of an intervention as a whole that no broader one asked for has.
func (l *gapLister) collectWhole(intervention int32, broader []int32) {
	for _, reason := range l.x.gapsOfIntervention(intervention) {
		place := gapReasonPlace(reason)
		has := func(b int32) bool { return slices.Contains(l.x.gapsOfIntervention(b), reason) }
		told := slices.ContainsFunc(broader, func(b int32) bool { return l.interventions[b] && has(b) })
		if told || !l.wanted(place) {
			continue
		}
		weight := gapReasonOrder[place].weight
		if slices.ContainsFunc(broader, func(b int32) bool { return !has(b) }) {
			weight *= gapPartial
		}
		l.add(place, intervention, -1, max(1, l.outcomesOf(intervention)), weight)
	}
}

// outcomesOf counts the outcomes on which findings of an intervention, or of a narrower one, stand.
func (l *gapLister) outcomesOf(intervention int32) int {
	seen, n := make([]bool, len(l.outcomes)), 0
	for _, narrower := range l.x.interventions.down[intervention] {
		for _, f := range l.x.ofIntervention[narrower] {
			l.pace.step()
			for _, o := range l.x.at(l.x.findings[f].outcomes) {
				if !seen[o] {
					seen[o] = true
					n++
				}
			}
		}
	}
	return n
}

func (l *gapLister) wanted(reason int) bool {
	return len(l.req.Reasons) == 0 || slices.Contains(l.req.Reasons, gapReasonOrder[reason].reason)
}

// add lists a gap, unless it is none of the people asked for who would ask.
func (l *gapLister) add(reason int, intervention, outcome int32, outcomes int, weight float64) {
	people := 0
	for p := range l.asking {
		if l.asks(intervention, outcome, p) {
			people++
		}
	}
	if people == 0 && len(l.req.Population) > 0 {
		return
	}
	l.gaps = append(l.gaps, listedGap{reason: int8(reason), intervention: intervention, outcome: outcome,
		outcomes: int32(outcomes), priority: weight * float64(people) * float64(outcomes)})
}

// asks reports whether a population would ask about an intervention and an outcome; -1 is any.
func (l *gapLister) asks(intervention, outcome int32, population int) bool {
	return l.asking[population] && l.meant[intervention][population] && (outcome < 0 || l.measured[outcome][population])
}

// neighbours returns the directly broader and narrower nodes of each. The nodes of a cycle are neither to one another, so
// that they do not hide each other's gaps.
func neighbours(h *hierarchy) (broader, narrower [][]int32) {
	broader, narrower = make([][]int32, len(h.nodes)), make([][]int32, len(h.nodes))
	for n := range h.nodes {
		for _, b := range h.broader[n] {
			if !h.within(b, int32(n)) {
				broader[n] = append(broader[n], b)
				narrower[b] = append(narrower[b], int32(n))
			}
		}
	}
	return broader, narrower
}

// sort puts the gaps in the order asked for; ties by the names of intervention and outcome, then by sort.
func (l *gapLister) sort() {
	orders := l.req.OrderBy
	if len(orders) == 0 {
		orders = []GapOrder{{GapByPriority, true}}
	}
	slices.SortFunc(l.gaps, func(a, b listedGap) int {
		l.pace.step()
		for _, o := range orders {
			if c := l.compare(&a, &b, o); c != 0 {
				return c
			}
		}
		return cmp.Or(l.x.interventions.compare(a.intervention, b.intervention), l.compareOutcomes(&a, &b, false), cmp.Compare(a.reason, b.reason))
	})
}

func (l *gapLister) compare(a, b *listedGap, o GapOrder) int {
	c := 0
	switch o.By {
	case GapByOutcome:
		return l.compareOutcomes(a, b, o.Descending)
	case GapByIntervention:
		c = l.x.interventions.compare(a.intervention, b.intervention)
	default:
		c = cmp.Compare(a.priority, b.priority)
	}
	if o.Descending {
		return -c
	}
	return c
}

// compareOutcomes orders by the outcome's name; gaps without one come last in both directions.
func (l *gapLister) compareOutcomes(a, b *listedGap, descending bool) int {
	switch {
	case a.outcome < 0 || b.outcome < 0:
		return cmp.Compare(min(b.outcome, 0), min(a.outcome, 0))
	case descending:
		return l.x.outcomes.compare(b.outcome, a.outcome)
	}
	return l.x.outcomes.compare(a.outcome, b.outcome)
}

// page tells one page of the gaps in detail.
func (l *gapLister) page() GapList {
	out := GapList{TotalCount: len(l.gaps)}
	counts := make([]int, len(gapReasonOrder))
	for i := range l.gaps {
		counts[l.gaps[i].reason]++
	}
	for place, n := range counts {
		if reason := gapReasonOrder[place].reason; n > 0 {
			out.ByReason = append(out.ByReason, GapCount{Gap{reason, gapMeaning(reason)}, n})
		}
	}
	from := min(l.req.Skip, len(l.gaps))
	to := len(l.gaps)
	if l.req.First > 0 {
		to = min(from+l.req.First, to)
	}
	for i := range l.gaps[from:to] {
		out.Gaps = append(out.Gaps, l.tell(&l.gaps[from+i]))
	}
	return out
}

func (l *gapLister) tell(g *listedGap) EvidenceGap {
	reason := gapReasonOrder[g.reason].reason
	out := EvidenceGap{Gap: Gap{Reason: reason}, Intervention: l.x.interventions.nodes[g.intervention].ID, Priority: g.priority, OutcomeCount: int(g.outcomes)}
	var people []int32
	for p := range l.asking {
		if l.asks(g.intervention, g.outcome, p) {
			people = append(people, int32(p))
		}
	}
	h := l.x.populations
	slices.SortFunc(people, func(a, b int32) int {
		return cmp.Or(cmp.Compare(len(h.down[b]), len(h.down[a])), h.compare(a, b))
	})
	for _, p := range people {
		out.Populations = append(out.Populations, h.nodes[p].ID)
	}
	if g.outcome < 0 {
		out.Sentence = interventionGap(reason, l.x.interventions.nodes[g.intervention].Name)
	} else {
		out.Outcome = l.x.outcomes.nodes[g.outcome].ID
		newest := 0
		if reason == kg.GapReasonOnlyOld {
			newest = l.facts(l.findingsOf(g.intervention, g.outcome)).newest
		}
		out.Sentence = l.x.gapSentence(reason, g.intervention, g.outcome, newest, l.countries)
	}
	out.Sentence += l.x.retractedWords(l.x.retractedOf(g.intervention, func(f *Finding) bool { return l.wouldCount(f, g) }))
	out.WouldClose = l.wouldClose(g, people)
	if l.own != nil {
		out.Transferability = l.own.fitOf(nil, l.findingsOf(g.intervention, g.outcome))
	}
	return out
}

// wouldCount reports whether a finding of a retracted study would bear on a gap of its intervention if it counted.
func (l *gapLister) wouldCount(f *Finding, g *listedGap) bool {
	switch gapReasonOrder[g.reason].reason {
	case kg.GapReasonNoCost:
		return f.Dimension == kg.DimensionEconomic
	case kg.GapReasonNoFamilyVoice:
		return f.inOwnWords()
	}
	return l.x.outcomes.anyWithin(f.Outcomes, g.outcome)
}

func (l *gapLister) findingsOf(intervention, outcome int32) []int32 {
	return slices.DeleteFunc(l.x.findingsOf(l.pace, intervention), func(f int32) bool { return outcome >= 0 && !l.x.stands(&l.x.findings[f], outcome) })
}

// wouldClose says what study would close a gap.
func (l *gapLister) wouldClose(g *listedGap, people []int32) string {
	i := l.x.interventions.nodes[g.intervention].Name
	among := l.among(people)
	o := ""
	if g.outcome >= 0 {
		o = l.x.quoted(l.x.outcomes.nodes[g.outcome].Name)
	}
	switch gapReasonOrder[g.reason].reason {
	case kg.GapReasonNeverStudied:
		return fmt.Sprintf("A first study of %s%s that measures %s against a comparison group, with %d people or families or more.", i, among, o, smallSample)
	case kg.GapReasonOnlyQualitative:
		return fmt.Sprintf("A study of %s%s that measures %s against a comparison group, with %d people or families or more; what people say of it tells what to look for.", i, among, o, smallSample)
	case kg.GapReasonOnlyWeak:
		return fmt.Sprintf("A randomised trial of %s%s, or a study with a matched comparison, that measures %s with %d people or families or more.", i, among, o, smallSample)
	case kg.GapReasonOnlyElsewhere:
		return fmt.Sprintf("A study of %s%s in %s that measures %s as the other studies do.", i, among, kg.Join(l.countries, "or"), o)
	case kg.GapReasonOnlyOld:
		return fmt.Sprintf("A new study of %s%s that measures %s, as it is done and where it is done now.", i, among, o)
	case kg.GapReasonConflicting:
		return fmt.Sprintf("A study of %s%s that measures %s both in circumstances in which it was found to help and in those in which it was found to harm%s.",
			i, among, o, l.separated(g))
	case kg.GapReasonNoCost:
		return fmt.Sprintf("A record of what is spent on %s for each family, who bears it, what is included and in the prices of which year, best beside a study of its effects.", i)
	}
	return fmt.Sprintf("A study that asks family members, children or service users%s what they think of %s.", among, i)
}

// among names the broadest of the people who would ask.
func (l *gapLister) among(people []int32) string {
	const named = 3 // populations named before "others"
	h := l.x.populations
	var broadest []int32
	for _, p := range people { // the broadest come first
		if !slices.ContainsFunc(broadest, func(b int32) bool { return h.within(p, b) }) {
			broadest = append(broadest, p)
		}
	}
	if len(broadest) == 0 {
		return ""
	}
	names := l.x.phrases(h.names(broadest[:min(named, len(broadest))]))
	if len(broadest) > named {
		names = append(names, "others")
	}
	return " among " + kg.Join(names, "or")
}

// separated says in what the studies of a conflict differ most; "" where that is not known.
func (l *gapLister) separated(g *listedGap) string {
	first := mostSeparate(newSides(l.counter, g.intervention, g.outcome).explanations())
	if len(first) == 0 {
		return ""
	}
	return "; the studies differ most in " + kg.Join(separators(first), "and")
}
