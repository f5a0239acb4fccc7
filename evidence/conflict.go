package evidence

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"strings"

	"forwhom/kg"
)

// Conflict is how studies of one intervention and one outcome disagree, and what the two sides differ in.
type Conflict struct {
	Intervention kg.ID
	Outcome      kg.ID
	Sentence     string
	Counts       Counts
	Sides        []ConflictSide // that have a unit, in the order of directions
	Explanations []Explanation  // every attribute; those with a separation first, the largest first
	Warnings     []Warning
}

// ConflictSide are the units that point one way.
type ConflictSide struct {
	Direction kg.Direction
	UnitCount int
	Findings  []kg.ID // those of its units that point this way; the heaviest unit's first
	Sentence  string
}

// Explanation is what one attribute tells of the two sides: the favourable units, and those that found harm or no
// difference.
type Explanation struct {
	Attribute  kg.StudyAttribute
	Separation *float64         // -1 to 1; nil where a side has fewer than two units that state the attribute
	Values     []AttributeValue // the value that separates most first
	Unknown    int              // units, of whatever direction, that do not state it
	Sentence   string
}

// AttributeValue counts the units with one value of an attribute by direction; a unit with several values counts under
// each.
type AttributeValue struct {
	Value string
	Counts
}

// Conflict tells why studies disagree on what an intervention does to an outcome; what is narrower than either counts,
// and every t is 1. Ids that the graph does not have are BAD_INPUT. It ends early with ctx, as New does. Source:
// docs/methods.md, section 8.
func (x *Index) Conflict(ctx context.Context, intervention, outcome kg.ID) (Conflict, error) {
	err := x.checkIDs("", []asked{
		{"intervention", []kg.ID{intervention}, kg.KindIntervention}, {"outcome", []kg.ID{outcome}, kg.KindOutcome},
	})
	if err != nil {
		return Conflict{}, err
	}
	return within(ctx, func(p *pace) Conflict {
		return x.conflict(p, x.interventions.at[intervention], x.outcomes.at[outcome])
	})
}

func (x *Index) conflict(p *pace, intervention, outcome int32) Conflict {
	a := newSides(x, p, intervention, outcome)
	c := Conflict{Intervention: x.interventions.nodes[intervention].ID, Outcome: x.outcomes.nodes[outcome].ID, Counts: a.counts,
		Explanations: a.explanations(), Warnings: append(x.warnings(a.units), x.retractedWarnings(intervention, outcome)...)}
	for d := range directionCount {
		if s := a.side(d); s.UnitCount > 0 {
			c.Sides = append(c.Sides, s)
		}
	}
	c.Sentence = a.sentence(&c, x.interventions.nodes[intervention].Name, x.outcomes.nodes[outcome].Name)
	return c
}

// explanations tells of every attribute, those with a separation first, the largest first.
func (s *sides) explanations() []Explanation {
	var all []Explanation
	for _, c := range s.compared {
		all = append(all, s.explain(c))
	}
	slices.SortStableFunc(all, func(e, f Explanation) int {
		switch {
		case e.Separation == nil || f.Separation == nil:
			return cmp.Compare(hasNone(e.Separation), hasNone(f.Separation))
		case math.Abs(*e.Separation-*f.Separation) < tolerance: // such as 1/2 - 1/3 and 2/3 - 1/2
			return 0
		}
		return cmp.Compare(*f.Separation, *e.Separation)
	})
	return all
}

func hasNone(separation *float64) int {
	if separation == nil {
		return 1
	}
	return 0
}

// effectsOf returns the findings that may count for an intervention on an outcome, narrower ones of both included,
// ascending.
func (x *Index) effectsOf(p *pace, intervention, outcome int32) []int32 {
	below := make([]bool, len(x.interventions.nodes))
	for _, n := range x.interventions.down[intervention] {
		below[n] = true
	}
	var findings []int32
	for _, o := range x.outcomes.down[outcome] {
		for _, f := range x.onOutcome[o] {
			p.step()
			row := &x.findings[f]
			if row.effect && slices.ContainsFunc(x.at(row.interventions), func(n int32) bool { return below[n] }) {
				findings = append(findings, f)
			}
		}
	}
	slices.Sort(findings)
	return slices.Compact(findings)
}

