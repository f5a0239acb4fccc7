package evidence

import (
	"fmt"
	"slices"

	"forwhom/kg"
)

// rater works out the facts that schemes look at, for one intervention.
type rater struct {
	x         *Index
	pace      *pace
	counter   *counter
	subject   int32
	outcome   int32                    // -1 where no outcome has evidence and none is asked for
	findings  []int32                  // of the intervention and narrower ones, ascending
	strands   map[kg.Dimension][]int32 // the same by dimension, worked out where a scheme asks
	match     *matcher
	asked     bool // whether people or a context are asked about
	units     []unit
	verdict   kg.Verdict // of the units
	counts    Counts
	sorts     []unitSort      // of the units
	body      []unit          // those that certainty is rated of: of the best sort of design that settles something
	pooled    *bodyEstimates  // theirs, worked out where a scheme asks
	voiced    *voices         // worked out where a scheme asks
	dimension kg.Dimension    // of a profile, while it is rated; else ""
	known     map[string]fact // by dimension and name
}

// fact is a number with what it rests on.
type fact struct {
	value    float64
	unknown  string  // why it has no value
	note     string  // what to know of the value, after it; "" for nothing
	words    string  // the value in words, where it is no plain number
	units    int     // that it rests on
	findings []int32 // of the first of them, as many as are named, the ones that carry them
}

// rest notes a unit that the fact rests on.
func (f *fact) rest(u *unit) {
	f.units++
	if len(f.findings) < factFindings {
		f.findings = append(f.findings, u.finding)
	}
}

func newRater(x *Index, p *pace, subject int32, req RatingRequest) *rater {
	r := &rater{x: x, pace: p, subject: subject, findings: x.findingsOf(p, subject), known: map[string]fact{},
		match: newMatcher(x, Question{Population: req.Population, Context: req.Context}), asked: len(req.Population)+len(req.Context) > 0}
	r.counter = newCounter(x, p)
	if req.Outcome != "" {
		r.outcome = x.outcomes.at[req.Outcome]
	} else {
		r.outcome = r.strongest()
	}
	if r.outcome >= 0 {
		t := r.counter.count(r.effects(r.outcome), r.outcome, nil)
		r.units, r.verdict, r.counts = slices.Clone(t.units), t.verdict(), t.counts
	}
	r.sortUnits()
	r.body = r.bestBody()
	return r
}

// effects returns the intervention's findings that may count on an outcome.
func (r *rater) effects(outcome int32) []int32 {
	var effects []int32
	for _, f := range r.findings {
		r.pace.step()
		if row := &r.x.findings[f]; row.effect && r.x.stands(row, outcome) {
			effects = append(effects, f)
		}
	}
	return effects
}

// strongest returns the outcome with the strongest evidence among those on which a finding stands that may count, as
// section 2 chooses it; -1 for none.
func (r *rater) strongest() int32 {
	direct := make([]bool, len(r.x.outcomes.nodes))
	for _, f := range r.findings {
		if row := &r.x.findings[f]; row.effect {
			for _, o := range r.x.at(row.outcomes) {
				direct[o] = true
			}
		}
	}
	var nodes, effects []int32
	for o := range direct {
		if direct[o] {
			nodes = append(nodes, int32(o))
		}
	}
	if len(nodes) == 1 {
		return nodes[0]
	}
	for _, f := range r.findings {
		if r.x.findings[f].effect {
			effects = append(effects, f)
		}
	}
	outcomes := newAxis(r.x.outcomes, nodes, outcomesOf, true)
	gathered := outcomes.gather(r.x, r.pace, effects)
	var tallies []outcomeTally
	for line, o := range nodes {
		t := r.counter.count(gathered.line(int32(line)), o, nil)
		tallies = append(tallies, outcomeTally{line: o, verdict: t.verdict(), effect: t.effectIndex, strength: t.strength})
	}
	if len(tallies) == 0 {
		return -1
	}
	return slices.MinFunc(tallies, func(a, b outcomeTally) int { return compareOutcomes(a, b, r.x.outcomes.compare) }).line
}

// bodySort is what kind of study a unit is, the best first.
type bodySort int

const (
	randomisedBody bodySort = iota
	comparedBody
	uncomparedBody
	bodySorts
)

// unitSort is what the schemes ask of a unit's study.
type unitSort struct {
	body     bodySort
	rigorous bool
	shown    bool // rigorous, and neither its size nor its risk of bias is unknown
	lasting  bool
}

