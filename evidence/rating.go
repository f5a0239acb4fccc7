package evidence

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"forwhom/kg"
)

// RatingRequest says how an intervention is rated. Every part is optional.
type RatingRequest struct {
	Scheme     kg.RatingScheme // "" for all
	Outcome    kg.ID           // for the schemes that rate one; "" for that with the strongest evidence
	Population []kg.ID         // the people and the context that the evidence is wanted for
	Context    []kg.ID
}

// Rating is what a scheme says of an intervention, of the facts in the graph. What is not known is never held against
// it: AtMost then says that the level could be lower.
type Rating struct {
	Scheme     kg.RatingScheme
	Version    string
	Level      string // one of the scheme's, or NotRated
	Meaning    string
	AtMost     bool
	Outcome    kg.ID // "" where it is for all of them
	Rule       string
	Sentence   string
	Parts      []RatingPart
	Facts      []RatingFact
	WouldRaise []string
	Judgements []Judgement // by the same scheme of the same intervention, for the same outcome or for all; the newest first
}

// RatingPart is what one domain lowers or raises, or how one dimension of a profile is rated.
type RatingPart struct {
	Name     string
	Level    string // of a dimension
	Change   int    // of a domain whose fact is known
	Concern  kg.RatingConcern
	Sentence string
}

// RatingFact is one fact that a scheme looks at.
type RatingFact struct {
	Name, Meaning string
	Value         float64
	Unknown       string // why there is no value; "" where there is one
	FindingCount  int
	Findings      []kg.ID // the first of those that it rests on: of each unit the one that carries it
}

// factFindings is how many findings of a fact are named, as many as lists within an answer show.
const factFindings = 100

// Ratings rates an intervention by the schemes asked for; narrower interventions and outcomes count. An intervention
// that the graph does not have gets no rating; other ids that it does not have are BAD_INPUT. It ends early with ctx, as
// New does. Source: docs/methods.md, section 13.
func (x *Index) Ratings(ctx context.Context, intervention kg.ID, req RatingRequest) ([]Rating, error) {
	named := []asked{{"population", req.Population, kg.KindPopulation}, {"context", req.Context, kg.KindContext}}
	if req.Outcome != "" {
		named = append(named, asked{"outcome", []kg.ID{req.Outcome}, kg.KindOutcome})
	}
	if err := x.checkIDs("ratings.", named); err != nil {
		return nil, err
	}
	subject, known := x.interventions.at[intervention]
	if !known {
		return nil, nil
	}
	return within(ctx, func(p *pace) []Rating {
		r := newRater(x, p, subject, req)
		var ratings []Rating
		for _, s := range Schemes() {
			if req.Scheme == "" || req.Scheme == s.Scheme {
				ratings = append(ratings, r.rate(&s))
			}
		}
		return ratings
	})
}

// rate applies a scheme.
func (r *rater) rate(s *Scheme) Rating {
	rule := r.fired(s.Rules)
	out := Rating{Scheme: s.Scheme, Version: s.Version, Level: rule.Level, Rule: rule.Name}
	if s.onOutcome() && r.outcome >= 0 {
		out.Outcome = r.x.outcomes.nodes[r.outcome].ID
	}
	out.Meaning = s.meaning(rule.Level)
	if rule.Level != NotRated {
		out.Parts = r.domains(s, &out)
		out.Parts = append(out.Parts, r.profile(s)...)
	}
	if rule.Sure != "" {
		out.AtMost = r.fact(rule.Sure).value < 1
	}
	out.Facts = r.looked(s)
	out.WouldRaise = r.wouldRaise(s, rule, out.Parts)
	out.Judgements = r.judged(s, out.Outcome)
	out.Sentence = r.sentence(s, rule, &out)
	return out
}

// onOutcome tells the schemes that rate what is known on one outcome.
func (s *Scheme) onOutcome() bool {
	return s.Scheme != kg.RatingSchemeCerqual && s.Scheme != kg.RatingSchemeCostBand
}

// meaning returns what a level means.
func (s *Scheme) meaning(level string) string {
	for _, l := range s.Levels {
		if l.Level == level {
			return l.Meaning
		}
	}
	return "there is nothing that its rules could rate"
}

// place returns where a level stands, 0 for the best; the number of levels for none of them.
func (s *Scheme) place(level string) int {
	for i, l := range s.Levels {
		if l.Level == level {
			return i
		}
	}
	return len(s.Levels)
}

// fired returns the first rule that holds. The last of a scheme's rules asks for nothing.
func (r *rater) fired(rules []SchemeRule) SchemeRule {
	for _, rule := range rules {
		if !slices.ContainsFunc(rule.If, func(c SchemeCondition) bool { return !r.holds(c) }) {
			return rule
		}
	}
	return SchemeRule{Level: NotRated}
}