// ways are a tally whose findings are dealt out by unit and direction.
type ways struct {
	tally
	byWay gathered // line unit*directionCount+direction: the findings of the unit that point this way
}

// countWays counts findings, every t 1, and deals them out by unit and direction.
func countWays(x *Index, p *pace, findings []int32, outcome int32) ways {
	c := newCounter(x, p)
	w := ways{tally: c.count(findings, outcome, nil)}
	w.units = slices.Clone(w.units)
	w.byWay = deal(len(w.units)*int(directionCount), func(yield func(line, item int32) bool) {
		for f, unit := range c.counted(w.units, findings, outcome) {
			if !yield(int32(unit)*int32(directionCount)+int32(x.findings[f].direction), f) {
				return
			}
		}
	})
	return w
}

// sides compares the units of one intervention and one outcome.
type sides struct {
	x          *Index
	pace       *pace
	attributor *attributor
	ways
	compared []*comparison // by attribute
	values   []int64       // used again from unit to unit, as are others
	others   []int64
}

func newSides(x *Index, p *pace, intervention, outcome int32) *sides {
	s := &sides{x: x, pace: p, attributor: newAttributor(x), ways: countWays(x, p, x.effectsOf(p, intervention, outcome), outcome)}
	s.compare()
	return s
}

// way returns the findings of a unit that point one way.
func (s *sides) way(unit int, d direction) []int32 {
	return s.byWay.line(int32(unit*int(directionCount) + int(d)))
}

// apiDirections are the directions as the API serves them, by number.
var apiDirections = [directionCount]kg.Direction{kg.DirectionFavourable, kg.DirectionAdverse, kg.DirectionNoDifference,
	kg.DirectionMixed, kg.DirectionUnclear}

// side gathers the units that point one way.
func (s *sides) side(d direction) ConflictSide {
	const named = 3 // studies named before "and others"
	side := ConflictSide{Direction: apiDirections[d]}
	var studies []string
	for u := range s.units {
		s.pace.step()
		findings := s.way(u, d)
		if len(findings) == 0 {
			continue
		}
		side.UnitCount++
		for _, f := range findings {
			side.Findings = append(side.Findings, s.x.rows[f].ID)
		}
		if len(studies) < named {
			studies = append(studies, s.x.studyWithLabel(findings[0]))
		}
	}
	if more := side.UnitCount - len(studies); more > 0 {
		studies = append(studies, number(more, "other"))
	}
	if side.UnitCount > 0 {
		side.Sentence = sideWords(d, side.UnitCount) + ": " + strings.Join(studies, "; ") + "."
	}
	return side
}

// studyWithLabel says what sort of study a finding is of, where, and its authors: "a randomised trial in England
// (Taylor and others, 2024)".
func (x *Index) studyWithLabel(f int32) string {
	s := x.studyPhrase(&x.findings[f])
	s = strings.ToLower(s[:1]) + s[1:]
	if label := x.label(f); label != "" {
		s += " (" + label + ")"
	}
	return s
}

// sideWords says how many studies point one way: "1 study finds harm".
func sideWords(d direction, n int) string {
	words := [directionCount][2]string{
		{"is favourable", "are favourable"}, {"is adverse", "are adverse"}, {"finds no difference", "find no difference"},
		{"has mixed results", "have mixed results"}, {"does not settle it", "do not settle it"},
	}
	return fmt.Sprint(n, " ", kg.Agree(n, "study ", "studies "), kg.Agree(n, words[d][0], words[d][1]))
}

// comparison counts the units of both sides by one attribute.
type comparison struct {
	at            kg.StudyAttribute
	values        []*valueCount // the value that separates most first
	byValue       map[int64]*valueCount
	last          *valueCount
	unknown       int
	favour, other sideCount
}

// sideCount are the units of a side, and those that state an attribute.
type sideCount struct{ units, known int }

// valueCount are the units with one value.
type valueCount struct {
	value         int64
	counts        Counts
	favour, other int // units of each side; one that found harm and no difference is once in the other
	text          string
	separation    float64
}

// byFavourable counts the units from the favourable side, byOthers from the other one.
func (v *valueCount) byFavourable() (own, others int) { return v.favour, v.other }
func (v *valueCount) byOthers() (own, others int)     { return v.other, v.favour }