// sortUnits looks at the study of each unit once, for all facts.
func (r *rater) sortUnits() {
	r.sorts = make([]unitSort, len(r.units))
	for i := range r.units {
		r.pace.step()
		u := &r.units[i]
		r.sorts[i].body = r.sortOf(u)
		if s := r.x.study(u.study); s != nil {
			people := r.x.rows[u.finding].people(s.row)
			r.sorts[i].rigorous = rigorous(s.row, r.sorts[i].body, people)
			r.sorts[i].shown = r.sorts[i].rigorous && people > 0 && s.row.RiskOfBias != ""
			r.sorts[i].lasting = lasting(&r.x.rows[u.finding], s.row)
		}
	}
}

func (r *rater) sortOf(u *unit) bodySort {
	s := r.x.study(u.study)
	if s == nil {
		return uncomparedBody
	}
	switch design := effectiveDesign(s.row); {
	case design == kg.StudyDesignRandomisedTrial, s.review && trialsOnly(s.row.Admits):
		return randomisedBody
	case s.review, design == kg.StudyDesignQuasiExperiment, design == kg.StudyDesignCohort:
		return comparedBody
	}
	return uncomparedBody
}

// bestBody returns the units of the best sort of design that settles something, those among them that settle nothing, too:
// a body is not made surer by leaving out what is unclear.
func (r *rater) bestBody() []unit {
	best := bodySorts
	for i := range r.units {
		if u := &r.units[i]; u.directions.settled() {
			best = min(best, r.sorts[i].body)
		}
	}
	var body []unit
	for i := range r.units {
		r.pace.step()
		if r.sorts[i].body == best {
			body = append(body, r.units[i])
		}
	}
	return body
}

// fact returns a fact by its name, worked out once.
func (r *rater) fact(name string) fact {
	key := string(r.dimension) + "." + name
	f, known := r.known[key]
	if !known {
		f = r.work(name)
		r.known[key] = f
	}
	return f
}

func (r *rater) work(name string) fact {
	switch name {
	case "counted":
		return counted(r.units)
	case "randomised":
		return r.having(func(_ *unit, s unitSort) bool { return s.body == randomisedBody })
	case "compared":
		return r.having(func(_ *unit, s unitSort) bool { return s.body == comparedBody })
	case "uncompared":
		return r.having(func(_ *unit, s unitSort) bool { return s.body == uncomparedBody })
	case "riskOfBias":
		return r.risk(r.body)
	case "agreement":
		return r.agreement()
	case "fit":
		return r.fit()
	case "people":
		return r.people()
	case "events":
		return r.events()
	case "thresholds":
		return r.thresholds()
	case "heterogeneity":
		return r.heterogeneity()
	case "ratedBySources":
		return r.ratedBySources()
	case "open":
		return r.open()
	case "missing":
		return r.missing(&gradeLike)
	case "voicesMissing":
		return r.missing(&cerqual)
	case "asymmetry":
		return r.asymmetry()
	case "ratio":
		return r.ratio()
	case "dose", "confounding":
		return fact{unknown: "the graph has no such facts"}
	case "rigorousFavourable":
		return r.having(func(u *unit, s unitSort) bool { return s.rigorous && u.directions.has(favourable) })
	case "rigorousAdverse":
		return r.having(func(u *unit, s unitSort) bool { return s.rigorous && u.directions.has(adverse) })
	case "rigorousShown":
		return r.having(func(u *unit, s unitSort) bool { return s.shown && u.directions.has(favourable) })
	case "rigorousShare":
		return r.helping(func(_ *unit, s unitSort) bool { return s.rigorous })
	case "anyShare":
		return r.helping(func(u *unit, _ unitSort) bool { return r.x.findings[u.finding].quality > qUnknown })
	case "rigorousTested":
		return r.having(func(_ *unit, s unitSort) bool { return s.rigorous })
	case "rigorousLasting":
		return r.having(func(u *unit, s unitSort) bool { return s.rigorous && s.lasting && u.directions.has(favourable) })
	case "weakFavourable":
		return r.having(func(u *unit, _ unitSort) bool {
			return u.directions.has(favourable) && r.x.findings[u.finding].quality > qUnknown
		})
	case "certainty":
		return r.certainty()
	case "unitCost":
		return r.unitCost()
	case "voices", "voiceRisk", "voicesAgree", "voicesFit":
		return r.voicesFact(name)
	}
	return r.ofDimension(name)
}

// having is how many units settle something and have what holds.
func (r *rater) having(holds func(*unit, unitSort) bool) fact {
	var f fact
	for i := range r.units {
		r.pace.step()
		if u := &r.units[i]; u.directions.settled() && holds(u, r.sorts[i]) {
			f.rest(u)
		}
	}
	f.value = float64(f.units)
	return f
}