func (r *rater) holds(c SchemeCondition) bool {
	f := r.fact(c.Fact)
	return f.unknown == "" && compares(f.value, c.Less, c.Value)
}

// compares reports whether a number is below a value or, where it need not be less, the value or more. What is on the
// value on paper is on it here.
func compares(number float64, less bool, value float64) bool {
	if less {
		return !reaches(number, value)
	}
	return reaches(number, value)
}

// domains lowers and raises the level of a rating, then caps hold it down. A domain that can only raise does so where the
// level did not start at the best, nothing lowers it and what it must know is known. Source: GRADE guidelines 9.
func (r *rater) domains(s *Scheme, out *Rating) []RatingPart {
	if len(s.Domains) == 0 {
		return nil
	}
	var parts []RatingPart
	place, lowest, worried := s.place(out.Level), len(s.Levels)-1, false
	start := place
	for _, d := range s.Domains {
		part := r.domain(&d)
		unknown := part.Concern == kg.RatingConcernUnknown
		switch {
		case d.Up && part.Change > 0 && (start == 0 || worried):
			part.Change, part.Concern = 0, kg.RatingConcernNone
			part.Sentence += " It does not raise a level that starts at the best, that something lowers or of which too little is known."
		case !d.Up:
			out.AtMost = out.AtMost || unknown
			worried = worried || part.Change < 0 || unknown && d.Needed
		}
		place -= part.Change
		parts = append(parts, part)
	}
	place = min(max(place, 0), lowest)
	for _, c := range s.Caps {
		part, to := r.held(s, &c, place)
		parts, place = append(parts, part), to
	}
	if place > lowest {
		out.Level, out.Meaning, out.AtMost = NotRated, "too little is known to rate it", false
		return parts
	}
	out.Level, out.Meaning, out.AtMost = s.Levels[place].Level, s.Levels[place].Meaning, out.AtMost && place < lowest
	return parts
}

// held holds a level down to what a cap allows, and returns its place; beyond the lowest where there is none. The lowest
// level stays as it is.
func (r *rater) held(s *Scheme, c *SchemeCap, place int) (RatingPart, int) {
	f := r.fact(c.Fact)
	part := RatingPart{Name: c.Name, Concern: kg.RatingConcernUnknown, Sentence: capital("not known: " + f.unknown + ".")}
	if f.unknown != "" {
		return part, place
	}
	part.Concern, part.Sentence = kg.RatingConcernNone, capital(fmt.Sprintf(c.Says, f.inWords(c.Fact)))
	at := slices.IndexFunc(c.Steps, func(step SchemeCapStep) bool { return compares(f.value, step.Less, step.Value) })
	if at < 0 {
		return part, place
	}
	lowest, to := len(s.Levels)-1, s.place(c.Steps[at].Level)
	switch {
	case place == lowest || to <= place:
		return part, place
	case to > lowest:
		part.Concern = kg.RatingConcernUnknown
	default:
		part.Change, part.Concern = place-to, s.worry(to-place)
	}
	return part, to
}

// worry returns how much it worries that so many levels are lost.
func (s *Scheme) worry(levels int) kg.RatingConcern {
	for _, d := range s.Domains {
		for _, step := range d.Steps {
			if step.Change == -min(levels, 2) {
				return step.Concern
			}
		}
	}
	return kg.RatingConcernSerious
}

// domain looks at one domain. It is known where its own fact is, or where another one decides.
func (r *rater) domain(d *SchemeDomain) RatingPart {
	f := r.fact(d.Fact)
	part := RatingPart{Name: d.Name, Concern: kg.RatingConcernUnknown, Sentence: capital("not known: " + f.unknown + ".")}
	if f.unknown == "" {
		part.Concern = kg.RatingConcernNone
		part.Sentence = capital(fmt.Sprintf(d.Says, f.inWords(d.Fact)))
		if f.note != "" {
			part.Sentence = strings.TrimSuffix(part.Sentence, ".") + "; " + f.note + "."
		}
	}
	for _, step := range d.Steps {
		on := f
		if step.Fact != "" {
			on = r.fact(step.Fact)
		}
		if on.unknown != "" || !compares(on.value, step.Less, step.Value) {
			continue
		}
		if step.Fact != "" {
			part.Sentence = capital(fmt.Sprintf(step.Says, on.inWords(step.Fact)))
		}
		part.Change, part.Concern = step.Change, step.Concern
		break
	}
	return part
}

// profile rates each dimension of a profile by itself.
func (r *rater) profile(s *Scheme) []RatingPart {
	var parts []RatingPart
	for _, d := range s.Profile {
		r.dimension = d.Dimension
		parts = append(parts, RatingPart{Name: string(d.Dimension), Level: r.fired(d.Rules).Level, Sentence: r.dimensionSentence(d.Dimension)})
	}
	r.dimension = ""
	return parts
}