// count adds a value and returns its counts.
func (c *comparison) count(v int64) *valueCount {
	if c.last != nil && c.last.value == v { // of many units many are alike
		return c.last
	}
	if c.byValue[v] == nil {
		c.byValue[v] = &valueCount{value: v}
		c.values = append(c.values, c.byValue[v])
	}
	c.last = c.byValue[v]
	return c.last
}

// compare counts the units by every attribute, in one pass. A unit's values are those of its findings that point the way
// in question, so that a study that found a benefit for some people and harm for others tells them apart.
func (s *sides) compare() {
	for _, at := range attributes {
		s.compared = append(s.compared, &comparison{at: at, byValue: map[int64]*valueCount{}})
	}
	for u := range s.units {
		s.pace.step()
		for _, c := range s.compared {
			s.compareUnit(c, u)
		}
	}
	for _, c := range s.compared {
		s.finish(c)
	}
}

func (s *sides) compareUnit(c *comparison, u int) {
	directions := s.units[u].directions
	known := false
	s.others = s.others[:0]
	for d := range directionCount {
		if !directions.has(d) {
			continue
		}
		s.values = s.values[:0]
		for _, f := range s.way(u, d) {
			s.values = s.attributor.appendValues(s.values, c.at, f)
		}
		known = known || len(s.values) > 0
		for _, v := range s.values {
			n := c.count(v)
			n.counts.add(d)
			switch {
			case d == favourable:
				n.favour++
			case (d == adverse || d == noDifference) && !slices.Contains(s.others, v):
				s.others = append(s.others, v)
				n.other++
			}
		}
		if d == favourable {
			c.favour.add(len(s.values) > 0)
		}
	}
	if directions.has(adverse) || directions.has(noDifference) {
		c.other.add(len(s.others) > 0)
	}
	if !known {
		c.unknown++
	}
}

// finish works out the separation of each value and puts the largest first.
func (s *sides) finish(c *comparison) {
	for _, v := range c.values {
		v.text = s.attributor.value(c.at, v.value)
		v.separation = share(v.favour, c.favour.known) - share(v.other, c.other.known)
	}
	slices.SortFunc(c.values, func(a, b *valueCount) int {
		if math.Abs(a.separation-b.separation) >= tolerance {
			return cmp.Compare(b.separation, a.separation)
		}
		return cmp.Or(cmp.Compare(b.favour+b.other, a.favour+a.other), strings.Compare(a.text, b.text), cmp.Compare(a.value, b.value))
	})
}

func (s *sideCount) add(known bool) {
	s.units++
	if known {
		s.known++
	}
}

func share(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(n) / float64(of)
}

// comparable reports whether both sides have enough units that state the attribute.
func (c *comparison) comparable() bool {
	return c.favour.known >= sideUnits && c.other.known >= sideUnits
}

// explain compares the sides by one attribute.
func (s *sides) explain(c *comparison) Explanation {
	e := Explanation{Attribute: c.at, Unknown: c.unknown, Sentence: s.explanationSentence(c)}
	if c.comparable() {
		separation := c.values[0].separation
		e.Separation = &separation
	}
	for _, v := range c.values {
		e.Values = append(e.Values, AttributeValue{v.text, v.counts})
	}
	return e
}

// explanationSentence says what an attribute tells of the two sides.
func (s *sides) explanationSentence(c *comparison) string {
	noun := attributeNoun(c.at)
	switch {
	case c.favour.units == 0:
		return "No study is favourable, so that there are no two sides to compare."
	case c.other.units == 0:
		return "No study finds harm or no difference, so that there are no two sides to compare."
	case c.comparable():
		return s.separationSentence(c) + s.unknownSentence(c)
	case c.favour.known == 0 && c.favour.units == 1:
		return fmt.Sprintf("The only favourable study does not state %s.", noun)
	case c.favour.known == 0:
		return fmt.Sprintf("None of the %d favourable studies states %s.", c.favour.units, noun)
	case c.favour.units == 1:
		return s.onlySentence(c, "favourable study", c.other, (*valueCount).byFavourable)
	case c.other.known == 0 && c.other.units == 1:
		return fmt.Sprintf("The only study that finds harm or no difference does not state %s.", noun)
	case c.other.known == 0:
		return fmt.Sprintf("None of the %d studies that find harm or no difference states %s.", c.other.units, noun)
	case c.other.units == 1:
		return s.onlySentence(c, "study that finds harm or no difference", c.favour, (*valueCount).byOthers)
	}
	return fmt.Sprintf("Too few studies state %s to compare: %d of %d favourable ones, %d of %d others.",
		noun, c.favour.known, c.favour.units, c.other.known, c.other.units)
}