// helping is the share of the units of which something holds, those that settle nothing among them, that find that it
// helps; a unit with several directions counts in parts.
func (r *rater) helping(holds func(*unit, unitSort) bool) fact {
	var f fact
	for i := range r.units {
		r.pace.step()
		u := &r.units[i]
		if !holds(u, r.sorts[i]) {
			continue
		}
		f.rest(u)
		if u.directions.has(favourable) {
			f.value += u.directions.share(1)
		}
	}
	if f.units == 0 {
		return fact{unknown: "there is no such study"}
	}
	f.value /= float64(f.units)
	return f
}

// counted is how many units there are.
func counted(units []unit) fact {
	f := fact{value: float64(len(units))}
	for i := range units {
		f.rest(&units[i])
	}
	return f
}

// rigorous tells a study whose design lets differences be put down to what was done: a trial, a matched or adjusted
// comparison, a review of trials only; not one that is small or at high risk of bias.
func rigorous(s *Study, body bodySort, people int) bool {
	return (body == randomisedBody || effectiveDesign(s) == kg.StudyDesignQuasiExperiment) && !small(people) && !highRisk(s)
}

// lasting reports whether people were followed for a year or longer.
func lasting(claim *Finding, s *Study) bool {
	months, known := followUp(claim, s)
	return known && reaches(months, 12)
}

// risk is the mean risk of bias of the units that state it: 0 low, a half for some concerns, 1 high. Where fewer than half
// state it, it is known only if it worries as it is.
func (r *rater) risk(units []unit) fact {
	var f fact
	sum := 0.0
	for i := range units {
		r.pace.step()
		s := r.x.study(units[i].study)
		switch {
		case s == nil:
			continue
		case highRisk(s.row):
			sum++
		case s.row.RiskOfBias == kg.RiskOfBiasSomeConcerns:
			sum += 0.5
		case s.row.RiskOfBias == "" && s.row.HighRiskCount == 0:
			continue
		}
		f.rest(&units[i])
	}
	if f.units == 0 {
		return fact{unknown: "no study states its risk of bias"}
	}
	if f.value = sum / float64(f.units); 2*f.units < len(units) && !reaches(f.value, worryingRisk) {
		return fact{unknown: fmt.Sprintf("%d of %d studies %s their risk of bias", f.units, len(units), kg.Agree(f.units, "states", "state"))}
	}
	return f
}

// agreement is the share of the body's weight that points the same way: favourable, adverse or without a difference. What
// is mixed or settles nothing points no way.
func (r *rater) agreement() fact {
	if len(r.body) < 2 {
		return fact{unknown: "one study or review alone neither agrees nor disagrees with another"}
	}
	f := counted(r.body)
	sums, total := r.ways()
	f.value = max(sums[favourable], sums[adverse], sums[noDifference]) / total // every weight is above 0
	return f
}

// ways returns the weight of the body in each direction, and in all.
func (r *rater) ways() (sums [directionCount]float64, total float64) {
	for i := range r.body {
		r.pace.step()
		u := &r.body[i]
		total += u.weight
		for d := range directionCount {
			if u.directions.has(d) {
				sums[d] += u.directions.share(u.weight)
			}
		}
	}
	return sums, total
}

// open is 1 where most of the body finds no difference and no interval tells how large one may still be, else 0. Source:
// Altman and Bland, BMJ 1995, 311, 485: absence of evidence is not evidence of absence.
func (r *rater) open() fact {
	switch {
	case !r.noneLeads():
		return fact{words: "no difference is not what weighs most among their results"}
	case r.fact("thresholds").unknown == "":
		return fact{words: "no difference weighs most among their results, and an interval tells how large one may still be"}
	}
	return fact{value: 1, words: "no difference weighs most among their results, and no interval tells how large one may still be"}
}

// noneLeads reports whether no difference has more of the body's weight than benefit, and than harm.
func (r *rater) noneLeads() bool {
	sums, _ := r.ways()
	return exceeds(sums[noDifference], max(sums[favourable], sums[adverse]))
}

const notAsked = "no people or context are asked about"

func (r *rater) fit() fact {
	if !r.asked {
		return fact{unknown: notAsked}
	}
	f := counted(r.body)
	f.value = r.match.meanFit(r.body).Score
	return f
}

// certainty is the level of the GRADE-like scheme as a number, 4 for the best; one less, but not below 1, where it may be
// lower than the level says; 1 where too little is known to rate it, and 0 where nothing settles whether it works.
func (r *rater) certainty() fact {
	d := r.dimension
	r.dimension = ""
	defer func() { r.dimension = d }()
	f := counted(r.body)
	rating := r.rate(&gradeLike)
	f.value = float64(len(gradeLike.Levels) - gradeLike.place(rating.Level))
	switch {
	case rating.AtMost:
		f.value = max(f.value-1, 1)
	case len(rating.Parts) > 0:
		f.value = max(f.value, 1)
	}
	return f
}