// looked returns the facts that a scheme looks at, each once, in the order of its rules.
func (r *rater) looked(s *Scheme) []RatingFact {
	var facts []RatingFact
	seen := map[string]bool{}
	look := func(name string) {
		key := string(r.dimension) + name
		if name == "" || seen[key] {
			return
		}
		seen[key] = true
		facts = append(facts, r.serve(name))
	}
	rules := func(rules []SchemeRule) {
		for _, rule := range rules {
			for _, c := range rule.If {
				look(c.Fact)
			}
		}
	}
	rules(s.Rules)
	for _, d := range s.Domains {
		look(d.Fact)
		for _, step := range d.Steps {
			look(step.Fact)
		}
	}
	for _, c := range s.Caps {
		look(c.Fact)
	}
	for _, d := range s.Profile {
		r.dimension = d.Dimension
		rules(d.Rules)
	}
	r.dimension = ""
	return facts
}

// serve makes a fact ready for readers.
func (r *rater) serve(name string) RatingFact {
	f := r.fact(name)
	out := RatingFact{Name: name, Meaning: factNames[name], Value: f.value, Unknown: f.unknown, FindingCount: f.units}
	if r.dimension != "" {
		out.Name = strings.ToLower(string(r.dimension)) + "." + name
		out.Meaning += ", of those on " + emmieSays(r.dimension)
	}
	for _, i := range f.findings {
		out.Findings = append(out.Findings, r.x.rows[i].ID)
	}
	return out
}

// wouldRaise says what it would take for a better level: what the rule that fired says, else what the rule of the next
// better level lacks, and what would take away each worry.
func (r *rater) wouldRaise(s *Scheme, rule SchemeRule, parts []RatingPart) []string {
	var raise []string
	switch {
	case rule.Raise != "":
		raise = append(raise, rule.Raise)
	case len(s.Domains) == 0 && len(s.Profile) == 0:
		raise = r.lacking(s, rule)
	}
	for i, d := range s.Domains {
		switch {
		case i >= len(parts):
		case parts[i].Change < 0 && d.Raise != "":
			raise = append(raise, d.Raise)
		case parts[i].Concern == kg.RatingConcernUnknown && d.Tell != "":
			raise = append(raise, d.Tell)
		}
	}
	for i, c := range s.Caps {
		if at := len(s.Domains) + i; at < len(parts) && parts[at].Change < 0 && c.Raise != "" {
			raise = append(raise, c.Raise)
		}
	}
	for i, d := range s.Profile {
		if i < len(parts) {
			raise = append(raise, r.raisesDimension(&d, parts[i].Level)...)
		}
	}
	return raise
}

// raisesDimension says what it would take for a better level of one dimension: a finding where there is none; of an effect
// what would make it surer; else what the rule of the next better level lacks.
func (r *rater) raisesDimension(d *SchemeDimension, level string) []string {
	at := slices.IndexFunc(d.Rules, func(rule SchemeRule) bool { return rule.Level == level })
	switch {
	case at == 0:
		return nil
	case at == len(d.Rules)-1:
		return []string{"a finding on " + emmieSays(d.Dimension)}
	case d.Dimension == kg.DimensionEffect:
		certainty := r.rate(&gradeLike)
		if len(certainty.WouldRaise) == 0 {
			certainty.WouldRaise = []string{"to know of " + kg.Join(unknownDomains(&gradeLike, certainty.Parts), "and")}
		}
		return prefixed("on "+emmieSays(d.Dimension)+": ", certainty.WouldRaise)
	}
	r.dimension = d.Dimension
	defer func() { r.dimension = "" }()
	return prefixed("on "+emmieSays(d.Dimension)+": ", r.wants(d.Rules[at-1]))
}

func prefixed(prefix string, texts []string) []string {
	out := make([]string, len(texts))
	for i, t := range texts {
		out[i] = prefix + t
	}
	return out
}

// lacking says what the rule of the next better level wants and has not.
func (r *rater) lacking(s *Scheme, fired SchemeRule) []string {
	for place := s.place(fired.Level) - 1; place >= 0; place-- {
		for _, rule := range s.Rules {
			if rule.Level != s.Levels[place].Level {
				continue
			}
			if wants := r.wants(rule); len(wants) > 0 {
				return wants
			}
		}
	}
	return nil
}

// wants says what a rule asks for and has not.
func (r *rater) wants(rule SchemeRule) []string {
	var wants []string
	for _, c := range rule.If {
		if r.holds(c) {
			continue
		}
		now := "not known"
		if f := r.fact(c.Fact); f.unknown == "" {
			now = f.inWords(c.Fact)
		}
		wants = append(wants, fmt.Sprintf("%s (now %s)", c.inWords(), now))
	}
	return wants
}