// separationSentence compares two sides of several studies.
func (s *sides) separationSentence(c *comparison) string {
	v := c.values[0]
	if v.separation < tolerance {
		if len(c.values) == 1 {
			return fmt.Sprintf("All studies of both sides that state %s are %s.", attributeNoun(c.at), s.attributor.trait(c.at, v.value, true))
		}
		return fmt.Sprintf("The two sides do not differ in %s.", attributeNoun(c.at))
	}
	return fmt.Sprintf("Of the favourable studies %d of %d %s %s, of the others %d of %d.", v.favour, c.favour.known, kg.Agree(v.favour, "is", "are"),
		s.attributor.trait(c.at, v.value, v.favour > 1), v.other, c.other.known)
}

// unknownSentence says how many units of the two sides were left out; "" for none.
func (s *sides) unknownSentence(c *comparison) string {
	n := c.favour.units - c.favour.known + c.other.units - c.other.known
	if n == 0 {
		return ""
	}
	return fmt.Sprintf(" %d %s not state %s.", n, kg.Agree(n, "study does", "studies do"), attributeNoun(c.at))
}

// onlySentence tells what the one study of a side has in common with those of the other: who is the study, rest are the
// others, and of returns how many on its own and on the other side have a value.
func (s *sides) onlySentence(c *comparison, who string, rest sideCount, of func(*valueCount) (own, others int)) string {
	var alone, shared, elsewhere []string
	common := 0
	for _, v := range c.values {
		switch own, others := of(v); {
		case own > 0 && others == 0:
			alone = append(alone, s.attributor.onlyOne(c.at, v.value))
		case own > 0:
			shared = append(shared, s.attributor.trait(c.at, v.value, false))
			common = max(common, others)
		case others > 0:
			elsewhere = append(elsewhere, fmt.Sprintf("%s %s %s", number(others, "other"), kg.Agree(others, "is", "are"), s.attributor.trait(c.at, v.value, others > 1)))
		}
	}
	var b strings.Builder
	switch {
	case len(alone) == 0:
		fmt.Fprintf(&b, "The only %s is %s, and so %s", who, kg.Join(shared, "and"), ofOthers(common, rest.units))
	case len(shared) == 0:
		fmt.Fprintf(&b, "The only %s is also the only one %s", who, kg.Join(alone, "and"))
	default:
		fmt.Fprintf(&b, "The only %s is also the only one %s, and like others it is %s", who, kg.Join(alone, "and"), kg.Join(shared, "and"))
	}
	const named = 4 // values named before the others
	if more := len(elsewhere) - named; more > 0 {
		elsewhere = append(elsewhere[:named], "the rest differ among themselves")
	}
	if len(elsewhere) > 0 {
		fmt.Fprintf(&b, "; %s", kg.Join(elsewhere, "and"))
	}
	switch unknown := rest.units - rest.known; {
	case unknown == 0:
	case unknown == rest.units && rest.units == 1:
		fmt.Fprintf(&b, "; the other does not state %s", attributeNoun(c.at))
	case unknown == rest.units:
		fmt.Fprintf(&b, "; no other states %s", attributeNoun(c.at))
	default:
		fmt.Fprintf(&b, "; %s %s not state %s", number(unknown, "other"), kg.Agree(unknown, "does", "do"), attributeNoun(c.at))
	}
	return b.String() + "."
}

// ofOthers says how many of the others are the same: "are all 4 others", "is 1 of the 4 others".
func ofOthers(n, of int) string {
	switch {
	case n == of && of == 1:
		return "is the other"
	case n == of:
		return fmt.Sprintf("are all %d others", of)
	}
	return fmt.Sprintf("%s %d of the %d others", kg.Agree(n, "is", "are"), n, of)
}

// sentence says whether studies disagree, how many point which way and from which countries, and what tells the sides
// apart.
func (s *sides) sentence(c *Conflict, intervention, outcome string) string {
	about := fmt.Sprintf("the effect of %s on %s", intervention, s.x.quoted(outcome))
	if len(s.units) == 0 {
		return fmt.Sprintf("No study counts for %s, so that there is nothing to disagree about.", about)
	}
	country := s.compared[0]
	var ways []string
	for _, side := range c.Sides {
		d := directionOf(side.Direction)
		way := fmt.Sprintf("%d %s", side.UnitCount, wayWords[d])
		if places := s.placesOf(country, d); places != "" {
			way += " (" + places + ")"
		}
		ways = append(ways, way)
	}
	counts := strings.Join(ways, ", ")
	switch {
	case country.favour.units > 0 && country.other.units > 0:
		return fmt.Sprintf("The studies disagree on %s: %s.", about, counts) + s.apart(c, country)
	case len(s.units) == 1:
		return fmt.Sprintf("One study alone counts for %s, so that none disagrees with it: %s.", about, counts)
	case len(c.Sides) == 1:
		return fmt.Sprintf("The studies of %s do not disagree: %s.", about, counts)
	}
	return fmt.Sprintf("Of the studies of %s none is favourable where another finds harm or no difference: %s.", about, counts)
}

// wayWords are the directions as counts name them.
var wayWords = [directionCount]string{"favourable", "adverse", "no difference", "mixed", "not settled"}

// placesOf names the countries of the units that point one way, those with the most first; "" where none is known.
func (s *sides) placesOf(c *comparison, d direction) string {
	const named = 3 // countries named before "and others"
	way := func(v *valueCount) int {
		return [directionCount]int{v.counts.Favourable, v.counts.Adverse, v.counts.NoDifference, v.counts.Mixed, v.counts.Unclear}[d]
	}
	var with []*valueCount
	for _, v := range c.values {
		if way(v) > 0 {
			with = append(with, v)
		}
	}
	slices.SortStableFunc(with, func(a, b *valueCount) int {
		return cmp.Or(cmp.Compare(way(b), way(a)), strings.Compare(a.text, b.text))
	})
	var places []string
	for _, v := range with {
		place := withArticle(v.text)
		if v.text == internationalName {
			place = "several countries at once"
		}
		places = append(places, place)
	}
	if len(places) > named {
		places = append(places[:named], "other countries")
	}
	return kg.Join(places, "and")
}

// apart says what tells the two sides apart: the attribute with the largest separation or, of the single study of a
// side, the first attributes in which it stands alone; "" for nothing.
func (s *sides) apart(c *Conflict, country *comparison) string {
	if first := c.Explanations[0]; first.Separation != nil && *first.Separation >= tolerance {
		return fmt.Sprintf(" What separates them most is %s. %s", separatorNoun(first.Attribute), first.Sentence)
	}
	who, of := "favourable study", (*valueCount).byFavourable
	switch {
	case country.favour.units == 1:
	case country.other.units == 1:
		who, of = "study that finds harm or no difference", (*valueCount).byOthers
	default:
		return ""
	}
	const named = 3 // attributes named
	var alone []string
	for _, compared := range s.compared {
		for _, v := range compared.values {
			if own, others := of(v); own > 0 && others == 0 && len(alone) < named {
				alone = append(alone, s.attributor.onlyOne(compared.at, v.value))
			}
		}
	}
	if len(alone) == 0 {
		return ""
	}
	return fmt.Sprintf(" The only %s is also the only one %s.", who, kg.Join(alone, "and"))
}

// separatorNoun names an attribute as what separates studies.
func separatorNoun(at kg.StudyAttribute) string {
	switch at {
	case kg.StudyAttributeComparator:
		return "what they compared with"
	case kg.StudyAttributePopulation:
		return "whom they studied"
	case kg.StudyAttributeFollowUp:
		return "how long people were followed"
	case kg.StudyAttributeYear:
		return "their year"
	case kg.StudyAttributePerspective:
		return "whose view they give"
	}
	return "their " + kg.Words(at)
}
